"""The page in a real browser: every view, by mouse, by keyboard, on a phone, zoomed, from right to left."""

from __future__ import annotations

import gzip
import re
from base64 import b64encode

import pytest

from neuroflare.web.app import STATIC

VIEWS = {
    "": ".questions",
    "ask/skin": ".flare canvas:not([hidden])",
    "ask/nerves": ".loop-scroll svg",
    "ask/touch": ".brushes",
    "ask/start": ".two figure.chart",
    "ask/away": ".hundred",
    "test/capsaicin": ".flare canvas:not([hidden])",
    "test/conditioning": "[data-curve$=with-cold]",
    "loop": ".panel h2",
    "people": ".hundred",
    "treat": ".word:not(.waits)",
    "ask/lasts": ".word:not(.waits)",
    "sure/capsaicin": "tbody tr",
    "words": "dl dt",
    "story/relief": ".two figure.chart",
    "doctor": ".red",
    "teach": "ol li",
    "about": ".cite",
}


SLOW = {"ask/away", "ask/lasts", "ask/start", "people", "story/relief", "treat"}
"""Views that simulate years of many lives."""
EACH = [pytest.param(view, marks=pytest.mark.long if view in SLOW else ()) for view in VIEWS]


def go(page, address, view, ready=None):
    page.goto(f"{address}#/{view}")
    page.wait_for_selector(ready or VIEWS[view])
    return page


def violations(page):
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in found]


@pytest.mark.parametrize("view", EACH)
def test_each_view_holds_at_every_width_and_has_no_barrier_that_axe_knows(page, address, view):
    go(page, address, view)
    page.wait_for_timeout(300)
    assert violations(page) == []
    assert page.locator("main h1").count() == 1
    for width in (360, 640):  # a small phone, and a page of 1280 at 200 %
        page.set_viewport_size({"width": width, "height": 740})
        page.wait_for_timeout(60)
        assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("view", ["", "test/conditioning", "loop", "sure/capsaicin"])
def test_dark_views_on_a_phone_have_none_either(page, address, view):
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size({"width": 360, "height": 740})
    go(page, address, view)
    page.wait_for_timeout(300)
    assert violations(page) == []


def plain(control):
    """The words of a control, without the invisible marks that keep numbers apart from other scripts."""
    return re.sub("[\u2068\u2069]", "", control.get_attribute("aria-valuetext"))


def summary(page):
    return page.locator(".answer .summary").first.inner_text()


def test_by_keyboard_alone_from_the_door_to_a_changed_curve(page, address):
    go(page, address, "")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent").startswith("Tests"):
            break
    page.keyboard.press("Enter")
    page.wait_for_selector(".answer .summary")
    slider = page.get_by_role("slider", name=re.compile("Dose"))
    before = summary(page)
    for _ in range(40):
        if slider.evaluate("one => one === document.activeElement"):
            break
        page.keyboard.press("Tab")
    for _ in range(10):
        page.keyboard.press("ArrowLeft")
    page.wait_for_function(
        "old => document.querySelector('.answer .summary').textContent !== old", arg=before
    )
    assert "micrograms" in slider.get_attribute("aria-valuetext")
    assert "dose=" in page.url


def test_by_mouse_alone_an_arrow_is_switched_off_and_put_back(page, address):
    go(page, address, "loop")
    page.locator(".l-part[data-part=cytokines]").click(force=True)
    page.get_by_role("button", name="Inflammation excites endings", exact=True).click()
    page.get_by_role("button", name=re.compile("^Switch off: Inflammation excites")).click()
    page.wait_for_selector(".l-link.off[data-link=cytokines-ending]")
    assert "off=" in page.url
    page.get_by_role("button", name="Put all arrows back").click()
    page.wait_for_selector(".l-link.off", state="detached")


def test_an_arrow_is_named_in_the_language_of_the_page(page, address):
    go(page, address, "loop?v=1&lang=es", "html[lang=es] .l-part")
    page.locator(".l-part[data-part=sympathetic]").click(force=True)
    page.get_by_role("button", name="El dolor mueve el nervio simpático", exact=True).click()
    heads = page.locator(".panel section h3")
    assert heads.all_inner_texts() == ["El dolor mueve los nervios simpáticos"]
    assert page.get_by_role("button", name="Apagar: el dolor mueve los nervios simpáticos").count() == 1


