"""Predictions beside published results: score, verdict, row, scorecard and its summary."""

from neuroflare.scoring.score import Prediction, Score, interval_score, score_row
from neuroflare.scoring.scorecard import Row, Scorecard, write_scorecard
from neuroflare.scoring.summary import Summary, summarise

__all__ = [
    "Prediction",
    "Row",
    "Score",
    "Scorecard",
    "Summary",
    "interval_score",
    "score_row",
    "summarise",
    "write_scorecard",
]
