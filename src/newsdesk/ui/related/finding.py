"""What the link box finds: what is related first, and of what matches equally well the nearest before the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from newsdesk.desk import Desk, related, searching
from newsdesk.desk.knowing import knowing
from newsdesk.domain.article import Row
from newsdesk.text.fold import fold_key
from newsdesk.ui.related.reasons import reasons

MOST = 20  # articles that are shown
LOOKED_AT = 200  # that match what is typed, among which the near ones are looked for
NEAR = 40  # related articles that are known while somebody types


@dataclass(frozen=True, slots=True)
class Nearness:
    """Articles that are related to the open one, the nearest first, with why."""

    why: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, desk: Desk, article_id: int | None) -> Nearness:
        """Reads them; none where no article is open."""
        if article_id is None:
            return cls()
        found = related.suggest(desk, article_id, NEAR)
        return cls({one.id: tuple(reasons(one.reasons)) for one in found})


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a text, and how near each of it is."""

    text: str
    rows: tuple[Row, ...]
    near: Nearness
    exact: bool  # some article has all the words
    known: bool = True  # there are no others: the index was whole


def find(desk: Desk, text: str, article_id: int | None, near: Nearness | None, out: frozenset[int]) -> Answer:
    """Runs in a job. `near` where it is known already; articles `out` are never found."""
    found, known = knowing(desk, lambda: _find(desk, text, article_id, near, out))
    return replace(found, known=known)


def _find(desk: Desk, text: str, article_id: int | None, near: Nearness | None, out: frozenset[int]) -> Answer:
    near = near or Nearness.of(desk, article_id)
    if not text:
        ids = [key for key in near.why if key not in out]
        return Answer(text, tuple(searching.rows(desk, ids[:MOST], ())), near, True)
    query = searching.parse(text, typing=True)
    answer = searching.find(desk, query, LOOKED_AT)
    ids = [key for key in answer.ids if key not in out]
    # What is near may stand further down than MOST: it is looked at with the best, the rest of the far is not read.
    kept = ids[:MOST] + [key for key in ids[MOST:] if key in near.why]
    rows = searching.rows(desk, kept, query.words)
    # Of headlines that have as much of it the near come before the far, and of the far who was found first.
    order = {key: number for number, key in enumerate(near.why)}
    typed = fold_key(text)
    ranks = [(_missing(row, typed), order.get(row.id, NEAR), place) for place, row in enumerate(rows)]
    best = [place for _, _, place in sorted(ranks)[:MOST]]
    return Answer(text, tuple(rows[place] for place in best), near, bool(ids) and not answer.relaxed)


def _missing(row: Row, typed: str) -> int:
    """How many of the typed words a headline has not, neither as they stand nor in another form; -1 where they are the
    headline."""
    key, words = fold_key(row.headline), typed.split()
    if typed and key == typed:
        return -1
    return min(sum(word not in key for word in words), max(0, len(words) - len(row.headline_hits)))
