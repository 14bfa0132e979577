"""Every read-out: quantities that the model has, a unit that is right, and the direction in which events move it."""

import pytest

from neuroflare.clinic.levels import LEVELS
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.outcome import study_results
from neuroflare.clinic.places import PLACES
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.skin_measures import FLARE
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import READOUTS, working
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.units import Quantity, unit_fits
from tests.clinic.test_simulate import ASKS


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def rows(name):
    """One read-out of that name in each kind of unit."""
    word = READOUTS[name]
    asked = {key: ASKS[key] for key in word.asks} | ({"at": "1 h"} if word.moment else {})
    return [
        Readout.model_validate({"name": name, "arm": "a", "unit": unit, "expect": "none", **asked})
        for unit in word.units
    ]


@pytest.mark.parametrize("name", [name for name in working(READOUTS) if name not in FLARE])
def test_every_read_out_is_made_of_quantities_of_the_model_in_its_unit(name, body):
    known = {*body.states, *body.rules, *body.inputs}
    for row in rows(name):
        for place in PLACES if "site" in row.word.takes else PLACES[:1]:
            measure = measure_of(row, place)
            assert set(measure.outputs) <= known, measure.outputs
            molar = row.word.units[0] == "nM" and row.unit != "%"
            assert molar or unit_fits(measure.unit, row.unit), (measure.unit, row.unit)


@pytest.mark.parametrize(("compartment", "mediator"), LEVELS)
def test_levels_are_in_the_unit_that_the_model_gives_them(compartment, mediator, body):
    name, unit = LEVELS[compartment, mediator]
    quantity = {**body.states, **body.rules}[name.format(zone="limb", place="limb")]
    written = {"nM": "nanomolar"}.get(unit, unit.replace("/", "_per_"))
    assert quantity.unit == written


EVENTS = {
    "rest": [],
    "fracture": [{"life": "fracture", "start": "-5 days"}],
    "infection": [{"life": "infection", "start": "-1 days"}],
    "sleepless": [{"life": "sleep-loss", "start": "-10 days"}],
    "task": [{"stimulus": "psychological-stress", "start": "-1 h"}],
    "light": [{"stimulus": "uv-b", "dose": "2 MED", "start": "-12 h"}],
    "noradrenaline": [
        {"stimulus": "noradrenaline", "concentration": "10 uM", "volume": "50 uL", "start": "-5 min"}
    ],
    "cooling": [{"stimulus": "body-cooling", "start": "-30 min"}],
}
LEVEL = {"name": "mediator-level"}
SENSE = [
    ("fracture", {"name": "pain", "unit": "1"}, "up"),
    ("fracture", {"name": "overall-pain", "unit": "1"}, "up"),
    ("fracture", {"name": "skin-temperature", "unit": "degC"}, "up"),
    ("fracture", {"name": "oedema", "unit": "%"}, "up"),
    ("fracture", {"name": "mast-cell-count", "unit": "1/mm2"}, "up"),
    ("fracture", {"name": "spontaneous-fibres", "unit": "%"}, "up"),
    ("fracture", {"name": "sensitized-fibres", "unit": "%"}, "up"),
    ("fracture", {**LEVEL, "mediator": "tnf", "compartment": "blister", "unit": "pg/mL"}, "up"),
    ("fracture", {**LEVEL, "mediator": "il-6", "compartment": "skin", "unit": "pg/mL"}, "up"),
    ("fracture", {**LEVEL, "mediator": "il-10", "compartment": "skin", "unit": "pg/mL"}, "up"),
    ("fracture", {**LEVEL, "mediator": "tryptase", "compartment": "blister", "unit": "ng/mL"}, "up"),
    ("fracture", {**LEVEL, "mediator": "substance-p", "compartment": "csf", "unit": "fmol/mL"}, "up"),
    ("infection", {**LEVEL, "mediator": "il-6", "compartment": "plasma", "unit": "pg/mL"}, "up"),
    ("infection", {"name": "fatigue", "unit": "1"}, "up"),
    ("infection", {"name": "cortisol", "unit": "nM"}, "up"),
    ("sleepless", {"name": "sleep", "unit": "1"}, "up"),
    ("sleepless", {"name": "cognition", "unit": "1"}, "up"),
    ("task", {"name": "sympathetic-traffic", "unit": "bursts/min"}, "up"),
    ("task", {"name": "lf-hf", "unit": "1"}, "up"),
    ("task", {"name": "sdnn", "unit": "ms"}, "down"),
    ("task", {"name": "acth", "unit": "pg/mL"}, "up"),
    ("task", {"name": "cortisol", "unit": "%"}, "up"),
    ("task", {**LEVEL, "mediator": "noradrenaline", "compartment": "plasma", "unit": "nmol/L"}, "up"),
    ("light", {**LEVEL, "mediator": "il-1", "compartment": "skin", "unit": "pg/mL"}, "up"),
    ("light", {**LEVEL, "mediator": "ngf", "compartment": "skin", "unit": "nM"}, "up"),
    ("noradrenaline", {**LEVEL, "mediator": "noradrenaline", "compartment": "skin", "unit": "nM"}, "up"),
    ("noradrenaline", {"name": "perfusion", "unit": "%"}, "down"),
    ("cooling", {"name": "skin-temperature", "unit": "degC"}, "down"),
    ("cooling", {"name": "sweating", "unit": "%"}, "up"),
]
"""Event, read-out, and which way it moves at time zero."""


