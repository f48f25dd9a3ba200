"""Proof that what is kept is what was kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import func, select

from newsdesk.archive import tables as t
from newsdesk.archive.archive import Archive
from newsdesk.archive.originals import Store

Problem = tuple[str, str]


def numbers(archive: Archive) -> dict[str, int]:
    """How many rows the main tables hold."""
    models = {
        "articles": t.ArticleRecord, "sources": t.Source, "tags": t.TagRecord, "taggings": t.ArticleTag,
        "links": t.LinkRecord, "revisions": t.RevisionRecord, "originals": t.Original, "operations": t.OperationRecord,
        "attachments": t.Attachment,
    }  # fmt: skip
    with archive.read() as connection:
        return {
            name: int(connection.scalar(select(func.count()).select_from(model)) or 0) for name, model in models.items()
        }


def article_ids(archive: Archive) -> set[int]:
    """The numbers of all articles."""
    with archive.read() as connection:
        return set(connection.scalars(select(t.ArticleRecord.id)))


def problems(archive: Archive, step: Callable[[int, int], bool]) -> Iterator[Problem]:
    """(code, what) of everything that is wrong. `step` is told (done, total) files and says whether to go on."""
    for found in archive.check_database():
        yield "database", found
    files: list[tuple[str, Store, str, int, str]] = []
    with archive.read() as connection:
        for kind, store, model in (
            ("original", archive.originals, t.Original), ("attachment", archive.attachments, t.Attachment),
        ):  # fmt: skip
            statement = select(model.sha256, func.max(model.size), func.max(model.name)).group_by(model.sha256)
            files += [(kind, store, row[0], row[1], row[2]) for row in connection.execute(statement)]
    for number, (kind, store, sha256, size, name) in enumerate(files, 1):
        sound = store.sound(sha256)
        if sound is None:
            yield f"{kind}-missing", f"{name} ({sha256})"
        elif not sound or store.path(sha256).stat().st_size != size:
            yield f"{kind}-altered", f"{name} ({sha256})"
        if not step(number, len(files)):
            return
