"""What a handful of files would become, before anything is written."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from newsdesk.archive import Arrival, articles
from newsdesk.archive.arrivals import foretell
from newsdesk.desk import twins
from newsdesk.desk.desk import Desk
from newsdesk.desk.entries import body_words
from newsdesk.desk.gathering import Brought, Gatherer, Piece, Source, expand
from newsdesk.desk.preparing import Prepared, prepare_work
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.formats.containers import kind_of
from newsdesk.text.near import NEAR, Print, print_of, surely
from newsdesk.text.near import likeness as alike
from newsdesk.text.tokens import read

MOST_FILES, MOST_BYTES, MOST_PACKED, MOST_CAPTURES = 20, 20_000_000, 4_000_000, 30
"""More than a handful goes in unseen: nobody would look at it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A capture, and what it would become: `outcome` is added, joined or unchanged; `other` is the headline of the
    article, and `other_source` its source, that it would join, or is, or is a near copy of (`likeness`, from 0 to 1);
    near copies among the files themselves are told too."""

    sha256: str
    location: str
    capture: Capture
    words: int
    outcome: str
    other: str = ""
    other_source: str = ""
    likeness: float = 0.0

    @property
    def key(self) -> tuple[str, str]:
        """What it is left out by."""
        return self.sha256, self.capture.place


@dataclass(frozen=True, slots=True)
class Preview:
    """What files would become, and what in them cannot be read."""

    candidates: tuple[Candidate, ...]
    skipped: tuple[tuple[str, Skipped], ...]


def look(desk: Desk, paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False) -> Preview | None:
    """What files and folders would become; None where they are more than a handful. Nothing is kept."""
    files = list(islice(expand(paths), MOST_FILES + 1))
    if len(files) > MOST_FILES or sum(map(_size, files)) > MOST_BYTES:
        return None
    if sum(_size(path) for path in files if kind_of(path)) > MOST_PACKED:  # what they unpack to is not known
        return None
    skipped: list[tuple[str, Skipped]] = []
    found: list[tuple[Source, Prepared]] = []
    with tempfile.TemporaryDirectory(prefix="newsdesk-") as room:
        told = [Brought(path) for path in files]
        gatherer = Gatherer(Path(room), _hash, lambda _b, at, what: skipped.append((at, what)), cancelled)
        with gatherer, closing(gatherer.pieces(told)) as pieces:
            for piece in pieces:
                _take(piece, found, skipped)
                if len(found) > MOST_CAPTURES:
                    return None
    return Preview(tuple(_foretold(desk, found)), tuple(skipped))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _hash(source: Source) -> str:
    with source.path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _take(piece: Piece, found: list[tuple[Source, Prepared]], skipped: list[tuple[str, Skipped]]) -> None:
    for (source, _), told in zip(piece.parts, prepare_work(piece.work), strict=True):
        for items in told:
            for item in items:
                if isinstance(item, Skipped):
                    skipped.append((source.location, item))
                else:
                    found.append((source, item))


def _foretold(desk: Desk, found: list[tuple[Source, Prepared]]) -> list[Candidate]:
    arrivals = [Arrival(item.capture, item.columns, (), source.sha256, 0) for source, item in found]
    with desk.archive.read() as connection:
        foretell(connection, arrivals)
    near = {
        place: twins.near(desk, (text.subhead, text.summary, text.body), item.entry.bands)
        for place, (arrival, (_, item)) in enumerate(zip(arrivals, found, strict=True))
        for text in [item.capture.text]
        if arrival.outcome == "added" and not (desk.indexer.making or desk.indexer.index.outdated)
    }
    others = {arrival.article_id for arrival in arrivals} | {one[0] for one in near.values() if one is not None}
    with desk.archive.read() as connection:
        named = {row.id: (row.headline, row.source) for row in articles.rows(connection, sorted(others - {0}))}
    candidates: list[Candidate] = []
    seen: list[tuple[Print, tuple[str, str]]] = []  # those before, and their names
    for place, (arrival, (source, item)) in enumerate(zip(arrivals, found, strict=True)):
        text = arrival.capture.text
        other, likeness = near.get(place) or (arrival.article_id, 0.0)
        names = named.get(other, ("", ""))
        own = print_of(read(body_words(text.subhead, text.summary, text.body)).exact) if item.entry.bands else None
        if arrival.outcome == "added" and own is not None and not likeness:
            close = ((alike(own, one), told) for one, told in seen if surely(own, one))
            likeness, names = max(close, default=(0.0, names))
            likeness, names = (likeness, names) if likeness >= NEAR else (0.0, ("", ""))
        if own is not None:
            seen.append((own, (text.headline, text.source)))
        candidates.append(
            Candidate(
                source.sha256, source.location, arrival.capture, item.columns["word_count"], arrival.outcome,
                *names, likeness,
            )
        )  # fmt: skip
    return candidates
