"""The page of credibility is what the project gives now, and what it links to is there."""

import json
import re
from pathlib import Path

import pytest

from neuroflare.errors import UsageError
from neuroflare.evidence.words import harmful_words
from neuroflare.model import load_model
from neuroflare.report.credibility import credibility_page
from neuroflare.report.credibility_counts import (
    accuracy,
    areas_of_tests,
    claims_by,
    examples,
    misses,
    numbers_by_source,
    suite,
)
from neuroflare.report.credibility_words import AREAS, FACTORS

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "credibility.md").read_text(encoding="utf-8")
CARD = json.loads((ROOT / "docs" / "results" / "scorecard.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def now():
    return credibility_page(ROOT)


def test_the_page_is_current(now):
    assert now == PAGE, "run: make credibility"


def test_every_miss_among_the_tests_is_named(now):
    missed = misses(CARD, "validation")
    assert len(missed) == CARD["summary"]["by_role"]["validation"]["misses"]
    for row in missed:
        assert f"| {row['label']} |" in now


def test_every_folder_of_tests_says_what_it_is_tested_against():
    folders = {
        path.parent.name if path.parent.name != "tests" else ""
        for path in (ROOT / "tests").rglob("test_*.py")
    }
    assert folders == set(AREAS)
    assert set(areas_of_tests(ROOT)) == folders


def test_links_of_the_page_lead_somewhere():
    heads = {
        re.sub(r"[^\w\- ]", "", line.lstrip("# ").lower()).replace(" ", "-")
        for line in PAGE.splitlines()
        if line.startswith("#")
    }
    for target in re.findall(r"\]\(([^)]+)\)", PAGE):
        path, _, anchor = target.partition("#")
        assert not path or (ROOT / "docs" / path).exists(), target
        assert path or anchor in heads, target


def test_what_is_asked_for_is_answered_by_one_of_three_words():
    assert {state for *_, state in FACTORS} == {"met", "partly", "not met"}
    assert len({(asked, by) for asked, by, *_ in FACTORS}) == len(FACTORS)


def test_words_harm_no_one():
    after = PAGE.partition("Talk to your doctor.")[2].replace("CURE (arXiv", "(arXiv")  # the name of a list
    assert [word for word in harmful_words(after) if word != "works"] == []


def test_counting_tests_and_examples(tmp_path):
    (tmp_path / "tests" / "engine").mkdir(parents=True)
    (tmp_path / "src").mkdir()
    functions = "\n".join(f"def test_{k}():\n    pass\n" for k in range(23))
    (tmp_path / "tests" / "engine" / "test_a.py").write_text(functions + "def helper():\n    pass\n")
    (tmp_path / "tests" / "test_b.py").write_text("def test_whole():\n    pass\n")
    told = "\n".join(f'def f{k}():\n    """Give.\n\n    >>> f{k}()\n    """\n' for k in range(11))
    (tmp_path / "src" / "a.py").write_text(told + 'def g():\n    """No example."""\n')
    assert areas_of_tests(tmp_path) == {"engine": 20, "": 0}
    assert examples(tmp_path) == 10


def test_cases_of_the_suite_are_read_from_the_page_that_states_them(tmp_path):
    (tmp_path / "sbml.md").write_text(
        "Of the 10 cases at hand 7 passed, 4 of\nthem by the compiled engine at 1e-8 and the others by another; 3 were"
    )
    found = suite(tmp_path)
    assert (found.cases, found.passed, found.compiled, found.refused) == (10, 7, 4, 3)
    (tmp_path / "sbml.md").write_text("nothing")
    with pytest.raises(UsageError, match="does not say how many"):
        suite(tmp_path)


def test_errors_are_those_of_the_engine_alone():
    rows = [
        {"model": "a", "tool": "neuroflare", "rtol": 1e-6, "max_error": 2e-6},
        {"model": "a", "tool": "neuroflare", "rtol": 1e-3, "max_error": 2e-3},
        {"model": "a", "tool": "other", "rtol": 1e-8, "max_error": 1.0},
        {"model": "b", "tool": "neuroflare", "rtol": 1e-8, "max_error": None},
    ]
    assert accuracy({"rows": rows}) == {"a": {1e-6: 2e-6}}


def test_numbers_are_each_of_one_kind():
    body = load_model("body")
    numbers = [p for p in body.parameters.values() if p.provenance is not None and p.provenance.is_number]
    assert sum(numbers_by_source(body).values()) == len(numbers)


def test_claims_are_counted():
    from neuroflare.evidence import load_ledger

    counts = claims_by(load_ledger())
    assert counts["seen"] + counts["recalled"] == counts["all"]
    assert counts["confirmed"] <= counts["all"]
