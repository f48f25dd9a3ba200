"""A check of the whole archive, and what can be done about what it finds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import Desk, verifying
from newsdesk.desk.backup import Safety
from newsdesk.domain.changes import Progress
from newsdesk.domain.dates import now
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.reports import LinesView, ask_save
from newsdesk.ui.safety.telling import Telling, check_report
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say


class Checks(QObject):
    """`changed` when something is known that was not. `safety` makes what is remembered, off the GUI thread."""

    changed = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, work: WorkBar, banner: Banner, window: QWidget, safety: Callable[[], Safety]
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._banner, self._window = desk, jobs, work, banner, window
        self._safety = safety

    def verify(self, *, show: bool = False) -> None:
        """Checks database, files and index; tells in the banner, with `show` in a report at once."""

        def work(progress: Progress) -> verifying.Verdict:
            found = verifying.verify(self._desk, progress)
            if found.whole or found.problems:
                self._safety().verified(len(found.problems))
            return found

        self._work.run("verify", work, lambda found: self._verified(found, show))

    def _verified(self, found: verifying.Verdict, show: bool) -> None:
        told = check_report(found, self._desk.archive.name, now())

        def more() -> None:
            self.show(told, found)

        if show:
            more()
        elif found.problems:
            self._banner.tell(say("check.bad", len(found.problems)), warn=True, more=more)
        elif not found.whole:
            self._banner.tell(say("verify.cancelled"))
        else:
            articles, originals = say("list.total", found.articles), say("originals.total", found.originals)
            self._banner.tell(say("did.verify", articles=articles, originals=originals), more=more)
        self.changed.emit()

    def show(self, told: Telling, found: verifying.Verdict | None = None) -> LinesView:
        """Shows a report that can be copied and saved; what it found wrong can be mended from it."""
        doings: list[tuple[str, Callable[[], None]]] = [
            (say("check.copy"), lambda: QApplication.clipboard().setText("\n\n".join(told.lines))),
            (say("report.save"), lambda: ask_save(self._window, self._jobs, self._banner, told.title, told.lines)),
        ]
        if told.reindex and not self._desk.read_only:
            doings.append((say("check.reindex"), lambda: self._leave(view, self._reindex)))
        if told.heal and found is not None and not self._desk.read_only:
            doings.append((say("check.heal"), lambda: self._leave(view, lambda: self._heal(found))))
        view = LinesView(told.title, told.lines, self._window, doings)
        view.open()
        return view

    @staticmethod
    def _leave(view: LinesView, do: Callable[[], None]) -> None:
        view.accept()
        do()

    def _reindex(self) -> None:
        self._work.run(
            "reindex", self._desk.indexer.rebuild, lambda count: self._banner.tell(say("check.reindexed", count))
        )

    def _heal(self, found: verifying.Verdict) -> None:
        def done(count: int) -> None:
            self._banner.tell(say("check.healed", count))
            if count:
                self.verify(show=True)

        self._jobs.run(lambda: self._safety().heal(found.problems), done)
