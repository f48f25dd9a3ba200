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


def learn(writer: Writer, arrivals: Sequence[Arrival]) -> None:
    """Writes down what the dates of captures tell of their sources, and settles those that leave it open. A source
    whose order is known only now is marked: what came of it before is to be settled (`redate`)."""
    for key, order in settle(writer.connection, arrivals).items():
        if isinstance(key, int):
            due = order in (DAY_FIRST, MONTH_FIRST)
            changed = update(S).where(S.id == key, S.day_order != order)
            writer.connection.execute(changed.values(day_order=order, redate=due))


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


AT_ONCE = 200  # articles in one transaction


def due(connection: Connection) -> list[int]:
    """The sources of which articles are to be settled."""
    return list(connection.scalars(select(S.id).where(S.redate.is_(True)).order_by(S.id)))


def redate(writer: Writer, source: int, after: int) -> int:
    """Settles the dates of a slice of the articles, behind number `after`, that were taken in before it was known how
    their source writes them, where nobody has edited them. Gives the number of the last one; 0 at the end, when the
    source is marked as settled in the same transaction."""
    order = known(writer.connection, [source]).get(source, "")
    statement = (
        select(A.id, A.published_text, A.published, A.language, A.version)
        .where(
            A.source_id == source, A.id > after, A.edited.is_(False), A.trashed.is_(None),
            or_(A.published_text.like("%/%"), A.published_text.like("%-%")),
        )
        .order_by(A.id)
    )  # fmt: skip
    changed: list[dict[str, Any]] = []
    last = 0
    for row in writer.connection.execute(statement):
        found = _settled(row, order)
        if found is not None:
            changed.append({"id": row.id, "version": row.version + 1, "modified": writer.now} | date_columns(found))
        if len(changed) >= AT_ONCE:
            last = row.id
            break
    writer.update_each(A, changed)
    keys = [row["id"] for row in changed]
    read = writer.connection
    articles.add_revisions(
        writer, [(key, next_number(read, key), articles.load(read, key).text, "import") for key in keys]
    )
    writer.touch(keys, membership=True)
    if not last:
        writer.connection.execute(update(S).where(S.id == source).values(redate=False))
    return last


def _settled(row: Any, order: str) -> PartialDate | None:
    """The date of a row that was read while nothing was known; None where it stays as it is."""
    if not is_open(row.published_text) or row.published not in _readings(row.published_text):
        return None
    found = settled(row.published_text, order, row.language)
    return found if found is not None and found.value != row.published else None


def _readings(text: str) -> set[str]:
    """What may have been made of an open date while nothing was known."""
    found = (settled(text, "", "en"), settled(text, DAY_FIRST, ""))
    return {one.value for one in found if isinstance(one, PartialDate)}


def _key(arrival: Arrival) -> Any:
    return arrival.source if arrival.source is not None else arrival.sha256


def _is_open(arrival: Arrival) -> bool:
    """Whether the date of a capture was read from words that leave it open. One that was told beside them, as an export
    or an address tells it, is exact."""
    text = arrival.capture.text
    return (
        text.published is not None
        and arrival.capture.dated_by_words
        and is_open(text.published_text)
        and text.published.value in _readings(text.published_text)
    )
