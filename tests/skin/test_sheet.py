"""The sheet as a whole: it agrees with the body, converges, and shows what was seen in human skin."""

import numpy as np
import pytest
from scipy.ndimage import distance_transform_edt

from neuroflare.clinic.events import Block
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.engine import Change, Schedule, simulate
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.skin import Disc, FibreLoss, Grid, Placed, Rectangle, Sheet, everywhere, names, place
from neuroflare.skin.presets import _EVENT, PRESETS
from neuroflare.skin.readouts import area_above, course_by_distance, onset

HEAT = {"stimulus": "heat", "temperature": "45 degC", "rate": "4 degC/s", "duration": "10 s"}
SP = {"stimulus": "substance-p", "route": "intradermal", "concentration": "3 uM", "volume": "50 uL"}
CLUSTER = 4.5
"""mm beyond a stimulus: a cluster of endings that feels it lies within 1.2 mm, and what it releases spreads as
a Gaussian of 1.2 mm."""
FLAT = {"stimulus": "electrical", "electrode": "surface", "current": "10 mA", "duration": "2 min"}


def away(shape, grid):
    """Distance in mm of every pixel from a shape."""
    return distance_transform_edt(shape.cover(grid) == 0.0) * grid.pixel


def event(data):
    return _EVENT.validate_python(data)


@pytest.mark.parametrize("data", [HEAT, SP], ids=["heat", "substance-p"])
def test_an_even_stimulus_gives_the_site_of_the_body(data):
    """Flow and swelling within 1 % of their largest change; patchy nerves move the mean flow by under 3 %."""
    times, fields = [0.5, 2.0, 10.0, 30.0], ["perfusion", "cgrp", "oedema"]
    outputs = [names.FIELDS[field][0] for field in fields]
    body = simulate(load_model("body"), {}, schedule_of([event(data)]), outputs, [t / 60 for t in times])
    for even, most in ((True, 0.01), (False, 0.03)):
        sheet = Sheet(Grid(30.0, 30.0, 1.0), even=even)
        stimulus = place(event(data), 15, 15, sheet.values, everywhere(sheet.grid))
        seen = sheet.run([stimulus], 30, times=times, fields=fields)
        for field, output, rest in zip(fields, outputs, (1.0, 0.0, 0.0), strict=True):
            site = np.ravel(body[output].values)
            mean = seen[field].mean(("y", "x")).values
            assert np.abs(mean - site).max() < most * np.abs(site - rest).max(), field


def test_the_march_is_of_order_two_in_time(put):
    grid = Grid(12.0, 12.0, 1.0)
    sheet = Sheet(grid, even=True)
    stimulus = put("histamine-prick", grid, concentration="0.01 mg/mL")

    def end(step):
        seen = sheet.run([stimulus], 2, times=[2], fields=["perfusion", "histamine"], fixed_step=step)
        return seen["perfusion"].values - 1.0, seen["histamine"].values - 8.0

    exact = end(0.125)
    errors = []
    for step in (4.0, 2.0, 1.0):
        found = end(step)
        errors.append(max(np.abs(a - b).max() / np.abs(b).max() for a, b in zip(found, exact, strict=True)))
    orders = np.log2(np.array(errors[:-1]) / errors[1:])
    assert np.all(orders > 1.7), (errors, orders)


def test_mass_is_kept_where_nothing_reacts(small, put):
    """Without loss and release, what a prick brings in is still there after an hour."""
    person = {"mast_cell_histamine_loss": 0.0, "mast_cell_degranulation_rate": 0.0}
    seen = Sheet(small, person=person).run(
        [put("histamine-prick", small)], 60, times=[0.01, 60], fields=["histamine"]
    )
    total = (seen["histamine"] - 8.0).sum(("y", "x")).values
    assert total[1] == pytest.approx(total[0], rel=1e-10)
    assert float(seen["histamine"][1].max()) < 0.5 * float(seen["histamine"][0].max())


