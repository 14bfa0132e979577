"""The library of treatments."""

from __future__ import annotations

import difflib
from functools import lru_cache
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import Refused, UsageError
from neuroflare.message import Message, did_you_mean
from neuroflare.treatments.drug import Drug
from neuroflare.treatments.drug_file import read_drug
from neuroflare.treatments.not_predicted import not_predicted

__all__ = ["Drug", "drugs", "load_drug"]


def drugs() -> tuple[Drug, ...]:
    """Give all treatments of the library, by name.

    Examples
    --------
    >>> "duloxetine" in [drug.name for drug in drugs()]
    True
    """
    return tuple(_load(path) for path in _files().values())


def load_drug(name: str) -> Drug:
    """Give one treatment of the library.

    Parameters
    ----------
    name
        Such as ``"pregabalin"``.

    Raises
    ------
    Refused
        When the model cannot predict it, with the reason.
    UsageError
        When the library does not hold it; says which it holds.

    Examples
    --------
    >>> load_drug("pregabalin").targets
    ('alpha2delta',)
    """
    files = _files()
    if name in files:
        return _load(files[name])
    for left_out in not_predicted():
        if name in left_out.names:
            raise Refused("not-predicted", "{name} is not predicted: {why}", name=name, why=left_out.reason)
    near = difflib.get_close_matches(str(name), files, n=1)
    held = Message("library-holds", "it holds {words}", words=", ".join(files))
    hint = Message("and-then", "{first} {second}", first=did_you_mean(near), second=held) if near else held
    raise UsageError(
        "no-treatment", "{name} is not in the library of treatments; {hint}", name=repr(name), hint=hint
    )


def _files() -> dict[str, Path]:
    return {path.stem: path for path in sorted((data_path("trials") / "drugs").glob("*.yaml"))}


@lru_cache(maxsize=128)
def _load(path: Path) -> Drug:
    return read_drug(path)
