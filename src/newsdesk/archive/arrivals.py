"""Captures on their way in: which article each one is (DESIGN 1.11), and what becomes of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert, select, update
from uuid_utils import uuid7

from newsdesk.archive import attachments, day_orders, resolving
from newsdesk.archive import tables as t
from newsdesk.archive.arriving import carry
from newsdesk.archive.articles import known_sources, source_ids
from newsdesk.archive.identity import Identity, Known
from newsdesk.archive.joining import join, place
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import STILL
from newsdesk.archive.writing import Writer
from newsdesk.domain.capture import Capture

A, AO, R = t.ArticleRecord, t.ArticleOriginal, t.RevisionRecord


@dataclass(slots=True)
class Arrival:
    """A capture with everything that could be worked out before it reached the writer."""

    capture: Capture
    columns: dict[str, Any]  # archive.keys.text_columns
    tags: tuple[str, ...]
    sha256: str
    group: int  # captures of one record share it
    article_id: int = 0
    outcome: str = ""  # added, joined, unchanged; missing: it says something of an article that is not there
    modified: str = ""
    tag_ids: list[int] = field(default_factory=list)
    tags_above: tuple[int, ...] = ()  # these tags and all that stand above them
    tag_names: list[str] = field(default_factory=list)  # the preferred names of these tags
    source: int | None = None
    by_rule: tuple[tuple[int, str], ...] = ()  # (rule, tag that it gives)
    renewed: bool = False  # the same row of the same file, understood otherwise: all of it counts
    changed: bool = False  # the article says something else by now
    older: bool = False  # an earlier version of the article than the one that is there
    newer: bool = False  # a later one
    alone: bool = False  # all that the article says came from this one place
    asked: bool = False  # a person looked at what the columns of its file would become
    status: str = ""  # what the row itself says, before rules
    merged: bool = False  # it is of another article that became one with this one


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
    new, joined, again = _decide(Identity(writer.connection, arrivals), arrivals, remapped)
    _add(writer, new)
    for arrival, known in joined:
        arrival.article_id = arrivals[-known - 1].article_id if known < 0 else known
    join(writer, [arrival for arrival, _ in joined])
    for arrival, first in again:
        arrival.article_id, arrival.outcome = first.article_id, "unchanged"
    _restore(writer, [arrival for arrival in arrivals if arrival.outcome in ("joined", "unchanged")])
    fresh_or_joined = [arrival for arrival in arrivals if arrival.outcome in ("added", "joined")]
    for outcome in ("added", "joined"):
        found = [(one.article_id, one.capture.files) for one in fresh_or_joined if one.outcome == outcome]
        attachments.arrive(writer, found, keep=outcome == "added")
    touched = carry(writer, fresh_or_joined)
    for arrival in arrivals:  # the same row once more is no news
        still = arrival.capture.row and not arrival.changed and arrival.article_id not in touched
        arrival.outcome = "unchanged" if arrival.outcome == "joined" and still else arrival.outcome
    writer.count += sum(arrival.outcome in ("added", "joined") for arrival in arrivals)


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
    new, joined, again = _decide(Identity(connection, arrivals), arrivals)
    for arrival in new:
        arrival.outcome = "added"
    for arrival, same in joined:
        arrival.article_id, arrival.outcome = max(0, same), "joined"
    for arrival, _ in again:
        arrival.outcome = "unchanged"


Pair = tuple[Arrival, int]


def _decide(
    identity: Identity, arrivals: Sequence[Arrival], remapped: Collection[str] = ()
) -> tuple[list[Arrival], list[Pair], list[tuple[Arrival, Arrival]]]:
    """(new ones, those that join an article, those that stand in this slice twice).

    The number of an article of this same slice is negative: its place, counted from one. Of a file that is understood
    otherwise now each row joins the article that it was.
    """
    new: list[Arrival] = []
    joined: list[Pair] = []
    again: list[tuple[Arrival, Arrival]] = []  # the same place of the same file twice in this slice
    seen: dict[tuple[str, str], Arrival] = {}
    for number, arrival in enumerate(arrivals, 1):
        there = identity.places.get((arrival.sha256, arrival.capture.place))
        if there is not None:
            if arrival.sha256 in remapped or identity.was_undone(there, arrival):
                arrival.renewed = arrival.sha256 in remapped or arrival.capture.row
                arrival.merged = identity.was_merged(there, arrival)
                joined.append((arrival, there))
            else:
                arrival.article_id, arrival.outcome = there, "unchanged"
            continue
        first = seen.setdefault((arrival.sha256, arrival.capture.place), arrival)
        if first is not arrival:
            again.append((arrival, first))
            continue
        same = identity.find(arrival)
        if same is None and arrival.capture.partial:
            arrival.outcome = "missing"
        elif same is None:
            new.append(arrival)
            published = arrival.columns["published"]
            identity.remember(
                Known(
                    -number, arrival.capture.external_id, arrival.source, arrival.columns["headline_key"],
                    published[:10] if published else None, arrival.columns["fingerprint"],
                ),
                arrival.columns["url_key"], arrival.capture.uid,
            )  # fmt: skip
        else:
            arrival.merged = same.merged
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
            "uid": arrival.capture.uid or str(uuid7()), "external_id": arrival.capture.external_id,
            "source_id": arrival.source, "captured": arrival.capture.captured, "created": writer.now,
            "modified": writer.now, "status": arrival.capture.status or "inbox", "version": 1, "edited": False,
        }
        for arrival in new
    ]  # fmt: skip
    keys = writer.insert(A, rows, keep=True)
    for arrival, key in zip(new, keys, strict=True):
        arrival.article_id, arrival.outcome, arrival.modified = key, "added", writer.now
    writer.inverse_trash(keys)
    first = {"number": 1, "snapshot": STILL, "created": writer.now, "who": writer.who, "why": "import"}
    revisions = [
        {"article_id": one.article_id, "headline": one.columns["headline"], "word_count": one.columns["word_count"]}
        | first
        for one in new
    ]
    writer.connection.execute(insert(R), revisions)
    place(writer, new)
    writer.touch(keys, membership=True)


def _restore(writer: Writer, arrivals: list[Arrival]) -> None:
    """What comes again out of a file is wanted again: it leaves the trash."""
    ids = {arrival.article_id for arrival in arrivals}
    for part in slices(sorted(ids)):
        trashed = list(writer.connection.scalars(select(A.id).where(A.id.in_(part), A.trashed.is_not(None))))
        if trashed:
            writer.update(A, trashed, {"trashed": None})
            writer.touch(trashed, membership=True)
            resolving.resolve_for(writer, trashed)
            for arrival in arrivals:
                if arrival.article_id in trashed:
                    arrival.outcome, arrival.changed = "joined", True