def test_the_flare_does_not_depend_on_the_pixels(values, put):
    areas = []
    for pixel in (0.5, 0.25):
        sheet = Sheet(Grid(40.0, 40.0, pixel), seed=2)
        stimulus = put("electrical-point", sheet.grid)
        flow = sheet.run([stimulus], 5, times=[3, 5])["perfusion"]
        areas.append(area_above(flow, 1.0 + sheet.values[names.FLARE_EDGE]).values)
    assert areas[1] == pytest.approx(areas[0], rel=0.02)
    assert areas[0].min() > 1.0


@pytest.mark.parametrize("name", ["capsaicin-patch", "heat", "electrical-wire"])
def test_flare_needs_silent_fibres_and_makes_no_wheal(name, put):
    grid = Grid(60.0, 60.0, 1.0)
    minutes = 30 if name == "capsaicin-patch" else 3
    flares, wheals = [], []
    for present in (1.0, 0.0):
        sheet = Sheet(grid, person={"limb_nerve_silent_fibres": present})
        stimulus = put(name, grid)
        seen = sheet.run([stimulus], minutes, times=[minutes], fields=["perfusion", "oedema", "histamine"])
        around = seen["perfusion"].where(away(stimulus.shape, grid) > CLUSTER, 1.0)
        flares.append(float(area_above(around, 1.5)[0]))
        wheals.append(float(seen["oedema"].max()))
        assert float(seen["histamine"].max()) == pytest.approx(8.0, rel=1e-3)
    assert flares[0] > 3.0
    assert flares[1] == 0.0
    assert max(wheals) < sheet.values["wheal_edge"]


def test_a_flat_electrode_that_excites_only_mechano_sensitive_fibres_gives_no_flare():
    """As in Schmelz 2000: 10 mA over 30 mm2 at 10 Hz; flow rises under the electrode alone."""
    grid = Grid(50.0, 50.0, 1.0)
    around = []
    for reflex in (0.0, 1.0):
        sheet = Sheet(grid, person={names.CM_AXON_REFLEX: reflex})
        stimulus = place(event({**FLAT, "frequency": "10 Hz"}), 25, 25, sheet.values)
        flow = sheet.run([stimulus], 2, times=[2])["perfusion"][0]
        assert float(flow.max()) > 2.0
        around.append(float(area_above(flow.where(away(stimulus.shape, grid) > CLUSTER, 1.0), 1.5)))
    assert around[0] == 0.0
    assert around[1] > 0.5


@pytest.mark.parametrize("name", ["histamine-prick", "substance-p"])
def test_histamine_and_substance_p_make_a_wheal_that_holds_albumin(name, small, put):
    sheet = Sheet(small)
    seen = sheet.run([put(name, small)], 20, times=[20], fields=["oedema", "albumin"])
    assert float(seen["oedema"].max()) > sheet.values["wheal_edge"]
    assert float(seen["albumin"].max()) > 1.2


def test_a_block_of_h1_takes_the_histamine_wheal_away(small, put):
    sheet = Sheet(small)
    h1 = place(Block.model_validate({"block": "h1"}), 20, 20, sheet.values)
    seen = sheet.run([put("histamine-prick", small), h1], 20, times=[20], fields=["oedema", "perfusion"])
    assert float(seen["oedema"].max()) < 0.02
    assert float(area_above(seen["perfusion"], 1.5)[0]) < 0.1


def test_onset_grows_with_distance_more_than_conduction_explains(put):
    """A strong short heat spot: seconds, and later farther away; conduction over 16 mm takes 0.03 s."""
    sheet = Sheet(Grid(80.0, 80.0, 1.0), seed=1)
    stimulus = put("heat", sheet.grid, temperature="50 degC", rate="100 degC/s", duration="5 s")
    flow = sheet.run([stimulus], 0.2, times=np.arange(0.0, 12.01, 0.25) / 60.0)["perfusion"]
    begins = 60.0 * onset(course_by_distance(flow, stimulus.shape, [8.0, 16.0, 24.0]), 0.1).values
    assert 0.5 < begins[0] < 6.0
    extra = np.diff(begins)
    assert np.all(extra > 0.1)
    assert np.all(extra < 3.0)


