"""The box of preferences: pages at the side, a search above, everything in effect at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.i18n import show_moment
from newsdesk.ui.preferences.declared import ACTION, BY_ID, FLAG, PAGES, PREFERENCES, Preference, find
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.theme import scale, ui_font
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.parts import search_field
from newsdesk.words import say

WORDS = 240  # pixels that what a preference does needs beside its control


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in the box: the page, what is searched, the preference that has the keyboard, the box."""

    page: str
    typed: str
    id: str
    geometry: QByteArray


class _Row(QWidget):
    """A preference: its name and what it does, and at the far end what it is."""

    def __init__(self, preference: Preference, values: Values) -> None:
        super().__init__()
        self.preference, self._values = preference, values
        self._below = False
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(24)
        told = QVBoxLayout()
        told.setSpacing(2)
        self.control = self._control()
        self.control.setAccessibleName(preference.name)
        self.control.setAccessibleDescription(preference.about)
        if isinstance(self.control, QCheckBox):
            told.addWidget(self.control)
        else:
            name = QLabel(preference.name)
            name.setBuddy(self.control)
            told.addWidget(name)
        about = QLabel(preference.about)
        about.setProperty("muted", True)
        about.setWordWrap(True)
        told.addWidget(about)
        row.addLayout(told, 1)
        if not isinstance(self.control, QCheckBox):
            row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where there is no room for words beside the control, it stands below them."""
        super().resizeEvent(event)
        words = round(WORDS * scale())
        below = not isinstance(self.control, QCheckBox) and event.size().width() < self.control.width() + words
        if below is not self._below:
            self._below = below
            self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
            self._row.setSpacing(6 if below else 24)
            side = Qt.AlignmentFlag.AlignLeading if below else Qt.AlignmentFlag.AlignVCenter
            self._row.setAlignment(self.control, side)

    def _control(self) -> QWidget:
        one = self.preference
        if one.kind == FLAG:
            box = QCheckBox(one.name)
            box.setChecked(self._values[one.id] is True)
            box.toggled.connect(lambda on: self._values.put(one.id, on))
            return box
        if one.kind == ACTION:
            button = QPushButton(say(f"preference.{one.id}.do" if one.acts else "preference.open"))
            button.setAutoDefault(False)
            return button
        choice = Choice()
        choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        choice.setMinimumContentsLength(12)
        choice.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        choice.setMinimumWidth(round(150 * scale()))
        for value in one.choices:
            choice.addItem(one.choice(value), value)
        choice.setCurrentIndex(choice.findData(self._values[one.id]))
        choice.activated.connect(lambda _place: self._values.put(one.id, choice.currentData()))
        return choice

    def show_value(self) -> None:
        """It was changed elsewhere."""
        if isinstance(self.control, QCheckBox):
            self.control.setChecked(self._values[self.preference.id] is True)
        elif isinstance(self.control, Choice):
            self.control.setCurrentIndex(self.control.findData(self._values[self.preference.id]))


class PreferencesDialog(QDialog):
    """`acted` with the id of an action that was asked for."""

    acted = Signal(str)

    def __init__(self, values: Values, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("preferences.title"))
        self._values = values
        self.rows: dict[str, _Row] = {}
        self._titles: dict[str, QLabel] = {}
        self._restores: dict[str, QPushButton] = {}
        self.field = search_field("preferences.search")
        self.field.installEventFilter(self)
        self.pages = QListWidget()
        self.pages.setObjectName("pageList")
        self.pages.setAccessibleName(say("preferences.pages"))
        self.pages.setFrameShape(QFrame.Shape.NoFrame)
        self.pages.addItems([say(f"preferences.page.{page}") for page in PAGES])
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.pages.setFixedWidth(self.pages.sizeHintForColumn(0) + 2 * round(24 * scale()))
        self.none = QLabel(say("preferences.none"))
        self.none.setObjectName("muted")
        self.none.setWordWrap(True)
        self.example = QLabel()
        self.example.setWordWrap(True)
        self.example.setContentsMargins(0, 8, 0, 12)
        self._build()
        self.field.textChanged.connect(self._show)
        self.pages.currentRowChanged.connect(self._page_chosen)
        values.changed.connect(self._changed)
        self.pages.setCurrentRow(0)
        self.resize(self.sizeHint())

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("sheetPage")
        column = QVBoxLayout(body)
        column.setContentsMargins(28, 20, 28, 20)
        column.setSpacing(0)
        column.addWidget(self.none)
        for page in PAGES:
            self._build_page(page, column)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setObjectName("sheet")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(body)
        head = QFrame()
        head.setObjectName("bar")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 10, 12, 10)
        line.addWidget(self.field)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.pages)
        panes.addWidget(self._area, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addLayout(panes, 1)

    def _build_page(self, page: str, column: QVBoxLayout) -> None:
        title = self._titles[page] = QLabel(say(f"preferences.page.{page}"))
        title.setFont(ui_font("title", bold=True))
        title.setContentsMargins(0, 0, 0, 8)
        column.addWidget(title)
        for one in PREFERENCES:
            if one.page == page:
                row = self.rows[one.id] = _Row(one, self._values)
                column.addWidget(row)
                if isinstance(row.control, QPushButton):
                    row.control.clicked.connect(lambda _on=False, id=one.id: self.acted.emit(id))
        choices = [row.control for row in self.rows.values() if isinstance(row.control, Choice)]
        for choice in choices:  # of one width, so that a page has one edge
            choice.setMinimumWidth(max(one.sizeHint().width() for one in choices))
        if page == "dates":
            self.example.setText(say("preferences.example", date=show_moment(datetime.now(UTC).isoformat())))
            column.addWidget(self.example)
        restore = self._restores[page] = QPushButton(say("preferences.restore"))
        restore.setProperty("flat", True)
        restore.setProperty("edge", True)  # it begins where the rows do
        restore.setAutoDefault(False)
        restore.setAccessibleDescription(say(f"preferences.page.{page}"))
        restore.clicked.connect(lambda: self._values.restore(page))
        restore.setEnabled(not self._values.usual(page))
        column.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeading)

    # -- what is shown

    @property
    def page(self) -> str:
        """The page that is chosen."""
        return PAGES[max(0, self.pages.currentRow())]

    def _page_chosen(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self._show()

    def _show(self) -> None:
        """The chosen page; while something is searched, what was found on all of them."""
        typed = self.field.text().strip()
        found = {one.id for one in find(typed)} if typed else {one.id for one in PREFERENCES if one.page == self.page}
        for id, row in self.rows.items():
            row.setVisible(id in found)
        there = {BY_ID[id].page for id in found}
        for page in PAGES:
            self._titles[page].setVisible(page in there)
            settable = any(one.page == page and one.kind != ACTION for one in PREFERENCES)
            self._restores[page].setVisible(not typed and page == self.page and settable)
        self.example.setVisible(not typed and self.page == "dates")
        self.none.setVisible(not found)
        self._area.verticalScrollBar().setValue(0)

    def _changed(self, id: str) -> None:
        self.rows[id].show_value()
        self._restores[BY_ID[id].page].setEnabled(not self._values.usual(BY_ID[id].page))

    # -- places

    def open_at(self, id: str = "") -> None:
        """Shows the box, at a preference if one is named."""
        if id in self.rows:
            self.pages.setCurrentRow(PAGES.index(BY_ID[id].page))
            self.field.clear()
        self.show()
        self.activateWindow()
        if id in self.rows:
            self._focus(id)
        else:
            self.field.setFocus()

    def _focus(self, id: str) -> None:
        row = self.rows[id]
        row.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._area.ensureWidgetVisible(row)

    def place(self) -> Place:
        """Where somebody is in it."""
        held = self.focusWidget()
        id = next((id for id, row in self.rows.items() if held is row.control), "")
        return Place(self.page, self.field.text(), id, self.saveGeometry())

    def return_to(self, place: Place) -> None:
        """Shows the box as another one was left, which a new window could not keep."""
        self.pages.setCurrentRow(PAGES.index(place.page))
        self.field.setText(place.typed)
        self.restoreGeometry(place.geometry)
        self.show()
        if place.id:
            self._focus(place.id)

    # -- Qt

    def sizeHint(self) -> QSize:
        """Qt: room for a page, larger with the text, never larger than the screen."""
        room = self.screen().availableGeometry().size() if self.screen() else QSize(1280, 720)
        return QSize(round(800 * scale()), round(580 * scale())).boundedTo(room * 0.92)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrow down leads from the search to what was found."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            first = next((row for row in self.rows.values() if not row.isHidden()), None)
            if first is not None:
                first.control.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape empties the search before it closes the box; Enter presses nothing."""
        if event.key() == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
            self.field.setFocus()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
