"""Inflammation of one site, alone and together with its mast cells: rest, bounds, resolution, arrows, blocks.

The facts are calibration and design facts; their ids stand beside the tests.
"""

import shutil

import numpy as np
import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.data_files import data_path
from neuroflare.engine import Change, Job, Schedule, simulate_many
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import leading_eigenvalues, people_of_the_prior, rest_points

DAY, WEEK = 24.0, 168.0
FRACTURE = Change(0.0, "damage", "add", 1.0)
SUNBURN = Change(0.0, "burn", "add", 1.0)
PROBE = Change(0.0, "burn", "add", 0.1)

FACTS = {
    "uvb-flow-tmax-hoffmann1999", "uvb-flow-normal-hoffmann1999", "dermal-cytokine-peak-sjogren2009",
    "uvb-cytokine-early-quist2016", "blister-tnf-crps-inv-huygen2004", "blister-il6-crps-inv-huygen2004",
    "blister-tryptase-crps-inv-huygen2004", "blister-tnf-crps-uninv-huygen2004", "blister-il6-crps-uninv-huygen2004",
    "blister-tryptase-crps-uninv-huygen2004",
}  # fmt: skip

STIRRED = {  # far more than anything that happens
    "mast_release": 1.0, "cgrp": 50.0, "substance_p": 1e4, "adrenergic_epidermis": 3.0, "systemic_inflammation": 1.0,
}  # fmt: skip


def set_to(target, amount, time=0.0):
    return Change(time, target, "set", amount)


def test_no_fact_used_here_is_kept_for_validation():
    ledger, roles = load_ledger(), load_roles()
    for name in FACTS:
        assert name in ledger.claims, name
        assert roles.of(name) == "calibration", name


# ---- rest and bounds


def switches(module):
    return [(module, name) for name in load_model(module).switches]


@pytest.mark.parametrize(
    ("module", "switch"), switches("immune") + switches("mast_cell") + switches("plasma")
)
def test_rest_stays_rest_without_an_arrow(module, switch):
    rates = numpy_rates(load_model(module))
    without = {switch: 0.0}
    np.testing.assert_allclose(rates(rates.start(without), without), 0.0, atol=1e-12)


def test_rest_of_prior_people_is_stable():
    model = load_model("immune")
    people = people_of_the_prior(model, 200, seed=11)
    at = rest_points(model, people)
    assert (leading_eigenvalues(model, people, at) < 0.0).all()
    assert at[:, list(model.states).index("leukocytes")] == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("cortisol", [-0.5, 2.0])
def test_states_and_signals_keep_their_bounds_under_anything(cortisol):
    model = load_model("immune")
    people = people_of_the_prior(model, 40, seed=12)
    changes = [set_to(name, amount) for name, amount in STIRRED.items()]
    changes += [
        set_to("cortisol_signal", cortisol),
        Change(0.0, "damage", "add", 5.0),
        Change(0.0, "burn", "add", 10.0),
    ]
    signals = [name for name in model.rules if name.endswith("_signal")]
    names = (
        *model.states,
        *signals,
        "inflammation",
        "leak",
        "dilation",
        "oxidative_load",
        "mast_cell_priming",
        "keratinocyte",
    )
    result = simulate_many(
        model, people, [Job(Schedule.of(changes), names, (0.0, 3.0, 30.0, 300.0, 3000.0))]
    )[0]
    assert not result.failed.any()
    for name in names:
        course = result[name].to_numpy()
        assert np.isfinite(course).all(), name
        assert course.min() > -1e-6, name
        if name not in model.states or name in ("leukocytes", "cyclooxygenase"):
            assert course.max() <= 1.0 + 1e-6, name
    for name in ("tnf", "il1b", "il6", "il8", "il10", "tryptase"):
        assert (result[name].to_numpy() >= people[f"{name}_rest"][:, None] * (1.0 - 1e-6)).all(), name


# ---- what an injury, a burn, a probe and a peptide leave behind


def test_inflammation_after_a_fracture_peaks_within_days_and_fades_over_weeks(alone):
    times = np.arange(0.0, 20 * WEEK, 3.0)
    found, tnf, il10 = alone("immune", [FRACTURE], times, "inflammation", "tnf", "il10")
    peak = times[found.argmax()]
    assert 6.0 < peak < 3 * DAY
    assert found.max() > 0.6
    assert 0.5 < np.interp(WEEK, times, found) / found.max() < 0.9
    assert 0.05 < np.interp(4 * WEEK, times, found) / found.max() < 0.6
    assert np.interp(8 * WEEK, times, found) < 0.05
    assert found[-1] < 1e-3
    assert times[il10.argmax()] - times[tnf.argmax()] > DAY  # the brake comes late


