"""The welcome: where the archive lies, language and look, and three ways to begin. A page, not a question."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.text.language import isolate
from newsdesk.ui import icons
from newsdesk.ui import theme as themes
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.local_files import local_files
from newsdesk.words import say

WIDTH, ICON, AROUND_CHOICE = 760, 34, 14
WAYS = {"files": "mdi6.tray-arrow-down", "sample": "mdi6.book-open-variant", "empty": "mdi6.file-outline"}


class _Way(QFrame):
    """One way to begin: what it is, and the button that begins."""

    def __init__(self, name: str, begin: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._icon = WAYS[name]
        self._sign = QLabel()
        title, about = QLabel(say(f"welcome.{name}")), QLabel(say(f"welcome.{name}.about"))
        title.setFont(themes.ui_font("title", bold=True))
        about.setProperty("muted", True)
        for label in (title, about):
            label.setWordWrap(True)
        self.button = QPushButton(begin)
        self.button.setAccessibleDescription(say(f"welcome.{name}.about"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 18, 18, 18)
        column.setSpacing(8)
        for part in (self._sign, title, about):
            column.addWidget(part)
        column.addStretch(1)
        column.addWidget(self.button)

    def dress(self, theme: Theme) -> None:
        self._sign.setPixmap(icons.icon(self._icon, color=theme.accent).pixmap(ICON, ICON))


class WelcomePage(QWidget):
    """`begun` with a way (files, sample, empty) and the dropped files, `set_asked` with a setting and its value,
    `place_asked` when the archive shall lie elsewhere, `left` when somebody is done with it.

    At a `first` start there is no archive yet, and leaving begins an empty one.
    """

    begun = Signal(str, object)
    set_asked = Signal(str, str)
    place_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, place: Path, chosen: tuple[str, str], *, first: bool, write: bool = True) -> None:
        super().__init__()
        self.setObjectName("sheetPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # nothing of what it lies over shows through
        self.setAcceptDrops(write)
        self.setAccessibleName(say("welcome.title"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.choices: dict[str, QPushButton] = {}
        self.ways = {name: _Way(name, self._begin_words(name, first)) for name in WAYS}
        for name, way in self.ways.items():
            way.button.clicked.connect(lambda _checked=False, name=name: self.begun.emit(name, ()))
            way.button.setEnabled(write or name == "empty")
        self.place, self.change = QLabel(), QPushButton(say("welcome.change"))
        self.change.setProperty("flat", True)
        self.change.clicked.connect(self.place_asked)
        self.change.setVisible(first)
        self.leave = QPushButton(say("welcome.skip" if first else "banner.close"))
        self.leave.setProperty("flat", True)
        self.leave.clicked.connect(self.left)
        self._build(chosen, first)
        self.tell_place(place)
        self.dress(theme)

    @staticmethod
    def _begin_words(name: str, first: bool) -> str:
        return say("action.new-archive") if name == "empty" and not first else say(f"welcome.{name}.begin")

    def _build(self, chosen: tuple[str, str], first: bool) -> None:
        title, about = QLabel(say("welcome.title")), QLabel(say("welcome.about"))
        title.setFont(themes.reading_font("headline", bold=True))
        about.setWordWrap(True)
        about.setFont(themes.ui_font("row"))
        self.place.setWordWrap(True)
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        top, where, ways, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(title, 1)
        where.addWidget(self.place, 1)
        where.addWidget(self.change)
        ways.setSpacing(14)
        for way in self.ways.values():
            ways.addWidget(way, 1)
        hint = QLabel(say("welcome.hint" if first else "welcome.hint.later"))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        foot.addWidget(hint, 1)
        foot.addWidget(self.leave)
        inner = QWidget()
        inner.setMaximumWidth(WIDTH)
        column = QVBoxLayout(inner)
        column.setSpacing(16)
        column.addLayout(self._choices(*chosen))
        for part in (top, about, where, ways, foot):
            if isinstance(part, QLabel):
                column.addWidget(part)
            else:
                column.addLayout(part)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(inner, 20)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 24, 24, 24)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(2)

    def _choices(self, language: str, look: str) -> QHBoxLayout:
        """The languages at one end of a line, the looks at the other; each language in its own letters."""
        row = QHBoxLayout()
        row.setSpacing(4)
        for setting, names, now in (("language", ("ar", "en"), language), ("theme", ("auto", "light", "dark"), look)):
            group = QButtonGroup(self)
            for name in names:
                button = QPushButton(say(f"action.{setting}-{name}" if setting == "theme" else f"welcome.{name}"))
                button.setObjectName("choice")
                button.setCheckable(True)
                button.setChecked(name == now)
                button.clicked.connect(lambda _on=False, setting=setting, name=name: self.set_asked.emit(setting, name))
                group.addButton(button)
                bold = button.font()
                bold.setBold(True)  # as the chosen one is written
                button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * AROUND_CHOICE)
                self.choices[f"{setting}-{name}"] = button
                row.addWidget(button)
            if setting == "language":
                row.addStretch(1)
        return row

    def tell_place(self, place: Path) -> None:
        """The archive lies there, or will."""
        self.place.setText(say("welcome.place", path=isolate(str(place))))

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        for way in self.ways.values():
            way.dress(theme)

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped on it."""
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: dropped files are what somebody begins with."""
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.begun.emit("files", paths)


class Cover(QObject):
    """Lays a widget over all of another one, for as long as it is there."""

    def __init__(self, over: QWidget, page: QWidget, gone: Callable[[], None]) -> None:
        super().__init__(page)
        self._over, self._page, self._gone = over, page, gone
        page.setParent(over)
        over.installEventFilter(self)
        page.setGeometry(over.rect())
        page.show()
        page.raise_()
        page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what it lies over is of another size."""
        if event.type() is QEvent.Type.Resize:
            self._page.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def lift(self) -> None:
        """What was covered is there again."""
        self._over.removeEventFilter(self)
        self._page.hide()
        self._page.deleteLater()
        self._gone()
