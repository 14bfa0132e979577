"""Every stimulus and block that a study may name changes something in the model, and nothing that it should not."""

import math

import numpy as np
import pytest

from neuroflare.clinic import vocabulary
from neuroflare.clinic.blocks import BLOCKED as TABLE
from neuroflare.clinic.chemicals import ROUTES_OF
from neuroflare.clinic.stimuli import last_time, schedule_of
from neuroflare.clinic.study import Arm
from neuroflare.clinic.vocabulary import working
from neuroflare.engine import Job, simulate_many
from neuroflare.model import load_model

HOUR = 3600.0


def events(*given):
    return Arm.model_validate({"name": "a", "events": given}).events


def changes(*given):
    return [
        (c.time, c.target, c.action, c.value, c.scale, c.until) for c in schedule_of(events(*given)).changes
    ]


CASES = {
    "heat": ({"temperature": "47 degC", "stop": "1 min"}, "limb_nerve_cm"),
    "cold": ({"temperature": "5 degC", "stop": "1 min"}, "limb_nerve_adelta"),
    "pressure": ({"level": "500 kPa", "stop": "1 min"}, "limb_nerve_cm"),
    "pinprick": ({"force": "256 mN", "duration": "30 s"}, "limb_nerve_adelta"),
    "electrical": (
        {"current": "10 mA", "frequency": "2 Hz", "electrode": "point", "duration": "1 min"},
        "limb_nerve_cmi",
    ),
    "capsaicin-topical": ({"dose": "1000 ug"}, "limb_vessels_perfusion"),
    "capsaicin-intradermal": ({"dose": "20 ug", "volume": "20 uL"}, "limb_nerve_cmi"),
    "histamine": ({"dose": "1 ug", "volume": "50 uL"}, "limb_vessels_wheal_radius"),
    "substance-p": ({"concentration": "3 uM", "volume": "25 uL"}, "limb_vessels_perfusion"),
    "cgrp": ({"dose": "10 pmol", "volume": "100 uL"}, "limb_vessels_perfusion"),
    "noradrenaline": ({"concentration": "10 uM", "volume": "50 uL"}, "limb_vessels_perfusion"),
    "phenylephrine": ({"concentration": "10 uM", "volume": "50 uL"}, "limb_vessels_perfusion"),
    "ngf": ({"dose": "1 ug", "volume": "50 uL"}, "limb_nerve_heat_shift"),
    "bradykinin": ({"concentration": "10 uM", "volume": "50 uL"}, "limb_nerve_cm"),
    "touch": ({"duration": "30 s"}, "limb_cord_inhibition"),
    "tnf": ({"dose": "10 pg", "volume": "50 uL"}, "limb_tissue_tnf"),
    "uv-b": ({"dose": "2 MED"}, "limb_tissue_keratinocyte"),
    "needle-trauma": ({}, "limb_mast_histamine"),
    "conditioning-pain": ({"duration": "5 min"}, "central_descending_inhibition"),
    "psychological-stress": ({"duration": "10 min"}, "outflow_outflow"),
    "body-cooling": ({"duration": "10 min"}, "limb_vessels_perfusion"),
    "il-6": ({"dose": "3 ug/kg"}, "hpa_acth"),
}
"""One of each stimulus, and a quantity that it must move."""

ROUTES = {
    "prick": {"route": "prick", "concentration": "10 mg/mL"},
    "iontophoresis": {"route": "iontophoresis", "current": "0.2 mA", "area": "1 cm2", "duration": "1 min"},
    "microdialysis": {"route": "microdialysis", "concentration": "10 uM", "duration": "10 min"},
    "intra-arterial": {"route": "intra-arterial", "dose_rate": "10 ng/min/dL", "duration": "10 min"},
}

