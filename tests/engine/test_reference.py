import math
import os
from pathlib import Path

import antimony
import libsbml
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.bench.roadrunner import load
from neuroflare.data_files import data_path
from neuroflare.engine.reference import Reference
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Change, Schedule
from neuroflare.errors import UsageError
from neuroflare.model import load_model

BENCHMARKS = Path(
    os.environ.get("NEUROFLARE_BENCHMARK_MODELS", Path(__file__).parents[3] / "shared" / "benchmark-models")
)
TIGHT = {"rtol": 1e-12, "atol": 1e-17}


def to_sbml(text):
    antimony.clearPreviousLoads()
    assert antimony.loadAntimonyString(text) >= 0, antimony.getLastError()
    return antimony.getSBMLString("__main")


def run(text, times, outputs, changes=(), parameters=None, **options):
    options = {"schedule": Schedule.of(changes)} | options
    return Reference(read_sbml(to_sbml(text))).run(times, outputs, parameters, **options)


def by_roadrunner(sbml, names, segments, count):
    """Values at `count` times per segment (until, ids to set); the first row is time 0."""
    runner = load(sbml)
    runner.integrator.relative_tolerance = 1e-11
    size = runner.model.getNumRateRules() + len(runner.model.getFloatingSpeciesConcentrations())
    runner.integrator.setValue("absolute_tolerance", [1e-18] * size)
    runner.integrator.maximum_num_steps = 1_000_000
    species = set(runner.model.getFloatingSpeciesIds())
    runner.timeCourseSelections = [f"[{name}]" if name in species else name for name in names]
    rows, start = [], 0.0
    for until, changes in segments:
        for name, value in changes.items():
            runner.setValue(name, value)
        rows.append(np.array(runner.simulate(start, until, count))[0 if start == 0.0 else 1 :])
        start = until
    return np.vstack(rows)


def error(found, expected, sizes=0.0):
    """Largest error in the engine's own measure; what stays below 1e-9 of its unit counts little, and a course below a
    thousandth of its natural size is nothing."""
    largest = np.maximum(np.abs(expected).max(axis=0), 1e-3 * np.asarray(sizes))
    scale = np.abs(expected) + 1e-3 * largest + 1e-9
    return (np.abs(found - expected) / scale).max()


@pytest.mark.parametrize(
    ("model", "target", "end", "dose"),
    [
        ("nociceptor", "capsaicin", 24.0, 1.0),
        ("nociceptor", "capsaicin", 500.0, 1.0),
        pytest.param("body", "dose_capsaicin_surface", 24.0, 0.0, marks=pytest.mark.long),
        pytest.param("body", "dose_capsaicin_surface", 500.0, 100.0, marks=pytest.mark.long),
    ],
)
def test_bundled_models_equal_libroadrunner(model, target, end, dose):
    path = data_path("models") / f"{model}.xml"
    system = read_sbml(path)
    times = np.linspace(0, end, 41)
    changes = [Change(0.0, target, "set", dose)]
    found = Reference(system).run(times, system.states, schedule=Schedule.of(changes), **TIGHT)
    expected = by_roadrunner(path.read_text(), system.states, [(end, {target: dose})], 41)
    assert found.status == "ok", found.message
    scales = load_model(model).scales
    assert error(found.values, expected, [scales[name] for name in system.states]) < 1e-6


def test_a_ramp_equals_libroadrunner():
    """A ramp of an input is a line: libroadrunner gets it as a state with a slope."""
    path = data_path("models") / "nociceptor.xml"
    system = read_sbml(path)
    name = "temperature"
    start = float(system.defaults[system.parameters.index(name)])
    document = libsbml.readSBMLFromFile(str(path))
    model = document.getModel()
    slope = model.createParameter()
    slope.setId("slope"), slope.setValue(0.0), slope.setConstant(False)
    rule = model.createRateRule()
    rule.setVariable(name), rule.setMath(libsbml.parseL3Formula("slope"))
    text = libsbml.writeSBMLToString(document)
    expected = by_roadrunner(text, system.states, [(0.25, {"slope": 8.0}), (0.75, {"slope": 0.0})], 11)
    times = np.concatenate([np.linspace(0, 0.25, 11), np.linspace(0.25, 0.75, 11)[1:]])
    ramp = Schedule.of([Change(0.0, name, "ramp", 8.0, until=0.25)])
    found = Reference(system).run(times, [*system.states, name], schedule=ramp, **TIGHT)
    assert found.status == "ok", found.message
    assert found.values[-1, -1] == pytest.approx(start + 2.0)
    assert error(found.values[:, :-1], expected) < 1e-6


