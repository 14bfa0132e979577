"""The generated page of a module."""

import re
from pathlib import Path

import pytest

from neuroflare.errors import UsageError
from neuroflare.model.build import build_sbml
from neuroflare.model.describe import claim_files, describe
from neuroflare.model.formula import pretty
from neuroflare.model.sbml import read_document
from neuroflare.model.units import misnamed_units, readable_units

CASES = Path(__file__).parent / "cases"
CHAPTERS = [
    "Purpose",
    "States",
    "Equations",
    "Parameters",
    "Inputs and switches",
    "Assumptions and limitations",
]


def page(name, claims=None):
    return describe(build_sbml(CASES / f"{name}.ant"), f"{name}.ant", claims)


@pytest.fixture(scope="module")
def peptide():
    return page("peptide", {"half-life-2001": "skin.csv"})


def row(text, name):
    (line,) = [line for line in text.splitlines() if line.startswith(f"| `{name}` |")]
    return [cell.strip() for cell in line.strip("|").split(" | ")]


@pytest.mark.parametrize("name", ["peptide", "vessel", "pair"])
def test_chapters_always_come_in_the_same_order(name):
    assert re.findall(r"(?m)^## (.+)$", page(name)) == CHAPTERS


@pytest.mark.parametrize("name", ["peptide", "vessel", "pair"])
def test_rows_have_as_many_cells_as_their_table(name):
    for block in page(name).split("\n\n"):
        lines = block.splitlines()
        if lines[0].startswith("|"):
            assert len({len(re.findall(r"(?<!\\)\|", line)) for line in lines}) == 1, block


def test_equations_are_plain_mathematics(peptide):
    assert "d/dt level = release · firing − loss · level" in peptide
    assert "effect = receptor · level² / (half² + level²)" in peptide


def test_a_parameter_tells_value_unit_source_and_certainty(peptide):
    assert row(peptide, "loss") == [
        "`loss`",
        "rate at which the peptide is broken down",
        "0.5",
        "1/h",
        "[half-life-2001](../evidence/claims/skin.csv)",
        "lognormal(0.3): 0.31 to 0.82",
        "",
        "ln 2 / 83 min",
    ]
    assert row(peptide, "release")[4] == "`rise-2007`, `rise-2008`; assumed"
    assert row(peptide, "release")[6] == "lognormal(0.2): 0.36 to 0.69"


def test_states_inputs_and_switches_have_their_rows(peptide):
    assert row(peptide, "level")[2:] == ["nM", "1", "1"]
    assert "https://identifiers.org/uniprot:P06881" in row(peptide, "level")[1]
    assert row(peptide, "firing")[1] == "input"
    assert row(peptide, "receptor")[1] == "switch"
    assert row(page("vessel"), "flow")[3] == "`base` = 1.5"


def test_notes_of_the_model_keep_their_lists_and_stress(peptide):
    assert "- Release is proportional to **firing**.\n- The store never empties." in peptide
    assert (
        "Numbers in this model: 3. Resting on published claims alone: 1. At least partly assumed: 2."
        in peptide
    )


def test_page_of_a_composed_model_shows_its_wiring_and_leaves_the_rest_to_its_modules():
    text = page("pair")
    assert "| `halo_...` | [peptide](peptide.md) |" in text
    assert "halo_firing = 1 + spread · (spot_effect − 0.5)" in text
    assert "bed_drive = spot_effect + halo_effect" in text
    assert "d/dt" not in text
    assert row(text, "spread")
    assert "| `peptide_loss` |" not in text


def test_a_page_is_the_same_each_time(peptide):
    assert page("peptide", {"half-life-2001": "skin.csv"}) == peptide
    assert peptide.endswith("\n")


def test_a_note_that_cannot_be_read_stops_the_page():
    broken = build_sbml(CASES / "peptide.ant").replace("prior: lognormal(0.3)", "prior: gamma(0.3)")
    with pytest.raises(UsageError, match=r"peptide\.ant: loss: .*gamma"):
        describe(broken, "peptide.ant")


def test_claims_are_found_in_the_tables(tmp_path):
    (tmp_path / "skin.csv").write_text('id,note\na-1,"two\nlines"\nb-2,\n', "utf-8")
    (tmp_path / "drugs.csv").write_text("id\nc-3\n", "utf-8")
    assert claim_files(tmp_path) == {"a-1": "skin.csv", "b-2": "skin.csv", "c-3": "drugs.csv"}
    assert claim_files(tmp_path / "missing") == {}


