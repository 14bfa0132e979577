"""How far one reading of a person lies from the next: what devices, tests and ratings scatter.

The sizes are parameters of the body that no equation uses. A study that measures few people sees this
scatter; the average of a crowd does not.
"""

from __future__ import annotations

import numpy as np

from neuroflare.clinic.recordings import Floats, Scatter, Values

__all__ = ["by_amount", "by_ratio", "of_rating", "rated_alone", "rated_in_session"]


def by_ratio(name: str) -> Scatter:
    """Scatter relative to what is read; ``name`` is a parameter without dimension.

    Examples
    --------
    >>> by_ratio("reading_noise")(lambda _: np.array([0.1]), np.array([400.0])).tolist()
    [40.0]
    """
    return lambda values, read: np.asarray(values(name) * np.abs(read))


def by_amount(name: str) -> Scatter:
    """Scatter that does not depend on what is read; ``name`` is a parameter in the unit of the measure."""
    return lambda values, read: np.asarray(values(name) + 0.0 * read)


def of_rating(read: Floats, middle: Floats) -> Floats:
    """Scatter of ratings from 0 to 10 that is ``middle`` at 5 and fades to nothing at both ends.

    Who has no pain tells of none, whatever the day; that is a scatter of the odds.

    Examples
    --------
    >>> of_rating(np.array([0.0, 5.0, 10.0]), np.array([1.6])).tolist()
    [0.0, 1.6, 0.0]
    """
    share = np.clip(read / 10.0, 0.0, 1.0)
    return np.asarray(4.0 * share * (1.0 - share) * middle)


def rated_alone(values: Values, read: Floats) -> Floats:
    """Scatter of a rating that is asked for on some day."""
    return of_rating(read, values("rating_scatter"))


def rated_in_session(values: Values, read: Floats) -> Floats:
    """Scatter of a rating within the session of a test."""
    return of_rating(read, values("rating_scatter") * values("rating_session"))
