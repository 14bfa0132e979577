"""One model of one person out of several uses of the same modules.

Antimony flattens ``spot: neuropeptide(); halo: neuropeptide();`` into ``spot_cgrp_loss`` and
``halo_cgrp_loss``. How fast a person breaks CGRP down is one property of that person, so constants of a
module become one parameter ``neuropeptide_cgrp_loss``. States, rules, inputs and switches stay ``spot_...``
and ``halo_...``. Units, which Antimony multiplies per instance, become one definition again, and a number
that stands in a formula without a unit is declared dimensionless.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from neuroflare.errors import UsageError
from neuroflare.model.formula import declare_plain_numbers, formula_text, rename
from neuroflare.model.notes import raw_note
from neuroflare.model.sbml import each, read_document, sbml_text
from neuroflare.model.translate import Part, Translation

__all__ = ["COMPOSITION", "compose"]

COMPOSITION = "urn:neuroflare:composition"
_BASE_UNITS = (
    "ampere avogadro becquerel candela coulomb dimensionless farad gram gray henry hertz item joule katal "
    "kelvin kilogram litre lumen lux metre mole newton ohm pascal radian second siemens sievert steradian "
    "tesla volt watt weber"
)
_MODEL_UNITS = ("Substance", "Time", "Volume", "Area", "Length", "Extent")


def compose(translation: Translation, source: str, digest: str) -> str:
    """Put what Antimony gave into the final SBML.

    Parameters
    ----------
    translation
        From ``translate``.
    source
        What to call the model in an error: its file.
    digest
        Fingerprint of the Antimony text, kept in the SBML to tell whether it is current.

    Returns
    -------
    str
        SBML Level 3 Version 2, the same bytes for the same input.

    Raises
    ------
    UsageError
        When two instances give one constant different values, two modules define one unit differently,
        or a merged name is already taken.
    """
    document = read_document(translation.flat, source)
    model = document.getModel()
    modules = {name: read_document(text, source) for name, text in translation.modules.items()}
    own = _own_ids(model, translation.parts, modules)
    _one_definition_per_unit(model, translation.parts, modules, source)
    _one_parameter_per_constant(model, translation.parts, modules, source)
    for tree in _formulas(model):
        declare_plain_numbers(tree)
    for element in _identified(model):
        if element.isSetMetaId():
            element.setMetaId(f"meta_{element.getId()}")
    _append_composition(model, translation.parts, own, digest)
    return sbml_text(document)


def _own_ids(model: Any, parts: tuple[Part, ...], modules: Mapping[str, Any]) -> list[str]:
    inner = {
        f"{part.instance}_{element.getId()}"
        for part in parts
        for element in _identified(modules[part.module].getModel())
    }
    return [element.getId() for element in _identified(model) if element.getId() not in inner]


def _identified(model: Any) -> list[Any]:
    lists = (
        (model.getNumCompartments, model.getCompartment),
        (model.getNumSpecies, model.getSpecies),
        (model.getNumParameters, model.getParameter),
        (model.getNumReactions, model.getReaction),
    )
    return [element for count, get in lists for element in each(count, get)]


def _one_definition_per_unit(
    model: Any, parts: tuple[Part, ...], modules: Mapping[str, Any], source: str
) -> None:
    renamed = {}
    base = _BASE_UNITS.split()
    definitions = {
        unit.getId(): unit.clone() for unit in each(model.getNumUnitDefinitions, model.getUnitDefinition)
    }
    origin = dict.fromkeys(definitions, model.getId())
    for part in parts:
        inner = modules[part.module].getModel()
        units = {unit.getId(): unit for unit in each(inner.getNumUnitDefinitions, inner.getUnitDefinition)}
        for name in (*units, *base):
            renamed[f"{part.instance}_{name}"] = name
            # Antimony takes a final s for a plural in a submodel: spot_dimensionles.
            renamed[f"{part.instance}_{name.removesuffix('s')}"] = name
        for name, unit in units.items():
            definitions.pop(f"{part.instance}_{name}", None)
            if name not in definitions:
                definitions[name], origin[name] = unit.clone(), part.module
            elif _unit_text(definitions[name]) != _unit_text(unit):
                raise UsageError(
                    f"{source}: the unit {name!r} is {_unit_text(unit)} in {part.module} but "
                    f"{_unit_text(definitions[name])} in {origin[name]}; give one of them another name"
                )
    model.getListOfUnitDefinitions().clear()
    for name, unit in definitions.items():
        if not (name in renamed and renamed[name] in (*definitions, *base)):
            model.addUnitDefinition(unit)
    _rename(model, {}, renamed)
    for quantity in _MODEL_UNITS:
        unit = getattr(model, f"get{quantity}Units")()
        if unit:
            getattr(model, f"set{quantity}Units")(renamed.get(unit, unit))


def _unit_text(definition: Any) -> str:
    import libsbml

    return str(libsbml.UnitDefinition.printUnits(definition, True)) or "nothing"


def _one_parameter_per_constant(
    model: Any, parts: tuple[Part, ...], modules: Mapping[str, Any], source: str
) -> None:
    renamed: dict[str, str] = {}
    for module, document in modules.items():
        instances = [part.instance for part in parts if part.module == module]
        inner = document.getModel()
        for parameter in each(inner.getNumParameters, inner.getParameter):
            ids = [f"{instance}_{parameter.getId()}" for instance in instances]
            if all(_is_constant_of_person(model.getParameter(name)) for name in ids):
                renamed |= dict.fromkeys(ids, f"{module}_{parameter.getId()}")
    others = {element.getId() for element in _identified(model)} - set(renamed)
    for name in renamed.values():
        if name in others:
            raise UsageError(
                f"{source}: {name!r} is taken, so the constant of that name in the module cannot have it; "
                "rename the element or the instance"
            )
    _rename(model, renamed, {})
    _drop_repeats(model, renamed, source)


def _is_constant_of_person(parameter: Any) -> bool:
    if parameter is None or not parameter.getConstant():
        return False
    first = raw_note(parameter.getNotesString()).partition("|")[0].strip()
    return first not in ("input", "switch")


def _drop_repeats(model: Any, renamed: Mapping[str, str], source: str) -> None:
    starts = {
        start.getSymbol(): start for start in each(model.getNumInitialAssignments, model.getInitialAssignment)
    }
    first: dict[str, tuple[str, dict[str, Any]]] = {}
    for old, new in renamed.items():
        parameter = model.getParameter(old)
        described = _described(parameter, starts.get(old))
        if new not in first:
            first[new] = (old, described)
            parameter.setId(new)
            if old in starts:
                starts[old].setSymbol(new)
            continue
        twin, seen = first[new]
        for what, value in described.items():
            if value != seen[what]:
                raise UsageError(
                    f"{source}: {what} of {old} is {value!r} but of {twin} {seen[what]!r}; a constant of a "
                    "module is one property of the person: give both the same, or make it an input"
                )
        model.removeParameter(old)
        if old in starts:
            model.removeInitialAssignment(old)


def _described(parameter: Any, start: Any) -> dict[str, Any]:
    terms = each(parameter.getNumCVTerms, parameter.getCVTerm)
    return {
        "the value": parameter.getValue() if parameter.isSetValue() else None,
        "the formula": formula_text(start.getMath()) if start is not None else None,
        "the unit": parameter.getUnits(),
        "the meaning": parameter.getName(),
        "the note": raw_note(parameter.getNotesString()),
        "the SBO term": parameter.getSBOTermID(),
        "the annotation": [[term.getResourceURI(n) for n in range(term.getNumResources())] for term in terms],
    }


def _rename(model: Any, new_names: Mapping[str, str], new_units: Mapping[str, str]) -> None:
    """Put new names into every formula and new units on every quantity, all at once."""
    for tree in _formulas(model):
        rename(tree, new_names, new_units)
    for quantity in _identified(model):
        if hasattr(quantity, "getUnits") and quantity.getUnits() in new_units:
            quantity.setUnits(new_units[quantity.getUnits()])


def _formulas(model: Any) -> Iterator[Any]:
    elements = model.getListOfAllElements()
    for element in each(elements.getSize, elements.get):
        if hasattr(element, "isSetMath") and element.isSetMath():
            yield element.getMath()


def _append_composition(model: Any, parts: tuple[Part, ...], own: list[str], digest: str) -> None:
    lines = [f'<neuroflare:part instance="{part.instance}" module="{part.module}"/>' for part in parts]
    if parts:
        lines.append(f'<neuroflare:own ids="{" ".join(own)}"/>')
    lines.append(f'<neuroflare:source sha256="{digest}"/>')
    if not model.isSetMetaId():
        model.setMetaId(model.getId())
    model.appendAnnotation(
        f'<neuroflare:composition xmlns:neuroflare="{COMPOSITION}">{"".join(lines)}</neuroflare:composition>'
    )
