"""Checks of targets, drugs and the list of what is not predicted, against ledger, roles, studies and body."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import Issue, Ledger
from neuroflare.evidence.words import harmful_words
from neuroflare.model import Model
from neuroflare.people.facts import Figure
from neuroflare.treatments.drug import Binding, Drug, Number
from neuroflare.treatments.drugs import drugs
from neuroflare.treatments.not_predicted import not_predicted
from neuroflare.treatments.targets import Target, load_targets

__all__ = ["lint_treatments"]

RoleOf = Callable[[str], str | None]

_TARGETS, _NOT_PREDICTED = "trials/targets.yaml", "trials/not_predicted.yaml"


def lint_treatments(ledger: Ledger, model: Model, role_of: RoleOf) -> list[Issue]:
    """Check that every number has a source that was read, or is assumed with a reason; and the rest.

    Parameters
    ----------
    ledger
        Published numbers.
    model
        The body; targets move its inputs.
    role_of
        Gives what a claim may be used for, such as ``Roles.of``.

    Returns
    -------
    list of Issue
        Empty when everything holds.
    """
    try:
        table, library, left_out = load_targets(), drugs(), not_predicted()
    except UsageError as error:
        return [Issue("error", "treatments-format", "trials", str(error))]
    issues: list[Issue] = []
    for target in table.targets.values():
        issues += _target(target, ledger, model, role_of)
    for drug in library:
        issues += _drug(drug, ledger, role_of)
    names = [drug.name for drug in library]
    for item in left_out:
        issues += _claims(item.claims, f"{item.names[0]} names", _NOT_PREDICTED, ledger)
        for name in item.names:
            if name in names:
                text = f"{name} is in the library, and in the list of what is not predicted"
                issues.append(Issue("error", "predicted-or-not", _NOT_PREDICTED, text))
    held = {name for drug in library for name in drug.targets}
    for name in sorted(set(table.targets) - held):
        issues.append(Issue("error", "target-in-use", _TARGETS, f"no drug of the library acts on {name}"))
    for path in (data_path("trials") / "targets.yaml", data_path("trials") / "not_predicted.yaml", *_files()):
        for line, text in enumerate(path.read_text("utf-8").splitlines(), 1):
            for word in harmful_words(text):
                told = f"the word {word!r} can harm; say it in other words"
                issues.append(Issue("error", "wording", f"{_where(path)}:{line}", told))
    return issues


def _target(target: Target, ledger: Ledger, model: Model, role_of: RoleOf) -> Iterator[Issue]:
    where = f"{_TARGETS}:{target.effect.line}"
    for move in target.moves:
        for name in move.inputs():
            if name not in model.inputs:
                yield Issue("error", "input-of-the-body", where, f"{target.name} moves {name}, no input")
        if move.weight is not None:
            yield from _figure(move.weight, _TARGETS, ledger, role_of)
    for figure in (target.effect, *([] if target.competition is None else [target.competition])):
        yield from _figure(figure, _TARGETS, ledger, role_of)
    yield from _claims((*target.claims_for, *target.claims_against), f"{target.name} names", where, ledger)
    anchor = target.anchor
    known = {
        "trial": {claim.trial for claim in ledger.claims.values() if claim.trial},
        "study": {path.parent.name for path in data_path("studies").glob("*/study.yaml")},
    }
    if anchor.kind in known and anchor.text not in known[anchor.kind]:
        text = f"the anchor of {target.name} is the {anchor.kind} {anchor.text!r}, which is not there"
        yield Issue("error", "anchor-exists", where, text)
    if anchor.kind == "none" and not anchor.text:
        yield Issue("error", "anchor-exists", where, f"{target.name} has no anchor, and no reason for it")


def _drug(drug: Drug, ledger: Ledger, role_of: RoleOf) -> Iterator[Issue]:
    where = _where(drug.path)
    figures = [number.figure for route in drug.routes for number in route.numbers.values()]
    figures += [number.figure for binding in drug.binds for number in _numbers(binding)]
    figures += [] if drug.molar_mass is None else [drug.molar_mass.figure]
    for figure in figures:
        yield from _figure(figure, where, ledger, role_of)
    for binding in drug.binds:
        if binding.follows and binding.follows not in drug.targets:
            text = f"{binding.target} follows {binding.follows}, on which {drug.name} does not act"
            yield Issue("error", "follows-a-target", where, text)
        for route in drug.routes:
            for wanted in _wants(binding):
                if not route.has(wanted) and route.model != "practice":
                    text = f"{binding.target} asks for {wanted}, which {route.name} lacks"
                    yield Issue("error", "level-is-given", where, text)
            if binding.half is None and not binding.follows and route.model != "practice":
                yield Issue("error", "level-is-given", where, f"{binding.target} has no half")
    if drug.maximum is not None and not drug.maximum.source:
        yield Issue("error", "source-of-limit", where, "label-maximum has no source")


def _numbers(binding: Binding) -> list[Number]:
    return [number for number in (binding.half, binding.delay) if number is not None]


def _wants(binding: Binding) -> tuple[str, ...]:
    """Numbers of a route that a binding needs."""
    free = "metabolite-free" if binding.metabolite else "free"
    return (
        *(("metabolite-ratio",) if binding.metabolite else ()),
        *((free,) if binding.of != "total" else ()),
    )


def _figure(figure: Figure, file: str, ledger: Ledger, role_of: RoleOf) -> Iterator[Issue]:
    where = f"{file}:{figure.line}"
    source = figure.source
    yield from _claims(source.claims, f"{figure.name} rests on", where, ledger)
    for name in source.claims:
        claim = ledger.claims.get(name)
        if claim is None:
            continue
        if claim.table == "trials":
            text = f"{figure.name} rests on {name}, a result of a trial, by which treatments are tested"
            yield Issue("error", "trial-in-number", where, text)
        elif role_of(name) == "validation":
            text = f"{figure.name} rests on {name}, which is kept aside to test the model"
            yield Issue("error", "validation-in-model", where, text)
    if source.kind == "assumed" and not source.why:
        yield Issue("error", "reason-of-assumption", where, f"{figure.name} is assumed without a reason")


def _claims(names: tuple[str, ...], who: str, where: str, ledger: Ledger) -> Iterator[Issue]:
    for name in names:
        claim = ledger.claims.get(name)
        if claim is None:
            yield Issue("error", "known-claim", where, f"{who} {name!r}, which is not in the ledger")
        elif claim.status != "seen":
            yield Issue("error", "seen-claim", where, f"{who} {name}, which nobody read in a text")
        elif claim.refuted:
            yield Issue("error", "seen-claim", where, f"{who} {name}, which its source did not confirm")


def _files() -> list[Path]:
    return [drug.path for drug in drugs()]


def _where(path: Path) -> str:
    return f"trials/{path.relative_to(data_path('trials')).as_posix()}"
