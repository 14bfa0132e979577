"""Shares of variance against functions of which they are known, by the path that the engine takes."""

import numpy as np
import pytest

from neuroflare.errors import UsageError
from neuroflare.insight.sensitivity import Factor, Screening, first_of_draws, parts, screened

G = np.array([0.0, 1.0, 4.5, 9.0, 99.0, 99.0])
"""Coefficients of the G function of Sobol: the smaller, the more its number matters."""


def alone(names):
    return [Factor(name, (name,)) for name in names]


def ishigami(shares, a=7.0, b=0.1):
    """Ishigami and Homma 1990: numbers between minus and plus pi."""
    x = np.pi * (2.0 * shares - 1.0)
    return (np.sin(x[:, 0]) + a * np.sin(x[:, 1]) ** 2 + b * x[:, 2] ** 4 * np.sin(x[:, 0]))[:, None]


def ishigami_shares(a=7.0, b=0.1):
    """First-order and total shares, by integration (Sudret 2008, Reliab Eng Syst Saf 93:964)."""
    one = 0.5 * (1.0 + b * np.pi**4 / 5.0) ** 2
    two = a**2 / 8.0
    together = 8.0 * b**2 * np.pi**8 / 225.0
    variance = one + two + together
    return np.array([one, two, 0.0]) / variance, np.array([one + together, two, together]) / variance


def sobol_g(shares):
    return np.prod((np.abs(4.0 * shares - 2.0) + G) / (1.0 + G), axis=1)[:, None]


def sobol_g_shares():
    each = 1.0 / (3.0 * (1.0 + G) ** 2)
    variance = np.prod(1.0 + each) - 1.0
    others = np.array([np.prod(1.0 + np.delete(each, k)) for k in range(G.size)])
    return each / variance, each * others / variance


@pytest.mark.parametrize(
    ("function", "known"), [(ishigami, ishigami_shares()), (sobol_g, sobol_g_shares())], ids=["ishigami", "g"]
)
def test_shares_are_the_known_ones(function, known):
    names = [f"x{k}" for k in range(known[0].size)]
    found = parts(function, names, alone(names), 4096, 3)
    one = found.answers[0]
    assert one.first == pytest.approx(known[0], abs=0.02)
    assert one.total == pytest.approx(known[1], abs=0.02)
    assert found.lost == 0
    for shares, between in ((known[0], one.first_between), (known[1], one.total_between)):
        inside = (between[0] - 0.01 <= shares) & (shares <= between[1] + 0.01)
        assert inside.all()


def test_factors_of_several_numbers_and_their_order_do_not_matter():
    """Numbers of the G function in two factors: first-order shares of a factor hold what its members do together."""
    names = [f"x{k}" for k in range(G.size)]
    both = [Factor("rest", ("x5", "x2", "x3", "x4")), Factor("two", ("x1", "x0"))]
    found = parts(sobol_g, names, both, 4096, 3).answers[0]
    each = 1.0 / (3.0 * (1.0 + G) ** 2)
    variance = np.prod(1.0 + each) - 1.0
    two, rest = np.prod(1.0 + each[:2]) - 1.0, np.prod(1.0 + each[2:]) - 1.0
    assert found.first == pytest.approx(np.array([rest, two]) / variance, abs=0.02)
    assert found.total == pytest.approx(np.array([rest * (1 + two), two * (1 + rest)]) / variance, abs=0.02)


def test_screening_ranks_numbers_by_what_they_change():
    names = [f"x{k}" for k in range(G.size)]
    found = screened(sobol_g, names, 40, 2)
    assert found.ranked(0)[:4] == ("x0", "x1", "x2", "x3")
    assert found.foremost(2) == ("x0", "x1")
    assert found.trajectories == 40


def test_a_number_that_is_not_moved_is_drawn_for_each_trajectory():
    seen = []

    def function(shares):
        seen.append(shares)
        return shares[:, :1] + shares[:, 2:]

    found = screened(function, ["a", "held", "b"], 5, 2, moved=["a", "b"])
    assert found.numbers == ("a", "b")
    held = seen[0][:, 1].reshape(5, 3)
    assert (held == held[:, :1]).all()
    assert np.unique(held).size == 5
    assert found.effects[0] == pytest.approx([0.9, 0.9])


def test_draws_that_broke_off_are_left_out_and_counted():
    def broken(shares):
        values = ishigami(shares)
        values[7] = np.nan
        return values

    names = ["a", "b", "c"]
    found = parts(broken, names, alone(names), 1024, 3)
    assert found.lost == 1
    assert np.isfinite(found.answers[0].first).all()
    assert len(found.values) == 2 * 1023
    assert screened(broken, names, 6, 1).lost == 1


def test_an_answer_that_nothing_changes_has_no_shares():
    names = ["a", "b"]
    found = parts(lambda shares: np.ones((len(shares), 1)), names, alone(names), 16, 1)
    assert np.isnan(found.answers[0].first).all()
    assert found.sd[0] == 0.0


def test_several_answers_are_taken_from_one_sample():
    names = ["a", "b"]
    found = parts(lambda shares: shares * [1.0, 3.0], names, alone(names), 256, 1)
    assert found.answers[0].first == pytest.approx([1.0, 0.0], abs=0.02)
    assert found.answers[1].first == pytest.approx([0.0, 1.0], abs=0.02)


def test_first_order_shares_from_draws_that_depend_on_each_other():
    random = np.random.default_rng(1)
    one = random.standard_normal(2000)
    twin = one + 0.1 * random.standard_normal(2000)
    other = random.standard_normal(2000)
    shares, width = first_of_draws(
        np.stack([one, twin, other], axis=1), 2.0 * one + random.standard_normal(2000), 1
    )
    assert shares[0] == pytest.approx(0.8, abs=0.04)
    assert shares[1] == pytest.approx(0.8, abs=0.06)
    assert abs(shares[2]) < 0.02
    assert (width > 0).all()


@pytest.mark.parametrize(
    ("factors", "base", "words"),
    [
        ([Factor("a", ("a",))], 16, "'b' belongs to 0 factors"),
        ([Factor("a", ("a", "b")), Factor("b", ("b",))], 16, "'b' belongs to 2 factors"),
        (alone("ab"), 100, "100 base draws"),
    ],
)
def test_wrong_factors_are_named(factors, base, words):
    with pytest.raises(UsageError, match=words):
        parts(lambda shares: shares, ["a", "b"], factors, base, 1)


def test_the_leaders_of_every_answer_are_chosen():
    found = Screening(("a", "b", "c", "d"), np.array([[4.0, 3.0, 0.0, 0.0], [0.0, 1.0, 0.0, 2.0]]), 5, 0)
    assert found.foremost(3) == ("a", "d", "b")
    assert found.foremost(9) == ("a", "d", "b")
