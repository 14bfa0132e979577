"""Simulate one model for many people, each with own parameters, under one schedule or an own one each.

The engine knows no biology. It takes SBML text, arrays of parameters and a `Schedule`, and returns a labelled
`xarray.Dataset`. The model is read into an expression graph, its Jacobian is derived and factorised once,
and machine code is made that simulates several people side by side, each with own time, step and changes.
"""

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.jacobian import Linearised
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.reductions import Reduction
from neuroflare.engine.schedule import Change, Schedule, Signal, Stage, When
from neuroflare.engine.simulate import Job, rest, simulate, simulate_many
from neuroflare.engine.status import Status

__all__ = [
    "Change",
    "Job",
    "Kernel",
    "Linearised",
    "Reduction",
    "Schedule",
    "Signal",
    "Stage",
    "Status",
    "When",
    "compile_model",
    "rest",
    "simulate",
    "simulate_many",
]
