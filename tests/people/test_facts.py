"""The facts of a town: each number has a source, none that is kept aside, and every slip is named by line."""

import numpy as np
import pytest
import yaml

from neuroflare.clinic.lint import load_roles
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import find_uses, load_ledger
from neuroflare.model import load_model
from neuroflare.people.draws import Draws, check_draws, prior_draws
from neuroflare.people.facts_file import load_facts
from neuroflare.people.lint import lint_people

BUNDLED = data_path("models") / "people.yaml"
REMOVED = "removed"


@pytest.fixture(scope="module")
def body():
    return load_model("body")


@pytest.fixture
def changed(tmp_path):
    """Write the bundled file with one place changed, or removed."""

    def write(*place, to):
        data = yaml.safe_load(BUNDLED.read_text(encoding="utf-8"))
        *path, last = place
        part = data
        for key in path:
            part = part[key]
        if to is REMOVED:
            del part[last]
        else:
            part[last] = to
        file = tmp_path / "people.yaml"
        file.write_text(yaml.safe_dump(data, sort_keys=False, width=1000), encoding="utf-8")
        return file

    return write


def issues(body, path=None):
    return [(issue.check, issue.text) for issue in lint_people(load_ledger(), body, load_roles().of, path)]


def test_the_bundled_file_holds(body):
    assert issues(body) == []


def test_every_trait_that_was_asked_for_is_named():
    assert set(load_facts().traits) >= {
        "sympathetic-reactivity", "adrenoceptor-inducibility", "peptide-breakdown", "silent-fibre-excitability",
        "mast-cell-density", "endothelial-reserve", "descending-inhibition", "glial-reactivity",
        "stress-axis-gain", "sleep",
    }  # fmt: skip


RATE = ("events", "infection", "rate")
LEVEL = ("load", "stress", "level")
SLEEP = ("traits", "named", "sleep")
CLAIM = "claim: {} | prior: lognormal(0.3)"


@pytest.mark.parametrize(
    ("place", "to", "words"),
    [
        ((*LEVEL, "note"), "prior: fixed", "begins with 'prior'"),
        ((*LEVEL, "note"), "input | why: no", "says input"),
        ((*LEVEL, "note"), "assumed | prior: lognormal(0.3)", "without a reason"),
        ((*LEVEL, "value"), "much", "'much'; it is a number"),
        ((*LEVEL, "value"), -1.0, "does not allow"),
        (LEVEL, REMOVED, "lacks 'level'"),
        ((*RATE, "women"), {50: 0.1, 18: 0.2}, "ages of a table rise"),
        ((*RATE, "men"), {18: -0.1}, "no value is below 0"),
        ((*RATE, "men"), 0.1, "a table has lines"),
        ((*RATE, "children"), {0: 0.1}, "'children' is unknown"),
        (("events", "infection", "changes"), [{"event": "flood"}], "'flood' is not an event"),
        (("events", "infection", "changes"), [{"event": "stress"}], "say 'lasts'"),
        ((*SLEEP, "in"), "log", "it is ln"),
        (("schema",), "neuroflare/people/9", "it is 'neuroflare/people/1'"),
        (("events",), [], "it has entries with names"),
    ],
    ids=str,
)  # fmt: skip
def test_a_slip_is_named_with_its_line(changed, place, to, words):
    path = changed(*place, to=to)
    with pytest.raises(UsageError, match=rf"people\.yaml, line \d+: .*{words}"):
        load_facts(path)


@pytest.mark.parametrize(
    ("place", "to", "check"),
    [
        ((*LEVEL, "note"), CLAIM.format("no-such-claim"), "known-claim"),
        ((*LEVEL, "note"), CLAIM.format("crps-incidence-demos"), "forbidden-fit"),
        ((*LEVEL, "note"), CLAIM.format("fm-after-neck-buskila1997"), "validation-in-model"),
        ((*RATE, "note"), CLAIM.format("trigger-stress-fm-bennett2007"), "validation-in-model"),
        ((*SLEEP, "higher"), ["brain_no_such_number"], "people-trait"),
        ((*SLEEP, "higher"), ["brain_projection_half"], "people-trait"),
        ((*SLEEP, "higher"), ["vessel_flow_reserve"], "people-trait"),
        ((*SLEEP, "in"), "ln", None),
        (("traits", "named", "fibre-density", "higher"), ["nociceptor_cold_threshold"], "people-trait"),
    ],
    ids=str,
)
def test_what_ledger_roles_or_model_forbid_is_found(changed, body, place, to, check):
    found = [name for name, _ in issues(body, changed(*place, to=to))]
    assert (check in found) if check else not found


def test_the_ledger_knows_where_its_claims_are_used():
    uses = find_uses(load_ledger())
    assert any(use.name == "people" for use in uses["ienfd-age-slope-neurology2004"])


def test_figures_follow_their_draw():
    rate = load_facts().events["infection"].rate
    young = np.array([18.0])
    assert rate.by_age("women", young, {rate.name: 2.0}) == pytest.approx(2 * rate.by_age("women", young, {}))


def test_prior_draws_hold_model_and_facts_and_one_is_typical(body):
    facts = load_facts()
    draws = prior_draws(body, facts, 8, seed=3)
    assert draws.values["events.infection.rate"].shape == (8,)
    assert set(body.uncertain) <= set(draws.values)
    assert prior_draws(body, facts, 1, seed=3).values == {}
    assert draws.hash == prior_draws(body, facts, 8, seed=3).hash != prior_draws(body, facts, 8, seed=4).hash


def test_draws_of_another_size_are_refused():
    with pytest.raises(UsageError, match="give 2 finite numbers"):
        Draws(2, {"brain_rating_half": np.ones(3)})
    with pytest.raises(UsageError, match="at least 1"):
        Draws(0)


@pytest.mark.parametrize(
    ("name", "near"),
    [("brain_rating_haf", "brain_rating_half"), ("events.infection.rates", "events.infection.rate")],
)
def test_draws_of_what_is_not_there_are_refused(body, name, near):
    with pytest.raises(UsageError, match=f"'{name}'.*did you mean {near}"):
        check_draws(Draws(1, {name: np.ones(1)}), body, load_facts())


def test_check_reads_the_file_by_its_name(changed):
    from neuroflare.cli.check import _one

    ledger = load_ledger()
    assert _one(BUNDLED, ledger)[0] == []
    (issue,) = _one(changed(*LEVEL, "note", to=CLAIM.format("no-such-claim")), ledger)[0]
    assert issue.where.startswith("models/people.yaml:")
