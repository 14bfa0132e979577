"""Every protocol of the bundled studies, for checks of the engine's own errors."""

from __future__ import annotations

import numpy as np

from neuroflare.clinic.stimuli import last_time, schedule_of
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.engine import Job
from neuroflare.model import load_model

__all__ = ["every_protocol"]


def every_protocol() -> list[Job]:
    """Every different schedule of the bundled studies, from before it to well after.

    Returns
    -------
    list of Job
        Each records every state of the body at some 50 times in hours, half of them close to the beginning.

    Examples
    --------
    >>> len(every_protocol()) > 100
    True
    """
    states = tuple(load_model("body").states)
    found = {}
    for path in sorted(data_path("studies").glob("*/study.yaml")):
        study = load_study(path)
        for arm in study.arms:
            schedule = schedule_of(arm.events)
            begin, end = study.begins, max(study.ends, last_time(arm.events) + 1.0)
            evenly = np.linspace(begin, end, 25)
            early = begin + np.geomspace(1e-4, end - begin, 25)
            times = np.unique(np.append(evenly, early))
            found[schedule] = Job(schedule, states, tuple(times.tolist()))
    return list(found.values())
