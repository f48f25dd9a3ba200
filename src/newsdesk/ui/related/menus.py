"""Menus and the small box that belong to links: kinds, candidates, notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Direction
from newsdesk.domain.link import Candidate, Joined, Kind, Link, LinkKind, OwnKind
from newsdesk.text.language import first_strong, isolate
from newsdesk.ui.i18n import show_date, show_moment
from newsdesk.ui.keys.row_menu import RowMenu
from newsdesk.ui.widgets.note_field import NoteField
from newsdesk.ui.widgets.text_line import direction_of, facts_line
from newsdesk.words import language, say, side_mark

MOST_TITLE = 60  # letters of a headline in a menu
MOST_NAMED = 45  # letters of a headline in a sentence
MOST_PASSAGE = 160  # letters of a passage in a row


def kind_name(kind: Kind, *, outgoing: bool = True) -> str:
    """What is said between the open article and the other one: [this] follow-up to [that]."""
    if isinstance(kind, OwnKind):
        return kind.name(language(), outgoing=outgoing) or say("link.own.unnamed")
    return say(f"link.{kind.value}.{'out' if outgoing else 'in'}")


def short(title: str, most: int = MOST_TITLE) -> str:
    """A headline for a menu or a name."""
    return title if len(title) <= most else title[: most - 1].rstrip() + "…"


def quoted(title: str) -> str:
    """A title between the marks of its own script."""
    return f"«{title}»" if first_strong(title) is Direction.RTL else f"“{title}”"


def named(title: str) -> str:
    """A headline in a sentence: short, between its marks."""
    return quoted(short(title or say("list.untitled"), MOST_NAMED))


def sentence(first: str, kind: Kind, second: str, *, outgoing: bool = True) -> str:
    """A link as a sentence, with what its ends are called; it runs as the window does."""
    parts = map(isolate, (first, kind_name(kind, outgoing=outgoing), second))
    return side_mark() + " ".join(parts)


def made_of(link: Link | Joined, direction: Qt.LayoutDirection) -> str:
    """How a link came to be: in which way, by whom, when."""
    return facts_line([say(f"link.origin.{link.origin.value}"), link.who, show_moment(link.created)], direction)


def told_of(link: Link | Joined, direction: Qt.LayoutDirection) -> str:
    """What is told of a link to who stays over it: its passage, its note, how it came to be."""
    passage = quoted(short(link.passage, MOST_PASSAGE)) if link.passage else ""
    return "\n".join(filter(None, (passage, link.note, made_of(link, direction))))


def add_kinds(
    menu: RowMenu,
    chosen: Callable[[Kind], object],
    current: Kind | None = None,
    *,
    outgoing: bool = True,
    own: Sequence[OwnKind] = (),
    manage: Callable[[], object] | None = None,
) -> None:
    """Puts all kinds into a menu, the current one marked; `manage` opens the own ones."""
    kinds: tuple[Kind, ...] = (*LinkKind, *own)
    if current is not None and current not in kinds:
        kinds = (*kinds, current)  # one that links brought along and that nobody gave a name
    for kind in kinds:
        if kind in own[:1]:
            menu.addSeparator()
        action = menu.entry(kind_name(kind, outgoing=outgoing), partial(chosen, kind))
        action.setData(kind.value)
        if current is not None:
            action.setCheckable(True)
            action.setChecked(kind == current)
    if manage is not None:
        menu.addSeparator()
        menu.add("own-kinds", manage)


def facts_of(candidate: Candidate, menu: RowMenu) -> str:
    """An article of a menu, with what tells it from others of its title."""
    facts = [short(candidate.headline), candidate.source, show_date(candidate.published), f"#{candidate.id}"]
    return facts_line(facts, menu.layoutDirection())


def add_candidates(menu: RowMenu, offered: Sequence[Candidate], chosen: Callable[[int], object]) -> None:
    """Puts articles of one title into a menu, each with what tells it from the others."""
    for candidate in offered:
        menu.entry(facts_of(candidate, menu), partial(chosen, candidate.id)).setData(candidate.id)


class NoteBox(QDialog):
    """The note of a link. `saved` with its text."""

    saved = Signal(str)

    def __init__(self, link: Link, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("related.note.title"))
        self.setMinimumWidth(400)
        name = self._label(link.called or say("list.untitled"))
        self.field = NoteField()
        self.field.setText(link.note)
        self.field.setPlaceholderText(say("related.note.hint"))
        self.field.setAccessibleName(say("related.note.title"))
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
        if link.passage:
            self.passage = self._label(quoted(short(link.passage, 3 * MOST_PASSAGE)))
            self.passage.setProperty("muted", True)
            column.addWidget(self.passage)
        column.addWidget(self.field)
        self.made = self._label(made_of(link, self.layoutDirection()))
        self.made.setLayoutDirection(self.layoutDirection())
        self.made.setProperty("muted", True)
        column.addWidget(self.made)
        column.addLayout(buttons)
        self.field.selectAll()
        self.field.setFocus()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setLayoutDirection(direction_of(text, self.layoutDirection()))
        return label

    def _save(self) -> None:
        self.saved.emit(self.field.toPlainText().strip())
        self.accept()
