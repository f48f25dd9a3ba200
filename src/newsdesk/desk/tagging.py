"""Giving articles tags while cataloguing: several at once, known and new, typed or pasted as a list, or picked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pyroaring import BitMap

from newsdesk.archive import Writer, articles, lessons, tags
from newsdesk.archive.keys import name_key
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.tag import Origin, Tag
from newsdesk.text.fold import fold_key
from newsdesk.text.naming import parted


@dataclass(frozen=True, slots=True)
class Meant:
    """A name of a list, and the tag that has it; None where it would be a new one. `path` leads to the tag."""

    name: str
    tag: Tag | None
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Carried:
    """A tag that articles carry: `count` of the `total` that are chosen."""

    tag: Tag
    count: int
    total: int

    @property
    def by_all(self) -> bool:
        """Whether each of them carries it."""
        return self.count == self.total


def read_list(desk: Desk, text: str) -> list[Meant]:
    """What a list of names means, each tag once. A name or an alias of a tag is that tag; of several tags the one that
    prefers the name, then the most used."""
    book = desk.tag_book
    found: dict[object, Meant] = {}
    whole = book.named(text) if text.strip() else ()  # a name with a comma of its own
    for name in [" ".join(text.split())] if whole else parted(text):
        if fold_key(name):
            key = next(iter(book.named(name)), None)
            tag = book.get(key) if key is not None else None
            path = book.path(tag.id)[:-1] if tag is not None else ()
            found.setdefault(tag.id if tag is not None else name_key(name), Meant(name, tag, path))
    return list(found.values())


def give(
    desk: Desk,
    ids: Sequence[int],
    tag_ids: Sequence[int],
    names: Sequence[str] = (),
    learned: Mapping[int, Sequence[str]] | None = None,
    progress: Progress | None = None,
) -> Changes:
    """Gives articles these tags, and those of these names, as one operation; a name that no tag has becomes a new one.

    `learned` are the reasons for which tags among them had been suggested. Raises NotFound, with nothing done.
    """
    lesson = dict(learned or {})
    if len(ids) > bulk.SLICE:
        with desk.archive.read() as connection:
            articles.require(connection, ids)

    def verb(writer: Writer, part: list[int]) -> None:
        articles.require(writer.connection, part)
        for tag in tag_ids:
            tags.require(writer.connection, tag)
        keys = list(dict.fromkeys([*tag_ids, *tags.ensure(writer, names).values()]))
        tags.tell(writer, *keys)
        touched = tags.give(writer, [(article, key) for article in part for key in keys], Origin.HAND)
        writer.count += len(touched)
        if lesson and touched:
            lessons.learn(writer, lesson, taken=True)
            lesson.clear()

    return bulk.write(desk, "add-tag", ids, verb, progress)


MANY = 2000
"""Articles from which on the book of tags sooner tells what they carry than the database."""


def carried(desk: Desk, ids: Sequence[int]) -> list[Carried]:
    """The tags of articles: those of one in the order in which it was given them, of several the most carried first."""
    known = desk.tag_book.by_id()
    if len(ids) > MANY:
        chosen = BitMap(ids)
        used = (key for key, tag in known.items() if tag.count)
        counts = {key: desk.tag_book.carriers(key).intersection_cardinality(chosen) for key in used}
    else:
        with desk.archive.read() as connection:
            if len(ids) == 1:
                found = [tag.id for tag in tags.tags_of(connection, ids).get(ids[0], ())]
                return [Carried(known[key], 1, 1) for key in found if key in known]
            counts = lessons.shared_by(connection, ids)
    order = sorted((key for key in counts if counts[key]), key=lambda key: (-counts[key], key))
    return [Carried(known[key], counts[key], len(ids)) for key in order if key in known]
