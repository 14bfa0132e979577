"""The sympathetic junction: constriction as published, no pain in health, coupling after weeks."""

import math

import numpy as np
import pytest

from neuroflare.engine import Change
from neuroflare.model import load_model
from tests.science.conftest import assert_usable, crowd, fastest_change, rules, set_to, value

FACTS = {
    "na-vc-young-1e6-thompson", "na-vc-young-max-thompson", "na-thalf-silverberg1978", "na-ionto-flow-drummond",
    "ne-pain-prev-hc-martinez2002", "ne-pain-vas-hc-martinez2002", "ne-pain-prev-fm-martinez2002",
    "ne-pain-crps-birklein1997", "c-heat-thr-stress-watanabe2002", "tnf-alpha1-exposure-wijaya2023",
}  # fmt: skip
DAY = 24.0
MONTH = 30 * DAY
# 10 ug in 0.1 mL is 591 uM (169.2 g/mol), of which the bleb leaves 0.3 in the tissue.
INJECTED = 10e-6 / 169.2 / 1e-4 * 1e9 * 0.3


def test_facts_are_usable():
    assert_usable(FACTS)


def test_everyone_is_at_rest():
    assert fastest_change("adrenergic", 200) < 1e-12


# ---- noradrenaline


def test_half_time_of_noradrenaline_above_rest(alone):
    times = np.linspace(0, 0.2, 6)
    level = alone("adrenergic", [Change(0.0, "noradrenaline", "add", 1000.0)], times, "noradrenaline")
    above = level - rules("adrenergic")["noradrenaline_rest"]
    np.testing.assert_allclose(above, 1000.0 * 0.5 ** (times * 60 / 2.4), rtol=0.1)


@pytest.mark.parametrize("lost", [("uptake_block", 1.0), ("sympathetic_fibres", 0.0)])
def test_without_reuptake_noradrenaline_stays_longer(alone, lost):
    """Cut fibres neither release nor take up."""
    loss = value("adrenergic", "noradrenaline_loss") * (1 - value("adrenergic", "uptake_share"))
    start, later = alone(
        "adrenergic",
        [set_to(*lost), set_to("outflow", 0.0), set_to("noradrenaline", 500.0)],
        [0.0, 0.3],
        "noradrenaline",
    )
    assert later / start == pytest.approx(math.exp(-0.3 * loss), rel=1e-3)


# ---- vessels


def test_constriction_counts_from_rest():
    rest, half = rules("adrenergic")["noradrenaline_rest"], value("adrenergic", "noradrenaline_half")
    for above in (0.1 * half, half, 10 * half):
        found = rules("adrenergic", {"noradrenaline": rest + above})["constriction"]
        assert found == pytest.approx(above / (above + half))
    tone = value("adrenergic", "resting_tone")
    assert rules("adrenergic", {"noradrenaline": 0.0})["constriction"] == pytest.approx(-tone / (1 - tone))


def test_1_micromolar_in_a_dialysis_fibre_lowers_flow_as_published():
    """67 per cent (60 to 74), with a fifth in the tissue."""
    rest = rules("adrenergic")["noradrenaline_rest"]
    signal = rules("adrenergic", {"noradrenaline": rest + 200.0})["constriction"]
    assert 60.0 < 100.0 * value("vessel", "constriction_limit") * signal < 74.0


def test_blocks_of_alpha_receptors():
    share, strong = value("adrenergic", "alpha1_share"), {"noradrenaline": 1e9}
    tone = value("adrenergic", "resting_tone")
    assert rules("adrenergic", strong, alpha1_block=1.0)["constriction"] == pytest.approx(
        (1 - share - tone) / (1 - tone), rel=1e-4
    )
    assert rules("adrenergic", strong, alpha2_block=1.0)["constriction"] == pytest.approx(
        (share - tone) / (1 - tone), rel=1e-4
    )
    both = rules("adrenergic", strong, alpha1_block=1.0, alpha2_block=1.0)["constriction"]
    assert both == pytest.approx(
        rules("adrenergic", {"noradrenaline": 0.0})["constriction"]
    )  # as without noradrenaline
    phenylephrine = {"phenylephrine": 1e4}
    free = rules("adrenergic", phenylephrine)["constriction"]
    assert free > 0.3
    assert rules("adrenergic", phenylephrine, alpha1_block=1.0)["constriction"] < 0.0


