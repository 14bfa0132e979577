"""The scorecard: one row per published result, and the file it is kept in."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from neuroflare.clinic.published import Published
from neuroflare.files import write_text_atomically
from neuroflare.scoring.score import Prediction, Role, Score, Verdict
from neuroflare.scoring.summary import Summary, summarise

SCHEMA = "neuroflare/scorecard/1"
FILE_NAME = "scorecard.json"


@dataclass(frozen=True, slots=True)
class Row:
    """One published result beside its prediction.

    Parameters
    ----------
    study, readout, group, arm
        Names as in the study file.
    label
        Plain words for the result, for example "rise of skin blood flow 30 min after capsaicin".
    unit
        Unit of predicted and published values.
    role
        What the row may be used for.
    score
        Prediction, published value and verdict.
    source
        First author and year, for example "Van der Schueren 2007".
    evidence
        Id of the claim in the ledger.
    at
        Time of reading in words, for example "30 min".
    n_people, n_draws
        Virtual people per simulated study, and parameter draws.
    assumed_share
        Share (0 to 1) of the parameters behind this row that are assumed.
    """

    study: str
    readout: str
    group: str
    arm: str
    label: str
    unit: str
    role: Role
    score: Score
    source: str
    evidence: str | None = None
    at: str | None = None
    n_people: int | None = None
    n_draws: int | None = None
    assumed_share: float | None = None

    @property
    def verdict(self) -> Verdict:
        """Verdict of the row."""
        return self.score.verdict

    @property
    def predicted(self) -> Prediction | None:
        """Prediction of the row, if the model has one."""
        return self.score.predicted

    @property
    def published(self) -> Published | None:
        """Published result of the row, if the ledger has one."""
        return self.score.published

    def to_dict(self) -> dict[str, Any]:
        """Give the row as it stands in ``scorecard.json``."""
        score = self.score
        references = {"prior_predictive": score.prior_score, "ledger_guess": score.guess_score}
        return {
            "study": self.study,
            "role": self.role,
            "readout": self.readout,
            "group": self.group,
            "arm": self.arm,
            "unit": self.unit,
            "label": self.label,
            "at": self.at,
            "predicted": None if score.predicted is None else asdict(score.predicted),
            "published": None if score.published is None else asdict(score.published),
            "evidence": self.evidence,
            "source": self.source,
            "z": score.z,
            "interval_score": score.interval_score,
            "score_scale": score.scale,
            "no_difference": score.no_difference,
            "reference_scores": references,
            "verdict": score.verdict,
            "reason": score.reason,
            "n_people": self.n_people,
            "n_draws": self.n_draws,
            "assumed_share": self.assumed_share,
        }


@dataclass(frozen=True, slots=True)
class Scorecard:
    """All rows of one run with what is needed to repeat it.

    ``numbers`` says from where the uncertain numbers were drawn.

    Examples
    --------
    >>> card = Scorecard(rows=(), version="0.1.0", seed=1, model_hash="ab", ledger_hash="cd",
    ...                  people=0, draws=0, command="neuroflare run")
    >>> card.to_dict()["schema"]
    'neuroflare/scorecard/1'
    """

    rows: Sequence[Row]
    version: str
    seed: int
    model_hash: str
    ledger_hash: str
    people: int
    draws: int
    command: str
    numbers: Literal["prior", "posterior"] = "prior"
    summary: Summary = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", tuple(self.rows))
        object.__setattr__(self, "summary", summarise((row.study, row.role, row.score) for row in self.rows))

    def to_dict(self) -> dict[str, Any]:
        """Give the scorecard as JSON-ready data: six significant digits, never NaN or infinity."""
        data: dict[str, Any] = {
            "schema": SCHEMA,
            "version": self.version,
            "seed": self.seed,
            "model_hash": self.model_hash,
            "ledger_hash": self.ledger_hash,
            "people": self.people,
            "draws": self.draws,
            "numbers": self.numbers,
            "command": self.command,
            "rows": [row.to_dict() for row in self.rows],
            "summary": self.summary.to_dict(),
        }
        plain: dict[str, Any] = tidy(data)
        return plain

    def to_json(self) -> str:
        """Give the text of ``scorecard.json``."""
        return json.dumps(self.to_dict(), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def write_scorecard(scorecard: Scorecard, folder: str | Path) -> Path:
    """Write ``scorecard.json`` into a folder, all or nothing, and give its path.

    Raises
    ------
    neuroflare.errors.UsageError
        The folder cannot be made or written.
    """
    return write_text_atomically(Path(folder) / FILE_NAME, scorecard.to_json())


def rows_by_role(rows: Iterable[Row]) -> dict[Role, list[Row]]:
    """Group rows by role, validation first: those are the ones that test the model."""
    order: tuple[Role, ...] = ("validation", "design", "calibration", "conflict", "model")
    groups: dict[Role, list[Row]] = {role: [] for role in order}
    for row in rows:
        groups[row.role].append(row)
    return {role: members for role, members in groups.items() if members}


def tidy(value: Any) -> Any:
    """Round to six significant digits, turn NaN and infinity into None and numpy numbers into plain ones."""
    if isinstance(value, dict):
        return {key: tidy(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [tidy(item) for item in value]
    if isinstance(value, bool | str) or value is None:
        return value
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float):
        return float(f"{value:.6g}") if math.isfinite(value) else None
    return value
