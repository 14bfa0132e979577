"""Tables and pictures of ``docs/skin.md``, measured anew: ``python -m neuroflare.skin.page``."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import xarray as xr

from neuroflare.evidence import load_ledger
from neuroflare.skin.names import FLARE_EDGE
from neuroflare.skin.page_causes import causes, geometry
from neuroflare.skin.page_runs import FLARES, MINUTES, run, table
from neuroflare.skin.readouts import area_above, area_by_scanner, course_by_distance, onset
from neuroflare.skin.stimuli import Placed

__all__ = ["Flare", "flare", "main", "tables"]

Floats = npt.NDArray[np.float64]

MARKS = ("<!-- measured: written by python -m neuroflare.skin.page -->", "<!-- end of measured -->")
"""Lines of the page between which the tables stand."""

SEEDS = (1, 2, 3)
SMALL, FINE = 60.0, 0.5
"""Side in mm of a sheet that need not hold a flare, and its pixels where a wheal is read."""
SMALLEST = 1.0
"""cm2 that are called a flare where its duration is read."""
_SPOT = {"area": "0.28 cm2"}
_WARMING = {"temperature": "44 degC", "duration": "20 min", "area": "0.8 cm2"}
_TRAIN = {"frequency": "2 Hz", "duration": "16 s"}
_DROP = {"route": "intradermal", "concentration": "20 ug/mL", "volume": "50 uL"}


@dataclass(frozen=True)
class Flare:
    """What was read of one run.

    Parameters
    ----------
    area
        Largest, in cm2, by the threshold.
    scanned
        Largest, in cm2, as a scanner reads it.
    at
        When, in minutes.
    peak
        Flow of the strongest pixel in % of rest.
    onset
        When flow at 8 mm from the stimulus has risen by a tenth, in seconds; NaN when it never does.
    lasts
        Minutes for which more than `SMALLEST` stands above the edge.
    there
        Whether it still does at the end of the run.
    wheal
        Largest area of a wheal in cm2.
    """

    area: float
    scanned: float
    at: float
    peak: float
    onset: float
    lasts: float
    there: bool
    wheal: float


def flare(seen: xr.Dataset, stimulus: Placed, values: Mapping[str, float], rise: float = 0.1) -> Flare:
    """Read a flare from a run with the fields ``perfusion`` and ``oedema``."""
    flow, times = seen["perfusion"], seen["time"].to_numpy()
    area = area_above(flow, 1.0 + values[FLARE_EDGE]).to_numpy()
    above = np.flatnonzero(area > SMALLEST)
    assert stimulus.shape is not None  # a preset has a place
    begins = onset(course_by_distance(flow, stimulus.shape, [8.0]), rise).to_numpy()[0]
    return Flare(
        area=float(area.max()),
        scanned=float(area_by_scanner(flow[_few(flow)], values).max()),
        at=float(times[area.argmax()]),
        peak=100.0 * float(flow.max()),
        onset=60.0 * float(begins),
        lasts=float(times[above[-1]] - times[above[0]]) if above.size else 0.0,
        there=bool(area[-1] > SMALLEST),
        wheal=float(area_above(seen["oedema"], values["wheal_edge"]).max()),
    )


def _few(flow: xr.DataArray) -> list[int]:
    """Rest, and some forty pictures: a scanner needs a minute or more for each."""
    last = flow.sizes["time"] - 1
    return sorted({0, last, *range(0, last, max(1, last // 40))})


def tables() -> str:
    """Measure, and give the tables as Markdown."""
    return "\n\n".join([_flares(), _beside(), geometry(), causes()])


def _flares() -> str:
    rows = []
    for words, name, changes in FLARES:
        found, without = [], []
        for seed in SEEDS:
            seen, done, sheet = run(name, seed, changes)
            found.append(flare(seen, done, sheet.values))
            gone = {"limb_nerve_silent_fibres": 0.0}
            seen, done, sheet = run(name, seed, changes, gone, MINUTES[MINUTES % 1.0 < 1e-9], SMALL)
            without.append(flare(seen, done, sheet.values).area)
        lasts = _span([f.lasts for f in found])
        rows.append([
            words, _span([f.area for f in found]), _span([f.scanned for f in found]),
            _span([f.at for f in found]),
            _span([f.peak for f in found]), _moment([f.onset for f in found]),
            f"{lasts} and more" if any(f.there for f in found) else lasts,
            _span(without), _span([f.wheal for f in found]),
        ])  # fmt: skip
        sys.stderr.write(" | ".join(rows[-1]) + "\n")
    head = [
        "stimulus", "largest area, cm2", "by a scanner, cm2", "at, min", "peak, % of rest", "onset 8 mm away",
        "lasts, min",
        "area without silent fibres, cm2", "wheal, cm2",
    ]  # fmt: skip
    return table(head, rows)


def _beside() -> str:
    """Set what was published beside what the sheet gives."""
    second, wheals = np.arange(0.0, 12.1, 0.1) / 60.0, np.array([0.0, 10.0, 15.0])
    heat = {"temperature": "50 degC", "rate": "100 degC/s", "duration": "5 s"}
    begins, under, largest = [], [], []
    across: dict[str, list[float]] = {"prick": [], "low": [], "high": []}
    warmed, near = [], []
    for seed in SEEDS:
        seen, _, sheet = run("heat", seed, _WARMING, times=np.array([0.0, 10.0, 20.0]))
        warmed.append(float(area_above(seen["perfusion"], 1.0 + sheet.values[FLARE_EDGE])[-1]))
        seen, done, _ = run("electrical-point", seed, _TRAIN, times=np.linspace(0.0, 1.0, 13))
        assert done.shape is not None
        course = course_by_distance(seen["perfusion"], done.shape, [5.0])
        near.append(100.0 * (float(course.max()) - 1.0))
        seen, done, _ = run("heat", seed, heat, times=second)
        assert done.shape is not None
        course = course_by_distance(seen["perfusion"], done.shape, [8.0, 16.0, 24.0])
        begins.append(60.0 * onset(course, 0.1).to_numpy())
        seen, done, sheet = run("capsaicin-patch", seed, {"dose": "1000 ug"}, times=np.array([0.0, 30.0]))
        assert done.shape is not None
        patch = xr.DataArray(done.shape.cover(sheet.grid), dims=("y", "x"))
        under.append(100.0 * float(seen["perfusion"][1].weighted(patch).mean()) - 100.0)
        seen, done, sheet = run("histamine-prick", seed, _DROP, times=np.arange(0.0, 61.0))
        largest.append(float(area_above(seen["perfusion"], 1.5).to_numpy().argmax()))
        for key, name, changes, k in (
            ("prick", "histamine-prick", {}, 2),
            ("low", "histamine-iontophoresis", _SPOT, 1),
            ("high", "histamine-iontophoresis", {"current": "2 mA", **_SPOT}, 1),
        ):
            seen, _, sheet = run(name, seed, changes, times=wheals, side=SMALL, pixel=FINE)
            area = float(area_above(seen["oedema"], sheet.values["wheal_edge"])[k])
            across[key].append(20.0 * np.sqrt(area / np.pi))
    starts = np.array(begins)
    rows = [
        _published("onset 8 mm from a heated spot", "flare-onset-delay-8mm-lynn1991", starts[:, 0]),
        _published("extra to 16 mm", "flare-onset-extra-16mm-lynn1991", starts[:, 1] - starts[:, 0]),
        _published("extra to 24 mm", "flare-onset-extra-24mm-lynn1991", starts[:, 2] - starts[:, 0]),
        _published("rise of flow under 1000 ug of capsaicin, 30 min", "cap-topical-dbf-t30-vds2007", under),
        _published("largest flare after 1 ug of histamine", "hist-flare-tmax-cook1980", largest),
        _published(
            "wheal of a histamine prick, 10 mg/mL, 15 min", "hist-wheal-10mgml-malling1984", across["prick"]
        ),
        _published(
            "wheal, 0.13 mA for 10 s (0.28 cm2 assumed)", "hist-wheal-ionto-low-darsow", across["low"]
        ),
        _published("wheal, 2 mA for 10 s (0.28 cm2 assumed)", "hist-wheal-ionto-high-darsow", across["high"]),
        [
            "flare of 44 degC, foot (20 min on 0.8 cm2 assumed)",
            "5.5 cm2",
            f"{_span(warmed)} cm2",
            "Krishnan 2004",
        ],
        [
            "rise of flow beside 32 pulses at 2 Hz (5 mm assumed)",
            "up to 50 %",
            f"{_span(near)} %",
            "Westerman 1987",
        ],
    ]
    return table(["finding", "published", "sheet", "claim"], rows)


def _published(words: str, claim: str, found: Sequence[float] | Floats) -> list[str]:
    known = load_ledger()[claim]
    unit = "%" if known.unit.startswith("%") else known.unit
    return [words, f"{known.value:g} {unit}", f"{_span(found)} {unit}", f"`{claim}`"]


def _span(values: Sequence[float] | Floats) -> str:
    """Write the least and the most, with as many digits as can be told apart."""
    low, high = float(np.min(values)), float(np.max(values))
    digits = 0 if high >= 9.95 else 1
    if high < 0.95:
        digits = 2
    one, other = f"{low:.{digits}f}", f"{high:.{digits}f}"
    if high == 0.0:
        return "0"
    return one if one == other else f"{one} to {other}"


def _moment(seconds: Sequence[float]) -> str:
    known = [s for s in seconds if np.isfinite(s)]
    if not known:
        return "none"
    some = "" if len(known) == len(seconds) else f" in {len(known)} of {len(seconds)}"
    return (
        f"{_span([s / 60.0 for s in known])} min{some}" if max(known) > 120.0 else f"{_span(known)} s{some}"
    )


def main() -> None:
    """Write tables and pictures into the documentation of the checkout that is the working folder."""
    page, measured = Path("docs/skin.md"), tables()
    text = page.read_text(encoding="utf-8")
    before, _, rest = text.partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    page.write_text(f"{before}{MARKS[0]}\n\n{measured}\n\n{MARKS[1]}{after}", encoding="utf-8")
    pictures()


def pictures() -> None:
    """Draw the pictures of the page as the commands there do."""
    folder = Path("docs/images")
    capsaicin = ["--stimulus", "capsaicin-patch", "--size", "140", "--seed", "3"]
    histamine = ["--stimulus", "histamine-iontophoresis", "--anaesthetic", "70,86,140,8", "--minutes", "30"]
    histamine += ["--size", "140", "--seed", "4"]
    scanner = ["--stimulus", "heat", "--seed", "3", "--scanner"]
    for words, name in (
        (capsaicin, "skin-capsaicin.png"),
        (histamine, "skin-histamine.png"),
        (scanner, "skin-scanner.png"),
    ):
        command = [sys.executable, "-m", "neuroflare", "skin", *words, "--out", str(folder / name), "--quiet"]
        subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
