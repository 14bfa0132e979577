"""How fast the page is: until it can be used, from a moved slider to curve and band, frames of the flare.

Needs the page built (make page) and chromium on the path. Prints one JSON document; nothing is asserted,
since times belong to the machine they were taken on.

    .venv/bin/python benchmarks/page.py
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys

from playwright.sync_api import sync_playwright

from neuroflare.web.app import STATIC

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

# From the last move to the figure that is no first look any more, and so has its band.
BAND = """
() => new Promise((resolve) => {
  const moved = performance.getEntriesByName("neuroflare:moved").at(-1).startTime;
  let rough = false;
  const look = () => {
    const figure = document.querySelector(".answer figure.chart");
    if (figure.classList.contains("rough")) rough = true;
    else if (rough) return resolve(performance.now() - moved);
    requestAnimationFrame(look);
  };
  look();
})
"""
# Pictures that the flare draws in two seconds of play.
FRAMES = """
() => new Promise((resolve) => {
  let drawn = 0;
  const real = CanvasRenderingContext2D.prototype.putImageData;
  CanvasRenderingContext2D.prototype.putImageData = function (...rest) {
    drawn += 1;
    return real.apply(this, rest);
  };
  document.querySelector(".player .play").click();
  setTimeout(() => {
    CanvasRenderingContext2D.prototype.putImageData = real;
    resolve(drawn / 2);
  }, 2000);
})
"""
RESTS = 10
"""Times that the hand rests until the band is there."""


def main() -> None:
    """Start the server, drive the browser, print what was measured."""
    load = os.getloadavg()[0]
    command = [sys.executable, "-m", "neuroflare", "web", "--no-open", "--port", "0"]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8"
    )
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
            bands = []
            for _ in range(RESTS):
                page.keyboard.press("ArrowLeft")
                bands.append(page.evaluate(BAND))
                page.wait_for_timeout(300)
            page.wait_for_selector(".flare canvas:not([hidden])")
            frames = page.evaluate(FRAMES)
            browser.close()
    finally:
        server.terminate()
    found.sort()
    bands.sort()
    english = [
        one for one in (STATIC / "assets").glob("*.js") if not one.name.startswith(("page-", "glossary-"))
    ]
    told = {
        "interactive_ms": round(statistics.median(ready)),
        "moves": len(found),
        "slider_to_median_ms": {
            "median": round(statistics.median(found), 1),
            "p95": round(found[int(0.95 * (len(found) - 1))], 1),
        },
        "slider_to_band_ms": {"median": round(statistics.median(bands)), "longest": round(bands[-1])},
        "flare_frames_per_s": round(frames, 1),
        "script_kb_gzipped": round(sum(len(gzip.compress(one.read_bytes())) for one in english) / 1000, 1),
        "load_before": round(load, 2),
        "cores": os.cpu_count(),
    }
    sys.stdout.write(json.dumps(told, indent=1) + "\n")


if __name__ == "__main__":
    main()
