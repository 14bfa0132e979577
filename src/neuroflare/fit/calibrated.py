"""The part of the model that a fit depends on, by which a posterior is bound to it.

What lies behind the fitted results, with every input and switch that their tests leave alone held where it
stands. A drug that acts on an input of its own, or a read-out that was not fitted, changes nothing of it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neuroflare.clinic.attending import who_of
from neuroflare.clinic.measures import outputs_of
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import TOWN
from neuroflare.engine.cache import default_cache
from neuroflare.engine.kept_system import read_kept
from neuroflare.engine.submodel import submodel
from neuroflare.fit.measured import Measured
from neuroflare.model import Model
from neuroflare.people.facts_file import load_facts
from neuroflare.people.life_events import LIFE_EVENTS, life_changes

__all__ = ["Calibrated", "calibrated_by"]


@dataclass(frozen=True)
class Calibrated:
    """What a fit looked at and what it moved from outside.

    Parameters
    ----------
    outputs
        Quantities of the model behind the fitted results, sorted.
    inputs
        Inputs and switches that the tests set, sorted.
    town
        Whether people of a virtual town were asked, whose lives models/people.yaml makes.
    """

    outputs: tuple[str, ...]
    inputs: tuple[str, ...]
    town: bool = False

    def hash(self, model: Model) -> str:
        """Hash of the equations, numbers, priors and spreads between people that the fit depends on.

        Parameters
        ----------
        model
            The body.

        Returns
        -------
        str
            SHA-256 in hex; empty for a model that lacks one of the outputs, which nothing was fitted to.
        """
        if not set(self.outputs) <= {*model.states, *model.rules, *model.parameters}:
            return ""
        still = {**model.inputs, **model.switches}
        fixed = {name: parameter.value for name, parameter in still.items() if name not in self.inputs}
        part = submodel(read_kept(model.sbml, {}, default_cache()), self.outputs, fixed)
        spreads = [
            f"{name} {model.parameters[name].provenance.prior} {model.parameters[name].provenance.person}"  # type: ignore[union-attr]
            for name in part.parameters
            if name in model.uncertain or name in model.traits
        ]
        lives = [load_facts().numbers_hash] if self.town else []
        return hashlib.sha256("\n".join([part.hash, *spreads, *lives]).encode()).hexdigest()


def calibrated_by(studies: Iterable[Study], rows: Sequence[Measured]) -> Calibrated:
    """Say what a fit looks at and moves.

    Parameters
    ----------
    studies
        All that `rows` name.
    rows
        The fitted results.

    Examples
    --------
    >>> from neuroflare.clinic.study import load_study
    >>> from neuroflare.data_files import data_path
    >>> from neuroflare.evidence import load_ledger
    >>> from neuroflare.fit.measured import measured
    >>> study = load_study(data_path("studies/thompson2005/study.yaml"))
    >>> calibrated_by([study], measured([study], load_ledger())).outputs
    ('limb_vessels_perfusion',)
    """
    outputs: set[str] = set()
    moved: set[str] = set()
    town = False
    for study in studies:
        mine = [row.readout for row in rows if row.study == study.id]
        outputs |= {name for readout in mine for name in outputs_of(readout)}
        arms = {arm for readout in mine for arm in (readout.arm, readout.against) if arm is not None}
        if any((who := who_of(study, arm)) is not None and who[0] in TOWN for arm in arms):
            town = True
            moved |= {change.target for event in LIFE_EVENTS for change in life_changes(event, 0.0, 1.0)}
        for arm in arms:
            schedule = schedule_of(study.arm(arm).events)
            moved |= {change.target for change in schedule.every_change()} | set(schedule.driven)
    return Calibrated(tuple(sorted(outputs)), tuple(sorted(moved)), town)