def test_the_flare_stops_at_an_anaesthetic_strip(put):
    grid = Grid(60.0, 60.0, 1.0)
    sheet = Sheet(grid, seed=3)
    strip = Rectangle(30.0, 40.0, 60.0, 8.0)
    cream = place(Block.model_validate({"block": "local-anaesthetic"}), 30, 40, sheet.values, strip)
    flow = sheet.run([put("electrical-point", grid), cream], 2, times=[2])["perfusion"][0]
    free = sheet.run([put("electrical-point", grid)], 2, times=[2])["perfusion"][0]
    beyond = {"y": slice(46, None)}
    assert float((free.isel(beyond) - 1.0).sum()) > 0.0
    assert float((flow.isel(beyond) - 1.0).sum()) < 0.2 * float((free.isel(beyond) - 1.0).sum())
    assert float(flow.max()) > 1.5


def test_skin_that_lost_its_fibres_flares_less(put):
    grid = Grid(40.0, 40.0, 1.0)
    whole = Rectangle(20.0, 20.0, 40.0, 40.0)
    areas = []
    for losses in ([], [FibreLoss(whole, 0.8)]):
        flow = Sheet(grid, losses=losses).run([put("electrical-point", grid)], 2, times=[2])["perfusion"]
        areas.append(float((flow - 1.0).sum()))
    assert areas[1] < 0.5 * areas[0]


def test_a_person_with_fewer_endings_is_at_rest_and_flares_less(put):
    """Silent fibres fire by themselves after a loss; a person born with fewer endings has lost none."""
    grid = Grid(40.0, 40.0, 1.0)
    rises = []
    for density in (1.0, 0.5):
        sheet = Sheet(grid, person={"nociceptor_density_rest": density})
        assert float(np.abs(sheet.run([], 2, times=[2])["perfusion"] - 1.0).max()) < 1e-3
        flow = sheet.run([put("electrical-point", grid)], 2, times=[2])["perfusion"]
        rises.append(float((flow - 1.0).sum()))
    assert rises[1] < 0.8 * rises[0]


def test_what_a_life_has_left_is_held(put):
    """Half the endings, or vessels that fail, shrink the flare; both from a state of the whole body."""
    grid = Grid(60.0, 60.0, 1.0)
    states = list(load_model("body").states)
    rest = simulate(load_model("body"), {}, Schedule(), states, [0.0])
    areas = []
    for held in ({}, {"limb_nerve_density": 0.5}, {"limb_vessels_health": 0.3}):
        state = {name: rest[name].item() for name in states} | held
        sheet = Sheet(grid, seed=2, held=state)
        flow = sheet.run([put("electrical-point", grid)], 3, times=[3])["perfusion"]
        areas.append(float(area_above(flow, 1.5)[0]))
    plain = Sheet(grid, seed=2).run([put("electrical-point", grid)], 3, times=[3])["perfusion"]
    assert areas[0] == float(area_above(plain, 1.5)[0])
    assert areas[1] < 0.8 * areas[0]
    assert areas[2] < 0.8 * areas[0]


def test_sympathetic_tone_is_that_of_the_body(put):
    """Twice the noradrenaline of rest: as pale as with twice the outflow, from the start."""
    grid = Grid(20.0, 20.0, 2.0)
    twice = 2.0 * Sheet(grid).values[names.NORADRENALINE]
    held = Sheet(grid, held={names.NORADRENALINE: twice})
    seen = held.run([], 10, times=[1, 10], fields=["perfusion", "noradrenaline"])
    assert seen["noradrenaline"].values == pytest.approx(twice, rel=1e-6)
    given = Sheet(grid, person={names.OUTFLOW: 2.0}).run([], 60, times=[60])["perfusion"]
    assert seen["perfusion"].values == pytest.approx(float(given.mean()), rel=1e-2)
    assert float(seen["perfusion"].max()) < 0.9


def test_lost_endings_count_once(put):
    """Held at half their number is the same skin as half of them lost all over."""
    grid = Grid(40.0, 40.0, 1.0)
    everywhere_ = Rectangle(20.0, 20.0, 40.0, 40.0)
    held, lost = (
        Sheet(grid, held={"limb_nerve_density": 0.5}),
        Sheet(grid, losses=[FibreLoss(everywhere_, 0.5)]),
    )
    flows = [sheet.run([put("heat", grid)], 1, times=[1])["perfusion"].values for sheet in (held, lost)]
    assert np.array_equal(*flows)


