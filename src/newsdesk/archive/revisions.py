"""The kept versions of articles. The first one of an import holds nothing as long as the article still says the same.

An archive of captured articles is mostly texts that nobody ever changes: keeping each of them twice made it half as
large again. `settle` writes such a version out; `Writer` calls it before it changes any text, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, delete, func, select, update

from newsdesk.archive import tables as t
from newsdesk.archive.keys import title_key
from newsdesk.archive.packing import pack, slices, unpack
from newsdesk.domain.article import Direction, Revision, Text
from newsdesk.domain.comparison import ASIDE
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import NotFound
from newsdesk.domain.versions import spare

if TYPE_CHECKING:
    from newsdesk.archive.writing import Writer

A, R, S = t.ArticleRecord, t.RevisionRecord, t.Source
STILL = b""
"""The snapshot of a version whose text is the one that the article has."""

TEXT_COLUMNS = frozenset({field.name for field in fields(Text)} - {"source"} | {"source_id"})


def text_of(row: Any, source: str | None) -> Text:
    """The text of an `articles` row."""
    return Text(
        headline=row.headline, subhead=row.subhead, slug=row.slug, byline=row.byline, dateline=row.dateline,
        summary=row.summary, body=row.body, language=row.language, direction=Direction(row.direction),
        source=source or "", provider=row.provider, embargo=row.embargo, url=row.url,
        published=PartialDate(row.published) if row.published else None,
        published_text=row.published_text, notes=row.notes, usage_terms=row.usage_terms, copyright=row.copyright,
        item_version=row.item_version,
    )  # fmt: skip


def texts(connection: Connection, ids: Iterable[int]) -> dict[int, Text]:
    """The texts of articles as they stand."""
    found: dict[int, Text] = {}
    for part in slices(ids):
        named = select(A.__table__, S.name.label("source_name")).outerjoin(S, S.id == A.source_id)
        for row in connection.execute(named.where(A.id.in_(part))):
            found[row.id] = text_of(row, row.source_name)
    return found


def snapshot(text: Text) -> bytes:
    """A text as `revisions` keeps it."""
    value = {field.name: getattr(text, field.name) for field in fields(Text)}
    value = {name: found for name, found in value.items() if found not in ("", None)}
    value["published"] = text.published.value if text.published else None
    return pack(value)


def settle(connection: Connection, ids: Iterable[int]) -> None:
    """Writes out what versions of these articles leave to the article itself: called before its text changes."""
    for part in slices(ids):
        rows = connection.execute(select(R.id, R.article_id).where(R.article_id.in_(part), R.snapshot == STILL)).all()
        if rows:
            now = texts(connection, {row.article_id for row in rows})
            table: Any = R.__table__
            written = update(table).where(table.c.id == bindparam("_id")).values(snapshot=bindparam("_snapshot"))
            connection.execute(written, [{"_id": row.id, "_snapshot": snapshot(now[row.article_id])} for row in rows])


def next_number(connection: Connection, article_id: int) -> int:
    """The number of an article's next revision."""
    return int(connection.scalar(select(func.max(R.number)).where(R.article_id == article_id)) or 0) + 1


def keep_as_it_is(writer: Writer, ids: Iterable[int], why: str) -> None:
    """A version of each of these articles as it stands. It holds nothing as long as the article says the same: a
    thousand texts that only got another source are not kept once more, and none of them is read."""
    made: list[dict[str, Any]] = []
    for part in slices(ids):
        last = select(R.article_id, func.max(R.number)).where(R.article_id.in_(part)).group_by(R.article_id)
        numbers = {row[0]: row[1] for row in writer.connection.execute(last)}
        facts = select(A.id, A.headline, A.word_count).where(A.id.in_(part)).order_by(A.id)
        made += [
            {
                "article_id": row.id, "number": numbers.get(row.id, 0) + 1, "snapshot": STILL,
                "headline": row.headline, "word_count": row.word_count, "created": writer.now, "who": writer.who,
                "why": why,
            }
            for row in writer.connection.execute(facts)
        ]  # fmt: skip
    writer.insert(R, made, keep=True)


