"""The page of virtual lives: who heals, who does not, what made the difference and what holds the pain."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.special import ndtr

from neuroflare.evidence import load_ledger
from neuroflare.insight.crowd import Crowd, Lasting
from neuroflare.insight.ends import ELSEWHERE, HURTS, LIMB
from neuroflare.insight.held_by import Relief
from neuroflare.insight.stories import FOLLOWED, Told
from neuroflare.model import Model
from neuroflare.model.arrows import arrows
from neuroflare.model.markdown import table
from neuroflare.people.life import FRACTURE

__all__ = ["lives_page"]

PUBLISHED = "crps-incidence-wrist-moseley2014"
"""Claim that stands beside the share of people with CRPS; the model was built with it in view."""
SOOTHES = -0.5
"""What a brush takes from the pain, from which on it counts as soothing; 0 to 10."""
DAYS = {"3 days": 3.0, "1 month": 30.0, "3 months": 91.0, "1 year": FOLLOWED, "2 years": 730.0}


def lives_page(
    told: Sequence[Told], typical: Crowd, prior: Crowd, held: Sequence[Lasting], model: Model
) -> str:
    """Write the page for readers.

    Parameters
    ----------
    told
        The lives that are drawn.
    typical, prior
        People of the typical numbers, and people who each have a draw of all uncertain numbers.
    held
        What removing arrows does in people of the prior.
    model
        The body.

    Returns
    -------
    str
        Markdown.
    """
    lines = [
        f"<!-- Built by: python -m neuroflare.report.lives; model {model.hash[:16]} -->",
        "",
        "# Who heals, and who does not",
        "",
        *_paragraph(
            """A computer model for learning and research. It cannot tell what will happen to you. Do not
            start, stop or change a medicine because of it; stopping some suddenly can harm. Talk to your
            doctor."""
        ),
        *_paragraph(
            """Virtual people break a wrist, catch an infection or live through half a year of strong
            stress. They share one set of equations and differ in numbers only. **These lives come before
            [the fit](fit.md)**: every number is a prior, and most are assumed
            ([parameters.md](parameters.md)). The page shows what the equations can do. It does not show how
            often it happens to people."""
        ),
        *_shares(typical, prior),
        *_courses(told),
    ]
    for one in told:
        if one.difference is not None:
            lines += _explained(one, model)
    lines += [*_touched(typical, prior), *_held(held, model), *_limits(model)]
    return "\n".join(lines).rstrip() + "\n"


def _shares(typical: Crowd, prior: Crowd) -> list[str]:
    """Out of 100 people, who is free of pain and who meets which criteria."""
    rows = []
    for crowd in (typical, prior):
        for life, end in crowd.after.items():
            both = end.crps & end.fibromyalgia
            shares = (~end.in_pain, end.in_pain, end.crps, end.fibromyalgia, both)
            rows.append([crowd.name, life.name, *(_of_100(share) for share in shares)])
    heads = ["people", "after", "free of pain", "in pain", "criteria of CRPS", "of fibromyalgia", "of both"]
    claim = load_ledger().claims[PUBLISHED]
    mine, wide = (_of_100(crowd.after[FRACTURE].crps) for crowd in (typical, prior))
    return [
        "## Out of 100 virtual people, a year later",
        "",
        "![Out of 100 virtual people, most are free of pain a year later](images/lives-of-100.svg)",
        "",
        table(heads, rows),
        "",
        *_paragraph(
            f"""*In pain* is {HURTS:g} of 10 or more, in the limb or elsewhere. The criteria are Budapest
            (clinical) and ACR 2016 ([criteria.md](criteria.md)), applied to what the model gives; a person
            may meet both. **{typical.name.capitalize()}**: {typical.count} people who differ in their
            traits. **{prior.name.capitalize()}**: {prior.count} people who each have a draw of all
            uncertain numbers besides."""
        ),
        *_paragraph(
            f"""How does that compare with people? {claim.statement}
            ([{claim.id}](../evidence/claims/{claim.table}.csv)) In the model it is {mine} of 100 with the
            typical numbers and {wide} over the whole prior, at a year and not at four months. The two
            differ so much because nobody knows the numbers well: in many draws the loops of the body are
            strong, and many people stay in pain. How many do has to be learnt from published courses, by
            fitting, and not from this page."""
        ),
    ]


def _courses(told: Sequence[Told]) -> list[str]:
    """Lives as a picture and in numbers."""
    rows = []
    for one in told:
        worst = np.fmax(one.courses[LIMB], one.courses[ELSEWHERE])
        pains = [f"{np.interp(day, one.days, worst):.1f}" for day in DAYS.values()]
        rows.append([f"{one.title}, after {one.life.name}", *pains, *map(_plus, one.touch)])
    return [
        "## Some of these lives, drawn",
        "",
        "![Courses of virtual lives over two years](images/lives.svg)",
        "",
        *_paragraph(
            """Shaded is the time for which the cast or the stress lasts. *Receptors* are alpha-1 receptors,
            by which noradrenaline can excite a nerve ending: how far they have risen above health, 1 being
            the most. *Strengthened synapses* is long-term potentiation in the spinal cord."""
        ),
        table(["pain, 0 to 10, after", *DAYS, "touch adds: before", "touch adds: after 1 year"], rows),
        "",
        *_paragraph(
            """Pain is the worse of limb and elsewhere. The last two columns say what the stroke of a soft
            brush on the limb adds to it, or takes from it."""
        ),
    ]


def _explained(one: Told, model: Model) -> list[str]:
    """Traits that made the difference, and what removing arrows does."""
    assert one.difference is not None and one.apart is not None
    lines = [f"## The person who {one.title}", ""]
    if one.difference.traits:
        rows = [["none", "", f"{one.difference.course[0]:.1f}"]]
        for trait, left in zip(one.difference.traits, one.difference.course[1:], strict=True):
            rows.append([model.parameters[trait].meaning, _rank(one.apart[trait]), f"{left:.1f}"])
        lines += [
            *_paragraph(
                f"""**What made the difference?** The life is lived again with one number after the other
                made typical, each time the one that helps most, until pain a year later is below {HURTS:g}.
                The number is not the cause by itself: others have it and heal, because the rest of them
                differs."""
            ),
            table(["number made typical", "this person has it", "pain a year later"], rows),
            "",
        ]
    nothing, *others = one.reliefs
    stays, goes, worse = _sorted(nothing, others)
    known = arrows(model)
    lines += _paragraph(
        f"""**What holds the pain?** After the first year one arrow of the model is removed for a year, and
        then put back for a year. Pain is {nothing.before[0]:.1f} before; with nothing removed it is
        {nothing.without[0]:.1f} and {nothing.after[0]:.1f} one and two years later."""
    )
    for words, found, tells in (
        (
            "Relief that **stayed** when the arrow was back. A loop had been open, and rest was reached:",
            stays,
            False,
        ),
        ("Relief that **went** when the arrow came back:", goes, True),
        ("**More** pain while the arrow was away:", worse, True),
    ):
        if found:
            lines += _paragraph(words)
            for relief in found:
                item = f"- {known[relief.arrow].meaning} (`{relief.arrow}`)"
                if tells:
                    item += f": {relief.without[0]:.1f} without it, {relief.after[0]:.1f} when it is back"
                lines += textwrap.wrap(item, 118, subsequent_indent="  ", break_on_hyphens=False)
            lines.append("")
    rest = len(others) - len(stays) - len(goes) - len(worse)
    return [
        *lines,
        *_paragraph(
            f"""The other {rest} of {len(known)} arrows change the pain by less than 1. An arrow is a
            connection of the model and not a treatment; no treatment takes one away altogether."""
        ),
    ]


def _touched(typical: Crowd, prior: Crowd) -> list[str]:
    """Whom a soft brush hurts."""
    rows = []
    for crowd in (typical, prior):
        hurts, soothes = crowd.touch >= HURTS, crowd.touch <= SOOTHES
        healthy = f"{int((crowd.touch_before >= HURTS).sum())} of {crowd.count}"
        rows.append([crowd.name, healthy, *(f"{int(who.sum())} of {who.size}" for who in (hurts, soothes))])
    return [
        "## Whom touch hurts",
        "",
        *_paragraph(
            """A soft brush strokes the limb for some seconds: before anything has happened, and a year
            after a fracture in those who are then in pain. In the model inhibition in the spinal cord keeps
            touch from hurting, and touch soothes pain; where inhibition is lost, touch hurts."""
        ),
        table(
            [
                "people",
                f"adds {HURTS:g} or more, before",
                "the same, of those in pain",
                "soothes, of those in pain",
            ],
            rows,
        ),
        "",
        *_paragraph(
            """In clinics pain to light touch is common in CRPS. That touch soothes part of these virtual
            people is a weakness of the model as it stands."""
        ),
    ]


def _held(held: Sequence[Lasting], model: Model) -> list[str]:
    """Which arrows hold the pain, in more people than one."""
    if not held:
        return []
    known = arrows(model)
    lines = [
        "## Is it always the same loop?",
        "",
        *_paragraph(
            f"""The same test in people of the whole prior who meet the criteria a year after a fracture.
            Listed are the ten arrows that leave most of them free of pain (below {HURTS:g}) a year after
            the arrow is back."""
        ),
    ]
    for group in held:
        nothing, *others = group.reliefs
        free = {relief.arrow: relief.after < HURTS for relief in others}
        anyhow, any_arrow = nothing.after < HURTS, np.any(list(free.values()), axis=0)
        best = sorted(others, key=lambda relief: (-int(free[relief.arrow].sum()), relief.arrow))[:10]
        rows = [
            [
                known[relief.arrow].meaning,
                *(str(int(who.sum())) for who in (relief.without < HURTS, free[relief.arrow])),
            ]
            for relief in best
        ]
        lines += [
            *_paragraph(
                f"""**{group.name}**, {group.people} virtual people. With nothing removed
                {int(anyhow.sum())} of them are free of pain three years after the fracture. For
                {int(any_arrow.sum())} of them there is at least one arrow whose removal for a year frees
                them; the best one frees {int(free[best[0].arrow].sum())}."""
            ),
            table(
                ["arrow removed for a year", "free while it is away", "free a year after it is back"], rows
            ),
            "",
        ]
    return [
        *lines,
        *_paragraph(
            """So in the model different people are held by different loops. Whether that is so in people is
            a question for studies; with numbers drawn from priors, part of it only says that they are not
            known."""
        ),
    ]


def _limits(model: Model) -> list[str]:
    return [
        "## What this page cannot say",
        "",
        f"- How often any of this happens: {len(model.assumed)} numbers are assumed in part, and the fit is "
        "left out.",
        "- What happens to one person. These people are invented.",
        "- What a treatment does. Removing an arrow is an experiment on equations.",
        "- Anything on age, sex, genes, mood or thought, which the model does not have.",
        "",
    ]


def _sorted(nothing: Relief, others: Sequence[Relief]) -> tuple[list[Relief], list[Relief], list[Relief]]:
    """Reliefs of one person: those that stayed, those that went, and what made it worse."""

    def change(relief: Relief) -> float:
        return float(relief.without[0] - nothing.without[0])

    relieved = [relief for relief in others if change(relief) <= -1.0]
    stays = [relief for relief in relieved if relief.after[0] < HURTS]
    goes = [relief for relief in relieved if not relief.after[0] < HURTS]
    return stays, goes, [relief for relief in others if change(relief) >= 1.0]


def _rank(departure: float) -> str:
    """Say how unusual a departure is, in people out of 100."""
    share = 100.0 * float(ndtr(abs(departure)))
    many = f"{share:.0f}" if share < 99.0 else "more than 99"
    return f"{'higher' if departure > 0 else 'lower'} than {many} of 100 people"


def _plus(value: float) -> str:
    return "0.0" if abs(value) < 0.05 else f"{value:+.1f}"


def _of_100(share: npt.NDArray[np.bool_]) -> str:
    return f"{100.0 * float(np.mean(share)):.1f}"


def _paragraph(words: str) -> list[str]:
    """Wrap a paragraph of Markdown, with an empty line behind it."""
    plain = " ".join(words.split())
    return [*textwrap.wrap(plain, 118, break_on_hyphens=False, break_long_words=False), ""]
