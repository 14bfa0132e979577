"""The benchmark measures what it says; its speeds are shown, never asserted."""

import json
import os
import time

import jsonschema
import numpy as np
import pytest

from neuroflare.bench import measure
from neuroflare.bench.apart import Apart, Lost, Overdue
from neuroflare.bench.cases import bundled
from neuroflare.bench.lsoda import Lsoda
from neuroflare.bench.peak import peak_gigaflops
from neuroflare.bench.peer import Peer
from neuroflare.bench.turns import Effort, error
from neuroflare.cli.main import main

NUMBER, MAYBE, TEXT = {"type": "number"}, {"type": ["number", "null"]}, {"type": "string"}


def closed(**fields):
    return {"type": "object", "properties": fields, "required": list(fields), "additionalProperties": False}


ROW = closed(
    model=TEXT,
    tool=TEXT,
    rtol=NUMBER,
    sims_per_second=NUMBER,
    max_error=MAYBE,
    gigaflops=MAYBE,
    people={"type": "integer"},
    remark={"type": ["string", "null"]},
)
RATIO = closed(
    model=TEXT, peer=TEXT, equal_tolerance=MAYBE, matched_accuracy=MAYBE,
    at_error=closed(**dict.fromkeys(("0.0001", "1e-05", "1e-06", "1e-07"), MAYBE)),
)  # fmt: skip
DOCUMENT = closed(
    schema={"const": "neuroflare/bench/1"},
    rows={"type": "array", "items": ROW, "minItems": 1},
    ratios={"type": "array", "items": RATIO, "minItems": 1},
    peak_fraction=NUMBER,
    scaling=closed(**{"2": NUMBER}),
    compile=closed(cold_s=NUMBER, cached_s=NUMBER),
    references={"type": "array", "items": {"type": "object", "required": ["model", "tool", "rtol"]}},
    missing={"type": "array", "items": TEXT},
    left_out={"type": "object", "additionalProperties": TEXT},
    computer={
        "type": "object",
        "required": ["processor", "cores", "date", "versions", "load_before", "load_after"],
    },
)


class Broken(Peer):
    """A tool that cannot load the model."""

    name, module, package = "broken", "json", "broken-tool"

    def __init__(self, case, scales):
        raise RuntimeError("no such operator")

    def run(self, person, rtol):
        raise NotImplementedError


class Absent(Broken):
    """A tool that is not installed."""

    module, package = "no_such_module_anywhere", "absent-tool"


class Slow(Broken):
    """A tool that takes long to load."""

    name, quick = "slow", False


class Stalled(Lsoda):
    """A tool that never ends once the tolerance is tight."""

    name = "stalled"

    def run(self, person, rtol):
        if rtol < 1e-5:
            time.sleep(600)
        return super().run(person, rtol)


class Crashing(Stalled):
    """A tool that takes its process along."""

    name = "crashing"

    def run(self, person, rtol):
        os._exit(3)


class Second(Lsoda):
    """A tool whose integrator tells its own time."""

    name = "second"

    def run(self, person, rtol):
        self.own_seconds = 1e-3
        return super().run(person, rtol)


@pytest.fixture
def small(monkeypatch, toy_case):
    """Everything small: one toy model, three people, a few tools."""
    monkeypatch.setattr(measure, "bundled", lambda count: [toy_case, toy_case])
    monkeypatch.setattr(measure, "PEERS", (Lsoda, Second, Stalled, Crashing, Broken, Absent, Slow))
    effort = Effort(many=3, few=2, repeats=2, ours=(1e-3, 1e-6), theirs=(1e-4, 1e-6, 1e-7), answer=1.0)
    monkeypatch.setattr(measure, "QUICK", effort)
    monkeypatch.setattr("neuroflare.bench.peak.ROUNDS", 200_000)


def test_the_json_is_as_documented_and_every_tool_is_there_or_named(small, capsys, tmp_path):
    with pytest.raises(SystemExit) as ended:
        main(
            [
                "bench",
                "--quick",
                "--json",
                "--out",
                str(tmp_path / "b.json"),
                "--chart",
                str(tmp_path / "b.svg"),
            ]
        )
    assert ended.value.code == 0
    printed = capsys.readouterr().out
    found = json.loads(printed)
    jsonschema.validate(found, DOCUMENT)
    assert json.loads((tmp_path / "b.json").read_text()) == found
    assert (tmp_path / "b.svg").read_text().startswith("<svg")
    assert {row["tool"] for row in found["rows"]} == {
        "neuroflare", "LSODA (scipy)", "second", "second, integrator alone", "stalled",
    }  # fmt: skip
    assert found["missing"] == ["absent-tool"]
    assert found["left_out"] == {
        "slow": "too slow for --quick",
        "broken": "toy: no such operator",
        "crashing": "toy: its process ended by itself",
    }
    own = next(row for row in found["rows"] if row["tool"] == "second, integrator alone")
    assert own["sims_per_second"] == pytest.approx(1000.0)


