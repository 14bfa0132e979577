"""The page ``docs/lasting.md`` and its picture: ``python -m neuroflare.report.lasting [folder]``.

It reads ``results/lasting-GROUP.json`` of that folder; ``make lasting`` searches and writes them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

from markupsafe import Markup

from neuroflare.drawing.palette import LIGHT
from neuroflare.drawing.svg import element, picture, written
from neuroflare.insight.lasting_document import RESEARCH, called, out_of_100
from neuroflare.model.markdown import table
from neuroflare.trials.groups import TRIAL_GROUPS

__all__ = ["draw_lasting", "main", "page", "read_results"]

_NAMES = {
    "fm": "fibromyalgia",
    "crps-acute": "CRPS, first months",
    "crps-chronic": "CRPS, lasting",
    "sfn": "small-fibre neuropathy",
}
FEW = 60
"""People below whom a page says that they are too few."""
_PARTS = {
    "peripheral": "in the periphery",
    "between": "between periphery and brain",
    "central": "in cord and brain",
}
_LOOKS = ((4.0, "immune", 2.5), (13.0, "messenger", 4.5), (52.0, "vessel", 6.5))
"""Weeks held off, colour and size of the mark."""
_LINES = (("ceiling", "nerve", "7 4"), ("untreated", "absent", "2 3"))
"""Part of a document, colour and dashes of the lines that go down a panel."""
_LEFT, _TOP, _PANEL, _GAP, _ROW = 232.0, 118.0, 172.0, 42.0, 22.0
_TITLE = 640.0
"""Width that the words above and below the panels need."""
_PAGE = """\
<!-- Built by: python -m neuroflare.report.lasting -->

# What would last?

{research} A computer model for learning and research. It cannot tell what will happen to you. Do not
start, stop or change a medicine because of it; stopping some suddenly can harm. Talk to your doctor.

Few trials look at people after a treatment has stopped. Here the question is turned around. Not: what does
a treatment do? But: what would have to be held off, how far and for how long, so that people stay well when
everything goes back to what it was? The search runs over the mechanisms of the model, one by one and
together. No treatment is among them, and none reaches one of them wholly.

**Well** is what people living with the illness call it: for fibromyalgia pain of at most 3.30 and fatigue
of at most 3.08 (248 people, 10.1111/j.1526-4637.2009.00685.x); for CRPS no pain, the first thing that
people in eight countries name (10.1002/ejp.1138). For small-fibre neuropathy no definition by those who
live with it was found; the pain of the first stands in. **Stay** well: at 12, 26 and 52 weeks after
everything has stopped, each time over a whole week. All numbers are people of 100 who were not well
before; in brackets, where 90 of 100 readings of the numbers lie.

![Who stays well after each mechanism was held off](images/lasting.svg)

{summary}
{few}
{groups}

## How it is searched

1. Virtual people lived into the illness, as in [trials](trials.md). They go through every plan with the
   same stress and the same short nights, which go on all the time.
2. Each mechanism of [models/lasting.yaml](../models/lasting.yaml) is held off alone for one month, three
   months and a year, at full strength. Then everything is as it was, and people are watched for a year.
3. Mechanisms that suffice alone (at least 90 of 100 of those whom all together keep well) are the
   smallest sets. Among the others all pairs are tried: on few people first, the better third on more.
   Where none suffices, the best pair is added to, and what is not needed is left out again.
4. The best sets are tried for shorter and more weakly, and the best pair one after the other, both ways
   round.
