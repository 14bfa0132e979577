"""SBML changed so that tools without ramps, or without dated changes, can follow a schedule."""

from __future__ import annotations

from collections.abc import Sequence

import libsbml

__all__ = ["SLOPE", "with_slopes", "without_starts"]

SLOPE = "__slope"
"""Ends the id of the parameter that holds the slope of a ramped input."""


def with_slopes(sbml: str, ramped: Sequence[str]) -> str:
    """Make each ramped input a state whose rate is a slope, so that a ramp is a line and not a staircase.

    Parameters
    ----------
    sbml
        SBML text.
    ramped
        Ids of constant parameters.
    """
    if not ramped:
        return sbml
    document = libsbml.readSBMLFromString(sbml)
    model = document.getModel()
    for name in ramped:
        model.getParameter(name).setConstant(False)
        slope = model.createParameter()
        slope.setId(name + SLOPE)
        slope.setValue(0.0)
        slope.setConstant(False)
        rule = model.createRateRule()
        rule.setVariable(name)
        rule.setMath(libsbml.parseL3Formula(name + SLOPE))
    return str(libsbml.writeSBMLToString(document))


def without_starts(sbml: str, states: Sequence[str]) -> str:
    """Leave out the initial assignments of some ids, which the caller then starts itself."""
    document = libsbml.readSBMLFromString(sbml)
    model = document.getModel()
    for name in states:
        model.removeInitialAssignment(name)
    return str(libsbml.writeSBMLToString(document))