def test_the_late_brake_is_what_ends_early_cytokines(alone):
    braked, free = (
        alone("immune", [FRACTURE], [3 * DAY], "tnf", il10_to_cytokine=value)[0] for value in (1.0, 0.0)
    )
    assert free > 1.5 * braked


def test_dilation_after_ultraviolet_b_peaks_near_12_hours_and_is_over_by_96(alone):
    times = np.arange(0.0, 100.0, 0.5)
    dilation = alone("immune", [SUNBURN], times, "dilation")
    assert times[dilation.argmax()] == pytest.approx(12.0, abs=2.5)
    assert dilation[times == 96.0][0] < 0.1 * dilation.max()


def test_interleukins_peak_5_to_8_hours_after_a_probe_and_are_lower_a_day_later(alone):
    times = np.arange(0.0, 30.0, 0.25)
    for course in alone("immune", [PROBE], times, "il1b", "il6", "il8"):
        rise = course - course[0]
        assert 5.0 <= times[rise.argmax()] <= 8.0
        assert rise[times == 24.0][0] < 0.7 * rise.max()


def test_two_hours_of_capsaicin_peptide_leave_nothing(alone):
    flare = [
        set_to("cgrp", 1.0),
        set_to("substance_p", 0.002),
        set_to("cgrp", 0.0, 2.0),
        set_to("substance_p", 0.0, 2.0),
    ]
    inflammation, ngf = alone("immune", flare, [2.0, 24.0, WEEK], "inflammation", "ngf")
    assert inflammation[0] < 0.1
    assert inflammation[1:].max() < 0.01
    assert ngf.max() < 1.0  # nM, where an injection of 1 ug brings hundreds
    assert ngf[-1] < 0.001


# ---- the site with its mast cells: what feeds back


@pytest.fixture(scope="module")
def joined(tmp_path_factory):
    """The two modules wired as a site wires them."""
    text = """
import "immune.ant"
import "mast_cell.ant"

model joined()
  unit time_unit = 3600 second;
  site: immune();
  mast: mast_cell();
  mast.priming := site.mast_cell_priming;
  site.mast_release := mast.release;
end
"""
    folder = tmp_path_factory.mktemp("joined")
    for module in ("immune", "mast_cell"):
        shutil.copy(data_path("models") / f"{module}.ant", folder)
    (folder / "joined.ant").write_text(text)
    return load_model(folder / "joined.ant")


def run(model, changes, times, *names, people=None):
    result = simulate_many(
        model, people or {}, [Job(Schedule.of(changes), names, tuple(float(t) for t in times))]
    )[0]
    assert not result.failed.any()
    return [result[name].to_numpy() for name in names]


def test_a_typical_site_with_mast_cells_recovers_too(joined):
    changes = [Change(0.0, "site_damage", "add", 1.0)]
    inflammation, tryptase = run(
        joined, changes, [DAY, 3 * WEEK, 8 * WEEK, 26 * WEEK], "site_inflammation", "site_tryptase"
    )
    assert inflammation[0, 0] > 0.6
    assert inflammation[0, 2] < 0.05
    assert tryptase[0, 0] > 20.0
    assert tryptase[0, 3] == pytest.approx(12.5, rel=1e-3)


def test_blister_fluid_of_lasting_inflammation_is_that_of_crps(joined):
    """TNF, interleukin-6 and tryptase rise together in the published proportion."""
    held = [Change(0.0, "site_damage", "add", 1.0), set_to("site_adrenergic_epidermis", 4.0)]
    found = run(
        joined,
        held,
        [8 * WEEK],
        "site_blister_tnf",
        "site_blister_il6",
        "site_blister_tryptase",
        people={"immune_damage_healing": np.zeros(1)},
    )
    for level, published in zip(found, (31.0, 53.5, 37.0), strict=True):
        assert level[0, 0] == pytest.approx(published, rel=0.25)


def test_graded_and_lasting_regimes_are_both_within_the_prior(joined):
    """A year after a fracture most people have recovered; some, by the numbers of their site alone, have not."""
    people = people_of_the_prior(joined, 100, seed=13)
    (left,) = run(
        joined, [Change(0.0, "site_damage", "add", 1.0)], [8760.0], "site_inflammation", people=people
    )
    assert (left < 0.01).mean() > 0.75
    assert (left > 0.1).any()


# ---- arrows and blocks