BLOCKED = {
    "local-anaesthetic": ("heat", "limb_nerve_cm"),
    "nerve": ("heat", "limb_nerve_afferent"),
    "cgrp-receptor": ("cgrp", "limb_vessels_perfusion"),
    "nk1": ("substance-p", "limb_vessels_nk1_signal"),
    "nos": ("cgrp", "limb_vessels_perfusion"),
    "trpv1": ("capsaicin-topical", "limb_nerve_cmi"),
    "h1": ("histamine", "limb_vessels_wheal_radius"),
    "alpha1": ("phenylephrine", "limb_junction_constriction"),
    "alpha2": ("noradrenaline", "limb_junction_constriction"),
    "mast-cell": ("substance-p", "limb_mast_histamine"),
    "ngf": ("ngf", "limb_nerve_heat_shift"),
    "silent-fibres": ("heat", "halo_vessels_perfusion"),
    "sympathetic": ("body-cooling", "limb_junction_noradrenaline"),
    "cox": ("uv-b", "limb_tissue_pge2_signal"),
    "tnf": ("tnf", "limb_tissue_tnf_signal"),
    "il-1": ("uv-b", "limb_tissue_il1_signal"),
    "il-6": ("uv-b", "limb_tissue_il6_signal"),
    "nmda": ("electrical", "limb_cord_windup"),
    "glia": ("electrical", "limb_cord_glia"),
}
"""A stimulus that shows the block, and a quantity that the block must lower."""

TONIC = ("nos", "alpha1", "alpha2", "sympathetic")
"""Blocks of what acts at rest: they move resting flow."""

RAISES = "gaba"
"""The one block that lets more through: that of an inhibition, at rest too."""

UNTOUCHED = {
    "nerve": "limb_nerve_cm",
    "nk1": "limb_mast_histamine",
    "alpha1": "limb_junction_phenylephrine",
    "alpha2": "limb_mast_histamine",
    "h1": "limb_mast_histamine",
    "mast-cell": "limb_peptide_substance_p",
    "cgrp-receptor": "limb_peptide_cgrp",
    "silent-fibres": "limb_nerve_cm",
    "trpv1": "dose_capsaicin",
    "ngf": "limb_tissue_ngf",
    "tnf": "limb_tissue_il1b",
    "il-1": "limb_tissue_burn",
    "il-6": "limb_tissue_burn",
    "cox": "limb_tissue_burn",
    "nmda": "limb_nerve_cm",
    "glia": "limb_nerve_cm",
}
"""What a block must leave alone: the messenger itself, or another fibre."""


def stimulus(name):
    return {"stimulus": name, **CASES[name][0]}


@pytest.fixture(scope="module")
def courses():
    body = load_model("body")
    times = tuple(np.unique(np.append(np.linspace(-0.5, 2.0, 101), np.linspace(0, 0.05, 61))).tolist())
    kept = {}

    def run(*given):
        key = repr(given)
        if key not in kept:
            outputs = (*body.states, *body.rules)
            result = simulate_many(body, {}, [Job(schedule_of(events(*given)), outputs, times)])[0]
            kept[key] = {name: result[name].to_numpy()[0] for name in outputs}
        return kept[key]

    return run


def test_every_working_stimulus_and_block_is_tried():
    assert set(CASES) == set(working(vocabulary.STIMULI))
    assert {*BLOCKED, RAISES} == set(working(vocabulary.BLOCKS)) == set(TABLE)


@pytest.mark.parametrize("name", CASES)
def test_every_stimulus_moves_what_it_should_and_not_before_it_begins(courses, name):
    target = CASES[name][1]
    quiet, stirred = courses(), courses(stimulus(name))
    size = 1e-3 * max(1.0, np.abs(quiet[target]).max())
    assert np.abs(stirred[target] - quiet[target]).max() > 10 * size
    before = slice(0, 20)  # half an hour before zero
    for quantity, course in stirred.items():
        np.testing.assert_allclose(
            course[before], quiet[quantity][before], rtol=1e-6, atol=1e-8, err_msg=quantity
        )


