"""Notebooks run from top to bottom, show pictures, and keep what they showed."""

import importlib.util
import json
import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "notebooks"
PATHS = sorted(FOLDER.glob("*.ipynb"))


@pytest.fixture(scope="module")
def runner():
    spec = importlib.util.spec_from_file_location("run_notebooks", FOLDER / "run.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def cells(notebook, kind):
    return [cell for cell in notebook["cells"] if cell["cell_type"] == kind]


def test_there_is_one():
    assert [path.name for path in PATHS] == ["first-steps.ipynb"]


@pytest.mark.long
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_runs_and_its_pictures_are_pictures(runner, path):
    notebook = read(path)
    now = runner.outputs_of(notebook)
    pictures = [
        "".join(output["data"]["image/svg+xml"])
        for outputs in now
        for output in outputs
        if "image/svg+xml" in output.get("data", {})
    ]
    assert len(pictures) >= 4
    assert all(picture.startswith("<svg") and "NaN" not in picture for picture in pictures)
    # As many of each kind are kept in the file.
    kept = [[output["output_type"] for output in cell["outputs"]] for cell in cells(notebook, "code")]
    assert kept == [[output["output_type"] for output in outputs] for outputs in now], (
        "python notebooks/run.py"
    )


@pytest.mark.long
@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_keeps_what_it_shows(runner, path):
    notebook = read(path)
    kept = [cell["outputs"] for cell in cells(notebook, "code")]
    assert kept == runner.outputs_of(notebook), "run: python notebooks/run.py"


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_notebook_is_small_and_its_links_lead_somewhere(path):
    assert path.stat().st_size < 200_000
    text = "\n".join("".join(cell["source"]) for cell in cells(read(path), "markdown"))
    assert "cannot tell what will happen to you" in text
    targets = re.findall(r"\]\(([^)#]+)\)", text)
    assert targets
    for target in targets:
        assert (FOLDER / target).is_file(), target


def test_a_cell_shows_what_it_prints_and_what_it_gives(runner):
    class Picture:
        def _repr_svg_(self):
            return "<svg/>"

    known = {"picture": Picture()}
    printed, drawn = runner._run("a = 1\nprint(a)\npicture", known)
    assert printed["text"] == ["1\n"]
    assert drawn["data"]["image/svg+xml"] == ["<svg/>"]
    (value,) = runner._run("a + 1", known)
    assert value["data"] == {"text/plain": ["2"]}
    assert runner._run("b = 2", known) == []
