"""Simulate one model for many people, each with own parameters, under one dated schedule.

The engine knows no biology. It takes SBML text, arrays of parameters and a `Schedule`, and returns a labelled
`xarray.Dataset`. Which integrator stands behind it is nobody else's business.
"""

from neuroflare.engine.schedule import Change, Schedule
from neuroflare.engine.simulate import Job, rest, simulate, simulate_many

__all__ = ["Change", "Job", "Schedule", "rest", "simulate", "simulate_many"]
