"""The numbers of invented people, with the traits that a visitor gives them, and what differs in them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from typing_extensions import TypedDict

from neuroflare.errors import UsageError
from neuroflare.insight.cast import NAMED, Told, numbers_of
from neuroflare.insight.traits import departures
from neuroflare.web.kept import Kept

__all__ = ["TRAITS", "Trait", "parameters_of", "told_apart"]

TRAITS = (
    "adrenergic_expression_nerve",
    "sympathetic_gain_stress",
    "spinal_ltp_gain",
    "spinal_glia_reactivity",
    "brain_inhibition_capacity",
    "immune_damage_healing",
    "nociceptor_density_rest",
    "vessel_flow_reserve",
)
"""Traits that a made person can be given, of the many in which people differ."""


class Trait(TypedDict):
    """A trait and how far somebody is from typical."""

    trait: str
    meaning: str
    sd: float


def parameters_of(
    kept: Kept, name: str, traits: Mapping[str, float], progress: Told | None = None
) -> dict[str, float]:
    """Give the numbers of a person.

    Parameters
    ----------
    kept
        Model and posterior.
    name
        One of `NAMED`.
    traits
        Trait to its departure in standard deviations between people, on top.
    progress
        Called with (lives begun, lives in all) while a person is looked for.

    Returns
    -------
    dict
        Parameter id to value, where the person differs from typical.

    Raises
    ------
    UsageError
        When the name or a trait is not known.
    """
    if name not in NAMED:
        raise UsageError(f"name is {name!r}; the invented people are {', '.join(NAMED)}")
    found = dict(numbers_of(kept.model, kept.posterior, name, progress))
    for trait, sd in traits.items():
        word = trait.replace("-", "_")
        if word not in TRAITS:
            raise UsageError(
                f"trait is {trait!r}; the traits are {', '.join(t.replace('_', '-') for t in TRAITS)}"
            )
        number = kept.model.parameters[word]
        assert number.provenance is not None and number.provenance.person is not None  # a trait has a spread
        share = np.array([_share(sd)])
        found[word] = float(number.provenance.person.quantile(np.array([number.value]), share)[0])
    return found


def told_apart(kept: Kept, person: Mapping[str, float], most: int = 3) -> list[Trait]:
    """Say in which of the `TRAITS` a person is furthest from typical, the furthest first.

    Among the hundreds of numbers of a person some are far off by chance, whatever they do; a visitor can try
    out what these traits do.
    """
    apart = departures(kept.model, {trait: person[trait] for trait in TRAITS if trait in person})
    told: list[Trait] = [
        {"trait": trait, "meaning": kept.model.parameters[trait].meaning, "sd": round(sd, 1)}
        for trait, sd in apart.items()
    ]
    return [one for one in told if one["sd"]][:most]


def _share(sd: float) -> float:
    from scipy.special import ndtr

    return float(ndtr(sd))
