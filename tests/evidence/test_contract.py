"""What others rely on: every fact is there under its id, and loading stays fast."""

import hashlib
import time

import pytest

from neuroflare.evidence import load_ledger

# Number of rows and a fingerprint of the ids of each table. An id is a name for good: a row may be added
# (change both numbers then), but none may vanish or be renamed.
CONTRACT = {
    "skin": (292, "c6a78586747f8ff1"),
    "patients": (227, "c87de9650ecffc0e"),
    "drugs": (499, "9e27d0f18f073351"),
    "trials": (161, "f475ba925372f6cf"),
}
# Fingerprint of id and value; a corrected value is a reasoned change of this line.
VALUES = {
    "skin": "757112ad05bca3b7",
    "patients": "60321e3bc0b28144",
    "drugs": "004c7147a835fee7",
    "trials": "70be3c8f7ce9d051",
}


def fingerprint(lines):
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]


@pytest.mark.parametrize("table", CONTRACT)
def test_every_row_of_the_source_tables_is_there_by_id(ledger, table):
    names = [claim.id for claim in ledger if claim.table == table]
    assert (len(names), fingerprint(names)) == CONTRACT[table]


@pytest.mark.parametrize("table", VALUES)
def test_no_value_changed_on_the_way(ledger, table):
    assert (
        fingerprint(f"{claim.id}={claim.value:.6g}" for claim in ledger if claim.table == table)
        == VALUES[table]
    )


def test_no_id_occurs_twice(ledger):
    assert ledger.repeated == ()
    assert len(ledger) == sum(count for count, _ in CONTRACT.values())


def test_counts_add_up(ledger):
    counts = ledger.counts()
    assert counts["status"] == {"seen": 1099, "recalled": 80}
    assert sum(counts["grade"].values()) == len(ledger)
    assert counts["checked"]["fittable"] < counts["grade"]["paper"] + counts["grade"]["label"] + 1


def test_every_claim_has_its_source(ledger):
    assert {claim.source for claim in ledger} <= set(ledger.sources)


def test_hash_is_the_same_each_time_and_follows_the_files(ledger, tmp_path):
    import shutil

    assert load_ledger().hash == ledger.hash
    copy = tmp_path / "evidence"
    shutil.copytree(ledger.path, copy)
    with (copy / "sources.csv").open("a", encoding="utf-8") as stream:
        stream.write("extra,paper,,,,,,\n")
    assert load_ledger(copy).hash != ledger.hash


def test_loading_is_fast():
    best = min(_seconds() for _ in range(3))
    assert best < 0.3


def _seconds():
    start = time.perf_counter()
    load_ledger()
    return time.perf_counter() - start
