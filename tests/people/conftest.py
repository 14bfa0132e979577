"""Records of findings that tests begin with, and change in one place."""

from neuroflare.people.findings import CRPS_SIGNS, CRPS_SYMPTOMS, CrpsFindings, FibromyalgiaFindings
from neuroflare.people.regions import REGIONS, TENDER_POINTS, only_in

SEEN = tuple(name for name in CRPS_SIGNS if name != "temperature")


def places(number):
    """So many regions, over four limbs as soon as there are four."""
    order = (
        "left upper arm", "right upper leg", "right upper arm", "left upper leg", "neck",
        *(name for name in REGIONS if name not in ("left upper arm", "right upper leg", "right upper arm", "left upper leg", "neck")),
    )  # fmt: skip
    return order[:number]


def fm(regions=(), points=None, **fields):
    """A record of one person; nothing is there but what is named."""
    known = {"fatigue": 0, "unrefreshed": 0, "cognition": 0, "months": 12.0, **fields}
    tender = None if points is None else only_in(*tuple(TENDER_POINTS)[:points], among=tuple(TENDER_POINTS))
    return FibromyalgiaFindings(only_in(*regions), tender_points=tender, **known)


def fm_scores(index, severity, months=12.0, **fields):
    """A record with a WPI and an SSS."""
    three = [min(3, max(0, severity - 3 * k)) for k in range(3)]
    extra = max(0, severity - 9)
    flags = {name: k < extra for k, name in enumerate(("headache", "abdominal", "depression"))}
    names = ("fatigue", "unrefreshed", "cognition")
    return fm(places(index), months=months, **dict(zip(names, three, strict=True)), **flags, **fields)


def crps(symptoms=(), signs=(), difference=0.0, **fields):
    """A record of one person with pain that goes on."""
    known = {"continuing_pain": True, "disproportionate": True, **fields}
    return CrpsFindings(
        symptoms=only_in(*symptoms, among=CRPS_SYMPTOMS),
        signs=only_in(*signs, among=SEEN),
        temperature_difference=difference,
        **known,
    )
