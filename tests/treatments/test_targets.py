"""The table of targets: complete, honest about its sources, and the same for everybody."""

import numpy as np
import pytest

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.treatments.targets import draw_effects, load_targets, targets_hash

TARGETS = load_targets()
FILE = data_path("trials") / "targets.yaml"


def test_every_input_is_one_of_the_body():
    known = load_model("body").inputs
    for target in TARGETS.targets.values():
        for move in target.moves:
            assert set(move.inputs()) <= set(known), target.name


def test_a_local_treatment_moves_its_place_alone():
    move = TARGETS.targets["cgrp-receptor"].moves[0]
    assert move.inputs("axial") == ("axial_vessels_cgrp_block",)
    assert move.inputs("limb") == ("limb_vessels_cgrp_block", "halo_vessels_cgrp_block")


@pytest.mark.parametrize("name", TARGETS.targets)
def test_a_share_stays_a_share_for_every_draw(name):
    target = TARGETS.targets[name]
    drawn = target.draw(np.linspace(0.001, 0.999, 99))
    for move in target.moves:
        if TARGETS.joins[move.pattern] == "share":
            assert np.all((drawn * move.factor >= 0.0) & (drawn * move.factor <= 1.0))


def test_effects_of_more_draws_begin_with_those_of_fewer():
    few, many = draw_effects(3, 7), draw_effects(50, 7)
    for name in TARGETS.targets:
        assert np.array_equal(few[name], many[name][:3])
    assert np.ptp(many["nmda"]) > 0.05
    assert not np.array_equal(draw_effects(3, 8)["nmda"], few["nmda"])


def test_the_hash_follows_the_file(tmp_path):
    other = tmp_path / "targets.yaml"
    other.write_text(FILE.read_text("utf-8").replace("{value: 0.9,", "{value: 0.85,", 1), "utf-8")
    assert load_targets(other).hash != targets_hash() == load_targets(FILE).hash


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("{input: central_monoamine}", "{input: central_dopamine}", "'central_dopamine' is unknown here"),
        ("{value: 0.7,", "{value: many,", "the value is 'many'; it is a number"),
        ("uniform(0.5, 0.9)", "uniform(0.8, 0.9)", "which uniform(0.8, 0.9) does not allow"),
        ("    doubt: no tolerance", "    dout: no tolerance", "lacks 'doubt'"),
        ("central_monoamine: share", "central_monoamine: product", "'product' is unknown here"),
        ("neuroflare/targets/1", "neuroflare/targets/9", "it is 'neuroflare/targets/1'"),
        ("    anchor: {study: staud2014}", "    anchor: {}", "an anchor is one of trial, study and none"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(tmp_path, old, new, told):
    text = FILE.read_text("utf-8")
    assert old in text
    path = tmp_path / "targets.yaml"
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(UsageError, match=r"targets\.yaml, line \d+: ") as error:
        load_targets(path)
    assert told in str(error.value)


def test_one_anchor_may_stand_for_two_targets_of_a_class():
    anchors = TARGETS.anchors
    assert anchors["Crofford 2005 pregabalin 1008-105"] == ("alpha2delta",)
    assert anchors["Cochrane Lunn 2014 duloxetine meta-analysis"] == (
        "noradrenaline-transporter",
        "serotonin-transporter",
    )
    assert sum(len(names) for names in anchors.values()) == sum(
        target.anchor.kind != "none" for target in TARGETS.targets.values()
    )
