"""Checks of trial designs against the ledger, the targets and each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.evidence import Issue, Ledger, check_role
from neuroflare.evidence.words import harmful_words
from neuroflare.treatments.targets import load_targets
from neuroflare.trials.conduct import load_conduct
from neuroflare.trials.design import Design, Outcome, bundled_designs, load_design
from neuroflare.trials.durability import REVIEWS, WORDS
from neuroflare.trials.outcome_words import OUTCOMES
from neuroflare.trials.results import left_out
from neuroflare.trials.rows import factor_of
from neuroflare.trials.words import HARMS, NEVER_STOP, NOTICE

__all__ = ["lint_designs"]

RoleOf = Callable[[str], str | None]


def lint_designs(ledger: Ledger, role_of: RoleOf, paths: list[Path] | None = None) -> list[Issue]:
    """Check trial designs, how a trial goes, and the trials that have no design.

    Parameters
    ----------
    ledger
        Published numbers.
    role_of
        Gives what a claim may be used for, such as ``Roles.of``.
    paths
        Design files; all bundled ones by default.

    Returns
    -------
    list of Issue
        Empty when everything holds.
    """
    issues: list[Issue] = []
    named: dict[str, str] = {}
    first = load_targets().anchors
    for path in list(bundled_designs().values()) if paths is None else paths:
        where = f"trials/designs/{path.name}"
        try:
            design = load_design(path)
        except UsageError as error:
            issues.append(Issue("error", "design-format", where, str(error)))
            continue
        issues += _rows(design, ledger, role_of, where)
        issues += _anchor(design, first, where)
        issues += _words([design.title or "", *design.assumed], where)
        if design.ledger is not None:
            named[design.ledger] = design.id
    if paths is not None:
        return issues
    known = {claim.trial for claim in ledger if claim.trial}
    for trial in sorted(known - set(named) - set(left_out())):
        text = f"the trial {trial!r} of the ledger has neither a design nor a reason in left-out.yaml"
        issues.append(Issue("error", "trial-without-design", "trials/left-out.yaml", text))
    for trial in sorted((set(named) | set(left_out())) - known):
        issues.append(Issue("error", "unknown-trial", "trials", f"{trial!r} is no trial of the ledger"))
    for trial in sorted(set(named) & set(left_out())):
        issues.append(
            Issue("error", "trial-twice", "trials/left-out.yaml", f"{trial!r} has a design: {named[trial]}")
        )
    for name, figure in load_conduct().figures.items():
        for claim in figure.source.claims:
            if claim not in ledger.claims:
                issues.append(Issue("error", "conduct", "trials/conduct.yaml", f"{name}: no claim {claim!r}"))
            elif role_of(claim) == "validation":
                text = f"{name} rests on {claim}, which is kept aside to test the model"
                issues.append(Issue("error", "validation-in-conduct", "trials/conduct.yaml", text))
    for claims in REVIEWS.values():
        issues += [
            Issue("error", "review", "durability.py", f"no claim {one!r}")
            for one in claims
            if one not in ledger.claims
        ]
    issues += _words(
        [NOTICE, HARMS, NEVER_STOP, *WORDS.values(), *(word.meaning for word in OUTCOMES.values())], "trials"
    )
    issues += _words(left_out().values(), "trials/left-out.yaml")
    return issues


def _rows(design: Design, ledger: Ledger, role_of: RoleOf, where: str) -> Iterator[Issue]:
    for row in design.rows:
        if row.evidence is None:
            continue
        claim = ledger.claims.get(row.evidence)
        if claim is None:
            yield Issue("error", "design-evidence", where, f"evidence {row.evidence!r} is not in the ledger")
            continue
        role, given = role_of(row.evidence), design.role_of(row)
        if role != given:
            text = f"{row.evidence} has the role {given!r} here, but {role!r} in evidence/roles.csv"
            yield Issue("error", "design-role", where, text)
        if given is not None and (problem := check_role(given, claim)) is not None:
            yield Issue(problem.level, problem.check, where, problem.text)
        if isinstance(row, Outcome) and row.compare is None:
            try:
                factor_of(claim, row.word.unit)
            except UsageError as error:
                yield Issue("error", "design-unit", where, str(error))
    if design.published is not None and design.published.evidence not in ledger.claims:
        text = f"evidence {design.published.evidence!r} is not in the ledger"
        yield Issue("error", "design-evidence", where, text)


def _anchor(design: Design, first: Mapping[str, tuple[str, ...]], where: str) -> Iterator[Issue]:
    """A trial is a design row when a class of treatments is judged by it first, and else a test."""
    judged = first.get(design.ledger or "")
    wanted = "validation" if judged is None else "design"
    if design.role != wanted:
        why = (
            "no target has it as its anchor" if judged is None else f"it is the anchor of {', '.join(judged)}"
        )
        yield Issue("error", "anchor-role", where, f"role is {design.role!r}; {why}, so it is {wanted!r}")


def _words(texts: Iterable[str], where: str) -> Iterator[Issue]:
    for text in texts:
        for word in harmful_words(text):
            yield Issue("error", "harmful-word", where, f"{word!r} in: {text}")
