"""Tests that might be done next: study files made from templates and a small grammar of variations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from neuroflare.clinic.study import Study
from neuroflare.clinic.vocabulary import GROUPS, MEDIATORS
from neuroflare.errors import UsageError
from neuroflare.language import ENGLISH, Language
from neuroflare.treatments.data_file import DataFile

__all__ = ["FILE", "PEOPLE", "SCHEMA", "Candidate", "load_candidates"]

SCHEMA = "neuroflare/candidates/1"
FILE = Path(__file__).with_name("experiment.yaml")
PEOPLE = 20
"""People of each group in a candidate as it is compared first."""


@dataclass(frozen=True)
class Candidate:
    """One test.

    Parameters
    ----------
    name
        Of the template and the values that vary; the id of its study.
    like
        Id of a published study of the same kind.
    scatter
        Standard deviation between people beyond that of virtual people, on the scale of the read-out.
    document
        The study file, as what YAML holds.
    kind
        Name of its template.
    template
        Title of its template, with what varies in braces.
    values
        What varies, and what it is in words.
    """

    name: str
    like: str
    scatter: float
    document: Mapping[str, Any]
    kind: str
    template: str
    values: Mapping[str, str]

    @property
    def title(self) -> str:
        """What is measured in whom."""
        return self.titled(ENGLISH)

    def titled(self, t: Language) -> str:
        """Say in a language what is measured in whom."""
        group, mediator = self.values["group"], self.values.get("mediator", "")
        values = {
            **self.values,
            "people": t(f"group-{group}", self.values["people"]),
            "substance": t(f"mediator-{mediator}", self.values.get("substance", "")),
            "site": t(f"site-{self.values.get('site', '')}", self.values.get("site", "")),
        }
        used = {name: value for name, value in values.items() if "{" + name + "}" in self.template}
        return t(f"test-{self.kind}", self.template, **used)

    @property
    def study(self) -> Study:
        """The study, checked."""
        return Study.model_validate(self.document)

    def to_yaml(self, people: int) -> str:
        """Give its study file with so many people of each group, ready for ``neuroflare clinic``."""
        document = {**self.document, "population": {**self.document["population"], "people": people}}
        return yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)


def load_candidates(file: Path = FILE) -> dict[str, Candidate]:
    """Read the candidates, every combination of what varies.

    Parameters
    ----------
    file
        Another file of the same form, for tests of one's own.

    Returns
    -------
    dict
        Name to candidate, in the order of the file.

    Raises
    ------
    UsageError
        With file and line, when something is missing, or a template makes no study.

    Examples
    --------
    >>> [name for name in load_candidates() if name.startswith("noradrenaline")][0]
    'noradrenaline-pain-fibromyalgia-1-ug'
    """
    data = DataFile(file, SCHEMA)
    data.part((), ("schema", "candidates"), ("illness",))
    illness = data.entries("illness")
    found = {}
    for name in data.names("candidates"):
        place = ("candidates", name)
        data.part(place, ("title", "like", "scatter", "vary", "study"))
        vary, scatter = data.entries(*place, "vary"), data.entries(*place)["scatter"]
        if not isinstance(scatter, int | float) or scatter <= 0:
            raise data.wrong((*place, "scatter"), f"the scatter is {scatter!r}; it is a number above 0")
        if "group" not in vary:
            raise data.wrong((*place, "vary"), "nothing says who takes part; add group: [fibromyalgia]")
        for values in product(*(data.texts(*place, "vary", key) for key in vary)):
            words = dict(zip(vary, values, strict=True))
            if words["group"] not in GROUPS:
                raise data.wrong((*place, "vary", "group"), f"{words['group']!r} is no group of a study file")
            words["people"] = GROUPS[words["group"]].meaning
            if words.get("mediator") in MEDIATORS:
                words["substance"] = MEDIATORS[words["mediator"]].meaning
            own = "-".join([name, *(value.lower().replace(" ", "-") for value in values)])
            population = {"group": words["group"], "people": PEOPLE}
            if words["group"] in illness:
                population["illness"] = illness[words["group"]]
            title = _filled(data.text(*place, "title"), words)
            document = {
                "study": own, "title": title, "population": population,
                **_filled(data.entries(*place, "study"), words),
            }  # fmt: skip
            one = Candidate(
                own, data.text(*place, "like"), float(scatter), json.loads(json.dumps(document)),
                name, data.text(*place, "title"), words,
            )  # fmt: skip
            try:
                rows = one.study.readouts
            except (ValidationError, UsageError) as error:
                raise data.wrong((*place, "study"), f"the template makes no study: {error}") from None
            if len(rows) != 1:
                raise data.wrong((*place, "study"), f"{len(rows)} read-outs; a candidate has one")
            found[own] = one
    return found


def _filled(part: Any, words: Mapping[str, str]) -> Any:
    """Put words in place of their names in braces, wherever they stand."""
    if isinstance(part, str):
        for name, word in words.items():
            part = part.replace("{" + name + "}", word)
        return part
    if isinstance(part, Mapping):
        return {key: _filled(value, words) for key, value in part.items()}
    if isinstance(part, list):
        return [_filled(value, words) for value in part]
    return part
