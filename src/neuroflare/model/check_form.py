"""Rules for form: units, words, annotations, and a start at rest."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from neuroflare.model.formula import Unknown, evaluate
from neuroflare.model.model import State
from neuroflare.model.sbml import each
from neuroflare.model.start import values_at_start
from neuroflare.model.subject import Check, Finding, Subject
from neuroflare.model.units import misnamed_units

__all__ = ["FORM_CHECKS"]

_AT_REST = 1e-7  # of the natural scale of a state, per time unit of the model: soft thresholds leave a trace
_WARNING = 1  # libSBML: 0 info, 1 warning, 2 error, 3 fatal
_IDENTIFIERS = {
    "chebi": r"(CHEBI:)?\d+",
    "uniprot": r"([OPQ]\d[A-Z\d]{3}\d|[A-NR-Z]\d([A-Z][A-Z\d]{2}\d){1,2})(-\d+)?",
    "go": r"(GO:)?\d{7}",
    "cl": r"(CL:)?\d{7}",
    "uberon": r"(UBERON:)?\d{7}",
    "fma": r"(FMA:)?\d+",
    "mondo": r"(MONDO:)?\d{7}",
    "hp": r"(HP:)?\d{7}",
    "eco": r"(ECO:)?\d{7}",
    "sbo": r"(SBO:)?\d{7}",
    "taxonomy": r"\d+",
    "pubmed": r"\d+",
    "doi": r"10\.\d{4,9}/\S+",
    "hgnc": r"(HGNC:)?\d+",
    "ncit": r"C\d+",
}


def consistent_sbml(subject: Subject) -> Iterator[Finding]:
    """libSBML, its unit check included, finds nothing to warn of."""
    document = subject.document
    document.checkConsistency()
    for error in each(document.getNumErrors, document.getError):
        if error.getSeverity() >= _WARNING:
            detail = " ".join(error.getMessage().split())
            yield "", f"{error.getShortMessage()} (line {error.getLine()} of the SBML): ...{detail[-250:]}"


def readable_note(subject: Subject) -> Iterator[Finding]:
    """Every note follows the grammar."""
    return ((problem.element, problem.text) for problem in subject.problems)


def known_unit(subject: Subject) -> Iterator[Finding]:
    """Every quantity has a unit that is defined."""
    import libsbml

    for quantity in subject.quantities():
        definition = subject.sbml.getUnitDefinition(quantity.unit)
        if not quantity.unit:
            yield quantity.id, "has no unit; give one with 'has', or 'has dimensionless'"
        elif definition is None and not libsbml.UnitKind_isValidUnitKindString(quantity.unit, 3, 2):
            yield (
                quantity.id,
                f"has the unit {quantity.unit!r}, which is not defined (Antimony cuts a final s)",
            )
        elif definition is not None and definition.getNumUnits() == 0:
            yield (
                quantity.id,
                f"has the unit {quantity.unit!r}, which is not defined or not built from base units",
            )


def unit_as_named(subject: Subject) -> Iterator[Finding]:
    """Every unit is what its name says."""
    own = {quantity.unit for quantity in subject.quantities()}
    for name, text in misnamed_units(subject.sbml).items():
        if name in own or not subject.model.parts:
            yield (
                name,
                f"the unit {text}; Antimony reads '1e-6 metre^2' as (1e-6 metre)^2: write '1e-6 * metre^2'",
            )


def meaning_given(subject: Subject) -> Iterator[Finding]:
    """Every quantity says in words what it is."""
    return (
        (q.id, "has no meaning; give one with 'is \"...\"' that is not its id")
        for q in subject.quantities()
        if not q.meaning
    )


def ontology_term(subject: Subject) -> Iterator[Finding]:
    """Every quantity has a term of the Systems Biology Ontology."""
    return (
        (q.id, "has no SBO term; give one with '.sboTerm = SBO:...'")
        for q in subject.quantities()
        if not q.sbo
    )


def identifier_form(subject: Subject) -> Iterator[Finding]:
    """Every annotation is an address at identifiers.org of a known collection, in its form."""
    for quantity in subject.quantities():
        for uri in quantity.identifiers:
            match = re.fullmatch(r"https://identifiers\.org/([A-Za-z.]+)[:/](.+)", uri)
            pattern = _IDENTIFIERS.get(match[1].lower()) if match else None
            name = f"{match[1]}:{match[2]}" if match else ""
            if (
                match is None
                or pattern is None
                or not (re.fullmatch(pattern, match[2]) or re.fullmatch(pattern, name))
            ):
                yield (
                    quantity.id,
                    (
                        f"is annotated with {uri!r}; it must be https://identifiers.org/collection:id with "
                        f"one of {', '.join(_IDENTIFIERS)}, the id in the form of that collection"
                    ),
                )


def scale_given(subject: Subject) -> Iterator[Finding]:
    """Every state that is 0 at rest states its natural scale."""
    for state in subject.model.states.values():
        if (
            subject.is_ours
            and state.module == subject.model.name
            and not state.scale_declared
            and not abs(state.start) > 0
        ):
            yield (
                state.id,
                "starts at 0 and states no natural scale; add notes 'scale: ...' with its usual size",
            )


def starts_at_rest(subject: Subject) -> Iterator[Finding]:
    """With every input at rest, no state moves."""
    value = values_at_start(subject.sbml)
    for rule in each(subject.sbml.getNumRules, subject.sbml.getRule):
        state = subject.model.states.get(rule.getVariable())
        if not (subject.is_ours and rule.isRate() and state):
            continue
        try:
            rate = evaluate(rule.getMath(), value)
            nearby = evaluate(rule.getMath(), _moved(value, state))
        except Unknown:
            continue
        # A state that relaxes in less than an hour moves by its rate over its relaxation, not by its rate.
        relaxation = max(1.0, abs(nearby - rate) / state.scale)
        if not abs(rate) <= _AT_REST * state.scale * relaxation:
            yield (
                state.id,
                f"moves at rest: d/dt is {rate:.3g} at the start {state.start:g}; start it where it rests",
            )


FORM_CHECKS: tuple[Check, ...] = (
    consistent_sbml,
    readable_note,
    known_unit,
    unit_as_named,
    meaning_given,
    ontology_term,
    identifier_form,
    scale_given,
    starts_at_rest,
)


def _moved(value: Callable[[str], float], state: State) -> Callable[[str], float]:
    """Values with one state moved by its scale."""
    return lambda name: state.start + state.scale if name == state.id else value(name)
