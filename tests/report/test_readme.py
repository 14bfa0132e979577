"""The numbers that the README states are those of the scorecard that is kept beside it."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
JUDGED = ("agrees", "near", "misses", "uninformative")


def scorecard():
    return json.loads((ROOT / "docs" / "results" / "scorecard.json").read_text(encoding="utf-8"))


def judged(counts):
    return sum(counts[verdict] for verdict in JUDGED)


def test_readme_states_the_scorecard():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    stated = re.search(r"<!-- scorecard -->(.*?)<!-- /scorecard -->", text, re.DOTALL)
    assert stated is not None
    roles = scorecard()["summary"]["by_role"]
    test, built = roles["validation"], (roles["calibration"], roles["design"])
    numbers = [judged(test), *(test[verdict] for verdict in JUDGED)]
    both = {verdict: sum(counts[verdict] for counts in built) for verdict in JUDGED}
    numbers += [judged(both), *(number for number in both.values() if number)]
    assert [int(number) for number in re.findall(r"\d+", stated[1])] == numbers
    inside = round(100 * scorecard()["summary"]["coverage90"]["value"])
    assert f"hold {inside}." in text


@pytest.mark.long
def test_the_scorecard_is_what_this_version_gives(tmp_path):
    from neuroflare.cli.main import main

    with pytest.raises(SystemExit) as ended:
        main(["run", "--quiet", "--out", str(tmp_path)])
    assert ended.value.code == 0
    now = json.loads((tmp_path / "scorecard.json").read_text(encoding="utf-8"))
    kept = scorecard()
    assert now["model_hash"] == kept["model_hash"], "run: make results"
    assert now["ledger_hash"] == kept["ledger_hash"], "run: make results"
    assert [row["verdict"] for row in now["rows"]] == [row["verdict"] for row in kept["rows"]]


def test_there_are_as_many_published_numbers_as_it_says():
    from neuroflare.evidence import load_ledger

    stated = re.search(r"more than (\d+) published numbers", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert stated is not None
    assert 0 < len(load_ledger().claims) - int(stated[1]) < 100, "round down to the next hundred"


@pytest.mark.parametrize("page", ["README.md", "docs/README.md"])
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", (ROOT / page).read_text(encoding="utf-8"))
    assert targets
    for target in targets:
        assert target.startswith("http") or (ROOT / page).parent.joinpath(target).exists(), target


def test_every_page_and_notebook_is_listed():
    listed = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    pages = [path.name for path in sorted((ROOT / "docs").glob("*.md")) if path.name != "README.md"]
    notebooks = [path.name for path in sorted((ROOT / "notebooks").glob("*.ipynb"))]
    assert [name for name in (*pages, *notebooks) if f"{name})" not in listed] == []
