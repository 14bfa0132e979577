"""Where a claim is used is read from models, studies and treatments."""

from neuroflare.evidence import Use, find_uses


def test_uses_are_found_by_whole_ids(ledger, tmp_path):
    models, studies, trials = (tmp_path / name for name in ("models", "studies", "trials"))
    models.mkdir()
    (studies / "trial").mkdir(parents=True)
    (trials / "drugs").mkdir(parents=True)
    (models / "skin.ant").write_text(
        "model skin()\n  x notes ```claim: cap-topical-dbf-t30-vds2007, hist-flare-tmax-cook1980 | prior: fixed```\n"
        "  y notes ```claim: cap-topical-dbf-t30-vds2007x```\nend\n"
    )
    (studies / "trial" / "study.yaml").write_text("readouts:\n  - {evidence: cap-topical-dbf-t30-vds2007}\n")
    (trials / "drugs" / "duloxetine.yaml").write_text('note: "claim: hist-flare-tmax-cook1980"\n')
    uses = find_uses(ledger, models, studies, trials)
    assert uses == {
        "cap-topical-dbf-t30-vds2007": (Use("model", "skin", 2), Use("study", "trial", 2)),
        "hist-flare-tmax-cook1980": (Use("model", "skin", 2), Use("treatment", "duloxetine", 1)),
    }


def test_nothing_is_used_where_nothing_is(ledger, tmp_path):
    assert find_uses(ledger, tmp_path, tmp_path, tmp_path) == {}
