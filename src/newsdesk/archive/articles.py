"""Articles in the database: whole, as rows, as ids of a query; saving, trashing and counting them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, select

from newsdesk.archive import merged
from newsdesk.archive import tables as t
from newsdesk.archive.attachments import adopt
from newsdesk.archive.batches import attachments_of_many, originals_of_many
from newsdesk.archive.keys import name_key, text_columns
from newsdesk.archive.links import links_of_many
from newsdesk.archive.marks import marks_of
from newsdesk.archive.packing import slices
from newsdesk.archive.quoting import follow as follow_quotations
from newsdesk.archive.resolving import resolve as resolve_links
from newsdesk.archive.resolving import resolve_for
from newsdesk.archive.revisions import change, next_number, snapshot, text_of, thin
from newsdesk.archive.tags import tags_of, with_above
from newsdesk.archive.writing import Writer
from newsdesk.domain.article import (
    Article,
    Row,
    Status,
    Text,
)
from newsdesk.domain.dates import earlier
from newsdesk.domain.errors import Ambiguous, Conflict, NotFound
from newsdesk.text.body import plain_text
from newsdesk.text.sorting import NAMELESS, sort_key
from newsdesk.text.tokens import count_words

A, S = t.ArticleRecord, t.Source
AUTOSAVES_TOGETHER = 600  # seconds in which automatic saves count as one version
LOST_WORDS = 20  # that a text may lose and still be the same version
OPENING = 240  # letters of the text that a list row shows
_BODY_HEAD = 1200  # letters of markup that hold so much text


# -- reading


def load(connection: Connection, article_id: int) -> Article:
    """One article, whole. Raises NotFound."""
    found = many(connection, [article_id])
    if not found:
        raise NotFound(id=article_id)
    return found[0]


def many(connection: Connection, ids: Sequence[int]) -> list[Article]:
    """Articles, whole, in the order of `ids`, with a few statements a slice; ids that are gone are left out."""
    found: dict[int, Article] = {}
    for part in slices(ids):
        tags, links = tags_of(connection, part), links_of_many(connection, part)
        originals, attachments = originals_of_many(connection, part), attachments_of_many(connection, part)
        for row in connection.execute(
            select(A.__table__, S.name.label("source_name")).outerjoin(S, S.id == A.source_id).where(A.id.in_(part))
        ):
            found[row.id] = Article(
                id=row.id, uid=row.uid, external_id=row.external_id, text=text_of(row, row.source_name),
                status=Status(row.status), captured=row.captured, created=row.created, modified=row.modified,
                word_count=row.word_count, version=row.version, trashed=row.trashed, tags=tags.get(row.id, ()),
                links=links.get(row.id, ()), originals=originals.get(row.id, ()),
                attachments=attachments.get(row.id, ()),
            )  # fmt: skip
    return [found[key] for key in ids if key in found]


def find(connection: Connection, name: str) -> int:
    """The id of the article that a person names: newsdesk's number, its uid, or an external id, in this order; of one
    that became one with another, the other.

    Raises NotFound, or Ambiguous where several sources use the external id.
    """
    name = name.strip()
    if name.isascii() and name.isdigit() and len(name) < 19:
        found = connection.scalar(select(A.id).where(A.id == int(name)))
        if found is not None:
            return int(found)
    found = connection.scalar(select(A.id).where(A.uid == name.lower()))
    if found is not None:
        return int(found)
    became = merged.uids(connection, [name.lower()])
    ids = list(connection.scalars(select(A.id).where(A.external_id == name).order_by(A.id).limit(10)))
    ids = ids or list(became.values()) or list(merged.external(connection, [name]).values())
    if not ids:
        raise NotFound(id=name)
    if len(ids) > 1:
        alive = list(connection.scalars(select(A.id).where(A.id.in_(ids), A.trashed.is_(None))))
        if len(alive) != 1:
            raise Ambiguous(id=name, candidates=", ".join(map(str, ids)))
        ids = alive
    return int(ids[0])


def known_external(
    connection: Connection, wanted: Iterable[tuple[str, str]], partial: Collection[tuple[str, str]] = ()
) -> set[tuple[str, str]]:
    """Those (name of a source, external id) of which there is an article. Those that are `partial` and name no source
    mean the only article with the id, whatever its source (archive.identity)."""
    by_id: dict[str, list[tuple[str, str]]] = {}
    for source, identity in wanted:
        by_id.setdefault(identity, []).append((source, identity))
    found: set[tuple[str, str]] = set()
    for part in slices(by_id):
        statement = select(A.external_id, S.key).outerjoin(S, S.id == A.source_id).where(A.external_id.in_(part))
        rows = list(connection.execute(statement))
        became = select(t.MergedArticle.external_id, S.key).outerjoin(S, S.id == t.MergedArticle.source_id)
        rows += connection.execute(became.where(t.MergedArticle.external_id.in_(part))).all()
        there = {(str(identity), key or "") for identity, key in rows}
        once = [str(identity) for identity, number in Counter(row[0] for row in rows).items() if number == 1]
        found.update(pair for identity in once for pair in by_id[identity] if pair in partial and not pair[0])
        for identity in part:
            found.update(pair for pair in by_id[identity] if (identity, name_key(pair[0]) if pair[0] else "") in there)
    return found


def rows(connection: Connection, ids: Sequence[int]) -> list[Row]:
    """List rows in the order of `ids`; ids that are gone are left out."""
    found: dict[int, Row] = {}
    for part in slices(ids):
        tags = tags_of(connection, part)
        head = func.substr(A.body, 1, _BODY_HEAD).label("head")
        for row in connection.execute(
            select(
                A.id,
                A.uid,
                A.external_id,
                A.headline,
                S.name,
                A.published,
                A.status,
                A.trashed,
                head,
                A.byline,
                A.language,
                A.captured,
                A.created,
                A.modified,
                A.word_count,
                A.slug,
                A.dateline,
                A.provider,
                func.substr(A.notes, 1, OPENING).label("notes"),
            )
            .outerjoin(S, S.id == A.source_id)
            .where(A.id.in_(part))
        ):
            opening = " ".join(plain_text(_whole_tags(row.head)).split())[:OPENING]
            found[row.id] = Row(
                row.id, row.uid, row.external_id, row.headline, row.name or "", row.published, Status(row.status),
                row.trashed is not None, tags.get(row.id, ()), opening, byline=row.byline, language=row.language,
                captured=row.captured, created=row.created, modified=row.modified, words=row.word_count, slug=row.slug,
                dateline=row.dateline, provider=row.provider, notes=row.notes,
            )  # fmt: skip
    return [found[key] for key in ids if key in found]


def _whole_tags(head: str) -> str:
    """The beginning of a body without a tag or an entity that the cut tore."""
    if len(head) < _BODY_HEAD:
        return head
    for torn, whole in (("<", ">"), ("&", ";")):
        place = head.rfind(torn)
        if place > head.rfind(whole):
            head = head[:place]
    return head


def bodies(connection: Connection, ids: Sequence[int]) -> dict[int, tuple[str, str]]:
    """(headline, body) of articles."""
    found: dict[int, tuple[str, str]] = {}
    for part in slices(ids):
        for key, headline, body in connection.execute(select(A.id, A.headline, A.body).where(A.id.in_(part))):
            found[key] = (headline, body)
    return found


def require(connection: Connection, ids: Iterable[int]) -> None:
    """Raises NotFound for the first of `ids` that is no article."""
    for part in slices(ids):
        there = set(connection.scalars(select(A.id).where(A.id.in_(part))))
        for key in part:
            if key not in there:
                raise NotFound(id=key)


def external_ids(connection: Connection, ids: Sequence[int]) -> dict[int, str | None]:
    """External ids of articles."""
    found: dict[int, str | None] = {}
    for part in slices(ids, 5000):
        found.update((row[0], row[1]) for row in connection.execute(select(A.id, A.external_id).where(A.id.in_(part))))
    return found


# -- writing


def source_ids(writer: Writer, names: Iterable[str]) -> dict[str, int | None]:
    """The ids of sources by their names as given; those that are new are made."""
    plain = {name: " ".join(name.split())[:300] for name in dict.fromkeys(names)}
    found = known_sources(writer.connection, plain.values())
    ids: dict[str, int | None] = {}
    for given, name in plain.items():
        if name and name_key(name) not in found:
            made = source_id(writer, name)
            assert made is not None
            found[name_key(name)] = made
        ids[given] = found[name_key(name)] if name else None
    return ids


def known_sources(connection: Connection, names: Iterable[str]) -> dict[str, int]:
    """The ids of those of the sources that there are, by the keys of their names."""
    keys = {name_key(" ".join(name.split())[:300]) for name in names} - {""}
    found: dict[str, int] = {}
    for part in slices(sorted(keys)):
        found.update((row[0], row[1]) for row in connection.execute(select(S.key, S.id).where(S.key.in_(part))))
    return found


def source_id(writer: Writer, name: str) -> int | None:
    """The id of the source called `name`, which is made if it is new; None for an empty name."""
    name = " ".join(name.split())[:300]
    if not name:
        return None
    found = writer.connection.scalar(select(S.id).where(S.key == name_key(name)))
    if found is None:
        found = writer.insert(S, [{"name": name, "key": name_key(name), "sort": sort_key(name)}], keep=True)[0]
        writer.touch_source(found)
    return int(found)


def create(writer: Writer, uid: str, text: Text, status: Status) -> int:
    """A new article written at the desk."""
    values = text_columns(text) | {
        "uid": uid, "source_id": source_id(writer, text.source), "created": writer.now, "modified": writer.now,
        "status": status.value, "version": 1, "edited": True,
    }  # fmt: skip
    key = writer.insert(A, [values], keep=True)[0]
    writer.inverse_trash([key])
    add_revisions(writer, [(key, 1, text, "new")])
    adopt(writer, key, text.body)
    follow_quotations(writer, key, "", text.body)
    resolve_links(writer, {values["headline_key"]: key})
    writer.count += 1
    writer.touch([key], membership=True)
    return key


def version_of(connection: Connection, article_id: int) -> int:
    """The version that an article is at. Raises NotFound."""
    found = connection.scalar(select(A.version).where(A.id == article_id))
    if found is None:
        raise NotFound(id=article_id)
    return int(found)


def save(writer: Writer, article_id: int, version: int, text: Text, why: str = "save", *, settled: bool = True) -> int:
    """Saves a text over version `version` of an article and keeps a revision of it; gives the new version.

    Raises Conflict where the article moved on since, NotFound where it is gone. A text that says the same is no change.
    An automatic save (`why` autosave) takes the place of the one just before it, so that the history stays readable;
    a save by hand makes what was saved by itself a version of its own.
    """
    row = writer.connection.execute(select(A.__table__).where(A.id == article_id)).one_or_none()
    if row is None:
        raise NotFound(id=article_id)
    if row.version != version:
        raise Conflict(id=article_id, version=row.version)
    values = text_columns(text) | {"source_id": source_id(writer, text.source)}
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    last = _last_autosave(writer, article_id)
    if not changed:
        if why == "save" and last is not None:
            change(writer.connection, last[0], {"why": why})
        if settled:
            resolve_links(writer, {values["headline_key"]: article_id})
        return version
    marked: dict[str, Any] = changed | {"modified": writer.now, "version": version + 1}
    writer.update(A, [article_id], marked | {"edited": True})
    if "body" in changed:
        adopt(writer, article_id, text.body)
        follow_quotations(writer, article_id, row.body, text.body)
    if why == "autosave" and last is not None and _grows(last[1], values["word_count"]):
        kept = {"snapshot": snapshot(text), "headline": text.headline, "word_count": values["word_count"]}
        change(writer.connection, last[0], kept)
    else:
        add_revisions(writer, [(article_id, next_number(writer.connection, article_id), text, why)])
        thin(writer.connection, article_id, writer.now)
    if settled:
        resolve_links(writer, {values["headline_key"]: article_id})
    writer.count += 1
    writer.touch([article_id], membership=bool(changed.keys() & {"source_id", "published_sort", "headline_key"}))
    return version + 1


def joins(writer: Writer, article_id: int, text: Text) -> bool:
    """Whether an automatic save of `text` would go into the version that the last one wrote."""
    last = _last_autosave(writer, article_id)
    return last is not None and _grows(last[1], count_words(plain_text(text.body)))


def _grows(before: int, after: int) -> bool:
    """Whether a text goes on; one that lost much of itself is a version of its own, so that the fuller one stays."""
    return after >= before - max(LOST_WORDS, before // 4)


def _last_autosave(writer: Writer, article_id: int) -> tuple[int, int] | None:
    """The last revision and its words, if it was saved by itself, by the same person, and began a short while ago."""
    R = t.RevisionRecord
    row = writer.connection.execute(
        select(R.id, R.why, R.who, R.created, R.word_count, R.name)
        .where(R.article_id == article_id)
        .order_by(R.number.desc())
        .limit(1)
    ).one_or_none()
    if row is None or row.why != "autosave" or row.name or row.who != writer.who:
        return None
    return (int(row.id), int(row.word_count)) if row.created >= earlier(writer.now, AUTOSAVES_TOGETHER) else None


def add_revisions(writer: Writer, items: Iterable[tuple[int, int, Text, str]]) -> None:
    """Keeps (article, number, text, why) as revisions."""
    made = []
    for key, number, text, why in items:
        columns = text_columns(text)
        made.append(
            {
                "article_id": key, "number": number, "snapshot": snapshot(text), "headline": text.headline,
                "word_count": columns["word_count"], "created": writer.now, "who": writer.who, "why": why,
            }
        )  # fmt: skip
    writer.insert(t.RevisionRecord, made, keep=True)


def set_status(writer: Writer, ids: Iterable[int], status: Status) -> list[int]:
    """Moves articles to a status; gives those that moved."""
    moved = _where(writer.connection, ids, A.status != status.value)
    _mark(writer, moved, {"status": status.value})
    return moved


def set_trashed(writer: Writer, ids: Iterable[int], trashed: bool) -> list[int]:
    """Puts articles into the trash or takes them out; gives those that moved."""
    moved = _where(writer.connection, ids, A.trashed.is_(None) if trashed else A.trashed.is_not(None))
    _mark(writer, moved, {"trashed": writer.now if trashed else None})
    if not trashed:
        resolve_for(writer, moved)
    return moved


def _where(connection: Connection, ids: Iterable[int], condition: Any) -> list[int]:
    return [key for part in slices(ids) for key in connection.scalars(select(A.id).where(A.id.in_(part), condition))]


def _mark(writer: Writer, ids: list[int], values: dict[str, Any]) -> None:
    if not ids:
        return
    writer.update(A, ids, {**values, "version": A.version + 1, "modified": writer.now})
    writer.count += len(ids)
    writer.touch(ids, membership=True)


# -- for the index


def for_index(connection: Connection, ids: Sequence[int]) -> list[dict[str, Any]]:
    """What the search index is told of articles; those that are gone are left out."""
    found = []
    for part in slices(ids):
        tags, marks = tags_of(connection, part), marks_of(connection, part)
        above = with_above(connection, (tag.id for given in tags.values() for tag in given))
        named = select(A.__table__, S.name.label("source_name"), S.sort.label("source_sort"))
        for row in connection.execute(named.outerjoin(S, S.id == A.source_id).where(A.id.in_(part))):
            found.append(
                {
                    "id": row.id, "headline": row.headline, "subhead": row.subhead, "byline": row.byline,
                    "summary": row.summary, "body": row.body, "source": row.source_name or "",
                    "source_id": row.source_id, "status": row.status, "trashed": row.trashed is not None,
                    "language": row.language, "published_sort": row.published_sort, "modified": row.modified,
                    "tags": [(tag.id, tag.name) for tag in tags.get(row.id, ())],
                    "published": row.published, "created": row.created, "word_count": row.word_count,
                    "headline_sort": row.headline_sort, "source_sort": row.source_sort or NAMELESS,
                    "marks": marks.get(row.id, frozenset()),
                    "above": [key for tag in tags.get(row.id, ()) for key in above[tag.id]],
                }
            )  # fmt: skip
    return found


def all_ids(connection: Connection) -> list[int]:
    """Every article there is, the trash included."""
    return list(connection.scalars(select(A.id).order_by(A.id)))
