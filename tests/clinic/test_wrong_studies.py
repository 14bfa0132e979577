"""Everything that can be wrong in a study is refused with one message: line, field, value and what would be right."""

from __future__ import annotations

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from neuroflare.clinic.study import load_study
from neuroflare.errors import Refused, UsageError
from tests.clinic.conftest import GOOD, event_study, readout_study


def changed(old: str, new: str) -> str:
    """The good study with one piece of text replaced."""
    assert GOOD.count(old) >= 1, old
    return GOOD.replace(old, new, 1)


WRONG_STUDIES = {
    "unknown stimulus": (changed("capsaicin-topical", "capsaicin-topcial"), 10, "arms[0].events[0].stimulus",
                         ["'capsaicin-topcial'", "did you mean capsaicin-topical"]),
    "dose without unit": (changed("1000 ug", "1000"), 10, "arms[0].events[0].dose", ["1000 has no unit", "1000 ug"]),
    "ten kilograms": (changed("1000 ug", "10 kg"), 10, "arms[0].events[0].dose", ['"10 kg"', "1e+06 ug"]),
    "wrong dimension": (changed("1000 ug", "10 kPa"), 10, "arms[0].events[0].dose", ['"10 kPa" is not a dose']),
    "unknown unit": (changed("1000 ug", "3 spoons"), 10, "arms[0].events[0].dose", ['"spoons" is not a known unit']),
    "negative dose": (changed("1000 ug", "-2 mg"), 10, "arms[0].events[0].dose", ['"-2 mg" is negative']),
    "dose not a number": (changed("1000 ug", "nan ug"), 10, "arms[0].events[0].dose", ['"nan ug"', "number with a unit"]),
    "infinite dose": (changed("1000 ug", ".inf"), 10, "arms[0].events[0].dose", ['".inf"', "number with a unit"]),
    "absurd exponent": (changed("1000 ug", "1e999 ug"), 10, "arms[0].events[0].dose", ["1e999", "1000 ug"]),
    "stop before start": (changed("start: 0 min, stop: 30 min", "start: 40 min, stop: 30 min"), 10,
                          "arms[0].events[0].stop", ["stop is 30 min", "start is 40 min"]),
    "stop and duration": (changed("stop: 30 min}", "stop: 30 min, duration: 5 min}"), 10,
                          "arms[0].events[0].duration", ["30 min", "5 min", "one of the two"]),
    "fraction of two": (changed("fraction: 0.9", "fraction: 2"), 14, "arms[1].events[1].fraction", ["2", "0 to 1"]),
    "unknown block": (changed("block: cgrp-receptor", "block: crgp-receptor"), 14, "arms[1].events[1].block",
                      ["did you mean cgrp-receptor"]),
    "two kinds at once": (changed("block: cgrp-receptor", "block: cgrp-receptor, stimulus: heat"), 14,
                          "arms[1].events[1]", ["stimulus and block", "exactly one"]),
    "no kind": (changed("block: cgrp-receptor, ", ""), 14, "arms[1].events[1]", ["exactly one of stimulus, block"]),
    "event of no keys": (changed("{block: cgrp-receptor, fraction: 0.9, start: -10 min, stop: 60 min}", "pinch"), 14,
                         "arms[1].events[1]", ["'pinch' is not an event"]),
    "two places in an arm": (changed("fraction: 0.9", "fraction: 0.9, site: hand"), 14, "arms[1].events[1].site",
                             ["site is hand", "forearm"]),
    "unknown key": (changed("title:", "titel:"), 2, "titel", ["'titel' is not a known key", "did you mean title"]),
    "unknown key of protocol": (changed("vehicle: ethanol", "solvent: ethanol"), 6, "protocol.solvent",
                                ["known are vehicle, area, device"]),
    "missing key": (changed("unit: \"%\", ", ""), 16, "readouts[0].unit", ["'unit' is missing", 'unit: "%"']),
    "empty key": (changed("group: healthy", "group: "), 5, "population.group", ["'group' is missing", "healthy"]),
    "missing study": (changed("study: cgrp-block\n", ""), 1, "study", ["'study' is missing"]),
    "id with capitals": (changed("study: cgrp-block", "study: CGRP block"), 1, "study", ["'CGRP block'", "hyphens"]),
    "people as text": (changed("people: 22", "people: many"), 5, "population.people", ["'many' is not a whole number"]),
    "no people": (changed("people: 22", "people: 0"), 5, "population.people", ["0 is too small", "1 or more"]),
    "too many people": (changed("people: 22", "people: 1000000"), 5, "population.people", ["1000000 is too large"]),
    "unknown role": (changed("role: design", "role: training"), 4, "role", ["'training'", "'calibration'"]),
    "strange DOI": (changed("pmid: 17578484", "doi: jpet.107"), 3, "source.doi", ["'jpet.107' is not a DOI"]),
    "year of the future": (changed("year: 2008", "year: 20008"), 3, "source.year", ["20008 is too large"]),
    "strange age": (changed("18-45 years", "adults"), 5, "population.age", ["'adults'", "18-45 years"]),
    "arm twice": (changed("name: blocked", "name: saline"), 11, "arms[1].name", ["'saline' is there twice"]),
    "no arms": (changed("arms:\n", "arms: []\nno_arms:\n"), 8, "no_arms", ["not a known key"]),
    "empty arms": (GOOD[: GOOD.index("arms:")] + "arms: []\n" + GOOD[GOOD.index("no_number:"):], 7, "arms",
                   ["the list is empty"]),
    "arms not a list": (GOOD[: GOOD.index("arms:")] + "arms: saline\n", 7, "arms", ["'saline' is not a list"]),
    "nothing read": (GOOD[: GOOD.index("readouts:")], 1, "readouts", ["nothing is read"]),
    "unknown arm": (changed("arm: blocked", "arm: bloked"), 17, "readouts[1].arm", ["did you mean blocked"]),
    "against itself": (changed("against: saline", "against: blocked"), 17, "readouts[1].against", ["the arm itself"]),
    "read before the start": (changed("at: 30 min, unit: \"%\"", "at: -20 min, unit: \"%\""), 16, "readouts[0].at",
                              ["at is -20 min", "starts at 0 min"]),
    "evidence without role": (changed("role: design\n", ""), 15, "readouts[0].evidence", ["has no role"]),
    "evidence without source": (changed(GOOD.splitlines()[2] + "\n", ""), 15, "readouts[0].evidence",
                                ["names no source"]),
    "row twice": (changed("no_number:", GOOD.splitlines()[15] + "\nno_number:"), 18, "readouts[2].name", ["twice"]),
    "modelled after all": (changed("readout: secondary-hyperalgesia-area", "readout: wheal-area"), 21, "not_modelled[0].readout",
                           ["is modelled", "move it to readouts"]),
    "unknown read-out without number": (changed("readout: wheal-area", "readout: weal-area"), 19,
                                        "no_number[0].readout", ["did you mean wheal-area"]),
    "no reason": (changed(", reason: a figure only", ""), 19, "no_number[0].reason", ["'reason' is missing"]),
}  # fmt: skip

