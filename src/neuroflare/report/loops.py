"""The page ``docs/loops.md`` and its pictures: ``python -m neuroflare.report.loops [folder [threads]]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from neuroflare.insight.loops_run import loops, loops_document
from neuroflare.insight.loops_words import GROUP_WORDS
from neuroflare.model import load_model
from neuroflare.model.markdown import table
from neuroflare.report.loops_pictures import draw_gains, draw_spectrum
from neuroflare.report.paragraphs import item, paragraph
from neuroflare.scoring.words import MEDICAL_LINE

__all__ = ["main", "page"]

PEOPLE, DRAWS, SEED = 8, 48, 1
_PAGE = """\
<!-- Built by: python -m neuroflare.report.loops -->

# Loops: one spectrum or islands?

{medical}

Three loops are at the heart of the model. Nerve endings call on skin cells and mast cells, whose growth
factor makes the endings more sensitive. Pain raises sympathetic outflow, which excites pain nerves where
they have come to carry the receptors for it. And pain takes sleep and raises arousal, which weaken the
control that the brain has over the cord. Others lie inside: leukocytes that call leukocytes, a vessel
wall that fails for want of blood, a cord that changes by its own firing.

## How much comes back

The *gain* of a loop says what returns of a slow signal of 1 that is sent around it once. Below 1 the
signal dies out; above 1 it grows until something gives out; below 0 it damps. Each loop is measured by
itself, with the states of the others held, and at three places: where a person rests when well, where the
same person has come to in illness, and on the straight line between the two, where the largest counts.

![How much of a signal comes back around each loop](images/loops-gain.svg)

{gains}

In brackets: 90 of 100 virtual people. `runs away` counts, of 100 people, those in whom the gain on the
way is above 1.

{told}

At rest and in lasting illness a small disturbance dies out: both are places to stay at. Where a gain
between them is above 1 there lies a ridge, and whoever is carried over it by an injury or by months of
stress does not come back by himself or herself ([alone.md](alone.md)). A loop may hold an illness though
its gain there is small, in the way that a switch that is on no longer answers to being pressed; what
removing it does is told in [contribution.md](contribution.md). The straight line is not the way that a
life takes, and another way may meet other gains.

## One spectrum, or islands?

Are fibromyalgia, CRPS and small-fibre neuropathy places on one spectrum, or islands with nothing between?
People of each group are placed along three axes: how easily pain nerves come to answer to noradrenaline,
how strongly sympathetic outflow answers, and how well the brain turns pain down. They are placed twice:
by what they are born with, and by where their bodies are now.

![Where virtual people sit along three axes](images/loops-spectrum.svg)

For every two groups the best straight cut through all three axes is sought, and tried on readings of the
numbers that it was not made from. Of 100 people, half of each group, so many lie on the wrong side: 50 is
a coin, 0 means islands.

{apart}

In brackets: 90 of 100 resamples of the readings. *Islands*: the interval ends below 10. *One spectrum*:
it begins above 30. *Partly apart*: between the two. *Not decided*: the interval crosses a limit.

{spectrum}

{limits}
"""

_LIMITS = (
    "**What this does not say.** That people are so. The virtual people differ in these traits as a bell "
    "does, by assumption, so that what they are born with can only be islands where a narrow part of them "
    "falls ill. CRPS and small-fibre neuropathy have one kind of life that leads to them here; "
    "fibromyalgia comes from lives of a virtual town. They are few: {counts}. "
    "`neuroflare insight loops` does it for other numbers of people and readings "
    "([commands.md](commands.md#insight-loops))."
)


def page(document: Mapping[str, Any]) -> str:
    """Write the page.

    Parameters
    ----------
    document
        From `neuroflare.insight.loops_run.loops_document`.
    """
    groups = [one["name"] for one in document["groups"] if one["name"] != "everybody"]
    lines = document["sentences"]
    counts = "; ".join(
        f"{one['words']} {one['people']} people under {one['draws']} readings" for one in document["groups"]
    )
    return _PAGE.format(
        medical=paragraph(MEDICAL_LINE),
        gains=_gains(document, groups),
        told="\n".join(item(f"- {line[0].upper()}{line[1:]}") for line in lines[: 1 + len(groups)]),
        apart=_apart(document),
        spectrum="\n\n".join(paragraph(line) for line in lines[1 + len(groups) :]),
        limits=paragraph(_LIMITS.format(counts=counts)),
    )


def _gains(document: Mapping[str, Any], groups: Sequence[str]) -> str:
    rows = []
    for loop in document["loops"]:
        for group in groups:
            gain = loop["gain"][group]
            rows.append(
                [
                    loop["words"],
                    GROUP_WORDS[group],
                    *(_gain(gain[where]) for where in ("rest", "way", "illness")),
                    f"{100 * gain['runs_away']:.0f}",
                ]
            )
    return table(["loop", "people", "well, at rest", "on the way", "in illness", "runs away"], rows)


def _gain(found: Mapping[str, float]) -> str:
    middle, lo, hi = (f"{found[key] + 0.0:.2f}".replace("-0.00", "0.00") for key in ("median", "lo", "hi"))
    return f"{middle} ({lo} to {hi})"


def _apart(document: Mapping[str, Any]) -> str:
    rows = []
    for one in document["apart"]:
        cells = [GROUP_WORDS[one["one"]], GROUP_WORDS[one["other"]]]
        for key in ("born_with", "now"):
            found = one[key]
            if found["wrong"] is None or found["lo"] is None:
                cells += ["not known", found["word"]]
            else:
                cells += [f"{found['wrong']:.0f} ({found['lo']:.0f} to {found['hi']:.0f})", found["word"]]
        rows.append(cells)
    heads = ["one", "other", "born with: on the wrong side", "that is", "now: on the wrong side", "that is"]
    return table(heads, rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its pictures.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out, and how many threads.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    workers = int(given[1]) if len(given) > 1 else 0
    found = loops(load_model("body"), people=PEOPLE, draws=DRAWS, seed=SEED, workers=workers)
    document = loops_document(found)
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    for name, drawn in (("loops-gain", draw_gains(document)), ("loops-spectrum", draw_spectrum(document))):
        (pictures / f"{name}.svg").write_text(f"{drawn}\n", encoding="utf-8")
    (folder / "loops.md").write_text(page(document), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
