"""From a block, a removed arrow or an event of life to what changes in the model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neuroflare.clinic.event import Event
from neuroflare.clinic.interventions import Block, Removal
from neuroflare.clinic.lives import Life
from neuroflare.clinic.places import LIMB, PLACES, inside
from neuroflare.engine import Change
from neuroflare.people.life_events import life_changes

__all__ = ["BLOCKED", "Blocked", "block_changes", "held", "life_event_changes", "removal_changes"]

HALO = "halo"


@dataclass(frozen=True)
class Blocked:
    """What a block acts on.

    Parameters
    ----------
    names
        Names inside a place of inputs that hold the share that is blocked.
    halo
        Those of them that the skin around the stimulus has too.
    drug
        Whether it acts everywhere unless the study names a site; otherwise at the limb.
    open
        Whether the names are of switches, 1 at rest, instead.
    person
        Inputs of the whole person.
    """

    names: tuple[str, ...] = ()
    halo: tuple[str, ...] = ()
    drug: bool = True
    open: bool = False
    person: tuple[str, ...] = ()


_GLIA = ("projection_to_glia", "systemic_to_glia", "spread_to_site", "glia_to_gain", "glia_to_chloride")


def _vessels(name: str) -> Blocked:
    return Blocked((name,), halo=(name,))


BLOCKED: Mapping[str, Blocked] = {
    "local-anaesthetic": Blocked(("nerve_anaesthetic",), drug=False),
    "nerve": Blocked(("nerve_nerve_block",), drug=False),
    "silent-fibres": Blocked(("nerve_silent_fibres",), drug=False, open=True),
    "sympathetic": Blocked(person=("outflow_block",), drug=False),
    "trpv1": Blocked(("nerve_trpv1_block",)),
    "ngf": Blocked(("tissue_ngf_block",)),
    "tnf": Blocked(("tissue_tnf_block",)),
    "il-1": Blocked(("tissue_il1_block",)),
    "il-6": Blocked(("tissue_il6_block",)),
    "cox": Blocked(("tissue_cox_block",)),
    "cgrp-receptor": _vessels("vessels_cgrp_block"),
    "nk1": Blocked(("vessels_nk1_block", "cord_nk1_block"), halo=("vessels_nk1_block",)),
    "nos": _vessels("vessels_nos_block"),
    "h1": Blocked(("nerve_h1_block", "vessels_h1_block"), halo=("vessels_h1_block",)),
    "alpha1": Blocked(("junction_alpha1_block",)),
    "alpha2": Blocked(("junction_alpha2_block",)),
    "mast-cell": Blocked(("mast_mast_cell_block",), halo=("mast_mast_cell_block",)),
    "nmda": Blocked(("cord_nmda_block",)),
    "gaba": Blocked(("cord_gaba_block",)),
    "glia": Blocked(tuple(f"cord_{name}" for name in _GLIA), open=True),
}
"""Word of a study file to what it blocks."""


def held(
    event: Event, target: str, value: float, scale: tuple[str, ...] = (), after: float = 0.0
) -> list[Change]:
    """Give a value for the time of the event, then put it back.

    Parameters
    ----------
    event
        Says from when to when.
    target
        Input of the model.
    value
        While it lasts.
    scale
        Parameters that multiply it.
    after
        Value to put back.
    """
    changes = [Change(event.begins, target, "set", value, scale)]
    if event.ends is not None:
        changes.append(Change(event.ends, target, "set", after))
    return changes


def block_changes(event: Block) -> list[Change]:
    """Give what a block changes, everywhere or at one place."""
    what = BLOCKED[event.block]
    places = PLACES if what.drug and event.site is None else (event.place,)
    targets = [inside(place, name) for place in places for name in what.names]
    if LIMB in places:  # the skin around the stimulus is skin of the limb
        targets += [inside(HALO, name) for name in what.halo]
    value, after = (1.0 - event.fraction, 1.0) if what.open else (event.fraction, 0.0)
    return [
        change for target in (*targets, *what.person) for change in held(event, target, value, after=after)
    ]


def removal_changes(event: Removal) -> list[Change]:
    """Give what the removal of an arrow changes: its switches go off, and on again at the end."""
    from neuroflare.model import load_model
    from neuroflare.model.arrows import without

    switches = [
        name
        for name in without(load_model("body"), [event.remove])
        if event.site is None or name.startswith(f"{event.place}_")
    ]
    return [change for name in switches for change in held(event, name, 0.0, after=1.0)]


def life_event_changes(event: Life) -> list[Change]:
    """Give what an event of life changes."""
    return life_changes(
        event.life,
        event.begins,
        event.ends,
        place=None if event.site is None else event.place,
        intensity=event.strength,
    )
