"""``neuroflare fit``: calibrate on published results of role C; reproduces the posterior that ships."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

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

    from neuroflare.cli._studies import find_studies, say
    from neuroflare.evidence import load_ledger
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.fit.calibrate import FULL, QUICK
    from neuroflare.fit.run import fit_all
    from neuroflare.fit.weigh import ENOUGH, Weighed
    from neuroflare.model import load_model

    ensure_folder(out)
    last = ""

    def tell(what: str, done: int, total: int) -> None:
        nonlocal last
        tenth = f"{what}: {10 * (10 * done // total)} %"
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
                state = "enough" if one.enough else f"FEWER than {ENOUGH:.0f}: give the stage more rounds"
                typer.echo(
                    f"{one.stage.name}: {len(one.rows)} results, {one.pool.size} readings weighed, "
                    f"{one.effective:.0f} effective ({state})"
                )
                continue
            state = "converged" if one.sampled.converged else "NOT converged"
            typer.echo(
                f"{one.stage.name}: {len(one.rows)} results, {len(one.names)} numbers, {state} "
                f"(R-hat {one.sampled.r_hat.max():.3f}, {one.sampled.effective.min():.0f} effective draws)"
            )
            for name, why in one.left_out.items():
                typer.echo(f"  not fitted: {name} {why}")
        for scale, (low, middle, high) in posterior.discrepancy.items():
            typer.echo(f"the equations miss {scale}: {middle:g} ({low:g} to {high:g})")
    say(f"Posterior: {path}", quiet)