WRONG_EVENTS = {
    "heat too hot": ("{stimulus: heat, temperature: 90 degC}", "temperature", ["90 degC", "between 20 and 70"]),
    "heat without temperature": ("{stimulus: heat}", "temperature", ["'temperature' is missing", "45 degC"]),
    "warm cold": ("{stimulus: cold, temperature: 40 degC}", "temperature", ["40 degC", "-20 and 34"]),
    "flat ramp": ("{stimulus: heat, temperature: 45 degC, rate: 0 degC/s}", "rate", ["steeper than 0"]),
    "ramp cut off": ("{stimulus: heat, temperature: 45 degC, rate: 1 degC/s, stop: 5 s}", "stop", ["takes 13 s", "5 s"]),
    "negative ramp": ("{stimulus: heat, temperature: 45 degC, rate: -1 degC/s}", "rate", ["negative"]),
    "no pressure": ("{stimulus: pressure, rate: 50 kPa/s}", "", ["needs level, or force with area"]),
    "force without area": ("{stimulus: pressure, force: 14 N}", "", ["force with area", "it has only force"]),
    "pressure twice": ("{stimulus: pressure, level: 9 kPa, force: 1 N, area: 1 cm2}", "force", ["nothing more"]),
    "no area": ("{stimulus: pressure, force: 14 N, area: 0 cm2}", "area", ["more than 0"]),
    "endless train": ("{stimulus: electrical, current: 1 mA, frequency: 2 Hz}", "", ["needs pulses, or stop"]),
    "no frequency": ("{stimulus: electrical, current: 1 mA, frequency: 0 Hz, pulses: 2}", "frequency", ["more than 0"]),
    "half a pulse": ("{stimulus: electrical, current: 1 mA, frequency: 2 Hz, pulses: 1.5}", "pulses", ["whole number"]),
    "unknown electrode": ("{stimulus: electrical, current: 1 mA, frequency: 2 Hz, pulses: 1, electrode: pin}",
                          "electrode", ["'pin'", "'point'"]),
    "no dose": ("{stimulus: capsaicin-topical}", "", ["needs dose, or concentration", "it has none of them"]),
    "two doses": ("{stimulus: capsaicin-topical, dose: 1 ug, concentration: 2 %}", "concentration", ["nothing more"]),
    "substance without amount": ("{stimulus: substance-p, volume: 25 uL}", "", ["needs dose with volume, or concentration with volume"]),
    "injection without volume": ("{stimulus: ngf, dose: 1 ug}", "", ["dose with volume", "it has only dose"]),
    "wrong route": ("{stimulus: ngf, route: prick, concentration: 1 uM}", "route", ["'prick' is not a route for ngf"]),
    "unknown route": ("{stimulus: histamine, route: oral, dose: 1 ug}", "route", ["'oral'", "'intradermal'"]),
    "injection that stops": ("{stimulus: histamine, dose: 20 ug, volume: 9 uL, stop: 1 min}", "stop", ["nothing more"]),
    "prick with a volume": ("{stimulus: histamine, route: prick, concentration: 1 %, volume: 1 uL}", "volume",
                            ["nothing more"]),
    "iontophoresis without end": ("{stimulus: histamine, route: iontophoresis, current: 1 mA}", "", ["current with area"]),
    "field of another stimulus": ("{stimulus: pinprick, force: 256 mN, level: 50 kPa}", "level", ["not a known key"]),
    "zero duration": ("{block: nk1, duration: 0 s}", "duration", ["more than 0"]),
    "event after the end": ("{stimulus: ngf, dose: 1 ug, volume: 9 uL, start: 3 h}", "start", ["over at 2 h", "3 h"]),
    "unknown site": ("{block: nk1, site: elbow}", "site", ["'elbow' is not a known site", "forearm"]),
    "fraction in words": ("{block: nk1, fraction: half}", "fraction", ["'half' is not a share"]),
    "unknown life event": ("{life: earthquake}", "life", ["'earthquake' is not a known life", "fracture"]),
    "pins of no force rate": ("{stimulus: pinprick, force: 256 mN, rate: 50 kPa/s}", "rate", ["force rate", "16 mN/s"]),
    "flat series of pins": ("{stimulus: pinprick, force: 256 mN, rate: 0 mN/s}", "rate", ["faster than 0"]),
    "current that is over first": ("{stimulus: electrical, current: 9 mA, frequency: 2 Hz, rate: 1 mA/s, duration: 2 s}",
                                   "rate", ["after 9 s"]),
    "light in joules": ("{stimulus: uv-b, dose: 90 mJ/cm2}", "dose", ["light dose", "2 MED"]),
    "injection without weight": ("{stimulus: il-6, dose: 3 ug}", "dose", ["dose per weight", "1 ug/kg"]),
    "stress at a site": ("{stimulus: psychological-stress, site: hand}", "site", ["whole person"]),
    "capsaicin in the trunk": ("{stimulus: capsaicin-topical, dose: 1 ug, site: trapezius}", "site", ["limb only"]),
    "injected there": ("{stimulus: capsaicin-intradermal, dose: 1 ug, volume: 9 uL, site: neck}", "site", ["limb only"]),
    "sympathetic of the trunk": ("{block: sympathetic, site: neck}", "site", ["of a limb only"]),
    "unknown arrow": ("{remove: ngf-nociceptors}", "remove", ["did you mean ngf-nociceptor"]),
    "arrow of no place": ("{remove: pain-sleep, site: hand}", "site", ["belongs to no place"]),
    "fracture that lasts": ("{life: fracture, duration: 1 h}", "duration", ["happens at once"]),
    "graded fracture": ("{life: fracture, intensity: 0.5}", "intensity", ["fracture does not take"]),
    "half a sleep loss": ("{life: sleep-loss, fraction: 0.5}", "fraction", ["sleep-loss does not take"]),
    "infection of a hand": ("{life: infection, site: hand}", "site", ["not of one place"]),
    "disease without end": ("{life: small-fibre-loss, fraction: 0.5}", "life", ["duration or stop"]),
    "two of remove and block": ("{remove: ngf-nociceptor, block: ngf}", "", ["exactly one of"]),
    "stimulus as a list": ("{stimulus: [heat]}", "stimulus", ["['heat'] is not a known stimulus"]),
}  # fmt: skip

