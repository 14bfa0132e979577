"""Prepare .venv: the locked packages, checked against their hashes, and neuroflare itself.

Usage: python3 requirements/install.py run|dev

Needs only the standard library. It does nothing when the environment already holds what the lock asks for.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
OLDEST = (3, 11)
# The larger set holds the smaller one, so either serves `make run`.
SERVES = {"run": ("run", "dev"), "dev": ("dev",)}
TAKES = {"run": "about half a minute", "dev": "one or two minutes"}
# Published as source alone, which is pure Python: no compiler is needed.
FROM_SOURCE = ("petab",)


def say(text: str) -> None:
    """Write one line of talk to stderr."""
    print(f"neuroflare set-up: {text}", file=sys.stderr, flush=True)


def digest(which: str) -> str:
    """Fingerprint of all that decides what a set-up installs."""
    parts = [sys.version.split()[0].encode(), str(ROOT).encode()]
    parts += [(ROOT / name).read_bytes() for name in (f"requirements/{which}.lock", "pyproject.toml")]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def stamp(which: str) -> Path:
    """Give the file that remembers the last complete set-up of this kind."""
    return VENV / f"neuroflare-{which}.stamp"


def is_current(which: str) -> bool:
    """Tell whether a complete set-up that serves this kind is already there."""
    if not (BIN / ("python.exe" if os.name == "nt" else "python")).exists():
        return False
    return any(stamp(kind).is_file() and stamp(kind).read_text() == digest(kind) for kind in SERVES[which])


def create_venv() -> None:
    """Make .venv, or make it anew when its Python is gone or is another version."""
    python = BIN / "python"
    if python.exists():
        found = subprocess.run(
            [python, "-c", "import pip, sys; print(sys.version.split()[0])"],
            capture_output=True,
            text=True,
            check=False,
        )
        if found.stdout.strip() == sys.version.split()[0]:
            return
        shutil.rmtree(VENV)
    made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True, check=False)
    if made.returncode:
        shutil.rmtree(VENV, ignore_errors=True)
        raise SystemExit(
            "neuroflare set-up: this Python cannot create virtual environments. On Debian or Ubuntu "
            "install the package python3-venv, then try again.\n" + made.stderr
        )


def parted(lock: str) -> tuple[str, str]:
    """Part a lock into packages that come as wheels and those that come as source."""
    found = re.findall(r"^\S.*\n(?:[ \t].*\n)*", lock, re.MULTILINE)
    source = [one for one in found if one.split("==")[0] in FROM_SOURCE]
    return "".join(one for one in found if one not in source), "".join(source)


def install(which: str) -> None:
    """Install the locked packages and the project, and remember it."""
    for kind in SERVES:
        stamp(kind).unlink(missing_ok=True)
    pip = [BIN / "python", "-m", "pip", "--disable-pip-version-check", "install", "-qq", "--no-compile"]
    lock = (ROOT / "requirements" / f"{which}.lock").read_text(encoding="utf-8")
    wheels, sources = (VENV / "wheels.lock", VENV / "sources.lock")
    for file, text in zip((wheels, sources), parted(lock), strict=True):
        file.write_text(text, encoding="utf-8")
    subprocess.run([*pip, "--require-hashes", "--only-binary", ":all:", "-r", wheels], check=True)
    if sources.read_text(encoding="utf-8"):
        # After the wheels, which hold what builds it.
        subprocess.run(
            [*pip, "--require-hashes", "--no-deps", "--no-build-isolation", "-r", sources], check=True
        )
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT], check=True)
    # pip compiles one file at a time; all cores at once is three times as fast, and nobody runs their tests.
    # The result is a convenience only: a file that cannot be compiled is no reason to stop.
    subprocess.run(
        [BIN / "python", "-m", "compileall", "-q", "-j", "0", "-x", r"[\\/](tests?|pip)[\\/]", VENV],
        check=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    stamp(which).write_text(digest(which))


def main() -> None:
    """Check the Python, then bring .venv up to date."""
    which = sys.argv[1] if len(sys.argv) == 2 else ""
    if which not in SERVES:
        raise SystemExit(f"usage: python3 requirements/install.py run|dev, not {' '.join(sys.argv[1:])!r}")
    if sys.version_info < OLDEST:
        seen = ".".join(map(str, sys.version_info[:2]))
        raise SystemExit(
            f"neuroflare set-up: Python {seen} is too old; it needs 3.11 or newer. "
            "Name a newer one like this: make PYTHON=python3.12 run"
        )
    if is_current(which):
        return
    say(f"installing the locked packages into .venv (once; {TAKES[which]} on a fast line) ...")
    create_venv()
    try:
        install(which)
    except subprocess.CalledProcessError as failure:
        raise SystemExit(
            f"neuroflare set-up: pip could not install requirements/{which}.lock; what it said stands above."
        ) from failure
    say("done")


if __name__ == "__main__":
    main()
