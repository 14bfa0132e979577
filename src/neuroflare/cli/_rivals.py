"""What ``insight rivals`` and ``insight experiment`` share: rivals compared, with a bar."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from neuroflare.cli._language import t
from neuroflare.cli._progress import Progress
from neuroflare.cli._studies import find_studies
from neuroflare.evidence import load_ledger
from neuroflare.files import ensure_folder
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.candidates import load_candidates
from neuroflare.insight.rivals import load_rivals
from neuroflare.insight.rivals_run import compared
from neuroflare.model import load_model
from neuroflare.store.kept import Kept

__all__ = ["with_rivals"]


def with_rivals(
    *, draws: int, people: int, seed: int, workers: int, prior: bool, out: Path | None, quiet: bool
) -> dict[str, Any]:
    """Compare the rivals that ship; with a folder, simulations are kept in it."""
    if out is not None:
        ensure_folder(out)
    model, ledger, studies = load_model("body"), load_ledger(), find_studies([])
    candidates = load_candidates()
    with Progress(t("simulating-rivals", "Simulating rivals"), quiet) as progress:
        found = compared(
            model, ledger, studies, load_rivals(model), candidates, None if prior else load_posterior(model),
            draws=draws, people=people, seed=seed, workers=workers,
            keep=None if out is None else Kept(out / "simulations"), progress=progress.update,
        )  # fmt: skip
    return {
        "found": found, "candidates": candidates, "studies": {study.id: study for study in studies},
        "model_hash": model.hash, "ledger_hash": ledger.hash,
    }  # fmt: skip
