"""Criteria of complex regional pain syndrome before Budapest: IASP 1994 and Veldman 1993.

Studies that used them find several times as many people as with the Budapest criteria, in the same cohort.
"""

from __future__ import annotations

from neuroflare.people.findings import CrpsFindings
from neuroflare.people.verdict import Item, Rule, Verdict, any_of, count

__all__ = ["iasp_1994", "veldman_1993"]

_VELDMAN_SIGNS = {
    "colour": ("colour",),
    "temperature": ("temperature",),
    "oedema": ("oedema",),
    "less range of motion": ("motion",),
}


def iasp_1994(findings: CrpsFindings) -> Verdict:
    """Judge by the IASP criteria of 1994 (Orlando).

    Continuing pain, allodynia or hyperalgesia out of proportion to any event; oedema, a change in skin blood
    flow, or abnormal sweating *at some time*, now or earlier, as sign or symptom; nothing explains it better.
    Read in 10.5313/wja.v3.i1.46, table 1.
    """
    told, seen = findings.symptoms, findings.seen
    pain = {"continuing pain": findings.continuing_pain}
    for name in ("allodynia", "hyperalgesia"):
        pain[name] = told[name] | seen[name]
    change = {name: told[name] | seen[name] for name in ("oedema", "colour", "temperature", "sweating")}
    change["earlier"] = findings.changed_before
    beyond = Item("out of proportion", findings.disproportionate, findings.disproportionate, "yes")
    explained = Item("explained otherwise", findings.better_explained, ~findings.better_explained, "no")
    hurts, changed = any_of(pain.values()), any_of(change.values())
    return Verdict(
        "IASP 1994",
        "10.1016/0304-3959(95)00110-F",
        (
            Rule(
                "2 pain",
                "continuing pain, allodynia or hyperalgesia out of proportion to any event",
                hurts & beyond.holds,
                (*(Item(name, flag, flag) for name, flag in pain.items()), beyond),
            ),
            Rule(
                "3 skin",
                "oedema, a change in skin blood flow, or abnormal sweating, at some time",
                changed,
                tuple(Item(name, flag, flag) for name, flag in change.items()),
            ),
            Rule("4 no better diagnosis", "nothing explains it better", explained.holds, (explained,)),
        ),
    )


def veldman_1993(findings: CrpsFindings) -> Verdict:
    """Judge by the criteria of Veldman and others: at least four of five features.

    Pain that nothing explains, a difference in skin colour, a difference in skin temperature, oedema, and
    less range of active motion. Lancet 1993;342:1012; that it takes four of them, that they grow with use of
    the limb, and that they lie in a larger area than that of the injury, was read in PMC4832406. Which five
    they are is **recalled, not confirmed**. The model knows neither use of the limb nor areas within it; both
    are taken to hold in who has the features.
    """
    told, seen = findings.symptoms, findings.seen
    unexplained = findings.continuing_pain & findings.disproportionate & ~findings.better_explained
    features = {"unexplained pain": unexplained}
    for feature, names in _VELDMAN_SIGNS.items():
        features[feature] = any_of(told[name] | seen[name] for name in names)
    number = count(features.values())
    return Verdict(
        "Veldman 1993",
        "Lancet 1993;342:1012",
        (
            Rule(
                "features",
                "at least four of five features",
                number >= 4,
                (
                    Item("features", number, number >= 4, "4 or more of 5"),
                    *(Item(name, flag, flag) for name, flag in features.items()),
                ),
            ),
        ),
    )
