"""The page ``docs/credibility.md``: ``python -m neuroflare.report.credibility``, from a checkout.

What can be counted is counted from the project: its tests, ledger, model, posterior and kept results.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from neuroflare import __version__
from neuroflare.clinic.study import load_study
from neuroflare.clinic.vocabulary import ADULTS, GROUPS, TOWN
from neuroflare.evidence import Ledger, load_ledger
from neuroflare.files import write_text_atomically
from neuroflare.fit.posterior import Posterior, load_posterior
from neuroflare.insight.sensitivity_document import posterior_hash
from neuroflare.model import Model, load_model
from neuroflare.model.arrows import arrows
from neuroflare.model.markdown import table
from neuroflare.people.facts_file import load_facts
from neuroflare.report.credibility_counts import (
    JUDGED,
    TOLERANCES,
    accuracy,
    areas_of_tests,
    claims_by,
    examples,
    misses,
    numbers_by_source,
    read_json,
    suite,
)
from neuroflare.report.credibility_words import AREAS, CONTEXT, FACTORS, FAILURES, FAULTS, NOT_COVERED, ROLES
from neuroflare.report.prose import lines
from neuroflare.scoring.numbers import number, with_unit
from neuroflare.scoring.words import MEDICAL_LINE, ROLE_WORDS, VERDICT_WORDS
from neuroflare.trials.outcome_words import DOMAINS
from neuroflare.trials.words import HARMS

__all__ = ["PAGE", "credibility_page", "main"]

PAGE = Path("docs") / "credibility.md"
TOWN_STUDY = "haviland2010"
"""Study of how many people have ever lived with fibromyalgia."""
TWICE = 2.0
"""So many times as many as published are called too many."""


def credibility_page(root: Path) -> str:
    """Write the page.

    Parameters
    ----------
    root
        Of a checkout, with ``tests``, ``docs`` and ``studies``.

    Returns
    -------
    str
        Markdown, the same bytes for the same checkout.
    """
    docs = root / "docs"
    model, ledger = load_model("body"), load_ledger()
    posterior = load_posterior(model)
    card = read_json(docs / "results" / "scorecard.json")
    trials = read_json(docs / "results" / "trials.json")
    kept = docs / "results" / "sensitivity.json"
    sensitivity = read_json(kept) if kept.exists() else None
    blocks = [
        "<!-- Built by: python -m neuroflare.report.credibility -->",
        "# How far can it be trusted?",
        lines(MEDICAL_LINE),
        lines(
            "What the model is for, what was tested and how, what it got wrong, and who and what it does not "
            "cover. The page is written by a program from the project itself: what can be counted was "
            "counted, and a "
            "test fails when it is no longer so."
        ),
        "## What it is for",
        *map(lines, CONTEXT),
        "## Is it computed right? (verification)",
        *_verification(root, model),
        "## Is it like the world? (validation)",
        *_validation(card, trials),
        "## How sure is it? (uncertainty)",
        *_uncertainty(model, posterior, card, sensitivity),
        "## Who and what is not covered (applicability)",
        *_applicability(root, card),
        "## Known failures",
        lines(f"{FAILURES} {_too_many(card)}"),
        *_failures(card, trials),
        "## Where everything comes from (provenance)",
        *_provenance(model, ledger, posterior, card, trials, sensitivity),
        "## Found a fault?",
        *map(lines, FAULTS),
        "## Beside published lists of what makes a model credible",
        lines(f"{len({row[1] for row in FACTORS})} lists that ask much the same of models of this kind."),
        table(["asked for", "by", "here", "state"], [list(row) for row in FACTORS]),
    ]
    return "\n\n".join(blocks) + "\n"


def _verification(root: Path, model: Model) -> list[str]:
    docs = root / "docs"
    counted = areas_of_tests(root)
    rows = [
        [area, f"{counted[key]} or more" if counted[key] else "a few", what]
        for key, (area, what) in AREAS.items()
        if key in counted
    ]
    cases = suite(docs)
    found = accuracy(read_json(docs / "results" / "bench.json"))
    errors = [
        [name, *(f"{one[rtol]:.0e}" if rtol in one else "" for rtol in TOLERANCES)]
        for name, one in found.items()
    ]
    return [
        lines(
            f"More than {sum(counted.values())} test functions, many with tens of cases, and "
            f"{examples(root)} or more "
            "examples in the documentation of functions, all run by `make test-all`. Counts are rounded "
            "down to tens."
        ),
        table(["what", "test functions", "tested against"], rows),
        lines(
            f"**The engine** passes {cases.passed} of {cases.cases} cases of the SBML Semantic Test Suite "
            f"({cases.compiled} by compiled code, the others by the reference simulator), refuses "
            f"{cases.refused} by name and "
            f"fails {cases.cases - cases.passed - cases.refused} ([sbml.md](sbml.md)). Its largest error "
            f"beside "
            "reference solutions, and how they were made, is in [engine.md](engine.md):"
        ),
        table(["model", *(f"at a relative tolerance of {rtol:.0e}" for rtol in TOLERANCES)], errors),
        lines(
            f"**The model** has {len(model.states)} states and {len(arrows(model))} arrows that can be "
            f"switched off by name. Units of every "
            "equation, source or assumption of every number, and that built files are current are checked by "
            "`neuroflare check`; rest, stability and bounds over the whole prior are measured in "
            "[stability.md](stability.md). **The fit** finds known numbers again in made-up studies "
            "([fit.md](fit.md)); shares of variance are tested on functions of which they are known "
            "([sensitivity.md](sensitivity.md))."
        ),
    ]


def _validation(card: Mapping[str, Any], trials: Mapping[str, Any]) -> list[str]:
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


def _uncertainty(
    model: Model,
    posterior: Posterior | None,
    card: Mapping[str, Any],
    sensitivity: Mapping[str, Any] | None,
) -> list[str]:
    kinds = numbers_by_source(model)
    total = sum(kinds.values())
    blocks = [
        lines(
            f"Of {total} numbers {kinds['on published claims alone']} rest on published claims alone, "
            f"{kinds['on claims and an assumption']} on claims and an assumption, {kinds['assumed']} are "
            f"assumed and "
            f"{kinds['definitions']} are definitions ([parameters.md](parameters.md)). "
            f"{len(model.uncertain)} are drawn from "
            f"distributions, and {len(model.traits)} differ between people. Every prediction is an "
            f"interval over both."
        )
    ]
    if posterior is not None:
        sizes = "; ".join(
            f"{scale} {number(middle)} ({number(low)} to {number(high)})"
            for scale, (low, middle, high) in posterior.discrepancy.items()
        )
        blocks.append(
            lines(
                f"The posterior that ships holds {posterior.draws} draws of {len(posterior.deviates)} "
                f"numbers, fitted in "
                f"{len(posterior.stages)} stages ([fit.md](fit.md)). What the equations miss beyond that "
                f"widens every "
                f"prediction: {sizes}, as one standard deviation."
            )
        )
    if sensitivity is not None:
        shares = [
            round(100 * answer["assumed"]["first"]["value"])
            for question in sensitivity["questions"]
            for answer in question["answers"]
            if answer["assumed"] and answer["assumed"]["first"]["value"] is not None
        ]
        old = (
            ""
            if sensitivity["posterior"] == posterior_hash(posterior)
            else (" They were measured with another posterior than the one that ships now.")
        )
        blocks.append(
            lines(
                f"Which of them matter: for {len(shares)} answers assumed numbers by themselves have from "
                f"{max(0, min(shares))} to "
                f"{max(shares)} of 100 of what the model cannot tell; the numbers to measure next are "
                f"listed by name "
                f"in [sensitivity.md](sensitivity.md).{old}"
            )
        )
    return blocks


def _applicability(root: Path, card: Mapping[str, Any]) -> list[str]:
    facts = load_facts()
    shifted = [trait for trait in facts.traits.values() if trait.women or trait.per_decade]
    sourced = [
        trait
        for trait in shifted
        if any(figure is not None and figure.source.claims for figure in (trait.women, trait.per_decade))
    ]
    ignored = Counter(
        word for path in sorted((root / "studies").glob("*/study.yaml")) for word in load_study(path).not_used
    )
    lacking = Counter(row["reason"] for row in card["rows"] if row["verdict"] == "not-modelled")
    groups = [word.meaning for name, word in GROUPS.items() if name not in (*TOWN, ADULTS)]
    missing = [domain.name for domain in DOMAINS if not domain.modelled]
    return [
        lines(f"Covered are {', '.join(groups)}, and towns in which they live."),
        lines(
            f"- **Age and sex** act in a virtual town only, where they shift {len(shifted)} of "
            f"{len(facts.traits)} traits, "
            f"{len(sourced)} of them by a published number ([town.md](town.md)). In other studies they "
            f"change nothing: "
            f"{ignored['population.sex']} "
            f"stud{'y names' if ignored['population.sex'] == 1 else 'ies name'} a sex, and "
            f"{ignored['population.age']} an age, that the model does not act on."
        )
        + "\n"
        + "\n".join(lines(f"- {line}") for line in NOT_COVERED)
        + "\n"
        + lines(f"- **Harms.** {HARMS}")
        + "\n"
        + lines(f"- **Not modelled of what trials are asked to report**: {', '.join(missing)}."),
        lines(
            f"{sum(lacking.values())} published results need what this version lacks; most often "
            + ", ".join(f"{_need(reason)} ({count})" for reason, count in _most(lacking, 8))
            + ". All are in the [scorecard](results/scorecard.json)."
        ),
    ]


def _most(counted: Mapping[str, int], most: int) -> list[tuple[str, int]]:
    """The commonest, equals in alphabetical order."""
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:most]


def _need(reason: str) -> str:
    return reason.removeprefix("needs ").removesuffix(", which this version lacks")


def _too_many(card: Mapping[str, Any]) -> str:
    """Say how many of a virtual town come to live with fibromyalgia, where that is too many."""
    said = []
    for row in card["rows"]:
        one, published = row["predicted"], row["published"]
        if row["study"] != TOWN_STUDY or one is None or published["value"] is None:
            continue
        if one["mean"] > TWICE * published["value"]:
            said.append(f"{row['label']}: {one['mean']:.0f} of 100 against {published['value']:g}")
    return f"Too many virtual people come to live with fibromyalgia ({'; '.join(said)})." if said else ""


def _failures(card: Mapping[str, Any], trials: Mapping[str, Any]) -> list[str]:
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


def _provenance(
    model: Model,
    ledger: Ledger,
    posterior: Posterior | None,
    card: Mapping[str, Any],
    trials: Mapping[str, Any],
    sensitivity: Mapping[str, Any] | None,
) -> list[str]:
    counts = claims_by(ledger)
    rows = [
        ["program", f"version {__version__}", "[CITATION.cff](../CITATION.cff), [cite.md](cite.md)"],
        ["model", f"`{model.hash[:16]}`", "[models/body.ant](../models/body.ant), SBML beside it"],
        ["ledger", f"`{ledger.hash[:16]}`", "[evidence/](../evidence/README.md)"],
        ["posterior", f"`{posterior_hash(posterior)}`" if posterior else "none", "`models/posterior.json`"],
    ]
    for name, one in (("scorecard", card), ("trials", trials), ("sensitivity", sensitivity)):
        if one is not None:
            now = "" if one["model_hash"] == model.hash else ", **of another model**"
            commands = [one["command"]] if "command" in one else [q["command"] for q in one["questions"]]
            which = f"model `{one['model_hash'][:16]}`{now}"
            rows.append([name, which, ", ".join(f"`{command}`" for command in commands)])
    return [
        lines(
            f"The ledger holds {counts['all']} published numbers from {len(ledger.sources)} sources: "
            f"{counts['seen']} were seen in "
            f"a text, {counts['recalled']} are recalled and found in none; {counts['human']} are of "
            f"people. {counts['confirmed']} "
            f"were confirmed by reading the source again, {counts['fittable']} are of a grade that may be "
            f"fitted, and "
            f"{counts['contradict']} contradict another one and are kept beside it."
        ),
        table(["what", "which", "where, or how to make it again"], rows),
        lines(
            "The same version, command and seed give the same bytes, for any number of workers. Results "
            "were made by "
            "the commands above; numbers of this page are taken from them."
        ),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page.

    Parameters
    ----------
    arguments
        Root of the checkout; here when left out.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    root = Path(given[0]) if given else Path()
    write_text_atomically(root / PAGE, credibility_page(root))
    return 0


if __name__ == "__main__":
    sys.exit(main())
