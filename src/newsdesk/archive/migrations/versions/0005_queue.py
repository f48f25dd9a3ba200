"""An import's queue that survives the program, its report, groups of near copies, and how sources write their days.

The queue of before was never written to; it is made anew. Near copies among what is there already are not looked for
by this step: it would take as long as an import (desk/twins).
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    _queue()
    _reports()
    _twins()
    op.add_column("sources", sa.Column("day_order", sa.String(4), nullable=False, server_default=""))
    op.add_column("sources", sa.Column("redate", sa.Boolean(), nullable=False, server_default=sa.false()))


def _queue() -> None:
    op.drop_index("ix_import_queue_state", "import_queue")
    op.drop_table("import_queue")
    op.create_table(
        "import_runs",
        sa.Column("id", _ID, nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.Column("operation_id", _ID, nullable=True),
        sa.Column("created", sa.String(30), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_runs"),
        sa.ForeignKeyConstraint(
            ["operation_id"], ["operations.id"], name="fk_import_runs_operation_id_operations", ondelete="SET NULL"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_runs_state", "import_runs", ["state"])
    op.create_table(
        "import_queue",
        sa.Column("id", _ID, nullable=False),
        sa.Column("run_id", _ID, nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("stamp", sa.String(60), nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(12), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("added", sa.BigInteger(), nullable=False),
        sa.Column("joined", sa.BigInteger(), nullable=False),
        sa.Column("unchanged", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_queue"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["import_runs.id"], name="fk_import_queue_run_id_import_runs", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_import_queue_run_state", "import_queue", ["run_id", "state"])


def _reports() -> None:
    op.create_table(
        "import_failures",
        sa.Column("id", _ID, nullable=False),
        sa.Column("run_id", _ID, nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(60), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_failures"),
        sa.ForeignKeyConstraint(
            ["run_id"], ["import_runs.id"], name="fk_import_failures_run_id_import_runs", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_import_failures_run_id", "import_failures", ["run_id"])


def _twins() -> None:
    op.create_table(
        "twins",
        sa.Column("article_id", _ID, nullable=False),
        sa.Column("group_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("article_id", name="pk_twins"),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name="fk_twins_article_id_articles", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_twins_group_id", "twins", ["group_id"])
    followers = op.create_table(
        "followers",
        sa.Column("name", sa.String(30), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_followers"),
    )
    articles = sa.table("articles", sa.column("id"))
    last = op.get_bind().scalar(sa.select(sa.func.max(articles.c.id))) or 0
    op.bulk_insert(followers, [{"name": "twins", "seq": last}])
