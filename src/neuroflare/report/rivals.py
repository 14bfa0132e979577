"""The page ``docs/rivals.md`` and its picture: ``python -m neuroflare.report.rivals [folder [draws]]``."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from textwrap import wrap
from typing import Any

from neuroflare.clinic.groups import OF_TOWN
from neuroflare.clinic.study import Study, load_study
from neuroflare.data_files import data_path
from neuroflare.evidence import load_ledger
from neuroflare.fit.posterior import load_posterior
from neuroflare.insight.candidates import load_candidates
from neuroflare.insight.rivals import load_rivals
from neuroflare.insight.rivals_document import document
from neuroflare.insight.rivals_recovery import Recovery, recovery
from neuroflare.insight.rivals_run import Compared, compared
from neuroflare.model import load_model
from neuroflare.model.markdown import table
from neuroflare.report.rivals_picture import SIGNS, draw_rivals
from neuroflare.store.kept import Kept

__all__ = ["DRAWS", "PEOPLE", "SEED", "all_studies", "compared_for_pages", "main", "page"]

DRAWS, PEOPLE, SEED = 96, 4, 1
WORLDS = 10
"""Made-up literatures for each rival."""
_HEADS = (
    "rival", "says", "arrows off", "weight, of 100", "behind the best", "explains", "barely", "not",
    "of 100 readings, those with people who are ill",
)  # fmt: skip
_PAGE = """\
<!-- Built by: python -m neuroflare.report.rivals -->

# Rivals: what is lasting pain?

A computer model for learning and research. What it says is a suggestion to test, not a result in people, and
it cannot tell what will happen to you. Do not start, stop or change a medicine because of it. Talk to your
doctor. Wherever pain is kept, in the skin, the nerves, the cord or the brain, it is real.

People who study fibromyalgia and CRPS disagree about what comes first and what keeps pain going. Here each
opinion is the same model without the arrows that its advocates would not need, and all of them have to
predict the same published results: tests of healthy people, and of people living with fibromyalgia, CRPS and
small-fibre neuropathy. Who is ill in such a body is not chosen: people live through what brings the illness
on, and those who then meet the criteria take part.

![What each rival explains](images/rivals.svg)

{said}

{recovered_short}

{rivals}

*Weight*: the share of a rival in the mixture of all rivals that predicts best, in brackets what 90 of 100
bootstraps of the studies and readings give. *Behind*: how much its log predictive density lies below the
best one's, all studies together, with a standard error over the studies; 5 is a factor of 150. The arrows,
each with a reason, are in `src/neuroflare/insight/rivals.yaml`. A rival under which nobody falls ill can say
nothing of people who are.

## What each cannot explain

{cannot}

## Every result

● explained: of what the rival would give, at least 10 of 100 lie as far to either side. ◐ barely: at
least 1 of 100. ○ not. – nobody has the illness. Each study was predicted from all others.

{results}

## Study by study

Log predictive density of each study, left out, under each rival; larger is better. In brackets the shape of
the tail of the weights behind it: above 0.7 (here already above {limit}) it is not to be trusted.

{studies}

## Does it find what is there?

Results were made up from one rival, with laboratories, people and equations that are off as much as they are
thought to be, and all rivals were compared by them: {worlds} such literatures for each rival. Of 100, how
many have which rival as the one that predicts best; in brackets the mean weight of that rival:

{recovered}

{recovered_words}

## How

**What is compared.** {count} results of {study_count} studies of role C ([studies.md](studies.md)) that are a
number with an error or with a number of people; no validation result, no direction, no share of people.
Levels are compared by their ratio, degrees by their difference, and effects (one arm against another) by
√2 arsinh(effect / published effect), which has a place for no effect and for the opposite one. Errors, a
shift that results of one laboratory share, and what the equations miss are those of the [fit](fit.md).
What lies more than {reach:g} standard deviations off counts as that far.

**Readings of the numbers.** {draws} readings of all uncertain numbers: those that the fit moved by tests of
healthy people come from that posterior, all others from their priors. They are the same for every rival,
and so are the people ({people} in each test, {lives} lives for each illness). Results that the fit had heard
are divided out, so that they count once.

