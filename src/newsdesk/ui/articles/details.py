"""The details of the open article: every field that is no part of the text itself, and where it was captured."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.article import Article, OriginalRef, Status, Text
from newsdesk.text.dates import parse_cell
from newsdesk.text.language import isolate
from newsdesk.ui.i18n import show_date, show_moment, show_size
from newsdesk.ui.widgets.flow import empty
from newsdesk.words import group, known, say

LANGUAGES = ("", "ar", "en", "fa", "fr", "he", "ur")
_LINES = ("source", "byline", "dateline", "url", "slug", "provider")


class Details(QScrollArea):
    """`changed` while somebody types; `status_chosen` at once; `original_asked` with an original's hash."""

    changed = Signal()
    status_chosen = Signal(object)
    original_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self._modified = False
        self._article: Article | None = None
        page = QWidget()
        page.setObjectName("inspectorPage")
        self._form = QFormLayout(page)
        self._form.setContentsMargins(16, 16, 16, 16)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.status = QComboBox()
        for status in Status:
            self.status.addItem(say(f"status.{status.value}"), status)
        self.status.activated.connect(lambda _place: self.status_chosen.emit(Status(self.status.currentData())))
        self._row("status", self.status)
        self.published = QLineEdit()
        self.published.setPlaceholderText(say("details.published.hint"))
        self.published.textEdited.connect(self._typed)
        self.published.textChanged.connect(self._tell_date)
        self._row("published", self.published)
        self._understood = QLabel()
        self._understood.setWordWrap(True)
        self._understood.setProperty("muted", True)
        self._form.addRow(self._understood)
        self.lines: dict[str, QLineEdit] = {}
        for name in _LINES:
            line = QLineEdit()
            line.textEdited.connect(self._typed)
            self.lines[name] = line
            self._row(name, line)
        self.language = QComboBox()
        for tag in LANGUAGES:
            self.language.addItem(say(f"language.{tag or 'unknown'}"), tag)
        self.language.activated.connect(self._typed)
        self._row("language", self.language)
        self.texts: dict[str, QPlainTextEdit] = {}
        for name in ("summary", "notes"):
            text = QPlainTextEdit()
            text.setObjectName("field")
            text.setTabChangesFocus(True)
            text.setFixedHeight(84)
            text.textChanged.connect(self._typed)
            self.texts[name] = text
            self._row(name, text)
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setProperty("muted", True)
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._form.addRow(self._facts)
        self._originals = QVBoxLayout()
        self._form.addRow(self._originals)
        self.setWidget(page)
        self.setEnabled(False)

    def _row(self, name: str, field: QWidget) -> None:
        label = QLabel(say(f"details.{name}"))
        label.setProperty("section", True)
        label.setBuddy(field)
        field.setAccessibleName(say(f"details.{name}"))
        self._form.addRow(label, field)

    # -- showing

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the facts of an article; None for none."""
        self._article = article
        self._quiet = True
        self.setEnabled(article is not None)
        text = article.text if article else Text()
        self.status.setCurrentIndex(list(Status).index(article.status) if article else 0)
        self.status.setEnabled(writable)
        self.published.setText(text.published.value.replace("T", " ") if text.published else "")
        for name, line in self.lines.items():
            line.setText(getattr(text, name))
            line.setCursorPosition(0)
        place = self.language.findData(text.language)
        if place < 0:
            self.language.addItem(text.language, text.language)
            place = self.language.count() - 1
        self.language.setCurrentIndex(place)
        for name, field in self.texts.items():
            field.setPlainText(getattr(text, name))
            field.document().setModified(False)
        for line in (self.published, *self.lines.values()):
            line.setReadOnly(not writable)
        for field in self.texts.values():
            field.setReadOnly(not writable)
        self.language.setEnabled(writable)
        self._tell_date()
        self._show_facts(article)
        self._quiet = False
        self._modified = False

    def _show_facts(self, article: Article | None) -> None:
        empty(self._originals)
        if article is None:
            self._facts.clear()
            return
        facts = {
            "captured": show_moment(article.captured),
            "number": group(article.id),
            "external": article.external_id or "",
            "version": group(article.version),
            "words": group(article.word_count),
        }
        self._facts.setText("\n".join(say(f"details.{name}.is", value=value) for name, value in facts.items() if value))
        if article.originals:
            title = QLabel(say("details.originals"))
            title.setProperty("section", True)
            self._originals.addWidget(title)
        for original in {found.sha256: found for found in article.originals}.values():
            self._originals.addWidget(self._original(original))

    def _original(self, original: OriginalRef) -> QPushButton:
        kind = f"media.{original.media_type}"
        facts = f"{say(kind) if known(kind) else original.media_type} · {show_size(original.size)}"
        button = QPushButton(f"{original.name}\n{facts}\nSHA-256 {original.sha256[:16]}…")
        button.setToolTip(say("details.original.hint", sha256=original.sha256))
        button.clicked.connect(lambda: self.original_asked.emit(original))
        return button

    def _tell_date(self) -> None:
        typed = self.published.text().strip()
        found = parse_cell(typed) if typed else None
        words = self._article.text.published_text if self._article else ""
        if typed and found is None:
            message = say("details.published.unclear")
        elif found is not None:
            message = f"{show_date(found.value)} · {say(f'precision.{found.precision.value}')}"
        else:
            message = ""
        if words and words != typed:
            message += ("\n" if message else "") + say("details.published.words", words=isolate(words))
        self._understood.setText(message)
        self._understood.setVisible(bool(message))

    # -- writing

    @property
    def modified(self) -> bool:
        """Whether something was typed since the article was shown."""
        return self._modified

    @property
    def typing(self) -> bool:
        """Whether somebody is in one of the fields."""
        return self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False

    def settle(self) -> None:
        """What stands here is saved."""
        self._modified = False

    def unsettle(self) -> None:
        """What stands here is not saved, whatever was believed."""
        self._modified = True
        for line in self.lines.values():
            line.setModified(True)
        for field in self.texts.values():
            field.document().setModified(True)

    def apply(self, text: Text) -> Text:
        """`text` with what stands in the fields. A date that is not understood is kept as words, never guessed."""
        typed = self.published.text().strip()
        shown = text.published.value.replace("T", " ") if text.published else ""
        published, words = text.published, text.published_text
        if typed != shown:
            published = parse_cell(typed) if typed else None
            words = typed
        written: dict[str, Any] = {
            name: " ".join(line.text().split()) for name, line in self.lines.items() if line.isModified()
        }
        for name, field in self.texts.items():
            if field.document().isModified():
                written[name] = field.toPlainText().strip()
        return replace(
            text,
            published=published,
            published_text=words,
            language=str(self.language.currentData() or ""),
            **written,
        )

    def _typed(self, *_value: object) -> None:
        if not self._quiet and self._article is not None:
            self._modified = True
            self.changed.emit()
