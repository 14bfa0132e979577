"""The page docs/treatments.md, written from the data: ``python -m neuroflare.treatments.page [--check]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from neuroflare.errors import NeuroflareError, UsageError
from neuroflare.evidence import load_ledger
from neuroflare.model.markdown import table
from neuroflare.people.facts import Figure
from neuroflare.treatments.drug import Binding, Drug, Number, Route
from neuroflare.treatments.drugs import drugs
from neuroflare.treatments.levels import Compared, compared
from neuroflare.treatments.not_predicted import not_predicted
from neuroflare.treatments.targets import Changed, Target, load_targets

__all__ = ["NOTICE", "main", "treatments_page"]

NOTICE = (
    "A computer model for learning and research. It cannot tell what will happen to you. Do not start, stop "
    "or change a medicine because of it; stopping some suddenly can harm. Talk to your doctor."
)
"""Stands on top of the page; the short form stands at each treatment."""
_SHORT = (
    "*Research and teaching only. The model knows nothing of harms. Never stop or change a medicine because "
    "of this.*"
)
_PAGE = Path("docs") / "treatments.md"

_ABOUT = """\
What the library of treatments holds, what each is taken to act on, and where every number comes from. No
dose here is a recommendation: a regimen is what a study did, or what somebody wants to try on virtual people.

- **From regimen to body.** A small model of the way through the body ([by mouth](../models/drug/oral.md),
  [into a vein](../models/drug/infusion.md), [antibody](../models/drug/antibody.md),
  [at one place](../models/drug/topical.md), [practice](../models/drug/practice.md)) gives the level; level
  over half-maximal level gives how much of a target is occupied; occupancy times the effect size of the
  target is what an input of the [body](../models/body.md) becomes.
