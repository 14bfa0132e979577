"""Figures and the report: what the model predicts beside what was published."""

from neuroflare.report.html import render_report, write_report
from neuroflare.report.inputs import Course, CoursePoint, LevelSnapshot, ReportInput, StudyInfo, Sureness
from neuroflare.report.terminal import print_scorecard

__all__ = [
    "Course",
    "CoursePoint",
    "LevelSnapshot",
    "ReportInput",
    "StudyInfo",
    "Sureness",
    "print_scorecard",
    "render_report",
    "write_report",
]
