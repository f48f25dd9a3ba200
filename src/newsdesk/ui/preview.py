"""What a handful of files would become, to be looked at and ticked before anything is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.previewing import Candidate, Preview
from newsdesk.domain.capture import Skipped
from newsdesk.text.language import first_strong, isolate
from newsdesk.ui import errors
from newsdesk.ui.articles.original_view import decoded
from newsdesk.ui.editor.document import OBJECT_TYPE, Look, fill
from newsdesk.ui.editor.images import SCHEME
from newsdesk.ui.editor.objects import ObjectPainter
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, reading_font
from newsdesk.words import rtl, say

PLACE = Qt.ItemDataRole.UserRole


class PreviewDialog(QDialog):
    """`chosen` with what is to be left out: the keys of the candidates that are not ticked."""

    chosen = Signal(list)

    def __init__(self, found: Preview, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("preview.title"))
        self.resize(1040, 680)
        self._found, self._theme = found, theme
        self._images = {SCHEME + file.sha256: file.data for one in found.candidates for file in one.capture.files}
        self._decoded: dict[str, QImage] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(say("preview.list"))
        self.list.setWordWrap(True)
        self.list.setStyleSheet(
            f"QListWidget::item {{ padding: 8px 4px; border-bottom: 1px solid {theme.line}; }}"
            f" QListWidget::item:selected {{ background: {theme.accent_soft}; color: {theme.ink}; }}"
        )
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.headline, self.facts, self.text = self._reader()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 0, 12, 0)
        for widget in (self.headline, self.facts):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(page)
        panes.setSizes([400, 640])
        self.again = QCheckBox(say("preview.again"))
        self.again.setChecked(True)
        self.take = QPushButton()
        self.take.setObjectName("primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self._take)
        cancel = QPushButton(say("preview.cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(panes, 1)
        whole.addLayout(row)
        self._fill()

    def _reader(self) -> tuple[QLabel, QLabel, QTextEdit]:
        headline, facts, text = QLabel(), QLabel(), QTextEdit()
        headline.setFont(reading_font(22, bold=True))
        facts.setProperty("muted", True)
        for label in (headline, facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        text.setReadOnly(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setAccessibleName(say("preview.text"))
        text.setStyleSheet("QTextEdit { background: transparent; border: none; }")
        text.document().documentLayout().registerHandler(OBJECT_TYPE, ObjectPainter(self._theme, self._image, self))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.document().setDefaultTextOption(option)
        return headline, facts, text

    def _image(self, src: str) -> QImage | None:
        if src not in self._decoded:
            self._decoded[src] = decoded([self._images.get(src, b"")])[0]
        return None if self._decoded[src].isNull() else self._decoded[src]

    # -- the list

    def _fill(self) -> None:
        for place, one in enumerate(self._found.candidates):
            item = QListWidgetItem("\n".join(_lines(one)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if one.outcome == "unchanged" else Qt.CheckState.Checked)
            item.setData(PLACE, place)
            self.list.addItem(item)
        for path, skipped in self._found.skipped:
            item = QListWidgetItem(_failure(path, skipped))
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda now, _before: self._show(now))
        self.list.itemChanged.connect(lambda _item: self._count())
        self.list.setCurrentRow(0)
        self._count()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(len(self._found.candidates))]

    def _count(self) -> None:
        wanted = sum(item.checkState() is Qt.CheckState.Checked for item in self._items())
        self.take.setText(say("preview.take", wanted))
        self.take.setEnabled(bool(wanted))

    def _show(self, item: QListWidgetItem | None) -> None:
        place = item.data(PLACE) if item is not None else None
        if place is None:
            return
        one = self._found.candidates[place]
        text = one.capture.text
        self.headline.setText(text.headline or say("list.untitled"))
        side = Qt.AlignmentFlag.AlignRight if first_strong(text.headline).value == "rtl" else Qt.AlignmentFlag.AlignLeft
        for label in (self.headline, self.facts):
            label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        told = [text.byline, *_facts(one), *(one.capture.tags[:6])]
        self.facts.setText(" · ".join(isolate(fact) for fact in told if fact))
        fill(self.text.document(), text.body, Look(self._theme, text.direction.value))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _take(self) -> None:
        ticked = [item.checkState() is Qt.CheckState.Checked for item in self._items()]
        keys = [one.key for one in self._found.candidates]
        wanted = {key for key, tick in zip(keys, ticked, strict=True) if tick}  # of two equal files one is ticked
        self.chosen.emit([key for key in dict.fromkeys(keys) if key not in wanted])
        self.accept()


def _facts(one: Candidate) -> list[str]:
    text = one.capture.text
    date = show_date(text.published.value) if text.published else ""
    return [text.source, date, say("preview.words", one.words)]


def _lines(one: Candidate) -> list[str]:
    """What stands in the list about a capture. Every piece keeps its own direction."""
    headline = isolate(one.capture.text.headline or say("list.untitled"))
    facts = " · ".join(isolate(fact) for fact in _facts(one) if fact)
    other = isolate(one.other or say("list.untitled"))
    if one.outcome == "added" and not one.likeness:
        return [headline, f"{facts} · {say('preview.added')}"]
    if one.likeness:
        outcome = say("preview.twin", headline=other, percent=int(100 * one.likeness))
    else:
        outcome = say(f"preview.{one.outcome}", headline=other) if one.other else say("preview.same-files")
    return [headline, facts, outcome]


def _failure(path: str, skipped: Skipped) -> str:
    name = isolate(path.rpartition("/")[2].rpartition("\\")[2])
    mark = "\u200f" if rtl() else "\u200e"
    return f"{mark}{name}: {errors.skipped(skipped.reason, skipped.facts)}"
