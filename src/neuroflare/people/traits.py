"""In what people differ: named traits, the parameters that each moves, and shifts by age and sex."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from neuroflare.model import Model
from neuroflare.people.facts import OLDEST, YOUNGEST, Facts, TraitFacts
from neuroflare.people.streams import own_shares
from neuroflare.people.symptoms import place_factors
from neuroflare.people.verdict import Array

__all__ = ["Residents", "residents"]

Floats = npt.NDArray[np.float64]
Wholes = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Residents:
    """Some people of a town under one draw.

    Parameters
    ----------
    who
        Their numbers, rising, without a gap.
    age
        Years when the town begins.
    woman
        Whether the person is a woman.
    traits
        Trait to how far each person is from typical, in standard deviations; shifts by age and sex that are
        relative changes of a parameter are not in it.
    parameters
        Parameter of the model to one value per person.
    fibres_expected
        Nerve endings usual for age and sex, over those of the typical person.
    regions, points
        Factor of each region and tender point, from `neuroflare.people.symptoms.place_factors`.
    """

    who: Wholes
    age: Floats
    woman: npt.NDArray[np.bool_]
    traits: Mapping[str, Floats] = field(repr=False)
    parameters: Mapping[str, Floats] = field(repr=False)
    fibres_expected: Floats = field(repr=False)
    regions: Mapping[str, Array] = field(repr=False)
    points: Mapping[str, Array] = field(repr=False)


def residents(model: Model, facts: Facts, draw: Mapping[str, float], seed: int, who: Wholes) -> Residents:
    """Draw some people of a town; whoever else is drawn, they are the same.

    Parameters
    ----------
    model
        The model; a trait moves those of its parameters that people differ in.
    facts
        Who lives in the town.
    draw
        Parameter of the model or figure of the facts to its typical value in this draw.
    seed
        Seed of the whole run.
    who
        Numbers of people, rising, without a gap.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> from neuroflare.people.facts_file import load_facts
    >>> some = residents(load_model("body"), load_facts(), {}, seed=1, who=np.arange(3, 5))
    >>> some.parameters["brain_sleep_pain"].shape
    (2,)
    """
    from scipy.special import ndtr, ndtri

    share = own_shares(seed, "age and sex", who)
    age = _age(facts, share[:, 0])
    woman = share[:, 1] < facts.women.of(draw)
    decades = (age - facts.typical_age.of(draw)) / 10.0
    side = np.where(woman, 0.5, -0.5)  # shifts are of women over men, around the typical person

    def shift(trait: TraitFacts) -> Floats:
        women = 0.0 if trait.women is None else trait.women.of(draw)
        ageing = 0.0 if trait.per_decade is None else trait.per_decade.of(draw)
        return np.asarray(women * side + ageing * decades)

    common = facts.common.of(draw)
    scores, of_trait = {}, {}
    for name, trait in facts.traits.items():
        scores[name] = ndtri(own_shares(seed, f"trait {name}", who)[:, 0])
        if not trait.relative:
            scores[name] = scores[name] + shift(trait)
        of_trait.update(dict.fromkeys(trait.parameters, trait))
    values = {name: np.full(who.size, value) for name, value in draw.items() if name in model.parameters}
    for name, parameter in model.traits.items():
        assert parameter.provenance is not None and parameter.provenance.person is not None
        deviate = ndtri(own_shares(seed, f"person {name}", who)[:, 0])
        if name in of_trait:
            trait = of_trait[name]
            # The common part carries the shift in full, so that the trait's score says what all of it does.
            moved = 0.0 if trait.relative else shift(trait)
            own = np.sqrt(common) * (scores[trait.name] - moved) + np.sqrt(1.0 - common) * deviate
            deviate = trait.parameters[name] * (own + moved)
        typical = draw.get(name, parameter.value)
        within = np.clip(ndtr(deviate), 1e-9, 1.0 - 1e-9)
        values[name] = parameter.provenance.person.quantile(typical, within)
        if name in of_trait and of_trait[name].relative:
            values[name] = values[name] * np.exp(of_trait[name].parameters[name] * shift(of_trait[name]))
    density = facts.traits.get("fibre-density")
    usual = np.ones(who.size) if density is None else np.exp(shift(density))
    return Residents(who, age, woman, scores, values, usual, *place_factors(seed, who))


def _age(facts: Facts, share: Floats) -> Floats:
    """Ages at shares of the people, from how many there are of each age."""
    fine = np.linspace(YOUNGEST, OLDEST, 621)
    dense = facts.ages.by_age("table", fine, {})
    below = np.concatenate([[0.0], np.cumsum((dense[1:] + dense[:-1]) / 2.0)])
    return np.asarray(np.interp(share, below / below[-1], fine))