def test_a_link_brings_the_same_screen_back(page, address):
    go(page, address, "test/capsaicin?v=1&dose=100", ".answer .summary")
    assert plain(page.get_by_role("slider", name=re.compile("Dose"))) == "100 micrograms"
    go(page, address, "test/capsaicin?v=1&dose=-5", ".answer .summary")
    page.reload()
    page.wait_for_selector(".answer .summary")
    assert plain(page.get_by_role("slider", name=re.compile("Dose"))) == "1,000 micrograms"


def test_what_is_on_screen_can_be_taken_away(page, address):
    go(page, address, "test/conditioning")
    page.wait_for_selector(".band")
    with page.expect_download() as got:
        page.get_by_role("button", name="Save study.yaml").click()
    assert "conditioning-pain" in got.value.path().read_text()
    page.locator(".answer details.menu summary").click()
    for name, start in (
        ("Table (CSV)", b"minutes,"),
        ("Drawing (SVG)", b"<svg"),
        ("Picture (PNG)", b"\x89PNG"),
    ):
        with page.expect_download() as got:
            page.get_by_role("button", name=name).first.click()
        assert got.value.path().read_bytes().startswith(start)


def test_files_say_what_was_set_where_they_come_from_and_that_they_are_no_advice(page, address):
    from neuroflare import __version__

    go(page, address, "test/capsaicin?v=1&dose=100", ".answer .band")
    shown = page.locator(".answer svg[data-chart]").get_attribute("height")
    page.locator(".answer details.menu summary").click()
    files = {}
    for name in ("Table (CSV)", "Drawing (SVG)", "Picture (PNG)"):
        with page.expect_download() as got:
            page.get_by_role("button", name=name).first.click()
        files[name] = got.value.path().read_bytes()
    drawing = re.sub(r"<[^>]*>", " ", files["Drawing (SVG)"].decode())
    for text in (files["Table (CSV)"].decode(), re.sub(r"\s+", " ", drawing)):
        for words in ("100 micrograms", "forearm", f"neuroflare {__version__}", "no medical advice"):
            assert words in text
    height = int.from_bytes(files["Picture (PNG)"][20:24], "big")
    assert height >= 2 * (float(shown) + 30)  # the lines stand below the figure


def test_a_copied_link_of_this_computer_says_so(page, address):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    go(page, address, "about")
    page.get_by_role("button", name="Copy a link to this").click()
    page.get_by_text("The link opens on this computer only.").wait_for()
    assert page.evaluate("navigator.clipboard.readText()").endswith("#/about")


def test_the_numb_strip_stays_in_the_link(page, address):
    go(page, address, "test/capsaicin", ".answer .summary")
    page.get_by_label("Numb a strip of skin").check()
    assert "numb=yes" in page.url
    page.reload()
    page.wait_for_selector(".answer .summary")
    assert page.get_by_label("Numb a strip of skin").is_checked()
    page.get_by_label("Numb a strip of skin").uncheck()
    assert "numb" not in page.url


def bare(text):
    """A text without the invisible marks that keep numbers and names apart from other scripts."""
    return re.sub("[\u2066-\u2069]", "", text).replace("\u00a0", " ")


def test_a_threshold_that_the_test_never_reached_is_no_number(page, address):
    go(page, address, "test/heat?v=1&temperature=38", ".numbers b")
    assert bare(page.locator(".numbers b").inner_text()) == "not yet at 38 °C, where the test ends"
    said = bare(page.locator(".numbers small").first.inner_text()).strip()
    assert re.fullmatch(
        r"(90 of 100 virtual people: \S+ to 38 or more\. )?In \d+ of 100 it never began\.", said
    )
    go(page, address, "test/heat?v=1&temperature=40", ".numbers b")
    page.locator(".numbers small").filter(has_text="or more.").wait_for()


def test_blood_flow_that_falls_is_told_at_its_lowest(page, address):
    go(page, address, "test/noradrenaline", ".answer .band")
    sure = bare(page.locator(".sure").first.inner_text())
    assert "At the lowest point, 90 of 100 virtual people are between" in sure
    assert "highest" not in sure
    ends = r"(\S+) (?:to|and) (\S+) %"
    assert re.search(ends, sure).groups() == re.search(r"then " + ends, bare(summary(page))).groups()


