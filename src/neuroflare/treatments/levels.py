"""Levels and occupancies of the library beside those that were measured in people and not used to make it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from neuroflare.evidence import Claim, Ledger
from neuroflare.treatments.drugs import load_drug
from neuroflare.treatments.exposure import exposure
from neuroflare.treatments.regimen import Regimen, Step

__all__ = ["MEASURED", "Compared", "Measured", "compared"]

PEOPLE = 400
"""Virtual people of whom the median is taken."""
_SEED = 1
_POINTS = 400


@dataclass(frozen=True)
class Measured:
    """One published level or occupancy.

    Parameters
    ----------
    claim
        Id of the ledger.
    drug, step
        What was given.
    hours
        When it is read, or until when it is followed.
    how
        ``at`` that hour, the ``peak`` until then, or the ``mean`` of the day after it.
    target
        Of an occupancy; None for a level.
    """

    claim: str
    drug: str
    step: Step
    hours: float
    how: Literal["at", "peak", "mean"]
    target: str | None = None


@dataclass(frozen=True)
class Compared:
    """A published number beside that of the median virtual person, in the same unit."""

    measured: Measured
    claim: Claim
    predicted: float


def _daily(dose: str, every: str = "24 h", days: int = 30) -> Step:
    return Step(dose, every=every, stop=f"{days} d")


_INFUSED = Step("5 mg/kg", stop="40 min", route="intravenous")
_SERT, _NET, _MU = "serotonin-transporter", "noradrenaline-transporter", "mu-antagonist"

MEASURED: Sequence[Measured] = (
    Measured("dlx-css-waldschmitt2007", "duloxetine", _daily("70 mg"), 600.0, "mean"),
    Measured("ami-cmax50-smpc", "amitriptyline", Step("50 mg"), 24.0, "peak"),
    Measured("trm-cmax-lo-label", "tramadol", Step("100 mg"), 24.0, "peak"),
    Measured("cyc-cavgss-darwish2011", "cyclobenzaprine", _daily("30 mg"), 600.0, "mean"),
    Measured("ere-cmax140-label", "erenumab", Step("140 mg"), 600.0, "peak"),
    Measured("ere-cmax70-label", "erenumab", Step("70 mg"), 600.0, "peak"),
    Measured("ere-cminss140-label", "erenumab", _daily("140 mg", "28 d", 168), 4031.0, "at"),
    Measured("lid-iv-conc-40min", "lidocaine", _INFUSED, 2.0 / 3.0, "at"),
    Measured("lid-iv-conc-120min", "lidocaine", _INFUSED, 2.0, "at"),
    Measured("ifx-cmax", "infliximab", Step("5 mg/kg", stop="2 h"), 3.0, "peak"),
    Measured("apr-cmax-d3-label", "aprepitant", _daily("80 mg", days=4), 72.0, "peak"),
    Measured("ntx-cmax50-label", "naltrexone", Step("50 mg"), 24.0, "peak"),
    Measured("dlx-sert-occ6h-takano2006", "duloxetine", Step("60 mg"), 6.0, "at", _SERT),
    Measured("dlx-sert-occ25h-takano2006", "duloxetine", Step("60 mg"), 25.0, "at", _SERT),
    Measured("dlx-sert-occ53h-takano2006", "duloxetine", Step("60 mg"), 53.0, "at", _SERT),
    Measured("mln-sert-occ100-nogami2013", "milnacipran", _daily("50 mg", "12 h"), 600.0, "at", _SERT),
    Measured("mln-net-occ200-nogami2013", "milnacipran", _daily("100 mg", "12 h"), 600.0, "at", _NET),
    Measured("apr-occ48-vanlaere2012", "aprepitant", Step("165 mg"), 48.0, "at", "nk1"),
    Measured("apr-occ120-hi-vanlaere2012", "aprepitant", Step("165 mg"), 120.0, "at", "nk1"),
    Measured("ntx-mor-occ-15mg-4-rabiner2011", "naltrexone", Step("15 mg"), 5.0, "at", _MU),
    Measured("ntx-mor-occ-50mg-5-rabiner2011", "naltrexone", Step("50 mg"), 5.0, "at", _MU),
    Measured("ntx-mor-occ48-lo-label", "naltrexone", Step("50 mg"), 48.0, "at", _MU),
)
"""Levels by mouth that lasted are means of a stream; those of single doses are dose by dose."""

_PER_MG_PER_L = {"ng/mL": 1e3, "ug/L": 1e3, "ug/mL": 1.0}


def compared(ledger: Ledger) -> list[Compared]:
    """Set each published number beside the median virtual person.

    Parameters
    ----------
    ledger
        Published numbers.

    Examples
    --------
    >>> from neuroflare.evidence import load_ledger
    >>> first = compared(load_ledger())[0]
    >>> first.claim.value, first.claim.unit
    (56.0, 'ng/mL')
    """
    return [Compared(one, ledger[one.claim], _predicted(one, ledger[one.claim].unit)) for one in MEASURED]


def _predicted(one: Measured, unit: str) -> float:
    if one.how == "at":
        hours = np.array([one.hours])
    elif one.how == "peak":
        hours = np.linspace(one.hours / _POINTS, one.hours, _POINTS)
    else:
        hours = one.hours + np.linspace(0.0, 24.0, 49)
    found = exposure(Regimen(one.drug, (one.step,)), hours, PEOPLE, _SEED)
    if one.target is not None:
        return float(100.0 * np.median(found.occupancy[one.target][:, 0]))
    molar_mass = load_drug(one.drug).molar_mass
    assert molar_mass is not None  # levels in mass are of drugs that are weighed
    level = found.concentration * molar_mass.value * 1e-6 * _PER_MG_PER_L[unit]
    seen = {"at": level[:, -1], "peak": level.max(axis=1), "mean": level.mean(axis=1)}[one.how]
    return float(np.median(seen))
