"""The list of studies in the documentation tells what the study files hold."""

import re
from pathlib import Path

import yaml

from neuroflare.data_files import data_path

ROW = re.compile(r"\| (?P<number>\d+) \| (?P<studies>[^|]+) \|[^|]+\|[^|]+\| (?P<rows>[\d/]*) ?\|")
PARTS = ("readouts", "no_number", "not_modelled")


def listed() -> list[re.Match[str]]:
    lines = (data_path("docs") / "studies.md").read_text(encoding="utf-8").splitlines()
    return [row for row in map(ROW.match, lines) if row is not None]


def written() -> dict[str, tuple[int, ...]]:
    """How many readings with evidence, results without number and results not modelled each file has."""
    found = {}
    for path in sorted(Path(data_path("studies")).glob("*/study.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        if "source" not in data:  # an example that repeats nothing published
            continue
        rows = [
            [row for row in data.get(part, ()) if part != "readouts" or "evidence" in row] for part in PARTS
        ]
        found[path.parent.name] = tuple(map(len, rows))
    return found


def test_every_planned_study_is_listed_once():
    assert [int(row["number"]) for row in listed()] == list(range(1, 40))


def test_the_list_names_the_files_that_there_are():
    named = {
        name for row in listed() if row["rows"] for name in re.findall(r"[a-z][a-z0-9-]*", row["studies"])
    }
    assert named - {"healthy", "crps"} == set(written())


def test_the_list_counts_the_rows_that_there_are():
    counts = [tuple(map(int, row["rows"].split("/"))) for row in listed() if row["rows"]]
    assert [sum(count) for count in zip(*counts, strict=True)] == [
        sum(count) for count in zip(*written().values(), strict=True)
    ]
