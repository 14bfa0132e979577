"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

from neuroflare.errors import UsageError
from neuroflare.message import Message

__all__ = ["REASONS", "ensure_folder", "reason", "write_text_atomically", "written_whole"]

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
    with written_whole(path) as temporary:
        path.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_text(text, encoding="utf-8", newline="\n")
    return path


@contextlib.contextmanager
def written_whole(path: Path, *, lasting: bool = False, ending: str = "") -> Iterator[Path]:
    """Give a temporary path beside another; it is renamed when all went well.

    Parameters
    ----------
    path
        Where the file should end up.
    lasting
        Whether file and name are to outlive a power cut.
    ending
        What the temporary name ends in, for writers that go by it.

    Raises
    ------
    UsageError
        The file cannot be written; no half-written file is left behind.

    Examples
    --------
    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     with written_whole(Path(folder) / "a.txt") as part:
    ...         _ = part.write_text("whole")
    ...     [one.name for one in Path(folder).iterdir()]
    ['a.txt']
    """
    part = path.parent / f".{path.name}.{os.getpid()}.part{ending}"
    try:
        yield part
        if lasting:
            _settle(part)
        part.replace(path)
        if lasting:
            _settle(path.parent)
    except OSError as error:
        raise UsageError(
            "cannot-write-file",
            "{folder}: cannot write {name} here ({why}); choose a folder you can write to",
            folder=path.parent, name=path.name, why=reason(error),
        ) from error  # fmt: skip
    finally:
        with contextlib.suppress(OSError):
            part.unlink()


def _settle(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk."""
    opened = os.open(path, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


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
