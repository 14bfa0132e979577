"""``neuroflare explain``: one word in one plain paragraph."""

from __future__ import annotations

from typing import Annotated, Any

import typer

__all__ = ["command"]

_SCHEMA = "neuroflare/explain/1"


def command(
    term: Annotated[str, typer.Argument(help="Word to explain, for example cgrp or flare.")],
    json_out: Annotated[
        bool, typer.Option("--json", help="Print JSON, with the facts behind each sentence.")
    ] = False,
    lang: Annotated[
        str, typer.Option("--lang", help="Language of the answer: en, es or ar; the word may be in it.")
    ] = "en",
) -> None:
    """Say in plain words what a word means and how sure we are.

    Example:  neuroflare explain flare --lang es
    """
    from neuroflare.evidence import load_ledger
    from neuroflare.evidence.explain import explain
    from neuroflare.evidence.glossary import load_glossary
    from neuroflare.evidence.translated import find_translated, translated

    ledger = load_ledger()
    if lang != "en":
        term = find_translated(term, lang)
    answer = explain(term, ledger, load_glossary(ledger.path / "glossary.yaml"))
    if json_out:
        import json

        parts = [{"kind": part.kind, "text": part.text, "claims": list(part.claims)} for part in answer.parts]
        content: dict[str, Any] = {
            "schema": _SCHEMA,
            "term": answer.term,
            "name": answer.name,
            "text": answer.text,
            "parts": parts,
            "ledger_hash": ledger.hash,
        }
        if lang != "en":
            words = translated(lang)
            content["translation"] = {
                "language": lang,
                "name": words.names[answer.term],
                "text": words.sentences[answer.term],
                "checked": False,
            }
        typer.echo(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False))
        return
    import shutil
    import textwrap

    def told(text: str) -> None:
        width = min(shutil.get_terminal_size().columns, 88)
        typer.echo(textwrap.fill(text, width=width, break_long_words=False, break_on_hyphens=False))

    if lang == "en":
        told(answer.text)
        return
    words = translated(lang)
    told(words.sentences[answer.term])
    typer.echo(f"{words.more} {answer.term}")
    typer.echo(words.unchecked, err=True)
