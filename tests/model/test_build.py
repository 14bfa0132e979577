"""From Antimony to one SBML model: composition, units, names, and what is said when a file is wrong."""

import hashlib
import re
import shutil
from pathlib import Path

import numpy as np
import pytest

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import Part, load_model
from neuroflare.model.build import build_sbml, built_files, main, stale_files
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.model.read import read_model
from neuroflare.model.sbml import each, read_document
from neuroflare.model.translate import translate

CASES = Path(__file__).parent / "cases"
PAIR = CASES / "pair.ant"
SBML = b'<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core"'


@pytest.fixture(scope="module")
def pair():
    return build_sbml(PAIR)


@pytest.fixture(scope="module")
def model(pair):
    return read_model(pair, "pair")[0]


@pytest.fixture
def copy(tmp_path):
    """The cases in a folder where a test may change them."""
    shutil.copytree(CASES, tmp_path / "models", ignore=shutil.ignore_patterns("*.xml", "*.md"))
    return tmp_path / "models"


def change(path, *pairs):
    text = path.read_text("utf-8")
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    path.write_text(text, "utf-8")


def write(folder, text, name="small.ant"):
    path = folder / name
    path.write_text(text, "utf-8")
    return path


# ---- composition


def test_constants_of_two_uses_become_one_parameter_of_the_person(model):
    assert set(model.parameters) == {
        "spot_firing", "spot_receptor", "halo_receptor",
        "peptide_release", "peptide_loss", "peptide_half", "vessel_relax", "vessel_base", "spread",
    }  # fmt: skip
    assert set(model.states) == {"spot_level", "halo_level", "bed_flow"}
    assert set(model.rules) == {"spot_effect", "halo_effect", "halo_firing", "bed_drive"}


def test_equations_use_the_merged_names(model):
    assert model.states["halo_level"].rate == "peptide_release * halo_firing - peptide_loss * halo_level"
    assert model.rules["halo_firing"].formula == "1 + spread * (spot_effect - 0.5)"


def test_every_quantity_knows_where_it_was_written(model):
    shared, used, own = (
        model.parameters["peptide_loss"],
        model.states["halo_level"],
        model.parameters["spread"],
    )
    assert (shared.module, shared.instance, shared.local) == ("peptide", None, "loss")
    assert (used.module, used.instance, used.local) == ("peptide", "halo", "level")
    assert (own.module, own.instance, own.local) == ("pair", None, "spread")
    assert model.parts == (Part("spot", "peptide"), Part("halo", "peptide"), Part("bed", "vessel"))


def test_one_definition_per_unit_and_a_clean_bill_from_libsbml(pair):
    document = read_document(pair, "pair")
    sbml = document.getModel()
    units = [unit.getId() for unit in each(sbml.getNumUnitDefinitions, sbml.getUnitDefinition)]
    assert sorted(units) == ["nM", "nM_per_hour", "per_hour", "time_unit"]
    assert sbml.getTimeUnits() == "time_unit"
    document.checkConsistency()
    assert [error.getMessage() for error in each(document.getNumErrors, document.getError)] == []


def test_a_formula_with_wrong_units_is_noticed_by_libsbml(copy):
    """Plain numbers are declared dimensionless, so even ``1 + nM`` cannot hide."""
    change(copy / "peptide.ant", ("(half^2 + level^2)", "(1 + half^2 + level^2)"))
    document = read_document(build_sbml(copy / "peptide.ant"), "peptide")
    document.checkConsistency()
    assert document.getNumErrors() > 0


def test_terms_annotations_and_notes_survive(pair, model):
    assert model.states["halo_level"].identifiers == ("https://identifiers.org/uniprot:P06881",)
    assert model.parameters["peptide_loss"].sbo == "SBO:0000356"
    assert model.parameters["peptide_loss"].provenance.why == "ln 2 / 83 min"
    assert "#meta_halo_level" in pair
    metaids = re.findall(r'metaid="([^"]+)"', pair)
    assert len(set(metaids)) == len(metaids)