def test_noradrenaline_and_phenylephrine_share_their_receptors():
    assert rules("adrenergic", {"noradrenaline": 1e9, "phenylephrine": 1e9})["constriction"] < 1.0


def test_days_of_noradrenaline_weaken_the_vessels_and_its_absence_makes_them_keen(alone):
    for outflow, direction in ((4.0, -1.0), (0.0, 1.0)):
        number = alone("adrenergic", [set_to("outflow", outflow)], [0.0, 10 * DAY], "alpha_vessel")[-1]
        assert direction * (number - 1.0) > 0.2
    inflamed = [set_to("cytokine_signal", 1.0), set_to("ngf", 100.0)]
    assert alone("adrenergic", inflamed, [0.0, 3 * MONTH], "alpha_vessel")[-1] == pytest.approx(1.0, abs=1e-6)


# ---- endings and skin cells


def test_stress_does_not_excite_healthy_endings(alone):
    nerve, skin = alone(
        "adrenergic", [set_to("outflow", 3.0)], np.linspace(0, 2, 21), "nerve_drive", "epidermis_drive"
    )
    assert nerve.max() < 1e-5
    assert skin.max() < 1e-5


def test_injected_noradrenaline_hurts_health_weakly_and_coupled_endings_strongly(alone):
    times = np.linspace(0, 1, 241)
    dose = Change(0.0, "noradrenaline", "add", INJECTED)
    healthy = alone("adrenergic", [dose], times, "nerve_drive")
    assert 0.01 < healthy.max() < 0.1
    assert healthy[times > 0.25].max() < 0.1 * healthy.max()
    coupled = alone("adrenergic", [dose, set_to("alpha1_nerve", 3.0)], times, "nerve_drive")
    assert coupled.max() > 8 * healthy.max()
    assert (
        np.ptp(
            alone(
                "adrenergic",
                [dose, set_to("alpha1_nerve", 3.0), set_to("alpha1_block", 1.0)],
                times,
                "nerve_drive",
            )
        )
        == 0.0
    )


def test_some_healthy_people_feel_it():
    """3 of 10 (12 to 54 per cent); felt when the drive is twice that of the typical person."""
    found = crowd(
        "adrenergic", [Change(0.0, "noradrenaline", "add", INJECTED)], [0.0, 0.01], "nerve_drive", count=100
    )
    assert 0.12 < (found["nerve_drive"].max(axis=1) > 0.1).mean() < 0.54


def test_inflammation_couples_endings_after_weeks_and_not_within_a_day(alone):
    times = [0.0, DAY, 7 * DAY, 6 * MONTH]
    nerve, skin, drive = alone(
        "adrenergic",
        [set_to("cytokine_signal", 1.0)],
        times,
        "alpha1_nerve",
        "alpha1_epidermis",
        "nerve_drive",
    )
    assert skin[1] > 1.1  # the message is up within a day
    assert drive[1] < 0.01 * drive[3]
    assert drive[2] < 0.3 * drive[3]
    assert drive[3] > 0.1
    assert nerve[3] > 2.0


def test_an_ordinary_injury_leaves_endings_uncoupled(alone):
    """A week of strong cytokines; then they are gone."""
    changes = [set_to("cytokine_signal", 0.7), set_to("cytokine_signal", 0.0, 7 * DAY)]
    drive, number = alone(
        "adrenergic", changes, np.linspace(0, 3 * MONTH, 181), "nerve_drive", "alpha1_nerve"
    )
    assert drive.max() < 0.03
    assert number[-1] == pytest.approx(1.0, abs=0.02)


