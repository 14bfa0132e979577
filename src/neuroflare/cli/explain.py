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
        str | None,
        typer.Option("--lang", help="Language of the answer: en, es or ar; the word may be in it."),
    ] = None,
) -> None:
    """Say in plain words what a word means and how sure we are.

    Example:  neuroflare explain flare --lang es
    """
    from neuroflare.cli._language import chosen, unchecked
    from neuroflare.evidence import load_ledger
    from neuroflare.evidence.explain import explain
    from neuroflare.evidence.glossary import load_glossary
    from neuroflare.evidence.translated import find_translated, translated
    from neuroflare.language import ENGLISH, language

    ledger = load_ledger()
    words_of = language(lang) if lang is not None else chosen()
    if words_of is not ENGLISH:
        term = find_translated(term, words_of.code)
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
        if lang is not None and lang != "en":  # else JSON is the same whatever the program speaks
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

    if words_of is ENGLISH:
        told(answer.text)
        return
    words = translated(words_of.code)
    told(words.sentences[answer.term])
    typer.echo(
        words_of(
            "explain-more",
            "What is known of it is there in English only: {command}",
            command=f"neuroflare explain {answer.term} --lang en",
        )
    )
    if words_of is not chosen():  # else it was said when the program began to speak
        typer.echo(unchecked(words_of), err=True)
