"""Colours of the report, light and dark, as one table that a test holds to the contrast rules."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

LIGHT: Mapping[str, str] = {
    "page": "#faf8f4",
    "card": "#ffffff",
    "sunken": "#f1ede5",
    "ink": "#1d2730",
    "soft": "#4a5661",
    "line": "#d8d2c6",
    "grid": "#e8e3d9",
    "link": "#0b5c7a",
    "accent": "#0f6b70",
    "band": "#b9dcdc",
    "band-edge": "#2c8489",
    "agrees": "#0b6a4f",
    "near": "#85560a",
    "misses": "#a32a3f",
    "uninformative": "#55606b",
    "conflict": "#6a479c",
    "nerve": "#4b4f9c",
    "messenger": "#0f6b70",
    "vessel": "#b03a48",
    "immune": "#8a5a12",
    "nerve-soft": "#e6e6f6",
    "messenger-soft": "#ddefee",
    "vessel-soft": "#f8e2e2",
    "immune-soft": "#f6ead2",
    "epidermis": "#f3dfcc",
    "dermis": "#fbf1e7",
    "blood": "#e6aaa9",
    "absent": "#66707a",
}
"""Colours on light paper."""

DARK: Mapping[str, str] = {
    "page": "#12171c",
    "card": "#1a2128",
    "sunken": "#222b33",
    "ink": "#e8ecef",
    "soft": "#b3bdc6",
    "line": "#3a4650",
    "grid": "#2a343d",
    "link": "#7cc7e0",
    "accent": "#68c4c3",
    "band": "#1f5458",
    "band-edge": "#68c4c3",
    "agrees": "#63cfa4",
    "near": "#e3b25c",
    "misses": "#ff93a2",
    "uninformative": "#a9b4be",
    "conflict": "#c4a8f0",
    "nerve": "#a9adf5",
    "messenger": "#68c4c3",
    "vessel": "#f28b95",
    "immune": "#e0b15e",
    "nerve-soft": "#272a45",
    "messenger-soft": "#17373a",
    "vessel-soft": "#42242a",
    "immune-soft": "#3a2f19",
    "epidermis": "#3a2e27",
    "dermis": "#211e1d",
    "blood": "#7a3940",
    "absent": "#94a0aa",
}
"""The same names on dark paper."""

TEXT_ON: Mapping[str, tuple[str, ...]] = {
    "ink": (
        "page", "card", "sunken", "band", "epidermis", "dermis",
        "nerve-soft", "messenger-soft", "vessel-soft", "immune-soft",
    ),
    "soft": ("page", "card", "sunken", "dermis", "epidermis"),
    "link": ("page", "card", "sunken"),
    "accent": ("page", "card"),
    "agrees": ("page", "card", "sunken"),
    "near": ("page", "card", "sunken"),
    "misses": ("page", "card", "sunken"),
    "uninformative": ("page", "card", "sunken"),
    "conflict": ("page", "card", "sunken"),
    "absent": ("page", "card"),
}  # fmt: skip
"""Each colour used for words, and the grounds it is used on: contrast 4.5 or more."""

SHAPE_ON: Mapping[str, tuple[str, ...]] = {
    "band-edge": ("card",),
    "ink": ("band", "card"),
    "nerve": ("card", "dermis", "epidermis", "nerve-soft"),
    "messenger": ("card", "dermis", "messenger-soft"),
    "vessel": ("card", "dermis", "vessel-soft"),
    "immune": ("card", "dermis", "immune-soft"),
    "absent": ("card",),
}
"""Each colour that carries meaning as a shape, and its grounds: contrast 3 or more."""


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours as WCAG 2 defines it, 1 to 21.

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff"), 1)
    21.0
    """
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def css_variables() -> str:
    """Give both colour sets as CSS custom properties; dark follows the reader's setting."""

    def block(colours: Mapping[str, str]) -> str:
        return "".join(f"--{name}:{value};" for name, value in colours.items())

    return (
        f":root{{color-scheme:light dark;{block(LIGHT)}}}\n"
        f"@media (prefers-color-scheme:dark){{:root{{{block(DARK)}}}}}\n"
        f"@media print{{:root{{color-scheme:light;{block(LIGHT)}}}}}\n"
    )


def dark_style() -> Markup:
    """Give the style element by which a picture in light colours turns dark where the reader's screen is.

    Colours are found by their value, so that a reader that knows no style sheets shows the light ones.

    Examples
    --------
    >>> '[fill="#1d2730"]{fill:#e8ecef}' in dark_style()
    True
    """
    pairs = dict.fromkeys((LIGHT[name], DARK[name]) for name in LIGHT)
    rules = "".join(
        f'[{what}="{light}"]{{{what}:{dark}}}' for light, dark in pairs for what in ("fill", "stroke")
    )
    return Markup("<style>@media (prefers-color-scheme:dark){{{}}}</style>").format(Markup(rules))


def _luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
