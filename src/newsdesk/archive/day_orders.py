"""Whether a source writes the day or the month first: learned from its dates, applied to those that leave it open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, or_, select, update

from newsdesk.archive import articles
from newsdesk.archive import tables as t
from newsdesk.archive.keys import date_columns
from newsdesk.archive.packing import slices
from newsdesk.archive.revisions import next_number
from newsdesk.archive.writing import Writer
from newsdesk.domain.dates import PartialDate
from newsdesk.text.day_order import DAY_FIRST, MONTH_FIRST, both, is_open, settled, told

if TYPE_CHECKING:
    from newsdesk.archive.arrivals import Arrival

A, S = t.ArticleRecord, t.Source
Orders = dict[Any, str]  # by the number of a source; where there is none, by the SHA-256 of the file


def learn(writer: Writer, arrivals: Sequence[Arrival]) -> set[int]:
    """Writes down what the dates of captures tell of their sources, and settles those that leave it open. Gives the
    sources whose order is known only now."""
    known = settle(writer.connection, arrivals)
    fresh = set()
    for key, order in known.items():
        changed = update(S).where(S.id == key, S.day_order != order).values(day_order=order)
        if isinstance(key, int) and writer.connection.execute(changed).rowcount and order in (DAY_FIRST, MONTH_FIRST):
            fresh.add(key)
    return fresh


def settle(connection: Connection, arrivals: Sequence[Arrival]) -> Orders:
    """Settles the dates of captures that leave the order open by the others of their sources; gives what these tell."""
    seen: Orders = {}
    for arrival in arrivals:
        order = told(arrival.capture.text.published_text)
        if order:
            seen[_key(arrival)] = both(seen.get(_key(arrival), ""), order)
    undecided = [arrival for arrival in arrivals if _is_open(arrival)]
    stored = known(connection, {key for key in [*seen, *map(_key, undecided)] if isinstance(key, int)})
    for key, order in stored.items():
        if order:
            seen[key] = both(order, seen.get(key, ""))
    for arrival in undecided:
        text = arrival.capture.text
        found = settled(text.published_text, seen.get(_key(arrival), ""), text.language)
        if found is not None and found != text.published:
            arrival.capture = replace(arrival.capture, text=replace(text, published=found))
            arrival.columns = arrival.columns | date_columns(found)
    return seen


def known(connection: Connection, sources: Iterable[int]) -> dict[int, str]:
    """What is written down of sources."""
    found: dict[int, str] = {}
    for part in slices(sources):
        rows = connection.execute(select(S.id, S.day_order).where(S.id.in_(part)))
        found.update((row[0], row[1]) for row in rows)
    return found


def redate(writer: Writer, sources: Iterable[int]) -> int:
    """Settles the dates of articles that were taken in before it was known how their source writes them, where nobody
    has edited them. Gives how many."""
    count = 0
    for source, order in known(writer.connection, sources).items():
        statement = select(A.id, A.published_text, A.published, A.language).where(
            A.source_id == source, A.edited.is_(False),
            or_(A.published_text.like("%/%"), A.published_text.like("%-%")),
        )  # fmt: skip
        changed = []
        for row in writer.connection.execute(statement).all():
            if is_open(row.published_text) and row.published in _readings(row.published_text):
                found = settled(row.published_text, order, row.language)
                if found is not None and found.value != row.published:
                    changed.append({"id": row.id} | date_columns(found))
        writer.update_each(A, changed)
        keys = [row["id"] for row in changed]
        read = writer.connection
        articles.add_revisions(
            writer, ((key, next_number(read, key), articles.load(read, key).text, "import") for key in keys)
        )
        writer.touch(keys)
        count += len(keys)
    return count


def _readings(text: str) -> set[str]:
    """What may have been made of an open date while nothing was known."""
    found = (settled(text, "", "en"), settled(text, DAY_FIRST, ""))
    return {one.value for one in found if isinstance(one, PartialDate)}


def _key(arrival: Arrival) -> Any:
    return arrival.source if arrival.source is not None else arrival.sha256


def _is_open(arrival: Arrival) -> bool:
    """Whether a date stands open. One that was told in another way, as an address tells it, does not."""
    text = arrival.capture.text
    return text.published is not None and is_open(text.published_text)
