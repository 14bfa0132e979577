"""Speed and error of the engine beside its peers, on this machine, in one run."""

from neuroflare.bench.measure import Report, benchmark

__all__ = ["Report", "benchmark"]
