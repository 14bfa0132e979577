"""Scorecard, figures and report: what the model predicts beside what was published."""

from neuroflare.report.html import render_report, write_report
from neuroflare.report.inputs import Course, CoursePoint, LevelSnapshot, ReportInput, StudyInfo, Sureness
from neuroflare.report.score import Prediction, Score, interval_score, score_row
from neuroflare.report.scorecard import Row, Scorecard, write_scorecard
from neuroflare.report.summary import Summary, summarise
from neuroflare.report.terminal import print_scorecard

__all__ = [
    "Course",
    "CoursePoint",
    "LevelSnapshot",
    "Prediction",
    "ReportInput",
    "Row",
    "Score",
    "Scorecard",
    "StudyInfo",
    "Summary",
    "Sureness",
    "interval_score",
    "print_scorecard",
    "render_report",
    "score_row",
    "summarise",
    "write_report",
    "write_scorecard",
]
