"""The machine that a benchmark ran on, in words that name nobody."""

from __future__ import annotations

import os
import platform
import time
from pathlib import Path
from typing import Any

from neuroflare.engine.machine import processor, widest_lanes

__all__ = ["describe", "load"]


def describe() -> dict[str, Any]:
    """Processor, cores, system, versions and date.

    Examples
    --------
    >>> sorted(describe())
    ['architecture', 'cores', 'date', 'lanes', 'processor', 'python', 'system']
    """
    return {
        "processor": _model(),
        "architecture": processor()[0],
        "lanes": widest_lanes(),
        "cores": os.cpu_count() or 1,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "date": time.strftime("%Y-%m-%d"),
    }


def load() -> float | None:
    """Programs that wanted a core over the last minute, on average; None where the system does not say."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def _model() -> str:
    """Name of the processor as the system gives it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or "unknown"
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or "unknown"
