"""Run by Alembic; the connection is handed in by `upgrade`."""

from alembic import context

from newsdesk.archive.tables import Base

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    render_as_batch=True,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
