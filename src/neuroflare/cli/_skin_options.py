"""Options of ``neuroflare skin``: what is wrong with one is said by its name."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from neuroflare.cli._wrong_words import wrong_option

if TYPE_CHECKING:
    from neuroflare.errors import UsageError
    from neuroflare.skin import Placed, Sheet
    from neuroflare.skin.shapes import Rectangle

__all__ = ["block_of", "by_options", "check_lengths", "numbers", "placed_by", "rectangle", "setting_of"]


def check_lengths(size: float, pixel: float, minutes: float | None) -> None:
    """Refuse a sheet that cannot be, by the names of its options."""
    from neuroflare.message import Message

    above = Message("above-0", "the number must be more than 0")
    for option, value in (("--size", size), ("--pixel", pixel), ("--minutes", minutes)):
        if value is not None and not (math.isfinite(value) and value > 0.0):
            raise wrong_option(option, f"{value:g}", above)
    count = size / pixel
    if abs(count - round(count)) > 1e-6 * count or round(count) < 2:
        fills = Message(
            "pixel-fills", "pixels must fill --size, which is {size} mm, a whole number of times, at least 2",
            size=f"{size:g}",
        )  # fmt: skip
        raise wrong_option("--pixel", f"{pixel:g}", fills)


def placed_by(
    stimulus: str, sheet: Sheet, middle: tuple[float, float] | None, settings: Mapping[str, str]
) -> Placed:
    """Put the stimulus on the sheet; what is wrong in a field of it was said by --set."""
    from neuroflare.errors import UsageError
    from neuroflare.message import Message
    from neuroflare.skin.presets import placed

    try:
        return placed(stimulus, sheet.grid, sheet.values, middle, settings)
    except UsageError as error:
        said = error.message
        if not isinstance(said, Message) or said.key != "in-field":
            raise
        _, _, where = str(said.values["field"]).partition(": ")
        field = f"--set {where}".rstrip()
        raise UsageError(said.key, "{field}: {text}", field=field, text=said.values["text"]) from None


def by_options(error: UsageError) -> UsageError:
    """Say by the names of options that a sheet needs too much memory."""
    from neuroflare.errors import UsageError
    from neuroflare.message import Message

    said = error.message
    if not isinstance(said, Message) or said.key != "sheet-memory":
        return error
    return UsageError(
        "sheet-memory-options",
        "{columns} x {rows} pixels need {needed} GB, more than the limit of {limit} GB; give a larger "
        "--pixel ({finest} mm or more), a smaller --size or fewer --minutes",
        **said.values,
    )


def numbers(option: str, text: str, form: str) -> Any:
    """Read numbers apart by commas, as many as the form has."""
    from neuroflare.message import Message

    try:
        found = tuple(float(part) for part in text.split(","))
    except ValueError:
        found = ()
    if len(found) != form.count(",") + 1 or not all(math.isfinite(one) for one in found):
        raise wrong_option(
            option,
            text,
            Message("give-mm", "give {form} in mm, for example {example}", form=form, example=_example(form)),
        )
    return found


def _example(form: str) -> str:
    """Numbers that fit a form."""
    return "50,50" if form == "x,y" else "50,70,100,20"


def rectangle(option: str, text: str) -> Rectangle:
    """Read a rectangle, in mm."""
    from neuroflare.message import Message
    from neuroflare.skin import Rectangle

    x, y, width, height = numbers(option, text, "x,y,width,height")
    if min(width, height) <= 0.0:
        raise wrong_option(option, text, Message("sides-above-0", "width and height must be more than 0"))
    return Rectangle(x, y, width, height)


def setting_of(text: str) -> tuple[str, str]:
    """Read field=value."""
    from neuroflare.message import Message

    name, equals, value = text.partition("=")
    if not equals or not name.strip() or not value.strip():
        raise wrong_option(
            "--set",
            text,
            Message(
                "give-field",
                "give {form}, for example {example}",
                form="field=value",
                example="dose='100 ug'",
            ),
        )
    return name.strip(), value.strip()


def block_of(word: str) -> Any:
    """Read what is blocked."""
    from pydantic import ValidationError

    from neuroflare.clinic.complaints import problem
    from neuroflare.clinic.events import Block

    try:
        return Block.model_validate({"block": word})
    except ValidationError as error:
        raise wrong_option("--block", word, problem(error.errors()[0])) from None
