"""Build ``report.html``: one file with its pictures and styles inside, no script and nothing to fetch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from neuroflare.drawing.palette import css_variables
from neuroflare.files import write_text_atomically
from neuroflare.report import diagram, narrative
from neuroflare.report.courses import CourseGroup, course_groups
from neuroflare.report.figures import Panel, common_axis, common_track, forest, mark
from neuroflare.report.inputs import ReportInput, StudyInfo
from neuroflare.scoring import numbers, words
from neuroflare.scoring.scorecard import Row, rows_by_role

if TYPE_CHECKING:
    from jinja2 import Environment

FILE_NAME = "report.html"


@dataclass(frozen=True, slots=True)
class StudySection:
    """One study as the page shows it."""

    info: StudyInfo
    rows: tuple[Row, ...]
    panels: tuple[Panel, ...]
    undrawn: tuple[Row, ...]
    courses: tuple[CourseGroup, ...]


def render_report(report: ReportInput) -> str:
    """Give the text of ``report.html``."""
    card = report.scorecard
    overview = _overview(card.rows)
    text: str = (
        _environment()
        .get_template("report.html")
        .render(
            report=report,
            card=card,
            summary=card.summary,
            css=_css(len(report.levels)),
            judged=narrative.JUDGED,
            roles=rows_by_role(card.rows),
            by_verdict=narrative.lists_by_verdict(card.rows),
            overview=overview,
            overview_rows=[row for tracks in overview.values() for row, _ in tracks],
            common_axis=common_axis(),
            sections=sections(report),
            moments=_moments(report),
            node_table=diagram.level_table(list(report.levels)),
            assumed=narrative.assumed_sentence(card),
            versions=sorted(report.versions.items()),
        )
    )
    return text


def write_report(report: ReportInput, folder: str | Path) -> Path:
    """Write ``report.html`` into a folder, all or nothing, and give its path.

    Raises
    ------
    neuroflare.errors.UsageError
        The folder cannot be made or written.
    """
    return write_text_atomically(Path(folder) / FILE_NAME, render_report(report))


def sections(report: ReportInput) -> list[StudySection]:
    """Gather rows and courses by study, in the order of ``report.studies``; unknown studies come last."""
    rows = report.scorecard.rows
    infos = {info.id: info for info in report.studies}
    for row in rows:
        infos.setdefault(row.study, StudyInfo(row.study, row.study, row.source))
    found = []
    for info in infos.values():
        mine = tuple(row for row in rows if row.study == info.id)
        courses = [course for course in report.courses if course.study == info.id]
        if mine or courses:
            panels = tuple(forest(mine))
            drawn = {id(row) for panel in panels for row, _ in panel.tracks}
            undrawn = tuple(row for row in mine if id(row) not in drawn)
            found.append(StudySection(info, mine, panels, undrawn, tuple(course_groups(courses))))
    return found


def _overview(rows: Sequence[Row]) -> dict[str, list[tuple[Row, Markup]]]:
    """Draw every row that has a number on the common axis, by role."""
    drawn = {
        role: [(row, track) for row in members if (track := common_track(row)) is not None]
        for role, members in rows_by_role(rows).items()
    }
    return {role: tracks for role, tracks in drawn.items() if tracks}


def _moments(report: ReportInput) -> list[dict[str, Any]]:
    return [
        {
            "title": snapshot.title,
            "text": snapshot.text,
            "chosen": index == report.chosen_level,
            "pictures": [diagram.mechanism(snapshot, layout) for layout in diagram.LAYOUTS],
        }
        for index, snapshot in enumerate(report.levels)
    ]


def _css(moments: int) -> Markup:
    """Join colours and style sheet; each radio button of the diagram shows its own moment."""
    style = (Path(__file__).parent / "templates" / "report.css").read_text(encoding="utf-8")
    shown = "".join(
        f"#moment-{i}:checked~.moments>.moment-{i}{{display:block}}"
        f"#moment-{i}:checked~.tabs label[for=moment-{i}]{{background:var(--accent);color:var(--page)}}"
        f"#moment-{i}:focus-visible~.tabs label[for=moment-{i}]"
        "{outline:3px solid var(--link);outline-offset:2px}\n"
        for i in range(moments)
    )
    return Markup(css_variables() + style + shown)


def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(narrative=narrative, numbers=numbers, words=words, mark=mark)
    return environment
