"""JSON Schema of trial designs, for editors; made from the models that check the file.

Run as ``python -m neuroflare.trials.schema`` it writes the file.
"""

from __future__ import annotations

import json
from pathlib import Path

from neuroflare.clinic.schema import StudySchema
from neuroflare.trials.design import Design

__all__ = ["SCHEMA_FILE", "schema_text"]

SCHEMA_FILE = Path(__file__).with_name("trial.schema.json")


def schema_text() -> str:
    """The schema as it stands in `SCHEMA_FILE`.

    Examples
    --------
    >>> json.loads(schema_text())["title"]
    'neuroflare trial'
    """
    schema = Design.model_json_schema(by_alias=True, schema_generator=StudySchema)
    schema |= {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "neuroflare trial"}
    return json.dumps(schema, indent=1, sort_keys=True, ensure_ascii=True) + "\n"


if __name__ == "__main__":
    SCHEMA_FILE.write_text(schema_text(), encoding="utf-8")
