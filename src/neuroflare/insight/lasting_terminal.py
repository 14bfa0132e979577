"""What would last, as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from neuroflare.insight.lasting_document import RESEARCH, called, in_words, out_of_100
from neuroflare.language import ENGLISH, Language
from neuroflare.terminal import plain_table
from neuroflare.trials.words import NOTICES

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["print_lasting"]


def print_lasting(document: Mapping[str, Any], console: Console, t: Language = ENGLISH) -> None:
    """Print the label first, then what was found.

    Parameters
    ----------
    document
        From `neuroflare.insight.lasting_document.lasting_document`.
    console
        Where.
    t
        The language.
    """
    first, *others = (t.again({"research": RESEARCH, **NOTICES}, line) for line in document["notice"])
    console.print(first)
    for line in in_words(document, t):
        console.print(line)
    console.print(_counts(document, t))
    table = plain_table(
        t("head-held-off", "held off"),
        t("head-while-held", "while held"),
        *(f"+{look:g}" for look in document["looks"]),
        t("head-stay-well", "stay well"),
        title=t("well-of-100", "People of 100 who are well, while held and weeks after (90 of 100 readings)"),
    )
    year = sorted((one["held"][-1] for one in document["singles"]), key=_stays, reverse=True)
    rows: list[tuple[str, Mapping[str, Any]]] = [(t("nothing", "nothing"), document["untreated"])]
    rows += [(called(one, t), one) for one in year]
    rows += [(called(one, t), one) for one in document["sets"] if len(one["mechanisms"]) > 1]
    rows += [(called(one, t), one) for one in document["closer"] if one["spells"] not in _spells(rows)]
    rows += [(t("all-a-year", "all for 52 weeks"), document["ceiling"])]
    for name, one in rows:
        shares = [one["while_held"], *one["well"]]
        means = (
            t("not-known", "not known") if part["mean"] is None else f"{part['mean']:z.0f}" for part in shares
        )
        table.add_row(name, *means, out_of_100(one["stay"], t))
    console.print(table)
    for line in others:
        console.print(line)


def _counts(document: Mapping[str, Any], t: Language) -> str:
    return t(
        "lasting-counts",
        "Virtual people behind this: {people}. Readings of the uncertain numbers under which such people are "
        "found: {draws}, of {tried} tried.",
        people=document["ceiling"]["people"], draws=document["draws_with_them"], tried=document["draws"],
    )  # fmt: skip


def _spells(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> list[Any]:
    return [one["spells"] for _, one in rows]


def _stays(entry: Mapping[str, Any]) -> float:
    mean = entry["stay"]["mean"]
    return -1.0 if mean is None else float(mean)
