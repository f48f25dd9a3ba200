"""What belongs to the sample, known by the names of the files that it was read from, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, exists, select

from newsdesk.archive import tables as t
from newsdesk.domain.tag import Origin

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
    """Those of `ids` whose text somebody has changed, or to which somebody gave tags or links."""
    hand = Origin.HAND.value
    found = set(connection.scalars(select(R.article_id).where(R.article_id.in_(ids), R.why.not_in(_OURS))))
    found |= set(connection.scalars(select(AT.article_id).where(AT.article_id.in_(ids), AT.origin == hand)))
    return found | set(connection.scalars(select(L.from_id).where(L.from_id.in_(ids), L.origin == hand)))


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
    """The tags that any of `ids` came with; those that somebody gave by hand are somebody's own."""
    by_hand = select(AT.tag_id).where(AT.article_id.in_(ids), AT.origin == Origin.HAND.value)
    carried = select(AT.tag_id).where(AT.article_id.in_(ids), AT.tag_id.not_in(by_hand))
    return sorted(set(connection.scalars(carried)))


def idle(connection: Connection, tags: Iterable[int]) -> list[int]:
    """Those of `tags` that no article outside the trash carries, and none in it that is not of the sample; nor has any
    of them another tag below it."""
    listed, T = list(tags), t.TagRecord
    ours = select(AO.article_id).join(t.Original, t.Original.sha256 == AO.sha256).where(t.Original.name.like(FILES))
    counts = A.trashed.is_(None) | A.id.not_in(ours)
    used = exists().where(AT.tag_id == T.id, AT.article_id == A.id, counts)
    found = set(connection.scalars(select(T.id).where(T.id.in_(listed), ~used)))
    pairs = connection.execute(select(T.id, T.parent_id).where(T.parent_id.in_(listed))).all()
    while stays := {above for below, above in pairs if above in found and below not in found}:
        found -= stays
    return sorted(found)
