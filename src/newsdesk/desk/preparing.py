"""The dear part of an import: reading, keys, snapshots, analysis. Pure, and run in worker processes (DESIGN 1.12)."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from newsdesk.archive.articles import snapshot
from newsdesk.archive.keys import text_columns
from newsdesk.desk.indexing import body_words
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.registry import Record, by_name
from newsdesk.text.clean import clean
from newsdesk.text.tokens import analyse

Analysed = tuple[str, str]


@dataclass(slots=True)
class Prepared:
    """A capture with all that does not need the archive."""

    capture: Capture
    columns: dict[str, Any]
    snapshot: bytes
    headline: Analysed
    text: Analysed


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


def _prepare(found: Capture | Skipped) -> Prepared | Skipped:
    if isinstance(found, Skipped):
        return found
    text = found.text
    if text.body and not text.body.startswith("<p>"):
        text = replace(text, body=clean(text.body))
        found = replace(found, text=text)
    words = analyse(body_words(text.subhead, text.summary, text.body))
    return Prepared(found, text_columns(text), snapshot(text), analyse(text.headline), words)


def start_worker() -> None:
    """Ends a worker whose parent was killed: its queues alone would keep it waiting for ever."""
    from multiprocessing import parent_process
    from multiprocessing.connection import wait

    if hasattr(os, "nice"):
        os.nice(10)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which stops between slices
    parent = parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os._exit(1)

    threading.Thread(target=watch, name="newsdesk-parent", daemon=True).start()