@pytest.mark.skipif(
    not BENCHMARKS.is_dir(), reason="no folder of benchmark models; NEUROFLARE_BENCHMARK_MODELS names it"
)
@pytest.mark.parametrize(
    "name", ["Bachmann_MSB2011", "Brannmark_JBC2010", "Laske_PLOSComputBiol2019", "Raia_CancerResearch2011"]
)
def test_published_models_equal_libroadrunner(name):
    path = BENCHMARKS / name / f"model_{name}.xml"
    system = read_sbml(path)
    times = np.linspace(0, 60, 31)
    found = Reference(system).run(times, system.states, rtol=1e-10, atol=1e-14)
    assert found.status == "ok", found.message
    assert error(found.values, by_roadrunner(path.read_text(), system.states, [(60.0, {})], 31)) < 1e-6


NETWORKS = st.lists(
    st.tuples(
        st.lists(st.integers(0, 4), max_size=2, unique=True),
        st.lists(st.integers(0, 4), max_size=2, unique=True),
        st.floats(0.01, 3).map(lambda value: round(value, 3)),
    ),
    min_size=1,
    max_size=6,
)  # fmt: skip


@given(
    NETWORKS,
    st.lists(st.floats(0, 5).map(lambda value: round(value, 2)), min_size=5, max_size=5),
    st.floats(0.5, 3),
)
@settings(max_examples=15)
def test_random_networks_equal_libroadrunner(reactions, starts, volume):
    lines = [f"compartment C = {volume:.2f}"]
    lines += [f"species S{i} in C = {start}" for i, start in enumerate(starts)]
    for reactants, products, k in reactions:
        left, right = (" + ".join(f"S{i}" for i in side) for side in (reactants, products))
        lines.append(f"{left} -> {right}; {k}*C" + "".join(f"*S{i}/(1 + S{i})" for i in reactants))
    sbml = to_sbml("\n".join(lines))
    names = [f"S{i}" for i in range(5) if any(i in [*r, *p] for r, p, _ in reactions)]
    if names:
        found = Reference(read_sbml(sbml)).run(np.linspace(0, 3, 7), names)
        assert error(found.values, by_roadrunner(sbml, names, [(3.0, {})], 7)) < 1e-6


def test_doses_and_changes_of_inputs():
    changes = [Change(1.0, "x", "add", 3.0), Change(1.0, "k", "set", 2.0), Change(2.0, "x", "set", 1.0)]
    found = run("x = 1; k = 1; x' = -k*x", [0, 0.5, 1, 1.5, 2, 3], ["x"], changes)
    after = math.exp(-1) + 3
    expected = [1, math.exp(-0.5), after, after * math.exp(-1), 1, math.exp(-2)]
    np.testing.assert_allclose(found.values[:, 0], expected, rtol=1e-7)


def test_changes_at_one_time_happen_in_their_order():
    changes = [Change(1.0, "x", "set", 2.0), Change(1.0, "x", "add", 3.0)]
    assert run("x = 1; x' = 0*x", [0, 1], ["x"], changes).values[1, 0] == 5.0


def test_dose_is_scaled_by_parameters():
    changes = [Change(1.0, "x", "add", 10.0, scale=("share", "rest"))]
    found = run("x = 0; share = 0.5; rest = 0.4; x' = 0", [0, 1], ["x"], changes, {"share": 0.25})
    assert found.values[1, 0] == pytest.approx(1.0)


def test_ramp_is_a_line_and_then_stays():
    found = run("x = 0; u = 1; x' = u", [0, 1, 2, 3], ["u", "x"], [Change(1.0, "u", "ramp", 2.0, until=2.0)])
    np.testing.assert_allclose(found.values, [[1, 0], [1, 1], [3, 3], [3, 6]], rtol=1e-8)


def test_ramp_crosses_a_threshold_of_the_model_exactly():
    model = "x = 0; u = 0; x' = piecewise(1, u >= 0.35, 0)"
    found = run(model, [0, 1], ["x"], [Change(0.0, "u", "ramp", 1.0, until=1.0)])
    assert found.values[1, 0] == pytest.approx(0.65, rel=1e-9)


