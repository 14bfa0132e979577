"""Speed and error of the engine beside its peers, on this machine, in one run."""

from neuroflare.bench.measure import benchmark
from neuroflare.bench.report import Report

__all__ = ["Report", "benchmark"]
