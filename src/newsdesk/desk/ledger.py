"""How far an import is and what came of it: counted as it goes, and written in the transaction of each slice."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from newsdesk.archive import Arrival, Writer, imports
from newsdesk.desk.desk import Desk
from newsdesk.desk.gathering import Brought
from newsdesk.domain.capture import Skipped
from newsdesk.domain.changes import Progress
from newsdesk.domain.mapping import Mapping

MOST_MOVED = 500  # files whose place in the queue is not written yet
MOST_NAMED = 100  # articles that a report names


@dataclass(slots=True)
class Tally:
    """What has happened so far."""

    added: int = 0
    joined: int = 0
    unchanged: int = 0
    failed: int = 0
    twins: int = 0
    ids: list[int] = field(default_factory=list)

    @property
    def counts(self) -> tuple[int, int, int]:
        """(added, joined, unchanged)."""
        return self.added, self.joined, self.unchanged


class Ledger:
    """The files of a run that are left, what came of it, and what of both the queue is not told yet."""

    def __init__(self, desk: Desk, run: int) -> None:
        self.run = run
        self.tally = Tally()
        self._moved: dict[int, Brought] = {}
        self._failures: list[tuple[str, Skipped]] = []
        with desk.archive.read() as connection:
            counts = imports.totals(connection, run)
            self.files = [_brought(one) for one in imports.standing(connection, run)]
        self.tally.added, self.tally.joined, self.tally.unchanged, self.tally.failed, self._total = counts

    @property
    def idle(self) -> bool:
        """Whether the queue knows everything."""
        return not self._moved and not self._failures

    @property
    def full(self) -> bool:
        """Whether it is time to tell the queue, though no article came."""
        return len(self._moved) > MOST_MOVED

    def tell(self, progress: Progress) -> None:
        """Tells what is durable; what failed is not waited for any more."""
        done = sum(self.tally.counts)
        progress.report(done, max(self._total - self.tally.failed, done))

    def refuse(self, brought: Brought, location: str, skipped: Skipped) -> None:
        """Told when the file is read to its end: a run that is gone on with comes upon it again."""
        brought.refused.append((location, skipped))

    def fail(self, location: str, skipped: Skipped) -> None:
        """A record that is no article."""
        self._failures.append((location, skipped))

    def take(self, brought: Brought, records: int) -> None:
        """Records of a file that go in with the next slice."""
        brought.position += records
        self._moved[brought.id] = brought

    def end_file(self, brought: Brought) -> None:
        """A file of which all records were handed over: now it is known how many they are."""
        self._total += brought.handed - brought.records
        brought.records = brought.handed
        self._moved[brought.id] = brought

    def count(self, arrivals: Sequence[Arrival], brought: Sequence[Brought]) -> None:
        """What became of a slice, and which file each of it came from."""
        for arrival, file in zip(arrivals, brought, strict=True):
            if arrival.outcome == "added":
                self.tally.added += 1
                file.added += 1
                if len(self.tally.ids) < MOST_NAMED:
                    self.tally.ids.append(arrival.article_id)
            elif arrival.outcome == "joined":
                self.tally.joined += 1
                file.joined += 1
            elif arrival.outcome == "unchanged":
                self.tally.unchanged += 1
                file.unchanged += 1

    def write(self, writer: Writer) -> None:
        """Tells the queue, in the transaction that the articles go in with."""
        self._forget_earlier(writer)
        failed = self._failed()
        imports.advance(writer, self.run, self.tally.counts, self._places(), failed)

    def end(self, writer: Writer, state: str) -> None:
        """Says how the run ended. What a cancelled file was refused for is told: it is not read again."""
        told = [one for brought in self.files for one in brought.refused] if state == imports.CANCELLED else []
        imports.advance(writer, self.run, self.tally.counts, [], told)
        imports.end(writer, self.run, state)

    def _forget_earlier(self, writer: Writer) -> None:
        """What was told of files that were changed since is told anew: they are read from their beginning."""
        for one in self._moved.values():
            if one.again:
                one.again = False
                added, joined, unchanged, failed = imports.forget_file(writer, one.id)
                one.added, one.joined, one.unchanged = one.added - added, one.joined - joined, one.unchanged - unchanged
                self.tally.added -= added
                self.tally.joined -= joined
                self.tally.unchanged -= unchanged
                self.tally.failed -= failed

    def _places(self) -> list[dict[str, Any]]:
        """How far the files are."""
        moved, self._moved = self._moved, {}
        return [
            {
                "_id": one.id, "stamp": one.stamp, "position": one.position, "records": one.records,
                "state": imports.DONE if one.whole and one.position == one.handed else imports.WAITING,
                "added": one.added, "joined": one.joined, "unchanged": one.unchanged, "mapping": _mapping(one),
            }
            for one in moved.values()
        ]  # fmt: skip

    def _failed(self) -> list[tuple[str, Skipped]]:
        """What did not become articles since this was asked last."""
        told, self._failures = self._failures, []
        for brought in self._moved.values():
            if brought.whole and brought.refused and brought.position == brought.handed:
                told += brought.refused
                brought.refused = []
        self.tally.failed += len(told)
        return told


def _brought(standing: imports.Standing) -> Brought:
    return Brought(
        Path(standing.location), standing.id, standing.position, standing.records, added=standing.added,
        joined=standing.joined, unchanged=standing.unchanged, stamp=standing.stamp,
        mapping=Mapping.from_json(standing.mapping), decided=_decided(standing.mapping),
    )  # fmt: skip


_DECIDED = "by_columns"


def _mapping(brought: Brought) -> str:
    """How the columns of a file are understood, for the queue: as a person said, or what was taken unasked."""
    if brought.mapping is not None:
        return brought.mapping.to_json()
    if brought.decided is None:
        return ""
    told = {key: one.to_json() if one is not None else "" for key, one in brought.decided.items()}
    return json.dumps({_DECIDED: told}, ensure_ascii=False)


def _decided(kept: str) -> dict[str, Mapping | None] | None:
    """What was taken unasked for the tables of a file; None where nothing was decided yet."""
    found = json.loads(kept) if kept else {}
    told = found.get(_DECIDED) if isinstance(found, dict) else None
    return {key: Mapping.from_json(one) for key, one in told.items()} if isinstance(told, dict) else None
