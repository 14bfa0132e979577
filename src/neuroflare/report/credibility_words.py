"""Fixed words of the page of credibility: what the model is for, and what published lists ask for."""

from __future__ import annotations

from collections.abc import Mapping

from neuroflare.scoring.score import Role

__all__ = ["AREAS", "CONTEXT", "FACTORS", "FAILURES", "FAULTS", "NOT_COVERED", "ROLES"]

ROLES: tuple[Role, ...] = ("validation", "design", "calibration", "conflict", "model")

CONTEXT = (
    """**Context of use.** Research and teaching. The model helps to ask what follows from published
    mechanisms of neurogenic inflammation, fibromyalgia and CRPS: which of them a result needs, what a
    study of a given size would show, what to measure next. It is read by people who can judge it:
    researchers, modellers, teachers, and people who live with these conditions and want to understand.""",
    """**Not for** any decision about one person: no diagnosis, no outlook, no choice, dose or stopping of
    a treatment. It takes nobody's own symptoms, and ranks no treatments. Nor is it evidence that a
    treatment works; that is what trials are for.""",
    """**What is at stake.** A wrong answer can cost a badly chosen experiment, or a false belief about how
    an illness works. It can do harm where it is taken for advice; so each output says that it is none.
    For a weightier use, such as the size of a real trial, what stands below would not be enough.""",
)

AREAS: Mapping[str, tuple[str, str]] = {
    "engine": (
        "engine",
        "closed solutions, a program of its own without compiled code, an implicit Runge-Kutta method, "
        "libRoadRunner, the SBML Semantic Test Suite; random models",
    ),
    "model": (
        "reading and building of models",
        "models with known faults; libSBML's checks of units and consistency",
    ),
    "science": (
        "each module alone and the body",
        "closed solutions, published facts of role design, bounds of states over the prior, balance of "
        "fluid and protein",
    ),
    "people": (
        "people, lives, criteria",
        "every boundary of the published criteria as a table; counts in towns with known rates",
    ),
    "clinic": (
        "virtual tests",
        "wrong study files, each with its message; results by hand; events that move a read-out one way",
    ),
    "skin": (
        "skin sheet",
        "closed solutions of diffusion, orders of the step of time, balance of mass, finer pixels, the body",
    ),
    "treatments": ("drugs", "closed solutions of pharmacokinetics, balance of mass"),
    "fit": ("calibration", "made-up studies with known numbers (simulation-based calibration)"),
    "scoring": ("verdicts", "rows whose verdict follows from the rule by hand"),
    "trials": ("virtual trials", "outcomes counted by hand; diaries with known answers"),
    "insight": (
        "answers",
        "a cord with two stable states solved by hand; functions of Ishigami and Sobol with known shares "
        "of variance",
    ),
    "evidence": ("ledger", "wrong tables, each with its message; the ledger itself"),
    "report": ("pages and pictures", "their numbers against the results they state; contrast of colours"),
    "drawing": ("charts", "what they draw"),
    "store": (
        "files of results",
        "runs that were cut off, files that cannot be read, the same bytes for the same data",
    ),
    "bench": ("comparison with peers", "errors that are known"),
    "cli": ("commands", "their manual; wrong input; the same bytes for any number of workers; interruption"),
    "web": ("page and server", "its contract, a browser, keyboard, reading level, nothing sent elsewhere"),
    "": ("the whole", "imports in one direction, examples, notebooks, units"),
}
"""Folder of tests to what it is about and what that is tested against."""

NOT_COVERED = (
    """**Other diagnoses**: rheumatoid arthritis, migraine, irritable bowel, low back pain, pain after
    shingles, pain of the jaw, alone or beside those above.""",
    """**Children**, pregnancy, hormones and genes.""",
    """**Minds and lives beyond stress and sleep**: mood, beliefs about pain, work, care by others. That
    they are missing does not mean that they do not matter.""",
    """**Drugs** act on a few targets each, and on nothing else of the body.""",
)

FAILURES = """In plain words the gravest are these. Virtual people living with CRPS have next to no flare,
since endings that fire for months run empty and vessels tire of CGRP; that of real people with CRPS is as
large as in health or larger. With fibromyalgia it is a third of that in health. Nerve fibres are fewer in
too few virtual people living with fibromyalgia. Effects of some drugs are too large and answers to placebo
too small. A soft brush soothes part of the virtual people with CRPS, while it hurts many real ones. How the
model came here is in [history.md](history.md)."""
"""What numbers alone do not say; the page adds those that do."""

