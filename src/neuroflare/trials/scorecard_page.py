"""The page docs/trials-scorecard.md, written from docs/results/trials.json.

Run as ``python -m neuroflare.trials.scorecard_page`` it writes the page; ``neuroflare trial --all --out
docs/results`` makes the numbers.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from neuroflare.model.markdown import table
from neuroflare.scoring.words import VERDICT_WORDS
from neuroflare.trials.terminal import durability_words, in_short

__all__ = ["PAGE", "RESULTS", "scorecard_page"]

RESULTS = Path("docs") / "results" / "trials.json"
PAGE = Path("docs") / "trials-scorecard.md"

_ABOUT = """\
Published trials beside what the model would have predicted for trials of the same size. How a trial is
simulated, and what its words mean, is in [trials.md](trials.md); targets and drugs are in
[treatments.md](treatments.md). Nothing here was fitted: effects of targets have priors that rest on no trial,
and the table of targets has the fingerprint `{targets}`. What was changed in it after trials had been
simulated is told in [treatments.md](treatments.md#changes-after-trials-had-been-simulated), all else that was
changed after tests had been seen in [validation-log.md](validation-log.md). A trial by which a class of
treatments is judged first has the role *design*, every other one is a test (*validation*).
"""


def scorecard_page(document: Mapping[str, Any]) -> str:
    """Write the page.

    Parameters
    ----------
    document
        Of `neuroflare.trials.results.all_trials`.

    Returns
    -------
    str
        Markdown.
    """
    lines = [
        "<!-- Built by: python -m neuroflare.trials.scorecard_page -->",
        "",
        "# Scorecard of trials",
        "",
        *(f"{line}\n" for line in document["notice"]),
        _ABOUT.format(targets=document["targets_hash"][:16]),
        f"{document['people']} virtual people under each of {document['draws']} draws from the "
        f"{document['numbers']}; again with `{document['command']}`.",
        "",
        "## How well it predicts",
        "",
        *_statistics(document["statistics"]),
        "## Trials",
        "",
        "An effect is the difference between the arms in standard deviations, above 0 in favour of the "
        "treatment; the bracket holds 90 of 100 predicted trials of that size.",
        "",
        table(
            [
                "trial",
                "role",
                "people",
                "chance of success",
                "published",
                "effect predicted",
                "published effect",
            ],
            [_trial(entry) for entry in document["trials"]],
        ),
        "",
        "## Published results",
        "",
        table(
            ["trial", "what", "arm", "at", "predicted", "published", "verdict", "role"],
            [_row(row) for row in document["rows"]],
        ),
        "",
        "## After stopping",
        "",
        "The word for how long relief lasts, by the rule in [trials.md](trials.md). *Not known* is an "
        "answer: most of the spread rests on assumed numbers, or no controlled trial looked after stopping.",
        "",
        *(
            f"- {entry['trial']}, {durability_words(one)}"
            for entry in document["trials"]
            for one in entry["durability"]
        ),
        "",
        "## Trials of the ledger without a prediction",
        "",
        *(f"- {name}: {reason}" for name, reason in document["left_out"].items()),
        "",
    ]
    return "\n".join(line.rstrip() for line in "\n".join(lines).split("\n")).replace("\n\n\n", "\n\n")


def _statistics(statistics: Mapping[str, Any]) -> list[str]:
    found = []
    for name, one in statistics.items():
        who = "Tests only" if name == "validation" else "Tests and design rows"
        rank = one["rank_correlation"]
        said = "too few to rank" if rank is None else f"rank correlation {rank:.2f}"
        found += [
            f"**{who}.** {one['inside_90']} of {one['judged']} published results with a number lie inside "
            f"the 90 % interval. Predicted and published effects of {one['effects']} trials: {said}.",
            "",
            table(
                ["published", "predicted", "trials"], [_success(*pair) for pair in one["successes"].items()]
            ),
            "",
        ]
    return found


def _success(key: str, count: int) -> list[str]:
    published, predicted = key.split(", ")
    return [published.removesuffix(" published"), predicted.removesuffix(" predicted"), str(count)]


def _trial(entry: Mapping[str, Any]) -> list[str]:
    chance, effect = entry["p_success"], entry["effect"]
    return [
        entry["trial"],
        entry["role"],
        entry["group"],
        "nobody to take part" if chance is None else f"{100.0 * chance:.0f} of 100",
        {True: "success", False: "failure", None: "-"}[entry["succeeded"]],
        "-" if effect is None else f"{effect['mean']:.2f} ({effect['lo']:.2f} to {effect['hi']:.2f})",
        "-" if effect is None else f"{effect['published']:.2f}",
    ]


def _row(row: Mapping[str, Any]) -> list[str]:
    predicted, published = row["predicted"], row["published"]
    value = "-"
    if published is not None:
        value = (
            published["relation"] if published["value"] is None else f"{published['value']:g} {row['unit']}"
        )
    return [
        row["study"],
        row["label"],
        row["arm"] or "-",
        row["at"] or "-",
        "-" if predicted is None else in_short(predicted),
        value,
        VERDICT_WORDS[row["verdict"]].name,
        row["role"],
    ]


if __name__ == "__main__":
    PAGE.write_text(scorecard_page(json.loads(RESULTS.read_text(encoding="utf-8"))), encoding="utf-8")
