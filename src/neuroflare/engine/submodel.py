"""The part of a system behind some of its outputs, and a hash of that part alone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neuroflare.engine.nodes import Node
from neuroflare.engine.system import System
from neuroflare.errors import UsageError

__all__ = ["Submodel", "submodel"]

_COMMUTATIVE = frozenset({"add", "mul", "min", "max", "eq", "and", "or"})


@dataclass(frozen=True)
class Submodel:
    """What can change some outputs, at once or in time.

    Parameters
    ----------
    states
        Ids of the states behind the outputs, sorted.
    parameters
        Id to default of the parameters behind them, sorted by id.
    hash
        Hash of their equations. It stays when anything else of the model changes, and when equations are
        written in another order.
    """

    states: tuple[str, ...]
    parameters: Mapping[str, float]
    hash: str


def submodel(system: System, outputs: Iterable[str], fixed: Mapping[str, float] | None = None) -> Submodel:
    """Cut out what stands behind some outputs.

    Parameters
    ----------
    system
        The whole.
    outputs
        Ids of outputs.
    fixed
        Parameters that are known numbers here. What they switch off drops out of the equations.

    Raises
    ------
    UsageError
        When there is no such output.

    Examples
    --------
    >>> import antimony
    >>> from neuroflare.engine.sbml import read_sbml
    >>> _ = antimony.loadAntimonyString("a = 1; a' = -k * a; k = 2; b = 1; b' = -a * (1 - block); block = 0")
    >>> system = read_sbml(antimony.getSBMLString("__main"))
    >>> submodel(system, ["a"]).states
    ('a',)
    >>> dict(submodel(system, ["b"], {"block": 0.0}).parameters)
    {'init(a)': 1.0, 'init(b)': 1.0, 'k': 2.0}
    """
    graph, fixed = system.graph, dict(fixed or {})
    wanted = sorted(set(outputs))
    if unknown := [name for name in wanted if name not in system.outputs]:
        raise UsageError(f"{unknown[0]!r} is no output of the model")
    numbers = {graph.symbol(name): graph.const(value) for name, value in fixed.items()}
    rates = dict(zip(system.states, zip(system.rates, system.starts, strict=True), strict=True))
    roots = dict(
        zip(wanted, graph.substitute([system.outputs[name] for name in wanted], numbers), strict=True)
    )
    behind: dict[str, tuple[Node, ...]] = {}
    waiting = list(graph.symbols(*roots.values()))
    symbols: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in symbols:
            continue
        symbols.add(name)
        if name in rates:
            behind[name] = graph.substitute(rates[name], numbers)
            waiting += graph.symbols(*behind[name])
    parameters = {
        name: float(value)
        for name, value in sorted(zip(system.parameters, system.defaults, strict=True))
        if name in symbols
    }
    every = [*roots.values(), *(node for pair in behind.values() for node in pair)]
    digests = _digests(system, every)
    lines = [f"{name} = {digests[node]}" for name, node in roots.items()]
    lines += [f"{name}' = {' '.join(digests[n] for n in behind[name])}" for name in sorted(behind)]
    lines += [f"{name} {value!r}" for name, value in parameters.items()]
    whole = hashlib.sha256("\n".join(lines).encode()).hexdigest()
    return Submodel(tuple(sorted(behind)), parameters, whole)


def _digests(system: System, roots: Iterable[Node]) -> dict[Node, str]:
    """Give a hash of each expression that does not depend on the order in which it was written."""
    graph = system.graph
    found: dict[Node, str] = {}
    for node in graph.topological(roots):
        args = [found[arg] for arg in graph.args(node)]
        if graph.op(node) in _COMMUTATIVE:
            args.sort()
        text = f"{graph.op(node)} {args} {graph.value(node)!r} {graph.name(node)}"
        found[node] = hashlib.sha256(text.encode()).hexdigest()[:32]
    return found