@pytest.mark.parametrize(
    "stop",
    [("alpha1_block", 1.0), ("sympathetic_fibres", 0.0), ("outflow", 0.0), ("alpha1_to_nociceptor", 0.0)],
)
def test_coupled_endings_need_their_noradrenaline(alone, stop):
    """Sympathetically maintained firing ends with the outflow, the fibres or the receptor."""
    free = alone("adrenergic", [set_to("alpha1_nerve", 3.0)], [0.0, 1.0], "nerve_drive")[-1]
    stopped = alone("adrenergic", [set_to("alpha1_nerve", 3.0), set_to(*stop)], [0.0, 1.0], "nerve_drive")[-1]
    assert free > 0.1
    assert stopped < 0.02 * free


def test_skin_that_lost_its_outflow_is_warm_first_and_narrows_later(alone):
    """Outflow held back by half: vessels open at once, and are narrower than at rest after some months."""
    month = 730.0
    names = ("constriction", "supersensitivity")
    narrow, gain = alone("adrenergic", [set_to("segment_inhibition", 0.6)], [0.0, 1.0, 12 * month], *names)
    assert narrow[1] < -0.1
    assert narrow[2] > narrow[1] + 0.1
    assert gain[1] < 0.01 < 0.5 < gain[2]
    raised, _ = alone(
        "adrenergic", [set_to("outflow", 3.0)], [0.0, 12 * month], "supersensitivity", "constriction"
    )
    assert abs(raised[-1]) < 0.05


SWITCHES = {
    "alpha_to_vessel": ([set_to("outflow", 3.0)], "constriction", 0.0),
    "alpha1_to_nociceptor": ([set_to("alpha1_nerve", 3.0)], "nerve_drive", 0.0),
    "alpha1_to_keratinocyte": ([set_to("alpha1_epidermis", 3.0)], "epidermis_drive", 0.0),
    "cytokine_to_alpha1": ([set_to("cytokine_signal", 1.0)], "alpha1_nerve", 1.0),
    "ngf_to_alpha1": ([set_to("ngf", 50.0)], "alpha1_epidermis", 1.0),
    "noradrenaline_to_alpha1": ([set_to("outflow", 0.0)], "alpha1_nerve", 1.0),
    "noradrenaline_to_alpha_vessel": ([set_to("outflow", 0.0)], "alpha_vessel", 1.0),
    "noradrenaline_loss_to_supersensitivity": ([set_to("outflow", 0.3)], "supersensitivity", 0.0),
}


@pytest.mark.parametrize("switch", SWITCHES)
def test_every_switch_takes_its_arrow_away(alone, switch):
    assert set(SWITCHES) == set(load_model("adrenergic").switches)
    changes, output, resting = SWITCHES[switch]
    times = [0.0, 1.0 if output.endswith(("drive", "constriction")) else 240.0]
    on = alone("adrenergic", changes, times, output)[-1]
    off = alone("adrenergic", [*changes, set_to(switch, 0.0)], times, output)[-1]
    assert abs(on - resting) > 0.05
    assert off == pytest.approx(resting, abs=1e-9)


def test_bounds_under_strong_and_lasting_input():
    inputs = [
        set_to("outflow", 8.0),
        set_to("cytokine_signal", 2.0),
        set_to("ngf", 500.0),
        Change(24.0, "phenylephrine", "add", 1e6),
    ]
    off = [set_to("outflow", 0.0, 1000.0), set_to("cytokine_signal", 0.0, 1000.0)]
    names = (
        "noradrenaline",
        "phenylephrine",
        "alpha1_nerve",
        "alpha1_epidermis",
        "alpha_vessel",
        "constriction",
        "nerve_drive",
        "epidermis_drive",
    )
    found = crowd("adrenergic", inputs + off, np.geomspace(1e-3, 4000.0, 40), *names)
    assert all(found[name].min() >= -1e-6 for name in names if name != "constriction")
    assert all(found[name].min() >= 1.0 - 1e-6 for name in ("alpha1_nerve", "alpha1_epidermis"))
    assert found["constriction"].min() > -1.0
    assert found["alpha_vessel"].min() > 0.1
    assert max(found[name].max() for name in ("constriction", "nerve_drive", "epidermis_drive")) <= 1.0
