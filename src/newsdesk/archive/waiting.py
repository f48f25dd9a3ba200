"""Titles that links wait for, and articles whose headlines read nearly so (text.titles).

Every title that is waited for leaves its marks; a headline that arrives looks its own up among them, so that the work
grows with what arrives and not with what is there. What is surely the same resolves in the transaction in which the
article came, and is undone with it; what may be the same is kept as an offer until somebody says. Marks and offers are
derived: nothing of them is undone, a refusal (`dismissals`, kind "offer": the article's uid and the title) is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, exists, func, insert, select

from newsdesk.archive import tables as t
from newsdesk.archive.packing import slices
from newsdesk.archive.waiting_walk import reach, reached
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import Candidate
from newsdesk.text.titles import DOUBTFUL, SURE, confidence, marks, unlike

L, A, S, D = t.LinkRecord, t.ArticleRecord, t.Source, t.Dismissal
M, O = t.WaitingMark, t.LinkOffer  # noqa: E741
REFUSED = "offer"
FINDING = "find-waiting"  # the name of the work by which titles find articles that were there before
MOST_OFFERED = 5  # articles that are offered for a link
_MOST_MET = 60  # titles that one headline is compared with: those that share the most marks
_ASKED = 3000  # marks that one statement names
_FEW = 10_000  # pairs of one mark that are all looked at
_ALIKE = 60  # of a hundred letters, below which two titles are not looked at word by word
Pairs = Iterable[tuple[str, str]]  # of a title that is waited for and a headline, both folded


class _Link(NamedTuple):
    id: int
    start: int
    kind: str
    key: str
    title: str
    source: str


class _Headed(NamedTuple):
    id: int
    key: str
    headline: str
    uid: str
    source: str


def waits() -> Any:
    """Of a link: that it waits for a title. One with an external id waits for that."""
    return L.to_id.is_(None) & L.target.is_(None)


def not_refused() -> Any:
    """Of a link and an article: that nobody said that the title does not mean it."""
    return ~exists().where(D.kind == REFUSED, D.subject == A.uid, D.object == L.title_key)


def not_refused_itself() -> Any:
    """Of an article: that nobody said that its own headline, where a link waits for it, does not mean it."""
    return ~exists().where(D.kind == REFUSED, D.subject == A.uid, D.object == A.headline_key)


# -- marks


def mark(writer: Writer, titles: Sequence[tuple[int, str]]) -> None:
    """Keeps the marks of new links, as (link, title key)."""
    rows = [{"mark": number, "link_id": link} for link, key in titles for number in dict.fromkeys(marks(key))]
    if rows:
        writer.connection.execute(insert(M), rows)


def mark_again(writer: Writer, links: Iterable[int]) -> None:
    """Sees to it that those of the links that wait have their marks: what was put back, and what waits once more. The
    next that follows looks through the articles for them again."""
    first = 0
    for part in slices(dict.fromkeys(links)):
        have = set(writer.connection.scalars(select(M.link_id).where(M.link_id.in_(part))))
        rows = writer.connection.execute(select(L.id, L.title_key).where(L.id.in_(part), waits())).all()
        mark(writer, [(row.id, row.title_key) for row in rows if row.id not in have])
        first = min([row.id for row in rows] + [first] * (first > 0), default=0)
    if first and first <= reached(writer.connection):
        reach(writer, first - 1)


# -- what reads nearly so


def arrive(writer: Writer, arrived: Mapping[str, int], *, called_anew: bool) -> int:
    """Articles came, or are called otherwise now (title key -> article): what waits for such titles resolves, or they
    are offered. Gives how many links resolved."""
    for part in slices(arrived.values() if called_anew else ()):
        writer.connection.execute(delete(O).where(O.article_id.in_(part)))
    return settle(writer, _meetings(writer.connection, [key for key in arrived if key]))


def _meetings(connection: Connection, keys: Sequence[str]) -> set[tuple[str, str]]:
    """The titles that are waited for which share marks with these headlines, and read much like them."""
    headed: dict[int, list[str]] = {}
    for key in keys:
        for number in marks(key):
            headed.setdefault(number, []).append(key)
    having: dict[int, list[int]] = {}  # the links of each of these marks: found without a look at all that wait
    for part in slices(sorted(headed), _ASKED):
        # Numbers alone, so they stand in the statement itself: to bind one costs more than to find it. A row for each
        # mark: one for each link is what costs most where hundreds of titles differ in a number.
        named = ",".join(map(str, part))
        looked = f"SELECT mark, group_concat(link_id) FROM waiting_marks WHERE mark IN ({named}) GROUP BY mark"
        for number, links in connection.exec_driver_sql(looked):
            having[number] = list(map(int, links.split(",")))
    titles: dict[int, str] = {}
    for part in slices(sorted(set(chain.from_iterable(having.values())))):
        named = ",".join(map(str, part))
        waiting = f"SELECT id, title_key FROM links WHERE id IN ({named}) AND to_id IS NULL AND target IS NULL"
        titles.update((row[0], row[1]) for row in connection.exec_driver_sql(waiting).all())
    met: dict[str, Counter[str]] = {}
    for number, called in headed.items():
        wait = dict.fromkeys(titles[link] for link in having.get(number, ()) if link in titles)
        for title, key in _pairs(list(wait), called):
            met.setdefault(key, Counter())[title] += 1
    return {
        (title, key) for key, counted in met.items() for title, _ in counted.most_common(_MOST_MET) if alike(title, key)
    }


def _pairs(titles: Sequence[str], headlines: Sequence[str]) -> set[tuple[str, str]]:
    """Titles and headlines of one mark that may be the same: a title that is printed every day with another number, by
    the thousand, is compared with those alone that tell one of its numbers, and with those that tell none."""
    if len(titles) * len(headlines) <= _FEW:
        return {(title, key) for title in titles for key in headlines if title != key}
    by_number: dict[str, tuple[list[str], list[str]]] = {}
    for place, names in enumerate((titles, headlines)):
        for name in names:
            for word in [word for word in name.split() if not word.isalpha()] or [""]:
                by_number.setdefault(word, ([], []))[place].append(name)
    found: set[tuple[str, str]] = set()
    for waits, come in by_number.values():
        if len(waits) * len(come) <= _FEW:  # the year that all of them name tells nothing
            found.update((title, key) for title in waits for key in come if title != key)
    return found


def alike(title: str, headline: str) -> bool:
    """Whether two folded titles are worth a second look."""
    from rapidfuzz import fuzz  # a start does not need it

    return not unlike(title.split(), headline.split()) and fuzz.ratio(title, headline, score_cutoff=_ALIKE) > 0


def settle(writer: Writer, pairs: Pairs) -> int:
    """Resolves those links that wait for the first of a pair and surely mean the article headed by the second, where
    no other comes near it; offers the rest that may. Gives how many it resolved."""
    wanted: dict[str, set[str]] = {}
    for title, headline in pairs:
        wanted.setdefault(title, set()).add(headline)
    resolved = 0
    for part in slices(wanted):
        links = _links(writer.connection, part)
        headed = _headed(writer.connection, {key for title in part for key in wanted[title]})
        uids = {one.uid: one.id for listed in headed.values() for one in listed}
        refused = {(uids[uid], key) for uid, key in _refused(writer.connection, uids)}
        resolved += _settle(writer, links, _judged(links, headed, wanted), refused)
    return resolved


def _links(connection: Connection, keys: Sequence[str]) -> list[_Link]:
    """The links that wait for these titles."""
    statement = (
        select(L.id, L.from_id, L.kind, L.title_key, L.title, S.name)
        .join(A, A.id == L.from_id)
        .outerjoin(S, S.id == A.source_id)
        .where(L.title_key.in_(keys), waits())
        .order_by(L.id)
    )
    return [_Link(*row[:5], row[5] or "") for row in connection.execute(statement)]


def _headed(connection: Connection, keys: Iterable[str]) -> dict[str, list[_Headed]]:
    """The articles outside the trash that have these headlines; of very many the first."""
    found: dict[str, list[_Headed]] = {}
    for part in slices(keys):
        statement = (
            select(A.id, A.headline_key, A.headline, A.uid, S.name)
            .outerjoin(S, S.id == A.source_id)
            .where(A.headline_key.in_(part), A.trashed.is_(None))
            .order_by(A.id)
        )
        for row in connection.execute(statement):
            listed = found.setdefault(row.headline_key, [])
            if len(listed) <= MOST_OFFERED:
                listed.append(_Headed(*row[:4], row[4] or ""))
    return found


def _judged(
    links: Sequence[_Link], headed: Mapping[str, list[_Headed]], wanted: Mapping[str, set[str]]
) -> dict[str, dict[int, int]]:
    """How sure it is (DOUBTFUL at least) of each title that it means each article."""
    asked: dict[str, _Link] = {}
    for link in links:
        asked.setdefault(link.key, link)
    found: dict[str, dict[int, int]] = {}
    for title, link in asked.items():
        for one in (one for key in wanted[title] for one in headed.get(key, ())):
            score = confidence(link.title, one.headline, (name for name in (one.source, link.source) if name))
            if score >= DOUBTFUL:
                found.setdefault(title, {})[one.id] = score
    return found


def _settle(
    writer: Writer, links: Sequence[_Link], found: Mapping[str, Mapping[int, int]], refused: set[tuple[int, str]]
) -> int:
    links = [link for link in links if link.key in found]
    if not links:
        return 0
    standing, known = _kept(writer.connection, [link.id for link in links])
    linked = linked_ends(writer.connection, {link.start for link in links})
    same = _have_it(writer.connection, {link.key for link in links})
    ready: list[dict[str, int]] = []
    offers: list[dict[str, int]] = []
    ends: set[int] = set()
    for link in links:
        scores = {key: score for key, score in found[link.key].items() if key != link.start}
        every = standing.get(link.id, {}) | {key: one for key, one in scores.items() if (key, link.key) not in refused}
        sure = [key for key, score in every.items() if score >= SURE]
        if len(sure) == 1 and (link.start, link.kind, sure[0]) not in linked and link.key not in same:
            linked.add((link.start, link.kind, sure[0]))
            ready.append({"id": link.id, "to_id": sure[0]})
            ends |= {link.start, sure[0]}
            continue
        best = sorted(scores, key=lambda key: (-scores[key], key))  # a refusal can be undone: what is refused too
        fresh = [key for key in best[: 2 * MOST_OFFERED] if (link.id, key) not in known]
        offers += [{"link_id": link.id, "article_id": key, "score": scores[key]} for key in fresh]
    writer.update_each(L, ready)
    if offers:
        writer.connection.execute(insert(O), offers)
        writer.touch_sight({link.start for link in links})
    if ready or offers:
        writer.touch_links()
        writer.touch(ends)
    return len(ready)


def _kept(connection: Connection, links: Iterable[int]) -> tuple[dict[int, dict[int, int]], set[tuple[int, int]]]:
    """What is offered for links already (link -> article -> score), the trash and what was refused left out; and all
    (link, article) that are kept."""
    found: dict[int, dict[int, int]] = {}
    every: set[tuple[int, int]] = set()
    for part in slices(links):
        every.update((row[0], row[1]) for row in connection.execute(_offered(part)))
        statement = _offered(part).join(L, L.id == O.link_id).join(A, A.id == O.article_id).where(*_standing())
        for link, article, score in connection.execute(statement):
            found.setdefault(link, {})[article] = score
    return found, every


def _offered(links: Sequence[int]) -> Any:
    return select(O.link_id, O.article_id, O.score).where(O.link_id.in_(links))


def _standing() -> tuple[Any, ...]:
    """Of an offer with its link and its article: that it still stands."""
    return (waits(), A.trashed.is_(None), A.id != L.from_id, not_refused())


def linked_ends(connection: Connection, starts: Iterable[int]) -> set[tuple[int, str, int]]:
    """(from, kind, to) of the links of these articles."""
    found: set[tuple[int, str, int]] = set()
    for part in slices(starts):
        rows = connection.execute(select(L.from_id, L.kind, L.to_id).where(L.from_id.in_(part), L.to_id.is_not(None)))
        found.update((row[0], row[1], row[2]) for row in rows if row[2] is not None)
    return found


def _have_it(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Those of these title keys that articles have letter by letter: they are asked about, not answered by another."""
    found: set[str] = set()
    for part in slices(keys):
        statement = select(A.headline_key).where(A.headline_key.in_(part), A.trashed.is_(None)).distinct()
        found.update(connection.scalars(statement))
    return found


