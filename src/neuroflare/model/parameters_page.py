"""The page of all parameters: every number of the body with its source, every arrow, and all that can be set.

The page of a module holds its equations as well; this one is for looking up a number, and for counting how
many are known and how many are assumed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from neuroflare.model.arrows import arrows
from neuroflare.model.cells import NUMBER_HEADS, code, links, meaning, number, number_row, unit, why
from neuroflare.model.markdown import table
from neuroflare.model.model import Model, Parameter
from neuroflare.model.notes import Provenance

__all__ = ["KINDS_OF_SOURCE", "parameters_page"]

KINDS_OF_SOURCE: Mapping[str, Callable[[Provenance], bool]] = {
    "on published claims alone": lambda about: about.kind == "claim",
    "on claims and an assumption": lambda about: about.kind == "assumed" and bool(about.claims),
    "assumed": lambda about: about.kind == "assumed" and not about.claims and not about.is_definition,
    "definitions": lambda about: about.is_definition,
}
"""What a number rests on; each number is of exactly one kind."""

_INTRODUCTION = """\
Each number has its source, or the word *assumed* and the reason. The equations in which they stand are on
the page of each module, which the headings link to. Ids are those of Python and of the SBML file:
`load_model("body").parameters["neuropeptide_cgrp_loss"]`."""

_READING = """\
- **source**: ids of claims, each linked to its table of the [evidence ledger](../evidence/README.md);
  `neuroflare evidence <id>` prints one with its spread, its grade and what contradicts it. *assumed* behind
  a claim means that the step from the claim to this number needed an assumption: another species, another
  tissue, a shape of curve.
- **prior**: how sure the value of the typical person is, and the range that holds 90 of 100 draws. In
  `lognormal(0.4)` 0.4 is the standard deviation of the logarithm, so that 90 of 100 draws lie within a
  factor of 1.9; in `normal(2)` 2 is the standard deviation in the unit of the number; `fixed` is not drawn.
- **between people**: how people differ around the typical person; empty where they are alike. These are the
  traits.
- **why**: the arithmetic from the claims to the number, or what speaks for the choice."""

_ARROWS = """\
Connections that can be removed by name, one by one: `neuroflare run --without <arrow>`, `remove` in a study
file, `neuroflare.model.arrows.without` in Python. An arrow is removed at every place of the body that has
it."""

_INPUTS = """\
What a schedule sets: stimuli, blocks, substances, what life brings. Nothing of it acts at rest. `<place>`
stands for `limb`, `mirror` and `axial`, and `<patch>` for these and for `halo`, the skin around a stimulus
at the limb."""

_PATCHES = ("limb", "mirror", "axial", "halo")
_ANYWHERE = {_PATCHES[:3]: "<place>", _PATCHES: "<patch>"}


def parameters_page(model: Model, claims: Mapping[str, str]) -> str:
    """Write the page.

    Parameters
    ----------
    model
        A composed model.
    claims
        File of each claim, from ``claim_files``.

    Returns
    -------
    str
        Markdown, the same bytes for the same input.
    """
    numbers = [p for p in model.parameters.values() if p.provenance is not None and p.provenance.is_number]
    modules = sorted({p.module for p in numbers}, key=lambda name: (name == model.name, name))
    by_module = {name: [p for p in numbers if p.module == name] for name in modules}
    blocks = [
        "<!-- Built from models/*.ant; change those files, then run: make models -->",
        f"# All parameters of the {model.name}",
        _INTRODUCTION,
        "## How many are known",
        _counted(by_module, numbers),
        _balance(numbers),
        "## How to read the tables",
        _READING,
    ]
    for name, mine in by_module.items():
        blocks += [
            f"## [{name.replace('_', ' ').capitalize()}](../models/{name}.md)",
            table(NUMBER_HEADS, (number_row(model, p, claims) for p in mine)),
        ]
    blocks += ["## Arrows", _ARROWS, _arrows(model, claims), "## What can be set", _INPUTS, _inputs(model)]
    return "\n\n".join(blocks) + "\n"


def _counted(by_module: Mapping[str, list[Parameter]], numbers: list[Parameter]) -> str:
    rows = []
    for name, mine in (*by_module.items(), ("all", numbers)):
        traits = sum(p.provenance is not None and p.provenance.person is not None for p in mine)
        counts = [len(mine), *(_count(mine, kind) for kind in KINDS_OF_SOURCE), traits]
        where = f"[{name}](#{name.replace('_', '-')})" if name in by_module else "**all**"
        rows.append([where, *map(str, counts)])
    return table(["module", "numbers", *KINDS_OF_SOURCE, "differ between people"], rows)


def _balance(numbers: list[Parameter]) -> str:
    alone, partly, assumed = (
        _count(numbers, kind)
        for kind in ("on published claims alone", "on claims and an assumption", "assumed")
    )
    return (
        f"Of {len(numbers)} numbers {alone} follow from published claims alone, {partly} from claims and an\n"
        f"assumption, and {assumed} are assumed. None is fitted."
    )


def _count(numbers: Iterable[Parameter], kind: str) -> int:
    return sum(p.provenance is not None and KINDS_OF_SOURCE[kind](p.provenance) for p in numbers)


def _arrows(model: Model, claims: Mapping[str, str]) -> str:
    rows = [
        [
            code(arrow.name),
            arrow.meaning.removeprefix("switch: "),
            str(len(arrow.switches)),
            links(arrow.claims, claims),
            arrow.why,
        ]
        for arrow in arrows(model).values()
    ]
    return table(["arrow", "what it does", "places", "evidence for and against", "why"], rows)


def _inputs(model: Model) -> str:
    """List inputs, with those that all places have in one line."""
    found: dict[str, list[Parameter]] = {}
    for parameter in model.inputs.values():
        place, _, rest = parameter.id.partition("_")
        found.setdefault(rest if place in _PATCHES else parameter.id, []).append(parameter)
    rows = []
    for rest, uses in found.items():
        places = tuple(parameter.id.partition("_")[0] for parameter in uses)
        anywhere = _ANYWHERE.get(places)
        names = [parameter.id for parameter in uses] if anywhere is None else [f"{anywhere}_{rest}"]
        first = uses[0]
        cells = [meaning(first), number(first.value), unit(model, first.unit)]
        reason = why(first.provenance) if first.provenance is not None else ""
        rows.append([", ".join(map(code, names)), *cells, reason])
    return table(["input", "meaning", "at rest", "unit", "why"], rows)
