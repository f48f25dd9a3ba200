"""The search box: answers while one types, turns what it understands into chips, proposes what may come next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from newsdesk.desk import facets
from newsdesk.domain.article import Direction
from newsdesk.domain.query import Names, Proposal
from newsdesk.text.language import reading_side
from newsdesk.ui import icons
from newsdesk.ui.articles.proposals import ProposalList
from newsdesk.ui.articles.question import Question, recalled, remember, value_in
from newsdesk.ui.articles.search_chips import ChipRow
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import language, rtl, say

PAUSE = 120  # milliseconds without a key before the search begins
RESTS = 2500  # milliseconds without a key after which a search is remembered
_WIDEST = 720
_TYPING = 200  # pixels that stay for what is typed
_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchLine(QLineEdit):
    """What is still being typed. `key` decides whether the box takes a key for itself."""

    def __init__(self, key: Callable[[QKeyEvent], bool]) -> None:
        super().__init__()
        self._key = key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the box first."""
        if not self._key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Qt: Tab takes a proposal, where one is chosen."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            return self._key(event) or super().event(event)
        return super().event(event)


class SearchBox(QFrame):
    """`asked` with the question and whether somebody is still typing; `down` when the arrow leaves for the list."""

    asked = Signal(str, bool)
    down = Signal()
    entered = Signal()  # somebody comes to type

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("searchBox")
        self.known = Names()
        self.unfinished = False  # the last word may still be typed on
        self.remembered: list[str] = []
        self._theme = theme
        self._question = Question()
        self.line = SearchLine(self._key)
        self.line.setPlaceholderText(say("search.hint"))
        self.line.setAccessibleName(say("search.name"))
        self.line.setToolTip(say("search.help"))
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._icon = QLabel()
        self.chips = ChipRow()
        self.chips.changed.connect(self._change)
        self.chips.removed.connect(self._remove)
        self.clear_button = QToolButton()
        self.clear_button.setAccessibleName(say("search.clear"))
        self.clear_button.setToolTip(say("search.clear"))
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button.clicked.connect(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6, 2)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self.chips)
        row.addWidget(self.line, 1)
        row.addWidget(self.clear_button)
        self.setMinimumHeight(36)
        self.setMaximumWidth(_WIDEST)
        self.proposals = ProposalList(self, theme)
        self.proposals.taken.connect(self._take)
        self._timer = after(self, PAUSE, lambda: self._ask_now(typing=True))
        self._memory = after(self, RESTS, self._remember)
        self.line.textEdited.connect(self._typed)
        self.line.textChanged.connect(self._turn)
        self.line.editingFinished.connect(self._left)
        self.dress(theme)
        self._show()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._icon.setPixmap(icons.icon("mdi6.magnify", color=theme.muted).pixmap(18, 18))
        self.clear_button.setIcon(icons.icon("mdi6.close", color=theme.muted))
        self.chips.dress(theme)
        self.proposals.dress(theme)
        self._frame(self.line.hasFocus())

    def _frame(self, focused: bool) -> None:
        self.setStyleSheet(_style(self._theme, focused))

    # -- what is asked

    def text(self) -> str:
        """The whole question, chips included."""
        return self._question.whole(self.line.text())

    @property
    def ways_out(self) -> list[tuple[str, str]]:
        """(condition, the question without it), for when nothing is found."""
        return self._question.ways_out(self.line.text())

    def setText(self, text: str) -> None:
        """Shows a question: what is understood of it as chips, the rest to be typed on."""
        self.proposals.hide()
        self.unfinished = False
        self.line.setText(self._question.show(text))
        self._show()

    def holds(self, text: str) -> bool:
        """Whether the box asks just this."""
        return self._question.holds(text, self.line.text())

    def clear(self) -> None:
        """Empties the box."""
        self.setText("")

    def selectAll(self) -> None:
        """Chooses what is typed."""
        self.line.selectAll()

    def search(self, text: str) -> None:
        """Searches for a text as if it had been typed."""
        self.setText(text)
        self._ask_now()

    def add(self, condition: str) -> None:
        """Narrows the question by one more condition; one of the same kind that cannot stand beside it goes."""
        rest = self._question.narrow(condition)
        if rest:
            self.line.setText(" ".join(filter(None, (self.line.text(), rest))))
        self.proposals.hide()
        self._show()
        self._ask_now(typing=self.unfinished and bool(self.line.text()))

    def _ask_now(self, *, typing: bool = False) -> None:
        self._timer.stop()
        self.unfinished = typing
        self.asked.emit(self.text(), typing)

    def _empty(self) -> None:
        self._remember()
        self.clear()
        self.proposals.hide()
        self._ask_now()
        self.line.setFocus()

    # -- typing

    def _typed(self, text: str) -> None:
        led_back = self._question.led_back(text)
        if led_back is not None:
            self.line.setText(led_back)
        self._absorb(whole=False)
        self._propose()
        self.unfinished = True
        self._memory.start()
        if text or self._question:
            self._timer.start()
        else:
            self._ask_now()

    def _absorb(self, *, whole: bool) -> None:
        """Makes chips of the conditions that are finished: another word follows them, or (`whole`) nothing will."""
        left = self._question.absorb(self.line.text(), self.line.cursorPosition(), whole=whole)
        if left is not None:
            self.line.setText(left[0])
            self.line.setCursorPosition(left[1])
        self._show()

    def _left(self) -> None:
        if not self.line.hasFocus():
            self._absorb(whole=True)

    def _turn(self, text: str) -> None:
        """The line takes the direction of what is typed."""
        strong = reading_side(text)
        if strong is Direction.AUTO:
            self.line.unsetLayoutDirection()
        else:
            right = strong is Direction.RTL
            self.line.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        near = Qt.AlignmentFlag.AlignRight if rtl() else Qt.AlignmentFlag.AlignLeft
        self.line.setAlignment(near | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.clear_button.setVisible(bool(text or self._question))

    def _show(self) -> None:
        self.chips.show_pieces(self._question.pieces, self.width() - _TYPING)
        self.chips.lead_to(self.line)
        self.line.setPlaceholderText("" if self._question else say("search.hint"))
        self.clear_button.setVisible(bool(self.line.text() or self._question))

    def _change(self, place: int) -> None:
        """A chip is typed anew."""
        piece = self._question.pieces.pop(place)
        rest = self.line.text()
        self.line.setText(f"{piece.text} {rest}".rstrip())
        self._show()
        self.line.setFocus()
        self.line.setSelection(*value_in(piece))

    def _remove(self, place: int) -> None:
        del self._question.pieces[place]
        self._show()
        self.line.setFocus()
        self._ask_now()

    # -- proposals and what was searched before

    def _propose(self) -> None:
        found = facets.proposals(self.line.text(), self.line.cursorPosition(), self.known, language())
        self.proposals.show_proposals(found if self.line.hasFocus() else [])

    def know(self, known: Names) -> None:
        """Names to complete to; who has begun to type already sees them too."""
        self.known = known
        if self.unfinished and self.line.text():
            self._propose()

    def _recall(self) -> None:
        self.proposals.show_proposals(recalled(self.remembered))

    def _take(self, proposal: Proposal) -> None:
        self.line.setText(proposal.text)
        self.line.setCursorPosition(proposal.cursor)
        self.line.setFocus()
        self._absorb(whole=proposal.kind == "recent")
        if proposal.kind not in ("field", "recent"):
            self._absorb(whole=not self.line.text()[self.line.cursorPosition() :].strip())
        if proposal.kind == "field":
            self._propose()
        else:
            self._ask_now()

    def forget(self) -> None:
        """Remembers no past search any more."""
        self.remembered = []

    def _remember(self) -> None:
        self.remembered = remember(self.remembered, self.text())

    # -- Qt

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the box, not for the letters in it."""
        key, shown, chosen = Qt.Key(event.key()), self.proposals.isVisible(), self.line.hasSelectedText()
        if key in _KEYS and shown:
            self.proposals.step(_KEYS[key])
        elif key == Qt.Key.Key_Down and not self.text() and self.remembered:
            self._recall()
        elif key == Qt.Key.Key_Down:
            self.down.emit()
        elif key == Qt.Key.Key_Tab and shown:
            self.proposals.take(first=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown and self.proposals.chosen:
            self.proposals.take()
        elif key == self.chips.leads_in and self._question and not self.line.cursorPosition() and not chosen:
            self.chips.enter()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.proposals.hide()
            self._absorb(whole=True)
            self._remember()
            self._ask_now()
        elif key == Qt.Key.Key_Escape and shown:
            self.proposals.hide()
        elif key == Qt.Key.Key_Escape and self._question and self.line.text():
            self._remember()
            self.line.clear()
            self._ask_now()
        elif key == Qt.Key.Key_Escape and self.text():
            self._empty()
        elif key == Qt.Key.Key_Backspace and self._question and not self.line.cursorPosition() and not chosen:
            self._change(len(self._question.pieces) - 1)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: keys that chips do not take are for the line."""
        if not self._key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click beside the chips is a click in the line."""
        self.line.setFocus()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another number of chips."""
        super().resizeEvent(event)
        self.chips.fit(self.width() - _TYPING)
        if self.proposals.isVisible():
            self.proposals.place()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Qt: the frame follows the line's focus; an empty box recalls when it is clicked."""
        if event.type() is QEvent.Type.FocusIn:
            self._frame(True)
            self.entered.emit()
        elif event.type() is QEvent.Type.FocusOut:
            self._frame(False)
            self.proposals.hide()
        elif event.type() is QEvent.Type.MouseButtonRelease and not self.text() and self.remembered:
            self._recall()
        return False


def _style(theme: Theme, focused: bool) -> str:
    """The box looks like one field, whatever is in it."""
    line = theme.accent if focused else theme.edge
    return (
        f"#searchBox {{ background: {theme.paper}; border: 1px solid {line}; border-radius: 8px; }}"
        f" #searchBox > QLineEdit {{ border: none; background: transparent; padding: 4px 2px; }}"
    )
