"""How tables were understood, remembered by their columns and by the source that they are from."""

from __future__ import annotations

from sqlalchemy import Connection, delete, insert, select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import name_key
from newsdesk.archive.writing import Writer
from newsdesk.domain.mapping import Mapping

M = t.TableMapping
KEPT = 500  # mappings; those that were not used for longest go


def remember(writer: Writer, columns_key: str, mapping: Mapping) -> None:
    """Keeps a mapping for tables with these columns of this source, in the place of an earlier one."""
    source = name_key(mapping.source) if mapping.source.strip() else ""
    writer.connection.execute(delete(M).where(M.columns_key == columns_key, M.source_key == source))
    row = {"columns_key": columns_key, "source_key": source, "mapping": mapping.to_json(), "used": writer.now}
    writer.connection.execute(insert(M).values(**row))
    old = select(M.id).order_by(M.used.desc(), M.id.desc()).offset(KEPT)
    writer.connection.execute(delete(M).where(M.id.in_(list(writer.connection.scalars(old)))))


def found(connection: Connection, columns_key: str) -> list[Mapping]:
    """The mappings that are remembered for tables with these columns, the one used last first."""
    statement = select(M.mapping).where(M.columns_key == columns_key).order_by(M.used.desc(), M.id.desc())
    return [one for one in map(Mapping.from_json, connection.scalars(statement)) if one is not None]


def sure(connection: Connection) -> dict[str, Mapping]:
    """By the key of the columns: the mapping that can be taken unasked, as there is one and no other."""
    told: dict[str, list[Mapping]] = {}
    for key, text in connection.execute(select(M.columns_key, M.mapping)):
        mapping = Mapping.from_json(text)
        if mapping is not None:
            told.setdefault(key, []).append(mapping)
    return {key: one[0] for key, one in told.items() if len(one) == 1}