def formula(text):
    libsbml = pytest.importorskip("libsbml")
    tree = libsbml.parseL3Formula(text)
    assert tree is not None, text
    return tree


def test_long_sums_break_before_their_terms():
    text = pretty("d/dt x", formula(" + ".join(f"term_number_{n} * (1 - x)" for n in range(6))))
    lines = text.splitlines()
    assert len(lines) == 6
    assert lines[0] == "d/dt x = term_number_0 · (1 − x)"
    assert lines[1] == "         + term_number_1 · (1 − x)"


def test_no_line_of_a_long_formula_is_wide_and_nothing_is_lost():
    inner = " + ".join(f"(share_{n} * signal_{n} / (1 + signal_{n}))" for n in range(9))
    given = f"health * ({inner}) * (1 - block) / (1 + exp(-{inner}))"
    lines = pretty("a_quantity", formula(given)).splitlines()
    assert max(map(len, lines)) <= 100
    joined = "".join("".join(lines).split()).removeprefix("a_quantity=")
    back = joined.replace("·", "*").replace("−", "-")
    libsbml = pytest.importorskip("libsbml")
    assert libsbml.formulaToL3String(formula(back)) == libsbml.formulaToL3String(formula(given))


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a^2 + a^3 + a^25 + a^2.5", "a² + a³ + a^25 + a^2.5"),
        ("-a - b * -c", "−a − b · −c"),
        ("1e-3 * a", "1e-3 · a"),
        ("exp(-(a / b))", "exp(−(a / b))"),
    ],
)
def test_signs(given, shown):
    assert pretty("y", formula(given)) == f"y = {shown}"


def units_of(definitions):
    antimony = pytest.importorskip("antimony")
    antimony.clearPreviousLoads()
    body = "\n".join(f"unit {name} = {text};" for name, text in definitions.items())
    assert antimony.loadAntimonyString(f"model m()\n{body}\nend") >= 0, antimony.getLastError()
    return read_document(antimony.getSBMLString("m"), "m").getModel()


def test_units_as_people_write_them():
    units = {
        "per_hour": ("1 / (3600 second)", "1/h"),
        "nanomolar": ("1e-6 mole / metre^3", "nM"),
        "nM": ("1e-9 mole / litre", "nM"),
        "nanomolar_per_hour": ("1e-9 mole / (litre * 3600 second)", "nM/h"),
        "microgram_per_cm2": ("1e-2 gram / metre^2", "µg/cm²"),
        "mm2_per_hour": ("(1e-3 metre)^2 / (3600 second)", "mm²/h"),
        "percent": ("0.01 dimensionless", "%"),
        "kilopascal": ("1e3 pascal", "kPa"),
        "per_hour_per_mmHg": ("1 / (3600 second * 133.322 pascal)", "1/(h·mmHg)"),
        "millimetre_mercury": ("133.322 pascal", "mmHg"),
        "millilitre_per_minute_per_dl": ("1 / (6000 second)", "mL/(min·dL)"),
        "nanomolar_cm2_per_microgram": ("1e-4 mole / (metre * gram)", "nM·cm²/µg"),
        "degC": ("kelvin", "°C"),
        "time_unit": ("3600 second", "h"),
        "clinic_point": ("7.3 metre", "clinic point"),
    }
    model = units_of({name: text for name, (text, _) in units.items()})
    assert readable_units(model) == {name: shown for name, (_, shown) in units.items()}
    assert misnamed_units(model) == {}


def test_a_unit_that_is_not_what_its_name_says_is_found():
    """Antimony takes ``1e-6 metre^2`` for ``(1e-6 metre)^2``, a million times too small."""
    model = units_of({"mm2": "1e-6 metre^2", "per_day": "1 / (3600 second)", "kilopascal": "1e3 newton"})
    assert misnamed_units(model) == {
        "mm2": "is named mm² but defined as something 1e-06 times that",
        "per_day": "is named 1/d but defined as something 24 times that",
        "kilopascal": "is named kPa but defined as something of another kind",
    }


def test_a_definition_is_no_assumption(tmp_path):
    path = tmp_path / "clock.ant"
    path.write_text(
        "model clock()\n  k = 3600; k notes ```assumed | prior: fixed | why: seconds in an hour```\nend\n"
    )
    text = describe(build_sbml(path), str(path))
    assert row(text, "k")[4] == "definition"
    assert "At least partly assumed: 0. By definition: 1." in text
