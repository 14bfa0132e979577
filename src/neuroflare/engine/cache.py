"""Object code on disk, in a folder of this user alone."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from pathlib import Path

__all__ = ["ObjectCache", "default_cache", "key_of"]

_MAGIC = b"neuroflare object 1\n"
VARIABLE = "NEUROFLARE_CACHE"
"""Environment variable that names another folder, or is empty for no cache."""


def key_of(*parts: str) -> str:
    """A file name that differs as soon as one part differs."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little") + data)
    return digest.hexdigest()


def default_cache() -> ObjectCache | None:
    """The cache in the user's usual place; None where it is switched off."""
    chosen = os.environ.get(VARIABLE)
    if chosen == "":
        return None
    if chosen:
        return ObjectCache(Path(chosen))
    if sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    elif sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", str(Path.home() / "AppData" / "Local")))
    else:
        base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return ObjectCache(base / "neuroflare" / "objects")


class ObjectCache:
    """Files of object code, each with its own checksum.

    What cannot be read, belongs to somebody else or does not match its checksum is as if it were not there,
    and what cannot be written is not kept: a cache never makes a simulation fail.

    Parameters
    ----------
    folder
        Where the files are; made when first needed, for this user alone.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _is_mine(self, path: Path) -> bool:
        """Whether only this user can have written a file or folder."""
        if not hasattr(os, "getuid"):
            return True
        found = path.lstat()
        return (
            found.st_uid == os.getuid()
            and not stat.S_ISLNK(found.st_mode)
            and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
        )

    def get(self, key: str) -> bytes | None:
        """What was kept under `key`, or None."""
        path = self.folder / key
        try:
            if not (self._is_mine(self.folder) and self._is_mine(path)):
                return None
            data = path.read_bytes()
        except OSError:
            return None
        head, checksum, body = data[: len(_MAGIC)], data[len(_MAGIC) :][:32], data[len(_MAGIC) + 32 :]
        if head != _MAGIC or checksum != hashlib.sha256(key.encode() + body).digest():
            return None
        return body

    def put(self, key: str, body: bytes) -> None:
        """Keep `body`; another process sees all of it or nothing."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self._is_mine(self.folder):
                return
            handle, temporary = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "wb") as file:
                file.write(_MAGIC + hashlib.sha256(key.encode() + body).digest() + body)
            Path(temporary).replace(self.folder / key)
        except OSError:
            return
