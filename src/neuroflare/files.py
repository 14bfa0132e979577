"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from neuroflare.errors import UsageError


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
        why = (error.strerror or str(error)).lower()
        raise UsageError(
            f"{path.parent}: cannot write {path.name} here ({why}); choose a folder you can write to"
        ) from error
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
        why = (error.strerror or str(error)).lower()
        raise UsageError(f"{folder}: cannot write here ({why}); choose a folder you can write to") from error
    finally:
        with contextlib.suppress(OSError):
            probe.unlink()
