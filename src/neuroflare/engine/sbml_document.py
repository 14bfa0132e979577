"""SBML text to one flat model of any level, with a clear refusal of what the engine cannot honour."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import libsbml

from neuroflare.errors import Refused, UsageError

__all__ = ["Document", "items"]

HARMLESS = frozenset({"comp", "l3v2extendedmath", "layout", "render", "groups", "fbc"})
"""Packages that are honoured, or that leave the mathematics of the model as it is."""

OPENING = 65536
"""Characters in which the outermost element must begin."""
NAMESPACE = re.compile(
    r"http://www\.sbml\.org/sbml/"
    r"(level1|level2|level2/version[2-5]|level3/version[12]/core|level3/version[12]/[a-z][\w.-]*/version\d+)"
)
"""Namespaces of SBML itself and of packages."""


def items(collection: Any) -> list[Any]:
    """Elements of one of libsbml's lists."""
    return [collection.get(i) for i in range(collection.size())]


class Document:
    """A parsed model; it keeps libsbml's document alive as long as the model is in use.

    Parameters
    ----------
    source
        SBML text, or a path to a file.

    Raises
    ------
    UsageError
        The text is not SBML, with the line and what libsbml said.
    Refused
        The model uses a feature that is not supported; the message names the element.
    """

    def __init__(self, source: str | Path) -> None:
        if isinstance(source, Path):
            if not source.is_file():
                raise UsageError(f"{source}: no such file; give an SBML file")
            self.name = source.name
            self._check_opening(source.read_bytes()[:OPENING].decode("latin-1"))
            self._document = libsbml.readSBMLFromFile(str(source))
        else:
            self.name = "SBML text"
            self._check_opening(source[:OPENING])
            self._document = libsbml.readSBMLFromString(source)
        self._complain("read")
        self._refuse_packages()
        composed = self._document.getPlugin("comp")
        if composed is not None:
            for outside in items(composed.getListOfExternalModelDefinitions()):
                raise Refused(
                    f"{self.name}: comp:externalModelDefinition {outside.getId()}: models in other files are "
                    "not supported; give one file that holds all"
                )
            self._flatten()
        self.model = self._document.getModel()
        if self.model is None:
            raise UsageError(f"{self.name}: it holds no model element; give an SBML file with a model")
        self._refuse_fast()
        self._refuse_elements()

    def _check_opening(self, text: str) -> None:
        """Refuse an unknown namespace of SBML, at which libsbml would end the whole process."""
        for found in re.findall(r"<(?:\w+:)?sbml\b[^>]*", text):
            for space in re.findall(r"http://www\.sbml\.org/sbml/level\d[^\"']*", found):
                if not NAMESPACE.fullmatch(space):
                    raise UsageError(
                        f"{self.name}: {space} is no namespace of SBML; "
                        "Level 3 Version 2 has http://www.sbml.org/sbml/level3/version2/core"
                    )

    def _complain(self, step: str) -> None:
        """Report the first error of libsbml, if any."""
        for i in range(self._document.getNumErrors()):
            error = self._document.getError(i)
            if error.getSeverity() >= libsbml.LIBSBML_SEV_ERROR:
                text = " ".join(error.getMessage().split())
                raise UsageError(f"{self.name}, line {error.getLine()}: cannot {step} it as SBML: {text}")

    def _flatten(self) -> None:
        """Let libsbml write out submodels."""
        properties = libsbml.ConversionProperties()
        properties.addOption("flatten comp", True)
        properties.addOption("performValidation", "false")
        properties.addOption("abortIfUnflattenable", "requiredOnly")
        self._document.getErrorLog().clearLog()
        if self._document.convert(properties) != libsbml.LIBSBML_OPERATION_SUCCESS:
            self._complain("flatten")
            raise UsageError(f"{self.name}: libsbml could not put its submodels together; give a flat model")

    def _refuse_packages(self) -> None:
        """Refuse packages that change what the mathematics means."""
        document = self._document
        for i in range(document.getNumPlugins()):
            plugin = document.getPlugin(i)
            package = plugin.getPackageName()
            if package not in HARMLESS and document.getPackageRequired(package):
                raise Refused(
                    f"{self.name}: package {package} is required by the model; supported are core and comp"
                )
        model = document.getModel()
        flux = model.getPlugin("fbc") if model is not None else None
        if flux is not None and flux.getNumObjectives():
            raise Refused(
                f"{self.name}: fbc:objective {flux.getObjective(0).getId()}: a flux balance problem has no "
                "course in time; give a model with kinetic laws"
            )

    def _refuse_fast(self) -> None:
        model = self._document.getModel()
        for reaction in items(model.getListOfReactions()) if model is not None else []:
            if reaction.isSetFast() and reaction.getFast():
                raise Refused(
                    f"{self.name}: reaction {reaction.getId()} is fast: equilibria are not supported; "
                    "write it with large rate constants"
                )

    def _refuse_elements(self) -> None:
        for rule in items(self.model.getListOfRules()):
            if rule.isAlgebraic() and rule.isSetMath():
                formula = libsbml.formulaToL3String(rule.getMath())
                raise Refused(
                    f"{self.name}: algebraicRule 0 = {formula}: algebraic rules are not supported; "
                    "solve it for one variable and write an assignment rule"
                )
