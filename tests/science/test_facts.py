"""Facts the typical person must respect: design and calibration facts, never a number kept for validation.

The sources stand beside each test, as ids of the evidence ledger or as the words of the design.
"""

import numpy as np
import pytest

from neuroflare.clinic.lint import load_roles
from neuroflare.evidence import load_ledger

FLOW, FLARE = "limb_vessels_perfusion", "halo_vessels_perfusion"
SECOND = 1 / 3600.0
MINUTE = 1 / 60.0

CREAM = {"stimulus": "capsaicin-topical", "dose": "1000 ug"}
INJECTED = {"stimulus": "capsaicin-intradermal", "dose": "20 ug", "volume": "20 uL"}
SP = {"stimulus": "substance-p", "concentration": "3 uM", "volume": "25 uL"}
HEAT = {"stimulus": "heat", "temperature": "50 degC", "duration": "5 s"}

FACTS = {  # what the tests below rest on
    "cap-dbf-control-arm-vds2008", "cap-dbf-cgrp837-arm-vds2008", "cmi-capsaicin-duration-schmelz2000",
    "cm-capsaicin-duration-schmelz2000", "cap-intradermal-flare-dose-petersen1997", "skin-sp-detection-petersen1997",
    "sp-75pmol-histamine-peak-petersen1997", "cgrp-skin-thalf-rabbit-brain1985", "flare-onset-delay-8mm-lynn1991",
    "flare-onset-extra-24mm-lynn1991", "cap8-enfd-loss-1w-kennedy2010", "cap8-enfd-recovery-24w-kennedy2010",
    "ngf-hpt-5d-weinkauf2015", "cnoc-heat-rate-0p3-yarnitsky1992", "cnoc-heat-rate-6p0-yarnitsky1992",
    "cnoc-heat-thr-yarnitsky1992", "electric-flare-current-point-schmelz2000",
}  # fmt: skip


def blocked(word, fraction=1.0):
    return {"block": word, "fraction": fraction, "start": "-1 h"}


def test_no_fact_used_here_is_kept_for_validation():
    ledger, roles = load_ledger(), load_roles()
    for name in FACTS:
        assert name in ledger.claims, name
        assert roles.of(name) in ("calibration", "design"), name


# ---- CGRP carries the capsaicin flow


def test_cutting_cgrp_receptors_lowers_the_capsaicin_flow(typical):
    full, cut = (
        typical(events, [0.5], FLOW)[0] for events in ([CREAM], [CREAM, blocked("cgrp-receptor", 0.9)])
    )
    assert full > 2.0
    assert cut - 1.0 < 0.75 * (full - 1.0)
    none = typical([CREAM, blocked("cgrp-receptor")], [0.5], FLOW)[0]
    assert none - 1.0 < 0.05 * (full - 1.0)


def test_cutting_nk1_does_not(typical):
    full, cut = (typical(events, [0.25, 0.5, 1.0], FLOW) for events in ([CREAM], [CREAM, blocked("nk1")]))
    np.testing.assert_allclose(cut, full, rtol=0.01)


def test_cutting_nitric_oxide_lowers_the_baseline_and_not_the_rise(typical):
    """The rise is read in % of the own baseline."""
    full, cut = (typical(events, [-0.01, 0.5], FLOW) for events in ([CREAM], [CREAM, blocked("nos")]))
    assert cut[0] < 0.9 * full[0]
    assert cut[1] / cut[0] == pytest.approx(full[1] / full[0], rel=0.05)


# ---- silent fibres carry the flare


@pytest.mark.parametrize("stimulus", [CREAM, INJECTED, HEAT], ids=lambda s: s["stimulus"])
def test_without_silent_fibres_there_is_no_flare(typical, stimulus):
    times = np.linspace(0, 0.5, 61)
    with_them = typical([stimulus], times, FLARE).max()
    without = typical([stimulus, blocked("silent-fibres")], times, FLARE).max()
    assert with_them > 1.5
    assert without < 1.01


@pytest.mark.parametrize("stimulus", [CREAM, INJECTED, HEAT], ids=lambda s: s["stimulus"])
def test_local_anaesthetic_abolishes_the_axon_reflex(typical, stimulus):
    times = np.linspace(0, 0.5, 61)
    assert typical([stimulus, blocked("local-anaesthetic")], times, FLARE).max() < 1.01


