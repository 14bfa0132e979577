"""What ``neuroflare check`` finds in a model."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace

import pytest

from neuroflare.cli.main import main
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import load_ledger
from neuroflare.model.build import main as build
from neuroflare.model.check import check_folder, check_model

CASES = Path(__file__).parent / "cases"


@dataclass
class Claim:
    status: str = "seen"
    refuted: bool = False
    weak: bool = False

    @property
    def fittable(self):
        return self.status == "seen" and not (self.refuted or self.weak)


CLAIMS = {
    name: Claim()
    for name in ["block-2008", "rise-2007", "rise-2008", "half-life-2001", "relax-1999", "base-1998"]
}


@pytest.fixture
def models(tmp_path):
    """A folder of current, faultless models."""
    folder = tmp_path / "models"
    shutil.copytree(CASES, folder, ignore=shutil.ignore_patterns("*.xml", "*.md"))
    assert build([str(folder)]) == 0
    return folder


def change(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_faultless_models_have_no_issue(models):
    assert check_folder(models, CLAIMS) == []


PEPTIDE_FAULTS = [
    ("claim: half-life-2001 |", "claim: half-life-2002 |", "known-claim", "'half-life-2002', which is not"),
    ("  loss notes", "  // loss notes", "source-given", "the number 0.5 has no note"),
    ("prior: lognormal(0.3)", "prior: lognorm(0.3)", "readable-note", "'lognorm(0.3)' is no distribution"),
    ("uniform(0.2, 5)", "uniform(2, 5)", "value-allowed", "is 1, which uniform(2, 5) does not allow"),
    ("receptor = 1;", "receptor = 0.5;", "value-allowed", "a switch with the value 0.5"),
    ("- loss * level", "- 0.7 * loss * level", "no-bare-number", "holds 0.7"),
    ("- loss * level", "- loss * (level - 0.1 nM)", "no-bare-number", "holds 0.1 nM"),
    ("- loss * level", "- loss * level * los / 1", "value-given", "has no value"),
    ("loss has per_hour;", "", "known-unit", "loss: has no unit"),
    ("loss has per_hour;", "loss has per_day;", "known-unit", "'per_day', which is not defined"),
    ("effect has dimensionless;", "effect has nM;", "consistent-sbml", "..."),
    ('effect is "share of receptors that are occupied";', "", "meaning-given", "effect: has no meaning"),
    (" level.sboTerm = SBO:0000196;", "", "ontology-term", "level: has no SBO term"),
    ("uniprot:P06881", "uniprot:CGRP", "identifier-form", "'https://identifiers.org/uniprot:CGRP'"),
    ("https://identifiers.org/uniprot:P06881", "https://example.org/P06881", "identifier-form", "example"),
    ("half^2 + level^2", "level^2 + (1 nM)^2", "parameter-used", "half: is used by no formula"),
    ("level = 1;", "level = 1.1;", "starts-at-rest", "level: moves at rest: d/dt is -0.05"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "check", "says"), PEPTIDE_FAULTS, ids=lambda text: text[:20])
def test_each_fault_is_found_by_its_check(models, old, new, check, says):
    change(models / "peptide.ant", old, new)
    found = {(issue.check, issue.text) for issue in check_model(models / "peptide.ant", CLAIMS)}
    assert any(name == check and says in text for name, text in found), found


@pytest.mark.parametrize("claim", [Claim(status="recalled"), Claim(refuted=True)])
def test_a_number_cannot_rest_on_memory_or_on_what_was_refuted(models, claim):
    issues = check_model(models / "peptide.ant", CLAIMS | {"half-life-2001": claim})
    assert [issue.check for issue in issues if issue.level == "error"] == ["claim-that-counts"]
    # A number that says it is partly assumed may still name the claim.
    assert check_model(models / "peptide.ant", CLAIMS | {"rise-2007": claim, "rise-2008": claim}) == []


def test_a_number_that_rests_on_weak_sources_only_is_a_doubt(models):
    (issue,) = check_model(models / "peptide.ant", CLAIMS | {"half-life-2001": Claim(weak=True)})
    assert (issue.level, issue.check) == ("warning", "strong-support")


def test_numbers_that_need_no_source(models):
    change(
        models / "peptide.ant", "- loss * level", "- loss * level * 10^0.5 * 0.5 / (5 * 10^-0.5 * 0.1 * 10)"
    )
    (issue,) = check_model(models / "peptide.ant", CLAIMS)
    assert issue.check == "no-bare-number"
    assert "holds 0.1;" in issue.text


def test_a_state_that_starts_at_0_needs_a_scale(models):
    path = models / "vessel.ant"
    change(path, "flow = base;", "flow = 0;")
    change(path, "  flow notes ```scale: 1.5```\n", "")
    change(path, "relax * (base * drive - flow)", "relax * base * (drive - 1) - relax * flow")
    assert [issue.check for issue in check_model(path, CLAIMS)] == ["scale-given"]


def test_a_parameter_may_be_used_outside_the_equations(models):
    path = models / "vessel.ant"
    extra = [
        '  arrival is "share of a dose that arrives"; arrival = 1; arrival has dimensionless;',
        "  arrival.sboTerm = SBO:0000002; arrival notes ```assumed | prior: normal(1) | why: a guess```",
    ]
    change(path, "  flow is", "\n".join([*extra, "  flow is"]))
    assert [issue.check for issue in check_model(path, CLAIMS)] == ["parameter-used"]
    change(path, "why: a guess", "outside: scales a dose | why: a guess")
    assert check_model(path, CLAIMS) == []


def test_an_issue_names_file_and_line(models):
    change(models / "peptide.ant", " level.sboTerm = SBO:0000196;", "")
    (issue,) = check_model(models / "peptide.ant", CLAIMS)
    file, _, line = issue.where.rpartition(":")
    assert Path(file) == models / "peptide.ant"
    assert (models / "peptide.ant").read_text("utf-8").splitlines()[int(line) - 1].startswith("  level is")


def test_a_fault_of_a_module_is_told_once(models):
    change(models / "vessel.ant", "relax-1999", "relax-1998")
    assert build([str(models)]) == 0
    issues = check_folder(models, CLAIMS)
    assert [issue.check for issue in issues] == ["known-claim"]
    assert "vessel.ant" in issues[0].where


def test_a_stale_file_and_a_model_that_cannot_be_built_are_issues(models):
    (models / "vessel.md").write_text("old", "utf-8")
    (models / "pair.xml").unlink()
    assert [Path(issue.where).name for issue in check_folder(models, CLAIMS)] == ["pair.xml", "vessel.md"]
    change(models / "pair.ant", "  spread is", "  halo.loss = 0.7;\n  spread is")
    assert [issue.check for issue in check_folder(models, CLAIMS)] == ["can-be-built"]


def test_a_folder_without_models_is_wrong_use(tmp_path):
    with pytest.raises(UsageError, match="holds no Antimony file"):
        check_folder(tmp_path, CLAIMS)


# ---- the command


@pytest.fixture
def neuroflare(monkeypatch, capsys):
    """Run the command on a small ledger; gives exit code, output, and what was said on the side."""
    monkeypatch.setattr("neuroflare.evidence.load_ledger", lambda *_: SimpleNamespace(claims=CLAIMS))

    def run(*arguments):
        capsys.readouterr()  # what preparing the models said
        with pytest.raises(SystemExit) as stopped:
            main(["check", *map(str, arguments)])
        return (stopped.value.code, *capsys.readouterr())

    return run


def test_command_on_a_faultless_model(neuroflare, models):
    code, out, err = neuroflare(models / "pair.ant")
    assert (code, out, err) == (0, f"all consistent: {models / 'pair.ant'}\n", "")
    assert neuroflare(models, "--quiet") == (0, "", "")


def test_command_lists_failures_and_exits_1(neuroflare, models):
    change(models / "peptide.ant", "claim: half-life-2001 |", "claim: half-life-[2002] |")
    code, out, err = neuroflare(models / "peptide.ant")
    assert code == 1
    assert "half-life-[2002]" in "".join(out.split())
    assert err == "neuroflare: 1 check does not hold\n"


def test_command_tells_doubts_but_does_not_fail(neuroflare, models, monkeypatch):
    weak = CLAIMS | {"half-life-2001": Claim(weak=True)}
    monkeypatch.setattr("neuroflare.evidence.load_ledger", lambda *_: SimpleNamespace(claims=weak))
    code, out, _ = neuroflare(models / "peptide.ant")
    assert code == 0
    assert "1 warning; see them with --warnings" in out
    code, out, _ = neuroflare(models / "peptide.ant", "--warnings")
    assert code == 0
    assert "strong-support" in out


def test_command_as_json(neuroflare, models):
    change(models / "peptide.ant", "half-life-2001 |", "half-life-2002 |")
    code, out, _ = neuroflare(models / "peptide.ant", "--json")
    data = json.loads(out)
    assert code == 1
    assert data["schema"] == "neuroflare/check/1"
    (issue,) = data["issues"]
    assert set(issue) == {"level", "where", "check", "text"}
    assert issue["check"] == "known-claim"
    assert json.loads(neuroflare(models / "vessel.ant", "--json")[1])["issues"] == []


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("missing.ant", "there is no such file"),
        ("empty", "holds no Antimony file"),
        ("cut.xml", "line"),
        ("a.txt", "'.txt'"),
    ],
)
def test_command_on_what_cannot_be_checked_exits_2(neuroflare, models, name, says):
    (models / "empty").mkdir()
    (models / "a.txt").write_text("x", "utf-8")
    (models / "cut.xml").write_text((models / "pair.xml").read_text("utf-8")[:3000], "utf-8")
    code, out, err = neuroflare(models / name)
    assert (code, out) == (2, "")
    assert name in err
    assert says in err
    assert err.count("\n") == 1


def test_the_models_that_come_with_neuroflare_hold():
    issues = check_folder(data_path("models"), load_ledger().claims)
    assert [str(issue) for issue in issues if issue.level == "error"] == []
