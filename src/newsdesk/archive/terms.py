"""The terms of vocabularies that tags are: what becomes of them when tags are merged or deleted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.writing import Writer

V, D = t.VocabularyTerm, t.Dismissal
DELETED = "term"
"""Dismissals of this kind: a term whose tag a person deleted is not made anew unasked."""


def merged(writer: Writer, gone: Sequence[int], into: int) -> None:
    """These tags are merged into another one: it is their terms from now on."""
    writer.update(V, _of(writer.connection, gone), {"tag_id": into})


def removed(writer: Writer, gone: Sequence[int]) -> None:
    """These tags are deleted: their terms go, and are remembered as deleted."""
    for part in slices(gone):
        rows = writer.connection.execute(select(V.id, V.vocabulary_id, V.uri).where(V.tag_id.in_(part))).all()
        known = deleted(writer.connection, {row.vocabulary_id for row in rows})
        told = {(row.vocabulary_id, key(row.uri)) for row in rows} - set(known)
        made = [
            {"kind": DELETED, "subject": subject(vocabulary), "object": uri, "created": writer.now}
            for vocabulary, uri in sorted(told)
        ]
        writer.delete(V, [row.id for row in rows])
        writer.insert(D, made)


def _of(connection: Connection, tags: Iterable[int]) -> list[int]:
    found: list[int] = []
    for part in slices(tags):
        found += connection.scalars(select(V.id).where(V.tag_id.in_(part)))
    return found


def subject(vocabulary: int) -> str:
    """A vocabulary as dismissals name it."""
    return f"vocabulary {vocabulary}"


def key(uri: str) -> str:
    """The URI of a term as dismissals name it."""
    return uri if len(uri) <= 300 else hashlib.sha256(uri.encode()).hexdigest()


def deleted(connection: Connection, vocabularies: Iterable[int]) -> dict[tuple[int, str], int]:
    """The dismissals of terms whose tags were deleted, by (vocabulary, `key` of the URI)."""
    found: dict[tuple[int, str], int] = {}
    for vocabulary in vocabularies:
        statement = select(D.object, D.id).where(D.kind == DELETED, D.subject == subject(vocabulary))
        found.update(((vocabulary, row[0]), row[1]) for row in connection.execute(statement))
    return found
