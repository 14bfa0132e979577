"""Puts models, evidence, studies, trials, scorecard into the wheel; an editable install reads in place."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = ("models", "evidence", "studies", "trials", "docs/results/scorecard.json", "docs/results/trials.json")
DATA += tuple(f"locale/{language}/{words}.ftl" for language in ("es", "ar") for words in ("glossary", "cli"))


class DataHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the data folders, but not to an editable install: a copy beside the originals would grow stale."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name what is to be included."""
        if version != "editable":
            build_data["force_include"].update({name: f"neuroflare/data/{name}" for name in DATA})
