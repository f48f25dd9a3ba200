"""The dear part of an import: reading, keys, snapshots, analysis. Pure, and run in worker processes (DESIGN 1.12)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from newsdesk.archive.keys import text_columns
from newsdesk.desk.entries import body_words, entry_of
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.registry import Record, by_name
from newsdesk.search import Entry
from newsdesk.text.body import plain_text
from newsdesk.text.clean import clean
from newsdesk.text.sorting import sort_key
from newsdesk.text.tokens import read


@dataclass(slots=True)
class Prepared:
    """A capture with all that does not need the archive; its entry lacks what only the archive knows."""

    capture: Capture
    columns: dict[str, Any]
    entry: Entry


def prepare_work(work: Sequence[tuple[str, Sequence[Record]]]) -> list[list[list[Prepared | Skipped]]]:
    """As `prepare`, for several (name of the reader, records)."""
    return [prepare(*one) for one in work]


def prepare(reader_name: str, records: Sequence[Record]) -> list[list[Prepared | Skipped]]:
    """What each record holds. A record that breaks its reader is skipped, never the end of the import."""
    reader = by_name(reader_name)
    done: list[list[Prepared | Skipped]] = []
    for record in records:
        try:
            done.append([_prepare(found) for found in reader.read(record)])
        except Exception as error:
            done.append(
                [
                    Skipped(
                        record.place,
                        "reader-failed",
                        {"detail": f"{type(error).__name__}: {error}"[:300]},
                    )
                ]
            )
    return done


_source_key = lru_cache(maxsize=4096)(sort_key)


def _prepare(found: Capture | Skipped) -> Prepared | Skipped:
    return found if isinstance(found, Skipped) else prepared(found)


def prepared(found: Capture) -> Prepared:
    """A capture with all that can be worked out of it."""
    text = found.text
    if text.body and not text.body.startswith("<p>"):
        text = replace(text, body=clean(text.body))
        found = replace(found, text=text)
    headline, plain = read(text.headline), read(plain_text(text.body))
    alone = not text.subhead and not text.summary
    words = plain if alone else read(body_words(text.subhead, text.summary, text.body))
    columns = text_columns(text, headline, plain)
    facts = columns | {
        "id": 0, "status": found.status or "inbox", "trashed": False, "source_id": None, "source": text.source,
        "source_sort": _source_key(text.source), "tags": (), "above": (), "marks": (), "created": "", "modified": "",
    }  # fmt: skip
    return Prepared(found, columns, entry_of(facts, headline, words))
