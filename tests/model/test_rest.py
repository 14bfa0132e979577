"""Stability of a rest point."""

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.model.rest import jacobian, leading_eigenvalue


def test_eigenvalue_of_a_linear_system_in_very_different_units():
    matrix = np.array([[-3.0, 2e6, 0.0], [1e-6, -4.0, 0.0], [0.0, 0.0, -0.01]])
    exact = np.linalg.eigvals(matrix).real.max()
    found = leading_eigenvalue(lambda x: matrix @ x, np.array([1e6, 1.0, 0.0]), np.array([1e6, 1.0, 1e-9]))
    assert found == pytest.approx(exact, rel=1e-6)


@pytest.mark.parametrize(("gain", "stable"), [(0.9, True), (1.1, False)])
def test_a_loop_with_a_gain_above_one_is_unstable(gain, stable):
    def rates(x):
        return np.array([gain * np.tanh(x[1]) - x[0], x[0] - x[1]])

    assert (leading_eigenvalue(rates, np.zeros(2), np.ones(2)) < 0) is stable


def test_jacobian_of_a_nonlinear_system():
    def rates(x):
        return np.array([x[0] * x[1], np.exp(-x[0])])

    at = np.array([2.0, 0.5])
    exact = [[0.5, 2.0], [-np.exp(-2.0), 0.0]]
    np.testing.assert_allclose(jacobian(rates, at, np.ones(2)), exact, atol=1e-9)


def test_a_rate_that_breaks_beside_rest_is_told():
    with pytest.raises(UsageError, match="state 0 is not finite"), np.errstate(invalid="ignore"):
        leading_eigenvalue(lambda x: np.sqrt(x), np.zeros(1), np.ones(1))


def test_a_model_without_states_is_stable():
    assert leading_eigenvalue(lambda x: x, np.zeros(0), np.zeros(0)) == -np.inf
