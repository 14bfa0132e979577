"""The exact Jacobian against differences of the rates, and against what it says of a model solved by hand."""

import antimony
import numpy as np
import pytest

from neuroflare.engine import Linearised
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates


def linearised(text):
    antimony.clearPreviousLoads()
    assert antimony.loadAntimonyString(text) >= 0, antimony.getLastError()
    return Linearised(antimony.getSBMLString("__main"))


@pytest.mark.parametrize("name", ["nociceptor", "site"])
def test_bundled_models_by_central_differences(name):
    model = load_model(name)
    exact, rates = Linearised(model), numpy_rates(model)
    assert exact.states == rates.states
    scale = np.array([state.scale for state in model.states.values()])
    at = np.random.default_rng(1).uniform(0.2, 2.0, (3, scale.size)) * np.minimum(scale, 30.0)
    found, matrix = exact(at)
    np.testing.assert_allclose(found, rates(at), rtol=1e-10, atol=1e-12)
    for k, size in enumerate(scale):
        step = np.zeros(scale.size)
        step[k] = 1e-5 * min(size, 30.0)
        slope = (rates(at + step) - rates(at - step)) / (2 * step[k])
        rounding = np.abs(rates(at)).max() * np.finfo(float).eps / step[k]
        atol = 1e-6 * np.abs(slope).max() + 10 * rounding + 1e-9
        np.testing.assert_allclose(matrix[:, :, k], slope, rtol=1e-5, atol=atol)


def test_each_person_has_own_parameters_and_time_counts():
    both = linearised("x = 1; y = 2; k = 3; x' = -k * x^2 + time; y' = piecewise(k * y, x > 0, 1 / x)")
    rates, matrix = both([[1.0, 2.0], [2.0, 0.5]], {"k": [3.0, 4.0]}, time=5.0)
    assert rates.tolist() == [[2.0, 6.0], [-11.0, 2.0]]
    assert matrix.tolist() == [[[-6.0, 0.0], [0.0, 3.0]], [[-16.0, 0.0], [0.0, 4.0]]]


def test_one_state_of_many_people_and_one_person_in_many_states():
    decay = linearised("x = 1; k = 3; x' = -k * x")
    assert decay([[2.0]], {"k": [1.0, 2.0]})[1].ravel().tolist() == [-1.0, -2.0]
    assert decay([[1.0], [2.0], [3.0]])[0].ravel().tolist() == [-3.0, -6.0, -9.0]


def test_what_does_not_fit_is_refused():
    decay = linearised("x = 1; k = 3; x' = -k * x")
    with pytest.raises(UsageError, match="must hold 1 states"):
        decay([1.0, 2.0])
    with pytest.raises(UsageError, match="'q' is not in the model"):
        decay([1.0], {"q": 1.0})
