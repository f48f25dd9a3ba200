"""The index on disk. It is derived: it may vanish at any time, says so when it is damaged, and is then made anew.

Every method may be called from any thread; one lock guards the writer. Its fields are those of `search.documents`.
"""

from __future__ import annotations

import shutil
import threading
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

import tantivy
from tantivy import Occur, Order, Query

from newsdesk.domain.errors import NewsdeskError
from newsdesk.domain.ids import Ids
from newsdesk.domain.query import Sort, Word
from newsdesk.search.age import WINDOW, by_age
from newsdesk.search.alike import Telling, telling
from newsdesk.search.documents import SCHEMA, Entry, document
from newsdesk.search.integrity import damage
from newsdesk.search.near import Near, near, rare, titled
from newsdesk.search.query import Asked, Model, compile_query, fewer, is_prose
from newsdesk.search.spelling import correct
from newsdesk.search.state import SCHEMA_VERSION, State
from newsdesk.text.tokens import ANALYSER_VERSION

Result = TypeVar("Result")
HEAP = 96_000_000
PART = 20_000  # hits that are asked for at once
_MOST_BUCKETS = 400
_EVERY_TAG = 1_000_000
_COUNTED = ("source", "tag", "month", "status", "lang")
_ORDERS = {
    Sort.NEWEST: ("published", Order.Desc),
    Sort.OLDEST: ("published_up", Order.Asc),
    Sort.MODIFIED: ("modified", Order.Desc),
    Sort.ADDED: ("added", Order.Desc),
    Sort.LENGTH: ("length", Order.Desc),
    Sort.HEADLINE: ("headline_key", Order.Asc),
    Sort.SOURCE: ("source_key", Order.Asc),
    Sort.STALEST: ("modified", Order.Asc),
    Sort.FIRST_ADDED: ("added", Order.Asc),
    Sort.SHORTEST: ("length", Order.Asc),
    Sort.HEADLINE_BACK: ("headline_key", Order.Desc),
    Sort.SOURCE_BACK: ("source_key", Order.Desc),
}


class IndexDamaged(NewsdeskError):
    """The index cannot be used; the answer is to make it anew."""

    code = "index-damaged"


@dataclass(frozen=True, slots=True)
class Hits:
    """Ids in order, the scores of the first PART of them, and how many there are in all."""

    ids: Ids
    scores: tuple[float, ...]
    total: int
    relaxed: bool = False


