"""Several articles are to be one: who stays, what goes over, what is said otherwise."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QLabel, QRadioButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.desk import Desk, merging
from newsdesk.domain.merging import MergeField, MergePreview, MergeSide
from newsdesk.text.language import isolate
from newsdesk.ui.editor.comparison_page import value_of
from newsdesk.ui.errors import explain
from newsdesk.ui.i18n import show_date
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.menus import short
from newsdesk.ui.widgets.asking import Box
from newsdesk.ui.widgets.text_line import facts_line
from newsdesk.words import known, rtl, say, side_mark

MOST_HIGH = 260  # pixels of the fields, before they are scrolled
MOST_LISTED = 8  # values of the others in one field


class MergeDialog(Box):
    """Shows what merging would do, with any of the articles as the one that stays. `asked` with it; stays open until
    the work is done."""

    asked = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, ids: Sequence[int], preview: MergePreview, window: QWidget) -> None:
        super().__init__(window, say("merge.title"), say("merge.do"))
        self.setMinimumWidth(680)
        self._desk, self._jobs, self._ids = desk, jobs, list(ids)
        self.stays = preview.stays
        self.over = False
        self.finished.connect(self._end)
        self.column.addWidget(_label(say("merge.who")))
        self.sides = QButtonGroup(self)
        listed = QVBoxLayout()
        listed.setSpacing(1)
        self.column.addLayout(listed)
        for side in preview.sides:
            title = short(side.text.headline or say("list.untitled"))
            button = QRadioButton(isolate(title).replace("&", "&&"))
            button.setToolTip(side.text.headline)
            button.setAccessibleDescription(_facts(side))
            self.sides.addButton(button, side.id)
            listed.addWidget(button)
            facts = _label(_facts(side), muted=True)
            facts.setContentsMargins(26, 0, 26, 6)
            listed.addWidget(facts)
        self.column.addWidget(_label(say("merge.rule"), muted=True))
        self.moves = _label("")
        self.column.addWidget(self.moves)
        self.fields = QWidget()
        self.fields.setObjectName("plain")
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.listed = QScrollArea()
        self.listed.setWidgetResizable(True)
        self.listed.setFrameShape(QFrame.Shape.NoFrame)
        self.listed.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        held = QVBoxLayout(holder)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.fields)
        held.addStretch(1)
        self.listed.setWidget(holder)
        self.column.addWidget(self.listed, 1)
        self.column.addWidget(_label(say("merge.undone"), muted=True))
        self.take.clicked.connect(self._press)
        self.end()
        self.sides.button(preview.stays).setChecked(True)
        self.sides.idToggled.connect(lambda key, on: self._look(key) if on else None)
        self.show_preview(preview)

    def _end(self) -> None:
        self.over = True

    def _look(self, stays: int) -> None:
        self.take.setEnabled(False)  # until it is seen what that would do
        self.stays = stays
        self._jobs.run(
            lambda: merging.preview(self._desk, self._ids, stays), self.show_preview, self.fail, key="merge-preview"
        )

    def show_preview(self, preview: MergePreview) -> None:
        """Says what would come of it."""
        if self.over or preview.stays != self.stays:
            return
        self.take.setEnabled(True)
        told = [
            say(f"merge.{name}", count)
            for name in ("originals", "tags", "links", "revisions", "attachments")
            if (count := getattr(preview, name))
        ]
        comma = "، " if rtl() else ", "
        moves = say("merge.moves", what=comma.join(told)) if told else say("merge.moves.nothing")
        body = say("merge.body") if preview.body_differs else ""
        self.moves.setText("\n".join(filter(None, (moves, body))))
        while item := self._grid.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        if preview.fields:
            for column, name in enumerate(("merge.field", "merge.stays", "merge.others")):
                self._grid.addWidget(_label(say(name), muted=True), 0, column)
        for line, field in enumerate(preview.fields, 1):
            for column, text in enumerate(_cells(field)):
                cell = _label(text if not column else "\n".join(_line(one) for one in text.split("\n")))
                self._grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignTop)
        self.listed.setVisible(bool(preview.fields))
        self.listed.setMinimumHeight(min(MOST_HIGH, self.fields.sizeHint().height() + 8))

    def _press(self) -> None:
        self.take.setEnabled(False)
        self.trouble.hide()
        self.asked.emit(self.stays)

    def fail(self, error: BaseException) -> None:
        """Says why it cannot be."""
        if not self.over:
            self.refuse(explain(error))

    def finish(self) -> None:
        """It is done."""
        if not self.over:
            self.accept()


def _cells(field: MergeField) -> tuple[str, str, str]:
    name = f"compare.field.{field.name}"
    title = say(name) if known(name) else say(f"merge.field.{field.name}")
    value = value_of(field.name, field.value)
    told = say("merge.filled", value=isolate(value)) if field.filled else isolate(value)
    others = [value_of(field.name, one) for one in field.others[:MOST_LISTED]]
    mark = "• " if len(others) > 1 else ""
    return title, told, "\n".join(f"{mark}{isolate(other)}" for other in others)


def _label(text: str, *, muted: bool = False) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("muted", muted)
    return made


def _facts(side: MergeSide) -> str:
    """Where and when an article appeared, how long it is, whether a person wrote in it."""
    text = side.text
    when = show_date(text.published.value if text.published else None)
    parts = [text.source, when, say("preview.words", side.words), say("merge.edited") if side.edited else ""]
    return facts_line(parts, Qt.LayoutDirection.RightToLeft if rtl() else Qt.LayoutDirection.LeftToRight)


def _line(text: str) -> str:
    """A line that runs as the window does, whatever stands in it."""
    return side_mark() + text


def ask_merge(
    at: tuple[Desk, Jobs, QWidget],
    ids: Sequence[int],
    done: Callable[[Sequence[int], int], None],
    failed: Callable[[BaseException], None],
) -> None:
    """Looks what merging would do, asks, and does it; then calls `done` with the articles that went and the one that
    stays."""
    desk, jobs, window = at

    def show(preview: MergePreview) -> None:
        dialog = MergeDialog(desk, jobs, ids, preview, window)

        def merge(stays: int) -> None:
            def merged(_changes: object) -> None:
                dialog.finish()
                done([key for key in ids if key != stays], stays)

            jobs.run(lambda: merging.merge(desk, ids, stays, say("merge.noted")), merged, dialog.fail)

        dialog.asked.connect(merge)
        dialog.open()

    jobs.run(lambda: merging.preview(desk, ids), show, failed, key="merge-preview")
