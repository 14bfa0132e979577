"""Picture and tables of the documentation, from the measured numbers: ``python -m neuroflare.bench.page``."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from textwrap import fill
from typing import Any

from neuroflare.bench.chart import draw
from neuroflare.bench.report import EQUAL, ERRORS, MATCHED, OURS
from neuroflare.errors import UsageError
from neuroflare.files import write_text_atomically

__all__ = ["built", "main", "tables"]

MARKS = ("<!-- measured: written by `make bench` -->", "<!-- end of measured -->")
"""Lines of the page between which the tables stand."""
WIDTH = 120


def tables(report: Mapping[str, Any]) -> str:
    """Give speeds, errors and ratios as Markdown.

    Parameters
    ----------
    report
        As `Report.to_dict` gives it; a ``remark`` that someone wrote into it is shown.
    """
    rows, computer = report["rows"], report["computer"]
    models = list(dict.fromkeys(row["model"] for row in rows))
    tools = list(dict.fromkeys(row["tool"] for row in rows))
    at_equal = {(row["model"], row["tool"]): row for row in rows if row["rtol"] == EQUAL}
    speeds = [[model, *(_speed(at_equal.get((model, tool))) for tool in tools)] for model in models]
    by_pair = {(ratio["model"], ratio["peer"]): ratio for ratio in report["ratios"]}
    peers = [tool for tool in tools if tool != OURS]
    times = [[model, *(_times(by_pair.get((model, peer))) for peer in peers)] for model in models]
    seconds, references, peak = report["compile"], report["references"], 100 * report["peak_fraction"]
    far = max((found["distance"] for found in references if "distance" in found), default=None)
    others = ", ".join(_power(error) for error in ERRORS)
    versions = ", ".join(f"{name} {number}" for name, number in computer["versions"].items())
    parts = [
        f"Measured {computer['date']} on {computer['processor']} ({computer['architecture']}, "
        f"{computer['cores']} cores, {computer['lanes']} people side by side), Python {computer['python']}; "
        f"{versions}. Load of the machine before and after: {computer['load_before']} and "
        f"{computer['load_after']}.",
        f"Simulations a second on one core at a relative tolerance of {_power(EQUAL)}, with the largest "
        "error in brackets:",
        _table(["model", *tools], speeds),
        f"How many times as fast the engine is where both make an error of {_power(MATCHED)}; in brackets "
        f"the least and the most over errors of {others}:",
        _table(["model", *peers], times),
        f"The engine reaches {peak:.0f} % of the multiply-add peak of a core at best; "
        f"two workers are {report['scaling']['2']:.2f} times one; from SBML to a running kernel takes "
        f"{seconds['cold_s']:.2f} s, {seconds['cached_s']:.2f} s from the cache."
        + (f" The two references differ by at most {far:.0e}." if far is not None else ""),
    ]
    if report["missing"]:
        parts.append(f"Not installed when this was measured: {', '.join(report['missing'])}.")
    if report["left_out"]:
        parts.append("Left out: " + "; ".join(f"{k} ({v})" for k, v in report["left_out"].items()) + ".")
    if "remark" in report:
        parts.append(report["remark"])
    return "\n\n".join(part if part.startswith("|") else fill(part, WIDTH) for part in parts)


def built(docs: Path) -> dict[Path, str]:
    """Everything that follows from ``results/bench.json`` of a folder of documentation, by path.

    Raises
    ------
    UsageError
        The numbers or the marks in ``engine.md`` are not there.
    """
    source, page = docs / "results" / "bench.json", docs / "engine.md"
    if not source.is_file():
        raise UsageError(f"{source}: there are no numbers; `make bench` measures them")
    report = json.loads(source.read_text(encoding="utf-8"))
    text = page.read_text(encoding="utf-8")
    block = f"{MARKS[0]}\n\n{tables(report)}\n\n{MARKS[1]}"
    pattern = re.compile(f"{re.escape(MARKS[0])}.*?{re.escape(MARKS[1])}", re.DOTALL)
    if not pattern.search(text):
        raise UsageError(f"{page}: the lines {MARKS[0]!r} and {MARKS[1]!r} are missing")
    return {docs / "images" / "bench.svg": draw(report), page: pattern.sub(lambda _: block, text)}


def main(arguments: Sequence[str]) -> int:
    """Write what follows from the numbers into a folder of documentation, ``docs`` by default."""
    for path, text in built(Path(arguments[0] if arguments else "docs")).items():
        write_text_atomically(path, text)
    return 0


def _speed(row: Mapping[str, Any] | None) -> str:
    if row is None:
        return "-"
    if row.get("remark"):
        return str(row["remark"]).split(" (")[0]
    speed, error = row["sims_per_second"], row["max_error"]
    shown = f"{speed:,.0f}" if speed >= 10 else f"{speed:.1f}"
    return f"{shown} ({error:.0e})" if error is not None else f"{shown} (gave up)"


def _times(ratio: Mapping[str, Any] | None) -> str:
    if ratio is None or ratio["matched_accuracy"] is None:
        return "-"
    found = [value for value in ratio["at_error"].values() if value is not None]
    return f"{_short(ratio['matched_accuracy'])} ({_short(min(found))} to {_short(max(found))})"


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"


def _power(value: float) -> str:
    return f"{value:.0e}".replace("e-0", "e-")


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---", *(["---:"] * (len(heads) - 1))], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
