"""The right-hand side of a model as one numpy function, for many people at once.

The engine integrates; this gives what an integrator hides: rates, and from them eigenvalues and loop gains.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from neuroflare.errors import UsageError
from neuroflare.model.formula import names
from neuroflare.model.model import Model

__all__ = ["NumpyRates", "numpy_rates"]

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class NumpyRates:
    """Equations of a model, ready for arrays.

    Parameters
    ----------
    states, parameters, rules
        Ids in the order of the model; rules in an order in which each can be computed.
    values
        Parameters as the model gives them.
    """

    states: tuple[str, ...]
    parameters: tuple[str, ...]
    rules: tuple[str, ...]
    values: Mapping[str, float] = field(repr=False)
    _formulas: Mapping[str, str] = field(repr=False)
    _compute: Callable[..., tuple[Any, ...]] = field(repr=False)

    def __call__(self, states: ArrayLike, parameters: Mapping[str, ArrayLike] | None = None) -> Floats:
        """Give d/dt of every state.

        Parameters
        ----------
        states
            ``[..., state]``, in the order of ``states``, each in its own unit.
        parameters
            Id to one number, or to numbers that broadcast with the leading axes of ``states``; all others
            keep the value of the model.

        Returns
        -------
        numpy.ndarray
            ``[..., state]``, in the unit of the state per time unit of the model.

        Raises
        ------
        UsageError
            When a parameter is not in the model, or the last axis is not that of the states.
        """
        at, known = self._arguments(states, parameters)
        found = self._compute(np.moveaxis(at, -1, 0), known)[len(self.rules) :]
        return _stacked(found, at.shape[:-1])

    def rule_values(
        self, states: ArrayLike, parameters: Mapping[str, ArrayLike] | None = None
    ) -> dict[str, Floats]:
        """Give every rule variable; arguments as for a call."""
        at, known = self._arguments(states, parameters)
        found = self._compute(np.moveaxis(at, -1, 0), known)[: len(self.rules)]
        return {
            name: np.broadcast_to(value, at.shape[:-1]) for name, value in zip(self.rules, found, strict=True)
        }

    def start(self, parameters: Mapping[str, ArrayLike] | None = None) -> Floats:
        """Give the written start of every state, ``[..., state]``, where it follows from parameters alone.

        Raises
        ------
        UsageError
            When a start follows from something else.
        """
        _, known = self._arguments(np.zeros(len(self.states)), parameters)
        numbers = dict(zip(self.parameters, known, strict=True))
        shape = np.broadcast_shapes(*(np.shape(value) for value in known))
        return _stacked([_start(formula, numbers) for formula in self._formulas.values()], shape)

    def _arguments(
        self, states: ArrayLike, parameters: Mapping[str, ArrayLike] | None
    ) -> tuple[Floats, list[Any]]:
        given = dict(parameters or {})
        for name in given:
            if name not in self.values:
                raise UsageError(f"parameter {name!r} is not in the model")
        at = np.asarray(states, float)
        if at.ndim == 0 or at.shape[-1] != len(self.states):
            raise UsageError(
                f"states have the shape {at.shape}; the last axis must hold the {len(self.states)} states"
            )
        known = [np.asarray(given.get(name, self.values[name]), float) for name in self.parameters]
        shape = np.broadcast_shapes(at.shape[:-1], *(value.shape for value in known))
        return np.broadcast_to(at, (*shape, at.shape[-1])), known


def numpy_rates(model: Model) -> NumpyRates:
    """Compile the equations of a model to numpy.

    Parameters
    ----------
    model
        Of rate and assignment rules only.

    Returns
    -------
    NumpyRates
        Call it with states and parameters.

    Raises
    ------
    UsageError
        When an equation holds a name or function that is not known, or depends on itself.

    Examples
    --------
    >>> from neuroflare.model import load_model
    >>> rates = numpy_rates(load_model("delivery"))
    >>> rates.states
    ('capsaicin_surface', 'capsaicin_barrier', 'capsaicin')
    >>> (rates([[100.0, 0.0, 0.0], [0.0, 1.0, 0.0]]).round(3) + 0.0).tolist()
    [[-5.0, 5.0, 0.0], [0.0, -6.0, 720.0]]
    """
    states, parameters = tuple(model.states), tuple(model.parameters)
    trees = {name: _parse(rule.formula, name) for name, rule in model.rules.items()}
    rules = _in_order(trees, {*states, *parameters})
    lines = ["def compute(states, parameters):"]
    # Every name gets a letter in front, so that none can be a word of Python or a function below.
    for group, ids in (("states", states), ("parameters", parameters)):
        lines += [f"    v_{name} = {group}[{k}]" for k, name in enumerate(ids)]
    lines += [f"    v_{name} = {_source(trees[name], name)}" for name in rules]
    trees = {name: _parse(state.rate, name) for name, state in model.states.items()}
    for name, tree in trees.items():
        if missing := names(tree) - {*states, *parameters, *rules}:
            raise UsageError(f"{min(missing)!r} is in the rate of {name}, but nowhere in the model")
    rates = [_source(tree, name) for name, tree in trees.items()]
    results = [*(f"v_{name}" for name in rules), *rates]
    lines.append(f"    return ({''.join(result + ', ' for result in results)})")
    scope: dict[str, Any] = {"__builtins__": {}, **_FUNCTIONS}
    exec(compile("\n".join(lines), f"<{model.name}>", "exec"), scope)
    starts = {name: state.start_formula or repr(state.start) for name, state in model.states.items()}
    return NumpyRates(states, parameters, rules, model.values(), starts, scope["compute"])


def _stacked(values: Sequence[Any], shape: tuple[int, ...]) -> Floats:
    return (
        np.stack([np.broadcast_to(value, shape) for value in values], axis=-1)
        if values
        else np.zeros((*shape, 0))
    )


def _start(formula: str, numbers: Mapping[str, Any]) -> Any:
    tree = _parse(formula, "a start value")
    if missing := names(tree) - set(numbers):
        raise UsageError(f"a start value is {formula!r}, where {min(missing)} is no parameter")
    scope = {"__builtins__": {}, **_FUNCTIONS, **{f"v_{name}": value for name, value in numbers.items()}}
    return eval(_source(tree, "a start value"), scope)


def _parse(formula: str, where: str) -> Any:
    import libsbml

    tree = libsbml.parseL3Formula(formula)
    if tree is None:
        raise UsageError(f"{where}: {formula!r} is no formula")
    return tree


def _in_order(trees: Mapping[str, Any], known: set[str]) -> tuple[str, ...]:
    """Order rules so that each follows those it needs."""
    order: list[str] = []
    done: set[str] = set()
    open_: set[str] = set()

    def visit(name: str) -> None:
        if name in done or name in known:
            return
        if name in open_:
            raise UsageError(f"{name} depends on itself")
        if name not in trees:
            raise UsageError(f"{name!r} is in an equation, but nowhere else in the model")
        open_.add(name)
        for needed in sorted(names(trees[name])):
            visit(needed)
        done.add(name)
        order.append(name)

    for name in trees:
        visit(name)
    return tuple(order)


def _source(tree: Any, where: str) -> str:
    """Python for a formula, every operation in brackets; only what is listed here can appear."""
    import libsbml

    kind = tree.getType()
    if tree.isNumber():
        return f"({float(tree.getValue())!r})"
    if kind == libsbml.AST_NAME:
        return f"v_{tree.getName()}"
    parts = [_source(tree.getChild(k), where) for k in range(tree.getNumChildren())]
    sign = {
        libsbml.AST_PLUS: "+",
        libsbml.AST_TIMES: "*",
        libsbml.AST_MINUS: "-",
        libsbml.AST_DIVIDE: "/",
        libsbml.AST_POWER: "**",
        libsbml.AST_FUNCTION_POWER: "**",
    }.get(kind)
    if sign == "**" and len(parts) == 2:
        exponent = float(tree.getChild(1).getValue()) if tree.getChild(1).isNumber() else np.nan
        # Repeated products are several times faster than a power, and as exact.
        if exponent in (2.0, 3.0, 4.0):
            return f"power{int(exponent)}({parts[0]})"
    if sign is not None:
        empty = {"+": "0.0", "*": "1.0"}
        if not parts:
            return empty[sign]
        return f"(-{parts[0]})" if sign == "-" and len(parts) == 1 else f"({sign.join(parts)})"
    function = {
        libsbml.AST_FUNCTION_EXP: "exp",
        libsbml.AST_FUNCTION_LN: "log",
        libsbml.AST_FUNCTION_ABS: "abs",
        libsbml.AST_FUNCTION_TANH: "tanh",
        libsbml.AST_FUNCTION_MIN: "minimum",
        libsbml.AST_FUNCTION_MAX: "maximum",
    }.get(kind)
    if function is not None:
        return f"{function}({', '.join(parts)})"
    if kind == libsbml.AST_FUNCTION_ROOT and _is_square_root(tree):
        return f"sqrt({parts[-1]})"
    raise UsageError(f"{where}: {libsbml.formulaToL3String(tree)} cannot be computed with numpy")


def _is_square_root(tree: Any) -> bool:
    return bool(tree.getNumChildren() == 1 or float(tree.getChild(0).getValue()) == 2.0)


def _power4(x: Any) -> Any:
    square = x * x
    return square * square


_FUNCTIONS: Mapping[str, Any] = {
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "abs": np.abs,
    "tanh": np.tanh,
    "minimum": np.minimum,
    "maximum": np.maximum,
    "power2": lambda x: x * x,
    "power3": lambda x: x * x * x,
    "power4": _power4,
}
