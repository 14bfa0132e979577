"""The real ledger, read once, and a small one to plant faults in."""

from dataclasses import replace

import pytest

from neuroflare.evidence import load_ledger
from neuroflare.evidence.glossary import load_glossary


@pytest.fixture(scope="session")
def ledger():
    return load_ledger()


@pytest.fixture(scope="session")
def glossary(ledger):
    return load_glossary(ledger.path / "glossary.yaml")


@pytest.fixture(scope="session")
def small(ledger, tmp_path_factory):
    """Return four claims with their sources, look-ups and verifications, in a folder without a glossary."""
    names = (
        "flare-capconc-low-helme1987",
        "flare-ach-fm-alallaf2001",
        "cmi-hist-fraction-schmelz1997",
        "csf-sp-fm-vaeroy1988",
    )
    claims = {name: ledger[name] for name in names}
    claims[names[0]] = replace(claims[names[0]], contradicts=(names[1],))
    claims[names[1]] = replace(claims[names[1]], contradicts=(names[0],))
    sources = {claim.source: ledger.sources[claim.source] for claim in claims.values()}
    return replace(
        ledger,
        claims=claims,
        sources=sources,
        lookups={name: found for name, found in ledger.lookups.items() if name in sources},
        verifications={name: found for name, found in ledger.verifications.items() if name in claims},
        path=tmp_path_factory.mktemp("no-glossary"),
    )
