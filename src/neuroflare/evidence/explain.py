"""Explain one word in a plain paragraph: what it is and does, where findings disagree, how sure we are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from neuroflare.errors import UsageError
from neuroflare.evidence.claim import Claim
from neuroflare.evidence.glossary import Entry, plain_key
from neuroflare.evidence.ledger import Ledger
from neuroflare.evidence.search import find_entry, suggestions
from neuroflare.evidence.translated import Translated, translated
from neuroflare.evidence.words import LONGEST_SENTENCE, plain_number, sentences
from neuroflare.language import ENGLISH, Language, listed
from neuroflare.message import Message, did_you_mean

__all__ = ["Explanation", "Part", "explain"]

_MOST_NAMED = 3
_WITH_MORE = Message("with-more", "It goes with more of these: {words}.")
_WITH_LESS = Message("with-less", "It goes with less of these: {words}.")
_MORE_WITH = Message("more-with", "It is found more with {words}.")
_LESS_WITH = Message("less-with", "It is found less with {words}.")


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
    language
        What the sentences are in: the language that was asked for, or English where it lacks them.
    """

    kind: str
    text: str
    claims: tuple[str, ...] = ()
    language: str = ENGLISH.code


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


def explain(term: str, ledger: Ledger, glossary: Mapping[str, Entry], t: Language = ENGLISH) -> Explanation:
    """Explain a word of the glossary.

    Parameters
    ----------
    term
        The word or one of its synonyms.
    ledger, glossary
        The evidence and the words.
    t
        The language to explain it in.

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
    words = translated(t.code)
    names = _names(glossary, words)
    about = [claim for claim in ledger if claim.subject in entry.nodes or claim.object in entry.nodes]
    parts = [_told(entry, "what", "paragraph", " ".join(sentences(entry.paragraph)), words, t)]
    parts += _arrows(entry, [claim for claim in about if _tells(claim, ledger)], ledger, names, t)
    for number, fact in enumerate(entry.facts, 1):
        claim = ledger[fact.claim]
        part = _told(entry, "number", f"fact-{number}", fact.text, words, t)
        plain = plain_number(claim, t if part.language == t.code else ENGLISH)
        parts.append(replace(part, text=part.text.format(**plain._asdict()), claims=(claim.id,)))
    parts += _disputes(entry, words, t)
    parts.append(_sure(about, entry, ledger, t))
    return Explanation(entry.term, words.names.get(entry.term, entry.name), tuple(parts))


def _told(entry: Entry, kind: str, part: str, english: str, words: Translated, t: Language) -> Part:
    """Tell a text of the glossary in the language, or in English where it has none."""
    text = words.texts.get((entry.term, part))
    return Part(kind, english) if text is None else Part(kind, text, language=t.code)


def _tells(claim: Claim, ledger: Ledger) -> bool:
    """Only what was seen in a text, holds, and is an arrow between two nodes tells what a thing does."""
    return claim.status == "seen" and not claim.refuted and claim.object in ledger.vocabulary.nodes


def _arrows(
    entry: Entry, claims: list[Claim], ledger: Ledger, names: Mapping[str, str], t: Language
) -> Iterable[Part]:
    out = [claim for claim in claims if claim.subject in entry.nodes and claim.object not in entry.nodes]
    into = [claim for claim in claims if claim.object in entry.nodes and claim.subject not in entry.nodes]
    for sign, far_end, pool, told in (
        ("+", "object", out, _WITH_MORE),
        ("-", "object", out, _WITH_LESS),
        ("+", "subject", into, _MORE_WITH),
        ("-", "subject", into, _LESS_WITH),
    ):
        ends = _ends(pool, far_end, sign)
        if not ends:
            continue
        shown = [node for node, _ in ends.most_common(_MOST_NAMED)]
        while True:
            named = listed([_named(node, ledger, names, t) for node in shown], t)
            text = t(told.key, told.english, words=named)
            if len(shown) == 1 or len(text.split()) <= LONGEST_SENTENCE:
                break
            shown.pop()
        behind = tuple(claim.id for claim in pool if claim.sign == sign and getattr(claim, far_end) in shown)
        yield Part("does", text, behind, t.code)


def _ends(pool: list[Claim], far_end: str, sign: str) -> Counter[str]:
    """Count the far ends of the arrows of one sign, without ends that have as many of the other sign."""
    counts = {one: Counter(getattr(claim, far_end) for claim in pool if claim.sign == one) for one in "+-"}
    other = counts["-" if sign == "+" else "+"]
    return Counter({end: count for end, count in counts[sign].items() if count > other[end]})


def _names(glossary: Mapping[str, Entry], words: Translated) -> dict[str, str]:
    """Map nodes to the names people know them by, where the glossary has one."""
    names = {}
    for entry in glossary.values():
        own = {plain_key(word) for word in (entry.term, entry.name, *entry.synonyms)}
        name = words.names.get(entry.term, entry.name)
        names.update({node: name for node in entry.nodes if plain_key(node) in own})
    return names


def _named(node: str, ledger: Ledger, names: Mapping[str, str], t: Language) -> str:
    """Name a node as people know it, or by its meaning in the vocabulary, up to the first comma."""
    if node in names:
        return names[node]
    return t(f"node-{node}", ledger.vocabulary.nodes[node].split(",")[0])


def _disputes(entry: Entry, words: Translated, t: Language) -> Iterable[Part]:
    for number, dispute in enumerate(entry.disputes, 1):
        part = _told(entry, "dispute", f"dispute-{number}", dispute.text, words, t)
        opening = (
            Message("researchers-disagree", "Researchers disagree: {text}", text=part.text)
            if number == 1
            else Message("they-also-disagree", "They also disagree here: {text}", text=part.text)
        )
        text = (t if part.language == t.code else ENGLISH).say(opening)
        yield replace(part, text=text, claims=dispute.claims)


def _sure(about: list[Claim], entry: Entry, ledger: Ledger, t: Language) -> Part:
    named = {fact.claim for fact in entry.facts} | {
        claim for dispute in entry.disputes for claim in dispute.claims
    }
    ids = list(dict.fromkeys([*(claim.id for claim in about), *sorted(named)]))
    claims = [ledger[claim] for claim in ids]
    if not claims:
        return Part(
            "sure",
            t("no-number-here", "This is a word of the field; no number here rests on it."),
            language=t.code,
        )
    read = sum(claim.effective_grade in ("paper", "label") for claim in claims)
    checked = sum(claim.number_confirmed for claim in claims)
    count = len(claims)
    if count == 1:
        told = [
            t("how-sure-one", "How sure are we? One fact here speaks about it."),
            t("it-was-read", "It was read in a paper or an official label.")
            if read
            else t("it-was-not-read", "It was not read in a paper or an official label."),
            t("it-was-checked", "It was checked again at the source.")
            if checked
            else t("it-was-not-checked", "It was not checked again at the source."),
        ]
    else:
        told = [
            t("how-sure", "How sure are we? {count} facts here speak about it.", count=count),
            _read(read, t),
            _checked(checked, t),
        ]
    if read * 2 < count:
        told.append(t("still-rough", "So the picture is still rough."))
    return Part("sure", " ".join(told), tuple(ids), t.code)


def _read(count: int, t: Language) -> str:
    if count == 0:
        return t("none-read", "None was read in a paper or an official label.")
    if count == 1:
        return t("one-read", "1 of them was read in a paper or an official label.")
    return t("some-read", "{count} of them were read in a paper or an official label.", count=count)


def _checked(count: int, t: Language) -> str:
    if count == 0:
        return t("none-checked", "None was checked again at the source.")
    if count == 1:
        return t("one-checked", "1 of them was checked again at the source.")
    return t("some-checked", "{count} of them were checked again at the source.", count=count)
