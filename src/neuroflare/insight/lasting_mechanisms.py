"""What can be held off in a virtual body to ask what would last: mechanisms of models/lasting.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.model.arrows import without
from neuroflare.treatments.data_file import DataFile
from neuroflare.treatments.targets import Move

__all__ = ["PARTS", "SCHEMA", "Mechanism", "load_lasting"]

SCHEMA = "neuroflare/lasting-mechanisms/1"
PARTS = ("peripheral", "between", "central")


@dataclass(frozen=True)
class Mechanism:
    """One mechanism.

    Parameters
    ----------
    name, words
        What it is called, and what holding it off means in plain words.
    part
        One of `PARTS`.
    why
        Why it is there, and why it is held off in this way.
    held
        Input or switch of the body to its value while the mechanism is held off wholly.
    """

    name: str
    words: str
    part: str
    why: str
    held: Mapping[str, float] = field(repr=False)


def load_lasting(model: Model, path: Path | None = None) -> dict[str, Mechanism]:
    """Read the file.

    Parameters
    ----------
    model
        The body, whose inputs and arrows the file names.
    path
        The file; the one that comes with neuroflare when left out.

    Raises
    ------
    UsageError
        When it names what the body lacks, or a line has no reason; names file and line.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> load_lasting(load_model("body"))["sleep"].held
    {'central_sleep_restored': 1.0}
    """
    file = DataFile(data_path("models") / "lasting.yaml" if path is None else path, SCHEMA)
    file.part((), ("schema", "mechanisms"))
    return {name: _mechanism(file, model, name) for name in file.names("mechanisms")}


def _mechanism(file: DataFile, model: Model, name: str) -> Mechanism:
    place = ("mechanisms", name)
    file.part(place, ("words", "part", "why"), ("inputs", "arrows"))
    held: dict[str, float] = {}
    for pattern, level in file.entries(*place, "inputs").items():
        if isinstance(level, bool) or not isinstance(level, int | float):
            raise file.wrong((*place, "inputs", pattern), f"the level is {level!r}; it is a number")
        for target in Move(pattern).inputs():
            if target not in model.inputs:
                raise file.wrong((*place, "inputs", pattern), f"{target!r} is no input of the body")
            held[target] = float(level)
    try:
        held |= without(model, file.texts(*place, "arrows"))
    except UsageError as error:
        raise file.wrong((*place, "arrows"), str(error)) from None
    if not held:
        raise file.wrong(place, f"{name} holds nothing; name inputs or arrows")
    if not file.text(*place, "why"):
        raise file.wrong((*place, "why"), "why is empty; every mechanism has its reason")
    return Mechanism(
        name, file.text(*place, "words"), file.one_of(PARTS, *place, "part"), file.text(*place, "why"), held
    )
