"""What a handful of files would become, to be looked at and ticked before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QMouseEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk.previewing import MOST_CAPTURES, Candidate, Preview
from newsdesk.domain.capture import Skipped
from newsdesk.text.language import first_strong, isolate, reading_side
from newsdesk.ui import errors
from newsdesk.ui.editor.document import OBJECT_TYPE, Look, fill
from newsdesk.ui.editor.images import SCHEME
from newsdesk.ui.editor.objects import ObjectPainter
from newsdesk.ui.i18n import show_date
from newsdesk.ui.theme import Theme, reading_font
from newsdesk.ui.widgets.parts import mark_as
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import rtl, say, side_mark

_SIDES = {"rtl": Qt.AlignmentFlag.AlignRight, "ltr": Qt.AlignmentFlag.AlignLeft}


def _label(text: str, *, muted: bool = False, own: bool = True) -> QLabel:
    """Words at the side where their own letters begin, or where those of the window do."""
    mark = "" if own else side_mark()  # else a line that begins with a name runs as the name does
    made = QLabel(mark + text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("muted", muted)
    direction = first_strong(text).value if own else ("rtl" if rtl() else "ltr")
    side = _SIDES.get(direction, _SIDES["rtl" if rtl() else "ltr"])
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return made


class CandidateRow(QFrame):
    """A capture in the list. `looked_at` when a person turns to it, `ticked` when its mark changes."""

    looked_at = Signal()
    ticked = Signal()

    def __init__(self, one: Candidate) -> None:
        super().__init__()
        self.setObjectName("candidate")
        self.box = _Box()
        self.box.setChecked(one.outcome != "unchanged")
        self.box.setAccessibleName(one.capture.text.headline)
        self.box.toggled.connect(self.ticked)
        self.box.reached.connect(self.looked_at)
        headline, facts, outcome = _lines(one)
        title = _label(headline)
        bold = title.font()
        bold.setBold(True)
        title.setFont(bold)
        self.words = (title, _label(facts, muted=True, own=False), _label(outcome, own=False))
        self.setToolTip(one.location)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in self.words:
            words.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: a click anywhere shows it."""
        super().mousePressEvent(event)
        self.box.setFocus()
        self.looked_at.emit()


