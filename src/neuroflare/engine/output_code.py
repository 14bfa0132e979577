"""The code that gives chosen outputs anywhere inside a step."""

from __future__ import annotations

from collections.abc import Sequence

from neuroflare.engine.emit import Lines
from neuroflare.engine.expressions import Expressions
from neuroflare.engine.interpolant import dense_terms, inside
from neuroflare.engine.isolate import isolate
from neuroflare.engine.layout import BLOCK, Layout
from neuroflare.engine.system import System

__all__ = ["write_outputs"]


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
    terms = len(nodes)
    between = terms + 3 * len(needed)

    dense = Lines(lanes)
    for k, i in enumerate(needed):
        stages = [dense.load(BLOCK, layout.at("stages", s * size + i)) for s in range(8)]
        for row, total in enumerate(dense_terms(dense, stages)):
            dense.store(total, "%side", terms + 3 * k + row)

    code = Lines(lanes)
    theta = code.load(BLOCK, layout.at("theta"))
    places = {graph.symbol(name): (BLOCK, layout.at("p", j)) for j, name in enumerate(system.parameters)}
    places[system.time] = (BLOCK, layout.at("when"))
    for k, i in enumerate(needed):
        found = [code.load("%side", terms + 3 * k + row) for row in range(3)]
        old, new = code.load(BLOCK, layout.at("y", i)), code.load(BLOCK, layout.at("new", i))
        code.store(inside(code, theta, old, new, found), "%side", between + k)
        places[symbols[system.states[i]]] = ("%side", between + k)
    values = Expressions(code, graph, places, nodes)
    for k, node in enumerate(nodes):
        code.store(values.value(node), "%side", k)
    arguments = (BLOCK[1:], "side")
    declared = sorted(dense.used | code.used)
    return "\n".join([*declared, dense.function("dense", arguments), code.function("observe", arguments)])
