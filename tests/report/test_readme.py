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
