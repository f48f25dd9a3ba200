"""What can be done with articles."""

from __future__ import annotations

from collections.abc import Iterable

from uuid_utils import uuid7

from newsdesk.archive import articles, purging
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Article, Revision, Status, Text
from newsdesk.domain.changes import Changes
from newsdesk.text.clean import clean


def get(desk: Desk, article_id: int) -> Article:
    """One article, whole. Raises NotFound."""
    with desk.archive.read() as connection:
        return articles.load(connection, article_id)


def find(desk: Desk, name: str) -> int:
    """The id of the article that a person names by number, uid or external id. Raises NotFound, Ambiguous."""
    with desk.archive.read() as connection:
        return articles.find(connection, name)


def create(desk: Desk, text: Text, status: Status = Status.DRAFT) -> tuple[int, Changes]:
    """A new article written at the desk."""
    return desk.archive.write("new-article", lambda writer: articles.create(writer, str(uuid7()), _safe(text), status))


def save(desk: Desk, article_id: int, version: int, text: Text) -> tuple[int, Changes]:
    """Saves `text` over version `version`; gives the new version. Raises Conflict, NotFound."""
    return desk.archive.write("save-article", lambda writer: articles.save(writer, article_id, version, _safe(text)))


def _safe(text: Text) -> Text:
    """The body cleaned once more: whatever the way in, nothing but the grammar is stored."""
    from dataclasses import replace

    return replace(text, body=clean(text.body))


def revisions(desk: Desk, article_id: int) -> list[Revision]:
    """The kept versions of an article, the newest first."""
    with desk.archive.read() as connection:
        return articles.revisions(connection, article_id)


def revision_text(desk: Desk, article_id: int, number: int) -> Text:
    """The text of one kept version. Raises NotFound."""
    with desk.archive.read() as connection:
        return articles.revision_text(connection, article_id, number)


def set_status(desk: Desk, ids: Iterable[int], status: Status) -> Changes:
    """Moves articles to a status."""
    listed = list(ids)
    return desk.archive.write("set-status", lambda writer: articles.set_status(writer, listed, status))[1]


def trash(desk: Desk, ids: Iterable[int]) -> Changes:
    """Puts articles into the trash."""
    listed = list(ids)
    return desk.archive.write("trash", lambda writer: articles.set_trashed(writer, listed, True))[1]


def restore(desk: Desk, ids: Iterable[int]) -> Changes:
    """Takes articles out of the trash."""
    listed = list(ids)
    return desk.archive.write("restore", lambda writer: articles.set_trashed(writer, listed, False))[1]


def weigh_trash(desk: Desk) -> tuple[int, int]:
    """(articles, originals) that emptying the trash would remove for ever."""
    return purging.weigh(desk.archive)


def empty_trash(desk: Desk) -> Changes:
    """Removes what is in the trash for ever, and the originals that nothing else was read from."""
    return purging.empty_trash(desk.archive)
