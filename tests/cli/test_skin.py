"""``neuroflare skin``: pictures and readings, and one helpful line when something is wrong."""

import json

import pytest

from neuroflare.cli.main import main

FAST = ("--size", "40", "--pixel", "1", "--minutes", "2")


def run(capsys, *arguments):
    with pytest.raises(SystemExit) as ended:
        main(["skin", *FAST, *arguments])
    said = capsys.readouterr()
    return ended.value.code, said.out, said.err


def test_readings_as_json(capsys):
    code, out, _ = run(capsys, "--stimulus", "electrical-point", "--json")
    found = json.loads(out)
    assert code in (0, None)
    assert found["schema"] == "neuroflare/skin/1"
    assert found["readings"]["flare area"]["value"] > 1.0
    assert found["readings"]["wheal area"]["value"] == 0.0
    assert found["readings"]["wheal time"]["value"] is None
    assert all({"value", "unit", "rule"} <= set(reading) for reading in found["readings"].values())


def test_without_silent_fibres_a_point_gives_no_flare(capsys):
    _, out, _ = run(capsys, "--stimulus", "electrical-point", "--block", "silent-fibres", "--json")
    assert json.loads(out)["readings"]["flare area"]["value"] < 2.0


def test_skin_of_a_person_whose_life_ended_with_crps(capsys):
    def peak(*group):
        _, out, _ = run(capsys, "--stimulus", "heat", "--json", *group)
        return json.loads(out)["readings"]["peak flow"]["value"]

    # The skin of a cold limb may not flare at all.
    assert 50.0 < peak("--group", "crps") != pytest.approx(peak(), rel=0.1)


def test_the_head_of_a_picture_names_the_dose(capsys, tmp_path):
    out = tmp_path / "flare.svg"
    run(capsys, "--stimulus", "capsaicin-patch", "--set", "dose=1000 ug", "--out", str(out))
    assert "Capsaicin patch: 1000 \u00b5g, 4 cm\u00b2" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["flare.png", "flare.svg", "flare.gif", "flare.nc"])
def test_every_kind_of_file_is_written(capsys, tmp_path, name):
    out = tmp_path / name
    code, _, err = run(capsys, "--stimulus", "heat", "--out", str(out), "--scanner")
    assert code in (0, None), err
    assert out.stat().st_size > 2000
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--stimulus", "tickle"), "there is no stimulus 'tickle' for the sheet; there are capsaicin-patch"),
        (("--field", "colour"), "--field is 'colour'; the fields are perfusion"),
        (("--at", "5,5"), "beyond the sheet of 40 x 40 mm"),
        (("--at", "here"), "--at is 'here'; give x,y in mm, for example 50,50"),
        (("--set", "dose"), "--set is 'dose'; give field=value"),
        (("--set", "dose=lots"), "capsaicin-patch: dose"),
        (("--pixel", "0.001"), "GB, more than the limit"),
        (("--pixel", "0.7"), "do not fill"),
        (("--block", "moon"), "--block is 'moon'"),
        (("--out", "flare.jpg"), "--out is 'flare.jpg'; it ends in"),
        (("--out", "nowhere/flare.png"), "there is no folder"),
        (("--group", "martians"), "--group is 'martians'; the groups are healthy"),
        (("--anaesthetic", "1,2"), "--anaesthetic is '1,2'; give x,y,width,height"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(capsys, arguments, words):
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert words in err
    assert err.count("\n") == 1
    assert out == ""
