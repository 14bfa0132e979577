"""A predicted trial as tables on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.scoring.scorecard import Row
from neuroflare.scoring.words import VERDICT_WORDS

__all__ = ["durability_words", "in_short", "mean_of", "print_durability", "print_trial"]

_SHORT = {"points": "", "%": " %", "d": " days"}
_INSIDE = 8
"""Changes inside that are shown."""


def in_short(found: Mapping[str, Any], unit: str = "") -> str:
    """Write a mean with its interval.

    Examples
    --------
    >>> in_short({"mean": 1.234, "lo": 1.0, "hi": 2.0}, "%")
    '1.2 % (1.0 to 2.0)'
    """
    if found["mean"] is None:
        return "not known"
    digits = 0 if max(abs(found["lo"]), abs(found["hi"])) >= 20.0 else 1
    mean, lo, hi = (f"{found[key] + 0.0:.{digits}f}" for key in ("mean", "lo", "hi"))
    return f"{mean}{_SHORT.get(unit, '')} ({lo} to {hi})"


def durability_words(entry: Mapping[str, Any]) -> str:
    """Say how long relief by an arm lasts, and why that is said."""
    seen = "" if entry["label"] != "not known" else f" In the model it {_verb(entry['in_the_model'])}."
    return f"{entry['arm']}: {entry['label']}, since {entry['why']}.{seen}"


def print_trial(document: Mapping[str, Any], rows: Sequence[Row] = ()) -> None:
    """Print a trial.

    Parameters
    ----------
    document
        From `neuroflare.trials.document.trial_document`.
    rows
        Its rows of the scorecard.
    """
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.print(document["title"] or document["trial"])
    console.print(
        f"{document['people']} virtual people under each of {document['draws_with_people']} draws that have "
        f"such people, of {document['draws']} tried; numbers drawn from the {document['numbers']}."
    )
    end = max(
        entry["weeks"]
        for entry in document["arms"]
        if entry["outcome"] == "pain-change" and _on(document, entry)
    )
    table = Table("arm", "outcome", "this size", "without end", "observed", "LOCF", "BOCF", "MMRM")
    for (arm, outcome), entries in _by(document, end).items():
        main = entries.get(document["missing"]["default"]) or entries.get("bocf") or entries["observed"]
        cells = [mean_of(entries.get(method)) for method in ("observed", "locf", "bocf", "mmrm")]
        table.add_row(
            arm, outcome, in_short(main, main["unit"]), in_short(entries["endless"], main["unit"]), *cells
        )
    console.print(table)
    table = Table("difference", "outcome", "week", "this size", "without end")
    for one in document["contrasts"]:
        told = one["outcome"] in ("pain-change", "responders-30", "responders-50", "loss-of-response")
        if told and abs(one["weeks"] - end) < 1e-6:
            table.add_row(
                f"{one['arm']} - {one['against']}",
                one["outcome"],
                f"{one['weeks']:.3g}",
                in_short(one, one["unit"]),
                in_short(one["endless"], one["unit"]),
            )
    console.print(table)
    main = document["main"]
    chance = document["p_success"]
    by = ", ".join(
        f"{name} {100.0 * value:.0f}"
        for name, value in document["p_success_by_method"].items()
        if value is not None
    )
    said = "not known" if chance is None else f"{100.0 * chance:.0f} of 100"
    console.print(
        f"Chance that such a trial succeeds ({main['outcome']}, {main['arm']} against {main['against']}, "
        f"two-sided p below 0.05): {said} ({by})."
    )
    if rows:
        table = Table("published result", "predicted", "published", "verdict")
        for row in rows:
            predicted = (
                "-"
                if row.predicted is None
                else in_short({"mean": row.predicted.mean, "lo": row.predicted.lo, "hi": row.predicted.hi})
            )
            value = (
                "-"
                if row.published is None
                else row.published.relation
                if row.published.value is None
                else f"{row.published.value:g}"
            )
            table.add_row(
                f"{row.label} ({row.arm}, {row.at or ''}; {row.unit})",
                predicted,
                value,
                VERDICT_WORDS[row.verdict].name,
            )
        console.print(table)
    changes = sorted(document["inside"], key=lambda one: -abs(one["mean"]))[:_INSIDE]
    if changes:
        table = Table("what changed inside", "arm", "% of untreated", "loop")
        for one in changes:
            table.add_row(one["what"], one["arm"], in_short(one), one["loop"])
        console.print(table)
    print_durability(document["durability"], console)
    lacking = [one["name"] for one in document["domains"] if not one["outcomes"]]
    console.print(f"Not modelled: {', '.join(lacking)}.")
    for key, words in (
        ("assumed", "Not seen in the source, and assumed"),
        ("not_used", "The model does not act on"),
        ("warnings", "Beware"),
    ):
        if document[key]:
            console.print(f"{words}: {'; '.join(document[key])}.")
    for line in (*document["drugs"], *document["notice"]):
        console.print(line)


def print_durability(entries: Sequence[Mapping[str, Any]], console: Any) -> None:
    """Print what is left after stopping."""
    from rich.table import Table

    if not entries:
        return
    table = Table(
        "after stopping", "on it", "weeks off", "left", "against placebo", "relapsed", "rebound", "untreated"
    )
    for entry in entries:
        for k, off in enumerate(entry["off"]):
            table.add_row(
                entry["arm"] if k == 0 else "",
                in_short(entry["relief_on_treatment"]) if k == 0 else "",
                f"{off['weeks']:g}",
                in_short(off["left_against_untreated"]),
                in_short(off["left_against_placebo"]),
                in_short(off["relapsed"], "%"),
                in_short(off["rebound"], "%"),
                in_short(off["rebound_untreated"], "%"),
            )
    console.print(table)
    for entry in entries:
        days = entry["days_to_loss"]["median"]
        when = (
            ""
            if days is None
            else f" Half of those with relief have lost it {days:.0f} days after the last dose."
        )
        console.print(durability_words(entry) + when)


def _on(document: Mapping[str, Any], entry: Mapping[str, Any]) -> bool:
    return bool(entry["weeks"] <= document["weeks"] + 1e-6)


def _by(document: Mapping[str, Any], weeks: float) -> dict[tuple[str, str], dict[str, Any]]:
    """Entries at one time, by arm and outcome, then method."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in document["arms"]:
        if abs(entry["weeks"] - weeks) < 1e-6:
            found.setdefault((entry["name"], entry["outcome"]), {})[entry["method"]] = entry
    return {key: entries for key, entries in found.items() if len(entries) > 1}


def mean_of(entry: Mapping[str, Any] | None) -> str:
    """Write the mean of an entry, or a hyphen where the method gives none."""
    if entry is None or entry["mean"] is None:
        return "-"
    return f"{entry['mean'] + 0.0:.1f}"


def _verb(label: str) -> str:
    return {"not known": "has no relief to keep"}.get(label, label)
