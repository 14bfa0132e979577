"""Small-fibre neuropathy: too few nerve endings in the skin, and pain."""

from __future__ import annotations

from neuroflare.people.checks import measured, scale
from neuroflare.people.cuts import CUTS, Cuts
from neuroflare.people.verdict import Array, Item, Rule, Verdict

__all__ = ["small_fibre_neuropathy"]


def small_fibre_neuropathy(density: Array, pain: Array, cuts: Cuts = CUTS) -> Verdict:
    """Judge whether skin holds too few nerve endings and hurts.

    Both numbers stand in `neuroflare.people.cuts`; which of the published definitions a clinic uses differs,
    and a study's own is said in its rows.

    Parameters
    ----------
    density
        Nerve endings over what is usual, for age and sex where these are known.
    pain
        Pain there, mean of a week, 0 to 10.
    cuts
        Numbers to use.

    Examples
    --------
    >>> bool(small_fibre_neuropathy(0.3, 4.0).met)
    True
    """
    density, pain = measured("density", density, 0.0), scale("pain", pain)
    few = density < cuts["fibre_share"].value
    hurts = pain >= cuts["limb_pain"].value
    return Verdict(
        "Small-fibre neuropathy",
        "assumed",
        (
            Rule("few fibres", "fewer endings than usual", few, (Item("density", density, few, "less"),)),
            Rule("pain", "the skin hurts", hurts, (Item("pain", pain, hurts, "more"),)),
        ),
    )
