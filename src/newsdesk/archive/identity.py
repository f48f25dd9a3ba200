"""Which article a capture is (DESIGN 1.11): by id, by address, or by headline, source, day and text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import merged_bodies, undone_texts
from newsdesk.domain.article import Direction, Text
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key
from newsdesk.text.patterns import pattern

if TYPE_CHECKING:
    from newsdesk.archive.arrivals import Arrival

A, AO, M = t.ArticleRecord, t.ArticleOriginal, t.MergedArticle
NEARLY = 90.0
"""How alike (0-100, rapidfuzz ratio of folded texts) two bodies of one headline, source and day must be to join."""
MOST_COMPARED = 6000
_UUID = pattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_OF_THE_WORLD = pattern(r"(?:urn|tag|https?):\S+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
"""Ids that nobody else can have given to something else."""


@dataclass(slots=True)
class Known:
    """What identity asks of an article that is there already, or that came earlier in this slice (negative id)."""

    id: int
    external_id: str | None
    source_id: int | None
    headline_key: str
    day: str | None
    fingerprint: str
    merged: bool = False  # another one that became one with this


class Identity:
    """Finds the article a capture is, among those in the database and those of this slice."""

    def __init__(self, connection: Connection, arrivals: Sequence[Arrival]) -> None:
        self.connection = connection
        self.arrivals = arrivals
        self.places: dict[tuple[str, str], int] = {}
        self._undone: dict[int, Text] = {}  # what undoing took back of articles
        self.uids: dict[str, Known] = {}
        self.anywhere: dict[str, list[Known]] = {}  # by an id of any source
        self.external: dict[tuple[int | None, str], Known] = {}
        self.urls: dict[str, list[Known]] = {}
        self.titles: dict[tuple[int | None, str, str | None], list[Known]] = {}
        self._merged: dict[int, list[Known]] = {}
        self._load()

    def _load(self) -> None:
        read = self.connection
        by_file: dict[str, list[str]] = {}
        for arrival in self.arrivals:
            by_file.setdefault(arrival.sha256, []).append(arrival.capture.place)
        for sha256, places in by_file.items():
            for part in slices(places):
                statement = select(AO.place, AO.article_id).where(AO.sha256 == sha256, AO.place.in_(part))
                self.places.update(((sha256, place), key) for place, key in read.execute(statement))
        self._undone = undone_texts(read, set(self.places.values()))
        self._load_from(A, A.id)
        self._load_from(M, M.article_id)

    def _load_from(self, table: Any, article: Any) -> None:
        """What is told of articles by a table of theirs, or of those that became one with them."""
        columns = (
            article.label("article"), table.id, table.uid, table.external_id, table.source_id, table.headline_key,
            table.published, table.fingerprint, table.url_key,
        )  # fmt: skip
        seen: set[int] = set()
        identities = {arrival.capture.external_id for arrival in self.arrivals}
        uids = {arrival.capture.uid for arrival in self.arrivals} - {""}
        for column, values in (
            (table.external_id, identities),
            (table.uid, {one for one in identities if one and _UUID.fullmatch(one)} | uids),
            (table.url_key, {arrival.columns["url_key"] for arrival in self.arrivals}),
            (table.headline_key, {arrival.columns["headline_key"] for arrival in self.arrivals} - {""}),
        ):
            for part in slices(sorted(values - {None})):
                for row in self.connection.execute(select(*columns).where(column.in_(part)).order_by(table.id)):
                    if row.id in seen:
                        continue
                    seen.add(row.id)
                    day = row.published[:10] if row.published else None
                    known = Known(
                        row.article, row.external_id, row.source_id, row.headline_key, day, row.fingerprint,
                        merged=table is M,
                    )  # fmt: skip
                    if known.merged:
                        self._merged.setdefault(known.id, []).append(known)
                    self.remember(known, row.url_key, row.uid)

    def remember(self, known: Known, url_key: str | None, uid: str = "") -> None:
        """Makes an article known to what comes later."""
        if uid:
            self.uids.setdefault(uid, known)
        if known.external_id:
            self.external.setdefault((known.source_id, known.external_id), known)
            self.anywhere.setdefault(known.external_id, []).append(known)
        if url_key:
            self.urls.setdefault(url_key, []).append(known)
        if known.headline_key:
            self.titles.setdefault((known.source_id, known.headline_key, known.day), []).append(known)

    def was_undone(self, article_id: int, arrival: Arrival) -> bool:
        """Whether undoing took from an article just what this capture says."""
        undone = self._undone.get(article_id)
        told = ((getattr(arrival.capture.text, field.name), field.name) for field in fields(Text))
        return undone is not None and all(
            value in ("", None, Direction.AUTO) or value == getattr(undone, name) for value, name in told
        )

    def was_merged(self, article_id: int, arrival: Arrival) -> bool:
        """Whether a capture of an article is one of another that became one with it."""
        external, key = arrival.capture.external_id, arrival.columns["headline_key"]
        return any(
            known.external_id == external if external and known.external_id else known.headline_key == key
            for known in self._merged.get(article_id, ())
        )

    def find(self, arrival: Arrival) -> Known | None:
        """The article that `arrival` is, or None for a new one."""
        external = arrival.capture.external_id
        if arrival.capture.uid in self.uids:
            return self.uids[arrival.capture.uid]
        if external:
            same = self._by_id(arrival, external)
            if same is not None:
                return same
        candidates = self.urls.get(arrival.columns["url_key"] or "", [])
        for known in candidates:
            if not (external and known.external_id):
                return known
        published = arrival.columns["published"]
        place = (
            arrival.source,
            arrival.columns["headline_key"],
            published[:10] if published else None,
        )
        for known in self.titles.get(place, []) if place[1] else []:
            if not (external and known.external_id) and self._alike(arrival, known):
                return known
        return None

    def _by_id(self, arrival: Arrival, external: str) -> Known | None:
        """The article with an id: of the same source; or the only one with it, where the id is one in the whole world,
        or where nobody tells a source and it says something like it. Bare numbers of tables without a source would
        make one article of two."""
        same = self.external.get((arrival.source, external)) or self.uids.get(external)
        others = self.anywhere.get(external, [])
        if same is not None:
            sure = arrival.source is not None or arrival.asked or arrival.capture.partial
            return same if sure or _OF_THE_WORLD.fullmatch(external) or self._resembles(arrival, same) else None
        if len({known.id for known in others}) != 1:
            return None
        only = others[0]
        if _OF_THE_WORLD.fullmatch(external):  # its source is called otherwise by now
            return only
        nameless = arrival.source is None or only.source_id is None
        return only if nameless and (arrival.capture.partial or self._resembles(arrival, only)) else None

    def _resembles(self, arrival: Arrival, known: Known) -> bool:
        key = arrival.columns["headline_key"]
        return (bool(key) and key == known.headline_key) or self._alike(arrival, known)

    def _alike(self, arrival: Arrival, known: Known) -> bool:
        if known.fingerprint == arrival.columns["fingerprint"]:
            return True
        if known.id < 0:
            others = [self.arrivals[-known.id - 1].columns["body"]]
        elif known.merged:
            others = merged_bodies(self.connection, known.id, known.headline_key)
        else:
            others = [self.connection.scalar(select(A.body).where(A.id == known.id)) or ""]
        from rapidfuzz import fuzz  # few imports need it, and every start would load it

        first = fold_key(plain_text(arrival.columns["body"]))[:MOST_COMPARED]
        texts = (fold_key(plain_text(other))[:MOST_COMPARED] for other in others)
        return any(fuzz.ratio(first, second, score_cutoff=NEARLY) >= NEARLY for second in texts)
