"""The details of the open article: every field that is no part of the text itself, and the files behind it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QScrollArea, QWidget

from newsdesk.domain.article import Article, Direction, Status, Text
from newsdesk.text.dates import parse_cell
from newsdesk.text.language import isolate
from newsdesk.ui.articles.files import FilesBox
from newsdesk.ui.editor.checked_line import CheckedLine
from newsdesk.ui.editor.facts import choose, fill_directions, fill_languages, fill_statuses
from newsdesk.ui.i18n import show_date, show_moment
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.marking import markable
from newsdesk.ui.widgets.note_field import NoteField
from newsdesk.ui.widgets.parts import breakable
from newsdesk.words import group, say

_LINES = ("source", "byline", "dateline", "url", "slug", "provider", "embargo", "copyright")
_SHARED = ("source", "byline", "published", "summary", "status", "language", "direction")  # with the sheet


def as_typed(value: str | None) -> str:
    """A date as the field shows it."""
    return value.replace("T", " ") if value else ""


def _facts_of(article: Article) -> dict[str, str]:
    """What newsdesk knows of an article by itself, as it is read."""
    return {
        "captured": show_moment(article.captured),
        "created": show_moment(article.created),
        "modified": show_moment(article.modified),
        "words": group(article.word_count),
        "version": group(article.version),
        "number": group(article.id),
        "external": article.external_id or "",
        "item_version": article.text.item_version,
    }


class _Uid(QLineEdit):
    """The name of an article among all articles: as wide as there is room, for it cannot be broken anywhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(say("details.uid"))
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.setStyleSheet(f"QLineEdit {{ color: {theme.muted}; padding: 0; }}")

    def tell(self, uid: str) -> None:
        """Shows it from its beginning; all of it can be chosen and copied, or seen in the tip."""
        self.setText(say("details.uid.is", value=uid))
        self.setToolTip(uid)
        self.home(False)


