"""How strongly each loop of the body feeds itself, at rest, in illness and on the way.

A loop is cut at the states that carry its signal: nothing feels them any more but their own fading, and they
still feel the rest. Near a state x the equations are linear with the Jacobian J, and what returns of a slow
signal of 1 that is sent around is

    gain = 1 - det(J) / (product of fadings * det(J_rest))

where J_rest is the block of all states that are not cut, and a fading is how the rate of a cut state changes
with that state alone, everything that its equation takes from elsewhere being held (the return difference of
feedback theory; Bode 1945). No level changes by the cut, so that the gain holds in illness as well. The
states of the other loops are held meanwhile, so that each loop is measured by itself. Below 1 it settles,
above 1 it runs away from there, and a negative gain damps.

Whoever has come to rest in illness is at the far end of a loop, where it can give no more. So the gain is
also measured on the way: on the straight line between a person's rest and his or her illness.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.insight.removal import People
from neuroflare.model import Model
from neuroflare.model.model import Parameter
from neuroflare.model.numpy_rates import numpy_rates
from neuroflare.people.stability import jacobians, sizes

__all__ = ["LOOPS", "WHOLE", "Gains", "LoopWords", "gain_through", "gains"]

Floats = npt.NDArray[np.float64]
_BATCH = 200
"""People whose Jacobians are in memory at once."""


@dataclass(frozen=True)
class LoopWords:
    """One loop, and where it is cut.

    Parameters
    ----------
    words
        For readers.
    through
        States that carry its signal, ``{place}`` being the place that hurts most in the group.
    """

    words: str
    through: tuple[str, ...]


LOOPS: Mapping[str, LoopWords] = {
    "nerve-tissue": LoopWords(
        "nerve ending, its peptides, skin and mast cells, growth factor",
        ("{place}_peptide_cgrp", "{place}_peptide_substance_p"),
    ),
    "inflammation": LoopWords(
        "leukocytes and the cytokines that call more of them", ("{place}_tissue_leukocytes",)
    ),
    "vessel": LoopWords("failing vessel wall, starved tissue", ("{place}_vessels_health",)),
    "sympathetic": LoopWords(
        "pain, sympathetic outflow, adrenoceptors, nerve ending", ("outflow_outflow", "outflow_set_point")
    ),
    "cord": LoopWords(
        "firing of the cord, potentiated synapses, glia, lost inhibition",
        ("{place}_cord_ltp", "{place}_cord_glia", "{place}_cord_chloride"),
    ),
    "brain": LoopWords(
        "pain, arousal, sleep and brain glia, control of the cord",
        ("central_arousal", "central_sleep_debt", "central_brain_glia"),
    ),
    "pain-inhibits": LoopWords("pain calls up inhibition of pain (it damps)", ("central_inhibition_boost",)),
}


def gain_through(
    model: Model, cut: Sequence[str], numbers: Mapping[str, npt.ArrayLike], at: Floats
) -> Floats:
    """Measure what returns to some states of what they send.

    Parameters
    ----------
    model
        The model.
    cut
        States that carry the signal.
    numbers
        Parameter id to one value per person.
    at
        ``person, state``: where to measure, in the order of ``model.states``.

    Returns
    -------
    numpy.ndarray
        One per person; NaN where a state is not finite.

    Raises
    ------
    UsageError
        When a name is not a state of the model.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people.stability import rest_points
    >>> body = load_model("body")
    >>> bool(abs(gain_through(body, ["central_arousal"], {}, rest_points(body, {}))[0]) < 0.5)
    True
    """
    for name in cut:
        if name not in model.states:
            raise UsageError(f"{name!r} is not a state of {model.name}")
    return _gains(model, {"": cut}, numbers, at, _Fading(model, cut))[""]


WHOLE = "whole body"
"""Name under which the leading eigenvalue of everything together stands, per hour."""


@dataclass(frozen=True)
class Gains:
    """Gain of one loop, one value per person.

    Parameters
    ----------
    rest, illness
        Where the person rests when well, and where he or she is.
    way
        The largest on the straight line between the two.
    """

    rest: Floats
    way: Floats
    illness: Floats


WAY = (0.1, 0.3, 0.5, 0.7, 0.9)
"""Places on the line, as shares of it."""


def gains(model: Model, people: People, place: str) -> dict[str, Gains]:
    """Measure every loop in ill people, in the same people at rest, and on the way.

    Parameters
    ----------
    model
        The body.
    people
        From `neuroflare.insight.removal.people_of`.
    place
        ``limb`` or ``axial``: where the loops of a place are cut.

    Returns
    -------
    dict
        Loop to its gains; `WHOLE` to the leading eigenvalue, per hour, above 0 where everything together runs
        away.
    """
    cuts = {name: [one.format(place=place) for one in loop.through] for name, loop in LOOPS.items()}
    cohort = people.cohort
    ill = np.stack([cohort.states[name] for name in model.states], axis=1)
    well = np.stack([people.resting[name] for name in model.states], axis=1)
    usual = {name: values for name, values in cohort.parameters.items() if name not in model.inputs}
    fading = _Fading(model, {one for cut in cuts.values() for one in cut})
    at_rest = _gains(model, cuts, usual, well, fading)
    in_illness = _gains(model, cuts, cohort.parameters, ill, fading)
    between = [_gains(model, cuts, usual, well + share * (ill - well), fading) for share in WAY]
    return {
        name: Gains(at_rest[name], np.max([one[name] for one in between], axis=0), in_illness[name])
        for name in (*cuts, WHOLE)
    }


def _gains(
    model: Model,
    cuts: Mapping[str, Sequence[str]],
    numbers: Mapping[str, npt.ArrayLike],
    at: Floats,
    fading: _Fading,
) -> dict[str, Floats]:
    """Measure each loop with the states of all others held; and under `WHOLE` what grows fastest of all."""
    states = list(model.states)
    inside = {name: np.isin(states, list(cut)) for name, cut in cuts.items()}
    found = {name: np.full(len(at), np.nan) for name in (*cuts, WHOLE)}
    for begin in range(0, len(at), _BATCH):
        rows = np.arange(begin, min(begin + _BATCH, len(at)))
        rows = rows[np.isfinite(at[rows]).all(axis=1)]
        if not rows.size:
            continue
        own = {name: np.atleast_1d(np.asarray(v, float))[rows] for name, v in numbers.items()}
        size = sizes(model, at[rows])
        matrix = jacobians(model, at[rows], own) * size[:, None, :] / size[:, :, None]
        found[WHOLE][rows] = np.linalg.eigvals(matrix).real.max(axis=1)
        faded = fading(own, at[rows])
        for name, mine in inside.items():
            held = np.any([one for other, one in inside.items() if other != name], axis=0) & ~mine
            kept = np.flatnonzero(~held) if len(cuts) > 1 else np.arange(len(states))
            part = matrix[:, kept][:, :, kept]
            here = mine[kept]
            # det(J) / det(J_rest) is the inverse of the determinant of this block of the inverse of J.
            block = np.linalg.det(np.linalg.inv(part)[:, here][:, :, here])
            alone = np.prod([faded[states[k]] for k in np.flatnonzero(mine)], axis=0)
            found[name][rows] = 1.0 - 1.0 / (block * alone)
    return found


class _Fading:
    """Change of the rate of each cut state with that state alone, everything else being held.

    Parameters
    ----------
    model
        The model.
    cut
        Its states that are cut anywhere.
    """

    def __init__(self, model: Model, cut: Collection[str]) -> None:
        self._whole = numpy_rates(model)
        self._scales = model.scales
        given = [*self._whole.rules, *(name for name in model.states if name not in cut)]
        parts = {name: Parameter(name, "", "", "", "", None, name, value=0.0) for name in given}
        # A model of the cut states only, to which everything else is given from outside.
        alone = {name: model.states[name] for name in model.states if name in cut}
        self._alone = numpy_rates(
            replace(model, parameters={**model.parameters, **parts}, states=alone, rules={})
        )
        self._given = given

    def __call__(self, numbers: Mapping[str, Floats], at: Floats) -> dict[str, Floats]:
        """Give it at some states, ``person, state``: one per person, per time unit of the model."""
        seen = {
            **self._whole.rule_values(at, numbers),
            **dict(zip(self._whole.states, at.T, strict=True)),
        }
        held = {**numbers, **{name: seen[name] for name in self._given}}
        here = np.stack([seen[one] for one in self._alone.states], axis=1)
        found = {}
        for k, name in enumerate(self._alone.states):
            step = 1e-4 * np.maximum(np.abs(here[:, k]), self._scales[name])
            up, down = here.copy(), here.copy()
            up[:, k] += step
            down[:, k] -= step
            found[name] = (self._alone(up, held)[:, k] - self._alone(down, held)[:, k]) / (2.0 * step)
        return found
