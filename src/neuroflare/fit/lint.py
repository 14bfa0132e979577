"""Check the posterior that ships against the model and the evidence."""

from __future__ import annotations

from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import Ledger
from neuroflare.evidence.issue import Issue
from neuroflare.fit.measured import measured
from neuroflare.fit.posterior import FILE, read_posterior
from neuroflare.fit.stages import load_stages
from neuroflare.model import Model
from neuroflare.people.facts_file import load_facts

__all__ = ["lint_posterior"]


def lint_posterior(model: Model, ledger: Ledger, path: Path | None = None) -> list[Issue]:
    """Check that a posterior belongs to this model, and was fitted to nothing but what may be fitted.

    Parameters
    ----------
    model
        The body.
    ledger
        Published numbers.
    path
        The file; the one that ships, if any, when left out.

    Returns
    -------
    list of Issue
        Empty when all is well, and where none ships.
    """
    if path is None:
        try:
            path = data_path(FILE)
        except UsageError:
            return []
    posterior = read_posterior(path)
    issues = []
    if not posterior.belongs_to(model):
        issues.append(
            f"it was fitted to the equations {posterior.calibrated_hash[:12]} and those of this model are "
            f"{posterior.calibrated.hash(model)[:12]}, so that it is not used; fit again with: "
            f"{posterior.command}"
        )
    if unknown := sorted(set(posterior.deviates) - {*model.uncertain, *load_facts().uncertain}):
        issues.append(f"it moves {unknown[0]}, which is no uncertain number of the model or of the town")
    allowed = {row.evidence for stage in load_stages() for row in measured(stage.load(), ledger)}
    fitted = {row["evidence"] for stage in posterior.stages for row in stage["results"]}
    if wrong := sorted(fitted - allowed):
        issues.append(f"it was fitted to {wrong[0]}, which may not be fitted")
    return [Issue("error", "posterior", str(path), text) for text in issues]
