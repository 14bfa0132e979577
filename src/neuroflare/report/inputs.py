"""What the report needs to be drawn: results in, no simulation here.

Everything is a frozen dataclass with plain numbers and words, so that a report can be made from a live run,
from stored results or from a test.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from neuroflare.scoring.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """One published point of a time course; ``error`` in the unit of the course, of the named kind."""

    time: float
    value: float
    error: float | None = None
    error_kind: str = "none"
    n: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """One simulated time course of one arm, with the band that holds 90 of 100 simulated studies or people.

    Parameters
    ----------
    study, arm, readout
        Names as in the study file.
    label
        Plain words for the read-out, for example "rise of skin blood flow".
    unit, time_unit
        Units of the values and of ``time``.
    time, mean, lo, hi
        Equally long sequences.
    published
        Points from the paper, if it gives any.
    """

    study: str
    arm: str
    readout: str
    label: str
    unit: str
    time_unit: str
    time: Sequence[float]
    mean: Sequence[float]
    lo: Sequence[float]
    hi: Sequence[float]
    published: tuple[CoursePoint, ...] = ()

    def __post_init__(self) -> None:
        lengths = {len(self.time), len(self.mean), len(self.lo), len(self.hi)}
        if len(lengths) != 1 or 0 in lengths:
            raise ValueError(
                f"time, mean, lo and hi of course {self.study}/{self.arm} differ in length or are empty"
            )


@dataclass(frozen=True, slots=True)
class LevelSnapshot:
    """How strongly each part of the mechanism is at work at one moment.

    Parameters
    ----------
    title
        Short name of the moment, for example "30 min".
    text
        One plain sentence on what is going on.
    levels
        Node name to a fraction: 0 is rest, 1 the highest level of that node in the moments shown.
        Node names are those of ``neuroflare.report.diagram.NODES``; a node left out is drawn without a level.
    values
        Node name to the level in words with its unit, for example "3.1 x rest"; optional.
    """

    title: str
    text: str
    levels: Mapping[str, float]
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StudyInfo:
    """What a reader has to know about one study.

    Parameters
    ----------
    id
        Name of the study as in the rows.
    title
        Plain words, for example "Capsaicin on the forearm".
    citation
        First author, year and journal.
    question
        What the study asked, one plain sentence; may be empty.
    protocol
        Pairs of a short name and its text, for example ("Where", "inner forearm").
    doi, pmid
        Identifiers, if known.
    """

    id: str
    title: str
    citation: str
    question: str = ""
    protocol: tuple[tuple[str, str], ...] = ()
    doi: str | None = None
    pmid: str | None = None


@dataclass(frozen=True, slots=True)
class Sureness:
    """Counts behind "how sure are we": parameters with claims, assumed ones, and draws left out."""

    parameters: int
    assumed: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportInput:
    """Everything that goes into ``report.html``.

    Parameters
    ----------
    scorecard
        Rows, summary and the provenance of the run.
    studies
        One entry per study, in the order of the page; a study of the rows that has none is shown by its id.
    courses
        Time courses, shown under their study.
    levels
        Moments for the mechanism diagram, in order of time; the one at ``chosen_level`` is shown first.
    snapshot_source
        Words that say what was simulated for the diagram, for example "capsaicin 1000 ug on the
        forearm of the typical virtual person".
    sureness
        Counts of parameters; None leaves the sentence out.
    versions
        Program name to version.
    """

    scorecard: Scorecard
    studies: Sequence[StudyInfo] = ()
    courses: Sequence[Course] = ()
    levels: Sequence[LevelSnapshot] = ()
    chosen_level: int = 0
    snapshot_source: str = ""
    sureness: Sureness | None = None
    versions: Mapping[str, str] = field(default_factory=dict)
