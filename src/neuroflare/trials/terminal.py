"""A predicted trial as tables on a terminal."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.language import ENGLISH, Language
from neuroflare.scoring.scorecard import Row
from neuroflare.scoring.words import VERDICT_WORDS
from neuroflare.trials.courses import INSIDE
from neuroflare.trials.durability import WORDS
from neuroflare.trials.outcome_words import DOMAINS
from neuroflare.trials.words import NOTICES

__all__ = ["durability_words", "in_short", "mean_of", "print_durability", "print_trial"]

_SHORT = {"points": "", "%": " %"}
_INSIDE = 8
"""Changes inside that are shown."""

LABELS = {f"lasts-{label.replace(' ', '-')}": label for label in WORDS}
WHY = {
    "why-few-draws": "only {count} draws of the uncertain numbers have such people",
    "why-no-relief": "the interval of relief on treatment holds no relief at all",
    "why-not-followed": "no controlled trial looked at people after they stopped such a treatment",
    "why-unknown": "an unknown part of the variance of what is left rests on assumed numbers",
    "why-assumed": "{share} of the variance of what is left rests on assumed numbers",
    **{f"why-{label.replace(' ', '-')}": rule for label, rule in WORDS.items()},
}
LOOPS = {f"loop-{loop[0]}": loop for loop in INSIDE}
CHANGED = {
    f"inside-{name.replace('_', '-')}": what for part in INSIDE.values() for what, name in part.items()
}
ASKED = {f"domain-{'-'.join(re.findall('[a-z0-9]+', one.name.lower()))}": one.name for one in DOMAINS}
"""Key to English of what a document holds in words, by which it is translated."""


def in_short(found: Mapping[str, Any], unit: str = "", t: Language = ENGLISH) -> str:
    """Write a mean with its interval.

    Examples
    --------
    >>> in_short({"mean": 1.234, "lo": 1.0, "hi": 2.0}, "%")
    '1.2 % (1.0 to 2.0)'
    """
    if found["mean"] is None:
        return t("not-known", "not known")
    digits = 0 if max(abs(found["lo"]), abs(found["hi"])) >= 20.0 else 1
    mean, lo, hi = (f"{found[key] + 0.0:.{digits}f}" for key in ("mean", "lo", "hi"))
    text = t("in-days", "{count} days", count=mean) if unit == "d" else f"{mean}{_SHORT.get(unit, '')}"
    return f"{text} ({t('span', '{low} to {high}', low=lo, high=hi)})"


def durability_words(entry: Mapping[str, Any], t: Language = ENGLISH) -> str:
    """Say how long relief by an arm lasts, and why that is said."""
    said = t(
        "lasts-since",
        "{arm}: {label}, since {why}.",
        arm=entry["arm"], label=t.again(LABELS, entry["label"]), why=t.again(WHY, entry["why"]),
    )  # fmt: skip
    if entry["label"] != "not known":
        return said
    seen = entry["in_the_model"]
    if seen == "not known":
        return f"{said} {t('seen-not-known', 'In the model it has no relief to keep.')}"
    return f"{said} {t('seen-lasts', 'In the model it {label}.', label=t.again(LABELS, seen))}"


def print_trial(document: Mapping[str, Any], rows: Sequence[Row] = (), t: Language = ENGLISH) -> None:
    """Print a trial.

    Parameters
    ----------
    document
        From `neuroflare.trials.document.trial_document`.
    rows
        Its rows of the scorecard.
    t
        The language; what the design and the drugs say of themselves stays English.
    """
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.print(document["title"] or document["trial"])
    numbers = document["numbers"]
    told = t(
        "trial-people",
        "{people} virtual people under each of {draws} draws that have such people, of {tried} tried; "
        "numbers drawn from the {numbers}.",
        people=document["people"], draws=document["draws_with_people"], tried=document["draws"],
        numbers=t.again({"numbers-prior": "prior", "numbers-posterior": "posterior"}, numbers),
    )  # fmt: skip
    console.print(told)
    end = max(
        entry["weeks"]
        for entry in document["arms"]
        if entry["outcome"] == "pain-change" and _on(document, entry)
    )
    sizes = (t("head-size", "this size"), t("head-endless", "without end"))
    arm_head, outcome_head = t("head-arm", "arm"), t("head-outcome", "outcome")
    table = Table(arm_head, outcome_head, *sizes, t("head-observed", "observed"), "LOCF", "BOCF", "MMRM")
    for (arm, outcome), entries in _by(document, end).items():
        main = entries.get(document["missing"]["default"]) or entries.get("bocf") or entries["observed"]
        cells = [mean_of(entries.get(method)) for method in ("observed", "locf", "bocf", "mmrm")]
        table.add_row(
            arm,
            outcome,
            in_short(main, main["unit"], t),
            in_short(entries["endless"], main["unit"], t),
            *cells,
        )
    console.print(table)
    table = Table(t("head-difference", "difference"), outcome_head, t("head-week", "week"), *sizes)
    for one in document["contrasts"]:
        shown = one["outcome"] in ("pain-change", "responders-30", "responders-50", "loss-of-response")
        if shown and abs(one["weeks"] - end) < 1e-6:
            table.add_row(
                f"{one['arm']} - {one['against']}",
                one["outcome"],
                f"{one['weeks']:.3g}",
                in_short(one, one["unit"], t),
                in_short(one["endless"], one["unit"], t),
            )
    console.print(table)
    main = document["main"]
    chance = document["p_success"]
    by = ", ".join(
        f"{name} {100.0 * value:.0f}"
        for name, value in document["p_success_by_method"].items()
        if value is not None
    )
    not_known = t("not-known", "not known")
    said = not_known if chance is None else t("of-100", "{count} of 100", count=f"{100.0 * chance:.0f}")
    told = t(
        "trial-chance",
        "Chance that such a trial succeeds ({outcome}, {arm} against {other}, two-sided p below 0.05): "
        "{chance} ({by}).",
        outcome=main["outcome"], arm=main["arm"], other=main["against"], chance=said, by=by,
    )  # fmt: skip
    console.print(told)
    if rows:
        table = Table(
            t("head-published-result", "published result"),
            t("head-predicted-value", "predicted"),
            t("head-published", "Published").casefold(),
            t("head-verdict", "Verdict").casefold(),
        )
        for row in rows:
            predicted = (
                "-"
                if row.predicted is None
                else in_short(
                    {"mean": row.predicted.mean, "lo": row.predicted.lo, "hi": row.predicted.hi}, t=t
                )
            )
            value = (
                "-"
                if row.published is None
                else t(f"published-{row.published.relation}", row.published.relation)
                if row.published.value is None
                else f"{row.published.value:g}"
            )
            table.add_row(
                f"{row.label} ({row.arm}, {row.at or ''}; {row.unit})",
                predicted,
                value,
                t(f"verdict-{row.verdict}", VERDICT_WORDS[row.verdict].name),
            )
        console.print(table)
    changes = sorted(document["inside"], key=lambda one: -abs(one["mean"]))[:_INSIDE]
    if changes:
        table = Table(
            t("head-inside", "what changed inside"),
            arm_head,
            t("head-of-untreated", "% of untreated"),
            t("head-loop", "loop"),
        )
        for one in changes:
            table.add_row(
                t.again(CHANGED, one["what"]), one["arm"], in_short(one, t=t), t.again(LOOPS, one["loop"])
            )
        console.print(table)
    print_durability(document["durability"], console, t)
    lacking = ", ".join(t.again(ASKED, one["name"]) for one in document["domains"] if not one["outcomes"])
    console.print(t("trial-lacking", "Not modelled: {words}.", words=lacking))
    for key, said in (
        ("assumed", t("trial-assumed", "Not seen in the source, and assumed")),
        ("not_used", t("trial-not-used", "The model does not act on")),
        ("warnings", t("trial-warnings", "Beware")),
    ):
        if document[key]:
            console.print(f"{said}: {'; '.join(document[key])}.")
    for line in (*document["drugs"], *document["notice"]):
        console.print(t.again(NOTICES, line))


def print_durability(entries: Sequence[Mapping[str, Any]], console: Any, t: Language = ENGLISH) -> None:
    """Print what is left after stopping."""
    from rich.table import Table

    if not entries:
        return
    table = Table(
        t("head-stopped", "after stopping"),
        t("head-on-it", "on it"),
        t("head-weeks-off", "weeks off"),
        t("head-left", "left"),
        t("head-against-placebo", "against placebo"),
        t("head-relapsed", "relapsed"),
        t("head-rebound", "rebound"),
        t("head-untreated", "untreated"),
    )
    for entry in entries:
        for k, off in enumerate(entry["off"]):
            table.add_row(
                entry["arm"] if k == 0 else "",
                in_short(entry["relief_on_treatment"], t=t) if k == 0 else "",
                f"{off['weeks']:g}",
                in_short(off["left_against_untreated"], t=t),
                in_short(off["left_against_placebo"], t=t),
                in_short(off["relapsed"], "%", t),
                in_short(off["rebound"], "%", t),
                in_short(off["rebound_untreated"], "%", t),
            )
    console.print(table)
    for entry in entries:
        days = entry["days_to_loss"]["median"]
        said = durability_words(entry, t)
        if days is not None:
            said += " " + t(
                "half-lost",
                "Half of those with relief have lost it {days} days after the last dose.",
                days=f"{days:.0f}",
            )
        console.print(said)


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
