"""Who of a town lives with an illness, where that was found when the project was built.

Ten years of 256 lives take half a second of a computer under each reading of the numbers, and a page in a
browser should not wait for fifty of them. So ``models/known-ill.json`` says for the first readings of the
posterior that ships who meets the criteria at the last visit, and since when; it names people by number
and holds nothing else of them. It is known by all that decides it. Under another model, town or reading the
lives are lived.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.facts import Facts
from neuroflare.people.town import Plan

__all__ = ["FILE", "NEVER", "SCHEMA", "key_of_draw", "known_since", "since"]

Wholes = npt.NDArray[np.int64]

FILE = "models/known-ill.json"
SCHEMA = "neuroflare/known-ill/1"
NEVER = -1
"""Visit since which somebody meets criteria who does not."""


def since(met: npt.NDArray[np.bool_]) -> Wholes:
    """Give the first visit at which those met the criteria who meet them at the last one; `NEVER` for others.

    Parameters
    ----------
    met
        ``person, visit``.

    Examples
    --------
    >>> since(np.array([[False, True, True], [True, False, False]])).tolist()
    [1, -1]
    """
    return np.where(met[:, -1], met.argmax(axis=1), NEVER)


def key_of_draw(model: Model, facts: Facts, plan: Plan, draw: int, criteria: str) -> str:
    """Give a fingerprint of all that decides who is ill under one draw.

    Parameters
    ----------
    model, facts, plan
        What the town is of.
    draw
        Number of the draw.
    criteria
        By which an illness is told.
    """
    about = [model.hash, facts.numbers_hash, plan.people, plan.years, plan.seed, plan.rtol, criteria]
    # Nine digits, so that another computer's last one does not matter.
    numbers = [f"{name} {value:.9g}" for name, value in sorted(plan.draws.one(draw).items())]
    return hashlib.sha256("\n".join([*map(str, about), *numbers]).encode()).hexdigest()[:24]


def known_since(key: str, people: int) -> Wholes | None:
    """Give for each person the visit since which they meet the criteria, where that is known.

    Parameters
    ----------
    key
        From `key_of_draw`.
    people
        How many there are.

    Returns
    -------
    numpy.ndarray or None
        As from `since`; None where it has to be found.
    """
    known = _known().get(key)
    if known is None:
        return None
    found = np.full(people, NEVER)
    for person, visit in known:
        found[person] = visit
    return found


@cache
def _known() -> Mapping[str, Any]:
    try:
        document = json.loads(data_path(FILE).read_text(encoding="utf-8"))
    except UsageError:
        return {}
    return dict(document["ill"]) if document.get("schema") == SCHEMA else {}
