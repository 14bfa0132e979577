"""A progress bar on standard error, for people only."""

from __future__ import annotations

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
        columns = (TextColumn(text), BarColumn(), TimeRemainingColumn())
        self._bar = Bar(*columns, console=console, disable=quiet or not console.is_terminal, transient=True)
        self._task = self._bar.add_task("")

    def __enter__(self) -> Progress:
        self._bar.start()
        return self

    def update(self, done: float, total: float) -> None:
        """Show how far it is."""
        self._bar.update(self._task, completed=done, total=total)

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
