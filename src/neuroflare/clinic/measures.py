"""What a read-out is in the model: which quantities are recorded and what is made of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from neuroflare.clinic import examination, nerve_measures, pain_tests, person_measures, skin_measures
from neuroflare.clinic.examination import Examination
from neuroflare.clinic.places import LIMB
from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Measure, WholeTest
from neuroflare.clinic.skin_measures import FLARE, FLARE_OUTPUTS
from neuroflare.errors import Refused

__all__ = ["measure_of", "outputs_of"]

_BUILDERS: Mapping[str, Callable[[Readout, str], Measure | WholeTest | Examination]] = {
    **skin_measures.SERIES,
    **skin_measures.WHOLE,
    **nerve_measures.SERIES,
    **nerve_measures.WHOLE,
    **person_measures.SERIES,
    **pain_tests.WHOLE,
    **examination.CASES,
}


def measure_of(readout: Readout, place: str = LIMB) -> Measure | WholeTest | Examination:
    """Give the measure behind a read-out.

    Parameters
    ----------
    readout
        Read-out of a study file.
    place
        Place of the model at which it is read.

    Returns
    -------
    Measure or WholeTest or Examination
        A quantity in time, one number from the whole test, or a finding at one time.
    """
    if readout.name not in _BUILDERS:
        raise Refused(f"read-out {readout.name!r} is known, but this version cannot read it")
    return _BUILDERS[readout.name](readout, place)


def outputs_of(readout: Readout) -> tuple[str, ...]:
    """Quantities of the model behind a read-out."""
    return FLARE_OUTPUTS if readout.name in FLARE else measure_of(readout).outputs
