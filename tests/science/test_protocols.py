"""Every protocol of the bundled studies, beside libRoadRunner at a tight tolerance."""

import logging

import numpy as np
import pytest

from neuroflare.bench.protocols import every_protocol
from neuroflare.bench.roadrunner import RoadRunner
from neuroflare.engine import compile_model
from neuroflare.engine.sbml import read_sbml
from neuroflare.model import load_model

pytestmark = pytest.mark.long
LOG = logging.getLogger(__name__)
"""Told with `--log-cli-level=info`."""

ALLOWED = {1e-7: 5e-5, 1e-10: 2e-6}
"""Relative tolerance of the engine: largest error, relative to the value plus a thousandth of the largest one. The
design asks for 1e-6 and 1e-8; docs/engine.md says how many protocols reach that."""
BY_SIZE = {1e-7: 1e-6, 1e-10: 5e-8}
"""The same where the error is relative to the value plus a thousandth of the natural size, which the engine's absolute
tolerance follows. libRoadRunner's own error at 1e-11 is some 1e-8."""
NOTHING = 1e-3
"""Share of its natural size below which the whole course of a quantity is nothing: the engine's absolute tolerance
follows the natural size, and what stays below a thousandth of it moves no read-out."""


def test_every_protocol_beside_libroadrunner():
    body = load_model("body")
    protocols = every_protocol()
    ramped = tuple(sorted({name for job in protocols for name in job.schedule.ramped}))
    kernel = compile_model(read_sbml(body.sbml, scales=body.scales), ramped=ramped)
    peer = RoadRunner(
        body.sbml, ramped, rtol=1e-11, atol={name: 1e-14 * size for name, size in body.scales.items()}
    )
    states = tuple(body.states)
    begin = peer.start({})
    initial = np.array([[begin[name] for name in kernel.system.states]])
    size = np.array([body.scales[name] for name in states])
    worst = dict.fromkeys(ALLOWED, (0.0, "", 0))
    by_size = dict.fromkeys(ALLOWED, 0.0)
    for number, job in enumerate(protocols):
        exact = peer.run({}, job.schedule, states, np.asarray(job.times))
        largest = np.maximum(np.abs(exact).max(axis=0), NOTHING * size)
        for rtol in ALLOWED:
            run = kernel.run({}, job.schedule, states, job.times, initial=initial, rtol=rtol)
            error = (np.abs(run.values[0] - exact) / (np.abs(exact) + 1e-3 * largest)).max(axis=0)
            sized = float((np.abs(run.values[0] - exact) / (np.abs(exact) + 1e-3 * size)).max())
            LOG.info(
                f"{number} {rtol:g}: {error.max():.1e} in {states[int(error.argmax())]}; by size {sized:.1e}"
            )
            by_size[rtol] = max(by_size[rtol], sized)
            if not error.max() <= worst[rtol][0]:
                worst[rtol] = (float(error.max()), states[int(error.argmax())], number)
    LOG.info(
        f"{len(protocols)} protocols; largest error by tolerance, its state and protocol: {worst}; by size: {by_size}"
    )
    for rtol, allowed in ALLOWED.items():
        assert worst[rtol][0] <= allowed, worst
        assert by_size[rtol] <= BY_SIZE[rtol], by_size