def test_the_tenth_pulse_is_told_beside_the_first(page, address):
    go(page, address, "test/repeated-heat", ".answer .band")
    assert re.match(r"The first pulse hurts \S+ of 10, and the tenth \S+\. So ", bare(summary(page)))


def test_all_tabs_are_in_sight_on_a_phone(page, address):
    page.set_viewport_size({"width": 390, "height": 800})
    go(page, address, "test/capsaicin", ".tabs a")
    for tab in page.locator(".tabs a").all():
        box = tab.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 390


@pytest.mark.long
def test_the_arrow_that_is_away_is_named_in_spanish(page, address):
    go(page, address, "story/relief?v=1&lang=es", "html[lang=es] .two figure.chart")
    page.locator(".two figure.chart .summary").nth(1).wait_for()
    told = page.locator(".two figure.chart .summary").all_inner_texts()
    for one in told:
        assert re.match("Flecha que falta: \u2068?(el|la|los|las|lo|un|una|usar|estar|en) ", one), one
    assert told[0] != told[1]


@pytest.mark.long
def test_a_story_is_kept_as_one_file_that_needs_no_network(page, address, tmp_path):
    go(page, address, "story/relief")
    with page.expect_download() as got:
        page.get_by_role("button", name="Save this story as one file").click()
    file = tmp_path / "story.html"
    file.write_bytes(got.value.path().read_bytes())
    text = file.read_text(encoding="utf-8")
    assert not re.search(r'<script|<link|src="(?!data:)', text)
    page.goto(file.as_uri())
    assert page.locator("svg .curve").count() >= 2
    assert "Do not start, stop or change a medicine" in page.locator("main").inner_text()


@pytest.mark.long
def test_every_figure_has_title_sentence_and_table(page, address):
    go(page, address, "people")
    for chart in page.locator("figure.chart").all():
        assert chart.locator("figcaption").inner_text()
        assert chart.locator(".summary").inner_text().endswith(".")
        assert chart.locator("table tbody tr").count() >= 10


def test_every_slider_has_its_five_texts(page, address):
    for view in ("test/capsaicin", "test/repeated-heat", "loop"):
        go(page, address, view, "input[type=range]")
        page.wait_for_timeout(300)
        for slider in page.locator(".slider").all():
            control = slider.locator("input")
            assert slider.locator(".slider-name").inner_text()
            assert control.get_attribute("aria-valuetext")
            assert page.locator(f"[id='{control.get_attribute('aria-describedby')}']").inner_text()
        assert page.locator("[aria-live=polite]").count() > 0
        assert page.locator("main h1").inner_text()


def test_nothing_moves_by_itself(page, address):
    page.emulate_media(reduced_motion="reduce")
    go(page, address, "loop")
    page.wait_for_timeout(800)
    first = page.locator(".loop-scroll").inner_html()
    page.wait_for_timeout(1200)
    assert page.locator(".loop-scroll").inner_html() == first


def test_arabic_runs_from_right_to_left_and_stays_in_the_link(page, address):
    go(page, address, "")
    page.locator("footer select").select_option("ar")
    page.wait_for_selector("html[dir=rtl]")
    assert "lang=ar" in page.url
    page.locator(".questions a").first.click()
    page.wait_for_selector(".flare canvas:not([hidden])")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    assert violations(page) == []
    assert page.locator(".unchecked").inner_text()


@pytest.mark.parametrize(("language", "rest"), [("en", "left"), ("ar", "right")])
def test_the_colour_of_rest_stands_beside_its_word(page, address, language, rest):
    go(page, address, f"test/capsaicin?v=1&lang={language}", f"html[lang={language}] .colour-bar i")
    bar = page.locator(".colour-bar i")
    word, strip = page.locator(".colour-bar span").first.bounding_box(), bar.bounding_box()
    assert (word["x"] < strip["x"]) == (rest == "left")
    uri = "data:image/png;base64," + b64encode(bar.screenshot()).decode()
    left, right = page.evaluate(
        """async uri => {
            const picture = new Image(); picture.src = uri; await picture.decode();
            const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            pen.drawImage(picture, 0, 0);
            return [4, picture.width - 5].map(x => pen.getImageData(x, picture.height >> 1, 1, 1).data[0]);
        }""",
        uri,
    )
    assert (left > right) == (rest == "left")  # rest is pale, the highest flow is dark


