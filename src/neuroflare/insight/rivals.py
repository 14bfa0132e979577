"""Rivals: hypotheses of what lasting pain is, each the model without some of its arrows."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.model import Model
from neuroflare.model.arrows import arrows, without
from neuroflare.treatments.data_file import DataFile

__all__ = ["FILE", "SCHEMA", "Rival", "load_rivals"]

SCHEMA = "neuroflare/hypotheses/1"
FILE = Path(__file__).with_name("rivals.yaml")


@dataclass(frozen=True)
class Rival:
    """One hypothesis.

    Parameters
    ----------
    name, title
        For files and for readers.
    claim
        What it says, in one sentence.
    off
        Arrow that it does without to the reason.
    """

    name: str
    title: str
    claim: str
    off: Mapping[str, str]

    def switches(self, model: Model) -> Mapping[str, float]:
        """Give the values of parameters that remove its arrows."""
        return without(model, self.off)

    @property
    def key(self) -> str:
        """Short hash of what it removes; titles and reasons change nothing of it."""
        return hashlib.sha256("\n".join(sorted(self.off)).encode()).hexdigest()[:12]


def load_rivals(model: Model, file: Path = FILE) -> dict[str, Rival]:
    """Read the rivals.

    Parameters
    ----------
    model
        The body, whose arrows they may remove.
    file
        Another file of the same form, for rivals of one's own.

    Returns
    -------
    dict
        Name to rival, in the order of the file.

    Raises
    ------
    UsageError
        With file and line, when something is missing, an arrow is unknown, or two rivals are the same.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> len(load_rivals(load_model("body"))["whole"].off)
    0
    """
    data, known = DataFile(file, SCHEMA), arrows(model)
    data.part((), ("schema", "rivals"))
    found: dict[str, Rival] = {}
    for name in data.names("rivals"):
        place = ("rivals", name)
        data.part(place, ("title", "claim", "off"))
        removed = data.entries(*place, "off")
        for arrow in removed:
            if arrow not in known:
                try:
                    without(model, [arrow])
                except UsageError as error:
                    raise data.wrong((*place, "off", arrow), str(error)) from None
                raise data.wrong(
                    (*place, "off", arrow), f"{arrow!r} is written otherwise in docs/parameters.md"
                )
            if not data.text(*place, "off", arrow):
                raise data.wrong((*place, "off", arrow), f"{arrow} is removed without a reason; give one")
        rival = Rival(name, data.text(*place, "title"), data.text(*place, "claim"), dict(removed))
        same = next((other.name for other in found.values() if set(other.off) == set(rival.off)), None)
        if same is not None:
            raise data.wrong((*place, "off"), f"{name} and {same} remove the same arrows")
        found[name] = rival
    if len(found) < 2:
        raise data.wrong(("rivals",), f"{len(found)} rivals; a comparison needs two")
    return found
