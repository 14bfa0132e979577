"""Virtual people: who they are, drawn so that adding one shifts nobody else, and what a clinician finds."""

from neuroflare.people.cohort import Cohort, healthy
from neuroflare.people.crps import CRPS_CRITERIA, crps_kind, severity_score
from neuroflare.people.fibromyalgia import FIBROMYALGIA_CRITERIA, polysymptomatic_distress
from neuroflare.people.findings import CrpsFindings, FibromyalgiaFindings
from neuroflare.people.streams import shares, stream
from neuroflare.people.verdict import Score, Verdict

__all__ = [
    "CRPS_CRITERIA",
    "FIBROMYALGIA_CRITERIA",
    "Cohort",
    "CrpsFindings",
    "FibromyalgiaFindings",
    "Score",
    "Verdict",
    "crps_kind",
    "healthy",
    "polysymptomatic_distress",
    "severity_score",
    "shares",
    "stream",
]