@pytest.mark.parametrize("language", ["en", "es", "ar", "de", "fr", "pt"])
def test_labels_of_the_loop_stay_in_the_drawing_and_apart(page, address, language):
    go(page, address, f"loop?v=1&lang={language}", f"html[lang={language}] .l-label")
    boxes = page.evaluate(
        """() => [...document.querySelectorAll('.l-label')].map(one => {
            const { x, y, width, height } = one.getBBox();
            return [one.textContent, x, y, x + width, y + height];
        })"""
    )
    assert len(boxes) == 13
    assert [box for box in boxes if box[1] < 0 or box[2] < 0 or box[3] > 1100 or box[4] > 770] == []
    gauges = page.evaluate(
        """() => [...document.querySelectorAll('.gauge-track')].map(one => {
            const at = one.parentElement.getAttribute('transform').match(/-?[0-9.]+/g).map(Number);
            const { x, y, width, height } = one.getBBox();
            return ['gauge', at[0] + x, at[1] + y, at[0] + x + width, at[1] + y + height];
        })"""
    )
    assert len(gauges) == 13
    pairs = [(a, b) for k, a in enumerate(boxes) for b in [*boxes[:k], *gauges]]
    assert [
        (a[0], b[0]) for a, b in pairs if a[1] < b[3] and b[1] < a[3] and a[2] < b[4] and b[2] < a[4]
    ] == []


def test_in_arabic_every_range_runs_the_same_way(page, address):
    go(page, address, "sure?v=1&lang=ar", "html[lang=ar] tbody tr")
    cells = page.locator("tbody td:nth-child(3)")
    ways = page.locator("tbody td:nth-child(3) bdi").evaluate_all("all => all.map(one => one.dir)")
    assert set(ways) == {"ltr"}
    assert len(ways) == sum(bool(text.strip()) for text in cells.all_inner_texts())


def test_a_picture_wider_than_the_screen_says_that_it_moves(page, address):
    go(page, address, "loop")
    assert page.locator(".loop-slide").is_hidden()
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.locator(".loop-slide").is_visible()


def test_no_line_begins_with_the_stop_behind_a_word_that_opens(page, address):
    go(page, address, "ask/skin", ".gloss-word")
    told = []
    for width in range(320, 480, 4):
        page.set_viewport_size({"width": width, "height": 740})
        told += page.evaluate(
            """() => [...document.querySelectorAll('.gloss-word')].map(one => {
                const walk = document.createTreeWalker(one.closest('p'), NodeFilter.SHOW_TEXT);
                while (walk.nextNode() && !(one.compareDocumentPosition(walk.currentNode) === 4));
                const range = document.createRange();
                range.setStart(walk.currentNode, 0); range.setEnd(walk.currentNode, 1);
                return [range.toString(), range.getBoundingClientRect().top < one.getBoundingClientRect().bottom];
            })"""
        )
    assert set(map(tuple, told)) == {(".", True)}


def test_percent_stays_with_its_number(page, address):
    go(page, address, "test/capsaicin?v=1&lang=fr", "html[lang=fr] .answer .summary")
    text = page.locator(".answer .summary").first.evaluate("one => one.textContent")
    assert re.search("\\d[\u2068\u2069]*\u00a0[\u2068\u2069]*%", text)
    assert not re.search(" [\u2068\u2069]*[%:;?!]", text)


@pytest.mark.parametrize("language", ["en", "es", "ar", "de", "fr", "pt"])
def test_the_page_for_a_visit_prints_on_one_sheet(page, address, language):
    go(page, address, f"doctor?v=1&lang={language}", f"html[lang={language}] .red")
    edge = dict.fromkeys(("top", "right", "bottom", "left"), "1cm")
    for size in ("A4", "Letter"):
        assert len(re.findall(rb"/Type\s*/Page\b", page.pdf(format=size, margin=edge))) == 1


