"""From readings of virtual people to rows of the scorecard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from neuroflare.clinic.measures import outputs_of
from neuroflare.clinic.outcome import NO_DIFFERENCE, study_results
from neuroflare.clinic.published import Published, Relation, published_of
from neuroflare.clinic.readouts import NoNumber, NotModelled, Readout
from neuroflare.clinic.simulate import Reading
from neuroflare.clinic.study import Source, Study
from neuroflare.evidence import Claim, Ledger
from neuroflare.fit.discrepancy import bent, scale_of
from neuroflare.fit.laboratories import kind_of, shifted
from neuroflare.model import Model
from neuroflare.model.dependencies import parameters_behind
from neuroflare.people import stream
from neuroflare.scoring.numbers import plain_text
from neuroflare.scoring.score import Kind, Role, score_row
from neuroflare.scoring.scorecard import Row

FEWEST_ELSEWHERE = 3
"""Published values of one kind of read-out that must be there before a guess is made from them."""


@dataclass(frozen=True)
class Simulated:
    """A study with what virtual people gave.

    Parameters
    ----------
    study
        The study file.
    readings
        One per read-out, in its order.
    prior
        The same with every uncertain number drawn from its prior, when `readings` come from a posterior.
    """

    study: Study
    readings: Sequence[Reading]
    prior: Sequence[Reading] | None = None


def scorecard_rows(
    simulated: Iterable[Simulated],
    ledger: Ledger,
    model: Model,
    seed: int,
    laboratories: Mapping[str, float] | None = None,
    discrepancy: Mapping[str, float] | None = None,
) -> list[Row]:
    """Give the rows of some studies.

    Parameters
    ----------
    simulated
        Studies and readings.
    ledger
        Published numbers.
    model
        The model that was simulated.
    seed
        Seed of the whole run.
    laboratories
        Spread between laboratories by class of read-outs, from `neuroflare.fit.laboratories`.
    discrepancy
        By how much the equations may miss, by scale, from `neuroflare.fit.discrepancy`; none when left out.

    Returns
    -------
    list of Row
        Study by study: read-outs with published numbers, then what the tables do not hold and what this
        version cannot do.
    """
    rows = []
    spreads = laboratories or {}, discrepancy or {}
    for one in simulated:
        for k, reading in enumerate(one.readings):
            if reading.readout.evidence is not None:
                prior = None if one.prior is None else one.prior[k]
                rows.append(_row(one.study, reading, prior, k, ledger, model, seed, *spreads))
        rows += [_absent(one.study, row, ledger) for row in one.study.no_number]
        rows += [_absent(one.study, row, ledger) for row in one.study.not_modelled]
    return rows


def _row(
    study: Study,
    reading: Reading,
    prior: Reading | None,
    k: int,
    ledger: Ledger,
    model: Model,
    seed: int,
    laboratories: Mapping[str, float],
    discrepancy: Mapping[str, float],
) -> Row:
    readout = reading.readout
    assert readout.evidence is not None  # only such rows come here
    claim = ledger[readout.evidence]
    name = f"{study.id} {k}"
    people = claim.n if claim.n is not None and not claim.counted else study.population.people
    published = published_of(readout, claim)
    kind: Kind = "direction" if readout.compare else "contrast" if readout.against else "level"
    spread, guess = elsewhere(claim, ledger) if kind != "direction" else (_matters(claim, readout), None)

    def results(of: Reading, size: float = 0.0) -> np.ndarray:
        random = stream(seed, f"laboratory {study.id}", kind_of(readout))
        samples = shifted(study_results(of, people, seed, name), readout, laboratories, random)
        return bent(samples, readout, size, stream(seed, "equations", name))

    score = score_row(
        results(reading, discrepancy.get(scale_of(readout), 0.0)),
        published,
        role=_role(study, readout),
        kind=kind,
        no_difference=NO_DIFFERENCE.get(readout.contrast, 0.0),
        reference_spread=spread,
        guess=guess,
        prior_samples=None if prior is None else results(prior),
    )
    if score.verdict in ("near", "misses") and readout.reason is not None:
        score = replace(score, reason=plain_text(readout.reason))
    return Row(
        study=study.id,
        readout=readout.name,
        group=study.arm(readout.arm).group or study.population.group,
        arm=readout.arm,
        label=plain_text(readout.label or readout.word.meaning),
        unit=readout.unit,
        role=_role(study, readout),
        score=score,
        source=source_words(study.source),
        evidence=readout.evidence,
        at=_when(readout),
        n_people=reading.values.shape[1],
        n_draws=reading.values.shape[0],
        assumed_share=assumed_share(outputs_of(readout), model),
    )


def _absent(study: Study, row: NoNumber | NotModelled, ledger: Ledger) -> Row:
    """Give the row of a result that cannot be compared, with the reason."""
    modelled = isinstance(row, NoNumber)
    claim = None if row.evidence is None else ledger[row.evidence]
    published = None
    if claim is not None and claim.value is not None and not modelled:
        ranged = claim.spread_kind == "range" and claim.spread is not None
        relation: Relation = "between" if ranged else "equals"
        published = Published(claim.value, claim.spread, claim.spread_kind, claim.n, relation=relation)
    reason = row.reason if modelled else f"{row.reason}, which this version lacks"
    role = _role(study, row)
    own = None if row.arm is None else study.arm(row.arm).group
    return Row(
        study=study.id,
        readout=row.readout,
        group=own or study.population.group,
        arm=row.arm or "",
        label=plain_text(row.label or row.readout),
        unit="" if claim is None or modelled else claim.unit,
        role=role,
        score=score_row(None, published, role=role, absent=plain_text(reason)),
        source=source_words(study.source),
        evidence=row.evidence,
    )


def source_words(source: Source | None) -> str:
    """Name a paper in a few words, by its journal where the author is not known.

    Parameters
    ----------
    source
        Source of a study file.

    Returns
    -------
    str
        For example ``Cook 1980``; empty without a source.
    """
    if source is None:
        return ""
    if source.first_author is None and source.journal is not None:
        return f"{source.journal} {source.year or ''}".strip()
    return str(source)


def _role(study: Study, row: Readout | NoNumber | NotModelled) -> Role:
    role = study.role_of(row)
    assert role is not None  # the format asks for a role wherever there is evidence
    return role  # type: ignore[return-value]


def elsewhere(claim: Claim, ledger: Ledger) -> tuple[float | None, tuple[float, float] | None]:
    """Give the whole spread of a read-out in the ledger, and a guess from what other sources say of it.

    Parameters
    ----------
    claim
        One published number of the read-out.
    ledger
        All of them.

    Returns
    -------
    tuple
        Largest minus smallest value, or None where too few are there; mean and standard deviation of other
        sources, or None. In the unit of the claim.
    """
    alike = [c for c in ledger.claims.values() if (c.readout, c.unit) == (claim.readout, claim.unit)]
    values = [c.value for c in alike if c.value is not None]
    others = [c.value for c in alike if c.source != claim.source and c.value is not None]
    spread = max(values) - min(values) if len(values) >= FEWEST_ELSEWHERE else None
    guess = None
    if len(others) >= FEWEST_ELSEWHERE:
        guess = float(np.mean(others)), float(np.std(others, ddof=1))
    return spread or None, guess


def _matters(claim: Claim, readout: Readout) -> float | None:
    """Give the difference that would matter for a direction: the width published for the quantity, if any."""
    return 2.0 * claim.spread if claim.spread is not None and claim.unit == readout.unit else None


def assumed_share(outputs: Iterable[str], model: Model) -> float:
    """Give the share of uncertain numbers behind some quantities that rest at least partly on an assumption.

    Parameters
    ----------
    outputs
        Ids of quantities.
    model
        The model.
    """
    behind = parameters_behind(model, outputs) & set(model.uncertain)
    return len(behind & set(model.assumed)) / len(behind) if behind else 0.0


def _when(readout: Readout) -> str | None:
    if readout.at is not None:
        return str(readout.at)
    return None if readout.since is None else f"{readout.since} to {readout.until}"
