"""The code that gives chosen outputs anywhere inside a step."""

from __future__ import annotations

from collections.abc import Sequence

from neuroflare.engine.cache import key_of
from neuroflare.engine.emit import Lines
from neuroflare.engine.expressions import Expressions
from neuroflare.engine.interpolant import dense_terms, inside
from neuroflare.engine.isolate import isolate
from neuroflare.engine.layout import BLOCK, Layout
from neuroflare.engine.source import engine_digest
from neuroflare.engine.system import System

__all__ = ["outputs_origin", "write_outputs"]


def write_outputs(system: System, layout: Layout, outputs: Sequence[str], lanes: int) -> str:
    """Write ``dense`` and ``observe``, both of the block's address and that of a side block.

    ``dense`` fills three values per needed state once per step; ``observe`` gives the outputs at the share
    ``theta`` of the step, time ``when``. The side block holds the outputs first, then the dense values, then
    the states in between.

    Parameters
    ----------
    system
        The model.
    layout
        The block of its kernel.
    outputs
        Ids.
    lanes
        People side by side.
    """
    system = isolate(system, outputs)
    graph, size = system.graph, len(system.states)
    nodes = [system.outputs[name] for name in outputs]
    symbols = {name: graph.symbol(name) for name in system.states}
    needed = [
        i for i, name in enumerate(system.states) if any(graph.depends(n, symbols[name]) for n in nodes)
    ]
    terms, count = len(nodes), len(needed)
    between = terms + 3 * count

    # Loops over states that stand side by side: all states of a large model would be long to write out.
    dense, states = Lines(lanes), Lines(lanes)
    theta = states.load(BLOCK, layout.at("theta"))
    for k, i, length in _runs(needed):
        (counter,) = dense.begin_loop(length)
        stages = [dense.load(dense.pick(BLOCK, layout.at("stages", s * size + i), counter)) for s in range(8)]
        for row, total in enumerate(dense_terms(dense, stages)):
            dense.store(total, dense.pick("%side", terms + row * count + k, counter))
        dense.end_loop()
        (counter,) = states.begin_loop(length)
        found = [states.load(states.pick("%side", terms + row * count + k, counter)) for row in range(3)]
        old, new = (states.load(states.pick(BLOCK, layout.at(name, i), counter)) for name in ("y", "new"))
        states.store(inside(states, theta, old, new, found), states.pick("%side", between + k, counter))
        states.end_loop()

    code = Lines(lanes)
    code.text.append(f"  call void @between(ptr {BLOCK}, ptr %side)")
    places = {graph.symbol(name): (BLOCK, layout.at("p", j)) for j, name in enumerate(system.parameters)}
    places[system.time] = (BLOCK, layout.at("when"))
    places |= {symbols[system.states[i]]: ("%side", between + k) for k, i in enumerate(needed)}
    values = Expressions(code, graph, places, nodes)
    for k, node in enumerate(nodes):
        code.store(values.value(node), "%side", k)
    arguments = (BLOCK[1:], "side")
    declared = sorted(dense.used | states.used | code.used)
    functions = (("dense", dense), ("between", states), ("observe", code))
    return "\n".join([*declared, *(lines.function(name, arguments) for name, lines in functions)])


def _runs(numbers: Sequence[int]) -> list[tuple[int, int, int]]:
    """Stretches of consecutive numbers: place and number of the first, and how many.

    Examples
    --------
    >>> _runs([3, 4, 5, 9])
    [(0, 3, 3), (3, 9, 1)]
    """
    found: list[tuple[int, int, int]] = []
    for place, number in enumerate(numbers):
        if found and number == found[-1][1] + found[-1][2]:
            found[-1] = (*found[-1][:2], found[-1][2] + 1)
        else:
            found.append((place, number, 1))
    return found


def outputs_origin(system: System, layout: Layout, outputs: Sequence[str], lanes: int) -> str:
    """Hash of all that decides what `write_outputs` gives."""
    # The order of a sum on the isolated graph may depend on everything that lies there.
    nodes = [*system.rates, *system.starts, *system.breakpoints, *(system.outputs[name] for name in outputs)]
    names = repr((system.states, system.parameters, layout, len(outputs), lanes))
    return key_of("outputs", engine_digest(), names, system.graph.fingerprint(nodes))
