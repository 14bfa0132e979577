"""Run the SBML Semantic Test Suite."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.suite_case import Case
from neuroflare.engine.suite_simulators import Simulator, by_engine
from neuroflare.errors import Refused, UsageError

__all__ = ["CaseResult", "SuiteResult", "run_case", "run_suite"]

Verdict = Literal["passed", "refused", "failed"]


@dataclass(frozen=True)
class CaseResult:
    """Outcome of one case; `reason` says what was refused or wrong, `method` who simulated."""

    id: str
    tags: tuple[str, ...]
    verdict: Verdict
    reason: str = ""
    method: str = ""


@dataclass(frozen=True)
class SuiteResult:
    """Outcome of all cases."""

    cases: tuple[CaseResult, ...]

    def ids(self, verdict: Verdict) -> list[str]:
        """Cases of one outcome."""
        return [case.id for case in self.cases if case.verdict == verdict]

    def summary(self) -> dict[str, Any]:
        """Counts, failed cases, how many were compiled, reasons of what did not pass, counts by tag."""
        return {
            "passed": len(self.ids("passed")),
            "refused": len(self.ids("refused")),
            "failed": self.ids("failed"),
            "compiled": sum(case.method == "compiled" for case in self.cases),
            "reasons": {case.id: case.reason for case in self.cases if case.verdict != "passed"},
            "tags": {tag: dict(counts) for tag, counts in self.by_tag().items()},
        }

    def by_tag(self) -> dict[str, Counter[str]]:
        """Number of passed, refused and failed cases that carry each tag."""
        table: dict[str, Counter[str]] = {}
        for case in self.cases:
            for tag in case.tags:
                table.setdefault(tag, Counter())[case.verdict] += 1
        return dict(sorted(table.items()))

    def table(self) -> str:
        """Markdown table by tag."""
        lines = ["| tag | passed | refused | failed |", "|---|---:|---:|---:|"]
        for tag, counts in self.by_tag().items():
            lines.append(f"| {tag} | {counts['passed']} | {counts['refused']} | {counts['failed']} |")
        return "\n".join(lines)


def run_case(folder: Path, simulator: Simulator = by_engine) -> CaseResult:
    """Run one case; a refusal counts as one only if it names what is not supported.

    Parameters
    ----------
    folder
        Folder of the case.
    simulator
        What simulates.
    """
    case = Case.read(folder)
    if case.kind != "TimeCourse":
        return CaseResult(case.id, case.tags, "refused", f"test type {case.kind}: it has no course in time")
    try:
        answer = simulator(read_sbml(case.model), case)
    except Refused as refusal:
        return CaseResult(case.id, case.tags, "refused", str(refusal))
    except UsageError as error:
        return CaseResult(case.id, case.tags, "failed", str(error))
    except Exception as error:  # a defect fails its own case, not the run
        return CaseResult(case.id, case.tags, "failed", f"{type(error).__name__}: {error}")
    wrong = answer.trouble or case.wrong(answer.values)
    return CaseResult(case.id, case.tags, "failed" if wrong else "passed", wrong, answer.method)


def run_suite(
    folder: Path,
    simulator: Simulator = by_engine,
    *,
    only: Iterable[str] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> SuiteResult:
    """Run every case of a copy of the suite.

    Parameters
    ----------
    folder
        Holds one folder per case.
    simulator
        What simulates.
    only
        Ids of the cases to run; all by default.
    progress
        Called with (cases done, cases in all).
    """
    folders: Sequence[Path] = sorted(path for path in folder.glob("[0-9]*") if path.is_dir())
    if only is not None:
        wanted = frozenset(only)
        folders = [path for path in folders if path.name in wanted]
    if not folders:
        raise UsageError(
            "no-case", "{folder}: no case in it; give the folder that holds 00001, 00002, ...", folder=folder
        )
    results = []
    for done, path in enumerate(folders, start=1):
        try:
            results.append(run_case(path, simulator))
        except UsageError as error:
            results.append(CaseResult(path.name, (), "failed", str(error)))
        if progress is not None:
            progress(done, len(folders))
    return SuiteResult(tuple(results))
