import pytest

from neuroflare.model import load_model
from neuroflare.skin.grid import Grid
from neuroflare.skin.presets import placed


@pytest.fixture(scope="session")
def values():
    return load_model("skin").values()


@pytest.fixture(scope="session")
def put(values):
    """A named stimulus in the middle of a sheet."""

    def put(name, grid, at=None, **changes):
        return placed(name, grid, values, at, changes)

    return put


@pytest.fixture(scope="session")
def small():
    return Grid(40.0, 40.0, 1.0)
