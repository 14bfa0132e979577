"""The page ``docs/sensitivity.md`` and its pictures: ``python -m neuroflare.report.sensitivity [folder]``.

It reads ``results/sensitivity.json`` of the folder, which ``neuroflare insight sensitivity`` makes.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from neuroflare.clinic.measures import outputs_of
from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.files import write_text_atomically
from neuroflare.insight.assumed import ASSUMED, PARTLY
from neuroflare.insight.questions import QUESTIONS
from neuroflare.insight.sensitivity_document import LEAST
from neuroflare.model import Model, load_model
from neuroflare.model.cells import code, links
from neuroflare.model.describe import claim_files
from neuroflare.model.markdown import table
from neuroflare.report.prose import prose
from neuroflare.report.sensitivity_picture import draw_leaders, draw_sources, named
from neuroflare.report.sensitivity_words import PAGE
from neuroflare.scoring.numbers import number, unit_words
from neuroflare.scoring.rows import assumed_share

__all__ = ["RESULTS", "main", "read_results", "sensitivity_page"]

RESULTS = Path("results") / "sensitivity.json"
LEADERS = (("capsaicin", "flow"), ("fracture", "pain"), ("stress", "pain"), ("stress", "drug"))
"""Question and answer of each panel of the second picture."""
SHOWN = 8
"""Factors of each answer in its table."""
LED = 3
"""Numbers that are named where fitted ones are drawn together."""
FAR = 1.3
"""Ratio from which on two means or standard deviations are called far apart."""
KINDS = ("on published claims alone", PARTLY, ASSUMED)
"""What numbers rest on, in the order of the columns."""


def sensitivity_page(document: Mapping[str, Any], model: Model, claims: Mapping[str, str]) -> str:
    """Write the page.

    Parameters
    ----------
    document
        What ``neuroflare insight sensitivity`` gives.
    model
        The body.
    claims
        File of each claim, from `neuroflare.model.describe.claim_files`.

    Returns
    -------
    str
        Markdown.
    """
    from neuroflare.insight.sensitivity import RESAMPLES
    from neuroflare.insight.uncertain import TIED

    questions = document["questions"]
    alone = [
        round(100 * answer["assumed"]["first"]["value"])
        for question in questions
        for answer in question["answers"]
        if answer["assumed"] and answer["assumed"]["first"]["value"] is not None
    ]
    posterior = f" {document['posterior']}" if document["posterior"] else ""
    page = PAGE.format(
        model=document["model_hash"][:16],
        numbers=document["numbers"],
        posterior=posterior,
        notice=document["notice"],
        uncertain=len(model.uncertain),
        people=_all(question["people"] for question in questions),
        sources=_sources(questions, model),
        range=f"have from {max(0, min(alone))} to {max(alone)} of 100 of it alone",
        least=f"{100 * LEAST:g}",
        measure=_measure(document, claims),
        answers="\n\n".join(_answers(questions, claims)),
        trust=_trust(questions),
        trajectories=_all(question["screened"]["trajectories"] for question in questions),
        most=_all(len(question["answers"][0]["factors"]) - 1 for question in questions),
        base=_all(question["base"] for question in questions),
        resamples=RESAMPLES,
        tied=TIED,
        commands="\n".join(question["command"] for question in questions),
        missing=_missing(questions),
    )
    return prose(page)


def _all(numbers: Iterable[int]) -> str:
    """Write what holds for all questions as one number, and what differs as several."""
    return " or ".join(str(number) for number in dict.fromkeys(numbers))


def _missing(questions: Sequence[Mapping[str, Any]]) -> str:
    """Say which questions that ship are not answered here."""
    names = {question["name"] for question in questions}
    words = [question.words for name, question in QUESTIONS.items() if name not in names]
    if not words:
        return ""
    more = "`make sensitivity` asks all, in half an hour of one core."
    return f"\n\n**Not asked yet**: {'; '.join(words)}. {more}"


def _sources(questions: Sequence[Mapping[str, Any]], model: Model) -> str:
    rows = []
    for question in questions:
        for answer in question["answers"]:
            found = {entry["name"]: entry for entry in answer["by_source"]}
            cells = [_share(found[kind]["first"]) if kind in found else "" for kind in KINDS]
            others = _share(found[ASSUMED]["total"]) if ASSUMED in found else ""
            rows.append(
                [
                    f"after {question['words']}: {answer['words']}",
                    _value(answer),
                    *cells,
                    others,
                    _counted(question, answer, model),
                ]
            )
    heads = [
        "answer",
        "mean ± SD over readings",
        "published claims: alone",
        "claims and an assumption: alone",
        "assumed: alone",
        "assumed: with others",
        "of 100 numbers, assumed at least in part",
    ]
    return table(heads, rows)


def _counted(question: Mapping[str, Any], answer: Mapping[str, Any], model: Model) -> str:
    """The scorecard's share of assumed numbers, for a question that ships."""
    asked = QUESTIONS.get(question["name"])
    if asked is None:
        return ""
    place = [one.name for one in asked.answers].index(answer["name"])
    return f"{100 * assumed_share(outputs_of(asked.study.readouts[place]), model):.0f}"


