"""The ``neuroflare`` command: finds what is wanted, and turns every error into one line and an exit code."""

from __future__ import annotations

import contextlib
import difflib
import os
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from neuroflare import __version__
from neuroflare.cli._help import EPILOG, translate
from neuroflare.cli._language import OPTION, VARIABLE, asked, choose, chosen, t, unchecked
from neuroflare.cli._wrong_words import NO_COMMAND, in_words
from neuroflare.errors import NeuroflareError, UsageError

__all__ = ["COMMANDS", "main"]

# The help of each command stands here so that listing the commands imports none of them.
COMMANDS = {
    "run": "Simulate every study, compare with what was published, write the report.",
    "clinic": "Simulate one study file on a group of virtual people.",
    "people": "Build a virtual town, say who lives there, and write it to a file.",
    "trial": "Predict a trial: its arms, its chance to succeed, and what lasts after stopping.",
    "insight": "Answer from the model: what carries the pain, what lasts, and how sure that is.",
    "skin": "Show the flare and the wheal of a stimulus on a sheet of skin.",
    "fit": "Calibrate the model on published results, stage by stage.",
    "export": "Write the model or its calibration for other tools: PEtab, SBML.",
    "evidence": "Look up the published numbers behind a word.",
    "explain": "Say in plain words what a word means and how sure we are.",
    "bench": "Time the engine beside its peers on this machine.",
    "web": "Open the page in a browser: tests, the loop, virtual people.",
    "check": "Check that models, evidence, studies and treatments agree.",
}

_HELP = """\
A mechanistic, evidence-based model of neurogenic inflammation, fibromyalgia and CRPS.

Try:  neuroflare run
"""
_INTERRUPTED = 130


class _Commands(TyperGroup):
    """Imports the module of a command only when that command is called."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in COMMANDS:
            raise UsageError(_unknown(cmd_name))
        module = import_module(f"neuroflare.cli.{cmd_name}")
        if hasattr(module, "PARTS"):  # a command with words of its own, such as `people build`
            group = typer.Typer(add_completion=False, rich_markup_mode=None)
            for word, function in module.PARTS.items():
                _add(group, word, function)
            found = typer.main.get_group(group)
            first = next(iter(module.PARTS))
            found.help = f"{COMMANDS[cmd_name]}\n\nExample: neuroflare {cmd_name} {first}"
            found.name, found.epilog = cmd_name, EPILOG
            translate(found, cmd_name, chosen(), f"command-{cmd_name}")
            for word, part in found.commands.items():
                translate(part, f"{cmd_name} {word}", chosen())
            return found
        single = typer.Typer(add_completion=False, rich_markup_mode=None)
        _add(single, cmd_name, module.command)
        command = typer.main.get_command(single)
        translate(command, cmd_name, chosen())
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, t(f"command-{name}", text)) for name, text in COMMANDS.items()])


def _unknown(word: str) -> str:
    near = difflib.get_close_matches(word, COMMANDS, n=1)
    hint = t("did-you-mean", "did you mean {word}?", word=near[0]) + " " if near else ""
    no_such = t("no-command", "there is no command {word}", word=repr(word))
    return f"{no_such}; {hint}" + t("commands-are", "the commands are {words}", words=", ".join(COMMANDS))


def _add(app: typer.Typer, name: str, function: Any) -> None:
    app.command(name=name, help=_for_terminal(function.__doc__), epilog=EPILOG)(function)


def _for_terminal(docstring: str | None) -> str:
    """Keep what a reader of ``--help`` wants: the text above the first numpy heading."""
    return re.split(r"\n\s*\w+\n\s*-{3,}", docstring or "", maxsplit=1)[0]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"neuroflare {__version__}")
        raise typer.Exit


app = typer.Typer(cls=_Commands, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.callback(help=_HELP, epilog=EPILOG, invoke_without_command=True)
def _top(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop."),
    ] = False,
    lang: Annotated[
        str, typer.Option(OPTION, envvar=VARIABLE, help="Language of help and talk: en, es or ar.")
    ] = "en",
) -> None:
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and leave with its exit code.

    Parameters
    ----------
    arguments
        The words after ``neuroflare``; those of this process when left out.

    Raises
    ------
    SystemExit
        Always. 0 good, 1 a check failed, 2 wrong use, 130 interrupted.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that cannot show a sign must not end a run
            stream.reconfigure(errors="replace")
    code = _run(sys.argv[1:] if arguments is None else list(arguments))
    sys.exit(_flushed() or code)


def _run(arguments: list[str]) -> int:
    try:
        words = choose(asked(arguments))
        if note := unchecked(words):
            typer.echo(note, err=True)
        program = typer.main.get_command(app)
        translate(program, "", words)
        code = program.main(arguments, prog_name="neuroflare", standalone_mode=False)
    except NeuroflareError as error:
        return _fail(chosen().say(error.message), error.exit_code)
    except typer.TyperException as error:
        if error.format_message().startswith(NO_COMMAND) and (context := getattr(error, "ctx", None)):
            typer.echo(context.get_help(), err=True)
            return UsageError.exit_code
        return _fail(in_words(error, arguments), UsageError.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        return _INTERRUPTED
    except OSError as error:
        from neuroflare.files import REASONS, reason

        if error.filename is None and error.errno not in REASONS:
            raise
        why = chosen().say(reason(error))
        if error.filename is None:
            _forget_output()
            return _fail(_cannot_write(why), UsageError.exit_code)
        return _fail(f"{error.filename}: {why}", UsageError.exit_code)
    return code if isinstance(code, int) else 0


def _flushed() -> int:
    """Write what is left of standard output; where it cannot be, say so in one line."""
    try:
        sys.stdout.flush()
    except OSError as error:
        from neuroflare.files import REASONS, reason

        _forget_output()
        if error.errno not in REASONS:  # the reader has gone
            return 1
        return _fail(_cannot_write(chosen().say(reason(error))), UsageError.exit_code)
    return 0


def _forget_output() -> None:
    """Let what is left of standard output go nowhere."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _cannot_write(why: str) -> str:
    return t("cannot-go-on", "cannot write ({why}); make room or choose another place", why=why)


def _fail(message: str, code: int) -> int:
    typer.echo("neuroflare: " + t("error", "{text}", text=" ".join(message.splitlines())), err=True)
    return code
