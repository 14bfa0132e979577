"""The kinds of values a study file holds, and how a wrong one is reported."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler, GetJsonSchemaHandler, model_validator
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from neuroflare.clinic import vocabulary
from neuroflare.clinic.vocabulary import Word, look_up, suggestion, working
from neuroflare.errors import Refused, UsageError
from neuroflare.message import Message, either
from neuroflare.units import DIMENSIONS, Quantity, parse_quantity

__all__ = [
    "Area",
    "ClaimId",
    "Concentration",
    "Current",
    "CurrentRate",
    "Dose",
    "DosePerWeight",
    "DoseRate",
    "Duration",
    "Force",
    "ForceRate",
    "Fraction",
    "Frequency",
    "Length",
    "LightDose",
    "Matches",
    "Part",
    "Pressure",
    "PressureRate",
    "Site",
    "Temperature",
    "TemperatureRate",
    "Text",
    "Time",
    "Volume",
    "WordOf",
    "wrong",
]


def wrong(problem: UsageError | Message | str, *path: str | int) -> PydanticCustomError:
    """Error of one field, in a form that pydantic carries to the loader.

    Parameters
    ----------
    problem
        What was wrong, the value seen and what would be right.
    path
        Keys from the part that is being checked down to the field at fault.

    Returns
    -------
    PydanticCustomError
        To be raised by a validator.
    """
    kind = "refused" if isinstance(problem, Refused) else "wrong"
    what = problem.message if isinstance(problem, UsageError) else problem
    return PydanticCustomError(kind, "{problem}", {"problem": what, "path": path})


@dataclass(frozen=True)
class _Measured:
    """Marks a field as a quantity of one dimension."""

    dimension: str

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        example = either(DIMENSIONS[self.dimension].examples)
        return {
            "type": "string",
            "pattern": r"^\s*[+-]?[0-9.]+([eE][+-]?[0-9]+)?\s*[A-Za-z%\u00b5\u03bc\u00b0].*$",
            "description": f"a {self.dimension} with its unit, like {example}",
        }

    def _read(self, value: object) -> Quantity:
        try:
            return parse_quantity(value, self.dimension)
        except UsageError as problem:
            raise wrong(problem) from problem


@dataclass(frozen=True, eq=False)
class WordOf:
    """Marks a field as a word of one table of the vocabulary."""

    kind: str
    words: Mapping[str, Word]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "enum": list(working(self.words)), "description": f"a {self.kind}"}

    def _read(self, value: object) -> str:
        try:
            look_up(self.kind, value, self.words)
        except UsageError as problem:
            raise wrong(problem) from problem
        return str(value)


class _Share:
    """Marks a field as a share from 0 to 1, which may be written as a percentage."""

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        percent = {"type": "string", "pattern": r"^[0-9.]+ ?%$"}
        number = {"type": "number", "minimum": 0, "maximum": 1}
        return {"anyOf": [number, percent], "description": "a share from 0 to 1, or a percentage like 90 %"}

    @staticmethod
    def _read(value: object) -> float:
        right = "a share is a number from 0 to 1, or a percentage like 90 %"
        share = value
        if isinstance(value, str) and value.strip().endswith("%"):
            try:
                share = float(value.strip()[:-1]) / 100.0
            except ValueError:
                raise wrong(f'"{value}" is not a share; {right}') from None
        if isinstance(share, bool) or not isinstance(share, int | float) or not 0.0 <= share <= 1.0:
            raise wrong(f"{value!r} is not a share; {right}")
        return float(share)


class _Line:
    """Marks a field as text for people, on one line."""

    _longest: ClassVar[int] = 500

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": "string", "minLength": 1, "maxLength": self._longest}

    def _read(self, value: object) -> str:
        if not isinstance(value, str):
            raise wrong(f'{value!r} is not text; put it in quotes: "{value}"')
        line = " ".join(value.split())
        if not line or len(line) > self._longest or not line.isprintable():
            raise wrong(
                f"{line[:40]!r} is not a line of text; write 1 to {self._longest} readable characters"
            )
        return line


@dataclass(frozen=True)
class Matches:
    """Marks a field as text of one form.

    Parameters
    ----------
    noun
        What it is, for the message.
    pattern
        Regular expression for the whole of it.
    right
        What would be right.
    number
        True when YAML may read it as a whole number.
    """

    noun: str
    pattern: str
    right: str
    number: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._read)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        text = {"type": "string", "pattern": f"^(?:{self.pattern})$"}
        either = {"anyOf": [text, {"type": "integer"}]} if self.number else text
        return {**either, "description": f"{self.noun}: {self.right}"}

    def _read(self, value: object) -> str:
        if self.number and isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        if not isinstance(value, str) or not re.fullmatch(self.pattern, value):
            raise wrong(f"{_shortly(value)} is not {self.noun}; {self.right}")
        return value


Text = Annotated[str, _Line()]
Fraction = Annotated[float, _Share()]
Time = Annotated[Quantity, _Measured("time")]
Duration = Annotated[Quantity, _Measured("duration")]
Temperature = Annotated[Quantity, _Measured("temperature")]
TemperatureRate = Annotated[Quantity, _Measured("temperature rate")]
Length = Annotated[Quantity, _Measured("length")]
Area = Annotated[Quantity, _Measured("area")]
Volume = Annotated[Quantity, _Measured("volume")]
Dose = Annotated[Quantity, _Measured("dose")]
Concentration = Annotated[Quantity, _Measured("concentration")]
DoseRate = Annotated[Quantity, _Measured("dose rate")]
Current = Annotated[Quantity, _Measured("current")]
CurrentRate = Annotated[Quantity, _Measured("current rate")]
DosePerWeight = Annotated[Quantity, _Measured("dose per weight")]
LightDose = Annotated[Quantity, _Measured("light dose")]
Frequency = Annotated[Quantity, _Measured("frequency")]
Pressure = Annotated[Quantity, _Measured("pressure")]
PressureRate = Annotated[Quantity, _Measured("pressure rate")]
Force = Annotated[Quantity, _Measured("force")]
ForceRate = Annotated[Quantity, _Measured("force rate")]
ClaimId = Annotated[
    str,
    Matches(
        "an evidence id",
        r"[A-Za-z0-9][A-Za-z0-9.-]*",
        "write an id of the ledger, like cap-topical-dbf-t30-vds2007",
    ),
]
Site = Annotated[str, WordOf("site", vocabulary.SITES)]


class Part(BaseModel):
    """A part of a study file: frozen, and strict about its keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _check_keys(cls, data: Any) -> Any:
        """Say which key is unknown or missing, and which ones there are."""
        if isinstance(data, cls):
            return data
        if not isinstance(data, Mapping):
            raise wrong(
                f"{_shortly(data)} is not a list of `key: value` lines; it takes {', '.join(cls.keys())}"
            )
        for key in data:
            if key not in cls.keys():
                hint = suggestion(str(key), cls.keys())
                raise wrong(
                    Message("no-key", "{key} is not a known key here; {hint}", key=repr(key), hint=hint), key
                )
        for key, field in cls.keys().items():
            if field.is_required() and data.get(key) is None:
                example = field.examples[0] if field.examples else "..."
                missing = Message(
                    "key-missing", "the key {key} is missing; write it like {example}",
                    key=repr(key), example=f"{key}: {example}",
                )  # fmt: skip
                raise wrong(missing, key)
        return data

    @classmethod
    def keys(cls) -> dict[str, Any]:
        """Fields by the name they have in the file."""
        return {field.alias or name: field for name, field in cls.model_fields.items()}


def _shortly(data: object) -> str:
    shown = repr(data)
    return shown if len(shown) <= 40 else shown[:37] + "..."