def _measure(document: Mapping[str, Any], claims: Mapping[str, str]) -> str:
    words = {
        (question["name"], answer["name"]): f"after {question['words']}: {answer['words']}"
        for question in document["questions"]
        for answer in question["answers"]
    }
    rows = []
    for one in document["to_measure"]:
        top, *more = one["answers"]
        what = words[top["question"], top["answer"]]
        if more:
            what += f"; and {len(more)} other answer{'s' if len(more) > 1 else ''}"
        members = one["members"]
        rows.append(
            [
                "; ".join(f"{member['meaning']} ({code(member['name'])})" for member in members),
                "; ".join(_prior(member) for member in members),
                "; ".join(_rests(member, claims) for member in members),
                "; ".join(_narrowed(member) for member in members),
                _share(top["total"]),
                _share(top["first"]),
                what,
                "; ".join(dict.fromkeys(member["measurement"] for member in members)),
            ]
        )
    if not rows:
        return "None."
    heads = [
        "number",
        "value, prior",
        "rests on",
        "narrowed",
        "with others",
        "alone",
        "of what",
        "what would tell it",
    ]
    return table(heads, rows)


def _answers(questions: Sequence[Mapping[str, Any]], claims: Mapping[str, str]) -> list[str]:
    blocks = []
    for question in questions:
        blocks.append(f"### After {question['words']}")
        for answer in question["answers"]:
            rows = []
            for entry in answer["factors"][:SHOWN]:
                ids = (
                    [one["name"] for one in entry.get("members", [entry])]
                    if entry["kind"] != "others"
                    else []
                )
                name = named(entry) + (f" ({', '.join(map(code, ids))})" if ids else "")
                rows.append([name, _rests(entry, claims), _share(entry["first"]), _share(entry["total"])])
            what = f"**{answer['words'][0].upper()}{answer['words'][1:]}**, {_value(answer)} over readings."
            blocks.append(what + _explained(answer))
            blocks.append(table(["number", "rests on", "alone", "with others"], rows))
            blocks += _as_fitted(answer)
    return blocks


def _as_fitted(answer: Mapping[str, Any]) -> list[str]:
    """Name what leads where fitted numbers are drawn together."""
    together = answer["together"]
    if together is None or together["mean"] is None:
        return []
    leaders = [
        f"{one['meaning']}, {_percent(one['first'])} ± {_percent(one['half_width'])}"
        for one in together["leaders"][:LED]
        if None not in (one["first"], one["half_width"]) and one["first"] > one["half_width"]
    ]
    value = _value({**answer, "mean": together["mean"], "sd": together["sd"]})
    words = f"With the fitted numbers drawn together: {value} over {together['draws']} readings"
    return [
        f"{words}; knowing one number alone would take, of 100: {'; '.join(leaders)}."
        if leaders
        else f"{words}."
    ]


def _explained(answer: Mapping[str, Any]) -> str:
    if answer["explained"] is None:
        return " Nothing moves it."
    others = next((entry for entry in answer["factors"] if entry["kind"] == "others"), None)
    words = f" One by one all factors, shown or not, explain {_percent(answer['explained'])} of 100"
    if others is not None:
        words += f"; the {others['numbers']} numbers without a share of their own have a part in "
        words += f"{_share(others['total'])}"
    return words + "."


