"""The page of lives says what the lives give, in words that help, and its pictures can be read."""

import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from neuroflare.insight.crowd import Crowd, Lasting
from neuroflare.insight.ends import End
from neuroflare.insight.held_by import Relief
from neuroflare.insight.stories import _OUTPUTS, LIVES, Told
from neuroflare.insight.traits import Difference
from neuroflare.model import load_model
from neuroflare.model.arrows import arrows
from neuroflare.people.life import FRACTURE, STRESS
from neuroflare.report.lives_of_100 import draw_lives_of_100, hundred
from neuroflare.report.lives_page import lives_page
from neuroflare.report.lives_picture import draw_lives

ROOT = Path(__file__).parents[2]
BODY = load_model("body")
HARMFUL = (
    "in your head",
    "psychosomatic",
    "false alarm",
    "sufferer",
    "victim",
    "catastroph",
    "cure",
    "proven",
)


def relief(arrow, before, without, after):
    return Relief(arrow, *(np.array([value]) for value in (before, without, after)))


def story(title, life, level, **more):
    """A life whose pain rises to a level and stays there."""
    days = np.linspace(0.0, 730.0, 30)
    courses = {name: np.full(30, level) for name in (*_OUTPUTS, "difference", "receptors")}
    return Told(title, life, None if not more else 7, days, courses, (0.0, -0.7 if more else 0.0), **more)


@pytest.fixture
def told():
    reliefs = [
        relief("", 6.0, 6.0, 6.0),
        relief("pain-sympathetic", 6.0, 0.0, 0.0),
        relief("projection-ltp", 6.0, 4.0, 6.0),
        relief("pain-descending", 6.0, 8.0, 6.0),
        relief("stress-arousal", 6.0, 5.9, 6.0),
    ]
    trait = "adrenergic_nerve_coupling_half"
    unlucky = {"difference": Difference((trait,), (6.0, 0.0)), "apart": {trait: -1.645}, "reliefs": reliefs}
    return [story("heals", FRACTURE, 0.0), story("comes to live with CRPS", FRACTURE, 6.0, **unlucky)]


def crowd(name, count, ill):
    """People of whom the first few are in pain and meet both criteria after every life."""
    sick = np.arange(count) < ill
    end = End(5.0 * sick, 0.0 * sick, sick, sick)
    return Crowd(name, {}, dict.fromkeys(LIVES, end), np.zeros(count), np.linspace(-2.0, 2.0, ill))


@pytest.fixture
def page(told):
    held = [Lasting("CRPS", 2, [
        Relief("", np.array([6.0, 6.0]), np.array([6.0, 6.0]), np.array([6.0, 6.0])),
        Relief("pain-sympathetic", np.array([6.0, 6.0]), np.array([0.0, 0.0]), np.array([0.0, 6.0])),
        Relief("projection-ltp", np.array([6.0, 6.0]), np.array([6.0, 6.0]), np.array([6.0, 6.0])),
    ])]  # fmt: skip
    return lives_page(told, crowd("typical numbers", 200, 3), crowd("whole prior", 50, 10), held, BODY)


def plain(text):
    return " ".join(text.split())


def test_it_begins_with_what_it_is_not_and_says_that_they_come_before_the_fit(page):
    top = plain(page)[:900]
    assert "cannot tell what will happen to you" in top
    assert "Do not start, stop or change a medicine because of it" in top
    assert "come before" in top and "the fit" in top


def test_shares_are_out_of_100(page):
    assert (
        "| typical numbers | a wrist fracture with five weeks of cast | 98.5 | 1.5 | 1.5 | 1.5 | 1.5 |"
        in page
    )
    assert "| whole prior | half a year of strong stress | 80.0 | 20.0 | 20.0 | 20.0 | 20.0 |" in page


def test_a_published_number_stands_beside_them(page):
    assert "3.8 % had CRPS within 4 months" in plain(page)
    assert "crps-incidence-wrist-moseley2014" in page


def test_traits_are_told_in_people(page):
    assert (
        "| rise of receptors at which half of the endings are coupled | lower than 95 of 100 people | 0.0 |"
        in page
    )


def test_relief_is_sorted_into_what_stays_what_goes_and_what_makes_it_worse(page):
    words = plain(page)
    stays, goes, worse = (words.index(f"**{word}**") for word in ("stayed", "went", "More"))
    assert stays < words.index("`pain-sympathetic`") < goes < words.index("`projection-ltp`") < worse
    assert worse < words.index("(`pain-descending`): 8.0 without it, 6.0 when it is back")
    assert "stress-arousal" not in words
    assert f"The other 1 of {len(arrows(load_model('body')))} arrows" in words


