"""Where a study works: sites of arms and of read-outs, and differences between sides."""

import pytest

from neuroflare.clinic.places import PLACE_OF, PLACES, SITES, place_of
from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.study import Study
from neuroflare.clinic.study_parts import Arm
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.people import healthy

HEAT = {"stimulus": "heat", "temperature": "48 degC", "start": "0 s", "duration": "1 min"}


def test_every_site_has_a_place_of_the_model():
    assert set(SITES) == set(PLACE_OF)
    assert set(PLACE_OF.values()) == set(PLACES)
    assert place_of(None, "axial") == "axial"


@pytest.mark.parametrize(("site", "place"), PLACE_OF.items())
def test_an_arm_is_read_where_its_first_stimulus_is(site, place):
    arm = Arm.model_validate({"name": "a", "events": [{"block": "ngf"}, {**HEAT, "site": site}]})
    assert (arm.site, arm.place) == (site, place)


def test_an_arm_may_be_at_several_places_but_not_at_two_sites_of_one():
    events = [{**HEAT, "site": "hand"}, {**HEAT, "site": "other-side"}, {**HEAT, "site": "neck"}]
    assert len(Arm.model_validate({"name": "a", "events": events}).events) == 3
    with pytest.raises(ValueError, match="both are one place"):
        Arm.model_validate({"name": "a", "events": [*events, {**HEAT, "site": "trapezius"}]})


@pytest.fixture(scope="module")
def sides():
    """Heat on the other side: firing read there, at the limb, and the difference."""
    row = {
        "name": "nociceptor-discharge",
        "fibre": "cm",
        "arm": "a",
        "at": "10 s",
        "unit": "impulses/s",
        "expect": "none",
    }
    study = Study.model_validate(
        {
            "study": "sides",
            "population": {"group": "healthy", "people": 3},
            "arms": [{"name": "a", "events": [{**HEAT, "site": "other-side"}]}],
            "readouts": [
                row,
                {**row, "site": "hand"},
                {**row, "against": "a", "against_site": "hand", "contrast": "difference"},
            ],
        }
    )
    return simulate_study(study, load_model("body"), healthy(load_model("body"), people=1))


def test_a_read_out_is_taken_at_its_site(sides):
    there, here, both = sides
    assert there.values.item() > 0.1 > 0.001 > here.values.item()
    assert (both.values.item(), both.other.item()) == (there.values.item(), here.values.item())


def test_the_arm_itself_at_the_same_site_is_no_other_arm():
    with pytest.raises((UsageError, ValueError), match="the arm itself"):
        Study.model_validate(
            {
                "study": "same",
                "population": {"group": "healthy", "people": 3},
                "arms": [{"name": "a", "events": [HEAT]}],
                "readouts": [
                    {"name": "skin-temperature", "arm": "a", "at": "1 s", "site": "hand", "against": "a",
                     "against_site": "hand", "contrast": "difference", "unit": "degC", "expect": "none"}
                ],
            }
        )  # fmt: skip
