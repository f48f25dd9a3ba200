"""Keys by which headlines and names of sources are ordered, and the order of arrival.

The keys are made anew from the texts; nothing else changes.
"""

import sqlalchemy as sa
from alembic import op

from newsdesk.text.sorting import sort_key

revision = "0003"
down_revision = "0002"

_KEY = sa.String(120).with_variant(sa.String(120, collation="C"), "postgresql")
_ORDERS = {"headline": "headline_sort", "created": "created", "words": "word_count"}
_BATCH = 2000


def upgrade() -> None:
    op.add_column("articles", sa.Column("headline_sort", _KEY, nullable=False, server_default=""))
    op.add_column("sources", sa.Column("sort", _KEY, nullable=False, server_default=""))
    _fill("articles", "headline", "headline_sort")
    _fill("sources", "name", "sort")
    for name, column in _ORDERS.items():
        op.create_index(f"ix_articles_trashed_{name}", "articles", ["trashed", column])
    op.create_index("ix_articles_twins", "articles", ["trashed", "fingerprint", "word_count"])


def _fill(name: str, text: str, key: str) -> None:
    bind = op.get_bind()
    table = sa.table(name, sa.column("id", sa.Integer), sa.column(text, sa.Text), sa.column(key, sa.Text))
    wanted = sa.select(table.c.id, table.c[text]).order_by(table.c.id).limit(_BATCH)
    change = sa.update(table).where(table.c.id == sa.bindparam("_id")).values({key: sa.bindparam("_key")})
    last = 0
    while rows := bind.execute(wanted.where(table.c.id > last)).all():
        bind.execute(change, [{"_id": row[0], "_key": sort_key(row[1])} for row in rows])
        last = rows[-1][0]
