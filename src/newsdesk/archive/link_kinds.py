"""The kinds of link that an archive has of its own, beside those that every archive has."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.link_doubles import both
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import KindExists, NotFound
from newsdesk.domain.link import MOST_NAME, Kind, LinkKind, OwnKind, is_own
from newsdesk.text.fold import fold_key

K, L = t.LinkKindRecord, t.LinkRecord
Names = Sequence[str]
"""What each end is to the other: (out_ar, in_ar, out_en, in_en)."""

_BUILT_IN = frozenset(kind.value for kind in LinkKind)
_COLUMNS = ("out_ar", "in_ar", "out_en", "in_en")


def own(connection: Connection) -> dict[str, OwnKind]:
    """The own kinds by their codes, in the order in which they were made."""
    rows = connection.execute(select(K.code, K.out_ar, K.in_ar, K.out_en, K.in_en).order_by(K.id))
    return {row.code: OwnKind(*row) for row in rows}


def known(connection: Connection, codes: Iterable[str]) -> dict[str, OwnKind]:
    """The own kinds, if there is one among `codes`."""
    return {} if _BUILT_IN.issuperset(codes) else own(connection)


def used(connection: Connection) -> dict[str, int]:
    """How many links have each code: those that wait and those of the trash, too."""
    return {code: number for code, number in connection.execute(select(L.kind, func.count()).group_by(L.kind))}


def with_code(connection: Connection, code: str) -> list[int]:
    """The links of an own kind."""
    return list(connection.scalars(select(L.id).where(L.kind == code).order_by(L.id)))


def create(writer: Writer, names: Names) -> OwnKind:
    """A new kind. Raises KindExists where another one is called so, or where no side is called anything."""
    told = _free(writer.connection, names)
    taken = own(writer.connection)
    code = _new_code()
    while code in taken:
        code = _new_code()
    writer.insert(K, [{"code": code, **dict(zip(_COLUMNS, told, strict=True))}])
    writer.count += 1
    writer.touch_links()
    return OwnKind(code, *told)


def _new_code() -> str:
    return "x" + secrets.token_hex(6)[:11]


def rename(writer: Writer, code: str, names: Names) -> None:
    """Other names. A code that links brought along without names is a kind from now on. Raises KindExists, NotFound."""
    told = dict(zip(_COLUMNS, _free(writer.connection, names, code), strict=True))
    key = writer.connection.scalar(select(K.id).where(K.code == code))
    if key is not None:
        writer.update(K, [key], told)
    elif code not in _BUILT_IN and with_code(writer.connection, code):
        writer.insert(K, [{"code": code, **told}])
    else:
        raise NotFound(id=code)
    writer.count += 1
    writer.touch_links()


def bring(writer: Writer, kinds: Iterable[Kind]) -> None:
    """Makes the kinds that an import told, unless they are here already: then they keep the names that they have."""
    told = {kind.value: kind for kind in kinds if isinstance(kind, OwnKind) and is_own(kind) and any(kind.names)}
    if not told:
        return
    there = own(writer.connection)
    fresh = [kind for code, kind in told.items() if code not in there]
    if fresh:
        rows = [{"code": kind.value, **dict(zip(_COLUMNS, map(_line, kind.names), strict=True))} for kind in fresh]
        writer.insert(K, rows, keep=True)  # as links of new articles, they stay when the import is undone
        writer.touch_links()


def give_up(writer: Writer, ids: Sequence[int], name: str) -> None:
    """Links become *related* ones, with the name of the kind that they were of at the beginning of their notes. Where
    the two articles are linked so already, the two links become one."""
    for part in slices(ids):
        rows = writer.connection.execute(select(L.__table__).where(L.id.in_(part)).order_by(L.id)).all()
        have = _related(writer.connection, [row.from_id for row in rows])
        changed: dict[int, dict[str, object]] = {}
        doubled: list[int] = []
        for row in rows:
            note = "\n".join(filter(None, (name, row.note)))
            end = (row.from_id, row.to_id, "" if row.to_id is not None else row.title_key)
            twin = have.get(end)
            if twin is None:
                have[end] = (row.id, note, row.passage)
            else:
                have[end] = (twin[0], both(twin[1], note), both(twin[2], row.passage))
                doubled.append(row.id)
            key, note, passage = have[end]
            changed[key] = {"id": key, "kind": LinkKind.RELATED.value, "note": note, "passage": passage}
        writer.update_each(L, list(changed.values()))
        writer.delete(L, doubled)
        writer.count += len(rows)
        writer.touch(end for row in rows for end in (row.from_id, row.to_id) if end is not None)
        writer.touch_links()


def _related(connection: Connection, starts: Iterable[int]) -> dict[tuple[int, int | None, str], tuple[int, str, str]]:
    """(from, to, title where it waits) of links that are *related* ones already, with (link, note, passage)."""
    found: dict[tuple[int, int | None, str], tuple[int, str, str]] = {}
    for part in slices(dict.fromkeys(starts)):
        statement = select(L.id, L.from_id, L.to_id, L.title_key, L.note, L.passage)
        for row in connection.execute(statement.where(L.from_id.in_(part), L.kind == LinkKind.RELATED.value)):
            key = (row.from_id, row.to_id, "" if row.to_id is not None else row.title_key)
            found.setdefault(key, (row.id, row.note, row.passage))
    return found


def remove(writer: Writer, code: str) -> None:
    """The kind goes; its links went over to another one before."""
    key = writer.connection.scalar(select(K.id).where(K.code == code))
    if key is not None:
        writer.delete(K, [key])
        writer.count += writer.operation is None  # it had no links: else they are what was done
        writer.touch_links()


def _line(name: str) -> str:
    return " ".join(name.split())[:MOST_NAME].rstrip()


def _free(connection: Connection, names: Names, but: str = "") -> tuple[str, ...]:
    """The names as they are kept."""
    told = tuple(map(_line, names))
    first = next(filter(None, told), "")
    if not any(map(fold_key, told)):
        raise KindExists(name=first)
    ours = [(told[0] or told[1], "ar"), (told[2] or told[3], "en")]
    for kind in own(connection).values():
        for name, language in ours:
            if kind != but and name and fold_key(kind.name(language)) == fold_key(name):
                raise KindExists(name=name)
    return told
