import math
import re
from contextlib import suppress
from pathlib import Path

import antimony
import libsbml
import numpy as np
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from neuroflare.data_files import data_path
from neuroflare.engine.compile_model import compile_model
from neuroflare.engine.reference import Reference
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.schedule import Schedule
from neuroflare.engine.timed_events import without_timed_events
from neuroflare.errors import Refused, UsageError

HERE = Path(__file__).parent / "cases"
SCOPE = {name: getattr(math, name) for name in dir(math) if not name.startswith("_")} | {
    "min": min,
    "max": max,
}
TAGS = {
    "0D-Compartment",
    "Amount",
    "AssignedConstantStoichiometry",
    "AssignedVariableStoichiometry",
    "AssignmentRule",
    "BoolNumericSwap",
    "BoundaryCondition",
    "CSymbolAvogadro",
    "CSymbolRateOf",
    "CSymbolTime",
    "Compartment",
    "Concentration",
    "ConstantSpecies",
    "ConversionFactors",
    "EventIsNotPersistent",
    "EventIsPersistent",
    "EventNoDelay",
    "EventPriority",
    "EventT0Firing",
    "EventUsesAssignmentTimeValues",
    "EventUsesTriggerTimeValues",
    "EventWithDelay",
    "FunctionDefinition",
    "HasOnlySubstanceUnits",
    "InitialAssignment",
    "InitialValueReassigned",
    "L3v2MathML",
    "LocalParameters",
    "MultiCompartment",
    "NoMathML",
    "NonConstantCompartment",
    "NonConstantParameter",
    "NonUnityCompartment",
    "NonUnityStoichiometry",
    "Parameter",
    "RandomEventExecution",
    "RateRule",
    "Reaction",
    "ReversibleReaction",
    "Species",
    "SpeciesReferenceInMath",
    "UncommonMathML",
    "VolumeConcentrationRates",
}


def cases(*names):
    return [case for name in names for case in yaml.safe_load((HERE / f"{name}.yaml").read_text())]


CASES = cases("species", "reactions", "rules", "math", "events")


def mathml(match):
    text = match.group(1).replace("&lt;", "<").replace("&gt;", ">")
    ast = libsbml.parseL3Formula(text)
    assert ast is not None, libsbml.getLastParseL3Error()
    return libsbml.writeMathMLToString(ast).split("?>", 1)[1]


def to_sbml(case):
    if "model" in case:
        antimony.clearPreviousLoads()
        assert antimony.loadAntimonyString(case["model"]) >= 0, antimony.getLastError()
        return antimony.getSBMLString("__main")
    inner = re.sub(r"<math>(.*?)</math>", mathml, case["sbml"])
    level, version = str(case.get("level", 3.2)).split(".")
    space = f"http://www.sbml.org/sbml/level{level}/version{version}/core"
    model = f"<model {case.get('attributes', '')}>{inner}</model>"
    return f'<sbml xmlns="{space}" level="{level}" version="{version}">{model}</sbml>'


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case_follows_its_formula(case):
    system = read_sbml(to_sbml(case))
    times = case.get("times", [0, 0.4, 1, 2])
    names = list(case["expect"])
    run = Reference(system).run(times, names, start=0.0)
    assert run.status == "ok", run.message
    for column, name in enumerate(names):
        expected = [eval(str(case["expect"][name]), {**SCOPE, "t": float(t)}) for t in times]
        np.testing.assert_allclose(run.values[:, column], expected, rtol=1e-6, atol=1e-8, err_msg=name)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_case_compiled_follows_its_formula(case):
    system, schedule = read_sbml(to_sbml(case)), Schedule()
    try:
        bare, schedule = without_timed_events(system)
    except Refused:
        assert system.events  # they need the states: the reference simulator's work
        return
    if not bare.states or bare.unforeseen:
        return
    times, names = case.get("times", [0, 0.4, 1, 2]), list(case["expect"])
    batch = compile_model(bare).run({}, schedule, names, times, rtol=1e-8, second_method=False)
    assert batch.counts == {"ok": 1}
    for column, name in enumerate(names):
        expected = [eval(str(case["expect"][name]), {**SCOPE, "t": float(t)}) for t in times]
        np.testing.assert_allclose(batch.values[0, :, column], expected, rtol=1e-5, atol=1e-7, err_msg=name)


def test_every_supported_tag_has_a_case():
    assert {tag for case in CASES for tag in case["tags"]} >= TAGS


@pytest.mark.parametrize("case", cases("refused"), ids=lambda case: case["name"])
def test_refused_by_name(case):
    with pytest.raises(Refused) as caught:
        read_sbml(to_sbml(case))
    assert all(name in str(caught.value) for name in case["names"])