5. What rests on assumed numbers is measured: the search's best set is tried again with every number that
   has a source drawn anew ([trials.md](trials.md#what-lasts)).

`neuroflare insight lasting --group fm --out here` does it again; a search that was stopped goes on from
what is in the folder.

## What this does not say

- It says what holds the illness **in the model**. Where the share that rests on assumed numbers is large,
  it says what those assumptions imply, and the next study that measures one of them may turn it around.
- That a mechanism does nothing when it is held off alone does not mean that it does nothing in people,
  nor that it began nothing.
- Holding a mechanism off wholly has no harm here. In people most of them are needed: for defence,
  healing, or to feel at all.
- Nothing was fitted to how long relief lasts. Published follow-ups stand in
  [trials-scorecard.md](trials-scorecard.md).
"""


def read_results(folder: Path) -> dict[str, dict[str, Any]]:
    """Read what the searches of a folder found, by group."""
    found = {}
    for group in TRIAL_GROUPS:
        path = folder / "results" / f"lasting-{group}.json"
        if path.is_file():
            found[group] = json.loads(path.read_text(encoding="utf-8"))
    return found


def draw_lasting(documents: Mapping[str, Mapping[str, Any]]) -> Markup:
    """Draw who stays well after each mechanism was held off alone, a panel for each group.

    Parameters
    ----------
    documents
        Group to what a search found.

    Returns
    -------
    Markup
        One SVG picture on light paper.
    """
    first = next(iter(documents.values()))
    parts = [part for part in _PARTS if any(one["part"] == part for one in first["singles"])]
    rows: list[tuple[str, str]] = []
    for part in parts:
        rows.append((part, ""))
        rows += [(part, one["mechanism"]) for one in first["singles"] if one["part"] == part]
    width = max(_LEFT + len(documents) * (_PANEL + _GAP) + 8.0, _TITLE)
    high = _ROW * len(rows)
    height = _TOP + high + 104.0
    drawn = [
        element("title", "What would last?"),
        element("desc", _told(documents)),
        element("rect", width=width, height=height, fill=LIGHT["page"]),
        written(24, 34, "What would last?", 17, LIGHT["ink"], weight="600"),
        written(
            24,
            56,
            "One mechanism is held off wholly, then let go: people of 100 who stay well for a year",
            13,
            LIGHT["soft"],
        ),
        written(24, 74, "Research only: no treatment does this", 13, LIGHT["soft"]),
    ]
    for k, (part, name) in enumerate(rows):
        y = _TOP + _ROW * (k + 0.5)
        if name:
            drawn.append(written(_LEFT - 14, y + 4, name, 12, LIGHT["ink"], anchor="end"))
        else:
            drawn.append(written(24, y + 4, _PARTS[part], 12, LIGHT["soft"], weight="600"))
    for column, (group, document) in enumerate(documents.items()):
        drawn += _panel(_LEFT + column * (_PANEL + _GAP), high, _NAMES[group], document, rows)
    drawn += _legend(height - 44.0)
    return picture(drawn, width, height)


def _panel(
    left: float, high: float, title: str, document: Mapping[str, Any], rows: Sequence[tuple[str, str]]
) -> list[Markup]:
    singles = {one["mechanism"]: one["held"] for one in document["singles"]}
    parts = [written(left, _TOP - 14, title, 13, LIGHT["ink"], weight="600")]
    for value in (0, 25, 50, 75, 100):
        x = left + _PANEL * value / 100.0
        parts.append(element("path", d=f"M{x:g} {_TOP:g}v{high:g}", stroke=LIGHT["grid"]))
        parts.append(written(x, _TOP + high + 17, f"{value}", 11, LIGHT["soft"], anchor="middle"))
    for key, colour, dash in _LINES:
        x = left + _PANEL * (document[key]["stay"]["mean"] or 0.0) / 100.0
        parts.append(_line(f"M{x:g} {_TOP:g}v{high:g}", colour, dash))
    for k, (_, name) in enumerate(rows):
        if not name:
            continue
        y = _TOP + _ROW * (k + 0.5)
        last = singles[name][-1]["stay"]
        if last["mean"] is not None:
            low, high_end = (left + _PANEL * last[end] / 100.0 for end in ("lo", "hi"))
            parts.append(element("path", d=f"M{low:g} {y:g}H{high_end:g}", stroke=LIGHT["band-edge"]))
        for held in reversed(singles[name]):  # the small marks on top
            mean = held["stay"]["mean"]
            if mean is not None:
                _, colour, size = next(one for one in _LOOKS if one[0] == held["stops"])
                parts.append(
                    element(
                        "circle",
                        cx=left + _PANEL * mean / 100.0,
                        cy=y,
                        r=size,
                        fill=LIGHT[colour if mean > 0.0 else "page"],
                        stroke=LIGHT[colour],
                    )
                )
    return parts


def _legend(y: float) -> list[Markup]:
    parts = []
    x = 24.0
    for weeks, colour, size in _LOOKS:
        parts.append(element("circle", cx=x + 6, cy=y - 4, r=size, fill=LIGHT[colour]))
        parts.append(written(x + 18, y, f"held off for {weeks:g} weeks", 12, LIGHT["ink"]))
        x += 172.0
    parts.append(element("path", d=f"M{x:g} {y - 4:g}h24", stroke=LIGHT["band-edge"]))
    parts.append(written(x + 30, y, "90 of 100 readings (52 weeks)", 12, LIGHT["ink"]))
    for (_, colour, dash), words, x in zip(
        _LINES, ("all mechanisms together", "nothing held off"), (24.0, 226.0), strict=True
    ):
        parts.append(_line(f"M{x:g} {y + 16:g}h24", colour, dash))
        parts.append(written(x + 32, y + 20, words, 12, LIGHT["ink"]))
    parts.append(written(398, y + 20, "an empty mark: nobody", 12, LIGHT["ink"]))
    return parts


def _line(path: str, colour: str, dash: str) -> Markup:
    return element("path", d=path, stroke=LIGHT[colour], stroke_width=2.0, stroke_dasharray=dash)


def _told(documents: Mapping[str, Mapping[str, Any]]) -> str:
    parts = []
    for group, one in documents.items():
        best = max(one["singles"], key=lambda single: single["held"][-1]["stay"]["mean"] or 0.0)
        parts.append(
            f"{_NAMES[group]}: most stay well after {best['mechanism']}, "
            f"{out_of_100(best['held'][-1]['stay'])} of 100; all together "
            f"{out_of_100(one['ceiling']['stay'])}"
        )
    return ". ".join(parts) + "."


def page(documents: Mapping[str, Mapping[str, Any]]) -> str:
    """Write the page.

    Parameters
    ----------
    documents
        Group to what a search found.
    """
    heads = ["", "nothing", "all together", "smallest sets that suffice", "rests on assumed numbers"]
    rows = []
    for group, one in documents.items():
        sets = one["sets"] or ([one["closest"]] if one["closest"] else [])
        told = "<br>".join(
            f"{' + '.join(entry['mechanisms'])}: {out_of_100(entry['stay'])}" for entry in sets
        )
        if not one["sets"] and sets:
            told = f"none; the best is {told}"
        share = one["assumed_share"]["best"]
        rows.append(
            [
                f"**{_NAMES[group]}**",
                out_of_100(one["untreated"]["stay"]),
                out_of_100(one["ceiling"]["stay"]),
                told or "none",
                "not known" if share is None else f"{100.0 * share:.0f} %",
            ]
        )
    groups = "\n\n".join(_group(group, one) for group, one in documents.items())
    small = [_NAMES[group] for group, one in documents.items() if one["ceiling"]["people"] < FEW]
    few = ""
    if small:
        words = (
            f"**Too few for more than a first look:** {', '.join(small)}, with fewer than {FEW} people, so "
            "that which set comes first may be chance. More readings: `make lasting`."
        )
        few = "\n" + "\n".join(wrap(words, 106)) + "\n"
    return _PAGE.format(research=RESEARCH, summary=table(heads, rows), few=few, groups=groups)


def _group(group: str, one: Mapping[str, Any]) -> str:
    weeks = [held["stops"] for held in one["singles"][0]["held"]]
    heads = ["mechanism held off alone", "where", *(f"{week:g} weeks" for week in weeks), "well while held"]
    order = sorted(one["singles"], key=lambda single: single["held"][-1]["stay"]["mean"] or 0.0, reverse=True)
    rows = [
        [
            f"{single['mechanism']}: {single['words']}",
            single["part"],
            *(out_of_100(held["stay"]) for held in single["held"]),
            out_of_100(single["held"][-1]["while_held"]),
        ]
        for single in order
        if single["mechanism"] not in one["nothing"]
    ]
    parts = [f"## {_NAMES[group][0].upper()}{_NAMES[group][1:]}"]
    parts += ["\n".join(wrap(line, 118)) for line in one["words"]]
    parts.append("Who stays well after each was held off alone:")
    parts.append(table(heads, rows))
    closer = [[called(entry), out_of_100(entry["stay"])] for entry in one["closer"]]
    if closer:
        parts.append("Around the best sets: shorter, weaker, and one after the other.")
        parts.append(table(["held off", "stay well"], closer))
    parts.append(
        f"{one['ceiling']['people']} virtual people under {one['draws_with_them']} of {one['draws']} draws "
        f"from the {one['numbers']} (the others have no such people); `{one['command']}`."
    )
    return "\n\n".join(parts)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture from the results of a folder.

    Parameters
    ----------
    arguments
        Folder, ``docs`` when left out.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    found = read_results(folder)
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / "lasting.svg").write_text(f"{draw_lasting(found)}\n", encoding="utf-8")
    (folder / "lasting.md").write_text(page(found), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