_PLAIN = 'arm: a, at: 1 min, unit: "%", expect: none'
WRONG_READOUTS = {
    "level that is nowhere": ("{name: mediator-level, mediator: substance-p, compartment: plasma, arm: a, at: 1 s, unit: nM, expect: none}",
                              "compartment", ["only in skin, csf"]),
    "test without its stimulus": ("{name: pressure-pain-threshold, arm: a, unit: kPa, expect: none}", "name",
                                  ["needs a stimulus pressure"]),
    "test elsewhere": ("{name: heat-pain-threshold, arm: a, site: other-side, unit: degC, expect: none}", "name",
                       ["at the place where it is read"]),
    "threshold of a step": ("{name: heat-pain-threshold, arm: a, unit: degC, expect: none}", "name", ["give it a rate"]),
    "battery by another protocol": ("{name: hpt, arm: a, unit: degC, expect: none}", "name", ["give it a rate"]),
    "nothing conditions": ("{name: conditioned-pain-modulation, arm: a, unit: '%', expect: none}", "name",
                           ["needs conditioning-pain"]),
    "diagnosis by nothing": ("{name: diagnosis, arm: a, at: 1 h, unit: '%', expect: none}", "name", ["'criteria'"]),
    "diagnosis over time": ("{name: diagnosis, criteria: acr-2016, arm: a, from: 0 h, to: 1 h, unit: '%', expect: none}",
                            "name", ["examined at one time"]),
    "cortisol of a hand": ("{name: cortisol, arm: a, site: hand, at: 1 h, unit: nM, expect: none}", "site",
                           ["cortisol does not take"]),
    "side without other arm": ("{name: skin-temperature, against_site: other-side, arm: a, at: 1 s, unit: degC, expect: none}",
                               "against_site", ["needs against"]),
    "beside the trunk": (f"{{name: perfusion, distance: 8 mm, site: neck, {_PLAIN}}}", "distance", ["only skin of a limb"]),
    "unknown name": (f"{{name: perfusions, {_PLAIN}}}", "name", ["'perfusions'", "did you mean perfusion"]),
    "unit of something else": ("{name: perfusion, arm: a, at: 1 min, unit: cm2, expect: none}", "unit",
                               ['unit is "cm2"', "%"]),
    "no unit at all": ("{name: perfusion, arm: a, at: 1 min, unit: '% of baseline', expect: none}", "unit", ["given in %"]),
    "no time": ('{name: perfusion, arm: a, unit: "%", expect: none}', "name", ["at: 30 min"]),
    "at with from": (f"{{name: perfusion, from: 1 s, {_PLAIN}}}", "at", ["either at, or from and to"]),
    "from without to": ('{name: perfusion, arm: a, from: 1 s, unit: "%", expect: none}', "to", ["give both"]),
    "to before from": ('{name: perfusion, arm: a, from: 9 min, to: 4 min, unit: "%", expect: none}', "to",
                       ["to is 4 min", "from is 9 min"]),
    "after the end": ('{name: perfusion, arm: a, at: 5 h, unit: "%", expect: none}', "at", ["at is 5 h", "over at 2 h"]),
    "window after the end": ('{name: perfusion, arm: a, from: 0 s, to: 5 h, unit: "%", expect: none}', "to",
                             ["to is 5 h"]),
    "area under a moment": ('{name: perfusion, arm: a, at: 1 min, unit: "%*min", summary: auc, expect: none}', "at",
                            ["at is 1 min", "from and to"]),
    "peak without window": ('{name: perfusion, arm: a, unit: "%", summary: max, expect: none}', "summary",
                            ["needs from and to"]),
    "area in the wrong unit": ("{name: perfusion, arm: a, from: 0 s, to: 9 s, unit: '%', summary: auc, expect: none}",
                               "unit", ["%*min"]),
    "moment of an onset": ("{name: flare-onset, arm: a, at: 1 min, unit: s, expect: none}", "at", ["flare-onset"]),
    "area under an onset": ("{name: flare-onset, arm: a, from: 0 s, to: 9 s, unit: s, summary: auc, expect: none}",
                            "summary", ["one number for the whole test"]),
    "unknown summary": (f"{{name: perfusion, summary: average, {_PLAIN}}}", "summary", ["'average'", "mean"]),
    "two summaries over people": (f"{{name: perfusion, summary: mean median, {_PLAIN}}}", "summary", ["one of each"]),
    "summary as a number": (f"{{name: perfusion, summary: 3, {_PLAIN}}}", "summary", ["3 is not a summary"]),
    "no evidence": ('{name: perfusion, arm: a, at: 1 min, unit: "%"}', "name", ["evidence:", "expect: none"]),
    "evidence and none": (f"{{name: perfusion, evidence: x-1, {_PLAIN}}}", "expect", ["one of the two"]),
    "strange evidence": ('{name: perfusion, arm: a, at: 1 min, unit: "%", evidence: "x y"}', "evidence", ["'x y'"]),
    "typed number": (f"{{name: perfusion, value: 370, {_PLAIN}}}", "value", ["'value' is not a known key"]),
    "direction without evidence": (f"{{name: perfusion, against: b, compare: lower, {_PLAIN}}}", "compare", ["evidence"]),
    "contrast with nothing": (f"{{name: perfusion, contrast: ratio, {_PLAIN}}}", "contrast", ["against:"]),
    "against for nothing": (f"{{name: perfusion, against: b, {_PLAIN}}}", "against", ["add contrast"]),
    "two contrasts": (f"{{name: perfusion, against: b, contrast: ratio, compare: lower, {_PLAIN}}}", "contrast",
                      ["take one"]),
    "ratio in percent": ("{name: wheal-area, arm: a, at: 1 s, against: b, contrast: ratio, unit: cm2, expect: none}",
                         "unit", ["given in 1"]),
    "no fibre": ("{name: discharge-duration, arm: a, unit: s, expect: none}", "name", ["'fibre'"]),
    "unknown fibre": ("{name: discharge-duration, arm: a, unit: s, fibre: c, expect: none}", "fibre", ["'c'", "cmi"]),
    "fibre of a wheal": (f"{{name: perfusion, fibre: cm, {_PLAIN}}}", "fibre", ["fibre is cm"]),
    "distance of an area": ("{name: flare-area, arm: a, at: 1 s, distance: 8 mm, unit: cm2, expect: none}", "distance",
                            ["8 mm"]),
    "other distance of nothing": (f"{{name: perfusion, against_distance: 8 mm, {_PLAIN}}}", "against_distance",
                                  ["needs against: and distance:"]),
    "same arm at the same distance": ("{name: flare-onset, arm: a, against: a, distance: 8 mm, against_distance: 8 mm, "
                                      "contrast: difference, unit: s, expect: none}", "against", ["the arm itself"]),
    "level for nothing": (f"{{name: perfusion, level: 20 %, {_PLAIN}}}", "level", ["only threshold, fraction and fraction-below"]),
    "level missing": (f"{{name: perfusion, summary: fraction, {_PLAIN}}}", "summary", ["needs level"]),
    "level of something else": (f"{{name: perfusion, summary: fraction, level: 2 mm, {_PLAIN}}}", "level", ['"2 mm"']),
    "label as a number": (f"{{name: perfusion, label: 12, {_PLAIN}}}", "label", ['"12"', "quotes"]),
}  # fmt: skip