@pytest.mark.long
def test_a_person_to_whom_nothing_happens_is_not_well_again(page, address):
    go(page, address, "people?v=1&who=made&events=none", ".verdict")
    page.wait_for_selector("figure.chart .tick")
    assert "this person never has more than little pain" in bare(page.locator(".verdict").first.inner_text())
    assert "made by hand" in page.locator(".sure").inner_text()
    for chart in page.locator("section figure.chart").all():
        rows = chart.locator("text.tick[dy]").all_text_contents()
        assert len(rows) > 1
        assert len(set(rows)) == len(rows)
    assert "both hands are equally warm" in page.locator("article").inner_text()


@pytest.mark.long
def test_whether_it_is_real_is_seen_in_two_people(page, address):
    go(page, address, "ask/real", "figure.chart .summary")
    keys = page.locator("figure.chart").evaluate_all(
        "all => all.map(one => [...one.querySelectorAll('.canvas .curve')].map(line => line.dataset.curve))"
    )
    assert keys == [["ingrid", "noor"]] * 2
    for text in page.locator("figure.chart .summary").all_inner_texts():
        hers, other = map(float, re.findall(r"(\d[\d.]*)(?: of 1| °C)", bare(text)))
        assert hers > 0.1 > other


def test_a_licence_is_told_for_the_illness_on_screen(page, address):
    for regimen, here, other in (
        ("arnold2007-gabapentin", "Fibromyalgia", "CRPS"),
        ("dahan2011-ketamine", "CRPS", "Fibromyalgia"),
    ):
        go(page, address, f"treat/{regimen}", ".unknown strong")
        line = page.locator(".unknown p", has_text="Licence").inner_text()
        assert here in line
        assert other not in line


def test_the_page_keeps_nothing_on_the_machine(page, address):
    go(page, address, "test/capsaicin")
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_all_script_stays_within_its_budget():
    if not STATIC.is_dir():
        pytest.skip("the page is not built; make page needs npm")
    english = [
        one for one in (STATIC / "assets").glob("*.js") if not one.name.startswith(("page-", "glossary-"))
    ]
    assert english
    assert sum(len(gzip.compress(one.read_bytes())) for one in english) <= 120_000


@pytest.mark.long
def test_a_treatment_is_chosen_started_and_stopped_by_keyboard_and_stays_in_the_link(page, address):
    go(page, address, "treat")
    page.get_by_role("button", name="CRPS").focus()
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash.includes('treat/')")
    study = page.locator(".choices select").first
    study.select_option("prednisolone")
    page.wait_for_selector(".word:not(.waits)")
    before = page.locator(".answer .summary").inner_text()
    page.get_by_role("radio", name=re.compile(r"3\W+years")).focus()
    page.keyboard.press("Space")
    page.wait_for_function("old => document.querySelector('.answer .summary')?.innerText !== old", arg=before)
    assert "treat/kalita2006-prednisolone" in page.url and "ill=36" in page.url
    page.wait_for_selector(".word:not(.waits)")
    assert page.locator(".word b").inner_text() in ("Fades.", "Lasts a while.", "Lasts.", "Not known.")
    text = page.locator("main").inner_text()
    assert "Never stop or change a medicine because of this" in text and "It knows nothing of harms" in text
    with page.expect_download() as got:
        page.get_by_role("button", name="Save design.yaml").click()
    assert "kalita2006" in got.value.path().read_text()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "That is a gap of the model"), ("es", "Es una laguna del modelo")]
)
def test_that_nobody_is_ill_as_asked_is_said_kindly(page, address, language, words):
    nobody(page)
    go(page, address, f"treat/sindrup2006-nk1?v=1&lang={language}", ".trouble")
    assert words in page.locator(".trouble").inner_text()
    assert "ask otherwise" not in page.locator("main").inner_text()


@pytest.mark.parametrize("view", ["treat/sindrup2006-nk1", "test/pressure?v=1&with=small-fibre-neuropathy"])
def test_there_is_no_file_of_people_who_do_not_live_in_the_model(page, address, view):
    nobody(page)
    go(page, address, view, ".trouble")
    assert page.get_by_role("button", name=re.compile(r"^Save .*yaml")).count() == 0


