"""Tests that cost a simulation of their own: a stroke and pricks of a limb, pressure on tender points."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.events import PressureStimulus
from neuroflare.clinic.examination import FEELINGS, PIN, PIN_OTHER, PLAIN, PROBE, TOUCH, limb_readouts
from neuroflare.clinic.look import probe
from neuroflare.clinic.pain_tests import press_of
from neuroflare.clinic.recordings import Recording, Sight, Values
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Job, simulate_many
from neuroflare.model import Model
from neuroflare.people.crps import budapest_clinical, budapest_research, severity_score
from neuroflare.people.fibromyalgia import acr_1990
from neuroflare.people.findings import FibromyalgiaFindings
from neuroflare.people.limb import crps_findings
from neuroflare.people.symptoms import tender_points
from neuroflare.people.traits import Residents
from neuroflare.people.visit_records import Seen

__all__ = ["REGION", "Tests", "examine_limbs", "press_points"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

REGION = "left lower arm"
"""Region in which the injured limb lies."""
_SITES = {"limb": "forearm", "mirror": "other-side", "axial": "trunk-muscle"}
_PRESS = {"stimulus": "pressure", "level": "1200 kPa", "rate": "50 kPa/s", "start": "0 s", "stop": "25 s"}
_RAMP = 61  # moments at which a ramp of pressure is read


class Tests:
    """Tests of some visits of some people, from the state that each was in.

    Parameters
    ----------
    model, people
        The body, and everybody.
    states
        From `relive`.
    tested
        Whose states these are: their places among the people.
    rtol
        Relative tolerance.
    """

    def __init__(
        self, model: Model, people: Residents, states: Mapping[str, Floats], tested: Wholes, rtol: float
    ) -> None:
        self._model, self._people, self._states, self._rtol = model, people, states, rtol
        self._place = np.full(people.who.size, -1)
        self._place[tested] = np.arange(tested.size)

    def own(self, visit: Wholes, person: Wholes) -> tuple[dict[str, Floats], dict[str, Floats]]:
        """Parameters with the inputs of the moment, and states."""
        here = {name: values[self._place[person], visit] for name, values in self._states.items()}
        given = {name: values[person] for name, values in self._people.parameters.items()}
        given |= {name: values for name, values in here.items() if name not in self._model.states}
        return given, {name: here[name] for name in self._model.states}

    def values(self, person: Wholes) -> Values:
        """Give parameters by name, one value per row."""
        return lambda name: (
            self._people.parameters[name][person]
            if name in self._people.parameters
            else np.full(person.size, self._model.parameters[name].value)
        )

    def run(self, visit: Wholes, person: Wholes, jobs: list[Job]) -> list[Any]:
        """Simulate tests of everybody."""
        given, begin = self.own(visit, person)
        return simulate_many(self._model, given, jobs, initial=begin, rtol=self._rtol)


def examine_limbs(columns: dict[str, npt.NDArray[Any]], tests: Tests, seen: Seen, limb: Bools) -> None:
    """Stroke and prick limbs, and write down what the criteria of CRPS say.

    Parameters
    ----------
    columns
        What was found; gets the verdicts.
    tests, seen
        Tests of those who need them, and what they said.
    limb
        Whose limb is examined: ``visit, person``.
    """
    visit, person = np.nonzero(limb)
    if not visit.size:
        return
    views, felt = (TOUCH, PIN, PIN_OTHER), ("central_limb_sensation", "central_mirror_sensation")
    jobs = [Job(schedule_of([probe(view)]), felt, (0.0, PROBE)) for view in views]
    shown = {
        (view, name): result[name].to_numpy()[:, -1]
        for view, result in zip(views, tests.run(visit, person, jobs), strict=True)
        for name in felt
    }
    # A test that breaks off shows nothing.
    shown = {key: np.nan_to_num(values) for key, values in shown.items()}
    findings = crps_findings(limb_readouts(seen.at(visit, person, shown)))
    columns["budapest_clinical"][visit, person] = budapest_clinical(findings).met
    columns["budapest_research"][visit, person] = budapest_research(findings).met
    columns["crps_severity"][visit, person] = severity_score(findings).total


def press_points(
    columns: dict[str, npt.NDArray[Any]],
    tests: Tests,
    people: Residents,
    fm: FibromyalgiaFindings,
    injured: Bools,
    points: Bools,
) -> None:
    """Press tender points, and write down what ACR 1990 says.

    Parameters
    ----------
    columns
        What was found; gets the verdict.
    tests, people, fm
        Tests of those who need them, who they are, and what else was found.
    injured, points
        Whose limb is injured, and whose points are pressed: ``visit, person``.
    """
    visit, person = np.nonzero(points)
    if not visit.size:
        return
    events = {
        place: PressureStimulus.model_validate(_PRESS | {"site": site}) for place, site in _SITES.items()
    }
    presses: dict[str, Any] = {place: press_of(place) for place in _SITES}
    ramp = tuple(np.linspace(0.0, events["limb"].ramp_time, _RAMP).tolist())
    jobs = [Job(schedule_of([events[place]]), presses[place].outputs, ramp) for place in _SITES]
    kpa = {}
    for place, result in zip(_SITES, tests.run(visit, person, jobs), strict=True):
        press, event = presses[place], events[place]
        series = {name: np.nan_to_num(result[name].to_numpy()) for name in press.outputs}
        sight = Sight({PLAIN: Recording(np.array(ramp), series)}, tests.values(person), event)
        found = press.make(sight)
        kpa[place] = np.where(np.isnan(found), press.cut_off(event), found)
    where = np.where(injured, REGION, "")[visit, person]
    factors = {name: factor[person] for name, factor in people.points.items()}
    painful = tender_points(kpa["limb"], kpa["mirror"], kpa["axial"], where, factors)
    here = {name: values[visit, person] for name, values in fm.painful.items()}
    asked = {name: getattr(fm, name)[visit, person] for name in (*FEELINGS, "months")}
    verdict = acr_1990(FibromyalgiaFindings(here, tender_points=painful, **asked))
    columns["acr_1990"][visit, person] = verdict.met
