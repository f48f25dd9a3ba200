"""The history of the schema. A step that has been released is never edited."""

HEAD = "0002"
"""The last step; a test holds it equal to what Alembic finds."""

KNOWN = frozenset({"0001", "0002"})

READABLE = KNOWN
"""Steps whose tables are those of today: such an archive can be read as it is where it cannot be written."""
