"""Two articles that say nearly the same, as one text to read: what the newer one left out and put in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.desk import Desk, twins
from newsdesk.domain.article import Text
from newsdesk.domain.comparison import Comparison
from newsdesk.text.language import isolate
from newsdesk.ui.editor.comparison_page import ComparisonPage
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.words import say


class TwinView(QDialog):
    """Shows a comparison; its changes are walked through with the two buttons."""

    def __init__(
        self, comparison: Comparison, older: Text, theme: Theme, find_image: FindImage, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("related.compare.title"))
        self.resize(860, 720)
        counts = [say("compare.inserted", comparison.inserted), say("compare.deleted", comparison.deleted)]
        told = say("compare.same") if comparison.same else " · ".join(counts)
        names = [isolate(text.source or text.headline) for text in (comparison.text, older)]
        head = QLabel(f"{say('related.compare.told', newer=names[0], older=names[1])}\n{told}")
        head.setTextFormat(Qt.TextFormat.PlainText)
        head.setWordWrap(True)
        self.page = ComparisonPage(theme, find_image)
        self.page.show_comparison(comparison, theme)
        walking = {1: QPushButton(say("compare.next")), -1: QPushButton(say("compare.previous"))}
        for step, button in walking.items():
            button.setEnabled(bool(self.page.changes))
            button.clicked.connect(lambda _checked=False, step=step: self.page.go(step))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(head)
        column.addWidget(self.page, 1)
        column.addLayout(closing_row(self, (walking[-1], walking[1])))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: it has its room: to the first change."""
        super().showEvent(event)
        if self.page.place < 0:
            self.page.go(1)


def compare(desk: Desk, jobs: Jobs, look: tuple[Theme, FindImage], ids: tuple[int, int], parent: QWidget) -> None:
    """Compares two articles, off this thread, and shows what is different."""
    jobs.run(
        lambda: twins.compare(desk, *ids),
        lambda found: TwinView(found[0], found[1], *look, parent).open(),
        key="compare-twins",
    )
