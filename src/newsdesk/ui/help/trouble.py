"""When something went wrong: a report to read and to give away, what the last run left behind, errors nobody took."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk import log, paths, trouble
from newsdesk.desk import facts
from newsdesk.ui import theme
from newsdesk.ui.reports import ask_save
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

LATER = 900  # milliseconds: the window stands first


class ReportView(QDialog):
    """The whole report, to be read before it is copied or saved. `save_asked` when somebody wants it in a file."""

    save_asked = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("trouble.title"))
        about = QLabel(say("trouble.about"))
        about.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        option = self.text.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of a log among Arabic lines too
        self.text.document().setDefaultTextOption(option)
        self.text.setObjectName("field")
        self.text.setAccessibleName(say("trouble.title"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(theme.ui_font("small").pixelSize())
        self.text.setFont(fixed)
        self.copied = QLabel()
        self.copied.setProperty("muted", True)
        self.copy, self.save = QPushButton(say("trouble.copy")), QPushButton(say("report.save"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(about)
        column.addWidget(self.text, 1)
        column.addWidget(self.copied)
        column.addLayout(closing_row(self, [self.copy, self.save]))

    def sizeHint(self) -> QSize:
        """Qt: room for the lines of a log."""
        return QSize(760, 560)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(say("trouble.copied"))


class Trouble(QObject):
    """Belongs to a window."""

    _untaken = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.view: ReportView | None = None
        self._untaken.connect(self._tell)
        deaf = log.hear(self._hear)
        window.destroyed.connect(lambda: deaf())
        after(self, LATER, self.look).start()

    def _hear(self, _error: BaseException) -> None:
        """Called in whatever thread."""
        with suppress(RuntimeError):  # the window went meanwhile
            self._untaken.emit()

    def look(self) -> None:
        """Offers what a crash of an earlier run left, once."""
        self._window.jobs.run(lambda: log.crash(paths.logs()), self._offer, key="crash")

    def _offer(self, left: Path | None) -> None:
        if left is None:
            return

        def show() -> None:
            self._window.banner.hide()
            self.show(left)

        self._window.jobs.run(lambda: log.crash_seen(left))
        self._window.banner.tell(say("trouble.crashed"), warn=True, more=show)

    def _tell(self) -> None:
        """Something failed that nobody had thought of."""
        self._window.banner.tell(say("trouble.unexpected"), warn=True, more=self.show)

    def show(self, crash: Path | None = None) -> None:
        """Shows the report; of the last crash, or of `crash`, its trace too."""
        window, screen = self._window, self._screen()

        def work() -> str:
            left = crash or log.last_crash(paths.logs())
            trace = log.crash_text(left) if left is not None else ""
            return trouble.report(facts.numbers(window.desk), screen, window.desk.read_only, paths.logs(), trace)

        window.jobs.run(work, self._show, key="trouble")

    def _show(self, text: str) -> None:
        view = self.view = ReportView(text, self._window)
        view.finished.connect(view.deleteLater)
        view.save_asked.connect(lambda: self._save(view))
        view.open()

    def _screen(self) -> trouble.Screen:
        window = self._window
        size = window.screen().size()
        return trouble.Screen(
            qVersion(), QGuiApplication.platformName(), size.width(), size.height(), window.devicePixelRatio(),
            theme.scale(), window.theme.name,
        )  # fmt: skip

    def _save(self, view: ReportView) -> None:
        window = self._window
        ask_save(view, window.jobs, window.banner, "newsdesk", view.text.toPlainText().splitlines())