@pytest.mark.parametrize("name", CASES)
def test_a_stimulus_at_the_spot_does_not_bring_substances_to_the_skin_around(courses, name):
    """Only the axon reflex reaches the halo, and only the blood and nerves the other places: nothing is laid there."""
    quiet, stirred = courses(), courses(stimulus(name))
    for quantity in ("halo_mast_histamine", "mirror_junction_phenylephrine", "axial_nerve_bradykinin"):
        np.testing.assert_allclose(stirred[quantity], quiet[quantity], rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize(
    ("name", "route"),
    [(name, route) for name, routes in ROUTES_OF.items() for route in routes if route != "intradermal"],
)
def test_every_route_brings_the_substance_in(courses, name, route):
    target = CASES[name][1]
    brought, quiet = courses({"stimulus": name, **ROUTES[route]}), courses()
    assert np.abs(brought[target] - quiet[target]).max() > 1e-3


@pytest.mark.parametrize("word", BLOCKED)
def test_every_block_lowers_what_it_blocks(courses, word):
    name, target = BLOCKED[word]
    rest = courses()[target]
    block = {"block": word, "start": "-20 min"}
    free, half, full = (
        np.abs(courses(stimulus(name), *given)[target] - rest).max()
        if word not in TONIC
        else courses(stimulus(name), *given)[target].max()
        for given in ([], [{**block, "fraction": 0.5}], [{**block, "fraction": "100 %"}])
    )
    assert full < 0.9 * free
    assert full <= half < free


@pytest.mark.parametrize("word", UNTOUCHED)
def test_a_block_leaves_alone_what_it_should(courses, word):
    target = UNTOUCHED[word]
    name = BLOCKED[word][0]
    free, blocked = (
        courses(stimulus(name), *more)[target] for more in ([], [{"block": word, "start": "-20 min"}])
    )
    np.testing.assert_allclose(blocked, free, rtol=2e-3, atol=1e-6 * max(1.0, np.abs(free).max()))


@pytest.mark.parametrize("word", [w for w in BLOCKED if w not in TONIC])
def test_a_block_alone_changes_nothing_at_rest(courses, word):
    quiet, blocked = courses(), courses({"block": word, "start": "-20 min"})
    for quantity in (
        "limb_vessels_perfusion",
        "halo_vessels_perfusion",
        "limb_mast_histamine",
        "limb_vessels_fluid",
        "limb_nerve_density",
    ):
        np.testing.assert_allclose(blocked[quantity], quiet[quantity], rtol=1e-5, err_msg=quantity)


def test_without_inhibition_of_the_cord_more_is_projected(courses):
    free, blocked = (
        courses(stimulus("pinprick"), *more)["limb_cord_projection"].max()
        for more in ([], [{"block": "gaba", "fraction": 0.5, "start": "-20 min", "site": "forearm"}])
    )
    assert blocked > 1.5 * free


@pytest.mark.parametrize("word", ["alpha1", "alpha2", "sympathetic"])
def test_skin_without_sympathetic_tone_flows_more(courses, word):
    quiet, blocked = (
        found["limb_vessels_perfusion"][-1]
        for found in (courses(), courses({"block": word, "start": "-20 min"}))
    )
    assert 1.05 * quiet < blocked < 2.0 * quiet


@pytest.mark.parametrize("word", TABLE)
def test_a_block_ends_when_it_says(word):
    body = load_model("body")
    held = changes({"block": word, "fraction": 0.25, "start": "0 min", "duration": "30 min"})
    assert {time for time, *_ in held} == {0.0, 0.5}
    for _, target, action, value, *_ in held[: len(held) // 2]:
        assert (action, value) == ("set", 0.75 if TABLE[word].open else 0.25)
        assert target in body.parameters
    for _, target, _, value, *_ in held[len(held) // 2 :]:
        assert value == body.parameters[target].value, target


@pytest.mark.parametrize("name", CASES)
def test_every_input_goes_back_to_its_resting_value_at_the_end(name):
    """Whatever a stimulus sets, it puts back; what it adds, the body removes."""
    body = load_model("body")
    given = stimulus(name)
    if not {"stop", "duration"} & set(given) and name in ("heat", "cold", "pressure", "pinprick", "touch"):
        given["stop"] = "1 min"
    last = {}
    for _, target, action, value, _, _ in changes(given):
        if action == "set" and target in body.inputs and target != "limb_mast_source_radius2":
            last[target] = value
    for target, value in last.items():
        assert value == body.parameters[target].value, target


# ---- what a schedule holds


def test_a_probe_without_rate_steps_and_returns():
    assert changes({"stimulus": "heat", "temperature": "45 degC", "duration": "5 s", "start": "1 h"}) == [
        (1.0, "limb_nerve_temperature", "set", 45.0, (), None),
        (pytest.approx(1.0 + 5 / HOUR), "limb_nerve_temperature", "set", 32.0, (), None),
    ]


def test_a_probe_with_a_rate_ramps_holds_and_returns_to_its_baseline():
    found = changes(
        {
            "stimulus": "heat",
            "temperature": "45 degC",
            "baseline": "35 degC",
            "rate": "2 degC/s",
            "duration": "3 s",
        }
    )
    assert [(c[1], c[2], c[3]) for c in found] == [
        ("limb_nerve_temperature", "set", 35.0),
        ("limb_nerve_temperature", "ramp", pytest.approx(7200.0)),
        ("limb_nerve_temperature", "set", 35.0),
    ]
    assert found[1][5] * HOUR == pytest.approx(5.0)
    assert found[2][0] * HOUR == pytest.approx(8.0)


def test_a_cold_ramp_falls():
    found = changes({"stimulus": "cold", "temperature": "10 degC", "rate": "1 degC/s", "stop": "1 min"})
    assert found[1][3] == pytest.approx(-3600.0)
    assert found[1][5] * HOUR == pytest.approx(22.0)


def test_pressure_may_be_a_force_on_an_area():
    force = changes({"stimulus": "pressure", "force": "40 N", "area": "1 cm2", "stop": "1 min"})
    level = changes({"stimulus": "pressure", "level": "400 kPa", "stop": "1 min"})
    assert [c[:3] for c in force] == [c[:3] for c in level]
    assert force[0][3] == pytest.approx(level[0][3])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            {"stimulus": "cgrp", "dose": "37.893 ng", "volume": "0.1 mL"},
            {"stimulus": "cgrp", "dose": "10 pmol", "volume": "100 uL"},
        ),
        (
            {"stimulus": "cgrp", "dose": "10 pmol", "volume": "100 uL"},
            {"stimulus": "cgrp", "concentration": "0.1 uM", "volume": "100 uL"},
        ),
        (
            {"stimulus": "histamine", "dose": "1 ug", "volume": "50 uL"},
            {"stimulus": "histamine", "dose": "9000.900090009 pmol", "volume": "50 uL"},
        ),
        (
            {"stimulus": "histamine", "concentration": "0.02 mg/mL", "volume": "50 uL"},
            {"stimulus": "histamine", "dose": "1 ug", "volume": "50 uL"},
        ),
        (
            {"stimulus": "histamine", "route": "prick", "concentration": "10 mg/mL"},
            {"stimulus": "histamine", "route": "prick", "concentration": "1 %"},
        ),
        (
            {"stimulus": "histamine", "route": "prick", "concentration": "11.11 mg/mL"},
            {"stimulus": "histamine", "route": "prick", "concentration": "100 mM"},
        ),
        (
            {"stimulus": "substance-p", "concentration": "3 uM", "volume": "25 uL"},
            {"stimulus": "substance-p", "concentration": "3000 nM", "volume": "0.025 mL"},
        ),
        (
            {"stimulus": "substance-p", "concentration": "3 uM", "volume": "25 uL"},
            {"stimulus": "substance-p", "dose": "75 pmol", "volume": "25 uL"},
        ),
        (
            {"stimulus": "capsaicin-topical", "dose": "1 mg"},
            {"stimulus": "capsaicin-topical", "dose": "1000 ug"},
        ),
        (
            {"stimulus": "capsaicin-topical", "dose": "305.4 ug"},
            {"stimulus": "capsaicin-topical", "dose": "1 umol"},
        ),
        (
            {"stimulus": "capsaicin-topical", "concentration": "2 %"},
            {"stimulus": "capsaicin-topical", "concentration": "20 mg/mL"},
        ),
        (
            {"stimulus": "electrical", "current": "10 mA", "frequency": "2 Hz", "pulses": 120},
            {"stimulus": "electrical", "current": "10000 uA", "frequency": "2 Hz", "duration": "1 min"},
        ),
        (
            {"stimulus": "pinprick", "force": "256 mN", "stop": "1 s"},
            {"stimulus": "pinprick", "force": "0.256 N", "stop": "1 s"},
        ),
        (
            {"stimulus": "heat", "temperature": "45 degC", "start": "30 min", "stop": "1 h"},
            {"stimulus": "heat", "temperature": "45 degC", "start": "0.5 h", "duration": "1800 s"},
        ),
    ],
)
def test_the_same_dose_in_other_units_is_the_same_schedule(one, other):
    first, second = changes(one), changes(other)
    assert [(c[1], c[2], c[4]) for c in first] == [(c[1], c[2], c[4]) for c in second]
    np.testing.assert_allclose([[c[0], c[3]] for c in first], [[c[0], c[3]] for c in second], rtol=1e-9)


