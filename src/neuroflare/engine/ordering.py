"""The order in which unknowns are eliminated, chosen once per model so that few new entries appear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["Elimination", "eliminate"]


@dataclass(frozen=True)
class Elimination:
    """A factorisation without exchange of rows, as positions only.

    Parameters
    ----------
    order
        Unknown at each place of the elimination.
    lower
        For each place, the earlier places whose rows are subtracted, increasing.
    upper
        For each place, the later places its row reaches, increasing.
    """

    order: tuple[int, ...]
    lower: tuple[tuple[int, ...], ...]
    upper: tuple[tuple[int, ...], ...]

    @property
    def entries(self) -> int:
        """Numbers stored: both triangles and the diagonal."""
        return len(self.order) + sum(map(len, self.lower)) + sum(map(len, self.upper))


def eliminate(size: int, entries: Iterable[tuple[int, int]]) -> Elimination:
    """Order by Markowitz: next comes the diagonal entry whose row and column make the fewest updates.

    Parameters
    ----------
    size
        Number of unknowns.
    entries
        (row, column) of the entries that may differ from 0; the diagonal is taken to be full.

    Examples
    --------
    >>> arrow = [(0, k) for k in range(4)] + [(k, 0) for k in range(4)]
    >>> eliminate(4, arrow).order[-2:], eliminate(4, arrow).entries
    ((0, 3), 10)
    """
    rows: list[set[int]] = [set() for _ in range(size)]
    columns: list[set[int]] = [set() for _ in range(size)]
    for i, j in entries:
        if i != j:
            rows[i].add(j)
            columns[j].add(i)
    final_lower: dict[int, set[int]] = {i: set() for i in range(size)}
    final_upper: dict[int, set[int]] = {}
    left = set(range(size))
    order: list[int] = []
    while left:
        pivot = min(left, key=lambda k: (len(rows[k]) * len(columns[k]), len(rows[k]), k))
        left.remove(pivot)
        order.append(pivot)
        final_upper[pivot] = set(rows[pivot])
        for i in columns[pivot]:
            final_lower[i].add(pivot)
            rows[i].discard(pivot)
            for j in rows[pivot]:
                if j != i:
                    rows[i].add(j)
                    columns[j].add(i)
        for j in rows[pivot]:
            columns[j].discard(pivot)
    place = {unknown: k for k, unknown in enumerate(order)}
    return Elimination(
        tuple(order),
        tuple(tuple(sorted(place[j] for j in final_lower[unknown])) for unknown in order),
        tuple(tuple(sorted(place[j] for j in final_upper[unknown])) for unknown in order),
    )
