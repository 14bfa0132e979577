"""The engine against another integrator, on the body under three published protocols.

The reference knows nothing of the engine: it reads the equations from the model, evaluates them with an
evaluator of its own and integrates them piece by piece with an implicit Runge-Kutta method at a much smaller
tolerance. The quick comparison, with libRoadRunner, is in `test_kernel`.
"""

import ast
import logging
import math
import operator

import numpy as np
import pytest
from scipy.integrate import solve_ivp

from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.sbml import read_sbml
from neuroflare.model import load_model
from neuroflare.model.numpy_rates import numpy_rates

pytestmark = pytest.mark.long  # a formula at a time in plain Python, for 198 states
LOG = logging.getLogger(__name__)
"""Told with `--log-cli-level=info`."""

OPERATORS = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
FUNCTIONS = {"ln": math.log, "exp": math.exp, "sqrt": math.sqrt}


def evaluator(formula):
    """Closure for a formula; only sums, products, powers, three functions, names and numbers are known."""

    def build(node):
        if isinstance(node, ast.Constant):
            value = float(node.value)
            return lambda known: value
        if isinstance(node, ast.Name):
            name = node.id
            return lambda known: known[name]
        if isinstance(node, ast.UnaryOp):
            inner = build(node.operand)
            assert isinstance(node.op, ast.USub)
            return lambda known: -inner(known)
        if isinstance(node, ast.Call):
            function, (argument,) = FUNCTIONS[node.func.id], map(build, node.args)
            return lambda known: function(argument(known))
        assert isinstance(node, ast.BinOp), ast.dump(node)
        act, left, right = OPERATORS[type(node.op)], build(node.left), build(node.right)
        return lambda known: act(left(known), right(known))

    return build(ast.parse(formula.replace("^", "**"), mode="eval").body)


class Reference:
    """The body, with an evaluator and an integrator of this test."""

    def __init__(self, model):
        self.model = model
        self.rates = {name: evaluator(state.rate) for name, state in model.states.items()}
        self.rules = self.sorted_rules({n: evaluator(r.formula) for n, r in model.rules.items()})
        self.scale = np.array([state.scale for state in model.states.values()])
        self.start = np.array([state.start for state in model.states.values()])

    def sorted_rules(self, rules):
        known = {**self.model.values(), **dict.fromkeys(self.model.states, 1.0)}
        order = {}
        while len(order) < len(rules):
            before = len(order)
            for name, rule in rules.items():
                if name not in order:
                    try:
                        known[name] = rule(known)
                    except KeyError:
                        continue
                    order[name] = rule
            assert len(order) > before, "rules depend on each other"
        return order

    def piece(self, state, now, stop, values, slopes):
        found = solve_ivp(
            lambda t, x: [
                rate(known) for known in [self.everything(t, x, values, slopes)] for rate in self.rates.values()
            ],
            (now, stop), state, method="Radau", rtol=1e-9, atol=1e-12 * self.scale,
        )  # fmt: skip
        assert found.success
        return found.y[:, -1]

    def everything(self, time, state, values, slopes):
        known = {**values, **dict(zip(self.model.states, state, strict=True))}
        for name, (begun, slope) in slopes.items():
            known[name] = values[name] + slope * (time - begun)
        for name, rule in self.rules.items():
            known[name] = rule(known)
        return known

    def run(self, schedule, outputs, times):
        values, slopes = self.model.values(), {}
        names = list(self.model.states)
        state = self.start.copy()
        ends = [(c.until, k, c) for k, c in enumerate(schedule.changes) if c.action == "ramp"]
        begins = [(c.time, k, c) for k, c in enumerate(schedule.changes)]
        now, result = times[0], []
        for stop in sorted({*times, *(t for t, *_ in (*begins, *ends) if t <= times[-1])}):
            if stop > now:
                state, now = self.piece(state, now, stop, values, slopes), stop
            for until, _, change in ends:
                if until == stop:
                    begun, slope = slopes.pop(change.target)
                    values[change.target] += slope * (stop - begun)
            for begin, _, change in begins:
                if begin != stop:
                    continue
                amount = change.value * math.prod(values[name] for name in change.scale)
                if change.action == "ramp":
                    slopes[change.target] = (stop, amount)
                elif change.target in names:
                    k = names.index(change.target)
                    state[k] = amount if change.action == "set" else state[k] + amount
                else:
                    values[change.target] = (
                        amount if change.action == "set" else values[change.target] + amount
                    )
            if stop in times:
                known = self.everything(stop, state, values, slopes)
                result.append([known[name] for name in outputs])
        return np.array(result)


