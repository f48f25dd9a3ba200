"""What was written and never saved, found after a crash, and what is decided on it.

Called in the lane of the journals (`drafts.Keeper`), but for `look`.
"""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from typing import Any

from uuid_utils import uuid7

from newsdesk.archive import Writer, articles
from newsdesk.archive.revisions import next_number
from newsdesk.desk.articles import between as compare
from newsdesk.desk.articles import safe
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Status, Text
from newsdesk.domain.changes import Changes
from newsdesk.domain.comparison import Comparison
from newsdesk.domain.errors import NotFound
from newsdesk.text.clean import clean
from newsdesk.text.past import Fields, fields_of, print_of, text_of
from newsdesk.text.past_records import past_of, unsaved

log = logging.getLogger(__name__)
OLD = 30 * 24 * 3600  # seconds after which a journal with nothing unsaved is removed


@dataclass(frozen=True, slots=True)
class Left:
    """What was written and never saved: `journal` is its name, `article_id` 0 where the article is gone."""

    journal: str
    uid: str
    article_id: int
    version: int  # of the article as it stands now
    at: str  # when the last letter was noted
    text: Text


def find_left(desk: Desk) -> list[Left]:
    """What was written and is not in the archive, the newest first: it is set aside until somebody decides on it.
    Journals that nobody needs any more go."""
    found, journals = [], desk.archive.journals
    for name, age in list(journals.names()):
        try:
            if time.time() - age > OLD and not unsaved(journals.read(name)):
                journals.remove(name)
            elif not _ended(journals.tail(name)):
                found += _look_through(desk, name)
        except Exception:  # one that cannot be read lies where it is, and keeps nobody from the others
            log.exception("a journal cannot be read: %s", name)
    return sorted(found, key=lambda one: one.at, reverse=True)


def _ended(tail: list[dict[str, Any]]) -> bool:
    """Whether the last records of a journal say that all of it was saved; most do, and need not be read whole."""
    last: dict[str, Any] = next((record for record in reversed(tail) if record.get("k") != "floor"), {})
    return last.get("k") == "saved" and bool(last.get("end"))


def _look_through(desk: Desk, name: str) -> list[Left]:
    journals = desk.archive.journals
    records = journals.read(name)
    if not unsaved(records):
        return []
    uid = str(records[0]["uid"])
    name = journals.set_aside(name, uid)
    one = _left(desk, name, records)
    if one is None:  # it was saved; only the note of it was not written
        journals.bring_back(name, uid, {"k": "saved", "print": print_of(_end(records)), "end": True})
        return []
    return [one]


def _end(records: list[dict[str, Any]]) -> Fields:
    past = past_of(records)
    return past.text if past is not None else {}


def _left(desk: Desk, name: str, records: list[dict[str, Any]]) -> Left | None:
    uid, text = str(records[0]["uid"]), text_of(_end(records))
    at = next((str(record["at"]) for record in reversed(records) if "at" in record), "")
    try:
        with desk.archive.read() as connection:
            article = articles.load(connection, articles.find(connection, uid))
    except NotFound:
        return Left(name, uid, 0, 0, at, text)
    if _same(article.text, text):
        return None
    return Left(name, uid, article.id, article.version, at, text)


def _same(kept: Text, typed: Text) -> bool:
    """Whether the archive has what was typed: the language is told from the words when it is saved, and the body put
    into its one spelling."""
    one, other = fields_of(kept), fields_of(typed)
    other["body"] = clean(other.get("body", ""))
    for each in (one, other):
        each.pop("language", None)
    return {key: value for key, value in one.items() if value} == {key: value for key, value in other.items() if value}


def look(desk: Desk, one: Left) -> tuple[Left, Comparison]:
    """What was left beside its article as it stands now; beside nothing where that is gone."""
    try:
        with desk.archive.read() as connection:
            article = articles.load(connection, articles.find(connection, one.uid))
    except NotFound:
        return replace(one, article_id=0, version=0), compare(Text(), one.text)
    return replace(one, article_id=article.id, version=article.version), compare(article.text, one.text)


def take(desk: Desk, one: Left) -> tuple[int, Changes]:
    """Saves what was left over its article, whose text until now stays in its history; gives the article. Raises
    Conflict where the article moved on since `look`, NotFound where it is gone."""

    def verb(writer: Writer) -> int:
        articles.save(writer, one.article_id, one.version, safe(one.text), "recovered")
        return one.article_id

    made = desk.archive.write("recover-draft", verb)
    record = {"k": "saved", "print": print_of(fields_of(one.text)), "end": True}
    desk.archive.journals.bring_back(one.journal, one.uid, record)  # so that one can step back through it
    return made


def take_apart(desk: Desk, one: Left) -> tuple[int, Changes]:
    """Makes an article of its own of what was left; gives it."""
    made = desk.archive.write(
        "new-article", lambda writer: articles.create(writer, str(uuid7()), safe(one.text), Status.DRAFT)
    )
    desk.archive.journals.remove(one.journal)
    return made


def leave(desk: Desk, one: Left) -> Changes:
    """Leaves out what was left. It stays to be read in the history of its article, which says what it said."""

    def verb(writer: Writer) -> None:
        number = next_number(writer.connection, one.article_id)
        articles.add_revisions(writer, [(one.article_id, number, safe(one.text), "recovered-aside")])

    changes = Changes()
    if one.article_id:
        _, changes = desk.archive.write("leave-draft", verb)
    desk.archive.journals.remove(one.journal)
    return changes