class Details(QScrollArea):
    """`changed` while somebody types; `field_changed` with a field that the sheet has too; `status_chosen` at once."""

    changed = Signal()
    field_changed = Signal(str, str)
    status_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(say("tab.details"))
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
        self._build_choices()
        self._build_texts()
        self._facts = QLabel()
        self._facts.setWordWrap(True)
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self._facts.setProperty("muted", True)
        markable(self._facts)
        self._form.addRow(self._facts)
        self._uid = _Uid()
        self._form.addRow(self._uid)
        self.files = FilesBox(theme)
        self._form.addRow(self.files)
        self.setWidget(page)
        self.setEnabled(False)
        self.dress(theme)

    def _build_choices(self) -> None:
        self.status, self.language, self.direction = Choice(), Choice(), Choice()
        fill_statuses(self.status)
        fill_languages(self.language)
        fill_directions(self.direction)
        self.status.activated.connect(lambda _place: self.status_chosen.emit(Status(self.status.currentData())))
        self.language.activated.connect(lambda _place: self._typed("language"))
        self.direction.activated.connect(lambda _place: self._typed("direction"))
        self.published = QLineEdit()
        self.published.setPlaceholderText(say("details.published.hint"))
        self.published.textEdited.connect(lambda _text: self._typed("published"))
        self.published.textChanged.connect(self._tell_date)
        self._understood = QLabel()
        self._understood.setWordWrap(True)
        self._understood.setTextFormat(Qt.TextFormat.PlainText)
        self._understood.setProperty("muted", True)
        markable(self._understood)
        self._row("status", self.status)
        self._row("published", self.published)
        self._form.addRow(self._understood)

    def _build_texts(self) -> None:
        self.lines: dict[str, QLineEdit | CheckedLine] = {}
        self.dateline = CheckedLine(say("details.dateline"))
        for name in _LINES:
            line = self.dateline if name == "dateline" else QLineEdit()
            line.textEdited.connect(lambda _text, name=name: self._typed(name))
            self.lines[name] = line
            self._row(name, line)
        self._row("language", self.language)
        self._row("direction", self.direction)
        self.texts: dict[str, NoteField] = {}
        for name in ("summary", "usage_terms", "notes"):
            text = NoteField()
            text.textChanged.connect(lambda name=name: self._typed(name))
            self.texts[name] = text
            self._row(name, text)

    def _row(self, name: str, field: QWidget) -> None:
        label = QLabel(say(f"details.{name}"))
        label.setProperty("section", True)
        label.setBuddy(field)
        field.setAccessibleName(say(f"details.{name}"))
        self._form.addRow(label, field)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.files.dress(theme)
        self._uid.dress(theme)

    # -- showing

    def show_article(self, article: Article | None, *, writable: bool) -> None:
        """Shows the facts of an article; None for none."""
        self._article = article
        self._quiet = True
        self.setEnabled(article is not None)
        text = article.text if article else Text()
        choose(self.status, article.status.value if article else Status.INBOX.value)
        choose(self.language, text.language)
        choose(self.direction, text.direction.value)
        self.published.setText(as_typed(text.published.value if text.published else None))
        self.published.setCursorPosition(0)
        for name, line in self.lines.items():
            line.setText(getattr(text, name))
            line.setCursorPosition(0)
        for name, field in self.texts.items():
            field.setPlainText(getattr(text, name))
            field.document().setModified(False)
        for line in (self.published, *self.lines.values()):
            line.setReadOnly(not writable)
        for field in self.texts.values():
            field.setReadOnly(not writable)
        for combo in (self.status, self.language, self.direction):
            combo.setEnabled(writable)
        self._tell_date()
        self._show_facts(article)
        self.files.show_article(article, writable=writable)
        self._quiet = False
        self._modified = False
        for name in _SHARED:
            self.field_changed.emit(name, self.value(name))

    def show_facts(self, article: Article) -> None:
        """What newsdesk knows of an article by itself, where the fields are left to the one who types in them."""
        self._show_facts(article)
        choose(self.status, article.status.value)
        self.field_changed.emit("status", article.status.value)
        self.files.show_article(article, writable=self.status.isEnabled())

    def _show_facts(self, article: Article | None) -> None:
        if article is None:
            self._facts.clear()
            self._uid.clear()
            return
        facts = _facts_of(article)
        self._facts.setText("\n".join(say(f"details.{name}.is", value=value) for name, value in facts.items() if value))
        self._uid.tell(article.uid)

    def _tell_date(self) -> None:
        typed = self.published.text().strip()
        words = self._article.text.published_text if self._article else ""
        message = self.date_in_words()
        if words and as_typed(words) != typed:
            message += ("\n" if message else "") + say("details.published.words", words=isolate(breakable(words)))
        self._understood.setText(message)
        self._understood.setVisible(bool(message))

    def date_in_words(self) -> str:
        """How the date in the field is understood, and how exactly."""
        typed = self.published.text().strip()
        found = parse_cell(typed) if typed else None
        if typed and found is None:
            return say("details.published.unclear")
        return f"{show_date(found.value)} · {say(f'precision.{found.precision.value}')}" if found else ""

    def value(self, name: str) -> str:
        """What stands in a field, as text."""
        if name in self.lines:
            return self.lines[name].text()
        if name in self.texts:
            return self.texts[name].toPlainText()
        if name == "published":
            return self.published.text()
        combo = {"status": self.status, "language": self.language, "direction": self.direction}[name]
        return str(combo.currentData() or "")

    # -- writing

    def put(self, name: str, value: str) -> None:
        """Somebody typed into the same field elsewhere: in the sheet."""
        if name == "status":
            self.status_chosen.emit(Status(value))
            return
        self._quiet = True
        if name in self.lines:
            self.lines[name].setText(value)
            self.lines[name].setModified(True)
        elif name in self.texts:
            self.texts[name].setPlainText(value)
            self.texts[name].document().setModified(True)
        elif name == "published":
            self.published.setText(value)
        else:
            choose({"language": self.language, "direction": self.direction}[name], value)
        self._quiet = False
        self._typed(name)

    def put_all(self, before: Text, text: Text) -> None:
        """Shows another state of the text in all fields that are different, as if it had been typed."""
        for name in ("published", "language", "direction", *self.lines, *self.texts):
            old, new = getattr(before, name), getattr(text, name)
            if name == "published":
                old, new = (as_typed(one.value) if one else "" for one in (old, new))
                old, new = old or before.published_text, new or text.published_text
            if old != new:
                self.put(name, new.value if isinstance(new, Direction) else new)

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
        published, words = text.published, text.published_text
        if typed != as_typed(text.published.value if text.published else None) and not (
            typed == words and published is None
        ):
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
            language=self.value("language"),
            direction=Direction(self.value("direction")),
            **written,
        )

    def _typed(self, name: str) -> None:
        if not self._quiet and self._article is not None:
            self._modified = True
            if name in _SHARED:
                self.field_changed.emit(name, self.value(name))
            self.changed.emit()
