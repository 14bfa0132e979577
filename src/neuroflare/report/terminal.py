"""The scorecard in a terminal, wide or narrow, with or without colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from neuroflare.report.narrative import coverage_sentence, headline, where
from neuroflare.scoring.numbers import prediction_words, published_words
from neuroflare.scoring.score import Verdict
from neuroflare.scoring.scorecard import Row, Scorecard, rows_by_role
from neuroflare.scoring.words import MEDICAL_LINE, ROLE_WORDS, VERDICT_WORDS

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


def print_scorecard(scorecard: Scorecard, console: Console | None = None) -> None:
    """Print the scorecard, grouped by role, with a summary and the medical line.

    Parameters
    ----------
    scorecard
        What to print.
    console
        Where to print; standard output by default.
    """
    from rich.console import Console
    from rich.text import Text

    out = console or Console(highlight=False, soft_wrap=False)
    for role, rows in rows_by_role(scorecard.rows).items():
        words = ROLE_WORDS[role]
        out.print()
        out.print(Text.assemble((words.heading, "bold"), ("  " + words.means, "dim")))
        if out.width < NARROW:
            _print_list(rows, out)
        else:
            _print_table(rows, out)
    out.print()
    out.print(Text(headline(scorecard.summary), style="bold"))
    out.print(Text(coverage_sentence(scorecard.summary)))
    out.print()
    out.print(Text(MEDICAL_LINE, style="italic"))


def _print_table(rows: list[Row], out: Console) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, expand=False)
    table.add_column("Study", overflow="fold", ratio=2)
    table.add_column("Read-out", overflow="fold", ratio=4)
    table.add_column("Role", no_wrap=True)
    table.add_column("Predicted (90 of 100)", overflow="fold", ratio=3)
    table.add_column("Published", overflow="fold", ratio=2)
    table.add_column("Verdict", no_wrap=True)
    for row in rows:
        table.add_row(
            Text(row.source),
            Text(_title(row)),
            Text(ROLE_WORDS[row.role].name),
            Text(prediction_words(row.predicted, row.unit)),
            Text(published_words(row.published, row.unit)),
            _verdict(row, out),
        )
    out.print(table)
    _print_reasons(rows, out)


def _print_reasons(rows: list[Row], out: Console) -> None:
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
            named += f" and {len(members) - 1} more"
        out.print(Padding(Text.assemble(named, ": ", (why, "dim")), (0, 0, 0, 1)))


def _print_list(rows: list[Row], out: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    for row in rows:
        head = Text.assemble(_verdict(row, out), "  ", row.source, ": ", _title(row))
        out.print(head)
        values = (
            f"predicted {prediction_words(row.predicted, row.unit)}; "
            f"published {published_words(row.published, row.unit)}"
        )
        out.print(Padding(Text(f"{values}; {_why(row)}" if _why(row) else values, style="dim"), (0, 0, 0, 2)))


def _title(row: Row) -> str:
    return f"{row.label} ({where(row)})" if where(row) else row.label


def _why(row: Row) -> str:
    """Give the reason beside a miss; other verdicts explain themselves."""
    return row.score.reason or "" if row.verdict in ("near", "misses") else ""


def _verdict(row: Row, out: Console) -> Text:
    from rich.text import Text

    words = VERDICT_WORDS[row.verdict]
    unicode = (out.encoding or "").lower().startswith("utf")
    return Text(f"{words.mark if unicode else words.plain_mark} {words.name}", style=STYLES[row.verdict])
