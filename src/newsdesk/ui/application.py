"""The program with a window: opens archives, changes language and theme, shows the sample once."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from newsdesk import paths, settings
from newsdesk.desk import Desk, Mode
from newsdesk.domain.errors import ArchiveBusy, NewsdeskError
from newsdesk.ui import errors, i18n, theme
from newsdesk.ui.heap import HeapKeeper
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.opened_files import OpenedFiles
from newsdesk.ui.replaced import Replaced
from newsdesk.ui.returning import Return, View
from newsdesk.words import say

log = logging.getLogger(__name__)
SWITCH = 0.0005  # seconds after which a job lets the window's thread go on; Python's own 5 ms make a frame late
SETTLED = 3000  # milliseconds after which a window has all that it begins with
PATIENCE = 400  # milliseconds of opening after which a person is told that it goes on


class Program(QObject):
    """Holds the one window, and makes another when the language or the archive changes.

    `opened` with the window of an archive, `refused` when it could not be opened. Archives are opened and closed off
    the GUI thread.
    """

    opened = Signal(object)
    refused = Signal()

    def __init__(self, application: QApplication, chosen: settings.Settings, settings_path: Path) -> None:
        super().__init__()
        self.application, self.settings, self.settings_path = application, chosen, settings_path
        self.window: MainWindow | None = None
        self.desk: Desk | None = None
        self.geometry = QSettings(str(settings_path.with_name("window.ini")), QSettings.Format.IniFormat)
        self._jobs = Jobs(self)
        self._box: QMessageBox | None = None
        self._waiting = self._notice()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._waiting.show)
        application.setQuitOnLastWindowClosed(False)
        i18n.apply(application, chosen.language)
        self.theme = theme.choose(chosen.theme)
        theme.apply(application, self.theme)
        application.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        application.commitDataRequest.connect(self._shutting_down)

    def _notice(self) -> QLabel:
        label = QLabel()
        label.setWindowFlags(Qt.WindowType.SplashScreen)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setMargin(24)
        return label

    # -- opening

    def open(self, folder: Path | None, *, read_only: bool = False, create: bool = False) -> None:
        """Opens an archive (None: the last one used, or the default one) and shows it."""
        if self.window is not None and self.window.work.running:
            self.window.banner.tell(say("language.after-import"))
            return
        first = folder is None and not self.settings.archive
        last = Path(self.settings.archive) if self.settings.archive else paths.default_archive()
        chosen = folder or last

        def work() -> tuple[Desk, Path, bool]:
            path, new = chosen, first
            if folder is None and not (path / "archive.db").exists():
                path, new = paths.default_archive(), True
            mode = Mode.READ if read_only else Mode.WRITE
            return Desk.open(path, paths.cache(), mode, create=create or new, follow=True), path, new

        self._waiting.setText(say("archive.opening", path=chosen))
        self._patience.start()
        self._jobs.run(work, lambda made: self._opened(*made), lambda error: self._refused(error, chosen))

    def _opened(self, desk: Desk, path: Path, first: bool) -> None:
        self._not_waiting()
        old_window, old_desk = self.window, self.desk

        def show() -> None:
            self.desk = desk
            self.settings.archive = "" if path == paths.default_archive() else str(path.absolute())
            self._save()
            self._show()
            self._close_desk(old_desk)
            if first and not self.settings.sample_offered and not desk.read_only and self.window is not None:
                self.settings.sample_offered = True
                self._save()
                self.window.take_sample()

        if old_window is None:
            show()
        else:
            self._replace(old_window, show, lambda: self._close_desk(desk))

    def _replace(
        self, window: MainWindow, then: Callable[[], None], otherwise: Callable[[], None] = lambda: None
    ) -> None:
        """Closes a window, which saves what was typed first, and goes on; `otherwise` where the window has to stay."""

        def stay() -> None:
            window.closed.disconnect()
            window.closed.connect(self._ended)
            window.stayed.disconnect()
            otherwise()

        window.closed.disconnect()
        window.closed.connect(then)
        window.stayed.connect(stay)
        window.close()

    def _not_waiting(self) -> None:
        self._patience.stop()
        self._waiting.hide()

    def _refused(self, error: BaseException, path: Path) -> None:
        self._not_waiting()
        if isinstance(error, ArchiveBusy):
            self._ask_read_only(error, path)
            return
        if not isinstance(error, NewsdeskError):
            log.error("an archive could not be opened", exc_info=error)
        self._tell(QMessageBox.Icon.Warning, error).finished.connect(lambda _code: self._gave_up())

    def _gave_up(self) -> None:
        self.refused.emit()
        if self.window is None:
            self.application.exit(1)

    def _tell(self, icon: QMessageBox.Icon, error: BaseException) -> QMessageBox:
        box = self._made_box(icon, error)
        box.open()
        return box

    def _made_box(self, icon: QMessageBox.Icon, error: BaseException) -> QMessageBox:
        box = self._box = QMessageBox(icon, say("window.name"), errors.explain(error), parent=self.window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _ask_read_only(self, error: ArchiveBusy, path: Path) -> None:
        box = self._made_box(QMessageBox.Icon.Question, error)  # shown with its answers: Qt gives others an OK
        box.setInformativeText(say("archive.busy.ask"))
        read = box.addButton(say("archive.busy.read"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.finished.connect(
            lambda _code: self.open(path, read_only=True) if box.clickedButton() is read else self._gave_up()
        )
        box.open()

    # -- showing

    def _show(self) -> None:
        assert self.desk is not None
        with theme.undressed(self.application):
            window = MainWindow(self.desk, self.theme, self.geometry)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.tell_settings(self.settings.theme, self.settings.language)
        window.export_verbs.tell_paper(self.settings.paper)
        window.setting_chosen.connect(self.set)
        window.archive_chosen.connect(lambda folder, create: self.open(folder, create=create))
        window.closed.connect(self._ended)
        self.window = window
        window.show()
        window.activateWindow()
        if getattr(sys, "frozen", False):
            Replaced(window, Path(sys.executable))
        self.opened.emit(window)
        QTimer.singleShot(SETTLED, self, settle_memory)

    def _ended(self) -> None:
        self.window = None
        self.application.quit()

    def set(self, name: str, value: str) -> None:
        """Keeps a setting and lets it take effect at once."""
        if name == "language" and self.window is not None and self.window.work.running:
            self.window.banner.tell(say("language.after-import"))
            self.window.tell_settings(self.settings.theme, self.settings.language)
            return
        before = self.settings.language
        setattr(self.settings, name, value)
        self._save()
        if name == "theme":
            self._dress()
        elif name == "language" and self.window is not None:
            view = View.of(self.window)
            self._replace(self.window, lambda: self._speak(view), lambda: self._kept_speaking(before))
        if self.window is not None:
            self.window.tell_settings(self.settings.theme, self.settings.language)
            self.window.export_verbs.tell_paper(self.settings.paper)

    def _kept_speaking(self, language: str) -> None:
        """The window could not be closed: it goes on in its language."""
        self.settings.language = language
        self._save()
        if self.window is not None:
            self.window.tell_settings(self.settings.theme, language)

    def _speak(self, view: View) -> None:
        """The window anew in another language, with what it showed before."""
        i18n.apply(self.application, self.settings.language)
        self._show()
        if self.window is not None:
            Return(self.window, view)

    def _scheme_changed(self) -> None:
        if self.settings.theme == "auto":
            self._dress()

    def _dress(self) -> None:
        self.theme = theme.choose(self.settings.theme)
        theme.apply(self.application, self.theme)
        if self.window is not None:
            self.window.dress(self.theme)

    def _save(self) -> None:
        try:
            settings.save(self.settings_path, self.settings)
        except OSError as error:
            log.warning("settings could not be saved: %s", error)

    # -- closing

    def _shutting_down(self, _manager: object) -> None:
        """The machine goes down and does not wait: this once, what was typed is saved in this thread."""
        if self.window is not None:
            try:
                self.window.session.save_now()
            except Exception:
                log.exception("what was typed could not be saved")

    def _close_desk(self, desk: Desk | None) -> None:
        if desk is not None:
            self._jobs.run(desk.close)

    def close(self) -> None:
        """Lets go of the archive; there is no window any more."""
        self._jobs.wait()
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def _share_heaps() -> None:
    """The C library of Linux gives every thread a heap of its own, and none gives back what it does not need any more:
    two for all of them are a quarter less (mallopt(3), M_ARENA_MAX)."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL("libc.so.6").mallopt(-8, 2)


def settle_memory() -> None:
    """What stands by now stays: looking through it again and again would only hold the window up."""
    gc.freeze()
    app = QApplication.instance()
    if app is not None and app.findChild(HeapKeeper) is None:
        HeapKeeper(app)


def application() -> QApplication:
    """The one QApplication, made if there is none."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    sys.setswitchinterval(SWITCH)
    _share_heaps()
    QApplication.setApplicationName("newsdesk")
    QApplication.setDesktopFileName("newsdesk")
    made = QApplication(sys.argv[:1])
    made.setWindowIcon(QIcon(str(paths.resource("icons", "newsdesk.svg"))))
    return made


def run(chosen: settings.Settings, settings_path: Path, archive: Path | None, read_only: bool) -> int:
    """Shows the window until it is closed; gives the exit code."""
    app = application()
    program = Program(app, chosen, settings_path)
    OpenedFiles(app, program.open)
    create = archive is not None and not read_only and not archive.exists() and archive.suffix == ".newsdesk"
    program.open(archive, read_only=read_only, create=create)
    try:
        return app.exec()
    finally:
        program.close()
