"""The tools beside which the engine is timed."""

from __future__ import annotations

from neuroflare.bench.amici import Amici
from neuroflare.bench.copasi import Copasi
from neuroflare.bench.diffrax import Diffrax
from neuroflare.bench.lsoda import Lsoda
from neuroflare.bench.peer import Peer
from neuroflare.bench.roadrunner import LibRoadRunner

__all__ = ["PEERS"]

PEERS: tuple[type[Peer], ...] = (LibRoadRunner, Amici, Lsoda, Copasi, Diffrax)
"""Every tool that the benchmark knows, installed or not."""
