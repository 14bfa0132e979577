"""SBML to a ``Model``: own files with all their notes, and files of others as far as they say."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.model.formula import Unknown, formula_text
from neuroflare.model.home import Home
from neuroflare.model.model import Model, Parameter, Rule, State
from neuroflare.model.notes import Provenance, note_text, parse_provenance, parse_scale, raw_note
from neuroflare.model.sbml import each, read_document, sbml_text
from neuroflare.model.start import values_at_start
from neuroflare.model.units import readable_units

__all__ = ["Problem", "built_from", "read_model", "written_here"]

_SOURCE = re.compile(r'<neuroflare:source sha256="([0-9a-f]{64})"/>')


@dataclass(frozen=True)
class Problem:
    """A note of one element that could not be read."""

    element: str
    text: str


def read_model(text: str, source: str) -> tuple[Model, tuple[Problem, ...]]:
    """Read a model and what is wrong with its notes.

    Parameters
    ----------
    text
        SBML.
    source
        What to call it in an error: its file.

    Returns
    -------
    Model
        Complete; an element whose note cannot be read has none.
    tuple of Problem
        Notes that cannot be read.

    Raises
    ------
    UsageError
        When the text is no SBML model.
    """
    document = read_document(text, source)
    model = document.getModel()
    home = Home.of(model)
    start = values_at_start(model)
    reader = _Reader(model, home, start)
    parameters = {p.id: p for p in map(reader.parameter, reader.constants())}
    states = {s.id: s for s in map(reader.state, reader.changing())}
    rules = {r.id: r for r in map(reader.rule, reader.ruled())}
    return (
        Model(
            name=model.getId() or "model",
            sbml=text,
            hash=hashlib.sha256(_SOURCE.sub("", sbml_text(document)).encode()).hexdigest(),
            parameters=parameters,
            states=states,
            rules=rules,
            parts=home.parts,
            time_unit=model.getTimeUnits() or "second",
            units=readable_units(model),
        ),
        tuple(reader.problems),
    )


def built_from(text: str) -> str | None:
    """Fingerprint of the Antimony text that an SBML file was built from; None for a foreign file."""
    match = _SOURCE.search(text)
    return match[1] if match else None


def written_here(model: Model, sbml: Any, name: str) -> bool:
    """Whether the file itself, and not a module that it uses, gives an equation for an id.

    Parameters
    ----------
    model, sbml
        The same model as objects and in libSBML.
    name
        Id with a rule.

    Returns
    -------
    bool
        True for its own quantities, and for inputs of modules that it sets.
    """
    quantity = model.states.get(name) or model.rules.get(name)
    if quantity is None or quantity.module == model.name:
        return True
    element = sbml.getParameter(name)
    return element is not None and raw_note(element.getNotesString()).startswith("input")


class _Reader:
    """Turns the elements of one libSBML model into frozen objects, collecting notes that cannot be read."""

    def __init__(self, model: Any, home: Home, value: Callable[[str], float]) -> None:
        self.problems: list[Problem] = []
        self._model = model
        self._home = home
        self._value = value
        self._is_ours = built_from(model.getAnnotationString()) is not None
        rules = list(each(model.getNumRules, model.getRule))
        self._rates = {rule.getVariable(): formula_text(rule.getMath()) for rule in rules if rule.isRate()}
        self._rules = {
            rule.getVariable(): formula_text(rule.getMath()) for rule in rules if rule.isAssignment()
        }
        self._starts = {
            start.getSymbol(): formula_text(start.getMath())
            for start in each(model.getNumInitialAssignments, model.getInitialAssignment)
        }
        self._reactions = _reaction_rates(model)

    def constants(self) -> list[Any]:
        taken = {**self._rates, **self._rules}
        return [p for p in self._elements() if p.getId() not in taken and p.getId() not in self._reactions]

    def changing(self) -> list[Any]:
        return [p for p in self._elements() if p.getId() in self._rates or p.getId() in self._reactions]

    def ruled(self) -> list[Any]:
        return [p for p in self._elements() if p.getId() in self._rules]

    def parameter(self, element: Any) -> Parameter:
        provenance = self._provenance(element)
        shared = provenance is None or provenance.is_number
        return Parameter(**self._common(element, shared), value=self._number(element), provenance=provenance)

    def state(self, element: Any) -> State:
        name = element.getId()
        start = self._number(element)
        scale = self._scale(element)
        return State(
            **self._common(element, shared=False),
            start=start,
            start_formula=self._starts.get(name),
            scale=scale if scale is not None else (abs(start) if abs(start) > 0 else 1.0),
            scale_declared=scale is not None,
            rate=self._rates.get(name) or self._reactions[name],
        )

    def rule(self, element: Any) -> Rule:
        return Rule(**self._common(element, shared=False), formula=self._rules[element.getId()])

    def _elements(self) -> list[Any]:
        model = self._model
        return [
            *each(model.getNumCompartments, model.getCompartment),
            *each(model.getNumSpecies, model.getSpecies),
            *each(model.getNumParameters, model.getParameter),
        ]

    def _common(self, element: Any, shared: bool) -> Mapping[str, Any]:
        module, instance, local = self._home.find(element.getId(), shared)
        unit = element.getUnits() if hasattr(element, "getUnits") else ""
        return {
            "id": element.getId(),
            "meaning": element.getName(),
            "unit": unit,
            "sbo": element.getSBOTermID(),
            "module": module,
            "instance": instance,
            "local": local,
            "identifiers": _identifiers(element),
        }

    def _number(self, element: Any) -> float:
        try:
            return self._value(element.getId())
        except Unknown:
            return float("nan")

    def _provenance(self, element: Any) -> Provenance | None:
        found = self._read(element, parse_provenance)
        return found if isinstance(found, Provenance) else None

    def _scale(self, element: Any) -> float | None:
        found = self._read(element, parse_scale)
        return found if isinstance(found, float) else None

    def _read(self, element: Any, parse: Callable[[str], object]) -> object:
        # The notes of other people's models mean something else.
        if not element.isSetNotes() or not self._is_ours:
            return None
        try:
            return parse(note_text(element.getNotesString()))
        except UsageError as error:
            self.problems.append(Problem(element.getId(), str(error)))
            return None


def _reaction_rates(model: Any) -> dict[str, str]:
    """Sum up, as reaction names, what reactions do to each species that they change."""
    found: dict[str, str] = {}
    for reaction in each(model.getNumReactions, model.getReaction):
        for count, get, sign in (
            (reaction.getNumReactants, reaction.getReactant, "-"),
            (reaction.getNumProducts, reaction.getProduct, "+"),
        ):
            for reference in each(count, get):
                name = reference.getSpecies()
                if (
                    not model.getSpecies(name).getBoundaryCondition()
                    and not model.getSpecies(name).getConstant()
                ):
                    term = (
                        reaction.getId()
                        if reference.getStoichiometry() == 1
                        else f"{reference.getStoichiometry():g} * {reaction.getId()}"
                    )
                    found[name] = (
                        f"{found[name]} {sign} {term}"
                        if name in found
                        else (f"-{term}" if sign == "-" else term)
                    )
    return found


def _identifiers(element: Any) -> tuple[str, ...]:
    terms = each(element.getNumCVTerms, element.getCVTerm)
    return tuple(term.getResourceURI(index) for term in terms for index in range(term.getNumResources()))
