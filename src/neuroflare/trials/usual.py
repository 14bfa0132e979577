"""A usual course of each treatment as a trial of its own, followed for a year after the last dose."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from neuroflare.clinic.complaints import complaint
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.treatments.data_file import DataFile
from neuroflare.treatments.drugs import drugs, load_drug
from neuroflare.trials.design import Design
from neuroflare.trials.groups import TRIAL_GROUPS, trial_group

__all__ = ["SIZE", "usual_courses"]

SIZE = 100
"""People of each arm; what lasts is read from true courses, so that it moves no result."""
_SCHEMA = "neuroflare/usual-courses/1"


def usual_courses(group: str, names: tuple[str, ...] = ()) -> dict[str, Design]:
    """Give a trial of each treatment against placebo in a group.

    Parameters
    ----------
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    names
        Treatments; all that are tried in the group when left out.

    Raises
    ------
    UsageError
        When the group or a treatment is unknown, or the treatment is not tried in the group.

    Examples
    --------
    >>> "pregabalin" in usual_courses("fm")
    True
    """
    trial_group(group)
    table = _table(data_path("trials") / "usual-courses.yaml")
    for name in names:
        load_drug(name)
        if group not in table[name]["groups"]:
            tried = ", ".join(table[name]["groups"])
            raise UsageError(
                "not-tried", "{name} is not tried in {group}; its groups are {words}",
                name=name, group=group, words=tried,
            )  # fmt: skip
    return {
        name: _design(name, group, course)
        for name, course in table.items()
        if (name in names if names else group in course["groups"])
    }


@lru_cache(maxsize=2)
def _table(path: Path) -> Mapping[str, Mapping[str, Any]]:
    file = DataFile(path, _SCHEMA)
    for name in file.names("courses"):
        load_drug(name)
        file.part(("courses", name), ("dose", "groups"), ("every", "weeks", "hours", "route"))
        for group in file.texts("courses", name, "groups"):
            if group not in TRIAL_GROUPS:
                raise file.wrong(("courses", name, "groups"), f"{group!r} is not a group")
    if missing := [drug.name for drug in drugs() if drug.name not in file.entries("courses")]:
        raise UsageError(f"{path}: the treatment {missing[0]} of the library has no usual course here")
    return file.entries("courses")


def _design(name: str, group: str, course: Mapping[str, Any]) -> Design:
    step = {key: course[key] for key in ("dose", "every", "route") if key in course} | {"start": "0 h"}
    length = 1.0
    if "weeks" in course:
        length = float(course["weeks"])
        step["stop"] = f"{course['weeks']} weeks"
    elif "hours" in course:
        step["stop"] = f"{course['hours']} h"
    data = {
        "trial": f"usual-{name}",
        "title": f"A usual course of {name}",
        "population": {"group": group},
        "arms": [
            {"name": name, "size": SIZE, "treatments": [{"drug": name, "steps": [step]}]},
            {"name": "placebo", "size": SIZE, "gets": "placebo"},
        ],
        "length": f"{length:g} weeks",
    }
    try:
        return Design.model_validate(data)
    except ValidationError as error:
        from neuroflare.clinic.yaml_source import read_yaml

        raise complaint(read_yaml(data_path("trials") / "usual-courses.yaml"), error) from None
