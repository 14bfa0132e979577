"""The description of the server in OpenAPI, and what the page takes from Python: types and colours.

``python -m neuroflare.web.schema web/src`` writes both again; a test holds them to this file.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter

from neuroflare import __version__
from neuroflare.drawing.palette import DARK, LIGHT
from neuroflare.language import ENGLISH, LANGUAGES
from neuroflare.skin.colours import FLARE, PALE, colour_map

__all__ = ["built", "openapi", "typescript"]

_COMMAND = "python -m neuroflare.web.schema web/src"


def _forms() -> tuple[dict[str, type[BaseModel]], dict[str, Any]]:
    from neuroflare.web import asks, flare, glossary, lives, loop, sure, testing, treating

    questions = {
        name: getattr(asks, name)
        for name in (
            "TestAsk",
            "LoopAsk",
            "LifeAsk",
            "CrowdAsk",
            "FlareAsk",
            "ReliefAsk",
            "TreatmentAsk",
            "Person",
            "Happening",
            "Pause",
        )
    }
    answers = {
        "TestAnswer": testing.TestAnswer,
        "LoopAnswer": loop.LoopAnswer,
        "LifeAnswer": lives.LifeAnswer,
        "CrowdAnswer": lives.CrowdAnswer,
        "ReliefAnswer": lives.ReliefAnswer,
        "FlareAnswer": flare.FlareAnswer,
        "TreatmentAnswer": treating.TreatmentAnswer,
        "TreatmentMenu": treating.TreatmentMenu,
        "LoopMap": loop.LoopMap,
        "WordTold": glossary.WordTold,
        "Explained": glossary.Explained,
        "SureAnswer": sure.SureAnswer,
    }
    return questions, answers


def openapi() -> dict[str, Any]:
    """Describe the server.

    Examples
    --------
    >>> sorted(openapi()["paths"])[0]
    '/api/v1/about'
    """
    questions, answers = _forms()
    adapters = [(name, "serialization", TypeAdapter(form)) for name, form in answers.items()]
    adapters += [(name, "validation", TypeAdapter(form)) for name, form in questions.items()]
    _, definitions = TypeAdapter.json_schemas(
        [(name, mode, adapter) for name, mode, adapter in adapters],  # type: ignore[misc]
        ref_template="#/components/schemas/{model}",
    )
    schemas = dict(definitions["$defs"])
    schemas["Error"] = {
        "type": "object",
        "required": ["error", "hint"],
        "properties": {"error": {"type": "string"}, "hint": {"type": "string"}},
    }

    def ref(name: str) -> dict[str, Any]:
        return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}

    def get(summary: str, answer: str | None = None, many: bool = False) -> dict[str, Any]:
        content = ref(answer) if answer else {"application/json": {"schema": {"type": "object"}}}
        if many and answer:
            content = {
                "application/json": {
                    "schema": {"type": "array", "items": content["application/json"]["schema"]}
                }
            }
        return {"summary": summary, "responses": {"200": {"description": "the answer", "content": content}}}

    def post(
        summary: str, question: str | list[str], answer: str | None, status: str = "200"
    ) -> dict[str, Any]:
        names = [question] if isinstance(question, str) else question
        body = {"oneOf": [{"$ref": f"#/components/schemas/{name}"} for name in names]}
        found = get(summary, answer)
        found["responses"] = {status: found["responses"]["200"]} | {
            code: {"description": words, "content": ref("Error")}
            for code, words in (
                ("413", "too large"),
                ("415", "not JSON"),
                ("422", "not as it should be"),
                ("429", "too many simulations at once"),
            )
        }
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
        return found

    def named(name: str) -> list[dict[str, Any]]:
        return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}}]

    explained = get("one word, explained in a language; a part that it lacks is in English", "Explained")
    explained["parameters"] = [
        {
            "name": "lang",
            "in": "query",
            "required": False,
            "schema": {"type": "string", "enum": list(LANGUAGES), "default": ENGLISH.code},
        }
    ]
    explained["responses"] |= {
        code: {"description": words, "content": ref("Error")}
        for code, words in (("400", "no such language"), ("422", "no such word"))
    }
    runs = ["TestAsk", "LifeAsk", "CrowdAsk", "FlareAsk", "LoopAsk", "ReliefAsk", "TreatmentAsk"]
    paths: dict[str, dict[str, Any]] = {
        "about": {"get": get("versions and hashes")},
        "tests": {
            "get": get("the tests on offer, with their knobs"),
            "post": post("a test on healthy virtual people", "TestAsk", "TestAnswer"),
        },
        "tests/study": {"post": post("the study file of a test", "TestAsk", None)},
        "treatments": {"get": get("published regimens that can be tried", "TreatmentMenu")},
        "treatments/design": {"post": post("the trial design of a regimen", "TreatmentAsk", None)},
        "loop": {
            "get": get("parts and connections of the loop, with their evidence", "LoopMap"),
            "post": post("how the parts move", "LoopAsk", "LoopAnswer"),
        },
        "people": {"get": get("the invented people and the traits that can be set")},
        "runs": {"post": post("begin a run", runs, None, "202")},
        "runs/{run}": {
            "parameters": named("run"),
            "get": get("server-sent events: progress, then done or failed"),
            "delete": {"summary": "stop a run", "responses": {"204": {"description": "stopped"}}},
        },
        "words": {"get": get("the glossary", "WordTold", many=True)},
        "words/{term}": {"parameters": named("term"), "get": explained},
        "sure/{about}": {
            "parameters": named("about"),
            "get": get("what stands behind the answers", "SureAnswer"),
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "neuroflare",
            "version": __version__,
            "description": "A computer model for learning and research; it gives no medical advice.",
        },
        "paths": {f"/api/v1/{path}": what for path, what in paths.items()},
        "components": {"schemas": dict(sorted(schemas.items()))},
    }


def typescript() -> str:
    """Write the forms of questions and answers as TypeScript."""
    lines = [f"// Built by: {_COMMAND}", ""]
    for name, schema in openapi()["components"]["schemas"].items():
        lines.append(f"export interface {name} {{")
        needed = set(schema.get("required", ()))
        for field, form in schema.get("properties", {}).items():
            optional = "" if field in needed else "?"
            lines.append(f"  {field}{optional}: {_type(form)};")
        lines += ["}", ""]
    return "\n".join(lines)


def _type(form: dict[str, Any]) -> str:
    if "$ref" in form:
        return str(form["$ref"]).rsplit("/", 1)[-1]
    if "const" in form:
        return f'"{form["const"]}"'
    if "anyOf" in form:
        return " | ".join(_type(one) for one in form["anyOf"])
    kind = form.get("type")
    if kind == "array":
        if "prefixItems" in form:
            return f"[{', '.join(_type(one) for one in form['prefixItems'])}]"
        inner = _type(form["items"])
        return f"({inner})[]" if "|" in inner else f"{inner}[]"
    if kind == "object":
        return f"Record<string, {_type(_values(form))}>"
    return {
        "integer": "number",
        "number": "number",
        "string": "string",
        "boolean": "boolean",
        "null": "null",
    }[str(kind)]


def _values(form: dict[str, Any]) -> dict[str, Any]:
    """What the values of a mapping look like; keys may have to follow a pattern."""
    patterns: dict[str, dict[str, Any]] = form.get("patternProperties", {})
    return next(iter(patterns.values()), form.get("additionalProperties") or {"type": "object"})


def palette_css() -> str:
    """Write the colours of the report for the page, which has a switch for dark paper besides."""

    def block(colours: Mapping[str, str]) -> str:
        return "".join(f"  --{name}: {value};\n" for name, value in colours.items())

    light, dark = block(LIGHT), block(DARK)
    return (
        f"/* Built by: {_COMMAND} */\n"
        f":root {{\n  color-scheme: light;\n{light}}}\n"
        "@media (prefers-color-scheme: dark) {\n"
        f":root:not([data-theme=light]) {{\n  color-scheme: dark;\n{dark}}}\n}}\n"
        f":root[data-theme=dark] {{\n  color-scheme: dark;\n{dark}}}\n"
        f"@media print {{\n:root:root {{\n  color-scheme: light;\n{light}}}\n}}\n"
    )


def flare_colours() -> str:
    """Write the colour maps of the skin as strings of hexadecimal digits, six for each of 64 steps."""

    def digits(corners: tuple[str, ...]) -> str:
        return "".join(bytes(colour).hex() for colour in colour_map(corners, 64).tolist())

    maps = {"FLARE": digits(FLARE), "PALE": digits(PALE)}
    return f"// Built by: {_COMMAND}\n" + "".join(
        f'export const {name} = "{text}";\n' for name, text in maps.items()
    )


def built() -> dict[str, str]:
    """Give every file of the page that is built from Python: name to text.

    Examples
    --------
    >>> sorted(built())
    ['colours.ts', 'palette.css', 'types.ts']
    """
    return {"types.ts": typescript(), "palette.css": palette_css(), "colours.ts": flare_colours()}


def _main() -> None:
    for name, text in built().items():
        (Path(sys.argv[1]) / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    _main()