# -- what is offered


def offers_of(connection: Connection, links: Iterable[int]) -> dict[int, tuple[Candidate, ...]]:
    """The articles that read nearly as the titles which these links wait for, the nearest first."""
    found: dict[int, list[Candidate]] = {}
    for part in slices(links):
        statement = (
            select(O.link_id, O.score, A.id, A.headline, A.published, S.name)
            .join(L, L.id == O.link_id)
            .join(A, A.id == O.article_id)
            .outerjoin(S, S.id == A.source_id)
            .where(O.link_id.in_(part), *_standing())
            .order_by(O.link_id, O.score.desc(), A.id)
        )
        for row in connection.execute(statement):
            candidate = Candidate(row.id, row.headline, row.name or "", row.published, row.score)
            found.setdefault(row.link_id, []).append(candidate)
    return {key: tuple(listed[:MOST_OFFERED]) for key, listed in found.items()}


def offers_for(connection: Connection, keys: Sequence[str]) -> dict[str, tuple[Candidate, ...]]:
    """For titles (folded) that are waited for: the first of the articles that have one letter by letter, then those
    that read nearly so, the nearest first."""
    found: dict[str, dict[int, Candidate]] = {}
    place = func.row_number().over(partition_by=A.headline_key, order_by=A.id).label("place")
    for part in slices(key for key in keys if key):
        named = select(A.id, A.headline_key, A.headline, A.published, S.name, place).outerjoin(S, S.id == A.source_id)
        exact = named.where(A.headline_key.in_(part), A.trashed.is_(None), not_refused_itself()).subquery()
        for row in connection.execute(select(exact).where(exact.c.place <= MOST_OFFERED).order_by(exact.c.id)):
            candidate = Candidate(row.id, row.headline, row.name or "", row.published)
            found.setdefault(row.headline_key, {})[row.id] = candidate
        links = {row.id: row.title_key for row in connection.execute(
            select(L.id, L.title_key).where(L.title_key.in_(part), waits()).order_by(L.id))}  # fmt: skip
        for link, listed in offers_of(connection, links).items():
            for candidate in listed:
                found.setdefault(links[link], {}).setdefault(candidate.id, candidate)
    return {key: tuple(listed.values())[: 2 * MOST_OFFERED] for key, listed in found.items()}


