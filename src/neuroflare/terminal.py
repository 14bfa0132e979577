"""Tables on a terminal: one look for all commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table

__all__ = ["plain_table"]


def plain_table(*heads: str, title: str | None = None, expand: bool = False) -> Table:
    """Make a table that can be read at 80 columns: words are folded and never cut off, and it has no borders.

    Parameters
    ----------
    heads
        Of its columns; more can be added.
    title
        Above it.
    expand
        Whether it takes the whole width.

    Examples
    --------
    >>> table = plain_table("arm", "pain")
    >>> table.add_row("pregabalin", "5.1")
    >>> len(table.columns), table.row_count
    (2, 1)
    """
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, title=title, title_justify="left", expand=expand)
    for head in heads:
        table.add_column(head, overflow="fold")
    return table
