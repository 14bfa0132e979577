"""Where a fact was read: the paper, label or text, and what a look-up of it found."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Lookup", "Source", "Verification"]

# A record that anyone can find again; a title alone is not one.
_RECORD = re.compile(r"(?:PMID:? ?\d|PMC\d|doi:? ?10\.|10\.\d{4})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """One paper, label, textbook or other text.

    Parameters
    ----------
    id
        Short name, first author and year where both are known, for example ``vds2007``.
    kind
        ``paper``, ``abstract`` (of a meeting), ``review``, ``label``, ``textbook``, ``register`` or ``web``.
    first_author, year, journal, doi, pmid, title
        As printed; empty where it is not known.
    line
        Line of ``sources.csv``.
    """

    id: str
    kind: str
    first_author: str = ""
    year: str = ""
    journal: str = ""
    doi: str = ""
    pmid: str = ""
    title: str = ""
    line: int = 0

    @property
    def citation(self) -> str:
        """Author, year and journal in one short line.

        Examples
        --------
        >>> Source("vds2007", "paper", "Van der Schueren", "2007", "Br J Clin Pharmacol").citation
        'Van der Schueren 2007, Br J Clin Pharmacol'
        """
        who = self.first_author or (self.title if not self.journal else "authors not known")
        head = " ".join(part for part in (who, self.year) if part)
        return ", ".join(part for part in (head, self.journal) if part) or self.id

    @property
    def identifier(self) -> str:
        """PMID or DOI as one would cite it; empty when neither is known."""
        return f"PMID {self.pmid}" if self.pmid else f"doi:{self.doi}" if self.doi else ""


@dataclass(frozen=True, slots=True)
class Lookup:
    """What was printed in the record when a source was looked up."""

    source: str
    doi: str = ""
    pmid: str = ""
    first_author: str = ""
    year: str = ""
    journal: str = ""
    title_words: str = ""
    looked_up: str = ""
    line: int = 0

    def disagreements(self, source: Source) -> tuple[str, ...]:
        """Fields in which the record and the ledger both say something, and not the same.

        Parameters
        ----------
        source
            The source as the ledger has it.
        """
        pairs = {
            "doi": (_plain_doi(self.doi), _plain_doi(source.doi)),
            "pmid": (self.pmid, source.pmid),
            "first_author": (_letters(self.first_author), _letters(source.first_author)),
            "year": (self.year, source.year),
        }
        return tuple(field for field, (mine, theirs) in pairs.items() if mine and theirs and mine != theirs)

    def agrees(self, source: Source) -> bool:
        """Tell whether the citation holds: an identifier, the year, and the author if the record shows one.

        Parameters
        ----------
        source
            The source as the ledger has it.
        """
        if self.disagreements(source) or not (self.year and source.year):
            return False
        same_doi = bool(self.doi) and _plain_doi(self.doi) == _plain_doi(source.doi)
        same_pmid = bool(self.pmid) and self.pmid == source.pmid
        same_author = bool(self.first_author) and bool(source.first_author)
        # Some records show no author; journal and year beside the identifier then stand in for it.
        return (same_doi or same_pmid) and (same_author or (not self.first_author and bool(self.journal)))


@dataclass(frozen=True, slots=True)
class Verification:
    """What reading the source again found about the number of one claim."""

    claim: str
    result: str
    by: str = ""
    number: str = ""
    unit: str = ""
    significance: str = ""
    population: str = ""
    date: str = ""
    note: str = ""
    line: int = 0

    @property
    def holds(self) -> bool:
        """The number in the ledger is the printed one (as it was, or after correction)."""
        return self.result in ("confirmed", "corrected")

    @property
    def by_record(self) -> bool:
        """It was read under an identifier (PMID, PMC or DOI) and not under a title alone."""
        return bool(_RECORD.match(self.by))


def _plain_doi(doi: str) -> str:
    return doi.strip().lower().removeprefix("doi:").strip()


def _letters(name: str) -> str:
    return "".join(letter for letter in name.lower() if letter.isalpha())
