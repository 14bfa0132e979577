"""The numbers between a continuous read-out and a finding, each with its source or the word assumed.

The published criteria count findings. What a model gives is continuous, and how much of it makes a finding
is seldom published. Every such number stands here and nowhere else, with the range in which it could lie,
so that a result can be tried against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from neuroflare.errors import UsageError

__all__ = ["CUTS", "Cut", "Cuts", "cuts_table", "cuts_with"]


@dataclass(frozen=True)
class Cut:
    """One number.

    Parameters
    ----------
    value, unit
        What is used.
    why
        What it means, and the reason for it.
    source
        Where it was published; empty when it is assumed.
    low, high
        Range in which an assumed number could lie.
    """

    value: float
    unit: str
    why: str
    source: str = ""
    low: float | None = None
    high: float | None = None

    @property
    def assumed(self) -> bool:
        """Whether no source gives it."""
        return not self.source


Cuts = Mapping[str, Cut]

CUTS: Cuts = MappingProxyType(
    {
        "region_pain": Cut(
            2.0,
            "on 0-10",
            "pain that someone would mark on a body map; the index only asks yes or no",
            low=1.0,
            high=4.0,
        ),
        "region_share": Cut(
            0.5,
            "share",
            "pain of a typical region in widespread pain, as a share of the overall rating, which follows "
            "the worst places",
            low=0.3,
            high=0.8,
        ),
        "region_spread": Cut(
            0.7,
            "sd of ln",
            "how regions of one person differ: a factor of 2 up or down is usual",
            low=0.4,
            high=1.0,
        ),
        "point_pressure": Cut(
            392.0,
            "kPa",
            "4 kg on 1 cm2, at which a tender point is painful; the area is that of the dolorimeter",
            "10.1155/2012/426130, table 2",
        ),
        "point_spread": Cut(
            0.25, "sd of ln", "how pressure thresholds of one person's points differ", low=0.15, high=0.4
        ),
        "fatigue_slight": Cut(1.0, "on 0-10", "fatigue that is item 1", low=0.5, high=2.0),
        "fatigue_moderate": Cut(
            4.0,
            "on 0-10",
            "fatigue that is item 2; best cut by interference, in people living with cancer",
            "PMC3949157",
        ),
        "fatigue_severe": Cut(
            7.0,
            "on 0-10",
            "fatigue that is item 3; best cut by interference, in people living with cancer",
            "PMC3949157",
        ),
        "symptom_slight": Cut(1.0, "on 0-10", "waking unrefreshed or cognition, item 1", low=0.5, high=2.0),
        "symptom_moderate": Cut(
            4.0, "on 0-10", "waking unrefreshed or cognition, item 2; as for fatigue", low=3.0, high=5.0
        ),
        "symptom_severe": Cut(
            7.0, "on 0-10", "waking unrefreshed or cognition, item 3; as for fatigue", low=6.0, high=8.0
        ),
        "limb_pain": Cut(
            2.0, "on 0-10", "pain of the limb that counts as continuing; as for a region", low=1.0, high=4.0
        ),
        "limb_excess": Cut(
            2.0,
            "on 0-10",
            "pain above that of the typical course after the same event that is out of proportion; about the "
            "smallest change that people call important",
            low=1.0,
            high=4.0,
        ),
        "touch_pain": Cut(
            1.0,
            "on 0-10",
            "pain to light touch that is allodynia; touch does not hurt in health",
            low=0.5,
            high=2.0,
        ),
        "pinprick_excess": Cut(
            2.0,
            "on 0-10",
            "pain to pinprick above that of the other side that is hyperalgesia",
            low=1.0,
            high=3.0,
        ),
        "fibre_share": Cut(
            0.52,
            "share",
            "nerve endings in the skin, over those of the typical healthy person, below which there are too "
            "few: the fifth percentile of healthy virtual people",
            low=0.4,
            high=0.6,
        ),
        "temperature": Cut(
            1.0,
            "degC",
            "difference between the sides of which more than this is asymmetry",
            "PMC8970239, table 1",
        ),
        "flow_ratio": Cut(
            1.3,
            "ratio",
            "blood flow of one side over the other that shows as a change of colour",
            low=1.15,
            high=1.6,
        ),
        "oedema": Cut(
            6.0,
            "% of volume",
            "volume above that of the other limb that is oedema; 15 % of 512 people differed by 30 mL or "
            "more between their hands, and 30 mL are 6 % of a hand taken as 500 mL",
            low=4.0,
            high=10.0,
        ),
        "fluid_share": Cut(
            0.2,
            "share",
            "part of the volume of a limb that is fluid between its cells, which is what swells",
            low=0.12,
            high=0.3,
        ),
        "sweat_ratio": Cut(
            1.5, "ratio", "sweating of one side over the other that is an asymmetry", low=1.25, high=2.5
        ),
        "motor": Cut(2.0, "on 0-10", "motor score that is a finding", low=1.0, high=4.0),
        "trophic": Cut(2.0, "on 0-10", "trophic score that is a finding", low=1.0, high=4.0),
    }
)
"""All of them by name."""


def cuts_with(**values: float) -> Cuts:
    """Give the cuts with some values changed, to see how much a result depends on them.

    Parameters
    ----------
    values
        Name of a cut to its value, in the unit of the cut.

    Raises
    ------
    UsageError
        When there is no cut of that name.

    Examples
    --------
    >>> cuts_with(region_pain=3.0)["region_pain"].value
    3.0
    """
    unknown = [name for name in values if name not in CUTS]
    if unknown:
        raise UsageError(f"there is no cut {unknown[0]!r}; the cuts are {', '.join(CUTS)}")
    return {name: replace(cut, value=values.get(name, cut.value)) for name, cut in CUTS.items()}


def cuts_table() -> str:
    """Write all cuts as a table in Markdown."""
    lines = ["| name | value | meaning and reason | source | could be |", "|---|---|---|---|---|"]
    for name, cut in CUTS.items():
        between = "" if cut.low is None else f"{cut.low:g} to {cut.high:g}"
        source = cut.source or "**assumed**"
        lines.append(f"| `{name}` | {cut.value:g} {cut.unit} | {cut.why} | {source} | {between} |")
    return "\n".join(lines)
