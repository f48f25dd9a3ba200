"""Keys of the names that end in a sign: C, C++ and C# were one key before schema 0009.

The rule of that step stands here as it was then, beside and not in text/fold.py: who changes the rule there writes a
step of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sqlalchemy as sa

from newsdesk.text.fold import fold
from newsdesk.text.tokens import open_hidden

SIGNS = "+#\u207a\u208a\ufb29\ufe5f\ufe62\uff03\uff0b"  # and what folds to them
_SIGNED = re.compile(r"((?<=[^\W_])(?:[+#]++(?![^\W_])|\+{2,}))|[\W_]+")
_BATCH = 500


def rekey(connection: sa.Connection) -> None:
    """Makes the keys of such tags and sources anew; no other row is read. A source that would take the key of another
    keeps its own."""
    for table in ("tag_names", "sources"):
        change = sa.text(f"UPDATE {table} SET key = :key WHERE id = :id")
        taken = sa.text(f"SELECT 1 FROM {table} WHERE key = :key")
        for key, name, kept in _signed(connection, table):
            new = _key(name)
            if new == kept or (table == "sources" and connection.execute(taken, {"key": new}).first()):
                continue
            connection.execute(change, {"key": new, "id": key})


def _signed(connection: sa.Connection, table: str) -> Iterator[tuple[int, str, str]]:
    holds = " OR ".join(f"name LIKE '%{sign}%'" for sign in SIGNS)
    wanted = sa.text(f"SELECT id, name, key FROM {table} WHERE id > :last AND ({holds}) ORDER BY id LIMIT {_BATCH}")
    last = 0
    while rows := connection.execute(wanted, {"last": last}).all():
        for row in rows:
            yield row.id, row.name, row.key
        last = rows[-1].id


def _key(name: str) -> str:
    name = " ".join(name.split())[:300]
    parts = (_SIGNED.sub(lambda found: f"{found[1] or ''} ", fold(open_hidden(piece))) for piece in name.split())
    return (" ".join(" ".join(parts).split()) or name.casefold())[:300]
