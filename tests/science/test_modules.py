"""Each module alone, against what can be worked out by hand."""

import math

import numpy as np
import pytest

from neuroflare.engine import Change, rest
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import people_of_the_prior
from tests.science.conftest import rules, set_to, value

# ---- neuropeptide


@pytest.mark.parametrize(("peptide", "loss"), [("cgrp", "cgrp_loss"), ("substance_p", "substance_p_loss")])
@pytest.mark.parametrize("factor", [1.0, 0.3])
def test_half_life_of_a_peptide_is_ln_2_over_its_loss(alone, peptide, loss, factor):
    rate = factor * value("neuropeptide", loss)
    times = math.log(2) / rate * np.arange(5)
    found = alone("neuropeptide", [set_to(peptide, 1.0)], times, peptide, **{loss: rate})
    np.testing.assert_allclose(found, 0.5 ** np.arange(5), rtol=1e-4)


def test_what_leaves_the_store_is_between_the_cells(alone):
    """With neither refill nor breakdown nothing is lost or made."""
    times = np.linspace(0, 1, 21)
    names = ("cgrp_store", "cgrp", "substance_p_store", "substance_p")
    stored, free, stored_sp, free_sp = alone(
        "neuropeptide", [set_to("impulses", 2.0), set_to("impulses", 0.0, 0.5)], times, *names,
        refill=0.0, cgrp_loss=0.0, substance_p_loss=0.0,
    )  # fmt: skip
    np.testing.assert_allclose(stored + free / value("neuropeptide", "cgrp_content"), 1.0, atol=1e-5)
    np.testing.assert_allclose(
        stored_sp + free_sp / value("neuropeptide", "substance_p_content"), 1.0, atol=1e-5
    )
    per_hour = 2.0 * 3600.0 * value("neuropeptide", "release_per_impulse")
    np.testing.assert_allclose(stored, np.exp(-per_hour * np.minimum(times, 0.5)), rtol=1e-4)


def test_an_emptied_store_refills_exponentially_to_its_stock(alone):
    refill = value("neuropeptide", "refill")
    times = np.array([0.0, 50.0, 100.0, 300.0])
    changes = [set_to("cgrp_store", 0.0), set_to("stock", 1.0)]
    full = 1.0 + value("neuropeptide", "stock_gain")
    found = alone("neuropeptide", changes, times, "cgrp_store")
    np.testing.assert_allclose(found, full * (1.0 - np.exp(-refill * times)), rtol=1e-4, atol=1e-8)


def test_steady_firing_ends_in_the_steady_level(alone):
    names = ("release_per_impulse", "refill", "cgrp_content", "cgrp_loss")
    release, refill, content, loss = (value("neuropeptide", name) for name in names)
    rate = 0.1 * 3600.0 * release
    stored, free = alone("neuropeptide", [set_to("impulses", 0.1)], [0.0, 500.0], "cgrp_store", "cgrp")
    assert stored[-1] == pytest.approx(refill / (refill + rate), rel=1e-4)
    assert free[-1] == pytest.approx(content * rate * refill / (refill + rate) / loss, rel=1e-4)


# ---- mast_cell


def test_histamine_decays_to_rest_at_its_loss(alone):
    loss, level = value("mast_cell", "histamine_loss"), value("mast_cell", "histamine_rest")
    times = np.linspace(0, 0.5, 11)
    found = alone("mast_cell", [Change(0.0, "histamine", "add", 1000.0)], times, "histamine")
    np.testing.assert_allclose(found, level + 1000.0 * np.exp(-loss * times), rtol=1e-4)


def test_trigger_of_mast_cells_has_its_hill_limits():
    half = value("mast_cell", "mrgprx2_half")
    assert rules("mast_cell", substance_p=half)["mrgprx2"] == pytest.approx(0.5)
    assert rules("mast_cell", substance_p=1e3 * half)["mrgprx2"] == pytest.approx(1.0, abs=1e-5)
    small, smaller = (rules("mast_cell", substance_p=share * half)["mrgprx2"] for share in (1e-3, 1e-4))
    assert small / smaller == pytest.approx(100.0, rel=1e-4)


def test_mast_cells_release_no_more_than_they_hold(alone):
    held = value("mast_cell", "histamine_content")
    times = np.linspace(0, 2, 81)
    store, histamine = alone(
        "mast_cell", [set_to("substance_p", 1e6)], times, "mast_cell_store", "histamine",
        histamine_loss=0.0, mast_cell_refill=0.0,
    )  # fmt: skip
    assert store[-1] == pytest.approx(0.0, abs=1e-6)
    np.testing.assert_allclose(histamine - histamine[0] + held * store, held, rtol=1e-4)


# ---- vessel


