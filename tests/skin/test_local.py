"""The step of the local equations: the modules' rates, and the order the method promises."""

import numpy as np
import pytest

from neuroflare.engine.sbml import read_sbml
from neuroflare.errors import UsageError
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.skin import names
from neuroflare.skin.local import Compiled, LocalLaw, part_of, rows


@pytest.fixture(scope="module")
def tissue():
    model = load_model(names.MODEL)
    return model, part_of(read_sbml(model.sbml, scales=model.scales), names.TISSUE, names.HELD)


@pytest.fixture(scope="module")
def law(tissue):
    model, system = tissue
    start = {name: state.start for name, state in model.states.items()}
    compiled = Compiled(system, [names.IMPULSES], ["limb_vessels_leak_drive"])
    return LocalLaw(compiled, model.values() | start, 1e-3)


def stirred(model, law, pixels):
    """States away from rest, and impulses."""
    rng = np.random.default_rng(2)
    y, fields = rows(len(law.states), pixels, law.lanes), rows(1, pixels, law.lanes)
    for i, name in enumerate(law.states):
        state = model.states[name]
        y[i] = state.start + (0.2 * rng.uniform(size=y.shape[1]) * max(state.scale, 0.1))
    fields[0] = rng.uniform(0.0, 3.0, y.shape[1])
    return y, fields


def test_at_most_about_a_dozen_states(law):
    assert len(law.states) <= 14


def test_a_short_step_moves_by_the_rates_of_the_modules(tissue, law):
    model, _ = tissue
    y, fields = stirred(model, law, 24)
    new = rows(len(y), 24, law.lanes)
    hours = 1e-9
    law.step(y, fields, new, hours)
    rates = numpy_rates(model)
    states = np.array([[model.states[name].start for name in rates.states]] * y.shape[1])
    for i, name in enumerate(law.states):
        states[:, rates.states.index(name)] = y[i]
    expected = rates(states, {names.IMPULSES: fields[0]})
    for i, name in enumerate(law.states):
        column = expected[:, rates.states.index(name)]
        size = np.abs(column).max() + 1e-9 * np.abs(y[i]).max() / hours
        assert np.abs((new[i] - y[i]) / hours - column).max() < 1e-4 * size, name


def test_the_step_is_of_order_three(tissue, law):
    model, _ = tissue

    def end(count):
        y, fields = stirred(model, law, 8)
        new = rows(len(y), 8, law.lanes)
        for _ in range(count):
            law.step(y, fields, new, 0.01 / count)
            y, new = new, y
        return y

    exact = end(4096)
    errors = [np.abs((end(count) - exact) / (np.abs(exact) + 1e-3)).max() for count in (64, 128, 256)]
    orders = np.log2(np.array(errors[:-1]) / errors[1:])
    assert np.all(orders > 2.6)
    assert np.all(orders < 3.6)


def test_rest_stays_at_rest(tissue, law):
    model, _ = tissue
    y, new = (rows(len(law.states), 8, law.lanes) for _ in range(2))
    for i, name in enumerate(law.states):
        y[i] = model.states[name].start
    assert law.step(y, rows(1, 8, law.lanes), new, 1.0) < 1e-6
    assert new == pytest.approx(y, abs=1e-12)


def test_a_pixel_does_not_depend_on_how_many_there_are(tissue, law):
    model, _ = tissue
    y, fields = stirred(model, law, 40)
    new = rows(len(y), 40, law.lanes)
    law.step(y, fields, new, 0.001)
    few, some, alone = rows(len(y), 8, law.lanes), rows(1, 8, law.lanes), rows(len(y), 8, law.lanes)
    few[:], some[:] = y[:, 16:24], fields[:, 16:24]
    law.step(few, some, alone, 0.001)
    assert np.array_equal(alone, new[:, 16:24])


def test_what_is_not_a_number_is_an_infinite_error(tissue, law):
    model, _ = tissue
    y, fields = stirred(model, law, 8)
    y[3, 2] = np.nan
    assert law.step(y, fields, rows(len(y), 8, law.lanes), 0.001) == np.inf


def test_outputs_are_those_of_the_modules(tissue, law):
    model, _ = tissue
    y, fields = stirred(model, law, 8)
    out = rows(1, 8, law.lanes)
    law.observe(y, fields, out)
    rates = numpy_rates(model)
    states = np.array([[model.states[name].start for name in rates.states]] * y.shape[1])
    for i, name in enumerate(law.states):
        states[:, rates.states.index(name)] = y[i]
    assert out[0] == pytest.approx(rates.rule_values(states)["limb_vessels_leak_drive"], rel=1e-12)


def test_unknown_names_are_refused(tissue):
    model, system = tissue
    with pytest.raises(UsageError, match="'limb_moon' is to be held but is no state"):
        part_of(read_sbml(model.sbml), names.TISSUE, ["limb_moon"])
    with pytest.raises(UsageError, match="'tide' is no input"):
        Compiled(system, ["tide"], [])
