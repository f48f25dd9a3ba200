"""Near copies: one wire story in several papers. They are found as they come in, and grouped (text.near)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from newsdesk.archive import articles
from newsdesk.archive import twins as groups
from newsdesk.archive.writing import Writer
from newsdesk.desk.articles import between
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.desk.remaking import entries
from newsdesk.domain.article import Text
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.comparison import Comparison
from newsdesk.text.near import NEAR, bands, likeness, runs
from newsdesk.text.tokens import read

SLICE = 2000
_COMPARED = 5  # articles that one is compared with: those that share the most bands
_LOOKED_AT, _SHOWN = 200, 30
_REMEMBERED = 4000  # texts whose runs are kept while their neighbours are looked at


@dataclass(frozen=True, slots=True)
class Twin:
    """A near copy of an article; `likeness` from 0 to 1."""

    id: int
    external_id: str | None
    headline: str
    source: str
    published: str | None
    likeness: float


def of(desk: Desk, article_id: int) -> list[Twin]:
    """The near copies of an article as both read today, the nearest first. Raises nothing where it is gone."""
    with desk.archive.read() as connection:
        ids = groups.of(connection, article_id, _LOOKED_AT)
    if len(ids) > _SHOWN:  # a text that is printed every day: those that share the most bands are compared
        ids = _nearest(desk, article_id, ids)
    with desk.archive.read() as connection:
        rows = articles.rows(connection, ids) if ids else []
        texts = groups.texts(connection, [article_id, *ids]) if ids else {}
    if article_id not in texts:
        return []
    own = _runs(texts[article_id])
    found = [
        Twin(row.id, row.external_id, row.headline, row.source, row.published, likeness(own, _runs(texts[row.id])))
        for row in rows
        if row.id in texts
    ]
    return sorted((twin for twin in found if twin.likeness >= NEAR), key=lambda twin: (-twin.likeness, twin.id))[
        :_SHOWN
    ]


def _nearest(desk: Desk, article_id: int, ids: list[int]) -> list[int]:
    """Those of many near copies that are the nearest by the index, the nearest first."""
    if desk.indexer.making:
        return ids[:_SHOWN]
    with desk.archive.read() as connection:
        text = groups.texts(connection, [article_id]).get(article_id)
    own = bands(read(body_words(*text)).exact) if text is not None else ()
    known = set(ids)
    found = desk.indexer.ask(lambda index: index.near([(article_id, own)], _LOOKED_AT)).get(article_id, [])
    return [key for key in found if key in known][:_SHOWN]


def compare(desk: Desk, article_id: int, other: int) -> tuple[Comparison, Text]:
    """What an article says otherwise than another one, and that one. Raises NotFound."""
    with desk.archive.read() as connection:
        one, two = (articles.load(connection, key).text for key in (other, article_id))
    return between(one, two), one


def near(desk: Desk, text: tuple[str, str, str], bands: Sequence[str]) -> tuple[int, float] | None:
    """The article that a text (subhead, summary, body) which is not in the archive is nearest to, and how near; None
    where it is no near copy."""
    found = desk.indexer.ask(lambda index: index.near([(0, bands)], _COMPARED, alone=True)).get(0, [])
    with desk.archive.read() as connection:
        texts = groups.texts(connection, found)
    own = _runs(text)
    best = max(((likeness(own, _runs(other)), key) for key, other in texts.items()), default=(0.0, 0))
    return (best[1], best[0]) if best[0] >= NEAR else None


def follow(desk: Desk, known: Mapping[int, Sequence[str]] | None = None, progress: Progress | None = None) -> int:
    """Groups the articles that came since this was done last; gives how many of them are near copies.

    The index must show them. `known` are the bands of those that were worked out already. What is cancelled goes on
    from where it stopped.
    """
    known, progress = known or {}, progress or NoProgress()
    grouped = 0
    with desk.archive.read() as connection:
        last, end = groups.reached(connection), groups.newest(connection)
    first = last
    while last < end and not progress.cancelled():
        with desk.archive.read() as connection:
            ids = groups.after(connection, last, end, SLICE)
        pairs = _pairs(desk, _bands(desk, ids, known))
        last = ids[-1] if ids else end
        grouped += _group(desk, pairs, last)
        progress.report(last - first, end - first)
    return grouped


def look_again(desk: Desk, progress: Progress | None = None) -> int:
    """Looks for near copies in the whole archive, as those of before there was such a thing were never looked for."""
    desk.indexer.catch_up()
    desk.archive.write("twins", lambda writer: groups.reach(writer, 0))
    return follow(desk, progress=progress)


def _group(desk: Desk, pairs: list[tuple[int, int]], last: int) -> int:
    def verb(writer: Writer) -> int:
        groups.reach(writer, last)
        return groups.join(writer, pairs) if pairs else 0

    return desk.archive.write("twins", verb)[0]


def _bands(desk: Desk, ids: list[int], known: Mapping[int, Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
    missing = [key for key in ids if key not in known]
    made = {entry.id: entry.bands for _, part in entries(desk.archive, desk.workers, missing) for entry in part}
    return [(key, known[key] if key in known else made.get(key, ())) for key in ids]


def _pairs(desk: Desk, asked: list[tuple[int, Sequence[str]]]) -> list[tuple[int, int]]:
    """Those that are near copies, compared run by run."""
    found = desk.indexer.ask(lambda index: index.near(asked, _COMPARED))
    kept: dict[int, frozenset[str]] = {}
    pairs: list[tuple[int, int]] = []
    for key, others in found.items():
        with desk.archive.read() as connection:
            wanted = [one for one in (key, *others) if one not in kept]
            kept.update((one, _runs(text)) for one, text in groups.texts(connection, wanted).items())
        if key in kept:
            pairs += [(key, other) for other in others if other in kept and likeness(kept[key], kept[other]) >= NEAR]
        if len(kept) > _REMEMBERED:
            kept.clear()
    return pairs


def _runs(text: tuple[str, str, str]) -> frozenset[str]:
    return runs(read(body_words(*text)).exact)
