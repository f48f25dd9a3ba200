"""What the database knows of articles that may belong together: addresses, links, groups of near copies, dates. No body
is read here but that of the article which is asked about."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from newsdesk.archive import tables as t
from newsdesk.archive.keys import url_key
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import text_of
from newsdesk.archive.twin_rows import DUE
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound
from newsdesk.text.patterns import pattern

A, L, S, W, AT = t.ArticleRecord, t.LinkRecord, t.Source, t.TwinRecord, t.ArticleTag
_GROUP = func.nullif(W.group_id, DUE).label("in_group")  # who is due to be looked at is of no group
_ENDS = 300  # links of one article that are followed
_MANY = 60  # an article that so many are linked with says nothing of two of them
_SAME = 20  # articles of one address
_OF_THE_WORLD = pattern(r"(?:urn:|tag:|https?:)\S+|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

# Made once: what is asked for each open article in a few milliseconds should not be put together every time.
_ID: BindParameter[int] = bindparam("id")
_IDS: BindParameter[list[int]] = bindparam("ids", expanding=True)
_NAME: BindParameter[str] = bindparam("name")
_OWN = (
    select(A.__table__, S.name.label("source_name"), _GROUP)
    .outerjoin(S, S.id == A.source_id)
    .outerjoin(W, W.article_id == A.id)
    .where(A.id == _ID)
)
_TAGS = select(AT.tag_id).where(AT.article_id == _ID).order_by(AT.id)
_HEADS = (
    select(A.id, A.external_id, A.headline, A.headline_key, _GROUP)
    .outerjoin(W, W.article_id == A.id)
    .where(A.id.in_(_IDS))
)
_FACTS = (
    select(A.id, S.name, A.published, A.language, A.fingerprint, A.word_count, A.trashed)
    .outerjoin(S, S.id == A.source_id)
    .where(A.id.in_(_IDS))  # were the trash asked for here, SQLite would walk through all that are not in it
)
_SAME_ID = select(A.id, A.source_id).where(A.external_id == _NAME, A.id != _ID).limit(_SAME)
_SAME_URL = select(A.id).where(A.url_key == _NAME, A.id != _ID).limit(_SAME)
_LINKED = (
    select(L.to_id, L.kind).where(L.from_id == _ID, L.to_id.is_not(None)).limit(_ENDS),
    select(L.from_id, L.kind).where(L.to_id == _ID).limit(_ENDS),
)
_ENDS_OF = tuple(
    select(one, other).where(one.in_(_IDS), one.is_not(None), other.is_not(None)).limit(_ENDS * 10)
    for one, other in ((L.from_id, L.to_id), (L.to_id, L.from_id))
)
_ASKED_FOR = select(L.title_key, L.title).where(L.from_id == _ID, L.to_id.is_(None), L.title_key != "").limit(_ENDS)
_ASKING = (
    select(L.title_key, L.from_id).where(L.title_key.in_(_IDS), L.to_id.is_(None), L.from_id != _ID).limit(_ENDS * 10)
)


@dataclass(frozen=True, slots=True)
class Own:
    """The article that others are to go with."""

    id: int
    text: Text
    external_id: str | None
    source_id: int | None
    tags: tuple[int, ...]
    fingerprint: str
    group: int | None  # of near copies


@dataclass(frozen=True, slots=True)
class Head:
    """Of an article what stands before its body in the database, and is read in no time; `group` is its group of near
    copies."""

    id: int
    external_id: str | None
    headline: str
    headline_key: str
    group: int | None


@dataclass(frozen=True, slots=True)
class Facts:
    """Of an article outside the trash what stands behind its body. `said` is the same for articles that say the same
    word for word."""

    source: str
    published: str | None
    language: str
    said: str


def own(connection: Connection, article_id: int) -> Own:
    """Raises NotFound."""
    row = connection.execute(_OWN, {"id": article_id}).one_or_none()
    if row is None:
        raise NotFound(id=article_id)
    tags = connection.scalars(_TAGS, {"id": article_id})
    return Own(
        article_id, text_of(row, row.source_name), row.external_id, row.source_id, tuple(tags), row.fingerprint,
        row.in_group,
    )  # fmt: skip


def heads(connection: Connection, ids: Iterable[int]) -> dict[int, Head]:
    """Those of the articles that are there, the trash included."""
    found: dict[int, Head] = {}
    for part in slices(ids):
        for row in connection.execute(_HEADS, {"ids": part}):
            found[row[0]] = Head(*row)
    return found


def facts(connection: Connection, ids: Iterable[int]) -> dict[int, Facts]:
    """Those of the articles that are there and not in the trash."""
    found: dict[int, Facts] = {}
    for part in slices(ids):
        rows = connection.execute(_FACTS, {"ids": part})
        for key, source, published, language, fingerprint, words, trashed in rows:
            if trashed is None:
                found[key] = Facts(source or "", published, language, fingerprint if words else "")
    return found


def same_address(connection: Connection, one: Own) -> dict[int, str]:
    """Other articles with the address ("same-url") or the id ("same-id") of this one. The id of a source is nobody
    else's; that of two sources is one where it is one in the whole world."""
    found: dict[int, str] = {}
    if one.external_id:
        world = _OF_THE_WORLD.fullmatch(one.external_id) is not None
        for key, source in connection.execute(_SAME_ID, {"id": one.id, "name": one.external_id}):
            if world or (source == one.source_id and source is not None):
                found[key] = "same-id"
    address = url_key(one.text.url)
    if address:
        same = connection.scalars(_SAME_URL, {"id": one.id, "name": address})
        found.update((key, "same-url") for key in same)
    return found


def linked(connection: Connection, article_id: int) -> dict[int, str]:
    """The articles linked with one, in either direction, with the kind of the link."""
    found: dict[int, str] = {}
    for statement in _LINKED:
        for end, kind in connection.execute(statement, {"id": article_id}):
            if end is not None:
                found.setdefault(end, kind)
    return found


def in_common(connection: Connection, article_id: int, others: Collection[int]) -> dict[int, tuple[float, int]]:
    """Articles that are linked with one of `others`, with what that is worth and the one of these that tells most: the
    fewer an article is linked with, the more (Adamic and Adar, "Friends and neighbors on the Web", 2003)."""
    ends: dict[int, set[int]] = {}
    for part in slices(others):
        for statement in _ENDS_OF:
            for middle, end in connection.execute(statement, {"ids": part}):
                if middle is not None and end is not None:
                    ends.setdefault(middle, set()).add(end)
    found: dict[int, tuple[float, int]] = {}
    for middle, there in ends.items():
        if len(there) > _MANY:
            continue
        worth = 1 / math.log(1 + max(2, len(there)))
        for end in there - {article_id}:
            before = found.get(end, (0.0, middle))
            found[end] = (before[0] + worth, before[1])
    return found


def wait_alike(connection: Connection, article_id: int) -> dict[int, tuple[float, str]]:
    """Articles that ask for a title that this one asks for too, with what that is worth, and the title."""
    titles = {row[0]: row[1] for row in connection.execute(_ASKED_FOR, {"id": article_id})}
    asking: dict[str, set[int]] = {}
    for part in slices(titles):
        for key, start in connection.execute(_ASKING, {"id": article_id, "ids": part}):
            asking.setdefault(key, set()).add(start)
    found: dict[int, tuple[float, str]] = {}
    for key, starts in asking.items():
        if len(starts) > _MANY:
            continue
        worth = 1 / math.log(2 + len(starts))
        for start in starts:
            before = found.get(start, (0.0, titles[key]))
            found[start] = (before[0] + worth, before[1])
    return found
