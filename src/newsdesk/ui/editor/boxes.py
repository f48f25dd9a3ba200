"""What is asked while writing: where a link leads, what an image shows, the cells of a table. None of them blocks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from newsdesk.domain.article import Direction
from newsdesk.text.body import Cell, Figure, Inline, Run, Table
from newsdesk.text.language import first_strong
from newsdesk.text.patterns import pattern
from newsdesk.ui.widgets.asking import Box
from newsdesk.ui.widgets.number import NumberBox
from newsdesk.words import say

_ADDRESS = pattern(r"(?:https?://|mailto:|article:)\S+")
_BARE = pattern(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?")
_MAIL = pattern(r"[^\s@]+@[^\s@]+\.[^\s@]+")
MOST_ROWS, MOST_COLUMNS = 60, 12


def address_of(typed: str) -> str:
    """An address as it is kept, of what somebody types for one; empty where it is none."""
    told = typed.strip()
    if _ADDRESS.fullmatch(told):
        return told
    if _MAIL.fullmatch(told):
        return f"mailto:{told}"
    return f"https://{told}" if _BARE.fullmatch(told) else ""


class LinkAsked(Box):
    """`chosen` with an address and, where no words are chosen yet, the words; an empty address for no link."""

    chosen = Signal(str, str)

    def __init__(self, window: QWidget, address: str, *, words: bool) -> None:
        super().__init__(window, say("write.link"), say("write.take"))
        self.address, self.words = QLineEdit(address), QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setMinimumWidth(420)
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.setAccessibleName(say("write.link.address"))
        self.words.setAccessibleName(say("write.link.words"))
        form = QFormLayout()
        form.addRow(say("write.link.address"), self.address)
        if words:
            form.addRow(say("write.link.words"), self.words)
        self.column.addLayout(form)
        self.none = QPushButton(say("write.link.none"))
        self.none.setAutoDefault(False)
        self.none.setVisible(bool(address))
        self.none.clicked.connect(lambda: self._choose(""))
        self.row.insertWidget(0, self.none)
        self.take.clicked.connect(self._press)
        self.end()

    def _press(self) -> None:
        address = address_of(self.address.text())
        if not address:
            self.refuse(say("write.link.wrong"))
            return
        self._choose(address)

    def _choose(self, address: str) -> None:
        self.chosen.emit(address, self.words.text().strip())
        self.accept()


class FigureAsked(Box):
    """`chosen` with the image and what is said of it."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, figure: Figure) -> None:
        super().__init__(window, say("write.image"), say("write.take"))
        self._figure = figure
        self.caption, self.alt = QPlainTextEdit("".join(run.text for run in figure.caption)), QPlainTextEdit(figure.alt)
        for name, field in (("caption", self.caption), ("alt", self.alt)):
            label = QLabel(say(f"write.image.{name}"))
            label.setBuddy(field)
            field.setAccessibleName(say(f"write.image.{name}"))
            field.setTabChangesFocus(True)
            field.setFixedHeight(64)
            field.setMinimumWidth(420)
            self.column.addWidget(label)
            self.column.addWidget(field)
        hint = QLabel(say("write.image.hint"))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        self.column.addWidget(hint)
        self.take.clicked.connect(self._press)
        self.end()

    def _press(self) -> None:
        caption = _inline(self._figure.caption, self.caption.toPlainText())
        self.chosen.emit(replace(self._figure, alt=" ".join(self.alt.toPlainText().split()), caption=caption))
        self.accept()


def _inline(before: Inline, typed: str) -> Inline:
    """Words that were typed; what nobody touched keeps its marks."""
    words = " ".join(typed.split())
    if words == " ".join("".join(run.text for run in before).split()):
        return before
    return (Run(words),) if words else ()


