"""Two versions as one text to read: what was inserted and deleted stands where it happened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QContextMenuEvent,
    QFont,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from newsdesk.domain.article import Direction
from newsdesk.domain.comparison import BlockChange, Comparison, Fate, FieldChange, Piece
from newsdesk.text.body import Run
from newsdesk.text.language import first_strong, in_order, isolate
from newsdesk.ui.editor.document import LINE_BREAK, OBJECT, OBJECT_LETTER, OBJECT_TYPE, Look
from newsdesk.ui.editor.objects import FindImage, ObjectPainter
from newsdesk.ui.i18n import show_date
from newsdesk.ui.keys.row_menu import dressed
from newsdesk.ui.theme import Theme, reading_font, ui_font
from newsdesk.ui.widgets.text_line import facts_line
from newsdesk.words import known, say

MEASURE = 700
MARGIN, GUTTER, BAR = 28, 14, 3
Span = tuple[int, int]
Part = int | str  # the place of a paragraph among those of a comparison, or the name of a field
_THIN = "\u2009"  # between what went and what came in its place; Arabic letters would join without it
_IN_TEXT = ("headline", "subhead")
_LONG = ("summary", "notes")


class ComparisonPage(QTextEdit):
    """A read-only page of at most MEASURE pixels. It knows where its changes are and walks through them. `clicked` when
    the reader went to one by the mouse, `menu_asked` with the menu over one."""

    clicked = Signal()
    menu_asked = Signal(object)

    def __init__(self, theme: Theme, find_image: FindImage) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAccessibleName(say("compare.name"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet("QTextEdit { background: transparent; border: none; }")
        self.setFont(reading_font())
        self._theme = theme
        self._painter = ObjectPainter(theme, find_image, self)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._painter)
        self.changes: list[Span] = []
        self.parts: list[Part] = []  # what each change is a change of
        self.place = -1  # of the change at which the reader is
        self._measure = MEASURE

    def show_comparison(self, comparison: Comparison, theme: Theme, *, sides: tuple[str, str] | None = None) -> None:
        """Shows a comparison from its beginning: in one text, or side by side under two names."""
        self._theme = theme
        self._painter.theme = replace(theme, muted=theme.ink)  # what is muted elsewhere must be read on a ground too
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.clear()
        document.setDocumentMargin(GUTTER)
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        if sides is not None:
            from newsdesk.ui.editor.comparison_sides import write_sides

            self.changes, self.parts = write_sides(cursor, theme, self.layoutDirection(), comparison, sides)
        else:
            writer = PageWriter(cursor, theme, self.layoutDirection())
            writer.head(comparison)
            for place, block in enumerate(comparison.body):
                writer.block(block, place)
            self.changes, self.parts = writer.changes, writer.parts
        cursor.endEditBlock()
        self._measure = MEASURE if sides is None else 2 * MEASURE
        frame = document.rootFrame().frameFormat()
        frame.setTopMargin(MARGIN - GUTTER)
        frame.setBottomMargin(MARGIN + 20)
        document.rootFrame().setFrameFormat(frame)
        self.place = -1
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._narrow()

    def go(self, step: int) -> None:
        """To the next change, or with -1 to the one before; after the last comes the first."""
        if not self.changes:
            return
        self.place = (max(self.place, 0 if step < 0 else -1) + step) % len(self.changes)
        start, end = self.changes[self.place]
        cursor = self.textCursor()
        cursor.setPosition(end)
        self.setTextCursor(cursor)
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        top = self.cursorRect().top()
        if not self.viewport().height() * 0.1 < top < self.viewport().height() * 0.6:
            bar.setValue(bar.value() + top - self.viewport().height() // 3)
        self.viewport().update()

    # -- Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the text stays narrow enough to be read."""
        self._narrow()
        super().resizeEvent(event)

    def _narrow(self) -> None:
        side = max(MARGIN, (self.width() - self._measure) // 2) - GUTTER
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    @property
    def part(self) -> Part | None:
        """What the change at which the reader is changed; None where the reader is at none."""
        return self.parts[self.place] if 0 <= self.place < len(self.parts) else None

    def go_to(self, position: int) -> bool:
        """To the change at a position, or in its paragraph; gives whether there is one."""
        block = self.document().findBlock(position)
        first, last = block.position(), block.position() + block.length()
        near = [number for number, (start, end) in enumerate(self.changes) if start < last and end >= first]
        if near:
            self.place = min(near, key=lambda number: abs(self.changes[number][0] - position))
            self.viewport().update()
        return bool(near)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """Qt: a click goes to the change that it meets; `clicked`."""
        super().mouseReleaseEvent(e)
        plain = e.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection()
        if plain and self.go_to(self.cursorForPosition(e.position().toPoint()).position()):
            self.clicked.emit()

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """Qt: what can be done with the text, and with the change that was met."""
        menu = dressed(self.createStandardContextMenu(e.pos()))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        at = self.cursorForPosition(e.pos()).position() if e.reason() is not e.Reason.Keyboard else None
        if at is None or self.go_to(at):
            self.clicked.emit()
            self.menu_asked.emit(menu)
        menu.popup(e.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a bar beside the change at which the reader is."""
        super().paintEvent(event)
        if not 0 <= self.place < len(self.changes):
            return
        start, end = self.changes[self.place]
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        top, block = self.cursorRect(cursor).top(), cursor.block()
        cursor.setPosition(end)
        bottom = self.cursorRect(cursor).bottom()
        rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - BAR if rtl else 0
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(x, top, BAR, bottom - top), self._theme.colour("accent"))
        painter.end()


class PageWriter:
    """Writes a comparison at a cursor and notes where the changes are, and what they are changes of."""

    def __init__(self, cursor: QTextCursor, theme: Theme, layout: Qt.LayoutDirection) -> None:
        self.cursor, self.theme, self.layout = cursor, theme, layout
        self.look = Look(theme)
        self.changes: list[Span] = []
        self.parts: list[Part] = []
        self._part: Part = ""
        self._first = True

    def _note_change(self, start: int, end: int) -> None:
        self.changes.append((start, end))
        self.parts.append(self._part)

    # -- parts

    def head(self, comparison: Comparison) -> None:
        """Headline, subhead, who and when, and the facts that changed."""
        text = comparison.text
        self.title("headline", comparison.headline)
        self.title("subhead", comparison.subhead)
        date = show_date(text.published.value if text.published else None)
        facts = [fact for fact in (text.byline, text.source, date) if fact]
        if facts:
            found = self._format(text.headline, below=6)
            rtl = found.layoutDirection() is Qt.LayoutDirection.RightToLeft
            line = facts_line(facts, Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
            self._start(found)
            self.cursor.insertText(line, self._plain(ui_font("body"), "muted"))
        changed = [field for field in comparison.fields if field.name not in _IN_TEXT]
        if changed:
            self.note(say("compare.facts"), above=14, bold=True)
            for field in changed:
                self.field(field)
        self._object("<hr>", QTextBlockFormat())

    def title(self, name: Part, pieces: Iterable[Piece]) -> None:
        """The headline or the subhead."""
        listed, self._part = list(pieces), name
        font = reading_font("headline", bold=True) if name == "headline" else reading_font("subhead")
        if listed:
            self._start(self._format(_plain(listed), below=8, leading=100))
            self._pieces(listed, self._plain(font, "ink" if name == "headline" else "muted"))

    def field(self, field: FieldChange) -> None:
        """A fact that changed."""
        self._part = field.name
        name = say(f"compare.field.{field.name}")
        if field.name in _LONG:
            self.note(name)
            self._start(self._format(_plain(field.pieces), below=8))
            self._pieces(field.pieces, self._plain(ui_font("body"), "ink"))
            return
        found = QTextBlockFormat()
        found.setLayoutDirection(self.layout)
        found.setBottomMargin(3)
        self._start(found)
        plain = self._plain(ui_font("body"), "ink")
        self.cursor.insertText(f"{name}:  ", self._plain(ui_font("body"), "muted"))
        both = ((Fate.DELETED, field.old), (Fate.INSERTED, field.new))
        told = tuple(Piece(fate, f"{isolate(value_of(field.name, value))} ") for fate, value in both if value)
        self._pieces(told, plain)

    def block(self, block: BlockChange, place: int) -> None:
        """A paragraph, or a whole; `place` is its place among those of the comparison."""
        self._part = place
        start = self.cursor.position() + (0 if self._first else 1)
        if block.markup:
            if block.fate is not Fate.KEPT:
                self.note(say(f"compare.{block.fate.value}.{block.kind}"))
                start = self.cursor.block().position()
            found = self.look.block("object", block.direction, "")
            if block.fate is not Fate.KEPT:
                found.setBackground(QBrush(self.theme.colour(block.fate.value)))
            self._object(block.markup, found)
            if block.fate is not Fate.KEPT:
                self._note_change(start, self.cursor.position())
            return
        if block.reformatted:
            self.note(say("compare.reformatted"))
            start = self.cursor.block().position()
        found = self.look.block(block.kind, block.direction, _plain(block.pieces))
        before = len(self.changes)
        if block.kind == "li":
            self._item(found, block.number)
        else:
            self._start(found)
        self._pieces(block.pieces, None, block.kind)
        if block.reformatted and len(self.changes) == before:
            self._note_change(start, self.cursor.position())

    def _item(self, found: QTextBlockFormat, number: int) -> None:
        rtl = found.layoutDirection() is Qt.LayoutDirection.RightToLeft
        found.setLeftMargin(0 if rtl else 28)  # Qt mirrors the indent, not the margins
        found.setRightMargin(28 if rtl else 0)
        found.setTextIndent(-22)
        self._start(found)
        mark = f"{number}." if number else "•"
        self.cursor.insertText(f"{mark}\u2002", self._plain(reading_font(), "muted"))

    def _object(self, markup: str, found: QTextBlockFormat) -> None:
        self._start(found)
        letter = QTextCharFormat()
        letter.setObjectType(OBJECT_TYPE)
        letter.setProperty(OBJECT, markup)
        self.cursor.insertText(OBJECT_LETTER, letter)

    def note(self, text: str, *, above: int = 4, bold: bool = False) -> None:
        """A line that says what follows."""
        found = QTextBlockFormat()
        found.setLayoutDirection(self.layout)
        found.setTopMargin(above)
        found.setBottomMargin(3)
        self._start(found)
        self.cursor.insertText(text, self._plain(ui_font("small", bold=bold), "muted"))

    # -- letters

    def _start(self, found: QTextBlockFormat) -> None:
        if self._first:
            self.cursor.setBlockFormat(found)
            self._first = False
        else:
            self.cursor.insertBlock(found, QTextCharFormat())

    def _format(self, text: str, *, below: int, leading: int = 120) -> QTextBlockFormat:
        found = QTextBlockFormat()
        strong = first_strong(text)
        named = {Direction.RTL: Qt.LayoutDirection.RightToLeft, Direction.LTR: Qt.LayoutDirection.LeftToRight}
        found.setLayoutDirection(named.get(strong, self.layout))
        found.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        found.setBottomMargin(below)
        return found

    def _plain(self, font: QFont, colour: str) -> QTextCharFormat:
        found = QTextCharFormat()
        found.setFont(font)
        found.setForeground(QBrush(self.theme.colour(colour)))
        return found

    def _pieces(self, pieces: Iterable[Piece], plain: QTextCharFormat | None, kind: str = "p") -> None:
        start: int | None = None
        last = " "  # the letter before
        for fate, group in groupby(pieces, lambda piece: piece.fate):
            run = list(group)
            base = plain or self.look.text(kind, Run("", run[0].marks, run[0].href))
            if fate is Fate.KEPT and start is not None:
                self._note_change(start, self.cursor.position())
                start = None
            elif fate is not Fate.KEPT and start is None:
                start = self.cursor.position()
            elif start is not None and not last.isspace():
                self._insert(_THIN, base)
            edges = _edges("".join(piece.text for piece in run)) if fate is not Fate.KEPT else (0, 0)
            place = 0
            for piece in run:
                base = plain or self.look.text(kind, Run("", piece.marks, piece.href))
                self._piece(piece, base, edges[0] - place, edges[1] - place)
                place += len(piece.text)
            last = run[-1].text[-1:]
        if start is not None:
            self._note_change(start, self.cursor.position())

    def _piece(self, piece: Piece, base: QTextCharFormat, start: int, end: int) -> None:
        """A piece, of which `start`..`end` is told as changed: the spaces around a change stay plain."""
        start, end = (min(max(edge, 0), len(piece.text)) for edge in (start, end))
        self._insert(piece.text[:start], base)
        self._insert(piece.text[start:end], self._told(piece.fate, base))
        self._insert(piece.text[end:], base)

    def _told(self, fate: Fate, base: QTextCharFormat) -> QTextCharFormat:
        """On its ground, and with a line for those who do not see the ground."""
        told = QTextCharFormat(base)
        if fate is Fate.KEPT:
            return told
        told.setBackground(QBrush(self.theme.colour(fate.value)))
        told.setForeground(QBrush(self.theme.colour("ink")))
        if fate is Fate.DELETED:
            told.setFontStrikeOut(True)
        else:
            told.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            told.setUnderlineColor(self.theme.colour("ok"))
        return told

    def _insert(self, text: str, look: QTextCharFormat) -> None:
        if text:
            self.cursor.insertText(text.replace("\n", LINE_BREAK), look)


def _edges(text: str) -> Span:
    """Where the spaces around a text end and begin; all of it where there is nothing else."""
    if not text.strip():
        return 0, len(text)
    return len(text) - len(text.lstrip()), len(text.rstrip())


def _plain(pieces: Iterable[Piece]) -> str:
    """The letters by which a paragraph takes its direction: those that stand, or else those that stood."""
    listed = list(pieces)
    return "".join(piece.text for piece in listed if piece.fate is not Fate.DELETED) or "".join(
        piece.text for piece in listed
    )


def value_of(name: str, value: str) -> str:
    """The value of a field as it is read."""
    if name == "published":
        return show_date(value)
    if name == "language":
        return say(f"language.{value}") if known(f"language.{value}") else value
    if name == "url":
        return in_order(value)
    return say(f"compare.direction.{value}") if name == "direction" else value
