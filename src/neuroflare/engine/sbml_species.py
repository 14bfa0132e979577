"""A species: by which quantity it is kept, and its amount, concentration, start and rate."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from neuroflare.errors import UsageError

if TYPE_CHECKING:
    from neuroflare.engine.sbml_values import Values

__all__ = ["Species"]


class Species:
    """One species of a model.

    Its symbol means an amount or a concentration. The kept quantity, which is the state or the parameter, is
    what the symbol means as long as the compartment stays as it is, else the amount, because a change of
    volume leaves amounts alone.

    Parameters
    ----------
    values
        The model it belongs to.
    element
        The element of libsbml.
    """

    def __init__(self, values: Values, element: Any) -> None:
        self.id: str = element.getId()
        self.changes: list[tuple[float, Any, str]] = []
        self._values, self._element = values, element
        self._compartment: str = element.getCompartment()
        if self._compartment not in values.compartments:
            raise UsageError(
                f"species {self.id}: compartment {self._compartment} is not defined in the model"
            )
        compartment = values.scalars[self._compartment]
        pointlike = compartment.isSetSpatialDimensions() and compartment.getSpatialDimensionsAsDouble() == 0
        self.by_amount = bool(element.getHasOnlySubstanceUnits() or pointlike)
        given = self._compartment in values.initial or (
            compartment.isSetSize() and compartment.getSize() != 0
        )
        moving = values.varies(self._compartment) or self._compartment in values.rules
        self._keeps_amount = self.by_amount or moving or not given
        self._converts = self._keeps_amount and not self.by_amount

    @property
    def kept(self) -> str:
        """Id of the kept quantity."""
        return f"amount({self.id})" if self._converts else self.id

    @property
    def moves(self) -> bool:
        """Whether it is a state."""
        values, element = self._values, self._element
        free = not element.getBoundaryCondition() and not element.getConstant()
        return values.varies(self.id) or bool(self.changes and free)

    def volume(self) -> int:
        """Node of the size of its compartment."""
        return self._values.value(self._compartment)

    def _kept(self) -> int:
        return self._values.state(self.kept, self) if self.moves else self.start()

    def symbol(self) -> int:
        """Node of what its id means in formulas, if no assignment rule gives it."""
        return self._values.graph.div(self._kept(), self.volume()) if self._converts else self._kept()

    def amount(self) -> int:
        """Node of its amount."""
        values = self._values
        if self._converts and self.id not in values.rules:
            return self._kept()
        symbol = values.value(self.id)
        return symbol if self.by_amount else values.graph.mul(symbol, self.volume())

    def concentration(self) -> int:
        """Node of its concentration."""
        values = self._values
        symbol = values.value(self.id)
        return values.graph.div(symbol, self.volume()) if self.by_amount else symbol

    def start(self) -> int:
        """Node of the kept quantity at time 0."""
        values, element, graph = self._values, self._element, self._values.graph
        if self.id in values.initial:
            node = values.at_start(values.math.number(values.initial[self.id]))
            is_amount = self.by_amount
        else:
            is_amount = not element.isSetInitialConcentration()
            default = element.getInitialAmount() if element.isSetInitialAmount() else math.nan
            default = default if is_amount else element.getInitialConcentration()
            same = is_amount == self._keeps_amount and not self._converts
            node = values.parameter(self.id if same and not self.moves else f"init({self.id})", default)
        if is_amount == self._keeps_amount:
            return node
        volume = values.at_start(self.volume())
        return graph.div(node, volume) if is_amount else graph.mul(node, volume)

    def rate(self) -> int:
        """Node of the time derivative of the kept quantity."""
        values, g = self._values, self._values.graph
        if self.id in values.rate_rules:
            change = values.math.number(values.rate_rules[self.id])
            if not self._converts:
                return change
            swelling = g.mul(values.value(self.id), values.rate_of(self._compartment))
            return g.add(g.mul(change, self.volume()), swelling)
        if not self.moves or self._element.getBoundaryCondition():
            return g.const(0)
        flow = g.add(
            *(
                g.mul(g.const(sign), values.stoichiometry(reference), values.value(reaction))
                for sign, reference, reaction in self.changes
            )
        )
        factor = self._element.getConversionFactor() or values.conversion
        flow = g.mul(flow, values.value(factor)) if factor else flow
        return flow if self._keeps_amount else g.div(flow, self.volume())

    def assigned(self) -> int | None:
        """Node by which an assigned symbol must be multiplied to give the kept quantity; None for 1."""
        return self.volume() if self._converts else None
