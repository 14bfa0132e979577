"""Checks of study files against the ledger and the model: the rules that keep validation honest."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import Issue, Ledger, check_role
from neuroflare.model import Model, load_model

__all__ = ["Roles", "lint_studies", "load_roles"]


@dataclass(frozen=True)
class Roles:
    """What each published number may be used for, whether its study is built yet or not.

    Parameters
    ----------
    patterns
        Pattern of claim ids to role.
    """

    patterns: Mapping[str, str]

    def of(self, claim: str) -> str | None:
        """Role of a claim; None when no rule names it."""
        return next((role for pattern, role in self.patterns.items() if fnmatchcase(claim, pattern)), None)


def load_roles(path: Path | None = None) -> Roles:
    """Read the table of roles.

    Parameters
    ----------
    path
        ``roles.csv``; the one of the ledger by default.

    Returns
    -------
    Roles
        Patterns and roles, in the order of the table.
    """
    path = path or data_path("evidence") / "roles.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return Roles({pattern: row["role"] for row in rows for pattern in row["claims"].split(";")})


def lint_studies(
    ledger: Ledger,
    paths: Sequence[Path] | None = None,
    model: Model | None = None,
    roles: Roles | None = None,
) -> list[Issue]:
    """Check study files and the model's use of evidence.

    Parameters
    ----------
    ledger
        Published numbers.
    paths
        Study files; all bundled ones by default.
    model
        Model whose numbers must not rest on validation rows; the bundled body by default.
    roles
        What each number may be used for; the table of the ledger by default.

    Returns
    -------
    list of Issue
        Empty when everything holds.
    """
    roles = roles or load_roles()
    issues = [] if paths is not None else list(_check_roles_name_claims(ledger, roles))
    for path in paths if paths is not None else sorted(data_path("studies").glob("*/study.yaml")):
        where = f"studies/{path.parent.name}/{path.name}"
        try:
            study = load_study(path)
        except UsageError as error:
            issues.append(Issue("error", "study-format", where, str(error)))
            continue
        issues += _check_rows(study, ledger, roles, where)
    if paths is None or model is not None:
        issues += _check_model(model or load_model("body"), ledger, roles)
    return issues


def _check_rows(study: Study, ledger: Ledger, roles: Roles, where: str) -> Iterator[Issue]:
    for row in study.rows:
        if row.evidence is None:
            continue
        claim = ledger.claims.get(row.evidence)
        if claim is None:
            yield Issue("error", "study-evidence", where, f"evidence {row.evidence!r} is not in the ledger")
            continue
        role, given = roles.of(row.evidence), study.role_of(row)
        if role is not None and given != role and given != "conflict":
            text = f"{row.evidence} has the role {given!r} here, but {role!r} in evidence/roles.csv"
            yield Issue("error", "study-role", where, text)
        if given is not None and given != "calibration" and (problem := check_role(given, claim)) is not None:
            yield Issue(problem.level, problem.check, where, problem.text)


def _check_model(model: Model, ledger: Ledger, roles: Roles) -> Iterator[Issue]:
    """Find numbers of the model that rest on evidence kept aside to test it, or on what may not be fitted."""
    for parameter in model.parameters.values():
        claims = () if parameter.provenance is None else parameter.provenance.claims
        for name in claims:
            if roles.of(name) == "validation":
                text = f"{parameter.id} rests on {name}, which is kept aside to test the model"
                yield Issue("error", "validation-in-model", f"models/{parameter.module}.ant", text)
        known = [ledger.claims[name] for name in claims if name in ledger.claims]
        assert parameter.provenance is not None or not known
        rests_on_claims = parameter.provenance is not None and parameter.provenance.kind == "claim"
        if known and rests_on_claims and not any(claim.fittable for claim in known):
            only = ", ".join(claims)
            text = f"{parameter.id} rests only on {only}, none of which may be fitted; add 'assumed'"
            yield Issue("error", "forbidden-fit", f"models/{parameter.module}.ant", text)


def _check_roles_name_claims(ledger: Ledger, roles: Roles) -> Iterator[Issue]:
    """Find rules that name nothing, and claims that two rules give different roles."""
    for pattern in roles.patterns:
        if not any(fnmatchcase(name, pattern) for name in ledger.claims):
            yield Issue("error", "roles", "evidence/roles.csv", f"{pattern!r} names no claim of the ledger")
    for name in ledger.claims:
        given = {role for pattern, role in roles.patterns.items() if fnmatchcase(name, pattern)}
        if len(given) > 1:
            text = f"{name} has the roles {' and '.join(sorted(given))}; give each claim one"
            yield Issue("error", "roles", "evidence/roles.csv", text)
