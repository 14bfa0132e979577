"""Study files as a user would write them: one that is right, and small ones around one entry."""

from __future__ import annotations

from pathlib import Path

import pytest

GOOD = Path(__file__).with_name("good-study.yaml").read_text(encoding="utf-8")


@pytest.fixture
def write(tmp_path):
    """Write a study file and give its path."""

    def write_file(content: str | bytes):
        path = tmp_path / "study.yaml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return write_file


def event_study(event: str) -> str:
    """A study of one event."""
    return (
        "study: one\npopulation: {group: healthy, people: 3}\nlength: 2 h\n"
        f"arms:\n  - name: a\n    events:\n      - {event}\n"
        'readouts:\n  - {name: perfusion, arm: a, at: 1 h, unit: "%", expect: none}\n'
    )


def readout_study(readout: str) -> str:
    """A study of one read-out, with two arms."""
    return (
        "study: one\npopulation: {group: healthy, people: 3}\nlength: 2 h\n"
        "source: {first_author: Anon, year: 2000}\nrole: design\n"
        "arms:\n  - {name: a, events: [{stimulus: heat, temperature: 45 degC, stop: 1 min}]}\n  - {name: b}\n"
        f"readouts:\n  - {readout}\n"
    )
