"""``neuroflare fit``: calibrate on published results of role C; reproduces the posterior that ships."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from neuroflare.fit.calibrate import Fitted
    from neuroflare.fit.weigh import Weighed

__all__ = ["command"]


def command(
    out: Annotated[
        Path, typer.Option(help="Folder for posterior.json, and for simulations while the fit goes on.")
    ] = Path("neuroflare-fit"),
    quick: Annotated[
        bool, typer.Option("--quick", help="Few draws, in some minutes: to try out, not to report.")
    ] = False,
    seed: Annotated[int, typer.Option(min=0, max=2**31, help="Seed of all random numbers.")] = 1,
    workers: Annotated[int, typer.Option(min=0, max=256, help="Threads; 0 is one per core.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print what each stage was fitted to.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Calibrate the uncertain numbers on published results of healthy people, stage by stage.

    A fit that was stopped goes on where it was when the command is given again.

    Example: neuroflare fit --quick --out my-fit
    """
    import json

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._studies import find_studies, say
    from neuroflare.evidence import load_ledger
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.fit.calibrate import FULL, NOT_FITTED, QUICK
    from neuroflare.fit.run import fit_all
    from neuroflare.fit.weigh import Weighed
    from neuroflare.model import load_model

    ensure_folder(out)
    last = ""

    def tell(what: object, done: int, total: int) -> None:
        nonlocal last
        tenth = t(
            "fit-progress", "{what}: {percent} %", what=chosen().say(what), percent=10 * (10 * done // total)
        )
        if tenth != last:
            say(tenth, quiet)
            last = tenth

    effort = QUICK if quick else FULL
    posterior, fitted = fit_all(
        load_model("body"),
        load_ledger(),
        effort,
        out / "simulations",
        find_studies([]),
        quick=quick,
        seed=seed,
        workers=workers,
        progress=tell,
    )
    path = write_text_atomically(out / "posterior.json", posterior.to_json())
    if as_json:
        document = {
            "schema": "neuroflare/fit/1",
            "draws": posterior.draws,
            "stages": posterior.stages,
            "discrepancy": posterior.discrepancy,
        }
        typer.echo(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        for one in fitted:
            if isinstance(one, Weighed):
                typer.echo(_weighed(one))
                continue
            typer.echo(_sampled(one))
            for name, why in one.left_out.items():
                why = chosen().again(NOT_FITTED, why)
                typer.echo("  " + t("not-fitted", "not fitted: {name} {why}", name=name, why=why))
        for scale, (low, middle, high) in posterior.discrepancy.items():
            told = t(
                "equations-miss",
                "the equations miss {scale}: {middle} ({low} to {high})",
                scale=t(f"scale-{scale.replace(' ', '-')}", scale),
                middle=f"{middle:g}", low=f"{low:g}", high=f"{high:g}",
            )  # fmt: skip
            typer.echo(told)
    say(t("posterior", "Posterior: {path}", path=path), quiet)


def _weighed(one: Weighed) -> str:
    """Say of a stage how many of its readings count."""
    from neuroflare.cli._language import t
    from neuroflare.fit.weigh import ENOUGH

    if one.enough:
        state = t("fit-enough", "enough")
    else:
        state = t("fit-fewer", "FEWER than {least}: give the stage more rounds", least=f"{ENOUGH:.0f}")
    return t(
        "fit-weighed",
        "{stage}: {results} results, {readings} readings weighed, {effective} effective ({state})",
        stage=one.stage.name, results=len(one.rows), readings=one.pool.size, effective=f"{one.effective:.0f}",
        state=state,
    )  # fmt: skip


def _sampled(one: Fitted) -> str:
    """Say of a stage whether its sampler has come to rest."""
    from neuroflare.cli._language import t

    sampled = one.sampled
    converged = t("fit-converged", "converged") if sampled.converged else t("fit-not", "NOT converged")
    return t(
        "fit-sampled",
        "{stage}: {results} results, {numbers} numbers, {state} (R-hat {rhat}, {effective} effective draws)",
        stage=one.stage.name, results=len(one.rows), numbers=len(one.names), state=converged,
        rhat=f"{sampled.r_hat.max():.3f}", effective=f"{sampled.effective.min():.0f}",
    )  # fmt: skip
