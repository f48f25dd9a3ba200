"""What was written and not saved when newsdesk ended, offered at the next start beside what the archive has."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, recovering
from newsdesk.desk.recovering import Left
from newsdesk.domain.comparison import Comparison
from newsdesk.text.language import isolate
from newsdesk.ui.editor.comparison_page import ComparisonPage
from newsdesk.ui.editor.keeping import Keeping
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.i18n import show_moment
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import say


class RecoveryBox(QDialog):
    """Asks about each text that was left. `asked` when one is to be looked at, `decided` with it and take, apart or
    leave. Closing the box decides nothing: the next start asks again."""

    asked = Signal(object)
    decided = Signal(object, str)

    def __init__(self, left: list[Left], theme: Theme, find_image: FindImage, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("recovery.title"))
        open_within(self, 980, 720)
        self._theme = theme
        self._shown: Left | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(say("recovery.title"))
        self.list.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSpacing(5)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for one in left:
            item = QListWidgetItem(f"{isolate(_name(one))}\n{show_moment(one.at)}")
            item.setData(Qt.ItemDataRole.UserRole, one)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item, _before: self._ask(item))
        self.page = ComparisonPage(theme, find_image)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty("muted", True)
        self._build()
        self.list.setVisible(len(left) > 1)
        self.list.setCurrentRow(0)

    def _build(self) -> None:
        about = QLabel(say("recovery.about"))
        about.setWordWrap(True)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(self.page)
        panes.setSizes([250, 700])
        self.buttons = {name: QPushButton(say(f"recovery.{name}")) for name in ("take", "apart", "leave", "later")}
        self.buttons["take"].setObjectName("primary")
        row = QHBoxLayout()
        for name, button in self.buttons.items():
            button.setAutoDefault(False)
            if name == "later":
                row.addStretch(1)
                button.clicked.connect(self.reject)
            else:
                button.setToolTip(say(f"recovery.{name}.why"))
                button.clicked.connect(lambda _on=False, name=name: self._decide(name))
            row.addWidget(button)
        self.buttons["later"].setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(about)
        column.addWidget(self.told)
        column.addWidget(panes, 1)
        column.addLayout(row)

    def _ask(self, item: QListWidgetItem | None) -> None:
        self._let(False)
        if item is not None:
            self.asked.emit(item.data(Qt.ItemDataRole.UserRole))

    def _let(self, on: bool) -> None:
        for name in ("take", "apart", "leave"):
            self.buttons[name].setEnabled(on)

    def show_one(self, one: Left, comparison: Comparison) -> None:
        """Shows a text beside what the archive has of it."""
        item = self.list.currentItem()
        if item is None or item.data(Qt.ItemDataRole.UserRole).journal != one.journal:
            return  # another one was chosen meanwhile
        self._shown = one
        self.page.show_comparison(comparison, self._theme)
        self.page.go(1)
        counts = f"{say('compare.inserted', comparison.inserted)} · {say('compare.deleted', comparison.deleted)}"
        told = "recovery.told" if one.article_id else "recovery.told.gone"
        self.told.setText(f"{say(told, headline=isolate(_name(one)), moment=show_moment(one.at))}\n{counts}")
        self._let(True)
        self.buttons["take"].setEnabled(bool(one.article_id))

    def _decide(self, name: str) -> None:
        if self._shown is not None:
            self._let(False)
            self.decided.emit(self._shown, name)

    def settled(self, one: Left) -> None:
        """One is decided; the box ends with the last."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole).journal == one.journal:
                self.list.takeItem(row)
                break
        if not self.list.count():
            self.accept()


def _name(one: Left) -> str:
    return one.text.headline or say("list.untitled")


class Recovery(QObject):
    """Offers what was left and carries out what is decided. `opened` with an article that took something over."""

    opened = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, keeping: Keeping, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._keeping, self._window = desk, jobs, keeping, window
        self.box: RecoveryBox | None = None

    def offer(self, left: list[Left], theme: Theme, find_image: FindImage) -> None:
        """Asks about each of these."""
        box = self.box = RecoveryBox(left, theme, find_image, self._window)
        box.asked.connect(self._compare)
        box.decided.connect(self._decide)
        box.finished.connect(self._end)
        self._compare(left[0])
        box.open()

    def _end(self) -> None:
        self.box = None

    def _compare(self, one: Left) -> None:
        def show(found: tuple[Left, Comparison]) -> None:
            if self.box is not None:
                self.box.show_one(*found)

        self._jobs.run(lambda: recovering.look(self._desk, one), show, key="recovery")

    def _decide(self, one: Left, name: str) -> None:
        def work() -> int:
            if name == "leave":
                self._keeping.decide(one, recovering.leave)
                return 0
            return self._keeping.decide(one, recovering.take if name == "take" else recovering.take_apart)[0]

        def done(article_id: int) -> None:
            if self.box is not None:
                self.box.settled(one)
            if article_id:
                self.opened.emit(article_id)

        def failed(error: BaseException) -> None:
            self._jobs.failed.emit(error)
            self._compare(one)  # its article moved on meanwhile: here is what it says now

        self._jobs.run(work, done, failed)
