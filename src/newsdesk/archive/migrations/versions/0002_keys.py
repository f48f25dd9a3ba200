"""Keys as the folding of today makes them: مسؤول, مسئول and مسءول are one word now, and so are names that hold them.

Only rows are looked at whose letters the change can touch. A source that would take the name of another keeps its key.
"""

from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from newsdesk.archive.keys import fingerprint, name_key, title_key
from newsdesk.text.body import plain_text

revision = "0002"
down_revision = "0001"

_TOUCHED = ("ؤ", "ئ", "ء", "*", "·", "•", ".")  # a hamza before و; dots inside a word
_IN_TEXTS = ("ؤو", "ئو", "ءو", "\u0654")
_BATCH = 500


def upgrade() -> None:
    bind = op.get_bind()
    _keys(bind, "articles", "headline", "headline_key", title_key)
    _keys(bind, "links", "title", "title_key", title_key)
    _keys(bind, "tag_names", "name", "key", name_key)
    _keys(bind, "sources", "name", "key", name_key, unique=True)
    _fingerprints(bind)


def _rows(bind: sa.Connection, statement: sa.Select[Any], key: sa.ColumnClause[int]) -> Iterator[sa.Row[Any]]:
    last = 0
    while True:
        rows = bind.execute(statement.where(key > last).order_by(key).limit(_BATCH)).all()
        if not rows:
            return
        yield from rows
        last = rows[-1].id


def _keys(
    bind: sa.Connection, name: str, text: str, key: str, make: Callable[[str], str], *, unique: bool = False
) -> None:
    table = sa.table(name, sa.column("id", sa.Integer), sa.column(text, sa.Text), sa.column(key, sa.Text))
    touched = sa.or_(*(table.c[text].contains(letter, autoescape=True) for letter in _TOUCHED))
    wanted = sa.select(table.c.id, table.c[text].label("name"), table.c[key].label("kept")).where(touched)
    for row in _rows(bind, wanted, table.c.id):
        new = make(row.name)
        if new == row.kept:
            continue
        if unique and bind.scalar(sa.select(table.c.id).where(table.c[key] == new)) is not None:
            continue
        bind.execute(sa.update(table).where(table.c.id == row.id).values({key: new}))


def _fingerprints(bind: sa.Connection) -> None:
    names = ("headline", "body", "fingerprint")
    table = sa.table("articles", sa.column("id", sa.Integer), *(sa.column(name, sa.Text) for name in names))
    both = table.c.headline + " " + table.c.body
    touched = sa.or_(*(both.contains(letters, autoescape=True) for letters in _IN_TEXTS))
    for row in _rows(bind, sa.select(table).where(touched), table.c.id):
        new = fingerprint(row.headline, plain_text(row.body))
        if new != row.fingerprint:
            bind.execute(sa.update(table).where(table.c.id == row.id).values(fingerprint=new))
