"""Build models/*.xml, models/*.md and docs/parameters.md: ``python -m neuroflare.model.build [--check]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import NeuroflareError, UsageError
from neuroflare.model.compose import compose
from neuroflare.model.translate import source_digest, translate

__all__ = ["antimony_files", "build_sbml", "built_files", "main", "stale_files"]


def antimony_files(folder: Path) -> list[Path]:
    """Give the Antimony files of a folder, and after them those of its folder ``drug``."""
    return [*sorted(folder.glob("*.ant")), *sorted(folder.glob("drug/*.ant"))]


def build_sbml(path: Path) -> str:
    """SBML of an Antimony file: composed, units and constants merged, the same bytes each time.

    Parameters
    ----------
    path
        An .ant file; what it imports lies beside it.

    Returns
    -------
    str
        SBML Level 3 Version 2.

    Raises
    ------
    UsageError
        When the file, or its composition, is wrong.
    """
    return compose(translate(path), str(path), source_digest(path))


def built_files(folder: Path) -> dict[Path, str]:
    """Everything that is built from the Antimony files of a folder.

    The page of all parameters is among it where a body lies in the folder and a whole docs/ beside it: that
    of a checkout, known by its pyproject.toml. An installed package carries only the results of docs/.

    Parameters
    ----------
    folder
        Where the .ant files lie.

    Returns
    -------
    dict
        Text of each .xml and .md file by its path, in alphabetical order; the page of all parameters last.

    Raises
    ------
    UsageError
        When there is no Antimony file, or one of them is wrong.
    """
    from neuroflare.model.describe import claim_files, describe
    from neuroflare.model.parameters_page import parameters_page
    from neuroflare.model.read import read_model

    sources = antimony_files(folder)
    if not sources:
        raise UsageError(f"{folder}: holds no Antimony file (.ant); there is nothing to build")
    files = {}
    claims = claim_files(folder.parent / "evidence" / "claims")
    for source in sources:
        text = build_sbml(source)
        files[source.with_suffix(".xml")] = text
        files[source.with_suffix(".md")] = describe(text, str(source), claims)
    body, docs = folder / "body.xml", folder.parent / "docs"
    if body in files and docs.is_dir() and (folder.parent / "pyproject.toml").is_file():
        files[docs / "parameters.md"] = parameters_page(read_model(files[body], str(body))[0], claims)
    return files


def stale_files(folder: Path) -> list[Path]:
    """Built files that are missing, or differ from what their Antimony text gives now."""
    return [path for path, text in built_files(folder).items() if not _is_current(path, text)]


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def main(arguments: Sequence[str]) -> int:
    """Build, or with ``--check`` compare.

    Parameters
    ----------
    arguments
        Nothing, or ``--check``; a folder may follow.

    Returns
    -------
    int
        0 good, 1 when ``--check`` finds stale files, 2 for wrong use.
    """
    check = "--check" in arguments
    folders = [argument for argument in arguments if argument != "--check"]
    try:
        if len(folders) > 1 or any(folder.startswith("-") for folder in folders):
            raise UsageError(
                f"{' '.join(arguments)!r} is not understood; it takes --check, or a folder, or both"
            )
        folder = Path(folders[0]) if folders else data_path("models")
        stale = {path: text for path, text in built_files(folder).items() if not _is_current(path, text)}
        for path, text in stale.items():
            if not check:
                path.write_bytes(text.encode())
            sys.stdout.write(f"{'stale' if check else 'built'}: {path.name}\n")
    except NeuroflareError as error:
        sys.stderr.write(f"{error}\n")
        return error.exit_code
    if not stale:
        sys.stdout.write("all built files are current\n")
    elif check:
        sys.stderr.write("rebuild them with: python -m neuroflare.model.build\n")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
