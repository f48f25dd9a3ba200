"""The program with a window: opens archives, changes language and theme, shows the sample once."""

from __future__ import annotations

import logging
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from newsdesk import paths, settings
from newsdesk.desk import Desk, Mode
from newsdesk.domain.errors import ArchiveBusy, NewsdeskError
from newsdesk.ui import errors, i18n, theme
from newsdesk.ui.main_window import MainWindow
from newsdesk.words import say

log = logging.getLogger(__name__)


class Program:
    """Holds the one window, and makes another when the language or the archive changes."""

    def __init__(self, application: QApplication, chosen: settings.Settings, settings_path: Path) -> None:
        self.application, self.settings, self.settings_path = application, chosen, settings_path
        self.window: MainWindow | None = None
        self.desk: Desk | None = None
        self.geometry = QSettings(str(settings_path.with_name("window.ini")), QSettings.Format.IniFormat)
        application.setQuitOnLastWindowClosed(True)
        i18n.apply(application, chosen.language)
        self.theme = theme.choose(chosen.theme)
        theme.apply(application, self.theme)
        application.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    def open(self, folder: Path | None, *, read_only: bool = False, create: bool = False) -> bool:
        """Opens an archive (None: the last one used, or the default one) and shows it; False where that failed."""
        first = folder is None and not self.settings.archive
        last = Path(self.settings.archive) if self.settings.archive else paths.default_archive()
        path = folder or last
        if folder is None and not (path / "archive.db").exists():
            path, first = paths.default_archive(), True
        desk = self._open(path, Mode.READ if read_only else Mode.WRITE, create=create or first)
        if desk is None:
            return False
        old_window, old_desk = self.window, self.desk
        if old_window is not None and not old_window.close():
            desk.close()
            return False
        if old_desk is not None:
            old_desk.close()
        self.desk = desk
        self.settings.archive = "" if path == paths.default_archive() else str(path.absolute())
        self._save()
        self._show()
        if first and not self.settings.sample_offered and not desk.read_only:
            self.settings.sample_offered = True
            self._save()
            if self.window is not None:
                self.window.import_bar.start([paths.resource("sample")])
        return True

    def _open(self, path: Path, mode: Mode, *, create: bool) -> Desk | None:
        try:
            return Desk.open(path, paths.cache(), mode, create=create, follow=True)
        except ArchiveBusy as error:
            if self._ask_read_only(error):
                return self._open(path, Mode.READ, create=False)
        except NewsdeskError as error:
            box = QMessageBox(QMessageBox.Icon.Warning, say("window.name"), errors.explain(error))
            box.exec()
        return None

    def _ask_read_only(self, error: ArchiveBusy) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, say("window.name"), errors.explain(error))
        box.setInformativeText(say("archive.busy.ask"))
        read = box.addButton(say("archive.busy.read"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is read

    def _show(self) -> None:
        assert self.desk is not None
        window = MainWindow(self.desk, self.theme, self.geometry)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setting_chosen.connect(self._set)
        window.archive_chosen.connect(lambda folder, create: self.open(folder, create=create))
        self.window = window
        window.show()

    def _set(self, name: str, value: str) -> None:
        setattr(self.settings, name, value)
        self._save()
        if name == "theme":
            self._dress()
            return
        old = self.window
        key = old.session.article.id if old is not None and old.session.article is not None else 0
        if old is not None and old.import_bar.running:
            old.banner.tell(say("language.after-import"))
            return
        i18n.apply(self.application, self.settings.language)
        self.application.setQuitOnLastWindowClosed(False)
        if old is None or old.close():
            self._show()
            if key and self.window is not None:
                self.window.browser.look([key])
        self.application.setQuitOnLastWindowClosed(True)

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

    def close(self) -> None:
        """Lets go of the archive."""
        if self.desk is not None:
            self.desk.close()
            self.desk = None


def application() -> QApplication:
    """The one QApplication, made if there is none."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QApplication.setApplicationName("newsdesk")
    QApplication.setDesktopFileName("newsdesk")
    return QApplication(sys.argv[:1])


def run(chosen: settings.Settings, settings_path: Path, archive: Path | None, read_only: bool) -> int:
    """Shows the window until it is closed; gives the exit code."""
    app = application()
    program = Program(app, chosen, settings_path)
    create = archive is not None and not read_only and not archive.exists() and archive.suffix == ".newsdesk"
    if not program.open(archive, read_only=read_only, create=create):
        return 1
    try:
        return app.exec()
    finally:
        program.close()
