"""A predicted trial as one page with its pictures inside, and nothing to fetch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from markupsafe import Markup

from neuroflare.drawing.chart import Chart
from neuroflare.drawing.palette import css_variables
from neuroflare.drawing.svg import element, join
from neuroflare.files import write_text_atomically
from neuroflare.trials.terminal import durability_words, in_short, mean_of

__all__ = ["FILE_NAME", "trial_page", "write_trial_page"]

FILE_NAME = "trial.html"
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:1rem auto;padding:0 1rem;"
    "background:var(--page);color:var(--ink)}table{border-collapse:collapse;margin:1rem 0}"
    "th,td{text-align:left;padding:.25rem .75rem;border-bottom:1px solid var(--grid)}"
    ".note{color:var(--soft)}svg{max-width:100%;height:auto}"
)
_METHODS = ("observed", "locf", "bocf", "mmrm")
_MOST = 5
"""Lines that one chart can hold."""


def trial_page(document: Mapping[str, Any]) -> str:
    """Give the text of the page.

    Parameters
    ----------
    document
        From `neuroflare.trials.document.trial_document`.
    """
    title = document["title"] or document["trial"]
    body = [
        element("h1", title),
        *(element("p", line, class_="note") for line in document["notice"]),
        element("h2", "Pain over time, while on treatment and after"),
        _course(document),
        element("h2", "How many have how much relief at the end"),
        _curve(document),
        element("h2", "What a trial of this size would find"),
        _arms(document),
        _chance(document),
        element("h2", "What changed inside"),
        _table(
            ("what", "arm", "% of the untreated course", "loop"),
            [(one["what"], one["arm"], in_short(one), one["loop"]) for one in document["inside"]],
        ),
        element("h2", "What lasts after stopping"),
        *(_after(entry) for entry in document["durability"]),
        element("h2", "What trials are asked to report"),
        _table(
            ("domain", "in this model"),
            [
                (one["name"], one["how"] or ", ".join(one["outcomes"]))
                if one["outcomes"]
                else (one["name"], "not modelled")
                for one in document["domains"]
            ],
        ),
        element("h2", "What was assumed"),
        element("ul", *(element("li", text) for text in (*document["assumed"], *document["warnings"]))),
        *(element("p", text) for text in document["drugs"]),
        element(
            "p",
            f"neuroflare {document['version']}, seed {document['seed']}, "
            f"model {document['model_hash'][:12]}, targets {document['targets_hash'][:12]}; "
            f"again with: {document['command']}",
            class_="note",
        ),
    ]
    head = [
        Markup('<meta charset="utf-8">'),
        Markup('<meta name="viewport" content="width=device-width,initial-scale=1">'),
        element("title", title),
        element("style", Markup(css_variables() + _STYLE)),
    ]
    page = element("html", element("head", *head), element("body", *body), lang="en")
    return f"<!doctype html>\n{page}\n"


def write_trial_page(document: Mapping[str, Any], folder: Path) -> Path:
    """Write ``trial.html`` into a folder, whole or not at all."""
    return write_text_atomically(folder / FILE_NAME, trial_page(document))


def _course(document: Mapping[str, Any]) -> Markup:
    course = document["course"]
    shown = list(course["pain"])[: _MOST - 1] + ["untreated"]
    lines = {name: course["pain"][name]["mean"] for name in dict.fromkeys(shown)}
    chart = Chart(
        "Mean pain of virtual people",
        course["weeks"],
        lines,
        "weeks from randomisation",
        "pain, 0 to 10",
        up=(0.0, 10.0),
        shaded=[(-document["open_weeks"], document["weeks"])],
    )
    words = "; ".join(
        f"{name}: {in_short({key: course['pain'][name][key][-1] for key in ('mean', 'lo', 'hi')})} in the end"
        for name in lines
    )
    return join(
        [
            Markup(str(chart)),
            element(
                "p",
                f"Shaded: the treatment phase, with an open phase where there is one. {words}.",
                class_="note",
            ),
        ]
    )


def _curve(document: Mapping[str, Any]) -> Markup:
    curve = document["curve"]
    known = {arm: rungs for arm, rungs in list(curve["people"].items())[:_MOST] if None not in rungs}
    if not known:
        return element("p", "Nobody could take part.")
    chart = Chart(
        "People with at least so much relief; who left counts as none",
        np.asarray(curve["relief"]),
        known,
        "relief, % of baseline",
        "% of people",
        up=(0.0, 100.0),
    )
    return Markup(str(chart))


def _arms(document: Mapping[str, Any]) -> Markup:
    found: dict[tuple[str, str, float, float | None], dict[str, Any]] = {}
    for entry in document["arms"]:
        key = entry["name"], entry["outcome"], entry["weeks"], entry["share"]
        found.setdefault(key, {})[entry["method"]] = entry
    rows = []
    for (arm, outcome, weeks, share), entries in found.items():
        shown = entries.get(document["missing"]["default"]) or entries.get("bocf") or entries["endless"]
        what = outcome if share is None else f"{outcome} ({share:g} %)"
        means = (mean_of(entries.get(method)) for method in _METHODS)
        endless = in_short(entries["endless"], shown["unit"])
        rows.append((arm, what, f"{weeks:.3g}", in_short(shown, shown["unit"]), endless, *means))
    default = document["missing"]["default"].upper()
    head = ("arm", "outcome", "week", f"this size ({default})", "without end", *(m.upper() for m in _METHODS))
    return _table(head, rows)


def _chance(document: Mapping[str, Any]) -> Markup:
    main, chance = document["main"], document["p_success"]
    said = "not known" if chance is None else f"{100.0 * chance:.0f} of 100"
    return element(
        "p",
        f"Chance that such a trial succeeds ({main['outcome']}, {main['arm']} against {main['against']}): "
        f"{said}.",
    )


def _after(entry: Mapping[str, Any]) -> Markup:
    rows = [
        (
            f"{off['weeks']:g}",
            in_short(off["left_against_untreated"]),
            in_short(off["left_against_placebo"]),
            in_short(off["relapsed"], "%"),
            in_short(off["rebound"], "%"),
        )
        for off in entry["off"]
    ]
    head = ("weeks off", "points left", "against placebo", "relapsed of responders", "rebound")
    return join([element("p", durability_words(entry)), _table(head, rows)])


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> Markup:
    top = element("thead", element("tr", *(element("th", text, scope="col") for text in head)))
    body = element("tbody", *(element("tr", *(element("td", cell) for cell in row)) for row in rows))
    return element("table", top, body)
