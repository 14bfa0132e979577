"""The march through time: diffusion, endings and tissue in turn, symmetric about the middle of each step.

One step of length h is D(h/2) N(h/2) T(h) N(h/2) D(h/2): diffusion, the endings under the stimulus, the
tissue of every pixel (Strang 1968, 10.1137/0705041). It is of order 2. Trailing and leading diffusion of
neighbouring steps are made at once. Impulses and openings are those of the middle of the step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from neuroflare.engine import Change
from neuroflare.engine.lanes import aligned
from neuroflare.errors import NeuroflareError
from neuroflare.skin import names
from neuroflare.skin.diffusion import Diffusion
from neuroflare.skin.inputs import Input
from neuroflare.skin.local import LocalLaw, rows
from neuroflare.skin.reflex import Reflex
from neuroflare.skin.shapes import Shape
from neuroflare.skin.stimuli import Placed

if TYPE_CHECKING:
    from neuroflare.skin.sheet import Sheet

__all__ = ["March"]

Floats = npt.NDArray[np.float64]

MARGIN = 6.0
"""Skin in mm around all stimuli whose endings are followed: ten times as far as histamine spreads."""
FIRST = 0.02 / 3600.0
"""First step in hours after a change: 20 ms, well below the 1.5 s of the fastest process."""
SHORTEST = 1e-9
"""Steps in hours below which the march gives up."""
SAFETY, SMALLEST, LARGEST = 0.85, 0.2, 1.7
"""How the error of a step decides on the next one."""


class March:
    """One run of a sheet.

    Parameters
    ----------
    sheet
        Grid, trees, values.
    stimuli
        What is done.
    outputs
        Ids of the model to record.
    """

    def __init__(self, sheet: Sheet, stimuli: Sequence[Placed], outputs: Sequence[str]) -> None:
        self._sheet, grid = sheet, sheet.grid
        self._values = sheet.values
        self.steps = self.rejected = 0
        tissue, nerve = sheet.system(names.TISSUE), sheet.system(names.NERVE)
        covers = [np.ones(grid.pixels) if s.shape is None else s.shape.cover(grid).ravel() for s in stimuli]
        self._box = _box(grid.shape, grid.pixel, [s.shape for s in stimuli])
        index = np.arange(grid.pixels).reshape(grid.shape)[self._box].ravel()
        self._inside = index
        self._window = np.full(grid.pixels, -1, dtype=np.int64)
        self._window[index] = np.arange(index.size)

        targets = {change.target for s in stimuli for change in s.changes}
        for target in sorted(targets):
            if target not in {*tissue.states, *nerve.states, *tissue.parameters, *nerve.parameters}:
                raise NeuroflareError(f"{target!r} is changed by a stimulus but is nothing of the skin model")
        states = {*tissue.states, *nerve.states}
        changed = sorted(targets - states - {names.IMPULSES, names.OPENING, names.EXCESS})
        nerve_inputs = [name for name in changed if name.startswith(names.NERVE)]
        tissue_inputs = [name for name in changed if not name.startswith(names.NERVE)]
        seen = [name for name in outputs if name not in tissue.states and name != names.IMPULSES]
        values, rtol = sheet.values, sheet.rtol
        fields = (names.IMPULSES, names.OPENING, *tissue_inputs)
        self._tissue = LocalLaw(sheet.compiled(names.TISSUE, fields, tuple(seen)), values, rtol)
        firing = (names.AXON_REFLEX, names.CM, names.OPENED)
        self._nerve = LocalLaw(
            sheet.compiled(names.NERVE, (names.EXCESS, *nerve_inputs), firing), values, rtol
        )

        lanes = self._tissue.lanes
        self._y = self._rest(self._tissue, grid.pixels, lanes)
        self._n = self._rest(self._nerve, index.size, lanes)
        self._spread = Diffusion(grid.shape, grid.pixel)
        self._near = Diffusion(_shape(self._box), grid.pixel)
        self._moving, self._moving_near = self._coefficients(tissue.states), self._coefficients(nerve.states)
        self._f = rows(len(self._tissue.fields), grid.pixels, lanes)
        self._g = rows(len(self._nerve.fields), index.size, lanes)
        self._firing = rows(3, index.size, lanes)
        self._seen = rows(len(seen), grid.pixels, lanes)
        self._outputs, self._seen_names = outputs, seen
        self._histamine = tissue.states.index(names.HISTAMINE)
        self._rising = np.zeros(index.size)
        self._impulses = np.zeros(grid.pixels)
        self._reach = [0.5 * values["ending_spread"] ** 2]

        self._inputs: dict[str, Input] = {}
        for name in changed:
            near = name.startswith(names.NERVE)
            self._inputs[name] = Input(values[name], index.size if near else grid.pixels)
        self._numbers: dict[tuple[int, str], int] = {}
        for k, stimulus in enumerate(stimuli):
            for name in sorted({change.target for change in stimulus.changes} & set(changed)):
                near = name.startswith(names.NERVE)
                cover = _whole(covers[k]) if name.startswith(names.ENDINGS) else covers[k]
                self._numbers[k, name] = self._inputs[name].cover(cover[index] if near else cover)
        self._covers = covers
        self._changes = sorted(
            ((float(change.time), k, change) for k, s in enumerate(stimuli) for change in s.changes),
            key=lambda item: item[0],
        )
        self._ends = sorted({float(c.until) for _, _, c in self._changes if c.until is not None})
        self._pending = 0.0
        self._grow(min([0.0, *(time for time, _, _ in self._changes)]))

    def run(
        self, times: Floats, fixed_step: float | None, progress: Callable[[float], None] | None
    ) -> Floats:
        """March through all changes and pictures; give the pictures, time by output by pixel.

        Parameters
        ----------
        times
            When to take pictures, in hours.
        fixed_step
            Seconds of every step; None for steps that follow the tolerance.
        progress
            Called with the share done.
        """
        begin = min([0.0, float(times[0]), *(time for time, _, _ in self._changes)])
        last = float(times[-1])
        stops = sorted({*map(float, times), *(t for t, _, _ in self._changes), *self._ends, last})
        stops = [stop for stop in stops if begin <= stop <= last]
        frames = np.empty((times.size, len(self._outputs), self._sheet.grid.pixels))
        now, step, taken, made = begin, FIRST, 0, 0
        fixed = None if fixed_step is None else fixed_step / 3600.0
        for stop in stops:
            now, step = self._advance(now, stop, step, fixed)
            if taken < times.size and stop == times[taken]:
                self._record(frames[taken])
                taken += 1
            due = [item for item in self._changes[made:] if item[0] <= stop]
            if due or stop in self._ends:
                self._settle()
                for _, k, change in due:
                    self._change(k, change)
                made += len(due)
                if any(change.target == names.ANAESTHETIC for _, _, change in due):
                    self._grow(now)
                step = FIRST
                self._rising[:] = 0.0
            if progress is not None and last > begin:
                progress((now - begin) / (last - begin))
        return frames

    # Setting up.

    def _rest(self, law: LocalLaw, pixels: int, lanes: int) -> Floats:
        states = rows(len(law.states), pixels, lanes)
        for i, name in enumerate(law.states):
            states[i] = self._values[name]
        return states

    def _coefficients(self, states: Sequence[str]) -> list[tuple[int, float]]:
        return [
            (i, self._values[names.DIFFUSING[name]])
            for i, name in enumerate(states)
            if name in names.DIFFUSING
        ]

    def _grow(self, now: float) -> None:
        """Take the trees as the anaesthetic leaves them."""
        grid = self._sheet.grid
        trees = [self._sheet.cmi, self._sheet.cm]
        if names.ANAESTHETIC in self._inputs:
            mask = np.zeros(grid.pixels, dtype=bool)
            mask[self._inside] = self._inputs[names.ANAESTHETIC].at(now) >= 0.5
            if mask.any():
                trees = [tree.blocked(grid, mask.reshape(grid.shape)) for tree in trees]
        radius = 0.0 if self._sheet.even else self._values["ending_spread"]
        invaded = (1.0, self._values[names.CM_AXON_REFLEX])
        self._reflexes = [
            Reflex(grid, tree, self._window, radius, share)
            for tree, share in zip(trees, invaded, strict=True)
        ]
        for reflex in self._reflexes:
            reflex.forget(now)

    # One stop to the next.

    def _advance(self, now: float, stop: float, step: float, fixed: float | None) -> tuple[float, float]:
        while stop - now > 1e-12:
            left = stop - now
            if fixed is not None:
                length = min(fixed, left) if left > 1.5 * fixed else left
            else:
                # Two equal steps to a stop rather than a long one and a crumb.
                length = left if left <= step else min(step, 0.5 * left) if left < 2.0 * step else step
            error = self._step(now, length)
            if fixed is None:
                factor = SAFETY * max(error, 1e-9) ** (-1.0 / 3.0)
                step = length * float(np.clip(factor, SMALLEST, LARGEST))
                if error > 1.0:
                    self.rejected += 1
                    if step < SHORTEST:
                        raise NeuroflareError(
                            f"the skin cannot be followed beyond {now * 60.0:.4g} min: a step of {step:.1g} "
                            "h is still too long; a parameter lies far outside its prior"
                        )
                    continue
                step = max(step, length) if length < left and error < 0.5 else step
            self._accept(length)
            now = stop if length == left else now + length
        return stop, step

    def _step(self, now: float, length: float) -> float:
        """Try a step; the result waits in ``_new`` until it is accepted."""
        middle = now + 0.5 * length
        y, n = self._spreads(self._pending + 0.5 * length)
        excess = y[self._histamine][self._inside] - self._values[names.HISTAMINE_REST]
        half = _like(n)
        self._stimulate(now + 0.25 * length, excess)
        errors = [self._nerve.step(n, self._g, half, 0.5 * length)]
        self._stimulate(middle, excess + 0.5 * length * self._rising)
        self._nerve.observe(half, self._g, self._firing)
        self._invade(middle)
        for k, name in enumerate(self._tissue.fields[2:], 2):
            self._f[k, : self._sheet.grid.pixels] = self._inputs[name].at(middle)
        new = _like(y)
        errors.append(self._tissue.step(y, self._f, new, length))
        after = new[self._histamine][self._inside] - self._values[names.HISTAMINE_REST]
        self._stimulate(now + 0.75 * length, after)
        last = _like(n)
        errors.append(self._nerve.step(half, self._g, last, 0.5 * length))
        self._new = (new, last, (after - excess) / length)
        return max(errors)

    def _accept(self, length: float) -> None:
        self._y, self._n, self._rising = self._new
        self._pending = 0.5 * length
        self.steps += 1
        for reflex in self._reflexes:
            reflex.keep()

    def _stimulate(self, time: float, excess: Floats) -> None:
        size = self._inside.size
        self._g[0, :size] = excess
        for k, name in enumerate(self._nerve.fields[1:], 1):
            self._g[k, :size] = self._inputs[name].at(time)

    def _invade(self, time: float) -> None:
        grid, size = self._sheet.grid, self._inside.size
        cmi, cm = (
            reflex.impulses(time, rates[:size])
            for reflex, rates in zip(self._reflexes, self._firing, strict=False)
        )
        arriving = (cmi + self._values[names.CM_SHARE] * cm).reshape(1, *grid.shape)
        self._impulses = self._spread(arriving, self._reach)[0].ravel()
        self._f[0, : grid.pixels] = self._impulses
        self._f[1, self._inside] = self._firing[2, :size] * self._sheet.density[self._inside]

    def _spreads(self, hours: float) -> tuple[Floats, Floats]:
        """All states after diffusion alone."""
        found = []
        for states, moving, spread, shape in (
            (self._y, self._moving, self._spread, self._sheet.grid.shape),
            (self._n, self._moving_near, self._near, _shape(self._box)),
        ):
            size = shape[0] * shape[1]
            copy = _like(states)
            copy[:] = states
            which = [i for i, _ in moving]
            fields = states[which, :size].reshape(len(which), *shape)
            copy[which, :size] = spread(fields, [d * hours for _, d in moving]).reshape(len(which), size)
            found.append(copy)
        return found[0], found[1]

    def _settle(self) -> None:
        """Make the diffusion that is still owed."""
        if self._pending:
            self._y, self._n = self._spreads(self._pending)
            self._pending = 0.0

    def _change(self, k: int, change: Change) -> None:
        value = float(change.value)
        for name in change.scale:
            value *= self._values[name]
        if change.target in self._inputs:
            self._inputs[change.target].apply(self._numbers[k, change.target], change, value)
            return
        cover = self._covers[k]
        if change.target in self._tissue.states:
            row = self._y[self._tissue.states.index(change.target), : cover.size]
        else:
            cover = cover[self._inside]
            row = self._n[self._nerve.states.index(change.target), : cover.size]
        if change.action == "add":
            row += value * cover
        else:
            row[cover > 0.0] = (value * cover)[cover > 0.0]

    def _record(self, frame: Floats) -> None:
        y, _ = self._spreads(self._pending)
        pixels = self._sheet.grid.pixels
        if self._seen_names:
            self._tissue.observe(y, self._f, self._seen)
        for k, name in enumerate(self._outputs):
            if name == names.IMPULSES:
                frame[k] = self._impulses
            elif name in self._seen_names:
                frame[k] = self._seen[self._seen_names.index(name), :pixels]
            else:
                frame[k] = y[self._tissue.states.index(name), :pixels]


def _like(states: Floats) -> Floats:
    return aligned(states.size).reshape(states.shape)


def _whole(cover: Floats) -> Floats:
    """Give all or nothing of what acts on endings: their answer is far from linear in its strength.

    A share of a pixel under an electrode carries the whole density of the current; a mean over the pixel
    would be a weaker current, and what is recruited goes with its fourth power.
    """
    edge = min(0.5, float(cover.max(initial=0.0)) * (1.0 - 1e-9))
    return np.asarray((cover >= edge) & (cover > 0.0), dtype=float)


def _box(shape: tuple[int, int], pixel: float, shapes: Sequence[Shape | None]) -> tuple[slice, slice]:
    """Rows and columns around all stimuli; those that act everywhere count only when there is no other."""
    bounds = [s.bounds for s in shapes if s is not None]
    if not bounds:
        return slice(0, shape[0]), slice(0, shape[1])
    left, lower = (min(b[k] for b in bounds) - MARGIN for k in (0, 1))
    right, upper = (max(b[k] for b in bounds) + MARGIN for k in (2, 3))
    rows_ = slice(max(0, int(np.floor(lower / pixel))), min(shape[0], int(np.ceil(upper / pixel))))
    columns = slice(max(0, int(np.floor(left / pixel))), min(shape[1], int(np.ceil(right / pixel))))
    return rows_, columns


def _shape(box: tuple[slice, slice]) -> tuple[int, int]:
    return box[0].stop - box[0].start, box[1].stop - box[1].start