def test_changes_before_the_first_time_are_done_first():
    found = run("x = 1; x' = -x", [0, 1], ["x"], [Change(-1.0, "x", "set", 4.0)], start=-1.0)
    np.testing.assert_allclose(found.values[:, 0], 4 * np.exp([-1.0, -2.0]), rtol=1e-7)


def test_radau_and_lsoda_agree_on_a_stiff_problem():
    model = """a = 1; b = 0; c = 0; a' = -0.04*a + 1e4*b*c; b' = 0.04*a - 1e4*b*c - 3e7*b^2; c' = 3e7*b^2"""
    runs = [run(model, [0, 0.4, 40, 4000], ["a", "b", "c"], solver=solver) for solver in ("LSODA", "Radau")]
    assert [r.status for r in runs] == ["ok", "ok"]
    np.testing.assert_allclose(runs[0].values, runs[1].values, rtol=1e-5, atol=1e-12)
    np.testing.assert_allclose(runs[0].values[1], [0.98517, 3.3864e-5, 0.014794], rtol=1e-4)


def test_growth_without_bound_is_a_status_and_what_came_before_is_kept():
    found = run("x = 1; x' = x^2", [0, 0.5, 2], ["x"], steps=20_000)
    assert found.status in ("not finite", "could not be solved", "step budget") and found.message
    assert found.values[1, 0] == pytest.approx(2.0, rel=1e-6)
    assert np.isnan(found.values[2, 0])


def test_not_a_number_is_a_status():
    found = run("x = 1; k = NaN; x' = k*x", [0, 1], ["x"])
    assert found.status == "not finite"


def test_step_budget_is_a_status():
    found = run("x = 1; v = 0; x' = v; v' = -1e4*x", [0, 100], ["x"], steps=50)
    assert found.status == "step budget" and "50" in found.message


def test_events_without_end_are_a_status():
    model = "x = 0; at x > 0.5: x = 0; at x < 0.5, t0=false: x = 1"
    found = run(model, [0, 1], ["x"])
    assert found.status == "could not be solved" and "without end" in found.message


def test_negative_delay_is_a_status():
    found = run("x = 0; d = -1; at d after time > 0.5: x = 1", [0, 1], ["x"])
    assert found.status == "could not be solved" and "delay" in found.message


def test_seed_decides_the_order_of_equal_events():
    model = "x = 0; at time > 1, priority=1: x = 1; at time > 1, priority=1: x = 2"
    last = [run(model, [0, 2], ["x"], seed=seed).values[1, 0] for seed in range(12)]
    assert set(last) == {1.0, 2.0}
    assert last == [run(model, [0, 2], ["x"], seed=seed).values[1, 0] for seed in range(12)]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ({"outputs": ["y"]}, "y"),
        ({"times": [1, 0]}, "times"),
        ({"times": []}, "times"),
        ({"parameters": {"q": 1.0}}, "q"),
        ({"parameters": [1.0]}, "1 values"),
        ({"changes": [Change(0, "q", "set", 1.0)]}, "q"),
        ({"changes": [Change(0, "x", "add", 1.0, scale=("q",))]}, "q"),
    ],
)
def test_wrong_requests_are_explained(arguments, word):
    given_ = {"times": [0, 1], "outputs": ["x"]} | arguments
    with pytest.raises(UsageError, match=word):
        run("x = 1; k = 1; x' = -k*x", **given_)


ODD = st.one_of(
    st.sampled_from([0.0, 1e-300, 1e-12, 1e12, 1e300, math.inf, -math.inf, math.nan, -1.0]),
    st.floats(0.01, 10),
)
HILL = """
    compartment C = 1; species S in C = 1, T in C = 0; k = 1; m = 0.5; n = 2; q = 0.1
    J: S -> T; C*k*S^n/(m^n + S^n); L: T -> ; C*q*T; at T > 0.3: T = T/2; at time > 0.5: S = S + exp(q)
"""


@given(st.fixed_dictionaries(dict.fromkeys(("C", "k", "m", "n", "q", "init(S)"), ODD)))
@settings(max_examples=60)
def test_odd_parameters_end_in_a_status(values):
    found = HILL_REFERENCE.run([0, 0.25, 1], ["S", "T"], values, steps=3000)
    assert found.status in ("ok", "step budget", "not finite", "could not be solved")
    assert (found.status == "ok") == (found.message == "")


HILL_REFERENCE = Reference(read_sbml(to_sbml(HILL)))
