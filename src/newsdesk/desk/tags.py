"""What can be done with tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pyroaring import BitMap

from newsdesk.archive import Writer, articles, rules, searches, tag_merging, tag_use, tags
from newsdesk.archive.keys import name_key
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.desk.facets import facets
from newsdesk.desk.searching import find, parse
from newsdesk.desk.tag_book import merged
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.errors import NotFound, TagCycle
from newsdesk.domain.query import Query
from newsdesk.domain.tag import MergePreview, Origin, Tag, TagKind, TagRef, TagUse


def all_tags(desk: Desk) -> list[Tag]:
    """The whole tree as a flat list, by name; all that was committed before is counted."""
    return desk.tag_book.tags()


def add(desk: Desk, ids: Iterable[int], names: Sequence[str], progress: Progress | None = None) -> Changes:
    """Gives articles tags by name; a name that no tag has becomes a new one. Raises NotFound, with nothing done."""
    listed = _there(desk, ids)

    def verb(writer: Writer, part: list[int]) -> None:
        articles.require(writer.connection, part)
        keys = list(dict.fromkeys(tags.ensure(writer, names).values()))
        tags.tell(writer, *keys)
        touched = tags.give(writer, [(article, key) for article in part for key in keys], Origin.HAND)
        writer.count += len(touched)

    return bulk.write(desk, "add-tag", listed, verb, progress)


def give(desk: Desk, ids: Iterable[int], tag_id: int, progress: Progress | None = None) -> Changes:
    """Gives articles a tag that is there. Raises NotFound, with nothing done."""
    listed = _there(desk, ids)

    def verb(writer: Writer, part: list[int]) -> None:
        articles.require(writer.connection, part)
        tags.require(writer.connection, tag_id)
        tags.tell(writer, tag_id)
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
        tags.tell(writer, tag_id)
        writer.count += len(tags.take(writer, part, tag_id))

    return bulk.write(desk, "remove-tag", ids, verb, progress)


def create(desk: Desk, name: str, kind: TagKind = TagKind.TOPIC, parent_id: int | None = None) -> tuple[int, Changes]:
    """A new tag. Raises TagExists."""
    return desk.archive.write("new-tag", lambda writer: tags.create(writer, name, kind, parent_id))


def elsewhere(desk: Desk, name: str, parent_id: int | None) -> tuple[str, ...]:
    """The way to a tag of that name that stands somewhere else in the tree; empty where there is none."""
    for key in desk.tag_book.named(name):
        tag = desk.tag_book.get(key)
        if tag is not None and tag.parent_id != parent_id:
            return desk.tag_book.path(key)
    return ()


def rename(desk: Desk, tag_id: int, name: str) -> Changes:
    """Gives a tag another name, everywhere at once. Where it has one for the language of the interface, that is the one
    that is another now. Raises TagExists, NotFound."""
    language, tag = desk.tag_book.language, desk.tag_book.get(tag_id)
    if tag is not None and any(one.labels(language) and not one.preferred for one in tag.names):
        return set_label(desk, tag_id, language, name)
    return desk.archive.write("rename-tag", lambda writer: tags.rename(writer, tag_id, name))[1]


def set_label(desk: Desk, tag_id: int, language: str, name: str) -> Changes:
    """The name that is shown where the interface speaks `language`; empty for the preferred one. Raises TagExists,
    NotFound."""
    return desk.archive.write("rename-tag", lambda writer: tags.set_label(writer, tag_id, language, name))[1]


def change(desk: Desk, tag_id: int, **values: object) -> Changes:
    """Sets kind, colour, note, uri or parent_id of a tag. Raises TagCycle, NotFound."""
    return desk.archive.write("change-tag", lambda writer: tags.change(writer, tag_id, **values))[1]


def merge(desk: Desk, tag_ids: Sequence[int], into: int) -> Changes:
    """Joins tags into one; their names become its aliases. Raises TagCycle."""
    return desk.archive.write("merge-tags", lambda writer: tag_merging.merge(writer, tag_ids, into))[1]


def merge_preview(desk: Desk, tag_ids: Sequence[int], into: int) -> MergePreview:
    """What `merge` would do. Raises TagCycle, NotFound."""
    gone = [key for key in dict.fromkeys(tag_ids) if key != into]
    known = desk.tag_book.by_id()
    for key in (*gone, into):
        if key not in known:
            raise NotFound(id=key)
    if set(gone) & set(desk.tag_book.above(into)):
        raise TagCycle(name=known[into].name)
    there, coming = desk.tag_book.carriers(into), merged(desk.tag_book, gone)
    coming_below = [tag for tag in known.values() if tag.parent_id in gone and tag.id not in gone]
    there_below = {one.key for tag in known.values() if tag.parent_id == into for one in tag.names}
    joined = sum(bool(there_below & {one.key for one in tag.names}) for tag in coming_below)
    have = {one.key for one in known[into].names}
    have |= {  # of a tag beside it, which goes on having it alone
        one.key
        for tag in known.values()
        if tag.parent_id == known[into].parent_id and tag.id not in gone
        for one in tag.names
    }
    names: dict[str, str] = {}
    for first in (True, False):
        for one in (one for key in gone for one in known[key].names if one.preferred is first):
            if name_key(one.name) not in have:
                names.setdefault(name_key(one.name), one.name)
    meant = {name_key(one.name) for key in gone for one in known[key].names}
    with desk.archive.read() as connection:
        affected = [rule.name for rule in rules.everyone(connection) if meant & set(map(name_key, rule.tags))]
        asking = [one.name for one in searches.saved(connection) if meant & _asked_of(parse(one.query))]
    return MergePreview(
        len(coming - there),
        len(coming & there),
        len(coming_below) - joined,
        tuple(names.values()),
        tuple(affected),
        tuple(asking),
        joined,
    )


def _asked_of(query: Query) -> set[str]:
    """The folded names of the tags that a search asks for."""
    found = {name_key(name) for name in (*query.tags, *query.not_tags)}
    for one in (*(one for group in query.either for one in group), *query.neither):
        found |= _asked_of(one)
    return found


def split_preview(desk: Desk, tag_id: int, text: str) -> tuple[int, int]:
    """(articles that a search finds among those of a tag, articles of the tag)."""
    carried = desk.tag_book.every_carrier(tag_id)
    return len(carried & BitMap(find(desk, parse(text)).ids)), len(carried)


def split_found(desk: Desk, tag_id: int, text: str, name: str) -> tuple[int, Changes]:
    """`split` by what a search finds now."""
    return split(desk, tag_id, find(desk, parse(text)).ids, name)


def carried_by(desk: Desk, ids: Iterable[int]) -> list[tuple[Tag, int]]:
    """The tags that articles carry, each with how many of them do, the most frequent first."""
    wanted = BitMap(ids)
    found = [
        (tag, desk.tag_book.every_carrier(tag.id).intersection_cardinality(wanted)) for tag in desk.tag_book.tags()
    ]
    return sorted(((tag, number) for tag, number in found if number), key=lambda pair: -pair[1])


def split(desk: Desk, tag_id: int, ids: Iterable[int], name: str) -> tuple[int, Changes]:
    """Lets those of the articles `ids` that carry a tag carry one of another name in its place, beside it in the tree;
    gives its number. Raises NotFound, TagExists where the name is the tag's own."""
    listed = list(ids)
    made, changes = desk.archive.write("split-tag", lambda writer: tag_merging.split(writer, tag_id, listed, name))
    return made[0], changes


