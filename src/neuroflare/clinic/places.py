"""Where on the body a study works, and which of the model's places stands for it.

The model has one limb, the same place of the other side (the mirror), and the deep tissue of the trunk (the
axial place). Every name of a quantity of one place goes through here.
"""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.clinic.words import Word

__all__ = ["LIMB", "PLACES", "PLACE_OF", "SITES", "inside", "place_of"]

LIMB = "limb"
PLACES = (LIMB, "mirror", "axial")
"""Places of the model, as the names of its quantities begin."""

_SKIN = (
    "forearm",
    "upper-arm",
    "hand",
    "finger",
    "lower-leg",
    "thigh",
    "foot",
    "back",
    "abdomen",
    "face",
)
_DEEP = ("trapezius", "neck", "lower-back", "trunk-muscle")

PLACE_OF: Mapping[str, str] = {
    **dict.fromkeys(_SKIN, LIMB),
    "other-side": "mirror",
    **dict.fromkeys(_DEEP, "axial"),
}
"""Word of a study file to place of the model."""

SITES: Mapping[str, Word] = {
    **{site: Word(f"skin of the {site.replace('-', ' ')}") for site in _SKIN},
    "other-side": Word("the same place of the other side"),
    "trapezius": Word("muscle between neck and shoulder"),
    "neck": Word("muscle of the neck"),
    "lower-back": Word("muscle of the lower back"),
    "trunk-muscle": Word("muscle of the trunk, wherever"),
}


def place_of(site: str | None, default: str = LIMB) -> str:
    """Give the place of the model that stands for a site.

    Parameters
    ----------
    site
        A word of `SITES`; None when the study does not say.
    default
        Place when it does not.

    Returns
    -------
    str
        One of `PLACES`.

    Examples
    --------
    >>> place_of("forearm"), place_of("other-side"), place_of("trapezius"), place_of(None)
    ('limb', 'mirror', 'axial', 'limb')
    """
    return default if site is None else PLACE_OF[site]


def inside(place: str, name: str) -> str:
    """Give the id of a quantity of one place.

    Parameters
    ----------
    place
        One of `PLACES`.
    name
        Name inside the place: ``"nerve_temperature"``.

    Examples
    --------
    >>> inside("axial", "nerve_pressure")
    'axial_nerve_pressure'
    """
    return f"{place}_{name}"
