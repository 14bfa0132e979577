"""From predicted trials to rows of the scorecard of trials."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from neuroflare.clinic.attending import HEALTHY
from neuroflare.clinic.published import Published, Relation
from neuroflare.errors import UsageError
from neuroflare.evidence import Claim, Ledger
from neuroflare.model import Model
from neuroflare.scoring.numbers import plain_text
from neuroflare.scoring.rows import assumed_share, elsewhere, source_words
from neuroflare.scoring.score import Kind, score_row
from neuroflare.scoring.scorecard import Row
from neuroflare.trials.design import Absent, Design, Outcome
from neuroflare.trials.groups import TRIAL_GROUPS
from neuroflare.trials.outcome_words import OUTCOMES, UNITS
from neuroflare.trials.predict import Predicted

__all__ = ["factor_of", "published_in", "trial_rows"]

_DIRECTIONS: dict[str, Relation] = {"higher": "higher", "lower": "lower", "no-change": "no-effect"}
_SHOWN = {"points": "points", "%": "%", "d": "days"}
assert HEALTHY not in TRIAL_GROUPS


def trial_rows(predicted: Predicted, ledger: Ledger, model: Model) -> list[Row]:
    """Give the rows of one trial: its outcomes, then what cannot be compared.

    Parameters
    ----------
    predicted
        From `neuroflare.trials.predict.predict`.
    ledger
        Published numbers.
    model
        The body that was simulated.
    """
    design = predicted.design
    rows = [
        _row(predicted, outcome, ledger, model) for outcome in design.outcomes if outcome.evidence is not None
    ]
    return [*rows, *absent_rows(design, design.not_compared, ledger)]


def absent_rows(design: Design, absent: Sequence[Absent], ledger: Ledger) -> list[Row]:
    """Give the rows of results that cannot be compared, with the reason."""
    found = []
    for row in absent:
        claim = ledger[row.evidence]
        role = design.role_of(row)
        assert role is not None  # the format asks for it
        known = claim.value is not None and row.needs is not None
        published = Published(claim.value, claim.spread, claim.spread_kind, claim.n) if known else None
        reason = row.reason if row.needs is None else f"needs {row.needs}, which this version lacks"
        found.append(
            Row(
                study=design.id,
                readout=row.outcome,
                group=design.population.group,
                arm="",
                label=plain_text(row.outcome),
                unit=claim.unit if known else "",
                role=role,
                score=score_row(None, published, role=role, absent=reason),
                source=source_words(design.source),
                evidence=row.evidence,
            )
        )
    return found


def factor_of(claim: Claim, unit: str) -> float:
    """Give what a published number is multiplied by to stand in the unit of an outcome.

    Raises
    ------
    UsageError
        When the unit of the ledger measures something else.
    """
    known = UNITS[unit]
    if claim.unit not in known:
        raise UsageError(
            f"{claim.id} is in {claim.unit!r}, and the outcome in {unit}; it may be in {', '.join(known)}"
        )
    return known[claim.unit]


def published_in(claim: Claim, outcome: Outcome) -> Published:
    """Say what was published, in the unit of the outcome."""
    if outcome.compare is not None:
        return Published(None, n=claim.n, relation=_DIRECTIONS[outcome.compare])
    factor = factor_of(claim, outcome.word.unit)
    spread = None if claim.spread is None else claim.spread * factor
    if claim.value is None:
        raise UsageError(f"{claim.id} holds no number; compare its direction instead")
    relation: Relation = claim.bound if claim.bound in ("at-least", "at-most") else "equals"  # type: ignore[assignment]
    return Published(claim.value * factor, spread, claim.spread_kind, claim.n, relation=relation)


def _row(predicted: Predicted, outcome: Outcome, ledger: Ledger, model: Model) -> Row:
    design = predicted.design
    assert outcome.evidence is not None  # only such outcomes come here
    claim = ledger[outcome.evidence]
    at = outcome.hour
    mine = predicted.ask(outcome.name, outcome.arm, at, float(outcome.share))
    other = None if outcome.against is None else mine._replace(arm=outcome.against)
    kind: Kind = "direction" if outcome.compare else "contrast" if other is not None else "level"
    role = design.role_of(outcome)
    assert role is not None  # the format asks for it
    spread = None
    if kind != "direction":
        width, _ = elsewhere(claim, ledger)
        spread = None if width is None else width * factor_of(claim, outcome.word.unit)
    score = score_row(
        predicted.samples(mine, other),
        published_in(claim, outcome),
        role=role,
        kind=kind,
        reference_spread=spread,
    )
    if score.verdict in ("near", "misses") and outcome.reason is not None:
        score = replace(score, reason=plain_text(outcome.reason))
    group = TRIAL_GROUPS[design.population.group]
    against = "" if outcome.against is None else f", against {outcome.against}"
    return Row(
        study=design.id,
        readout=outcome.name,
        group=design.population.group,
        arm=outcome.arm,
        label=plain_text(outcome.label or f"{_meaning(outcome)}{against}"),
        unit=_SHOWN[outcome.word.unit],
        role=role,
        score=score,
        source=source_words(design.source),
        evidence=outcome.evidence,
        at="before" if outcome.name == "pain-baseline" else str(outcome.at or design.length),
        n_people=predicted.courses.people.cohort.people,
        n_draws=predicted.courses.people.cohort.draws,
        assumed_share=assumed_share((group.pain,), model),
    )


def _meaning(outcome: Outcome) -> str:
    if outcome.name == "time-to-loss":
        return f"days until {outcome.share:g} % of the responders have lost the response"
    return OUTCOMES[outcome.name].meaning