- **One effect size for each target**, shared by all drugs on it, with a prior that rests on no result of a
  trial. Drugs differ in their way and in how tightly they bind, and in nothing else. The table has the
  fingerprint `{hash}`; what was changed after trials had been simulated stands
  [below](#changes-after-trials-had-been-simulated).
- **Lasting treatment is a steady stream** of the daily amount when doses are no more than {smooth:g} hours
  apart and go on for a week or longer; all else enters dose by dose. Both start, and end, with the drug's
  own speed. A stream occupies slightly more than doses do: in the median person by less than 0.03 for each
  drug that is taken daily, and by less than 0.12 in anybody; both are tested.
- **People differ** in uptake and removal, by the spreads below; body weight is {weight:g} kg in all.
- **Several drugs** on one target compete for it. What different targets do to one input leaves the product
  of what each leaves.
- **Not in the model:** side effects and harms, tolerance and withdrawal, drugs that change each other's
  removal, age, kidneys and liver, forgotten doses.

```python
import numpy as np

from neuroflare.treatments.exposure import exposure, knots
from neuroflare.treatments.regimen import Regimen, Step

course = Regimen("duloxetine", (Step("60 mg", every="24 h", start="0 d", stop="12 weeks"),))
hours = knots(course, until=20 * 168.0)
found = exposure(course, hours, people=100, seed=1)
found.occupancy["serotonin-transporter"].shape  # person, knot
found.signals()  # for a schedule of the body
```

In a study file: `{{treatment: duloxetine, regimen: [{{dose: 60 mg, every: 24 h, stop: 12 weeks}}]}}`; see
[study-format.md](study-format.md)."""

_TARGETS = """\
`effect` is what the inputs become when the target is occupied wholly. `anchor` is the trial, or the study, by
which the class is judged first; every other trial of the class is kept aside as a test. Ids are facts of the
[ledger](../evidence/README.md), read with `neuroflare evidence <id>`."""

_CHANGES = """\
The table is to be fixed before a trial is simulated. What was changed in it afterwards stands here, with what
had been seen; the fingerprint in every result says which table it was made with."""

_LEVELS = """\
Numbers that were measured in people and that nothing above rests on. Tests hold levels to a factor of 2.5
and occupancies to 15 points, bounds that were set after they were seen; no number was changed to bring them
nearer."""

_LEFT_OUT = "These are refused by name, with the reason. That is no word on whether they help anybody."


def treatments_page() -> str:
    """Give the page.

    Examples
    --------
    >>> treatments_page().startswith("<!-- Written from trials/")
    True
    """
    from neuroflare.treatments.drug import WEIGHT
    from neuroflare.treatments.kinetics import SMOOTH

    targets, library = load_targets(), drugs()
    index = " · ".join(f"[{drug.name}](#{drug.name})" for drug in library)
    parts = [
        "<!-- Written from trials/ by: python -m neuroflare.treatments.page -->",
        "# Treatments",
        NOTICE,
        _ABOUT.format(hash=targets.hash[:16], smooth=SMOOTH, weight=WEIGHT),
        "## Targets",
        _TARGETS,
        table(
            [
                "target",
                "what it is",
                "inputs of the body",
                "effect",
                "source",
                "anchor",
                "for",
                "against",
                "left out",
            ],
            [_target(target) for target in targets.targets.values()],
        ),
        "## Changes after trials had been simulated",
        _CHANGES,
        "\n".join(_changed(change) for change in targets.changes),
        "## Treatments of the library",
        index,
        *(_drug(drug) for drug in library),
        "## Levels beside measured ones",
        _LEVELS,
        table(
            ["drug", "what was given", "measured", "median virtual person", "fact of the ledger"],
            [_compared(one) for one in compared(load_ledger())],
        ),
        "## Not predicted",
        _LEFT_OUT,
        table(
            ["treatment", "what it is", "why not", "facts of the ledger"],
            [
                [", ".join(item.names), item.meaning, f"not predicted: {item.reason}", _ids(item.claims)]
                for item in not_predicted()
            ],
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _compared(one: Compared) -> list[str]:
    step, claim = one.measured.step, one.claim
    often = "" if step.every is None else f" every {step.every}"
    until = "" if step.stop is None or step.every is not None else f" over {step.stop}"
    kind = {"at": "level", "peak": "peak level", "mean": "mean level"}[one.measured.how]
    what = kind if one.measured.target is None else f"{one.measured.target} occupied"
    hours = one.measured.hours
    when = ""
    if one.measured.how == "at":
        when = f" after {hours / 24.0:.3g} d" if hours > 72.0 else f" after {hours:.2g} h"
    return [
        one.measured.drug,
        f"{step.dose}{often}{until}; {what}{when}",
        f"{claim.value:g} {claim.unit}",
        f"{float(f'{one.predicted:.2g}'):g} {claim.unit}",
        f"`{claim.id}`",
    ]


def _target(target: Target) -> list[str]:
    moves = ", ".join(
        f"`{move.pattern}`" + ("" if move.weight is None else f" times {move.factor:g}")
        for move in target.moves
    )
    anchor = target.anchor.text if target.anchor.kind != "none" else f"none: {target.anchor.text}"
    if target.anchor.kind == "study":
        anchor = f"study {anchor}"
    switch = f" (switch `{target.switch}`)" if target.switch else ""
    return [
        f"**{target.name}**{switch}",
        target.meaning,
        moves,
        f"{target.effect.value:g}, {target.effect.source.prior}",
        _source(target.effect) + _competes(target),
        anchor,
        _ids(target.claims_for),
        _ids(target.claims_against),
        target.doubt,
    ]


def _competes(target: Target) -> str:
    figure = target.competition
    if figure is None:
        return ""
    return (
        f"; drugs need **{figure.value:g} times** the level of a dish ({figure.source.prior}): "
        f"{_source(figure)}"
    )


def _changed(change: Changed) -> str:
    return (
        f"- {change.date}, before it `{change.before}`. Seen: {change.seen}. Changed: {change.what}. "
        f"Why: {change.why}."
    )


def _drug(drug: Drug) -> str:
    limit = "not known"
    if drug.maximum is not None:
        limit = f"{drug.maximum.dose} in {drug.maximum.hours:g} h ({drug.maximum.source})"
    source = f" ({drug.licence.source})" if drug.licence.source else ""
    facts = [
        f"- **class:** {drug.group}",
        f"- **licence:** fibromyalgia: {drug.licence.fibromyalgia}; CRPS: {drug.licence.crps}{source}",
        f"- **most that its label allows:** {limit}",
        f"- **doses are counted in:** {'mass' if drug.unit == 'mole' else drug.unit}",
    ]
    if drug.doubt:
        facts.append(f"- **left out:** {drug.doubt}")
    return "\n\n".join(
        [
            f"### {drug.name}",
            f"{drug.plain[0].upper()}{drug.plain[1:]}.",
            _SHORT,
            "\n".join(facts),
            *(_route(route) for route in drug.routes),
            table(
                ["target", "half of it is held at", "of which level", "source"],
                [_binding(binding) for binding in drug.binds],
            ),
        ]
    )


def _route(route: Route) -> str:
    reach = "one place" if route.local else "the whole body"
    head = f"Way: **{route.name}**, model [{route.model}](../models/drug/{route.model}.md), reaches {reach}."
    rows = [
        [name, _value(number), _unit(number.unit), _spread(number.figure), _source(number.figure)]
        for name, number in route.numbers.items()
    ]
    return f"{head}\n\n{table(['number', 'value', 'unit', 'between people', 'source'], rows)}"


def _binding(binding: Binding) -> list[str]:
    who = " (metabolite)" if binding.metabolite else ""
    if binding.half is not None:
        steep = f", steepness {binding.hill}" if binding.hill != 1 else ""
        later = "" if binding.delay is None else f", followed within {binding.delay.value:g} h"
        level = f"{binding.half.figure.value:g} {_unit(binding.half.unit)}{steep}{later}"
        return [f"{binding.target}{who}", level.strip(), binding.of, _source(binding.half.figure)]
    if binding.follows:
        assert binding.delay is not None  # whoever follows has one
        text = f"follows {binding.follows} within {binding.delay.value:g} h, where that has gone"
        return [f"{binding.target}{who}", text, "", _source(binding.delay.figure)]
    return [f"{binding.target}{who}", "the level is the share", "", "by definition"]


def _value(number: Number) -> str:
    if number.table is None:
        return f"{number.figure.value:g}"
    return ", ".join(f"{dose:g} mg a day: {value:g}" for dose, value in number.table.items())


def _unit(unit: str) -> str:
    return "" if unit == "1" else unit


def _spread(figure: Figure) -> str:
    return "" if figure.source.person is None else str(figure.source.person)


def _source(figure: Figure) -> str:
    """Where a number comes from."""
    parts = [_ids(figure.source.claims), "**assumed**" if figure.source.kind == "assumed" else ""]
    why = figure.source.why
    parts.append("" if why == "as it stands there" else why)
    return "; ".join(part for part in parts if part)


def _ids(claims: Sequence[str]) -> str:
    return ", ".join(f"`{claim}`" for claim in claims)


def main(arguments: Sequence[str], root: Path | None = None) -> int:
    """Write the page, or with ``--check`` compare it.

    Parameters
    ----------
    arguments
        Nothing, or ``--check``.
    root
        Checkout in which docs/ lies; that of this file when left out.

    Returns
    -------
    int
        0 good, 1 when ``--check`` finds it stale, 2 for wrong use.
    """
    path = (root or Path(__file__).resolve().parents[3]) / _PAGE
    messages: Mapping[bool, str] = {True: "stale", False: "built"}
    try:
        if [argument for argument in arguments if argument != "--check"]:
            raise UsageError(f"{' '.join(arguments)!r} is not understood; it takes --check, or nothing")
        text = treatments_page()
    except NeuroflareError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    check = "--check" in arguments
    if path.is_file() and path.read_text("utf-8") == text:
        sys.stdout.write(f"{path.name} is current\n")
        return 0
    if not check:
        path.write_text(text, "utf-8")
    sys.stdout.write(f"{messages[check]}: {path.name}\n")
    return int(check)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
