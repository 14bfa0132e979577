"""Treatments in a study file: how they are written, what they do, and what is refused."""

import numpy as np
import pytest

from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import load_study
from neuroflare.errors import Refused, UsageError
from neuroflare.model import load_model
from neuroflare.people import healthy

BODY = load_model("body")

STUDY = """
study: my-treatment
population: {{group: healthy, people: 4}}
arms:
  - name: without
    events:
      - {{stimulus: heat, temperature: 47 degC, start: 0 min, duration: 20 s}}
  - name: treated
    events:
      - {{stimulus: heat, temperature: 47 degC, start: 0 min, duration: 20 s}}
      - {treatment}
readouts:
  - {{name: evoked-pain, arm: without, at: 15 s, unit: "1", expect: none}}
  - {{name: evoked-pain, arm: treated, against: without, contrast: difference, at: 15 s, unit: "1", expect: none}}
"""

COURSE = "{treatment: pregabalin, regimen: [{dose: 150 mg, every: 12 h, start: -4 weeks, stop: 1 d}]}"


@pytest.fixture
def study(tmp_path):
    def write(treatment):
        path = tmp_path / "study.yaml"
        path.write_text(STUDY.format(treatment=treatment), "utf-8")
        return load_study(path)

    return write


def read(study, draws=1):
    cohort = healthy(BODY, study.population.people, draws, seed=3)
    return simulate_study(study, BODY, cohort)


def test_a_treatment_that_began_weeks_ago_acts_in_a_test(study):
    written = study(COURSE)
    assert written.begins == -4 * 168.0
    plain, other = read(written)
    assert other.paired
    assert np.all(other.values < other.other)
    assert np.array_equal(plain.values, other.other)


def test_nothing_given_changes_nothing(study):
    _, row = read(study(COURSE.replace("150 mg", "0 mg")))
    assert row.values == pytest.approx(row.other, rel=1e-4)


def test_effect_sizes_are_drawn_with_the_other_uncertain_numbers(study):
    _, row = read(study(COURSE), draws=3)
    assert row.values.shape == (3, 4)
    relief = (row.other - row.values) / row.other
    assert np.ptp(relief.mean(axis=1)) > 0.01


def test_several_steps_and_treatments_go_together(study):
    both = """{treatment: duloxetine, regimen: [
         {dose: 30 mg, every: 24 h, start: -3 weeks, stop: -2 weeks}, {dose: 60 mg, every: 24 h, start: -2 weeks, stop: 1 d}]}
      - {treatment: lidocaine, regimen: [{dose: 10 mg, start: -30 min, route: injection, site: forearm}]}"""
    _, row = read(study(both))
    assert np.all(row.values < 0.2 * row.other)


@pytest.mark.parametrize(
    ("treatment", "kind", "told"),
    [
        (COURSE.replace("pregabalin", "pregabalina"), UsageError, "did you mean pregabalin"),
        (
            COURSE.replace("pregabalin", "ivig"),
            Refused,
            "ivig is not predicted: the model has no mechanism for it",
        ),
        (COURSE.replace("150 mg", "-150 mg"), UsageError, "dose is -150 mg; a dose is 0 or more"),
        (COURSE.replace("150 mg", "150 mgg"), UsageError, '"mgg" is not a known unit'),
        (COURSE.replace("stop: 1 d", "stop: -5 weeks"), UsageError, "stop comes after start"),
        (COURSE.replace(", stop: 1 d", ""), UsageError, "a dose that repeats needs a stop"),
        (COURSE.replace("every: 12 h, ", "often: 12 h, "), UsageError, "'often' is not a known key here"),
        (
            COURSE.replace("regimen:", "start: 0 min, regimen:"),
            UsageError,
            "write it in a step of the regimen",
        ),
        ("{treatment: pregabalin}", UsageError, "'regimen' is missing"),
        ("{treatment: pregabalin, regimen: 60 mg a day}", UsageError, "regimen"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(study, treatment, kind, told):
    with pytest.raises(kind, match=r"study\.yaml, line \d+") as error:
        study(treatment)
    assert told in str(error.value)


def test_more_than_a_label_allows_is_told_and_simulated(study):
    written = study(COURSE.replace("150 mg", "300 mg"))
    (told,) = written.warnings
    assert told.startswith("pregabalin 300 mg every 12 h is more than its label allows")
    assert study(COURSE).warnings == ()


def test_two_that_move_one_input_are_refused(study):
    written = study(
        "{treatment: ketamine, regimen: [{dose: 20 mg/h, start: -1 h, stop: 1 h}]}\n      - {block: nmda}"
    )
    with pytest.raises(UsageError, match="cord_nmda_block: the same schedule moves"):
        read(written)