def test_capsaicin_releases_some_cgrp_at_the_spot_under_local_anaesthetic(typical):
    free = typical([CREAM], [0.5], "limb_peptide_cgrp")[0]
    spot, around = typical(
        [CREAM, blocked("local-anaesthetic")], [0.5], "limb_peptide_cgrp", "halo_peptide_cgrp"
    )
    assert 0.01 * free < spot[0] < 0.5 * free
    assert around[0] < 1e-6


def test_current_through_a_point_makes_a_flare_and_the_same_through_a_plate_does_not(typical):
    times = np.linspace(0, 0.1, 41)
    train = {"stimulus": "electrical", "current": "10 mA", "frequency": "2 Hz", "pulses": 120}
    assert typical([{**train, "electrode": "point"}], times, FLARE).max() > 1.5
    assert typical([{**train, "electrode": "surface", "area": "30 mm^2"}], times, FLARE).max() < 1.1


def test_mechano_sensitive_fibres_fire_for_seconds_and_silent_ones_for_minutes(typical):
    times = np.arange(0, 600, 0.5) * SECOND
    cm, cmi = typical([INJECTED], times, "limb_nerve_cm", "limb_nerve_cmi")
    assert 0.5 * (cm >= 1.0).sum() == pytest.approx(8.0, abs=4.0)
    assert 0.5 * (cmi >= 1.0).sum() == pytest.approx(170.0, rel=0.25)


# ---- no wheal in health, and what makes one


@pytest.mark.parametrize("stimulus", [CREAM, INJECTED], ids=lambda s: s["stimulus"])
def test_healthy_capsaicin_gives_no_wheal_and_no_histamine(typical, stimulus):
    times = np.linspace(0, 2, 61)
    histamine, radius, fluid, protein = typical(
        [stimulus],
        times,
        "limb_mast_histamine",
        "limb_vessels_wheal_radius",
        "limb_vessels_fluid",
        "limb_vessels_albumin_ratio",
    )
    assert np.ptp(histamine) < 0.05 * histamine[0]
    assert radius.max() < 0.01
    assert fluid.max() < 1.05
    assert protein.max() < 1.05


def test_own_substance_p_stays_below_2_picomolar(typical):
    times = np.concatenate([np.linspace(0, 0.1, 101), np.linspace(0.11, 2, 60)])
    for stimulus in (
        CREAM,
        INJECTED,
        HEAT,
        {
            "stimulus": "electrical",
            "current": "50 mA",
            "frequency": "2 Hz",
            "electrode": "point",
            "duration": "1 min",
        },
    ):
        found = typical([stimulus], times, "limb_peptide_substance_p", "halo_peptide_substance_p")
        assert 0.0 < found.max() < 0.002, stimulus  # nM


def test_injected_substance_p_gives_a_wheal_and_histamine(typical):
    times = np.linspace(0, 1, 121)
    histamine, fluid, protein = typical(
        [SP], times, "limb_mast_histamine", "limb_vessels_fluid", "limb_vessels_albumin_ratio"
    )
    assert histamine.max() - histamine[0] > 100.0  # nM
    assert fluid.max() > 1.2
    assert protein.max() > 1.1
    weak = typical([{**SP, "concentration": "1 uM"}], times, "limb_mast_histamine")
    assert 20.0 < weak.max() - weak[0] < 0.5 * (histamine.max() - histamine[0])


def test_mast_cells_stand_between_substance_p_and_histamine(typical):
    times = np.linspace(0, 1, 61)
    assert np.ptp(typical([SP, blocked("mast-cell")], times, "limb_mast_histamine")) < 0.1


def test_substance_p_dilates_briefly_and_cgrp_for_long(typical):
    times = np.linspace(0, 3, 721)
    cgrp = {"stimulus": "cgrp", "dose": "10 pmol", "volume": "100 uL"}

    def hours_above_half(stimulus):
        rise = typical([stimulus, blocked("h1")], times, FLOW) - 1.0
        assert rise.max() > 1.0
        return times[np.flatnonzero(rise > 0.5 * rise.max())[-1]]

    assert hours_above_half(SP) < 15 * MINUTE
    assert hours_above_half(cgrp) > 60 * MINUTE


