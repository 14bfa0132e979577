"""A record that calls itself complete states all that a repetition needs, or is refused by name."""

import pytest
import yaml

from neuroflare.clinic.records import ALWAYS, lacking
from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path

PATH = data_path("studies") / "battery" / "study.yaml"


def data():
    return yaml.safe_load(PATH.read_text(encoding="utf-8"))


def test_the_battery_is_complete():
    assert lacking(load_study(PATH)) == ()


@pytest.mark.parametrize("key", ALWAYS)
def test_each_missing_key_of_the_protocol_is_named(key):
    contents = data()
    del contents["protocol"][key]
    with pytest.raises(ValueError, match=rf"does not state protocol\.{key};"):
        Study.model_validate(contents)
    del contents["record"]
    assert lacking(Study.model_validate(contents)) == (f"protocol.{key}",)


CASES = {
    "site": ({"stimulus": "heat", "temperature": "45 degC", "area": "9 cm2"}, None, ["arms[0].events[0].site"]),
    "area": ({"stimulus": "heat", "temperature": "45 degC", "site": "hand"}, None, ["arms[0].events[0].area"]),
    "vehicle": ({"stimulus": "capsaicin-topical", "dose": "1 mg", "site": "hand"}, None, ["protocol.vehicle"]),
    "unit and area of flow": ({"stimulus": "needle-trauma", "site": "hand"}, ("perfusion", "%"), ["protocol.unit", "protocol.area"]),
    "edge": ({"stimulus": "needle-trauma", "site": "hand"}, ("flare-area", "cm2"), ["protocol.edge_rule"]),
    "nothing for the whole body": ({"stimulus": "psychological-stress"}, None, []),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_what_a_test_needs_depends_on_it(case):
    event, readout, missing = CASES[case]
    name, unit = readout or ("overall-pain", "1")
    contents = data() | {
        "record": "published",
        "arms": [{"name": "a", "events": [event]}],
        "readouts": [{"name": name, "arm": "a", "at": "1 h", "unit": unit, "expect": "none"}],
    }
    assert list(lacking(Study.model_validate(contents))) == missing


def test_published_studies_give_what_their_source_gives():
    assert all(
        load_study(path).record == "published" or path == PATH
        for path in PATH.parents[1].glob("*/study.yaml")
    )
