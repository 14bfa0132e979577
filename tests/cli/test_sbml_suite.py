"""`neuroflare check --sbml-suite` on a suite of two cases: one that passes, one that is refused by name."""

import json

import pytest

SETTINGS = """start: 0
duration: 2
steps: 4
variables: drug
absolute: 1e-6
relative: 1e-4
amount:
concentration:
"""
HEAD = '<?xml version="1.0" encoding="UTF-8"?><sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model>'
DECAY = '<listOfParameters><parameter id="drug" value="4" constant="false"/></listOfParameters><listOfRules>{rule}</listOfRules>'
MATH = '<math xmlns="http://www.w3.org/1998/Math/MathML"><apply><minus/><ci>drug</ci></apply></math>'
RATE = f'<rateRule variable="drug">{MATH}</rateRule>'
ALGEBRAIC = f"<algebraicRule>{MATH}</algebraicRule>"
RESULTS = "time,drug\n" + "\n".join(
    f"{t / 2},{v}" for t, v in enumerate((4, 2.426122639, 1.471517765, 0.892520641, 0.541341133))
)


@pytest.fixture
def suite(tmp_path):
    for name, rule in (("00001", RATE), ("00002", ALGEBRAIC)):
        folder = tmp_path / "suite" / name
        folder.mkdir(parents=True)
        (folder / f"{name}-sbml-l3v2.xml").write_text(HEAD + DECAY.format(rule=rule) + "</model></sbml>")
        (folder / f"{name}-settings.txt").write_text(SETTINGS)
        (folder / f"{name}-results.csv").write_text(RESULTS)
        (folder / f"{name}-model.m").write_text(
            "(*\ncomponentTags: Parameter, RateRule\ntestTags: NonUnityCompartment\ntestType: TimeCourse\n*)"
        )
    return tmp_path / "suite"


def test_one_passes_and_one_is_refused_by_name(neuroflare, suite):
    ended = neuroflare("check", "--sbml-suite", suite, "--json")
    found = json.loads(ended.out)
    assert (ended.code, found["passed"], found["refused"], found["failed"]) == (0, 1, 1, [])
    assert "algebraic" in found["reasons"]["00002"].lower()


def test_a_wrong_result_fails(neuroflare, suite):
    (suite / "00001" / "00001-results.csv").write_text(RESULTS.replace("1.47", "1.57"))
    ended = neuroflare("check", "--sbml-suite", suite)
    assert ended.code == 1
    assert "00001" in ended.err


def test_a_folder_without_cases_is_wrong_use(neuroflare, tmp_path):
    for folder in (tmp_path / "nowhere", tmp_path):
        ended = neuroflare("check", "--sbml-suite", folder)
        assert (ended.code, str(folder) in ended.err) == (2, True)
