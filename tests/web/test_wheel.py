"""What is installed holds the page, and its files name no place they were fetched from."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile

import pytest

from neuroflare.web.app import STATIC


def test_a_wheel_holds_the_page_and_what_it_reads(tmp_path, root):
    if not (STATIC / "index.html").is_file():
        pytest.skip("the page is not built; make page needs npm")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=root,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert "neuroflare/web/static/index.html" in names
    assert sum(name.startswith("neuroflare/web/static/assets/") for name in names) > 5
    assert "neuroflare/data/docs/results/scorecard.json" in names
    assert "neuroflare/data/locale/ar/cli.ftl" in names


def test_the_lock_of_npm_names_no_registry(root):
    text = (root / "web" / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in text
    hosts = set(re.findall(r"https?://([a-z0-9.-]+)", text))
    assert not any("npm" in host or "registry" in host for host in hosts), hosts


def test_without_the_page_the_server_says_how_to_build_it(tmp_path, monkeypatch):
    from starlette.testclient import TestClient

    from neuroflare.web import app

    monkeypatch.setattr(app, "STATIC", tmp_path)
    with TestClient(app.create_app(warm=False), base_url="http://localhost") as client:
        answer = client.get("/")
    assert answer.status_code == 503 and "make page" in answer.json()["hint"]
