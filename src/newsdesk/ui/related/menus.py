"""Menus and the small box that belong to links: kinds, candidates, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Direction
from newsdesk.domain.link import Candidate, Kind, Link, LinkKind, OwnKind
from newsdesk.text.language import first_strong
from newsdesk.ui.i18n import show_date
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import language, say

MOST_TITLE = 60  # letters of a headline in a menu


def kind_name(kind: Kind, *, outgoing: bool = True) -> str:
    """What the other article is to the open one."""
    if isinstance(kind, OwnKind):
        return kind.name(language(), outgoing=outgoing) or say("link.own.unnamed")
    return say(f"link.{kind.value}.{'out' if outgoing else 'in'}")


def short(title: str) -> str:
    """A headline for a menu or a name."""
    return title if len(title) <= MOST_TITLE else title[: MOST_TITLE - 1].rstrip() + "…"


def quoted(title: str) -> str:
    """A title between the marks of its own script."""
    return f"«{title}»" if first_strong(title) is Direction.RTL else f"“{title}”"


def add_kinds(
    menu: QMenu, chosen: Callable[[Kind], object], current: Kind | None = None, *, outgoing: bool = True
) -> None:
    """Puts all kinds into a menu, the current one marked."""
    for kind in LinkKind:
        action = menu.addAction(kind_name(kind, outgoing=outgoing))
        action.setData(kind.value)
        if current is not None:
            action.setCheckable(True)
            action.setChecked(kind is current)
        action.triggered.connect(lambda _on=False, kind=kind: chosen(kind))


def add_candidates(menu: QMenu, offered: Sequence[Candidate], chosen: Callable[[int], object]) -> None:
    """Puts articles of one title into a menu, each with what tells it from the others."""
    for candidate in offered:
        facts = [short(candidate.headline), candidate.source, show_date(candidate.published), f"#{candidate.id}"]
        action = QAction(facts_line(facts, menu.layoutDirection()).replace("&", "&&"), menu)
        action.setData(candidate.id)
        action.triggered.connect(lambda _on=False, key=candidate.id: chosen(key))
        menu.addAction(action)


class NoteBox(QDialog):
    """The note of a link. `saved` with its text."""

    saved = Signal(str)

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("related.note.title"))
        self.setMinimumWidth(400)
        name = QLabel(link.title or say("list.untitled"))
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setWordWrap(True)
        name.setLayoutDirection(direction_of(link.title, self.layoutDirection()))
        self.field = QPlainTextEdit(link.note)
        self.field.setObjectName("field")
        self.field.setPlaceholderText(say("related.note.hint"))
        self.field.setAccessibleName(say("related.note.title"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(96)
        save = QPushButton(say("related.note.save"))
        save.setObjectName("primary")
        save.clicked.connect(self._save)
        cancel = QPushButton(say("linkbox.cancel"))
        cancel.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(name)
        column.addWidget(self.field)
        column.addLayout(buttons)
        self.field.selectAll()
        self.field.setFocus()

    def _save(self) -> None:
        self.saved.emit(self.field.toPlainText().strip())
        self.accept()
