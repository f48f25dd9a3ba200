"""What taking a vocabulary over would do, to be looked at before anything is written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.vocabulary import Foretold, Options, Outcome
from newsdesk.text.language import isolate
from newsdesk.ui.tags.chips import label
from newsdesk.ui.tags.vocabulary_model import ALL, TIED, TROUBLES, FindingModel
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.asking import two_buttons
from newsdesk.ui.widgets.room import open_within
from newsdesk.ui.widgets.text_line import as_tip
from newsdesk.words import group, language, say

CHIPS = (ALL, TIED, *(one.value for one in Outcome), TROUBLES)


class VocabularyDialog(QDialog):
    """`asked` with other options, to foretell anew; `chosen` with the options under which it is taken over."""

    asked = Signal(object)
    chosen = Signal(object)

    def __init__(self, window: QWidget, theme: Theme, found: Foretold, file: str) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("vocabulary.title"))
        open_within(self, 980, 660)
        self.over = False
        self.finished.connect(self._end)
        self._theme = theme
        self.model = FindingModel()
        self.chips: dict[str, QPushButton] = {}
        told = found.vocabulary
        title = label(told.name)
        title.setFont(ui_font("heading", bold=True))
        kind = say(f"vocabulary.is.{told.format}")
        told_of = {"file": isolate(file), "format": isolate(kind)}
        terms = len(told.terms)
        facts = say("vocabulary.facts", terms, **told_of) if terms else say("vocabulary.facts.none", **told_of)
        self.trouble = label()
        self.trouble.setProperty("warn", True)
        self.trouble.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for widget in (title, label(facts, muted=True), self._chips(), self._table(), *self._options()):
            column.addWidget(widget, 1 if isinstance(widget, QTableView) else 0)
        column.addWidget(self.trouble)
        column.addLayout(self._foot())
        self.show_found(found)
        self.table.setFocus()

    def _chips(self) -> QWidget:
        row = QHBoxLayout(holder := QWidget())
        row.setContentsMargins(0, 0, 0, 0)
        theme = self._theme
        holder.setStyleSheet(
            f"QPushButton {{ background: {theme.side}; border: 1px solid {theme.line}; border-radius: 13px;"
            f" padding: 4px 12px; }} QPushButton:hover, QPushButton:focus {{ border-color: {theme.accent}; }}"
            f"QPushButton:checked {{ background: {theme.accent_soft}; color: {theme.accent};"
            f" border-color: {theme.accent}; }}"
        )
        for which in CHIPS:
            chip = QPushButton()
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.clicked.connect(partial(self._show, which))
            self.chips[which] = chip
            row.addWidget(chip)
        row.addStretch(1)
        return holder

    def _table(self) -> QTableView:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(say("vocabulary.table"))
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setFrameShape(QFrame.Shape.StyledPanel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(30)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setColumnWidth(0, 250)
        self.table.setColumnWidth(1, 230)
        return self.table

    def _options(self) -> tuple[QCheckBox, ...]:
        self.theirs, self.again, self.retired = QCheckBox(), QCheckBox(), QCheckBox()
        for box in (self.theirs, self.again, self.retired):
            box.toggled.connect(self._ask)
            box.hide()
        return self.theirs, self.again, self.retired

    def _foot(self) -> QHBoxLayout:
        self.take, cancel = two_buttons(self)
        self.take.clicked.connect(self._take)
        row = QHBoxLayout()
        row.addWidget(label(say("vocabulary.can-undo"), muted=True), 1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        return row

    @property
    def options(self) -> Options:
        """What is ticked."""
        return Options(language(), self.retired.isChecked(), self.again.isChecked(), self.theirs.isChecked())

    def show_found(self, found: Foretold) -> None:
        """Shows what was foretold, for the first time or under other options."""
        self.model.tell(found)
        for which, chip in self.chips.items():
            number = self.model.count(which)
            chip.setVisible(bool(number) or which == ALL)
            chip.setText(f"{say(f'vocabulary.chip.{which}')}  {group(number)}")
            chip.setToolTip(as_tip(say("vocabulary.chip.tied.hint")) if which == TIED else "")
        if not self.model.count(self.model.shown):
            self.model.show(ALL)
        self._mark()
        kept = sum(bool(one.kept) for one in found.findings)
        left = sum(one.outcome is Outcome.RETIRED and one.tag is None for one in found.findings)
        for box, message, number in ((self.theirs, "theirs", kept), (self.again, "again", found.count(Outcome.DELETED)),
                                     (self.retired, "retired", left)):  # fmt: skip
            if number:
                box.setText(say(f"vocabulary.option.{message}", number))
            box.setVisible(bool(number) or box.isChecked())
        self.take.setText(say("vocabulary.take", found.work) if found.work else say("vocabulary.take-nothing"))
        self.take.setEnabled(bool(found.work))
        self.table.setEnabled(True)
        self._stand_on_first()

    def _stand_on_first(self) -> None:
        """A whole row is what one stands on. (Qt's selectRow finds no row in a table from right to left.)"""
        flag = QItemSelectionModel.SelectionFlag
        self.table.scrollToTop()
        self.table.selectionModel().setCurrentIndex(self.model.index(0, 0), flag.ClearAndSelect | flag.Rows)

    def tell(self, trouble: str) -> None:
        """Says why it could not be foretold or done."""
        if not self.over:
            self.trouble.setText(trouble)
            self.trouble.setVisible(bool(trouble))

    def _show(self, which: str, _on: bool = False) -> None:
        self.model.show(which)
        self._mark()
        self._stand_on_first()

    def _mark(self) -> None:
        for which, chip in self.chips.items():
            chip.setChecked(which == self.model.shown)

    def _ask(self) -> None:
        self.take.setEnabled(False)  # until it is foretold anew
        self.table.setEnabled(False)
        self.asked.emit(self.options)

    def _take(self) -> None:
        self.chosen.emit(self.options)
        self.accept()

    def _end(self) -> None:
        self.over = True
