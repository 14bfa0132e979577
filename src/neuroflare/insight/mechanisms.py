"""Mechanisms by which an illness may be held, and how each is removed: ``models/mechanisms.yaml``.

To remove a mechanism is to hold what it consists of at the person's own healthy resting value. What is held
depends on what it is: a state is set to its resting value and every rate that moves it is stopped; an arrow
through which nothing passes at rest is switched off; an input goes back to its value at rest.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.evidence import Issue
from neuroflare.model import Model
from neuroflare.model.arrows import arrows, without
from neuroflare.treatments.data_file import DataFile

__all__ = [
    "FILE",
    "Held",
    "Mechanism",
    "Mechanisms",
    "Place",
    "check_held",
    "lint_mechanisms",
    "load_mechanisms",
]

FILE = "models/mechanisms.yaml"
SCHEMA = "neuroflare/mechanisms/1"

Place = Literal["peripheral", "between", "central"]
_KINDS = ("state", "arrow", "input")


@dataclass(frozen=True)
class Held:
    """One thing that is held at its resting value.

    Parameters
    ----------
    kind
        ``state``, ``arrow`` or ``input``.
    name
        ``module.name`` of a state or an input, held in every place that has it; or an arrow.
    stop
        Ids of the rates that move a state; 0 while it is held.
    why
        In a few words.
    """

    kind: str
    name: str
    stop: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Mechanism:
    """A named part of the body that may hold an illness.

    Parameters
    ----------
    name
        Word of the file, ``spinal-gain``.
    words
        The same for readers.
    place
        Where it lies.
    why
        What it stands for.
    holds
        What is held when it is removed.
    states, inputs
        Ids of the model that are set to their resting values.
    stopped
        Ids of parameters that are 0 while it is removed: rates of its states, and switches of its arrows.
    """

    name: str
    words: str
    place: Place
    why: str
    holds: tuple[Held, ...]
    states: tuple[str, ...]
    inputs: tuple[str, ...]
    stopped: tuple[str, ...]


@dataclass(frozen=True)
class Mechanisms:
    """All of them, in the order of the file.

    Parameters
    ----------
    all
        By name.
    hash
        Of the file.
    """

    all: Mapping[str, Mechanism]
    hash: str

    @property
    def names(self) -> tuple[str, ...]:
        """Names in order."""
        return tuple(self.all)

    def of(self, *places: Place) -> tuple[str, ...]:
        """Names of those that lie in some places.

        Examples
        --------
        >>> from neuroflare.model import load_model
        >>> load_mechanisms(load_model("body")).of("between")
        ('adrenoceptors', 'sympathetic-drive', 'disuse')
        """
        return tuple(name for name, one in self.all.items() if one.place in places)

    def absent(self, *names: str) -> dict[str, float]:
        """Give the parameters of people who never had some mechanisms: their states never leave rest.

        Parameters
        ----------
        names
            Mechanisms; their inputs are not touched, because a life moves these.
        """
        return {stopped: 0.0 for name in names for stopped in self.all[name].stopped}


def load_mechanisms(model: Model, path: Path | None = None) -> Mechanisms:
    """Read the mechanisms and find them in a model.

    Parameters
    ----------
    model
        The body.
    path
        The file; the bundled one when left out.

    Raises
    ------
    UsageError
        When the file is wrong, names what the model lacks, or gives one thing to two mechanisms.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> load_mechanisms(load_model("body")).all["glia"].stopped
    ('spinal_glia_fade', 'brain_brain_glia_rate')
    """
    path = data_path("models") / Path(FILE).name if path is None else path
    file = DataFile(path, SCHEMA)
    file.part((), ("schema", "mechanisms"))
    known = _Known(model)
    found: dict[str, Mechanism] = {}
    owner: dict[str, str] = {}
    for name in file.names("mechanisms"):
        place = ("mechanisms", name)
        file.part(place, ("name", "place", "why", "hold"))
        where = file.one_of(get_args(Place), *place, "place")
        holds = tuple(_held(file, known, name, k) for k in file.items(*place, "hold"))
        states = tuple(one for held in holds if held.kind == "state" for one in known.states[held.name])
        inputs = tuple(one for held in holds if held.kind == "input" for one in known.inputs[held.name])
        switches = [s for held in holds if held.kind == "arrow" for s in without(model, [held.name])]
        rates = [rate for held in holds for rate in held.stop]
        stopped = tuple(dict.fromkeys([*rates, *switches]))
        for one in (*states, *inputs, *stopped):
            if one in owner:
                raise file.wrong((*place, "hold"), f"{one} belongs to {owner[one]} already; give it to one")
            owner[one] = name
        found[name] = Mechanism(
            name,
            file.text(*place, "name"),
            where,  # type: ignore[arg-type]  # one of the places
            file.text(*place, "why"),
            holds,
            states,
            inputs,
            stopped,
        )
    return Mechanisms(found, hashlib.sha256(path.read_bytes()).hexdigest())


class _Known:
    """What a model has, by the names of the file."""

    def __init__(self, model: Model) -> None:
        self.states: dict[str, list[str]] = {}
        for state in model.states.values():
            self.states.setdefault(f"{state.module}.{state.local}", []).append(state.id)
        self.inputs: dict[str, list[str]] = {}
        for given in model.inputs.values():
            self.inputs.setdefault(f"{given.module}.{given.local}", []).append(given.id)
        self.arrows = arrows(model)
        self.parameters = set(model.parameters) - set(model.inputs) - set(model.switches)


def _held(file: DataFile, known: _Known, name: str, number: int) -> Held:
    place = ("mechanisms", name, "hold", number)
    kinds = [kind for kind in _KINDS if file.text(*place, kind)]
    if len(kinds) != 1:
        raise file.wrong(place, f"it holds {len(kinds)} things; write one of {', '.join(_KINDS)}")
    (kind,) = kinds
    file.part(place, (kind, "why", *(("stop",) if kind == "state" else ())))
    what = {"state": [*known.states], "arrow": [*known.arrows], "input": [*known.inputs]}[kind]
    held = file.one_of(what, *place, kind)
    stop = file.texts(*place, "stop")
    for rate in stop:
        if rate not in known.parameters:
            raise file.wrong((*place, "stop"), f"{rate!r} is not a number of the model that can be stopped")
    if kind == "state" and not stop:
        raise file.wrong((*place, "stop"), f"{held} is not held; name the rates that move it")
    return Held(kind, held, stop, file.text(*place, "why"))


def check_held(model: Model, mechanisms: Mechanisms) -> None:
    """Refuse a mechanism whose states still move when their rates are stopped.

    Raises
    ------
    UsageError
        Names the state.
    """
    import numpy as np

    from neuroflare.model.numpy_rates import numpy_rates

    rates = numpy_rates(model)
    ids = list(model.states)
    start = rates.start({})
    random = np.random.default_rng(1)
    for one in mechanisms.all.values():
        at = start * random.uniform(0.5, 1.5, (8, len(ids))) + random.uniform(0.0, 0.2, (8, len(ids)))
        own = [ids.index(name) for name in one.states]
        at[:, own] = start[own]
        moved = rates(at, dict.fromkeys(one.stopped, 0.0))[:, own]
        for k, name in enumerate(one.states):
            if not (moved[:, k] == 0.0).all():
                raise UsageError(f"{one.name}: {name} still moves when {', '.join(one.stopped)} are 0")


def lint_mechanisms(model: Model, path: Path | None = None) -> list[Issue]:
    """Check the mechanisms against the model.

    Parameters
    ----------
    model
        The body.
    path
        The file; the bundled one when left out.

    Returns
    -------
    list of Issue
        Empty when everything holds.
    """
    try:
        check_held(model, load_mechanisms(model, path))
    except UsageError as error:
        return [Issue("error", "mechanisms", FILE, str(error))]
    return []
