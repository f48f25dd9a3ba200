"""Tags as terms: where a tag came from and what was changed here, taking the vocabulary's word again, and going out."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive import tag_doubles
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import preferred_names, taken
from newsdesk.archive.told import Here, Key, Told, after, spelled, values, weigh
from newsdesk.archive.tree import under
from newsdesk.archive.vocabulary_seen import load, own_number
from newsdesk.archive.vocabulary_writing import change
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound, TagExists
from newsdesk.domain.tag import TagKind
from newsdesk.domain.vocabulary import OWN, Difference, OutTerm, Provenance
from newsdesk.text.sorting import sort_key

T, N, V, B = t.TagRecord, t.TagName, t.VocabularyTerm, t.Vocabulary


def provenance(connection: Connection, tag_id: int) -> list[Provenance]:
    """The vocabularies that a tag is a term of, the one that it is itself before those merged into it."""
    here = load(connection, [tag_id]).get(tag_id)
    statement = select(V.id, V.uri, V.told, V.vocabulary_id, B.name, B.read).join(B, B.id == V.vocabulary_id)
    found = []
    for row in connection.execute(statement.where(V.tag_id == tag_id).order_by(V.id)) if here is not None else ():
        told = json.loads(row.told)
        merged = not _is_its(here, row.uri, told)
        changed = () if merged or here is None else tuple(_changed(connection, here, told, row.vocabulary_id))
        found.append(Provenance(row.id, row.name, row.uri, row.read, told["retired"], merged, changed))
    return sorted(found, key=lambda one: one.merged)


def _is_its(here: Here | None, uri: str, told: Told) -> bool:
    if here is None or here.main is None:
        return False
    names = {name_key(text) for text in (told["name"], *told["labels"].values())}
    return here.uri == uri or own_number(uri) == here.uid or here.main.key in names


def _otherwise(connection: Connection, here: Here, told: Told, vocabulary: int) -> dict[Key, Any]:
    """What a tag is otherwise than it was told, with what was told."""
    parent: int | None = None
    lost = False
    if told["broader"]:
        statement = select(V.tag_id).where(V.uri == told["broader"], V.vocabulary_id == vocabulary)
        parent = connection.scalar(statement)
        lost = parent is None
    found = weigh(here, values(told, parent), {}, theirs=True)[0]
    if lost:  # what stood above it was deleted
        found.pop(("broader", ""), None)
    return found


def _changed(connection: Connection, here: Here, told: Told, vocabulary: int) -> list[Difference]:
    found = _otherwise(connection, here, told, vocabulary)
    names = preferred_names(connection, [one for one in (here.parent, found.get(("broader", ""))) if one is not None])
    made = []
    for (part, which), value in found.items():
        own = here.value((part, which))
        if part == "broader":
            made.append(Difference(part, names.get(own or 0, ""), names.get(value or 0, "")))
        elif part == "alias":
            tongue, text = spelled(told, which)
            made.append(Difference(part, "", text, tongue))
        else:
            made.append(Difference(part, own or "", value or "", told["main"] if part == "name" else which))
    return made


def take_again(writer: Writer, term_id: int, part: str = "", language: str = "", text: str = "") -> None:
    """Makes a tag what its vocabulary told last: in one respect (for another name its `text`), or in all of them.

    Raises NotFound, TagCycle, TagExists where a tag beside it shows one of its names.
    """
    row = writer.connection.execute(select(V.tag_id, V.told, V.vocabulary_id).where(V.id == term_id)).one_or_none()
    if row is None:
        raise NotFound(id=term_id)
    here = load(writer.connection, [row.tag_id])[row.tag_id]
    told = json.loads(row.told)
    found = _otherwise(writer.connection, here, told, row.vocabulary_id)
    if part:
        which = name_key(text) if part == "alias" else language if part == "label" else ""
        found = {key: value for key, value in found.items() if key == (part, which)}
    _refuse_doubled(writer.connection, here, after(here, told, found))
    for key in [key for key in found if key[0] == "alias" and _beside(writer.connection, here, told, key, found)]:
        if part:
            raise TagExists(name=text)
        del found[key]
    if found:
        change(writer, [(here, told, found, "")])
        tag_doubles.part(writer, [here.id])
        writer.count += 1


def _beside(connection: Connection, here: Here, told: Told, key: Key, found: dict[Key, Any]) -> bool:
    """Whether an alias that would be taken is the name of a tag beside it already."""
    parent = after(here, told, found).parent
    return found[key] is not None and bool(set(taken(connection, parent, [key[1]])) - {here.id})


def _refuse_doubled(connection: Connection, here: Here, then: Here) -> None:
    shown = {one.key for one in then.names if one.preferred or one.label}
    if then.parent == here.parent:  # what it shows already, it may
        shown -= {one.key for one in here.names if one.preferred or one.label}
    place = T.parent_id.is_(None) if then.parent is None else T.parent_id == then.parent
    statement = select(N.tag_id).join(T, T.id == N.tag_id).where(place, T.id != here.id, N.preferred | N.label)
    for part in slices(sorted(shown)):
        other = connection.scalar(statement.where(N.key.in_(part)).order_by(N.tag_id).limit(1))
        if other is not None:
            raise TagExists(name=preferred_names(connection, [other]).get(other, ""))


def retired(connection: Connection) -> set[int]:
    """The tags that a vocabulary gave up."""
    rows = connection.execute(select(V.tag_id, V.told).where(V.told.contains('"retired": "')))
    return {row.tag_id for row in rows if json.loads(row.told)["retired"]}


# -- going out


def out_terms(connection: Connection, roots: Collection[int] | None) -> list[OutTerm]:
    """All tags, or these with all below them, as terms: those above first, side by side by name."""
    ids = set(connection.scalars(select(T.id) if roots is None else under(list(roots))))
    tags = load(connection, ids)
    uris = _uris(tags.values())
    below: dict[int | None, list[Here]] = {}
    for one in tags.values():
        below.setdefault(one.parent if one.parent in tags else None, []).append(one)
    for beside in below.values():
        beside.sort(key=lambda one: (sort_key(_name(one)), one.id), reverse=True)
    found: list[OutTerm] = []
    paths: dict[int, tuple[str, ...]] = {}
    waiting = below.get(None, [])
    while waiting:
        one = waiting.pop()
        parent = one.parent if one.parent in tags else None
        path = paths[one.id] = (*paths[parent], _name(tags[parent])) if parent is not None else ()
        found.append(_out(one, uris[one.id], uris[parent] if parent is not None else "", path))
        waiting += below.get(one.id, [])
    return found


def _name(here: Here) -> str:
    return here.main.name if here.main is not None else ""


def _uris(tags: Iterable[Here]) -> dict[int, str]:
    """A URI for each tag: its own, and for one without, or with one that another has already, that of its number."""
    found: dict[int, str] = {}
    used: set[str] = set()
    for one in sorted(tags, key=lambda one: one.id):
        uri = "".join(one.uri.split())
        found[one.id] = uri if uri and uri not in used else OWN + one.uid
        used.add(found[one.id])
    return found


def _out(here: Here, uri: str, broader: str, path: tuple[str, ...]) -> OutTerm:
    main = here.main
    shown: dict[str, str] = {}
    for one in here.names:
        if one.label and one.language:
            shown.setdefault(one.language, one.name)
    labels = dict(shown)
    if main is not None and main.language:  # the main name is that of its language only where no other is shown in it
        labels = {main.language: shown.get(main.language, main.name)} | labels
    aliases = [
        (one.language, one.name)
        for one in here.names
        if (not one.preferred or (one.language and labels[one.language] != one.name))
        and not (one.label and labels.get(one.language) == one.name)
    ]
    tongue = main.language if main else ""
    return OutTerm(uri, _name(here), tongue, tuple(labels.items()), tuple(aliases), broader, path,
                   here.note, TagKind(here.kind), here.colour)  # fmt: skip
