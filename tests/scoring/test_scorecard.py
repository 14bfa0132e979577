"""The file: valid and whole or absent; the terminal: readable without colour and when narrow."""

import dataclasses
import io
import json
from pathlib import Path

import jsonschema
import numpy as np
import pytest
from rich.console import Console

from neuroflare.clinic.published import Published
from neuroflare.errors import UsageError
from neuroflare.report import print_scorecard
from neuroflare.scoring import write_scorecard
from neuroflare.scoring.score import ROLES, VERDICTS
from neuroflare.scoring.words import MEDICAL_LINE

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "scorecard.schema.json").read_text(encoding="utf-8")
)


def printed(card, width, encoding="utf-8"):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    print_scorecard(card, Console(file=stream, width=width, color_system=None))
    stream.flush()
    return stream.buffer.getvalue().decode(encoding)


def test_file_is_valid(card, tmp_path):
    path = write_scorecard(card, tmp_path / "new" / "folder")
    data = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.validate(data, SCHEMA, cls=jsonschema.Draft202012Validator)
    assert data["schema"] == "neuroflare/scorecard/1"
    assert {row["verdict"] for row in data["rows"]} == set(VERDICTS)
    assert [p.name for p in path.parent.iterdir()] == ["scorecard.json"]


def test_schema_knows_every_role_and_verdict():
    assert set(SCHEMA["$defs"]["role"]["enum"]) == set(ROLES)
    assert set(SCHEMA["$defs"]["verdict"]["enum"]) == set(VERDICTS)


def test_schema_refuses_a_foreign_verdict(card):
    data = card.to_dict()
    data["rows"][0]["verdict"] = "perfect"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_nan_and_numpy_numbers_never_reach_the_file(card, row):
    odd = dataclasses.replace(
        row(published=Published(np.float64(3.0), float("nan"), "sem", 4)), assumed_share=float("nan")
    )
    text = dataclasses.replace(card, rows=(odd,)).to_json()
    assert "NaN" not in text
    assert "Infinity" not in text
    data = json.loads(text)
    assert data["rows"][0]["published"]["error"] is None
    jsonschema.validate(data, SCHEMA)


def test_same_rows_give_the_same_bytes(card):
    assert card.to_json() == dataclasses.replace(card).to_json()


def test_folder_that_cannot_be_written(card, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(UsageError, match=r"file.*cannot write scorecard\.json here") as caught:
        write_scorecard(card, blocked)
    assert str(blocked) in str(caught.value)
    assert blocked.read_text() == "in the way"


def test_failure_half_way_leaves_the_old_file(card, tmp_path, monkeypatch):
    path = write_scorecard(card, tmp_path)
    before = path.read_bytes()

    def full(self, *args, **more):
        self.open("w").close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(UsageError, match="no space left"):
        write_scorecard(card, tmp_path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["scorecard.json"]


@pytest.mark.parametrize("width", [40, 60, 95, 96, 120, 200])
def test_terminal_of_any_width(card, width):
    text = printed(card, width)
    assert max(len(line.rstrip()) for line in text.splitlines()) <= width
    flat = " ".join(text.split())
    assert MEDICAL_LINE in flat
    assert (
        "Of 8 results kept aside as a test, 5 agree, 1 is near, 1 misses and for 1 the model cannot tell."
        in flat
    )
    for words in ("agrees", "near", "misses", "cannot tell", "studies disagree", "not modelled", "no number"):
        assert words in text
    assert "\x1b" not in text


def test_table_has_all_columns(card):
    text = printed(card, 150)
    for heading in ("Study", "Read-out", "Role", "Predicted (90 of 100)", "Published", "Verdict"):
        assert heading in text


def test_terminal_without_unicode(card):
    console = Console(file=io.TextIOWrapper(io.BytesIO(), encoding="ascii", errors="replace"), width=60)
    print_scorecard(card, console)
    console.file.flush()
    assert "= agrees" in console.file.buffer.getvalue().decode("ascii")


def test_empty_scorecard(card):
    empty = dataclasses.replace(card, rows=())
    jsonschema.validate(empty.to_dict(), SCHEMA)
    assert "No result could be compared in this run." in printed(empty, 100)
