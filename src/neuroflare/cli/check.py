"""``neuroflare check``: whether models, evidence, studies and treatments agree with each other."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neuroflare.cli._language import t
from neuroflare.errors import CheckFailed, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["command"]


def command(
    path: Annotated[
        Path | None,
        typer.Argument(
            help="One model (.ant, .xml), one study (.yaml), a folder of models, or the treatments; "
            "everything when left out."
        ),
    ] = None,
    sbml_suite: Annotated[
        Path | None,
        typer.Option(help="Folder of the SBML Semantic Test Suite; runs it, and nothing else."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the failures as JSON.")] = False,
    warnings: Annotated[bool, typer.Option("--warnings", help="Show what is only doubtful, too.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Say nothing when all is well.")] = False,
) -> None:
    """Check that models, evidence, studies and treatments agree.

    Every number of a model, a town or a treatment needs a claim of the ledger or the word "assumed" with a
    prior and a reason; units must fit, built files be current, and a study use its numbers only in the role
    it was given.

    Example:  neuroflare check models/vessel.ant

    Raises
    ------
    CheckFailed
        When something does not hold; each failure is listed first.
    UsageError
        When the path is nothing that can be checked.
    """
    if sbml_suite is not None:
        _run_suite(sbml_suite, as_json, quiet)
        return
    from neuroflare.evidence import load_ledger

    ledger = load_ledger()
    issues, summary = _everything(ledger) if path is None else _one(path, ledger)
    failures = [issue for issue in issues if issue.level == "error"]
    doubts = len(issues) - len(failures)
    if as_json:
        _print_json(issues)
    elif failures or (doubts and warnings):
        _print_table(issues if warnings else failures)
    if failures:
        if len(failures) == 1:
            raise CheckFailed("check-failed", "1 check does not hold")
        raise CheckFailed("checks-failed", "{count} checks do not hold", count=len(failures))
    if not (as_json or quiet):
        note = ""
        if doubts and not warnings:
            one = t("warning", "1 warning")
            many = one if doubts == 1 else t("warnings", "{count} warnings", count=doubts)
            note = " " + t("see-warnings", "({many}; see them with --warnings)", many=many)
        typer.echo(t("all-consistent", "all consistent: {what}", what=summary) + note)


def _everything(ledger: Any) -> tuple[list[Any], str]:
    from neuroflare.clinic.lint import lint_studies, load_roles
    from neuroflare.data_files import data_path
    from neuroflare.evidence.lint import lint_ledger
    from neuroflare.fit.lint import lint_posterior
    from neuroflare.insight.mechanisms import lint_mechanisms
    from neuroflare.model.check import check_folder
    from neuroflare.model.load import load_model
    from neuroflare.people.lint import lint_people
    from neuroflare.treatments.drugs import drugs
    from neuroflare.treatments.lint import lint_treatments
    from neuroflare.trials.design import bundled_designs
    from neuroflare.trials.lint_designs import lint_designs

    issues: list[Any] = [*lint_ledger(ledger), *check_folder(data_path("models"), ledger.claims)]
    studies = sorted(data_path("studies").glob("*/study.yaml"))
    issues += lint_studies(ledger)
    if any(issue.level == "error" for issue in issues):
        return issues, ""
    issues += lint_people(ledger, load_model("body"), load_roles().of)
    issues += lint_treatments(ledger, load_model("body"), load_roles().of)
    issues += lint_designs(ledger, load_roles().of)
    issues += lint_posterior(load_model("body"), ledger)
    issues += lint_mechanisms(load_model("body"))
    if any(issue.level == "error" for issue in issues):
        return issues, ""
    count = len(load_model("body").parameters)
    treatments, trials = len(drugs()), len(bundled_designs())
    told = t(
        "checked",
        "{claims} claims, {parameters} parameters, {studies} studies, {treatments} treatments, "
        "{trials} trials",
        claims=len(ledger.claims), parameters=count, studies=len(studies), treatments=treatments,
        trials=trials,
    )  # fmt: skip
    return issues, told


def _one(path: Path, ledger: Any) -> tuple[list[Any], str]:
    from neuroflare.model.check import check_folder, check_model

    if not path.exists():
        raise UsageError(
            "nothing-to-check",
            "{path}: there is no such file; give a model (.ant, .xml), a study (.yaml) or a folder of models",
            path=path,
        )
    if _of_treatments(path):
        from neuroflare.clinic.lint import load_roles
        from neuroflare.model.load import load_model
        from neuroflare.treatments.lint import lint_treatments

        return lint_treatments(ledger, load_model("body"), load_roles().of), t(
            "all-treatments", "all treatments"
        )
    if path.is_dir():
        return list(check_folder(path, ledger.claims)), t("models-in", "the models in {path}", path=path)
    if path.name == "people.yaml":
        from neuroflare.clinic.lint import load_roles
        from neuroflare.model.load import load_model
        from neuroflare.people.lint import lint_people

        return lint_people(ledger, load_model("body"), load_roles().of, path), str(path)
    if path.name == "mechanisms.yaml":
        from neuroflare.insight.mechanisms import lint_mechanisms
        from neuroflare.model.load import load_model

        return lint_mechanisms(load_model("body"), path), str(path)
    if path.suffix in (".yaml", ".yml") and path.resolve().parent.name == "designs":
        from neuroflare.clinic.lint import load_roles
        from neuroflare.trials.design import load_design
        from neuroflare.trials.lint_designs import lint_designs

        load_design(path)  # what cannot be read at all is wrong use, not a check that fails
        return lint_designs(ledger, load_roles().of, [path]), str(path)
    if path.suffix in (".yaml", ".yml"):
        from neuroflare.clinic.lint import lint_studies
        from neuroflare.clinic.study import load_study

        load_study(path)  # what cannot be read at all is wrong use, not a check that fails
        return lint_studies(ledger, paths=[path]), str(path)
    return list(check_model(path, ledger.claims)), str(path)


def _of_treatments(path: Path) -> bool:
    """Whether a path is the library of treatments, or a file of it; these are checked as a whole."""
    from neuroflare.data_files import data_path

    trials = data_path("trials").resolve()
    tables = (trials / "targets.yaml", trials / "not_predicted.yaml", trials / "drugs")
    there = path.resolve()
    return there == trials or there in tables or there.parent == trials / "drugs"


def _run_suite(folder: Path, as_json: bool, quiet: bool) -> None:
    """Run a copy of the SBML Semantic Test Suite."""
    import json

    from neuroflare.engine.suite import run_suite

    if not folder.is_dir():
        raise UsageError(
            "no-suite", "{folder}: there is no such folder; give one that holds the cases, 00001 and so on",
            folder=folder,
        )  # fmt: skip
    result = run_suite(folder)
    summary = result.summary()
    if as_json:
        typer.echo(json.dumps({"schema": "neuroflare/sbml-suite/1", **summary}, indent=1))
    elif not quiet:
        told = t(
            "suite",
            "{passed} passed, {refused} refused by name",
            passed=summary["passed"],
            refused=summary["refused"],
        )
        typer.echo(told)
    if summary["failed"]:
        raise CheckFailed(
            "cases-failed", "{count} cases failed: {names}",
            count=len(summary["failed"]), names=", ".join(summary["failed"]),
        )  # fmt: skip


def _print_json(issues: Sequence[Any]) -> None:
    import json

    fields = ("level", "check", "where", "text")
    rows = [{name: _from_here(getattr(issue, name)) for name in fields} for issue in issues]
    typer.echo(json.dumps({"schema": "neuroflare/check/1", "issues": rows}, indent=2, ensure_ascii=False))


def _print_table(issues: Sequence[Any]) -> None:
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    table = Table(show_lines=True, expand=True)
    table.add_column(t("head-where", "where"), overflow="fold", ratio=1)
    table.add_column(t("head-wrong", "what does not hold"), overflow="fold", ratio=3)
    for issue in issues:
        sign = "" if issue.level == "error" else t("doubt", "doubt:") + " "
        table.add_row(
            escape(_from_here(issue.where)), escape(f"{sign}{_from_here(issue.text)} ({issue.check})")
        )
    Console().print(table)


def _from_here(text: str) -> str:
    return text.replace(f"{Path.cwd()}/", "")
