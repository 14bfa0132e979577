"""Places of the body that the criteria of fibromyalgia count."""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.errors import UsageError

__all__ = ["AAPT_SITES", "BODY_REGIONS", "REGIONS", "TENDER_POINTS", "mirror_of", "only_in"]

_SIDES = ("left", "right")
_PAIRED = ("jaw", "shoulder girdle", "upper arm", "lower arm", "hip", "upper leg", "lower leg")
_MIDDLE = ("neck", "upper back", "lower back", "chest", "abdomen")

REGIONS: tuple[str, ...] = (*(f"{side} {place}" for place in _PAIRED for side in _SIDES), *_MIDDLE)
"""The 19 regions of the widespread pain index; a hip includes buttock and trochanter."""


def _limbs(side: str, *places: str) -> tuple[str, ...]:
    return tuple(f"{side} {place}" for place in places)


BODY_REGIONS: Mapping[str, tuple[str, ...]] = {
    "left upper": _limbs("left", "shoulder girdle", "upper arm", "lower arm"),
    "right upper": _limbs("right", "shoulder girdle", "upper arm", "lower arm"),
    "left lower": _limbs("left", "hip", "upper leg", "lower leg"),
    "right lower": _limbs("right", "hip", "upper leg", "lower leg"),
    "axial": ("neck", "upper back", "lower back"),
}
"""The 5 regions of generalized pain (ACR 2016); jaw, chest and abdomen count for none of them."""

AAPT_SITES: Mapping[str, tuple[str, ...]] = {
    "head": ("left jaw", "right jaw"),
    "left arm": _limbs("left", "shoulder girdle", "upper arm", "lower arm"),
    "right arm": _limbs("right", "shoulder girdle", "upper arm", "lower arm"),
    "chest": ("chest",),
    "abdomen": ("abdomen",),
    "upper back and spine": ("neck", "upper back"),
    "lower back, spine and buttocks": ("lower back", "left hip", "right hip"),
    "left leg": _limbs("left", "upper leg", "lower leg"),
    "right leg": _limbs("right", "upper leg", "lower leg"),
}
"""The 9 sites of AAPT and the regions that stand for each.

The names are AAPT's (10.1016/j.jpain.2018.10.008). Which of the 19 regions lies in which site is assumed:
its body map was not at hand, and neck and shoulder girdle could be drawn elsewhere.
"""

# Where each tender point lies; the place decides which pressure pain threshold of the model is read there.
_POINTS: Mapping[str, str] = {
    "occiput": "neck",
    "low cervical": "neck",
    "trapezius": "{side} shoulder girdle",
    "supraspinatus": "upper back",
    "second rib": "chest",
    "lateral epicondyle": "{side} lower arm",
    "gluteal": "{side} hip",
    "greater trochanter": "{side} hip",
    "knee": "{side} upper leg",
}

TENDER_POINTS: Mapping[str, str] = {
    f"{side} {point}": region.format(side=side) for point, region in _POINTS.items() for side in _SIDES
}
"""The 18 tender points (ACR 1990), each with the region it lies in."""


def mirror_of(region: str) -> str:
    """Give the same place on the other side.

    Parameters
    ----------
    region
        A region with a side.

    Raises
    ------
    UsageError
        When it is no region, or one in the middle of the body.

    Examples
    --------
    >>> mirror_of("left lower arm")
    'right lower arm'
    """
    side, _, place = region.partition(" ")
    if region not in REGIONS or side not in _SIDES:
        sided = ", ".join(name for name in REGIONS if name.split()[0] in _SIDES)
        raise UsageError(f"{region!r} has no other side; the places that have one are {sided}")
    return f"{'right' if side == 'left' else 'left'} {place}"


def only_in(*places: str, among: tuple[str, ...] = REGIONS) -> dict[str, bool]:
    """Write a record of one person in which some places hold and all others do not.

    Parameters
    ----------
    places
        Where it holds.
    among
        All places of the record.

    Raises
    ------
    UsageError
        When a place is not one of them.

    Examples
    --------
    >>> sum(only_in("neck", "left hip").values())
    2
    """
    unknown = [place for place in places if place not in among]
    if unknown:
        raise UsageError(f"{unknown[0]!r} is not one of {', '.join(among)}")
    return {place: place in places for place in among}
