"""A model read before need not be read again."""

from __future__ import annotations

import pickle
from collections.abc import Mapping

import numpy as np

from neuroflare.engine.cache import ObjectCache, key_of
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.source import engine_digest
from neuroflare.engine.system import System

__all__ = ["read_kept"]


def read_kept(sbml: str, scales: Mapping[str, float], cache: ObjectCache | None) -> System:
    """Read SBML text, or take from the cache what this engine made of the same text.

    What lies in the cache is trusted as the object code beside it is: both can run anything, and the cache
    takes nothing that another user could have written.

    Parameters
    ----------
    sbml, scales
        As for `read_sbml`.
    cache
        Where systems are kept; None for nowhere.
    """
    if cache is None:
        return read_sbml(sbml, scales=scales)
    key = key_of("system", engine_digest(), np.__version__, repr(sorted(scales.items())), sbml)
    found = cache.get(key)
    if found is not None:
        kept: System = pickle.loads(found)
        return kept
    system = read_sbml(sbml, scales=scales)
    cache.put(key, pickle.dumps(system))
    return system
