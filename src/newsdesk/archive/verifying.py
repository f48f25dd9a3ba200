"""Proof that what is kept is what was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import func, select

from newsdesk.archive import tables as t
from newsdesk.archive.archive import Archive

Problem = tuple[str, str]


def numbers(archive: Archive) -> dict[str, int]:
    """How many rows the main tables hold."""
    models = {
        "articles": t.ArticleRecord, "sources": t.Source, "tags": t.TagRecord, "taggings": t.ArticleTag,
        "links": t.LinkRecord, "revisions": t.RevisionRecord, "originals": t.Original, "operations": t.OperationRecord,
    }  # fmt: skip
    with archive.read() as connection:
        return {
            name: int(connection.scalar(select(func.count()).select_from(model)) or 0) for name, model in models.items()
        }


def problems(archive: Archive, step: Callable[[int, int], bool]) -> Iterator[Problem]:
    """(code, what) of everything that is wrong. `step` is told (done, total) originals and says whether to go on."""
    for found in archive.check_database():
        yield "database", found
    with archive.read() as connection:
        rows = connection.execute(select(t.Original.sha256, t.Original.size, t.Original.name)).all()
    for number, (sha256, size, name) in enumerate(rows, 1):
        sound = archive.originals.sound(sha256)
        if sound is None:
            yield "original-missing", f"{name} ({sha256})"
        elif not sound or archive.originals.path(sha256).stat().st_size != size:
            yield "original-altered", f"{name} ({sha256})"
        if not step(number, len(rows)):
            return
