"""Notes of parameters and the distributions in them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.errors import UsageError
from neuroflare.model.distribution import Distribution, parse_distribution
from neuroflare.model.notes import Provenance, note_text, parse_provenance, parse_scale

above_zero = st.floats(1e-6, 1e6)
spreads = st.one_of(
    above_zero.map(lambda sd: Distribution("lognormal", (sd,))),
    above_zero.map(lambda sd: Distribution("normal", (sd,))),
    st.tuples(st.floats(-1e6, 1e6), above_zero).map(
        lambda low: Distribution("uniform", (low[0], low[0] + low[1]))
    ),
)
priors = spreads | st.just(Distribution("fixed"))
claim_ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.-]{0,30}", fullmatch=True)
reasons = st.text(
    st.characters(codec="utf-8", exclude_categories=["C", "Z"], exclude_characters="|"), min_size=1
)
numbers = st.builds(
    Provenance,
    kind=st.just("claim"),
    claims=st.lists(claim_ids, min_size=1, max_size=4, unique=True).map(tuple),
    prior=priors,
    person=st.none() | spreads,
    outside=st.just("") | reasons,
    why=reasons,
)
assumptions = st.builds(
    Provenance,
    kind=st.just("assumed"),
    claims=st.lists(claim_ids, max_size=3, unique=True).map(tuple),
    prior=priors,
    person=st.none() | spreads,
    outside=st.just("") | reasons,
    why=reasons,
)
others = st.builds(
    Provenance, kind=st.sampled_from(["input", "switch"]), claims=st.just(()), why=st.just("") | reasons
)


@given(st.one_of(numbers, assumptions, others))
def test_a_note_reads_back_as_it_was_written(provenance):
    assert parse_provenance(str(provenance)) == provenance


@given(st.text(max_size=80))
def test_any_text_is_read_or_refused_in_words(text):
    try:
        provenance = parse_provenance(text)
    except UsageError:
        return
    assert parse_provenance(str(provenance)) == provenance


@given(priors)
def test_a_distribution_reads_back_as_it_was_written(distribution):
    assert parse_distribution(str(distribution)) == distribution


def test_the_note_of_the_interface():
    note = "claim: dbf-t30-vds2007, b-c | prior: lognormal(0.4) | person: lognormal(0.2) | why: ln 2 / 40 min"
    assert parse_provenance(note) == Provenance(
        "claim",
        ("dbf-t30-vds2007", "b-c"),
        Distribution("lognormal", (0.4,)),
        Distribution("lognormal", (0.2,)),
        why="ln 2 / 40 min",
    )


def test_a_number_that_is_partly_assumed_counts_as_assumed():
    provenance = parse_provenance("claim: a-1 | assumed | prior: normal(2) | why: scaled from rat")
    assert (provenance.kind, provenance.claims) == ("assumed", ("a-1",))


@pytest.mark.parametrize(
    ("note", "says"),
    [
        ("", "begin|holds ''"),
        ("prior: normal(1) | claim: a", "must begin with claim"),
        ("claim: a | prior: normal(1) | prior: normal(2)", "gives 'prior' twice"),
        ("claim: a b | prior: normal(1)", "'a b'"),
        ("claim: a,, b | prior: normal(1)", "claim ''"),
        ("claim: a, a | prior: normal(1)", "twice"),
        ("claim: | prior: normal(1)", "leaves claim: empty"),
        ("claim: a", "no prior"),
        ("assumed | prior: normal(1)", "without a reason"),
        ("claim: a | prior: fixed", "fixed without a reason"),
        ("claim: a | prior: normal(1) | person: fixed", "leave person: out"),
        ("input | prior: normal(1)", "only numbers have prior"),
        ("input | switch", "both input and switch"),
        ("claim: a | prior: normal(1) | because: b", "holds 'because: b'"),
        ("claim: a | prior: gamma(1)", "'gamma\\(1\\)' is no distribution"),
        ("claim: a | prior: normal(-1)", "above 0"),
        ("claim: a | prior: normal(nan)", "not finite"),
        ("claim: a | prior: normal(1, 2)", "takes 1"),
        ("claim: a | prior: uniform(2, 1)", "low end"),
        ("claim: a | prior: normal(1 nM)", "no number"),
    ],
)
def test_a_wrong_note_is_refused_with_the_reason(note, says):
    with pytest.raises(UsageError, match=says):
        parse_provenance(note)


def test_scale_of_a_state():
    assert parse_scale(" scale:  2e3 | why: peak after capsaicin") == 2000.0
    for wrong in ("scale: 0", "scale: -1", "scale: inf", "scale: x", "scale 1", "claim: a"):
        with pytest.raises(UsageError, match="above 0"):
            parse_scale(wrong)


def test_text_of_a_note():
    def body(inner):
        return f'<notes><body xmlns="http://www.w3.org/1999/xhtml">{inner}</body></notes>'

    assert note_text("") == ""
    assert (
        note_text(body("<p>assumed | why: &lt;5 &amp; a_b (c)\n more </p>"))
        == "assumed | why: <5 & a_b (c) more"
    )
    with pytest.raises(UsageError, match="Markdown"):
        note_text(body("<p>why: 2<i>3</i>4</p>"))


def test_quantiles_have_the_stated_spread():
    p = np.array([0.02275013194817921, 0.5, 0.9772498680518208])  # -2, 0 and 2 standard deviations
    lognormal = Distribution("lognormal", (0.5,)).quantile(3.0, p)
    np.testing.assert_allclose(lognormal, [3 * math.exp(-1), 3, 3 * math.exp(1)], rtol=1e-12)
    np.testing.assert_allclose(Distribution("normal", (0.5,)).quantile(3.0, p), [2, 3, 4], rtol=1e-12)
    np.testing.assert_allclose(Distribution("uniform", (1, 5)).quantile(3.0, [0.25, 0.5]), [2, 3])
    np.testing.assert_array_equal(Distribution("fixed").quantile(3.0, p), [3, 3, 3])


def test_quantiles_broadcast_draws_with_people():
    centres = np.array([[1.0], [10.0]])
    values = Distribution("lognormal", (0.3,)).quantile(centres, np.array([0.1, 0.5, 0.9]))
    assert values.shape == (2, 3)
    np.testing.assert_allclose(values[1], 10 * values[0])


@pytest.mark.parametrize("p", [0.0, 1.0, -0.1, math.nan])
def test_a_share_outside_0_to_1_is_refused(p):
    with pytest.raises(UsageError, match="strictly between 0 and 1"):
        Distribution("normal", (1.0,)).quantile(0.0, p)


def test_a_lognormal_needs_a_positive_centre():
    with pytest.raises(UsageError, match="above 0"):
        Distribution("lognormal", (1.0,)).quantile(0.0, 0.5)


def test_values_that_a_prior_allows():
    assert Distribution("uniform", (1, 2)).allows(2)
    assert not Distribution("uniform", (1, 2)).allows(2.1)
    assert not Distribution("lognormal", (1,)).allows(0)
    assert Distribution("normal", (1,)).allows(-3)
