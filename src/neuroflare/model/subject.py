"""A model under examination."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from neuroflare.model.model import Model, Parameter, Quantity
from neuroflare.model.read import Problem, built_from

__all__ = ["Check", "Finding", "LedgerClaim", "Subject"]

Finding = tuple[str, str]
"""Id of an element (empty for the whole model), and what is wrong with it."""


class LedgerClaim(Protocol):
    """What the check needs to know of a claim."""

    @property
    def status(self) -> str:
        """``seen`` or ``recalled``."""

    @property
    def fittable(self) -> bool:
        """Whether it was seen in the paper or a label, and stands."""

    @property
    def refuted(self) -> bool:
        """Whether reading the source again contradicted the number."""


@dataclass(frozen=True)
class Subject:
    """A model under examination, as objects and as libSBML sees it."""

    model: Model
    problems: tuple[Problem, ...]
    document: Any
    claims: Mapping[str, LedgerClaim]

    @property
    def sbml(self) -> Any:
        """The libSBML model."""
        return self.document.getModel()

    @property
    def is_ours(self) -> bool:
        """Whether it was built from Antimony by neuroflare."""
        return built_from(self.model.sbml) is not None

    def quantities(self) -> Iterator[Quantity]:
        """Everything with a name that this file, not one of its modules, introduces."""
        for group in (self.model.parameters, self.model.states, self.model.rules):
            yield from (quantity for quantity in group.values() if quantity.module == self.model.name)

    def parameters(self) -> Iterator[Parameter]:
        """Parameters that this file introduces."""
        return (
            parameter for parameter in self.model.parameters.values() if parameter.module == self.model.name
        )


Check = Callable[[Subject], Iterator[Finding]]