def message_of(path) -> str:
    with pytest.raises(UsageError) as caught:
        load_study(path)
    assert not isinstance(caught.value, Refused)
    message = str(caught.value)
    assert "\n" not in message
    assert message.startswith(str(path))
    return message


@pytest.mark.parametrize("case", WRONG_STUDIES)
def test_wrong_study(write, case):
    content, line, field, words = WRONG_STUDIES[case]
    path = write(content)
    message = message_of(path)
    assert message.startswith(f"{path}, line {line}, {field}: "), message
    for word in words:
        assert word in message


@pytest.mark.parametrize("case", WRONG_EVENTS)
def test_wrong_event(write, case):
    event, field, words = WRONG_EVENTS[case]
    message = message_of(write(event_study(event)))
    assert f"line 7, arms[0].events[0]{'.' if field else ''}{field}: " in message
    for word in words:
        assert word in message


@pytest.mark.parametrize("case", WRONG_READOUTS)
def test_wrong_readout(write, case):
    readout, field, words = WRONG_READOUTS[case]
    message = message_of(write(readout_study(readout)))
    assert f"line 10, readouts[0].{field}: " in message, message
    for word in words:
        assert word in message


WRONG_FILES = {
    "empty": (b"", ["the file is empty"]),
    "blank": (b" \n\n", ["the file is empty"]),
    "comment only": (b"# nothing yet\n", ["holds no data"]),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00", ["line 1", "binary file"]),
    "binary without bad bytes": (b"study: a\n\x00\x01", ["line 2", "binary file"]),
    "Latin-1": (b"study: a\ntitle: caf\xe9\n", ["line 2", "not UTF-8 text"]),
    "not a mapping": (b"- a\n- b\n", ["line 1", "['a', 'b']", "study, title"]),
    "plain text": (b"once upon a time\n", ["line 1", "'once upon a time'"]),
    "open bracket": (b"study: a\narms: [\n", ["line 3", "not YAML"]),
    "tab": (b"study: a\n\tarms: b\n", ["line 2", "not YAML"]),
    "two documents": (b"study: a\n---\nstudy: b\n", ["line 2", "not YAML"]),
    "key twice": (b"study: a\nrole: design\nrole: model\n", ["line 3", "'role'", "first on line 2"]),
    "key of a list": (b"? [a, b]\n: c\n", ["line 1", "single word"]),
    "surrogate": (b'study: a\ntitle: "\\ud800"\n', ["line 2", "no readable character"]),
    "escaped bell": (b'study: a\n"\\a": b\n', ["line 2", "no readable character"]),
    "Python object": (b"study: !!python/name:os.system x\n", ["line 1", "tag"]),
    "alias of itself": (b"study: a\narms: &x [*x]\n", ["line 2", "aliases"]),
    "unknown alias": (b"study: *nobody\n", ["line 1", "not YAML"]),
    "deep": (b"[" * 1500, ["nested too deeply"]),
    "billion laughs": (
        b"a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        + b"".join(b"%c: &%c [%s]\n" % (c, c, b",".join([b"*%c" % (c - 1)] * 10)) for c in b"bcdefghi"),
        ["aliases"],
    ),
    "huge": (b"#" + b"x" * 1_100_000, ["larger than 1 MB"]),
}


