"""How fast the page is: time to interactive, and from a moved slider to the new median on screen.

Needs the page built (make page) and chromium on the path. Prints one JSON document; nothing is asserted,
since times belong to the machine they were taken on.

    .venv/bin/python benchmarks/page.py
"""

from __future__ import annotations

import json
import shutil
import statistics
import subprocess
import sys

from playwright.sync_api import sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
MOVES = 60
APART = 120
"""Milliseconds between two moves, as of a hand that drags."""

# Each move is an arrow key on the dose; marks are set by the page itself when the value changes, when the
# answer is there, and after the frame that shows it.
TIMES = """
() => {
  const all = performance.getEntriesByType("mark");
  const of = (name) => all.filter((one) => one.name === `neuroflare:${name}`).map((one) => one.startTime);
  const [moved, drawn] = [of("moved"), of("drawn")];
  return moved.map((at, k) => {
    const end = drawn.find((one) => one > at);
    return end !== undefined && (moved[k + 1] === undefined || end < moved[k + 1] + 400) ? end - at : null;
  });
}
"""


def main() -> None:
    """Start the server, drive the browser, print what was measured."""
    command = [sys.executable, "-m", "neuroflare", "web", "--no-open", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    address = server.stdout.readline().strip()
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
            ready = []
            for _ in range(5):
                page = browser.new_context().new_page()
                page.goto(f"{address}#/")
                page.wait_for_selector(".questions")
                ready.append(page.evaluate("performance.getEntriesByName('neuroflare:ready')[0].startTime"))
                page.close()
            page = browser.new_page()
            page.goto(f"{address}#/test/capsaicin")
            page.wait_for_selector(".band")
            page.wait_for_selector(".flare canvas:not([hidden])")
            slider = page.locator(".controls input[type=range]").first
            slider.focus()
            page.evaluate("performance.clearMarks()")
            for k in range(MOVES):
                page.keyboard.press(
                    "ArrowLeft" if k < MOVES // 2 else "PageUp" if k == MOVES // 2 else "ArrowRight"
                )
                page.wait_for_timeout(APART)
            page.wait_for_timeout(1500)
            found = [one for one in page.evaluate(TIMES) if one is not None]
            browser.close()
    finally:
        server.terminate()
    found.sort()
    told = {
        "interactive_ms": round(statistics.median(ready)),
        "moves": len(found),
        "slider_to_median_ms": {
            "median": round(statistics.median(found), 1),
            "p95": round(found[int(0.95 * (len(found) - 1))], 1),
        },
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    main()