def test_traits_uncertain_inputs_and_switches(model):
    assert list(model.inputs) == ["spot_firing"]
    assert list(model.switches) == ["spot_receptor", "halo_receptor"]
    assert list(model.traits) == ["peptide_release", "vessel_base"]
    assert list(model.assumed) == ["peptide_release", "peptide_half", "spread"]
    assert "vessel_base" not in model.uncertain  # its prior is fixed
    assert list(model.uncertain) == [
        "peptide_release",
        "peptide_loss",
        "peptide_half",
        "vessel_relax",
        "spread",
    ]
    assert model.values()["vessel_relax"] == 6.0


def test_a_start_that_follows_from_a_parameter_is_evaluated(model):
    flow = model.states["bed_flow"]
    assert (flow.start, flow.start_formula, flow.scale) == (1.5, "vessel_base", 1.5)


def test_merging_changes_no_simulation(pair):
    """The merged model against what Antimony flattened, where every instance has its own constants."""
    roadrunner = pytest.importorskip("roadrunner")
    flat = translate(PAIR).flat

    def simulate(sbml, firing, loss):
        runner = roadrunner.RoadRunner(sbml)
        runner.integrator.relative_tolerance, runner.integrator.absolute_tolerance = 1e-12, 1e-14
        runner["spot_firing"] = firing
        for name in loss:
            runner[name] = 0.8
        columns = ["time", "spot_level", "halo_level", "bed_flow", "spot_effect", "halo_firing"]
        return runner.simulate(0, 24, 49, columns)

    merged = simulate(pair, 3.0, ["peptide_loss"])
    unmerged = simulate(flat, 3.0, ["spot_loss", "halo_loss"])
    assert abs(merged - unmerged).max() <= 1e-12
    assert merged[-1, 1] == pytest.approx(0.5 * 3 / 0.8, rel=1e-6)  # the change did reach the equations


def test_modules_inside_modules(copy):
    write(
        copy,
        'import "peptide.ant"\nmodel skin()\n  unit time_unit = 3600 second;\n  nerve: peptide();\nend\n',
        "skin.ant",
    )
    top = write(copy, 'import "skin.ant"\nmodel *whole()\n  left: skin(); right: skin();\nend\n', "whole.ant")
    model, problems = read_model(build_sbml(top), "whole")
    assert not problems
    assert set(model.states) == {"left_nerve_level", "right_nerve_level"}
    assert (model.states["left_nerve_level"].instance, model.states["left_nerve_level"].module) == (
        "left_nerve",
        "peptide",
    )
    assert "peptide_loss" in model.parameters


def test_a_constant_that_a_rule_sets_in_one_use_is_merged_in_none(copy):
    change(copy / "pair.ant", ("halo.firing := ", "halo.half := spot.half * 2;\n  halo.firing := "))
    model, _ = read_model(build_sbml(copy / "pair.ant"), "pair")
    assert "spot_half" in model.parameters
    assert "halo_half" in model.rules


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("halo.loss = 0.7;", "the value of halo_loss is 0.7 but of spot_loss 0.5"),
        ('halo.loss is "something else";', "the meaning of halo_loss"),
        ("peptide_loss = 1;", "'peptide_loss' is taken"),
        ("unit nM = 1e-9 mole;", "the unit 'nM'"),
    ],
)
def test_a_composition_that_contradicts_itself_is_refused(copy, line, says):
    change(copy / "pair.ant", ("  spread is", f"  {line}\n  spread is"))
    with pytest.raises(UsageError, match=re.escape(says)) as raised:
        build_sbml(copy / "pair.ant")
    assert "pair.ant" in str(raised.value)


def test_an_import_is_taken_from_beside_the_file_and_not_from_an_earlier_model(copy, tmp_path, pair):
    assert build_sbml(PAIR) == pair
    change(copy / "vessel.ant", ("relax = 6", "relax = 7"))
    model, _ = read_model(build_sbml(copy / "pair.ant"), "pair")
    assert model.parameters["vessel_relax"].value == 7
    assert build_sbml(PAIR) == pair


# ---- what Antimony does to notes and units


@pytest.mark.parametrize(
    "why",
    [
        "ln(2)/40.1 min, 5 % of 3 µM at 32 °C",
        'a_b_c and a-b-c <5 & >2 "quoted" it\'s',
        "SP x CGRP; +/- 1.5e-3 [1]",
    ],
)
def test_notes_survive_antimony(tmp_path, why):
    note = f"claim: rise-2007.a, B-2 | prior: lognormal(0.4) | why: {why}"
    text = f"model m()\n  k = 1; k notes ```{note}```\nend\n"
    parameter = load_model(write(tmp_path, text)).parameters["k"]
    assert parameter.provenance.why == why
    assert parameter.provenance.claims == ("rise-2007.a", "B-2")


