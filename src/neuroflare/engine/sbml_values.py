"""What every id of an SBML model stands for: its value, its start and its rate, as nodes of one graph."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from neuroflare.engine.graph import Graph
from neuroflare.engine.mathml import Translator
from neuroflare.engine.sbml_document import items
from neuroflare.engine.sbml_species import Species
from neuroflare.engine.system import TIME
from neuroflare.errors import UsageError

__all__ = ["Values"]


class Values:
    """Resolves ids to nodes on demand, so that the order of elements does not matter.

    What is constant becomes a parameter; what a rate rule, a reaction or an event changes becomes a state;
    what an assignment rule gives is written out.

    Parameters
    ----------
    model
        A libsbml model of any level.
    """

    def __init__(self, model: Any) -> None:
        self.graph = Graph()
        self.time = self.graph.symbol(TIME)
        self._old = model.getLevel() < 3
        self.parameters: dict[str, float] = {}
        self.states: set[str] = set()
        self._known: dict[tuple[str, str], int] = {}
        self._by_state: dict[str, Species] = {}
        self._open: list[tuple[str, str]] = []
        functions = {f.getId(): f.getMath() for f in items(model.getListOfFunctionDefinitions())}
        self.math = Translator(self.graph, self.time, self.value, self.rate_of, functions)
        self.scalars = {c.getId(): c for c in items(model.getListOfCompartments())}
        self.scalars |= {p.getId(): p for p in items(model.getListOfParameters())}
        self.compartments = frozenset(c.getId() for c in items(model.getListOfCompartments()))
        self.reactions = {r.getId(): r for r in items(model.getListOfReactions())}
        self.conversion = model.getConversionFactor()
        self.rules: dict[str, Any] = {}
        self.rate_rules: dict[str, Any] = {}
        for rule in items(model.getListOfRules()):
            if rule.isSetMath():
                (self.rate_rules if rule.isRate() else self.rules)[rule.getVariable()] = rule.getMath()
        self.initial = {
            a.getSymbol(): a.getMath() for a in items(model.getListOfInitialAssignments()) if a.isSetMath()
        }
        self.set_by_event = {
            a.getVariable()
            for event in items(model.getListOfEvents())
            for a in items(event.getListOfEventAssignments())
            if a.isSetMath()
        }
        self.species = {s.getId(): Species(self, s) for s in items(model.getListOfSpecies())}
        for reaction in self.reactions.values():
            self._collect(reaction)

    def _collect(self, reaction: Any) -> None:
        """Note which species a reaction changes, and the ids of its stoichiometries."""
        for sign, references in ((-1.0, reaction.getListOfReactants()), (1.0, reaction.getListOfProducts())):
            for reference in items(references):
                name = reference.getSpecies()
                if name not in self.species:
                    raise UsageError(
                        f"reaction {reaction.getId()}: species {name} is not defined in the model"
                    )
                self.species[name].changes.append((sign, reference, reaction.getId()))
                if reference.isSetId():
                    self.scalars[reference.getId()] = reference

    @contextmanager
    def _opened(self, kind: str, name: str) -> Iterator[None]:
        if (kind, name) in self._open:
            loop = [n for _, n in self._open[self._open.index((kind, name)) :]] + [name]
            raise UsageError(f"{kind} of {name} depends on itself: {' needs '.join(loop)}; break the circle")
        self._open.append((kind, name))
        try:
            yield
        finally:
            self._open.pop()

    def _once(self, kind: str, name: str, make: Callable[[str], int]) -> int:
        if (kind, name) not in self._known:
            with self._opened(kind, name):
                self._known[kind, name] = make(name)
        return self._known[kind, name]

    def value(self, name: str) -> int:
        """Node of what an id stands for in formulas."""
        return self._once("value", name, self._value)

    def start(self, state: str) -> int:
        """Node of the value of a state at time 0, over parameters."""
        return self._once("start", state, self._start)

    def rate(self, state: str) -> int:
        """Node of the time derivative of a state."""
        return self._once("rate", state, self._rate)

    def rate_of(self, name: str) -> int:
        """Node of the time derivative of anything that has a value."""
        return self._once("rateOf", name, self._rate_of)

    def _value(self, name: str) -> int:
        if name in self.rules:
            return self.math.number(self.rules[name])
        if name in self.species:
            return self.species[name].symbol()
        if name in self.scalars:
            if self.varies(name):
                return self.state(name)
            if name in self.initial:
                return self.at_start(self.math.number(self.initial[name]))
            return self.parameter(name, self.declared(name))
        if name in self.reactions:
            return self._extent(self.reactions[name])
        raise UsageError(f"formula: {name} is not defined in the model; use the id of one of its elements")

    def _start(self, state: str) -> int:
        if state in self._by_state:
            return self._by_state[state].start()
        if state in self.initial:
            return self.at_start(self.math.number(self.initial[state]))
        return self.parameter(f"init({state})", self.declared(state))

    def _rate(self, state: str) -> int:
        if state in self._by_state:
            return self._by_state[state].rate()
        return self.math.number(self.rate_rules[state]) if state in self.rate_rules else self.graph.const(0)

    def _rate_of(self, name: str) -> int:
        g, node = self.graph, self.value(name)
        terms = [g.derivative(node, self.time)]
        for state in sorted(self.states & set(g.symbols(node))):
            terms.append(g.mul(g.derivative(node, g.symbol(state)), self.rate(state)))
        return g.add(*terms)

    def at_start(self, node: int) -> int:
        """A node at time 0: every state by its start."""
        g = self.graph
        values = {g.symbol(name): self.start(name) for name in g.symbols(node) if name in self.states}
        return g.substitute([node], values | {self.time: g.const(0)})[0]

    def varies(self, name: str) -> bool:
        """Whether a compartment, parameter or stoichiometry is a state of its own."""
        return name in self.rate_rules or name in self.set_by_event

    def state(self, name: str, species: Species | None = None) -> int:
        """Node of a state of the system."""
        self.states.add(name)
        if species is not None:
            self._by_state[name] = species
        return self.graph.symbol(name)

    def parameter(self, name: str, default: float) -> int:
        """Node of a parameter of the system."""
        self.parameters[name] = default
        return self.graph.symbol(name)

    def declared(self, name: str) -> float:
        """Value that the model states for a compartment, parameter or stoichiometry; NaN for none."""
        element = self.scalars[name]
        if name in self.compartments:
            return float(element.getSize()) if element.isSetSize() else 1.0 if self._old else math.nan
        if hasattr(element, "getStoichiometry"):
            return self._count(element)
        return float(element.getValue()) if element.isSetValue() else math.nan

    def stoichiometry(self, reference: Any) -> int:
        """Node of how many of a species one unit of a reaction takes or makes."""
        if reference.isSetStoichiometryMath():
            return self.math.number(reference.getStoichiometryMath().getMath())
        if reference.isSetId():
            return self.value(reference.getId())
        return self.graph.const(self._count(reference))

    def _count(self, reference: Any) -> float:
        """Declared stoichiometry; in Level 1 it is a fraction, and before Level 3 it is 1 by default."""
        if self._old or reference.isSetStoichiometry():
            return float(reference.getStoichiometry()) / (reference.getDenominator() if self._old else 1)
        return math.nan

    def _extent(self, reaction: Any) -> int:
        """Node of the rate of a reaction."""
        law = reaction.getKineticLaw()
        if law is None or not law.isSetMath():
            return self.graph.const(math.nan)
        local = {
            p.getId(): self.parameter(
                f"{reaction.getId()}.{p.getId()}", p.getValue() if p.isSetValue() else math.nan
            )
            for p in items(law.getListOfParameters() if self._old else law.getListOfLocalParameters())
        }
        return self.math.number(law.getMath(), local)
