"""The page on contribution: every group and every study is there, and its words harm nobody."""

import re

import numpy as np
import pytest

from neuroflare.data_files import data_path
from neuroflare.evidence import load_ledger
from neuroflare.evidence.words import harmful_words
from neuroflare.insight.contribution import Contribution
from neuroflare.insight.contribution_document import contribution_document
from neuroflare.insight.contribution_readouts import readouts_of
from neuroflare.insight.known_towns import KnownTown
from neuroflare.insight.mechanisms import load_mechanisms
from neuroflare.model import load_model
from neuroflare.report.contribution import page, section
from neuroflare.report.contribution_evidence import HUMAN_EVIDENCE
from neuroflare.report.contribution_pictures import NAMES, draw_mechanisms, draw_shares
from neuroflare.scoring.words import MEDICAL_LINE

BODY = load_model("body")
MECHANISMS = load_mechanisms(BODY)
CARD = {
    "rows": [
        {"study": "serra2014", "predicted": {"mean": 11.2, "lo": 1.0, "hi": 33.1}, "unit": "%",
         "label": "silent fibres that fire", "verdict": "uninformative"},
        {"study": "serra2014", "predicted": None, "unit": "%", "label": "not made", "verdict": "no-number"},
    ]
}  # fmt: skip
TOWNS = [
    KnownTown(name, 800, hurt, 20, when, truth, (truth, max(0.0, truth - 0.1), min(1.0, truth + 0.1)))
    for name, hurt, truth in (
        ("central only", 20, 0.0),
        ("peripheral only", 30, 1.0),
        ("both in each body", 90, 0.4),
    )
    for when in ("short", "lasting")
]


def made_up(group, numbers):
    names = tuple(one.name for one in readouts_of(group))
    random = np.random.default_rng(len(group))
    values = random.uniform(-0.1, 1.0, (9, 4, 2, len(names), len(MECHANISMS.names)))
    before = values.sum(axis=-1)
    return Contribution(
        group, numbers, MECHANISMS, names, tuple(range(9)), 576, 60, 9, before, 0.0 * before, values
    )


@pytest.fixture(scope="module")
def documents():
    return [
        contribution_document(
            *(made_up(group, numbers) for numbers in ("posterior", "prior", "assumed")),
            people=4, model_hash=BODY.hash,
        )
        for group in NAMES
    ]  # fmt: skip


def test_every_group_mechanism_and_study_is_on_the_page(documents):
    text = page(documents, TOWNS, MECHANISMS, CARD)
    for words in (*NAMES.values(), *(one.words for one in MECHANISMS.all.values()), *HUMAN_EVIDENCE):
        assert words.lower() in text.lower()
    assert "silent fibres that fire: 11 % (1 to 33)" in re.sub(r"\s+", " ", text).replace(") %", ")") or (
        "11 (1 to 33) %" in re.sub(r"\s+", " ", text)
    )
    assert "verdict: cannot tell" in text
    assert "90 people hurt where both kinds" in re.sub(r"\s+", " ", text)
    told = re.sub(r"\s+", " ", text).replace(MEDICAL_LINE, "")
    assert set(harmful_words(told)) <= {"works"}
    for words in ("all in the head", "all in the nerves", "suffer"):
        assert words not in told


def test_a_group_that_nobody_belongs_to_is_said_to_be_empty(documents):
    there = [one for one in documents if one["group"] != "sfn"]
    text = re.sub(r"\s+", " ", page(there, TOWNS, MECHANISMS, CARD, {"sfn": 384}))
    assert "**Small-fibre neuropathy.** Under none of 384 readings" in text
    assert "## Small-fibre neuropathy" not in text


def test_only_what_the_ledger_holds_is_quoted():
    claims = load_ledger().claims
    for study, (names, _) in HUMAN_EVIDENCE.items():
        assert (data_path("studies") / study / "study.yaml").is_file()
        assert all(claims[name].source == study for name in names)


def test_pictures_turn_dark_and_say_what_they_show(documents):
    for drawn in (draw_shares(documents), draw_mechanisms(documents)):
        assert "prefers-color-scheme:dark" in str(drawn)
        assert "<title>" in str(drawn) and "<desc>" in str(drawn)
        for name in NAMES.values():
            assert name in str(drawn)
    assert str(draw_mechanisms(documents)).count("<circle") == 2 + 2 * 4 * 14


def test_the_section_of_the_report_stands_alone(documents):
    text = str(section(documents))
    assert text.count("<svg") == 2
    assert text.startswith("<section") and text.endswith("</section>")
    assert "**" not in text