def has_offer() -> Any:
    """Of a link: that something is offered for it."""
    return exists(
        select(O.id)
        .join(A, A.id == O.article_id)
        .where(O.link_id == L.id, A.trashed.is_(None), A.id != L.from_id, not_refused())
        .correlate(L)
    )


def asking(connection: Connection, key: str) -> list[int]:
    """The links that wait for a title (folded)."""
    return list(connection.scalars(select(L.id).where(L.title_key == key, waits()).order_by(L.id)))


def key_of(connection: Connection, link_id: int) -> str:
    """The folded title of a link. Raises NotFound."""
    found = connection.scalar(select(L.title_key).where(L.id == link_id))
    if found is None:
        raise NotFound(id=link_id)
    return str(found)


def refuse(writer: Writer, key: str, ids: Collection[int]) -> None:
    """A title (folded) does not mean these articles, until this is undone. Raises NotFound."""
    uids = {row.id: row.uid for row in writer.connection.execute(select(A.id, A.uid).where(A.id.in_(list(ids))))}
    for article in ids:
        if article not in uids:
            raise NotFound(id=article)
    have = _refused(writer.connection, uids.values())
    rows = [
        {"kind": REFUSED, "subject": uid, "object": key, "created": writer.now}
        for uid in uids.values()
        if (uid, key) not in have
    ]
    if not rows:
        return
    writer.insert(D, rows)
    writer.count += 1
    writer.touch_links()
    starts = select(L.from_id).where(L.title_key == key, waits())
    writer.touch_sight(writer.connection.scalars(starts))


def refuse_found(writer: Writer, parted: Mapping[int, int]) -> None:
    """Somebody undid what was found by itself (link -> article): their titles do not mean these articles, or the next
    search would find them again. `parted` holds those that were changed; what waits now is concerned."""
    ends: dict[str, set[int]] = {}
    for part in slices(parted):
        for row in writer.connection.execute(select(L.id, L.title_key).where(L.id.in_(part), waits())):
            ends.setdefault(row.title_key, set()).add(parted[row.id])
    for key, ids in ends.items():
        there = set(writer.connection.scalars(select(A.id).where(A.id.in_(list(ids)))))
        refuse(writer, key, there)
    writer.count = 0  # it belongs to the work that is undone, and is no work of its own


def _refused(connection: Connection, uids: Iterable[str]) -> set[tuple[str, str]]:
    """(uid of an article, title key) that somebody said do not belong together."""
    found: set[tuple[str, str]] = set()
    for part in slices(uids):
        rows = connection.execute(select(D.subject, D.object).where(D.kind == REFUSED, D.subject.in_(part)))
        found.update((row.subject, row.object) for row in rows)
    return found
