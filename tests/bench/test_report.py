"""What is made of the numbers: ratios at equal error, a picture, tables of the documentation."""

import json
import xml.etree.ElementTree as ElementTree

import pytest

from neuroflare.bench.chart import draw
from neuroflare.bench.page import built
from neuroflare.bench.report import Report, Row, ratios, speed_at
from neuroflare.errors import UsageError


def rows(tool, *points):
    return [Row("m", tool, rtol, speed, error) for rtol, speed, error in points]


OURS = rows("neuroflare", (1e-4, 4000.0, 1e-4), (1e-6, 1000.0, 1e-6), (1e-8, 250.0, 1e-8))
THEIRS = rows("other", (1e-4, 100.0, 1e-3), (1e-6, 10.0, 1e-5))


def test_ratios_compare_at_equal_tolerance_and_at_equal_error():
    (found,) = ratios([*OURS, *THEIRS])
    assert (found["model"], found["peer"]) == ("m", "other")
    assert found["equal_tolerance"] == pytest.approx(100.0)
    # At an error of 1e-5 the engine makes 2000 a second, between its points, and the other 10.
    assert found["matched_accuracy"] == pytest.approx(200.0)
    assert found["at_error"]["0.0001"] == pytest.approx(4000.0 / 1000.0**0.5)
    assert found["at_error"]["1e-06"] is None, "the other tool was never so exact"


def test_a_setting_that_is_slower_and_less_exact_plays_no_part():
    odd = rows("tool", (1e-3, 50.0, 1e-3), (1e-4, 100.0, 1e-4), (1e-6, 10.0, 1e-6), (1e-9, 5.0, float("inf")))
    assert speed_at(odd, 1e-5) == pytest.approx(1000.0**0.5)
    assert speed_at(odd, 1e-3) is None
    assert speed_at([], 1e-5) is None


def test_what_a_tool_could_not_do_is_null_and_not_drawn():
    lost = Row("m", "other", 1e-6, 3.0, float("inf"))
    report = Report([*OURS, lost], ratios([*OURS, lost]), 0.5, {"2": 1.9}, {"cold_s": 1.0, "cached_s": 0.1})
    found = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert found["rows"][-1]["max_error"] is None
    picture = ElementTree.fromstring(draw(found))
    texts = ["".join(text.itertext()) for text in picture.iter("{http://www.w3.org/2000/svg}text")]
    assert "neuroflare" in texts
    assert "other" not in texts


def test_chart_and_tables_of_the_documentation_are_those_of_its_numbers(docs):
    for path, text in built(docs).items():
        assert path.read_text(encoding="utf-8") == text, (
            f"{path} is stale; run python -m neuroflare.bench.page"
        )


def test_numbers_or_marks_that_are_missing_are_named(tmp_path, docs):
    with pytest.raises(UsageError, match=r"bench\.json: there are no numbers"):
        built(tmp_path)
    (tmp_path / "results").mkdir()
    (tmp_path / "results" / "bench.json").write_text((docs / "results" / "bench.json").read_text())
    (tmp_path / "engine.md").write_text("nothing\n")
    with pytest.raises(UsageError, match=r"engine\.md.*are missing"):
        built(tmp_path)