def change(connection: Connection, revision_id: int, values: dict[str, Any]) -> None:
    """History is no part of undo: it is changed directly."""
    connection.execute(update(R).where(R.id == revision_id).values(**values))


def name(writer: Writer, article_id: int, number: int, name: str) -> None:
    """Names a version. Raises NotFound."""
    found = writer.connection.scalar(select(R.id).where(R.article_id == article_id, R.number == number))
    if found is None:
        raise NotFound(id=f"{article_id}/{number}")
    writer.update(R, [found], {"name": name})
    writer.touch([article_id])
    writer.count += 1


def thin(connection: Connection, article_id: int, now: str) -> None:
    """Lets go of versions that came about by themselves and are many (`domain.versions`)."""
    gone = spare(revisions(connection, article_id), now)
    if gone:
        connection.execute(delete(R).where(R.article_id == article_id, R.number.in_(gone)))


def last_aside(connection: Connection, article_id: int) -> bytes | None:
    """What the last capture said that was kept beside the text of an article; None where there was none."""
    statement = select(R.snapshot).where(R.article_id == article_id, R.why.in_(("import-aside", "import-older")))
    found: bytes | None = connection.scalar(statement.order_by(R.number.desc()).limit(1))
    return found


def undone_texts(connection: Connection, ids: Iterable[int]) -> dict[int, Text]:
    """Of articles whose last version undid something: the version that it undid."""
    found: dict[int, Text] = {}
    for part in slices(ids):
        own = R.why.not_in(ASIDE)  # what never was the article's text says nothing of what was undone
        last = select(R.article_id, func.max(R.number).label("number")).where(R.article_id.in_(part), own)
        newest = last.group_by(R.article_id).subquery()
        same = (R.article_id == newest.c.article_id) & (R.number == newest.c.number)
        undone = select(R.article_id, R.number).join(newest, same).where(R.why == "undo")
        for article_id, number in connection.execute(undone).all():
            before = select(R.snapshot).where(R.article_id == article_id, R.number < number, R.why != "undo", own)
            kept = connection.scalar(before.order_by(R.number.desc()).limit(1))
            if kept:
                found[article_id] = _unpacked(kept)
    return found


def merged_bodies(connection: Connection, article_id: int, headline_key: str) -> list[str]:
    """What articles with that headline said that became one with this one."""
    return [text.body for text in merged_texts(connection, article_id) if title_key(text.headline) == headline_key]


def merged_texts(connection: Connection, article_id: int) -> list[Text]:
    """The versions of an article that were another's, or are of later captures of that, the newest first."""
    asked = select(R.snapshot).where(R.article_id == article_id, R.why.in_(("merged", "import-aside")))
    return [_unpacked(kept) for kept in connection.scalars(asked.order_by(R.number.desc())) if kept]


def revisions(connection: Connection, article_id: int) -> list[Revision]:
    """The kept versions of an article, the newest first."""
    statement = (
        select(R.number, R.created, R.who, R.why, R.headline, R.word_count, R.name)
        .where(R.article_id == article_id)
        .order_by(R.number.desc())
    )
    return [Revision(*row) for row in connection.execute(statement)]


def revision_text(connection: Connection, article_id: int, number: int) -> Text:
    """The text of one revision. Raises NotFound."""
    found = connection.scalar(select(R.snapshot).where(R.article_id == article_id, R.number == number))
    now = texts(connection, [article_id]) if found == STILL else {}
    if found is None or (found == STILL and not now):
        raise NotFound(id=f"{article_id}/{number}")
    if found == STILL:
        return now[article_id]
    return _unpacked(found)


def _unpacked(kept: bytes) -> Text:
    value = unpack(kept)
    published = value.pop("published", None)
    direction = Direction(value.pop("direction", "auto"))
    return replace(Text(**value), direction=direction, published=PartialDate(published) if published else None)
