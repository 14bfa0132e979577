"""The examples of docs/engine.md run, one after the other, and say what the page says."""

import re
from pathlib import Path

import numpy as np

PAGE = Path(__file__).parents[2] / "docs" / "engine.md"


def test_the_examples_of_the_page():
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), flags=re.DOTALL)
    known = {}
    for block in blocks:
        exec(compile(block, str(PAGE), "exec"), known)
    assert known["result"].attrs["counts"] == "ok 1000"
    blocked = known["result"].limb_vessels_perfusion[:, -1].to_numpy()
    assert blocked[998] < blocked[999]
    assert np.isfinite(known["peak"].impulses).all()
    threshold = known["threshold"].to_numpy()
    assert threshold.shape == (1000, 3)
    assert (np.diff(threshold[:, 0]) > 0).all()
    assert 38 < threshold[0, 0] < threshold[-1, 0] < 45
    assert known["year"].attrs["counts"] == "ok 1000"
    assert (known["year"].hpa_cortisol.std("person")[-1] > 0).item()
    assert known["jacobian"].shape == (100, 214, 214)
    assert (known["slowest"] < 0).all()
