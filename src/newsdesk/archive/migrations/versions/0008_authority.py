"""Tags as an authority file: a name for each language of the interface, vocabularies that tags came from with what they
said of them, and what was learned from suggestions that were taken and refused."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("tag_names", sa.Column("label", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "vocabularies",
        sa.Column("id", _ID, nullable=False),
        sa.Column("uri", sa.Text(), nullable=False),
        sa.Column("name", sa.String(300), nullable=False),
        sa.Column("format", sa.String(12), nullable=False),
        sa.Column("read", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vocabularies"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "vocabulary_terms",
        sa.Column("id", _ID, nullable=False),
        sa.Column("vocabulary_id", _ID, nullable=False),
        sa.Column("tag_id", _ID, nullable=False),
        sa.Column("uri", sa.String(500), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_vocabulary_terms"),
        sa.UniqueConstraint("vocabulary_id", "uri", name="uq_vocabulary_terms_vocabulary_id"),
        sa.ForeignKeyConstraint(
            ["vocabulary_id"], ["vocabularies.id"], name="fk_vocabulary_terms_vocabulary_id_vocabularies",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["tag_id"], ["tags.id"], name="fk_vocabulary_terms_tag_id_tags", ondelete="CASCADE"
        ),
        sqlite_autoincrement=True,
    )  # fmt: skip
    op.create_index("ix_vocabulary_terms_tag_id", "vocabulary_terms", ["tag_id"])
    op.create_table(
        "tag_lessons",
        sa.Column("id", _ID, nullable=False),
        sa.Column("tag_id", _ID, nullable=False),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tag_lessons"),
        sa.UniqueConstraint("tag_id", "reason", name="uq_tag_lessons_tag_id"),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name="fk_tag_lessons_tag_id_tags", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
