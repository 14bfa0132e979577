"""The words that the ledger may use: units, populations, kinds, and the nodes of its arrows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neuroflare.errors import UsageError

__all__ = ["Vocabulary", "load_vocabulary", "read_yaml"]

_PLAIN_LISTS = (
    "populations",
    "species",
    "spread_kinds",
    "bounds",
    "statuses",
    "grades",
    "signs",
    "source_kinds",
    "results",
    "parameters",
    "arms",
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Allowed words; each list maps a word to its meaning.

    Parameters
    ----------
    units
        Unit to its kind: ``share`` (of counted things), ``percent``, ``amount`` (cannot be negative),
        ``change`` (may be negative), ``statistic`` or ``score``.
    nodes, properties
        Ends of the arrows: things that act or are acted on, and properties of a thing.
    lists
        The short lists: ``populations``, ``species``, ``grades`` ...
    """

    units: Mapping[str, str]
    nodes: Mapping[str, str]
    properties: Mapping[str, str]
    lists: Mapping[str, Mapping[str, str]]

    def allowed(self, name: str) -> Mapping[str, str]:
        """Words of one short list, with their meanings."""
        return self.lists[name]


def load_vocabulary(path: Path) -> Vocabulary:
    """Read ``vocabulary.yaml``.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    UsageError
        When the file is missing, is not YAML, or lacks one of the lists.
    """
    data = read_yaml(path)
    needed = {"units", "nodes", "properties", *_PLAIN_LISTS}
    if set(data) != needed:
        odd = ", ".join(sorted(set(data) ^ needed))
        raise UsageError(
            f"{path}: the lists {odd} are missing or unknown; right would be: {', '.join(sorted(needed))}"
        )
    for name, words in data.items():
        if not isinstance(words, dict) or not all(
            isinstance(text, str) for pair in words.items() for text in pair
        ):
            raise UsageError(f"{path}: {name} must map words to their meanings, both in quotes where needed")
    units = {unit: kind for kind, names in data["units"].items() for unit in names.split(" | ")}
    return Vocabulary(units, data["nodes"], data["properties"], {name: data[name] for name in _PLAIN_LISTS})


def read_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML file whose top level is a mapping.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    UsageError
        When the file is missing, is not YAML, or holds something else than a mapping.
    """
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        data = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: not YAML ({' '.join(str(error).split())})") from error
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from error
    if not isinstance(data, dict):
        raise UsageError(f"{path}: holds {type(data).__name__}; right would be: names with their contents")
    return data
