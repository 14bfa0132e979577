"""The stages of the calibration, and which numbers each may move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

import numpy as np
import numpy.typing as npt
import yaml

from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.model import Model

__all__ = ["Stage", "candidates", "load_stages", "screen"]

Floats = npt.NDArray[np.float64]

HEARD = 4.0
"""Screening: a number counts when a correlation with some result is larger than this many times what chance
gives (the inverse root of the number of draws)."""


@dataclass(frozen=True)
class Stage:
    """One step of the calibration.

    Parameters
    ----------
    name, title
        For readers.
    studies
        Whose calibration results it is fitted to.
    modules
        Whose uncertain numbers it may move.
    most
        How many of them at most.
    people
        Virtual people per reading of the numbers. Few will do where all are asked alike; who falls ill is
        seen among many.
    waves
        Waves of simulations at most.
    pool, rounds
        Where it weighs whole readings of all numbers: how many in a round, and how many rounds, each drawn
        nearer to the results. It has no modules, because it moves every number.
    """

    name: str
    title: str
    studies: tuple[str, ...]
    modules: tuple[str, ...] = ()
    most: int = 0
    people: int = 4
    waves: int = 3
    pool: int = 0
    rounds: int = 1

    def load(self) -> list[Study]:
        """Read its studies."""
        return [load_study(data_path("studies") / name / "study.yaml") for name in self.studies]


def load_stages() -> list[Stage]:
    """Read the stages, in their order.

    Raises
    ------
    UsageError
        When two stages share a study, so that its results would count twice.

    Examples
    --------
    >>> [stage.name for stage in load_stages()][:2]
    ['nociceptor', 'vessel']
    """
    text = (files("neuroflare.fit") / "stages.yaml").read_text(encoding="utf-8")
    stages = [
        Stage(**one | {word: tuple(one.get(word, ())) for word in ("studies", "modules")})
        for one in yaml.safe_load(text)["stages"]
    ]
    named = [study for stage in stages for study in stage.studies]
    if twice := {study for study in named if named.count(study) > 1}:
        raise UsageError(f"study {min(twice)!r} belongs to two stages; its results would count twice")
    return stages


def candidates(model: Model, stage: Stage, taken: Sequence[str]) -> list[str]:
    """Give the uncertain numbers that a stage may move: those of its modules that no earlier stage took.

    Parameters
    ----------
    model
        The body.
    stage
        The stage.
    taken
        Numbers that earlier stages moved.
    """
    own = tuple(f"{module}_" for module in stage.modules)
    names = [name for name in model.uncertain if name.startswith(own)]
    return sorted(name for name in names if name not in taken)


def screen(numbers: Floats, results: Floats, most: int) -> list[int]:
    """Choose the numbers that move some results.

    Parameters
    ----------
    numbers
        ``draw, number``: deviates of all candidates, drawn independently.
    results
        ``draw, result``.
    most
        How many at most.

    Returns
    -------
    list of int
        Places of the chosen, those that explain most of the results first.

    Examples
    --------
    >>> x = np.random.default_rng(1).standard_normal((400, 3))
    >>> screen(x, x[:, [2]] * 3 + x[:, [0]], most=3)
    [2, 0]
    """
    x = (numbers - numbers.mean(axis=0)) / numbers.std(axis=0)
    spread = results.std(axis=0)
    y = (results - results.mean(axis=0)) / np.where(spread > 0, spread, 1.0)
    # A number may act through its square, such as a threshold in the middle of the doses.
    bent = x**2 - 1.0
    bent /= bent.std(axis=0)
    share = np.maximum((x.T @ y / len(x)) ** 2, (bent.T @ y / len(x)) ** 2)
    heard = share.max(axis=1) > HEARD**2 / len(x)
    order = np.argsort(-share.sum(axis=1), kind="stable")
    return [int(k) for k in order if heard[k]][:most]
