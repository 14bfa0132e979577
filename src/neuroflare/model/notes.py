"""The notes beside a number in a model file: where the number comes from, how sure it is, and why.

A note is a list of entries between ``|``. The first says what the parameter is::

    claim: cap-dbf-control-arm-vds2008 | prior: lognormal(0.4) | person: lognormal(0.2) | why: ln 2 / 40 min
    assumed | prior: lognormal(0.7) | why: no human value was found
    claim: ngf-half-life-x2001 | assumed | prior: lognormal(0.7) | why: scaled from rat by body mass
    claim: skin-temperature-y1999 | prior: fixed | why: the temperature that the other numbers refer to
    input | why: set by a stimulus
    switch | claim: z2003 | why: opens the loop of mast cell and nerve
    assumed | prior: lognormal(0.4) | outside: scales an injected dose | why: mixes with twice its own volume
"""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from typing import Literal, cast

from neuroflare.errors import UsageError
from neuroflare.model.distribution import Distribution, parse_distribution

__all__ = ["Provenance", "note_text", "parse_provenance", "parse_scale", "raw_note"]

Kind = Literal["claim", "assumed", "input", "switch"]

_KINDS = ("claim", "assumed", "input", "switch")
_WITH_VALUE = ("claim", "prior", "person", "outside", "why")
_WORDS = ("assumed", "input", "switch")
_CLAIM_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9.+-]*")
_FORM = "'claim: id, id | prior: lognormal(0.4) | person: lognormal(0.2) | why: ...'"
# What Antimony's Markdown makes of *, _, ~ and [](): the signs themselves are lost then.
_EATEN = {
    "i": "*",
    "em": "_ or *",
    "b": "**",
    "strong": "**",
    "s": "~~",
    "code": "`",
    "a": "[ ]( )",
    "li": "'-' or a number at the start",
    "h1": "# at the start",
    "table": "---",
}


@dataclass(frozen=True)
class Provenance:
    """Where a number comes from.

    Parameters
    ----------
    kind
        ``claim``: follows from published claims; ``assumed``: at least partly assumed; ``input``: set by a
        schedule; ``switch``: 1 or 0, opens a loop or an arrow.
    claims
        Ids of the ledger that the number rests on; may accompany every kind.
    prior
        How sure the person-typical value is; None for inputs and switches.
    person
        Spread between people around the person-typical value; None when people do not differ.
    why
        The reason or the derivation in a few words; empty when the claims speak for themselves.
    outside
        What uses the parameter when no equation of the model does: a dose, a read-out; else empty.
    """

    kind: Kind
    claims: tuple[str, ...] = ()
    prior: Distribution | None = None
    person: Distribution | None = None
    why: str = ""
    outside: str = ""

    @property
    def is_number(self) -> bool:
        """Whether it explains a quantity of the model rather than an input or a switch."""
        return self.kind in ("claim", "assumed")

    @property
    def is_definition(self) -> bool:
        """Whether the number is set once and for all, as a unit or a reference, and rests on no claim."""
        return (
            self.kind == "assumed" and not self.claims and self.prior is not None and not self.prior.is_spread
        )

    def __str__(self) -> str:
        entries = [f"claim: {', '.join(self.claims)}"] if self.claims else []
        if self.kind == "assumed":
            entries.append("assumed")
        elif self.kind != "claim":
            entries.insert(0, self.kind)
        for key in ("prior", "person", "why", "outside"):
            value = getattr(self, key)
            if value:
                entries.append(f"{key}: {value}")
        return " | ".join(entries)


def parse_provenance(note: str) -> Provenance:
    """Read the note of a parameter.

    Parameters
    ----------
    note
        One line as above, without markup.

    Returns
    -------
    Provenance
        The same in one object; ``str`` of it gives a note that reads the same.

    Raises
    ------
    UsageError
        When an entry is unknown, given twice, malformed, missing or in a place where it makes no sense.

    Examples
    --------
    >>> parse_provenance("assumed | prior: uniform(0, 1) | why: no human value was found").kind
    'assumed'
    """
    found: dict[str, str] = {}
    for position, entry in enumerate(" ".join(note.split()).split("|")):
        key, value = _entry(entry.strip(), note)
        if position == 0 and key not in _KINDS:
            raise UsageError(
                f"the note {note!r} begins with {key!r}; it must begin with claim:, assumed, input or switch"
            )
        if key in found:
            raise UsageError(f"the note {note!r} gives {key!r} twice")
        found[key] = value
    kind = _kind(found, note)
    claims = _claims(found.get("claim"), note)
    prior = parse_distribution(found["prior"]) if "prior" in found else None
    person = parse_distribution(found["person"]) if "person" in found else None
    provenance = Provenance(kind, claims, prior, person, found.get("why", ""), found.get("outside", ""))
    _agree(provenance, note)
    return provenance


