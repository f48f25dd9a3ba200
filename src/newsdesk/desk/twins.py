"""Near copies: one wire story in several papers. They are found as they come in, and grouped (text.near)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from newsdesk.archive import articles, links
from newsdesk.archive import twins as groups
from newsdesk.archive.row_facts import existing
from newsdesk.archive.writing import Writer
from newsdesk.desk.articles import between
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.desk.meetings import meetings
from newsdesk.desk.remaking import FEW
from newsdesk.desk.scratch import scratch
from newsdesk.domain.article import Text
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.comparison import Comparison
from newsdesk.domain.link import LinkKind
from newsdesk.search import SearchIndex
from newsdesk.text.near import NEAR, RARE, TELLING, Print, bands, bands_in, likeness, print_of, surely
from newsdesk.text.tokens import analyse, read

log = logging.getLogger(__name__)
SLICE = 2000
MANY, _PART_OF_ALL = 4000, 8
"""How many have to be new, and which part of all, that the archive is looked at as a whole."""
AT_ONCE = 300  # articles that are looked at before somebody is answered who asks for near copies
_PART = 250  # texts that a worker takes at once
_MOST_APART = 30  # who is kept apart from more may miss a copy
_COMPARED = 5  # articles that one is compared with: those that share the most bands
_LIKEST = 2
"""Of those that share many bands, but none that hardly anybody has: what is near to neither is hardly near to others,
and what is near to one is near to its group."""
_LOOKED_AT, _SHOWN = 200, 30
REMEMBERED = 20_000  # texts whose words are kept while their neighbours are looked at: some fifty megabytes


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
    settle(desk)
    with desk.archive.read() as connection:
        ids = groups.of(connection, article_id, _LOOKED_AT)
    if len(ids) > _SHOWN:  # a text that is printed every day: those that share the most bands are compared
        ids = _nearest(desk, article_id, ids)
    with desk.archive.read() as connection:
        rows = articles.rows(connection, ids) if ids else []
        texts = groups.texts(connection, [article_id, *ids]) if ids else {}
    if article_id not in texts:
        return []
    own = _print(texts[article_id])
    found = [
        Twin(row.id, row.external_id, row.headline, row.source, row.published, _told(own, _print(texts[row.id])))
        for row in rows
        if row.id in texts
    ]
    return sorted((twin for twin in found if twin.likeness >= NEAR), key=lambda twin: (-twin.likeness, twin.id))[
        :_SHOWN
    ]


def _told(one: Print, other: Print) -> float:
    return 1.0 if one.exact == other.exact else likeness(one, other)  # a few words that are the same have no runs


def _nearest(desk: Desk, article_id: int, ids: list[int]) -> list[int]:
    """Those of many near copies that are the nearest by the index, the nearest first."""
    if not _able(desk):
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
    own = _print(text)
    best: tuple[float, int] = (0.0, 0)
    for key, other in texts.items():
        found_print = _print(other)
        if _near(desk, own, found_print):
            best = max(best, (likeness(own, found_print), key))
    return (best[1], best[0]) if best[1] else None


# -- decided


def keep_apart(desk: Desk, ids: Sequence[int]) -> Changes:
    """No two of these are shown as twins any more, until this is undone. Raises NotFound."""
    return desk.archive.write("keep-apart", lambda writer: groups.keep_apart(writer, ids))[1]


def republish(desk: Desk, ids: Sequence[int], *, in_order: bool = False) -> Changes:
    """The later ones are republications of the earliest: by their dates where all have one, else by when they were
    captured; or of the first, where somebody put them `in_order`. Raises NotFound."""

    def verb(writer: Writer) -> None:
        first, *later = ids if in_order else groups.by_age(writer.connection, ids)
        for key in later:
            links.add(writer, first, key, LinkKind.REPUBLICATION)

    return desk.archive.write("link-republication", verb)[1]


def group_of(desk: Desk, ids: Sequence[int]) -> list[int]:
    """These articles, the earliest first; one that is alone with its near copies. Raises NotFound."""
    every = list(dict.fromkeys(ids))
    if len(every) == 1:
        every += [twin.id for twin in of(desk, every[0])]
    with desk.archive.read() as connection:
        return groups.by_age(connection, every)


def undecided(desk: Desk) -> list[list[int]]:
    """The groups of near copies that nobody has decided on yet: two of them are neither kept apart nor linked. The
    earliest of each stands first."""
    settle(desk)
    with desk.archive.read() as connection:
        return [groups.by_age(connection, found) for found in groups.undecided(connection)]


# -- kept up


def _able(desk: Desk) -> bool:
    """Whether the index can be asked who is near to whom."""
    indexer = desk.indexer
    return indexer.writable and not indexer.making and not indexer.index.outdated


def settle(desk: Desk) -> None:
    """Looks again at those whose text changed, or whose group did, and at those that came and were not looked at, as
    long as they are few: many are left to who does it with patience (`follow`)."""
    if desk.read_only or not _able(desk):
        return
    with desk.archive.read() as connection:
        due = groups.due(connection, AT_ONCE)
        new = groups.newest(connection) - groups.reached(connection)
    if not due and not 0 < new <= AT_ONCE:
        return
    desk.indexer.catch_up()
    if _able(desk):
        _look_again_at(desk, due)
        if new <= AT_ONCE:
            _follow_new(desk, {}, NoProgress(), {})


def follow(
    desk: Desk,
    known: Mapping[int, Sequence[str]] | None = None,
    progress: Progress | None = None,
    *,
    words: Mapping[int, str] | None = None,
) -> int:
    """Groups the articles that came since this was done last, and those that changed; gives how many of them are near
    copies.

    The index must show them. `known` are the bands of those that were worked out already, `words` the folded words of
    some of them. What is cancelled goes on from where it stopped.
    """
    known, progress = known or {}, progress or NoProgress()
    if not _able(desk):
        return 0
    grouped = _follow_new(desk, known, progress, words or {})
    while not progress.cancelled():
        with desk.archive.read() as connection:
            due = groups.due(connection, SLICE)
        if not due:
            break
        _look_again_at(desk, due)
    return grouped


def look_again(desk: Desk, progress: Progress | None = None) -> int:
    """Looks for near copies in the whole archive, whatever was found before; gives how many there are."""
    desk.indexer.catch_up()
    desk.archive.write("twins", groups.forget)
    return follow(desk, progress=progress)


def _look_at_all(desk: Desk, last: int, end: int, progress: Progress) -> int:
    """Looks at most of an archive: who shares bands with whom is told from all of it at once."""
    grouped, look = 0, _Look(desk)
    desk.indexer.catch_up()
    if not _able(desk):
        return 0
    with desk.archive.read() as connection:
        apart = groups.apart(connection)
    more = min(_MOST_APART, max(map(len, apart.values()), default=0))
    most = _COMPARED + more, _LIKEST + more

    def go_on() -> bool:
        return _able(desk) and not progress.cancelled()

    with scratch() as folder, desk.workers.busy():
        for ids, pairs in meetings(desk, folder, (last, end), SLICE, most, go_on, apart):
            grouped += _group(desk, look.compared(pairs), ids, look.seq, ids[-1])
            look.rest()
            progress.report(ids[-1] - last, end - last)
            if not go_on():
                return grouped
    if go_on():
        _group(desk, [], [], look.seq, end)  # what lies in the trash behind the last one
    return grouped


def _follow_new(desk: Desk, known: Mapping[int, Sequence[str]], progress: Progress, words: Mapping[int, str]) -> int:
    grouped = 0
    with desk.archive.read() as connection:
        last, end = groups.reached(connection), groups.newest(connection)
    if end - last - len(known) > max(MANY, end // _PART_OF_ALL):
        try:
            return _look_at_all(desk, last, end, progress)
        except OSError as error:  # no room for its notes: the index is asked for each instead
            log.warning("near copies are looked for one by one: %s", error)
            with desk.archive.read() as connection:
                last = groups.reached(connection)
    first, look = last, _Look(desk)
    look.remember(known, words)
    with desk.workers.busy():
        while last < end and not progress.cancelled():
            with desk.archive.read() as connection:
                ids = groups.after(connection, last, end, SLICE)
            seq = look.seq
            pairs = look.pairs(look.bands(ids, known))
            last = ids[-1] if ids else end
            grouped += _group(desk, pairs, ids, seq, last)
            progress.report(last - first, end - first)
    return grouped


def _look_again_at(desk: Desk, ids: list[int]) -> None:
    """Groups articles that are due; the index must show them as they are."""
    if ids:
        look = _Look(desk)
        seq = look.seq
        _group(desk, look.pairs(look.bands(ids, {})), ids, seq)


def _group(desk: Desk, pairs: list[tuple[int, int]], ids: list[int], seq: int, last: int | None = None) -> int:
    def verb(writer: Writer) -> int:
        due = groups.settle(writer, ids, seq, last)
        there = existing(writer.connection, [key for pair in pairs for key in pair])  # one may be deleted by now
        return groups.join(writer, [pair for pair in pairs if due.isdisjoint(pair) and there.issuperset(pair)])

    return desk.archive.write("twins", verb)[0]


Read = list[tuple[int, tuple[str, ...], str]]


def read_all(found: Sequence[tuple[int, tuple[str, str, str]]]) -> Read:
    """Texts (subhead, summary, body) with their bands and their folded words; also run in worker processes."""
    made = [(key, analyse(body_words(*text))[0]) for key, text in found]
    return [(key, bands(exact), exact) for key, exact in made]


def words_of_all(found: Sequence[tuple[int, tuple[str, str, str]]]) -> Read:
    """As `read_all`, without the bands: for those that are only compared with."""
    return [(key, (), analyse(body_words(*text))[0]) for key, text in found]


class _Look:
    """Looks for near copies of many. The words of texts read lately are kept: their neighbours ask for them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._words: dict[int, str] = {}
        self._own: dict[int, Sequence[str]] = {}  # the bands of these
        self.seq = desk.archive.journal_end()  # what is read says what was so then, or later

    def remember(self, known: Mapping[int, Sequence[str]], words: Mapping[int, str]) -> None:
        """Takes words and bands that were worked out already."""
        self._words.update(words)
        self._own.update((key, known[key]) for key in words if key in known)

    def rest(self) -> bool:
        """Lets go of the words once they are very many."""
        if len(self._words) <= REMEMBERED:
            return False
        self._words.clear()
        self._own.clear()
        return True

    def bands(self, ids: list[int], known: Mapping[int, Sequence[str]]) -> list[tuple[int, Sequence[str]]]:
        """The bands of articles; of what lies in the trash there are none."""
        if self.rest():
            self.seq = self._desk.archive.journal_end()
        made = dict(self._own)
        made.update(self._read([key for key in ids if key not in known and key not in made]))
        return [(key, known[key] if key in known else made.get(key, ())) for key in ids]

    def _read(self, ids: list[int], *, words_alone: bool = False) -> dict[int, Sequence[str]]:
        """Reads texts, many of them in workers; gives their bands and keeps their words, or these alone."""
        work = words_of_all if words_alone else read_all
        parts = (self._texts(ids[start : start + _PART]) for start in range(0, len(ids), _PART))
        if len(ids) <= FEW:
            return self._keep(map(work, parts))
        with self._desk.workers.busy():
            return self._keep(made for _, made in self._desk.workers.run(work, parts))

    def _keep(self, read_: Iterable[Read]) -> dict[int, Sequence[str]]:
        found: dict[int, Sequence[str]] = {}
        for part in read_:
            for key, own, exact in part:
                self._words[key] = exact
                if own:
                    found[key] = self._own[key] = own
        return found

    def _texts(self, ids: list[int]) -> list[tuple[int, tuple[str, str, str]]]:
        with self._desk.archive.read() as connection:
            return list(groups.texts(connection, ids).items())

    def _sharing(self, asked: Sequence[tuple[int, Sequence[str]]], more: int) -> dict[int, list[int]]:
        """Who shares bands with each, `more` than usual. Of many half are asked for beside the others: the index holds
        up nobody."""
        indexer, half = self._desk.indexer, len(asked) // 2

        def near(part: Sequence[tuple[int, Sequence[str]]]) -> Callable[[SearchIndex], dict[int, list[int]]]:
            return lambda index: index.near(part, _COMPARED + more, likest=_LIKEST + more)

        if len(asked) <= FEW:
            return indexer.ask(near(asked))
        other = indexer.ask_beside(near(asked[half:]))
        return {**indexer.ask(near(asked[:half])), **other()}

    def pairs(self, asked: list[tuple[int, Sequence[str]]]) -> list[tuple[int, int]]:
        """Those that are near copies, looked at closely; who is kept apart is passed over."""
        with self._desk.archive.read() as connection:
            apart = groups.apart(connection, [key for key, _ in asked])
        found = self._sharing(asked, min(_MOST_APART, max(map(len, apart.values()), default=0)))
        wanted: dict[tuple[int, int], None] = {}
        for key, others in found.items():
            refused = apart.get(key, ())
            wanted.update(
                ((key, other), None) for other in others if other not in refused and (other, key) not in wanted
            )
        return self.compared(wanted)

    def compared(self, wanted: Collection[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those of these pairs that are near copies, looked at closely."""
        self._read(sorted({key for pair in wanted for key in pair} - self._words.keys()), words_alone=True)
        prints: dict[int, Print] = {}
        pairs: list[tuple[int, int]] = []
        for one, other in wanted:
            for key in (one, other):
                if key not in prints and key in self._words:
                    prints[key] = print_of(self._words[key])
            if one in prints and other in prints and _near(self._desk, prints[one], prints[other]):
                pairs.append((one, other))
        return pairs


def _near(desk: Desk, one: Print, other: Print) -> bool:
    """Whether two texts are near copies. Those that share no more than phrases are none, however many these are: they
    must share some that hardly anybody else has."""
    if likeness(one, other) < NEAR:
        return False
    if surely(one, other):
        return True
    own = frozenset(bands_in(one))
    common = [band for band in bands_in(other) if band in own]
    return len(common) >= TELLING and desk.indexer.ask(lambda index: index.rare_bands(common, RARE)) >= TELLING


def _print(text: tuple[str, str, str]) -> Print:
    return print_of(read(body_words(*text)).exact)
