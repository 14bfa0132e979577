"""Events of SBML to events of a System."""

from __future__ import annotations

from typing import Any

from neuroflare.engine.sbml_document import items
from neuroflare.engine.sbml_values import Values
from neuroflare.engine.system import Event
from neuroflare.errors import UsageError

__all__ = ["read_events"]


def read_events(model: Any, values: Values) -> tuple[Event, ...]:
    """Give the events that can fire, in the order of the model.

    Parameters
    ----------
    model
        A libsbml model of Level 3.
    values
        Its resolved ids.
    """
    found = []
    for number, element in enumerate(items(model.getListOfEvents()), start=1):
        trigger = element.getTrigger()
        if trigger is None or not trigger.isSetMath():
            continue
        label = element.getId() or f"number {number}"
        assignments, factors = [], []
        for assignment in items(element.getListOfEventAssignments()):
            if not assignment.isSetMath():
                continue
            name, node = assignment.getVariable(), values.math.number(assignment.getMath())
            species = values.species.get(name)
            values.value(name)
            state = species.kept if species else name
            if state not in values.states:
                raise UsageError(f"event {label}: it assigns {name}, which is a constant or given by a rule")
            assignments.append((state, node))
            factor = species.assigned() if species else None
            if factor is not None:
                factors.append((state, factor))
        found.append(
            Event(
                id=label,
                trigger=values.math.truth(trigger.getMath()),
                assignments=tuple(assignments),
                factors=tuple(factors),
                delay=_optional(element.getDelay(), values),
                priority=_optional(element.getPriority(), values),
                persistent=bool(trigger.getPersistent()),
                initial=bool(trigger.getInitialValue()),
                values_at_trigger=bool(element.getUseValuesFromTriggerTime()),
            )
        )
    return tuple(found)


def _optional(element: Any, values: Values) -> int | None:
    """Node of a delay or priority, if it is there and has a formula."""
    return None if element is None or not element.isSetMath() else values.math.number(element.getMath())
