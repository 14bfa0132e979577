"""Rest: believed where the rates vanish, found where they do not, NaN where there is none."""

import numpy as np

from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.graph import Graph
from neuroflare.engine.resting import rest_states
from neuroflare.engine.system import System


def kernel(growth):
    g = Graph()
    x, y, k, start = (g.symbol(n) for n in ("x", "y", "k", "start"))
    grown = g.powi(x, 2) if growth else g.const(1.0)
    rates = (g.sub(grown, g.mul(k, x)), g.sub(x, y))
    return compile_model(
        System(g, ("x", "y"), ("k", "start"), np.array([1.0, 1.0]), rates, (start, start), {"x": x, "y": y})
    )


def test_rest_is_found_and_does_not_depend_on_the_others():
    k = np.array([1.0, 2.0, 0.5])
    found = rest_states(kernel(False), {"k": k})
    np.testing.assert_allclose(found, np.stack([1 / k, 1 / k], axis=1), rtol=1e-6)
    np.testing.assert_array_equal(found[0], [1.0, 1.0])
    alone = rest_states(kernel(False), {"k": k[1:2]})
    assert alone.tobytes() == found[1:2].tobytes()


def test_leftovers_are_cleared_and_nobody_is_made_up():
    found = rest_states(kernel(True), {"start": [0.5, 2.0]})
    np.testing.assert_array_equal(found[0], [0.0, 0.0])
    assert np.isnan(found[1]).all()


def test_the_models_own_values_make_one_person():
    assert rest_states(kernel(False), {}).shape == (1, 2)
