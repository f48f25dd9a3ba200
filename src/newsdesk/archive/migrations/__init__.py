"""The history of the schema. A step that has been released is never edited."""

HEAD = "0010"
"""The last step; a test holds it equal to what Alembic finds."""

KNOWN = frozenset({"0001", "0002", "0003", "0004", "0005", "0006", "0007", "0008", "0009", "0010"})
