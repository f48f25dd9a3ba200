"""What belongs to the sample, known by the names of the files that it was read from, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, exists, select

from newsdesk.archive import tables as t

A, AO, R, AT, L = t.ArticleRecord, t.ArticleOriginal, t.RevisionRecord, t.ArticleTag, t.LinkRecord
FILES = "newsdesk-sample-%"
_OURS = ("import", "sample")  # revisions that somebody's hand has not made


def there(connection: Connection) -> list[int]:
    """The articles of the sample outside the trash."""
    statement = (
        select(A.id).distinct().join(AO, AO.article_id == A.id).join(t.Original, t.Original.sha256 == AO.sha256)
        .where(t.Original.name.like(FILES), A.trashed.is_(None)).order_by(A.id)
    )  # fmt: skip
    return list(connection.scalars(statement))


def touched(connection: Connection, ids: Sequence[int]) -> set[int]:
    """Those of `ids` whose text somebody has changed."""
    statement = select(R.article_id).where(R.article_id.in_(ids), R.why.not_in(_OURS))
    return set(connection.scalars(statement))


def find(connection: Connection, name: str) -> int | None:
    """The article of the sample that is called `name` in its file."""
    return next(iter(connection.scalars(select(A.id).where(A.external_id == name, A.id.in_(there(connection))))), None)


def from_file(connection: Connection, name: str) -> int | None:
    """The article outside the trash that was read from the file `name`."""
    statement = (
        select(A.id).join(AO, AO.article_id == A.id).join(t.Original, t.Original.sha256 == AO.sha256)
        .where(t.Original.name == name, A.trashed.is_(None)).order_by(A.id)
    )  # fmt: skip
    return connection.scalar(statement.limit(1))


def all_linked(connection: Connection, article_id: int) -> bool:
    """Whether an article has links and none of them waits."""
    ends = list(connection.scalars(select(L.to_id).where(L.from_id == article_id)))
    return bool(ends) and None not in ends


def any_link(connection: Connection, kind: str) -> bool:
    """Whether there is a link of a kind."""
    return connection.scalar(select(L.id).where(L.kind == kind).limit(1)) is not None


def tags_of(connection: Connection, ids: Sequence[int]) -> list[int]:
    """The tags that any of `ids` carries."""
    return sorted(set(connection.scalars(select(AT.tag_id).where(AT.article_id.in_(ids)))))


def idle(connection: Connection, tags: Iterable[int]) -> list[int]:
    """Those of `tags` that no article outside the trash carries."""
    listed = list(tags)
    used = exists().where(AT.tag_id == t.TagRecord.id, AT.article_id == A.id, A.trashed.is_(None))
    return list(connection.scalars(select(t.TagRecord.id).where(t.TagRecord.id.in_(listed), ~used)))
