"""What can be done with articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from uuid_utils import uuid7

from newsdesk.archive import Writer, articles, operations, purging
from newsdesk.archive import revisions as history
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Article, Direction, Revision, Status, Text
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.comparison import Comparison, FieldChange, current_number
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.versions import offset
from newsdesk.text.body_diff import compare_bodies
from newsdesk.text.body_parts import take_back
from newsdesk.text.clean import clean
from newsdesk.text.diff import compare as compare_texts
from newsdesk.text.diff import words_changed


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
    return desk.archive.write("new-article", lambda writer: articles.create(writer, str(uuid7()), safe(text), status))


def save(
    desk: Desk,
    article_id: int,
    version: int,
    text: Text,
    *,
    auto: bool = False,
    settled: bool = True,
    after: int | None = None,
) -> tuple[int, Changes]:
    """Saves `text` over version `version`; gives the new version. Raises Conflict, NotFound.

    `auto` is a save that nobody asked for. It goes on with the operation `after`, as long as nothing else was done
    since and the version it wrote still takes more, so that one undo takes back what was typed and not the last few
    seconds of it. While it is not `settled` (somebody is in the middle of a headline) no waiting link resolves.
    """

    def verb(writer: Writer) -> int:
        latest = operations.next_undo(writer.connection)
        if latest is None or latest.id != writer.operation or not articles.joins(writer, article_id, text):
            writer.operation = None
        why = "autosave" if auto else "save"
        return articles.save(writer, article_id, version, safe(text), why, settled=settled)

    return desk.archive.write("save-article", verb, after)


def safe(text: Text) -> Text:
    """The body cleaned once more: whatever the way in, nothing but the grammar is stored."""
    return replace(text, body=clean(text.body))


def revisions(desk: Desk, article_id: int) -> list[Revision]:
    """The kept versions of an article, the newest first."""
    with desk.archive.read() as connection:
        return history.revisions(connection, article_id)


def revision_text(desk: Desk, article_id: int, number: int) -> Text:
    """The text of one kept version. Raises NotFound."""
    with desk.archive.read() as connection:
        return history.revision_text(connection, article_id, number)


_FIELDS = (
    "headline", "subhead", "summary", "byline", "dateline", "source", "published", "published_text", "url", "language",
    "direction", "slug", "provider", "item_version", "copyright", "usage_terms", "embargo", "notes",
)  # fmt: skip


def compare(desk: Desk, article_id: int, older: int | None, newer: int | None) -> Comparison:
    """What is different between two versions; None is the text as it stands now, and so is the number of the version
    that holds it. Raises NotFound."""
    with desk.archive.read() as connection:
        article = articles.load(connection, article_id)
        now = article.text
        old = now if older is None else history.revision_text(connection, article_id, older)
        new = now if newer is None else history.revision_text(connection, article_id, newer)
        kept = history.revisions(connection, article_id)
    current = current_number(kept)
    if {older, newer} - {None, current}:
        older, newer = (None if number == current else number for number in (older, newer))
    found = replace(between(old, new), article_id=article_id, older=older, newer=newer)
    return replace(found, current=current, offset=offset(kept), version=article.version)


def between(old: Text, new: Text) -> Comparison:
    """What is different between two texts, which need not be of one article."""
    fields = tuple(_field(name, old, new) for name in _FIELDS if getattr(old, name) != getattr(new, name))
    body = compare_bodies(old.body, new.body)
    pieces = [piece for block in body for piece in block.pieces]
    pieces += [piece for field in fields if field.name in ("headline", "subhead", "summary") for piece in field.pieces]
    inserted, deleted = words_changed(pieces)
    return Comparison(
        article_id=0,
        older=None,
        newer=None,
        current=None,
        text=new,
        headline=compare_texts(old.headline, new.headline),
        subhead=compare_texts(old.subhead, new.subhead),
        fields=fields,
        body=body,
        inserted=inserted,
        deleted=deleted,
    )


def _field(name: str, old: Text, new: Text) -> FieldChange:
    before, after = _plain(getattr(old, name)), _plain(getattr(new, name))
    return FieldChange(name, before, after, compare_texts(before, after))


def _plain(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.value
    return value.value if isinstance(value, Direction) else str(value or "")


def restore_revision(desk: Desk, article_id: int, version: int, number: int) -> tuple[int, Changes]:
    """Saves the text of revision `number` over version `version`, as a revision of its own; gives the new version.

    Raises Conflict, NotFound. A revision that says what stands there already is no change.
    """

    def work(writer: Writer) -> int:
        text = safe(history.revision_text(writer.connection, article_id, number))
        return articles.save(writer, article_id, version, text, "restore")

    return desk.archive.write("restore-version", work)


def name_version(desk: Desk, article_id: int, number: int, name: str) -> Changes:
    """Names a version of an article, which is then kept for ever; an empty name takes the name away. Raises
    NotFound."""

    def work(writer: Writer) -> None:
        history.name(writer, article_id, number, " ".join(name.split())[:200])

    return desk.archive.write("name-version", work)[1]


def restore_part(
    desk: Desk, article_id: int, version: int, number: int, part: int | str, *, older: bool = True
) -> tuple[int, Changes]:
    """Takes one change of a comparison back: what revision `number` says there, the rest as it stands now.

    `part` is the name of a field, or the place of a paragraph among `Comparison.body`; `older` whether the revision was
    the older of the two that were compared; `version` is the one that was compared (`Comparison.version`), for a place
    counts in that one alone. Gives the new version. Raises Conflict, NotFound.
    """

    def work(writer: Writer) -> int:
        now = articles.load(writer.connection, article_id).text
        then = history.revision_text(writer.connection, article_id, number)
        if isinstance(part, str):
            text = replace(now, **{part: getattr(then, part)})
        elif older:
            text = replace(now, body=take_back(then.body, now.body, part, keep_old=False))
        else:
            text = replace(now, body=take_back(now.body, then.body, part, keep_old=True))
        return articles.save(writer, article_id, version, safe(text), "restore")

    return desk.archive.write("restore-version", work)


def set_status(desk: Desk, ids: Iterable[int], status: Status, progress: Progress | None = None) -> Changes:
    """Moves articles to a status."""
    return bulk.write(desk, "set-status", ids, lambda writer, part: articles.set_status(writer, part, status), progress)


def move(desk: Desk, ids: Iterable[int], status: Status, progress: Progress | None = None) -> Changes:
    """Moves articles to a status, out of the trash too, as one operation."""

    def verb(writer: Writer, part: list[int]) -> None:
        articles.set_trashed(writer, part, False)
        articles.set_status(writer, part, status)

    return bulk.write(desk, "set-status", ids, verb, progress)


def trash(desk: Desk, ids: Iterable[int], progress: Progress | None = None) -> Changes:
    """Puts articles into the trash."""
    return bulk.write(desk, "trash", ids, lambda writer, part: articles.set_trashed(writer, part, True), progress)


def restore(desk: Desk, ids: Iterable[int], progress: Progress | None = None) -> Changes:
    """Takes articles out of the trash."""
    return bulk.write(desk, "restore", ids, lambda writer, part: articles.set_trashed(writer, part, False), progress)


def weigh_trash(desk: Desk, ids: Sequence[int] | None = None) -> tuple[int, int]:
    """(articles, originals) that emptying the trash, or deleting those of `ids` that lie in it, removes for ever."""
    return purging.weigh(desk.archive, ids)


def empty_trash(desk: Desk) -> Changes:
    """Removes what is in the trash for ever, and the files that nothing else uses."""
    return purging.purge(desk.archive)[1]


def purge(desk: Desk, ids: Sequence[int]) -> tuple[int, Changes]:
    """Removes those of `ids` that lie in the trash for ever; gives how many."""
    return purging.purge(desk.archive, ids)