class _Box(QCheckBox):
    reached = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: the keyboard came here."""
        super().focusInEvent(event)
        self.reached.emit()


class PreviewDialog(QDialog):
    """`chosen` with what is to be left out: the keys of the candidates that are not ticked. `images` are theirs, by
    their hashes."""

    chosen = Signal(list)

    def __init__(self, found: Preview, images: dict[str, QImage], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("preview.title"))
        open_within(self, 1040, 680)
        self._found, self._theme = found, theme
        self._images = images
        self.rows = [CandidateRow(one) for one in found.candidates]
        self.failed = [_label(_failure(path, skipped), muted=True, own=False) for path, skipped in found.skipped]
        self.headline, self.facts, self.lead, self.text = self._reader()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 0, 12, 0)
        for widget in (self.headline, self.facts, self.lead):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        panes = QSplitter()
        panes.setChildrenCollapsible(False)
        panes.addWidget(self._list())
        panes.addWidget(page)
        panes.setSizes([400, 640])
        self.again = QCheckBox(say("preview.again", most=MOST_CAPTURES))
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
        if self.failed:
            told = _label(say("preview.failed", len(self.failed)), own=False)
            told.setWordWrap(False)
            row.addWidget(told)
        row.addWidget(cancel)
        row.addWidget(self.take)
        self._foot = row
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addWidget(panes, 1)
        whole.addLayout(row)
        self._fill()

    def offer_columns(self, do: Callable[[], None]) -> None:
        """They are rows of a table: its columns may be understood otherwise."""
        button = QPushButton(say("preview.columns"))
        button.setAutoDefault(False)

        def ask() -> None:
            self.reject()
            do()

        button.clicked.connect(ask)
        self._foot.insertWidget(1, button)

    def _list(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for place, row in enumerate(self.rows):
            row.looked_at.connect(lambda place=place: self.show_candidate(place))
            row.ticked.connect(self._count)
            column.addWidget(row)
        for label in self.failed:
            label.setContentsMargins(8, 8, 8, 8)
            column.addWidget(label)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(say("preview.list"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        theme = self._theme
        inner.setStyleSheet(
            f"#candidate {{ border: none; border-bottom: 1px solid {theme.line}; }}"
            f" #candidate[shown=true] {{ background: {theme.accent_soft}; }}"
        )
        return area

    def _reader(self) -> tuple[QLabel, QLabel, QLabel, QTextEdit]:
        headline, facts, lead, text = QLabel(), QLabel(), QLabel(), QTextEdit()
        headline.setFont(reading_font("second", bold=True))
        facts.setProperty("muted", True)
        lead.setFont(reading_font("note"))
        for label in (headline, facts, lead):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(4, 0, 4, 0)
        text.setReadOnly(True)
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.setAccessibleName(say("preview.text"))
        text.setStyleSheet("QTextEdit { background: transparent; border: none; }")
        text.document().documentLayout().registerHandler(OBJECT_TYPE, ObjectPainter(self._theme, self._image, self))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.document().setDefaultTextOption(option)
        return headline, facts, lead, text

    def _image(self, src: str) -> QImage | None:
        return self._images.get(src.removeprefix(SCHEME))

    # -- the list

    def _fill(self) -> None:
        self.show_candidate(0)
        self._count()

    def _count(self) -> None:
        wanted = sum(row.box.isChecked() for row in self.rows)
        self.take.setText(say("preview.take", wanted))
        self.take.setEnabled(bool(wanted))

    def show_candidate(self, place: int) -> None:
        """Shows the text of a candidate beside the list."""
        one = self._found.candidates[place]
        for number, row in enumerate(self.rows):
            mark_as(row, "shown", number == place)
        text = one.capture.text
        self.headline.setText(text.headline or say("list.untitled"))
        at = _SIDES.get(reading_side(text.headline).value, Qt.AlignmentFlag.AlignLeft)
        for label in (self.headline, self.facts, self.lead):
            label.setAlignment(at | Qt.AlignmentFlag.AlignAbsolute)
        told = [text.byline, *_facts(one), *(one.capture.tags[:6])]
        self.facts.setText(" · ".join(isolate(fact) for fact in told if fact))
        self.lead.setText("\n".join(filter(None, (text.subhead, text.summary))))
        self.lead.setVisible(bool(self.lead.text()))
        fill(self.text.document(), text.body, Look(self._theme, text.direction.value))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _take(self) -> None:
        keys = [one.key for one in self._found.candidates]
        wanted = {key for key, row in zip(keys, self.rows, strict=True) if row.box.isChecked()}
        # of two equal files one is ticked: what is wanted of either is wanted
        self.chosen.emit([key for key in dict.fromkeys(keys) if key not in wanted])
        self.accept()


def _facts(one: Candidate) -> list[str]:
    text = one.capture.text
    date = show_date(text.published.value) if text.published else ""
    return [text.source, date, say("preview.words", one.words)]


def _lines(one: Candidate) -> tuple[str, str, str]:
    """What stands in the list about a capture: headline, facts, and what it would become. Every piece keeps its own
    direction."""
    facts = " · ".join(isolate(fact) for fact in (*_facts(one), Path(one.location).name) if fact)
    other = " · ".join(isolate(name) for name in (one.other or say("list.untitled"), one.other_source) if name)
    if one.likeness:
        outcome = say("preview.twin", headline=other, percent=int(100 * one.likeness))
    elif one.outcome == "added":
        outcome = say("preview.added")
    else:
        outcome = say(f"preview.{one.outcome}", headline=other) if one.other else say("preview.same-files")
    return one.capture.text.headline or say("list.untitled"), facts, outcome


def _failure(path: str, skipped: Skipped) -> str:
    name = isolate(path.rpartition("/")[2].rpartition("\\")[2])
    place = f" ({errors.place(skipped.place)})" if skipped.place else ""
    return f"{name}{place}: {errors.skipped(skipped.reason, skipped.facts)}"