class SearchIndex:
    """An open index in the folder `path`. Raises IndexDamaged where it cannot be opened as it is.

    `fresh` says that it is not filled yet. With `outdated` one of an earlier analyser opens too: it still answers.
    """

    def __init__(self, path: Path, *, read_only: bool = False, outdated: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._guard = threading.RLock()
        self._writer: Any = None
        self.schema = SCHEMA
        self.outdated = False
        self.analyser = ANALYSER_VERSION
        self.fresh = absent = not (path / "meta.json").exists()
        if self.fresh and read_only:
            raise IndexDamaged(path=path, detail="absent")
        if not self.fresh:
            problem = damage(path)
            state = State.read(path)
            if problem or state is None:
                raise IndexDamaged(path=path, detail=problem or "no state")
            self.outdated = state.analyser != ANALYSER_VERSION
            if state.schema != SCHEMA_VERSION or (self.outdated and not outdated):
                raise IndexDamaged(path=path, detail="outdated")
            self.fresh = state.made is not None
            if self.fresh and read_only:
                raise IndexDamaged(path=path, detail="unfinished")
            self.analyser = state.analyser
        path.mkdir(parents=True, exist_ok=True)
        self._index = _guarded(path, lambda: tantivy.Index(self.schema, str(path)))
        self._common_bands: dict[str, int] = {}  # how many articles had each lately
        self._common_stems: dict[str, int] = {}
        if absent:
            self._state(0, (0, 0)).write(path)

    @classmethod
    def remove(cls, path: Path) -> None:
        """Deletes an index, so that a new one can be made."""
        shutil.rmtree(path, ignore_errors=True)

    # -- state

    @property
    def seq(self) -> int:
        """The last change of the archive's journal that the index knows."""
        found = State.read(self.path)
        return found.seq if found else 0

    @property
    def made(self) -> tuple[int, int]:
        """Of an index that is being filled: the last article in it, and the number the journal had when that began."""
        found = State.read(self.path)
        return (found.made if found else None) or (0, 0)

    def _state(self, seq: int, made: tuple[int, int] | None = None) -> State:
        return State(seq, self.analyser, SCHEMA_VERSION, made)

    # -- writing

    def _get_writer(self) -> Any:
        if self._writer is None:
            self._writer = _guarded(self.path, lambda: self._index.writer(HEAP, 1))
        return self._writer

    def put(self, entries: Iterable[Entry], *, new: bool = False) -> None:
        """Adds entries, or replaces those with the same id (`new`: none of them can be there yet)."""
        with self._guard:
            writer = self._get_writer()
            for entry in entries:
                if not new:
                    self._delete(writer, entry.id)
                writer.add_document(document(entry))

    def drop(self, ids: Iterable[int]) -> None:
        """Takes articles out."""
        with self._guard:
            writer = self._get_writer()
            for key in ids:
                self._delete(writer, key)

    def _delete(self, writer: Any, key: int) -> None:
        """By a query: by a term, tantivy's binding looks for a signed number and finds none."""
        writer.delete_documents_by_query(Query.term_query(self.schema, "id", key))

    def commit(self, seq: int) -> None:
        """Makes what was put and dropped durable and visible; the index then stands at journal number `seq`."""
        with self._guard:
            if self._writer is not None:
                _guarded(self.path, self._writer.commit)
            self._state(seq).write(self.path)
            self.fresh = False
            self.reload()

    def commit_part(self, last: int, end: int) -> None:
        """As `commit`, for an index that is being filled: it holds the articles up to `last`, and goes on from there.

        `end` is the number that the journal had when the filling began.
        """
        with self._guard:
            if self._writer is not None:
                _guarded(self.path, self._writer.commit)
            self._state(0, (last, end)).write(self.path)
            self.reload()

    def close(self) -> None:
        """Lets go of the writer, once its merges are done."""
        with self._guard:
            writer, self._writer = self._writer, None
            if writer is not None:
                with suppress(Exception):
                    writer.wait_merging_threads()

    def reload(self) -> None:
        """Sees what was committed, here or by another process."""
        _guarded(self.path, self._index.reload)
        self._common_stems.clear()

    # -- searching

    def search(
        self,
        asked: Asked,
        limit: int,
        offset: int = 0,
        sort: Sort | None = None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> Hits:
        """The articles that have all the words; where none has, those that have a good part of them.

        Whoever asks in whole sentences gets the best fits at once. A long answer ends early where it is not `wanted`
        any more.
        """

        def run() -> Hits:
            searcher = self._index.searcher()
            found = Hits(Ids(), (), 0)
            recent = asked.recent and asked.ranked and not is_prose(asked.words)  # a question has a right answer
            for query, relaxed in self._tries(searcher, asked, sort):
                hits = self._run(searcher, query, max(1, limit), offset, sort, recent=recent, wanted=wanted)
                found = replace(hits, relaxed=relaxed)
                if found.total:
                    break
            return found if limit else replace(found, ids=Ids(), scores=())

        return _guarded(self.path, run)

    def _tries(self, searcher: Any, asked: Asked, sort: Sort | None) -> Iterator[tuple[Any, bool]]:
        """The queries that may answer, the first that finds anything is taken; and whether it asks for less than every
        word. Who writes whole sentences gets the best fits, unless every one of them has all the words."""
        whole = compile_query(self.schema, searcher, asked)
        if sum(1 for word in asked.words if not word.negated) < 2:
            yield whole, False
            return
        if sort is None and is_prose(asked.words):
            best = compile_query(self.schema, searcher, asked, 1)
            every, some = (int(searcher.search(query, 1, True).count or 0) for query in (whole, best))
            yield best, every < some
            return
        yield whole, False
        for least in fewer(asked.words):
            yield compile_query(self.schema, searcher, asked, least), True

    def _best_query(self, searcher: Any, asked: Asked, sort: Sort | None) -> Any:
        """The query that is answered."""
        query = None
        for query, _ in self._tries(searcher, asked, sort):
            if int(searcher.search(query, 1, True).count or 0):
                break
        return query

    def _run(
        self,
        searcher: Any,
        query: Any,
        limit: int,
        offset: int,
        sort: Sort | None,
        *,
        recent: bool,
        wanted: Callable[[], bool],
    ) -> Hits:
        """The answer, a long one in parts: every hit is an object of its own until its id is read."""
        end = min(limit + offset, max(1, searcher.num_docs))
        found, total = self._part(searcher, query, max(1, min(PART, end - offset)), offset, sort, recent=recent)
        ids = array("q", (key for key, _ in found))
        scores = tuple(score for _, score in found)
        while offset + len(ids) < min(end, total) and wanted():
            at = offset + len(ids)
            more, total = self._part(searcher, query, min(PART, end - at), at, sort, recent=recent)
            if not more:
                break
            ids.extend(key for key, _ in more)
        return Hits(Ids(ids), scores, total)

    def _part(
        self, searcher: Any, query: Any, limit: int, offset: int, sort: Sort | None, *, recent: bool
    ) -> tuple[list[tuple[int, float]], int]:
        field, order = _ORDERS.get(sort, ("", Order.Desc)) if sort else ("", Order.Desc)
        weighed = recent and not field and offset < WINDOW
        if field:
            result = searcher.search(query, limit, True, field, offset, order)
        elif weighed:
            result = searcher.search(query, max(limit + offset, WINDOW), True)
        else:
            result = searcher.search(query, limit, True, offset=offset)
        hits = by_age(searcher, result.hits)[offset : offset + limit] if weighed else result.hits
        ids = searcher.fast_field_values("id", [address for _, address in hits]) if hits else []
        scores = (0.0 if field else float(score) for score, _ in hits)
        return [(int(key or 0), score) for key, score in zip(ids, scores, strict=True)], int(result.count)

    def reading(self, work: Callable[[Any], Result]) -> Result:
        """What `work` finds with a searcher that sees one moment of the index."""
        return _guarded(self.path, lambda: work(self._index.searcher()))

    def telling(self, model: Model) -> list[Telling]:
        """The stems that tell most of an article (search.alike)."""
        return self.reading(lambda searcher: telling(searcher, model, self._common_stems))

    def near(
        self, asked: Iterable[tuple[int, Sequence[str]]], most: int, *, likest: int = 0, alone: bool = False
    ) -> Near:
        """For articles, each with its bands, others that share bands with it (search.near), `likest` of them or all."""
        common, of_many = self._common_bands, likest or most

        def work() -> Near:
            searcher = self._index.searcher()
            return near(searcher, self.schema, asked, most, likest=of_many, alone=alone, common=common)

        return _guarded(self.path, work)

    def titled(self, asked: Iterable[str], most: int) -> dict[str, list[int]]:
        """For folded titles the articles whose headlines are the likest (search.near)."""
        return _guarded(self.path, lambda: titled(self._index.searcher(), self.schema, asked, most))

    def rare_bands(self, bands: Iterable[str], most: int) -> int:
        """How many of these bands stand in `most` articles at most."""
        return _guarded(self.path, lambda: rare(self._index.searcher(), self.schema, bands, most))

    # -- what an answer consists of

    def facets(
        self, asked: Asked, sort: Sort | None = None, shown: Sequence[int] = ()
    ) -> dict[str, list[tuple[str, int]]]:
        """How many articles of an answer stand in each source, tag, month, status and language, by code.

        A tag counts with all below it. The largest first, months in order; what has no source, tag or date is left out.
        Under "shown" stand the tags `shown`, however few they are.
        """

        def run() -> dict[str, list[tuple[str, int]]]:
            searcher = self._index.searcher()
            query = self._best_query(searcher, asked, sort)
            terms = {name: {"terms": {"field": name, "size": _MOST_BUCKETS}} for name in _COUNTED}
            terms["month"]["terms"]["size"] = 12 * _MOST_BUCKETS
            if shown:
                named = {"field": "tag", "size": len(shown), "include": list(map(str, shown))}
                terms["shown"] = {"terms": named}
            found = searcher.aggregate(query, terms)
            counted = {
                name: [(str(bucket["key"]), int(bucket["doc_count"])) for bucket in found[name]["buckets"]]
                for name in terms
            }
            told = {name: [(key, count) for key, count in pairs if key != "0"] for name, pairs in counted.items()}
            told["month"].sort()
            return told

        return _guarded(self.path, run)

    def authors(self, most: int = 2000) -> list[tuple[str, int]]:
        """The bylines of articles outside the trash, the most frequent first."""

        def run() -> list[tuple[str, int]]:
            place = Query.term_query(self.schema, "place", "desk")
            found = self._index.searcher().aggregate(place, {"author": {"terms": {"field": "author", "size": most}}})
            buckets = found["author"]["buckets"]
            return [(str(bucket["key"]), int(bucket["doc_count"])) for bucket in buckets if bucket["key"]]

        return _guarded(self.path, run)

    def misspelt(self, words: Sequence[Word]) -> dict[str, tuple[str, int]]:
        """Of words that hardly any article has, those that differ by a letter or two from a frequent one.

        Gives for each the folded word that may be meant, and an article in which it stands.
        """

        def run() -> dict[str, tuple[str, int]]:
            searcher = self._index.searcher()
            found = {}
            for word in words:
                meant = correct(searcher, word)
                if meant:
                    query = Query.boolean_query(
                        [(Occur.Should, Query.term_query(self.schema, name, meant)) for name in ("he", "be")]
                    )
                    hits = searcher.search(query, 1, False).hits
                    ids = searcher.fast_field_values("id", [address for _, address in hits]) if hits else [0]
                    found[word.text] = (meant, int(ids[0] or 0))
            return found

        return _guarded(self.path, run)

    def stem_frequency(self, stems: Sequence[str], *, exact: bool = False) -> dict[str, int]:
        """In how many articles each stem stands; with `exact` each folded word as it is written."""

        def run() -> dict[str, int]:
            searcher = self._index.searcher()
            return {stem: int(searcher.doc_freq("be" if exact else "bs", stem)) for stem in stems}

        return _guarded(self.path, run)

    @property
    def size(self) -> int:
        """How many articles the index holds."""
        return int(_guarded(self.path, lambda: self._index.searcher().num_docs))


def _guarded(path: Path, run: Callable[[], Result]) -> Result:
    """Runs something of tantivy's; what it says of a broken index becomes IndexDamaged, its panics included."""
    try:
        return run()
    except NewsdeskError:
        raise
    except (ValueError, OSError, RuntimeError) as error:
        raise IndexDamaged(path=path, detail=error) from error
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise IndexDamaged(path=path, detail=error) from error
        raise
