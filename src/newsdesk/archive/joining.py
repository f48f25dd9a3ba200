"""Captures that are an article which is there already: another original, and a version where the text is another."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from newsdesk.archive import resolving
from newsdesk.archive import tables as t
from newsdesk.archive.keys import fingerprint
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import last_aside, merged_texts, next_number, snapshot, texts
from newsdesk.archive.versions import is_older, replaced
from newsdesk.archive.writing import Writer
from newsdesk.domain.article import Direction, Text
from newsdesk.text.body import plain_text
from newsdesk.text.language import detect_language

if TYPE_CHECKING:
    from newsdesk.archive.arrivals import Arrival

A, AO, R = t.ArticleRecord, t.ArticleOriginal, t.RevisionRecord


def place(writer: Writer, arrivals: list[Arrival]) -> None:
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


def _place_once(writer: Writer, arrivals: list[Arrival]) -> dict[int, int]:
    """Writes down where captures that join an article came from, where it is not known yet; gives how many places each
    article is from."""
    known: set[tuple[int, str, str]] = set()
    for part in slices({arrival.article_id for arrival in arrivals}):
        rows = writer.connection.execute(select(AO.article_id, AO.sha256, AO.place).where(AO.article_id.in_(part)))
        known.update((row.article_id, row.sha256, row.place) for row in rows)
    fresh = [one for one in arrivals if (one.article_id, one.sha256, one.capture.place) not in known]
    place(writer, fresh)
    places = Counter(article for article, _, _ in known)
    places.update(arrival.article_id for arrival in fresh)
    return places


_IDENTITY_COLUMNS = {
    "headline_key",
    "url_key",
    "published_sort",
    "published_precision",
    "word_count",
    "fingerprint",
}


_RECKONED = frozenset({"word_count", "fingerprint"})
"""What is reckoned from the text, and says nothing where the text is not told."""


def join(writer: Writer, arrivals: list[Arrival]) -> None:
    """Another original, and a revision where the text is another.

    What a person has edited stays as edited: the captured text is then kept beside it, as a revision.
    """
    if not arrivals:
        return
    originals = _place_once(writer, arrivals)
    for arrival in arrivals:
        arrival.outcome = "joined"
        arrival.alone = arrival.renewed and originals[arrival.article_id] == 1
        row = writer.connection.execute(select(A.__table__).where(A.id == arrival.article_id)).one()
        arrival.older = is_older(arrival.columns["item_version"], row.item_version)
        told = _told(arrival, row)
        changed = {name: value for name, value in told.items() if getattr(row, name) != value}
        if {"headline", "body"} & changed.keys():
            plain = plain_text(changed.get("body", row.body))
            changed["fingerprint"] = fingerprint(changed.get("headline", row.headline), plain)
        extra = _beside(arrival, row)
        aside = "import-older" if arrival.older else "import-aside" if row.edited or arrival.merged else ""
        kept = False
        if not changed.keys() - _IDENTITY_COLUMNS:
            changed = {}
        elif aside:
            kept = _keep_aside(writer, arrival, aside)
        else:
            extra |= changed
            arrival.newer = bool(row.item_version and "item_version" in changed)
        arrival.changed = bool(extra) or kept
        if extra:
            writer.update(A, [row.id], extra | {"version": row.version + 1, "modified": writer.now})
            writer.touch([row.id], membership=True)
            if "headline_key" in extra:
                resolving.resolve(writer, {extra["headline_key"]: row.id})
        if changed and not aside:  # as a whole, whatever part of it was told
            now = texts(writer.connection, [row.id])[row.id]
            words = changed.get("word_count", row.word_count)
            _add_revision(writer, row.id, "import", snapshot(now), now.headline, words)


def _told(arrival: Arrival, row: Any) -> dict[str, Any]:
    """The columns that a capture says something of; with those that it takes back."""
    columns = arrival.columns
    told = {name: value for name, value in columns.items() if value is not None and value != ""}
    if row.published and (columns["published"] or "") == row.published[: len(told.get("published", ""))]:
        told = {name: value for name, value in told.items() if not name.startswith("published")}  # known better
    if arrival.source is not None:
        told["source_id"] = arrival.source
    if columns["direction"] == "auto":
        del told["direction"]
    if not columns["body"]:
        told = {name: value for name, value in told.items() if name not in _RECKONED}
        if row.body and told.get("language") == detect_language(columns["headline"]):  # guessed from too little
            del told["language"]
    return told | (columns if arrival.alone else replaced(row.item_version, row.notes, columns))


def _beside(arrival: Arrival, row: Any) -> dict[str, Any]:
    """What a capture says beside the text: its id, when it was captured, its state."""
    external, captured = arrival.capture.external_id, arrival.capture.captured
    found: dict[str, Any] = {}
    free = ((external and row.external_id is None) or (arrival.alone and not row.edited)) and not arrival.merged
    if free and external not in (row.external_id, row.uid):
        found["external_id"] = external
    if captured and row.captured is None:
        found["captured"] = captured
    if (
        arrival.status
        and arrival.status != row.status
        and not arrival.merged
        and (arrival.asked or arrival.capture.partial)
    ):
        found["status"] = arrival.status
    return found


def _keep_aside(writer: Writer, arrival: Arrival, why: str) -> bool:
    """Keeps what a capture says beside the text of its article; gives whether that is news."""
    now = snapshot(arrival.capture.text)
    if arrival.merged and any(
        _says(text, arrival.capture.text) for text in merged_texts(writer.connection, arrival.article_id)
    ):
        return False
    if last_aside(writer.connection, arrival.article_id) == now:
        return False
    columns = arrival.columns
    _add_revision(writer, arrival.article_id, why, now, columns["headline"], columns["word_count"])
    return True


def _says(text: Text, told: Text) -> bool:
    """Whether a text says all that a capture tells."""
    for field in fields(Text):
        value = getattr(told, field.name)
        if value not in ("", None, Direction.AUTO) and value != getattr(text, field.name):
            return False
    return True


def _add_revision(writer: Writer, article_id: int, why: str, kept: bytes, headline: str, words: int) -> None:
    row = {"article_id": article_id, "number": next_number(writer.connection, article_id), "snapshot": kept}
    row |= {"headline": headline, "word_count": words, "created": writer.now, "who": writer.who, "why": why}
    writer.connection.execute(insert(R).values(**row))
