"""What was read around visits, in the form in which examinations ask for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import PAIN, PLAIN, WEEK
from neuroflare.clinic.recordings import View
from neuroflare.people.biography import MONTH

__all__ = ["BEFORE", "Rows", "Seen"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]

BEFORE = np.array([-2.0 * MONTH, -MONTH, -WEEK, -WEEK / 2.0, 0.0])
"""Hours before a visit at which is read what it asks for."""
_WEEK = 2  # from this one on they make the mean of the week


class Seen:
    """What was read around every visit; arrays are ``visit, person``.

    Parameters
    ----------
    series
        Quantity to what was read of it: ``time, person``, `BEFORE` each visit.
    expected
        Pain of an injured limb in the typical person, likewise.
    told
        Feeling to what people say of it at each visit, from the mean of the week before
        (`neuroflare.people.telling`); where it is left out they say what they feel.
    """

    def __init__(
        self,
        series: Mapping[str, Floats],
        expected: Floats,
        told: Mapping[str, Callable[[Floats], Floats]] | None = None,
    ) -> None:
        each = BEFORE.size
        self._series = {name: values.reshape(-1, each, values.shape[1]) for name, values in series.items()}
        self._expected = expected.reshape(-1, each, expected.shape[1])
        self._told = told or {}

    def week(self, name: str) -> Floats:
        """Mean of the week before; of a feeling, as it is told."""
        felt = np.asarray(self._series[name][:, _WEEK:].mean(axis=1))
        return self._told[name](felt) if name in self._told else felt

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person after the same injuries; known of pain of the limb only."""
        assert name == PAIN["limb"]
        return np.asarray(self._expected[:, _WEEK:].mean(axis=1))

    def now(self, name: str, view: View = PLAIN, after: float = 0.0) -> Floats:
        """Value at the visit."""
        assert view == PLAIN
        return np.asarray(self._series[name][:, -1])

    def all(self, name: str) -> Floats:
        """Every reading: ``time, person``."""
        return self._series[name].reshape(-1, self._series[name].shape[2])

    def at(self, visit: Wholes, person: Wholes, views: Mapping[tuple[View, str], Floats]) -> Rows:
        """Some visits of some people, with what tests showed in them."""
        return Rows(self, (visit, person), views)


class Rows:
    """Some visits of some people, one after the other."""

    def __init__(
        self, seen: Seen, rows: tuple[Wholes, Wholes], views: Mapping[tuple[View, str], Floats]
    ) -> None:
        self._seen, self._rows, self._views = seen, rows, views

    def week(self, name: str) -> Floats:
        """Mean of the week before."""
        return self._seen.week(name)[self._rows]

    def usual_week(self, name: str) -> Floats:
        """Give the same in the typical person."""
        return self._seen.usual_week(name)[self._rows]

    def now(self, name: str, view: View = PLAIN, after: float = 0.0) -> Floats:
        """Value at the visit, or while it is tested."""
        return self._seen.now(name)[self._rows] if view == PLAIN else self._views[view, name]