@pytest.mark.parametrize(
    ("switch", "changes", "name", "time"),
    [
        ("peptide_to_keratinocyte", [set_to("cgrp", 1.0)], "keratinocyte", 1.0),
        ("adrenergic_to_keratinocyte", [set_to("adrenergic_epidermis", 1.0)], "keratinocyte", 1.0),
        ("systemic_to_site", [set_to("systemic_inflammation", 1.0)], "tnf_excess", 12.0),
        ("mast_cell_to_leukocyte", [Change(0.0, "tryptase", "add", 100.0)], "leukocytes", 12.0),
        ("mast_cell_to_ngf", [Change(0.0, "tryptase", "add", 100.0)], "ngf", 3.0),
        ("tnf_to_il6", [Change(0.0, "tnf", "add", 100.0)], "il6_excess", 2.0),
        ("cytokine_to_cyclooxygenase", [SUNBURN], "pge2_signal", 12.0),
        ("damage_to_bradykinin", [FRACTURE], "bradykinin_release", 12.0),
    ],
)
def test_an_arrow_taken_away_leaves_nothing_of_its_effect(alone, switch, changes, name, time):
    others = (
        {"mast_cell_to_leukocyte": 0.0} if switch == "mast_cell_to_ngf" else {}
    )  # what leukocytes add comes by another arrow
    with_arrow, without = (
        alone("immune", changes, [0.0, time], name, **others, **{switch: value})[-1] for value in (1.0, 0.0)
    )
    assert with_arrow > 0.01
    assert without == pytest.approx(0.0, abs=1e-6)


@pytest.mark.parametrize(
    ("switch", "name"),
    [
        ("damage_to_leukocyte", "leukocytes"),
        ("cytokine_to_leukocyte", "leukocytes"),
        ("keratinocyte_to_ngf", "ngf"),
        ("cytokine_to_ngf", "ngf"),
        ("ngf_to_mast_cell", "mast_cell_priming"),
        ("cytokine_to_mast_cell", "mast_cell_priming"),
    ],
)
def test_an_arrow_that_shares_its_target_carries_part_of_the_effect(alone, switch, name):
    full, part = (
        alone("immune", [FRACTURE, SUNBURN], [12.0], name, **{switch: value})[0] for value in (1.0, 0.0)
    )
    assert 0.0 < part < 0.9 * full


def test_cortisol_holds_cytokines_back_while_its_arrow_stands(alone):
    def tnf(cortisol, arrow=1.0):
        return alone(
            "immune",
            [set_to("cortisol_signal", cortisol), FRACTURE],
            [6.0],
            "tnf_excess",
            cortisol_to_immune=arrow,
        )[0]

    assert tnf(1.0) < 0.75 * tnf(0.0)
    assert tnf(-0.3) > 1.1 * tnf(0.0)
    assert tnf(1.0, 0.0) == pytest.approx(tnf(0.0), rel=1e-6)


@pytest.mark.parametrize(
    ("block", "name"),
    [
        ("tnf_block", "tnf_signal"),
        ("il1_block", "il1_signal"),
        ("il6_block", "il6_signal"),
        ("cox_block", "pge2_signal"),
    ],
)
def test_a_complete_block_takes_its_signal_and_lessens_inflammation(alone, block, name):
    signal, inflammation = alone("immune", [set_to(block, 1.0), FRACTURE], [24.0], name, "inflammation")
    assert signal[0] == 0.0
    assert inflammation[0] < 0.95 * alone("immune", [FRACTURE], [24.0], "inflammation")[0]


def test_injected_ngf_leaves_at_its_published_rate(alone):
    loss = load_model("immune").parameters["ngf_loss"].value
    times = np.array([0.0, 2.3, 6.9])
    np.testing.assert_allclose(
        alone("immune", [Change(0.0, "ngf", "add", 1.0)], times, "ngf", ngf_to_mast_cell=0.0),
        np.exp(-loss * times),
        rtol=1e-3,
    )


# ---- mast cells: priming


def test_primed_mast_cells_answer_to_less_leak_slowly_and_become_more(alone):
    names = ("release", "mast_cell_number", "excess")
    release, number, excess = alone("mast_cell", [set_to("priming", 1.0)], [0.0, 60 * DAY], *names)
    assert 0.001 < release[-1] < 0.05
    assert 1.5 < number[-1] < 2.0
    assert 0.0 < excess[-1] < 10.0  # nM: too little to excite or to open gaps
    weak = set_to("substance_p", 300.0)
    primed, plain = (
        alone("mast_cell", [weak, set_to("priming", value)], [1 / 60], "excess")[0] for value in (1.0, 0.0)
    )
    assert primed > 3.0 * plain
    without = alone("mast_cell", [set_to("priming", 1.0)], [60 * DAY], "release", priming_to_mast_cell=0.0)
    assert without[0] == 0.0


def test_peptide_of_endings_opens_no_mast_cell_even_when_primed(alone):
    found = alone("mast_cell", [set_to("substance_p", 0.002)], [1.0], "excess")
    assert found[0] < 1e-6
    strong = [set_to("substance_p", 1e4)]
    assert alone("mast_cell", strong, [1 / 60], "excess", peptide_to_mast_cell=0.0)[0] == pytest.approx(
        0.0, abs=1e-9
    )
