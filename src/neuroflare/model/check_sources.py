"""Rules for numbers: each has a value, a use, and a source that can be named."""

from __future__ import annotations

from collections.abc import Iterator

from neuroflare.model.formula import formula_text, names, numbers
from neuroflare.model.read import written_here
from neuroflare.model.sbml import each
from neuroflare.model.subject import Check, Finding, Subject

__all__ = ["SOURCE_CHECKS", "SOURCE_DOUBTS"]

_LARGEST_COUNT = 10


def source_given(subject: Subject) -> Iterator[Finding]:
    """Every number has a claim or the word assumed."""
    unread = {problem.element for problem in subject.problems}
    for parameter in subject.parameters():
        if parameter.provenance is None and parameter.id not in unread:
            yield (
                parameter.id,
                f"the number {parameter.value:g} has no note; it needs a claim or 'assumed', and a prior",
            )


def known_claim(subject: Subject) -> Iterator[Finding]:
    """Every claim that is named is in the ledger."""
    for parameter in subject.parameters():
        for claim in parameter.provenance.claims if parameter.provenance else ():
            if claim not in subject.claims:
                yield parameter.id, f"names the claim {claim!r}, which is not in the ledger"


def claim_that_counts(subject: Subject) -> Iterator[Finding]:
    """No number rests only on what was recalled from memory or refuted since."""
    for parameter in subject.parameters():
        source = parameter.provenance
        claims = (
            [subject.claims[claim] for claim in source.claims if claim in subject.claims] if source else []
        )
        if (
            source
            and source.kind == "claim"
            and claims
            and all(c.status == "recalled" or c.refuted for c in claims)
        ):
            yield (
                parameter.id,
                (
                    f"rests only on {', '.join(source.claims)}, which nobody has seen or which was refuted; "
                    "find a seen claim, or add 'assumed' with a reason"
                ),
            )


def strong_support(subject: Subject) -> Iterator[Finding]:
    """Every number that is not assumed rests on a claim that may be fitted."""
    for parameter in subject.parameters():
        source = parameter.provenance
        claims = (
            [subject.claims[claim] for claim in source.claims if claim in subject.claims] if source else []
        )
        if source and source.kind == "claim" and claims and not any(claim.fittable for claim in claims):
            yield parameter.id, f"rests only on {', '.join(source.claims)}, not read in the paper or a label"


def value_given(subject: Subject) -> Iterator[Finding]:
    """Every parameter has a value, and every state a start."""
    values = {p.id: p.value for p in subject.model.parameters.values()} | {
        s.id: s.start for s in subject.model.states.values()
    }
    for name, value in values.items():
        if value != value:
            yield name, "has no value; it may be a misspelt name in a formula"


def value_allowed(subject: Subject) -> Iterator[Finding]:
    """Every value can come from its own prior, and every switch is 1 or 0."""
    for parameter in subject.parameters():
        source = parameter.provenance
        for spread in (source.prior, source.person) if source else ():
            if spread is not None and not spread.allows(parameter.value):
                yield parameter.id, f"is {parameter.value:g}, which {spread} does not allow"
        if source and source.kind == "switch" and parameter.value not in (0.0, 1.0):
            yield parameter.id, f"is a switch with the value {parameter.value:g}; it must be 1 or 0"


def no_bare_number(subject: Subject) -> Iterator[Finding]:
    """No formula hides a number that needs a source."""
    model = subject.sbml
    rules = [(rule.getVariable(), rule) for rule in each(model.getNumRules, model.getRule)]
    starts = [
        (start.getSymbol(), start)
        for start in each(model.getNumInitialAssignments, model.getInitialAssignment)
    ]
    for name, equation in [*rules, *starts]:
        if not written_here(subject.model, model, name):
            continue
        hidden = [
            f"{value:g} {unit}".removesuffix(" dimensionless").strip()
            for value, unit in numbers(equation.getMath())
            if not _needs_no_source(value, unit)
        ]
        if hidden:
            yield (
                name,
                (
                    f"the formula {formula_text(equation.getMath())} holds {', '.join(hidden)}; make it a"
                    f" parameter (whole numbers up to {_LARGEST_COUNT}, 0.5 and 100 percent need no source)"
                ),
            )


def parameter_used(subject: Subject) -> Iterator[Finding]:
    """Every parameter stands in a formula, or says what outside the model uses it."""
    elements = subject.sbml.getListOfAllElements()
    used: set[str] = set()
    for element in each(elements.getSize, elements.get):
        if hasattr(element, "isSetMath") and element.isSetMath():
            used |= names(element.getMath())
    for parameter in subject.parameters():
        has_use = parameter.id in used or (parameter.provenance and parameter.provenance.outside)
        if not has_use and subject.sbml.getParameter(parameter.id):
            yield (
                parameter.id,
                "is used by no formula; remove it, or say in its note what uses it: 'outside: scales a dose'",
            )


SOURCE_CHECKS: tuple[Check, ...] = (
    source_given,
    known_claim,
    claim_that_counts,
    value_given,
    value_allowed,
    no_bare_number,
    parameter_used,
)
SOURCE_DOUBTS: tuple[Check, ...] = (strong_support,)


def _needs_no_source(value: float, unit: str) -> bool:
    if unit in ("", "dimensionless"):
        return abs(value) == 0.5 or (value == int(value) and abs(value) <= _LARGEST_COUNT)
    return value in (0.0, 1.0) or (value == 100 and unit == "percent")
