"""Work that was stopped goes on: what is kept is found again under its key."""

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.store.kept import Kept


def test_simulations_are_kept_under_their_key_and_not_under_another(tmp_path):
    calls = []

    def compute():
        calls.append(1)
        return {"values": np.arange(3.0)}

    for key, want in (("a", 1), ("a", 1), ("b", 2)):
        assert Kept(tmp_path)("wave", key, compute)["values"].tolist() == [0.0, 1.0, 2.0]
        assert len(calls) == want
    assert all(one.suffix == ".npz" for one in tmp_path.iterdir())


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "savez", full)
    with pytest.raises(UsageError, match=r"cannot write work-\w+\.npz here .no space left"):
        Kept(tmp_path)("work", "a", lambda: {"x": np.zeros(2)})
    assert list(tmp_path.iterdir()) == []