def nobody(page):
    """Let every run end with nobody found."""
    told = 'event: failed\ndata: {"error": "nobody", "hint": "ask otherwise", "status": 404}\n\n'
    page.route(
        "**/api/v1/runs/*",
        lambda route: (
            route.fulfill(body=told, content_type="text/event-stream")
            if route.request.method == "GET"
            else route.continue_()
        ),
    )


def test_pictures_of_a_dose_that_is_left_behind_are_stopped(page, address):
    go(page, address, "test/capsaicin", ".answer .band")
    slider = page.get_by_role("slider", name=re.compile("Dose"))
    # The end of this run is held back, so that its pictures are always still under way.
    page.route(
        "**/api/v1/runs/*", lambda route: route.continue_() if route.request.method == "DELETE" else None
    )
    with page.expect_request(lambda asked: asked.method == "POST" and asked.url.endswith("/runs")):
        slider.press("ArrowLeft")
    # So is the band of the next dose: the run has to end when the dose moves and not when the next begins.
    page.route(
        "**/api/v1/tests",
        lambda route: route.continue_() if '"quick":true' in route.request.post_data else None,
    )
    with page.expect_request(lambda asked: asked.method == "DELETE"):
        slider.press("ArrowLeft")


@pytest.mark.long
@pytest.mark.parametrize("language", ["en", "ar"])
def test_exercise_is_chosen_and_told_without_words_for_medicines(page, address, language):
    go(page, address, f"treat/arnold2007-gabapentin?v=1&lang={language}", ".answer .summary")
    page.locator(".choices select").first.select_option("exercise")
    page.wait_for_function("location.hash.includes('treat/gusi2006-exercise')")
    page.wait_for_selector(".word:not(.waits)")
    assert violations(page) == []
    lines = page.locator(".answer .curve[data-curve]").evaluate_all(
        "all => all.map(one => one.dataset.curve)"
    )
    assert lines == ["treated", "nothing"]
    if language == "en":
        text = page.locator("main").inner_text()
        assert "did it about 3 times a week for 12 weeks" in re.sub("[\u2068\u2069]", "", text)
        assert (
            "no advice to do it, and none to leave it" in text and "Never stop or change a medicine" in text
        )
        assert "Licence" not in text and "last dose" not in text


@pytest.mark.long
def test_healthy_people_and_people_living_with_an_illness_stand_beside_each_other(page, address):
    go(page, address, "test/pressure", ".answer .summary")
    page.get_by_label("Beside healthy people").select_option("crps")
    page.wait_for_selector("[data-curve='evoked-pain-pressure-crps']")
    page.wait_for_selector(".numbers li:nth-child(2)")
    assert "with=crps" in page.url
    assert "people living with CRPS" in page.locator(".answer .summary").first.inner_text()
    assert page.locator(".fault").count() == 0  # there is no flare in this test
    assert violations(page) == []


@pytest.mark.long
@pytest.mark.parametrize("group", ["crps", "fibromyalgia", "small-fibre-neuropathy"])
def test_a_flare_far_smaller_than_a_healthy_one_is_told_as_a_fault_and_pain_before_it_is_said(
    page, address, group
):
    go(
        page,
        address,
        f"test/capsaicin?v=1&with={group}",
        f"[data-curve='perfusion-change-capsaicin-{group}']",
    )
    page.wait_for_selector(f".pair [data-curve$='-{group}']")
    page.wait_for_selector(".flare canvas:not([hidden])")
    answer = page.evaluate(
        """async (beside) => {
            const asked = {method: "POST", headers: {"Content-Type": "application/json"}};
            const body = JSON.stringify({test: "capsaicin", beside});
            return (await fetch("/api/v1/tests", {...asked, body})).json();
        }""",
        group,
    )
    flare = {
        curve["arm"]: max(curve["median"])
        for curve in answer["curves"]
        if curve["readout"] == "perfusion-change"
    }
    small = flare[f"capsaicin-{group}"] < 0.5 * flare["capsaicin"]
    fault = page.locator(".answer .fault")
    # In small-fibre neuropathy a small flare is what studies find.
    assert fault.count() == (small and group != "small-fibre-neuropathy")
    assert "typical healthy person" in page.locator(".healthy-flare").inner_text()
    assert "Out of 100 healthy virtual people" in bare(page.locator(".sure").first.inner_text())
    pain = bare(page.locator(".pair .summary").last.inner_text())
    assert re.search(r"They had pain of \d\S* of 10 before it\.$", pain)
    assert violations(page) == []
    page.locator(".answer details.menu summary").click()
    with page.expect_download() as got:
        page.locator(".answer").get_by_role("button", name="Table (CSV)").click()
    assert ("A known fault" in got.value.path().read_text(encoding="utf-8")) == bool(fault.count())


