"""What the marks of a timeline mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from newsdesk.domain.timeline import Timeline
from newsdesk.ui.related.timeline_marks import CENTRE, draw_mark, kind_words, leading
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.flow import FlowLayout, empty
from newsdesk.words import known, say

SPAN, OUT, IN = "span", "out", "in"
MARK = 11


class _Sign(QWidget):
    """A mark and its words."""

    def __init__(self, kind: str, words: str, theme: Theme, rtl: bool) -> None:
        super().__init__()
        self._kind, self.words, self._theme = kind, words, theme
        self.rtl = rtl  # how time runs, as its triangles do
        self._font = ui_font("small")
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Qt: as wide as the words."""
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.words) + 2 * MARK + 8, metrics.height() + 1)

    def minimumSizeHint(self) -> QSize:
        """Qt: the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: draws both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = QPointF(self.width() - MARK / 2 - 2 if rtl else MARK / 2 + 2, self.height() / 2)
        if self._kind == SPAN:
            painter.setPen(QPen(self._theme.colour("muted"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(at.x() - 6.5, at.y() - 4.5, 13, 9), 3, 3)
        else:
            kind = "related" if self._kind in (OUT, IN) else self._kind
            draw_mark(painter, at, MARK, kind, self._theme, hollow=self._kind == IN, rtl=self.rtl)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        lead = MARK + 8
        rect = self.rect().adjusted(0, 0, -lead, 0) if rtl else self.rect().adjusted(lead, 0, 0, 0)
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, self.words)
        painter.end()


class Legend(QWidget):
    """Names the kinds that a timeline has, and nothing that it has not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._found: Timeline | None = None
        self._rtl = False
        self.setAccessibleName(say("timeline.legend"))
        holder = QWidget()
        self._flow = FlowLayout(holder, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 4)
        column.addWidget(holder)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self._theme = theme
        self.show_timeline(self._found)

    def turn(self, rtl: bool) -> None:
        """Which way time runs."""
        if rtl != self._rtl:
            self._rtl = rtl
            self.show_timeline(self._found)

    def show_timeline(self, found: Timeline | None) -> None:
        """Shows what is needed to read a timeline."""
        self._found = found
        empty(self._flow)
        for kind, words in self._signs(found):
            sign = _Sign(kind, words, self._theme, self._rtl)
            self._flow.addWidget(sign)
            sign.show()
        self.updateGeometry()

    def _signs(self, found: Timeline | None) -> list[tuple[str, str]]:
        if found is None:
            return []
        ties = [tie for entry in found.entries if (tie := leading(found, entry)) is not None]
        signs = [(CENTRE, say("timeline.legend.here"))]
        for kind in sorted({tie.kind for tie in ties}):
            message = f"link.{kind}.many"
            signs.append((kind, say(message) if known(message) else kind_words(kind, found.kinds, outgoing=True)))
        if ties:
            signs += [(OUT, say("timeline.legend.out")), (IN, say("timeline.legend.in"))]
        if any(entry.published and len(entry.published) <= 10 for entry in (found.article, *found.entries)):
            signs.append((SPAN, say("timeline.legend.span")))
        return signs

    @property
    def words(self) -> list[str]:
        """What is named."""
        return [words for _, words in self._signs(self._found)]
