"""The arrows of the review, by name: switches of the model that can be set to 0 to remove a connection."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neuroflare.errors import UsageError
from neuroflare.message import did_you_mean, known_are
from neuroflare.model.model import Model

__all__ = ["Arrow", "arrows", "without"]

_TO = "_to_"


@dataclass(frozen=True)
class Arrow:
    """One connection between two parts of the body, in every place where the model has it.

    Parameters
    ----------
    name
        Source and target: ``noradrenaline-nociceptor``.
    meaning
        What the source does to the target, in plain words.
    why
        What speaks for it and against it.
    claims
        Ids of the ledger behind it, for and against.
    switches
        Parameters of the model that stand for it, one per place; 1 is on, 0 off.
    """

    name: str
    meaning: str
    why: str
    claims: tuple[str, ...]
    switches: tuple[str, ...]


def arrows(model: Model) -> dict[str, Arrow]:
    """List the arrows of a model.

    Parameters
    ----------
    model
        A model whose switches are called ``source_to_target``.

    Returns
    -------
    dict
        Name to arrow, in alphabetical order.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> arrows(load_model("nociceptor"))["ngf-nociceptor"].switches
    ('ngf_to_nociceptor',)
    """
    found: dict[str, Arrow] = {}
    for name in sorted(model.switches):
        parameter = model.parameters[name]
        if _TO not in parameter.local:
            continue
        arrow = parameter.local.replace(_TO, "-", 1).replace("_", "-")
        about = parameter.provenance
        before = found[arrow].switches if arrow in found else ()
        found[arrow] = Arrow(
            arrow,
            parameter.meaning,
            about.why if about is not None else "",
            about.claims if about is not None else (),
            (*before, name),
        )
    return dict(sorted(found.items()))


def without(model: Model, names: Iterable[str]) -> Mapping[str, float]:
    """Give the values of parameters that remove some arrows.

    Parameters
    ----------
    model
        The model.
    names
        Arrows to remove, as ``arrows`` calls them; ``noradrenaline-to-nociceptor`` and underscores are
        understood as well.

    Returns
    -------
    mapping of str to float
        0 for each switch of these arrows.

    Raises
    ------
    UsageError
        When the model has no arrow of that name; the nearest ones are given.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> without(load_model("nociceptor"), ["ngf-nociceptor"])
    {'ngf_to_nociceptor': 0.0}
    """
    known = arrows(model)
    values: dict[str, float] = {}
    for name in names:
        plain = name.strip().lower().replace("_", "-").replace("-to-", "-")
        if plain not in known:
            near = difflib.get_close_matches(plain, known, n=3, cutoff=0.5)
            hint = did_you_mean(near) if near else known_are(known)
            raise UsageError(
                "no-arrow", "{name} is not an arrow of the model; {hint}", name=repr(name), hint=hint
            )
        values |= dict.fromkeys(known[plain].switches, 0.0)
    return values
