"""Run the notebooks of this folder and keep what they show: ``python notebooks/run.py``.

No notebook server is needed: the cells are plain Python, and a picture is whatever draws itself as SVG.
"""

from __future__ import annotations

import ast
import io
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent


def outputs_of(notebook: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """Run the code cells one after the other and give the outputs of each, as a notebook file keeps them."""
    known: dict[str, Any] = {"__name__": "notebook"}
    return [_run("".join(cell["source"]), known) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def _run(source: str, known: dict[str, Any]) -> list[dict[str, Any]]:
    """Run one cell; what its last line gives is shown, if it is anything."""
    tree = ast.parse(source)
    shown = None
    with redirect_stdout(io.StringIO()) as printed:
        if tree.body and isinstance(tree.body[-1], ast.Expr):
            last = ast.Expression(tree.body.pop().value)
            exec(compile(tree, "cell", "exec"), known)
            shown = eval(compile(last, "cell", "eval"), known)
        else:
            exec(compile(tree, "cell", "exec"), known)
    outputs: list[dict[str, Any]] = []
    if printed.getvalue():
        text = printed.getvalue().splitlines(keepends=True)
        outputs.append({"name": "stdout", "output_type": "stream", "text": text})
    if shown is not None:
        draw = getattr(shown, "_repr_svg_", None)
        data = {"text/plain": [type(shown).__name__]}
        if draw is not None:
            data = {"image/svg+xml": [draw()], **data}
        else:
            data = {"text/plain": [repr(shown)]}
        outputs.append({"data": data, "metadata": {}, "output_type": "display_data"})
    return outputs


def main() -> int:
    """Run all notebooks and write their outputs into them."""
    for path in sorted(FOLDER.glob("*.ipynb")):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        cells = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        for number, (cell, outputs) in enumerate(zip(cells, outputs_of(notebook), strict=True), 1):
            cell["outputs"], cell["execution_count"] = outputs, number
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
