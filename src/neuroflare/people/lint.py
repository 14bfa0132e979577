"""Checks of models/people.yaml against ledger, roles and model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.evidence import Issue, Ledger
from neuroflare.model import Model
from neuroflare.people.facts import Facts, Figure
from neuroflare.people.facts_file import load_facts

__all__ = ["lint_people"]

_WHERE = "models/people.yaml"


def lint_people(
    ledger: Ledger, model: Model, role_of: Callable[[str], str | None], path: Path | None = None
) -> list[Issue]:
    """Check who lives in a town and what happens to them.

    Parameters
    ----------
    ledger
        Published numbers.
    model
        The body; traits move its parameters.
    role_of
        Gives what a claim may be used for, such as ``Roles.of``.
    path
        The file; the bundled one when left out.

    Returns
    -------
    list of Issue
        Empty when everything holds.
    """
    try:
        facts = load_facts(path)
    except UsageError as error:
        return [Issue("error", "people-format", _WHERE, str(error))]
    issues = [issue for figure in facts.figures.values() for issue in _figure(figure, ledger, role_of)]
    return issues + list(_traits(facts, model))


def _figure(figure: Figure, ledger: Ledger, role_of: Callable[[str], str | None]) -> Iterator[Issue]:
    where = f"{_WHERE}:{figure.line}"
    for name in figure.source.claims:
        if name not in ledger.claims:
            text = f"{figure.name} names the claim {name!r}, which is not in the ledger"
            yield Issue("error", "known-claim", where, text)
        elif role_of(name) == "validation":
            text = f"{figure.name} rests on {name}, which is kept aside to test the model"
            yield Issue("error", "validation-in-model", where, text)
    known = [ledger.claims[name] for name in figure.source.claims if name in ledger.claims]
    if known and figure.source.kind == "claim" and not any(claim.fittable for claim in known):
        only = ", ".join(figure.source.claims)
        text = f"{figure.name} rests only on {only}, none of which may be fitted; add 'assumed'"
        yield Issue("error", "forbidden-fit", where, text)


def _traits(facts: Facts, model: Model) -> Iterator[Issue]:
    moved = Counter(name for trait in facts.traits.values() for name in trait.parameters)
    for trait in facts.traits.values():
        for name in trait.parameters:
            if name not in model.traits:
                text = f"the trait {trait.name} moves {name}, in which people do not differ by the model"
                yield Issue("error", "people-trait", _WHERE, text)
            if moved[name] > 1:
                text = f"{name} belongs to {moved[name]} traits, {trait.name} among them; give it to one"
                yield Issue("error", "people-trait", _WHERE, text)
            spread = model.traits[name].provenance if name in model.traits else None
            if trait.relative and spread is not None and str(spread.person).startswith("normal"):
                text = f"{trait.name} shifts {name} in ln, and its spread between people is {spread.person}"
                yield Issue("error", "people-trait", _WHERE, text)
