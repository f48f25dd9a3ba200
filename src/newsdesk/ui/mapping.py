"""What the columns of a table are: chosen over its first rows, looked at over all of it, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.mapping import FIELDS, Checked, Mapping, Problem, Sample
from newsdesk.text.day_order import DAY_FIRST, MONTH_FIRST
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.looking import Looking
from newsdesk.ui.mapping_models import ProblemModel, SampleModel
from newsdesk.ui.theme import ui_font
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import group, say, side_mark

LOOK_AFTER = 350  # milliseconds without a change
_TEXTS = {"headline", "body", "html"}


Look = Callable[[Mapping, Looking, Callable[[Checked], None], Callable[[BaseException], None]], None]


class MappingDialog(QDialog):
    """`chosen` with the mapping, the places that are left out, and whether it is to be remembered; `sheet_asked` with
    the name of another sheet. `look` reads the whole table in a thread and tells what it would become."""

    chosen = Signal(object, object, bool)
    sheet_asked = Signal(str)

    def __init__(self, path: Path, look: Look, sources: Sequence[str], window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("mapping.title"))
        open_within(self, 1060, 720)
        self._path, self._look = path, look
        self._sample = Sample((), ())
        self._mappings: Sequence[Mapping] = ()
        self._looking: Looking | None = None
        self._checked: Checked | None = None
        self.over = False
        self.finished.connect(self._end)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LOOK_AFTER)
        self._timer.timeout.connect(self._begin)
        self.choices: list[QComboBox] = []
        self._build_head(sources)
        self._build_tables()
        self._build_foot()

    # -- the form

    def _build_head(self, sources: Sequence[str]) -> None:
        title = QLabel(side_mark() + isolate(self._path.name))
        title.setFont(ui_font("heading", bold=True))
        title.setTextFormat(Qt.TextFormat.PlainText)
        hint = QLabel(say("mapping.hint"))
        hint.setWordWrap(True)
        hint.setProperty("muted", True)
        self.sheet, self.known, self.dates = Choice(), Choice(), Choice()
        self.source = QLineEdit()
        self.source.setPlaceholderText(say("mapping.source.hint"))
        completer = QCompleter(list(sources), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(completer)
        for words, value in (("learned", ""), ("day", DAY_FIRST), ("month", MONTH_FIRST)):
            self.dates.addItem(say(f"mapping.dates.{words}"), value)
        form = QGridLayout()
        form.setHorizontalSpacing(12)
        self._labels: dict[str, QLabel] = {}
        fields = {"sheet": self.sheet, "known": self.known, "source": self.source, "dates": self.dates}
        for place, (name, widget) in enumerate(fields.items()):
            label = QLabel(say(f"mapping.{name}"))
            label.setProperty("section", True)
            label.setBuddy(widget)
            widget.setAccessibleName(say(f"mapping.{name}"))
            self._labels[name] = label
            form.addWidget(label, 0, place)
            form.addWidget(widget, 1, place)
            form.setColumnStretch(place, 2 if name == "source" else 1)
        self.sheet.activated.connect(lambda _place: self.sheet_asked.emit(self.sheet.currentText()))
        self.known.activated.connect(lambda place: self._take(self._mappings[place]))
        self.source.textEdited.connect(lambda _text: self._changed())
        self.dates.activated.connect(lambda _place: self._changed())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._column.addWidget(title)
        self._column.addWidget(hint)
        self._column.addLayout(form)

    def _build_tables(self) -> None:
        self.rows, self.problems = SampleModel(), ProblemModel()
        self.table, self.wrong = _table(self.rows, say("mapping.rows")), _table(self.problems, say("mapping.problems"))
        self.wrong.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(self.wrong, 1)
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.table)
        panes.addWidget(below)
        panes.setSizes([400, 200])
        self._column.addWidget(panes, 1)

    def _build_foot(self) -> None:
        self.leave_out, self.remember = QCheckBox(), QCheckBox(say("mapping.remember"))
        self.remember.setChecked(True)
        self.leave_out.toggled.connect(self._count)
        self.take = QPushButton()
        self.take.setObjectName("primary")
        self.take.setDefault(True)
        self.take.clicked.connect(self._press)
        cancel = QPushButton(say("preview.cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        for widget in (self.leave_out, self.remember):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.take)
        self._column.addLayout(row)

    # -- showing

    def show_sample(self, sample: Sample, mappings: Sequence[Mapping]) -> None:
        """Shows the first rows of a table and how it may be understood, the likeliest first."""
        if self.over:
            return
        self._sample, self._mappings = sample, mappings
        self.rows.show(sample)
        for name, shown in (("sheet", len(sample.sheets) > 1), ("known", len(mappings) > 1)):
            self._labels[name].setVisible(shown)
            getattr(self, name).setVisible(shown)
        self.sheet.clear()
        self.sheet.addItems(list(sample.sheets))
        self.sheet.setCurrentText(sample.sheet)
        self.known.clear()
        for one in mappings[:-1]:
            name = isolate(one.source) if one.source else say("mapping.known.no-source")
            self.known.addItem(say("mapping.known.before", source=name))
        self.known.addItem(say("mapping.known.names"))
        self._place_choices()
        self._take(mappings[0])

    def _place_choices(self) -> None:
        self.choices = []
        for column, name in enumerate(self._sample.columns):
            choice = Choice()
            choice.addItem(say("mapping.field.none"), "")
            for field in FIELDS:
                choice.addItem(say(f"mapping.field.{field}"), field)
            choice.setAccessibleName(say("mapping.choice", column=name))
            choice.setMaxVisibleItems(len(FIELDS) + 1)
            choice.activated.connect(lambda _place: self._changed())
            self.choices.append(choice)
            self.table.setIndexWidget(self.rows.index(0, column), choice)
        self.table.setRowHeight(0, max((one.sizeHint().height() + 6 for one in self.choices), default=34))
        for column in range(len(self.choices)):
            width = self.table.sizeHintForColumn(column) + 24
            self.table.setColumnWidth(column, max(150, min(width, 320)))

    def _take(self, mapping: Mapping) -> None:
        """Shows a mapping in the form."""
        for name, choice in zip(self._sample.columns, self.choices, strict=True):
            choice.setCurrentIndex(max(0, choice.findData(mapping.field_of(name))))
        self.source.setText(mapping.source)
        self.dates.setCurrentIndex(max(0, self.dates.findData(mapping.day_order)))
        self._changed()

    def mapping(self) -> Mapping:
        """What is chosen now."""
        told = zip(self._sample.columns, self.choices, strict=True)
        fields = tuple((name, str(choice.currentData() or "")) for name, choice in told)
        return Mapping(fields, " ".join(self.source.text().split()), str(self.dates.currentData()), self._sample.sheet)

    # -- looking

    def _changed(self) -> None:
        self._stop()
        self._checked = None
        self.problems.show(())
        fields = {field for _, field in self.mapping().fields}
        ready = bool(fields & _TEXTS)
        self.summary.setText(say("mapping.looking", done="0") if ready else say("mapping.no-text"))
        self._labels["source"].setEnabled("source" not in fields)
        self.source.setEnabled("source" not in fields)
        self._count()
        if ready:
            self._timer.start()
        else:
            self._timer.stop()

    def _begin(self) -> None:
        looking = Looking(self)
        looking.moved.connect(lambda done, _total: self._moved(looking, done))
        self._looking = looking
        self._look(self.mapping(), looking, partial(self._found, looking), partial(self._failed, looking))

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.stop = True
            self._looking = None

    def _moved(self, looking: Looking, done: int) -> None:
        if looking is self._looking and not self.over:
            self.summary.setText(say("mapping.looking", done=group(done)))

    def _found(self, looking: Looking, checked: Checked) -> None:
        if looking is not self._looking or self.over or checked.cancelled:
            return
        self._looking, self._checked = None, checked
        self.problems.show(checked.problems)
        for column, width in enumerate((190, 150, 320)):
            self.wrong.setColumnWidth(column, width)
        told = [
            say("mapping.rows-of", checked.rows), say("mapping.new", checked.new),
            *([say("mapping.updates", checked.updates)] if checked.updates else []),
            *([say("mapping.nothing-wrong")] if not checked.kinds else []),
        ]  # fmt: skip
        wrong = [f"{group(number)} × {_kind(kind)}" for kind, number in checked.kinds]
        self.summary.setText("\n".join(filter(None, (" · ".join(told), self._doubled(), " · ".join(wrong)))))
        self._count()

    def _doubled(self) -> str:
        """What several columns stand for that one article has but once."""
        fields = [field for _, field in self.mapping().fields if field not in ("", "tags", "category")]
        doubled = dict.fromkeys(field for field in fields if fields.count(field) > 1)
        names = [say(f"mapping.field.{field}") for field in doubled]
        return say("mapping.doubled", fields=", ".join(names)) if names else ""

    def _failed(self, looking: Looking, error: BaseException) -> None:
        if looking is self._looking and not self.over:
            self._looking = None
            self.summary.setText(errors.explain(error))

    def _count(self) -> None:
        checked = self._checked
        self.wrong.setVisible(bool(checked and checked.problems))
        bad = len(checked.bad) if checked else 0
        self.leave_out.setText(say("mapping.leave-out", bad))
        self.leave_out.setVisible(bad > 0)
        rows = (checked.rows - (bad if self.leave_out.isChecked() else 0)) if checked else 0
        self.take.setText(say("mapping.take", rows))
        self.take.setEnabled(rows > 0)

    def _press(self) -> None:
        if self._checked is None:
            return
        out = (
            [(self._checked.sha256, place) for place in sorted(self._checked.bad)] if self.leave_out.isChecked() else []
        )
        self.chosen.emit(self.mapping(), out, self.remember.isChecked())
        self.accept()

    def _end(self) -> None:
        self.over = True
        self._timer.stop()
        self._stop()


def _table(model: SampleModel | ProblemModel, name: str) -> QTableView:
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(False)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    view.horizontalHeader().setStretchLastSection(True)
    view.horizontalHeader().setHighlightSections(False)
    return view


def _kind(kind: str) -> str:
    return errors.skipped(kind, {}) if Problem("", "", kind).grave else say(f"mapping.wrong.{kind}", other="").strip()
