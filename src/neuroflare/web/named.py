"""Invented people with names: where some lives of the posterior end, and what differs in them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from typing_extensions import TypedDict

from neuroflare import __version__
from neuroflare.clinic.groups import FEWEST, gather
from neuroflare.clinic.onsets import ONSETS
from neuroflare.engine.cache import default_cache, key_of
from neuroflare.errors import UsageError
from neuroflare.insight.traits import departures
from neuroflare.people.life import FRACTURE, YEAR, Life
from neuroflare.web.kept import SEED, Kept

__all__ = ["NAMED", "TRAITS", "Named", "Trait", "parameters_of"]

Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Named:
    """An invented person.

    Parameters
    ----------
    group
        Where the life of this person ends, as study files call it; ``healthy`` for the typical person.
    life
        What happens.
    years
        When we meet this person, counted from the beginning of the life.
    cold
        Whether it is the one whose limb is then the coldest, to show that a limb can turn cold.
    """

    group: str
    life: Life
    years: float
    cold: bool = False


NAMED: Mapping[str, Named] = {
    "noor": Named("healthy", FRACTURE, 0.25),
    "ben": Named("crps", ONSETS["crps"].life, 0.25),
    "ingrid": Named("crps", ONSETS["crps"].life, 3.0, cold=True),
    "maria": Named("fibromyalgia", ONSETS["fibromyalgia"].life, 3.0),
    "tomas": Named("small-fibre-neuropathy", ONSETS["small-fibre-neuropathy"].life, 2.0),
}
"""By the name in the address of the page. Who they are is found by `parameters_of` and never by hand."""

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


_LOCK = threading.Lock()
_MOST_DRAWS = 64


def parameters_of(
    kept: Kept, name: str, traits: Mapping[str, float], progress: Told | None = None
) -> dict[str, float]:
    """Give the numbers of a person.

    A named person is one of those whose lives end in a group under the first draws that have such people: the
    one whose largest departure from typical is the smallest, or whose limb is the coldest. The choice is made
    once and kept on disk.

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
    found = dict(_found(kept, name, progress))
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
    """Say in which numbers a person is furthest from typical."""
    apart = departures(kept.model, dict(person))
    return [
        {"trait": trait, "meaning": kept.model.parameters[trait].meaning, "sd": round(sd, 1)}
        for trait, sd in list(apart.items())[:most]
    ]


def _share(sd: float) -> float:
    from scipy.special import ndtr

    return float(ndtr(sd))


def _found(kept: Kept, name: str, progress: Told | None) -> Mapping[str, float]:
    who = NAMED[name]
    if who.group == "healthy":
        return {}
    posterior = "prior" if kept.posterior is None else kept.posterior.hash
    key = key_of("person of the page", __version__, name, repr(who), kept.model.hash, posterior)
    with _LOCK:
        cache = default_cache()
        known = None if cache is None else cache.get(key)
        if known is not None:
            return dict(json.loads(known))
        found = _searched(kept, who, progress)
        if cache is not None:
            cache.put(key, json.dumps(found).encode())
        return found


def _searched(kept: Kept, who: Named, progress: Told | None) -> dict[str, float]:
    draws, wanted = 8, (who.group, who.years * YEAR)
    most = _MOST_DRAWS if kept.posterior is None else min(_MOST_DRAWS, kept.posterior.draws)
    while draws <= most:
        deviates = None if kept.posterior is None else kept.posterior.first(draws)
        group = gather(
            kept.model, [wanted], FEWEST, draws, SEED, deviates=deviates, workers=0, progress=progress
        )[wanted]
        if group is not None:
            people = [
                {name: float(values[k]) for name, values in group.cohort.parameters.items()}
                for k in range(len(group.draws) * FEWEST)
            ]
            states = group.cohort.states
            if who.cold:
                warmth = states["limb_vessels_skin_temperature"] - states["mirror_vessels_skin_temperature"]
                return people[int(warmth.argmin())]
            return min(people, key=lambda one: max(map(abs, departures(kept.model, one).values())))
        draws *= 2
    raise UsageError(f"nobody among {draws // 2 * 64} virtual lives comes to live with {who.group}")
