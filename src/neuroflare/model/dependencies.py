"""Which numbers stand behind a quantity of a model."""

from __future__ import annotations

import re
from collections.abc import Iterable

from neuroflare.model.model import Model

__all__ = ["parameters_behind"]

_WORD = re.compile(r"[A-Za-z_]\w*")


def parameters_behind(model: Model, quantities: Iterable[str]) -> frozenset[str]:
    """Give every parameter that can change one of some quantities, at once or in time.

    Parameters
    ----------
    model
        The model.
    quantities
        Ids of states or rules.

    Returns
    -------
    frozenset of str
        Ids of parameters, inputs and switches among them.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> sorted(parameters_behind(load_model("body"), ["dose_capsaicin_surface"]))
    ['delivery_capsaicin_absorption']
    """
    formulas = {name: state.rate for name, state in model.states.items()}
    formulas |= {name: rule.formula for name, rule in model.rules.items()}
    waiting, seen = list(quantities), set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += _WORD.findall(formulas.get(name, ""))
    return frozenset(seen & set(model.parameters))
