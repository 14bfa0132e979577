"""How a town lies on disk: three tables in chunks, and a manifest of all that decides their bytes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from neuroflare import __version__
from neuroflare.model import Model
from neuroflare.people.facts import Facts
from neuroflare.people.town import Plan, column_of
from neuroflare.people.visits import CRITERIA
from neuroflare.store.folder import Folder
from neuroflare.store.tables import Column, Table

__all__ = ["SCHEMA", "manifest", "town_folder"]

SCHEMA = "neuroflare/town/1"


def _people_table(facts: Facts) -> Table:
    """Table with a row for each person under each draw."""
    columns = {
        "draw": Column("int32", "number of the draw of the uncertain numbers"),
        "person": Column("int32", "number of the person; the same person under every draw"),
        "age": Column("float32", "years when the town begins"),
        "woman": Column("bool", "whether a woman"),
        "lost": Column("bool", "whether the simulation broke off; nothing was found then"),
        "steps": Column("int32", "steps that the solver took"),
    }
    for name, trait in facts.traits.items():
        columns[column_of(name)] = Column("float32", f"{trait.meaning}: standard deviations above typical")
    return Table("people", columns)


def _events_table() -> Table:
    """Table with a row for each event of a life."""
    return Table(
        "events",
        {
            "draw": Column("int32", "number of the draw"),
            "person": Column("int32", "number of the person"),
            "kind": Column("text", "kind of event, a name of models/people.yaml"),
            "begins": Column("float32", "days since the town began"),
            "ends": Column("float32", "the same; empty for what is over at once", optional=True),
            "intensity": Column("float32", "how strong; 1 is usual or strong, see the file"),
        },
    )


def _visits_table() -> Table:
    scale = "mean of the week before, 0 to 10"
    columns = {
        "draw": Column("int32", "number of the draw"),
        "person": Column("int32", "number of the person"),
        "quarter": Column("int32", "number of the visit, from 1; a quarter of a year lies between two"),
        **{
            f"{place}_pain": Column("float32", f"pain, {scale}", True)
            for place in ("limb", "mirror", "axial")
        },
        **{name: Column("float32", scale, True) for name in ("fatigue", "unrefreshed", "cognition")},
        "months": Column("float32", "months for which some place has hurt without a break", True),
        "days_since_injury": Column("float32", "days since the limb was last injured; empty before", True),
        "widespread_pain_index": Column("uint8", "painful regions, 0 to 19", True),
        "symptom_severity": Column("uint8", "0 to 9 of 12; headache, abdomen, mood are not modelled", True),
        "fibre_density": Column(
            "float32", "endings of the limb's skin over those of the typical person", True
        ),
        "temperature_difference": Column("float32", "skin of the limb minus the other side, degC", True),
        "crps_severity": Column("uint8", "CRPS severity score; empty where no limb was examined", True),
    }
    columns |= {
        name: Column("bool", "whether the criteria are met; empty where not examined", True)
        for name in CRITERIA
    }
    return Table("visits", columns)


def town_folder(path: Path, facts: Facts) -> Folder:
    """Folder of a town."""
    return Folder(path, "town.json", (_people_table(facts), _events_table(), _visits_table()))


def manifest(model: Model, facts: Facts, plan: Plan) -> dict[str, Any]:
    """Everything that decides the bytes of a town, and the command that makes it again."""
    words = f"--town {plan.people} --years {plan.years} --seed {plan.seed}"
    if plan.draws.count > 1:
        words += f" --draws {plan.draws.count}"
    return {
        "schema": SCHEMA,
        "version": __version__,
        "model_hash": model.hash,
        "facts_hash": facts.hash,
        "people": plan.people,
        "years": plan.years,
        "seed": plan.seed,
        "draws": plan.draws.count,
        "draws_hash": plan.draws.hash,
        "rtol": plan.rtol,
        "chunk": plan.chunk,
        "command": f"neuroflare people build {words}",
    }
