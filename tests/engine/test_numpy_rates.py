"""The equations of a model as a numpy function."""

import numpy as np
import pytest

from neuroflare.bench.roadrunner import load
from neuroflare.errors import UsageError
from neuroflare.model import Model, Rule, State, load_model
from neuroflare.model.numpy_rates import numpy_rates


def model(rates, rules=(), parameters=()):
    """A model of plain formulas."""

    def common(name):
        return {
            "id": name,
            "meaning": "",
            "unit": "",
            "sbo": "",
            "module": "m",
            "instance": None,
            "local": name,
        }

    from neuroflare.model import Parameter

    return Model(
        "m", "", "",
        {name: Parameter(**common(name), value=value) for name, value in dict(parameters).items()},
        {name: State(**common(name), start=1.0, rate=rate) for name, rate in dict(rates).items()},
        {name: Rule(**common(name), formula=formula) for name, formula in dict(rules).items()},
    )  # fmt: skip


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("-x^2", -9.0),
        ("2^-1 * x", 1.5),
        ("x^2^0.5", 3.0 ** (2**0.5)),
        ("x / 2 / 3", 0.5),
        ("x - 1 - 1", 1.0),
        ("x^3 + x^4 - x^2", 27.0 + 81.0 - 9.0),
        ("ln(exp(x)) + sqrt(x * x) + abs(-x)", 9.0),
        ("max(x, 4) + min(x, 4)", 7.0),
        ("tanh(0) + pow(x, 2)", 9.0),
        ("(x + 1) * (x - 1)", 8.0),
    ],
)
def test_formulas_mean_what_sbml_says(formula, expected):
    assert numpy_rates(model({"x": formula}))([3.0])[0] == pytest.approx(expected, rel=1e-15)


def test_names_that_are_words_of_python_or_of_numpy_are_names():
    rates = numpy_rates(
        model(
            {"lambda": "-exp * lambda + log", "states": "power2 * states"},
            {"log": "2 * exp"},
            {"exp": 3.0, "power2": 5.0},
        )
    )
    np.testing.assert_allclose(rates([1.0, 2.0]), [3.0, 10.0])


def test_rules_are_computed_in_the_order_they_need():
    rates = numpy_rates(model({"x": "c"}, {"c": "b + 1", "b": "a + 1", "a": "x + 1"}))
    assert rates([1.0])[0] == 4.0
    assert {name: float(value) for name, value in rates.rule_values([1.0]).items()} == {
        "a": 2.0,
        "b": 3.0,
        "c": 4.0,
    }


@pytest.mark.parametrize(
    ("equations", "message"),
    [
        (({"x": "y"}, {"y": "z", "z": "y"}), "depends on itself"),
        (({"x": "-nothing"}, {}), "nothing"),
        (({"x": "factorial(x)"}, {}), "cannot be computed"),
        (({"x": "x +"}, {}), "no formula"),
        (({"x": "y"}, {"y": "secret"}), "'secret' is in an equation"),
    ],
)
def test_what_cannot_be_computed_is_told(equations, message):
    with pytest.raises(UsageError, match=message):
        numpy_rates(model(*equations))


def test_people_and_states_broadcast():
    rates = numpy_rates(model({"x": "-k * x", "y": "k"}, {}, {"k": 2.0}))
    assert rates([1.0, 0.0], {"k": [1.0, 3.0]}).tolist() == [[-1.0, 1.0], [-3.0, 3.0]]
    assert rates(np.ones((4, 3, 2)), {"k": np.ones(3)}).shape == (4, 3, 2)
    assert rates(np.ones((5, 2))).shape == (5, 2)
    with pytest.raises(UsageError, match="'q' is not in the model"):
        rates([1.0, 0.0], {"q": 1.0})
    with pytest.raises(UsageError, match="the last axis must hold the 2 states"):
        rates([1.0, 0.0, 3.0])


@pytest.mark.parametrize("name", ["site", pytest.param("body", marks=pytest.mark.long)])
def test_a_bundled_model_has_the_rates_that_libroadrunner_has(name):
    bundled = load_model(name)
    rates, runner = numpy_rates(bundled), load(bundled.sbml)
    random = np.random.default_rng(1)
    scale = np.array([state.scale for state in bundled.states.values()])
    for _ in range(3):
        at = random.lognormal(size=scale.size) * np.minimum(scale, 50.0)
        for name, value in zip(rates.states, at, strict=True):
            runner[name] = float(value)
        np.testing.assert_allclose(
            rates(at), [runner[name + "'"] for name in rates.states], rtol=1e-11, atol=1e-13
        )
        rules = rates.rule_values(at)
        for name in rates.rules:
            assert float(rules[name]) == pytest.approx(runner[name], rel=1e-11, abs=1e-14)


def test_starts_follow_the_person():
    rates = numpy_rates(load_model("body"))
    start = rates.start({"mast_cell_histamine_rest": np.array([4.0, 12.0])})
    assert start.shape == (2, len(rates.states))
    assert start[:, rates.states.index("halo_mast_histamine")].tolist() == [4.0, 12.0]
    assert rates.start()[rates.states.index("limb_nerve_density")] == 1.0
