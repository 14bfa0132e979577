"""Which engine this is, to the byte."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

import neuroflare

__all__ = ["engine_digest"]


@lru_cache(maxsize=1)
def engine_digest() -> str:
    """Hash of the engine's own text and of the version.

    What the engine wrote once may be used again as long as this is the same. Where the text is not at hand,
    as in a package of compiled files, the version must do.
    """
    digest = hashlib.sha256(neuroflare.__version__.encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        text = path.read_bytes()
        digest.update(f"\n{path.name} {len(text)}\n".encode() + text)
    return digest.hexdigest()
