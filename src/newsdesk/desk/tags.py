"""What can be done with tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsdesk.archive import Writer, articles, tags
from newsdesk.archive.keys import name_key
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes
from newsdesk.domain.tag import Origin, Tag, TagKind


def all_tags(desk: Desk) -> list[Tag]:
    """The whole tree as a flat list, by name."""
    with desk.archive.read() as connection:
        return tags.all_tags(connection)


def add(desk: Desk, ids: Iterable[int], names: Sequence[str]) -> Changes:
    """Gives articles tags by name; a name that no tag has becomes a new one."""
    listed = list(ids)

    def verb(writer: Writer) -> None:
        articles.require(writer.connection, listed)
        found = tags.ensure(writer, names)
        keys = [found[name_key(name)] for name in names if name.strip()]
        touched = tags.give(writer, [(article, key) for article in listed for key in keys], Origin.HAND)
        writer.count += len(touched)

    return desk.archive.write("add-tag", verb)[1]


def remove(desk: Desk, ids: Iterable[int], tag_id: int) -> Changes:
    """Takes a tag from articles."""
    listed = list(ids)

    def verb(writer: Writer) -> None:
        writer.count += len(tags.take(writer, listed, tag_id))

    return desk.archive.write("remove-tag", verb)[1]


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


def delete(desk: Desk, tag_id: int) -> Changes:
    """Deletes a tag; its children move up. Raises NotFound."""
    return desk.archive.write("delete-tag", lambda writer: tags.remove(writer, tag_id))[1]
