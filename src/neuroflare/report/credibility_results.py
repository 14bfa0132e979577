"""What the page of credibility says of published results: how many agree, and every miss by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from neuroflare.model.markdown import table
from neuroflare.report.credibility_counts import JUDGED, misses
from neuroflare.report.credibility_words import ROLES
from neuroflare.report.prose import lines
from neuroflare.scoring.numbers import number, with_unit
from neuroflare.scoring.words import ROLE_WORDS, VERDICT_WORDS

__all__ = ["failures", "too_many", "validation"]

TOWN_STUDY = "haviland2010"
"""Study of how many people have ever lived with fibromyalgia."""
TWICE = 2.0
"""So many times as many as published are called too many."""


def validation(card: Mapping[str, Any], trials: Mapping[str, Any]) -> list[str]:
    """Say how predictions stand beside published results, of tests above all.

    Parameters
    ----------
    card, trials
        Scorecards of studies and of trials, as they are kept.
    """
    summary = card["summary"]
    cover = summary["coverage90"]
    words = [
        f"Bars made to hold {100 * cover['target']:.0f} of 100 test results hold "
        f"{100 * cover['value']:.0f}, each of "
        f"{cover['studies']} studies weighing the same ({cover['inside']} of {cover['rows']} results).",
        f"Mean interval score of {summary['interval_score_rows']} test results: "
        f"{number(summary['interval_score'])}; "
        "smaller is better.",
    ]
    for key, name, has in (
        ("prior_predictive", "the priors alone", "have"),
        ("ledger_guess", "a guess without mechanism", "has"),
    ):
        one = summary[key]
        if one["score"] is not None:
            words.append(
                f"On {one['rows']} of them {name} {has} {number(one['score'])} and the model "
                f"{number(one['model'])}."
            )
    other = trials["statistics"]["validation"]
    drugs = trials["summary"]["coverage90"]
    return [
        lines(
            f"{summary['rows']} published results stand beside a prediction, or with the reason why they "
            f"have none "
            "([scorecard.md](scorecard.md), one rule for all). Only the role *test* counts: these results "
            "were never "
            "fitted, and no test of the program asserts them. What was changed after they had been seen is "
            "logged "
            "([validation-log.md](validation-log.md))."
        ),
        _by_role(summary["by_role"]),
        lines(" ".join(words)),
        lines("**Every miss among the tests**, and why where it is known:"),
        _missed(misses(card, "validation")),
        lines(
            f"**Trials of treatments**, {len(trials['trials'])} of them predicted without fitting "
            f"([trials-scorecard.md](trials-scorecard.md)): of {other['judged']} results of test trials "
            f"{other['inside_90']} lie inside "
            f"their bars of 90 of 100; each trial weighing the same, bars hold {100 * drugs['value']:.0f} "
            f"of 100. Predicted "
            f"effects of {other['effects']} test trials go with the published ones by a rank correlation of "
            f"{other['rank_correlation']:+.2f}; of {sum(other['successes'].values())} whose success can be "
            f"judged, "
            f"{_right(other['successes'])} were foretold."
        ),
        _by_role(trials["summary"]["by_role"]),
    ]


def _by_role(by_role: Mapping[str, Mapping[str, int]]) -> str:
    heads = ["role", *(VERDICT_WORDS[verdict].name for verdict in JUDGED), "without a verdict"]  # type: ignore[index]
    rows = []
    for role in ROLES:
        counts = by_role.get(role)
        if counts:
            words = ROLE_WORDS[role]
            rest = sum(count for verdict, count in counts.items() if verdict not in JUDGED)
            what = f"{words.name}: {words.means[0].lower()}{words.means[1:].rstrip('.')}"
            rows.append([what, *(str(counts[verdict]) for verdict in JUDGED), str(rest)])
    return table(heads, rows)


def _missed(rows: Sequence[Mapping[str, Any]]) -> str:
    if not rows:
        return "None."
    return table(
        ["study", "result", "predicted (90 of 100)", "published", "why"],
        [
            [
                row.get("source") or row["study"],
                row["label"],
                _predicted(row),
                _published(row),
                row["reason"] or "not known",
            ]
            for row in rows
        ],
    )


def _predicted(row: Mapping[str, Any]) -> str:
    one = row["predicted"]
    if one is None:
        return ""
    return f"{with_unit(number(one['mean']), row['unit'])} ({number(one['lo'])} to {number(one['hi'])})"


def _published(row: Mapping[str, Any]) -> str:
    one = row["published"]
    if one["value"] is None:
        return str(one["relation"]).replace("-", " ")
    return with_unit(number(one["value"]), row["unit"])


def _right(successes: Mapping[str, int]) -> int:
    """Trials whose success or failure was foretold."""
    return sum(
        count
        for words, count in successes.items()
        if words in ("success published, success predicted", "failure published, failure predicted")
    )


def too_many(card: Mapping[str, Any]) -> str:
    """Say how many of a virtual town come to live with fibromyalgia, where that is too many."""
    said = []
    for row in card["rows"]:
        one, published = row["predicted"], row["published"]
        if row["study"] != TOWN_STUDY or one is None or published["value"] is None:
            continue
        if one["mean"] > TWICE * published["value"]:
            said.append(f"{row['label']}: {one['mean']:.0f} of 100 against {published['value']:g}")
    return f"Too many virtual people come to live with fibromyalgia ({'; '.join(said)})." if said else ""


def failures(card: Mapping[str, Any], trials: Mapping[str, Any]) -> list[str]:
    """List what is missed besides the tests, and all that is missed of trials.

    Parameters
    ----------
    card, trials
        As for `validation`.
    """
    built = misses(card, "design", "calibration", "model")
    return [
        lines(
            "Misses among results that the model was built on, may be fitted to, or shares with other models:"
        ),
        _missed(built),
        lines("Misses among trials of treatments, all roles:"),
        table(
            ["trial", "result", "predicted (90 of 100)", "published", "role"],
            [
                [row["study"], row["label"], _predicted(row), _published(row), ROLE_WORDS[row["role"]].name]
                for row in misses(trials, "validation", "design")
            ],
        ),
    ]
