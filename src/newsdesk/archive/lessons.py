"""What suggestions of tags are made from and what becomes of them: names, habits of sources, taken and refused."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound
from newsdesk.domain.tag import Origin

A, T, N, AT, D, L = t.ArticleRecord, t.TagRecord, t.TagName, t.ArticleTag, t.Dismissal, t.TagLesson
_FREQUENT = "frequent"  # the kind of a dismissal: this tag (its uid) is not to be offered among the frequent ones
_TAG = "tag"  # the kind of a dismissal: this article is not to be offered that tag


# -- what is known


def shared_by(connection: Connection, article_ids: Iterable[int]) -> Counter[int]:
    """How many of these articles carry each tag; those that none carries are left out."""
    found: Counter[int] = Counter()
    for part in slices(article_ids):
        statement = select(AT.tag_id, func.count()).where(AT.article_id.in_(part)).group_by(AT.tag_id)
        found.update({row[0]: int(row[1]) for row in connection.execute(statement)})
    return found


def lately_given(connection: Connection, most: int) -> list[int]:
    """The tags of the last `most` taggings by hand, the most frequent among them first."""
    last = select(AT.tag_id).where(AT.origin == Origin.HAND.value).order_by(AT.id.desc()).limit(most)
    return [tag for tag, _ in Counter(connection.scalars(last)).most_common()]


def source_of(connection: Connection, article_id: int) -> int | None:
    """The source of an article."""
    return connection.scalar(select(A.source_id).where(A.id == article_id))


def habits(connection: Connection, source_id: int, most: int, without: int) -> tuple[int, Counter[int]]:
    """Of the last `most` articles of a source outside the trash: how many there are that carry any tag, and how many
    carry each. The article `without` is left out: what it carries says nothing of what it should carry."""
    statement = select(A.id).where(A.source_id == source_id, A.trashed.is_(None), A.id != without)
    last = statement.order_by(A.published_sort.desc(), A.id.desc()).limit(most).subquery()
    rows = connection.execute(select(AT.article_id, AT.tag_id).join(last, last.c.id == AT.article_id)).all()
    return len({row[0] for row in rows}), Counter(row[1] for row in rows)


def lessons(connection: Connection, tag_ids: Iterable[int]) -> dict[tuple[int, str], tuple[int, int]]:
    """(taken, refused) of tags, each by reason."""
    found: dict[tuple[int, str], tuple[int, int]] = {}
    for part in slices(tag_ids):
        rows = connection.execute(select(L.tag_id, L.reason, L.taken, L.refused).where(L.tag_id.in_(part)))
        found.update(((row[0], row[1]), (row[2], row[3])) for row in rows)
    return found


def lessons_of_reasons(connection: Connection) -> dict[str, tuple[int, int]]:
    """(taken, refused) of every reason, whatever the tag."""
    statement = select(L.reason, func.sum(L.taken), func.sum(L.refused)).group_by(L.reason)
    return {row[0]: (int(row[1]), int(row[2])) for row in connection.execute(statement)}


def refused(connection: Connection, article_id: int) -> set[int]:
    """The tags that are not to be offered to an article any more."""
    found = connection.scalars(select(D.object).where(D.kind == _TAG, D.subject == str(article_id)))
    return {int(key) for key in found if key.isdigit()}


def follow(writer: Writer, gone: int, into: int) -> None:
    """Who refused a tag that becomes another one refused that one."""
    connection = writer.connection
    have = set(connection.scalars(select(D.subject).where(D.kind == _TAG, D.object == str(into))))
    rows = connection.execute(select(D.id, D.subject).where(D.kind == _TAG, D.object == str(gone))).all()
    writer.update(D, [row.id for row in rows if row.subject not in have], {"object": str(into)})


def hidden_frequent(connection: Connection) -> set[int]:
    """The tags that are not to be offered among the frequent ones."""
    hidden = select(D.subject).where(D.kind == _FREQUENT)
    return set(connection.scalars(select(T.id).where(T.uid.in_(hidden))))


# -- what is learned


def learn(writer: Writer, reasons: Mapping[int, Sequence[str]], *, taken: bool) -> None:
    """Counts for each of these tags that it was taken, or refused, where it was offered for these reasons. Tags that
    are gone meanwhile teach nothing."""
    there = {key for part in slices(reasons) for key in writer.connection.scalars(select(T.id).where(T.id.in_(part)))}
    known = {
        (row.tag_id, row.reason): row
        for part in slices(there)
        for row in writer.connection.execute(select(L.__table__).where(L.tag_id.in_(part)))
    }
    new = []
    for tag in there:
        for reason in dict.fromkeys(reasons[tag]):
            row = known.get((tag, reason))
            if row is None:
                new.append({"tag_id": tag, "reason": reason, "taken": int(taken), "refused": int(not taken)})
            else:
                counted = {"taken": row.taken + 1} if taken else {"refused": row.refused + 1}
                writer.update(L, [row.id], counted)
    writer.insert(L, new)


def refuse(writer: Writer, article_ids: Sequence[int], tag_id: int, reasons: Sequence[str]) -> None:
    """A tag is not offered to these articles any more, and its reasons count for less. Raises NotFound."""
    if writer.connection.scalar(select(T.id).where(T.id == tag_id)) is None:
        raise NotFound(id=tag_id)
    there = [
        key for part in slices(article_ids) for key in writer.connection.scalars(select(A.id).where(A.id.in_(part)))
    ]
    asked = select(D.subject).where(D.kind == _TAG, D.object == str(tag_id))
    have = set(writer.connection.scalars(asked))
    new = [key for key in there if str(key) not in have]
    rows = [{"kind": _TAG, "subject": str(key), "object": str(tag_id), "created": writer.now} for key in new]
    writer.insert(D, rows)
    if new:
        learn(writer, {tag_id: reasons}, taken=False)
        writer.count += len(new)
        writer.touch_sight(new)


def hide_frequent(writer: Writer, tag_id: int) -> None:
    """A tag is not offered among the frequent ones any more. Raises NotFound."""
    uid = writer.connection.scalar(select(T.uid).where(T.id == tag_id))
    if uid is None:
        raise NotFound(id=tag_id)
    if tag_id not in hidden_frequent(writer.connection):
        writer.insert(D, [{"kind": _FREQUENT, "subject": uid, "object": "", "created": writer.now}])
        writer.count += 1
        writer.touch_tags()


def given_again(writer: Writer, tag_ids: Iterable[int]) -> None:
    """Tags that somebody gives by hand may be offered among the frequent ones, though they were hidden."""
    for tag in hidden_frequent(writer.connection) & set(tag_ids):
        uid = select(T.uid).where(T.id == tag).scalar_subquery()
        writer.delete(D, list(writer.connection.scalars(select(D.id).where(D.kind == _FREQUENT, D.subject == uid))))
