"""Cells of the tables that describe a model: ids, units, values, spreads and where a number comes from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from neuroflare.model.model import Model, Parameter, Quantity, State
from neuroflare.model.notes import Provenance

__all__ = ["NUMBER_HEADS", "code", "links", "meaning", "number", "number_row", "start", "unit", "why"]

NUMBER_HEADS = [
    "parameter",
    "meaning",
    "value",
    "unit",
    "source",
    "prior, 90 % range",
    "between people, 90 % range",
    "why",
]
"""Columns of a table of numbers, as `number_row` fills them."""
_BASE_UNITS = {
    "dimensionless": "",
    "second": "s",
    "mole": "mol",
    "litre": "L",
    "metre": "m",
    "kelvin": "K",
    "pascal": "Pa",
    "gram": "g",
    "kilogram": "kg",
    "item": "",
}


def number_row(model: Model, parameter: Parameter, claims: Mapping[str, str]) -> list[str]:
    """Tell all of one number: what it is, its value, where it comes from and how sure it is.

    Parameters
    ----------
    model
        The model, for its units.
    parameter
        The number.
    claims
        File of each claim, as ``claim_files`` gives it; claims that are not in it get no link.

    Returns
    -------
    list of str
        One cell for each of `NUMBER_HEADS`.
    """
    about = parameter.provenance
    row = [code(parameter.id), meaning(parameter), number(parameter.value), unit(model, parameter.unit)]
    if about is None:
        return [*row, "", "", "", ""]
    spreads = [_range(parameter, "prior"), _range(parameter, "person")]
    return [*row, _source(about, claims), *spreads, why(about)]


def why(about: Provenance) -> str:
    """Reason of a number, and what uses it when no equation does."""
    outside = f"used outside the equations: {about.outside}" if about.outside else ""
    return "; ".join(filter(None, [outside, about.why]))


def links(ids: Iterable[str], claims: Mapping[str, str]) -> str:
    """Claims, each with a link to its table where that is known; seen from models/ and from docs/."""
    return ", ".join(
        f"[{name}](../evidence/claims/{claims[name]})" if name in claims else code(name) for name in ids
    )


def meaning(quantity: Quantity) -> str:
    """What a quantity is, with the addresses of what it stands for."""
    addresses = " ".join(f"[{uri.rpartition('/')[2]}]({uri})" for uri in quantity.identifiers)
    return f"{quantity.meaning} {addresses}".strip()


def unit(model: Model, name: str) -> str:
    """Unit as people write it; empty for what has none."""
    return model.units.get(name, _BASE_UNITS.get(name, name))


def start(state: State) -> str:
    """Value of a state at rest."""
    return (
        f"{code(state.start_formula)} = {number(state.start)}" if state.start_formula else number(state.start)
    )


def number(value: float) -> str:
    """Value in full."""
    return f"{value:.12g}"


def code(name: str) -> str:
    """Id as code."""
    return f"`{name}`"


def _source(about: Provenance, claims: Mapping[str, str]) -> str:
    if about.is_definition:
        return "definition"
    words = [links(about.claims, claims)] if about.claims else []
    return "; ".join([*words, "assumed"] if about.kind == "assumed" else words)


def _range(parameter: Parameter, which: str) -> str:
    spread = getattr(parameter.provenance, which)
    if spread is None:
        return ""
    if not spread.is_spread or not spread.allows(parameter.value):
        return str(spread)
    low, high = spread.quantile(parameter.value, [0.05, 0.95])
    return f"{spread}: {_rounded(low)} to {_rounded(high)}"


def _rounded(value: float) -> str:
    return f"{float(f'{value:.2g}'):.6g}"
