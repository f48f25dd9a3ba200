"""What newsroom files tell (usage terms, copyright, the version of an item, links by the id of the other item), how the
columns of tables were understood, rules whose numbers never come again, and folders that are watched."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("articles", sa.Column("usage_terms", sa.Text(), nullable=False, server_default=""))
    op.add_column("articles", sa.Column("copyright", sa.Text(), nullable=False, server_default=""))
    op.add_column("articles", sa.Column("item_version", sa.String(40), nullable=False, server_default=""))
    op.add_column("links", sa.Column("target", sa.String(500), nullable=True))
    op.create_index("ix_links_target_waiting", "links", ["target", "to_id"])
    op.add_column("originals", sa.Column("mapping", sa.Text(), nullable=False, server_default=""))
    op.add_column("import_queue", sa.Column("mapping", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_tags_uri", "tags", ["uri"])
    _rules()
    _mappings()
    _watched()


def _rules() -> None:
    """Nobody could write a rule until now: the empty table is made anew, so that its numbers never come again."""
    op.drop_table("import_rules")
    op.create_table(
        "import_rules",
        sa.Column("id", _ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_rules"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_article_tags_rule_id", "article_tags", ["rule_id"])


def _mappings() -> None:
    op.create_table(
        "table_mappings",
        sa.Column("id", _ID, nullable=False),
        sa.Column("columns_key", sa.String(64), nullable=False),
        sa.Column("source_key", sa.String(300), nullable=False),
        sa.Column("mapping", sa.Text(), nullable=False),
        sa.Column("used", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_table_mappings"),
        sa.UniqueConstraint("columns_key", "source_key", name="uq_table_mappings_columns_key"),
    )


def _watched() -> None:
    op.create_table(
        "watched_folders",
        sa.Column("id", _ID, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("enabled", sa.Boolean(), nullable=False),
        sa.Column("created", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watched_folders"),
    )
    op.create_table(
        "watched_files",
        sa.Column("id", _ID, nullable=False),
        sa.Column("folder_id", _ID, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("stamp", sa.String(60), nullable=False),
        sa.Column("reason", sa.String(60), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("seen", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_watched_files"),
        sa.ForeignKeyConstraint(
            ["folder_id"], ["watched_folders.id"], name="fk_watched_files_folder_id_watched_folders", ondelete="CASCADE"
        ),
        sa.UniqueConstraint("folder_id", "sha256", name="uq_watched_files_folder_id"),
    )
