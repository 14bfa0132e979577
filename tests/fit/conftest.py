"""Made-up published results: two studies of one kind of read-out, and one of another."""

import pytest

from neuroflare.clinic.readouts import Readout
from neuroflare.fit.measured import Measured


def made_up(study, place, value, error, unit="%", name="perfusion-change"):
    row = Readout(name=name, arm="a", at="30 min", unit=unit, evidence="cap-topical-dbf-t30-vds2007")
    return Measured(study, place, row, "x", value, error, 10, unit not in ("degC", "1"))


@pytest.fixture
def rows():
    return [
        made_up("one", 0, 300.0, 30.0),
        made_up("one", 1, 200.0, 30.0),
        made_up("two", 0, 250.0, 20.0),
        made_up("two", 1, 34.0, 0.3, "degC", "skin-temperature"),
    ]
