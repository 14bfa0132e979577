"""Shared by the commands that simulate studies."""

from __future__ import annotations

import difflib
import platform
import shlex
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.cli._language import t
from neuroflare.cli._progress import Progress
from neuroflare.clinic.areas import AREAS
from neuroflare.clinic.attended import attended
from neuroflare.clinic.simulate import Reading
from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.fit.laboratories import spreads_of
from neuroflare.fit.posterior import load_posterior
from neuroflare.message import Message, bundled_are, did_you_mean, in_line
from neuroflare.model import load_model
from neuroflare.model.arrows import without
from neuroflare.report import ReportInput
from neuroflare.report.assemble import SNAPSHOT, courses, levels, study_info, sureness
from neuroflare.scoring import Scorecard
from neuroflare.scoring.rows import Simulated, scorecard_rows

__all__ = ["Finished", "bundled", "find_studies", "run_studies", "say", "sheet_words"]


@dataclass(frozen=True)
class Finished:
    """What a run of studies gives."""

    readings: dict[str, list[Reading]]
    scorecard: Scorecard
    report: ReportInput


def bundled() -> dict[str, Path]:
    """Study files that come with neuroflare, by id."""
    return {path.parent.name: path for path in sorted(data_path("studies").glob("*/study.yaml"))}


def find_studies(names: Sequence[str]) -> list[Study]:
    """Load studies by id or file; all bundled ones that name published numbers when none is named.

    Parameters
    ----------
    names
        Ids of bundled studies, or paths of study files.

    Returns
    -------
    list of Study
        In the order asked for, each once.
    """
    known = bundled()
    paths = [known[name] if name in known else _as_path(name, known) for name in names] or list(
        known.values()
    )
    found = {path: load_study(path) for path in dict.fromkeys(paths)}
    _check_evidence(found)
    studies = [study for study in found.values() if names or study.evidence]
    ids = [study.id for study in studies]
    if twice := {name for name in ids if ids.count(name) > 1}:
        raise UsageError(
            "same-study", "two study files have the id {name}; give each its own", name=repr(min(twice))
        )
    return studies


def _as_path(name: str, known: dict[str, Path]) -> Path:
    path = Path(name)
    if path.exists() or path.suffix or len(path.parts) > 1:
        return path
    near = difflib.get_close_matches(name, known, n=2)
    hint = did_you_mean(near) if near else bundled_are(known)
    raise UsageError(
        "no-study", "{name} is neither a study file nor a bundled study; {hint}", name=repr(name), hint=hint
    )


