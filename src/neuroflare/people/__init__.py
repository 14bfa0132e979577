"""Virtual people: who they are, drawn so that adding one shifts nobody else."""

from neuroflare.people.cohort import Cohort, healthy
from neuroflare.people.streams import shares, stream

__all__ = ["Cohort", "healthy", "shares", "stream"]
