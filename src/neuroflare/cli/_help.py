"""The help of a command in another language than the English of its docstring and options."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import typer

from neuroflare.cli._language import t
from neuroflare.language import Language

__all__ = ["EPILOG", "help_texts", "translate"]

EPILOG = "For research and teaching; it gives no medical advice."
_HEADINGS = {"Arguments": "heading-arguments", "Options": "heading-options", "Commands": "heading-commands"}


_TyperFormatter: Any = typer.Context.formatter_class


class _Formatter(_TyperFormatter):  # type: ignore[misc]
    """Writes headings, and what typer adds to the help of an option, in the chosen language."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        args = args.replace("[OPTIONS]", t("usage-options", "[OPTIONS]"))
        args = args.replace("COMMAND [ARGS]...", t("usage-command", "COMMAND [ARGS]..."))
        super().write_usage(prog, args, t("usage", "Usage:") + " ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        with super().section(t(_HEADINGS[name], name)):
            yield

    def write_dl(self, rows: Sequence[tuple[str, str]], *args: Any, **more: Any) -> None:
        super().write_dl([(name, _bracket(text)) for name, text in rows], *args, **more)


class _Context(typer.Context):
    formatter_class = _Formatter


def _bracket(text: str) -> str:
    """Put what stands in brackets behind the help of an option, such as its default, into the language."""
    words, opened, extra = text.rpartition("  [")
    if not opened or not extra.endswith("]"):
        return text
    parts = []
    for part in extra.removesuffix("]").split("; "):
        name, colon, value = part.partition(": ")
        if colon and name == "default":
            part = t("default", "default: {value}", value=value)
        elif colon and name == "env var":
            part = t("variable", "env var: {name}", name=value)
        elif part == "required":
            part = t("required", "required")
        parts.append(part)
    return f"{words}  [{'; '.join(parts)}]"


def translate(command: Any, name: str, words: Language, key: str = "") -> None:
    """Put the help of a command into a language; English is left as it is.

    Parameters
    ----------
    command
        As typer built it.
    name
        What stands after ``neuroflare``, such as ``people build``; empty for the program itself.
    words
        The language.
    key
        Of the text of the help, where it is not of its own.
    """
    if not words.messages:
        return
    command.context_class = _Context
    command.epilog = words("medical", EPILOG)
    text, label, example = _parts(command.help or "")
    end = f"\n\n{words(label.casefold(), label)}: {example}" if label else ""
    command.help = words(key or _help_key(name), text) + end
    for parameter in command.get_params(_Context(command)):
        specific, general = _keys(parameter, name)
        key = specific if words.has(specific) else general
        parameter.help = words(key, parameter.help or "")


def help_texts(command: Any, name: str) -> dict[str, str]:
    """Give the English texts of a command's help by key: its own, and those of its options and arguments.

    The key of an option is that of the command alone, such as ``option-run-out``; where no translation has
    it, the one that commands share counts, such as ``option-out``.
    """
    texts = {_help_key(name): _parts(command.help or "")[0]}
    for parameter in command.get_params(_Context(command)):
        texts[_keys(parameter, name)[0]] = parameter.help or ""
    return texts


def _help_key(name: str) -> str:
    return f"help-{name.replace(' ', '-') or 'neuroflare'}"


def _keys(parameter: Any, name: str) -> tuple[str, str]:
    """Key of a parameter for its command, and for all commands."""
    kind = parameter.param_type_name
    word = parameter.opts[0].lstrip("-").replace("_", "-")
    own = name.replace(" ", "-") or "neuroflare"
    return f"{kind}-{own}-{word}", f"{kind}-{word}"


def _parts(text: str) -> tuple[str, str, str]:
    """Split a help into what it says, each paragraph on one line, and the example below, which stays."""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n")]
    found = re.fullmatch(r"(Example|Try): (.+)", paragraphs[-1]) if paragraphs else None
    if found is None:
        return "\n\n".join(part for part in paragraphs if part), "", ""
    return "\n\n".join(paragraphs[:-1]), found[1], found[2]
