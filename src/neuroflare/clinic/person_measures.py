"""What is read of pain, and of the whole person: nerves of the heart, hormones, how he or she feels."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from neuroflare.clinic.readouts import Readout
from neuroflare.clinic.recordings import Measure
from neuroflare.clinic.scatter import rated_alone, rated_in_session
from neuroflare.clinic.skin_measures import plain

__all__ = ["SERIES"]


def _hormone(over_rest: str, level: str, unit: str) -> Callable[[Readout, str], Measure]:
    """Give a hormone as a level, or in % of the person's own rest."""

    def build(readout: Readout, place: str) -> Measure:
        return (plain(over_rest, "%", 100.0) if readout.read_in == "%" else plain(level, unit))(
            readout, place
        )

    return build


SERIES: Mapping[str, Callable[[Readout, str], Measure]] = {
    "pain": plain("central_{place}_pain", "1", noise=rated_alone),
    "overall-pain": plain("central_pain", "1", noise=rated_alone),
    "evoked-pain": plain("central_{place}_sensation", "1", noise=rated_in_session),
    "allodynia": plain("central_{place}_sensation", "1", noise=rated_in_session),
    "sympathetic-traffic": plain("outflow_bursts_per_minute", "bursts/min"),
    "lf-hf": plain("outflow_lf_hf", "1"),
    "sdnn": plain("outflow_sdnn", "ms"),
    "cortisol": _hormone("hpa_cortisol", "hpa_cortisol_level", "nM"),
    "acth": _hormone("hpa_acth", "hpa_acth_level", "pmol/L"),
    "fatigue": plain("central_fatigue", "1", noise=rated_alone),
    "sleep": plain("central_unrefreshed", "1", noise=rated_alone),
    "cognition": plain("central_cognition", "1", noise=rated_alone),
}
