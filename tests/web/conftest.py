"""One server for all tests of the page: in this process for the API, as a real command for the browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def kept():
    """Model and people of the server in this process."""
    from neuroflare.web.kept import Kept

    return Kept()


@pytest.fixture(scope="session")
def client(kept):
    from starlette.testclient import TestClient

    from neuroflare.web.app import create_app

    with TestClient(create_app(kept=kept, warm=False), base_url="http://127.0.0.1") as one:
        yield one


@pytest.fixture(scope="session")
def root():
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def address():
    """The page as a user starts it."""
    from neuroflare.web.app import STATIC

    if not (STATIC / "index.html").is_file():
        pytest.skip("the page is not built; make page needs npm")
    server = subprocess.Popen(
        [sys.executable, "-m", "neuroflare", "web", "--no-open", "--port", "0"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
        env=os.environ,
    )
    try:
        yield server.stdout.readline().strip()
    finally:
        server.terminate()
        server.wait(10)
        server.stdout.close()


@pytest.fixture(scope="session")
def browser(address):
    """Chromium of the system; nothing is downloaded."""
    if CHROMIUM is None:
        pytest.skip("there is no chromium on this machine")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        one = playwright.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield one
        one.close()


@pytest.fixture
def page(browser, address):
    """A fresh page that fails the test on any error or any request to another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    one = context.new_page()
    one.set_default_timeout(45_000)
    troubles = []
    one.on("pageerror", lambda error: troubles.append(str(error)))
    one.on("console", lambda said: troubles.append(said.text) if said.type == "error" else None)
    one.on(
        "request",
        lambda asked: (
            None
            if asked.url.startswith((address, "data:", "blob:", "file:"))
            else troubles.append(f"asked {asked.url}")
        ),
    )
    yield one
    context.close()
    assert troubles == []
