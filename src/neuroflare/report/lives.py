"""Lives the lives of ``docs/lives.md`` again: ``python -m neuroflare.report.lives [folder [people]]``."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from neuroflare.insight.crowd import lasting, live
from neuroflare.insight.stories import tell
from neuroflare.model import load_model
from neuroflare.people import healthy
from neuroflare.people.stability import people_of_the_prior
from neuroflare.report.lives_of_100 import draw_lives_of_100
from neuroflare.report.lives_page import lives_page
from neuroflare.report.lives_picture import draw_lives

__all__ = ["main"]

COUNT = 1000
SEED = 5
MOST = 40
"""People of each kind from whom arrows are removed one by one, at most."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the page and its pictures.

    Parameters
    ----------
    arguments
        Folder to write into, ``docs`` when left out; and how many people, of whom a quarter as many are
        drawn from the whole prior.

    Returns
    -------
    int
        0.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    folder = Path(given[0]) if given else Path("docs")
    count = int(given[1]) if len(given) > 1 else COUNT
    model = load_model("body")
    typical = live(model, "typical numbers", healthy(model, count, 1, seed=SEED).parameters, seed=SEED)
    wide = people_of_the_prior(model, max(1, count // 4), seed=SEED)
    prior = live(model, "whole prior", wide, seed=SEED)
    told = tell(model, prior.people, prior.after)
    held = lasting(model, prior, MOST)
    pictures = folder / "images"
    pictures.mkdir(parents=True, exist_ok=True)
    for name, picture in (
        ("lives", draw_lives(told)),
        ("lives-of-100", draw_lives_of_100({crowd.name: crowd.after for crowd in (typical, prior)})),
    ):
        (pictures / f"{name}.svg").write_text(f"{picture}\n", encoding="utf-8")
    (folder / "lives.md").write_text(lives_page(told, typical, prior, held, model), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
