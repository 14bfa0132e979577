"""In which module, and in which use of it, an element of a composed model was written."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from typing import Any

from neuroflare.model.compose import COMPOSITION
from neuroflare.model.translate import Part

__all__ = ["Home"]


@dataclass(frozen=True)
class Home:
    """Tells in which module, and which use of it, an element was written."""

    name: str
    parts: tuple[Part, ...]
    own: frozenset[str]

    @classmethod
    def of(cls, model: Any) -> Home:
        """Read the composition that ``compose`` left in a libSBML model."""
        parts: list[Part] = []
        own: set[str] = set()
        if model.isSetAnnotation():
            root = ElementTree.fromstring(model.getAnnotationString())
            for part in root.iter(f"{{{COMPOSITION}}}part"):
                parts.append(Part(part.get("instance", ""), part.get("module", "")))
            for element in root.iter(f"{{{COMPOSITION}}}own"):
                own |= set(element.get("ids", "").split())
        return cls(model.getId() or "model", tuple(parts), frozenset(own))

    def find(self, name: str, shared: bool) -> tuple[str, str | None, str]:
        """Find module, instance and local id of an element.

        Parameters
        ----------
        name
            Id of the element in the composed model.
        shared
            Whether it is a constant, which all uses of a module may share.

        Returns
        -------
        tuple
            Module, instance (None when shared, or outermost) and id inside the module.
        """
        if name not in self.own:
            if shared:
                modules = {part.module for part in self.parts if name.startswith(f"{part.module}_")}
                for module in sorted(modules, key=len, reverse=True):
                    return module, None, name.removeprefix(f"{module}_")
            fitting = [part for part in self.parts if name.startswith(f"{part.instance}_")]
            if fitting:
                part = max(fitting, key=lambda part: len(part.instance))
                return part.module, part.instance, name.removeprefix(f"{part.instance}_")
        return self.name, None, name
