"""The examiner's own tests, begun from the state in which people are, so that a life is simulated once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.examination import PROBE
from neuroflare.clinic.look import probe
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Job, simulate_many
from neuroflare.model import Model

__all__ = ["probed"]

Floats = npt.NDArray[np.float64]


def probed(
    model: Model,
    parameters: Mapping[str, Floats],
    here: Mapping[str, Floats],
    tested: npt.NDArray[np.int64],
    views: Iterable[View],
    outputs: tuple[str, ...],
    at: float,
    *,
    rtol: float,
    workers: int = 1,
) -> dict[View, Recording]:
    """Stroke and prick people at one moment of their lives.

    Parameters
    ----------
    model
        The body.
    parameters
        Of everybody, one value per person.
    here
        States of everybody at that moment, and the inputs that life then holds.
    tested
        Places of those who are tested. Of the others nothing is felt: 0.
    views
        The tests.
    outputs
        What is recorded.
    at
        The moment, in hours; recorded are it and the end of the test.
    rtol, workers
        As for `neuroflare.engine.simulate_many`.
    """
    views = [view for view in views if view.probe is not None]
    size = next(iter(here.values())).size
    found = {view: {name: np.zeros((size, 2)) for name in outputs} for view in views}
    if views and tested.size:
        own = {name: values[tested] for name, values in {**parameters, **here}.items()}
        tests = [schedule_of([probe(replace(view, at=0.0))]) for view in views]
        jobs = [Job(test, outputs, (0.0, PROBE)) for test in tests]
        results = simulate_many(
            model,
            {name: values for name, values in own.items() if name not in model.states},
            jobs,
            initial={name: own[name] for name in model.states},
            rtol=rtol,
            workers=workers,
        )
        for view, result in zip(views, results, strict=True):
            for name in outputs:
                found[view][name][tested] = result[name].to_numpy()
    return {view: Recording(np.array([at, at + PROBE]), series) for view, series in found.items()}
