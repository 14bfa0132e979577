"""Finds who lives with fibromyalgia under the posterior: ``python -m neuroflare.insight.known_ill``.

It writes ``models/known-ill.json``, from which `neuroflare.clinic.prevalent` takes them, so that nobody has
to wait for their lives.
"""

from __future__ import annotations

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np

from neuroflare.clinic.groups import CANDIDATES, OF_TOWN
from neuroflare.clinic.known_ill import FILE, NEVER, SCHEMA, key_of_draw, since
from neuroflare.clinic.onsets import ONSETS
from neuroflare.clinic.prevalent import YEARS, met_by_visit
from neuroflare.clinic.townspeople import small_towns
from neuroflare.data_files import data_path
from neuroflare.files import write_text_atomically
from neuroflare.fit.posterior import load_posterior
from neuroflare.model import load_model
from neuroflare.people.facts_file import load_facts
from neuroflare.trials.assumed import sourced_redrawn

__all__ = ["DRAWS", "main"]

DRAWS, SEED = 128, 1
"""First readings of the posterior, and as many with numbers redrawn that have a source; seed of the towns."""


def main() -> int:
    """Write the file.

    Returns
    -------
    int
        0.
    """
    model, facts = load_model("body"), load_facts()
    criteria = ONSETS["fibromyalgia"].criteria
    posterior = load_posterior(model)
    own = None if posterior is None else posterior.first(DRAWS)
    ill: dict[str, list[list[int]]] = {}
    for deviates in (own, sourced_redrawn(model, DRAWS, SEED, own)):
        plan = small_towns(model, OF_TOWN * CANDIDATES, YEARS, DRAWS, SEED, None, deviates)
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            find = partial(met_by_visit, model, facts, plan, criteria=criteria)
            for draw, met in enumerate(pool.map(find, range(DRAWS))):
                visit = since(met)
                who = np.flatnonzero(visit != NEVER)
                key = key_of_draw(model, facts, plan, draw, criteria)
                ill[key] = [[int(one), int(visit[one])] for one in who]
    document = {"schema": SCHEMA, "model": model.hash, "ill": ill}
    write_text_atomically(
        data_path("models") / FILE.removeprefix("models/"),
        json.dumps(document, separators=(",", ":")).replace('],"', '],\n"') + "\n",
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