def replace(desk: Desk, ids: Iterable[int], tag_id: int, other: int, progress: Progress | None = None) -> Changes:
    """Gives articles that carry a tag another one in its place. Raises NotFound, with nothing done."""
    with desk.archive.read() as connection:
        tags.require(connection, other)
    carried = desk.tag_book.every_carrier(tag_id)

    def verb(writer: Writer, part: list[int]) -> None:
        tags.require(writer.connection, other)
        tags.tell(writer, tag_id, other)
        taken = tags.take(writer, part, tag_id)
        tags.give(writer, [(article, other) for article in taken], Origin.HAND)
        writer.count += len(taken)

    return bulk.write(desk, "replace-tag", [key for key in ids if key in carried], verb, progress)


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
    """Deletes tags as one operation; their children move up. Raises NotFound, TagExists."""
    return desk.archive.write("delete-tag", lambda writer: tag_merging.remove(writer, tag_ids))[1]


def weigh(desk: Desk, tag_ids: Sequence[int]) -> tuple[int, int]:
    """(articles that would lose a tag, tags that would move up) if these were deleted."""
    doomed = set(tag_ids)
    children = sum(tag.parent_id in doomed and tag.id not in doomed for tag in desk.tag_book.tags())
    return len(merged(desk.tag_book, list(doomed))), children


def usage(desk: Desk, tag_id: int, limit: int = 8) -> TagUse:
    """When a tag (with those below it) was used first and last, in which months, and the tags that often stand beside
    it. Raises NotFound."""
    if desk.tag_book.get(tag_id) is None:
        raise NotFound(id=tag_id)
    beside = tuple(
        (TagRef(tag.id, tag.name, tag.kind, tag.colour, tag.uri), count)
        for tag, count in desk.tag_book.beside(tag_id, limit)
    )
    with desk.archive.read() as connection:
        first, last = tag_use.span(connection, tag_id)
    months = facets(desk, Query(tag_ids=(tag_id,))).months
    return TagUse(first, last, beside, months)
