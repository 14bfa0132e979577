"""What `neuroflare check` finds in targets, drugs and the list of what is not predicted."""

import shutil

import pytest

from neuroflare.cli.check import command
from neuroflare.clinic.lint import load_roles
from neuroflare.data_files import data_path
from neuroflare.evidence import load_ledger
from neuroflare.model import load_model
from neuroflare.treatments import drugs, lint, not_predicted, targets

LEDGER, BODY, ROLES = load_ledger(), load_model("body"), load_roles()


def found():
    return lint.lint_treatments(LEDGER, BODY, ROLES.of)


def test_the_bundled_data_hold():
    assert found() == []


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """A function that changes a copy of the data and says what the check finds."""
    shutil.copytree(data_path("trials"), tmp_path / "trials")

    def there(name):
        return tmp_path / name if name.startswith("trials") else data_path(name)

    for module in (drugs, lint, not_predicted, targets):
        monkeypatch.setattr(module, "data_path", there)

    def change(file, old, new):
        path = tmp_path / "trials" / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")
        not_predicted.not_predicted.cache_clear()
        issues = found()
        assert issues and all(issue.level == "error" for issue in issues)
        return {(issue.check, issue.where.split(":")[0]): issue.text for issue in issues}

    yield change
    not_predicted.not_predicted.cache_clear()


@pytest.mark.parametrize(
    ("file", "old", "new", "check", "told"),
    [
        ("drugs/duloxetine.yaml", "dlx-cl-sharma2000", "dlx-cl-nobody", "known-claim", "not in the ledger"),
        (
            "drugs/milnacipran.yaml",
            "mln-bound-drugbank",
            "mln-v-label-rec",
            "seen-claim",
            "nobody read in a text",
        ),
        (
            "drugs/erenumab.yaml",
            "claim: ere-ic50-shi2016",
            "claim: ere-dbf-dehoon2018",
            "validation-in-model",
            "kept aside",
        ),
        (
            "drugs/ketamine.yaml",
            "claim: ket-cl-fanta2015",
            "claim: ketamine-fm-noppers-w1-drug",
            "trial-in-number",
            "a result of a trial",
        ),
        (
            "drugs/tramadol.yaml",
            "    metabolite-ratio:",
            "    #",
            "level-is-given",
            "asks for metabolite-ratio",
        ),
        ("drugs/naproxen.yaml", "anti-inflammatory tablet", "cure", "treatments-format", "cure"),
        ("targets.yaml", "Noppers 2011 S-ketamine FM", "Noppers 2012", "anchor-exists", "is not there"),
        ("targets.yaml", "for: [tan-km-cleton", "for: [tan-km-x", "known-claim", "tan-km-x"),
        ("not_predicted.yaml", "  clonidine:", "  ketamine:", "predicted-or-not", "is in the library"),
    ],
)
def test_what_does_not_hold_is_found(changed, file, old, new, check, told):
    if new == "cure":
        check = "wording"
        old, new = 'naproxen\nplain: "a common', 'naproxen\nplain: "cures a common'
    issues = changed(file, old, new)
    assert told in issues[check, f"trials/{file}"]


def test_a_file_that_cannot_be_read_is_one_issue(changed):
    issues = changed("drugs/duloxetine.yaml", "time-to-peak", "time-of-peak")
    ((check, _),) = issues
    assert check == "treatments-format"


@pytest.mark.parametrize("name", ["", "targets.yaml", "not_predicted.yaml", "drugs", "drugs/ketamine.yaml"])
def test_the_command_checks_treatments_as_a_whole(name, capsys):
    command(data_path("trials") / name)
    assert capsys.readouterr().out == "all consistent: all treatments\n"
