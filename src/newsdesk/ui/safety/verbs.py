"""Safety in the window: backups by themselves and on demand, restoring, drills, a word about synchronised folders."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from newsdesk import paths
from newsdesk.desk import Desk
from newsdesk.domain.backup import Backup, Drill, Kind
from newsdesk.domain.changes import Progress
from newsdesk.domain.dates import now
from newsdesk.text.language import isolate
from newsdesk.ui.errors import explain
from newsdesk.ui.file_dialogs import ask_folder
from newsdesk.ui.i18n import show_size
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.safety.sign import Sign
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.desk.backup import Glance, Safety
    from newsdesk.ui.safety.checking import Checks
    from newsdesk.ui.safety.dialog import SafetyDialog
    from newsdesk.ui.safety.restoring import RestoreDialog

log = logging.getLogger(__name__)
SEEN = 1200  # milliseconds until how things stand is looked at: a start is not held up
FIRST = 20_000  # until the first backup that is due
EVERY = 600_000  # between two looks whether one is due


class SafetyVerbs(QObject):
    """`told` with a line for the banner, `opened` with an archive that was restored, `exchanged` with one that is to
    take the place of the open one. `automatic` is whether backups are made without being asked for."""

    told = Signal(str)
    opened = Signal(Path)
    exchanged = Signal(Path)
    automatic = True

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, banner: Banner, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._banner, self._window = desk, jobs, work, banner, window
        self._made: Safety | None = None
        self._checks: Checks | None = None
        self._running, self._left = 0, False
        self._complained = ""  # the trouble that was told already
        self._warned = False
        self._theme = theme
        self.sign = Sign(theme, work)
        self.sign.clicked.connect(self.show)
        self.dialog: SafetyDialog | None = None
        self.restoring: RestoreDialog | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.look)
        QTimer.singleShot(SEEN, self, self.refresh)
        if not desk.read_only:
            QTimer.singleShot(FIRST, self, self.look)
            self._timer.start()

    def safety(self) -> Safety:
        """What knows the backups; made when it is first needed, off the GUI thread."""
        if self._made is None:
            from newsdesk.desk.backup import Safety

            self._made = Safety(self._desk, paths.data(), paths.cache())
        return self._made

    @property
    def checks(self) -> Checks:
        """What checks the archive."""
        if self._checks is None:
            from newsdesk.ui.safety.checking import Checks

            self._checks = Checks(self._desk, self._jobs, self._work, self._banner, self._window, self.safety)
            self._checks.changed.connect(self.refresh)
        return self._checks

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.sign.dress(theme)

    def leave(self) -> None:
        """The window closes."""
        self._left = True
        self._timer.stop()

    # -- how things stand

    def refresh(self) -> None:
        """Looks again how things stand."""
        if not self._left:
            self._jobs.run(lambda: self.safety().glance(), self._seen, self._unseen, key="safety")

    def _unseen(self, error: BaseException) -> None:
        log.warning("how safe the archive is could not be told: %s", error)

    def _seen(self, glance: Glance) -> None:
        from newsdesk.ui.safety.telling import brief

        text, warn = brief(glance)
        self.sign.tell(text, warn=warn)
        if self.dialog is not None and not self.dialog.over:
            self.dialog.show_glance(glance)
        if glance.cloud is not None and not glance.state.cloud_known and not self._warned:
            self._warned = True
            service = glance.cloud.service
            self._banner.tell(
                say("safety.cloud.banner", service=service), warn=True, more=partial(self._cloud, service)
            )

    def _cloud(self, service: str) -> None:
        from newsdesk.ui.safety.cloud import CloudBox

        box = CloudBox(self._window, service)
        box.known.connect(lambda: self._remember(cloud_known=True))
        box.open()

    def _remember(self, **changes: object) -> None:
        self._jobs.run(lambda: self.safety().remember(**changes), lambda _state: self.refresh())

    # -- backups

    def look(self) -> None:
        """Makes a backup where one is due."""
        if not self.automatic or self._running or self._left or self._work.running:  # the next look comes
            return

        def due(is_due: bool) -> None:
            if is_due and not self._running:
                self._start(lambda progress: self.safety().back_up_if_due(progress), lambda _made: None, self._complain)

        self._jobs.run(lambda: self.safety().is_due(), due, self._unseen, key="backup-due")

    def back_up(self) -> None:
        """Makes a backup now."""

        def done(made: Backup) -> None:
            articles, files = say("list.total", made.counts["articles"]), say("safety.files", made.files[0])
            told = say("did.backup", articles=articles, files=files, size=show_size(made.size))
            self.told.emit(told if not made.missing else f"{told} {say('safety.last.holes', made.missing)}")

        self._start(lambda progress: self.safety().back_up(Kind.HAND, progress), done, self._failed)

    def _start(
        self,
        work: Callable[[Progress], Backup | None],
        done: Callable[[Backup], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Runs in the bar of long work; an error is answered here, and not taken for one of the program's."""

        def tried(progress: Progress) -> Backup | BaseException | None:
            try:
                return work(progress)
            except Exception as error:  # whatever it is, the next look must come
                log.warning("no backup was made: %s", error, exc_info=error)
                return error

        def ended(found: Backup | BaseException | None) -> None:
            self._running -= 1
            if isinstance(found, BaseException):
                failed(found)
            elif found is not None:
                self._complained = ""
                done(found)
            self.refresh()

        self._running += 1
        self._work.run("backup", tried, ended)

    def _failed(self, error: BaseException) -> None:
        from newsdesk.domain.errors import Cancelled

        if isinstance(error, Cancelled):
            self.told.emit(say("backup.cancelled"))
        else:
            self._banner.tell(explain(error), warn=True)

    def _complain(self, error: BaseException) -> None:
        """A backup that nobody asked for failed: it is told once, and stays in the status bar."""
        code = getattr(error, "code", "")
        if code not in ("cancelled", "backup-busy", self._complained):
            self._complained = code
            self._banner.tell(f"{say('safety.auto-failed')} {explain(error)}", warn=True, more=self.show)

    # -- the box

    def show(self) -> None:
        """Opens the box that tells how safe the archive is."""
        from newsdesk.ui.safety.dialog import SafetyDialog

        box = self.dialog = SafetyDialog(self._window, self._theme, writable=not self._desk.read_only)
        box.back_up_asked.connect(self.back_up)
        box.restore_asked.connect(self.restore)
        box.drill_asked.connect(lambda: self.drill(None))
        box.verify_asked.connect(lambda: self.checks.verify(show=True))
        box.schedule_chosen.connect(lambda value: self._remember(schedule=value))
        box.folder_asked.connect(lambda: ask_folder(self._window, say("safety.choose-folder"), self._move))
        box.usual_asked.connect(lambda: self._move(None))
        box.cloud_asked.connect(self._cloud)
        box.open()
        self.refresh()

    def _move(self, folder: Path | None) -> None:
        def refused(error: BaseException) -> None:
            if self.dialog is not None and not self.dialog.over:
                self.dialog.refuse(explain(error))

        self._jobs.run(lambda: self.safety().choose_folder(folder), lambda _state: self.refresh(), refused)

    # -- drills

    def drill(self, one: Backup | None) -> None:
        """Tries whether a backup (the newest one) comes back."""

        def work(progress: Progress) -> tuple[Drill, Backup]:
            chosen = one or self.safety().find()
            return self.safety().drill(chosen, progress), chosen

        self._work.run("drill", work, lambda found: self._drilled(*found))

    def _drilled(self, found: Drill, one: Backup) -> None:
        from newsdesk.ui.safety.telling import drill_report

        self.checks.show(drill_report(found, one, now()))
        self.refresh()

    # -- restoring

    def restore(self) -> None:
        """Opens the box in which a backup is chosen and looked into."""
        from newsdesk.ui.safety.inside import Source
        from newsdesk.ui.safety.restoring import RestoreDialog

        archive, safety = self._desk.archive, self.safety
        source = Source(
            archive.id, archive.path, not self._desk.read_only, lambda: safety().glance().backups,
            lambda one: safety().difference(one), lambda one: safety().delete(one),
        )  # fmt: skip
        box = self.restoring = RestoreDialog(source, self._jobs, self._window)
        box.beside_asked.connect(self.restore_beside)
        box.instead_asked.connect(self.restore_instead)
        box.drill_asked.connect(self.drill)
        box.deleted.connect(self.refresh)
        box.open()
        box.look()

    def restore_beside(self, one: Backup) -> None:
        """Makes another archive of a backup, beside this one, and opens it."""
        self._restore(one, same=False)

    def restore_instead(self, one: Backup) -> None:
        """Makes an archive of a backup that takes the place of this one, which moves aside."""
        self._restore(one, same=True)

    def _restore(self, one: Backup, *, same: bool) -> None:
        words = say("safety.restored-name")

        def work(progress: Progress) -> tuple[Path, list[tuple[str, str]]]:
            from newsdesk.desk import backup

            target = backup.beside(self._desk.archive.path, one, words)
            name = self._desk.archive.name if same else ""
            return target, backup.restore(one, target, progress, same=same, name=name)

        def done(found: tuple[Path, list[tuple[str, str]]]) -> None:
            from newsdesk.ui.safety.telling import restore_report

            target, problems = found
            go = partial((self.exchanged if same else self.opened).emit, target)
            if problems:
                self.checks.show(restore_report(problems, str(target))).finished.connect(lambda _code: go())
            else:
                self.told.emit(say("safety.restored", path=isolate(str(target))))
                go()

        self._work.run("restore", work, done)
