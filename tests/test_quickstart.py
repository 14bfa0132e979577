"""The examples of docs/quickstart.md run, one after the other, and print what the page says."""

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import numpy as np
import pytest

PAGE = Path(__file__).parents[1] / "docs" / "quickstart.md"
TEXT = PAGE.read_text(encoding="utf-8")
SLOW = "7"
"""Chapter that takes Jacobians of the whole body; nothing after it needs it."""


class Examples:
    """What the examples leave behind, and what each printed beside what the page says it prints."""

    def __init__(self):
        self.known, self.printed = {}, []
        self.chapters = {
            chapter.split()[0]: chapter for chapter in re.split(r"^## ", TEXT, flags=re.MULTILINE)[1:]
        }

    def run(self, chapter):
        found = re.findall(
            r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", self.chapters[chapter], flags=re.DOTALL
        )
        for block, stated in found:
            out = StringIO()
            with redirect_stdout(out):
                exec(compile(block, str(PAGE), "exec"), self.known)
            self.printed.append((out.getvalue(), stated))


@pytest.fixture(scope="module")
def ran():
    examples = Examples()
    for chapter in examples.chapters:
        if chapter.isdigit() and chapter != SLOW:
            examples.run(chapter)
    return examples


def test_what_the_page_says_is_printed(ran):
    stated = [(out, says) for out, says in ran.printed if says]
    assert len(stated) >= 2
    for out, says in stated:
        assert out == says


def test_each_example_has_something_to_say(ran):
    assert len(ran.printed) >= 8
    assert all(out for out, _ in ran.printed)


def test_the_examples_show_what_they_claim(ran):
    known = ran.known
    assert known["result"].attrs["counts"] == "ok 100"
    assert 1.0 < known["low"] < known["middle"] < known["high"]
    in_pain = (known["course"].courses["central_limb_pain"] > 1).mean(axis=0)
    assert in_pain[0] > in_pain[-1] > 0
    assert known["found"].traits
    assert known["verdict"].met


@pytest.mark.long
def test_rest_is_stable_and_a_lasting_state_has_loops():
    examples = Examples()
    for chapter in ("1", "3", "4", "5", "6", SLOW):
        examples.run(chapter)
    known = examples.known
    assert (known["leading_eigenvalues"](known["body"], {}, known["typical"]) < 0).all()
    assert np.isfinite(known["loop"].gain).all()
    assert all(out for out, _ in examples.printed)


def test_its_links_lead_somewhere():
    words = re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL)
    targets = re.findall(r"\]\(([^)#]+)[^)]*\)", words)
    assert len(targets) > 5
    for target in targets:
        assert (PAGE.parent / target).is_file(), target
