"""``neuroflare export``: the model and its calibration in the formats of other tools."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

__all__ = ["PARTS"]


def petab(
    out: Annotated[Path, typer.Option(help="Folder of the problem.")] = Path("neuroflare-petab"),
    as_json: Annotated[bool, typer.Option("--json", help="Print what it holds and what it cannot.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Write the calibration as a PEtab problem, version 2.

    Example: neuroflare export petab --out my-problem
    """
    import json

    from neuroflare.cli._language import chosen, t
    from neuroflare.cli._studies import say
    from neuroflare.evidence import load_ledger
    from neuroflare.files import ensure_folder, write_text_atomically
    from neuroflare.fit.calibrate import NOT_FITTED
    from neuroflare.fit.petab import CANNOT, petab_problem
    from neuroflare.fit.posterior import load_posterior
    from neuroflare.fit.stages import load_stages
    from neuroflare.model import load_model

    model = load_model("body")
    problem = petab_problem(model, load_ledger(), load_stages(), load_posterior(model))
    ensure_folder(out)
    # The file that names the others comes last, so that a problem is whole as soon as it is there.
    for name in sorted(problem.files, key=lambda name: name == "problem.yaml"):
        write_text_atomically(out / name, problem.files[name])
    if as_json:
        document = {
            "schema": "neuroflare/export/1",
            "files": sorted(problem.files),
            "results": list(problem.kept),
            "left_out": dict(problem.left_out),
        }
        typer.echo(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        told = t(
            "petab-holds",
            "{kept} results; PEtab cannot hold, or the fit left out, {left}:",
            kept=len(problem.kept),
            left=len(problem.left_out),
        )
        typer.echo(told)
        for name, why in problem.left_out.items():
            typer.echo(f"  {name}: {chosen().again({**NOT_FITTED, **CANNOT}, why)}")
    say(t("problem", "Problem: {path}", path=out / "problem.yaml"), quiet)


def sbml(
    module: Annotated[str, typer.Argument(help="A module of the model.")] = "body",
    out: Annotated[Path | None, typer.Option(help="File to write; left out, it is printed.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", help="Print nothing but results.")] = False,
) -> None:
    """Write a module of the model as SBML level 3 version 2.

    Example: neuroflare export sbml body --out body.xml
    """
    from neuroflare.cli._language import t
    from neuroflare.cli._studies import say
    from neuroflare.files import write_text_atomically
    from neuroflare.model import load_model

    text = load_model(module).sbml
    if out is None:
        typer.echo(text)
    else:
        say(t("sbml", "SBML: {path}", path=write_text_atomically(out, text)), quiet)


PARTS = {"petab": petab, "sbml": sbml}
