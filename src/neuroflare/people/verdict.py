"""What a set of criteria says, item by item, so that it can be seen why someone does not meet it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import reduce
from operator import and_, or_
from typing import Any, TypeAlias

import numpy as np

from neuroflare.errors import UsageError

__all__ = ["Array", "Item", "Rule", "Score", "Verdict", "all_of", "any_of", "count"]

Array: TypeAlias = Any
"""A numpy array of any shape, or an xarray.DataArray; one person is an array without dimensions.

Everything is computed element by element, so that arrays broadcast as usual: by shape, or by the names of
dimensions.
"""


def count(flags: Iterable[Array]) -> Array:
    """Count what holds, element by element."""
    return reduce(lambda total, flag: total + flag, flags, np.asarray(0))


def any_of(flags: Iterable[Array]) -> Array:
    """Tell where at least one holds."""
    return reduce(or_, flags, np.asarray(False))


def all_of(flags: Iterable[Array]) -> Array:
    """Tell where every one holds."""
    return reduce(and_, flags, np.asarray(True))


@dataclass(frozen=True)
class Item:
    """One finding, as a set of criteria sees it.

    Parameters
    ----------
    name
        What was asked or examined.
    value
        What was found.
    holds
        Whether that is enough, or, for a part of a sum, whether it adds to it.
    needed
        What would be enough, in words.
    """

    name: str
    value: Array
    holds: Array
    needed: str = ""


@dataclass(frozen=True)
class Rule:
    """One condition of a set of criteria.

    Parameters
    ----------
    name
        Short name, by which a failed rule is reported.
    text
        The condition in words.
    holds
        Whether it holds.
    items
        What it rests on.
    """

    name: str
    text: str
    holds: Array
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Verdict:
    """Whether criteria are met, and which rule failed.

    Parameters
    ----------
    criteria
        Name of the criteria.
    source
        Where they were published, and where their wording was read.
    rules
        All of them have to hold.

    Examples
    --------
    >>> rule = Rule("3 months", "present for at least 3 months", np.asarray(False), ())
    >>> Verdict("an example", "", (rule,)).why_not()
    ('3 months',)
    """

    criteria: str
    source: str
    rules: tuple[Rule, ...]

    @property
    def met(self) -> Array:
        """Whether all rules hold."""
        return all_of(rule.holds for rule in self.rules)

    @property
    def failed(self) -> Mapping[str, Array]:
        """For each rule, by name, where it does not hold."""
        return {rule.name: ~rule.holds for rule in self.rules}

    @property
    def items(self) -> Mapping[str, Item]:
        """All items by name."""
        return {item.name: item for rule in self.rules for item in rule.items}

    def __getitem__(self, name: str) -> Item:
        if name not in self.items:
            raise UsageError(f"{self.criteria} has no item {name!r}; its items are {', '.join(self.items)}")
        return self.items[name]

    def at(self, *position: int, **positions: int) -> Verdict:
        """Give the verdict on one person, or on a part of the people.

        Parameters
        ----------
        position
            Index along each axis, for numpy arrays.
        positions
            Index along each named dimension, for xarray.

        Raises
        ------
        UsageError
            When the arrays have named dimensions and the position has none, or the other way round.
        """
        shape, named = np.shape(self.met), hasattr(self.met, "isel")
        if (position and named) or (positions and not named):
            right = "at(person=3)" if named else "at(3)"
            raise UsageError(
                f"these findings have {'' if named else 'no '}named dimensions; say verdict.{right}"
            )

        def pick(values: Array) -> Array:
            if hasattr(values, "isel"):
                return values.isel(positions, missing_dims="ignore")
            return np.broadcast_to(values, shape)[position] if position else np.asarray(values)

        def picked(item: Item) -> Item:
            return replace(item, value=pick(item.value), holds=pick(item.holds))

        rules = (replace(r, holds=pick(r.holds), items=tuple(map(picked, r.items))) for r in self.rules)
        return replace(self, rules=tuple(rules))

    def why_not(self) -> tuple[str, ...]:
        """Name the rules that one person does not meet; none when the criteria are met.

        Raises
        ------
        UsageError
            When the verdict is on many people; `at` gives that on one of them.
        """
        if np.ndim(self.met):
            raise UsageError(
                f"this verdict is on people in an array of shape {np.shape(self.met)}; "
                "choose one first, as in verdict.at(0).why_not(), or read verdict.failed"
            )
        return tuple(name for name, failed in self.failed.items() if failed)

    def __str__(self) -> str:
        if np.ndim(self.met):
            return f"{self.criteria}: met by {int(np.sum(self.met))} of {np.size(self.met)}"
        lines = [f"{self.criteria}: {'met' if self.met else 'not met'}"]
        for rule in self.rules:
            lines.append(f"  {'+' if rule.holds else '-'} {rule.name}: {rule.text}")
            for item in rule.items:
                needed = f" (needs {item.needed})" if item.needed else ""
                lines.append(f"      {'+' if item.holds else '-'} {item.name}: {_shown(item.value)}{needed}")
        return "\n".join(lines)


@dataclass(frozen=True)
class Score:
    """A sum of items.

    Parameters
    ----------
    name, source
        What it is called, and where it was published.
    items
        What is added up.
    largest
        Largest possible sum.
    """

    name: str
    source: str
    items: tuple[Item, ...]
    largest: int

    @property
    def total(self) -> Array:
        """The sum."""
        return count(item.value for item in self.items)


def _shown(value: Array) -> str:
    number = np.asarray(value)[()]
    if number.dtype == bool:
        return "yes" if number else "no"
    return f"{float(number):g}"
