"""The code of one model: parameters prepared, start values, rates, matrix of a step and its solution."""

from __future__ import annotations

import json
from dataclasses import dataclass

from neuroflare.engine.cache import key_of
from neuroflare.engine.emit import Lines
from neuroflare.engine.expressions import Expressions
from neuroflare.engine.hoist import hoisted_nodes, regroup
from neuroflare.engine.isolate import isolate
from neuroflare.engine.layout import BLOCK, Layout
from neuroflare.engine.lu import Factors
from neuroflare.engine.machine import text_constant
from neuroflare.engine.ordering import Elimination, eliminate
from neuroflare.engine.source import engine_digest
from neuroflare.engine.step_code import StepCode
from neuroflare.engine.system import System

__all__ = ["KernelCode", "KernelFacts", "kernel_origin", "write_kernel"]

SCALARS = (
    "now", "step", "low", "high", "rtol", "error", "factor", "theta", "when", "accept", "first", "clock",
    "diagonal", "inverse", "unsolved",
)  # fmt: skip
"""Arrays with one value per lane."""


@dataclass(frozen=True)
class KernelFacts:
    """Where the arrays of a compiled model lie, and what it costs.

    Parameters
    ----------
    layout
        The block.
    flops
        Floating-point operations of each function per lane; a fused operation counts 2.
    entries
        Numbers in the factors.
    """

    layout: Layout
    flops: dict[str, float]
    entries: int

    @classmethod
    def read(cls, text: str) -> KernelFacts:
        """The facts from their text."""
        facts = json.loads(text)
        return cls(Layout(facts["offsets"], facts["sizes"]), facts["flops"], facts["entries"])

    @property
    def text(self) -> str:
        """The facts as text, which travels with the object code."""
        layout = self.layout
        return json.dumps(
            {"offsets": layout.offsets, "sizes": layout.sizes, "flops": self.flops, "entries": self.entries}
        )


@dataclass(frozen=True)
class KernelCode:
    """IR text of a model.

    Parameters
    ----------
    ir
        Functions ``prepare, begin, matrix, rates, solve, first_step, step, cut, commit`` of the block's
        address, and the text ``facts``.
    facts
        What is to be known to use them.
    """

    ir: str
    facts: KernelFacts


