"""What a model holds, as frozen objects: parameters, states, rules, and where each number comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from neuroflare.model.notes import Provenance
from neuroflare.model.translate import Part

__all__ = ["Model", "Parameter", "Rule", "State"]


@dataclass(frozen=True)
class Quantity:
    """What parameters, states and rules have in common.

    Parameters
    ----------
    id
        Name in the model, a word of the field: ``spot_cgrp``.
    meaning
        The same in plain words; empty when the file gives none.
    unit
        Id of a unit of the model; empty when the file gives none.
    sbo
        Term of the Systems Biology Ontology, ``SBO:0000196``; empty without one.
    module
        Module in which it is written, ``neuropeptide``.
    instance
        Use of the module it belongs to, ``spot``; None for what all uses share and for the outermost model.
    local
        Id inside the module, ``cgrp``.
    identifiers
        Addresses at identifiers.org of what it stands for.
    """

    id: str
    meaning: str
    unit: str
    sbo: str
    module: str
    instance: str | None
    local: str
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Parameter(Quantity):
    """A number that the equations do not change.

    Parameters
    ----------
    value
        Person-typical value, resting value of an input, or 1/0 of a switch, in ``unit``; NaN without one.
    provenance
        Where the value comes from; None when the file does not say.
    """

    value: float = float("nan")
    provenance: Provenance | None = None


@dataclass(frozen=True)
class State(Quantity):
    """A quantity with a memory: its rate of change is an equation.

    Parameters
    ----------
    start
        Value at time 0 in ``unit``; NaN when it cannot be known before a simulation.
    start_formula
        What the start follows from; None when it is a plain number.
    scale
        Natural size in ``unit``, from which the absolute tolerance follows.
    scale_declared
        Whether the file states the scale; otherwise it is the start value, or 1.
    rate
        Right side of d/dt, in ``unit`` per time unit of the model.
    """

    start: float = float("nan")
    start_formula: str | None = None
    scale: float = 1.0
    scale_declared: bool = False
    rate: str = ""


@dataclass(frozen=True)
class Rule(Quantity):
    """A quantity that follows from the others at every moment.

    Parameters
    ----------
    formula
        What it equals.
    """

    formula: str = ""


@dataclass(frozen=True)
class Model:
    """A model, ready to be simulated, drawn from, and explained.

    Parameters
    ----------
    name
        Id of the model.
    sbml
        The whole model as SBML.
    hash
        SHA-256 in hex of the canonical SBML: two files with the same content have the same.
    parameters, states, rules
        By id, in the order of the file.
    parts
        Uses of modules when it is composed.
    time_unit
        Id of the unit of time; ``second`` when the file gives none.
    units
        Readable form of each unit id: ``{"per_hour": "1/h"}``.
    """

    name: str
    sbml: str = field(repr=False)
    hash: str
    parameters: Mapping[str, Parameter] = field(repr=False)
    states: Mapping[str, State] = field(repr=False)
    rules: Mapping[str, Rule] = field(repr=False)
    parts: tuple[Part, ...] = field(default=(), repr=False)
    time_unit: str = "second"
    units: Mapping[str, str] = field(default_factory=dict, repr=False)

    def values(self) -> dict[str, float]:
        """Value of every parameter, inputs at rest and switches as they stand.

        Returns
        -------
        dict
            By id, each in the unit of its parameter.
        """
        return {name: parameter.value for name, parameter in self.parameters.items()}

    def unit_of(self, name: str) -> str:
        """Readable unit of a quantity, or of time for ``time``; empty where none is known.

        Examples
        --------
        >>> from neuroflare.model import load_model
        >>> load_model("body").unit_of("time")
        'h'
        """
        if name == "time":
            return self.units.get(self.time_unit, self.time_unit)
        quantity = self.parameters.get(name) or self.states.get(name) or self.rules.get(name)
        return "" if quantity is None else self.units.get(quantity.unit, quantity.unit)

    @property
    def scales(self) -> dict[str, float]:
        """Natural size of every state, in its unit."""
        return {name: state.scale for name, state in self.states.items()}

    @property
    def inputs(self) -> dict[str, Parameter]:
        """Parameters that a schedule sets."""
        return self._of_kind("input")

    @property
    def switches(self) -> dict[str, Parameter]:
        """Parameters that open a loop or an arrow with 0."""
        return self._of_kind("switch")

    @property
    def assumed(self) -> dict[str, Parameter]:
        """Parameters that rest at least partly on an assumption; definitions are none."""
        found = self._of_kind("assumed").items()
        return {name: p for name, p in found if p.provenance is not None and not p.provenance.is_definition}

    @property
    def traits(self) -> dict[str, Parameter]:
        """Parameters in which people differ."""
        return {
            name: p for name, p in self.parameters.items() if p.provenance is not None and p.provenance.person
        }

    @property
    def uncertain(self) -> dict[str, Parameter]:
        """Parameters whose person-typical value is not known exactly."""
        return {
            name: p
            for name, p in self.parameters.items()
            if p.provenance is not None and p.provenance.prior is not None and p.provenance.prior.is_spread
        }

    def _of_kind(self, kind: str) -> dict[str, Parameter]:
        return {
            name: p
            for name, p in self.parameters.items()
            if p.provenance is not None and p.provenance.kind == kind
        }
