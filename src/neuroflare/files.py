"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.message import Message

__all__ = ["REASONS", "ensure_folder", "reason", "write_text_atomically"]

REASONS = {
    errno.ENOENT: ("why-missing", "no such file or directory"),
    errno.EACCES: ("why-denied", "permission denied"),
    errno.EISDIR: ("why-folder", "is a directory"),
    errno.ENOTDIR: ("why-no-folder", "not a directory"),
    errno.EEXIST: ("why-exists", "file exists"),
    errno.EROFS: ("why-read-only", "read-only file system"),
    errno.ENOSPC: ("why-full", "no space left on device"),
}
"""What a system says of a file most often, with the key of its translations."""


def reason(error: OSError) -> object:
    """Give what a system says of a file.

    Examples
    --------
    >>> str(reason(PermissionError(errno.EACCES, "Permission denied")))
    'permission denied'
    """
    known = REASONS.get(error.errno or 0)
    return Message(*known) if known else (error.strerror or str(error)).lower()


def write_text_atomically(path: Path, text: str) -> Path:
    """Write text as UTF-8 under a temporary name in the same folder, then rename it.

    Parameters
    ----------
    path
        Where the file should end up; missing folders are made.
    text
        What to write.

    Returns
    -------
    Path
        The path that was written.

    Raises
    ------
    UsageError
        The folder cannot be made or written; no half-written file is left behind.
    """
    temporary = path.parent / f".{path.name}.{os.getpid()}.part"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except OSError as error:
        raise UsageError(
            "cannot-write-file",
            "{folder}: cannot write {name} here ({why}); choose a folder you can write to",
            folder=path.parent, name=path.name, why=reason(error),
        ) from error  # fmt: skip
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    return path


def ensure_folder(folder: Path) -> None:
    """Make sure, before any work is done, that files can be written into a folder.

    Parameters
    ----------
    folder
        Made when it is missing.

    Raises
    ------
    UsageError
        The folder cannot be made or written.
    """
    probe = folder / f".neuroflare.{os.getpid()}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.touch()
    except OSError as error:
        raise UsageError(
            "cannot-write", "{folder}: cannot write here ({why}); choose a folder you can write to",
            folder=folder, why=reason(error),
        ) from error  # fmt: skip
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
