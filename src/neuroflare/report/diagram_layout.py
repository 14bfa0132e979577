"""Where things stand in the mechanism diagram: one layout for wide screens and paper, one for a phone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Side = Literal["top", "bottom", "left", "right"]
NORMALS: Mapping[Side, tuple[float, float]] = {
    "top": (0, -1),
    "bottom": (0, 1),
    "left": (-1, 0),
    "right": (1, 0),
}


@dataclass(frozen=True, slots=True)
class Node:
    """One part of the mechanism: short name, plain words, and the family that gives its colour."""

    id: str
    name: str
    plain: str
    family: Literal["nerve", "messenger", "vessel", "immune"]


NODES: tuple[Node, ...] = (
    Node("c_fibre", "C-fibre", "pain fibre", "nerve"),
    Node("silent_fibre", "Silent fibre", "carries the flare", "nerve"),
    Node("cgrp", "CGRP", "opens vessels", "messenger"),
    Node("substance_p", "Substance P", "a brief leak", "messenger"),
    Node("flow", "Blood flow", "red, warm skin", "vessel"),
    Node("leak", "Leak", "swelling, wheal", "vessel"),
    Node("mast_cell", "Mast cell", "immune cell", "immune"),
    Node("histamine", "Histamine", "leak and itch", "immune"),
    Node("halo_flow", "Flow around", "the flare", "vessel"),
    Node("sensitization", "Sensitized", "fire more easily", "nerve"),
)


@dataclass(frozen=True, slots=True)
class Arrow:
    """One effect: from a place on the edge of a card (side, share along it) to another; ``bend`` in pixels.

    ``level_of`` names the node whose level gives the thickness, when the arrow starts at a bare point.
    """

    source: str
    start: tuple[Side, float]
    target: str
    end: tuple[Side, float]
    bend: float = 40
    level_of: str | None = None


@dataclass(frozen=True, slots=True)
class Vessel:
    """A small blood vessel; the width of each stretch follows the level of its node.

    Drops above it follow ``leak``.
    """

    y: float
    stretches: tuple[tuple[str, float, float], ...]
    leaks: bool = False


@dataclass(frozen=True, slots=True)
class Layout:
    """All positions of one version of the diagram, in pixels of its own box."""

    name: str
    width: float
    height: float
    card: tuple[float, float]
    places: Mapping[str, tuple[float, float]]
    """Upper left corner of each card."""
    points: Mapping[str, tuple[float, float]]
    """Bare points where an arrow may start."""
    arrows: tuple[Arrow, ...]
    skin: tuple[float, float, float, float]
    """x, y, width and height of the block of skin."""
    epidermis: float
    """Thickness of the outer skin."""
    divide: tuple[float, float, float, float]
    """Line between touched skin and the skin around it."""
    nerves: tuple[tuple[str, str], ...]
    """Node and path of each nerve fibre."""
    pulses: tuple[str, ...]
    """Small chevrons on the branch of the silent fibre that carries the axon reflex."""
    vessels: tuple[Vessel, ...]
    captions: tuple[tuple[float, float, str, str], ...]
    """x, y, anchor and words of small captions."""
    absent: tuple[tuple[float, float, float, float, str, str], ...]
    """x, y, width, height, name and plain words of what this version does not model."""
    absent_links: tuple[str, ...]


def _absent(
    x: float, y: float, w: float, h: float, dx: float, dy: float, columns: int
) -> tuple[tuple[float, float, float, float, str, str], ...]:
    parts = (
        ("Spinal cord", "passes pain on"),
        ("Brain", "feels, steers pain"),
        ("Sympathetic", "nerve to the vessels"),
        ("Stress axis", "hormones"),
    )
    return tuple(
        (x + dx * (i % columns), y + dy * (i // columns), w, h, *words) for i, words in enumerate(parts)
    )


def _chevrons(
    points: tuple[tuple[float, float], ...], direction: Literal["right", "down"]
) -> tuple[str, ...]:
    shape = "M{x} {y}m-4-6 7 6-7 6" if direction == "right" else "M{x} {y}m-6-4 6 7 6-7"
    return tuple(shape.format(x=x, y=y) for x, y in points)


WIDE = Layout(
    name="wide-layout",
    width=1080,
    height=650,
    card=(172, 74),
    places={
        "c_fibre": (40, 186),
        "silent_fibre": (236, 186),
        "sensitization": (432, 186),
        "cgrp": (40, 324),
        "substance_p": (236, 324),
        "mast_cell": (432, 324),
        "flow": (40, 462),
        "leak": (236, 462),
        "histamine": (432, 462),
        "halo_flow": (652, 462),
    },
    points={"axon_reflex": (738, 286)},
    arrows=(
        Arrow("c_fibre", ("bottom", 0.4), "cgrp", ("top", 0.4)),
        Arrow("c_fibre", ("bottom", 0.75), "substance_p", ("top", 0.25)),
        Arrow("silent_fibre", ("bottom", 0.25), "cgrp", ("top", 0.75)),
        Arrow("axon_reflex", ("bottom", 0.5), "halo_flow", ("top", 0.5), level_of="silent_fibre"),
        Arrow("cgrp", ("bottom", 0.5), "flow", ("top", 0.5)),
        Arrow("substance_p", ("bottom", 0.5), "leak", ("top", 0.5)),
        Arrow("substance_p", ("right", 0.5), "mast_cell", ("left", 0.5), 4),
        Arrow("mast_cell", ("bottom", 0.5), "histamine", ("top", 0.5)),
        Arrow("histamine", ("left", 0.5), "leak", ("right", 0.5), 4),
        Arrow("sensitization", ("left", 0.5), "silent_fibre", ("right", 0.5), 4),
    ),
    skin=(16, 34, 828, 604),
    epidermis=82,
    divide=(630, 34, 630, 638),
    nerves=(
        (
            "c_fibre",
            "M868 144H150Q126 144 126 120V66M126 126C126 96 102 104 102 62"
            "M126 126C126 96 150 104 150 60M126 116V186",
        ),
        (
            "silent_fibre",
            "M868 158H346Q322 158 322 134V70M322 136C322 104 298 110 298 66"
            "M322 136C322 104 346 110 346 64M322 130V186",
        ),
        (
            "silent_fibre",
            "M690 158H714Q738 158 738 182V218M738 180C738 206 716 202 712 222"
            "M738 180C738 206 760 202 764 222",
        ),
    ),
    pulses=_chevrons(((440, 158), (520, 158), (600, 158), (680, 158)), "right"),
    vessels=(Vessel(580, (("flow", 16, 630), ("halo_flow", 630, 844)), leaks=True),),
    captions=(
        (20, 22, "start", "Touched skin"),
        (840, 22, "end", "Skin around it"),
        (964, 22, "middle", "Not in this version"),
        (738, 246, "middle", "axon reflex: along the"),
        (738, 264, "middle", "fibre to its next branch"),
        (30, 628, "start", "small blood vessel"),
        (404, 92, "start", "outer skin"),
        (404, 136, "start", "nerve fibres"),
    ),
    absent=_absent(872, 118, 184, 64, 0, 116, 1),
    absent_links=("M964 182V234", "M964 298V350", "M964 414V466", "M872 382H844"),
)

NARROW = Layout(
    name="narrow-layout",
    width=360,
    height=1044,
    card=(152, 78),
    places={
        "c_fibre": (20, 178),
        "silent_fibre": (196, 178),
        "cgrp": (20, 296),
        "substance_p": (196, 296),
        "flow": (20, 414),
        "mast_cell": (196, 414),
        "leak": (20, 532),
        "histamine": (196, 532),
        "halo_flow": (20, 710),
        "sensitization": (196, 710),
    },
    points={},
    arrows=(
        Arrow("c_fibre", ("bottom", 0.4), "cgrp", ("top", 0.4), 24),
        Arrow("c_fibre", ("bottom", 0.8), "substance_p", ("top", 0.25), 24),
        Arrow("silent_fibre", ("bottom", 0.2), "cgrp", ("top", 0.75), 24),
        Arrow("cgrp", ("bottom", 0.5), "flow", ("top", 0.5), 24),
        Arrow("substance_p", ("bottom", 0.5), "mast_cell", ("top", 0.5), 24),
        Arrow("substance_p", ("left", 0.8), "leak", ("right", 0.25), 14),
        Arrow("mast_cell", ("bottom", 0.5), "histamine", ("top", 0.5), 24),
        Arrow("histamine", ("left", 0.6), "leak", ("right", 0.6), 4),
        Arrow("sensitization", ("right", 0.7), "silent_fibre", ("right", 0.6), 10),
    ),
    skin=(0, 30, 360, 812),
    epidermis=70,
    divide=(0, 664, 360, 664),
    nerves=(
        ("c_fibre", "M360 140H120Q96 140 96 116V62M96 122C96 96 74 100 74 58M96 122C96 96 118 100 118 56"),
        (
            "silent_fibre",
            "M360 154H20Q8 154 8 166V737Q8 749 20 749M296 154Q272 154 272 130V66"
            "M272 134C272 104 250 110 250 62M272 134C272 104 294 110 294 60",
        ),
    ),
    pulses=_chevrons(((8, 270), (8, 390), (8, 510), (8, 630)), "down"),
    vessels=(Vessel(638, (("flow", 0, 360),), leaks=True), Vessel(816, (("halo_flow", 0, 360),))),
    captions=(
        (6, 20, "start", "Touched skin"),
        (180, 688, "middle", "Skin around it, by the axon reflex"),
        (180, 874, "middle", "Not in this version"),
    ),
    absent=_absent(8, 888, 166, 60, 178, 76, 2),
    absent_links=("M174 918H186", "M91 948V964", "M269 948V964"),
)
