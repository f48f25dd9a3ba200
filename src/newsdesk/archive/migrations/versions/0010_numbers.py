"""Numbers of versions, of originals and attachments of articles, of refusals and of saved searches never come again:
what undoes a piece of work names rows by them, and would find those of another."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return  # elsewhere a sequence gives the numbers, and never gives one twice
    _anew(
        "revisions",
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("snapshot", sa.LargeBinary(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("word_count", sa.Integer(), nullable=False),
        sa.Column("created", sa.String(30), nullable=False),
        sa.Column("who", sa.String(100), nullable=False),
        sa.Column("why", sa.String(20), nullable=False),
        sa.Column("name", sa.String(200), nullable=False, server_default=""),
        _of_an_article("revisions"),
        sa.UniqueConstraint("article_id", "number", name="uq_revisions_article_id"),
    )
    _anew(
        "article_originals",
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("place", sa.String(200), nullable=False),
        _of_an_article("article_originals"),
        sa.ForeignKeyConstraint(["sha256"], ["originals.sha256"], name="fk_article_originals_sha256_originals"),
        sa.UniqueConstraint("article_id", "sha256", "place", name="uq_article_originals_article_id"),
    )
    op.create_index("ix_article_originals_sha256", "article_originals", ["sha256"])
    _anew(
        "attachments",
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(100), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        _of_an_article("attachments"),
        sa.UniqueConstraint("article_id", "sha256", name="uq_attachments_article_id"),
    )
    op.create_index("ix_attachments_sha256", "attachments", ["sha256"])
    _anew(
        "dismissals",
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("subject", sa.String(100), nullable=False),
        sa.Column("object", sa.String(300), nullable=False),
        sa.Column("created", sa.String(30), nullable=False),
        sa.UniqueConstraint("kind", "subject", "object", name="uq_dismissals_kind"),
    )
    _anew(
        "saved_searches",
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
    )


def _of_an_article(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_article_id_articles"
    return sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=name, ondelete="CASCADE")


def _anew(name: str, *parts: sa.Column[object] | sa.Constraint) -> None:
    """The table with its rows, numbered from now on above all that ever were: what was deleted had at most as many
    numbers beyond the highest that is left as there are entries in the journal."""
    bind = op.get_bind()
    ends = [part for part in parts if isinstance(part, sa.Constraint)]
    columns = [part for part in parts if isinstance(part, sa.Column)]
    primary = sa.PrimaryKeyConstraint("id", name=f"pk_{name}")
    fresh = op.create_table(
        f"{name}_anew", sa.Column("id", _ID, nullable=False), *columns, primary, *ends, sqlite_autoincrement=True
    )
    there = sa.table(name, *(sa.column(column.name) for column in fresh.columns))
    bind.execute(sa.insert(fresh).from_select(list(fresh.columns.keys()), sa.select(there)))
    highest = bind.execute(sa.select(sa.func.max(there.c.id))).scalar() or 0
    journal = sa.table("changes", sa.column("seq"))
    behind = bind.execute(sa.select(sa.func.max(journal.c.seq))).scalar() or 0
    op.drop_table(name)
    op.rename_table(f"{name}_anew", name)
    kept = sa.table("sqlite_sequence", sa.column("name"), sa.column("seq"))
    bind.execute(sa.delete(kept).where(kept.c.name.in_((name, f"{name}_anew"))))
    bind.execute(sa.insert(kept).values(name=name, seq=highest + behind))
