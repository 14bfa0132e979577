"""Order of elimination and the emitted factorisation beside dense algebra."""

import ctypes

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.engine.emit import Lines
from neuroflare.engine.lu import Factors
from neuroflare.engine.machine import Machine
from neuroflare.engine.ordering import eliminate

LANES = 4


def solve(matrices, rights):
    """Solutions and "too small a pivot" for one matrix per lane, all of one pattern."""
    size = rights.shape[1]
    pattern = [(i, j) for i in range(size) for j in range(size) if i != j and matrices[:, i, j].any()]
    plan = eliminate(size, pattern)
    matrix_at, right_at = plan.entries, plan.entries + size * size
    code, places = Lines(LANES), set(pattern)

    def entry(i, j):
        if i != j and (i, j) not in places:
            return None
        value = code.load("%work", matrix_at + i * size + j)
        return value if i == j else code.neg(value)

    factors = Factors(plan, "%work", 0)
    bad = factors.factorise(code, entry)
    factors.solve(code, "%work", right_at)
    code.store(code.select(bad, code.const(1.0), code.const(0.0)), "%work", right_at + size)
    machine = Machine("\n".join([*sorted(code.used), code.function("f", ("work",))]))
    block = np.zeros((right_at + size + 1 + 8) * LANES)
    start = (-block.ctypes.data // 8) % 8
    view = block[start : start + (right_at + size + 1) * LANES].reshape(-1, LANES)
    view[matrix_at:right_at] = matrices.reshape(LANES, -1).T
    view[right_at : right_at + size] = rights.T
    machine.function("f", [ctypes.c_void_p])(view.ctypes.data)
    return view[right_at : right_at + size].T.copy(), view[right_at + size].copy(), plan


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 14), st.integers(0, 10**6), st.floats(0.0, 0.6))
def test_beside_dense_algebra(size, seed, density):
    generator = np.random.default_rng(seed)
    matrices = generator.normal(size=(LANES, size, size)) * (generator.random((size, size)) < density)
    matrices += (1 + np.abs(matrices).sum(axis=(1, 2)))[:, None, None] * np.eye(size)
    rights = generator.normal(size=(LANES, size))
    found, bad, _ = solve(matrices, rights)
    expected = np.linalg.solve(matrices, rights[..., None])[..., 0]
    np.testing.assert_allclose(found, expected, rtol=1e-11, atol=1e-13)
    assert not bad.any()


def test_a_lost_pivot_is_seen_in_its_own_lane():
    matrices = np.tile(np.array([[1.0, 1.0], [1.0, 3.0]]), (LANES, 1, 1))
    matrices[2, 1, 1] = 1.0
    matrices[3, 0, 0] = np.nan
    _, bad, _ = solve(matrices, np.ones((LANES, 2)))
    np.testing.assert_array_equal(bad, [0.0, 0.0, 1.0, 1.0])


@settings(max_examples=50, deadline=None)
@given(st.integers(1, 30), st.integers(0, 10**6))
def test_the_pattern_holds_every_new_entry(size, seed):
    generator = np.random.default_rng(seed)
    full = generator.random((size, size)) < 0.15
    plan = eliminate(size, zip(*map(list, np.nonzero(full)), strict=True))
    assert sorted(plan.order) == list(range(size))
    work = (full | np.eye(size, dtype=bool))[np.ix_(plan.order, plan.order)]
    for k in range(size):
        below = np.nonzero(work[k + 1 :, k])[0] + k + 1
        work[np.ix_(below, np.arange(k, size))] |= work[k, k:]
    for i in range(size):
        assert set(np.nonzero(work[i, :i])[0]) == set(plan.lower[i])
        assert set(np.nonzero(work[i, i + 1 :])[0] + i + 1) == set(plan.upper[i])


def test_a_chain_makes_no_new_entries():
    assert eliminate(300, [(i + 1, i) for i in range(299)]).entries == 599
