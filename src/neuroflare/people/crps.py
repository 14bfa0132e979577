"""Criteria of complex regional pain syndrome: Budapest, kept by Valencia 2021; kind; severity score."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from neuroflare.people.crps_earlier import iasp_1994, veldman_1993
from neuroflare.people.findings import CrpsFindings
from neuroflare.people.verdict import Array, Item, Rule, Score, Verdict, any_of, count

__all__ = [
    "CATEGORIES",
    "CRPS_CRITERIA",
    "CRPS_KINDS",
    "REAL_CHANGE",
    "budapest_clinical",
    "budapest_research",
    "crps_kind",
    "severity_score",
    "valencia_2021",
]

CATEGORIES: Mapping[str, tuple[str, ...]] = {
    "sensory": ("hyperaesthesia", "allodynia", "hyperalgesia"),
    "vasomotor": ("temperature", "colour"),
    "sudomotor or oedema": ("oedema", "sweating"),
    "motor or trophic": ("motion", "motor", "trophic"),
}
"""The four categories; hyperaesthesia is no sign."""

CRPS_KINDS = ("type I", "type II", "remission of some features", "not otherwise specified", "none")

REAL_CHANGE = 4.9
"""Points of the severity score beyond which a change is real with 95 % confidence (Harden 2017, n 156)."""

_BUDAPEST = "10.1016/j.pain.2010.04.030"
_VALENCIA = "10.1097/j.pain.0000000000002245"


def budapest_clinical(findings: CrpsFindings) -> Verdict:
    """Judge by the Budapest clinical criteria: symptoms in at least 3 of 4 categories, signs in at least 2.

    10.1016/j.pain.2010.04.030. Read in PMC8374712 (table 1), and PMC8970239 (table 1) for skin that differs
    by more than 1 degC.
    """
    return _judge("Budapest clinical", _BUDAPEST, findings, 3)


def budapest_research(findings: CrpsFindings) -> Verdict:
    """Judge by the Budapest research criteria: symptoms in all 4 categories, signs in at least 2.

    10.1016/j.pain.2010.04.030. Read in PMC5511749 (10.1016/S1474-4422(11)70106-5), table 1.
    """
    return _judge("Budapest research", _BUDAPEST, findings, 4)


def valencia_2021(findings: CrpsFindings) -> Verdict:
    """Judge by the criteria as worded in Valencia, which are the Budapest clinical ones.

    10.1097/j.pain.0000000000002245 (PMC8374712) left the criteria as they were and made the text around
    them clearer: allodynia may be to touch, temperature, deep pressure or movement of a joint, and reported
    hyperaesthesia also qualifies as a symptom. Its subtypes are in `crps_kind`.
    """
    return _judge("Valencia 2021", _VALENCIA, findings, 3)


CRPS_CRITERIA: Mapping[str, Callable[[CrpsFindings], Verdict]] = {
    "budapest-clinical": budapest_clinical,
    "budapest-research": budapest_research,
    "valencia-2021": valencia_2021,
    "iasp-1994": iasp_1994,
    "veldman-1993": veldman_1993,
}
"""All of them, by the name a study may give."""


def crps_kind(findings: CrpsFindings) -> Mapping[str, Array]:
    """Tell which kind of CRPS it is; exactly one of `CRPS_KINDS` holds for each person.

    Type I is without, type II with injury of a major nerve, when the clinical criteria are met. A person
    who does not meet them, has part of them and no better explanation, is *not otherwise specified*, or,
    when they have been met before, has *remission of some features*. That the former is for people who have
    never met the criteria was read in a page that quotes the consensus (blbchronicpain.co.uk). The latter
    is **recalled, not confirmed**: only its name was found, second hand. That part of the criteria means
    rule A, rule D and at least one category of symptoms or signs is assumed.

    Examples
    --------
    >>> from neuroflare.people.findings import CRPS_SIGNS, CRPS_SYMPTOMS
    >>> from neuroflare.people.regions import only_in
    >>> findings = CrpsFindings(
    ...     continuing_pain=True, disproportionate=True, temperature_difference=-1.4,
    ...     symptoms=only_in("allodynia", "oedema", "motion", among=CRPS_SYMPTOMS),
    ...     signs=only_in("motion", among=tuple(n for n in CRPS_SIGNS if n != "temperature")))
    >>> [kind for kind, holds in crps_kind(findings).items() if holds]
    ['type I']
    """
    verdict = budapest_clinical(findings)
    met = verdict.met
    some = any_of((*_by_category(findings.symptoms).values(), *_by_category(findings.seen).values()))
    pain, _, _, no_better = verdict.rules
    part = ~met & pain.holds & no_better.holds & some
    return {
        "type I": met & ~findings.nerve_lesion,
        "type II": met & findings.nerve_lesion,
        "remission of some features": part & findings.met_before,
        "not otherwise specified": part & ~findings.met_before,
        "none": ~met & ~part,
    }


def severity_score(findings: CrpsFindings) -> Score:
    """Add up the CRPS severity score in its revised form, 0 to 16: 8 symptoms and 8 signs of one point each.

    Harden and others, Pain 2017. The items are those of PMC10257428, table 4. The first version had 17
    items. Reported hyperaesthesia counts with allodynia and hyperalgesia, and less range of motion as motor
    (assumed).
    """
    told, signs = findings.symptoms, findings.seen
    flags = {
        "symptom: continuing pain": findings.continuing_pain,
        "symptom: allodynia or hyperalgesia": any_of(told[name] for name in CATEGORIES["sensory"]),
        "symptom: temperature": told["temperature"],
        "symptom: colour": told["colour"],
        "symptom: sweating": told["sweating"],
        "symptom: oedema": told["oedema"],
        "symptom: trophic": told["trophic"],
        "symptom: motor": told["motor"] | told["motion"],
        "sign: hyperalgesia to pinprick": signs["hyperalgesia"],
        "sign: allodynia": signs["allodynia"],
        "sign: temperature": signs["temperature"],
        "sign: colour": signs["colour"],
        "sign: sweating": signs["sweating"],
        "sign: oedema": signs["oedema"],
        "sign: trophic": signs["trophic"],
        "sign: motor": signs["motor"] | signs["motion"],
    }
    items = tuple(Item(name, flag, flag) for name, flag in flags.items())
    return Score("CRPS severity score", "Harden 2017; PMC10257428, table 4", items, len(items))


def _judge(criteria: str, source: str, findings: CrpsFindings, symptoms_needed: int) -> Verdict:
    continuing = Item("continuing pain", findings.continuing_pain, findings.continuing_pain, "yes")
    beyond = Item("out of proportion", findings.disproportionate, findings.disproportionate, "yes")
    explained = Item("explained otherwise", findings.better_explained, ~findings.better_explained, "no")
    degrees = findings.temperature_difference
    signs = _categories("sign", "C signs", findings.seen, 2)
    measured = Item("temperature difference, degC", degrees, findings.seen["temperature"], "more than 1")
    return Verdict(
        criteria,
        source,
        (
            Rule(
                "A pain",
                "continuing pain out of proportion to the event",
                continuing.holds & beyond.holds,
                (continuing, beyond),
            ),
            _categories("symptom", "B symptoms", findings.symptoms, symptoms_needed),
            Rule(signs.name, signs.text, signs.holds, (*signs.items, measured)),
            Rule("D no better diagnosis", "nothing explains it better", explained.holds, (explained,)),
        ),
    )


def _categories(kind: str, name: str, found: Mapping[str, Array], needed: int) -> Rule:
    """Rule that at least one item holds in so many of the four categories."""
    categories = _by_category(found)
    number = count(categories.values())
    items = [Item(f"categories of {kind}s", number, number >= needed, f"{needed} or more of 4")]
    for category, holds in categories.items():
        items.append(Item(f"{kind}s: {category}", holds, holds, "at least one"))
        items += [
            Item(f"{kind}: {member}", found[member], found[member])
            for member in CATEGORIES[category]
            if member in found
        ]
    text = f"at least one {kind} in {needed} or more of 4 categories"
    return Rule(name, text, number >= needed, tuple(items))


def _by_category(found: Mapping[str, Array]) -> dict[str, Array]:
    return {
        category: any_of(found[member] for member in members if member in found)
        for category, members in CATEGORIES.items()
    }
