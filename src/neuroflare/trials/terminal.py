"""A predicted trial as tables on a terminal."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.language import ENGLISH, Language
from neuroflare.scoring.scorecard import Row
from neuroflare.scoring.words import VERDICT_WORDS
from neuroflare.terminal import plain_table
from neuroflare.trials.courses import INSIDE
from neuroflare.trials.durability import WORDS
from neuroflare.trials.outcome_words import DOMAINS, OUTCOMES
from neuroflare.trials.words import NOTICES

__all__ = ["durability_words", "in_short", "mean_of", "print_durability", "print_trial"]

_SHORT = {"points": "", "%": " %"}
_INSIDE = 8
"""Changes inside that are shown."""
_CARRIED = ("locf", "bocf", "mmrm")
"""What is done about missing visits, by their initials."""
_CONTRASTED = ("pain-change", "responders-30", "responders-50", "loss-of-response")
"""Outcomes of which differences are shown."""

LABELS = {f"lasts-{label.replace(' ', '-')}": label for label in WORDS}
WHY = {
    "why-few-draws": "too few draws of the uncertain numbers have such people: {count}",
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
MEANINGS = {f"outcome-{name}": word.meaning for name, word in OUTCOMES.items()}
"""Key to English of what a document holds in words, by which it is translated."""


def in_short(found: Mapping[str, Any], unit: str = "", t: Language = ENGLISH) -> str:
    """Write a mean with its interval.

    Examples
    --------
    >>> in_short({"mean": 1.234, "lo": 1.0, "hi": 2.0}, "%")
    '1.2 % (1.0 to 2.0)'
    >>> in_short({"mean": -0.04, "lo": -0.2, "hi": 0.1})
    '0.0 (-0.2 to 0.1)'
    """
    if found["mean"] is None:
        return t("not-known", "not known")
    digits = 0 if max(abs(found["lo"]), abs(found["hi"])) >= 20.0 else 1
    mean, lo, hi = (f"{found[key]:z.{digits}f}" for key in ("mean", "lo", "hi"))
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

    console = Console(highlight=False)
    console.print(document["title"] or document["trial"])
    numbers = document["numbers"]
    told = t(
        "trial-people",
        "Virtual people under each draw that has such people: {people}. Such draws: {draws} of {tried} "
        "tried; numbers drawn from the {numbers}.",
        people=document["people"], draws=document["draws_with_people"], tried=document["draws"],
        numbers=t.again({"numbers-prior": "prior", "numbers-posterior": "posterior"}, numbers),
    )  # fmt: skip
    if document["draws"] == 1:
        told = t(
            "trial-people-typical", "{people} virtual people; every uncertain number has its typical value.",
            people=document["people"],
        )  # fmt: skip
    console.print(told)
    end = max(
        entry["weeks"]
        for entry in document["arms"]
        if entry["outcome"] == "pain-change" and _on(document, entry)
    )
    last = _by(document, end)
    default = document["missing"]["default"]
    arms = list(dict.fromkeys(arm for arm, _ in last))
    week = f"{end:.3g}"
    table = plain_table(t("head-of-arms", "Week {week}, arms of this size", week=week), *arms)
    for outcome in dict.fromkeys(outcome for _, outcome in last):
        by_arm = [last.get((arm, outcome), {}) for arm in arms]
        mains = [of.get(default) or of.get("bocf") or of.get("observed") for of in by_arm]
        cells = [in_short(one, one["unit"], t) if one else "-" for one in mains]
        table.add_row(t.again(MEANINGS, OUTCOMES[outcome].meaning), *cells)
    console.print(table)
    outcome_head = t("head-outcome", "outcome")
    sizes = (t("head-size", "this size"), t("head-endless", "without end"))
    table = plain_table(t("head-difference", "Difference"), outcome_head, *sizes)
    for one in document["contrasts"]:
        if one["outcome"] in _CONTRASTED and abs(one["weeks"] - end) < 1e-6:
            table.add_row(
                f"{one['arm']} - {one['against']}",
                t.again(MEANINGS, OUTCOMES[one["outcome"]].meaning),
                in_short(one, one["unit"], t),
                in_short(one["endless"], one["unit"], t),
            )
    console.print(table)
    table = plain_table(
        t("head-missing", "Change of pain, by what stands for missing visits"),
        t("head-observed", "nothing"), *(method.upper() for method in _CARRIED),
    )  # fmt: skip
    for arm in arms:
        of = last.get((arm, "pain-change"), {})
        table.add_row(arm, *(mean_of(of.get(method)) for method in ("observed", *_CARRIED)))
    console.print(table)
    main = document["main"]
    chance = document["p_success"]
    by = ", ".join(
        f"{name.upper() if name in _CARRIED else name} {100.0 * value:.0f}"
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
        table = plain_table(
            t("head-published-result", "Published result"),
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
            where = "; ".join(filter(None, (", ".join(filter(None, (row.arm, row.at))), row.unit)))
            table.add_row(
                f"{row.label} ({where})" if where else row.label,
                predicted,
                value,
                t(f"verdict-{row.verdict}", VERDICT_WORDS[row.verdict].name),
            )
        console.print(table)
    changes = sorted(document["inside"], key=lambda one: -abs(one["mean"]))[:_INSIDE]
    if changes:
        table = plain_table(
            t("head-inside", "What changed inside"),
            t("head-arm", "arm"),
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
    if not entries:
        return
    table = plain_table(
        t("head-stopped", "After stopping"),
        t("head-weeks-off", "weeks off"),
        t("head-left", "left"),
        t("head-against-placebo", "against placebo"),
        t("head-relapsed", "relapsed"),
        t("head-rebound", "rebound"),
    )
    for entry in entries:
        for k, off in enumerate(entry["off"]):
            table.add_row(
                entry["arm"] if k == 0 else "",
                f"{off['weeks']:g}",
                in_short(off["left_against_untreated"], t=t),
                in_short(off["left_against_placebo"], t=t),
                in_short(off["relapsed"], "%", t),
                in_short(off["rebound"], "%", t),
            )
    console.print(table)
    for entry in entries:
        days = entry["days_to_loss"]["median"]
        said = durability_words(entry, t) + " " + t(
            "relief-on-it", "Relief while on it: {relief}.",
            relief=in_short(entry["relief_on_treatment"], t=t),
        )  # fmt: skip
        if days is not None:
            said += " " + t(
                "half-lost",
                "Half of those with relief have lost it by day {days} after the last dose.",
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
    return f"{entry['mean']:z.1f}"
