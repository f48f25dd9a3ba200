"""Tags in the database: the tree, its names, and which articles carry which."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, or_, select
from uuid_utils import uuid7

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.operation_rows import NAMES_TOLD
from newsdesk.archive.packing import slices
from newsdesk.archive.tree import under
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound, TagCycle, TagExists
from newsdesk.domain.tag import Origin, TagKind, TagRef
from newsdesk.text.name import clean_name

T, N, AT = t.TagRecord, t.TagName, t.ArticleTag


def _labels(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The names that tags have for the language in which this connection reads (Archive.language)."""
    language = str(connection.get_execution_options().get("shown") or "")
    found: dict[int, str] = {}
    if language:
        for part in slices(dict.fromkeys(ids)):
            spoken = or_(N.language == language, N.language.startswith(f"{language}-"))  # en-GB stands in for en
            statement = select(N.tag_id, N.name).where(N.tag_id.in_(part), N.label, spoken).order_by(N.id.desc())
            found.update((row[0], row[1]) for row in connection.execute(statement))
    return found


def tags_of(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[TagRef, ...]]:
    """The tags of articles, each in the order in which they were given."""
    found: dict[int, list[TagRef]] = {}
    for part in slices(ids):
        rows = connection.execute(
            select(AT.article_id, T.id, N.name, T.kind, T.colour, T.uri)
            .join(T, T.id == AT.tag_id)
            .join(N, (N.tag_id == T.id) & N.preferred)
            .where(AT.article_id.in_(part))
            .order_by(AT.id)
        ).all()
        labels = _labels(connection, (row[1] for row in rows))
        for article, tag, name, kind, colour, uri in rows:
            found.setdefault(article, []).append(TagRef(tag, labels.get(tag, name), TagKind(kind), colour, uri))
    return {key: tuple(tags) for key, tags in found.items()}


