"""Where models, evidence, studies and trials lie: inside the installed package, or in the repository."""

from __future__ import annotations

from pathlib import Path

from neuroflare.errors import UsageError

__all__ = ["data_path"]

_PACKAGE = Path(__file__).resolve().parent
# A wheel carries the data inside the package; a checkout has it beside src/.
_PLACES = (_PACKAGE / "data", _PACKAGE.parent.parent)


def data_path(name: str) -> Path:
    """Folder or file of the data that comes with neuroflare.

    Parameters
    ----------
    name
        ``"models"``, ``"evidence"``, ``"studies"``, ``"trials"``, or a path below one of them; or
        ``"docs/results/scorecard.json"``.

    Returns
    -------
    Path
        An existing path.

    Raises
    ------
    UsageError
        When this installation does not hold it.

    Examples
    --------
    >>> data_path("models").name
    'models'
    """
    for place in _PLACES:
        path = place / name
        if path.exists():
            return path
    looked = " and ".join(str(place) for place in _PLACES)
    raise UsageError(
        f"{name!r} is not among the data of this installation (looked in {looked}); "
        "reinstall neuroflare or run from a complete checkout"
    )
