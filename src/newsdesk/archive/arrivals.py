"""Captures on their way in: which article each one is (DESIGN 1.11), and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from uuid_utils import uuid7

from newsdesk.archive import attachments, day_orders, links
from newsdesk.archive import tables as t
from newsdesk.archive.arriving import carry
from newsdesk.archive.articles import known_sources, source_ids
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import STILL, snapshot
from newsdesk.archive.versions import is_older, replaced
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import Capture
from newsdesk.text.body import plain_text
from newsdesk.text.fold import fold_key

A, AO, R = t.ArticleRecord, t.ArticleOriginal, t.RevisionRecord
NEARLY = 90.0
"""How alike (0-100, rapidfuzz ratio of folded texts) two bodies of one headline, source and day must be to join."""
MOST_COMPARED = 6000


@dataclass(slots=True)
class Arrival:
    """A capture with everything that could be worked out before it reached the writer."""

    capture: Capture
    columns: dict[str, Any]  # archive.keys.text_columns
    tags: tuple[str, ...]
    sha256: str
    group: int  # captures of one record share it
    article_id: int = 0
    outcome: str = ""  # added, joined, unchanged
    modified: str = ""
    tag_ids: list[int] = field(default_factory=list)
    tags_above: tuple[int, ...] = ()  # these tags and all that stand above them
    tag_names: list[str] = field(default_factory=list)  # the preferred names of these tags
    source: int | None = None
    by_rule: tuple[tuple[int, str], ...] = ()  # (rule, tag that it gives)
    renewed: bool = False  # the same row of the same file, understood otherwise: all of it counts
    changed: bool = False  # the article says something else by now


@dataclass(slots=True)
class _Known:
    """What identity asks of an article that is there already, or that came earlier in this slice (negative id)."""

    id: int
    external_id: str | None
    source_id: int | None
    headline_key: str
    day: str | None
    fingerprint: str


class _Identity:
    """Finds the article a capture is, among those in the database and those of this slice."""

    def __init__(self, connection: Connection, arrivals: Sequence[Arrival]) -> None:
        self.connection = connection
        self.arrivals = arrivals
        self.places: dict[tuple[str, str], int] = {}
        self.external: dict[tuple[int | None, str], _Known] = {}
        self.urls: dict[str, list[_Known]] = {}
        self.titles: dict[tuple[int | None, str, str | None], list[_Known]] = {}
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
        columns = (
            A.id,
            A.external_id,
            A.source_id,
            A.headline_key,
            A.published,
            A.fingerprint,
            A.url_key,
        )
        seen: set[int] = set()
        for column, values in (
            (A.external_id, {arrival.capture.external_id for arrival in self.arrivals}),
            (A.url_key, {arrival.columns["url_key"] for arrival in self.arrivals}),
            (A.headline_key, {arrival.columns["headline_key"] for arrival in self.arrivals} - {""}),
        ):
            for part in slices(sorted(values - {None})):
                for row in read.execute(select(*columns).where(column.in_(part)).order_by(A.id)):
                    if row.id not in seen:
                        seen.add(row.id)
                        day = row.published[:10] if row.published else None
                        self.remember(
                            _Known(
                                row.id,
                                row.external_id,
                                row.source_id,
                                row.headline_key,
                                day,
                                row.fingerprint,
                            ),
                            row.url_key,
                        )

    def remember(self, known: _Known, url_key: str | None) -> None:
        """Makes an article known to what comes later."""
        if known.external_id:
            self.external.setdefault((known.source_id, known.external_id), known)
        if url_key:
            self.urls.setdefault(url_key, []).append(known)
        if known.headline_key:
            self.titles.setdefault((known.source_id, known.headline_key, known.day), []).append(known)

    def find(self, arrival: Arrival) -> _Known | None:
        """The article that `arrival` is, or None for a new one."""
        external = arrival.capture.external_id
        if external:
            same = self.external.get((arrival.source, external))
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

    def _alike(self, arrival: Arrival, known: _Known) -> bool:
        if known.fingerprint == arrival.columns["fingerprint"]:
            return True
        if known.id < 0:
            other = self.arrivals[-known.id - 1].columns["body"]
        else:
            other = self.connection.scalar(select(A.body).where(A.id == known.id)) or ""
        from rapidfuzz import fuzz  # few imports need it, and every start would load it

        first = fold_key(plain_text(arrival.columns["body"]))[:MOST_COMPARED]
        second = fold_key(plain_text(other))[:MOST_COMPARED]
        return fuzz.ratio(first, second, score_cutoff=NEARLY) >= NEARLY


def receive(
    writer: Writer,
    arrivals: Sequence[Arrival],
    originals: Sequence[dict[str, Any]] = (),
    remapped: Collection[str] = (),
) -> None:
    """Takes captures in, as one slice: sets `article_id` and `outcome` of each.

    `originals` are the rows of the files they come from; those that are known already stay as they are. `remapped` are
    the hashes of files whose columns are understood otherwise than when they came first.
    """
    _store(writer, originals)
    sources = source_ids(writer, (arrival.capture.text.source for arrival in arrivals))
    for arrival in arrivals:
        arrival.source = sources[arrival.capture.text.source]
    day_orders.learn(writer, arrivals)
    new, joined, again = _decide(_Identity(writer.connection, arrivals), arrivals, remapped)
    _add(writer, new)
    for arrival, known in joined:
        arrival.article_id = arrivals[-known - 1].article_id if known < 0 else known
    _join(writer, [arrival for arrival, _ in joined])
    for arrival, first in again:
        arrival.article_id, arrival.outcome = first.article_id, "unchanged"
    _restore(writer, [arrival for arrival in arrivals if arrival.outcome != "added"])
    fresh_or_joined = [arrival for arrival in arrivals if arrival.outcome != "unchanged"]
    for outcome in ("added", "joined"):
        found = [(one.article_id, one.capture.files) for one in fresh_or_joined if one.outcome == outcome]
        attachments.arrive(writer, found, keep=outcome == "added")
    touched = carry(writer, fresh_or_joined)
    for arrival in arrivals:  # the same row once more is no news
        still = arrival.capture.row and not arrival.changed and arrival.article_id not in touched
        arrival.outcome = "unchanged" if arrival.outcome == "joined" and still else arrival.outcome
    writer.count += sum(arrival.outcome != "unchanged" for arrival in arrivals)


def _store(writer: Writer, originals: Sequence[dict[str, Any]]) -> None:
    """Writes down the files that captures come from; those that are known already stay as they are."""
    hashes = [row["sha256"] for row in originals]
    stored = set(writer.connection.scalars(select(t.Original.sha256).where(t.Original.sha256.in_(hashes))))
    fresh = [row | {"stored": writer.now} for row in originals if row["sha256"] not in stored]
    if fresh:
        writer.connection.execute(insert(t.Original), fresh)


def remap(writer: Writer, mappings: Mapping[str, str]) -> None:
    """Says how the columns of files are understood by now, when all of them was taken in so."""
    for sha256, mapping in mappings.items():
        writer.connection.execute(update(t.Original).where(t.Original.sha256 == sha256).values(mapping=mapping))


def mapping_of(connection: Connection, sha256: str) -> str | None:
    """How the columns of a file were understood; None for one that is not known."""
    found: str | None = connection.scalar(select(t.Original.mapping).where(t.Original.sha256 == sha256))
    return found


def foretell(connection: Connection, arrivals: Sequence[Arrival]) -> None:
    """Says what `receive` would make of captures, and writes nothing: sets `outcome` of each, and the `article_id` of
    the one it would join or is; 0 where that is another of these captures."""
    known = known_sources(connection, (arrival.capture.text.source for arrival in arrivals))
    names = {name_key(arrival.capture.text.source) for arrival in arrivals}
    unknown = {key: -place for place, key in enumerate(sorted(names), 1)}  # a source that would be made
    for arrival in arrivals:
        key = name_key(arrival.capture.text.source)
        arrival.source = known.get(key, unknown[key]) if key else None
    day_orders.settle(connection, arrivals)
    new, joined, again = _decide(_Identity(connection, arrivals), arrivals)
    for arrival in new:
        arrival.outcome = "added"
    for arrival, same in joined:
        arrival.article_id, arrival.outcome = max(0, same), "joined"
    for arrival, _ in again:
        arrival.outcome = "unchanged"


Pair = tuple[Arrival, int]


def _decide(
    identity: _Identity, arrivals: Sequence[Arrival], remapped: Collection[str] = ()
) -> tuple[list[Arrival], list[Pair], list[tuple[Arrival, Arrival]]]:
    """(new ones, those that join an article, those that stand in this slice twice).

    The number of an article of this same slice is negative: its place, counted from one. Of a file that is understood
    otherwise now each row joins the article that it was.
    """
    new: list[Arrival] = []
    joined: list[Pair] = []
    again: list[tuple[Arrival, Arrival]] = []  # the same place of the same file twice in this slice
    seen: dict[tuple[str, str], Arrival] = {}
    for place, arrival in enumerate(arrivals, 1):
        there = identity.places.get((arrival.sha256, arrival.capture.place))
        if there is not None:
            if arrival.sha256 in remapped:
                arrival.renewed = True
                joined.append((arrival, there))
            else:
                arrival.article_id, arrival.outcome = there, "unchanged"
            continue
        first = seen.setdefault((arrival.sha256, arrival.capture.place), arrival)
        if first is not arrival:
            again.append((arrival, first))
            continue
        same = identity.find(arrival)
        if same is None:
            new.append(arrival)
            published = arrival.columns["published"]
            identity.remember(
                _Known(
                    -place, arrival.capture.external_id, arrival.source, arrival.columns["headline_key"],
                    published[:10] if published else None, arrival.columns["fingerprint"],
                ),
                arrival.columns["url_key"],
            )  # fmt: skip
        else:
            joined.append((arrival, same.id))
            if same.external_id is None and arrival.capture.external_id:
                same.external_id = arrival.capture.external_id  # from now on it is this one and no other
                identity.external.setdefault((same.source_id, same.external_id), same)
    return new, joined, again


def _add(writer: Writer, new: list[Arrival]) -> None:
    if not new:
        return
    rows = [
        arrival.columns
        | {
            "uid": str(uuid7()), "external_id": arrival.capture.external_id, "source_id": arrival.source,
            "captured": arrival.capture.captured, "created": writer.now, "modified": writer.now,
            "status": arrival.capture.status or "inbox", "version": 1, "edited": False,
        }
        for arrival in new
    ]  # fmt: skip
    keys = writer.insert(A, rows, keep=True)
    for arrival, key in zip(new, keys, strict=True):
        arrival.article_id, arrival.outcome, arrival.modified = key, "added", writer.now
    writer.inverse_trash(keys)
    writer.connection.execute(insert(R), [_revision(writer, arrival, 1, "import") for arrival in new])
    _place(writer, new)
    writer.touch(keys, membership=True)


def _revision(writer: Writer, arrival: Arrival, number: int, why: str, kept: bytes = STILL) -> dict[str, Any]:
    return {
        "article_id": arrival.article_id, "number": number, "snapshot": kept,
        "headline": arrival.columns["headline"], "word_count": arrival.columns["word_count"],
        "created": writer.now, "who": writer.who, "why": why,
    }  # fmt: skip


def _place(writer: Writer, arrivals: list[Arrival]) -> None:
    if not arrivals:
        return
    writer.connection.execute(
        insert(AO),
        [
            {
                "article_id": arrival.article_id,
                "sha256": arrival.sha256,
                "place": arrival.capture.place,
            }
            for arrival in arrivals
        ],
    )


_IDENTITY_COLUMNS = {
    "headline_key",
    "url_key",
    "published_sort",
    "published_precision",
    "word_count",
    "fingerprint",
}


def _join(writer: Writer, arrivals: list[Arrival]) -> None:
    """Another original, and a revision where the text is another.

    What a person has edited stays as edited: the captured text is then kept beside it, as a revision.
    """
    if not arrivals:
        return
    _place(writer, [arrival for arrival in arrivals if not arrival.renewed])
    for arrival in arrivals:
        arrival.outcome = "joined"
        row = writer.connection.execute(select(A.__table__).where(A.id == arrival.article_id)).one()
        told = {name: value for name, value in arrival.columns.items() if value is not None and value != ""}
        if row.published and (arrival.columns["published"] or "") == row.published[: len(told.get("published", ""))]:
            told = {name: value for name, value in told.items() if not name.startswith("published")}  # known better
        if arrival.source is not None:
            told["source_id"] = arrival.source
        told.pop("direction" if arrival.columns["direction"] == "auto" else "", None)
        told |= arrival.columns if arrival.renewed else replaced(row.item_version, arrival.columns)
        changed = {name: value for name, value in told.items() if getattr(row, name) != value}
        fresh = {"external_id": arrival.capture.external_id, "captured": arrival.capture.captured}
        extra = {name: value for name, value in fresh.items() if value and getattr(row, name) is None}
        if changed.keys() - _IDENTITY_COLUMNS:
            number = int(writer.connection.scalar(select(func.max(R.number)).where(R.article_id == row.id)) or 0) + 1
            older = is_older(arrival.columns["item_version"], row.item_version)
            aside = "import-older" if older else "import-aside" if row.edited else ""
            now = snapshot(arrival.capture.text)
            writer.connection.execute(insert(R), _revision(writer, arrival, number, aside or "import", now))
            if not aside:
                extra |= changed
        arrival.changed = bool(extra)
        if extra:
            writer.update(A, [row.id], extra | {"version": row.version + 1, "modified": writer.now})
            writer.touch([row.id], membership=True)
            if "headline_key" in extra:
                links.resolve(writer, {extra["headline_key"]: row.id})


def _restore(writer: Writer, arrivals: list[Arrival]) -> None:
    """What comes again out of a file is wanted again: it leaves the trash."""
    ids = {arrival.article_id for arrival in arrivals}
    for part in slices(sorted(ids)):
        trashed = list(writer.connection.scalars(select(A.id).where(A.id.in_(part), A.trashed.is_not(None))))
        if trashed:
            writer.update(A, trashed, {"trashed": None})
            writer.touch(trashed, membership=True)
            links.resolve_for(writer, trashed)
            for arrival in arrivals:
                if arrival.article_id in trashed:
                    arrival.outcome, arrival.changed = "joined", True