class TableAsked(Box):
    """`chosen` with a table: its cells, how many there are, and whether the first row heads them."""

    chosen = Signal(object)

    def __init__(self, window: QWidget, table: Table | None, *, rtl: bool) -> None:
        super().__init__(window, say("write.table"), say("write.take"))
        self._table = table
        self._cells = {(row, column): cell for row, column, cell in _places(table)} if table else {}
        rows = len(table.rows) if table else 3
        columns = max((column + 1 for _, column in self._cells), default=3)
        self.rows, self.columns = NumberBox(), NumberBox()
        self.head = QCheckBox(say("write.table.head"))
        self.head.setChecked(table is None or any(cell.header for cell in table.rows[0]))
        line = QHBoxLayout()
        for name, box, most, value in (
            ("rows", self.rows, max(MOST_ROWS, rows), rows),
            ("columns", self.columns, max(MOST_COLUMNS, columns), columns),
        ):  # fmt: skip
            box.setRange(1, most)
            box.setValue(value)
            box.setAccessibleName(say(f"write.table.{name}"))
            box.valueChanged.connect(self._resize)
            line.addWidget(QLabel(say(f"write.table.{name}")))
            line.addWidget(box)
        line.addWidget(self.head)
        line.addStretch(1)
        self.grid = QTableWidget(rows, columns)
        self.grid.setAccessibleName(say("write.table"))
        self.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.grid.horizontalHeader().hide()
        self.grid.verticalHeader().hide()
        self.grid.horizontalHeader().setDefaultSectionSize(150)
        self.grid.setMinimumSize(520, 220)
        for (row, column), cell in self._cells.items():
            self.grid.setItem(row, column, QTableWidgetItem("".join(run.text for run in cell.inline)))
            if cell.colspan > 1 or cell.rowspan > 1:
                self.grid.setSpan(row, column, cell.rowspan, cell.colspan)
        self.column.addLayout(line)
        self.column.addWidget(self.grid, 1)
        self.take.clicked.connect(self._press)
        self.take.setAutoDefault(False)
        self.end()

    def _resize(self) -> None:
        self.grid.setRowCount(self.rows.value())
        self.grid.setColumnCount(self.columns.value())

    def _press(self) -> None:
        made = []
        for row in range(self.grid.rowCount()):
            cells = []
            for column in range(self.grid.columnCount()):
                if self._covered(row, column):
                    continue
                before = self._cells.get((row, column), Cell(()))
                item = self.grid.item(row, column)
                inline = _inline(before.inline, item.text() if item else "")
                spans = (self.grid.columnSpan(row, column), self.grid.rowSpan(row, column))
                head = self.head.isChecked() if row == 0 else before.header
                cells.append(Cell(inline, head, *spans))
            made.append(tuple(cells))
        if not any(cell.inline for row in made for cell in row):
            self.refuse(say("write.table.empty"))
            return
        side = "rtl" if self.grid.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
        direction, language = (self._table.dir, self._table.lang) if self._table else (side, "")
        self.chosen.emit(Table(tuple(made), direction, language))
        self.accept()

    def _covered(self, row: int, column: int) -> bool:
        """Whether a cell belongs to a larger one."""
        for (first, start), cell in self._cells.items():
            inside = first <= row < first + cell.rowspan and start <= column < start + cell.colspan
            if inside and (first, start) != (row, column):
                return True
        return False


def _places(table: Table) -> list[tuple[int, int, Cell]]:
    """Cells with the row and column that they stand in, those that reach over several taken into account."""
    found: list[tuple[int, int, Cell]] = []
    taken: set[tuple[int, int]] = set()
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            found.append((row, column, cell))
            taken.update((row + down, column + right) for down in range(cell.rowspan) for right in range(cell.colspan))
            column += cell.colspan
    return found


def table_runs_rtl(table: Table | None, around: bool) -> bool:
    """Whether the cells of a table stand from right to left: as it says, as its words run, or as the text around."""
    if table is None or table.dir:
        return table.dir == "rtl" if table is not None else around
    strong = first_strong(" ".join(run.text for row in table.rows for cell in row for run in cell.inline))
    return strong is Direction.RTL if strong is not Direction.AUTO else around
