"""Arrows can be removed by name, one by one and together, and the body is still a body at rest."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from neuroflare.engine import Change, Schedule, simulate
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.model.arrows import arrows, without
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import sizes

BODY = load_model("body")
ARROWS = arrows(BODY)
NAMES = sorted(ARROWS)


def test_every_switch_from_something_to_something_is_in_exactly_one_arrow():
    switches = [switch for arrow in ARROWS.values() for switch in arrow.switches]
    assert sorted(switches) == sorted(name for name in BODY.switches if "_to_" in name)
    assert len(switches) > len(ARROWS) > 50


def test_an_arrow_is_removed_at_every_place_that_has_it():
    assert ARROWS["noradrenaline-nociceptor"].switches == (
        "axial_nerve_noradrenaline_to_nociceptor",
        "limb_nerve_noradrenaline_to_nociceptor",
        "mirror_nerve_noradrenaline_to_nociceptor",
    )


@pytest.mark.parametrize("name", NAMES)
def test_an_arrow_says_what_it_is_and_why(name):
    arrow = ARROWS[name]
    assert arrow.name == name
    assert arrow.meaning
    assert arrow.why


@given(some.lists(some.sampled_from(NAMES), max_size=5))
def test_the_order_and_a_second_time_make_no_difference(names):
    once = without(BODY, dict.fromkeys(names))
    assert without(BODY, names) == without(BODY, [*reversed(names), *names]) == once
    assert set(once.values()) <= {0.0}
    assert set(once) == {switch for name in names for switch in ARROWS[name].switches}


@given(some.sampled_from(NAMES), some.sampled_from(["-to-", "_to_", "_", "-"]), some.booleans())
def test_other_spellings(name, between, capital):
    source, _, target = ARROWS[name].switches[0].rpartition("_to_")
    source = name.removesuffix("-" + target.replace("_", "-"))
    written = f" {source}{between}{target} "
    assert without(BODY, [written.upper() if capital else written]) == without(BODY, [name])


@pytest.mark.parametrize(
    ("wrong", "hint"),
    [
        ("noradrenalin-nociceptor", "did you mean noradrenaline-nociceptor"),
        ("ngf-nociceptors", "did you mean ngf-nociceptor"),
        ("pain-sympathy", "pain-sympathetic"),
        ("xyz", "known are "),
    ],
)
def test_an_arrow_that_is_not_there_names_the_nearest(wrong, hint):
    with pytest.raises(UsageError, match="is not an arrow of the model") as told:
        without(BODY, [wrong])
    assert hint in str(told.value)
    assert repr(wrong) in str(told.value)


def test_without_any_one_arrow_the_body_is_at_rest():
    """Person k lacks arrow k; the last but one lacks all of them, and the last one none."""
    removed = [*(without(BODY, [name]) for name in NAMES), without(BODY, NAMES), {}]
    people = {switch: np.array([one.get(switch, 1.0) for one in removed]) for switch in without(BODY, NAMES)}
    rates = numpy_rates(BODY)
    start = np.broadcast_to(rates.start(people), (len(removed), len(BODY.states)))
    *worst, intact = (np.abs(rates(start, people)) / sizes(BODY, start)).max(axis=1)
    moving = {
        name: speed for name, speed in zip([*NAMES, "all"], worst, strict=True) if speed > 1.01 * intact
    }
    assert moving == {}
    assert intact < 2e-6  # per hour, of its size, in the fastest state


def test_without_any_one_arrow_a_fracture_can_be_lived():
    removed = [without(BODY, [name]) for name in NAMES]
    people = {switch: np.array([one.get(switch, 1.0) for one in removed]) for switch in without(BODY, NAMES)}
    fracture = Schedule.of([Change(0.0, "limb_tissue_damage", "add", 1.0)])
    result = simulate(BODY, people, fracture, ["central_limb_pain"], [0.0, 24.0, 720.0])
    assert not result.failed.any()
    pain = dict(zip(NAMES, result.central_limb_pain.to_numpy()[:, 1], strict=True))
    assert pain["inflammation-nociceptor"] < 0.5 * max(pain.values())
