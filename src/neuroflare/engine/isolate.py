"""A model on a graph of its own, so that what is compiled never depends on what was compiled before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from neuroflare.engine.graph import Graph
from neuroflare.engine.system import System

__all__ = ["isolate"]


def isolate(system: System, outputs: Iterable[str] | None = None) -> System:
    """Copy a model without events onto a new graph, with all outputs or only those asked for.

    The order of a sum follows the order in which nodes were made; on a new graph that order is the same
    whatever else was done with the model.
    """
    old, new = system.graph, Graph()
    names = tuple(system.outputs if outputs is None else outputs)
    roots = [*system.rates, *system.starts, *system.breakpoints, *(system.outputs[name] for name in names)]
    image: dict[int, int] = {}
    for node in old.topological(roots):
        match old.op(node):
            case "symbol":
                image[node] = new.symbol(old.name(node))
            case "const":
                image[node] = new.const(old.value(node))
            case "bool":
                image[node] = new.truth(bool(old.value(node)))
            case op:
                image[node] = new.build(op, [image[arg] for arg in old.args(node)], old.value(node))
    return replace(
        system,
        graph=new,
        rates=tuple(image[node] for node in system.rates),
        starts=tuple(image[node] for node in system.starts),
        breakpoints=tuple(image[node] for node in system.breakpoints),
        outputs={name: image[system.outputs[name]] for name in names},
        events=(),
    )