def test_where_cgrp_acts_substance_p_leaks_more(typical):
    times = np.linspace(0, 1, 61)
    cgrp = {"stimulus": "cgrp", "dose": "10 pmol", "volume": "100 uL"}
    weak = {**SP, "concentration": "300 nM"}
    both = typical([weak, cgrp, blocked("h1")], times, "limb_vessels_leak").max()
    assert both > 1.5 * typical([weak, blocked("h1")], times, "limb_vessels_leak").max()
    assert typical([cgrp, blocked("h1")], times, "limb_vessels_leak").max() < 0.01


# ---- the flare in space


def test_flare_onset_grows_with_distance_and_conduction_does_not_explain_it(typical):
    times = np.linspace(0, 40, 1601) * SECOND
    onsets, peaks = [], []
    for distance in (8.0, 16.0, 24.0):
        rise = typical([HEAT], times, FLARE, probe_distance=distance) - 1.0
        onsets.append(times[np.argmax(rise > 0.1)] / SECOND)
        peaks.append(rise.max())
    assert onsets[0] < onsets[1] < onsets[2]
    assert peaks[0] > peaks[1] > peaks[2] > 0.1
    conduction = 16.0 / 800.0  # s for the 16 mm between, at the 0.8 m/s of slow C fibres
    assert onsets[2] - onsets[0] > 10.0 * conduction


# ---- heat


def test_c_fibres_fire_faster_on_faster_ramps_from_the_same_threshold(typical):
    mean, threshold = [], []
    for rate in (0.3, 2.0, 6.0):
        times = np.linspace(0, 14.0 / rate, 1401) * SECOND
        ramp = {"stimulus": "heat", "temperature": "46 degC", "baseline": "32 degC", "rate": f"{rate} degC/s"}
        fires, skin = typical([ramp], times, "limb_nerve_cm", "limb_nerve_temperature")
        first = np.argmax(np.cumsum(fires) * (times[1] - times[0]) * 3600.0 >= 1.0)
        threshold.append(skin[first])
        mean.append(fires[first:].mean())
    assert mean[0] < 0.6 * mean[1] < 0.6 * 0.8 * mean[2]
    assert max(threshold) - min(threshold) < 1.0


# ---- days and weeks


def test_a_strong_patch_loses_endings_which_grow_back_over_months(typical):
    patch = {
        "stimulus": "capsaicin-topical",
        "dose": "12800 ug",
        "area": "20 cm2",
        "start": "0 h",
        "stop": "1 h",
    }
    density = typical([patch], [-1.0, 168.0, 4032.0], "limb_nerve_density")
    assert 1.0 - density[1] == pytest.approx(0.80, abs=0.06)
    assert density[2] == pytest.approx(0.93, abs=0.03)


def test_an_ordinary_cream_spares_the_endings(typical):
    assert (
        typical(
            [{"stimulus": "capsaicin-topical", "dose": "100 ug", "stop": "1 h"}],
            [0.0, 168.0],
            "limb_nerve_density",
        )[1]
        > 0.9
    )


def test_ngf_lowers_the_heat_threshold_within_hours_and_again_after_days(typical):
    times = np.arange(0.0, 24.0 * 35, 1.0)
    injection = {"stimulus": "ngf", "dose": "1 ug", "volume": "50 uL"}
    shift, mechanical = typical(
        [injection], times, "limb_nerve_heat_shift", "limb_nerve_mechanical_phenotype"
    )
    early, dip = shift[:6].max(), 6 + int(np.argmin(shift[6:36]))
    late = dip + int(np.argmax(shift[dip:]))
    assert early > 1.0
    assert shift[dip] < 0.8 * min(early, shift[late])
    assert 24.0 * 3 < times[late] < 24.0 * 7
    assert times[np.argmax(mechanical)] > times[late] + 48.0
    assert mechanical[4] < 0.01 * mechanical.max()
    assert shift[-1] < 0.3 * shift[late]


def test_catching_ngf_prevents_both(typical):
    injection = {"stimulus": "ngf", "dose": "1 ug", "volume": "50 uL"}
    assert (
        typical([injection, blocked("ngf")], np.arange(0.0, 240.0, 4.0), "limb_nerve_heat_shift").max() < 1e-9
    )
