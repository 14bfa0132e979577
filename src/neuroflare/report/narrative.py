"""Sentences about results, worked out from the rows and never typed by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from neuroflare.scoring.numbers import error_words, mean_words, number, published_words, span
from neuroflare.scoring.score import Verdict
from neuroflare.scoring.scorecard import Row, Scorecard
from neuroflare.scoring.summary import Reference, Summary
from neuroflare.scoring.words import DRIVEN_BY_ASSUMED, VERDICT_WORDS

JUDGED: tuple[Verdict, ...] = ("agrees", "near", "misses", "uninformative")


TOO_FEW = 0.1
"""So far below its target a coverage is called too low."""


def count_words(count: int, one: str, many: str | None = None) -> str:
    """Write a count with its noun.

    Examples
    --------
    >>> count_words(1, "study", "studies"), count_words(3, "study", "studies")
    ('1 study', '3 studies')
    """
    return f"{count} {one if count == 1 else many or one + 's'}"


def headline(summary: Summary) -> str:
    """Say in a few sentences how many results agree, the kept-aside ones first."""
    parts = []
    for roles, lead in (
        (("validation",), "kept aside as a test"),
        (("design", "calibration"), "that the model was built or may be fitted with"),
    ):
        counts = {verdict: summary.count(verdict, *roles) for verdict in JUDGED}
        total = sum(counts.values())
        if total:
            parts.append(f"Of {count_words(total, 'result')} {lead}, {_tally(counts)}.")
    unjudged = sum(summary.count(verdict) for verdict in ("not-modelled", "no-number"))
    if unjudged:
        parts.append(f"{count_words(unjudged, 'more result')} could not be compared.")
    return " ".join(parts) or "No result could be compared in this run."


def coverage_sentence(summary: Summary) -> str:
    """Say how often the bars hold the published value, and how often they should."""
    coverage = summary.coverage90
    if coverage.value is None:
        return f"Whether the bars are honest cannot be said: {coverage.reason}."
    short = coverage.target - coverage.value > TOO_FEW
    return (
        f"If the bars are honest, about 90 of 100 published results lie inside them. "
        f"Here {coverage.inside} of {count_words(coverage.rows, 'test result')} do, "
        f"from {count_words(coverage.studies, 'study', 'studies')}. "
        f"With each study weighing the same, that is {100 * coverage.value:.0f} of 100."
        + (" That is too few: the model is wrong in places, or too sure of itself." if short else "")
    )


def reference_sentence(reference: Reference, name: str) -> str:
    """Say whether the model's intervals beat a simple rival."""
    if reference.score is None or reference.model is None:
        return f"Against {name}: no comparison, because {reference.reason}."
    better = "better" if reference.model < reference.score else "no better"
    return (
        f"Against {name}: the model scores {number(reference.model)}, the rival {number(reference.score)} "
        f"({count_words(reference.rows, 'row')}; smaller is better). The model is {better}."
    )


def row_title(row: Row) -> str:
    """Name a row in a few words: what, which arm, when."""
    return f"{row.label} ({where(row)})" if where(row) else row.label


def where(row: Row) -> str:
    """Name arm, group and time of a row in a few words."""
    group = row.group if row.group not in ("healthy", row.arm) else ""
    return ", ".join(part for part in (row.arm, group, row.at) if part)


def row_sentence(row: Row, with_verdict: bool = True) -> str:
    """Say what the model predicts, what was published, and the verdict with its reason."""
    parts = []
    if row.predicted is not None:
        parts.append(
            f"Predicted {mean_words(row.predicted, row.unit)}; "
            f"90 of 100 repeats from {span(row.predicted.lo, row.predicted.hi, row.unit)}"
        )
    if row.published is not None:
        error = error_words(row.published)
        parts.append(
            f"published {published_words(row.published, row.unit)}" + (f" ({error})" if error else "")
        )
    if with_verdict:
        parts.append(f"verdict: {VERDICT_WORDS[row.verdict].name}")
    if row.score.reason:
        parts.append(row.score.reason)
    text = "; ".join(parts)
    return f"{text[0].upper()}{text[1:]}."


def lists_by_verdict(rows: Iterable[Row]) -> list[tuple[Verdict, list[Row]]]:
    """Group rows by verdict, misses first: they teach most."""
    order: Sequence[Verdict] = (
        "misses",
        "near",
        "agrees",
        "uninformative",
        "conflict",
        "not-modelled",
        "no-number",
    )
    members = list(rows)
    groups = [(verdict, [row for row in members if row.verdict == verdict]) for verdict in order]
    return [(verdict, group) for verdict, group in groups if group]


def figure_summary(rows: Sequence[Row]) -> str:
    """Summarise one figure of rows in one sentence."""
    groups = lists_by_verdict(rows)
    tally = ", ".join(f"{len(group)} {_verb(verdict, len(group))}" for verdict, group in groups)
    return f"{count_words(len(rows), 'result')}: {tally}."


def assumed_sentence(scorecard: Scorecard) -> str | None:
    """Say how many predictions rest mostly on assumed numbers."""
    known = [row for row in scorecard.rows if row.assumed_share is not None]
    if not known:
        return None
    driven = [row for row in known if (row.assumed_share or 0.0) >= DRIVEN_BY_ASSUMED]
    return (
        f"In {len(driven)} of {count_words(len(known), 'row')}, "
        f"half or more of the numbers behind the prediction are assumed."
    )


def _tally(counts: dict[Verdict, int]) -> str:
    words = [
        f"{counts[v]} {_verb(v, counts[v])}"
        for v in JUDGED
        if v in ("agrees", "misses") or (counts[v] and v != "uninformative")
    ]
    if counts["uninformative"]:
        words.append(f"for {counts['uninformative']} the model cannot tell")
    return ", ".join(words[:-1]) + " and " + words[-1]


def _verb(verdict: Verdict, count: int) -> str:
    """Bend the name of a verdict to fit a count."""
    one = count == 1
    return {
        "agrees": "agrees" if one else "agree",
        "near": "is near" if one else "are near",
        "misses": "misses" if one else "miss",
        "uninformative": "undecided",
        "conflict": "disputed",
        "not-modelled": "not modelled",
        "no-number": "without a number",
    }[verdict]