def test_noradrenaline_makes_skin_pale_where_it_is(small, put):
    flow = Sheet(small).run([put("noradrenaline", small)], 5, times=[5])["perfusion"][0]
    assert float(flow.min()) < 0.7
    assert float(flow[0, 0]) == pytest.approx(1.0, abs=1e-6)


def test_the_same_seed_gives_the_same_bytes(small, put):
    runs = [Sheet(small, seed=7).run([put("heat", small)], 1)["perfusion"].values for _ in range(2)]
    assert np.array_equal(*runs)


def test_every_named_stimulus_runs(small, put):
    size = Grid(80.0, 80.0, 2.0)
    sheet = Sheet(size)
    for name in PRESETS:
        seen = sheet.run([put(name, size)], 1, times=[1])
        assert np.isfinite(seen["perfusion"]).all(), name


def test_what_cannot_be_is_refused(small, put):
    sheet = Sheet(small)
    with pytest.raises(UsageError, match="there is no field 'colour'; the fields are perfusion, cgrp"):
        sheet.run([], 1, fields=["colour"])
    with pytest.raises(UsageError, match="heat reaches from .* beyond the sheet of 40 x 40 mm"):
        sheet.run([put("heat", small, (2.0, 20.0))], 1)
    with pytest.raises(UsageError, match="followed for -1 min"):
        sheet.run([], -1)
    with pytest.raises(UsageError, match="asked for at 5 min, but the end is at 2 min"):
        sheet.run([], 2, times=[5])
    with pytest.raises(UsageError, match="rising and 0.001 s apart"):
        sheet.run([], 2, times=[1, 1])
    with pytest.raises(UsageError, match="'colour' is no parameter of the skin"):
        Sheet(small, person={"colour": 1.0})
    with pytest.raises(UsageError, match="'colour' is no state of the body"):
        Sheet(small, held={"colour": 1.0})
    with pytest.raises(UsageError, match="limb_vessels_health is to be held at nan"):
        Sheet(small, held={"limb_vessels_health": float("nan")})
    with pytest.raises(UsageError, match="GB, more than the limit of 0.001 GB"):
        Sheet(small, memory=1e6)
    with pytest.raises(UsageError, match="the nerve trees of a sheet of 1000 x 1000 mm need .* a smaller"):
        Sheet(Grid(1000.0, 1000.0, 10.0))
    with pytest.raises(UsageError, match="fewer pictures"):
        Sheet(small, memory=2e7).run([], 60, times=np.linspace(0.0, 60.0, 2000))
    with pytest.raises(UsageError, match="share of fibres lost is 1.5"):
        FibreLoss(Disc(5, 5, 1), 1.5)
    with pytest.raises(UsageError, match="the skin that lost fibres reaches"):
        Sheet(small, losses=[FibreLoss(Disc(0, 0, 1), 0.5)])
    with pytest.raises(
        UsageError, match="there is no stimulus 'tickle' for the sheet; there are capsaicin-patch"
    ):
        put("tickle", small)
    with pytest.raises(UsageError, match="capsaicin-patch: dose: "):
        put("capsaicin-patch", small, dose="much")
    with pytest.raises(UsageError, match="heat: neither an area nor a shape is given"):
        place(event(HEAT), 20, 20, sheet.values)
    with pytest.raises(UsageError, match="ngf changes 'limb_tissue_ngf_block'; a sheet is skin of one place"):
        place(Block.model_validate({"block": "ngf"}), 20, 20, sheet.values)
    with pytest.raises(UsageError, match="glia acts elsewhere in the body"):
        place(Block.model_validate({"block": "glia"}), 20, 20, sheet.values)
    warm = Change(0.0, "limb_nerve_temperature", "set", np.array([40.0, 45.0]))
    with pytest.raises(UsageError, match="a sheet is of one person"):
        Placed("heat", (warm,), None)