def test_receptors_have_their_hill_limits():
    for state, signal, half in (("cgrp_wall", "cgrp_signal", "cgrp_half"),):
        level = value("vessel", half)
        assert rules("vessel", {state: level})[signal] == pytest.approx(0.5)
        assert rules("vessel", {state: 1e6 * level})[signal] == pytest.approx(1.0, abs=1e-5)
        assert rules("vessel", {state: 1e-6 * level})[signal] == pytest.approx(1e-6, rel=1e-4)
    half = value("vessel", "nk1_half")
    assert rules("vessel", substance_p=half)["nk1_signal"] == pytest.approx(0.5)
    assert rules("vessel", substance_p=half, nk1_block=1.0)["nk1_signal"] == 0.0
    half = value("vessel", "histamine_half")
    assert rules("vessel", histamine_excess=half)["histamine_signal"] == pytest.approx(0.5)
    assert rules("vessel", histamine_excess=1e4 * half)["histamine_signal"] == pytest.approx(1.0, abs=1e-6)


def test_flow_saturates_at_one_plus_the_reserve(alone):
    reserve = value("vessel", "flow_reserve")
    drive = [set_to("cgrp", 1e6), set_to("histamine_excess", 1e7), set_to("substance_p", 1e6)]
    strong = {"dilation_cgrp": 1e7}
    assert alone("vessel", drive, [0.0, 3.0], "perfusion", **strong)[-1] == pytest.approx(
        1.0 + reserve, rel=1e-3
    )
    usual = alone("vessel", drive, [0.0, 3.0], "perfusion")[-1]
    assert 1.0 + 0.5 * reserve < usual < 1.0 + reserve


def test_constriction_has_its_limit():
    limit = value("vessel", "constriction_limit")
    for signal in (1.0, 0.5, 0.0, -0.4):
        assert rules("vessel", constriction=signal)["perfusion_target"] == pytest.approx(1.0 - limit * signal)


def test_strong_sunburn_raises_flow_eightfold(alone):
    """uvb-flow-fold-hoffmann1999: an inflammatory signal of 1."""
    flow = alone("vessel", [set_to("inflammatory_dilation", 1.0)], [0.0, 12.0], "perfusion")
    assert flow[-1] == pytest.approx(8.0, rel=0.01)


def test_inflamed_skin_swells_by_a_part_of_its_thickness(alone):
    """Half of the gaps open at a signal of 1; a tenth of the signal hardly leaks."""
    leak, oedema = alone("vessel", [set_to("inflammatory_leak", 1.0)], [0.0, 200.0], "leak", "oedema")
    assert leak[-1] == pytest.approx(0.5, abs=0.05)
    assert 0.2 < oedema[-1] < 0.5  # mm
    assert alone("vessel", [set_to("inflammatory_leak", 0.1)], [0.0, 200.0], "leak")[-1] < 0.02


@pytest.mark.parametrize("load", [("oxidative_load", 1.0), ("constriction", 0.9)])
def test_an_endothelium_under_load_fails_and_skin_stays_cold_until_it_is_repaired(alone, load):
    names = ("health", "perfusion")
    month = 720.0
    for arrow in ("oxidation_to_endothelium", "starvation_to_endothelium"):
        assert load_model("vessel").switches[arrow].value == 1.0
    changes = [
        set_to(*load),
        set_to(load[0], 0.0, 2 * month),
        set_to("inflammatory_dilation", 1.0, 2 * month),
    ]
    health, flow = alone("vessel", changes, [0.0, 2 * month, 2 * month + 1.0, 12 * month], *names)
    assert health[1] < 0.7
    assert flow[2] < 0.9 * flow[3]
    assert health[3] > 0.95


def test_a_fall_of_outflow_does_not_injure_the_endothelium(alone):
    assert alone("vessel", [set_to("constriction", -0.4)], [0.0, 5000.0], "health")[-1] > 0.999


def test_cold_weather_does_not_harm_and_starvation_holds_itself(alone):
    """A fifth less flow is borne for a year; half of it is not, and what failed stays failed when flow returns."""
    year = 8766.0
    names = ("health", "perfusion")
    borne, _ = alone("vessel", [set_to("constriction", 0.2)], [0.0, year], *names)
    assert borne[-1] > 0.95
    starved, flow = alone(
        "vessel",
        [set_to("constriction", 0.6), set_to("constriction", 0.2, year)],
        [0.0, year, 2 * year],
        *names,
    )
    assert starved[1] < 0.3
    assert flow[2] < 0.7
    spared, _ = alone(
        "vessel", [set_to("starvation_to_endothelium", 0.0), set_to("constriction", 0.6)], [0.0, year], *names
    )
    assert spared[-1] == pytest.approx(1.0)


