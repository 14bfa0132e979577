"""The page of the fit, ``docs/fit.md``, from the posterior that ships: ``python -m neuroflare.fit.page``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr

from neuroflare.errors import UsageError
from neuroflare.fit.discrepancy import BY_AMOUNT, BY_FACTOR
from neuroflare.fit.posterior import Posterior, load_posterior
from neuroflare.model import Model, load_model
from neuroflare.model.distribution import Distribution
from neuroflare.model.markdown import table
from neuroflare.model.notes import Provenance
from neuroflare.people.facts_file import load_facts

__all__ = ["fit_page", "main"]

Floats = npt.NDArray[np.float64]

TAILS = (0.05, 0.5, 0.95)

_INTRODUCTION = """\
# What the data say about the numbers

Most numbers of the model are not known exactly: each has a prior ([parameters.md](parameters.md)). Here
some of them are fitted to published results, and what comes out, the posterior, is what `neuroflare run`
draws from. Made by `{command}`; the file is [models/posterior.json](../models/posterior.json), {draws}
draws bound by a hash to the equations, numbers and priors behind the fitted results. `neuroflare check` says
when one of them has changed; what the fit did not look at, such as a drug, may change.

**What is fitted.** Results of role C ([studies.md](studies.md)) in people without an illness, when they are a
number with an error or with a number of people; and how many people fall ill. Nothing else: no design,
validation or conflicting result, no direction. What patients show is not fitted in this version.

**In stages.** Each stage but the last fits the results of a few studies by at most 20 numbers of the modules
behind them, those that move these results most in a screening over the whole prior. A later stage leaves
alone what an earlier one moved and takes it from that posterior (a *cut* posterior: what is learnt late does
not flow back). All numbers that are moved nowhere keep their priors, and what they do to a result is part of
its error.