def parse_scale(note: str) -> float:
    """Read the natural scale of a state, on which its absolute tolerance rests.

    Parameters
    ----------
    note
        ``scale: 1.0``, in the unit of the state; ``| why: ...`` may follow.

    Returns
    -------
    float
        Above 0.

    Raises
    ------
    UsageError
        When the note is anything else.

    Examples
    --------
    >>> parse_scale("scale: 2e3 | why: peak after capsaicin")
    2000.0
    """
    match = re.fullmatch(r"scale:\s*([^|\s]+)\s*(?:\|\s*why:.+)?", " ".join(note.split()))
    try:
        scale = float(match[1]) if match else math.nan
    except ValueError:
        scale = math.nan
    if not (math.isfinite(scale) and scale > 0):
        raise UsageError(f"the note {note!r} of a state must read 'scale: 1.0' with a number above 0")
    return scale


def note_text(xhtml: str) -> str:
    """Text of an SBML note that holds one paragraph, as Antimony writes it.

    Parameters
    ----------
    xhtml
        The ``<notes>`` element, or an empty string.

    Returns
    -------
    str
        Plain text on one line; empty without a note.

    Raises
    ------
    UsageError
        When the note holds markup: Markdown then took characters for formatting and they are lost.

    Examples
    --------
    >>> note_text("<notes><p xmlns='http://www.w3.org/1999/xhtml'>assumed | why: 2 &lt; 3 </p></notes>")
    'assumed | why: 2 < 3'
    """
    text = raw_note(xhtml)
    for element in ElementTree.fromstring(xhtml).iter() if text else ():
        tag = element.tag.rpartition("}")[2]
        if tag in _EATEN:
            raise UsageError(
                f"the note {text!r} lost its {_EATEN[tag]} to Markdown; write it in words ('times' or ×)"
            )
    return text


def raw_note(xhtml: str) -> str:
    """Text of an SBML note whatever its markup, on one line; empty without a note."""
    return " ".join("".join(ElementTree.fromstring(xhtml).itertext()).split()) if xhtml.strip() else ""


def _entry(entry: str, note: str) -> tuple[str, str]:
    if entry in _WORDS:
        return entry, ""
    key, colon, value = entry.partition(":")
    key, value = key.strip(), value.strip()
    if not colon or key not in _WITH_VALUE:
        raise UsageError(
            f"the note {note!r} holds {entry!r}; the entries are claim:, assumed, input, switch, prior:, "
            f"person:, outside: and why:, with | between them and nowhere else, as in {_FORM}"
        )
    if not value:
        raise UsageError(f"the note {note!r} leaves {key}: empty")
    return key, value


def _kind(found: dict[str, str], note: str) -> Kind:
    words = [word for word in _WORDS if word in found]
    if len(words) > 1:
        raise UsageError(f"the note {note!r} says both {words[0]} and {words[1]}; it can be one of them")
    return cast("Kind", words[0] if words else "claim")


def _claims(value: str | None, note: str) -> tuple[str, ...]:
    if value is None:
        return ()
    claims = tuple(claim.strip() for claim in value.split(","))
    for claim in claims:
        if not _CLAIM_ID.fullmatch(claim):
            raise UsageError(
                f"the note {note!r} names the claim {claim!r}; ids are letters, digits, hyphens and dots, "
                "with a comma between two of them"
            )
    if len(set(claims)) < len(claims):
        raise UsageError(f"the note {note!r} names a claim twice")
    return claims


def _agree(provenance: Provenance, note: str) -> None:
    if not provenance.is_number:
        if provenance.prior or provenance.person:
            raise UsageError(
                f"the note {note!r} spreads an {provenance.kind}; only numbers have prior: or person:"
            )
        return
    if provenance.prior is None:
        raise UsageError(f"the note {note!r} has no prior:; say how sure the number is, as in {_FORM}")
    if provenance.person is not None and not provenance.person.is_spread:
        raise UsageError(f"the note {note!r} has person: fixed; leave person: out when people do not differ")
    if not provenance.why and (provenance.kind == "assumed" or not provenance.prior.is_spread):
        word = "assumed" if provenance.kind == "assumed" else "fixed"
        raise UsageError(f"the note {note!r} says {word} without a reason; add why:")
