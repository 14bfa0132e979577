"""Work that was stopped goes on: what is kept is found again under its key."""

import numpy as np

from neuroflare.store.kept import Kept


def test_simulations_are_kept_under_their_key_and_not_under_another(tmp_path):
    calls = []

    def compute():
        calls.append(1)
        return {"values": np.arange(3.0)}

    for key, want in (("a", 1), ("a", 1), ("b", 2)):
        assert Kept(tmp_path)("wave", key, compute)["values"].tolist() == [0.0, 1.0, 2.0]
        assert len(calls) == want
    assert not list(tmp_path.glob("*.part"))