**Leaving out one study.** The weight of a reading is what the other studies say of it, by importance
sampling with Pareto smoothing (Vehtari and others 2024, J Mach Learn Res 25:1). Weighing the same readings
without one study is exact as far as the readings go; the fit itself is not made again, so that a heavy tail
is not mended, but said.

{caution}

Where only a part of what is said can be borne, the log densities are
multiplied by it (a tempered posterior; Bissiri and others 2016, J R Stat Soc B 78:1103).

{rates}

**Weights.** Stacking (Yao and others 2018, Bayesian Anal 13:917), over studies and not over results; no
Bayes factors, which would depend on priors that nobody knows.

**People who are ill.** Where under one reading nobody of {lives} falls ill (of {town} of a town,
for fibromyalgia), what the ill of other readings
show stands for it: among so few, nobody may mean few. The fewer readings have them, the more roughly each is
taken (a kernel by Silverman's rule, of the spread in the whole model). Where no reading has them, their
results are out of reach.

## What this does not say

A rival here is a set of arrows of one model, not a theory as its advocates would write it. Rivals that are
not in the list, such as autoantibodies, are not compared. A weight is no probability that a rival is true:
all of them may be wrong, and the whole model contains every other. How many people fall ill is not compared,
and neither is what treatments do.

`neuroflare insight rivals` does it again; `neuroflare insight experiment` asks which test would tell them
apart ([experiment.md](experiment.md)).
"""


def page(answer: Mapping[str, Any], recovered: Recovery, rates: Mapping[float, Mapping[str, float]]) -> str:
    """Write the page.

    Parameters
    ----------
    answer
        From `neuroflare.insight.rivals_document.document`.
    recovered
        What was found where the truth was known.
    rates
        Rate to the total score of each rival.
    """
    rivals = answer["rivals"]
    title = {one["name"]: one["title"] for one in rivals}
    limit = min(0.7, 1.0 - 1.0 / _log10(answer["draws"]))
    results = [
        [
            row["label"],
            row["study"],
            f"{row['published']:.4g} {row['unit']}",
            *(_cell(row["rivals"][name]) for name in title),
        ]
        for row in answer["results"]
    ]
    studies = [
        [one["study"], *(f"{one['scores'][name]:.1f} ({_shape(one['shapes'][name])})" for name in title)]
        for one in answer["studies"]
    ]
    *said, caution = answer["sentences"]
    return _PAGE.format(
        said="\n".join(wrap(" ".join(said), 108)),
        recovered_short="\n".join(wrap(_recoveredshort(recovered), 108)),
        rivals=table(list(_HEADS), [_rival(one) for one in sorted(rivals, key=lambda one: -one["score"])]),
        cannot="\n".join(_cannot(answer, one) for one in rivals),
        results=table(["result", "study", "published", *title.values()], results),
        studies=table(["study", *title.values()], studies),
        limit=f"{limit:.2f}",
        worlds=recovered.weights.shape[1],
        recovered=_recovered(recovered, title),
        recovered_words="\n".join(wrap(_recovered_words(recovered, title), 108)),
        count=len(answer["results"]),
        study_count=len(answer["studies"]),
        reach=answer["reach"],
        draws=answer["draws"],
        people=answer["people"],
        lives=answer["lives"],
        town=OF_TOWN * answer["lives"],
        caution="\n".join(wrap(caution, 108)),
        rates=_rates(rates, title),
    )


def _log10(draws: int) -> float:
    from math import log10

    return log10(draws)


def _shape(shape: float | None) -> str:
    return "–" if shape is None else f"{shape:.1f}"


def _cell(one: Mapping[str, Any]) -> str:
    middle = "" if one["middle"] is None else f" {one['middle']:.3g}"
    return SIGNS[one["verdict"]] + middle


def _rival(one: Mapping[str, Any]) -> list[str]:
    weight, behind, counts = one["weight"], one["behind"], one["explained"]
    ill = ", ".join(f"{group}: {100 * share:.0f}" for group, share in one["ill"].items())
    return [
        f"**{one['title']}**",
        one["claim"],
        str(len(one["off"])),
        f"{100 * weight['value']:.0f} ({100 * weight['lo']:.0f} to {100 * weight['hi']:.0f})",
        "best" if behind["value"] == 0 else f"{behind['value']:.1f} ± {behind['error']:.1f}",
        str(counts["explained"]),
        str(counts["barely"]),
        str(counts["not"] + counts["nobody"]),
        ill,
    ]


def _cannot(answer: Mapping[str, Any], rival: Mapping[str, Any]) -> str:
    """Name what a rival cannot explain and another can."""
    own, lost = [], 0
    for row in answer["results"]:
        words = {name: one["verdict"] for name, one in row["rivals"].items()}
        if words[rival["name"]] in ("not", "nobody"):
            if any(word in ("explained", "barely") for word in words.values()):
                own.append(f"{row['label']} ({row['study']})")
            else:
                lost += 1
    said = "; ".join(own) if own else "nothing that another one explains"
    more = f"; and {lost} that no rival explains" if lost else ""
    return f"- **{rival['title']}**: {said}{more}."


def _recovered(recovered: Recovery, title: Mapping[str, str]) -> str:
    rows = [
        [
            f"**{title[truth]}**",
            *(
                f"{100 * share:.0f} ({100 * weight:.0f})"
                for share, weight in zip(recovered.found[t], recovered.mean_weights[t], strict=True)
            ),
        ]
        for t, truth in enumerate(recovered.names)
    ]
    return table(["true there", *(title[name] for name in recovered.names)], rows)


def _recoveredshort(recovered: Recovery) -> str:
    share = recovered.found.diagonal().mean()
    return (
        f"How far to trust this: where results are made up and the truth is known, the true rival predicts "
        f"best in {100 * share:.0f} of 100 cases, and would in {100 / len(recovered.names):.0f} by chance."
    )


def _recovered_words(recovered: Recovery, title: Mapping[str, str]) -> str:
    right = recovered.found.diagonal()
    count = len(right)
    said = (
        f"The true rival predicts best in {100 * right.mean():.0f} of 100 made-up literatures; without any "
        f"knowledge it would in {100 / count:.0f}. "
    )
    hard = [title[name] for name, share in zip(recovered.names, right, strict=True) if share < 0.5]
    if hard:
        said += f"Fewer than half of the time it is found where the truth is: {', '.join(hard)}."
    return said


def _rates(rates: Mapping[float, Mapping[str, float]], title: Mapping[str, str]) -> str:
    told = "; ".join(
        f"at {100 * rate:.0f} of 100 "
        + ", ".join(
            f"{title[name]} {total:.0f}" for name, total in sorted(some.items(), key=lambda item: -item[1])
        )
        for rate, some in rates.items()
    )
    return "\n".join(wrap(f"Total scores at other parts: {told}.", 108))


def all_studies() -> dict[str, Study]:
    """Read every study file, by id."""
    paths = sorted(data_path("studies").glob("*/study.yaml"))
    return {study.id: study for study in map(load_study, paths)}


def compared_for_pages(draws: int, kept: Path | None) -> Compared:
    """Compare the rivals that ship, as this page and that of the next experiment show them."""
    model = load_model("body")
    return compared(
        model, load_ledger(), list(all_studies().values()), load_rivals(model), load_candidates(),
        load_posterior(model), draws=draws, people=PEOPLE, seed=SEED, workers=1,
        keep=None if kept is None else Kept(kept),
    )  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its picture.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out; how many readings of the numbers; and a folder in which
        simulations are kept.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    draws = int(given[1]) if len(given) > 1 else DRAWS
    found = compared_for_pages(draws, Path(given[2]) if len(given) > 2 else None)
    answer = document(
        found, all_studies(), seed=SEED, model_hash=load_model("body").hash, ledger_hash=load_ledger().hash
    )
    rate = found.comparison.rate
    recovered = recovery(found.evidence, found.predictions, worlds=WORLDS, rate=rate, seed=SEED)
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    (pictures / "rivals.svg").write_text(f"{draw_rivals(answer)}\n", encoding="utf-8")
    text = page(answer, recovered, {other: found.totals_at(other) for other in (1.0, 0.25, 0.0)})
    (folder / "rivals.md").write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
