"""The synthetic run of the report's tests."""

from tests.report.conftest import card, report, row

__all__ = ["card", "report", "row"]
