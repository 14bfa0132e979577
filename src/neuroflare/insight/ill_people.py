"""The people whom an answer is about: whose lives ended in an illness, by its criteria.

They are kept, so that nobody has to fall ill again for the next question.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Literal

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import ENOUGH, gather
from neuroflare.errors import UsageError
from neuroflare.message import Message
from neuroflare.model import Model
from neuroflare.people import Cohort
from neuroflare.people.facts_file import load_facts
from neuroflare.store.kept import Keep, fingerprint
from neuroflare.trials.assumed import sourced_redrawn
from neuroflare.trials.groups import TRIAL_GROUPS, trial_group
from neuroflare.trials.make import deviates_of

__all__ = ["NobodyIll", "Numbers", "digest_of", "key_of", "who_is_ill"]

Floats = npt.NDArray[np.float64]
Progress = Callable[[int, int], None]
Numbers = Literal["posterior", "prior", "assumed"]
"""Where the uncertain numbers come from; ``assumed`` draws those with a source anew and keeps the
assumed ones."""


class NobodyIll(UsageError):
    """Under none of the readings that were asked for has anybody the illness."""


def who_is_ill(
    model: Model,
    group: str,
    *,
    people: int,
    draws: int,
    seed: int,
    numbers: Numbers = "posterior",
    absent: Mapping[str, float] | None = None,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Group:
    """Find people of a group: whose lives ended in the illness.

    Parameters
    ----------
    model
        The body.
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    people, draws, seed
        As for `neuroflare.clinic.groups.gather`.
    numbers
        Where the uncertain numbers come from.
    absent
        Parameters alike in everybody all their lives, as from `Mechanisms.absent`.
    workers
        Threads; 0 is one per core.
    keep
        Keeps the people, so that nobody has to fall ill again.
    progress
        Called with (lives begun, lives in all).

    Raises
    ------
    UsageError
        When the word is of no group.
    NobodyIll
        When no draw has such people.
    """
    who = trial_group(group).who()

    def compute() -> dict[str, Floats]:
        deviates = deviates_of(model, draws, numbers == "prior", else_prior=False)
        if numbers == "assumed":
            deviates = sourced_redrawn(model, draws, seed, deviates)
        gathered = gather(
            model, [who], people, draws, seed, values=absent, deviates=deviates, workers=workers,
            most=ENOUGH, progress=progress,
        )[who]  # fmt: skip
        if gathered is None:
            return {"nobody": np.zeros(1)}
        return gathered.arrays()

    if keep is None:
        arrays: Mapping[str, Floats] = compute()
    else:
        key = key_of(
            model,
            group=group,
            people=people,
            draws=draws,
            seed=seed,
            numbers=numbers,
            absent=sorted((absent or {}).items()),
            lives=load_facts().numbers_hash,
            most=ENOUGH,
            deviates=fingerprint(deviates_of(model, draws, numbers == "prior", else_prior=False) or {}),
        )
        arrays = keep(f"people-{group}-{numbers}", key, compute)
    if "draws" not in arrays:
        raise NobodyIll(
            "nobody-ill",
            "nobody among {draws} readings of the numbers has {who} ({criteria}) enough to be a group; ask "
            "for more draws",
            draws=draws, who=Message(f"group-{group}", TRIAL_GROUPS[group].meaning),
            criteria=TRIAL_GROUPS[group].criteria,
        )  # fmt: skip
    return Group.of_arrays(arrays)


def key_of(model: Model, **what: object) -> str:
    """Write down all that a result depends on; ``what`` is beside the model."""
    return json.dumps({"model": model.hash, **what}, sort_keys=True)


def digest_of(cohort: Cohort) -> str:
    """Fingerprint of people: of every number and every state."""
    whole = fingerprint(cohort.parameters, cohort.states)
    return f"{cohort.draws} {cohort.people} {cohort.seed} {whole}"
