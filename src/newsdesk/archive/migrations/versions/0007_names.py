"""Versions that a person named: they are kept for ever."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("revisions", sa.Column("name", sa.String(200), nullable=False, server_default=""))