**How.** {waves} The surface is sampled with an ensemble of walkers
([emcee](https://doi.org/10.1086/670067)); four ensembles have to agree (R-hat below 1.05).

**Who falls ill** depends on hundreds of numbers a little each, and no surface in a dozen of them can stand in
for that. So the last stage moves them all: whole readings of all uncertain numbers, of the body and of the
[town](town.md), taken from the stages before and from the priors, are weighed by how well the people who
live under each give the published shares. A first round is drawn as it comes; later ones are drawn nearer to
the shares by straight lines through what was found, and the weights take that back. What a share may be
beyond the few people asked is told by how shares spread over all readings (a beta distribution). The
posterior is drawn from the readings by their weights; a reading that weighs much is in it more than once, so
that fewer of its draws count than it holds: the effective number below. This stage does move what the earlier
ones learnt, a little, since whole readings are kept or not.

**Errors.** The standard error that the paper gives; else the spread between virtual people, and that of
readings in one person, over the root of the number of people. A published range counts as a uniform
spread. Results are compared by their ratio, temperatures and points of a scale by their difference.
Laboratories differ: all results of one study and class of read-out share a shift, whose size, one for
each class, is fitted with a half-normal prior (0.2 as a ratio, 1 degree or point). And equations are
wrong somewhere: each result may lie off by its own, with a size fitted likewise (0.3 as a ratio, 1 degree
or point). A result that lies more than four standard deviations from everything the prior can give is out
of reach of the equations. Fitting it would bend numbers that other results rest on, so it is left out and
named below.

**What the equations miss.** After the fit all results of role C are simulated, those of people living
with an illness, to which nothing was fitted, among them. How far they lie off, beyond what numbers,
people, chance and laboratories explain, gives {misses}. Every prediction of `neuroflare run` is widened
by it: a level by a factor or an amount, an effect by a factor so that its direction stays, a share of
people by a factor of its odds. Results that were fitted lie nearer than new ones would, so this is at the
low end of what to expect.

**Does the fit find what is there?** In `make test-all` a hundred studies of each stage are made up from
known numbers and fitted; the places of the true numbers among the draws of their posteriors are tested for
evenness (simulation-based calibration), in `make test` a smaller set."""

_SIZES = {BY_FACTOR: "as the logarithm of a factor", BY_AMOUNT: "degrees or points"}

_WAVES = """\
The model is simulated for 1024 draws of all its uncertain numbers, with four virtual people each; a
quadratic surface in the numbers of the stage stands in for it, and what the surface misses is part of the
error. Twice more the draws are taken from the posterior so far, widened, and the surface is made anew."""


def fit_page(posterior: Posterior, model: Model) -> str:
    """Write the page.

    Parameters
    ----------
    posterior
        As it ships.
    model
        The body it belongs to.

    Returns
    -------
    str
        Markdown, the same bytes for the same input.
    """
    introduction = _INTRODUCTION.format(
        command=posterior.command,
        draws=posterior.draws,
        waves=" ".join(_WAVES.split("\n")),
        misses=" and ".join(
            f"{middle:g} ({low:g} to {high:g}) {_SIZES[scale]}"
            for scale, (low, middle, high) in posterior.discrepancy.items()
        ),
    )
    blocks = ["<!-- Built by: python -m neuroflare.fit.page -->", introduction]
    for stage in posterior.stages:
        blocks.append(f"## Stage {stage['name']}: {stage['title']}")
        if "pool" in stage:
            blocks += [_weighing(stage), _shares(stage), _moved(stage)]
        else:
            blocks += [_sentence(stage), _results(stage)]
        if stage["left_out"]:
            blocks.append("Not fitted: " + "; ".join(f"{k} {v}" for k, v in stage["left_out"].items()) + ".")
        blocks.append(_numbers(stage["numbers"], posterior, model))
    return "\n\n".join(blocks) + "\n"


def _weighing(stage: Mapping[str, Any]) -> str:
    pool = stage["pool"]
    return (
        f"{len(stage['results'])} results. {pool['readings']} readings in {pool['rounds']} rounds, with "
        f"{pool['people']} people each in a town and as many with a broken wrist; {pool['effective']} of "
        f"them effective, {pool['different']} different ones in the posterior."
    )


def _moved(stage: Mapping[str, Any]) -> str:
    chance = 1.0 / np.sqrt(stage["pool"]["effective"])
    return (
        f"Numbers of which most was learnt. With so many effective readings a number moves by {chance:.2f} "
        f"sd and its variance by {100 * np.sqrt(2.0) * chance:.0f} % by chance alone, and the largest of "
        f"hundreds by three times that:"
    )


def _percents(three: Sequence[float]) -> str:
    low, middle, high = (f"{value:.1f}" if value < 10 else f"{value:.0f}" for value in three)
    return f"{middle} ({low} to {high})"


def _shares(stage: Mapping[str, Any]) -> str:
    """Say what the shares were before and after weighing."""
    rows = [
        [
            f"{row['study']}, {row['arm']}",
            f"{row['published']:g} {row['unit']}",
            f"{row['error']:g}",
            _percents(row["before"]),
            _percents(row["posterior"]),
        ]
        for row in stage["results"]
    ]
    return table(["result", "published", "error", "before, 90 of 100", "posterior, 90 of 100"], rows)


def _sentence(stage: Mapping[str, Any]) -> str:
    labs = ", ".join(
        f"{name} {low:g} to {high:g}" for name, (low, _, high) in stage["between_laboratories"].items()
    )
    equations = ", ".join(
        f"{low:g} to {high:g} {name}" for name, (low, _, high) in stage["equations"].items()
    )
    return (
        f"{len(stage['results'])} results, {len(stage['numbers'])} numbers. R-hat {stage['r_hat']:g}, "
        f"at least {stage['effective']} effective draws. Spread between laboratories: {labs}. "
        f"Missed by the equations: {equations}."
    )


def _results(stage: Mapping[str, Any]) -> str:
    rows = []
    for row in stage["results"]:
        low, middle, high = row["posterior"]
        rows.append(
            [
                f"{row['study']}, {row['readout']}, {row['arm']}",
                f"{row['published']:g} {row['unit']}".removesuffix(" 1"),
                f"{row['error']:g}",
                f"{middle:g} ({low:g} to {high:g})",
                f"{100 * max(row['explained'], 0):.0f} %",
            ]
        )
    heads = ["result", "published", "error", "posterior, 90 of 100", "explained by the numbers"]
    return table(heads, rows)


def _numbers(names: Sequence[str], posterior: Posterior, model: Model) -> str:
    """Say for each number what was thought before and after, and how far the data moved it."""
    rows = []
    for name in names:
        number = model.parameters.get(name)
        value, source = (number.value, number.provenance) if number else _of_a_town(name)
        assert source is not None and source.prior is not None  # else not uncertain
        prior, deviates = source.prior, posterior.deviates[name]
        before = prior.quantile(value, list(TAILS))
        after = np.quantile(_values(prior, value, deviates), TAILS)
        claims = source.claims
        rows.append(
            [
                f"`{name}`",
                number.meaning if number else "of the [town](town.md), where its place in the file says",
                model.unit_of(name) if number else "",
                f"{len(claims)} claims" if len(claims) > 1 else "1 claim" if claims else "assumed",
                _interval(before),
                _interval(after),
                f"{deviates.mean():+.1f} sd",
                f"{100 * max(0.0, 1 - deviates.std() ** 2):.0f} %",
            ]
        )
    heads = ["number", "meaning", "unit", "source", "prior", "posterior", "moved by", "variance removed"]
    return table(heads, rows)


def _of_a_town(name: str) -> tuple[float, Provenance]:
    figure = load_facts().figures[name]
    return figure.value, figure.source


def _values(prior: Distribution, centre: float, deviates: Floats) -> Floats:
    return prior.quantile(centre, np.clip(ndtr(deviates), 1e-9, 1 - 1e-9))


def _interval(three: npt.ArrayLike) -> str:
    low, middle, high = (_plain(float(value)) for value in np.asarray(three))
    return f"{middle} ({low} to {high})"


def _plain(value: float) -> str:
    """Write a number with three digits and no exponent where that is short."""
    return f"{float(f'{value:.3g}'):.10g}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write ``docs/fit.md``.

    Raises
    ------
    UsageError
        When no posterior of this model ships.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    model = load_model("body")
    posterior = load_posterior(model)
    if posterior is None:
        raise UsageError("no posterior of this model ships; make one with neuroflare fit")
    (folder / "fit.md").write_text(fit_page(posterior, model), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
