"""What would last, as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from neuroflare.insight.lasting_document import called, out_of_100

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["print_lasting"]


def print_lasting(document: Mapping[str, Any], console: Console) -> None:
    """Print the label first, then what was found.

    Parameters
    ----------
    document
        From `neuroflare.insight.lasting_document.lasting_document`.
    console
        Where.
    """
    from rich.table import Table

    console.print(document["notice"][0])
    for line in document["words"]:
        console.print(line)
    heads = ["while held", *(f"+{look:g}" for look in document["looks"]), "stay well"]
    table = Table(
        "held off",
        *heads,
        title="People of 100 who are well, while held and weeks after (90 of 100 readings)",
    )
    year = sorted((one["held"][-1] for one in document["singles"]), key=_stays, reverse=True)
    rows: list[tuple[str, Mapping[str, Any]]] = [("nothing", document["untreated"])]
    rows += [(called(one), one) for one in year]
    rows += [(called(one), one) for one in document["sets"] if len(one["mechanisms"]) > 1]
    rows += [(called(one), one) for one in document["closer"] if one["spells"] not in _spells(rows)]
    rows += [("all for 52 weeks", document["ceiling"])]
    for name, one in rows:
        shares = [one["while_held"], *one["well"]]
        means = ("not known" if part["mean"] is None else f"{part['mean']:.0f}" for part in shares)
        table.add_row(name, *means, out_of_100(one["stay"]))
    console.print(table)
    for line in document["notice"][1:]:
        console.print(line)


def _spells(rows: Iterable[tuple[str, Mapping[str, Any]]]) -> list[Any]:
    return [one["spells"] for _, one in rows]


def _stays(entry: Mapping[str, Any]) -> float:
    mean = entry["stay"]["mean"]
    return -1.0 if mean is None else float(mean)
