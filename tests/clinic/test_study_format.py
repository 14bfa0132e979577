"""A right study file is read whole, and no word of it is silently ignored."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.events import Chemical, Electrical, PressureStimulus, Thermal, TopicalCapsaicin
from neuroflare.clinic.readouts import NoNumber, NotModelled, Readout
from neuroflare.clinic.schema import SCHEMA_FILE, schema_text
from neuroflare.clinic.study import Arm, Population, Protocol, Source, Study, load_study
from neuroflare.data_files import data_path
from neuroflare.errors import Refused, UsageError
from neuroflare.treatments.drugs import drugs
from neuroflare.treatments.not_predicted import not_predicted
from tests.clinic.conftest import GOOD, event_study, readout_study


def only_event(write, event: str):
    return load_study(write(event_study(event))).arms[0].events[0]


def only_readout(write, readout: str):
    return load_study(write(readout_study(readout))).readouts[0]


# ---- what is right is read right ----


def test_good_study_is_read_whole(write):
    study = load_study(write(GOOD))
    assert study.id == "cgrp-block"
    assert study.source.pmid == "17578484"
    assert [arm.name for arm in study.arms] == ["saline", "blocked"]
    capsaicin, block = study.arms[1].events
    assert capsaicin == TopicalCapsaicin.model_validate(
        {"stimulus": "capsaicin-topical", "dose": "1 mg", "site": "forearm", "stop": "0.5 h"}
    )
    assert (block.kind, block.name, block.fraction) == ("block", "cgrp-receptor", 0.9)
    assert block.begins == pytest.approx(-1 / 6)
    assert (study.begins, study.ends) == (pytest.approx(-1 / 6), 1.0)
    assert study.role_of(study.readouts[0]) == "design"
    assert study.no_number[0].reason == "a figure only"
    assert study.not_modelled[0].reason == "needs spinal: skin beside the injury"
    assert [type(row) for row in study.rows] == [Readout, Readout, NoNumber, NotModelled]


def test_fields_without_effect_are_listed(write):
    study = load_study(write(GOOD))
    assert study.not_used == (
        "protocol.vehicle", "protocol.rest", "protocol.room_temperature", "population.age"
    )  # fmt: skip
    assert "device" in study.protocol.not_stated
    assert "vehicle" not in study.protocol.not_stated


@pytest.mark.parametrize(
    ("event", "picomoles", "micromolar"),
    [
        ("{stimulus: capsaicin-intradermal, dose: 750 pmol, volume: 25 uL}", 750.0, 30.0),
        ("{stimulus: capsaicin-intradermal, concentration: 30 uM, volume: 25 uL}", 750.0, 30.0),
        ("{stimulus: substance-p, dose: 25 pmol, volume: 25 uL}", 25.0, 1.0),
        ("{stimulus: histamine, dose: 1.111 ug, volume: 10 uL}", 10_000.0, 1000.0),
        ("{stimulus: histamine, route: prick, concentration: 10 mg/mL}", None, 10.0 / 111.1 * 1e6),
        ("{stimulus: histamine, route: prick, concentration: 1 %}", None, 10.0 / 111.1 * 1e6),
        ("{stimulus: cgrp, route: intra-arterial, dose_rate: 10 ng/min/dL}", None, None),
    ],
)
def test_amounts_of_substance(write, event, picomoles, micromolar):
    chemical = only_event(write, event)
    assert isinstance(chemical, Chemical)
    assert chemical.picomoles == (None if picomoles is None else pytest.approx(picomoles))
    assert chemical.molar == (None if micromolar is None else pytest.approx(micromolar))


def test_times_of_events(write):
    heat = only_event(
        write,
        "{stimulus: heat, temperature: 47 degC, baseline: 32 degC, rate: 0.3 degC/s, start: 10 s, duration: 2 s}",
    )
    assert isinstance(heat, Thermal)
    assert heat.ramp_time == pytest.approx(50 / 3600)
    assert heat.ends == pytest.approx(62 / 3600)
    train = only_event(write, "{stimulus: electrical, current: 10 mA, frequency: 2 Hz, pulses: 32}")
    assert isinstance(train, Electrical)
    assert train.ends == pytest.approx(16 / 3600)
    injection = only_event(write, "{stimulus: ngf, dose: 1 ug, volume: 50 uL, start: 5 min}")
    assert injection.ends == injection.begins == pytest.approx(5 / 60)
    assert only_event(write, "{block: nk1, start: 5 min}").ends is None


@pytest.mark.parametrize(
    ("event", "fields"),
    [
        ("{stimulus: heat, temperature: 45 degC, area: 9 cm2, site: hand}", ("area", "site")),
        ("{stimulus: pressure, level: 300 kPa, area: 1 cm2}", ("area",)),
        ("{stimulus: pressure, force: 14 N, area: 1 cm2}", ()),
        ("{stimulus: electrical, current: 1 mA, frequency: 2 Hz, pulses: 4, pulse_width: 0.2 ms}", ("pulse_width",)),
        ("{stimulus: histamine, route: iontophoresis, current: 1 mA, area: 1 cm2, duration: 9 s, concentration: 1 %}",
         ("concentration",)),
        ("{stimulus: capsaicin-topical, concentration: 2 %, area: 4 cm2}", ("area",)),
        ("{stimulus: capsaicin-topical, dose: 1000 ug, area: 4 cm2, site: forearm}", ()),
    ],
)  # fmt: skip
def test_fields_of_events_without_effect_are_listed(write, event, fields):
    study = load_study(write(event_study(event)))
    done = study.arms[0].events[0]
    assert done.not_used == fields
    assert study.not_used == tuple(f"{done.name}.{field}" for field in fields)


def test_pressure_is_force_over_area(write):
    pressed = only_event(write, "{stimulus: pressure, force: 14 N, area: 1 cm2, duration: 2 min}")
    assert isinstance(pressed, PressureStimulus)
    assert pressed.pressure == pytest.approx(140.0)


def test_summary_may_speak_of_people_and_of_time(write):
    row = only_readout(
        write,
        "{name: perfusion, arm: a, from: 0 min, to: 1 h, unit: min, summary: median time-to-peak, expect: none}",
    )
    assert (row.over_people, row.over_time) == ("median", "time-to-peak")
    plain = only_readout(write, '{name: perfusion, arm: a, at: 1 h, unit: "%", expect: none}')
    assert (plain.over_people, plain.over_time) == ("mean", None)


@pytest.mark.parametrize(
    "readout",
    [
        '{name: perfusion-change, arm: a, from: 0 min, to: 40 min, unit: "%*min", summary: auc, expect: none}',
        "{name: flare-area, arm: a, at: 10 min, unit: mm2, expect: none}",
        "{name: flare-onset, arm: a, distance: 8 mm, unit: s, expect: none}",
        "{name: wheal-volume, arm: a, against: b, contrast: percent, at: 10 min, unit: '%', expect: none}",
        "{name: wheal-volume, arm: a, against: b, contrast: percent-of, at: 10 min, unit: '%', expect: none}",
        "{name: wheal-volume, arm: a, against: b, contrast: percent-fall, at: 10 min, unit: '%', expect: none}",
        "{name: wheal-area, arm: a, against: b, compare: no-change, at: 10 min, unit: cm2, evidence: some-id}",
        "{name: nociceptor-discharge, arm: a, fibre: cm, from: 0 s, to: 43 s, unit: impulses/s, expect: none}",
        "{name: discharge-duration, arm: a, fibre: cmi, unit: s, summary: median, expect: none}",
        "{name: mediator-level, arm: a, mediator: histamine, compartment: skin, at: 5 min, unit: nM, expect: none}",
        "{name: perfusion-change, arm: a, at: 5 min, unit: '%', summary: fraction, level: 20 %, expect: none}",
        "{name: perfusion-change, arm: a, from: 0 s, to: 1 min, unit: s, summary: threshold, level: 20 %, expect: none}",
        "{name: wheal-area, arm: a, against: b, at: 1 h, unit: 1, summary: standardised-difference, expect: none}",
        "{name: forearm-blood-flow, arm: a, at: 5 min, unit: mL/min/dL, expect: none}",
        "{name: nerve-fibre-density, arm: a, at: 5 min, unit: fibres/mm, expect: none}",
        "{name: diagnosis, criteria: acr-2016, arm: a, at: 1 h, unit: '%', summary: fraction, expect: none}",
        "{name: mediator-level, arm: a, mediator: substance-p, compartment: csf, at: 1 h, unit: fmol/mL, expect: none}",
        "{name: mediator-level, arm: a, mediator: il-6, compartment: blister, at: 1 h, unit: pg/mL, expect: none}",
        "{name: mediator-level, arm: a, mediator: cgrp, compartment: plasma, at: 1 h, unit: pmol/L, expect: none}",
        "{name: acth, arm: a, from: 0 h, to: 2 h, unit: min, summary: time-to-peak, expect: none}",
        "{name: skin-temperature, arm: a, against: a, against_site: other-side, contrast: difference, at: 5 min, unit: degC, expect: none}",
        "{name: mast-cell-count, arm: a, at: 5 min, unit: 1/mm2, expect: none}",
    ],
)
def test_forms_of_readouts(write, readout):
    assert only_readout(write, readout).arm == "a"


def test_words_that_yaml_would_change_stay_text(write):
    study = load_study(write(GOOD.replace("title: Block of CGRP receptors", "title: no")))
    assert study.title == "no"


def test_part_used_twice_by_alias(write):
    twice = GOOD.replace("      - {stimulus", "      - &cap {stimulus", 1)
    again = "      - {stimulus: capsaicin-topical, dose: 1000 ug, site: forearm, start: 0 min, stop: 30 min}"
    study = load_study(write(twice.replace(again, "      - *cap", 1)))
    assert study.arms[0].events[0] == study.arms[1].events[0]


# ---- no word is silently ignored ----


def smallest_event(word: str) -> str:
    """An event of that stimulus with no more than it needs."""
    fields = {
        "heat": "temperature: 45 degC", "cold": "temperature: 5 degC", "pressure": "level: 300 kPa",
        "pinprick": "force: 256 mN", "electrical": "current: 1 mA, frequency: 2 Hz, pulses: 4",
        "capsaicin-topical": "dose: 1 ug", "touch": "duration: 1 s", "uv-b": "dose: 1 MED", "il-6": "dose: 1 ug/kg",
        **dict.fromkeys(("needle-trauma", "conditioning-pain", "psychological-stress", "body-cooling"), "start: 0 s"),
    }.get(word, "dose: 1 ug, volume: 50 uL")  # fmt: skip
    return f"{{stimulus: {word}, {fields}}}"


RAMPED = {
    "heat": "{stimulus: heat, temperature: 50 degC, baseline: 32 degC, rate: 1 degC/s, stop: 1 min}",
    "cold": "{stimulus: cold, temperature: 0 degC, rate: 1 degC/s, stop: 1 min}",
    "pressure": "{stimulus: pressure, level: 900 kPa, rate: 50 kPa/s, area: 1 cm2, stop: 1 min}",
    "pinprick": "{stimulus: pinprick, force: 512 mN, rate: 16 mN/s, stop: 1 min}",
    "electrical": "{stimulus: electrical, current: 9 mA, rate: 1 mA/s, frequency: 1 Hz, duration: 1 min}",
    "train": "{stimulus: electrical, current: 9 mA, frequency: 1 Hz, duration: 10 s}",
    "ten pins": "{stimulus: pinprick, force: 256 mN, duration: 10 s}",
    "touch": "{stimulus: touch, duration: 10 s}",
    "both": "{stimulus: conditioning-pain}, {stimulus: heat, temperature: 47 degC, start: 1 min, duration: 10 s}",
}
TESTED_BY = {
    "heat-pain-threshold": "heat", "hpt": "heat", "cold-pain-threshold": "cold", "cpt": "cold",
    "pressure-pain-threshold": "pressure", "ppt": "pressure", "pinprick-pain-threshold": "pinprick", "mpt": "pinprick",
    "electrical-pain-threshold": "electrical", "reflex-threshold": "electrical", "temporal-summation": "train",
    "mps": "ten pins", "wur": "ten pins", "dma": "touch", "conditioned-pain-modulation": "both",
}  # fmt: skip
"""Read-outs that are tests, and the stimulus that each needs in its arm."""


def smallest_readout(word: str) -> str:
    """A read-out of that name with no more than it needs."""
    entry = vocabulary.READOUTS[word]
    extra = {
        "fibre": "fibre: cm", "mediator": "mediator: cgrp", "compartment": "compartment: skin", "criteria": "criteria: aapt",
    }  # fmt: skip
    asked = "".join(f", {extra[field]}" for field in entry.asks)
    time = ", at: 1 min" if entry.moment else ""
    return f'{{name: {word}, arm: a, unit: "{entry.units[0]}"{time}{asked}, expect: none}}'


def study_to_read(word: str) -> str:
    """The smallest study with that read-out."""
    plain = "{stimulus: heat, temperature: 45 degC, stop: 1 min}"
    return readout_study(smallest_readout(word)).replace(
        plain, RAMPED[TESTED_BY[word]] if word in TESTED_BY else plain
    )


def accepted_or_refused(path, word: str, entry: vocabulary.Word) -> None:
    if not entry.missing:
        load_study(path)
        return
    with pytest.raises(Refused) as caught:
        load_study(path)
    assert repr(word) in str(caught.value)
    for module in entry.missing:
        assert module in str(caught.value)


@pytest.mark.parametrize("word", vocabulary.STIMULI)
def test_each_stimulus_is_accepted_or_refused(write, word):
    accepted_or_refused(write(event_study(smallest_event(word))), word, vocabulary.STIMULI[word])


@pytest.mark.parametrize("word", vocabulary.BLOCKS)
def test_each_block_is_accepted_or_refused(write, word):
    accepted_or_refused(write(event_study(f"{{block: {word}}}")), word, vocabulary.BLOCKS[word])


@pytest.mark.parametrize("word", vocabulary.LIFE_EVENTS)
def test_each_life_event_is_accepted_or_refused(write, word):
    more = ", fraction: 0.5, duration: 1 h" if word == "small-fibre-loss" else ""
    accepted_or_refused(write(event_study(f"{{life: {word}{more}}}")), word, vocabulary.LIFE_EVENTS[word])


@pytest.mark.parametrize("word", vocabulary.READOUTS)
def test_each_readout_is_accepted_or_refused(write, word):
    accepted_or_refused(write(study_to_read(word)), word, vocabulary.READOUTS[word])


TOWN_STUDY = """\
study: x
population: {group: women-of-town, people: 9}
arms: [{name: a, events: []}]
readouts: [{name: diagnosis, criteria: acr-2016, arm: a, at: 0 min, unit: "%", expect: none}]
"""


@pytest.mark.parametrize("word", vocabulary.GROUPS)
def test_each_group_is_accepted_or_refused(write, word):
    if word in vocabulary.TOWN:
        text = TOWN_STUDY.replace("women-of-town", word)
    else:
        text = GOOD.replace("healthy", word)
    accepted_or_refused(write(text), word, vocabulary.GROUPS[word])


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("", "", None),
        ("at: 0 min", "summary: max, from: -10 years, to: 0 min", None),
        ("at: 0 min", "summary: max, from: -10 years, to: 0 min, at: 0 min", "at"),
        ("acr-2016", "veldman-1993", "of people of a town the diagnosis is read"),
        ("name: diagnosis, criteria: acr-2016", "name: symptom-severity", "of people of a town the diagnosis is read"),
        ("events: []", "events: [{life: infection}]", "who live their own lives"),
        ("people: 9", "people: 9, illness: 2 years", "a town lives for 5 to 50 years"),
    ],
)  # fmt: skip
def test_what_is_read_of_a_town(write, old, new, words):
    text = TOWN_STUDY.replace(old, new) if old else TOWN_STUDY
    if "symptom-severity" in new:
        text = text.replace('unit: "%"', 'unit: "1"')
    if words is None:
        load_study(write(text))
    else:
        with pytest.raises(UsageError, match=words):
            load_study(write(text))


@pytest.mark.parametrize("word", vocabulary.MEDIATORS)
def test_each_mediator_is_accepted_or_refused(write, word):
    row = f"{{name: mediator-level, arm: a, at: 1 s, unit: nM, mediator: {word}, compartment: skin, expect: none}}"
    accepted_or_refused(write(readout_study(row)), word, vocabulary.MEDIATORS[word])


@pytest.mark.parametrize("word", vocabulary.COMPARTMENTS)
def test_each_compartment_is_accepted_or_refused(write, word):
    mediator = {"blister": "tnf", "csf": "ngf"}.get(word, "cgrp")
    row = f"{{name: mediator-level, arm: a, at: 1 s, unit: nM, mediator: {mediator}, compartment: {word}, expect: none}}"
    accepted_or_refused(write(readout_study(row)), word, vocabulary.COMPARTMENTS[word])


@pytest.mark.parametrize("word", vocabulary.CRITERIA)
def test_each_set_of_criteria_is_accepted_or_refused(write, word):
    row = f'{{name: diagnosis, criteria: {word}, arm: a, at: 1 h, unit: "%", expect: none}}'
    accepted_or_refused(write(readout_study(row)), word, vocabulary.CRITERIA[word])


def test_each_treatment_is_accepted_and_each_that_is_not_predicted_refused(write):
    for drug in drugs():
        dose = "10 mg" if drug.unit == "mole" else f"1 {drug.unit}"
        load_study(write(event_study(f"{{treatment: {drug.name}, regimen: [{{dose: {dose}}}]}}")))
    for left_out in not_predicted():
        for name in left_out.names:
            with pytest.raises(Refused, match=f"{name} is not predicted"):
                load_study(write(event_study(f"{{treatment: {name}, regimen: [{{dose: 10 mg}}]}}")))


def test_words_of_the_plan_are_all_known():
    assert {"cdt", "wdt", "tsl", "phs", "cpt", "hpt", "mdt", "mpt", "mps", "dma", "wur", "vdt", "ppt"} <= set(
        vocabulary.READOUTS
    )
    assert {"touch", "tnf", "uv-b", "ischaemia", "conditioning-pain", "psychological-stress"} <= set(
        vocabulary.STIMULI
    )
    assert {"fracture", "surgery", "infection", "stress", "sleep-loss"} <= set(vocabulary.LIFE_EVENTS)
    assert {"local-anaesthetic", "nerve", "sympathetic", "nmda", "mu"} <= set(vocabulary.BLOCKS)
    assert {"pain", "allodynia", "cortisol", "lf-hf", "diagnosis", "mast-cell-count"} <= set(
        vocabulary.READOUTS
    )


# ---- the page about the format ----

PAGE = Path(__file__).parents[2] / "docs" / "study-format.md"


def test_the_example_of_the_page_is_right(write):
    example = PAGE.read_text(encoding="utf-8").split("```yaml\n")[1].split("```")[0]
    assert load_study(write(example)).id == "my-cgrp-block"


@pytest.mark.parametrize(
    "table",
    ["STIMULI", "BLOCKS", "LIFE_EVENTS", "READOUTS", "MEDIATORS", "COMPARTMENTS", "FIBRES", "GROUPS", "CRITERIA",
     "SUMMARIES_OVER_PEOPLE", "SUMMARIES_OVER_TIME"],
)  # fmt: skip
def test_the_page_tells_which_words_work(table):
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    for name, word in getattr(vocabulary, table).items():
        works = f"not yet: needs {', '.join(word.missing)}" if word.missing else "yes"
        assert any(
            line.startswith(f"| `{name}` | {word.meaning} |") and line.endswith(f"| {works} |")
            for line in lines
        ), name


def test_the_page_names_every_key():
    page = PAGE.read_text(encoding="utf-8")
    assert all(site in page for site in vocabulary.SITES)
    parts = (
        Study,
        Source,
        Population,
        Protocol,
        Arm,
        Readout,
        NoNumber,
        Thermal,
        PressureStimulus,
        Electrical,
        Chemical,
    )
    for part in parts:
        for key in part.keys():
            assert key in page, (part, key)


# ---- the JSON Schema for editors ----


def test_schema_is_current():
    assert SCHEMA_FILE.read_text(encoding="utf-8") == schema_text(), "make schema writes it anew"


@pytest.fixture(scope="module")
def schema():
    contents = json.loads(schema_text())
    Draft202012Validator.check_schema(contents)
    return Draft202012Validator(contents)


def test_schema_accepts_a_good_study(schema):
    assert [error.message for error in schema.iter_errors(yaml.safe_load(GOOD))] == []


SLIPS = {
    "unknown stimulus": ("capsaicin-topical", "capsaicin-topcial"),
    "dose without unit": ("1000 ug", "1000"),
    "unknown key": ("title:", "titel:"),
    "missing key": ('unit: "%", ', ""),
    "share above one": ("fraction: 0.9", "fraction: 2"),
    "people as text": ("people: 22", "people: many"),
    "unknown role": ("role: design", "role: training"),
    "no kind": ("block: cgrp-receptor, ", ""),
    "strange DOI": ("pmid: 17578484", "doi: jpet.107"),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_schema_sees_common_slips(schema, slip):
    assert not schema.is_valid(yaml.safe_load(GOOD.replace(*SLIPS[slip], 1)))


@pytest.mark.parametrize(
    "folder", sorted(path.name for path in data_path("studies").iterdir() if path.is_dir())
)
def test_every_shipped_study_is_right(schema, folder):
    path = data_path("studies") / folder / "study.yaml"
    assert load_study(path).id == folder
    assert [
        error.message for error in schema.iter_errors(yaml.safe_load(path.read_text(encoding="utf-8")))
    ] == []


def test_study_can_be_built_without_a_file():
    study = Study.model_validate(yaml.safe_load(GOOD))
    assert Study.model_validate(study) == study
