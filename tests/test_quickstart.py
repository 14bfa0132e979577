"""The examples of docs/quickstart.md run, one after the other, and print what the page says."""

import re
from pathlib import Path

import numpy as np
import pytest

PAGE = Path(__file__).parents[1] / "docs" / "quickstart.md"


@pytest.fixture(scope="module")
def ran():
    """What the examples leave behind, and what each printed beside what the page says it prints."""
    from contextlib import redirect_stdout
    from io import StringIO

    text = PAGE.read_text(encoding="utf-8")
    known, printed = {}, []
    for block, stated in re.findall(r"```python\n(.*?)```(?:\n\n```text\n(.*?)```)?", text, flags=re.DOTALL):
        out = StringIO()
        with redirect_stdout(out):
            exec(compile(block, str(PAGE), "exec"), known)
        printed.append((out.getvalue(), stated))
    return known, printed


def test_what_the_page_says_is_printed(ran):
    _, printed = ran
    stated = [(out, says) for out, says in printed if says]
    assert len(stated) >= 2
    for out, says in stated:
        assert out == says


def test_each_example_has_something_to_say(ran):
    _, printed = ran
    assert len(printed) >= 9
    assert all(out for out, _ in printed)


def test_the_examples_show_what_they_claim(ran):
    known, _ = ran
    assert known["result"].attrs["counts"] == "ok 100"
    assert known["low"] < known["middle"] < known["high"]
    assert known["middle"] > 1.0
    assert np.isfinite(known["pain"]).all()
    in_pain = (known["pain"] > 1).mean(axis=0)
    assert in_pain[0] > in_pain[-1]
    assert known["loop"].gain.shape == (1,)
    assert (known["leading_eigenvalues"](known["body"], {}, known["typical"]) < 0).all()
    assert known["verdict"].met


def test_its_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", PAGE.read_text(encoding="utf-8")):
        assert (PAGE.parent / target).is_file(), target