LONGER = """
() => {
  const told = [];
  for (const element of document.querySelectorAll('main *, header *, footer *'))
    for (const node of element.childNodes)
      if (node.nodeType === 3 && node.textContent.trim().length > 1)
        node.textContent = node.textContent.replace(/\\S+/g, (word) => word + word.slice(0, Math.ceil(word.length * 0.6)));
  return document.documentElement.scrollWidth;
}
"""


@pytest.mark.parametrize(
    "view",
    ["", "test/pressure", "words", "about", "sure/treatments", pytest.param("treat", marks=pytest.mark.long)],
)
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
def test_words_that_are_much_longer_break_nothing(page, address, view, direction):
    go(page, address, view, VIEWS.get(view, "main h1"))
    page.evaluate("way => { document.documentElement.dir = way; }", direction)
    for width in (360, 1280):
        page.set_viewport_size({"width": width, "height": 740})
        page.wait_for_timeout(60)
        assert page.evaluate(LONGER if width == 360 else "document.documentElement.scrollWidth") <= width


def test_the_glossary_speaks_spanish(page, address):
    go(page, address, "words?v=1&lang=es", "dl dt")
    page.wait_for_selector("html[lang=es]")
    page.get_by_role("searchbox").fill("roncha")
    assert "Una roncha es una hinchazón pálida" in page.locator("dl").inner_text()


def test_the_whole_explanation_of_a_word_is_in_spanish(page, address):
    go(page, address, "words?v=1&lang=es", "dl dt")
    page.wait_for_selector("html[lang=es]")
    page.get_by_role("searchbox").fill("CGRP")
    more = page.locator("dl button").first
    assert "English" not in more.inner_text()
    more.click()
    page.get_by_text("¿Cuán seguro es?").wait_for()
    told = page.locator("dl dd").first
    assert "Su nombre entero es péptido relacionado con el gen de la calcitonina." in told.inner_text()
    assert "4,7 veces" in told.inner_text()
    assert told.locator("[lang=en]").count() == 0
    assert not re.search(r"\b(the|of|and|found|facts)\b", told.inner_text())
    assert violations(page) == []


def test_what_a_language_lacks_is_marked_as_english(page, address):
    """German has no glossary of its own."""
    go(page, address, "words?v=1&lang=de", "dl dt")
    page.wait_for_selector("html[lang=de]")
    page.get_by_role("searchbox").fill("CGRP")
    assert "(English)" in page.locator("dl button").first.inner_text()
    page.locator("dl button").first.click()
    page.get_by_text("How sure are we?").wait_for()
    told = page.locator("dl dd p")
    assert {told.nth(k).get_attribute("lang") for k in range(told.count())} == {"en"}


def test_a_word_in_a_text_can_be_read_to_its_paragraph_in_spanish(page, address):
    go(page, address, "ask/skin?v=1&lang=es", "html[lang=es] .gloss-word")
    page.locator(".gloss-word").first.click()
    note = page.locator(".gloss-note").first
    short = note.locator("span").first.inner_text()
    assert "English" not in note.inner_text()
    note.locator("button").first.click()
    assert len(note.locator("span").first.inner_text()) > len(short)
    assert note.locator("[lang=en]").count() == 0


def test_what_sets_a_person_apart_is_said_in_spanish(page, address):
    go(page, address, "people?v=1&lang=es&who=ben", "html[lang=es] details:has(ul.evidence)")
    page.locator("details:has(ul.evidence)").first.evaluate("one => { one.open = true; }")
    assert page.locator("details ul.evidence").first.locator("li [lang=en]").count() == 0
    told = page.locator("details ul.evidence").first.inner_text()
    assert told.count("que lo típico en") == 3
