"""The palette: type to find a command, a setting, a search, a tag or an article; Enter does or shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.ui.palette.offers import Offer, Provider, Section, find
from newsdesk.ui.palette.rows import RowPainter, Rows
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.ui.widgets.parts import search_field
from newsdesk.words import say

MOST, MOST_LATELY, MOST_PERHAPS = 7, 6, 5
WIDTH, HEIGHT, TOP = 640, 520, 64  # pixels
_PAGE = 8


class Asked(Protocol):
    """Knows more lines, but has to look them up."""

    sign: str

    def whole(self, typed: str) -> Offer:
        """The line that searches for `typed` as such."""

    def forget(self) -> None:
        """What was asked is not wanted any more."""

    def ask(self, typed: str, *, tags_only: bool, done: Callable[[Sequence[Section]], None]) -> None:
        """`done` with the sections of what answers to `typed`; not where something else was asked for meanwhile."""


class Palette(QDialog):
    """`used` with the key of what was chosen. `lately` are the keys of what was chosen before, the last first.

    What comes later stands below what is there, and nothing that is in sight moves. Enter that is pressed before there
    is anything to do waits for what is being looked up.
    """

    used = Signal(str)

    def __init__(
        self, providers: Sequence[Provider], archive: Asked | None, lately: Sequence[str], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("action.palette"))
        self.setObjectName("palette")
        self._known = [(provider, provider.offers()) for provider in providers]
        self._archive, self._lately = archive, list(lately)
        self._typed = ""
        self._awaited = self._enter = False
        self.field = search_field("palette.hint")
        self.field.setObjectName("paletteField")
        self.field.textChanged.connect(self._look)
        self.field.installEventFilter(self)
        self.rows = Rows(self)
        self.list = self._make_list()
        self.empty = QLabel(say("palette.nothing"), self.list)
        self.empty.setProperty("muted", True)
        self.empty.setMargin(16)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for widget in (self.field, self._rule(), self.list, self._rule(), self._foot()):
            column.addWidget(widget, 1 if widget is self.list else 0)
        self.finished.connect(lambda _how: self._forget())
        self._place(parent.window())
        self._look("")

    def _make_list(self) -> QListView:
        made = QListView()
        made.setObjectName("list")
        made.setAccessibleName(say("palette.results"))
        made.setModel(self.rows)
        made.setItemDelegate(RowPainter(made))
        made.setMouseTracking(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field, whose arrows walk the list
        made.clicked.connect(self._clicked)
        return made

    def _foot(self) -> QWidget:
        """The keys that are of use here, each with what it does."""
        foot = QWidget()
        flow = FlowLayout(foot, gap=10)
        flow.setContentsMargins(12, 6, 12, 6)
        for key, does in (("Enter", "do"), (">", "only-commands"), ("#", "only-tags"), ("Esc", "close")):
            cap, words = QLabel(key), QLabel(say(f"palette.{does}"))
            cap.setObjectName("key")
            words.setProperty("muted", True)
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(cap)
            row.addWidget(words)
            flow.addWidget(pair)
        return foot

    def _rule(self) -> QFrame:
        rule = QFrame()
        rule.setObjectName("rule")
        return rule

    def _place(self, window: QWidget) -> None:
        """Over the upper middle of the window."""
        width, height = min(WIDTH, window.width() - 48), min(_highest(window), HEIGHT)
        self.setFixedSize(width, height)
        top = window.mapToGlobal(window.rect().topLeft())
        self.move(top.x() + (window.width() - width) // 2, top.y() + TOP)

    # -- finding

    def _look(self, text: str) -> None:
        self._typed, self._enter = text, False
        sign, typed = self._parted(text)
        sections, perhaps = self._sections(sign, typed)
        self.rows.show(sections)
        asking = self._archive is not None and bool(typed) and sign in ("", self._archive.sign)
        self._awaited = asking
        self._choose(self.rows.next_offer(-1, 1))
        if asking and self._archive is not None:
            self._archive.ask(
                typed, tags_only=bool(sign),
                done=lambda found: self._came(text, found, perhaps),
            )  # fmt: skip
        else:
            self.rows.add([Section(say("palette.perhaps"), perhaps)])
            self._choose_first()
        self._tell_empty()

    def _parted(self, text: str) -> tuple[str, str]:
        """The sign that was typed first, where it is one of a provider, and what follows it."""
        signs = {provider.sign for provider, _ in self._known} | ({self._archive.sign} if self._archive else set())
        bare = text.lstrip()
        sign = bare[:1] if bare[:1] in signs else ""
        return sign, bare[len(sign) :].strip()

    def _sections(self, sign: str, typed: str) -> tuple[list[Section], list[Offer]]:
        known = [(provider, offers) for provider, offers in self._known if sign in ("", provider.sign)]
        if not typed:
            return self._unasked(known, everything=bool(sign)), []
        asked = [(provider, find(offers, typed, self._lately)) for provider, offers in known]
        asked.sort(key=lambda one: not one[1].exact)  # whoever types a name in full means it
        sections = [Section(say(one.heading), found.sure[: None if sign else MOST]) for one, found in asked]
        return sections, [offer for _, found in asked for offer in found.perhaps][:MOST_PERHAPS]

    def _unasked(self, known: Sequence[tuple[Provider, Sequence[Offer]]], *, everything: bool) -> list[Section]:
        """What was used lately, then all there is; what cannot be done now at the end."""
        by_key = {offer.key: offer for _, offers in known for offer in offers}
        lately = [by_key[key] for key in self._lately if key in by_key and not by_key[key].why][:MOST_LATELY]
        sections = [] if everything else [Section(say("palette.lately"), lately)]
        away = {offer.key for section in sections for offer in section.offers}
        for provider, offers in known:
            rest = sorted((one for one in offers if one.key not in away), key=lambda one: bool(one.why))
            sections.append(Section(say(provider.heading), rest))
        return sections

    def _came(self, text: str, found: Sequence[Section], perhaps: Sequence[Offer]) -> None:
        """What was looked up is there."""
        if text != self._typed:
            return
        self._awaited = False
        more = [*found, Section(say("palette.perhaps"), perhaps)]
        sign, typed = self._parted(text)
        if self._archive is not None and not sign:
            more.append(Section(say("palette.everywhere"), [self._archive.whole(typed)]))
        self.rows.add(more)
        self._choose_first()
        self._tell_empty()
        if self._enter:
            self._do()

    def _forget(self) -> None:
        """It closes: what is still being looked up has nobody to come to."""
        if self._archive is not None:
            self._archive.forget()
        parent = self.parentWidget()
        if parent is not None:  # a window without a frame does not always give the keyboard back by itself
            parent.window().activateWindow()

    def _tell_empty(self) -> None:
        self.empty.setVisible(not self._awaited and not self.rows.rowCount())
        self.empty.resize(self.list.size())

    # -- choosing

    def _choose_first(self) -> None:
        if self._current() is None:
            self._choose(self.rows.next_offer(-1, 1))

    def _choose(self, row: int) -> None:
        if row >= 0:
            index = self.rows.index(row)
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            first = self.rows.next_offer(-1, 1)
            self.list.scrollTo(self.rows.index(0 if row == first else row))

    def _current(self) -> Offer | None:
        return self.rows.offer(self.list.currentIndex().row())

    def _walk(self, steps: int) -> None:
        row, way = self.list.currentIndex().row(), 1 if steps > 0 else -1
        for _ in range(abs(steps)):
            further = self.rows.next_offer(row, way)
            if further < 0:
                break
            row = further
        self._choose(row)

    def _clicked(self, index: QModelIndex) -> None:
        if self.rows.offer(index.row()) is not None:
            self._do()

    def _do(self) -> None:
        offer = self._current()
        if offer is None:
            self._enter = self._awaited
        elif not offer.why:
            self.accept()
            self.used.emit(offer.key)
            offer.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the arrows walk the list while somebody types; Enter does what is chosen."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
            if key in steps:
                self._walk(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
        return super().eventFilter(watched, event)


def _highest(window: QWidget) -> int:
    """The pixels that the palette may be high over a window."""
    return window.height() - TOP - 32