def sbml(inner, **case):
    return to_sbml({"sbml": inner, **case})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<sbml", ["line", "SBML"]),
        ("not xml at all", ["SBML"]),
        ('<sbml xmlns="http://www.sbml.org/sbml/level2/version1" level="2" version="1"/>', ["level2/version1", "namespace"]),
        ('<sbml xmlns="http://www.sbml.org/sbml/level4/version1/core" level="4" version="1"/>', ["level4", "namespace"]),
        ('<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"/>', ["model"]),
        (sbml('<listOfParameters><parameter id="x" constant="false"/></listOfParameters><listOfRules>'
              '<assignmentRule variable="x"><math>2*nobody</math></assignmentRule></listOfRules>'), ["nobody"]),
        (sbml('<listOfParameters><parameter id="x" constant="false"/><parameter id="y" constant="false"/>'
              '</listOfParameters><listOfRules><assignmentRule variable="x"><math>y</math></assignmentRule>'
              '<assignmentRule variable="y"><math>x</math></assignmentRule></listOfRules>'), ["x", "y", "itself"]),
        (sbml('<listOfParameters><parameter id="x" constant="false"/></listOfParameters><listOfRules>'
              '<assignmentRule variable="x"><math>f(2)</math></assignmentRule></listOfRules>'), ["f"]),
    ],
)  # fmt: skip
def test_broken_models_are_explained(text, words):
    with pytest.raises(UsageError) as caught:
        read_sbml(text)
    assert all(word in str(caught.value) for word in words)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"nothing\.xml"):
        read_sbml(tmp_path / "nothing.xml")


def test_required_package_is_refused_by_name():
    text = sbml("").replace(
        "<sbml ", '<sbml xmlns:q="http://www.sbml.org/sbml/level3/version1/qual/version1" q:required="true" '
    )
    with pytest.raises(Refused, match="qual"):
        read_sbml(text)


def test_declared_starts_are_parameters():
    system = read_sbml(
        to_sbml({"model": "compartment C = 2; species S in C = 3; k = 1; J: S -> ; k*S*C; x = 5; x' = 1"})
    )
    assert set(system.parameters) == {"C", "k", "init(S)", "init(x)"}
    assert set(system.states) == {"S", "x"}
    run = Reference(system).run([0, 1], ["S", "x"], {"init(S)": 10.0, "init(x)": 0.0})
    np.testing.assert_allclose(run.values, [[10, 0], [10 * math.exp(-1), 1]], rtol=1e-6)


def test_breakpoints_are_expressions_of_parameters():
    system = read_sbml(
        to_sbml({"model": "a = 3; x = 0; x' = piecewise(1, 2*time < a, 0) + max(time - 4, 0)"})
    )
    assert sorted(system.graph.show(node) for node in system.breakpoints) == ["(a / 2)", "4"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("x' = piecewise(1, time < 3, 0) + piecewise(1, x < 2, 0)", 0),
        ("x' = cos(time)", 0),
        ("x' = floor(time)", 1),
        ("x' = piecewise(1, sin(time) < 0.9, 0)", 1),
        ("x' = piecewise(1, time - 2*floor(time/2) < 0.5, 0)", 2),
    ],
)
def test_pulses_of_time_that_are_not_known_beforehand(text, count):
    assert len(read_sbml(to_sbml({"model": f"x = 1; {text}"})).unforeseen) == count


def test_hash_follows_the_model_and_nothing_else():
    text = "k = {}; x = 1; x' = -k*x"
    first, again, other = (read_sbml(to_sbml({"model": text.format(k)})) for k in (1, 1, 2))
    assert first.hash == again.hash != other.hash


OLDER = """<sbml xmlns="http://www.sbml.org/sbml/level2{space}" level="2" version="{version}"><model id="m">
<listOfCompartments><compartment id="C" size="2"/></listOfCompartments>
<listOfSpecies><species id="S" compartment="C" initialConcentration="3"/><species id="T" compartment="C" initialAmount="0"/>
</listOfSpecies><listOfParameters><parameter id="k" value="1"/></listOfParameters>
<listOfReactions><reaction id="J" reversible="false"><listOfReactants><speciesReference species="S" stoichiometry="2"/>
</listOfReactants><listOfProducts><speciesReference species="T"><stoichiometryMath><math>3*k</math></stoichiometryMath>
</speciesReference></listOfProducts><kineticLaw><math>k*S*C*q</math><listOfParameters><parameter id="q" value="0.5"/>
</listOfParameters></kineticLaw></reaction></listOfReactions></model></sbml>"""


@pytest.mark.parametrize("version", [1, 2, 3, 4])
def test_level_2_is_read(version):
    text = re.sub(
        r"<math>(.*?)</math>",
        mathml,
        OLDER.format(version=version, space=f"/version{version}" if version > 1 else ""),
    )
    run = Reference(read_sbml(text)).run([0, 1], ["S", "T"])
    left = 3 * math.exp(-1)
    np.testing.assert_allclose(run.values[1], [left, 1.5 * (3 - left)], rtol=1e-6)


WHOLE = (data_path("models") / "neuropeptide.xml").read_text()


@given(st.integers(0, len(WHOLE) - 2), st.integers(0, 40))
@settings(max_examples=40)
def test_damaged_files_end_in_a_message(start, length):
    for text in (WHOLE[:start], WHOLE[:start] + WHOLE[start + length :]):
        with suppress(UsageError):
            assert read_sbml(text).states
