"""The page of an article in time: its timeline, all of what is chosen there, and what links to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from newsdesk.desk import Desk, timeline
from newsdesk.domain.errors import NotFound
from newsdesk.domain.timeline import IncomingLinks, Timeline
from newsdesk.ui import icons
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.related.incoming_list import IncomingPane
from newsdesk.ui.related.timeline_details import TimelineDetails
from newsdesk.ui.related.timeline_legend import Legend
from newsdesk.ui.related.timeline_model import TimelineModel
from newsdesk.ui.related.timeline_view import STEP, TimelineView
from newsdesk.ui.theme import Theme, scale, ui_font, widened
from newsdesk.ui.widgets.choice import Choice
from newsdesk.ui.widgets.empty import Empty
from newsdesk.ui.widgets.text_line import direction_of, lay_out
from newsdesk.words import rtl, say

SIDE = 276
DEPTHS = ("timeline.depth.1", "timeline.depth.2", "timeline.depth.3")
_TIMELINE, _INCOMING = "timeline", "timeline-incoming"


class _Title(QLabel):
    """The headline, in its own direction, as far as there is room."""

    def minimumSizeHint(self) -> QSize:
        """Qt: it gives way to the tools."""
        return QSize(80, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draws one line of it."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        window = self.layoutDirection()
        wide = min(self.width(), self.fontMetrics().horizontalAdvance(self.text()) + 4)
        layout, height, _ = lay_out(self.text(), self.font(), wide, 1, direction_of(self.text(), window))
        x = self.width() - wide if window is Qt.LayoutDirection.RightToLeft else 0
        layout.draw(painter, QPointF(x, (self.height() - height) / 2))
        painter.end()


class TimelinePage(QWidget):
    """`opened` and `beside` with an article; `left` when the reader goes back; `turned` with whether time runs against
    the language, `deepened` with how many links deep is looked. Reads nothing before the first `show_article`."""

    opened = Signal(int)
    beside = Signal(int)
    left = Signal()
    turned = Signal(bool)
    deepened = Signal(int)

    def __init__(self, desk: Desk, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._desk, self._jobs = desk, jobs
        self.article: int | None = None
        self._past: list[int] = []  # the articles whose timelines were looked at before
        self.setObjectName("timelinePage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = TimelineModel(self)
        self.view = TimelineView(self.model, theme)
        self.view.turn(rtl())
        self.details = TimelineDetails(theme)
        self.legend = Legend(theme)
        self.legend.turn(rtl())
        self.incoming = IncomingPane(theme)
        self._build()
        self._wire()
        self.dress(theme)

    # -- building

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"timeline-{name}")
        button.setToolTip(say(f"timeline.{name}"))
        button.setAccessibleName(say(f"timeline.{name}"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _head(self) -> QWidget:
        self.back_button = self._tool("back")
        self.nearer, self.farther, self.fit = self._tool("zoom-in"), self._tool("zoom-out"), self._tool("fit")
        self.turn_button = self._tool("turn")
        self.turn_button.setCheckable(True)
        self.title = _Title()
        self.title.setFont(ui_font("title", bold=True))
        self.reach = Choice()
        self.reach.setAccessibleName(say("timeline.depth"))
        self.reach.setToolTip(say("timeline.depth"))
        for depth, message in enumerate(DEPTHS, 1):
            self.reach.addItem(say(message), depth)
        head = QWidget()
        head.setObjectName("timelineHead")
        line = QHBoxLayout(head)
        line.setContentsMargins(12, 7, 12, 7)
        line.addWidget(self.back_button)
        name = QLabel(say("timeline.name"))
        name.setProperty("muted", True)
        line.addWidget(name)
        line.addWidget(self.title, 1)
        line.addWidget(self.reach)
        for button in (self.farther, self.nearer, self.fit, self.turn_button):
            line.addWidget(button)
        return head

    def _build(self) -> None:
        self.empty = Empty(say("timeline.empty"))
        self.empty.setObjectName("linksEmpty")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self.note = QLabel()
        self.note.setObjectName("timelineNote")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(14, 5, 14, 5)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.note)
        left.addWidget(self._stack, 1)
        left.addWidget(self.legend)
        self._upper = upper = QWidget()
        upper.installEventFilter(self)
        across = QHBoxLayout(upper)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        rule = QFrame()
        rule.setObjectName("edge")
        rule.setFixedWidth(1)
        across.addWidget(rule)
        across.addWidget(self.details)
        self.parts = QSplitter(Qt.Orientation.Vertical)
        self.parts.setChildrenCollapsible(False)
        self.parts.addWidget(upper)
        self.parts.addWidget(self.incoming)
        self.parts.setStretchFactor(0, 2)
        self.parts.setStretchFactor(1, 1)
        self.parts.setSizes([440, 220])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.parts, 1)

    def _wire(self) -> None:
        for part in (self.view, self.details, self.incoming):
            part.opened.connect(self.opened)
            part.beside.connect(self.beside)
        self.details.centred.connect(self.centre)
        self.view.chosen.connect(self._choose)
        self.back_button.clicked.connect(self.back)
        self.nearer.clicked.connect(lambda: self.view.zoom(STEP))
        self.farther.clicked.connect(lambda: self.view.zoom(1 / STEP))
        self.fit.clicked.connect(self.view.fit)
        self.turn_button.clicked.connect(lambda on: self._turn(on, tell=True))
        self.reach.activated.connect(lambda _place: self._deepen())

    def dress(self, theme: Theme) -> None:
        """Takes the colours and the size of letters of a theme."""
        self.details.setFixedWidth(widened(SIDE))
        arrow = "right" if rtl() else "left"
        names = {
            self.back_button: f"arrow-{arrow}", self.nearer: "magnify-plus-outline",
            self.farther: "magnify-minus-outline", self.fit: "fit-to-page-outline",
            self.turn_button: "swap-horizontal",
        }  # fmt: skip
        for button, name in names.items():
            button.setIcon(icons.icon(f"mdi6.{name}", color=theme.ink))
            button.setIconSize(QSize(18, 18) * scale())
        self.setStyleSheet(
            f"#timelinePage {{ background: {theme.paper}; }}"
            f"#timelineHead {{ background: {theme.background}; border-bottom: 1px solid {theme.line}; }}"
            f"#edge {{ background: {theme.line}; }}"
            f"#timelineNote {{ background: {theme.accent_soft}; color: {theme.ink}; }}"
            f"#linksEmpty {{ background: {theme.paper}; color: {theme.muted}; }}"
            f"Legend {{ background: {theme.background}; }}"
        )
        for part in (self.view, self.details, self.legend, self.incoming):
            part.dress(theme)

    # -- what is shown

    def restore(self, *, against: bool, depth: int) -> None:
        """How it was left last."""
        self.reach.setCurrentIndex(max(0, self.reach.findData(depth)))
        self.turn_button.setChecked(against)
        self._turn(against)

    def show_article(self, article_id: int) -> None:
        """Shows the timeline of an article."""
        if article_id != self.article:
            self._past.clear()
        self.article = article_id
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def centre(self, article_id: int) -> None:
        """Shows the timeline of one of the articles; back leads to this one."""
        if self.article is not None and article_id != self.article:
            self._past.append(self.article)
        self.article = article_id
        self.refresh()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """To the timeline before this one, or to the article."""
        if self._past:
            self.article = self._past.pop()
            self.refresh()
        else:
            self.left.emit()

    def refresh(self) -> None:
        """Reads everything again; what is chosen and how near one looks stays."""
        key, depth = self.article, int(self.reach.currentData())
        if key is None:
            return
        self._jobs.run(lambda: timeline.gather(self._desk, key, depth), self._show, self._failed, key=_TIMELINE)
        self._jobs.run(
            lambda: timeline.incoming(self._desk, key), self._show_incoming, lambda _error: None, key=_INCOMING
        )

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, NotFound):  # it is gone for ever
            self.article = None
            self._past.clear()
            self.left.emit()
        else:
            self._jobs.failed.emit(error)

    def _show(self, found: Timeline) -> None:
        self.title.setText(found.article.headline or say("list.untitled"))
        self.title.setAccessibleName(f"{say('timeline.name')}: {self.title.text()}")
        self.view.show_timeline(found)
        self.details.show_timeline(found, self.model.undated)
        self.legend.show_timeline(found)
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        self._choose(self.view.currentIndex().row())
        told = ""
        if found.left_out:
            told = say("timeline.left-out", found.left_out)
        elif found.more:
            told = say("timeline.more")
        elif not found.entries:
            told = say("timeline.alone")
        self.note.setText(told)
        self.note.setVisible(bool(told))
        self._make_room()

    def _show_incoming(self, found: IncomingLinks) -> None:
        if found.article == self.article:
            self.incoming.show_links(found)

    def _choose(self, row: int) -> None:
        entries = self.model.entries
        found = self.model.found
        undated = found.article if found is not None and not entries else None
        self.details.show_entry(entries[row] if 0 <= row < len(entries) else undated)

    def _turn(self, against: bool, *, tell: bool = False) -> None:
        for part in (self.view, self.legend):
            part.turn(rtl() != against)
        if tell:
            self.turned.emit(against)

    def _deepen(self) -> None:
        self.deepened.emit(int(self.reach.currentData()))
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the upper part has another height."""
        if watched is self._upper and event.type() is QEvent.Type.Resize:
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        """In very large letters on a small screen the legend gives way to the timeline: the side says of each article
        in words what it is. It never makes the window higher, which would stay so."""
        wide = self._upper.width() - self.details.width() - 1
        note = 0 if self.note.isHidden() else self.note.heightForWidth(wide)
        least = max(self.view.minimumHeight(), self.view.minimumSizeHint().height()) + note
        self._upper.setMinimumHeight(least)
        self.legend.setVisible(self._upper.height() - least >= self.legend.heightForWidth(wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)
