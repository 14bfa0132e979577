"""What a clinician finds in virtual people: scores and criteria after a life, and none in health."""

import numpy as np
import pytest

from neuroflare.clinic.examination import Case, Examination, examination_times
from neuroflare.clinic.measures import measure_of
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Recording, View
from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import Study
from neuroflare.model import load_model
from neuroflare.people import Cohort, healthy
from neuroflare.people.telling import NUMBERS, SYMPTOMS

TWO = Cohort(
    1,
    2,
    dict.fromkeys(NUMBERS, np.zeros(2))
    | {"rating_memory": np.full(2, 336.0)}
    | {f"{name}_half": np.full(2, 11.0) for name in SYMPTOMS},
)  # who say what they feel
ROWS = [
    ("widespread-pain-index", "1", {}),
    ("symptom-severity", "1", {}),
    ("diagnosis", "%", {"criteria": "acr-2016"}),
    ("diagnosis", "%", {"criteria": "budapest-clinical"}),
    ("crps-severity", "1", {}),
]


def examined(events, at, cohort):
    study = Study.model_validate(
        {
            "study": "one",
            "population": {"group": "healthy", "people": 2},
            "arms": [{"name": "a", "events": events}],
            "readouts": [
                {"name": n, "arm": "a", "unit": u, "at": at, "expect": "none", **more} for n, u, more in ROWS
            ],
        }
    )
    return [reading.values for reading in simulate_study(study, load_model("body"), cohort)]


@pytest.fixture(scope="module")
def body():
    return load_model("body")


def test_healthy_people_meet_no_criteria(body):
    for values in examined([], "5 months", healthy(body, people=3, draws=2)):
        assert values.shape == (2, 3)
        assert (values == 0.0).all()


def test_a_fracture_shows_in_its_first_week_and_is_no_diagnosis(body):
    index, symptoms, fibromyalgia, _, severity = examined(
        [
            {"life": "fracture", "site": "forearm", "start": "0 days"},
            {"life": "immobilisation", "duration": "4 weeks"},
        ],
        "1 week",
        healthy(body, people=1),
    )
    assert 1 <= index.item() <= 6  # the lower arm and little else
    assert 0 <= symptoms.item() <= 9
    assert fibromyalgia.item() == 0.0
    assert severity.item() >= 2  # it hurts and is swollen, warm or stiff


def made(name, criteria=None, **levels):
    """Judge two people of whom the first is well and the second as given, for six months or as time goes on."""
    row = Readout.model_validate(
        {"name": name, "arm": "a", "unit": "%" if criteria else "1", "at": "6 months", "expect": "none"}
        | ({"criteria": criteria} if criteria else {})
    )
    measure = measure_of(row)
    assert isinstance(measure, Examination)
    time = np.array(examination_times(0.0, row.at.value))
    series = {}
    for output in measure.outputs:
        value = next((v for part, v in levels.items() if output.endswith(part)), 0.0)
        well = (
            1.0
            if output.endswith(("perfusion", "sweat", "fluid"))
            else 33.0
            if "temperature" in output
            else 0.0
        )
        sick = value(time) if callable(value) else value if value else well
        series[output] = np.stack([np.full(time.size, well), np.broadcast_to(sick, time.shape)])
    recordings = {
        View(**{"probe": v.probe} if v.probe else {}): Recording(time, series) for v in measure.views
    }
    well = Recording(time, {output: values[:1] for output, values in series.items()})
    return measure.make(Case(recordings, row.at.value, TWO, None, well))


def test_pain_everywhere_with_fatigue_is_fibromyalgia():
    sick = {"pain": 8.0, "fatigue": 8.0, "unrefreshed": 8.0, "cognition": 5.0}
    assert made("widespread-pain-index", **sick)[0] == 0
    assert made("widespread-pain-index", **sick)[1] >= 12
    assert made("symptom-severity", **sick).tolist() == [0.0, 8.0]
    for criteria in ("acr-2011", "acr-2016", "aapt"):
        assert made("diagnosis", criteria, **sick).tolist() == [0.0, 100.0]
    assert made("diagnosis", "acr-2016", pain=8.0).tolist() == [0.0, 0.0]  # pain without fatigue


def test_a_warm_swollen_stiff_limb_that_hurts_too_much_is_crps():
    sick = {
        "limb_pain": 7.0, "limb_sensation": 7.0, "limb_vessels_skin_temperature": 35.0, "limb_vessels_perfusion": 2.0,
        "limb_vessels_fluid": 1.6, "limb_trophism_motor_score": 0.6, "limb_trophism_trophic_score": 0.5,
    }  # fmt: skip
    assert made("crps-severity", **sick)[0] == 0
    assert made("crps-severity", **sick)[1] >= 10
    assert made("diagnosis", "budapest-research", **sick).tolist() == [0.0, 100.0]
    cool = {**sick, "limb_pain": 1.0}
    assert made("diagnosis", "budapest-clinical", **cool).tolist() == [0.0, 0.0]


def test_swelling_that_is_gone_counts_for_the_criteria_of_1994_only():
    def swollen_at_first(time):
        return np.where(time < 30 * 24.0, 1.6, 1.0)

    sick = {"limb_pain": 7.0, "limb_sensation": 7.0}
    assert made("diagnosis", "iasp-1994", **sick).tolist() == [0.0, 0.0]
    sick["limb_vessels_fluid"] = swollen_at_first
    assert made("diagnosis", "iasp-1994", **sick).tolist() == [0.0, 100.0]
    assert made("diagnosis", "budapest-clinical", **sick).tolist() == [0.0, 0.0]


def test_who_could_not_be_simulated_has_no_finding():
    row = Readout.model_validate(
        {"name": "symptom-severity", "arm": "a", "unit": "1", "at": "1 h", "expect": "none"}
    )
    measure = measure_of(row)
    time = np.array(examination_times(0.0, 1.0))
    lost = {name: np.stack([np.zeros(time.size), np.full(time.size, np.nan)]) for name in measure.outputs}
    found = measure.make(Case({View(): Recording(time, lost)}, 1.0, TWO))
    assert found[0] == 0.0
    assert np.isnan(found[1])
