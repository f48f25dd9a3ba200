"""Asks what is to be changed in the fields of articles, and shows what would come of it before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import fields
from newsdesk.domain.fields import Field, FieldEdit, Foreseen
from newsdesk.text.dates import parse_cell
from newsdesk.ui.fields.edit_row import EditRow
from newsdesk.ui.fields.foreseen import ForeseenDelegate, ForeseenModel
from newsdesk.ui.i18n import show_date
from newsdesk.ui.looking import Looking
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.asking import two_buttons
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.widgets.waiting import after
from newsdesk.words import group, say

PAUSE = 300  # milliseconds after the last letter, before it is looked what would change
TELLS = 20_000  # articles of which it is told how far the look is


Foresee = Callable[[Sequence[int], Sequence[FieldEdit], Looking, Callable[[Foreseen], None]], None]


class FieldsDialog(QDialog):
    """`foresee` looks in a thread. `chosen` with the articles and the changes."""

    chosen = Signal(list, list)

    def __init__(
        self,
        foresee: Foresee,
        ids: Sequence[int],
        listed: Sequence[int],
        sources: Sequence[str],
        theme: Theme,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("fields.title"))
        open_within(self, 860, 600)
        self._foresee, self._ids, self._listed = foresee, ids, listed
        self._sources, self._theme = sources, theme
        self._looking: Looking | None = None
        self.foreseen: Foreseen | None = None
        self.over = False
        self.finished.connect(self._end)
        self._pause = after(self, PAUSE, self._look)
        self.rows: list[EditRow] = []
        self._build()
        self._add()

    # -- the form

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        self.these = QRadioButton(say("fields.chosen", len(self._ids)))
        self.all = QRadioButton(say("fields.listed", len(self._listed)))
        self.these.setChecked(True)
        self.these.toggled.connect(lambda _on: self._changed())
        which = QHBoxLayout()
        which.addWidget(self.these)
        which.addWidget(self.all)
        which.addStretch(1)
        column.addLayout(which)
        self.all.setVisible(len(self._listed) > len(self._ids))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        column.addLayout(self._rows)
        self.more = QPushButton(say("fields.more"))
        self.more.setProperty("flat", True)
        self.more.setProperty("edge", True)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(lambda _on=False: self._add())
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self.told)
        column.addWidget(self._build_table(), 1)
        self.take, self.cancel = two_buttons(self, say("fields.take.none"))
        self.take.clicked.connect(self._take)
        ending = QHBoxLayout()
        ending.addStretch(1)
        ending.addWidget(self.cancel)
        ending.addWidget(self.take)
        column.addLayout(ending)

    def _build_table(self) -> QTableView:
        self.model = ForeseenModel(self)
        self.table = QTableView()
        self.table.setObjectName("list")
        self.table.setAccessibleName(say("fields.preview"))
        self.table.setModel(self.model)
        self.table.setItemDelegate(ForeseenDelegate(self._theme, self))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(1, 110)
        return self.table

    def _add(self) -> None:
        """One more change: of a field that none is asked for yet."""
        asked = {row.which for row in self.rows}
        which = next((one for one in Field if one not in asked), Field.SOURCE)
        row = EditRow(which, self._sources, self._theme)
        row.changed.connect(self._changed)
        row.gone.connect(lambda: self._drop(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        last: QWidget = row.remove
        for stop in (self.more, self.table, self.cancel, self.take):  # Tab comes to them behind the newest row
            self.setTabOrder(last, stop)
            last = stop
        self._show_crosses()
        row.start().setFocus()
        self._changed()

    def _drop(self, row: EditRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._show_crosses()
        self._changed()

    def _show_crosses(self) -> None:
        for row in self.rows:
            row.remove.setVisible(len(self.rows) > 1)

    # -- looking ahead

    @property
    def ids(self) -> Sequence[int]:
        """The articles that are meant."""
        return self._listed if self.all.isChecked() else self._ids

    def edits(self) -> list[FieldEdit]:
        """The changes that are asked for, those left out of which nothing is told yet."""
        asked = [row.edit() for row in self.rows]
        told = [edit for edit in asked if fields.trouble(edit) not in ("empty", "sought")]
        return told

    def _changed(self) -> None:
        """What was foreseen is of something else now."""
        self._stop()
        self.foreseen = None
        self.model.show_changes(())
        edits = self.edits()
        trouble = next(filter(None, map(fields.trouble, edits)), "")
        self.told.setProperty("warn", bool(trouble))
        self.told.style().polish(self.told)
        self.told.setText(self._trouble(trouble) if trouble else "" if edits else say("fields.hint"))
        self._show_take()
        if edits and not trouble:
            self._pause.start()
        else:
            self._pause.stop()

    @staticmethod
    def _trouble(code: str) -> str:
        return say(f"fields.trouble.{code}")

    def _look(self) -> None:
        looking = Looking(self)
        self._looking = looking
        looking.moved.connect(lambda done, total: self._moved(looking, done, total))
        self.told.setText(say("fields.looking"))
        self._foresee(self.ids, self.edits(), looking, lambda found: self._found(looking, found))

    def _moved(self, looking: Looking, done: int, total: int) -> None:
        if looking is self._looking and not self.over and total > TELLS:
            self.told.setText(say("fields.looking-at", done=group(done), total=group(total)))

    def _found(self, looking: Looking, found: Foreseen) -> None:
        if looking is not self._looking or self.over or found.cancelled:
            return
        self._looking, self.foreseen = None, found
        told = [say("fields.changes", found.changes), say("fields.same", found.same) if found.same else ""]
        told += [say(f"fields.refused.{why}", number) for why, number in found.refused.items()]
        told += [self._date()]
        if len(found.shown) >= fields.SHOWN:
            told.append(say("fields.first", len(found.shown)))
        self.told.setText(" · ".join(filter(None, told)))
        self.model.show_changes(found.shown)
        self._show_take()

    def _date(self) -> str:
        """How a date that is set was understood, and how exactly."""
        typed = [edit.value for edit in self.edits() if edit.field is Field.PUBLISHED and edit.value.strip()]
        found = parse_cell(typed[-1]) if typed else None
        return say("fields.date", date=f"{show_date(found.value)} · {say(f'precision.{found.precision.value}')}"
                   ) if found is not None else ""  # fmt: skip

    def _show_take(self) -> None:
        count = self.foreseen.changes if self.foreseen is not None else 0
        self.take.setText(say("fields.take", count) if count else say("fields.take.none"))
        self.take.setEnabled(count > 0)

    def _take(self) -> None:
        if self.foreseen is not None and self.foreseen.changes:
            self.chosen.emit(list(self.ids), self.edits())
            self.accept()

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.stop = True
            self._looking = None

    def _end(self) -> None:
        self.over = True
        self._pause.stop()
        self._stop()