def test_vessels_tire_of_lasting_cgrp_and_not_of_an_injection(alone):
    day, year = 24.0, 8766.0
    flow, ready = alone("vessel", [set_to("cgrp", 5.0)], [0.0, 2.0, year], "perfusion", "cgrp_ready")
    assert ready[1] > 0.9
    assert ready[2] < 0.6
    assert flow[2] < flow[1]
    (trickle,) = alone("vessel", [set_to("cgrp", 0.03)], [0.0, 2.0, year], "cgrp_ready")[None, :]
    assert trickle[2] > 0.9
    fresh, _ = alone(
        "vessel",
        [set_to("cgrp_to_weariness", 0.0), set_to("cgrp", 5.0)],
        [0.0, 2.0, year],
        "perfusion",
        "cgrp_ready",
    )
    assert fresh[2] == pytest.approx(fresh[1], rel=1e-3)
    (once,) = alone(
        "vessel", [set_to("cgrp", 10.0), set_to("cgrp", 0.0, 1.0)], [0.0, 1.0, day], "cgrp_ready"
    )[None, :]
    assert once[2] > 0.9


def test_fluid_and_albumin_are_balanced_at_rest_whatever_the_numbers():
    """Filtration equals lymph, and albumin in equals albumin out, for every person of the prior."""
    vessel = load_model("vessel")
    people = people_of_the_prior(vessel, 200, seed=3)
    rates = numpy_rates(vessel)
    start = rates.start(people)
    found = rates.rule_values(start, people)
    np.testing.assert_allclose(found["filtration"], found["lymph"], rtol=1e-9)
    assert (found["lymph"] > 0).all()
    at_rest = rates(start, people)
    for name in ("fluid", "albumin", "perfusion", "skin_temperature"):
        np.testing.assert_allclose(at_rest[:, rates.states.index(name)], 0.0, atol=1e-9)


def test_raised_capillary_pressure_ends_where_lymph_carries_what_is_filtered(alone):
    """Dilation without leak, and no spread into the skin around: Starling's forces and lymph alone."""
    names = ("fluid", "filtration", "lymph", "albumin_ratio")
    fluid, filtration, lymph, ratio = alone(
        "vessel",
        [set_to("cgrp_to_weariness", 0.0), set_to("cgrp", 10.0)],
        [0.0, 2000.0],
        *names,
        fluid_spread=0.0,
        albumin_spread=0.0,
    )
    assert filtration[-1] == pytest.approx(lymph[-1], rel=1e-5)
    assert fluid[-1] > 1.05
    assert lymph[-1] == pytest.approx(value("vessel", "lymph_rest") * fluid[-1] ** 2, rel=1e-6)
    assert ratio[-1] < 1.0  # protein is washed out


def test_skin_warms_towards_its_blood_and_no_further(alone):
    names = ("perfusion", "skin_temperature")
    flow, skin = alone("vessel", [set_to("cgrp", 10.0)], [0.0, 6.0], *names)
    rest, blood = value("vessel", "skin_temperature_rest"), value("vessel", "blood_temperature")
    drive = value("vessel", "warming") * (flow[-1] - 1.0)
    assert skin[-1] == pytest.approx(rest + (blood - rest) * drive / (1.0 + drive), rel=1e-4)
    assert rest + 1.0 < skin[-1] < blood


# ---- nociceptor


def test_trpv1_opens_by_half_at_its_half_maximal_dose():
    half = value("nociceptor", "capsaicin_half")
    assert rules("nociceptor", capsaicin=half)["trpv1_open"] == pytest.approx(0.5)
    assert rules("nociceptor", capsaicin=1e3 * half)["trpv1_open"] == pytest.approx(1.0, abs=1e-5)
    assert rules("nociceptor", capsaicin=half, trpv1_block=1.0)["trpv1_open"] == 0.0
    sensitized = half / (1.0 + value("nociceptor", "kinase_gain"))
    assert rules("nociceptor", {"kinase": 1.0}, capsaicin=sensitized)["trpv1_open"] == pytest.approx(0.5)


def test_firing_has_a_ceiling():
    found = rules("nociceptor", pulse_rate=1e9, current_density=1e6)
    assert found["cm"] == pytest.approx(value("nociceptor", "rate_limit"), rel=1e-3)
    assert found["adelta"] == pytest.approx(value("nociceptor", "rate_limit_adelta"), rel=1e-3)


def test_fibres_at_rest_are_silent_and_anaesthetized_ones_whatever_happens():
    found = rules("nociceptor")
    assert max(found["cm"], found["cmi"], found["adelta"]) < 1e-3
    stirred = rules(
        "nociceptor", temperature=55.0, pressure=800.0, pinprick=500.0, capsaicin=1e5, anaesthetic=1.0
    )
    assert stirred["drive_cm"] > 1.0
    assert stirred["cm"] == stirred["cmi"] == stirred["adelta"] == 0.0


