"""A progress bar on standard error, for people only."""

from __future__ import annotations

from neuroflare.cli._language import t

__all__ = ["Progress"]


class Progress:
    """A bar that shows on a terminal, and nowhere else.

    Parameters
    ----------
    text
        What is being done.
    quiet
        Whether to show nothing.
    """

    def __init__(self, text: str, quiet: bool) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
        self._bar = Bar(*columns, console=console, disable=quiet or not console.is_terminal, transient=True)
        self._text, self._part, self._share = text, 1, 0.0
        self._task = self._bar.add_task(text)

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def update(self, done: float, total: float) -> None:
        """Show how far it is; where it begins anew, that this is the next part."""
        share = done / total if total else 0.0
        if share < self._share:
            self._part += 1
            told = t("progress-part", "{what} (part {number})", what=self._text, number=self._part)
            self._bar.reset(self._task, description=told)
        self._share = share
        self._bar.update(self._task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