def test_amounts_are_what_the_hand_gives():
    assert changes(
        {"stimulus": "capsaicin-topical", "dose": "12800 ug", "area": "20 cm2", "stop": "1 h"}
    ) == [
        (0.0, "dose_capsaicin_surface", "add", pytest.approx(640.0), (), None),
        (1.0, "dose_capsaicin_surface", "set", 0.0, (), None),
    ]
    drop = changes({"stimulus": "capsaicin-topical", "dose": "1000 ug"})
    assert drop == [(0.0, "dose_capsaicin_surface", "add", 1000.0, ("delivery_drop_spread",), None)]
    injected = changes({"stimulus": "substance-p", "concentration": "3 uM", "volume": "25 uL"})
    assert injected == [
        (0.0, "limb_peptide_substance_p", "add", 3000.0, ("delivery_bleb_dilution",), None),  # nM
        (
            0.0,
            "limb_mast_source_radius2",
            "set",
            pytest.approx((25.0 * 0.75 / math.pi) ** (2 / 3)),
            (),
            None,
        ),  # mm2 of a ball
    ]
    current = changes(
        {
            "stimulus": "noradrenaline",
            "route": "iontophoresis",
            "current": "0.2 mA",
            "area": "1 cm2",
            "duration": "100 s",
        }
    )
    # 20 mC of single ions are 207.3 nmol; over 100 mm2 and per mm of depth 2.073 mM
    assert current[0][3] == pytest.approx(2.0729e6, rel=1e-4)
    assert current[0][4] == ("delivery_iontophoresis_yield", "delivery_iontophoresis_layer")


