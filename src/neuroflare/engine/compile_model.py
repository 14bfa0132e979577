"""From a model to a kernel."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from neuroflare.engine.cache import default_cache
from neuroflare.engine.isolate import isolate
from neuroflare.engine.kernel import Kernel
from neuroflare.engine.sbml import read_sbml
from neuroflare.engine.system import System
from neuroflare.errors import Refused

__all__ = ["compile_model"]


def compile_model(
    model: System | str, *, ramped: Sequence[str] = (), driven: Sequence[str] = (), lanes: int | None = None
) -> Kernel:
    """Compile a model for this processor, or take it from the cache.

    Parameters
    ----------
    model
        A model as read, or SBML text.
    ramped
        Ids of inputs that schedules move at a slope.
    driven
        Ids of inputs that follow signals.
    lanes
        People side by side, 4 or 8; by default what the processor has registers for.

    Returns
    -------
    Kernel
        Ready to run.

    Raises
    ------
    Refused
        When the model has events of its own, no states, or switches in time that cannot be foreseen.
    """
    if isinstance(model, str):
        return _from_text(model, tuple(ramped), tuple(driven), lanes)
    if model.events:
        raise Refused(
            f"event {model.events[0].id!r}: models with events of their own cannot be compiled; "
            "put dated changes into a schedule"
        )
    if not model.states:
        raise Refused("a model without states cannot be compiled; nothing in it changes by itself")
    if model.unforeseen:
        raise Refused(
            "the rates switch at times that cannot be known beforehand, and a step could pass over a pulse; "
            "write the switch as a comparison of time with a number, or put dated changes into a schedule"
        )
    return Kernel(isolate(model), ramped, driven, lanes, default_cache())


@lru_cache(maxsize=16)
def _from_text(sbml: str, ramped: tuple[str, ...], driven: tuple[str, ...], lanes: int | None) -> Kernel:
    """The same text is compiled once per process."""
    return compile_model(read_sbml(sbml), ramped=ramped, driven=driven, lanes=lanes)
