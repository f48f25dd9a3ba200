"""Tags that a file tells more of than a name: found by their URI first, then by name; made with kind and place."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import select
from uuid_utils import uuid7

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import ids_by_name
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import Subject
from newsdesk.text.name import clean_name

T, N = t.TagRecord, t.TagName


def ensure(writer: Writer, subjects: Iterable[Subject], *, keep: bool = False) -> dict[Subject, int]:
    """The tags of subjects; those that are not there are made: below the tag of their broader URI where that is there
    or comes with them, with their names in other languages as aliases where no tag has these.

    A tag that has the name already is taken, whatever its URI; one without a URI learns it, for then it can be found by
    it. A tag that is there is neither moved nor renamed: somebody put it there.
    """
    wanted = list(dict.fromkeys(subject for subject in subjects if clean_name(subject.name)))
    if not wanted:
        return {}
    by_uri = _by_uri(writer, {uri for one in wanted for uri in (one.uri, one.broader)} - {""})
    by_name = ids_by_name(writer.connection, (one.name for one in wanted))
    found: dict[Subject, int] = {}
    coming = {name_key(clean_name(one.name)) for one in wanted}
    for one in _broader_first(wanted):
        key = name_key(one.name)
        tag = by_uri.get(one.uri) if one.uri else None
        tag = tag if tag is not None else by_name.get(key)
        if tag is None:
            tag = _make(writer, one, by_uri.get(one.broader), coming, keep)
            by_name[key] = tag
        elif one.uri and one.uri not in by_uri:
            _learn(writer, tag, one.uri)
        if one.uri:
            by_uri.setdefault(one.uri, tag)
        found[one] = tag
    return found


def _by_uri(writer: Writer, uris: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for part in slices(sorted(uris)):
        rows = writer.connection.execute(select(T.uri, T.id).where(T.uri.in_(part)).order_by(T.id.desc()))
        found.update((row[0], row[1]) for row in rows)
    return found


def _broader_first(subjects: list[Subject]) -> list[Subject]:
    """With each one behind the one that stands above it."""
    by_uri = {one.uri: one for one in subjects if one.uri}
    ordered: dict[Subject, None] = {}

    def put(one: Subject, below: frozenset[str]) -> None:
        above = by_uri.get(one.broader)
        if above is not None and above not in ordered and above.uri not in below:  # a knot ends somewhere
            put(above, below | {above.uri})
        ordered.setdefault(one)

    for one in subjects:
        put(one, frozenset({one.uri}))
    return list(ordered)


def _make(writer: Writer, subject: Subject, parent: int | None, coming: Collection[str], keep: bool) -> int:
    """A new tag; no alias of it is a name that another tag has, or that one of those to come prefers (`coming`)."""
    name = clean_name(subject.name)
    row = {"uid": str(uuid7()), "kind": subject.kind.value, "uri": subject.uri, "parent_id": parent}
    tag = writer.insert(T, [row], keep=keep)[0]
    names = {name_key(name): (name, "", True)}
    cleaned = ((language, clean_name(alias)) for language, alias in subject.names)
    others = {name_key(alias): (alias, language, False) for language, alias in cleaned if alias}
    taken = ids_by_name(writer.connection, (alias for alias, _, _ in others.values()))
    for key, alias in others.items():
        if key not in taken and key not in coming:
            names.setdefault(key, alias)
    rows = [
        {"tag_id": tag, "name": spelled, "key": key, "language": language[:35], "preferred": preferred}
        for key, (spelled, language, preferred) in names.items()
    ]
    writer.insert(N, rows, keep=keep)
    writer.touch_tag(tag)
    return tag


def _learn(writer: Writer, tag: int, uri: str) -> None:
    if not writer.connection.scalar(select(T.uri).where(T.id == tag)):
        writer.update(T, [tag], {"uri": uri})
        writer.touch_tag(tag)