def test_a_tool_that_does_not_end_stalls_nobody_and_its_rows_say_so(small):
    report = measure.benchmark(quick=True)
    first = [row for row in report.rows if row.tool == "stalled"][:3]
    assert [row.rtol for row in first] == [1e-4, 1e-6, 1e-7]
    assert [row.remark for row in first] == [
        None, "not finished in 1 s", "not tried: not finished in 1 s at 1e-06",
    ]  # fmt: skip
    assert first[0].sims_per_second > 0
    assert [(row.sims_per_second, row.max_error, row.people) for row in first[1:]] == [(0.0, np.inf, 0)] * 2
    assert all(row.remark is None for row in report.rows if row.tool != "stalled")


def test_nothing_of_a_stopped_tool_stays(toy_case, tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    tool = Apart(Stalled)
    tool.load(toy_case, toy_case.scales, 2, 60.0)
    process = tool._process.pid
    with pytest.raises(Overdue, match="not finished in 0 s"):
        tool.run(1, 1e-6, 0.0, 0.2)
    assert not list(tmp_path.iterdir())
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
    tool.load(toy_case, toy_case.scales, 2, 60.0)  # and it can be asked again
    assert tool.run(2, 1e-4, 60.0, 60.0).values.shape == (2, 6, 2)
    tool.close()


def test_an_error_of_a_tool_is_told(toy_case):
    tool = Apart(Broken)
    with pytest.raises(Lost, match="no such operator"):
        tool.load(toy_case, toy_case.scales, 2, 60.0)
    tool.close()


def test_a_missing_tool_is_named_in_one_line(small, capsys):
    with pytest.raises(SystemExit):
        main(["bench", "--quick"])
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if line.startswith("not installed")] == ["not installed: absent-tool"]
    assert "left out: broken (toy: no such operator)" in lines


def test_error_is_relative_to_the_value_or_a_thousandth_of_the_largest():
    # One person, two times, two outputs; the second is nothing beside its natural size.
    reference, sizes = np.array([[[1.0, 0.0], [10.0, 1e-9]]]), np.array([1.0, 1.0])
    assert error(reference, reference, sizes) == 0.0
    assert error(reference + [[[0.0, 1e-8], [1.0, 1e-8]]], reference, sizes) == pytest.approx(0.1, rel=1e-2)
    assert error(reference + [[[0.0, 1e-6], [0.0, 0.0]]], reference, sizes) == pytest.approx(1.0)
    assert error(np.full_like(reference, np.nan), reference, sizes) == np.inf


def test_every_bundled_case_changes_something():
    cases = bundled(2)
    assert [case.name for case in cases] == [
        "body, heat ramp", "body, capsaicin", "body, histamine", "body, a year of life",
    ]  # fmt: skip
    assert all(case.schedule.changes and len(case.people) > 50 for case in cases)


def test_the_peak_is_measured(monkeypatch):
    monkeypatch.setattr("neuroflare.bench.peak.ROUNDS", 2_000_000)
    assert 0.1 < peak_gigaflops(1) < 1000.0


def test_a_folder_that_is_not_there_is_wrong_use(capsys, tmp_path):
    with pytest.raises(SystemExit) as ended:
        main(["bench", "--models", str(tmp_path / "nowhere")])
    assert ended.value.code == 2
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.long
def test_the_quick_benchmark_is_accurate(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["bench", "--quick", "--json"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    jsonschema.validate(found, DOCUMENT)
    assert {"neuroflare", "LSODA (scipy)"} <= {row["tool"] for row in found["rows"]}
    tight = [row["max_error"] for row in found["rows"] if row["tool"] == "neuroflare" and row["rtol"] <= 1e-7]
    assert max(tight) < 1e-5
    assert all(reference["tool"] != "neuroflare" for reference in found["references"])
