"""The whole answer on contribution: one group under posterior, prior and assumed numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from neuroflare.insight.contribution import Contribution, contribution, of_one_person
from neuroflare.insight.contribution_document import contribution_document
from neuroflare.insight.ill_people import NobodyIll, Numbers, who_is_ill
from neuroflare.insight.mechanisms import load_mechanisms
from neuroflare.model import Model
from neuroflare.store.kept import Keep

__all__ = ["answer", "measured"]

Progress = Callable[[float, float], None]
NUMBERS: tuple[Numbers, ...] = ("posterior", "prior", "assumed")


def measured(
    model: Model,
    group: str,
    numbers: Numbers,
    *,
    people: int,
    draws: int,
    seed: int,
    person: int | None = None,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Contribution:
    """Find people of a group and measure what each mechanism carries in them.

    Parameters
    ----------
    model
        The body.
    group
        A word of `neuroflare.trials.groups.TRIAL_GROUPS`.
    numbers
        Where the uncertain numbers come from.
    people, draws, seed
        Virtual people under each draw, draws, seed of all random numbers.
    person
        One person of each draw, solved exactly.
    workers
        Threads; 0 is one per core.
    keep
        Keeps what is done.
    progress
        Called with (done, in all).
    """

    # Falling ill and removing mechanisms take about the same time.
    def half(first: float) -> Callable[[int, int], None]:
        def told(done: int, total: int) -> None:
            if progress is not None and total:
                progress(first + 0.5 * done / total, 1.0)

        return told

    mechanisms = load_mechanisms(model)
    ill = who_is_ill(
        model, group, people=people, draws=draws, seed=seed, numbers=numbers, workers=workers, keep=keep,
        progress=half(0.0),
    )  # fmt: skip
    if person is not None:
        return of_one_person(
            model, mechanisms, group, ill, person, seed=seed, numbers=numbers, workers=workers, keep=keep,
            progress=half(0.5),
        )  # fmt: skip
    return contribution(
        model, mechanisms, group, ill, seed=seed, numbers=numbers, workers=workers, keep=keep,
        progress=half(0.5),
    )  # fmt: skip


def answer(
    model: Model,
    group: str,
    *,
    people: int,
    draws: int,
    seed: int,
    person: int | None = None,
    workers: int = 0,
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Answer for a group, or for one person of it.

    Parameters
    ----------
    model, group, people, draws, seed, person, workers, keep
        As for `measured`.
    progress
        Called with (done, in all).

    Raises
    ------
    NobodyIll
        When the posterior has nobody of the group.
    """
    wanted = NUMBERS if person is None else NUMBERS[:1]
    found: dict[str, Contribution | None] = {}
    for turn, numbers in enumerate(wanted):

        def told(done: float, _: float, turn: int = turn) -> None:
            if progress is not None:
                progress(turn + done, len(wanted))

        try:
            found[numbers] = measured(
                model, group, numbers, people=people, draws=draws, seed=seed, person=person, workers=workers,
                keep=keep, progress=told,
            )  # fmt: skip
        except NobodyIll:
            if numbers == "posterior":
                raise
            found[numbers] = None  # nobody falls ill under these numbers: nothing to compare with
    posterior = found["posterior"]
    assert posterior is not None
    return contribution_document(
        posterior,
        found.get("prior"),
        found.get("assumed"),
        people=people,
        model_hash=model.hash,
        person=person,
    )
