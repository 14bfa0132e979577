"""One fact of the ledger: a number someone published, and everything needed to judge it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from neuroflare.evidence.source import Verification

__all__ = ["Claim"]

_NORMAL_95 = 1.96


@dataclass(frozen=True, slots=True)
class Claim:
    """One published (or recalled) fact.

    Parameters
    ----------
    id
        Name for good; models and studies point at it.
    statement
        The fact in one plain sentence.
    subject, object, sign
        The arrow of the mechanism that the fact speaks about: ``+`` raises, ``-`` lowers, ``0`` no effect was
        found (or, when ``object`` is a property such as ``half-life``, no arrow at all), ``?`` not settled.
    quantity, readout
        What was measured, and which read-out of a model it belongs to.
    value, unit
        The number; None when the source gives none.
    spread, spread_kind
        ``none`` (kind not stated), ``sd``, ``sem``, ``ci95`` (half width), ``iqr`` or ``range`` (full width).
    low, high
        Printed limits of the interval, quartiles or range.
    bound
        ``at-least``, ``at-most`` or ``about`` when the source gives a limit or a rough number; else empty.
    n
        How many people, animals, cells or fibres stand behind the value.
    population, species, method, condition
        In whom, and how.
    source
        Id of the source.
    status
        ``seen`` in a text, or ``recalled`` from memory.
    grade
        Where it was read: ``paper``, ``label``, ``secondary`` or ``weak``.
    contradicts
        Ids of facts that say otherwise.
    note
        What a careful reader must know.
    citation_from_memory
        Fields of the citation that were not in the text read.
    drug, parameter, arm, trial
        Only in the tables of drugs and of trials.
    table, line
        File of the ledger and line in it.
    verification
        What reading the source again found.
    citation_verified
        The source was looked up and its identifier, first author and year agree.
    counted
        The unit says that the value is a share of ``n`` counted things.
    """

    id: str
    statement: str
    subject: str
    object: str
    sign: str
    quantity: str
    readout: str
    value: float | None
    unit: str
    spread: float | None
    spread_kind: str
    low: float | None
    high: float | None
    bound: str
    n: int | None
    population: str
    species: str
    method: str
    condition: str
    source: str
    status: str
    grade: str
    contradicts: tuple[str, ...] = ()
    note: str = ""
    citation_from_memory: tuple[str, ...] = ()
    drug: str = ""
    parameter: str = ""
    arm: str = ""
    trial: str = ""
    table: str = ""
    line: int = 0
    verification: Verification | None = None
    citation_verified: bool = False
    counted: bool = False

    @property
    def number_confirmed(self) -> bool:
        """The number was read again in the source, and stands (after correction if it needed one)."""
        return self.verification is not None and self.verification.holds

    @property
    def effective_grade(self) -> str:
        """The grade, lifted to ``paper`` when the number was confirmed under a PMID, PMC number or DOI."""
        if self.grade in ("secondary", "weak") and self.number_confirmed:
            return "paper" if self.verification is not None and self.verification.by_record else self.grade
        return self.grade

    @property
    def refuted(self) -> bool:
        """Reading the source again contradicted the number, or did not find it."""
        return self.verification is not None and self.verification.result in ("contradicted", "not-found")

    @property
    def fittable(self) -> bool:
        """A model may be fitted to it: seen, read in the paper or the label, and not refuted since."""
        return self.status == "seen" and self.effective_grade in ("paper", "label") and not self.refuted

    @property
    def where(self) -> str:
        """File and line, for messages."""
        return f"claims/{self.table}.csv:{self.line}"

    def standard_error(self) -> tuple[float | None, str]:
        """Give the standard error of the value, in its unit, and how it was obtained.

        Returns
        -------
        tuple of float or None, and str
            None when it cannot be known; the words then say why.

        Examples
        --------
        >>> from neuroflare.evidence import load_ledger
        >>> error, how = load_ledger()["cap-topical-dbf-t30-vds2007"].standard_error()
        >>> round(error, 1), how
        (36.2, 'sd over the root of n')
        """
        if self.value is None:
            return None, "no value"
        if self.spread is not None:
            if self.spread_kind == "sem":
                return self.spread, "sem as stated"
            if self.spread_kind == "sd":
                if self.n is None:
                    return None, "an sd, but n is not known"
                return self.spread / math.sqrt(self.n), "sd over the root of n"
            if self.spread_kind == "ci95":
                return self.spread / _NORMAL_95, "half width of the 95 % interval over 1.96"
        if self.counted and self.n is not None:
            return self._binomial(self.value, self.n), "binomial, from the share and n"
        if self.spread is None:
            return None, "no spread stated"
        return None, f"spread of kind {self.spread_kind}"

    def _binomial(self, value: float, n: int) -> float:
        whole = float(n) if self.unit == "count of n" else 100.0
        share = value / whole
        if share <= 0 or share >= 1:
            # None or all of a few does not mean certainty: one success and one failure are added.
            share, n = (share * n + 1) / (n + 2), n + 2
        return whole * math.sqrt(share * (1 - share) / n)
