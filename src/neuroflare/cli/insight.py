"""``neuroflare insight``: the answers, a module each."""

from __future__ import annotations

from neuroflare.cli import (
    insight_contribution,
    insight_durability,
    insight_experiment,
    insight_lasting,
    insight_loops,
    insight_rivals,
    insight_sensitivity,
)

__all__ = ["PARTS"]

PARTS = {
    "contribution": insight_contribution.command,
    "durability": insight_durability.command,
    "experiment": insight_experiment.command,
    "lasting": insight_lasting.command,
    "loops": insight_loops.command,
    "rivals": insight_rivals.command,
    "sensitivity": insight_sensitivity.command,
}
