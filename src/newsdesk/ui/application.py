"""The program with a window: opens archives, changes language and theme, welcomes at a first start."""

from __future__ import annotations

import ctypes
import gc
import logging
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from newsdesk import key_settings, paths, settings
from newsdesk.desk import Desk, Mode
from newsdesk.domain.errors import ArchiveBusy, NewsdeskError
from newsdesk.ui import errors, theme
from newsdesk.ui.heap import HeapKeeper
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.opened_files import OpenedFiles
from newsdesk.ui.preferences.declared import BY_ID
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.replaced import Replaced
from newsdesk.ui.turning import Turning
from newsdesk.ui.widgets.asking import cancel_button
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.help.beginning import Beginning

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
        self.beginning: Beginning | None = None
        self.geometry = QSettings(str(settings_path.with_name("window.ini")), QSettings.Format.IniFormat)
        self._keys_path = settings_path.with_name("keys.toml")
        self.keys: Mapping[str, str] = key_settings.load(self._keys_path)
        self._jobs = Jobs(self)
        self._box: QMessageBox | None = None
        self._waiting = self._notice()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._waiting.show)
        application.setQuitOnLastWindowClosed(False)
        self.values = Values(chosen, self._save)
        self.values.inherit(self.geometry)
        self.turning = Turning(self)
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
        if folder is None and not (self.settings.archive or self.settings.welcomed or read_only or create):
            there = paths.default_archive() / "archive.db"
            self._jobs.run(there.exists, lambda found: self._open(None) if found else self._begin())
        else:
            self._open(folder, read_only=read_only, create=create)

    def _begin(self) -> None:
        """There is no archive yet."""
        from newsdesk.ui.help.beginning import Beginning

        self.beginning = Beginning(self)
        self.beginning.show()

    def _open(self, folder: Path | None, *, read_only: bool = False, create: bool = False) -> None:
        first = folder is None and not self.settings.archive
        last = Path(self.settings.archive) if self.settings.archive else paths.default_archive()
        chosen = folder or last

        def work() -> tuple[Desk, Path]:
            path, new = chosen, first
            if folder is None and not (path / "archive.db").exists():
                path, new = paths.default_archive(), True
            mode = Mode.READ if read_only else Mode.WRITE
            return Desk.open(path, paths.cache(), mode, create=create or new, follow=True), path

        self._waiting.setText(say("archive.opening", path=chosen))
        self._patience.start()
        self._jobs.run(work, lambda made: self._opened(*made), lambda error: self._refused(error, chosen))

    def _opened(self, desk: Desk, path: Path) -> None:
        self._not_waiting()
        old_window, old_desk = self.window, self.desk

        def show() -> None:
            self.desk = desk
            self.settings.archive = "" if path == paths.default_archive() else str(path.absolute())
            self._save()
            self.show()
            self._close_desk(old_desk)

        if old_window is None:
            show()
        else:
            self.replace(old_window, show, lambda: self._close_desk(desk))

    def replace(
        self, window: MainWindow, then: Callable[[], None], otherwise: Callable[[], None] = lambda: None
    ) -> None:
        """Closes a window, which saves what was typed first, and goes on; `otherwise` where the window has to stay."""

        def stay() -> None:
            window.closed.disconnect()
            window.closed.connect(self._ended)
            window.stayed.disconnect(stay)
            otherwise()

        window.closed.disconnect()
        window.closed.connect(then)
        window.stayed.connect(stay)
        window.close()

    def exchange(self, restored: Path) -> None:
        """A restored archive takes the place of the open one, which moves aside; then that place is opened."""
        window, desk = self.window, self.desk
        if window is None or desk is None:
            return
        path = desk.archive.path

        def refused(error: BaseException) -> None:  # what was open is opened again
            self._tell(QMessageBox.Icon.Warning, error).finished.connect(lambda _code: self.open(path))

        def gone() -> None:
            from newsdesk.ui.safety.rescue import exchange

            self.window = self.desk = None
            self._jobs.run(lambda: exchange(desk, restored), lambda _done: self.open(path), refused)

        self.replace(window, gone)

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
        from newsdesk.ui.safety.rescue import Rescue

        box = self._tell(QMessageBox.Icon.Warning, error)
        self.rescue = Rescue(path, self._jobs, self.window, self)
        self.rescue.offer_in(box, error)
        self.rescue.opened.connect(self.open)
        self.rescue.failed.connect(lambda error: self._refused(error, path))
        self.rescue.left.connect(self._gave_up)

    def _gave_up(self) -> None:
        self.refused.emit()
        if self.window is None and self.beginning is None:
            self.application.exit(1)

    def _tell(self, icon: QMessageBox.Icon, error: BaseException) -> QMessageBox:
        box = self._made_box(icon, error)
        box.open()
        return box

    def _made_box(self, icon: QMessageBox.Icon, error: BaseException) -> QMessageBox:
        parent = self.window or self.beginning
        box = self._box = QMessageBox(icon, say("window.name"), errors.explain(error), parent=parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        return box

    def _ask_read_only(self, error: ArchiveBusy, path: Path) -> None:
        box = self._made_box(QMessageBox.Icon.Question, error)  # shown with its answers: Qt gives others an OK
        box.setInformativeText(say("archive.busy.ask"))
        read = box.addButton(say("archive.busy.read"), QMessageBox.ButtonRole.AcceptRole)
        cancel_button(box)
        box.finished.connect(
            lambda _code: self.open(path, read_only=True) if box.clickedButton() is read else self._gave_up()
        )
        box.open()

    # -- showing

    def show(self) -> None:
        """A window of the archive that is open."""
        assert self.desk is not None
        with theme.undressed(self.application):
            window = MainWindow(self.desk, self.theme, self.geometry, self.values)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.keys:
            window.actions_.use_keys(self.keys)
        window.keys.keep = self._keep_keys
        window.setting_chosen.connect(self.set)
        window.system_changed.connect(self.turning.system_changed)
        window.archive_chosen.connect(lambda folder, create: self.open(folder, create=create))
        window.safety.exchanged.connect(self.exchange)
        window.closed.connect(self._ended)
        self.window = window
        self.turning.tell()
        window.show()
        window.activateWindow()
        window.browser.list.view.setFocus()  # where most begin; the first button would be pressed by a stray key
        if getattr(sys, "frozen", False):
            Replaced(window, Path(sys.executable))
        self.opened.emit(window)
        QTimer.singleShot(SETTLED, self, settle_memory)

    def _ended(self) -> None:
        self.window = None
        self.application.quit()

    def set(self, name: str, value: str | bool) -> None:
        """Keeps a setting and lets it take effect at once."""
        if name in BY_ID:
            self.values.put(name, value)
            self.turning.tell()
        else:  # kept, and no preference
            setattr(self.settings, name, value)
            self._save()

    def _scheme_changed(self) -> None:
        if self.settings.theme == "auto":
            self.dress()

    def dress(self) -> None:
        """Puts on the colours that are set."""
        self.theme = theme.choose(self.settings.theme)
        theme.apply(self.application, self.theme)
        if self.window is not None:
            self.window.dress(self.theme)

    def greeted(self) -> None:
        """The next start shows no welcome."""
        self.settings.welcomed = True
        self._save()

    def _save(self) -> None:
        try:
            settings.save(self.settings_path, self.settings)
        except OSError as error:
            log.warning("settings could not be saved: %s", error)

    def _keep_keys(self, chosen: Mapping[str, str]) -> None:
        self.keys = chosen
        try:
            key_settings.save(self._keys_path, chosen)
        except OSError as error:
            log.warning("the keys could not be saved: %s", error)

    # -- closing

    def _shutting_down(self, _manager: object) -> None:
        """The machine goes down and does not wait: this once, what was typed is saved in this thread."""
        if self.window is not None:
            self.window.leaving.agree()
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
