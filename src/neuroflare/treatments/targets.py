"""What treatments act on: targets, their one effect size each, and the inputs of the body that they move."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, cast

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.places import LIMB, PLACES
from neuroflare.data_files import data_path
from neuroflare.people.facts import Figure
from neuroflare.people.streams import own_shares
from neuroflare.treatments.data_file import DataFile

__all__ = [
    "SCHEMA",
    "Anchor",
    "Changed",
    "Move",
    "Target",
    "Targets",
    "competition_of",
    "draw_effects",
    "load_targets",
    "targets_hash",
]

Floats = npt.NDArray[np.float64]
Joins = Literal["share", "sum"]

SCHEMA = "neuroflare/targets/1"
HALO = "halo"


@dataclass(frozen=True)
class Anchor:
    """Trial or study by which a class of treatments is judged first.

    Parameters
    ----------
    kind
        ``trial`` of the ledger, ``study`` of the bundled studies, or ``none``.
    text
        Its name, or why there is none.
    """

    kind: str
    text: str


@dataclass(frozen=True)
class Move:
    """One kind of input that a target moves.

    Parameters
    ----------
    pattern
        Id of an input of the body; ``{place}`` and ``{patch}`` stand for parts of the body.
    weight
        What the effect is multiplied with; None for 1.
    """

    pattern: str
    weight: Figure | None = None

    @property
    def factor(self) -> float:
        """The weight as a number."""
        return 1.0 if self.weight is None else self.weight.value

    def inputs(self, place: str | None = None) -> tuple[str, ...]:
        """Give ids of inputs of the body.

        Parameters
        ----------
        place
            Part of the body that the treatment reaches; everywhere when left out.

        Examples
        --------
        >>> Move("{patch}_vessels_h1_block").inputs("limb")
        ('limb_vessels_h1_block', 'halo_vessels_h1_block')
        >>> Move("central_monoamine").inputs()
        ('central_monoamine',)
        """
        places = PLACES if place is None else (place,)
        if "{patch}" in self.pattern:
            patches = (*places, *((HALO,) if LIMB in places else ()))
            return tuple(self.pattern.format(patch=patch) for patch in patches)
        if "{place}" in self.pattern:
            return tuple(self.pattern.format(place=where) for where in places)
        return (self.pattern,)


@dataclass(frozen=True)
class Changed:
    """A change of the table that was made after trials had been simulated with it.

    Parameters
    ----------
    date, before
        When, and the begin of the fingerprint before it.
    seen
        What had been seen of trials.
    what, why
        What was changed, and why.
    """

    date: str
    before: str
    seen: str
    what: str
    why: str


@dataclass(frozen=True)
class Target:
    """One thing that treatments act on.

    Parameters
    ----------
    name, meaning
        What it is called and what it is.
    moves
        Inputs of the body that it moves.
    effect
        What they become when it is occupied wholly.
    anchor
        By what its class is judged first.
    claims_for, claims_against
        Ids of the ledger.
    switch
        Name by which it can be taken away, for rival explanations of one treatment; else empty.
    receptor
        What drugs compete for: its own name, or a receptor that it shares with another target.
    doubt
        What the model leaves out; may be empty.
    competition
        How many times the level of a dish drugs need in the body, where something of the body holds the same
        place; None for as in a dish.
    """

    name: str
    meaning: str
    moves: tuple[Move, ...]
    effect: Figure
    anchor: Anchor
    claims_for: tuple[str, ...]
    claims_against: tuple[str, ...]
    switch: str
    receptor: str
    doubt: str
    competition: Figure | None = None

    def draw(self, share: Floats) -> Floats:
        """Effect sizes at some shares of the prior."""
        return _drawn(self.effect, share)


@dataclass(frozen=True)
class Targets:
    """The whole table.

    Parameters
    ----------
    targets
        By name.
    joins
        Pattern of an input to how several targets join on it: ``share`` or ``sum``.
    hash
        SHA-256 in hex of the file.
    changes
        What was changed after trials had been simulated.
    """

    targets: Mapping[str, Target]
    joins: Mapping[str, Joins]
    hash: str
    changes: tuple[Changed, ...] = ()

    @property
    def switches(self) -> dict[str, str]:
        """Name of each switch to its target."""
        return {target.switch: target.name for target in self.targets.values() if target.switch}

    @property
    def anchors(self) -> dict[str, tuple[str, ...]]:
        """Trial or study that is the anchor of its class, to the targets that it is for."""
        found: dict[str, tuple[str, ...]] = {}
        for target in self.targets.values():
            if target.anchor.kind != "none":
                found[target.anchor.text] = (*found.get(target.anchor.text, ()), target.name)
        return found

    def joins_of(self, name: str) -> Joins:
        """How several targets join on an input of the body.

        Examples
        --------
        >>> load_targets().joins_of("halo_vessels_h1_block")
        'share'
        """
        return next(how for pattern, how in self.joins.items() if name in Move(pattern).inputs())


def load_targets(path: Path | None = None) -> Targets:
    """Read the table of targets.

    Parameters
    ----------
    path
        The file; the one that comes with neuroflare when left out.

    Raises
    ------
    UsageError
        When it does not have the form of the bundled one; the message names file and line.

    Examples
    --------
    >>> load_targets().targets["nmda"].moves[0].inputs("limb")
    ('limb_cord_nmda_block',)
    """
    return _load(data_path("trials") / "targets.yaml" if path is None else path)


def targets_hash() -> str:
    """Give the fingerprint of the bundled table; what was changed after trials is told in `Targets.changes`.

    Examples
    --------
    >>> len(targets_hash())
    64
    """
    return load_targets().hash


def draw_effects(draws: int, seed: int) -> dict[str, Floats]:
    """Draw effect sizes, and the competition of the body for a target, from their priors.

    Parameters
    ----------
    draws
        How many; draw k is the same whatever their number.
    seed
        Seed of the whole run.

    Returns
    -------
    dict
        Target to one effect size per draw, and `competition_of` a target to how strong that is.

    Examples
    --------
    >>> bool((draw_effects(2, 1)["nmda"] == draw_effects(3, 1)["nmda"][:2]).all())
    True
    """
    who = np.arange(draws)
    found = {}
    for name, target in load_targets().targets.items():
        found[name] = target.draw(own_shares(seed, f"effect {name}", who)[:, 0])
        if target.competition is not None:
            share = own_shares(seed, f"competition {name}", who)[:, 0]
            found[competition_of(name)] = _drawn(target.competition, share)
    return found


def competition_of(target: str) -> str:
    """Name under which the competition for a target stands beside its effect size.

    Examples
    --------
    >>> competition_of("alpha2delta")
    'alpha2delta: competition'
    """
    return f"{target}: competition"


def _drawn(figure: Figure, share: Floats) -> Floats:
    prior = figure.source.prior
    assert prior is not None  # a note of a number has one
    return prior.quantile(figure.value, share)


@lru_cache(maxsize=4)
def _load(path: Path) -> Targets:
    file = DataFile(path, SCHEMA)
    file.part((), ("schema", "inputs", "targets"), ("changes",))
    joins = {
        pattern: cast("Joins", file.one_of(("share", "sum"), "inputs", pattern))
        for pattern in file.entries("inputs")
    }
    targets = {name: _target(file, name, joins) for name in file.names("targets")}
    changes = tuple(_changed(file, k) for k in file.items("changes"))
    return Targets(targets, joins, hashlib.sha256(path.read_bytes()).hexdigest(), changes)


def _changed(file: DataFile, k: int) -> Changed:
    keys = ("date", "before", "seen", "what", "why")
    file.part(("changes", k), keys)
    return Changed(*(str(file.entries("changes", k)[key]) for key in keys))


def _target(file: DataFile, name: str, joins: Mapping[str, Joins]) -> Target:
    place = ("targets", name)
    keys = file.part(
        place,
        ("meaning", "moves", "effect", "anchor", "for", "against", "doubt"),
        ("switch", "receptor", "competition"),
    )
    moves = []
    for k in file.items(*place, "moves"):
        told = file.part((*place, "moves", k), ("input",), ("weight",))
        weight = file.figure(*place, "moves", k, "weight") if "weight" in told else None
        moves.append(Move(file.one_of(joins, *place, "moves", k, "input"), weight))
    if not moves:
        raise file.wrong((*place, "moves"), f"{name} moves nothing; name at least one input of the body")
    anchors = file.entries(*place, "anchor")
    if len(anchors) != 1 or not set(anchors) <= {"trial", "study", "none"}:
        raise file.wrong((*place, "anchor"), "an anchor is one of trial, study and none, with a text")
    (kind,) = anchors
    return Target(
        name,
        file.text(*place, "meaning"),
        tuple(moves),
        file.figure(*place, "effect"),
        Anchor(kind, file.text(*place, "anchor", kind)),
        file.texts(*place, "for"),
        file.texts(*place, "against"),
        file.text(*place, "switch"),
        file.text(*place, "receptor") or name,
        file.text(*place, "doubt"),
        file.figure(*place, "competition") if "competition" in keys else None,
    )