def run_studies(
    studies: Sequence[Study],
    *,
    names: Sequence[str],
    people: int,
    draws: int,
    seed: int,
    workers: int,
    quiet: bool,
    removed: Sequence[str] = (),
    sheet: bool = False,
    prior: bool | None = None,
    references: bool = False,
) -> Finished:
    """Simulate studies and score them.

    Parameters
    ----------
    studies
        Study files, read and checked.
    names
        What the user called them, to say how the scorecard is made again.
    people, draws
        Virtual people per draw, and draws of the uncertain numbers.
    seed
        Seed of all random numbers.
    workers
        Threads; 0 is one per core.
    quiet
        Whether to show no progress.
    removed
        Arrows of the model that nobody has.
    sheet
        Whether areas of flares and wheals are read from the skin sheet; see `simulate_studies`.
    prior
        Whether the uncertain numbers are drawn from their priors though a posterior ships; None where the
        command does not let choose.
    references
        Whether the priors are simulated beside the posterior, to compare their scores; twice the time.

    Returns
    -------
    Finished
        Readings, scorecard and what the report needs.
    """
    ledger, model = load_ledger(), load_model("body")
    posterior = None if prior else load_posterior(model)
    if posterior is not None:
        posterior.must_hold(draws, else_prior=prior is not None)
    deviates = None if posterior is None else posterior.deviates
    values = without(model, removed) if removed else {}

    def simulated_with(
        deviates: Mapping[str, npt.NDArray[np.float64]] | None, studies: Sequence[Study]
    ) -> tuple[list[Study], dict[str, list[Reading]]]:
        return attended(
            model, studies, people=people, draws=draws, seed=seed, deviates=deviates, values=values,
            workers=workers, sheet=sheet, progress=progress.update,
        )  # fmt: skip

    with Progress(t("simulating-people", "Simulating virtual people"), quiet) as progress:
        studies, readings = simulated_with(deviates, studies)
        before = simulated_with(None, studies) if references and posterior is not None else None
    options = {"--full": sheet, "--prior": bool(prior), "--references": references}
    again = shlex.join(
        (
            "neuroflare",
            "run",
            *names,
            *(f"--without={arrow}" for arrow in removed),
            *(option for option, given in options.items() if given),
        )
    )
    laboratories = spreads_of(() if posterior is None else posterior.stages)
    discrepancy = {} if posterior is None else posterior.misses()
    simulated = [Simulated(study, readings[study.id], _same_rows(study, before)) for study in studies]
    scorecard = Scorecard(
        rows=tuple(scorecard_rows(simulated, ledger, model, seed, laboratories, discrepancy)),
        version=__version__,
        seed=seed,
        model_hash=model.hash,
        ledger_hash=ledger.hash,
        people=people,
        draws=draws,
        numbers="prior" if posterior is None else "posterior",
        command=f"{again} --people {people} --draws {draws} --seed {seed}",
    )
    snapshot = {study.id: study for study in studies}.get(SNAPSHOT[0]) or load_study(bundled()[SNAPSHOT[0]])
    failed = sum(round(r.failed * r.values.size) for study in studies for r in readings[study.id])
    report = ReportInput(
        scorecard=scorecard,
        studies=[study_info(study) for study in studies],
        courses=[course for study in studies for course in courses(study, readings[study.id], ledger)],
        levels=levels(snapshot, model),
        chosen_level=2,
        snapshot_source="1000 µg of capsaicin on the forearm, one typical virtual person",
        sureness=sureness(model, failed),
        versions={"neuroflare": __version__, "Python": platform.python_version()},
    )
    return Finished(readings, scorecard, report)


def _same_rows(
    study: Study, before: tuple[list[Study], dict[str, list[Reading]]] | None
) -> list[Reading] | None:
    """Give the readings of a study under the priors; None when they have other rows or were not simulated."""
    if before is None:
        return None
    other = next(one for one in before[0] if one.id == study.id)
    return before[1][study.id] if other.readouts == study.readouts else None


def sheet_words(readings: Iterable[Reading], people: int, draws: int) -> str | None:
    """Say of how many people areas were read from the skin sheet; None when none were."""
    for reading in readings:
        if reading.readout.name in AREAS and reading.error is None:
            some = reading.values.size
            if some == people * draws:
                return t(
                    "sheet-all",
                    "Areas of flares and wheals were read from the skin sheet, in all virtual people.",
                )
            return t(
                "sheet-some",
                "Areas of flares and wheals were read from the skin sheet, in {some} of the {all} virtual "
                "people.",
                some=some,
                all=people * draws,
            )
    return None


def _check_evidence(studies: Mapping[Path, Study]) -> None:
    """Refuse a study that names a published number the ledger does not hold."""
    known = load_ledger().claims
    for path, study in studies.items():
        for name in study.evidence:
            if name not in known:
                lines = path.read_text(encoding="utf-8").splitlines()
                line = next((k for k, text in enumerate(lines, 1) if name in text), 1)
                near = difflib.get_close_matches(name, known, n=2)
                hint = did_you_mean(near) if near else Message("see-evidence", "see neuroflare evidence")
                wrong = Message(
                    "not-in-ledger", "evidence {name} is not in the ledger; {hint}",
                    name=repr(name), hint=hint,
                )  # fmt: skip
                raise UsageError(in_line(path, line, wrong))


def say(text: str, quiet: bool) -> None:
    """Talk to the user beside the data."""
    if not quiet:
        print(text, file=sys.stderr)
