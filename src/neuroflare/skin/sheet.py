"""A sheet of skin in which a stimulus is followed in space and time."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import xarray as xr

from neuroflare import __version__
from neuroflare.engine.cache import default_cache, key_of
from neuroflare.engine.kept_system import read_kept
from neuroflare.engine.reference_code import compile_nodes
from neuroflare.engine.system import TIME, System
from neuroflare.errors import UsageError
from neuroflare.model import Model, load_model
from neuroflare.model.load import model_text
from neuroflare.skin import names
from neuroflare.skin.grid import Grid
from neuroflare.skin.local import Compiled, part_of
from neuroflare.skin.march import March
from neuroflare.skin.shapes import check_inside
from neuroflare.skin.stimuli import FibreLoss, Placed
from neuroflare.skin.trees import BYTES_PER_ENDING, Trees, builds

__all__ = ["DEFAULT_MEMORY", "DEFAULT_RTOL", "Sheet"]

Floats = npt.NDArray[np.float64]

DEFAULT_MEMORY = 2e9
"""Bytes that a sheet may need unless more is allowed."""
DEFAULT_RTOL = 1e-3
"""Relative tolerance of a step; see docs/skin.md for what it does to the answer."""
SHORTEST = 1e-3
"""Shortest distance between two frames in seconds."""


@lru_cache(maxsize=1)
def _equations() -> tuple[Model, System]:
    """The model of one pixel, read once."""
    model = load_model(names.MODEL)
    return model, read_kept(model.sbml, model.scales, default_cache())


@lru_cache(maxsize=1)
def _of_body() -> dict[str, float]:
    """Values that only the body has; kept beside the machine code, since the body is long to read."""
    wanted, (text, _), cache = (names.CM_SHARE, names.FLARE_EDGE), model_text("body"), default_cache()
    key = key_of("values of the body", __version__, *wanted, text)
    kept = None if cache is None else cache.get(key)
    if kept is None:
        body = load_model("body").parameters
        kept = json.dumps({name: body[name].value for name in wanted}).encode()
        if cache is not None:
            cache.put(key, kept)
    return dict(json.loads(kept))


@lru_cache(maxsize=4)
def _part(prefixes: tuple[str, ...]) -> System:
    """Equations of a part of one pixel."""
    return part_of(_equations()[1], prefixes, names.HELD)


@lru_cache(maxsize=16)
def _compiled(prefixes: tuple[str, ...], fields: tuple[str, ...], seen: tuple[str, ...]) -> Compiled:
    """Machine code of a part of one pixel, made once."""
    return Compiled(_part(prefixes), fields, seen, default_cache())


class Sheet:
    """Skin with its nerve trees, of one person.

    Parameters
    ----------
    grid
        Size and pixels.
    seed
        Of the nerve trees; the same seed gives the same trees at any resolution.
    person
        Parameter id to value, where the person differs from the typical one. Ids are those of the body.
    held
        State id to value, where a life has left what changes over days elsewhere than at this person's rest:
        any of `names.HELD`, such as ``limb_vessels_health``. Endings lost since birth (``limb_nerve_density``
        below ``nociceptor_density_rest``) are taken from the trees, and noradrenaline is held by as much
        sympathetic outflow. A state of the whole body may be given as it is: what else changes within minutes
        starts from rest, and what is not of this skin is left out.
    losses
        Endings lost beforehand.
    even
        Skin without patchiness: every ending belongs to one fibre. For comparisons with the body model.
    rtol
        Relative tolerance of a step.
    memory
        Bytes that the sheet may need.

    Raises
    ------
    UsageError
        When a parameter is unknown, a place is outside, or the sheet needs too much memory.

    Examples
    --------
    >>> sheet = Sheet(Grid(20, 20, 1.0), seed=3)
    >>> sheet.run([], minutes=1)["perfusion"].sizes["time"]
    2
    """

    def __init__(
        self,
        grid: Grid | None = None,
        *,
        seed: int = 1,
        person: Mapping[str, float] | None = None,
        held: Mapping[str, float] | None = None,
        losses: Sequence[FibreLoss] = (),
        even: bool = False,
        rtol: float = DEFAULT_RTOL,
        memory: float = DEFAULT_MEMORY,
    ) -> None:
        self.grid = grid or Grid()
        self._memory = memory
        self.grid.check_memory(memory)
        self.seed, self.rtol, self.even = seed, rtol, even
        self.model, self._system = _equations()
        self.values: dict[str, float] = {**_of_body(), **self.model.values()}
        for name, value in (person or {}).items():
            if name not in self.values:
                raise UsageError(
                    f"{name!r} is no parameter of the skin; models/skin.md lists those there are"
                )
            self.values[name] = float(value)
        self.values |= self._start()
        kept = self._kept(held or {})
        if (tone := (held or {}).get(names.NORADRENALINE)) is not None:
            kept |= {names.NORADRENALINE: tone, names.OUTFLOW: tone / self.values[names.NORADRENALINE]}
        spared = kept.pop(names.DENSITY, None)
        self.values |= kept
        self.cmi, self.cm = self._trees()
        # The equations keep the endings that the person was born with: what is lost must not count twice.
        share = 1.0 if spared is None else float(np.clip(spared / self.values[names.DENSITY], 0.0, 1.0))
        density = np.full(self.grid.pixels, share)
        for loss in losses:
            check_inside(loss.shape, self.grid, "the skin that lost fibres")
            density *= 1.0 - loss.share * loss.shape.cover(self.grid).ravel()
        self.density = density
        self.cmi, self.cm = (self._thin(trees) for trees in (self.cmi, self.cm))

    def run(
        self,
        stimuli: Sequence[Placed],
        minutes: float,
        *,
        times: Sequence[float] | None = None,
        fields: Sequence[str] = ("perfusion",),
        fixed_step: float | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> xr.Dataset:
        """Follow the sheet from rest.

        Parameters
        ----------
        stimuli
            What is done, and where.
        minutes
            How long it is followed from time 0.
        times
            Minutes at which pictures are taken; every minute when left out.
        fields
            Which fields; see `names.FIELDS`.
        fixed_step
            Seconds of every step, instead of steps that follow the tolerance. For tests of the order.
        progress
            Called with the share that is done.

        Returns
        -------
        xarray.Dataset
            Each field with the dims ``time, y, x``; time in minutes, places in mm.

        Raises
        ------
        UsageError
            When a field is unknown, a time cannot be, or a stimulus is outside the sheet.
        """
        moments = self._moments(minutes, times)
        for field in fields:
            if field not in names.FIELDS:
                raise UsageError(f"there is no field {field!r}; the fields are {', '.join(names.FIELDS)}")
        self.grid.check_memory(self._memory, moments.size * len(fields))
        for stimulus in stimuli:
            if stimulus.shape is not None:
                check_inside(stimulus.shape, self.grid, stimulus.name)
        march = March(self, stimuli, [names.FIELDS[field][0] for field in fields])
        frames = march.run(moments / 60.0, fixed_step, progress)
        return self._dataset(frames, moments, fields, march)

    @staticmethod
    def knows(name: str) -> bool:
        """Say whether a parameter can be given for a person."""
        return name in _of_body() or name in _equations()[0].parameters

    system = staticmethod(_part)
    compiled = staticmethod(_compiled)

    def _start(self) -> dict[str, float]:
        """Start value of every state for this person."""
        system = self._system
        nodes = compile_nodes(system.graph, system.starts, TIME, (), system.parameters)
        defaults = zip(system.parameters, system.defaults, strict=True)
        found = nodes(0.0, [], [self.values.get(name, float(value)) for name, value in defaults])
        return dict(zip(system.states, found, strict=True))

    def _kept(self, held: Mapping[str, float]) -> dict[str, float]:
        """Values of the slow states that a life has left, checked."""
        known = set(load_model("body").states) | set(self._system.states)
        for name, value in held.items():
            if name not in known:
                raise UsageError(
                    f"{name!r} is no state of the body, so that no skin can be held at it; the skin keeps "
                    f"{', '.join(names.HELD)}"
                )
            if not np.isfinite(value):
                raise UsageError(f"{name} is to be held at {value}; it is a finite number")
        return {name: float(value) for name, value in held.items() if name in names.HELD}

    def _trees(self) -> tuple[Trees, Trees]:
        if self.even:
            return Trees.even(self.grid), Trees.even(self.grid)
        cmi, cm = builds(self.values)
        area = self.grid.width * self.grid.height
        needed = BYTES_PER_ENDING * (cmi.density + cm.density) * area
        if needed > self._memory:
            raise UsageError(
                f"the nerve trees of a sheet of {self.grid.width:g} x {self.grid.height:g} mm need "
                f"{needed / 1e9:.3g} GB, more than the limit of {self._memory / 1e9:.3g} GB; a smaller sheet "
                "needs less"
            )
        streams = np.random.SeedSequence(self.seed).spawn(2)
        first, second = (np.random.default_rng(stream) for stream in streams)
        return Trees.grow(self.grid, cmi, first), Trees.grow(self.grid, cm, second)

    def _thin(self, trees: Trees) -> Trees:
        return trees.thinned(self.density[self.grid.place(trees.x, trees.y)])

    @staticmethod
    def _moments(minutes: float, times: Sequence[float] | None) -> Floats:
        if not (np.isfinite(minutes) and minutes > 0.0):
            raise UsageError(
                "sheet-minutes",
                "the sheet is to be followed for {minutes} min; it is more than 0",
                minutes=minutes,
            )
        if times is None:
            whole = np.arange(0.0, np.floor(minutes + 1e-9) + 1.0)
            return whole if abs(whole[-1] - minutes) < 1e-9 else np.append(whole, minutes)
        moments = np.asarray(times, dtype=float)
        apart = np.diff(moments) * 60.0
        if moments.size == 0 or not np.isfinite(moments).all() or np.any(apart < SHORTEST):
            raise UsageError(f"times of pictures must be finite, rising and {SHORTEST:g} s apart at least")
        if moments[-1] > minutes * (1.0 + 1e-12):
            raise UsageError(
                f"a picture is asked for at {moments[-1]:g} min, but the end is at {minutes:g} min"
            )
        return moments

    def _dataset(self, frames: Floats, moments: Floats, fields: Sequence[str], march: March) -> xr.Dataset:
        grid = self.grid
        variables = {}
        known = {**self.model.states, **self.model.rules, **self.model.parameters}
        for k, field in enumerate(fields):
            name, meaning = names.FIELDS[field]
            unit = self.model.units.get(known[name].unit, known[name].unit)
            attributes = {"long_name": meaning, "units": unit, "id": name}
            shape = (moments.size, *grid.shape)
            variables[field] = (("time", "y", "x"), frames[:, k, : grid.pixels].reshape(shape), attributes)
        coordinates = {
            "time": ("time", moments, {"units": "min", "long_name": "time"}),
            "y": ("y", grid.y, {"units": "mm", "long_name": "up from the lower edge"}),
            "x": ("x", grid.x, {"units": "mm", "long_name": "right from the left edge"}),
        }
        about: dict[str, object] = {
            "program": f"neuroflare {__version__}", "model": self.model.hash, "seed": self.seed,
            "pixel_mm": grid.pixel, "rtol": self.rtol, "steps": march.steps, "rejected": march.rejected,
        }  # fmt: skip
        return xr.Dataset(variables, coords=coordinates, attrs=about)
