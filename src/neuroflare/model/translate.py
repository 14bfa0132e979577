"""Antimony to SBML, as Antimony itself does it."""

from __future__ import annotations

import hashlib
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from neuroflare.errors import UsageError
from neuroflare.model.sbml import read_text

__all__ = ["Part", "Translation", "source_digest", "translate"]

_COMP = "{http://www.sbml.org/sbml/level3/version1/comp/version1}"
_CORE = "{http://www.sbml.org/sbml/level3/version2/core}"
_IMPORT = re.compile(r'(?m)^\s*import\s+"([^"\n]+)"')
# Antimony keeps what it read in one global place.
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True)
class Part:
    """One use of a module inside a composed model: ``Part("halo", "neuropeptide")``."""

    instance: str
    module: str


@dataclass(frozen=True)
class Translation:
    """What Antimony makes of one file.

    Parameters
    ----------
    name
        Id of the main model of the file.
    flat
        SBML of the main model with all its parts in it.
    modules
        SBML of each module that the main model uses, by module name.
    parts
        Uses of modules, outer before inner, in the order of the file.
    """

    name: str
    flat: str
    modules: dict[str, str]
    parts: tuple[Part, ...]


def translate(path: Path) -> Translation:
    """Translate an Antimony file and what it imports.

    Parameters
    ----------
    path
        An .ant file.

    Returns
    -------
    Translation
        Straight from Antimony: ids prefixed by instance, units not yet in order.

    Raises
    ------
    UsageError
        When it is missing, no text, or Antimony cannot read it; file and line are named.
    """
    for file in _files(path):
        read_text(file)
    import antimony

    with _ONE_AT_A_TIME:
        antimony.clearPreviousLoads()
        antimony.clearDirectories()  # else an import finds a file of that name beside a model read before
        if antimony.loadAntimonyFile(str(path)) < 0:
            raise UsageError(_said(antimony.getLastError(), path))
        name = antimony.getMainModuleName()
        flat = antimony.getSBMLString(name)
        if name == "__main":
            raise UsageError(
                f"{path}: holds no model; an Antimony model begins with 'model name()' and ends with 'end'"
            )
        parts = _parts(antimony.getCompSBMLString(name))
        modules = {part.module: antimony.getSBMLString(part.module) for part in parts}
        antimony.clearPreviousLoads()
    return Translation(name, flat, modules, parts)


def source_digest(path: Path) -> str:
    """Fingerprint of an Antimony file and all it imports, which tells whether a built file is current.

    Parameters
    ----------
    path
        An .ant file.

    Returns
    -------
    str
        SHA-256 in hex; line ends do not matter.
    """
    digest = hashlib.sha256()
    for file in _files(path):
        digest.update(file.name.encode() + b"\0" + "\n".join(read_text(file).splitlines()).encode() + b"\0")
    return digest.hexdigest()


def _files(path: Path, seen: tuple[Path, ...] = ()) -> list[Path]:
    """List the file and those that it imports, each once, the file first."""
    found = [path]
    for name in _IMPORT.findall(read_text(path)):
        inner = path.parent / name
        if not inner.is_file():
            raise UsageError(f"{path}: imports {name!r}, which is not there")
        if inner not in (*seen, *found):
            found += [file for file in _files(inner, (*seen, *found)) if file not in found]
    return found


def _parts(composed: str) -> tuple[Part, ...]:
    root = ElementTree.fromstring(composed)
    definitions = {
        definition.get("id", ""): definition for definition in root.iter(f"{_COMP}modelDefinition")
    }
    main = root.find(f"{_CORE}model")
    return () if main is None else tuple(_parts_of(main, definitions, ""))


def _parts_of(
    model: ElementTree.Element, definitions: dict[str, ElementTree.Element], prefix: str
) -> list[Part]:
    found = []
    for submodel in model.iterfind(f"{_COMP}listOfSubmodels/{_COMP}submodel"):
        instance = prefix + submodel.get(f"{_COMP}id", "")
        module = submodel.get(f"{_COMP}modelRef", "")
        found.append(Part(instance, module))
        found += _parts_of(definitions[module], definitions, f"{instance}_")
    return found


def _said(message: str, path: Path) -> str:
    text = " ".join(message.split())
    match = re.match(
        r"Error in (?:file '(?P<file>[^']*)'|model string), line (?P<line>\d+):\s*(?P<what>.*)", text
    )
    if match is None:
        return f"{path}: is not valid Antimony ({text})"
    file = path.parent / Path(match["file"]).name if match["file"] else path
    return f"{file}, line {match['line']}: is not valid Antimony ({match['what']})"
