"""Words that stand on every output of a trial."""

from __future__ import annotations

from neuroflare.treatments.drugs import load_drug

__all__ = ["HARMS", "NEVER_STOP", "NOTICE", "NOTICES", "drug_words"]

NOTICE = (
    "A computer model for learning and research. What it says is a suggestion to test, not a result in "
    "people, and it cannot tell what will happen to anyone."
)
HARMS = "The model knows nothing of harms. No order of treatments here says which one is better for anybody."
NEVER_STOP = "Never stop or change a medicine because of this; stopping some suddenly can harm."
NOTICES = {"notice": NOTICE, "harms": HARMS, "never-stop": NEVER_STOP}
"""Key to each of them, by which it is translated."""


def drug_words(name: str) -> str:
    """Say what a drug of the library is, where it is licensed, and what not to do.

    Parameters
    ----------
    name
        Of the library.
    """
    drug = load_drug(name)
    licence = drug.licence
    return (
        f"{drug.name}: {drug.plain}. Licence for fibromyalgia: {licence.fibromyalgia}; for CRPS: "
        f"{licence.crps}. "
        f"{NEVER_STOP}"
    )
