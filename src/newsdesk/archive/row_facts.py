"""What rows are about and whether what they hang on is there: asked by who takes changes back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices

Values = Mapping[str, Any]
TABLES: dict[str, Table] = dict(t.Base.metadata.tables)


def taggings(connection: Connection, articles: list[int]) -> set[tuple[int, int]]:
    tagging = t.ArticleTag
    found: set[tuple[int, int]] = set()
    for part in slices(set(articles)):
        statement = select(tagging.article_id, tagging.tag_id).where(tagging.article_id.in_(part))
        found.update((row[0], row[1]) for row in connection.execute(statement))
    return found


def existing(connection: Connection, ids: list[int], table: str = "articles") -> set[int]:
    core = TABLES[table]
    found: set[int] = set()
    for part in slices(set(ids)):
        found.update(connection.scalars(select(core.c.id).where(core.c.id.in_(part))))
    return found


def subjects(table: str, value: Values) -> tuple[list[int], list[tuple[str, int]]]:
    """The articles that a row is about, and the other things, as the journal names them."""
    if table == "articles":
        return [value["id"]], []
    if table in ("tags", "tag_names"):
        return [], [("tag", value["id"] if table == "tags" else value["tag_id"])]
    if table == "article_tags":
        return [value["article_id"]], [("tag", value["tag_id"])]
    if table in ("attachments", "article_originals"):
        return [value["article_id"]], []
    if table == "dismissals" and value["kind"].startswith("clean-"):
        return [], [("tag", 0)]
    if table == "dismissals":
        return [int(value["subject"])] if value["subject"].isdigit() else [], [("link", 0)]
    if table == "saved_searches":
        return [], [("search", value["id"])]
    if table == "link_kinds":
        return [], [("link", 0)]
    if table == "links":
        return [end for end in (value["from_id"], value["to_id"]) if end], [("link", 0)]
    return [], []
