"""The index on disk. It is derived: it may vanish at any time, says so when it is damaged, and is then made anew.

Every method may be called from any thread; one lock guards the writer. Fields: `h*` headline, `b*` text, `m*` tags,
source and byline, each as exact words (`*e`, with positions) and stems (`*s`).
"""

from __future__ import annotations

import json
import os
import shutil
import struct
import threading
import zlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import tantivy
from tantivy import Document, Occur, Order, Query, SchemaBuilder

from newsdesk.domain.errors import NewsdeskError
from newsdesk.domain.query import Sort, Word
from newsdesk.search.query import NO_DATE, Filters, compile_query, is_prose
from newsdesk.text.tokens import ANALYSER_VERSION, analyse

SCHEMA_VERSION = 1
STATE = "newsdesk.json"
Result = TypeVar("Result")
HEAP = 96_000_000
_FEW = 200  # articles
_MAGIC = 1337  # tantivy's footer: ... json, length (u32), this (u32)


class IndexDamaged(NewsdeskError):
    """The index cannot be used; the answer is to make it anew."""

    code = "index-damaged"


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as the index takes it; the texts are analysed already (`text.tokens.analyse`)."""

    id: int
    headline: tuple[str, str]
    text: tuple[str, str]
    meta: tuple[str, str]
    status: str
    trashed: bool
    language: str
    source_id: int | None
    tag_ids: tuple[int, ...]
    published: int | None
    modified: int


@dataclass(frozen=True, slots=True)
class Hits:
    """Ids in order with their scores, and how many there are in all."""

    ids: tuple[int, ...]
    scores: tuple[float, ...]
    total: int
    relaxed: bool = False


@dataclass(frozen=True, slots=True)
class Similar:
    """An article that shares telling words with another."""

    id: int
    score: float


def analysed(headline: str, text: str, meta: str) -> tuple[tuple[str, str], tuple[str, str], tuple[str, str]]:
    """The three analysed texts of an Entry."""
    return analyse(headline), analyse(text), analyse(meta)


def _schema() -> Any:
    builder = SchemaBuilder()
    builder.add_unsigned_field("id", stored=False, indexed=True, fast=True)
    for field in ("he", "be", "me"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="position")
    for field in ("hs", "bs", "ms"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    for field in ("place", "status", "lang", "source", "tag"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic", fast=True)
    builder.add_integer_field("published", indexed=True, fast=True)
    builder.add_integer_field("published_up", fast=True)  # the same, unknown dates last when the oldest come first
    builder.add_integer_field("modified", fast=True)
    return builder.build()


class SearchIndex:
    """An open index in the folder `path`. Raises IndexDamaged where it cannot be opened as it is."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._guard = threading.RLock()
        self._writer: Any = None
        self.schema = _schema()
        self.fresh = not (path / "meta.json").exists()
        if self.fresh and read_only:
            raise IndexDamaged(path=path, detail="absent")
        if not self.fresh:
            problem = damage(path)
            state = _read_state(path)
            if problem or state is None:
                raise IndexDamaged(path=path, detail=problem or "no state")
            if state.get("analyser") != ANALYSER_VERSION or state.get("schema") != SCHEMA_VERSION:
                raise IndexDamaged(path=path, detail="outdated")
        path.mkdir(parents=True, exist_ok=True)
        self._index = _guarded(path, lambda: tantivy.Index(self.schema, str(path)))
        if self.fresh:
            self._write_state(0)

    @classmethod
    def remove(cls, path: Path) -> None:
        """Deletes an index, so that a new one can be made."""
        shutil.rmtree(path, ignore_errors=True)

    # -- state

    @property
    def seq(self) -> int:
        """The last change of the archive's journal that the index knows."""
        return int((_read_state(self.path) or {}).get("seq", 0))

    def _write_state(self, seq: int) -> None:
        state = {"seq": seq, "analyser": ANALYSER_VERSION, "schema": SCHEMA_VERSION}
        partial = self.path / (STATE + ".part")
        partial.write_text(json.dumps(state), encoding="ascii")
        partial.replace(self.path / STATE)

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
                writer.add_document(_document(entry))

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
            self._write_state(seq)
            _guarded(self.path, self._index.reload)

    def close(self) -> None:
        """Lets go of the writer, once its merges are done."""
        with self._guard:
            writer, self._writer = self._writer, None
            if writer is not None:
                with suppress(Exception):
                    writer.wait_merging_threads()

    def reload(self) -> None:
        """Sees what another process committed."""
        _guarded(self.path, self._index.reload)

    # -- searching

    def search(
        self,
        words: Sequence[Word],
        filters: Filters,
        limit: int,
        offset: int = 0,
        sort: Sort | None = None,
    ) -> Hits:
        """The articles that have all the words; where none has, those that have a good part of them.

        Whoever asks in whole sentences gets the best fits at once.
        """

        def run() -> Hits:
            searcher = self._index.searcher()
            asked = sum(1 for word in words if not word.negated)
            if sort is None and is_prose(words):
                every = self._run(searcher, compile_query(self.schema, searcher, words, filters), 1, 0, None, False)
                query = compile_query(self.schema, searcher, words, filters, relaxed=True)
                hits = self._run(searcher, query, max(1, limit), offset, sort, not every.total)
                return hits if limit else Hits((), (), hits.total, hits.relaxed)
            for relaxed in (False, True) if asked > 1 else (False,):
                query = compile_query(self.schema, searcher, words, filters, relaxed)
                hits = self._run(searcher, query, max(1, limit), offset, sort, relaxed)
                if hits.total or relaxed or asked <= 1:
                    return hits if limit else Hits((), (), hits.total, hits.relaxed)
            return Hits((), (), 0)

        return _guarded(self.path, run)

    def _run(self, searcher: Any, query: Any, limit: int, offset: int, sort: Sort | None, relaxed: bool) -> Hits:
        fields = {Sort.NEWEST: "published", Sort.OLDEST: "published_up", Sort.MODIFIED: "modified"}
        field = fields.get(sort) if sort else None
        limit = min(limit, max(1, searcher.num_docs))
        if field:
            order = Order.Asc if sort is Sort.OLDEST else Order.Desc
            result = searcher.search(query, limit, True, field, offset, order)
        else:
            result = searcher.search(query, limit, True, offset=offset)
        addresses = [address for _, address in result.hits]
        ids = searcher.fast_field_values("id", addresses) if addresses else []
        scores = tuple(0.0 if field else float(score) for score, _ in result.hits)
        return Hits(tuple(int(key or 0) for key in ids), scores, int(result.count), relaxed)

    def more_like(self, article_id: int, headline: tuple[str, str], text: tuple[str, str], limit: int) -> list[Similar]:
        """Articles outside the trash that share telling stems with these analysed texts, the most alike first."""

        def run() -> list[Similar]:
            searcher = self._index.searcher()
            if searcher.num_docs < 2:
                return []
            alike = self._alike(searcher, headline[1], f"{headline[1]} {text[1]}")
            place = Query.const_score_query(Query.term_query(self.schema, "place", "desk"), 0.0)
            same = Query.term_query(self.schema, "id", article_id)
            query = Query.boolean_query([(Occur.Must, alike), (Occur.Must, place), (Occur.MustNot, same)])
            result = searcher.search(query, limit, False)
            ids = searcher.fast_field_values("id", [address for _, address in result.hits]) if result.hits else []
            return [Similar(int(key or 0), float(hit[0])) for key, hit in zip(ids, result.hits, strict=True)]

        return _guarded(self.path, run)

    def _alike(self, searcher: Any, headline: str, text: str) -> Any:
        """A query for the telling stems of an article. A small archive has too few of them to count on."""
        most = max(10, searcher.num_docs // 8)
        if searcher.num_docs >= _FEW:
            return Query.more_like_this_document_fields_query(
                self.schema,
                {"hs": [headline], "bs": [text]},
                min_doc_frequency=3,
                max_doc_frequency=min(searcher.num_docs, most),  # deleted ones are counted, more it cannot stand
                min_term_frequency=2,
                max_query_terms=24,
                min_word_length=3,
            )
        stems = {stem: int(searcher.doc_freq("bs", stem)) for stem in text.split() if len(stem) >= 3}
        telling = sorted((stem for stem, count in stems.items() if 2 <= count <= most), key=lambda stem: stems[stem])
        terms = [
            (Occur.Should, Query.term_query(self.schema, field, stem))
            for stem in telling[:24]
            for field in ("hs", "bs")
        ]
        return Query.boolean_query(terms) if terms else Query.empty_query()

    def stem_frequency(self, stems: Sequence[str]) -> dict[str, int]:
        """In how many articles each stem stands."""

        def run() -> dict[str, int]:
            searcher = self._index.searcher()
            return {stem: int(searcher.doc_freq("bs", stem)) for stem in stems}

        return _guarded(self.path, run)

    @property
    def size(self) -> int:
        """How many articles the index holds."""
        return int(_guarded(self.path, lambda: self._index.searcher().num_docs))


def _document(entry: Entry) -> Any:
    return Document.from_dict(
        {
            "id": entry.id,
            "he": entry.headline[0], "hs": entry.headline[1],
            "be": entry.text[0], "bs": entry.text[1],
            "me": entry.meta[0], "ms": entry.meta[1],
            "place": "trash" if entry.trashed else "desk",
            "status": entry.status, "lang": entry.language or "und",
            "source": str(entry.source_id or 0),
            "tag": [str(key) for key in entry.tag_ids] or ["0"],
            "published": NO_DATE if entry.published is None else entry.published,
            "published_up": -NO_DATE if entry.published is None else entry.published,
            "modified": entry.modified,
        },
        _SCHEMA,
    )  # fmt: skip


_SCHEMA = _schema()


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


def _read_state(path: Path) -> dict[str, Any] | None:
    try:
        found = json.loads((path / STATE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def _segment_files(path: Path) -> list[Path]:
    meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
    names = {segment["segment_id"].replace("-", "") for segment in meta["segments"]}
    return [file for file in path.iterdir() if file.name.split(".")[0] in names]


def damage(path: Path, *, thorough: bool = False) -> str:
    """What is wrong with the files of an index, or "": a file cut short has lost its footer.

    `thorough` also reads every file through and compares its checksum (CRC-32).
    """
    try:
        meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
        files = _segment_files(path)
        wanted = {segment["segment_id"].replace("-", "") for segment in meta["segments"]}
        for name in wanted:
            if sum(1 for file in files if file.name.startswith(name)) < 5:
                return f"{name}: files are missing"
        for file in files:
            size = file.stat().st_size
            with file.open("rb") as handle:
                handle.seek(max(0, size - 8))
                tail = handle.read(8)
                if len(tail) < 8 or struct.unpack("<II", tail)[1] != _MAGIC:
                    return f"{file.name}: cut short"
                if thorough:
                    length = struct.unpack("<II", tail)[0]
                    handle.seek(size - 8 - length)
                    crc = json.loads(handle.read(length))["crc"]
                    if crc != _crc(handle, size - 8 - length):
                        return f"{file.name}: checksum"
    except (OSError, ValueError, KeyError, TypeError) as error:
        return str(error) or type(error).__name__
    return ""


def _crc(handle: Any, length: int) -> int:
    handle.seek(0, os.SEEK_SET)
    crc = 0
    while length > 0:
        chunk = handle.read(min(length, 1 << 20))
        if not chunk:
            break
        crc = zlib.crc32(chunk, crc)
        length -= len(chunk)
    return crc
