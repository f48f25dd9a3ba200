"""The rows of the work that a writer did: its name, how much, what it was about, and what undoes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.packing import pack

if TYPE_CHECKING:
    from newsdesk.archive.writing import Writer

O = t.OperationRecord  # noqa: E741
NAMES_TOLD, MOST_TOLD = 3, 80  # names of what work was about, and letters of each
_UNTOLD = frozenset({"import", "watch-folder", "read-again"})  # what came of these is another thing every time


def store(writer: Writer) -> None:
    """Keeps a slice of work: as an operation of its own, or as a part of the one that it goes on with."""
    connection = writer.connection
    if writer.operation is not None:
        state = connection.scalar(select(O.state).where(O.id == writer.operation))
        if state != "done":  # undone between two slices: what follows is work of its own
            writer.operation = None
    if writer.operation is None:
        # A new piece of work forgets what could have been done again.
        connection.execute(update(O).where(O.state == "undone").values(state="superseded"))
        values = {
            "name": writer.name, "who": writer.who, "at": writer.now, "count": writer.count, "detail": _detail(writer),
        }  # fmt: skip
        writer.operation = int(connection.execute(insert(O).returning(O.id), values).scalar_one())
        if writer.run is not None:  # gone on with after a pause, or another day, it stays one piece of work
            run = update(t.ImportRun).where(t.ImportRun.id == writer.run)
            connection.execute(run.values(operation_id=writer.operation))
    else:
        if writer.steps:  # it goes on behind what was undone meanwhile, which cannot be done again on top of it
            connection.execute(update(O).where(O.state == "undone").values(state="superseded"))
        own = update(O).where(O.id == writer.operation)
        connection.execute(own.values(count=O.count + writer.count))
    if writer.steps:
        connection.execute(insert(t.OperationStep), {"operation_id": writer.operation, "inverse": pack(writer.steps)})


def _detail(writer: Writer) -> str:
    """What the work was about, a name a line: what was said of it, or the headline of the one article it touched."""
    names = writer.names
    if not names and len(writer.articles) == 1 and writer.name not in _UNTOLD:
        article = t.ArticleRecord
        headline = writer.connection.scalar(select(article.headline).where(article.id == min(writer.articles)))
        names = [headline] if headline else []
    told = [" ".join(name.split())[:MOST_TOLD] for name in names[:NAMES_TOLD]]
    return "\n".join([*told, "…"] if len(names) > NAMES_TOLD else told)
