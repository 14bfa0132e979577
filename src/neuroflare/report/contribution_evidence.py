"""Direct human evidence on how much the periphery contributes, by name, beside what the model says of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neuroflare.evidence import load_ledger
from neuroflare.report.paragraphs import item, paragraph, tidy
from neuroflare.scoring.words import VERDICT_WORDS

__all__ = ["HUMAN_EVIDENCE", "confronted"]

HUMAN_EVIDENCE: Mapping[str, tuple[tuple[str, ...], str]] = {
    "staud2014": (
        ("clinpain-drop-fm-staud2014", "placebo-variance-fm-staud2014"),
        "Numbing half of the deep tissue of the trunk for an hour is the nearest that people come to "
        "removing the periphery for a day. That salt water relieved as much speaks against a large "
        "peripheral part within hours, or for injections that do more than numb. Where the model gives "
        "lidocaine an advantage that the trial did not see, its peripheral part within a day is, if "
        "anything, too large.",
    ),
    "staud2013": (
        ("clinpain-drop-fm-staud2013", "expect-share-fm-staud2013"),
        "An earlier report of the same people; the same follows. Expectation carries nothing in the tables "
        "below, because nobody is given anything there; in a trial it carries part of the relief.",
    ),
    "affaitati2011": (
        ("placebo-switch-fm-affaitati2011",),
        "Relief that outlasts a local treatment by days speaks for a peripheral part that lasts. It points "
        "the other way than the two before. The record holds a wish for more treatment and no rating, and "
        "the verdict asks for the direction only, not for a size.",
    ),
    "serra2014": (
        ("cmi-sa-fm-serra2014", "cmi-sa-hc-serra2014", "cmi-sens-fm-serra2014"),
        "Silent fibres that fire by themselves are an input that healthy people lack. That they are there "
        "does not say how much pain they carry; the model has them in some readings of the numbers and "
        "nearly not in others, and with them goes the part of changed small fibres.",
    ),
    "martinez2002": (
        ("ne-pain-prev-fm-martinez2002", "ne-pain-prev-hc-martinez2002", "ne-pain-vas-fm-martinez2002"),
        "Noradrenaline in the skin hurts most people living with fibromyalgia: receptors couple the two "
        "kinds of nerves. How much of the pain of every day goes this way was not measured.",
    ),
    "price1998": (
        (
            "sgb-peak-la-crps-price1998",
            "sgb-peak-saline-crps-price1998",
            "sgb-duration-la-crps-price1998",
            "sgb-duration-saline-crps-price1998",
        ),
        "A blocked ganglion relieved no more than salt water at its best, and for longer. Within half an "
        "hour the part of sympathetic nerves is then small; over days it is not nothing. In the tables "
        "below sympathetic outflow stands apart from the receptors that it acts through.",
    ),
    "alallaf2001": (
        ("flare-ach-fm-alallaf2001", "flare-ach-hc-alallaf2001", "base-flow-fm-alallaf2001"),
        "An axon reflex and a flow as in health speak against nerve peptides and vessels of the skin as "
        "carriers of fibromyalgia. Another study found larger flares (helme1987, in chronic rheumatic "
        "pain), and the ledger keeps both.",
    ),
}
"""Study to the claims of the ledger that are quoted, and what they mean for the answer."""


def confronted(scorecard: Mapping[str, Any]) -> str:
    """Write what each study found, what the model says of it in a scorecard, and what follows."""
    ledger = load_ledger()
    parts = []
    for study, (claims, meaning) in HUMAN_EVIDENCE.items():
        lines = [f"**{study}**", ""]
        lines += [item(f"- {ledger.claims[name].statement} (`{name}`)") for name in claims]
        rows = [row for row in scorecard["rows"] if row["study"] == study and row["predicted"] is not None]
        for row in rows:
            found = row["predicted"]
            unit = "" if row["unit"] in ("1", "") else f" {row['unit']}"
            verdict = VERDICT_WORDS[row["verdict"]].name
            lines.append(item(f"- Model, {row['label']}: {tidy(found)}{unit}; verdict: {verdict}."))
        if not rows:
            lines.append("- Model: nothing to set beside it; the study file says what is missing.")
        parts.append("\n".join(lines) + "\n\n" + paragraph(meaning))
    return "\n\n".join(parts)