@pytest.fixture(scope="module")
def moved(body):
    """Each reading of the table beside rest, all from one run."""
    study = Study.model_validate(
        {
            "study": "sense",
            "population": {"group": "healthy", "people": 2},
            "arms": [{"name": name, "events": events} for name, events in EVENTS.items()],
            "readouts": [
                {
                    **row,
                    "arm": arm,
                    "at": "0 s",
                    "against": "rest",
                    "contrast": "difference",
                    "expect": "none",
                }
                for arm, row, _ in SENSE
            ],
        }
    )
    readings = simulate_study(study, body, healthy(body, people=1))
    return [(reading.values.item(), reading.other.item()) for reading in readings]


@pytest.mark.parametrize("k", range(len(SENSE)))
def test_events_move_read_outs_the_right_way(k, moved):
    arm, row, way = SENSE[k]
    there, rest = moved[k]
    change = (there - rest) if way == "up" else (rest - there)
    assert change > 1e-3 * max(abs(rest), 0.1), (arm, row, there, rest)


def test_rest_is_in_the_range_of_health(moved):
    """Values that a laboratory would call normal, in the units that it prints."""
    rest = {
        (row["name"], row.get("mediator"), row.get("compartment"), row["unit"]): moved[k][1]
        for k, (_, row, _) in enumerate(SENSE)
    }
    assert rest["cortisol", None, None, "nM"] == pytest.approx(250.0)
    assert rest["cortisol", None, None, "%"] == pytest.approx(100.0)
    assert rest["acth", None, None, "pg/mL"] == pytest.approx(5.0 * 4.541, rel=1e-3)
    assert rest["mast-cell-count", None, None, "1/mm2"] == pytest.approx(101.0, rel=1e-3)
    assert rest["mediator-level", "substance-p", "csf", "fmol/mL"] == pytest.approx(9.6, rel=1e-3)
    assert rest["sympathetic-traffic", None, None, "bursts/min"] == pytest.approx(20.0, rel=1e-3)


def test_a_hormone_in_mass_is_the_same_as_in_amount():
    assert Quantity(250.0, "nM").to("ng/mL", 362.5) == pytest.approx(90.6, abs=0.1)


def test_the_share_of_people_with_a_diagnosis_needs_no_level(body):
    study = Study.model_validate(
        {
            "study": "share",
            "population": {"group": "healthy", "people": 4},
            "arms": [{"name": "a"}],
            "readouts": [
                {
                    "name": "diagnosis",
                    "criteria": "acr-2016",
                    "arm": "a",
                    "at": "1 h",
                    "unit": "%",
                    "summary": "fraction",
                    "expect": "none",
                }
            ],
        }
    )
    (reading,) = simulate_study(study, body, healthy(body, people=2))
    assert (study_results(reading, 4, 1, "share") == 0.0).all()


@pytest.mark.parametrize(
    ("readout", "below", "above"),
    [
        ({"name": "nerve-fibre-density"}, "5 fibres/mm", "30 fibres/mm"),
        ({"name": "nerve-fibre-density"}, "40 %", "250 %"),
        ({"name": "mast-cell-count"}, "10 1/mm2", "1000 1/mm2"),
        ({"name": "cortisol"}, "1 nM", "1000 nM"),
        ({"name": "cortisol"}, "1 ng/mL", "500 ng/mL"),
        ({"name": "cortisol"}, "1 %", "500 %"),
    ],
)
def test_people_are_counted_in_the_unit_of_the_level(body, readout, below, above):
    rows = [
        {
            **readout,
            "arm": "a",
            "at": "1 h",
            "unit": "%",
            "summary": "fraction",
            "level": level,
            "expect": "none",
        }
        for level in (below, above)
    ]
    study = Study.model_validate(
        {
            "study": "share",
            "population": {"group": "healthy", "people": 4},
            "arms": [{"name": "a"}],
            "readouts": rows,
        }
    )
    more, less = simulate_study(study, body, healthy(body, people=4))
    assert study_results(more, 4, 1, "share").mean() > 95.0
    assert study_results(less, 4, 1, "share").mean() < 5.0
