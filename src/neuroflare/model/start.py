"""Values of a model before any time has passed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neuroflare.model.formula import Unknown, evaluate
from neuroflare.model.sbml import each

__all__ = ["values_at_start"]


def values_at_start(model: Any) -> Callable[[str], float]:
    """Value of any id of a libSBML model at time 0.

    Parameters
    ----------
    model
        libSBML model.

    Returns
    -------
    callable
        Gives the value of an id, or raises ``Unknown`` when it has none or depends on itself.
    """
    formulas = {
        start.getSymbol(): start.getMath()
        for start in each(model.getNumInitialAssignments, model.getInitialAssignment)
    }
    formulas |= {
        rule.getVariable(): rule.getMath()
        for rule in each(model.getNumRules, model.getRule)
        if rule.isAssignment()
    }
    known: dict[str, float | None] = {}

    def value(name: str) -> float:
        if name not in known:
            known[name] = None  # until it is known, so that a circle is found
            tree = formulas.get(name)
            known[name] = _plain_value(model, name) if tree is None else evaluate(tree, value)
        found = known[name]
        if found is None:
            raise Unknown(name)
        return found

    return value


def _plain_value(model: Any, name: str) -> float | None:
    parameter, species, compartment = (
        model.getParameter(name),
        model.getSpecies(name),
        model.getCompartment(name),
    )
    if parameter is not None:
        return float(parameter.getValue()) if parameter.isSetValue() else None
    if compartment is not None:
        return float(compartment.getSize()) if compartment.isSetSize() else None
    if species is not None and species.isSetInitialConcentration():
        return float(species.getInitialConcentration())
    if species is not None and species.isSetInitialAmount():
        return float(species.getInitialAmount())
    return None
