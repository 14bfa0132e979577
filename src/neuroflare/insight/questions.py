"""Questions to the model whose answers rest on numbers that nobody knows: each a virtual study."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from neuroflare.clinic.attending import who_of
from neuroflare.clinic.measures import outputs_of
from neuroflare.clinic.outcome import population_results
from neuroflare.clinic.simulate import simulate_study
from neuroflare.clinic.stimuli import schedule_of
from neuroflare.clinic.study import Study
from neuroflare.errors import UsageError
from neuroflare.insight.uncertain import Uncertain
from neuroflare.language import Language
from neuroflare.model import Model
from neuroflare.model.dependencies import parameters_behind
from neuroflare.people import healthy
from neuroflare.scoring.numbers import plain_text

__all__ = ["QUESTIONS", "Answer", "Question", "answer_words", "answered", "question_of", "question_words"]

Floats = npt.NDArray[np.float64]

LOOP = "projection-glia"
"""Arrow whose removal shows what opening a loop gives: strong projection activates glia of the cord."""
DRUG = "duloxetine"
"""The drug of the trial: of the library, with trials in fibromyalgia."""


@dataclass(frozen=True)
class Answer:
    """One number that the model gives.

    Parameters
    ----------
    name
        One word.
    words
        What it is.
    unit
        Its unit, as in a study file; ``1`` is a rating from 0 to 10.
    """

    name: str
    words: str
    unit: str


@dataclass(frozen=True)
class Question:
    """A virtual study with one answer for each of its read-outs.

    Parameters
    ----------
    name
        One word, for the command line and for files.
    words
        What happens to the virtual people.
    study
        The study.
    answers
        One for each read-out, in order.
    """

    name: str
    words: str
    study: Study
    answers: tuple[Answer, ...]

    def behind(self, model: Model) -> frozenset[str]:
        """Uncertain numbers that can reach an answer: through the equations, or as the size of an event."""
        outputs = {name for row in self.study.readouts for name in outputs_of(row)}
        changes = [one for arm in self.study.arms for one in schedule_of(arm.events).every_change()]
        sizes = {name for change in changes for name in change.scale}
        return (parameters_behind(model, outputs) | sizes) & set(model.uncertain)


def answered(
    question: Question,
    model: Model,
    uncertain: Uncertain,
    shares: Floats,
    *,
    people: int,
    seed: int,
    workers: int = 0,
) -> Floats:
    """Give the answers for some readings of the uncertain numbers.

    Parameters
    ----------
    question
        What is asked.
    model
        The body.
    uncertain
        What the shares are of.
    shares
        ``reading, column``: one share between 0 and 1 for each of ``uncertain.columns``.
    people
        Virtual people over whom an answer is the mean; the same under every reading, so that only what is
        not known differs between readings.
    seed
        Of the people.
    workers
        Threads; 0 is one per core.

    Returns
    -------
    numpy.ndarray
        ``reading, answer``, in the unit of the answer; NaN where nobody could be read.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> body = load_model("body")
    >>> numbers = Uncertain({name: (name,) for name in sorted(body.uncertain)})
    >>> half = np.full((1, len(numbers.columns)), 0.5)
    >>> answered(QUESTIONS["capsaicin"], body, numbers, half, people=1, seed=1).shape
    (1, 2)
    """
    cohort = healthy(model, people, len(shares), seed, uncertain.deviates(shares))
    readings = simulate_study(question.study, model, cohort, workers=workers)
    return np.stack([population_results(reading) for reading in readings], axis=1)


def question_of(study: Study) -> Question:
    """Make a question of any study file of healthy people.

    Parameters
    ----------
    study
        The study; each of its read-outs is an answer.

    Raises
    ------
    UsageError
        When it has no read-out, or arms of people living with an illness: they are another few for every
        reading of the numbers, and an answer would differ by who they are.
    """
    if not study.readouts:
        raise UsageError(
            "question-empty", "study {study} reads nothing; a question needs at least one read-out",
            study=study.id,
        )  # fmt: skip
    for arm in study.arms:
        who = who_of(study, arm.name)
        if who is not None:
            raise UsageError(
                "question-ill",
                "study {study}: arm {arm} is of people living with {illness}; only studies of healthy "
                "people, with whatever happens to them in the study, can be asked",
                study=study.id, arm=arm.name, illness=who[0],
            )  # fmt: skip
    answers = tuple(
        Answer(f"{row.name}-{k + 1}", plain_text(row.label or row.word.meaning), row.unit)
        for k, row in enumerate(study.readouts)
    )
    return Question(study.id, study.title or study.id, study, answers)


def _question(
    name: str,
    words: str,
    length: str,
    arms: Mapping[str, Sequence[Mapping[str, Any]]],
    rows: Sequence[tuple[Answer, Mapping[str, Any]]],
) -> Question:
    study = Study.model_validate(
        {
            "study": name,
            "population": {"group": "healthy", "people": 1},
            "length": length,
            "arms": [{"name": arm, "events": list(events)} for arm, events in arms.items()],
            "readouts": [{"expect": "none", "unit": answer.unit, **row} for answer, row in rows],
        }
    )
    return Question(name, words, study, tuple(answer for answer, _ in rows))


def _all() -> dict[str, Question]:
    fracture = [
        {"life": "fracture", "start": "0 d"},
        {"life": "immobilisation", "start": "0 d", "stop": "35 d"},
    ]
    stress = [{"life": "stress", "start": "0 d", "stop": "365 d"}]
    opened = {"remove": LOOP, "start": "365 d", "stop": "547 d"}
    dosed = {
        "treatment": DRUG,
        "regimen": [{"dose": "60 mg", "every": "24 h", "start": "463 d", "stop": "547 d"}],
    }
    capsaicin = {"stimulus": "capsaicin-topical", "dose": "1000 ug", "site": "forearm", "duration": "30 min"}
    late: dict[str, Any] = {"name": "overall-pain", "at": "547 d"}
    found = (
        _question(
            "capsaicin",
            "1000 µg of capsaicin on the forearm for half an hour",
            "31 min",
            {"capsaicin": [capsaicin]},
            [
                (
                    Answer("flow", "rise of skin blood flow under it", "%"),
                    {"name": "perfusion-change", "arm": "capsaicin", "at": "30 min"},
                ),
                (
                    Answer("flare", "rise of flow 10 mm beside it, in the flare", "%"),
                    {"name": "axon-reflex", "arm": "capsaicin", "at": "30 min", "distance": "10 mm"},
                ),
            ],
        ),
        _question(
            "fracture",
            "a wrist fracture with five weeks of cast",
            "366 d",
            {"life": fracture},
            [
                (
                    Answer("pain", "pain a year after it, 0 to 10", "1"),
                    {"name": "overall-pain", "arm": "life", "at": "365 d"},
                ),
                (
                    Answer("hurting", "people in pain (1 of 10 or more) a year after it", "%"),
                    {
                        "name": "overall-pain",
                        "arm": "life",
                        "at": "365 d",
                        "summary": "fraction",
                        "level": "1 1",
                    },
                ),
                (
                    Answer("crps", "people who meet the criteria of CRPS a year after it", "%"),
                    {"name": "diagnosis", "arm": "life", "at": "365 d", "criteria": "budapest-clinical"},
                ),
            ],
        ),
        _question(
            "stress",
            "a year of strong stress, and half a year after it",
            "548 d",
            {"left": stress, "opened": [*stress, opened], "treated": [*stress, dosed]},
            [
                (Answer("pain", "pain half a year after it, 0 to 10", "1"), {**late, "arm": "left"}),
                (
                    Answer("fibromyalgia", "people who meet the criteria of fibromyalgia then", "%"),
                    {"name": "diagnosis", "arm": "left", "at": "547 d", "criteria": "acr-2016"},
                ),
                (
                    Answer(
                        "loop",
                        "change of that pain when the loop of cord and glia is open for half a year",
                        "1",
                    ),
                    {**late, "arm": "opened", "against": "left", "contrast": "difference"},
                ),
                (
                    Answer("drug", f"change of that pain by 12 weeks of {DRUG}, without placebo", "1"),
                    {**late, "arm": "treated", "against": "left", "contrast": "difference"},
                ),
            ],
        ),
    )
    return {question.name: question for question in found}


QUESTIONS: Mapping[str, Question] = _all()
"""What the model is asked by default."""


def question_words(question: Mapping[str, Any], t: Language) -> str:
    """Name a question of a document; one that is a study as its file does."""
    name = question["name"]
    return t(f"question-{name}", question["words"]) if name in QUESTIONS else str(question["words"])


def answer_words(question: Mapping[str, Any], answer: Mapping[str, Any], t: Language) -> str:
    """Name an answer of a question of a document."""
    name = question["name"]
    if name not in QUESTIONS:
        return str(answer["words"])
    return t(f"answer-{name}-{answer['name']}", answer["words"])
