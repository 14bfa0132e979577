"""SBML to a System."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from neuroflare.engine.breakpoints import find_breakpoints
from neuroflare.engine.sbml_document import Document
from neuroflare.engine.sbml_events import read_events
from neuroflare.engine.sbml_values import Values
from neuroflare.engine.system import System
from neuroflare.errors import Refused, UsageError

__all__ = ["read_sbml"]


def read_sbml(source: str | Path, *, scales: Mapping[str, float] | None = None) -> System:
    """Read SBML of any level into a system of ordinary differential equations.

    Parameters
    ----------
    source
        SBML text, or a path to a file.
    scales
        Natural scale of states, for absolute tolerances, where it is known.

    Returns
    -------
    System
        States, rates, parameters, outputs and events.

    Raises
    ------
    UsageError
        The text is not SBML or is not consistent, with the element at fault.
    Refused
        It uses algebraic rules, delays, fast reactions or a package that is not supported, named.

    Examples
    --------
    >>> text = '''<sbml xmlns="http://www.sbml.org/sbml/level3/version2/core" level="3" version="2"><model>
    ...   <listOfParameters><parameter id="k" value="2" constant="true"/>
    ...     <parameter id="x" value="1" constant="false"/></listOfParameters>
    ...   <listOfRules><rateRule variable="x"><math xmlns="http://www.w3.org/1998/Math/MathML">
    ...     <apply><times/><ci>k</ci><ci>x</ci></apply></math></rateRule></listOfRules></model></sbml>'''
    >>> system = read_sbml(text)
    >>> system.states, system.parameters, system.graph.show(system.rates[0])
    (('x',), ('k', 'init(x)'), '(k * x)')
    """
    document = Document(source)
    try:
        return _assemble(document, dict(scales or {}))
    except UsageError as error:
        kind = Refused if isinstance(error, Refused) else UsageError
        raise kind(f"{document.name}: {error}") from None


def _assemble(document: Document, scales: dict[str, float]) -> System:
    values = Values(document.model)
    outputs = {name: values.value(name) for name in values.scalars}
    for name, species in values.species.items():
        outputs[name] = values.value(name)
        outputs[f"[{name}]"] = species.concentration()
        outputs[f"amount({name})"] = species.amount()
    outputs |= {name: values.value(name) for name in values.reactions}
    events = read_events(document.model, values)
    states = tuple(name for name in outputs if name in values.states)
    rates = tuple(values.rate(name) for name in states)
    starts = tuple(values.start(name) for name in states)
    triggers = [event.trigger for event in events]
    return System(
        graph=values.graph,
        states=states,
        parameters=tuple(values.parameters),
        defaults=np.array(list(values.parameters.values()), dtype=float),
        rates=rates,
        starts=starts,
        outputs=outputs,
        breakpoints=find_breakpoints(values.graph, [*rates, *triggers], values.time, states),
        events=events,
        scales=scales,
    )