class _Writer:
    """Writes the functions of one model."""

    def __init__(self, system: System, lanes: int) -> None:
        self.system = system = isolate(system, ())
        graph = self.graph = system.graph
        self.lanes = lanes
        self.states = [graph.symbol(name) for name in system.states]
        self.parameters = [graph.symbol(name) for name in system.parameters]
        varying = [*self.states, system.time]
        entries: dict[tuple[int, int], int] = {}
        in_time: dict[int, int] = {}
        for i, rate in enumerate(system.rates):
            for j, state in enumerate(self.states):
                if graph.depends(rate, state):
                    entries[i, j] = graph.derivative(rate, state)
            if graph.depends(rate, system.time):
                in_time[i] = graph.derivative(rate, system.time)
        entries = {k: d for k, d in entries.items() if not graph.is_const(d, 0.0)}
        in_time = {k: d for k, d in in_time.items() if not graph.is_const(d, 0.0)}
        roots = regroup(graph, [*system.rates, *entries.values(), *in_time.values()], varying)
        count = len(system.rates)
        self.rates = roots[:count]
        self.entries = dict(zip(entries, roots[count:], strict=False))
        self.in_time = dict(zip(in_time, roots[count + len(entries) :], strict=True))
        self.hoisted = hoisted_nodes(graph, roots, varying)
        self.plan: Elimination = eliminate(count, self.entries)
        n = count
        self.layout = Layout.of([
            *((name, 1) for name in SCALARS),
            ("argument", n), ("y", n), ("stages", 8 * n), ("in_time", len(self.in_time)),
            ("factors", self.plan.entries), ("hoisted", len(self.hoisted)), ("p", len(self.parameters)),
            ("tolerance", n), ("new", n), ("breaks", len(system.breakpoints)), ("portion", 1),
        ])  # fmt: skip
        self.flops: dict[str, float] = {}
        self.functions: list[str] = []
        self.declared: set[str] = set()

    def places(self, states: str | None) -> dict[int, tuple[str, int]]:
        """Where nodes lie in memory; `states` is the array that holds the states."""
        at = self.layout.at
        found = {node: (BLOCK, at("p", j)) for j, node in enumerate(self.parameters)}
        if states is not None:
            found |= {node: (BLOCK, at(states, i)) for i, node in enumerate(self.states)}
            found |= {node: (BLOCK, at("hoisted", k)) for k, node in enumerate(self.hoisted)}
            found[self.system.time] = (BLOCK, at("clock"))
        return found

    def finish(self, name: str, code: Lines) -> None:
        """Close a function."""
        self.flops[name] = code.flops
        self.functions.append(code.function(name, (BLOCK[1:],)))
        self.declared |= code.used

    def prepare(self) -> None:
        """What depends on parameters alone, and the times at which the model itself jumps."""
        code, breaks = Lines(self.lanes, coarse=True), self.system.breakpoints
        roots = [*self.hoisted, *breaks]
        known = self.places(None)
        values = Expressions(code, self.graph, known, roots)
        for k, node in enumerate(self.hoisted):
            code.store(values.value(node), BLOCK, self.layout.at("hoisted", k))
        for k, node in enumerate(breaks):
            code.store(values.value(node), BLOCK, self.layout.at("breaks", k))
        self.finish("prepare", code)

    def begin(self) -> None:
        """Start values, into the array of new states."""
        code = Lines(self.lanes, coarse=True)
        known = self.places(None)
        known[self.system.time] = (BLOCK, self.layout.at("now"))
        values = Expressions(code, self.graph, known, self.system.starts)
        for i, node in enumerate(self.system.starts):
            code.store(values.value(node), BLOCK, self.layout.at("new", i))
        self.finish("begin", code)

    def matrix(self) -> None:
        """First right-hand side, time derivative and factors at the state; ``diagonal`` is 1/(gamma h).

        Quickly made code takes a step of the body 2 % longer, and compiling 0.4 s less.
        """
        code, at = Lines(self.lanes, coarse=True), self.layout.at
        roots = [*self.rates, *self.entries.values(), *self.in_time.values()]
        values = Expressions(code, self.graph, self.places("y"), roots)

        def entry(i: int, j: int) -> str | None:
            node = self.entries.get((i, j))
            if i == j:
                diagonal = code.load(BLOCK, at("diagonal"))
                return diagonal if node is None else code.sub(diagonal, values.value(node))
            return None if node is None else values.value(node)

        for i in self.plan.order:
            code.store(values.value(self.rates[i]), BLOCK, at("stages", i))
        for k, node in enumerate(self.in_time.values()):
            code.store(values.value(node), BLOCK, at("in_time", k))
        bad = Factors(self.plan, BLOCK, at("factors")).factorise(code, entry)
        flag = code.select(bad, code.const(float("nan")), code.const(0.0))
        code.store(flag, BLOCK, at("unsolved"))
        self.finish("matrix", code)

    def right_hand_side(self) -> None:
        """Rates at the argument, added to the given block of a stage."""
        code = Lines(self.lanes)
        values = Expressions(code, self.graph, self.places("argument"), self.rates)
        for i in self.plan.order:
            value = values.value(self.rates[i])
            code.store(code.add(code.load("%stage", i), value), "%stage", i)
        self.flops["rates"] = code.flops
        self.functions.append(code.function("rates", (BLOCK[1:], "stage")))
        self.declared |= code.used

    def solve(self) -> None:
        """Solution in place of the given block of a stage."""
        code = Lines(self.lanes)
        Factors(self.plan, BLOCK, self.layout.at("factors")).solve(code, "%stage", 0)
        self.flops["solve"] = code.flops
        self.functions.append(code.function("solve", (BLOCK[1:], "stage")))
        self.declared |= code.used


def write_kernel(system: System, lanes: int) -> KernelCode:
    """Write the code of a model for a number of lanes."""
    writer = _Writer(system, lanes)
    writer.prepare()
    writer.begin()
    writer.matrix()
    writer.right_hand_side()
    writer.solve()
    steps = StepCode(writer.layout, tuple(writer.in_time), lanes)
    for name, code in steps.functions():
        writer.finish(name, code)
    flops = dict(writer.flops)
    flops["step"] += flops["matrix"] + 7 * flops["rates"] + 8 * flops["solve"]
    flops["first_step"] += 2 * flops["rates"]
    facts = KernelFacts(writer.layout, flops, writer.plan.entries)
    ir = "\n".join([*sorted(writer.declared), text_constant("facts", facts.text), *writer.functions])
    return KernelCode(ir, facts)


def kernel_origin(system: System, lanes: int) -> str:
    """Hash of all that decides what `write_kernel` gives; the values of parameters are no part of it."""
    nodes = [*system.rates, *system.starts, *system.breakpoints]
    names = repr((system.states, system.parameters, len(system.breakpoints), lanes))
    return key_of("kernel", engine_digest(), names, system.graph.fingerprint(nodes))
