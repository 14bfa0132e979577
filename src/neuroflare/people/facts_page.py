"""The tables of docs/town.md: traits, rates, loads and columns, written from what the program uses.

Run as ``python -m neuroflare.people.facts_page`` it brings the page up to date.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from neuroflare.people.facts import Facts, Figure
from neuroflare.people.facts_file import load_facts
from neuroflare.people.town_folder import town_folder

__all__ = ["TABLES", "with_tables"]

_MARK = "<!-- table: {} -->\n{}<!-- end of table -->"


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(head)
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row in rows)]) + "\n"


def _source(*figures: Figure | None) -> str:
    """Where numbers come from, each once."""
    notes = []
    for figure in figures:
        if figure is None:
            continue
        parts = [", ".join(f"`{claim}`" for claim in figure.source.claims)]
        parts += ["**assumed**" if figure.source.kind == "assumed" else ""]
        parts += [f"prior {figure.source.prior}", figure.source.why]
        notes.append("; ".join(part for part in parts if part))
    return "<br>".join(dict.fromkeys(notes))


def _with_spread(figure: Figure | None) -> str:
    if figure is None:
        return "at once"
    spread = "" if figure.source.person is None else f", {figure.source.person}"
    return f"{figure.value:g}{spread}"


def _residents(facts: Facts) -> str:
    ages = ", ".join(f"{age:g}: {many:g}" for age, many in facts.ages.table["table"].items())
    rows = [
        ("share of women", f"{facts.women.value:g}", _source(facts.women)),
        ("how many of each age", ages, _source(facts.ages)),
        ("age at which traits are not shifted", f"{facts.typical_age.value:g}", _source(facts.typical_age)),
        ("share of variance a trait explains", f"{facts.common.value:g}", _source(facts.common)),
    ]
    return _table(("what", "value", "source"), rows)


def _traits(facts: Facts) -> str:
    rows = []
    for trait in facts.traits.values():
        unit = " (ln)" if trait.relative else " sd"
        shifts = [
            f"{what} {figure.value:+g}{unit}"
            for what, figure in (("women", trait.women), ("ten years", trait.per_decade))
            if figure is not None
        ]
        moved = ", ".join(f"{'+' if sign > 0 else '-'} `{name}`" for name, sign in trait.parameters.items())
        rows.append(
            (trait.name, trait.meaning, moved, ", ".join(shifts), _source(trait.women, trait.per_decade))
        )
    return _table(("trait", "meaning", "parameters", "shifts", "source of the shifts"), rows)


def _rate(table: Mapping[float, float]) -> str:
    return ", ".join(f"{age:g}: {1000.0 * rate:g}" for age, rate in table.items())


def _events(facts: Facts) -> str:
    rows = []
    for event in facts.events.values():
        women, men = (event.rate.table[sex] for sex in ("women", "men"))
        rate = _rate(women) if women == men else f"women {_rate(women)}; men {_rate(men)}"
        source = _source(event.rate, event.intensity, event.lasts)
        rows.append((event.meaning, rate, _with_spread(event.intensity), _with_spread(event.lasts), source))
    return _table(("event", "for 1000 people in a year, by age", "intensity", "days", "source"), rows)


def _loads(facts: Facts) -> str:
    rows = [
        (
            load.name,
            _with_spread(load.level),
            f"{load.swing.value:g}",
            f"{load.memory.value:g}",
            _source(load.level, load.swing, load.memory),
        )
        for load in facts.loads.values()
    ]
    rows.append(
        ("correlation of the two", "", f"{facts.loads_common.value:g}", "", _source(facts.loads_common))
    )
    return _table(
        ("load", "median, spread between people", "sd of ln in time", "days of memory", "source"), rows
    )


def _columns(name: str) -> Callable[[Facts], str]:
    def write(facts: Facts) -> str:
        (table,) = (one for one in town_folder(Path(), facts).tables if one.name == name)
        rows = [
            (f"`{key}`", column.kind, "yes" if column.optional else "", column.meaning)
            for key, column in table.columns.items()
        ]
        return _table(("column", "type", "may be empty", "meaning"), rows)

    return write


TABLES: Mapping[str, Callable[[Facts], str]] = {
    "residents": _residents,
    "traits": _traits,
    "events": _events,
    "loads": _loads,
    "people": _columns("people"),
    "life events": _columns("events"),
    "visits": _columns("visits"),
}
"""Name of a table on the page to what writes it."""


def with_tables(page: str, facts: Facts) -> str:
    """Give a page with every marked table as it is now.

    Parameters
    ----------
    page
        Text with ``<!-- table: NAME -->`` and ``<!-- end of table -->`` around each table.
    facts
        What to write.
    """
    for name, write in TABLES.items():
        pattern = re.escape(f"<!-- table: {name} -->") + r"\n.*?<!-- end of table -->"
        page = re.sub(pattern, lambda _, n=name, w=write: _MARK.format(n, w(facts)), page, flags=re.DOTALL)  # type: ignore[misc]
    return page


def main() -> int:
    """Bring docs/town.md of a checkout up to date."""
    path = Path(__file__).parents[3] / "docs" / "town.md"
    path.write_text(with_tables(path.read_text(encoding="utf-8"), load_facts()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
