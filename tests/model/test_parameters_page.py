"""The page of all parameters is current, complete, and counts right."""

import re
from pathlib import Path

import pytest

from neuroflare.data_files import data_path
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model
from neuroflare.model.arrows import arrows
from neuroflare.model.build import stale_files
from neuroflare.model.describe import claim_files
from neuroflare.model.parameters_page import KINDS_OF_SOURCE, parameters_page

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "parameters.md"
BODY = load_model("body")
NUMBERS = {name: p for name, p in BODY.parameters.items() if p.provenance.is_number}


@pytest.fixture(scope="module")
def page():
    return parameters_page(BODY, claim_files(data_path("evidence") / "claims"))


def rows(page, title):
    """Cells of the table below a heading."""
    part = re.split(r"^## ", page, flags=re.MULTILINE)
    (body,) = [text for text in part if text.startswith(title)]
    lines = [line for line in body.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines[2:]]


def test_it_is_current(page):
    assert PAGE.read_text(encoding="utf-8") == page, "run: make models"


def test_make_models_knows_of_it(tmp_path):
    """In a checkout, a folder with a body and a docs/ beside it has the page among what can be stale."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "body.ant").write_text(
        'model body()\n  x is "x"; x = 1; x has dimensionless;\n  x notes ```assumed | prior: fixed | why: one```\nend\n',
        encoding="utf-8",
    )
    assert tmp_path / "docs" / "parameters.md" in stale_files(tmp_path / "models")
    (tmp_path / "pyproject.toml").rename(tmp_path / "other.toml")  # as installed: with results in docs/ only
    (tmp_path / "docs" / "results").mkdir()
    assert {path.name for path in stale_files(tmp_path / "models")} == {"body.xml", "body.md"}
    (tmp_path / "other.toml").rename(tmp_path / "pyproject.toml")
    (tmp_path / "docs").rename(tmp_path / "elsewhere")
    assert {path.name for path in stale_files(tmp_path / "models")} == {"body.xml", "body.md"}


def test_every_number_stands_there_once_with_a_source_or_a_reason(page):
    ledger = load_ledger()
    seen = []
    for module in {p.module for p in NUMBERS.values()}:
        for name, meaning, value, _, source, prior, _, why in rows(
            page, f"[{module.replace('_', ' ').capitalize()}]"
        ):
            parameter = NUMBERS[name.strip("`")]
            seen.append(parameter.id)
            assert parameter.module == module
            assert meaning.startswith(parameter.meaning)
            assert float(value) == pytest.approx(parameter.value, rel=1e-11)
            assert prior
            if "assumed" in source or source == "definition":
                assert why, f"{parameter.id} is assumed without a reason"
            else:
                assert source, f"{parameter.id} has no source"
            for claim, table in re.findall(r"\[([^\]]+)\]\(\.\./evidence/claims/([^)]+)\)", source):
                assert claim in ledger.claims
                assert (ROOT / "evidence" / "claims" / table).is_file()
    assert sorted(seen) == sorted(NUMBERS)


def test_every_number_is_of_one_kind():
    for name, parameter in NUMBERS.items():
        assert sum(holds(parameter.provenance) for holds in KINDS_OF_SOURCE.values()) == 1, name


def test_the_counts_add_up(page):
    *modules, total = rows(page, "How many are known")
    sums = [sum(int(row[k]) for row in modules) for k in range(1, len(total))]
    assert [int(cell) for cell in total[1:]] == sums
    assert sums[0] == len(NUMBERS) == sum(sums[1:-1])
    assert sums[2] + sums[3] == len(BODY.assumed)
    assert sums[-1] == len(BODY.traits)


def test_all_arrows_and_inputs_are_listed(page):
    assert [row[0].strip("`") for row in rows(page, "Arrows")] == list(arrows(BODY))
    places = {"<place>": ("limb", "mirror", "axial"), "<patch>": ("limb", "mirror", "axial", "halo")}
    listed = []
    for cell, *_ in rows(page, "What can be set"):
        for name in re.findall(r"`([^`]+)`", cell):
            first, _, rest = name.partition("_")
            listed += [f"{place}_{rest}" for place in places[first]] if first in places else [name]
    assert sorted(listed) == sorted(BODY.inputs)


def test_links_to_modules_and_headings_lead_somewhere(page):
    headings = {
        re.sub(r"[^\w-]", "", title.lower().replace(" ", "-"))
        for title in re.findall(r"^## \[(.*?)\]", page, re.M)
    }
    for anchor in re.findall(r"\]\(#([^)]+)\)", page):
        assert anchor in headings
    for target in set(re.findall(r"\]\(\.\./([^)#]+)\)", page)):
        assert (ROOT / target).is_file(), target
