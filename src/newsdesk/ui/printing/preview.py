"""The pages as they will be printed, before they are: turned with the keyboard, on another paper, on to the printer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from newsdesk.domain.errors import Cancelled
from newsdesk.domain.paper import PAPERS, Paper, paper_named
from newsdesk.ui.errors import explain
from newsdesk.ui.icons import icon
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.printing.laid import MOST, Laid
from newsdesk.ui.printing.sheets import Sheets
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.room import open_within
from newsdesk.words import group, say

if TYPE_CHECKING:
    from newsdesk.domain.changes import Progress
    from newsdesk.ui.theme import Theme

_LOOK = 150  # milliseconds between two looks at how far the pages are


class Watch:
    """How far the pages are, and whether they are still wanted: told in one thread, read in another."""

    def __init__(self) -> None:
        self.done, self.total, self.stopped = 0, 0, False

    def report(self, done: int, total: int | None) -> None:
        """See `Progress`."""
        self.done, self.total = done, total or 0

    def cancelled(self) -> bool:
        """See `Progress`."""
        return self.stopped


class PrintPreview(QDialog):
    """Shows `count` articles on `paper`; `lay_out` makes their pages, in a job. `print_asked` and `save_asked` from
    the buttons, `paper_chosen` with the name of another paper."""

    print_asked = Signal()
    save_asked = Signal()
    paper_chosen = Signal(str)

    def __init__(
        self, jobs: Jobs, lay_out: Callable[[Paper, Progress], Laid], count: int, paper: Paper, theme: Theme,
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("print-preview.title"))
        open_within(self, 980, 860)
        self._jobs, self._lay_out, self._theme, self._count = jobs, lay_out, theme, count
        self._watch = Watch()
        self._laid: Laid | None = None
        self.sheets = Sheets()
        self.sheets.setAccessibleName(say("print-preview.title"))
        self.sheets.turned.connect(self._turned)
        self.sheets.wanted.connect(self._draw)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty("muted", True)
        self._build(paper)
        self._clock = QTimer(self)
        self._clock.setInterval(_LOOK)
        self._clock.timeout.connect(self._tell)
        self._begin(paper)

    def _build(self, paper: Paper) -> None:
        self.paper = Choice()
        self.paper.setAccessibleName(say("print-preview.paper"))
        for one in PAPERS:
            self.paper.addItem(say(f"paper.{one.name}"), one.name)
        self.paper.setCurrentIndex(max(0, self.paper.findData(paper.name)))
        self.paper.activated.connect(self._take_paper)
        self.facing = self._button("facing", "mdi6.book-open-outline", self.sheets.face, check=True)
        self.smaller = self._button("smaller", "mdi6.magnify-minus-outline", lambda: self.sheets.enlarge(-1))
        self.larger = self._button("larger", "mdi6.magnify-plus-outline", lambda: self.sheets.enlarge(1))
        self.whole = self._button("whole", "mdi6.fit-to-page-outline", self.sheets.whole)
        self.back = self._button("previous", "mdi6.chevron-left", lambda: self.sheets.step(-1))
        self.forth = self._button("next", "mdi6.chevron-right", lambda: self.sheets.step(1))
        self.number = QSpinBox()
        self.number.setAccessibleName(say("print-preview.page"))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._go)
        self.of = QLabel()
        self._pages = QWidget()  # turned as the pages are, whatever the window's language is
        words = QWidget()  # which are read as the window's language is
        words.setLayoutDirection(QApplication.layoutDirection())
        words.setLayout(_row(self.number, self.of))
        self._pages.setLayout(_row(self.back, words, self.forth))
        self.print = QPushButton(say("print-preview.print"))
        self.print.clicked.connect(self.print_asked)
        self.save = QPushButton(say("print-preview.save"))
        self.save.clicked.connect(self.save_asked)
        close = QPushButton(say("banner.close"))
        close.clicked.connect(self.accept)
        for button in (self.print, self.save, close):
            button.setAutoDefault(False)  # Enter belongs to the page number
        head = _row(self.paper, self.facing, self.smaller, self.larger, self.whole, None, self._pages, None)
        for button in (self.print, self.save, close):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(head)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.told)
        for keys, do in (
            (QKeySequence(QKeySequence.StandardKey.Print), self.print_asked.emit),
            (QKeySequence(QKeySequence.StandardKey.Save), self.save_asked.emit),
            (QKeySequence("Ctrl++"), lambda: self.sheets.enlarge(1)),
            (QKeySequence("Ctrl+="), lambda: self.sheets.enlarge(1)),
            (QKeySequence("Ctrl+-"), lambda: self.sheets.enlarge(-1)),
            (QKeySequence("Ctrl+0"), self.sheets.whole),
        ):
            QShortcut(keys, self, do)

    def _button(self, name: str, glyph: str, do: Callable[..., object], *, check: bool = False) -> QToolButton:
        made = QToolButton()
        made.setIcon(icon(glyph, color=self._theme.ink, color_on=self._theme.accent))
        made.setIconSize(QSize(18, 18))
        made.setCheckable(check)
        made.setToolTip(say(f"print-preview.{name}"))
        made.setAccessibleName(say(f"print-preview.{name}"))
        if check:
            made.toggled.connect(do)
        else:
            made.clicked.connect(lambda: do())
        return made

    # -- laying out

    def _begin(self, paper: Paper) -> None:
        self._watch.stopped = True
        self._watch = watch = Watch()
        self._laid = None
        self._ready()
        self._tell()
        self._clock.start()
        self._jobs.run(
            lambda: self._lay_out(paper, watch),
            lambda laid: self._arrived(watch, laid),
            lambda error: self._failed(watch, error),
            key="print-preview",
        )

    def _take_paper(self, _row: int) -> None:
        name = self.paper.currentData()
        self.paper_chosen.emit(name)
        self._begin(paper_named(name))

    def _tell(self) -> None:
        watch = self._watch
        known = watch.total > 1
        facts = {"done": group(watch.done), "total": group(watch.total)}
        self.told.setText(say("print-preview.so-far", **facts) if known else say("print-preview.laying-out"))
        self.told.show()

    def _arrived(self, watch: Watch, laid: Laid) -> None:
        if watch.stopped:
            return
        self._clock.stop()
        self._laid = laid
        some = self._count > MOST
        self.told.setText(say("print-preview.some", self._count, most=group(MOST)) if some else "")
        if not laid.count:
            self.told.setText(say("print-preview.none"))
        self.told.setVisible(bool(self.told.text()))
        self._turn_round(laid.rtl)
        self.number.blockSignals(True)
        self.number.setRange(1, len(laid.pages.sizes))
        self.number.blockSignals(False)
        self.of.setText(say("print-preview.of", total=group(len(laid.pages.sizes))))
        self.sheets.show_pages(laid.pages.sizes, rtl=laid.rtl)
        self.sheets.setFocus()
        self._ready()

    def _turn_round(self, rtl: bool) -> None:
        """The arrows point where the pages go."""
        self._pages.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        for button, right in ((self.back, rtl), (self.forth, not rtl)):
            button.setIcon(icon(f"mdi6.chevron-{'right' if right else 'left'}", color=self._theme.ink))

    def _failed(self, watch: Watch, error: BaseException) -> None:
        if watch.stopped or isinstance(error, Cancelled):
            return
        self._clock.stop()
        self.told.setText(explain(error))
        self.told.show()

    # -- looking

    def _draw(self, wanted: list[tuple[int, int]]) -> None:
        laid, watch = self._laid, self._watch
        if laid is None:
            return

        def work() -> list[tuple[int, QImage]]:
            made = []
            for number, width in wanted:
                if not watch.stopped:
                    found = laid.pages.draw(number, width)
                    kind = QImage.Format.Format_BGR888
                    made.append((number, QImage(found.pixels, found.width, found.height, found.stride, kind).copy()))
            return made

        def done(found: list[tuple[int, QImage]]) -> None:
            for number, image in found if not watch.stopped else ():
                self.sheets.take(number, image)

        self._jobs.run(work, done, lambda error: self._failed(watch, error), key="print-preview-draw")

    def _go(self, number: int) -> None:
        if number - 1 not in self.sheets.seen():
            self.sheets.go(number - 1)

    def _turned(self, place: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(place + 1)
        self.number.blockSignals(False)
        self._ready()

    def _ready(self) -> None:
        shown = self.sheets.seen() if self._laid is not None else []
        self.back.setEnabled(bool(shown) and shown[0] > 0)
        self.forth.setEnabled(bool(shown) and shown[-1] + 1 < len(self.sheets.sizes))
        for part in (self.number, self.facing, self.smaller, self.larger, self.whole, self.print, self.save):
            part.setEnabled(self._laid is not None and self._laid.count > 0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: nobody looks any more; what is under way stops."""
        if not event.spontaneous():
            self._watch.stopped = True
            self._clock.stop()
        super().hideEvent(event)


def _row(*parts: QWidget | None) -> QHBoxLayout:
    """Widgets in a row; None is free room."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        if part is None:
            row.addStretch(1)
        else:
            row.addWidget(part)
    return row
