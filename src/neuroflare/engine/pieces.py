"""Long straight-line functions as chains of short ones.

The code generator takes more than twice as long for a function twice as long: a model of 200 states in one
piece took three times as long to compile as the same instructions in pieces, which run as fast. What one
piece computes and a later one needs lies in an array between them; in one piece nearly all of it would be
spilled too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

__all__ = ["PIECE", "chain"]

PIECE = 500
"""Lines of one piece. Emitting the bundled model took 1.6 s at 300 to 500, 2.2 s at 1600 and 5.2 s uncut."""

KEPT = "%kept"
_NAME = re.compile(r"%v\d+")


def chain(
    name: str,
    arguments: str,
    attributes: str,
    text: Sequence[str],
    lanes: int,
    type_of: Callable[[str], str],
) -> str:
    """Write a function without branches as pieces and one that calls them in turn.

    Parameters
    ----------
    name, arguments, attributes
        Of the function; every argument is an address.
    text
        Its lines. Values are called ``%v`` and a number, and each line gives at most one.
    lanes
        Numbers in a value.
    type_of
        Gives the LLVM type of a value.
    """
    piece_of: dict[str, int] = {}
    last: dict[str, int] = {}
    earlier: list[list[str]] = []
    for k, line in enumerate(text):
        piece, names = k // PIECE, _NAME.findall(line)
        if line.startswith("  %v"):
            piece_of[names.pop(0)] = piece
        names = [value for value in names if piece_of[value] != piece]
        for value in names:
            last[value] = piece
        earlier.append(names)
    over: dict[int, list[str]] = {}
    for value, piece in last.items():
        over.setdefault(piece, []).append(value)

    vector, align = f"<{lanes} x double>", 8 * lanes
    places: dict[str, int] = {}
    free: list[int] = []
    size = 0
    functions: list[str] = []
    for start in range(0, len(text), PIECE):
        piece, here = start // PIECE, set[str]()
        body: list[str] = []
        for line, names in zip(text[start : start + PIECE], earlier[start : start + PIECE], strict=True):
            for value in names:
                if value not in here:
                    here.add(value)
                    body += [
                        f"  {value}.at = getelementptr {vector}, ptr {KEPT}, i64 {places[value]}",
                        f"  {value} = load {type_of(value)}, ptr {value}.at, align {align}",
                    ]
            body.append(line)
            value = line[2 : line.find(" ", 2)]
            if value in last:
                places[value] = free.pop() if free else size
                size = max(size, places[value] + 1)
                body += [
                    f"  {value}.at = getelementptr {vector}, ptr {KEPT}, i64 {places[value]}",
                    f"  store {type_of(value)} {value}, ptr {value}.at, align {align}",
                ]
        # Given back only between two pieces, so that no piece both reads and writes a place.
        free += [places[value] for value in over.get(piece, ())]
        head = f"define internal void @{name}.{piece}({arguments}, ptr {KEPT}) {attributes} {{"
        functions.append("\n".join([head, "entry:", *body, "  ret void", "}"]))
    calls = [f"  call void @{name}.{k}({arguments}, ptr {KEPT})" for k in range(len(functions))]
    room = f"  {KEPT} = alloca {vector}, i64 {max(size, 1)}, align {align}"
    head = f"define void @{name}({arguments}) {attributes} {{"
    return "\n".join([*functions, head, "entry:", room, *calls, "  ret void", "}"])
