"""Reading a captured original again, with today's readers: what they find is laid beside the text, never over it."""

from __future__ import annotations

from dataclasses import fields, replace
from pathlib import Path

from newsdesk.archive import Writer, attachments, day_orders
from newsdesk.archive import articles as stored
from newsdesk.archive import revisions as history
from newsdesk.archive.articles import known_sources
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Article, Direction, OriginalRef, Text
from newsdesk.domain.capture import Capture
from newsdesk.domain.changes import Changes
from newsdesk.domain.errors import ArchiveReadOnly, NotFound
from newsdesk.domain.mapping import Mapping
from newsdesk.formats import choose
from newsdesk.formats.registry import Record
from newsdesk.formats.table import Mapped
from newsdesk.formats.tables import rows_of
from newsdesk.text.body import Block, Figure, to_html
from newsdesk.text.clean import clean, parse
from newsdesk.text.day_order import is_open, settled

_OWN = frozenset({"notes", "embargo", "slug"})  # what a desk writes, and few captures tell


def read_again(desk: Desk, article_id: int) -> tuple[int | None, Changes | None]:
    """Reads the original of an article anew and keeps what is found as a version beside the text.

    Gives the number of the version, None where today's readers find what the article says (or said: what a version of
    it holds is not laid down twice). Raises NotFound where there is no original or nothing is found in it, Unreadable.
    """
    if desk.read_only:
        raise ArchiveReadOnly(path=desk.archive.path)
    with desk.archive.read() as connection:
        article = stored.load(connection, article_id)
        known = [
            (kept.number, history.revision_text(connection, article_id, kept.number))
            for kept in history.revisions(connection, article_id)
        ]
    original = next(iter(article.originals), None)
    if original is None:
        raise NotFound(id=article.text.headline)
    capture = _captured(desk.archive.originals.path(original.sha256), original)
    text = _over(article, _dated(desk, capture))
    if text == article.text:
        return None, None
    same = next((number for number, kept in reversed(known) if kept == text), None)
    have = {file.sha256 for file in article.attachments}
    files = tuple(file for file in capture.files if file.sha256 not in have)
    if same is not None and not files:
        return same, None
    for file in files:
        if not desk.archive.attachments.path(file.sha256).exists():
            desk.archive.attachments.keep_bytes(file.data)

    def verb(writer: Writer) -> int:
        number = same
        if number is None:
            number = history.next_number(writer.connection, article_id)
            stored.add_revisions(writer, [(article_id, number, text, "read-again")])
        attachments.arrive(writer, [(article_id, files)], keep=True)
        writer.touch([article_id])
        return number

    return desk.archive.write("read-again", verb)


def _captured(path: Path, original: OriginalRef) -> Capture:
    """What the file says of the article now."""
    if not path.is_file():
        raise NotFound(id=original.name)
    reader = choose(path, original.name)
    mapping = Mapping.from_json(original.mapping)
    for record in rows_of(path, reader) if mapping is not None else reader.split(path):
        if record.place in ("", original.place):
            if mapping is not None:
                record = Record(record.place, Mapped(record.data, mapping))
            for found in reader.read(record):
                if isinstance(found, Capture) and found.place == original.place:
                    return found
    raise NotFound(id=f"{original.name} ({original.place})" if original.place else original.name)


def _dated(desk: Desk, capture: Capture) -> Capture:
    """With its date as its source writes its days, where the digits leave that open."""
    text = capture.text
    if text.published is None or not is_open(text.published_text):
        return capture
    with desk.archive.read() as connection:
        orders = day_orders.known(connection, known_sources(connection, [text.source]).values())
    found = settled(text.published_text, next(iter(orders.values()), ""), text.language)
    return replace(capture, text=replace(text, published=found))


def _over(article: Article, capture: Capture) -> Text:
    """The article's text with everything that the capture tells; what it does not tell stays."""
    found = capture.text
    if found.body and not found.body.startswith("<p>"):
        found = replace(found, body=clean(found.body))
    told = {
        field.name: getattr(found, field.name)
        for field in fields(Text)
        if field.name not in _OWN and getattr(found, field.name) not in ("", None, Direction.AUTO)
    }
    known, read = article.text.published, found.published
    if known is not None and read is not None and known.value.startswith(read.value):  # known better already
        told = {name: value for name, value in told.items() if not name.startswith("published")}
    return _with_images(article.text, replace(article.text, **told))


def _with_images(old: Text, new: Text) -> Text:
    """The new text with the images of the old one, where the original alone has none: they lay beside it."""
    before, after = parse(old.body), parse(new.body)
    if any(isinstance(block, Figure) for block in after):
        return new
    behind: dict[str, list[Block]] = {}
    last = ""
    for block in before:
        if isinstance(block, Figure):
            behind.setdefault(last, []).append(block)
        else:
            last = to_html([block])
    made: list[Block] = [*behind.pop("", ())]
    for block in after:
        made += [block, *behind.pop(to_html([block]), ())]
    made += [figure for figures in behind.values() for figure in figures]
    return replace(new, body=to_html(made))