def test_who_heals_needs_no_explanation(page):
    assert "## The person who comes to live with CRPS" in page
    assert "## The person who heals" not in page


def test_touch_is_counted_in_health_and_in_pain(page):
    assert "| typical numbers | 0 of 200 | 1 of 3 | 1 of 3 |" in page
    assert "| whole prior | 0 of 50 | 3 of 10 | 4 of 10 |" in page


def test_loops_of_several_people(page):
    assert "| pain raises outflow | 2 | 1 |" in page
    assert "**CRPS**, 2 virtual people. With nothing removed 0 of them" in plain(page)


def test_without_lasting_pain_there_is_nothing_to_hold_it(told):
    text = lives_page(told[:1], crowd("a", 20, 0), crowd("b", 20, 0), [], BODY)
    assert "always the same loop" not in text
    assert "0 of 0" in text


@pytest.mark.parametrize("source", ["made", "kept"])
def test_no_word_harms(page, source):
    text = page if source == "made" else (ROOT / "docs" / "lives.md").read_text(encoding="utf-8")
    for word in HARMFUL:
        assert word not in text.lower()


# ---- pictures


def numbers(svg, name):
    return [float(value) for value in re.findall(rf'\b{name}="([^"]+)"', svg)]


def test_courses_are_drawn_inside_the_picture(told):
    svg = str(draw_lives(told))
    root = ElementTree.fromstring(svg)
    width, height = float(root.get("width")), float(root.get("height"))
    points = re.findall(r"([\d.]+),([\d.]+)", " ".join(re.findall(r'points="([^"]+)"', svg)))
    assert len(points) > 400
    assert all(0 < float(x) < width and 0 < float(y) < height for x, y in points)
    assert svg.count("comes to live with CRPS") >= 2  # the heading, and the words for who cannot see it


def test_an_axis_reaches_as_far_as_anybody_goes(told):
    hot = replace(told[-1], courses={**told[-1].courses, "difference": np.full_like(told[-1].days, 8.2)})
    middle = ">4</text>"  # of an axis from -1 to 9 degrees
    assert middle not in str(draw_lives(told))
    assert middle in str(draw_lives([*told[:-1], hot]))


def test_the_same_is_told_to_who_cannot_see(told):
    svg = draw_lives(told)
    (said,) = ElementTree.fromstring(svg).findall("{http://www.w3.org/2000/svg}desc")
    assert "heals after a wrist fracture with five weeks of cast: pain 0.0 of 10 after a month" in said.text
    assert "6.0 after a year" in said.text


@pytest.mark.parametrize(("count", "ill"), [(1000, 0), (1000, 1), (1000, 996), (3, 1), (7, 7)])
def test_a_hundred_is_a_hundred(count, ill):
    figures = hundred(crowd("x", count, ill).after[STRESS])
    assert sum(figures) == 100
    assert figures[0] == pytest.approx(100.0 * (count - ill) / count, abs=1.0)


def test_a_hundred_figures_for_each_life_and_crowd():
    svg = str(draw_lives_of_100({"a": crowd("a", 50, 5).after, "b": crowd("b", 50, 0).after}))
    legend = 2
    assert svg.count("<circle") == 3 * (90 + 100) + legend
    assert svg.count("<path") == 3 * 10 + 1
    assert "a, after a wrist fracture with five weeks of cast: 90 free of pain, 10 CRPS." in svg


def test_every_colour_is_one(told):
    for svg in (draw_lives(told), draw_lives_of_100({"a": crowd("a", 50, 5).after})):
        colours = set(re.findall(r'(?:fill|stroke)="([^"]*)"', str(svg)))
        assert all(colour == "none" or re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours), colours


# ---- what is kept in docs/


def test_the_kept_page_names_arrows_of_this_model_and_its_links_lead_somewhere():
    text = (ROOT / "docs" / "lives.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        assert (ROOT / "docs" / target).is_file(), target
    known = arrows(BODY)
    named = re.findall(r"^- .*?\(`([a-z0-9-]+)`\)", text, re.MULTILINE)
    assert named
    assert set(named) <= set(known)


@pytest.mark.long
def test_the_kept_page_is_of_the_model_as_it_is():
    text = (ROOT / "docs" / "lives.md").read_text(encoding="utf-8")
    assert f"model {BODY.hash[:16]}" in text, "run: python -m neuroflare.report.lives"


@pytest.mark.long
def test_the_command_writes_page_and_pictures(tmp_path):
    from neuroflare.report.lives import main

    assert main([str(tmp_path), "40"]) == 0
    assert (tmp_path / "lives.md").read_text(encoding="utf-8").startswith("<!-- Built by")
    for name in ("lives", "lives-of-100"):
        ElementTree.parse(tmp_path / "images" / f"{name}.svg")
