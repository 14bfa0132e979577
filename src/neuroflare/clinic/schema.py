"""JSON Schema of ``study.yaml``, for editors; made from the models that check the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from neuroflare.clinic.study import Study

__all__ = ["SCHEMA_FILE", "StudySchema", "schema_text"]

SCHEMA_FILE = Path(__file__).with_name("study.schema.json")


class StudySchema(GenerateJsonSchema):
    """Writes a default quantity the way a user would write it."""

    def encode_default(self, dft: Any) -> Any:
        """Write a quantity as text."""
        return str(dft) if type(dft).__name__ == "Quantity" else super().encode_default(dft)


def schema_text() -> str:
    """The schema as it stands in `SCHEMA_FILE`.

    Returns
    -------
    str
        JSON with a line end.

    Examples
    --------
    >>> json.loads(schema_text())["title"]
    'neuroflare study'
    """
    schema = Study.model_json_schema(by_alias=True, schema_generator=StudySchema)
    schema |= {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "neuroflare study"}
    return json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=True) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