def preferred_names(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """The preferred names of tags, in the language in which this connection reads where they have one."""
    wanted = list(dict.fromkeys(ids))
    found: dict[int, str] = {}
    for part in slices(wanted):
        statement = select(N.tag_id, N.name).where(N.tag_id.in_(part), N.preferred)
        found.update((row[0], row[1]) for row in connection.execute(statement))
    return found | _labels(connection, wanted)


def tell(writer: Writer, *ids: int) -> None:
    """Says that the work is about these tags: by the names that they have now."""
    named = preferred_names(writer.connection, ids[: NAMES_TOLD + 1])
    writer.about(*(named[key] for key in ids[: NAMES_TOLD + 1] if key in named))


def refs(connection: Connection, ids: Iterable[int]) -> dict[int, TagRef]:
    """Tags as articles carry them."""
    wanted = list(dict.fromkeys(ids))
    labels = _labels(connection, wanted)
    found: dict[int, TagRef] = {}
    for part in slices(wanted):
        statement = select(T.id, N.name, T.kind, T.colour, T.uri).join(N, (N.tag_id == T.id) & N.preferred)
        for key, name, kind, colour, uri in connection.execute(statement.where(T.id.in_(part))):
            found[key] = TagRef(key, labels.get(key, name), TagKind(kind), colour, uri)
    return found


def below(connection: Connection, tag_id: int) -> list[int]:
    """Every tag below `tag_id`, at any depth."""
    return [key for key in connection.scalars(under([tag_id])) if key != tag_id]


def with_above(connection: Connection, ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """Each of these tags with those above it, the nearest first."""
    wanted = list(dict.fromkeys(ids))
    above: dict[int, int | None] = {}
    waiting = wanted
    while waiting:  # a step for each storey of the tree
        for part in slices(waiting):
            above.update(
                (row[0], row[1]) for row in connection.execute(select(T.id, T.parent_id).where(T.id.in_(part)))
            )
        waiting = [key for key in {above.get(key) for key in waiting} if key is not None and key not in above]
    found = {}
    for key in wanted:
        way = [key]
        parent = above.get(key)
        while parent is not None and parent not in way:
            way.append(parent)
            parent = above.get(parent)
        found[key] = tuple(way)
    return found


def known_keys(connection: Connection) -> frozenset[str]:
    """The folded names of all tags."""
    return frozenset(connection.scalars(select(N.key)))


def ids_by_name(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """Tag ids by folded name; a preferred name goes before an alias."""
    found: dict[str, int] = {}
    for part in slices({name_key(name) for name in names}):
        statement = select(N.key, N.tag_id).where(N.key.in_(part)).order_by(N.preferred, N.id.desc())
        found.update((key, tag) for key, tag in connection.execute(statement))
    return found


def ensure(writer: Writer, names: Iterable[str], *, keep: bool = False) -> dict[str, int]:
    """Tag ids by name as it was given; names that no tag has become new topics at the root. A name of which nothing
    could be seen is no name: it is not among what comes back."""
    given = {name: clean_name(name) for name in names}
    spelled: dict[str, str] = {}
    for name in given.values():
        if name:
            spelled.setdefault(name_key(name), name)
    found = ids_by_name(writer.connection, spelled.values())
    missing = [key for key in spelled if key not in found]
    if missing:
        rows = [{"uid": str(uuid7()), "kind": TagKind.TOPIC.value} for _ in missing]
        keys = writer.insert(T, rows, keep=keep)
        labels = [
            {"tag_id": tag, "name": spelled[key], "key": key, "preferred": True}
            for tag, key in zip(keys, missing, strict=True)
        ]
        writer.insert(N, labels, keep=keep)
        for tag, key in zip(keys, missing, strict=True):
            found[key] = tag
            writer.touch_tag(tag)
    return {name: found[name_key(cleaned)] for name, cleaned in given.items() if cleaned}


def give(
    writer: Writer, pairs: Sequence[tuple[int, int]], origin: Origin, *, keep: bool = False, rule: int | None = None
) -> list[int]:
    """Gives tags to articles, as (article, tag) pairs; those that carry them already are passed over. `rule` is the
    rule that gives them."""
    have: set[tuple[int, int]] = set()
    wanted = {tag for _, tag in pairs}
    for part in slices(dict.fromkeys(article for article, _ in pairs)):
        statement = select(AT.article_id, AT.tag_id).where(AT.article_id.in_(part))
        if len(wanted) < 50:
            statement = statement.where(AT.tag_id.in_(wanted))
        have.update((row[0], row[1]) for row in writer.connection.execute(statement))
    new = [pair for pair in dict.fromkeys(pairs) if pair not in have]
    rows = [
        {"article_id": article, "tag_id": tag, "origin": origin.value, "created": writer.now}
        | ({"rule_id": rule} if rule is not None else {})
        for article, tag in new
    ]
    writer.insert(AT, rows, keep=keep)
    touched = list(dict.fromkeys(article for article, _ in new))
    writer.touch(touched, membership=True)
    for tag in {tag for _, tag in new}:
        writer.touch_tag(tag)
    return touched


def take(writer: Writer, ids: Iterable[int], tag_id: int) -> list[int]:
    """Takes a tag from articles; gives those that carried it."""
    gone, touched = [], []
    for part in slices(ids):
        for key, article in writer.connection.execute(
            select(AT.id, AT.article_id).where(AT.article_id.in_(part), AT.tag_id == tag_id)
        ):
            gone.append(key)
            touched.append(article)
    writer.delete(AT, gone)
    writer.touch(touched, membership=True)
    if touched:
        writer.touch_tag(tag_id)
    return touched


def carriers(connection: Connection, tag_id: int) -> list[int]:
    """The articles that carry a tag, the trash included."""
    return list(connection.scalars(select(AT.article_id).where(AT.tag_id == tag_id)))


def require(connection: Connection, tag_id: int) -> None:
    """Raises NotFound where there is no such tag."""
    if connection.scalar(select(T.id).where(T.id == tag_id)) is None:
        raise NotFound(id=tag_id)


def taken(connection: Connection, parent_id: int | None, keys: Iterable[str]) -> list[int]:
    """The tags right below another (or at the root) that have one of these folded names, preferred or not; the oldest
    first."""
    place = T.parent_id.is_(None) if parent_id is None else T.parent_id == parent_id
    found: set[int] = set()
    for part in slices(dict.fromkeys(keys)):
        statement = select(N.tag_id).join(T, T.id == N.tag_id).where(N.key.in_(part), place)
        found.update(connection.scalars(statement))
    return sorted(found)


def doubled(connection: Connection, ids: Iterable[int]) -> dict[int, set[int]]:
    """Of these tags those beside which others have one of their names, with the others."""
    found: dict[int, set[int]] = {}
    own, other, one, two = N.__table__.alias(), N.__table__.alias(), T.__table__.alias(), T.__table__.alias()
    for part in slices(ids):
        statement = (
            select(own.c.tag_id, other.c.tag_id)
            .join(one, one.c.id == own.c.tag_id)
            .join(other, (other.c.key == own.c.key) & (other.c.tag_id != own.c.tag_id))
            .join(two, two.c.id == other.c.tag_id)
            .where(own.c.tag_id.in_(part), two.c.parent_id.is_not_distinct_from(one.c.parent_id))
        )
        for key, beside in connection.execute(statement):
            found.setdefault(key, set()).add(beside)
    return found


def keys_of(connection: Connection, tag_id: int) -> list[str]:
    """The folded names of a tag, those it prefers first."""
    return list(connection.scalars(select(N.key).where(N.tag_id == tag_id).order_by(N.preferred.desc(), N.id)))


def _refuse_doubled(connection: Connection, tag_id: int, parent_id: int | None, keys: Iterable[str]) -> None:
    """Raises TagExists where another tag below that parent has one of the names."""
    for tag in taken(connection, parent_id, keys):
        if tag != tag_id:
            raise TagExists(name=preferred_names(connection, [tag])[tag])


def create(writer: Writer, name: str, kind: TagKind, parent_id: int | None) -> int:
    """A new tag. Raises TagExists where a tag below the same parent has that name or alias already."""
    name = clean_name(name)
    if not name:
        raise TagExists(name=name)
    if parent_id is not None:
        require(writer.connection, parent_id)
    _refuse_doubled(writer.connection, 0, parent_id, [name_key(name)])
    row = {"uid": str(uuid7()), "kind": kind.value, "parent_id": parent_id}
    tag = writer.insert(T, [row])[0]
    writer.insert(N, [{"tag_id": tag, "name": name, "key": name_key(name), "preferred": True}])
    writer.about(name)
    writer.count += 1
    writer.touch_tag(tag)
    return tag


def rename(writer: Writer, tag_id: int, name: str) -> None:
    """A new preferred name; the old one stays as an alias unless it folds the same. Raises TagExists where a tag beside
    it has that name, and NotFound."""
    require(writer.connection, tag_id)
    name = clean_name(name)
    if not name:
        raise TagExists(name=name)
    _refuse_doubled(writer.connection, tag_id, _parent(writer.connection, tag_id), [name_key(name)])
    own = writer.connection.execute(
        select(N.id, N.key, N.name, N.preferred, N.language, N.label).where(N.tag_id == tag_id)
    ).all()
    if any(row.name == name and row.preferred for row in own):
        return
    before = next((row for row in own if row.preferred), None)
    same = [row for row in own if row.key == name_key(name) and (row.preferred or not row.label)]
    gone = {row.id for row in same}
    rest = [row.id for row in own if row.preferred and row.id not in gone]
    writer.about(before.name if before is not None else "", name)
    writer.update(N, rest, {"preferred": False, "label": False})
    if same:
        writer.delete(N, gone)
    row = {"tag_id": tag_id, "name": name, "key": name_key(name), "preferred": True}
    told = {"language": before.language, "label": before.label} if before is not None else {}
    writer.insert(N, [row | told])  # what was shown in a language was the preferred name, and is
    _renamed(writer, tag_id)


def set_label(writer: Writer, tag_id: int, language: str, name: str) -> None:
    """The name that is shown where the interface speaks `language`; empty for none of its own. The one that was shown
    stays as an alias. Raises TagExists, NotFound."""
    require(writer.connection, tag_id)
    name = clean_name(name)
    own = writer.connection.execute(select(N.id, N.key, N.name, N.label, N.language).where(N.tag_id == tag_id)).all()
    shown = [row for row in own if row.label and row.language.partition("-")[0] == language]
    tell(writer, tag_id)
    writer.about(name)
    before = [row.id for row in shown if row.name != name]
    writer.update(N, before, {"label": False})
    if name:
        _refuse_doubled(writer.connection, tag_id, _parent(writer.connection, tag_id), [name_key(name)])
        free = (row for row in own if row.name == name and (not row.label or row in shown))
        there = next(free, None)
        if there is not None:
            writer.update(N, [there.id], {"label": True, "language": language})
        else:
            row = {"tag_id": tag_id, "name": name, "key": name_key(name), "preferred": False}
            writer.insert(N, [row | {"language": language, "label": True}])
    _renamed(writer, tag_id)


def _parent(connection: Connection, tag_id: int) -> int | None:
    return connection.scalar(select(T.parent_id).where(T.id == tag_id))


def _told(writer: Writer, tag_id: int) -> None:
    writer.count += 1
    writer.touch_tag(tag_id)


def _renamed(writer: Writer, tag_id: int) -> None:
    _told(writer, tag_id)
    writer.touch(carriers(writer.connection, tag_id))


def add_alias(writer: Writer, tag_id: int, name: str) -> None:
    """One more name for a tag. Raises TagExists where a tag, this one too, has that name already, and NotFound."""
    require(writer.connection, tag_id)
    name = clean_name(name)
    if not name or ids_by_name(writer.connection, [name]):
        raise TagExists(name=name)
    writer.insert(N, [{"tag_id": tag_id, "name": name, "key": name_key(name), "preferred": False}])
    tell(writer, tag_id)
    writer.about(name)
    _told(writer, tag_id)


def remove_alias(writer: Writer, tag_id: int, name: str) -> None:
    """Takes an alias from a tag. Raises NotFound."""
    statement = select(N.id).where(N.tag_id == tag_id, N.name == name, ~N.preferred)
    found = list(writer.connection.scalars(statement))
    if not found:
        raise NotFound(id=name)
    writer.delete(N, found)
    tell(writer, tag_id)
    writer.about(name)
    _told(writer, tag_id)


def move(writer: Writer, tag_ids: Sequence[int], parent_id: int | None) -> None:
    """Puts tags below another, or at the root; those that stand below one of them stay there.

    Raises TagCycle, TagExists, NotFound.
    """
    chosen = set(tag_ids)
    for tag in dict.fromkeys(tag_ids):
        if not chosen & set(above(writer.connection, tag)):
            change(writer, tag, parent_id=parent_id)


def change(writer: Writer, tag_id: int, **values: object) -> None:
    """Sets kind, colour, note, uri or parent_id. Raises TagCycle where a tag would stand below itself, TagExists where
    one of its names is there already."""
    require(writer.connection, tag_id)
    parent = values.get("parent_id")
    if isinstance(parent, int):
        require(writer.connection, parent)
    if parent is not None and (parent == tag_id or parent in below(writer.connection, tag_id)):
        raise TagCycle(name=tag_id)
    if "parent_id" in values:
        place = parent if isinstance(parent, int) else None
        _refuse_doubled(writer.connection, tag_id, place, keys_of(writer.connection, tag_id))
    tell(writer, tag_id)
    writer.update(T, [tag_id], values)
    writer.count += 1
    writer.touch_tag(tag_id)


def above(connection: Connection, tag_id: int) -> list[int]:
    """The tags above `tag_id`, the nearest first."""
    found: list[int] = []
    parent = connection.scalar(select(T.parent_id).where(T.id == tag_id))
    while parent is not None and parent not in found:
        found.append(parent)
        parent = connection.scalar(select(T.parent_id).where(T.id == parent))
    return found