def test_a_note_that_markdown_ate_is_refused(tmp_path):
    path = write(tmp_path, "model m()\n  k = 1; k notes ```assumed | prior: normal(1) | why: 2*3*4```\nend\n")
    with pytest.raises(UsageError, match="Markdown"):
        load_model(path)


def test_built_in_units_of_a_submodel_are_repaired(copy):
    write(
        copy,
        "model heat()\n  k = 1; k has kelvin; d = 2; d has dimensionless;\n"
        "  x' = d * 3 kelvin; x = 1; x has kelvin;\nend\n",
        "heat.ant",
    )
    top = write(copy, 'import "heat.ant"\nmodel *m()\n  a: heat(); b: heat();\nend\n', "top.ant")
    text = build_sbml(top)
    model, _ = read_model(text, "top")
    assert {p.unit for p in model.parameters.values()} == {"kelvin", "dimensionless"}
    assert model.states["b_x"].unit == "kelvin"
    assert 'sbml:units="kelvin"' in text
    assert "b_kelvin" not in text


# ---- built files


def test_building_gives_the_same_bytes_each_time(pair):
    assert build_sbml(PAIR) == pair
    assert "Created by" not in pair


def test_check_lists_stale_files_and_building_makes_them_current(copy, capsys):
    assert main([str(copy), "--check"]) == 1
    assert "stale: pair.xml" in capsys.readouterr().out
    assert main([str(copy)]) == 0
    assert stale_files(copy) == []
    assert main([str(copy), "--check"]) == 0
    assert {path.suffix for path in built_files(copy)} == {".xml", ".md"}
    change(copy / "vessel.ant", ("relax = 6", "relax = 7"))
    assert {path.name for path in stale_files(copy)} == {"vessel.xml", "vessel.md", "pair.xml"}


def test_wrong_words_to_the_builder(capsys):
    assert main(["--chek"]) == 2
    assert "--check" in capsys.readouterr().err


# ---- loading


def test_a_model_is_the_same_object_when_loaded_again():
    assert load_model(PAIR) is load_model(str(PAIR))


def test_hash_follows_content_and_not_layout(copy, pair):
    first = load_model(write(copy, pair, "one.xml"))
    spaced = load_model(write(copy, pair.replace("      <parameter", "  <parameter"), "two.xml"))
    assert first.hash == spaced.hash
    assert len(first.hash) == len(hashlib.sha256().hexdigest())
    assert load_model(write(copy, pair.replace('value="6"', 'value="7"'), "three.xml")).hash != first.hash
    assert (
        load_model(write(copy, pair.replace("lognormal(0.3)", "lognormal(0.2)"), "four.xml")).hash
        != first.hash
    )


def test_hash_ignores_comments_of_the_antimony_text(copy):
    before = load_model(copy / "pair.ant").hash
    change(copy / "pair.ant", ("# Two uses", "# Still two uses"))
    assert load_model(copy / "pair.ant").hash == before


def test_a_built_file_is_used_only_while_it_is_current(copy, monkeypatch):
    monkeypatch.setattr("neuroflare.model.load.data_path", lambda name: copy)
    assert main([str(copy)]) == 0
    monkeypatch.setattr(
        "neuroflare.model.build.build_sbml", lambda path: pytest.fail("built although current")
    )
    assert load_model("vessel").parameters["relax"].value == 6
    monkeypatch.undo()
    monkeypatch.setattr("neuroflare.model.load.data_path", lambda name: copy)
    change(copy / "vessel.ant", ("relax = 6", "relax = 7"))
    assert load_model("vessel").parameters["relax"].value == 7


def test_an_unknown_name_lists_the_known_ones(copy, monkeypatch):
    monkeypatch.setattr("neuroflare.model.load.data_path", lambda name: copy)
    with pytest.raises(UsageError, match="'vessle'; there are pair, peptide, vessel"):
        load_model("vessle")


