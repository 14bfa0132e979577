"""``neuroflare skin``: pictures and readings, and one helpful line when something is wrong."""

import errno
import json

import pytest

from neuroflare.cli import skin
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


@pytest.mark.parametrize(
    ("name", "word"),
    [("flare.png", "Picture"), ("flare.svg", "Picture"), ("flare.gif", "Film"), ("flare.nc", "Fields")],
)
def test_every_kind_of_file_is_written(capsys, tmp_path, name, word):
    out = tmp_path / name
    code, _, err = run(capsys, "--stimulus", "heat", "--out", str(out), "--scanner")
    assert code in (0, None), err
    assert err == f"{word}: {out}\n"
    assert out.stat().st_size > 2000
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["flare.png", "flare.nc"])
def test_a_full_disk_is_told_in_one_line(capsys, tmp_path, monkeypatch, name):
    def full(part, *_):
        part.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(skin, "_write", full)
    code, out, err = run(capsys, "--stimulus", "heat", "--out", str(tmp_path / name))
    assert (code, out) == (2, "")
    assert f"cannot write {name} here (no space left on device)" in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--stimulus", "tickle"), "--stimulus is 'tickle'; the stimuli are capsaicin-patch"),
        (("--field", "colour"), "--field is 'colour'; the fields are perfusion"),
        (
            ("--at", "5,5"),
            "--stimulus capsaicin-patch --at 5,5 reaches from (-5, -5) to (15, 15) mm, beyond the",
        ),
        (("--at", "nan,5"), "--at is 'nan,5'; give x,y in mm"),
        (("--at", "here"), "--at is 'here'; give x,y in mm, for example 50,50"),
        (("--set", "dose"), "--set is 'dose'; give field=value"),
        (("--set", "dose=lots"), "neuroflare: --set dose: "),
        (("--set", "doze=1 ug"), "neuroflare: --set: 'doze' is not a known key here; did you mean dose?"),
        (("--pixel", "0.001"), "give a larger --pixel ("),
        (("--pixel", "0.7"), "--pixel is '0.7'; pixels must fill --size, which is 40 mm"),
        (("--size", "-5"), "--size is '-5'; the number must be more than 0"),
        (("--minutes", "nan"), "--minutes is 'nan'; the number must be more than 0"),
        (("--anaesthetic", "90,9,4,4"), "--anaesthetic 90,9,4,4 reaches from"),
        (("--lost", "90,9,4,4"), "--lost 90,9,4,4 reaches from"),
        (("--lost", "5,5,0,3"), "--lost is '5,5,0,3'; width and height must be more than 0"),
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
