"""How long many people take: ten thousand through a day, two thousand through ten years of 80 changes.

Prints one JSON document with wall and processor time in seconds and the peak of memory. Each case runs in a
process of its own, on all cores.

    .venv/bin/python benchmarks/people_in_bulk.py
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time

import numpy as np

from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.model import load_model
from neuroflare.people import healthy

YEARS = 10
HOURS = 365.0 * 24
EVERY = {"stress": 20, "sleep_loss": 10, "blood_pathogen": 10, "limb_tissue_damage": 10}
"""How often each comes in ten years; stress and short nights begin and end, so that there are 80 changes."""
TOLERANCES = (1e-7, 1e-5, 1e-4)
READ = ("central_pain",)
SECOND = 1 / 3600


def day() -> Schedule:
    """A cream, a heat ramp to a hot but safe end, a dose of histamine."""
    return Schedule.of(
        [
            Change(0.0, "dose_capsaicin_surface", "add", 20.0),
            Change(6.0, "limb_nerve_temperature", "ramp", 3600.0, until=6.0 + 13 * SECOND),
            Change(6.0 + 15 * SECOND, "limb_nerve_temperature", "set", 32.0),
            Change(12.0, "limb_mast_histamine", "add", 10.0),
        ]
    )


def decade(people: int) -> Schedule:
    """Each person's own dates, from one seed."""
    random, changes = np.random.default_rng(3), []
    for target, often in EVERY.items():
        for _ in range(often):
            begins = random.uniform(0, YEARS * HOURS, people)
            if target in ("blood_pathogen", "limb_tissue_damage"):
                changes.append(Change(begins, target, "add", random.uniform(0.1, 1.0, people)))
                continue
            strength = random.uniform(0.02, 0.2, people)
            ends = begins + random.uniform(24, 60 * 24, people)
            changes += [Change(begins, target, "add", strength), Change(ends, target, "add", -strength)]
    return Schedule.of(changes)


def one(case: str) -> dict[str, object]:
    """Simulate one case here."""
    kind, rtol = case.split()
    body = load_model("body")
    if kind == "day":
        people, schedule, times = 10_000, day(), tuple(np.linspace(0, 24, 25).tolist())
    else:
        people, schedule = 2_000, decade(2_000)
        times = tuple(np.linspace(0, YEARS * HOURS, 41).tolist())
    who = dict(healthy(body, people, seed=11).parameters)
    simulate_many(body, {name: values[:8] for name, values in who.items()}, [Job(day(), READ, times)])
    begun, used = time.perf_counter(), time.process_time()
    (result,) = simulate_many(body, who, [Job(schedule, READ, times)], workers=0, rtol=float(rtol))
    wall, processor = time.perf_counter() - begun, time.process_time() - used
    return {
        "case": kind, "people": people, "states": len(body.states), "tolerance": float(rtol),
        "wall_s": round(wall, 1), "processor_s": round(processor, 1),
        "steps_in_the_middle": int(np.median(result["steps"])), "failed": int(result["failed"].sum()),
        "peak_gb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6, 2),
    }  # fmt: skip


def main() -> None:
    """Simulate each case in a process of its own and print what it took."""
    if len(sys.argv) > 1:
        json.dump(one(sys.argv[1]), sys.stdout)
        return
    rows, load = [], os.getloadavg()[0]
    for case in ("day 1e-07", *(f"decade {rtol:g}" for rtol in TOLERANCES)):
        ended = subprocess.run([sys.executable, __file__, case], capture_output=True, check=True)
        rows.append(json.loads(ended.stdout))
    json.dump({"cores": os.cpu_count(), "load_before": load, "rows": rows}, sys.stdout, indent=2)


if __name__ == "__main__":
    main()
