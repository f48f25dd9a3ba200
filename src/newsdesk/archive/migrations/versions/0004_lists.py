"""Indexes that answer lists and the numbers beside them by themselves; two fewer that nothing asked.

From here on the first version of an imported article may be empty: its text is the article's own (archive/revisions).
"""

from alembic import op

revision = "0004"
down_revision = "0003"

_GONE = (
    "trashed_published", "source_published", "status_published", "source_external", "modified", "fingerprint",
    "headline_key",
)  # fmt: skip
_NEW = {
    "list": ("trashed", "published_sort", "published"),
    "status_list": ("trashed", "status", "published_sort", "published"),
    "source_list": ("source_id", "trashed", "published_sort", "published"),
    "trashed_modified": ("trashed", "modified"),
    "title": ("headline_key", "trashed"),
}


def upgrade() -> None:
    for name in _GONE:
        op.drop_index(f"ix_articles_{name}", "articles")
    for name, columns in _NEW.items():
        op.create_index(f"ix_articles_{name}", "articles", list(columns))