@pytest.mark.parametrize("case", WRONG_FILES)
def test_wrong_file(write, case):
    content, words = WRONG_FILES[case]
    message = message_of(write(content))
    for word in words:
        assert word in message


def test_missing_file_and_folder(tmp_path):
    assert "no such file" in message_of(tmp_path / "nothing.yaml")
    assert "this is a folder" in message_of(tmp_path)


def test_several_problems_make_one_message(write):
    message = message_of(write(GOOD.replace("1000 ug", "1000")))
    assert "line 10" in message
    assert message.endswith("(and 1 more in this file)")


def test_folder_and_id_agree(tmp_path):
    path = tmp_path / "studies" / "other" / "study.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD)
    assert "line 1: study is 'cgrp-block', but its folder is 'other'" in message_of(path)
    renamed = path.parent.rename(path.parent.with_name("cgrp-block"))
    assert load_study(renamed / "study.yaml").id == "cgrp-block"


@pytest.fixture(scope="module")
def any_file(tmp_path_factory):
    return tmp_path_factory.mktemp("any") / "study.yaml"


@given(st.text(max_size=200) | st.binary(max_size=200))
def test_any_content_gives_a_study_or_one_message(any_file, content):
    any_file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
    message_of(any_file)


_JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["1 h", "heat"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
_PLACES = [("arms", 0, "events", 0, "dose"), ("arms", 0, "events", 0), ("arms", 1), ("readouts", 0, "at"),
           ("readouts", 0), ("source",), ("population", "people"), ("protocol",), ("length",), ("no_number",)]  # fmt: skip


@given(st.sampled_from(_PLACES), _JSON)
def test_any_value_in_any_place_gives_a_study_or_one_message(any_file, place, value):
    data = yaml.safe_load(GOOD)
    part = data
    for step in place[:-1]:
        part = part[step]
    part[place[-1]] = value
    any_file.write_text(json.dumps(data), encoding="utf-8")  # JSON is YAML
    try:
        load_study(any_file)
    except UsageError as error:
        message = str(error)
    else:
        return
    assert message.startswith(f"{any_file}, line ")
    assert "\n" not in message
