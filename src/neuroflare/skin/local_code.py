"""Machine code that carries many pixels through one step of their local equations.

The step is Rodas3 (Sandu et al. 1997, 10.1016/S1352-2310(97)83212-8): linearly implicit, four stages, order 3
with an error estimate of order 2, L-stable. Jacobian and factorisation are written out by the engine.
"""

from __future__ import annotations

from collections.abc import Sequence

from neuroflare.engine.emit import Lines
from neuroflare.engine.expressions import Expressions
from neuroflare.engine.hoist import hoisted_nodes, regroup
from neuroflare.engine.layout import BLOCK, Layout
from neuroflare.engine.lu import Factors
from neuroflare.engine.ordering import eliminate
from neuroflare.engine.system import System

__all__ = ["GAMMA", "LocalCode"]

GAMMA = 0.5
_A = {2: (2.0,), 3: (2.0, 0.0, 1.0)}
"""Share of earlier stages in the argument of a stage; stage 1 reuses the rates of stage 0."""
_C = {1: (4.0,), 2: (1.0, -1.0), 3: (1.0, -1.0, -8.0 / 3.0)}
"""Share of earlier stages, over the step, in the right-hand side of a stage."""


class LocalCode:
    """Writes the functions of one set of local equations.

    Parameters
    ----------
    system
        States of a pixel and their rates, on a graph of its own.
    fields
        Ids of parameters that differ between pixels.
    seen
        Ids of outputs that can be asked for, pixel by pixel.
    lanes
        Pixels side by side.

    Attributes
    ----------
    ir
        Functions ``prepare(work)``, ``advance(work, y, fields, new, stride, blocks)`` and
        ``observe(work, y, fields, out, stride, blocks)``; arrays hold one row of ``stride`` numbers for each
        state, field or output.
    layout
        Places in ``work``.
    """

    def __init__(self, system: System, fields: Sequence[str], seen: Sequence[str], lanes: int) -> None:
        graph = self._graph = system.graph
        self._lanes, self._count = lanes, len(system.states)
        self._states = [graph.symbol(name) for name in system.states]
        self._fields = [graph.symbol(name) for name in fields]
        self._parameters = [graph.symbol(name) for name in system.parameters]
        entries = {
            (i, j): graph.derivative(rate, state)
            for i, rate in enumerate(system.rates)
            for j, state in enumerate(self._states)
            if graph.depends(rate, state)
        }
        entries = {place: node for place, node in entries.items() if not graph.is_const(node, 0.0)}
        varying = [*self._states, *self._fields]
        outputs = [system.outputs[name] for name in seen]
        roots = regroup(graph, [*system.rates, *entries.values(), *outputs], varying)
        self._rates = roots[: self._count]
        self._entries = dict(zip(entries, roots[self._count :], strict=False))
        self._seen = roots[self._count + len(entries) :]
        self._hoisted = hoisted_nodes(graph, roots, varying)
        self._plan = eliminate(self._count, self._entries)
        self.layout = Layout.of([
            ("diagonal", 1), ("inverse", 1), ("rtol", 1), ("error", 1), ("tolerance", self._count),
            ("argument", self._count), ("stages", 4 * self._count), ("factors", self._plan.entries),
            ("hoisted", len(self._hoisted)), ("p", len(self._parameters)),
        ])  # fmt: skip
        functions = [self._prepare(), *self._over_pixels("advance", self._advance())]
        functions += self._over_pixels("observe", self._observe())
        self.ir = "\n".join([*sorted(self._declared), *functions])

    _declared: frozenset[str] = frozenset()

    def _places(self, states: Sequence[tuple[str, int]]) -> dict[int, tuple[str, int]]:
        at = self.layout.at
        found = {node: (BLOCK, at("p", j)) for j, node in enumerate(self._parameters)}
        found |= {node: (f"%f{k}", 0) for k, node in enumerate(self._fields)}
        found |= {node: (BLOCK, at("hoisted", k)) for k, node in enumerate(self._hoisted)}
        return found | dict(zip(self._states, states, strict=True))

    def _prepare(self) -> str:
        code = Lines(self._lanes)
        known = {node: (BLOCK, self.layout.at("p", j)) for j, node in enumerate(self._parameters)}
        values = Expressions(code, self._graph, known, self._hoisted)
        for k, node in enumerate(self._hoisted):
            code.store(values.value(node), BLOCK, self.layout.at("hoisted", k))
        self._declared |= code.used
        return code.function("prepare", (BLOCK[1:],))

    def _advance(self) -> Lines:
        code, at, n = Lines(self._lanes), self.layout.at, self._count
        own = [(f"%y{i}", 0) for i in range(n)]
        roots = [*self._rates, *self._entries.values()]
        values = Expressions(code, self._graph, self._places(own), roots)
        diagonal, inverse = code.load(BLOCK, at("diagonal")), code.load(BLOCK, at("inverse"))

        def entry(i: int, j: int) -> str | None:
            node = self._entries.get((i, j))
            if i == j:
                return diagonal if node is None else code.sub(diagonal, values.value(node))
            return None if node is None else values.value(node)  # `factorise` wants the sign of the Jacobian

        def stage(k: int, i: int = 0) -> int:
            return at("stages", k * n + i)

        for i in self._plan.order:
            rate = values.value(self._rates[i])
            code.store(rate, BLOCK, stage(0, i))
            code.store(rate, BLOCK, stage(1, i))
        factors = Factors(self._plan, BLOCK, at("factors"))
        bad = factors.factorise(code, entry)
        factors.solve(code, BLOCK, stage(0))
        for k in (1, 2, 3):
            if k in _A:
                for i in range(n):
                    argument = code.load(*own[i])
                    for j, weight in enumerate(_A[k]):
                        if weight:
                            earlier = code.load(BLOCK, stage(j, i))
                            argument = code.fma(code.const(weight), earlier, argument)
                    code.store(argument, BLOCK, at("argument", i))
                places = self._places([(BLOCK, at("argument", i)) for i in range(n)])
                again = Expressions(code, self._graph, places, self._rates)
            for i in self._plan.order:
                rate = again.value(self._rates[i]) if k in _A else code.load(BLOCK, stage(1, i))
                for j, weight in enumerate(_C[k]):
                    share = code.mul(code.const(weight), inverse)
                    rate = code.fma(share, code.load(BLOCK, stage(j, i)), rate)
                code.store(rate, BLOCK, stage(k, i))
            factors.solve(code, BLOCK, stage(k))
        rtol = code.load(BLOCK, at("rtol"))
        largest = code.load(BLOCK, at("error"))
        for i in range(n):
            last = code.load(BLOCK, stage(3, i))
            new = code.add(code.load(BLOCK, at("argument", i)), last)
            old = code.intrinsic("fabs", code.load(*own[i]))
            size = code.intrinsic("fabs", new)
            size = code.select(code.compare("ogt", old, size), old, size)
            weight_of = code.fma(rtol, size, code.load(BLOCK, at("tolerance", i)))
            share = code.div(code.intrinsic("fabs", last), weight_of)
            # "Not below" keeps what is not a number, which "above" would lose.
            largest = code.select(code.compare("olt", share, largest), largest, share)
            code.store(new, f"%o{i}")
        largest = code.select(bad, code.const(float("inf")), largest)
        code.store(largest, BLOCK, at("error"))
        return code

    def _observe(self) -> Lines:
        code = Lines(self._lanes)
        own = [(f"%y{i}", 0) for i in range(self._count)]
        values = Expressions(code, self._graph, self._places(own), self._seen)
        for k, node in enumerate(self._seen):
            code.store(values.value(node), f"%o{k}")
        return code

    def _over_pixels(self, name: str, code: Lines) -> tuple[str, str]:
        """A function for one block of pixels, and the loop over all blocks."""
        self._declared |= code.used
        rows = [("y", self._count), ("f", len(self._fields))]
        rows.append(("o", self._count if name == "advance" else len(self._seen)))
        pointers: list[str] = []
        for letter, count in rows:
            for i in range(count):
                pointers += [
                    f"  %{letter}r{i} = mul i64 %stride, {i}",
                    f"  %{letter}s{i} = add i64 %{letter}r{i}, %at",
                    f"  %{letter}{i} = getelementptr double, ptr %{letter}, i64 %{letter}s{i}",
                ]
        arguments = "ptr {w}, ptr {y}, ptr {f}, ptr {o}, i64 {s}, i64"
        declared = arguments.format(w=BLOCK, y="%y", f="%f", o="%o", s="%stride")
        attributes = f'nounwind "min-legal-vector-width"="{64 * self._lanes}"'
        body = [
            f"define internal void @{name}_block({declared} %at) {attributes} {{", "entry:",
            *pointers, *code.text, "  ret void", "}",
        ]  # fmt: skip
        loop = [
            f"define void @{name}({declared} %blocks) {attributes} {{", "entry:", "  br label %turn", "turn:",
            "  %b = phi i64 [ 0, %entry ], [ %next, %turn ]", f"  %at = mul i64 %b, {self._lanes}",
            f"  call void @{name}_block({declared} %at)", "  %next = add i64 %b, 1",
            "  %more = icmp ult i64 %next, %blocks", "  br i1 %more, label %turn, label %done", "done:",
            "  ret void", "}",
        ]  # fmt: skip
        return "\n".join(body), "\n".join(loop)
