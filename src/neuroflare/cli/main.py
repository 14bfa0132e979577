"""The ``neuroflare`` command: finds what is wanted, and turns every error into one line and an exit code."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Annotated, Any, NoReturn

import typer
from typer.core import TyperGroup

from neuroflare import __version__
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

_EPILOG = "For research and teaching; it gives no medical advice."
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
            found.name, found.epilog = cmd_name, _EPILOG
            return found
        single = typer.Typer(add_completion=False, rich_markup_mode=None)
        _add(single, cmd_name, module.command)
        return typer.main.get_command(single)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _unknown(word: str) -> str:
    near = difflib.get_close_matches(word, COMMANDS, n=1)
    hint = f"did you mean {near[0]}? " if near else ""
    return f"there is no command {word!r}; {hint}the commands are {', '.join(COMMANDS)}"


def _add(app: typer.Typer, name: str, function: Any) -> None:
    app.command(name=name, help=_for_terminal(function.__doc__), epilog=_EPILOG)(function)


def _for_terminal(docstring: str | None) -> str:
    """Keep what a reader of ``--help`` wants: the text above the first numpy heading."""
    return re.split(r"\n\s*\w+\n\s*-{3,}", docstring or "", maxsplit=1)[0]


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"neuroflare {__version__}")
        raise typer.Exit


app = typer.Typer(cls=_Commands, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


@app.callback(help=_HELP, epilog=_EPILOG, invoke_without_command=True)
def _top(
    context: typer.Context,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop."),
    ] = False,
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
    sys.exit(_run(None if arguments is None else list(arguments)))


def _run(arguments: list[str] | None) -> int:
    try:
        code = typer.main.get_command(app).main(arguments, prog_name="neuroflare", standalone_mode=False)
    except NeuroflareError as error:
        return _fail(str(error), error.exit_code)
    except typer.TyperException as error:
        return _fail(_in_words(error, sys.argv[1:] if arguments is None else arguments), UsageError.exit_code)
    except (KeyboardInterrupt, typer.Abort):
        return _INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise
        return _fail(f"{error.filename}: {error.strerror}", UsageError.exit_code)
    return code if isinstance(code, int) else 0


def _in_words(error: typer.TyperException, arguments: list[str]) -> str:
    """Say what is wrong with an option: which one, the value seen, and where its help is."""
    context, parameter = getattr(error, "ctx", None), getattr(error, "param", None)
    text = error.format_message().rstrip(".")
    seen = _value_of(getattr(parameter, "opts", ()), arguments)
    if seen is not None:
        text = f"{seen[0]} is {seen[1]!r}; {getattr(error, 'message', text)}"
    return f"{text}; see {context.command_path} --help" if context is not None else text


def _value_of(options: Sequence[str], arguments: Sequence[str]) -> tuple[str, str] | None:
    """Find an option and its value among the words of the command line."""
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        name, equals, value = word.partition("=")
        if name in options and name.startswith("-"):
            return name, value if equals else following
    return None


def _fail(message: str, code: int) -> int:
    typer.echo(f"neuroflare: {' '.join(message.splitlines())}", err=True)
    return code
