"""A comparison side by side: what stood and what stands in two columns, paragraph beside paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLength, QTextTable, QTextTableFormat

from newsdesk.domain.comparison import BlockChange, Comparison, Fate, FieldChange, Piece
from newsdesk.ui.editor.comparison_page import PageWriter, Part, Span
from newsdesk.ui.theme import Theme

PADDING = 10
_FATES = (Fate.DELETED, Fate.INSERTED)  # what only the older (the newer) side has
Row = Callable[["_Side"], None]


class _Side(PageWriter):
    """Writes what one of the two sides says into a cell."""

    def __init__(self, cursor: QTextCursor, theme: Theme, layout: Qt.LayoutDirection, own: Fate) -> None:
        super().__init__(cursor, theme, layout)
        self.own = own

    def _pieces(self, pieces: Iterable[Piece], plain: QTextCharFormat | None, kind: str = "p") -> None:
        super()._pieces([piece for piece in pieces if piece.fate in (Fate.KEPT, self.own)], plain, kind)

    def block(self, block: BlockChange, place: int) -> None:
        """A paragraph as this side has it; nothing where it has none."""
        if block.fate not in (Fate.KEPT, self.own):
            return
        mine = tuple(piece for piece in block.pieces if piece.fate in (Fate.KEPT, self.own))
        if block.pieces and not mine:
            return
        if block.reformatted and self.own is Fate.DELETED:
            block = replace(block, reformatted=False)  # said once is enough
        super().block(replace(block, pieces=mine), place)


def write_sides(
    cursor: QTextCursor, theme: Theme, layout: Qt.LayoutDirection, comparison: Comparison, names: tuple[str, str]
) -> tuple[list[Span], list[Part]]:
    """Writes a comparison as a table; gives where its changes are (one a row), and what they are changes of."""
    rows = list(_rows(comparison))
    table = cursor.insertTable(len(rows) + 1, 2, _format())
    fates, heads = list(_FATES), list(names)
    if layout is Qt.LayoutDirection.RightToLeft:  # the older side comes first; Qt does not turn its tables
        fates.reverse()
        heads.reverse()
    for column, name in enumerate(heads):
        head = _Side(table.cellAt(0, column).firstCursorPosition(), theme, layout, fates[column])
        head.note(name, bold=True)
    changes: list[Span] = []
    parts: list[Part] = []
    for number, row in enumerate(rows, 1):
        told: dict[Fate, tuple[Span, Part]] = {}
        for column, own in enumerate(fates):
            side = _Side(table.cellAt(number, column).firstCursorPosition(), theme, layout, own)
            row(side)
            if side.changes:
                told[own] = side.changes[0], side.parts[0]
        if told:  # both sides of a row are one change; the reader is led to the newer one
            span, part = told.get(Fate.INSERTED) or told[Fate.DELETED]
            changes.append(span)
            parts.append(part)
    _end(table, cursor)
    return changes, parts


def _rows(comparison: Comparison) -> Iterable[Row]:
    yield lambda side: side.title("headline", comparison.headline)
    if comparison.subhead:
        yield lambda side: side.title("subhead", comparison.subhead)
    for field in comparison.fields:
        if field.name not in ("headline", "subhead"):
            yield lambda side, field=field: side.field(_of_side(field, side.own))  # type: ignore[misc]
    for place, block in enumerate(comparison.body):
        yield lambda side, place=place, block=block: side.block(block, place)  # type: ignore[misc]


def _of_side(field: FieldChange, own: Fate) -> FieldChange:
    old, new = (field.old, "") if own is Fate.DELETED else ("", field.new)
    return replace(field, old=old, new=new)


def _format() -> QTextTableFormat:
    found = QTextTableFormat()
    found.setBorder(0)
    found.setCellPadding(PADDING)
    found.setCellSpacing(0)
    found.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    found.setColumnWidthConstraints([half, half])
    return found


def _end(table: QTextTable, cursor: QTextCursor) -> None:
    """The paragraph that Qt keeps behind a table takes no room."""
    cursor.setPosition(table.lastPosition() + 1)
    small = QTextBlockFormat()
    small.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(small)