def _trust(questions: Sequence[Mapping[str, Any]]) -> str:
    """Say how well the shares are known, and what leaving out weak ties does."""
    answers = [answer for question in questions for answer in question["answers"] if answer["sd"]]
    widths = [
        (entry[word]["hi"] - entry[word]["lo"]) / 2.0
        for answer in answers
        for entry in answer["factors"]
        for word in ("first", "total")
        if entry[word]["value"] is not None and entry["total"]["value"] >= 0.1
    ]
    middle = sorted(widths)[len(widths) // 2] if widths else 0.0
    lost = sum(question["lost"] for question in questions)
    words = [
        f"- **Sampling error.** A share of 10 of 100 or more is known to some ± {_percent(middle)} of "
        "100 (the middle one of their intervals, half of it)."
        if widths
        else "- **Sampling error.** No share is as large as 10 of 100.",
        _ties(answers),
        f"- {lost or 'No'} draw{'' if lost == 1 else 's'} had a simulation that broke off"
        f"{'; they are left out' if lost else ''}.",
    ]
    return "\n".join(words)


def _ties(answers: Sequence[Mapping[str, Any]]) -> str:
    """Say what leaving out weak ties between fitted numbers does."""
    pairs = [(answer, answer["together"]) for answer in answers if answer["together"] is not None]
    if not pairs:
        return "- **Ties.** Every number is drawn from its prior; there are none to leave out."
    means = [together["mean"] / answer["mean"] for answer, together in pairs if answer["mean"]]
    spreads = [together["sd"] / answer["sd"] for answer, together in pairs]
    words = (
        "- **Ties that are left out.** Shares are told of numbers that are drawn one by one, or block by "
        "block. "
        f"Where all fitted numbers are drawn together, as the fit left them, means of the answers are "
        f"{min(means):.2f} to {max(means):.2f} times, and standard deviations {min(spreads):.2f} to "
        f"{max(spreads):.2f} times those here."
    )
    if not all(1.0 / FAR <= ratio <= FAR for ratio in (*means, *spreads)):
        words += (
            " Some of these are far from 1: there the fit ties many numbers a little, and the shares tell "
            "of the "
            "numbers by themselves and not of what the fit says of them together."
        )
    return words


def _rests(entry: Mapping[str, Any], claims: Mapping[str, str]) -> str:
    if entry.get("kind") == "others":
        return "all kinds"
    kinds = dict.fromkeys(one["source"] for one in entry.get("members", [entry]))
    ids = list(dict.fromkeys(claim for one in entry.get("members", [entry]) for claim in one["claims"]))
    words = "; ".join(kinds)
    return f"{words}: {links(ids, claims)}" if ids else words


def _narrowed(one: Mapping[str, Any]) -> str:
    return "not fitted" if one["narrowed"] is None else f"by {100 * one['narrowed']:.0f} of 100"


def _prior(one: Mapping[str, Any]) -> str:
    return f"{number(one['value'])} {unit_words(one['unit'])}".rstrip() + f", {one['prior']}"


def _value(answer: Mapping[str, Any]) -> str:
    unit = unit_words(answer["unit"])
    text = f"{number(answer['mean'])} ± {number(answer['sd'])}"
    return f"{text}{unit}" if unit.startswith("%") else f"{text} {unit}".rstrip()


def _share(entry: Mapping[str, Any]) -> str:
    if entry["value"] is None:
        return "none"
    return f"{_percent(entry['value'])} ({_percent(entry['lo'])} to {_percent(entry['hi'])})"


def _percent(share: float) -> str:
    return f"{100 * share:.0f}".replace("-0", "0") if round(100 * share) == 0 else f"{100 * share:.0f}"


def read_results(folder: Path) -> dict[str, Any]:
    """Read the results of a folder of documentation.

    Raises
    ------
    UsageError
        When there are none.
    """
    path = folder / RESULTS
    try:
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise UsageError(
            f"{path}: there is no such file; neuroflare insight sensitivity --out makes it"
        ) from None
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its pictures.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out; its ``results/sensitivity.json`` is read.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    document = read_results(folder)
    by_name = {question["name"]: question for question in document["questions"]}
    chosen = [
        (by_name[name], next(answer for answer in by_name[name]["answers"] if answer["name"] == which))
        for name, which in LEADERS
        if name in by_name
    ]
    for name, drawn in (
        ("sensitivity-sources", draw_sources(document["questions"])),
        ("sensitivity-numbers", draw_leaders(chosen)),
    ):
        write_text_atomically(folder / "images" / f"{name}.svg", f"{drawn}\n")
    claims = claim_files(data_path("evidence") / "claims")
    write_text_atomically(folder / "sensitivity.md", sensitivity_page(document, load_model("body"), claims))
    return 0


if __name__ == "__main__":
    sys.exit(main())
