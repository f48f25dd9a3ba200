"""How long work ended, in words: an import, a check of the whole archive; and what newsdesk is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QPushButton, QTextEdit, QVBoxLayout, QWidget

from newsdesk.desk import Desk, verifying
from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Progress
from newsdesk.ui import errors
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.work_bar import WorkBar, summary
from newsdesk.words import say

MOST_LINES = 500


class LinesView(QDialog):
    """Lines to read and to copy."""

    def __init__(self, title: str, lines: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 420)
        text = QTextEdit()
        text.setReadOnly(True)
        text.setAccessibleName(title)
        text.setPlainText("\n\n".join(lines))
        close = QPushButton(say("banner.close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(QLabel(title))
        column.addWidget(text, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


class Reports(QObject):
    """Tells in the banner; details in a box. `brought` with the first articles of an import."""

    brought = Signal(list)

    def __init__(self, desk: Desk, work: WorkBar, banner: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._work, self._banner, self._window = desk, work, banner, window

    def imported(self, report: Report, *, show: bool = True) -> None:
        """An import ended; with `show` its first article is opened."""
        lines = [
            f"{path}{f' ({item.place})' if item.place else ''}: {errors.skipped(item.reason, item.facts)}"
            for path, item in report.skipped[:MOST_LINES]
        ]
        more = (lambda: self._show_lines(say("import.report"), lines)) if lines else None
        self._banner.tell(summary(report), warn=bool(lines), more=more)
        if show and report.article_ids:
            self.brought.emit(list(report.article_ids))

    def verify(self) -> None:
        """Checks database, originals and index."""

        def work(progress: Progress) -> tuple[verifying.Verdict, bool]:
            return verifying.verify(self._desk, progress), progress.cancelled()

        self._work.run("verify", work, lambda found: self._verified(*found))

    def _verified(self, found: verifying.Verdict, cancelled: bool) -> None:
        if found.problems:
            lines = [f"{kind}: {what}" for kind, what in found.problems[:MOST_LINES]]
            bad = say("did.verify-bad")
            self._banner.tell(bad, warn=True, more=lambda: self._show_lines(bad, lines))
        elif cancelled:
            self._banner.tell(say("verify.cancelled"))
        else:
            articles, originals = say("list.total", found.articles), say("originals.total", found.originals)
            self._banner.tell(say("did.verify", articles=articles, originals=originals))

    def _box(self, title: str, text: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(title)
        box.setText(text)
        return box

    def _show_lines(self, title: str, lines: list[str]) -> None:
        view = LinesView(title, lines, self._window)
        view.open()

    def about(self) -> None:
        """What this is."""
        from newsdesk import __version__

        self._box(say("action.about"), say("about.text", version=__version__)).open()
