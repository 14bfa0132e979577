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
    glossary = load_glossary(ledger.path / "glossary.yaml")
    if json_out:
        import json

        answer = explain(term, ledger, glossary)
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
            told = explain(answer.term, ledger, glossary, words_of)
            content["translation"] = {
                "language": lang,
                "name": told.name,
                "text": translated(lang).sentence(told.term),
                "parts": [
                    {
                        "kind": part.kind,
                        "text": part.text,
                        "claims": list(part.claims),
                        "language": part.language,
                    }
                    for part in told.parts
                ],
                "checked": False,
            }
        typer.echo(json.dumps(content, ensure_ascii=False, indent=2, allow_nan=False))
        return
    import shutil
    import textwrap

    answer = explain(term, ledger, glossary, words_of)
    texts = [part.text for part in answer.parts if part.language == words_of.code]
    whole = len(texts) == len(answer.parts)
    if answer.parts[0].language != words_of.code:
        texts.insert(0, translated(words_of.code).sentence(answer.term))
    width = min(shutil.get_terminal_size().columns, 88)
    typer.echo(textwrap.fill(" ".join(texts), width=width, break_long_words=False, break_on_hyphens=False))
    if not whole:
        typer.echo(
            words_of(
                "explain-more",
                "What more is known of it is there in English only: {command}",
                command=f"neuroflare explain {answer.term} --lang en",
            )
        )
    if words_of is not ENGLISH and words_of is not chosen():  # else it was said when it began to speak
        typer.echo(unchecked(words_of), err=True)
