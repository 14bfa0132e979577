"""The linear systems of a step: written out entry by entry, factorised without exchange of rows."""

from __future__ import annotations

from collections.abc import Callable

from neuroflare.engine.emit import Lines
from neuroflare.engine.ordering import Elimination

__all__ = ["SMALLEST_PIVOT", "Factors"]

SMALLEST_PIVOT = 1e-9
"""Share of its diagonal entry that a pivot must keep; below, the step is thrown away and a shorter one tried,
whose matrix is nearer to a diagonal one."""


class Factors:
    """Places of the factors in memory, and the code that fills and uses them.

    Parameters
    ----------
    plan
        Order and pattern.
    base
        Address of the block.
    offset
        Where the factors begin in it.
    """

    def __init__(self, plan: Elimination, base: str, offset: int) -> None:
        self._plan, self._base = plan, base
        self._place: dict[tuple[int, int], int] = {}
        for i in range(len(plan.order)):
            for j in (*plan.lower[i], i, *plan.upper[i]):
                self._place[i, j] = offset + len(self._place)

    def factorise(self, code: Lines, entry: Callable[[int, int], str | None]) -> str:
        """Write the factorisation row by row; give the truth value "a pivot has become too small".

        Parameters
        ----------
        code
            The function.
        entry
            Value of the matrix at (row, column) in the model's own order, off the diagonal with the opposite
            sign, which saves a change of sign of nearly every number; None where it is 0.
        """
        plan, bad = self._plan, ""
        for i, row in enumerate(plan.order):
            values: dict[int, str | None] = {
                j: entry(row, plan.order[j]) for j in (*plan.lower[i], i, *plan.upper[i])
            }
            diagonal = values[i]
            for k in plan.lower[i]:
                value = values[k]
                if value is None:
                    raise ValueError(f"entry ({i}, {k}) of the factors is 0 but stands in the pattern")
                factor = code.mul(value, code.load(self._base, self._place[k, k]))
                code.store(factor, self._base, self._place[i, k])
                for j in plan.upper[k]:
                    above = code.load(self._base, self._place[k, j])
                    before = values[j]
                    if before is None:
                        values[j] = code.mul(factor, above)
                    else:
                        values[j] = code.fma(code.neg(factor) if j == i else factor, above, before)
            pivot = values[i]
            if pivot is None or diagonal is None:
                raise ValueError(f"diagonal entry {i} is 0; a step always adds to the diagonal")
            if plan.lower[i]:
                least = code.mul(code.intrinsic("fabs", diagonal), code.const(SMALLEST_PIVOT))
                small = code.compare("ule", code.intrinsic("fabs", pivot), least)
                bad = code.logic("or", bad, small) if bad else small
            code.store(code.div(code.const(1.0), pivot), self._base, self._place[i, i])
            for j in plan.upper[i]:
                upper = values[j]
                if upper is None:
                    raise ValueError(f"entry ({i}, {j}) of the factors is 0 but stands in the pattern")
                code.store(upper, self._base, self._place[i, j])
        return bad or "zeroinitializer"

    def solve(self, code: Lines, base: str, offset: int) -> None:
        """Write the solution in place of the right-hand side, which lies in the model's own order."""
        plan, size = self._plan, len(self._plan.order)
        values: list[str] = []
        for i, row in enumerate(plan.order):
            value = code.load(base, offset + row)
            for k in plan.lower[i]:
                value = code.fma(code.load(self._base, self._place[i, k]), values[k], value)
            values.append(value)
        for i in reversed(range(size)):
            value = values[i]
            for j in plan.upper[i]:
                above = code.load(self._base, self._place[i, j])
                value = code.fma(above, values[j], value)
            values[i] = code.mul(value, code.load(self._base, self._place[i, i]))
            code.store(values[i], base, offset + plan.order[i])
