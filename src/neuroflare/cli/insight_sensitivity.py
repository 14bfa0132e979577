"""``neuroflare insight sensitivity``: which uncertain numbers drive an answer, and what to measure next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from neuroflare.terminal import plain_table

if TYPE_CHECKING:
    from neuroflare.insight.questions import Question

__all__ = ["command"]

_LISTED = 8
"""Numbers of each answer that are printed."""


def command(
    questions: Annotated[
        list[str] | None,
        typer.Argument(help="capsaicin, fracture or stress, or a study file; all three when left out."),
    ] = None,
    people: Annotated[int, typer.Option(min=1, max=1000, help="Virtual people behind each answer.")] = 4,
    trajectories: Annotated[int, typer.Option(min=2, max=1000, help="Trajectories of the screening.")] = 10,
    most: Annotated[int, typer.Option(min=1, max=200, help="Numbers that get shares of their own.")] = 20,
    base: Annotated[int, typer.Option(min=2, max=65536, help="Draws behind shares; a power of 2.")] = 256,
    seed: Annotated[int, typer.Option(min=0, max=2**31 - 2, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    prior: Annotated[bool, typer.Option("--prior", help="Draw from the priors, not the posterior.")] = False,
    out: Annotated[
        Path | None, typer.Option(help="Folder of sensitivity.json and of finished parts, to go on from.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the answer as JSON.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Say which uncertain numbers drive an answer, how much rests on assumptions, what to measure next.

    Example: neuroflare insight sensitivity capsaicin --out sensitive
    """
    import json
    from importlib.util import find_spec

    from neuroflare.cli._language import t
    from neuroflare.cli._progress import Progress
    from neuroflare.cli._studies import say
    from neuroflare.errors import UsageError
    from neuroflare.files import ensure_folder, write_text_atomically

    if base & (base - 1):
        raise UsageError(
            "base-power", "--base is {base}; give a power of 2 such as 256, on which the sample rests",
            base=base,
        )  # fmt: skip
    asked = _questions(questions or ())
    if find_spec("SALib") is None:
        raise UsageError(
            "needs-salib", "insight sensitivity needs SALib, which is not installed; {command}",
            command="pip install SALib",
        )  # fmt: skip
    from neuroflare.fit.posterior import load_posterior
    from neuroflare.insight.sensitivity_document import sensitivity_document
    from neuroflare.insight.sensitivity_run import Plan, ask, cost
    from neuroflare.insight.uncertain import uncertain_of
    from neuroflare.model import load_model

    if out is not None:
        ensure_folder(out)
    model = load_model("body")
    posterior = None if prior else load_posterior(model)
    plan = Plan(people, trajectories, most, base, seed)
    total = sum(cost(question, model, uncertain_of(model, posterior), plan) for question in asked)
    done = 0
    with Progress(t("asking", "Asking"), quiet) as bar:

        def finished(readings: int) -> None:
            nonlocal done
            done += readings
            bar.update(done, total)

        found = [
            ask(
                question, model, posterior, plan, folder=None if out is None else out / "parts",
                workers=workers, progress=finished,
            )
            for question in asked
        ]  # fmt: skip
    document = sensitivity_document(found, model, posterior)
    text = json.dumps(document, indent=1, ensure_ascii=False, allow_nan=False)
    if out is not None:
        path = write_text_atomically(out / "sensitivity.json", text + "\n")
        say(t("answer", "Answer: {path}", path=path), quiet)
    if as_json:
        typer.echo(text)
    else:
        _print(document)


def _questions(names: Sequence[str]) -> list[Question]:
    """Find questions by name; anything else is a study."""
    import difflib

    from neuroflare.cli._studies import bundled, find_studies
    from neuroflare.errors import UsageError
    from neuroflare.insight.questions import QUESTIONS, question_of
    from neuroflare.message import bundled_are, did_you_mean

    chosen = list(dict.fromkeys(names)) or list(QUESTIONS)
    known = bundled()
    for name in chosen:
        path = Path(name)
        if name in QUESTIONS or name in known or path.exists() or path.suffix or len(path.parts) > 1:
            continue
        near = difflib.get_close_matches(name, [*QUESTIONS, *known], n=2)
        raise UsageError(
            "no-question",
            "{name} is neither a question ({words}) nor a study file nor a bundled study; {hint}",
            name=repr(name), words=", ".join(QUESTIONS),
            hint=did_you_mean(near) if near else bundled_are(known),
        )  # fmt: skip
    return [QUESTIONS[name] if name in QUESTIONS else question_of(find_studies([name])[0]) for name in chosen]


def _print(document: Mapping[str, Any]) -> None:
    from rich.console import Console
    from rich.markup import escape

    from neuroflare.cli._language import chosen, t
    from neuroflare.insight.questions import answer_words, question_words
    from neuroflare.scoring.numbers import number, unit_words
    from neuroflare.scoring.words import MEDICAL_LINE

    console, words = Console(highlight=False), chosen()
    for question in document["questions"]:
        console.print(f"[bold]{escape(question_words(question, words))}[/bold]")
        for answer in question["answers"]:
            size = f"{number(answer['mean'])} ± {number(answer['sd'])} {unit_words(answer['unit'])}".rstrip()
            title = t(
                "answer-is", "{answer}: {size}", answer=answer_words(question, answer, words), size=size
            )
            table = plain_table(title=escape(title), expand=True)
            table.add_column(t("head-number-of", "number"), ratio=5, overflow="fold")
            table.add_column(t("head-rests-on", "rests on"), ratio=2)
            table.add_column(t("head-alone", "alone"), justify="right", ratio=2)
            table.add_column(t("head-with-others", "with others"), justify="right", ratio=2)
            for entry in answer["factors"][:_LISTED]:
                source = entry.get("source", "")
                table.add_row(
                    escape(_name(entry)),
                    t(f"source-{source.replace(' ', '-')}", source) if source else "",
                    _share(entry["first"]),
                    _share(entry["total"]),
                )
            console.print(table)
            if answer["assumed"] is not None:
                first, total = (_share(answer["assumed"][key]) for key in ("first", "total"))
                told = t(
                    "assumed-together",
                    "assumed numbers together: {first} alone, {total} with others",
                    first=first, total=total,
                )  # fmt: skip
                console.print(told)
    told = t(
        "shares-of-variance",
        "Shares of the variance, of 100; in brackets what 90 of 100 resamples gave.",
    )
    console.print(told)
    console.print(words.again({"medical-full": MEDICAL_LINE}, document["notice"]))


def _name(entry: Mapping[str, Any]) -> str:
    from neuroflare.cli._language import t

    if entry.get("meaning"):
        return str(entry["meaning"])
    name = t("all-others", "all others") if entry["kind"] == "others" else entry["name"]
    return t("so-many-numbers", "{name} ({count} numbers)", name=name, count=entry["numbers"])


def _share(entry: Mapping[str, Any]) -> str:
    from neuroflare.cli._language import chosen, t
    from neuroflare.scoring.numbers import with_ends

    return t("none", "none") if entry["value"] is None else with_ends(entry, chosen(), times=100.0)
