"""Fields of which one set or another must be given, such as a dose, or a concentration with a volume."""

from __future__ import annotations

from dataclasses import dataclass

from pydantic import BaseModel

from neuroflare.clinic.fields import wrong

__all__ = ["Ways"]


@dataclass(frozen=True)
class Ways:
    """Alternative sets of fields.

    Parameters
    ----------
    sets
        Each holds the fields of one complete way to say it.
    optional
        Fields that may stand beside any of the sets.
    """

    sets: tuple[tuple[str, ...], ...]
    optional: tuple[str, ...] = ()

    def check(self, part: BaseModel, what: str, others: tuple[str, ...] = ()) -> None:
        """Raise unless exactly one set is given.

        Parameters
        ----------
        part
            The part of the study that has the fields.
        what
            Its name in the message.
        others
            Fields that belong to none of the sets and must not be given.
        """
        watched = {name for way in self.sets for name in way} | set(self.optional) | set(others)
        given = {name for name in watched if getattr(part, name) is not None}
        complete = [way for way in self.sets if given.issuperset(way)]
        if not complete:
            seen = f"it has only {', '.join(sorted(given))}" if given else "it has none of them"
            raise wrong(f"{what} needs {self}; {seen}")
        surplus = min((given.difference(way, self.optional) for way in complete), key=len)
        if surplus:
            extra = min(surplus)
            raise wrong(f"{extra} is {getattr(part, extra)}, but {what} takes {self} and nothing more", extra)

    def __str__(self) -> str:
        text = ", or ".join(" with ".join(way) for way in self.sets)
        return f"{text} ({', '.join(self.optional)} if wanted)" if self.optional else text
