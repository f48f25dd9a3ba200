"""Links that say more (the passage, who made them, kinds of one's own), titles that are found in another spelling,
articles that became one with another, and what a piece of work was about. Names that end in a sign get keys of their
own."""

import sqlalchemy as sa
from alembic import op

from newsdesk.archive.migrations import rekeying

revision = "0009"
down_revision = "0008"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("operations", sa.Column("detail", sa.Text(), nullable=False, server_default=""))
    op.add_column("links", sa.Column("passage", sa.Text(), nullable=False, server_default=""))
    op.add_column("links", sa.Column("who", sa.String(100), nullable=False, server_default=""))
    _kinds_and_waiting()
    _merged()
    rekeying.rekey(op.get_bind())


def _kinds_and_waiting() -> None:
    op.create_table(
        "link_kinds",
        sa.Column("id", _ID, nullable=False),
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("out_ar", sa.String(60), nullable=False),
        sa.Column("in_ar", sa.String(60), nullable=False),
        sa.Column("out_en", sa.String(60), nullable=False),
        sa.Column("in_en", sa.String(60), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_kinds"),
        sa.UniqueConstraint("code", name="uq_link_kinds_code"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "link_offers",
        sa.Column("id", _ID, nullable=False),
        sa.Column("link_id", _ID, nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("score", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_link_offers"),
        sa.UniqueConstraint("link_id", "article_id", name="uq_link_offers_link_id"),
        sa.ForeignKeyConstraint(["link_id"], ["links.id"], name="fk_link_offers_link_id_links", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_link_offers_article_id_articles", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_link_offers_article_id", "link_offers", ["article_id"])
    op.create_table(
        "waiting_marks",
        sa.Column("mark", sa.BigInteger(), nullable=False),
        sa.Column("link_id", _ID, nullable=False),
        sa.PrimaryKeyConstraint("mark", "link_id", name="pk_waiting_marks"),
        sa.ForeignKeyConstraint(["link_id"], ["links.id"], name="fk_waiting_marks_link_id_links", ondelete="CASCADE"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_waiting_marks_link_id", "waiting_marks", ["link_id"])


def _merged() -> None:
    op.create_table(
        "merged_articles",
        sa.Column("id", _ID, nullable=False),
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("uid", sa.String(36), nullable=False),
        sa.Column("external_id", sa.String(500), nullable=True),
        sa.Column("source_id", _ID, nullable=True),
        sa.Column("url_key", sa.String(64), nullable=True),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("headline_key", sa.String(240), nullable=False),
        sa.Column("published", sa.String(30), nullable=True),
        sa.Column("fingerprint", sa.String(32), nullable=False),
        sa.Column("merged", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_merged_articles"),
        sa.UniqueConstraint("uid", name="uq_merged_articles_uid"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_merged_articles_article_id_articles", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name="fk_merged_articles_source_id_sources"),
        sqlite_autoincrement=True,
    )
    for column in ("article_id", "external_id", "url_key", "headline_key"):
        op.create_index(f"ix_merged_articles_{column}", "merged_articles", [column])