FAULTS = (
    """**A wrong number or a missing study.** [CONTRIBUTING.md](../CONTRIBUTING.md) says how a number
    enters the ledger. A number that contradicts ours is kept beside it.""",
    """**A wrong result.** Please send the command, the seed, and the first lines of `scorecard.json` or of
    the JSON that the command gives: version, model hash and ledger hash make it again bit by bit.
    `neuroflare check` says whether the installation itself is sound.""",
    """**Words that hurt** or sound like advice are faults, too.""",
)

_CURE = "CURE (arXiv 2502.15597)"
_QSP = "UK QSP network (10.1002/psp4.12381)"
_BRAAKMAN = "Braakman 2022, table 2 (10.1002/psp4.12755)"
_REVIEW = "list for reviewers (PMC6482345)"
_VV40 = "ASME V&V 40; in-silico trials (10.1007/978-3-031-48284-7_4)"

FACTORS: tuple[tuple[str, str, str, str], ...] = (
    (
        "credible: tested against what it was not fitted to",
        _CURE,
        "[validation](#is-it-like-the-world-validation)",
        "met",
    ),
    (
        "understandable: documented equations and terms",
        _CURE,
        "a page of equations for each module, [parameters.md](parameters.md), `neuroflare explain`",
        "met",
    ),
    (
        "reproducible: same result from the same input",
        _CURE,
        "seeds, locked versions, hashes, equal bytes",
        "met",
    ),
    (
        "extensible: standards, modules, a licence",
        _CURE,
        "[SBML](sbml.md), [model files](model-files.md), [study files](study-format.md), PEtab; Apache-2.0",
        "met",
    ),
    ("purpose stated", _QSP, "[above](#what-it-is-for)", "met"),
    (
        "schematic in a standard notation (SBGN)",
        _QSP,
        "pictures of the loop in report and page, not in SBGN",
        "partly",
    ),
    ("every equation with its units", _QSP, "[models/](../models/body.md), checked", "met"),
    ("solver, tolerances, versions", _QSP, "[engine.md](engine.md), requirements/*.lock", "met"),
    ("units checked", _BRAAKMAN, "`neuroflare check`, libSBML", "met"),
    (
        "balance of mass",
        _BRAAKMAN,
        "tests of drugs, and of fluid and protein of the skin; mediators are made and lost, with no closed "
        "balance",
        "partly",
    ),
    ("unit tests with expected values", _BRAAKMAN, "[tests](#is-it-computed-right-verification)", "met"),
    ("seeds", _BRAAKMAN, "one stream of random numbers for each purpose and person", "met"),
    (
        "local sensitivity",
        _BRAAKMAN,
        "what each arrow holds and each trait changes in one person ([lives.md](lives.md))",
        "partly",
    ),
    ("global sensitivity", _BRAAKMAN, "[sensitivity.md](sensitivity.md)", "met"),
    (
        "identifiability",
        _BRAAKMAN,
        "how far the data moved each fitted number ([fit.md](fit.md)); no profiles of the likelihood",
        "partly",
    ),
    (
        "scope and what is left out",
        _REVIEW,
        "[applicability](#who-and-what-is-not-covered-applicability)",
        "met",
    ),
    (
        "uncertainty of parameters and of the equations",
        _REVIEW,
        "posterior, and what the equations miss ([fit.md](fit.md))",
        "met",
    ),
    ("variability between people", _REVIEW, "traits, lives and a virtual town ([town.md](town.md))", "met"),
    (
        "rival structures of the model",
        _REVIEW,
        "one set of equations; arrows can be removed by name",
        "partly",
    ),
    ("question, context of use, risk", _VV40, "[above](#what-it-is-for)", "met"),
    ("verification of code and of calculation", _VV40, "[above](#is-it-computed-right-verification)", "met"),
    (
        "validation with its acuity and applicability",
        _VV40,
        "one rule for all rows, written down; what would be good enough was not agreed beforehand",
        "partly",
    ),
    ("review by people outside the project", _VV40, "none so far", "not met"),
)
"""What is asked for, by whom, where it stands here, and whether it is met."""
