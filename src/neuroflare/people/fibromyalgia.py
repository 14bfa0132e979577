"""Criteria of fibromyalgia: ACR 1990, 2010, 2011 and 2016, and AAPT."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from neuroflare.errors import UsageError
from neuroflare.people.findings import FibromyalgiaFindings
from neuroflare.people.regions import AAPT_SITES, BODY_REGIONS, REGIONS
from neuroflare.people.verdict import Array, Item, Rule, Verdict, all_of, any_of, count

__all__ = [
    "FIBROMYALGIA_CRITERIA",
    "aapt",
    "acr_1990",
    "acr_2010",
    "acr_2011",
    "acr_2016",
    "polysymptomatic_distress",
    "symptom_severity",
    "widespread_pain_index",
]


def widespread_pain_index(findings: FibromyalgiaFindings) -> Array:
    """Count the painful regions, 0 to 19."""
    return count(findings.painful.values())


def symptom_severity(findings: FibromyalgiaFindings) -> Array:
    """Add up the symptom severity score of 2011 and 2016, 0 to 12: three items of 0 to 3, three of 0 or 1."""
    return _three(findings) + findings.headache + findings.abdominal + findings.depression


def polysymptomatic_distress(findings: FibromyalgiaFindings) -> Array:
    """Add widespread pain index and symptom severity (2011 and 2016), 0 to 31.

    Examples
    --------
    >>> from neuroflare.people.regions import only_in
    >>> findings = FibromyalgiaFindings(only_in("neck"), fatigue=2, unrefreshed=1, cognition=0, months=4)
    >>> int(polysymptomatic_distress(findings))
    4
    """
    return widespread_pain_index(findings) + symptom_severity(findings)


def acr_1990(findings: FibromyalgiaFindings) -> Verdict:
    """Judge by ACR 1990: widespread pain for at least 3 months and at least 11 of 18 tender points.

    Wolfe and others, Arthritis Rheum 1990;33:160. Read in medicalcriteria.com/web/reufibromyalgia and
    10.1155/2012/426130, table 2. Widespread is pain on the left and on the right, above and below the
    waist, and in the axial skeleton (neck, chest, upper or lower back); the low back is below the waist.
    The abdomen is taken as neither above nor below the waist, which the criteria leave open.

    Raises
    ------
    UsageError
        When tender points were not examined.
    """
    if findings.tender_points is None:
        raise UsageError("ACR 1990 counts tender points, and these findings hold none; give tender_points")
    pain = findings.painful
    below = ("hip", "upper leg", "lower leg", "lower back")
    parts = {
        "left side": [name for name in REGIONS if name.startswith("left")],
        "right side": [name for name in REGIONS if name.startswith("right")],
        "above the waist": [name for name in REGIONS if not name.endswith((*below, "abdomen"))],
        "below the waist": [name for name in REGIONS if name.endswith(below)],
        "axial skeleton": ["neck", "chest", "upper back", "lower back"],
    }
    found = {part: any_of(pain[name] for name in names) for part, names in parts.items()}
    tender = count(findings.tender_points.values())
    return Verdict(
        "ACR 1990",
        "Arthritis Rheum 1990;33:160",
        (
            Rule(
                "widespread pain",
                "pain left, right, above and below the waist, and axial",
                all_of(found.values()),
                tuple(Item(part, holds, holds, "pain") for part, holds in found.items()) + _regions(findings),
            ),
            Rule(
                "tender points",
                "at least 11 of 18 points painful at about 4 kg",
                tender >= 11,
                (
                    Item("tender points", tender, tender >= 11, "11 or more"),
                    *(Item(f"point: {name}", flag, flag) for name, flag in findings.tender_points.items()),
                ),
            ),
            _three_months(findings),
        ),
    )


def acr_2010(findings: FibromyalgiaFindings) -> Verdict:
    """Judge by ACR 2010, in which a physician weighs bodily symptoms in general from 0 to 3.

    10.1002/acr.20140. Read in 10.1155/2012/426130, table 2, and a table of J Rheumatol that sets 2010
    beside 2011: WPI at least 7 and SSS at least 5, or WPI 3 to 6 and SSS at least 9; 3 months; no other
    explanation. There is no rule on body regions.

    Raises
    ------
    UsageError
        When bodily symptoms were not weighed.
    """
    if findings.somatic is None:
        raise UsageError(
            "ACR 2010 needs a physician's judgement of bodily symptoms, and these findings hold none; "
            "give somatic (0 to 3), or use acr_2011, which counts three symptoms instead"
        )
    somatic = (Item("somatic symptoms", findings.somatic, findings.somatic > 0),)
    scores = _scores(findings, 3, _three(findings) + findings.somatic, somatic)
    return Verdict("ACR 2010", "10.1002/acr.20140", (scores, _three_months(findings), _unexplained(findings)))


def acr_2011(findings: FibromyalgiaFindings) -> Verdict:
    """Judge by the self-report form of 2011: three symptoms take the place of the physician's judgement.

    Wolfe and others, J Rheumatol 2011;38:1113. Read in jrd.or.kr uid 1486, table 3; otherwise as ACR 2010.
    """
    scores = _scores(findings, 3, symptom_severity(findings), _reported(findings))
    return Verdict(
        "ACR 2011", "J Rheumatol 2011;38:1113", (scores, _three_months(findings), _unexplained(findings))
    )


def acr_2016(findings: FibromyalgiaFindings) -> Verdict:
    """Judge by ACR 2016.

    10.1016/j.semarthrit.2016.08.012. Read in jrd.or.kr uid 1486, table 4: WPI at least 7 and SSS at least
    5, or WPI 4 to 6 and SSS at least 9; pain in at least 4 of 5 regions, for which jaw, chest and abdomen
    do not count; 3 months. It is valid whatever else is diagnosed, so `explained` is not read.

    Examples
    --------
    >>> from neuroflare.people.regions import only_in
    >>> findings = FibromyalgiaFindings(
    ...     only_in("neck", "chest", "abdomen", "left jaw", "right jaw", "left hip", "right hip"),
    ...     fatigue=3, unrefreshed=2, cognition=1, months=6)
    >>> acr_2016(findings).why_not()
    ('generalized pain',)
    """
    regions = {
        name: any_of(findings.painful[place] for place in places) for name, places in BODY_REGIONS.items()
    }
    spread = count(regions.values())
    generalized = Rule(
        "generalized pain",
        "pain in at least 4 of 5 body regions; jaw, chest and abdomen do not count",
        spread >= 4,
        (
            Item("body regions", spread, spread >= 4, "4 or more"),
            *(Item(f"body region: {name}", flag, flag) for name, flag in regions.items()),
        ),
    )
    scores = _scores(findings, 4, symptom_severity(findings), _reported(findings))
    return Verdict(
        "ACR 2016", "10.1016/j.semarthrit.2016.08.012", (scores, generalized, _three_months(findings))
    )


def aapt(findings: FibromyalgiaFindings) -> Verdict:
    """Judge by AAPT: pain at 6 or more of 9 sites, with a sleep problem or fatigue, for 3 months.

    10.1016/j.jpain.2018.10.008. Numbers and names of the sites read in two summaries that cite it
    (examine.com and an evidence page on fibromyalgia). Which of the 19 regions make a site is assumed, see
    `AAPT_SITES`. A moderate or severe problem is item 2 or 3.
    """
    sites = {name: any_of(findings.painful[place] for place in places) for name, places in AAPT_SITES.items()}
    sites["head"] = sites["head"] | findings.head
    number = count(sites.values())
    sleep, fatigue = findings.sleep, findings.fatigue
    assert sleep is not None
    return Verdict(
        "AAPT",
        "10.1016/j.jpain.2018.10.008",
        (
            Rule(
                "multisite pain",
                "pain at 6 or more of 9 sites",
                number >= 6,
                (
                    Item("sites", number, number >= 6, "6 or more"),
                    *(Item(f"site: {name}", flag, flag) for name, flag in sites.items()),
                ),
            ),
            Rule(
                "sleep or fatigue",
                "a moderate or severe sleep problem or fatigue",
                (sleep >= 2) | (fatigue >= 2),
                (
                    Item("sleep problem", sleep, sleep >= 2, "2 or 3"),
                    Item("fatigue", fatigue, fatigue >= 2, "2 or 3"),
                ),
            ),
            _three_months(findings),
        ),
    )


FIBROMYALGIA_CRITERIA: Mapping[str, Callable[[FibromyalgiaFindings], Verdict]] = {
    "acr-1990": acr_1990,
    "acr-2010": acr_2010,
    "acr-2011": acr_2011,
    "acr-2016": acr_2016,
    "aapt": aapt,
}
"""All of them, by the name a study may give."""


def _three(findings: FibromyalgiaFindings) -> Array:
    return count((findings.fatigue, findings.unrefreshed, findings.cognition))


def _reported(findings: FibromyalgiaFindings) -> tuple[Item, ...]:
    flags = {
        "headache": findings.headache,
        "lower-abdominal pain or cramps": findings.abdominal,
        "depression": findings.depression,
    }
    return tuple(Item(name, flag, flag) for name, flag in flags.items())


def _regions(findings: FibromyalgiaFindings) -> tuple[Item, ...]:
    return tuple(Item(f"pain: {name}", flag, flag) for name, flag in findings.painful.items())


def _scores(findings: FibromyalgiaFindings, fewest: int, severity: Array, more: tuple[Item, ...]) -> Rule:
    """Rule on both scores: few regions need more symptoms."""
    index = widespread_pain_index(findings)
    enough = severity >= 9 - 4 * (index >= 7)
    return Rule(
        "pain and symptom scores",
        f"WPI 7 or more and SSS 5 or more, or WPI {fewest} to 6 and SSS 9 or more",
        (index >= fewest) & enough,
        (
            Item("WPI", index, index >= fewest, f"{fewest} or more"),
            Item("SSS", severity, enough, "5 or more with a WPI of 7 or more, otherwise 9 or more"),
            *(
                Item(name, value, value > 0)
                for name, value in (
                    ("fatigue", findings.fatigue),
                    ("waking unrefreshed", findings.unrefreshed),
                    ("cognitive symptoms", findings.cognition),
                )
            ),
            *more,
            *_regions(findings),
        ),
    )


def _three_months(findings: FibromyalgiaFindings) -> Rule:
    long = findings.months >= 3
    return Rule(
        "3 months",
        "present for at least 3 months",
        long,
        (Item("months", findings.months, long, "3 or more"),),
    )


def _unexplained(findings: FibromyalgiaFindings) -> Rule:
    item = Item("explained otherwise", findings.explained, ~findings.explained, "no")
    return Rule("no other explanation", "no other disorder would explain the pain", item.holds, (item,))
