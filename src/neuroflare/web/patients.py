"""People living with an illness: found once among many lives, and then kept on disk."""

from __future__ import annotations

import io
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import numpy as np

from neuroflare import __version__
from neuroflare.clinic.attended import wanted
from neuroflare.clinic.attending import Who
from neuroflare.clinic.group import Group
from neuroflare.clinic.groups import gather
from neuroflare.clinic.onsets import ONSETS
from neuroflare.engine.cache import default_cache, key_of
from neuroflare.people import Cohort
from neuroflare.people.facts_file import load_facts
from neuroflare.trials.assumed import sourced_redrawn
from neuroflare.web.kept import DRAWS, PEOPLE, SEED, Kept

__all__ = ["beside", "group_of"]

Told = Callable[[int, int], None]

_LOCK = threading.Lock()
_KEPT: OrderedDict[str, Group | None] = OrderedDict()
_BESIDE: OrderedDict[str, Cohort] = OrderedDict()
_MOST = 12
"""Groups that stay in memory."""


def group_of(
    kept: Kept,
    who: Who,
    people: int,
    draws: int,
    *,
    redrawn: bool = False,
    most: int | None = None,
    progress: Told | None = None,
) -> Group | None:
    """Give the people of a group, the same that the command line finds.

    Parameters
    ----------
    kept
        Model and posterior.
    who
        The illness, and for how many hours they have had it.
    people, draws
        Virtual people under each draw, and draws.
    redrawn
        Whether numbers with a source are drawn anew, to see how much rests on the others.
    most
        As for `neuroflare.clinic.groups.gather`.
    progress
        Called with (lives begun, lives in all) while they are looked for, and while somebody else looks.

    Returns
    -------
    Group or None
        None where no draw has enough of them.
    """
    deviates = None if kept.posterior is None else kept.posterior.first(draws)
    if redrawn:
        deviates = sourced_redrawn(kept.model, draws, SEED, deviates)
    numbers = "prior" if kept.posterior is None else kept.posterior.hash
    key = key_of(
        "group of the page", __version__, kept.model.hash, numbers, repr((who, ONSETS[who[0]].life)),
        repr((people, draws, SEED, redrawn, most)), load_facts().numbers_hash,
    )  # fmt: skip
    while not _LOCK.acquire(timeout=0.2):
        if progress is not None:
            progress(0, 1)
    try:
        if key in _KEPT:
            _KEPT.move_to_end(key)
            return _KEPT[key]
        cache = default_cache()
        known = None if cache is None else cache.get(key)
        if known is not None:
            group: Group | None = _read(known)
        else:
            group = gather(
                kept.model,
                [who],
                people,
                draws,
                SEED,
                deviates=deviates,
                workers=0,
                most=most,
                progress=progress,
            )[who]
            if cache is not None and group is not None:
                cache.put(key, _written(group))
        _KEPT[key] = group
        while len(_KEPT) > _MOST:
            _KEPT.popitem(last=False)
        return group
    finally:
        _LOCK.release()


def beside(kept: Kept, who: Who, progress: Told | None = None) -> tuple[Cohort, Group] | None:
    """Give healthy people, at rest, and people of a group under the same readings, as the command line does.

    Parameters
    ----------
    kept
        Model and posterior.
    who
        The illness, and for how many hours they have had it.
    progress
        Called with (lives begun, lives in all) while they are looked for.

    Returns
    -------
    tuple or None
        None where no reading has enough of them.
    """
    group = group_of(kept, who, PEOPLE, kept.searched, most=wanted(DRAWS), progress=progress)
    if group is None:
        return None
    mine = group.among(group.draws)
    assert mine is not None  # each group has its own draws
    key = f"{kept.model.hash} {who} {group.draws}"
    if key not in _BESIDE:
        _BESIDE[key] = kept.at_rest(kept.everybody.under(group.draws))
        while len(_BESIDE) > _MOST:
            _BESIDE.popitem(last=False)
    return _BESIDE[key], mine


def _written(group: Group) -> bytes:
    file = io.BytesIO()
    arrays: dict[str, Any] = group.arrays()
    np.savez(file, **arrays)
    return file.getvalue()


def _read(data: bytes) -> Group:
    with np.load(io.BytesIO(data), allow_pickle=False) as file:
        return Group.of_arrays(file)
