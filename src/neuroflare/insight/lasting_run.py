"""The whole search for one group: people, plans, and how much rests on assumed numbers."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

from neuroflare.insight.lasting import entrants, follow
from neuroflare.insight.lasting_document import lasting_document
from neuroflare.insight.lasting_mechanisms import load_lasting
from neuroflare.insight.lasting_search import Search
from neuroflare.model import Model
from neuroflare.store.kept import Kept, fingerprint
from neuroflare.trials.assumed import rests_on_assumed, sourced_redrawn
from neuroflare.trials.groups import trial_group
from neuroflare.trials.make import deviates_of

__all__ = ["what_would_last"]


def what_would_last(
    model: Model,
    group: str,
    *,
    people: int,
    draws: int,
    seed: int,
    workers: int = 0,
    prior: bool = False,
    folder: Path | None = None,
    progress: Callable[[float, float], None] | None = None,
) -> dict[str, Any]:
    """Search in one group.

    Parameters
    ----------
    model
        The body.
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    people, draws, seed
        Virtual people under each draw, draws of the uncertain numbers, seed of all random numbers.
    workers
        Threads; 0 is one per core.
    prior
        Whether to draw from the priors though a posterior ships.
    folder
        Where finished parts are kept, so that a search that was stopped goes on; None for nowhere.
    progress
        Called with (done, in all).

    Returns
    -------
    dict
        Ready for JSON; see `neuroflare.insight.lasting_document`.

    Raises
    ------
    UsageError
        When the group is unknown, or no draw has such people.
    """
    trial_group(group)
    deviates = deviates_of(model, draws, prior)
    mechanisms = load_lasting(model)
    held = {name: one.held for name, one in mechanisms.items()}
    who = entrants(model, group, people, draws, seed, deviates=deviates, workers=workers)
    key = json.dumps([group, seed, fingerprint(who.parameters, who.states, who.loads), list(who.draws)])
    search = Search(
        model,
        who,
        held,
        kept=None if folder is None else Kept(folder),
        key=key,
        workers=workers,
        progress=progress,
    )
    found = search.run()
    again = entrants(
        model,
        group,
        people,
        draws,
        seed,
        deviates=sourced_redrawn(model, draws, seed, deviates),
        workers=workers,
    )
    plans = [found.best.plan, found.ceiling.plan]
    best, ceiling = follow(model, again, plans, held, workers=workers)
    assumed = {
        name: rests_on_assumed(one.stay, other.stay, who.draws, again.draws)
        for name, one, other in (("best", found.best, best), ("ceiling", found.ceiling, ceiling))
    }
    words = ["neuroflare", "insight", "lasting", "--group", group, "--people", str(people)]
    words += ["--draws", str(draws), "--seed", str(seed), *(["--prior"] if prior else [])]
    return lasting_document(
        found,
        who,
        mechanisms,
        numbers="prior" if deviates is None else "posterior",
        draws=who.tried,
        seed=seed,
        model_hash=model.hash,
        assumed=assumed,
        again={"best": best, "ceiling": ceiling},
        command=shlex.join(words),
    )
