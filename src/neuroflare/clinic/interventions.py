"""What is put out of action in a person: receptors, messengers, nerves, and arrows of the model."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator

from neuroflare.clinic import vocabulary
from neuroflare.clinic.event import Event
from neuroflare.clinic.fields import Fraction, Text, WordOf, wrong
from neuroflare.clinic.places import LIMB
from neuroflare.errors import UsageError

__all__ = ["Block", "Removal"]


class Block(Event):
    """A receptor, an enzyme, a messenger or a nerve put out of action, in whole or in part."""

    block: Annotated[str, WordOf("block", vocabulary.BLOCKS)] = Field(examples=["cgrp-receptor"])
    fraction: Fraction = Field(default=1.0, description="how much of it is blocked")

    kind: ClassVar[str] = "block"

    @model_validator(mode="after")
    def _check_site(self) -> Self:
        if self.block == "sympathetic" and self.place != LIMB:
            raise wrong(f"site is {self.site}; this version silences the nerves of a limb only", "site")
        return self


class Removal(Event):
    """An arrow of the model taken away for a time, in every place or in one."""

    remove: Text = Field(examples=["alpha1-nociceptor"], description="name of an arrow of the model")

    kind: ClassVar[str] = "remove"

    @model_validator(mode="after")
    def _check_arrow(self) -> Self:
        from neuroflare.model import load_model
        from neuroflare.model.arrows import without

        try:
            switches = without(load_model("body"), [self.remove])
        except UsageError as problem:
            raise wrong(problem, "remove") from problem
        if self.site is not None and not any(name.startswith(f"{self.place}_") for name in switches):
            raise wrong(f"site is {self.site}, but {self.remove} belongs to no place; leave it out", "site")
        return self
