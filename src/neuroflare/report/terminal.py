"""The scorecard in a terminal, wide or narrow, with or without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neuroflare.language import ENGLISH, Language
from neuroflare.report.narrative import JUDGED, TOO_FEW, coverage_sentence, headline, where
from neuroflare.scoring.numbers import prediction_words, published_words
from neuroflare.scoring.score import Verdict
from neuroflare.scoring.scorecard import Row, Scorecard, rows_by_role
from neuroflare.scoring.summary import Summary
from neuroflare.scoring.words import MEDICAL_LINE, ROLE_WORDS, VERDICT_WORDS
from neuroflare.terminal import plain_table

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

NARROW = 96
"""Below this many columns each row is written as a short paragraph instead of a line of a table."""

STYLES: dict[Verdict, str] = {
    "agrees": "green",
    "near": "yellow",
    "misses": "bold red",
    "uninformative": "dim",
    "conflict": "magenta",
    "not-modelled": "dim",
    "no-number": "dim",
}


def print_scorecard(scorecard: Scorecard, console: Console | None = None, t: Language = ENGLISH) -> None:
    """Print the scorecard, grouped by role, with a summary and the medical line.

    Parameters
    ----------
    scorecard
        What to print.
    console
        Where to print; standard output by default.
    t
        The language. What studies and their read-outs are called, and why one misses, stays English: it is
        what their files say.
    """
    from rich.console import Console
    from rich.text import Text

    out = console or Console(highlight=False, soft_wrap=False)
    for role, rows in rows_by_role(scorecard.rows).items():
        words = ROLE_WORDS[role]
        out.print()
        heading, means = t(f"role-{role}-heading", words.heading), t(f"role-{role}-means", words.means)
        out.print(Text.assemble((heading, "bold"), ("  " + means, "dim")))
        if out.width < NARROW:
            _print_list(rows, out, t)
        else:
            _print_table(rows, out, t)
    out.print()
    tally, coverage = (
        (headline(scorecard.summary), coverage_sentence(scorecard.summary))
        if t is ENGLISH
        else _in_counts(scorecard.summary, t)
    )
    out.print(Text(tally, style="bold"))
    out.print(Text(coverage))
    out.print()
    out.print(Text(t("medical-full", MEDICAL_LINE), style="italic"))


def _in_counts(summary: Summary, t: Language) -> tuple[str, str]:
    """Say how many results agree, and how often bars hold them, in words that no count bends."""
    parts = []
    for lead, roles in (
        (t("results-test", "results kept aside as a test"), ("validation",)),
        (
            t("results-built", "results that the model was built or may be fitted with"),
            ("design", "calibration"),
        ),
    ):
        counts = [summary.count(verdict, *roles) for verdict in JUDGED]
        if sum(counts):
            agrees, near, misses, unclear = counts
            told = t(
                "results-tally",
                "{lead}: {total}. Agrees: {agrees}; near: {near}; misses: {misses}; cannot tell: {unclear}.",
                lead=lead, total=sum(counts), agrees=agrees, near=near, misses=misses, unclear=unclear,
            )  # fmt: skip
            parts.append(told[0].upper() + told[1:])
    if unjudged := sum(summary.count(verdict) for verdict in ("not-modelled", "no-number")):
        parts.append(t("results-unjudged", "Could not be compared: {count} more.", count=unjudged))
    tally = " ".join(parts) or t("results-none", "No result could be compared in this run.")
    found = summary.coverage90
    if found.value is None:
        return tally, t("coverage-none", "Whether the bars are honest cannot be said.")
    coverage = t(
        "coverage",
        "If the bars are honest, about 90 of 100 published results lie inside them. Here {inside} of {rows} "
        "test results do (studies: {studies}). With each study weighing the same, that is {share} of 100.",
        inside=found.inside, rows=found.rows, studies=found.studies, share=f"{100 * found.value:.0f}",
    )  # fmt: skip
    if found.target - found.value > TOO_FEW:
        coverage += " " + t(
            "coverage-short", "That is too few: the model is wrong in places, or too sure of itself."
        )
    return tally, coverage


def _print_table(rows: list[Row], out: Console, t: Language) -> None:
    from rich.text import Text

    table = plain_table()
    table.add_column(t("head-study", "Study"), overflow="fold", ratio=2)
    table.add_column(t("head-readout", "Read-out"), overflow="fold", ratio=4)
    table.add_column(t("head-role", "Role"), no_wrap=True)
    table.add_column(t("head-predicted", "Predicted (90 of 100)"), overflow="fold", ratio=3)
    table.add_column(t("head-published", "Published"), overflow="fold", ratio=2)
    table.add_column(t("head-verdict", "Verdict"), no_wrap=True)
    for row in rows:
        table.add_row(
            Text(row.source),
            Text(_title(row)),
            Text(t(f"role-{row.role}", ROLE_WORDS[row.role].name)),
            Text(prediction_words(row.predicted, row.unit, t)),
            Text(published_words(row.published, row.unit, t)),
            _verdict(row, out, t),
        )
    out.print(table)
    _print_reasons(rows, out, t)


def _print_reasons(rows: list[Row], out: Console, t: Language) -> None:
    """Say under the table why results miss, each reason once."""
    from rich.padding import Padding
    from rich.text import Text

    by_reason: dict[str, list[Row]] = {}
    for row in rows:
        if why := _why(row):
            by_reason.setdefault(why, []).append(row)
    for why, members in by_reason.items():
        named = f"{members[0].source}, {members[0].label}"
        if len(members) > 1:
            named = t("and-more", "{named} and {count} more", named=named, count=len(members) - 1)
        out.print(Padding(Text.assemble(named, ": ", (why, "dim")), (0, 0, 0, 1)))


def _print_list(rows: list[Row], out: Console, t: Language) -> None:
    from rich.padding import Padding
    from rich.text import Text

    for row in rows:
        head = Text.assemble(_verdict(row, out, t), "  ", row.source, ": ", _title(row))
        out.print(head)
        values = t(
            "predicted-published",
            "predicted {predicted}; published {published}",
            predicted=prediction_words(row.predicted, row.unit, t),
            published=published_words(row.published, row.unit, t),
        )
        out.print(Padding(Text(f"{values}; {_why(row)}" if _why(row) else values, style="dim"), (0, 0, 0, 2)))


def _title(row: Row) -> str:
    return f"{row.label} ({where(row)})" if where(row) else row.label


def _why(row: Row) -> str:
    """Give the reason beside a miss; other verdicts explain themselves."""
    return row.score.reason or "" if row.verdict in ("near", "misses") else ""


def _verdict(row: Row, out: Console, t: Language) -> Text:
    from rich.text import Text

    words = VERDICT_WORDS[row.verdict]
    unicode = (out.encoding or "").lower().startswith("utf")
    name = t(f"verdict-{row.verdict}", words.name)
    return Text(f"{words.mark if unicode else words.plain_mark} {name}", style=STYLES[row.verdict])
