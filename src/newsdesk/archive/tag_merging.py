"""Tags that become one, come apart, or go: whole sets of taggings at a time, each leaving behind what undoes it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import delete, select, update

from newsdesk.archive import lessons, terms
from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import above, create, keys_of, preferred_names, require, taken, tell
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import TagCycle, TagExists
from newsdesk.domain.tag import TagKind
from newsdesk.text.name import clean_name

T, N, AT, L = t.TagRecord, t.TagName, t.ArticleTag, t.TagLesson


def _untag(writer: Writer, condition: object, tag_id: int) -> list[int]:
    """Deletes the taggings of a tag for which a condition holds; gives their articles."""
    core = AT.__table__
    rows = writer.connection.execute(select(core).where(core.c.tag_id == tag_id, condition)).all()  # type: ignore[arg-type]
    if rows:
        columns = list(core.columns.keys())
        writer.remember("insert", core.name, columns=columns, rows=[list(row) for row in rows])
        writer.connection.execute(delete(core).where(core.c.tag_id == tag_id, condition))  # type: ignore[arg-type]
        for row in rows:
            writer.authority.tell(tag_id, row.article_id, False)
    return [row.article_id for row in rows]


def _retag(writer: Writer, tag_id: int, into: int) -> list[int]:
    """Lets every article that carries one tag carry another in its place; gives the articles."""
    core = AT.__table__
    have = select(core.c.article_id).where(core.c.tag_id == into)
    doubled = _untag(writer, core.c.article_id.in_(have), tag_id)
    rows = writer.connection.execute(select(core.c.id, core.c.article_id).where(core.c.tag_id == tag_id)).all()
    if rows:
        writer.remember("update", core.name, columns=["id", "tag_id"], rows=[[row.id, tag_id] for row in rows])
        writer.connection.execute(update(core).where(core.c.tag_id == tag_id).values(tag_id=into))
        for row in rows:
            writer.authority.tell(tag_id, row.article_id, False)
            writer.authority.tell(into, row.article_id, True)
    return [*doubled, *(row.article_id for row in rows)]


def merge(writer: Writer, tag_ids: Sequence[int], into: int) -> list[int]:
    """Joins tags into `into`: their articles and children go over, their names become its aliases; a child that is
    named as one that is there already is merged with it. Gives the articles. Raises TagCycle, NotFound."""
    require(writer.connection, into)
    gone = [key for key in dict.fromkeys(tag_ids) if key != into]
    for tag in gone:
        require(writer.connection, tag)
    if set(gone) & set(above(writer.connection, into)):
        raise TagCycle(name=preferred_names(writer.connection, [into]).get(into, into))
    tell(writer, *gone, into)
    touched: list[int] = []
    for tag in gone:
        touched += _merge_one(writer, tag, into, frozenset(gone))
    writer.touch(touched, membership=True)
    writer.count += len(gone)
    return touched


def _merge_one(writer: Writer, tag: int, into: int, gone: Collection[int]) -> list[int]:
    connection = writer.connection
    touched = _retag(writer, tag, into)
    moved = [key for key in connection.scalars(select(T.id).where(T.parent_id == tag)) if key != into]
    writer.update(T, moved, {"parent_id": into})
    _names_over(writer, tag, into)
    lessons.follow(writer, tag, into)
    _forget(writer, tag, into)
    writer.delete(T, [tag])
    writer.touch_tag(tag)
    writer.touch_tag(into)
    for child in moved:
        if child not in gone:
            touched += join_alike(writer, child, gone)
    return touched


def _names_over(writer: Writer, tag: int, into: int) -> None:
    """The names of a tag become aliases of another; but for those that it has, and those of a tag beside it."""
    connection = writer.connection
    parent = connection.scalar(select(T.parent_id).where(T.id == into))
    names = connection.execute(select(N.id, N.key).where(N.tag_id == tag)).all()
    have, kept = set(keys_of(connection, into)), []
    for row in names:
        if row.key not in have and not set(taken(connection, parent, [row.key])) - {tag, into}:
            kept.append(row.id)
            have.add(row.key)
    writer.update(N, kept, {"tag_id": into, "preferred": False, "label": False})


def join_alike(writer: Writer, tag: int, but: Collection[int] = ()) -> list[int]:
    """Merges a tag with all beside it that have one of its names, into the oldest of them; gives the articles."""
    connection, touched = writer.connection, []
    row = connection.execute(select(T.parent_id).where(T.id == tag)).one_or_none()
    while row is not None:  # who was merged with has names of its own
        alike = [key for key in taken(connection, row.parent_id, keys_of(connection, tag)) if key not in but]
        if len(alike) < 2:
            break
        stays, goes = alike[:2]
        touched += _merge_one(writer, goes, stays, frozenset(but))
        tag = stays
        row = connection.execute(select(T.parent_id).where(T.id == tag)).one_or_none()
    return touched


def _forget(writer: Writer, tag: int, into: int | None) -> None:
    """What hangs on a tag goes to another, or away: its terms, what was learned of it, names that are left."""
    if into is not None:
        terms.merged(writer, [tag], into)
    else:
        terms.removed(writer, [tag])
    writer.delete(L, list(writer.connection.scalars(select(L.id).where(L.tag_id == tag))))
    writer.delete(N, list(writer.connection.scalars(select(N.id).where(N.tag_id == tag))))


def remove(writer: Writer, tag_ids: Sequence[int]) -> list[int]:
    """Deletes tags; what stands below them moves up. Gives the articles that lost one. Raises NotFound, and TagExists
    where one that would move up finds its name there already."""
    connection = writer.connection
    doomed = list(dict.fromkeys(tag_ids))
    touched: list[int] = []
    for tag in doomed:
        require(connection, tag)
    tell(writer, *doomed)
    for tag in doomed:
        touched += _untag(writer, AT.id > 0, tag)
        parent = connection.scalar(select(T.parent_id).where(T.id == tag))
        children = connection.scalars(select(T.id).where(T.parent_id == tag)).all()
        for child in children:
            if child not in doomed:
                _refuse_meeting(writer, child, parent, doomed)
        writer.update(T, children, {"parent_id": parent})
        _forget(writer, tag, None)
        writer.delete(T, [tag])
        writer.touch_tag(tag)
    writer.touch(touched, membership=True)
    writer.count += len(doomed)
    return touched


def _refuse_meeting(writer: Writer, child: int, parent: int | None, doomed: Collection[int]) -> None:
    for other in taken(writer.connection, parent, keys_of(writer.connection, child)):
        if other != child and other not in doomed:
            raise TagExists(name=preferred_names(writer.connection, [other])[other])


def split(writer: Writer, tag_id: int, article_ids: Iterable[int], name: str) -> tuple[int, int]:
    """Lets those of the articles that carry a tag carry another in its place: one of that name beside it, which is made
    where there is none. Gives its number and how many articles went over. Raises NotFound."""
    connection = writer.connection
    require(connection, tag_id)
    tell(writer, tag_id)
    writer.about(clean_name(name))
    row = connection.execute(select(T.parent_id, T.kind, T.colour).where(T.id == tag_id)).one()
    there = taken(connection, row.parent_id, [name_key(name)])
    if tag_id in there:
        raise TagExists(name=name)
    other = there[0] if there else None
    if other is None:
        other = create(writer, name, TagKind(row.kind), row.parent_id)
        writer.update(T, [other], {"colour": row.colour})
    have = set(connection.scalars(select(AT.article_id).where(AT.tag_id == other)))
    moved: list[int] = []
    doubled: list[int] = []
    touched: list[int] = []
    for part in slices(dict.fromkeys(article_ids)):
        statement = select(AT.id, AT.article_id).where(AT.tag_id == tag_id, AT.article_id.in_(part))
        for key, article in connection.execute(statement):
            (doubled if article in have else moved).append(key)
            touched.append(article)
    writer.delete(AT, doubled)
    writer.update(AT, moved, {"tag_id": other})
    writer.touch(touched, membership=True)
    writer.touch_tag(tag_id)
    writer.touch_tag(other)
    writer.count = len(touched)
    return other, len(touched)
