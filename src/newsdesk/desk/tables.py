"""Tables before they go in: their columns, what these may stand for, and what is wrong in any row of the whole file."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from newsdesk.archive import articles, mappings
from newsdesk.desk.desk import Desk
from newsdesk.desk.gathering import expand
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import FIELDS, Checked, Mapping, Problem, Sample
from newsdesk.formats import choose
from newsdesk.formats.registry import Record
from newsdesk.formats.table import field_of
from newsdesk.formats.tables import check, columns_key, fitted, guess, is_table, rows_of, sample

__all__ = ["FIELDS", "alone", "beginning", "field_of", "readable", "recall", "remember", "validate"]

PIECE = 500  # rows that a worker takes at once
MOST_TOLD = 1000  # problems that are told one by one
MOST_IDS = 2_000_000  # ids of a file that are compared with each other


def alone(paths: Sequence[Path]) -> Path | None:
    """The table that a person brought, where it is one file and nothing else; not one that newsdesk wrote itself."""
    files = []
    for path in expand(paths):
        files.append(path)
        if len(files) > 1:
            return None
    if not files or not is_table(files[0]):
        return None
    try:
        return None if sample(files[0]).own else files[0]
    except Unreadable:
        return None


def readable(path: Path) -> bool:
    """Whether a file is read as a table. Raises Unreadable where it is not read at all."""
    choose(path)
    return is_table(path)


def beginning(path: Path, sheet: str = "") -> Sample:
    """The first rows of a table. Raises Unreadable."""
    return sample(path, sheet)


def recall(desk: Desk, found: Sample) -> list[Mapping]:
    """How such a table may be understood: as those with the same columns were, the last one first, and at the end as
    the names of its columns say."""
    with desk.archive.read() as connection:
        kept = mappings.found(connection, columns_key(found.columns))
    fitting = []
    for one in kept:
        known = fitted(replace(one, sheet=found.sheet), found)
        fitting += [replace(known, sheet=found.sheet)] if known is not None else []
    return [*fitting, guess(found)]


def remember(desk: Desk, found: Sample, mapping: Mapping) -> None:
    """Keeps a mapping for the next table with these columns of this source."""
    key = columns_key(found.columns)
    desk.archive.write("remember-mapping", lambda writer: mappings.remember(writer, key, mapping))


def check_rows(work: tuple[str, Sequence[Record]]) -> list[tuple[list[Problem], tuple[str, str, str]]]:
    """What is wrong in rows. Pure, and run in worker processes."""
    mapping = Mapping.from_json(work[0])
    assert mapping is not None
    return [check(record, mapping) for record in work[1]]


def validate(desk: Desk, path: Path, mapping: Mapping, progress: Progress | None = None) -> Checked:
    """Reads a whole table as `mapping` says, writes nothing, and tells what it would become. Raises Unreadable."""
    run = _Validation(progress or NoProgress())
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
    told = mapping.to_json()

    def handed() -> Iterator[tuple[str, list[Record]]]:
        piece: list[Record] = []
        for record in rows_of(path, choose(path)):
            piece.append(record)
            if len(piece) >= PIECE:
                yield told, piece
                piece = []
        if piece:
            yield told, piece

    pieces = handed()
    first = next(pieces, None)
    if first is not None:
        run.take(first[1], check_rows(first))
        with desk.workers.busy():
            for work, found in desk.workers.run(check_rows, pieces):
                if run.progress.cancelled():
                    break
                run.take(work[1], found)
    return run.result(desk, sha256)


class _Validation:
    """What was found so far."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self._rows = self._good = 0
        self._problems: list[Problem] = []
        self._kinds: Counter[str] = Counter()
        self._bad: set[str] = set()
        self._ids: dict[tuple[str, str], str] = {}
        self._partial: set[tuple[str, str]] = set()  # rows that only say something of an article that is there

    def take(self, records: Sequence[Record], found: Sequence[tuple[list[Problem], tuple[str, str, str]]]) -> None:
        """The rows of a piece."""
        for record, (problems, (identity, source, headline)) in zip(records, found, strict=True):
            if not problems and not identity and not headline and not source:  # of another sheet
                continue
            self._rows += 1
            for problem in problems:
                self._note(problem)
            if not any(problem.grave for problem in problems):
                self._good += 1
            if identity and not headline and not problems:
                self._partial.add((source, identity))
            if identity:
                first = self._ids.setdefault((source, identity), record.place)
                if first != record.place:
                    self._note(Problem(record.place, "", "duplicate-id", identity, first))
                if len(self._ids) > MOST_IDS:
                    self._ids.clear()
        self.progress.report(self._rows, None)

    def _note(self, problem: Problem) -> None:
        self._kinds[problem.kind] += 1
        if len(self._problems) < MOST_TOLD:
            self._problems.append(problem)
        if not problem.grave:
            self._bad.add(problem.place)

    def result(self, desk: Desk, sha256: str) -> Checked:
        """All of it; what is in the archive under the same ids would be updated."""
        with desk.archive.read() as connection:
            known = articles.known_external(connection, self._ids, self._partial)
        for pair in [pair for pair in self._partial if pair not in known and pair in self._ids]:
            self._note(Problem(self._ids[pair], "", "no-such-article", pair[1]))
            self._good -= 1
        updates = len(known)
        duplicates = self._kinds["duplicate-id"]
        return Checked(
            self._rows, max(0, self._good - updates - duplicates), updates, tuple(self._problems),
            tuple(self._kinds.most_common()), frozenset(self._bad), sha256, self.progress.cancelled(),
        )  # fmt: skip
