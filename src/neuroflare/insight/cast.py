"""Invented people with names: where some lives of the posterior end.

Who they are is found among many lives, which takes minutes for an illness that few come to, so that it is
done once when the project is built: ``python -m neuroflare.insight.cast`` writes ``models/cast.json``. Under
another model or posterior they are looked for when they are asked for.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare import __version__
from neuroflare.clinic.examination import PAIN
from neuroflare.clinic.group import FEWEST, Group
from neuroflare.clinic.groups import gather
from neuroflare.data_files import data_path
from neuroflare.engine import Schedule, simulate
from neuroflare.engine.cache import default_cache, key_of
from neuroflare.errors import UsageError
from neuroflare.files import write_text_atomically
from neuroflare.fit.posterior import Posterior, load_posterior
from neuroflare.insight.ill_people import NobodyIll
from neuroflare.insight.traits import departures
from neuroflare.model import Model, load_model
from neuroflare.people.life import FIBRE_DISEASE, FRACTURE, STRESS_YEAR, YEAR, Life

__all__ = ["FILE", "NAMED", "SCHEMA", "Named", "Told", "lived", "numbers_of"]

FILE = "models/cast.json"
SCHEMA = "neuroflare/cast/1"

Told = Callable[[int, int], None]
Numbers = Mapping[str, float]
SEED = 1


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
    "ben": Named("crps", FRACTURE, 0.25),
    "ingrid": Named("crps", FRACTURE, 3.0, cold=True),
    "maria": Named("fibromyalgia", STRESS_YEAR, 3.0),
    "tomas": Named("small-fibre-neuropathy", FIBRE_DISEASE, 2.0),
}
"""By name, as in the address of the page. Who they are is found by `numbers_of` and never by hand."""

_LOCK = threading.Lock()
_FIRST, _MOST = 8, 64
"""Readings of the numbers that are tried first, and at most; more while nobody waits."""
_PLAIN = 3.0
"""Pain of 10 that is told of plainly."""


def numbers_of(model: Model, posterior: Posterior | None, name: str, progress: Told | None = None) -> Numbers:
    """Give the numbers of a named person, where they differ from typical; parameter id to value.

    A named person is one of those whose lives end in a group under the first readings that have such people,
    at least `FEWEST` of 64, or one where it is rarer: of the half that hurts more, and plainly, the one whose
    largest departure from typical is the smallest; or the one whose limb is the coldest. More readings are
    tried until somebody hurts plainly, or has a limb colder than the other side. The choice is made once and
    kept.

    Parameters
    ----------
    model, posterior
        The body, and what its numbers are drawn from; None for the priors.
    name
        One of `NAMED`.
    progress
        Called with (lives begun, lives in all) while a person is looked for.

    Raises
    ------
    NobodyIll
        When nobody among the lives comes to live with it.
    """
    who = NAMED[name]
    if who.group == "healthy":
        return {}
    made_of, ready = _made_of(model, posterior), _ready()
    if ready["made_of"] == made_of and name in ready["people"]:
        return dict(ready["people"][name])
    key = key_of("person of the page", __version__, name, repr(who), *made_of.values())
    with _LOCK:
        store = default_cache()
        known = None if store is None else store.get(key)
        if known is not None:
            return dict(json.loads(known))
        found = _searched(model, posterior, who, _MOST, progress)
        if store is not None:
            store.put(key, json.dumps(found).encode())
        return found


def lived(model: Model, name: str, numbers: Numbers) -> dict[str, float]:
    """Let a named person live up to the day on which we meet them; state to value then.

    Parameters
    ----------
    model
        The body.
    name
        One of `NAMED`.
    numbers
        From `numbers_of`.

    Examples
    --------
    >>> body = load_model("body")
    >>> round(lived(body, "noor", {})["limb_nerve_density"], 1)
    1.0
    """
    who = NAMED[name]
    course = simulate(
        model, dict(numbers), Schedule.of(who.life.changes()), list(model.states), [who.years * YEAR]
    )
    return {state: float(course[state].to_numpy()[0, 0]) for state in model.states}


@cache
def _ready() -> Mapping[str, Any]:
    """Read the people who were found when the project was built."""
    nobody: Mapping[str, Any] = {"made_of": {}, "people": {}}
    try:
        path = data_path(FILE)
    except UsageError:
        return nobody
    found: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found if found.get("schema") == SCHEMA else nobody


def _made_of(model: Model, posterior: Posterior | None) -> dict[str, str]:
    """What decides who they are."""
    return {"model": model.hash, "posterior": "prior" if posterior is None else posterior.hash}


def _searched(
    model: Model, posterior: Posterior | None, who: Named, most: int, progress: Told | None = None
) -> dict[str, float]:
    """Look under more and more readings until some live with the illness, and at last until anybody does."""
    wanted = (who.group, who.years * YEAR)
    found: Group | None = None
    tries = [(FEWEST, draws) for draws in _doubled(_MOST)] + [(1, draws) for draws in _doubled(most)]
    for fewest, draws in tries:
        if found is not None and fewest < FEWEST:
            break
        deviates = None if posterior is None else posterior.first(draws)
        group = gather(
            model, [wanted], FEWEST, draws, SEED, deviates=deviates, workers=0, fewest=fewest,
            life=who.life, progress=progress,
        )[wanted]  # fmt: skip
        found = group or found
        if group is not None and _shows(who, group):
            break
    if found is None:
        raise NobodyIll(
            "nobody-lives",
            "nobody under {draws} readings of the numbers comes to live with {group}",
            draws=most, group=who.group,
        )  # fmt: skip
    people = [
        {name: float(values[k]) for name, values in found.cohort.parameters.items()}
        for k in range(len(found.draws) * FEWEST)
    ]
    if who.cold:
        return people[int(_warmth(found).argmin())]
    pain = _pain(found)
    plain = min(max(float(np.median(pain)), _PLAIN), float(pain.max()))
    usual = [one for one, hurts in zip(people, pain, strict=True) if hurts >= plain]
    return min(usual, key=lambda one: max(map(abs, departures(model, one).values())))


def _shows(who: Named, group: Group) -> bool:
    """Whether somebody of a group shows what is said of the person: a limb that is cold, or plain pain."""
    return bool(_warmth(group).min() < 0.0 if who.cold else _pain(group).max() >= _PLAIN)


def _pain(group: Group) -> npt.NDArray[np.float64]:
    """Pain where it is worst, 0 to 10, of everybody."""
    worst: npt.NDArray[np.float64] = np.max([group.cohort.states[name] for name in PAIN.values()], axis=0)
    return worst


def _warmth(group: Group) -> npt.NDArray[np.float64]:
    """How much warmer the limb is than the other side, in degC, of everybody."""
    states = group.cohort.states
    return states["limb_vessels_skin_temperature"] - states["mirror_vessels_skin_temperature"]


def _doubled(most: int) -> list[int]:
    """Readings to try one after the other: twice as many each time, and at last `most`."""
    return [*(_FIRST << k for k in range(most.bit_length()) if _FIRST << k < most), most]


def main() -> int:
    """Write the file of who they are.

    Returns
    -------
    int
        0.
    """
    model = load_model("body")
    posterior = load_posterior(model)
    most = _MOST if posterior is None else posterior.draws
    people = {
        name: _searched(model, posterior, who, most) for name, who in NAMED.items() if who.group != "healthy"
    }
    document = {"schema": SCHEMA, "made_of": _made_of(model, posterior), "people": people}
    write_text_atomically(data_path("models") / "cast.json", json.dumps(document, indent=0) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