def test_a_perfused_substance_settles_at_the_recovered_share(courses):
    """Infusion equals loss at recovery times perfusate."""
    course = courses({"stimulus": "substance-p", "route": "microdialysis", "concentration": "10 uM"})[
        "limb_peptide_substance_p"
    ]
    recovery = load_model("body").parameters["delivery_perfusate_recovery"].value
    assert course[-1] == pytest.approx(10_000.0 * recovery, rel=1e-3)


def test_every_target_and_scale_is_in_the_model():
    body = load_model("body")
    known = {*body.parameters, *body.states}
    for name in CASES:
        for _, target, _, _, scale, _ in changes(stimulus(name)):
            assert target in known
            assert set(scale) <= set(body.parameters)


def test_the_last_time_is_that_of_the_last_event():
    assert last_time(events()) == 0.0
    assert last_time(events(stimulus("cgrp"), {"block": "nk1", "start": "1 h"})) == 1.0
    assert (
        last_time(
            events(
                {"stimulus": "heat", "temperature": "45 degC", "stop": "2 h"},
                {"block": "nk1", "start": "1 h"},
            )
        )
        == 2.0
    )


# ---- places


LOCAL = [name for name in CASES if name not in ("capsaicin-topical", "capsaicin-intradermal", "conditioning-pain",
                                                "psychological-stress", "body-cooling", "il-6")]  # fmt: skip