def test_models_of_others_are_read_as_far_as_they_say(tmp_path):
    text = """<?xml version="1.0" encoding="UTF-8"?>
    <sbml xmlns="http://www.sbml.org/sbml/level2/version4" level="2" version="4"><model id="theirs">
      <listOfCompartments><compartment id="cell" size="2"/></listOfCompartments>
      <listOfSpecies><species id="S" compartment="cell" initialConcentration="3"/>
        <species id="P" compartment="cell" initialConcentration="0"/></listOfSpecies>
      <listOfParameters><parameter id="k" value="0.1"><notes><p xmlns="http://www.w3.org/1999/xhtml">theirs</p></notes>
      </parameter></listOfParameters>
      <listOfReactions><reaction id="J">
        <listOfReactants><speciesReference species="S" stoichiometry="2"/></listOfReactants>
        <listOfProducts><speciesReference species="P"/></listOfProducts>
        <kineticLaw><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/><ci>k</ci><ci>S</ci></apply></math>
        </kineticLaw></reaction></listOfReactions></model></sbml>"""
    model = load_model(write(tmp_path, text, "theirs.xml"))
    assert {name: (state.start, state.rate) for name, state in model.states.items()} == {
        "S": (3, "-2 * J"),
        "P": (0, "J"),
    }
    assert model.parameters["k"].provenance is None


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.xml", b"", "is empty"),
        ("blank.xml", b" \n\n", "is empty"),
        ("binary.xml", b"\x89PNG\r\n\x1a\n\0\0\0", "line 1: is not UTF-8 text"),
        ("zero.ant", b"model m()\n\0\nend", "line 2: holds a zero byte"),
        ("prose.xml", b"This is not a model.", "line 1: begins with 'This is not a model.'"),
        ("page.xml", b"<html><body>x</body></html>", "line 1: is <html>, not SBML"),
        ("hollow.xml", b"\n" + SBML + b' level="3" version="2"/>', "line 2: <sbml> holds no <model>"),
        ("future.xml", SBML.replace(b"3/v", b"9/v") + b' level="9" version="2"/>', "level and version"),
        ("wrong.ant", b"model m()\n  k = 1;\n  x' = = k;\nend\n", "wrong.ant, line 3: is not valid Antimony"),
        ("nothing.ant", b"# nothing here\n", "holds no model"),
        ("import.ant", b'import "missing.ant"\nmodel m()\nend\n', "imports 'missing.ant'"),
        ("model.pdf", b"%PDF-1.7", "has the ending '.pdf'"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_model_is_refused_in_one_message(tmp_path, name, content, says):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(UsageError, match=re.escape(says)) as raised:
        load_model(path)
    assert str(path) in str(raised.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UsageError, match=r"none\.xml: cannot be read"):
        load_model(tmp_path / "none.xml")


def test_sbml_cut_off_anywhere_is_refused_with_its_line(tmp_path, pair):
    path = tmp_path / "cut.xml"
    for length in range(1, len(pair) - 10, 997):
        path.write_text(pair[:length], "utf-8")
        with pytest.raises(UsageError, match=r"cut\.xml, line \d+:"):
            load_model(path)


def test_a_reference_to_nothing_is_refused_or_shown(tmp_path, pair):
    """libSBML reads it, so the value is missing and the check command reports it."""
    path = write(tmp_path, pair.replace("<ci> vessel_base </ci>", "<ci> nowhere </ci>", 1), "lost.xml")
    assert load_model(path).states["bed_flow"].start != load_model(path).states["bed_flow"].start


def test_merging_changes_no_rate_of_the_body():
    path = data_path("models") / "body.ant"
    merged, _ = read_model(build_sbml(path), "body")
    flat, _ = read_model(translate(path).flat, "body")
    inputs = {
        name: item.value + 0.01 * number for number, (name, item) in enumerate(merged.inputs.items(), 1)
    }
    at = np.random.default_rng(3).uniform(0.5, 2.0, len(merged.states))
    with_copies = numpy_rates(flat)
    order = [with_copies.states.index(name) for name in merged.states]
    expected = with_copies(at[np.argsort(order)], inputs)[order]
    assert np.isfinite(expected).all() and (expected != 0).sum() > 0.9 * expected.size
    np.testing.assert_allclose(numpy_rates(merged)(at, inputs), expected, rtol=1e-12, atol=1e-12)
