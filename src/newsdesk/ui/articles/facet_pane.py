"""What an answer consists of: sources, tags, years, statuses, languages with numbers, and its spread over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from newsdesk.desk import facets
from newsdesk.domain.query import Bucket, Facets
from newsdesk.text.language import isolate
from newsdesk.ui.articles.histogram import Histogram
from newsdesk.ui.articles.spread import condition
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.words import group, known, language, say, side_mark

KINDS = ("source", "tag", "year", "status", "lang")
FEW = 12  # of a kind that have a button where all are asked for: more are found by typing
MOST = 60  # of a kind
HIGHEST = 300  # pixels, before it scrolls
WIDEST = 150
PAD, GAP, NAMES, MORE, BAR, FLOW = 16, 4, 58, 44, 10, 4  # pixels
_FIELDS = {"year": "date"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to narrow by: what it says, how many, and the condition."""

    label: str
    count: int
    condition: str


def choices(kind: str, found: Facets) -> list[Choice]:
    """What an answer can be narrowed by; nothing where all of it is alike."""
    buckets = {
        "source": found.sources, "tag": found.tags, "year": found.years, "status": found.statuses,
        "lang": found.languages,
    }[kind]  # fmt: skip
    buckets = tuple(sorted(buckets, key=lambda bucket: -bucket.count)[:MOST])
    useful = [bucket for bucket in buckets if bucket.count < found.total or len(buckets) > 1]
    return [Choice(_label(kind, bucket), bucket.count, _condition(kind, bucket)) for bucket in useful]


def _label(kind: str, bucket: Bucket) -> str:
    if kind == "status":
        return say(f"status.{bucket.key}")
    if kind == "lang" and known(f"language.{bucket.key}"):
        return say(f"language.{bucket.key}")
    return bucket.key


def _condition(kind: str, bucket: Bucket) -> str:
    spelled = facets.spelled(_FIELDS.get(kind, kind), language())
    if kind == "source":
        return f'{spelled}:"={facets.without_quotes(bucket.key)}"'
    if kind == "tag":
        return f'{spelled}:"{facets.without_quotes(bucket.key)}"'
    return f"{spelled}:{bucket.key}"


class _Line(QWidget):
    """One kind: its name, and buttons in one line until all of them are asked for."""

    chosen = Signal(str)
    grown = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._choices: list[Choice] = []
        self._open = False
        self._room = 0
        name = QLabel(say(f"facet.{kind}"))
        name.setProperty("muted", True)
        name.setFixedWidth(NAMES)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        name.setContentsMargins(0, 4, 0, 0)
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder, gap=FLOW)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(name)
        row.addWidget(self._holder, 1)

    def show_choices(self, found: Sequence[Choice], room: int) -> None:
        """Shows these in `room` pixels; the same ones stay as they are."""
        if list(found) != self._choices or room != self._room:
            self._open = self._open and list(found) == self._choices
            self._choices, self._room = list(found), room
            self._fill()
        self.setVisible(bool(found))

    @property
    def tall(self) -> int:
        """How high it stands."""
        return self._flow.heightForWidth(self._room) if self._choices else 0

    def _fill(self) -> None:
        empty(self._flow)
        buttons = [self._button(choice) for choice in self._choices[: 5 * FEW if self._open else FEW]]
        shown = len(buttons) if self._open else self._fitting([button.sizeHint().width() for button in buttons])
        for place, button in enumerate(buttons):
            if place < shown:
                self._flow.addWidget(button)
                button.show()  # a layout measures what is shown
            else:
                button.deleteLater()
        rest = len(self._choices) - shown
        if rest > 0 or self._open:
            more = QPushButton(say("facet.fewer") if self._open else f"+{group(rest)}")
            more.setProperty("facet", True)
            more.setAccessibleName(say("facet.fewer") if self._open else say("facet.more", rest))
            more.clicked.connect(self.toggle)
            self._flow.addWidget(more)
            more.show()

    def _fitting(self, widths: Sequence[int]) -> int:
        """How many buttons fit in one line, with room for the number of the others where there are any."""
        if len(widths) == len(self._choices) and sum(widths) + FLOW * (len(widths) - 1) <= self._room:
            return len(widths)
        room, shown = self._room - MORE, 0
        for wide in widths:
            room -= wide + FLOW
            if room < 0 and shown:
                break
            shown += 1
        return shown

    def _button(self, choice: Choice) -> QPushButton:
        button = QPushButton()
        mark = side_mark()
        short = button.fontMetrics().elidedText(choice.label, Qt.TextElideMode.ElideRight, WIDEST)
        button.setText(f"{mark}{isolate(short)}  {group(choice.count)}".replace("&", "&&"))
        button.setProperty("facet", True)
        button.setToolTip(say("facet.narrow", choice.count, name=choice.label))
        button.setAccessibleName(f"{choice.label} {group(choice.count)}")
        button.clicked.connect(lambda _on=False: self.chosen.emit(choice.condition))
        return button

    def toggle(self) -> None:
        """All of them, or one line."""
        self._open = not self._open
        self._fill()
        self.grown.emit()


class FacetPane(QFrame):
    """`narrowed` with a condition of the search language."""

    narrowed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("facets")
        self._found = Facets()
        self._width = 0
        self.histogram = Histogram(theme)
        self.histogram.spanned.connect(self._spanned)
        self.lines = {kind: _Line(kind) for kind in KINDS}
        page = QWidget()
        page.setObjectName("facetPage")
        column = QVBoxLayout(page)
        column.setContentsMargins(PAD, 2, PAD, 8)
        column.setSpacing(GAP)
        for line in self.lines.values():
            line.chosen.connect(self.narrowed)
            line.grown.connect(self._measure)
            column.addWidget(line)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 6, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.histogram)
        whole.addWidget(self._area)
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.histogram.dress(theme)
        self.setStyleSheet(
            f"#facets {{ background: {theme.background}; border-bottom: 1px solid {theme.line}; }}"
            f" #facetPage, QScrollArea {{ background: {theme.background}; }}"
            f' QPushButton[facet="true"] {{ background: {theme.side}; border: 1px solid {theme.line};'
            f" border-radius: 11px; padding: 2px 9px; }}"
            f' QPushButton[facet="true"]:hover, QPushButton[facet="true"]:focus {{ border-color: {theme.accent}; }}'
        )

    def show_facets(self, found: Facets) -> None:
        """Shows the numbers of an answer."""
        self._found = found
        self.histogram.show_months(found.months)
        self._fill()

    def _fill(self) -> None:
        room = max(120, self.width() - 2 * PAD - NAMES - GAP - BAR)
        for kind, line in self.lines.items():
            line.show_choices(choices(kind, self._found), room)
        self._measure()

    def _measure(self) -> None:
        shown = [line for line in self.lines.values() if not line.isHidden()]
        self._area.setVisible(bool(shown))
        tall = sum(line.tall + GAP for line in shown) + 10
        for line in shown:
            line.setFixedHeight(line.tall)
        self._area.setFixedHeight(min(HIGHEST, tall))

    def _spanned(self, low: str, high: str) -> None:
        self.narrowed.emit(condition(facets.spelled("date", language()), low, high))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, another number of buttons."""
        super().resizeEvent(event)
        if self.width() != self._width:
            self._width = self.width()
            self._fill()
