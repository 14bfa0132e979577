"""Explain one word in a plain paragraph: what it is and does, where findings disagree, how sure we are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from neuroflare.errors import UsageError
from neuroflare.evidence.claim import Claim
from neuroflare.evidence.glossary import Entry, plain_key
from neuroflare.evidence.ledger import Ledger
from neuroflare.evidence.search import find_entry, suggestions
from neuroflare.evidence.words import LONGEST_SENTENCE, plain_number, sentences
from neuroflare.language import listed
from neuroflare.message import Message, did_you_mean

__all__ = ["Explanation", "Part", "explain"]

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Part:
    """One or more sentences, and the claims they rest on.

    Parameters
    ----------
    kind
        ``what``, ``does``, ``number``, ``dispute`` or ``sure``.
    text
        The sentences.
    claims
        Ids of the claims; empty for a plain explanation of the word.
    """

    kind: str
    text: str
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Explanation:
    """The whole answer."""

    term: str
    name: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """All parts as one paragraph."""
        return " ".join(part.text for part in self.parts)


def explain(term: str, ledger: Ledger, glossary: Mapping[str, Entry]) -> Explanation:
    """Explain a word of the glossary.

    Parameters
    ----------
    term
        The word or one of its synonyms.
    ledger, glossary
        The evidence and the words.

    Returns
    -------
    Explanation
        Sentences of fewer than 20 words, with the claims behind each.

    Raises
    ------
    UsageError
        When the word is not in the glossary; the message names the nearest words.
    """
    entry = find_entry(term, glossary)
    if entry is None:
        near = [word for word in suggestions(term, ledger, glossary) if find_entry(word, glossary)]
        every = Message("glossary-explains", "the glossary explains {words}", words=", ".join(glossary))
        hint = did_you_mean(near) if near else every
        raise UsageError("no-term", "{term} is not in the glossary; {hint}", term=repr(term), hint=hint)
    names = _names(glossary)
    about = [claim for claim in ledger if claim.subject in entry.nodes or claim.object in entry.nodes]
    parts = [Part("what", " ".join(sentences(entry.paragraph)))]
    parts += _arrows(entry, [claim for claim in about if _tells(claim, ledger)], ledger, names)
    for fact in entry.facts:
        claim = ledger[fact.claim]
        parts.append(Part("number", fact.text.format(**plain_number(claim)._asdict()), (claim.id,)))
    parts += _disputes(entry)
    parts.append(_sure(about, entry, ledger))
    return Explanation(entry.term, entry.name, tuple(parts))


def _tells(claim: Claim, ledger: Ledger) -> bool:
    """Only what was seen in a text, holds, and is an arrow between two nodes tells what a thing does."""
    return claim.status == "seen" and not claim.refuted and claim.object in ledger.vocabulary.nodes


def _arrows(entry: Entry, claims: list[Claim], ledger: Ledger, names: Mapping[str, str]) -> Iterable[Part]:
    out = [claim for claim in claims if claim.subject in entry.nodes and claim.object not in entry.nodes]
    into = [claim for claim in claims if claim.object in entry.nodes and claim.subject not in entry.nodes]
    for sign, far_end, pool, opening in (
        ("+", "object", out, "It goes with more of these:"),
        ("-", "object", out, "It goes with less of these:"),
        ("+", "subject", into, "It is found more with"),
        ("-", "subject", into, "It is found less with"),
    ):
        ends = _ends(pool, far_end, sign)
        if not ends:
            continue
        shown = [node for node, _ in ends.most_common(_MOST_NAMED)]
        while True:
            named = listed([names.get(node) or _short(node, ledger) for node in shown])
            if len(shown) == 1 or len(f"{opening} {named}".split()) <= LONGEST_SENTENCE:
                break
            shown.pop()
        behind = tuple(claim.id for claim in pool if claim.sign == sign and getattr(claim, far_end) in shown)
        yield Part("does", f"{opening} {named}.", behind)


def _ends(pool: list[Claim], far_end: str, sign: str) -> Counter[str]:
    """Count the far ends of the arrows of one sign, without ends that have as many of the other sign."""
    counts = {one: Counter(getattr(claim, far_end) for claim in pool if claim.sign == one) for one in "+-"}
    other = counts["-" if sign == "+" else "+"]
    return Counter({end: count for end, count in counts[sign].items() if count > other[end]})


def _names(glossary: Mapping[str, Entry]) -> dict[str, str]:
    """Map nodes to the names people know them by, where the glossary has one."""
    names = {}
    for entry in glossary.values():
        own = {plain_key(word) for word in (entry.term, entry.name, *entry.synonyms)}
        names.update({node: entry.name for node in entry.nodes if plain_key(node) in own})
    return names


def _short(node: str, ledger: Ledger) -> str:
    """Give the meaning of a node in the vocabulary, up to the first comma."""
    return ledger.vocabulary.nodes[node].split(",")[0]


def _disputes(entry: Entry) -> Iterable[Part]:
    for number, dispute in enumerate(entry.disputes):
        opening = "Researchers disagree:" if number == 0 else "They also disagree here:"
        yield Part("dispute", f"{opening} {dispute.text}", dispute.claims)


def _sure(about: list[Claim], entry: Entry, ledger: Ledger) -> Part:
    named = {fact.claim for fact in entry.facts} | {
        claim for dispute in entry.disputes for claim in dispute.claims
    }
    ids = list(dict.fromkeys([*(claim.id for claim in about), *sorted(named)]))
    claims = [ledger[claim] for claim in ids]
    if not claims:
        return Part("sure", "This is a word of the field; no number here rests on it.")
    read = sum(claim.effective_grade in ("paper", "label") for claim in claims)
    checked = sum(claim.number_confirmed for claim in claims)
    if len(claims) == 1:
        count, read_words, checked_words = "One fact here speaks", _it_was(read), _it_was(checked)
    else:
        count, read_words, checked_words = f"{len(claims)} facts here speak", _were(read), _were(checked)
    text = f"How sure are we? {count} about it. {read_words} read in a paper or an official label."
    text += f" {checked_words} checked again at the source."
    if read * 2 < len(claims):
        text += " So the picture is still rough."
    return Part("sure", text, tuple(ids))


def _were(count: int) -> str:
    return {0: "None was", 1: "1 of them was"}.get(count, f"{count} of them were")


def _it_was(count: int) -> str:
    return "It was" if count else "It was not"
