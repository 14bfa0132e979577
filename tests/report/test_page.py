"""The page: self-contained, well formed, accessible, safe against hostile names, plain in its words."""

import dataclasses
import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

from neuroflare.clinic.published import Published
from neuroflare.clinic.study import load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.report import LevelSnapshot, ReportInput, StudyInfo, render_report, write_report
from neuroflare.report.assemble import study_info
from neuroflare.report.diagram import LAYOUTS, mechanism
from neuroflare.report.diagram_layout import NODES
from neuroflare.scoring.words import (
    GLOSSARY,
    HOW_TO_READ,
    INTERVAL_NOTES,
    MEDICAL_LINE,
    ROLE_WORDS,
    VERDICT_WORDS,
    WHAT_THIS_IS,
)

VOID = {"meta", "input", "br", "link", "img"}


class Tree(HTMLParser):
    """Collects tags with attributes and fails on tags that do not close in order."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.open = [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def tree(page):
    return Tree(page)


def figures(page):
    return re.findall(r"<svg\b(?:(?!</?svg\b).)*(?:<svg\b.*?</svg>.*?)*</svg>", page, flags=re.S)


def test_tags_close_in_order(tree):
    assert tree.open == []


def test_pictures_are_well_formed(page):
    depth, start, count = 0, 0, 0
    for match in re.finditer(r"<svg\b|</svg>", page):
        if match[0] == "<svg":
            start = match.start() if depth == 0 else start
            depth += 1
        else:
            depth -= 1
            if depth == 0:
                ET.fromstring(page[start : match.end()])
                count += 1
    assert depth == 0
    assert count > 50


def test_nothing_is_fetched(page, tree):
    assert not re.search(r"url\(|@import|javascript:", page)
    for tag, attributes in tree.tags:
        assert tag not in {
            "script",
            "link",
            "img",
            "iframe",
            "object",
            "embed",
            "base",
            "form",
            "use",
            "image",
        }
        assert not set(attributes) & {"src", "srcset", "xlink:href", "style", "onclick", "onload"}
        target = attributes.get("href", "#")
        assert target.startswith(("#", "https://doi.org/", "https://pubmed.ncbi.nlm.nih.gov/"))
    policy = next(a["content"] for t, a in tree.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_ids_are_unique_and_links_lead_somewhere(tree):
    ids = [a["id"] for _, a in tree.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for _, attributes in tree.tags:
        for name in ("href", "for", "aria-labelledby"):
            value = attributes.get(name)
            if value and (name != "href" or value.startswith("#")):
                assert value.lstrip("#") in ids


def test_headings_in_order(tree):
    levels = [int(tag[1]) for tag, _ in tree.tags if re.fullmatch(r"h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


def test_every_figure_has_title_summary_and_every_picture_words(page, tree):
    pictures = [a for tag, a in tree.tags if tag == "svg"]
    named = [a for a in pictures if a.get("role") == "img"]
    assert all(a["aria-label"].strip() for a in named)
    assert all(re.search(r"verdict: |highest at|At rest|Silent fibre", a["aria-label"]) for a in named)
    captions = re.findall(r"<figcaption><b>(.+?)</b>(.+?)</figcaption>", page, flags=re.S)
    assert len(captions) == page.count("<figure")
    assert all(title.strip() and summary.strip() for title, summary in captions)


def test_tables_have_captions_and_scopes(page, tree):
    assert page.count("<table") == page.count("<caption>")
    assert all("scope" in attributes for tag, attributes in tree.tags if tag == "th")


def test_page_says_what_must_be_said(page, report):
    flat = re.sub(r"<[^>]+>|\s+", " ", page)
    for words in (
        MEDICAL_LINE,
        "kept aside as a test",
        "90 of 100",
        "Not in this version",
        "neuroflare run --seed 20221122",
    ):
        assert words in flat
    assert str(report.scorecard.seed) in flat
    assert report.scorecard.model_hash in flat
    assert "52 of them (44 of 100) are assumed" in flat
    for term, _ in GLOSSARY:
        assert term in flat
    for result in report.scorecard.rows:
        assert result.label in flat


def test_hostile_names_stay_text(report, row):
    evil = '"><script>alert(1)</script><svg onload=x>'
    bad = dataclasses.replace(
        row(
            study=evil,
            label=evil,
            arm=evil,
            unit=evil,
            source=evil,
            at=evil,
            published=Published(390, 12, "sem", 9),
        )
    )
    scorecard = dataclasses.replace(report.scorecard, rows=(bad,), command=evil)
    info = StudyInfo(evil, evil, evil, evil, ((evil, evil),), doi=evil, pmid=evil)
    course = dataclasses.replace(
        report.courses[0], study=evil, arm=evil, label=evil, unit=evil, time_unit=evil
    )
    moment = LevelSnapshot(evil, evil, {"flow": 0.5}, {"flow": evil})
    text = render_report(
        ReportInput(scorecard, [info], [course], [moment], 0, snapshot_source=evil, versions={evil: evil})
    )
    assert "<script" not in text
    assert "<svg onload" not in text
    for _, attributes in Tree(text).tags:
        assert not {"onload", "onclick"} & set(attributes)


def test_page_without_extras(report):
    text = render_report(ReportInput(dataclasses.replace(report.scorecard, rows=())))
    assert "No result could be compared in this run." in text
    assert 'id="mechanism"' not in text
    assert Tree(text).open == []


def test_same_input_gives_the_same_page(report, page):
    assert render_report(report) == page


def test_written_whole_or_refused(report, tmp_path):
    path = write_report(report, tmp_path / "out")
    assert path.read_text(encoding="utf-8").endswith("</html>\n")
    assert path.stat().st_size < 600_000
    with pytest.raises(UsageError, match=r"report\.html"):
        write_report(report, path)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_diagram_words_fit_their_cards(layout):
    room = layout.card[0] - 24
    for node in NODES:
        # the widest of the usual fonts takes 0.66 of its size for a bold letter and 0.6 for a plain one
        assert len(node.name) * 15.5 * 0.66 <= room
        assert len(node.plain) * 12.5 * 0.6 <= room
    for _, _, width, _, name, plain in layout.absent:
        assert max(len(name) * 15.5 * 0.66, len(plain) * 12.5 * 0.62) <= width


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_diagram_follows_the_levels(layout):
    def fills(level):
        svg = ET.fromstring(mechanism(LevelSnapshot("x", "y", {"flow": level}), layout))
        return [float(e.get("width")) for e in svg.iter("rect") if e.get("class") == "fill"]

    assert fills(0.0) == []
    assert fills(0.5)[0] < fills(0.8)[0] <= layout.card[0]
    assert fills(7.0) == fills(1.0)
    assert fills(float("nan")) == []


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_cards_stay_inside_and_apart(layout):
    width, height = layout.card
    boxes = [(x, y, x + width, y + height) for x, y in layout.places.values()]
    boxes += [(x, y, x + w, y + h) for x, y, w, h, *_ in layout.absent]
    assert set(layout.places) == {node.id for node in NODES}
    for i, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert top >= 0
        assert right <= layout.width
        assert bottom <= layout.height
        for other in boxes[:i]:
            assert right <= other[0] or left >= other[2] or bottom <= other[1] or top >= other[3]


def sentences():
    texts = [WHAT_THIS_IS, HOW_TO_READ, MEDICAL_LINE, *INTERVAL_NOTES, *(meaning for _, meaning in GLOSSARY)]
    texts += [entry.means for entry in (*VERDICT_WORDS.values(), *ROLE_WORDS.values())]
    return [s for text in texts for s in re.split(r"(?<=[.:?])\s+", text) if s]


def test_sentences_are_short_and_kind():
    for sentence in sentences():
        assert len(sentence.split()) <= 20, sentence
        assert not re.search(
            r"\byour (?:risk|outcome|pain)|cure|sufferer|victim|proven|all in the head", sentence, re.I
        )


def syllables(word):
    return max(1, len(re.findall(r"[aeiouy]+", word.lower().removesuffix("e"))))


def test_reading_grade_of_the_opening():
    words = re.findall(r"[A-Za-z]+", WHAT_THIS_IS + HOW_TO_READ)
    count = len(re.findall(r"[.:]", WHAT_THIS_IS + HOW_TO_READ))
    grade = 0.39 * len(words) / count + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    assert grade <= 7


@pytest.mark.parametrize(
    ("study", "words"),
    [("medlock2022", "one virtual person"), ("vds2007", "a study of 12 healthy people")],
)
def test_a_study_says_how_many_people_it_is_simulated_with(study, words):
    told = dict(study_info(load_study(data_path("studies") / study / "study.yaml")).protocol)
    assert told["Simulated as"].startswith(words)
