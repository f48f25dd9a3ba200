"""The edges of the tag manager: its filter and buttons above the tree, and below it what a filter did not show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from newsdesk.ui import icons
from newsdesk.ui.actions import Actions
from newsdesk.ui.tags.chips import label
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.empty import Empty
from newsdesk.ui.widgets.few_buttons import FewButtons
from newsdesk.words import say


class Filter(QLineEdit):
    """A field that filters. Down and Enter go to what was found, Escape takes the filter away."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: some keys lead to the tree."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def find_here(page: QWidget, field: QLineEdit) -> None:
    """The key that finds leads into a field while a page is looked at."""
    find = QShortcut(QKeySequence.StandardKey.Find, page)
    find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    find.activated.connect(field.setFocus)


class EmptyTree(Empty):
    """Where no tag is shown: there is none yet, or none that the filter fits."""

    def __init__(self, actions: Actions, field: QLineEdit) -> None:
        super().__init__()
        self.setObjectName("list")
        self.offers.know({
            "clear": (say("list.clear"), field.clear), "new": actions["tag-new"],
            "import": actions["import-vocabulary"],
        })  # fmt: skip
        self.tell(0)

    def tell(self, total: int) -> None:
        """Tells why nothing is shown of so many tags."""
        self.setText(say("manager.none-found" if total else "manager.empty"))
        self.offers.choose(("clear", "new") if total else ("new", "import"))


class Header(QWidget):
    """The name of the page, how many tags there are, the filter, and what can be done."""

    def __init__(self, actions: Actions, *, writable: bool) -> None:
        super().__init__()
        self.setObjectName("listHeader")
        title = QLabel(say("manager.title"))
        title.setFont(ui_font("title", bold=True))
        self.total = QLabel()
        self.total.setProperty("muted", True)
        self.filter = Filter()
        self.filter.setPlaceholderText(say("manager.filter"))
        self.filter.setAccessibleName(say("manager.filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(280)
        self._look = QAction(self.filter)  # one of our own: Qt unmakes its own as the style changes
        self.filter.addAction(self._look, QLineEdit.ActionPosition.LeadingPosition)
        self.new = QPushButton(say("manager.new"))
        self.new.setEnabled(writable)
        self.merge = QPushButton(say("manager.merge"))
        self.bring = _button(say("manager.import"), actions["import-vocabulary"])
        self.send = _button(say("manager.export"), actions["export-vocabulary"])
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.total)
        row.addSpacing(8)
        row.addWidget(self.filter, 3)
        row.addStretch(1)
        for button in (self.new, self.merge, self.bring, self.send):
            row.addWidget(button)
        self.few = FewButtons(self, (self.send, self.bring, self.merge))

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._look.setIcon(icons.icon("mdi6.magnify", color=theme.muted))


class Foot(QWidget):
    """Below the tree, where a filter found more than is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("listHeader")
        self.nearest = label(muted=True)
        self.every = QPushButton()
        self.every.setProperty("flat", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.addWidget(self.nearest, 1)
        row.addWidget(self.every)
        self.hide()

    def tell(self, shown: int, found: int) -> None:
        """Shows how many are shown of those that were found; 0 found: all of them are."""
        self.nearest.setText(say("manager.nearest", shown) if found else "")
        self.every.setText(say("manager.every", found) if found else "")
        self.setVisible(bool(found))


def _button(words: str, action: QAction) -> QPushButton:
    """A button that does what an action does, while it can be done."""
    button = QPushButton(words)
    button.setToolTip(action.text())
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    button.clicked.connect(lambda _on=False: action.trigger())
    return button
