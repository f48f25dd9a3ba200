"""Two versions of an article side by side in one text, in the place of the sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from newsdesk.domain.comparison import Comparison
from newsdesk.text.body import plain_text
from newsdesk.ui import icons
from newsdesk.ui.editor.comparison_page import ComparisonPage
from newsdesk.ui.editor.objects import FindImage
from newsdesk.ui.keys.row_menu import RowKey, row_action
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.folding import FoldingRow
from newsdesk.words import group, rtl, say

NARROW = 400  # pixels of the view in which restoring is a sign without its words
LEAST = 200  # pixels of what is told beside the tools


class ComparisonView(QWidget):
    """`restore_asked` with the number of a revision; `part_asked` with a comparison and one change of it (`Part`) that
    alone is to be taken back; `closed` when the reader is done with it."""

    restore_asked = Signal(int)
    part_asked = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme, find_image: FindImage | None = None) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._comparison: Comparison | None = None
        self._writable = False
        self._sides = False
        self.page = ComparisonPage(theme, find_image or (lambda _address: None))
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.counts = QLabel()
        self.counts.setProperty("muted", True)
        self.counts.setWordWrap(True)
        self.place = QLabel()
        self.place.setProperty("muted", True)
        self.restore_button = QPushButton()
        self.restore_button.setObjectName("primary")
        self.restore_button.clicked.connect(self._restore)
        self.previous_button = self._button("action.compare-previous", lambda: self.go(-1))
        self.next_button = self._button("action.compare-next", lambda: self.go(1))
        self.part_button = self._button("action.compare-take-back", self.take_back)
        self.sides_button = self._button("compare.sides", lambda: self.show_sides(not self._sides))
        self.sides_button.setCheckable(True)
        self.page.clicked.connect(self._tell_place)
        self.page.menu_asked.connect(self._offer)
        self.copy_button = self._button("compare.copy", self.copy)
        self.close_button = self._button("compare.close", self.closed.emit)
        self._bind()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header())
        column.addWidget(self.page, 1)
        self.setFocusProxy(self.page)
        self.dress(theme)

    def _header(self) -> QWidget:
        header = QWidget()
        header.setObjectName("listHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(self.title)
        told.addWidget(self.counts)
        tools = QWidget()
        line = QHBoxLayout(tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for widget in (self.place, self.previous_button, self.next_button, self.part_button):
            line.addWidget(widget)
        line.addSpacing(4)
        line.addWidget(self.restore_button)
        line.addSpacing(4)
        for widget in (self.sides_button, self.copy_button, self.close_button):
            line.addWidget(widget)
        line.addStretch(1)
        whole = QVBoxLayout(header)
        whole.setContentsMargins(16, 7, 8, 7)
        whole.addWidget(FoldingRow(told, tools, LEAST))
        return header

    def _button(self, name: str, do: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(say(name))
        button.setToolTip(say(name))
        button.clicked.connect(lambda _on=False: do())
        return button

    def _bind(self) -> None:
        """The keys of the buttons, told with what they do."""

        def told(button: QToolButton, keys: str) -> None:
            name = button.accessibleName()
            button.setToolTip(f"{name}  ({keys})" if keys else name)

        for name, button in (
            ("compare-previous", self.previous_button), ("compare-next", self.next_button),
            ("compare-take-back", self.part_button),
        ):  # fmt: skip
            RowKey(self, name, button.click, partial(told, button))
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)
        told(self.close_button, leave.key().toString(QKeySequence.SequenceFormat.NativeText))

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        for button, icon in (
            (self.previous_button, "mdi6.chevron-up"),
            (self.next_button, "mdi6.chevron-down"),
            (self.part_button, "mdi6.arrow-u-left-top"),
            (self.sides_button, "mdi6.view-column-outline"),
            (self.copy_button, "mdi6.content-copy"),
            (self.close_button, "mdi6.close"),
        ):
            button.setIcon(icons.icon(icon, color=theme.ink))
        self.restore_button.setIcon(icons.icon("mdi6.backup-restore", color=theme.on_accent))
        self.title.setStyleSheet("font-weight: 600;")
        self._show()

    # -- showing

    def _show(self) -> None:
        """Shows the comparison anew; the reader stays at the change where they were."""
        if self._comparison is not None:
            found, part = self._comparison, self.page.part
            older, newer = (self._name(number, found) for number in (found.older, found.newer))
            self.page.show_comparison(self._comparison, self._theme, sides=(older, newer) if self._sides else None)
            if part in self.page.parts:
                self._go_to(self.page.parts.index(part))

    def _go_to(self, place: int) -> None:
        self.page.place = place - 1
        self.page.go(1)
        self._tell_place()

    def show_sides(self, on: bool) -> None:
        """Side by side, or in one text."""
        self._sides = on
        self.sides_button.setChecked(on)
        self._show()
        self._tell_place()

    def show_comparison(self, comparison: Comparison, *, writable: bool = True) -> None:
        """Shows what is different between two versions, from the first change; where the same two were shown before,
        from the change that stands now where the reader was. Only what is writable can be restored."""
        before = self._comparison
        same = before is not None and _pair(before) == _pair(comparison)
        place = max(0, self.page.place) if same else 0
        self.page.place = -1
        self._comparison, self._writable = comparison, writable
        older, newer = (self._name(number, comparison) for number in (comparison.older, comparison.newer))
        self.title.setText(f"{older} {'←' if rtl() else '→'} {newer}")
        self.counts.setText(_counted(comparison))
        number = self._restorable
        self.restore_button.setVisible(number is not None and writable)
        self._name_restoring()
        self._show()
        self.copy_button.setIcon(icons.icon("mdi6.content-copy", color=self._theme.ink))
        self._tell_place()
        if self.page.changes:
            self._go_to(min(place, len(self.page.changes) - 1))

    def _name_restoring(self) -> None:
        """What the button says; in a narrow pane its sign has to do."""
        number, found = self._restorable, self._comparison
        if number is not None and found is not None:
            words = say("history.restore", number=group(number - found.offset))
            self.restore_button.setText(words if self.width() >= NARROW else "")
            self.restore_button.setToolTip(words)
            self.restore_button.setAccessibleName(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the button has room for its words, or not."""
        super().resizeEvent(event)
        self._name_restoring()

    def _name(self, number: int | None, comparison: Comparison) -> str:
        if number is not None:
            return say("history.version", number=group(number - comparison.offset))
        if comparison.current is None:
            return say("compare.text-now")
        return say("compare.now", version=say("history.version", number=group(comparison.current - comparison.offset)))

    @property
    def comparison(self) -> Comparison | None:
        """What is shown."""
        return self._comparison

    @property
    def _restorable(self) -> int | None:
        """The older version; the newer one where the older is the text as it stands now."""
        if self._comparison is None:
            return None
        return self._comparison.newer if self._comparison.older is None else self._comparison.older

    def _tell_place(self) -> None:
        count = len(self.page.changes)
        place = group(self.page.place + 1) if self.page.place >= 0 else "–"
        told = say("compare.place", place=place, count=group(count))
        self.place.setText(f"\u2066{place}/{group(count)}\u2069")
        self.place.setToolTip(told)
        self.place.setAccessibleName(told)
        for widget in (self.place, self.previous_button, self.next_button):
            widget.setVisible(count > 0)
        self.part_button.setVisible(count > 0 and self._part_restorable)
        self.part_button.setEnabled(self.page.part is not None)

    @property
    def _part_restorable(self) -> bool:
        """Whether one change alone can be taken back: one of the two sides is the text as it stands now."""
        found = self._comparison
        return self._writable and found is not None and (found.older is None) is not (found.newer is None)

    def take_back(self) -> None:
        """Takes back the change at which the reader is."""
        part, found = self.page.part, self._comparison
        if part is not None and found is not None and self._part_restorable:
            self.part_asked.emit(found, part)

    def _offer(self, menu: QMenu) -> None:
        if self._part_restorable and self.page.part is not None:
            menu.addSeparator()
            menu.addAction(row_action(menu, "compare-take-back", self.take_back))

    # -- doing

    def go(self, step: int) -> None:
        """To the next change, or with -1 to the one before."""
        self.page.go(step)
        self._tell_place()

    def turn_page(self, step: int) -> None:
        """A page further down, or with -1 up; a line of what was seen stays in sight."""
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + step * (bar.pageStep() - bar.singleStep()))

    def copy(self) -> None:
        """The newer text, without markup, to the clipboard."""
        if self._comparison is not None:
            text = self._comparison.text
            parts = (text.headline, text.subhead, plain_text(text.body))
            QGuiApplication.clipboard().setText("\n\n".join(part for part in parts if part))
            self.copy_button.setIcon(icons.icon("mdi6.check", color=self._theme.ok))

    def _restore(self) -> None:
        number = self._restorable
        if number is not None and self._writable:
            self.restore_asked.emit(number)


def _pair(comparison: Comparison) -> tuple[int, int | None, int | None]:
    """Which versions of which article are compared."""
    return comparison.article_id, comparison.older, comparison.newer


def _counted(comparison: Comparison) -> str:
    if comparison.same:
        return say("compare.same")
    comma = "، " if rtl() else ", "
    told = [say("compare.inserted", comparison.inserted)] if comparison.inserted else []
    if comparison.deleted:
        told.append(say("compare.deleted-too" if told else "compare.deleted", comparison.deleted))
    return comma.join(told) or say("compare.no-words")
