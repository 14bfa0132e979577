"""Find a model by name or path and give it as a ``Model``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from neuroflare.data_files import data_path
from neuroflare.errors import UsageError
from neuroflare.message import Message
from neuroflare.model.model import Model
from neuroflare.model.read import built_from, read_model
from neuroflare.model.sbml import read_text
from neuroflare.model.translate import source_digest

__all__ = ["load_model", "model_text"]


def load_model(name_or_path: str | Path) -> Model:
    """Load a model that comes with neuroflare, or one from a file.

    Parameters
    ----------
    name_or_path
        ``"body"``, a module as ``"neuropeptide"``, the way of a drug as ``"drug/oral"``; or the path of an
        SBML (.xml) or Antimony (.ant) file.

    Returns
    -------
    Model
        Frozen; the same object when the same content is asked for again.

    Raises
    ------
    UsageError
        When there is no such model, or the file is damaged, foreign or has notes that cannot be read.

    Examples
    --------
    >>> load_model("body").name
    'body'
    """
    text, source = model_text(name_or_path)
    model, problems = _read(text, source)
    if problems:
        element, what = problems[0]
        raise UsageError(f"{source}: {element}: {what}")
    return model


def model_text(name_or_path: str | Path) -> tuple[str, str]:
    """SBML of a model, and what to call it in an error.

    Parameters
    ----------
    name_or_path
        As for ``load_model``.

    Returns
    -------
    text
        SBML. A built file is taken when it was built from the Antimony text beside it, and else built anew.
    source
        Path of the file that the user would change.

    Raises
    ------
    UsageError
        When there is no such model or the file cannot be read.
    """
    path = _path(name_or_path)
    if path.suffix == ".ant":
        built = path.with_suffix(".xml")
        if built.is_file() and data_path("models").resolve() in path.resolve().parents:
            text = read_text(built)
            if built_from(text) == source_digest(path):
                return text, str(path)
        from neuroflare.model.build import build_sbml

        return build_sbml(path), str(path)
    return read_text(path), str(path)


_KINDS = ("*.ant", "*.xml", "drug/*.ant", "drug/*.xml")


def _path(name_or_path: str | Path) -> Path:
    path = Path(name_or_path)
    folder = data_path("models")
    if isinstance(name_or_path, str) and not path.suffix and len(path.parts) in (1, 2):
        for suffix in (".ant", ".xml"):
            if (folder / (name_or_path + suffix)).is_file():
                return folder / (name_or_path + suffix)
        known = ", ".join(
            sorted({str(p.relative_to(folder).with_suffix("")) for k in _KINDS for p in folder.glob(k)})
        )
        raise UsageError(
            "no-model", "there is no model {name}; there are {words}, or give the path of a file",
            name=repr(name_or_path), words=known or Message("none", "none"),
        )  # fmt: skip
    if path.suffix not in (".xml", ".ant", ".sbml"):
        raise UsageError(
            "model-ending", "{path}: has the ending {ending}; a model is SBML (.xml) or Antimony (.ant)",
            path=path, ending=repr(path.suffix),
        )  # fmt: skip
    return path


@lru_cache(maxsize=16)
def _read(text: str, source: str) -> tuple[Model, tuple[tuple[str, str], ...]]:
    model, problems = read_model(text, source)
    return model, tuple((problem.element, problem.text) for problem in problems)
