"""The own kinds of an archive, as the window knows them, and what is done to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from newsdesk.desk import Desk, link_kinds
from newsdesk.domain.changes import Changes, Progress
from newsdesk.domain.link import OwnKind
from newsdesk.text.language import isolate
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.menus import kind_name
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

MANY = 4000  # links of which a verb tells how far it is
_KEY = "link-kinds"
Failed = Callable[[BaseException], None]


class KindBook(QObject):
    """`changed` when the kinds, their names or the number of their links are other ones; `told` with a line for the
    banner."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._work = desk, jobs, work
        self.listed: tuple[tuple[OwnKind, int], ...] = ()

    @property
    def own(self) -> tuple[OwnKind, ...]:
        """The kinds that have a name: those that can be chosen."""
        return tuple(kind for kind, _ in self.listed if any(kind.names))

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self._desk.read_only

    def refresh(self) -> None:
        """Reads them again."""
        self._jobs.run(lambda: link_kinds.listing(self._desk), self._know, key=_KEY)

    def _know(self, found: list[tuple[OwnKind, int]]) -> None:
        before = [(kind, kind.names, number) for kind, number in self.listed]
        self.listed = tuple(found)
        if before != [(kind, kind.names, number) for kind, number in found]:
            self.changed.emit()

    def create(self, names: link_kinds.Names, done: Callable[[str], None], failed: Failed) -> None:
        """A new kind; `done` with its code."""
        self._jobs.run(
            lambda: link_kinds.create(self._desk, names)[0], lambda made: self._after(done, made.value), failed
        )

    def rename(self, code: str, names: link_kinds.Names, done: Callable[[str], None], failed: Failed) -> None:
        """Other names."""
        self._jobs.run(
            lambda: link_kinds.rename(self._desk, code, names), lambda _changes: self._after(done, code), failed
        )

    def _after(self, done: Callable[[str], None], code: str) -> None:
        done(code)
        self.refresh()

    def remove(self, kind: OwnKind, count: int) -> None:
        """Takes a kind away; its links become related ones."""

        def work(progress: Progress | None) -> Changes:
            return link_kinds.remove(self._desk, kind, progress)

        def done(changes: Changes) -> None:
            self.refresh()
            number = changes.count if count else 0
            self.told.emit(say("kinds.removed", number, name=isolate(kind_name(kind))))

        if count > MANY and self._work is not None:
            self._work.run("bulk", work, done)
        else:
            self._jobs.run(lambda: work(None), done)