def test_lost_endings_regrow_exponentially(alone):
    regrowth = value("nociceptor", "density_regrowth")
    times = np.array([0.0, 168.0, 1000.0, 4000.0])
    found = alone("nociceptor", [set_to("density", 0.2)], times, "density")
    np.testing.assert_allclose(found, 1.0 - 0.8 * np.exp(-regrowth * times), rtol=1e-4)


def test_disease_injures_fibres_and_capsaicin_takes_endings_alone(alone):
    names, months = ("density", "injured"), np.array([24.0, 8760.0, 2 * 8760.0])
    ill, hurt = alone("nociceptor", [set_to("fibre_loss", 4e-4)], months, *names)
    patched, whole = alone(
        "nociceptor", [set_to("capsaicin", 1e4), set_to("capsaicin", 0.0, 0.5)], months, *names
    )
    assert patched[0] < 0.2 and (whole == 0.0).all()
    assert hurt[0] > 0.005 and (np.diff(hurt) > 0).all()
    np.testing.assert_allclose(ill, 1.0 - hurt, rtol=1e-4)  # with all endings there at the start


def test_endings_grow_back_more_slowly_from_injured_fibres(alone):
    regrowth, hindrance = (
        value("nociceptor", f"{name}") for name in ("density_regrowth", "regrowth_hindrance")
    )
    lost = [set_to("density", 0.2)]
    day = np.array([0.0, 24.0])
    from_whole, from_injured = (
        np.diff(alone("nociceptor", [*lost, set_to("injured", share)], day, "density"))[0]
        for share in (0.0, 0.5)
    )
    assert from_whole == pytest.approx(0.8 * (1.0 - np.exp(-24.0 * regrowth)), rel=1e-3)
    assert from_injured == pytest.approx(from_whole / (1.0 + 0.5 * hindrance), rel=0.01)


def test_only_injured_fibres_fire_without_a_stimulus(alone):
    rest = value("nociceptor", "spontaneous_rest")
    odds = 0.25 * value("nociceptor", "irritable_injury")
    assert rules("nociceptor", {"density": 0.2})["spontaneous_share"] == pytest.approx(rest)
    assert rules("nociceptor", {"injured": 0.5})["spontaneous_share"] == pytest.approx(
        (rest + odds) / (1.0 + odds)
    )


def test_injured_fibres_fire_towards_the_cord_and_not_into_the_skin():
    """They have no endings left; fibres that a slow change made irritable fire from theirs."""
    injured = rules("nociceptor", {"injured": 0.5, "density": 0.5})
    irritable = rules("nociceptor", {"phenotype": 0.5})
    assert injured["cmi"] > 0.02
    assert injured["axon_reflex"] == pytest.approx(0.0, abs=1e-9)
    assert irritable["axon_reflex"] == irritable["cmi"] > 1e-3


def test_all_injured_fibres_are_heard_and_only_endings_that_are_left():
    """Firing that begins in the nerve does not fall with the endings; what endings answer does."""
    few, all_there = (
        rules("nociceptor", {"injured": 0.5, "density": density, "bradykinin": 1e4}) for density in (0.5, 1.0)
    )
    assert few["axon_reflex"] == pytest.approx(0.5 * all_there["axon_reflex"])
    assert few["cmi"] - few["axon_reflex"] == pytest.approx(all_there["cmi"] - all_there["axon_reflex"])


# ---- delivery


def test_topical_capsaicin_passes_as_a_chain_of_three(alone):
    """The exact solution for one dose: absorbed, in transit, removed."""
    into, through, gives, away = (
        value("delivery", f"capsaicin_{name}") for name in ("absorption", "transit", "delivery", "loss")
    )
    times = np.linspace(0.0, 4.0, 41)
    surface, endings = alone(
        "delivery", [Change(0.0, "capsaicin_surface", "add", 100.0)], times, "capsaicin_surface", "capsaicin"
    )
    np.testing.assert_allclose(surface, 100.0 * np.exp(-into * times), rtol=1e-4)
    rates = np.array([into, through, away])
    exact = sum(
        np.exp(-rates[k] * times) / np.prod([rates[j] - rates[k] for j in range(3) if j != k])
        for k in range(3)
    )
    np.testing.assert_allclose(endings, 100.0 * gives * into * through * exact, rtol=1e-3, atol=1e-3)


MODULES = [
    "delivery", "nociceptor", "neuropeptide", "mast_cell", "immune", "plasma", "vessel", "adrenergic", "sympathetic",
    "stress_axis", "trophic", "body",
]  # fmt: skip


@pytest.mark.parametrize("module", MODULES)
def test_every_module_starts_at_rest(module):
    model = load_model(module)
    settled, written = rest(model, {}), numpy_rates(model).start()
    for name, start in zip(model.states, written, strict=True):
        assert settled[name][0] == pytest.approx(start, rel=1e-6, abs=1e-6 * model.states[name].scale)
