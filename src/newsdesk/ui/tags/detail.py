"""The chosen tag beside the tree: its names, its note, what it is and where it is used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.tag import Tag, TagKind, TagRef, TagUse
from newsdesk.ui.tags.aliases import Aliases
from newsdesk.ui.tags.chips import Swatches, TagChip, label
from newsdesk.ui.tags.head import TagHead
from newsdesk.ui.tags.labels import LabelFields
from newsdesk.ui.tags.many import ManyTags
from newsdesk.ui.tags.months import TagMonths, section
from newsdesk.ui.tags.vocabulary_part import VocabularyPart
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.ui.widgets.note_field import NoteField
from newsdesk.words import say

PAUSE = 2500  # milliseconds without a key after which a note is written


class TagDetail(QScrollArea):
    """`changed` (tag, values), `alias_added` and `alias_removed` (tag, name) ask for a change. `listed` and `chosen`
    name a tag; `merge_asked`, `move_asked` and `delete_asked` mean all that are chosen. `named` (tag, language, name)
    asks for the name in a language of the interface, `split_asked` for parting a tag's articles, and `spanned` (tag,
    first month, last month) for those of a time."""

    changed = Signal(int, object)
    alias_added = Signal(int, str)
    alias_removed = Signal(int, str)
    listed = Signal(int)
    chosen = Signal(int)
    merge_asked = Signal()
    move_asked = Signal()
    delete_asked = Signal()
    named = Signal(int, str, str)
    split_asked = Signal(int)
    spanned = Signal(int, str, str)

    def __init__(self, theme: Theme, *, writable: bool) -> None:
        super().__init__()
        self._theme, self._writable = theme, writable
        self._tag: Tag | None = None
        self._unkept: dict[int, dict[str, str]] = {}  # what was typed and is not known to be written
        self._beside: tuple[tuple[TagRef, int], ...] = ()
        self.setObjectName("inspector")
        self.setAccessibleName(say("manager.detail"))
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.save_now)
        self._hint = label(say("manager.none-chosen"), muted=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._hint.setContentsMargins(32, 96, 32, 32)
        self._many = ManyTags(theme, writable=writable)
        self._many.chosen.connect(self.chosen)
        self._many.move_asked.connect(self.move_asked)
        self._many.delete_asked.connect(self.delete_asked)
        self._many.merge_asked.connect(self.merge_asked)
        self._pages = (self._hint, self._one(), self._many)
        whole = QWidget()
        whole.setObjectName("inspectorPage")
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        for page in self._pages:
            column.addWidget(page)
        self.setWidget(whole)
        self.show_tag(None, ())

    # -- building

    def _one(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = TagHead(self._theme, writable=self._writable)
        self.head.listed.connect(self._list)
        self.head.move_asked.connect(self.move_asked)
        self.head.delete_asked.connect(self.delete_asked)
        self.head.split_asked.connect(lambda: self.split_asked.emit(self._tag.id if self._tag is not None else 0))
        section(column).addWidget(self.head)
        self._aliases = Aliases(self._theme, writable=self._writable)
        self._aliases.added.connect(self._add_alias)
        self._aliases.removed.connect(self._remove_alias)
        self.alias_field = self._aliases.field
        section(column, say("tags.aliases")).addWidget(self._aliases)
        self.labels = LabelFields(writable=self._writable)
        self.labels.named.connect(self.named)
        section(column, say("tags.labels")).addWidget(self.labels)
        self._build_note(section(column, say("tags.note")))
        self._build_kind(section(column))
        self.vocabulary = VocabularyPart(writable=self._writable)
        column.addWidget(self.vocabulary)
        self._over_time = TagMonths(self._theme)
        self._over_time.spanned.connect(self.spanned)
        self.months = self._over_time.months
        column.addWidget(self._over_time)
        part = section(column, say("tags.beside"))
        self._beside_row = FlowLayout(parent := QWidget())
        self._beside_none = label(say("tags.beside.none"), muted=True)
        part.addWidget(parent)
        part.addWidget(self._beside_none)
        rule = QFrame()
        rule.setObjectName("rule")
        column.addWidget(rule)
        column.addStretch(1)
        return page

    def _build_note(self, part: QVBoxLayout) -> None:
        self.note = NoteField()
        self.note.setPlaceholderText(say("tags.note.hint"))
        self.note.setAccessibleName(say("tags.note"))
        self.note.setReadOnly(not self._writable)
        self.note.left.connect(self.save_now)
        self.note.textChanged.connect(self._pause.start)
        part.addWidget(self.note)

    def _build_kind(self, part: QVBoxLayout) -> None:
        self.kind = Choice()
        for kind in TagKind:
            self.kind.addItem(say(f"tags.kind.{kind.value}"), kind.value)
        self.kind.setEnabled(self._writable)
        self.kind.activated.connect(lambda _row: self._change(kind=str(self.kind.currentData())))
        self.colour = Swatches(self._theme)
        self.colour.setEnabled(self._writable)
        self.colour.chosen.connect(lambda colour: self._change(colour=colour))
        self.uri = QLineEdit()
        self.uri.setPlaceholderText("https://")
        self.uri.setReadOnly(not self._writable)
        self.uri.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.uri.editingFinished.connect(self.save_now)
        for word, field in (("kind", self.kind), ("colour", self.colour), ("uri", self.uri)):
            title = label(say(f"tags.{word}"), section=True)
            title.setBuddy(field)
            field.setAccessibleName(say(f"tags.{word}"))
            part.addWidget(title)
            part.addWidget(field)

    # -- showing

    def show_tag(self, tag: Tag | None, above: Sequence[Tag]) -> None:
        """Shows a tag and the way to it; None for none. What is being typed stays as it is."""
        same = tag is not None and self._tag is not None and tag.id == self._tag.id
        if not same:
            self.save_now()
            self.verticalScrollBar().setValue(0)
            self._beside = ()
            self.labels.leave()
            self._use_shown(TagUse())
        self._aliases.show_tag(tag, same=same)
        self._tag = tag
        self._turn_to(0 if tag is None else 1)
        if tag is None:
            return
        self.head.show_tag(tag, above)
        self.labels.show_tag(tag)
        for name, field in self._fields().items():
            if same and field.isModified():
                continue
            kept = getattr(tag, name)
            value = self._unkept.get(tag.id, {}).get(name, kept)
            if not same or field.text().strip() != value:
                field.setText(value)
            field.setModified(not same and value != kept)  # what could not be written is tried once more
        self.kind.setCurrentIndex(self.kind.findData(tag.kind.value))
        self.dress(self._theme)

    def show_use(self, tag_id: int, use: TagUse) -> None:
        """When the tag was used, and beside which others; told later than the rest."""
        if self._tag is None or self._tag.id != tag_id:
            return
        self._beside = use.beside
        self._use_shown(use)
        self._fill_beside()

    def _use_shown(self, use: TagUse) -> None:
        self.head.show_use(use)
        self._over_time.show_use(self._tag.id if self._tag is not None else 0, use)

    def show_many(self, tags: Sequence[Tag]) -> None:
        """Shows several tags: what can be done with them together."""
        self.save_now()
        self._tag = None
        self._many.show_tags(tags)
        self._turn_to(2)

    def _turn_to(self, number: int) -> None:
        for place, page in enumerate(self._pages):
            page.setVisible(place == number)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self._many.dress(theme)
        self.head.dress(theme)
        self._over_time.dress(theme)
        tag = self._tag
        self.colour.dress(theme, tag.kind.value if tag else "", tag.colour if tag else "")
        self._aliases.dress(theme)
        self._fill_beside()

    def _fill_beside(self) -> None:
        empty(self._beside_row)
        for ref, number in self._beside:
            hint = say("tags.beside.hint", number, name=ref.name)
            chip = TagChip(ref, number, self._theme, hint)
            chip.pressed_tag.connect(self.chosen)
            self._beside_row.addWidget(chip)
        self._beside_none.setVisible(not self._beside)

    # -- writing

    def save_now(self) -> None:
        """Writes what was typed into the note and the address, if they differ from what is kept."""
        self._pause.stop()
        tag = self._tag
        if tag is None or not self._writable:
            return
        values: dict[str, str] = {}
        for name, field in self._fields().items():
            if field.isModified():
                field.setModified(False)
                if (value := field.text().strip()) != getattr(tag, name):
                    values[name] = value
        if values:
            self._unkept.setdefault(tag.id, {}).update(values)
            self.changed.emit(tag.id, values)

    def flush(self) -> bool:
        """Writes what was typed, and once more what the disk refused; whether anything is not kept yet."""
        refused = {key: dict(values) for key, values in self._unkept.items() if values}
        self.save_now()
        for key, values in refused.items():
            self.changed.emit(key, values)
        return any(self._unkept.values())

    def settle(self, tag_id: int, values: dict[str, object]) -> None:
        """These values of a tag are written. What is not told so is still there when the tag is shown again."""
        waiting = self._unkept.get(tag_id, {})
        self._unkept[tag_id] = {name: value for name, value in waiting.items() if values.get(name) != value}

    def _fields(self) -> dict[str, NoteField | QLineEdit]:
        return {"note": self.note, "uri": self.uri}

    def _change(self, **values: object) -> None:
        tag = self._tag
        if tag is not None and any(getattr(tag, name) != value for name, value in values.items()):
            self.changed.emit(tag.id, values)

    def _list(self) -> None:
        if self._tag is not None:
            self.listed.emit(self._tag.id)

    def _add_alias(self, name: str) -> None:
        if self._tag is not None:
            self.alias_added.emit(self._tag.id, name)

    def _remove_alias(self, name: str) -> None:
        if self._tag is not None:
            self.alias_removed.emit(self._tag.id, name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: what was typed is written before the page goes away."""
        self.save_now()
        super().hideEvent(event)
