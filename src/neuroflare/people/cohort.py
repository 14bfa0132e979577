"""A cohort: virtual people, each under several readings of what is not known exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.people.streams import shares

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Cohort:
    """People under draws.

    A *draw* is one reading of the numbers that are not known exactly (priors, or a posterior where there is
    one); a *person* is one set of departures from the typical person. The same people appear under every
    draw.

    Parameters
    ----------
    draws, people
        How many of each.
    parameters
        Parameter id to one value per draw and person, draws outermost, in the unit of the parameter.
    seed
        Seed of the run, for what else is drawn of each person.
    states
        State id to where each begins, in the same order; empty when all begin at rest.
    numbers
        Numbers by which chance knows them: ``draw, person``; None when they are counted from 0 under each
        draw.
    """

    draws: int
    people: int
    parameters: Mapping[str, Floats] = field(repr=False)
    seed: int = 1
    states: Mapping[str, Floats] = field(default_factory=dict, repr=False)
    numbers: npt.NDArray[np.int64] | None = field(default=None, repr=False)

    @property
    def known_as(self) -> npt.NDArray[np.int64]:
        """Numbers by which chance knows them: ``draw, person``."""
        if self.numbers is not None:
            return self.numbers
        return np.broadcast_to(np.arange(self.people), (self.draws, self.people))

    def by_draw(self, values: Floats) -> Floats:
        """Reshape an array whose first axis runs over all simulated people to ``draw, person, ...``."""
        return values.reshape(self.draws, self.people, *values.shape[1:])

    def of(self, who: npt.NDArray[np.int64]) -> Cohort:
        """Some of them: for each draw kept, the same number of people.

        Parameters
        ----------
        who
            ``draw, person``: places in the arrays of this cohort.

        Examples
        --------
        >>> four = Cohort(2, 2, {"stress": np.array([0.0, 0.1, 0.2, 0.3])})
        >>> four.of(np.array([[3]])).parameters["stress"].tolist()
        [0.3]
        """
        flat = who.reshape(-1)
        return replace(
            self,
            draws=who.shape[0],
            people=who.shape[1],
            parameters={name: values[flat] for name, values in self.parameters.items()},
            states={name: values[flat] for name, values in self.states.items()},
            numbers=self.known_as.reshape(-1)[flat].reshape(who.shape),
        )

    def under(self, draws: Sequence[int]) -> Cohort:
        """Give the same people under some of their draws.

        Examples
        --------
        >>> Cohort(2, 2, {"stress": np.array([0.0, 0.1, 0.2, 0.3])}).under([1]).parameters["stress"].tolist()
        [0.2, 0.3]
        """
        return self.of(np.array(draws)[:, None] * self.people + np.arange(self.people))

    def with_values(self, values: Mapping[str, float]) -> Cohort:
        """Give the same people with some parameters alike in all of them, such as arrows that are removed.

        Parameters
        ----------
        values
            Parameter id to value.

        Examples
        --------
        >>> Cohort(1, 2, {}).with_values({"stress": 0.5}).parameters["stress"].tolist()
        [0.5, 0.5]
        """
        alike = {name: np.full(self.draws * self.people, value) for name, value in values.items()}
        return replace(self, parameters={**self.parameters, **alike})


def healthy(
    model: Model,
    people: int,
    draws: int = 1,
    seed: int = 1,
    deviates: Mapping[str, Floats] | None = None,
) -> Cohort:
    """Draw healthy people.

    Parameters
    ----------
    model
        The model; its parameters carry priors and spreads between people.
    people
        Virtual people.
    draws
        Readings of the uncertain numbers; 1 keeps every typical value as it stands in the model.
    seed
        Seed of the whole run.
    deviates
        Standard-normal deviates per draw for some parameters, in place of fresh ones (a posterior).

    Returns
    -------
    Cohort
        Parameters that vary between draws or people; all others keep the model's value.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> healthy(load_model("body"), people=4, draws=2).parameters["vessel_flow_reserve"].shape
    (8,)
    """
    from scipy.special import ndtr

    if people < 1 or draws < 1:
        raise UsageError(f"a cohort of {people} people and {draws} draws; both must be at least 1")
    parameters: dict[str, Floats] = {}
    uncertain, traits = model.uncertain, model.traits
    for name in sorted({*uncertain, *traits}):
        parameter = model.parameters[name]
        assert parameter.provenance is not None
        typical = np.full(draws, parameter.value)
        prior, spread = parameter.provenance.prior, parameter.provenance.person
        if name in uncertain and prior is not None and (draws > 1 or (deviates and name in deviates)):
            if deviates is not None and name in deviates:
                share = np.clip(ndtr(deviates[name]), 1e-9, 1 - 1e-9)
            else:
                share = shares(seed, "draw", name, draws)
            typical = prior.quantile(parameter.value, share)
        values = np.repeat(typical[:, None], people, axis=1)
        if spread is not None and people > 1:
            values = spread.quantile(values, shares(seed, "person", name, people)[None, :])
        parameters[name] = values.reshape(-1)
    return Cohort(draws, people, parameters, seed)
