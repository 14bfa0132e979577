"""Fixed words of the page of sensitivity."""

from __future__ import annotations

__all__ = ["PAGE"]

PAGE = """\
<!-- Built by: python -m neuroflare.report.sensitivity; model {model}, {numbers}{posterior} -->

# Which numbers drive the answers

{notice}

Of the {uncertain} uncertain numbers of the model most hardly move an answer, and a few decide it. This
page says which, how much of what the model cannot tell rests on assumptions, and so what to measure
next. Each question is a virtual study, asked under thousands of readings of the numbers and always of the
same {people} virtual people, so that an answer differs for one reason only: what is not known.{missing}

## What the answers rest on

![For each answer, which part of its variance rests on which kind of number](images/sensitivity-sources.svg)

The **variance** of an answer is how far readings disagree. A kind of number has a share of it *alone*:
that much would go, on average, if all numbers of that kind were known. *With others* is what they have
a part in: that much would stay if everything else were known. What no kind does alone, kinds do only
together.

{sources}

Pain is rated from 0 to 10. Numbers that the fit ties to each other are varied together; where they rest on
different things they count as claims and an assumption, assumed ones among them. The last column is what
the scorecard calls `assumed_share`: of the uncertain numbers that can reach the answer, how many rest at
least partly on an assumption. Weighed by variance, assumed numbers {range}.

## What to measure next

Numbers that rest at least partly on an assumption and have {least} of 100 or more of the variance of
some answer, by the largest share with others. In brackets: 90 of 100 resamples lie there. Numbers that
a fit has tied together stand in one line. *Narrowed* is by how much the fit has narrowed the prior. A
kind of measurement is named and no protocol; what has been published and we do not know may answer it
at once.

{measure}

## Which numbers drive which answer

![The leading numbers of some answers with their shares of the variance](images/sensitivity-numbers.svg)

{answers}

## How far to trust this

{trust}
- **Shares say what matters within the model.** A process that the equations lack has no share, and an
  assumed number gets a large one where its prior is wide: how wide is itself a choice
  ([parameters.md](parameters.md)). What the equations miss ([fit.md](fit.md)) comes on top.
- **Answers are means of a few people.** Rare outcomes, such as how many meet criteria, move in steps;
  most of what moves them is many numbers together, and their intervals are wide.
- The numbers of a drug itself, such as how strongly it acts on its target, are not varied here.
- An estimate below 0 is 0 within its error.

**How.** Every number that can reach an answer is screened by elementary effects along {trajectories}
trajectories (Morris 1991); the {most} foremost get first-order and total shares of their own, and all
others share one (Sobol 1993, Saltelli 2010, Jansen 1999; [SALib](https://salib.readthedocs.io)), from
{base} draws of each of two samples and {resamples} bootstrap resamples. A number that was fitted is
drawn from its posterior, and those that the data tie to each other with a correlation of {tied} or more
are drawn together as one. The same path gives the known shares of the functions of Ishigami and of
Sobol within 0.02 with 4096 draws (`tests/insight/test_sensitivity.py`). All numbers are in
[results/sensitivity.json](results/sensitivity.json) ([schema](sensitivity.schema.json)); again with

```
{commands}
```

**Another question.** `neuroflare insight sensitivity STUDY` does the same for every read-out of a study of
healthy people ([commands.md](commands.md#insight-sensitivity)). In Python
`neuroflare.insight.assumed.assumed_variance` gives the share that rests on assumptions for anything
that depends on the numbers.
"""
