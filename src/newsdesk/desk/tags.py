"""What can be done with tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdesk.archive import Writer, articles, tag_use, tags
from newsdesk.archive.keys import name_key
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.tag import MergePreview, Origin, Tag, TagKind, TagUse


def all_tags(desk: Desk) -> list[Tag]:
    """The whole tree as a flat list, by name; all that was committed before is counted."""
    return desk.tag_book.tags()


def add(desk: Desk, ids: Iterable[int], names: Sequence[str], progress: Progress | None = None) -> Changes:
    """Gives articles tags by name; a name that no tag has becomes a new one. Raises NotFound, with nothing done."""
    listed = _there(desk, ids)

    def verb(writer: Writer, part: list[int]) -> None:
        articles.require(writer.connection, part)
        found = tags.ensure(writer, names)
        keys = [found[name_key(name)] for name in names if name.strip()]
        touched = tags.give(writer, [(article, key) for article in part for key in keys], Origin.HAND)
        writer.count += len(touched)

    return bulk.write(desk, "add-tag", listed, verb, progress)


def give(desk: Desk, ids: Iterable[int], tag_id: int, progress: Progress | None = None) -> Changes:
    """Gives articles a tag that is there. Raises NotFound, with nothing done."""
    listed = _there(desk, ids)

    def verb(writer: Writer, part: list[int]) -> None:
        articles.require(writer.connection, part)
        tags.require(writer.connection, tag_id)
        writer.count += len(tags.give(writer, [(article, tag_id) for article in part], Origin.HAND))

    return bulk.write(desk, "add-tag", listed, verb, progress)


def _there(desk: Desk, ids: Iterable[int]) -> list[int]:
    """`ids`, if all of them are articles: who named one that is none is told before anything is done."""
    listed = list(ids)
    if len(listed) > bulk.SLICE:
        with desk.archive.read() as connection:
            articles.require(connection, listed)
    return listed


def remove(desk: Desk, ids: Iterable[int], tag_id: int, progress: Progress | None = None) -> Changes:
    """Takes a tag from articles."""

    def verb(writer: Writer, part: list[int]) -> None:
        writer.count += len(tags.take(writer, part, tag_id))

    return bulk.write(desk, "remove-tag", ids, verb, progress)


def create(desk: Desk, name: str, kind: TagKind = TagKind.TOPIC, parent_id: int | None = None) -> tuple[int, Changes]:
    """A new tag. Raises TagExists."""
    return desk.archive.write("new-tag", lambda writer: tags.create(writer, name, kind, parent_id))


def rename(desk: Desk, tag_id: int, name: str) -> Changes:
    """Gives a tag another name, everywhere at once. Raises TagExists, NotFound."""
    return desk.archive.write("rename-tag", lambda writer: tags.rename(writer, tag_id, name))[1]


def change(desk: Desk, tag_id: int, **values: object) -> Changes:
    """Sets kind, colour, note, uri or parent_id of a tag. Raises TagCycle, NotFound."""
    return desk.archive.write("change-tag", lambda writer: tags.change(writer, tag_id, **values))[1]


def merge(desk: Desk, tag_ids: Sequence[int], into: int) -> Changes:
    """Joins tags into one; their names become its aliases. Raises TagCycle."""
    return desk.archive.write("merge-tags", lambda writer: tags.merge(writer, tag_ids, into))[1]


def merge_preview(desk: Desk, tag_ids: Sequence[int], into: int) -> MergePreview:
    """What `merge` would do. Raises TagCycle, NotFound."""
    with desk.archive.read() as connection:
        return tag_use.merge_preview(connection, tag_ids, into)


def move(desk: Desk, tag_ids: Sequence[int], parent_id: int | None) -> Changes:
    """Puts tags below another one, or at the root. Raises TagCycle, NotFound."""
    return desk.archive.write("move-tags", lambda writer: tags.move(writer, tag_ids, parent_id))[1]


def add_alias(desk: Desk, tag_id: int, name: str) -> Changes:
    """One more name by which a tag is found. Raises TagExists, NotFound."""
    return desk.archive.write("add-alias", lambda writer: tags.add_alias(writer, tag_id, name))[1]


def remove_alias(desk: Desk, tag_id: int, name: str) -> Changes:
    """Takes an alias from a tag. Raises NotFound."""
    return desk.archive.write("remove-alias", lambda writer: tags.remove_alias(writer, tag_id, name))[1]


def delete(desk: Desk, *tag_ids: int) -> Changes:
    """Deletes tags as one operation; their children move up. Raises NotFound."""

    def verb(writer: Writer) -> None:
        for tag in dict.fromkeys(tag_ids):
            tags.remove(writer, tag)

    return desk.archive.write("delete-tag", verb)[1]


def weigh(desk: Desk, tag_ids: Sequence[int]) -> tuple[int, int]:
    """(articles that would lose a tag, tags that would move up) if these were deleted."""
    with desk.archive.read() as connection:
        return tag_use.weigh(connection, tag_ids)


def usage(desk: Desk, tag_id: int, limit: int = 8) -> TagUse:
    """When a tag was used first and last, and the tags that often stand beside it. Raises NotFound."""
    with desk.archive.read() as connection:
        return tag_use.usage(connection, tag_id, limit)
