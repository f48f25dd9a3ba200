"""The files behind an article: the captured originals with their fixity, and what is attached to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from newsdesk.domain.article import Article, OriginalRef
from newsdesk.ui.i18n import show_moment, show_size
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import empty
from newsdesk.ui.widgets.marking import markable
from newsdesk.words import known, say

Buttons = Sequence[tuple[str, Callable[[], object]]]


def kind_of(media_type: str) -> str:
    """A media type as it is told."""
    message = f"media.{media_type}"
    if known(message):
        return say(message)
    return say("media.image") if media_type.startswith("image/") else media_type


class FilesBox(QWidget):
    """Signals carry an OriginalRef or an Attachment; `fixity_asked` a hash whose soundness nobody knows yet."""

    original_asked = Signal(object)
    original_saved = Signal(object)
    fixity_asked = Signal(str)
    attach_asked = Signal()
    attachment_opened = Signal(object)
    attachment_saved = Signal(object)
    attachment_removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._article: Article | None = None
        self._shown: tuple[object, ...] = ()
        self._writable = False
        self._fixity: dict[str, bool | None] = {}
        self._marks: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(6)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._fill()

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the files of an article; None for none."""
        other = article is None or self._article is None or article.id != self._article.id
        shown = (article.originals, article.attachments, writable) if article else ()
        self._article, self._writable = article, writable
        if other:
            self._fixity = {}
        if other or shown != self._shown:
            self._shown = shown
            self._fill()
        if self.isVisible():
            self._ask()

    def showEvent(self, event: object) -> None:
        """Qt: now that somebody looks, soundness is worth the reading of the files."""
        self._ask()

    def _ask(self) -> None:
        for original in self._originals():
            if original.sha256 not in self._fixity:
                self.fixity_asked.emit(original.sha256)

    def _originals(self) -> list[OriginalRef]:
        originals = self._article.originals if self._article else ()
        return list({found.sha256: found for found in originals}.values())

    def show_fixity(self, sha256: str, sound: bool | None) -> None:
        """Tells whether a captured file still is what was captured; None where it is gone."""
        self._fixity[sha256] = sound
        label = self._marks.get(sha256)
        if label is None:
            return
        word = {True: "files.sound", False: "files.altered", None: "files.gone"}[sound]
        sign = "✓" if sound else "✗"
        label.setText(f"SHA-256 {sha256[:12]}…\n{sign} {say(word)}")  # two lines before and after: nothing is cut off
        label.setStyleSheet(f"color: {self._theme.ok if sound else self._theme.warn};")

    # -- building

    def _fill(self) -> None:
        empty(self._column)
        self._marks = {}
        if self._article is None:
            return
        self._title("files.originals")
        for original in self._originals():
            self._original(original)
        if not self._article.originals:
            self._note(say("files.no-original"))
        self._title("files.attachments", "files.attach" if self._writable else "", self.attach_asked.emit)
        for attachment in self._article.attachments:
            buttons = [
                ("files.open", partial(self.attachment_opened.emit, attachment)),
                ("files.save", partial(self.attachment_saved.emit, attachment)),
            ]
            if self._writable:
                buttons.append(("files.remove", partial(self.attachment_removed.emit, attachment)))
            facts = f"{kind_of(attachment.media_type)} · {show_size(attachment.size)}"
            self._row(attachment.name, [facts], buttons)
        if not self._article.attachments:
            self._note(say("files.no-attachments"))

    def _original(self, original: OriginalRef) -> None:
        facts = f"{kind_of(original.media_type)} · {show_size(original.size)}"
        lines = [facts]
        if original.captured:
            lines.append(say("files.captured", date=show_moment(original.captured)))
        buttons = [
            ("files.show", lambda: self.original_asked.emit(original)),
            ("files.save", lambda: self.original_saved.emit(original)),
        ]
        column = self._row(original.name, lines, buttons)
        mark = QLabel(f"SHA-256 {original.sha256[:12]}…\n{say('files.checking')}")
        mark.setProperty("muted", True)
        mark.setToolTip(original.sha256)
        markable(mark)
        mark.setWordWrap(True)
        column.insertWidget(column.count() - 1, mark)
        self._marks[original.sha256] = mark
        if original.sha256 in self._fixity:
            self.show_fixity(original.sha256, self._fixity[original.sha256])

    def _title(self, message: str, button: str = "", slot: Callable[[], object] | None = None) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 0)
        title = QLabel(say(message))
        title.setProperty("section", True)
        line.addWidget(title, 1)
        if button and slot is not None:
            line.addWidget(self._button(button, slot, say(message)))
        self._column.addWidget(row)

    def _button(self, message: str, slot: Callable[[], object], about: str) -> QPushButton:
        button = QPushButton(say(message))
        button.setProperty("flat", True)
        button.setAccessibleName(f"{say(message)} · {about}")
        button.clicked.connect(lambda _on=False: slot())
        return button

    def _note(self, text: str) -> None:
        note = QLabel(text)
        note.setProperty("muted", True)
        note.setWordWrap(True)
        self._column.addWidget(note)

    def _row(self, name: str, lines: Sequence[str], buttons: Buttons) -> QVBoxLayout:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 10, 4)
        column.setSpacing(2)
        title = QLabel(name)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        column.addWidget(title)
        for text in lines:
            line = QLabel(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setProperty("muted", True)
            line.setWordWrap(True)
            column.addWidget(line)
        row = QHBoxLayout()
        row.setSpacing(0)
        for message, slot in buttons:
            row.addWidget(self._button(message, slot, name))
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(card)
        return column
