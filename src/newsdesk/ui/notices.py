"""What is told of work that was done stands in the banner beside what undoes it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Operation
from newsdesk.ui.actions import Actions
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.undo_names import UndoNames
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.work_bar import WorkBar


class Notices(QObject):
    """Undo is offered as long as it would undo what the banner tells, and nothing that was done since."""

    def __init__(self, banner: Banner, jobs: Jobs, work: WorkBar, names: UndoNames, actions: Actions) -> None:
        super().__init__(banner)
        self._banner, self._jobs, self._work, self._names = banner, jobs, work, names
        self._told: int | str | None = None  # the operation that is told, or the name that it has
        banner.undo.clicked.connect(actions["undo-work"].trigger)
        banner.undo.clicked.connect(banner.hide)
        names.named.connect(self._named)

    def tell(self, text: str) -> None:
        """Tells what a job did whose listener is being called."""
        self._banner.tell(text)
        self._work.note(text, self._jobs.wrote)
        self._offer(self._jobs.wrote)

    def imported(self, report: Report) -> None:
        """The banner tells of an import."""
        self._offer("import" if report.added or report.joined else None)

    def _offer(self, told: int | str | None) -> None:
        self._told = told
        if told is not None:
            self._names.follow()

    def _named(self, found: Operation | None) -> None:
        meant = found is not None and self._told in (found.id, found.name)
        self._banner.offer_undo(meant and self._banner.isVisible())
        if not meant and found is not None and isinstance(self._told, int) and found.id > self._told:
            self._told = None  # something else was done since: what was told is not the last any more
