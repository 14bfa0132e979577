"""The benchmark measures what it says; its speeds are shown, never asserted."""

import json

import numpy as np
import pytest

from neuroflare.bench import measure
from neuroflare.bench.cases import bundled
from neuroflare.bench.measure import Row, error
from neuroflare.bench.peak import peak_gigaflops
from neuroflare.cli.main import main


def test_error_is_relative_to_the_value_or_a_thousandth_of_the_largest():
    reference = np.array([[[1.0, 0.0], [10.0, 1e-9]]])  # one person, two times, two outputs; the second is nothing
    assert error(reference, reference) == 0.0
    assert error(reference + [[[0.0, 5.0], [1.0, 5.0]]], reference) == pytest.approx(0.1, rel=1e-2)
    assert error(np.full_like(reference, np.nan), reference) == np.inf


def test_ratios_compare_at_equal_tolerance_and_at_matched_accuracy():
    rows = [
        Row("m", "neuroflare", 1e-5, 1000.0, 1e-4),
        Row("m", "neuroflare", 1e-6, 500.0, 1e-6),
        Row("m", "libroadrunner", 1e-6, 10.0, 5e-5),
        Row("m", "libroadrunner", 1e-8, 5.0, 1e-9),
    ]
    first, second = measure._ratios(rows)
    assert (first["equal_tolerance"], first["matched_accuracy"]) == (50.0, 50.0)
    assert (second["equal_tolerance"], second["matched_accuracy"]) == (None, None)


def test_every_bundled_case_changes_something():
    cases = bundled(2)
    assert [case.name for case in cases] == ["body, heat ramp", "body, capsaicin", "body, histamine"]
    assert all(case.schedule.changes and len(case.people) > 50 for case in cases)


def test_the_peak_is_measured(monkeypatch):
    monkeypatch.setattr("neuroflare.bench.peak.ROUNDS", 200_000)
    assert 0.1 < peak_gigaflops(1) < 1000.0


def test_a_folder_that_is_not_there_is_wrong_use(capsys, tmp_path):
    with pytest.raises(SystemExit) as ended:
        main(["bench", "--models", str(tmp_path / "nowhere")])
    assert ended.value.code == 2
    assert "nowhere" in capsys.readouterr().err


@pytest.mark.long
def test_the_quick_benchmark_gives_the_documented_numbers(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["bench", "--quick", "--json"])
    assert ended.value.code == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == "neuroflare/bench/1"
    assert set(found) == {"schema", "rows", "ratios", "peak_fraction", "scaling", "compile"}
    assert {row["tool"] for row in found["rows"]} == {"neuroflare", "libroadrunner"}
    tight = [row["max_error"] for row in found["rows"] if row["tool"] == "neuroflare" and row["rtol"] <= 1e-7]
    assert max(tight) < 1e-5