@pytest.mark.parametrize(("site", "place"), [("other-side", "mirror"), ("trapezius", "axial")])
@pytest.mark.parametrize("name", LOCAL)
def test_a_stimulus_elsewhere_does_there_what_it_does_at_the_limb(name, site, place):
    here, there = changes(stimulus(name)), changes({**stimulus(name), "site": site})
    assert [(t, target.replace("limb_", f"{place}_", 1), *rest) for t, target, *rest in here] == [
        tuple(c) for c in there
    ]


@pytest.mark.parametrize("word", TABLE)
def test_a_block_with_a_site_acts_there_alone(word):
    targets = {target for _, target, *_ in changes({"block": word, "site": "hand"})}
    assert {target.split("_")[0] for target in targets} <= {"limb", "halo", "outflow"}
    everywhere = {target for _, target, *_ in changes({"block": word})}
    assert targets <= everywhere
    drug = TABLE[word].drug
    assert {target.split("_")[0] for target in everywhere} >= ({"limb", "mirror", "axial"} if drug else set())
    assert drug or everywhere == targets


def test_an_arrow_is_removed_for_a_time_and_put_back():
    removed = changes({"remove": "alpha1-nociceptor", "start": "1 h", "stop": "2 h"})
    assert {(time, value) for time, _, _, value, *_ in removed} == {(1.0, 0.0), (2.0, 1.0)}
    assert len(removed) == 6
    one = changes({"remove": "noradrenaline-to-nociceptor", "site": "other-side"})
    assert [(target, value) for _, target, _, value, *_ in one] == [
        ("mirror_nerve_noradrenaline_to_nociceptor", 0.0)
    ]


def test_without_the_arrow_the_stimulus_does_not_act(courses):
    found = courses(stimulus("body-cooling"), {"remove": "cooling-sympathetic", "start": "-1 h"})
    np.testing.assert_allclose(found["outflow_outflow"], courses()["outflow_outflow"], rtol=1e-6)


def test_a_slower_injection_brings_the_same_amount():
    fast, slow = (
        changes({"stimulus": "il-6", "dose": "3 ug/kg", **more}) for more in ({}, {"duration": "12 h"})
    )
    assert fast[0][3] * fast[1][0] == pytest.approx(slow[0][3] * slow[1][0])


def test_a_task_comes_on_top_of_the_stress_of_life():
    given = changes(
        {"life": "stress", "intensity": 0.5},
        {"stimulus": "psychological-stress", "start": "1 h", "duration": "1 h"},
    )
    assert sum(change[3] for change in given) == 0.5
    assert {change[2] for change in given} == {"add"}


def test_rising_pins_and_currents_go_back_to_nothing():
    pins = changes({"stimulus": "pinprick", "force": "512 mN", "rate": "16 mN/s", "stop": "40 s"})
    assert [(c[2], c[3]) for c in pins] == [("ramp", pytest.approx(16 * HOUR)), ("set", 0.0)]
    assert pins[0][5] * HOUR == pytest.approx(32.0)
    assert pins[1][0] * HOUR == pytest.approx(40.0)
    current = changes(
        {
            "stimulus": "electrical",
            "current": "10 mA",
            "rate": "1 mA/s",
            "frequency": "2 Hz",
            "duration": "12 s",
        }
    )
    assert current[0][2:5] == ("ramp", pytest.approx(HOUR), ("delivery_surface_focus",))
