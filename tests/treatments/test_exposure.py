"""From regimens to inputs of the body: occupancy, effects, several drugs, switches, and what is refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.engine import Schedule, simulate
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.treatments.drugs import drugs, load_drug
from neuroflare.treatments.exposure import combined, exposure, knots
from neuroflare.treatments.regimen import Regimen, Step
from neuroflare.treatments.targets import competition_of, draw_effects, load_targets

STEADY = np.array([1000.0])


def daily(name, dose, every="24 h", stop="8 weeks", **more):
    return Regimen(name, (Step(dose, every=every, stop=stop, **more),))


@settings(max_examples=20, deadline=None)
@given(
    st.sampled_from(["duloxetine", "tramadol", "aprepitant", "amitriptyline"]),
    st.floats(0.1, 400.0),
    st.floats(1.01, 5.0),
)
def test_more_of_a_drug_holds_more_of_its_targets(name, dose, times):
    less = exposure(daily(name, f"{dose:.6f} mg"), STEADY, 2, 1).occupancy
    more = exposure(daily(name, f"{dose * times:.6f} mg"), STEADY, 2, 1).occupancy
    assert all(np.all(more[target] > less[target]) for target in less)


def test_the_input_is_effect_size_times_occupancy():
    found = exposure(daily("pregabalin", "150 mg", "12 h"), STEADY, 3, 1)
    expected = load_targets().targets["alpha2delta"].effect.value * found.occupancy["alpha2delta"]
    for place in ("limb", "mirror", "axial"):
        assert found.inputs[f"{place}_cord_release_block"] == pytest.approx(expected)
    drawn = draw_effects(3, 9)
    with_draw = exposure(daily("pregabalin", "150 mg", "12 h"), STEADY, 3, 1, effects=drawn)
    assert with_draw.inputs["limb_cord_release_block"][:, 0] == pytest.approx(
        drawn["alpha2delta"] * with_draw.occupancy["alpha2delta"][:, 0]
    )


def test_two_targets_of_one_input_leave_the_product():
    found = exposure(daily("duloxetine", "60 mg"), STEADY, 2, 1)
    table = load_targets().targets
    left = np.ones((2, 1))
    for name in ("serotonin-transporter", "noradrenaline-transporter"):
        left = left * (1.0 - table[name].effect.value * found.occupancy[name])
    assert found.inputs["central_monoamine"] == pytest.approx(1.0 - left)


def test_people_keep_their_own_uptake_whoever_else_is_asked_for():
    course, hours = daily("duloxetine", "60 mg"), np.array([10.0, 500.0])
    few, many = exposure(course, hours, 2, 4), exposure(course, hours, 30, 4)
    assert np.array_equal(few.concentration, many.concentration[:2])
    assert np.std(np.log(many.concentration[:, 1])) > 0.2
    assert not np.array_equal(exposure(course, hours, 2, 5).concentration, few.concentration)


def test_hours_that_are_left_out_change_nothing():
    course = daily("naltrexone", "4.5 mg")
    hours = np.array([100.0, 777.0, 1500.0])
    all_of_them, one = exposure(course, hours, 2, 1), exposure(course, hours[1:2], 2, 1)
    for target in one.occupancy:
        assert one.occupancy[target][:, 0] == pytest.approx(all_of_them.occupancy[target][:, 1], rel=1e-3)


def test_a_local_treatment_reaches_its_place_alone():
    course = Regimen("lidocaine", (Step("10 mg", route="injection", site="trapezius"),))
    assert set(exposure(course, np.array([0.5]), 1, 1).inputs) == {"axial_nerve_anaesthetic"}
    everywhere = Regimen("lidocaine", (Step("5 mg/kg", stop="40 min", route="intravenous"),))
    assert len(exposure(everywhere, np.array([0.5]), 1, 1).inputs) == 3


def test_drugs_compete_for_a_target_and_never_hold_more_than_all():
    hours = np.array([0.0, 1000.0])
    one = exposure(daily("pregabalin", "150 mg", "12 h"), hours, 2, 1)
    two = exposure(daily("gabapentin", "600 mg", "8 h"), hours, 2, 1)
    both = combined(one, two).occupancy["alpha2delta"]
    odds = sum(e.occupancy["alpha2delta"] / (1 - e.occupancy["alpha2delta"]) for e in (one, two))
    assert both == pytest.approx(odds / (1 + odds))
    assert np.all(both <= 1.0)
    assert combined(one).inputs.keys() == one.inputs.keys()
    assert np.array_equal(
        combined(one).inputs["limb_cord_release_block"], one.inputs["limb_cord_release_block"]
    )
    swapped = combined(two, one).inputs["limb_cord_release_block"]
    assert swapped == pytest.approx(combined(one, two).inputs["limb_cord_release_block"])


def test_an_antagonist_takes_its_receptor_from_an_agonist():
    agonist = exposure(daily("tramadol", "50 mg", "6 h"), STEADY, 1, 1)
    antagonist = exposure(daily("naltrexone", "50 mg"), STEADY, 1, 1)
    both = combined(agonist, antagonist)
    assert both.occupancy["mu-opioid"] < 0.5 * agonist.occupancy["mu-opioid"]
    assert both.inputs["central_opioid"] < 0.5 * agonist.inputs["central_opioid"]


def test_a_local_and_a_general_drug_add_where_both_are():
    hours = np.array([0.5])
    local = exposure(Regimen("lidocaine", (Step("1 ug", route="injection"),)), hours, 1, 1)
    general = exposure(
        Regimen("lidocaine", (Step("5 mg/kg", stop="40 min", route="intravenous"),)), hours, 1, 1
    )
    both = combined(local, general).inputs
    assert both["limb_nerve_anaesthetic"] > general.inputs["limb_nerve_anaesthetic"]
    assert both["axial_nerve_anaesthetic"] == pytest.approx(general.inputs["axial_nerve_anaesthetic"])


def test_rival_explanations_are_switches():
    course = daily("naltrexone", "4.5 mg")
    plain = exposure(course, STEADY, 1, 1)
    assert plain.inputs["central_glia_block"] > 0.0
    without_glia = exposure(course, STEADY, 1, 1, {"glia": False})
    assert "central_glia_block" not in without_glia.inputs
    block_alone = exposure(course, STEADY, 1, 1, {"rebound": False})
    assert block_alone.inputs["central_own_opioid"] < plain.inputs["central_own_opioid"]
    assert block_alone.inputs["central_own_opioid"] < 0.0
    with pytest.raises(UsageError, match="'tlr4' is no switch of a treatment; there are glia, rebound"):
        exposure(course, STEADY, 1, 1, {"tlr4": False})


def test_signals_drive_the_body():
    course = daily("pregabalin", "225 mg", "12 h", stop="2 weeks")
    found = exposure(course, knots(course, 600.0), 2, 1)
    signals = found.signals()
    assert [signal.target for signal in signals] == sorted(found.inputs)
    moved = simulate(
        load_model("body"), {}, Schedule.of(signals=signals), ["limb_cord_release_block"], [0.0, 300.0, 600.0]
    )
    at = np.searchsorted(found.hours, 300.0)
    # Signals bend between knots; the plateau is flat.
    assert moved.limb_cord_release_block.to_numpy()[:, 1] == pytest.approx(
        found.inputs["limb_cord_release_block"][:, at], rel=1e-3
    )
    assert np.all(moved.limb_cord_release_block.to_numpy()[:, 2] < 0.2)


@pytest.mark.parametrize("name", [drug.name for drug in drugs()])
def test_every_drug_moves_inputs_of_the_body(name):
    drug = load_drug(name)
    dose = "10 mg" if drug.unit == "mole" else f"1 {drug.unit}"
    found = exposure(
        Regimen(name, (Step(dose, stop="1 h"),))
        if drug.unit != "session" and drug.unit != "night"
        else daily(name, dose),
        np.array([2.0, 30.0]),
        2,
        1,
    )
    assert set(found.inputs) <= set(load_model("body").inputs)
    assert found.signals()


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda: load_drug("pregabaline"), "did you mean pregabalin"),
        (lambda: load_drug("aspirin"), "it holds amitriptyline"),
        (lambda: load_drug("dronabinol"), "dronabinol is not predicted: the model has no mechanism for it"),
        (lambda: Regimen("duloxetine", ()), "has no steps"),
        (lambda: daily("duloxetine", "-60 mg"), "dose is -60 mg; a dose is 0 or more"),
        (lambda: daily("duloxetine", "60 mgg"), '"mgg" is not a known unit'),
        (lambda: daily("duloxetine", "60"), "write it like 60 mg"),
        (lambda: daily("duloxetine", "60 %"), "write it like 60 mg"),
        (lambda: daily("duloxetine", "60 mg", stop="-1 d"), "stop comes after start"),
        (lambda: Regimen("duloxetine", (Step("60 mg", every="24 h"),)), "a dose that repeats needs a stop"),
        (lambda: Regimen("ketamine", (Step("20 mg/h"),)), "an infusion needs a stop"),
        (lambda: daily("ketamine", "20 mg/h"), "an infusion is not repeated"),
        (lambda: daily("duloxetine", "60 mg", every="0 h"), "every is 0 h; it is more than 0"),
        (lambda: daily("duloxetine", "60 mg", route="patch"), "duloxetine is given by: oral"),
        (lambda: daily("duloxetine", "60 mg", site="hand"), "reaches the whole body; leave it out"),
        (lambda: Regimen("lidocaine", (Step("1 mg", site="knee"),)), "site is 'knee'; it is one of"),
        (lambda: Regimen("sympathetic-block", (Step("1 block", site="neck"),)), "of a limb only"),
        (lambda: daily("exercise", "20 mg"), "exercise is counted like 1 session"),
        (lambda: daily("exercise", "-1 session"), "a dose is 0 or more"),
        (lambda: exposure(daily("duloxetine", "60 mg"), np.array([1.0, 1.0]), 1, 1), "finite and rising"),
        (lambda: exposure(daily("duloxetine", "60 mg"), STEADY, 0, 1), "people is 0"),
        (
            lambda: exposure(daily("duloxetine", "60 mg"), STEADY, 2, 1, effects={"nmda2": np.ones(2)}),
            "no target",
        ),
        (
            lambda: exposure(daily("pregabalin", "60 mg"), STEADY, 2, 1, effects={"alpha2delta": np.ones(3)}),
            "3 numbers for 2 people",
        ),
        (lambda: combined(), "give at least one"),
        (
            lambda: combined(
                exposure(daily("duloxetine", "60 mg"), STEADY, 1, 1),
                exposure(daily("duloxetine", "60 mg"), STEADY, 2, 1),
            ),
            "different numbers of people (1, 2)",
        ),
    ],
)
def test_what_is_wrong_is_told(call, told):
    with pytest.raises(UsageError) as error:
        call()
    assert told in str(error.value)


def test_more_than_the_label_allows_is_a_warning_and_no_error():
    (told,) = daily("duloxetine", "60 mg", every="12 h").warnings
    assert (
        told == "duloxetine 60 mg every 12 h is more than its label allows, which is 60 mg in a day at most"
    )
    assert daily("duloxetine", "60 mg").warnings == ()
    assert daily("tramadol", "100 mg").warnings == ()  # its limit is not known
    assert len(Regimen("erenumab", (Step("280 mg"),)).warnings) == 1
    assert len(Regimen("infliximab", (Step("11 mg/kg"),)).warnings) == 1


def test_what_the_body_holds_against_a_drug_weakens_its_hold_by_so_many_times():
    course, hours = daily("pregabalin", "150 mg", "12 h"), np.array([0.0, 1000.0])
    key = competition_of("alpha2delta")

    def odds(times):
        share = exposure(course, hours, 2, 1, effects={key: np.array(times)}).occupancy["alpha2delta"][:, 1]
        return share / (1.0 - share)

    assert odds([1.0, 1.0]) == pytest.approx(10.0 * odds([10.0, 10.0]))
    assert odds([1.0, 7.0])[1] == pytest.approx(odds([1.0, 1.0])[1] / 7.0)
    usual = load_targets().targets["alpha2delta"].competition.value
    assert exposure(course, hours, 2, 1).occupancy["alpha2delta"][:, 1] == pytest.approx(
        odds([usual] * 2) / (1.0 + odds([usual] * 2))
    )
    assert draw_effects(40, 1)[key].std() > 0.2 * usual