@pytest.fixture(scope="module")
def reference():
    return Reference(load_model("body"))


FIRING = ("limb_nerve_cm", "limb_nerve_cmi", "limb_nerve_adelta")

PROTOCOLS = {
    "capsaicin on the skin": ("vds2007", "capsaicin-1000", 1.0),
    "histamine prick": ("malling1984", "prick-10", 1 / 3),
    "ramp of heat": ("yarnitsky1992", "ramp-2", 60 / 3600),
}


SMALLEST = 1e-6
"""Share of its natural scale below which the whole course of a quantity is nothing."""


@pytest.fixture(scope="module", params=PROTOCOLS)
def exact(request, reference):
    """A protocol, what to record of it, and the course that the reference gives."""
    study, arm, end = PROTOCOLS[request.param]
    schedule = schedule_of(load_study(data_path("studies") / study / "study.yaml").arm(arm).events)
    assert schedule.changes
    times = [0.0, *np.geomspace(end / 1000, end, 12).tolist()]
    outputs = [*reference.model.states, *FIRING, "limb_vessels_wheal_radius"]
    return request.param, schedule, outputs, times, reference.run(schedule, outputs, times)


def errors(exact, reference, floor, rtol=1e-7):
    """Error of the engine relative to the value plus a share of the largest value of its course."""
    protocol, schedule, outputs, times, course = exact
    system = read_sbml(reference.model.sbml, scales=reference.model.scales)
    kernel = compile_model(system, ramped=schedule.ramped)
    assert kernel.system.states[: len(reference.scale)] == tuple(reference.model.states)
    run = kernel.run({}, schedule, outputs, times, initial=reference.start[None], rtol=rtol)
    found = run.values[0]
    scale = np.append(reference.scale, np.ones(len(outputs) - len(reference.scale)))
    size = np.maximum(np.abs(course).max(axis=0), SMALLEST * scale)
    error = (np.abs(found - course) / (np.abs(course) + floor * size)).max(axis=0)
    table = dict(zip(outputs, error.tolist(), strict=True))
    worst = max(table, key=table.get)
    LOG.info(f"{protocol}: {table[worst]:.1e} in {worst}; firing {max(table[n] for n in FIRING):.1e}")
    return table


def test_the_engine_agrees_with_another_integrator(exact, reference):
    """With a small tolerance: what is left is a difference of the two programs."""
    found = errors(exact, reference, floor=1e-3, rtol=1e-10)
    assert max(found.values()) <= 1e-4


def test_the_usual_tolerance_of_the_engine_is_small_enough(exact, reference):
    """The little firing that is left of a desensitized fibre is a difference of two large numbers."""
    found = errors(exact, reference, floor=1e-2)
    assert max(value for name, value in found.items() if name not in FIRING) <= 1e-4
    assert max(errors(exact, reference, floor=1.0).values()) <= 1e-4


def test_the_reference_and_the_numpy_equations_are_one_model(reference):
    """Far from rest, where every term counts."""
    random = np.random.default_rng(7)
    rates = numpy_rates(reference.model)
    for _ in range(5):
        state = random.lognormal(0, 1, len(reference.scale)) * np.minimum(reference.scale, 30.0)
        known = reference.everything(0.0, state, reference.model.values(), {})
        exact = [rate(known) for rate in reference.rates.values()]
        np.testing.assert_allclose(rates(state), exact, rtol=1e-10, atol=1e-12)
