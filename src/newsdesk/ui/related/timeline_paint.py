"""Paints a timeline: cards and bars, numbers, the links of what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTextLayout

from newsdesk.domain.timeline import Entry
from newsdesk.ui.i18n import show_date
from newsdesk.ui.related.timeline_axis import AxisPainter
from newsdesk.ui.related.timeline_lanes import Box, Cluster, Placed, lead_of
from newsdesk.ui.related.timeline_marks import CENTRE, colour_of, draw_mark, leading
from newsdesk.ui.related.timeline_model import TimelineModel
from newsdesk.ui.related.timeline_stage import Stage
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.ui.widgets.text_line import direction_of, draw, facts_line, lay_out
from newsdesk.words import group, say

MARK = 11
ARCH = 22  # pixels by which the line of a link rises above its ends
KEPT = 2000  # lines of text
FEW = 150  # pixels that are too few for date and source


class TimelinePainter:
    """Fonts, colours, and the lines of text that were laid out before."""

    def __init__(self, model: TimelineModel, theme: Theme) -> None:
        self._model = model
        self._axis = AxisPainter(model, theme)
        self._lines: dict[tuple[int, bool, int], tuple[QTextLayout, int, float]] = {}
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._headline, self._bold, self._small = ui_font("small"), ui_font("small", bold=True), ui_font("caption")
        self._axis.dress(theme)
        self.forget()

    def forget(self) -> None:
        """The texts are other ones."""
        self._lines.clear()

    def text_width(self, entry: Entry, centre: bool) -> float:
        """How wide the texts of an article are."""
        headline = QFontMetricsF(self._bold if centre else self._headline).horizontalAdvance(self._title(entry))
        return max(headline, QFontMetricsF(self._small).horizontalAdvance(self._facts(entry))) + 12

    @staticmethod
    def _title(entry: Entry) -> str:
        return entry.headline or say("list.untitled")

    def _facts(self, entry: Entry, *, short: bool = False) -> str:
        """When and where it appeared; in little room, on which day."""
        direction = direction_of(self._title(entry), self.layout)
        if short:
            return facts_line([show_date((entry.published or "")[:10])], direction)
        return facts_line([show_date(entry.published), entry.source], direction)

    layout = Qt.LayoutDirection.LeftToRight  # of the window: for texts without a letter

    # -- all of it

    def paint(
        self, painter: QPainter, stage: Stage, placed: Placed, current: int, under: int, *, focused: bool
    ) -> None:
        """Draws everything that is in sight."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, stage.width, stage.height), self._theme.colour("paper"))
        self._axis.paint_ground(painter, stage)
        seen = [(box, stage.box(box)) for box in placed.boxes]
        seen = [(box, rect) for box, rect in seen if rect.right() > -20 and rect.left() < stage.width + 20]
        self._paint_stems(painter, stage, [box for box, _ in seen], current, under)
        self._paint_ties(painter, stage, placed, current)  # behind the cards: no line goes through words
        for box, rect in seen:
            self._paint_card(painter, stage, box, rect, box.row == current, box.row == under, focused)
        for cluster in placed.clusters:
            self._paint_chip(painter, stage, cluster, current in cluster.rows, under in cluster.rows)
        self._axis.paint_axis(painter, stage)

    # -- cards

    def _look(self, row: int) -> tuple[str, bool]:
        """(the kind that an article is marked by, whether its link leads to the article in question)."""
        found, entry = self._model.found, self._model.entries[row]
        if found is None or entry.id == found.article.id:
            return CENTRE, False
        tie = leading(found, entry)
        return (tie.kind, tie.start == entry.id) if tie is not None else ("related", False)

    def _paint_card(
        self, painter: QPainter, stage: Stage, box: Box, rect: QRectF, chosen: bool, under: bool, focused: bool
    ) -> None:
        kind, hollow = self._look(box.row)
        colour = colour_of(kind, self._theme)
        centre = box.row == self._model.centre
        ground = self._theme.colour("accent_soft" if chosen or centre else "background" if under else "paper")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        inner = rect if box.bar else stage.seen(rect)
        painter.drawRoundedRect(inner, 5, 5)
        if box.bar:
            self._paint_bar(painter, stage, box, rect, colour)
        if chosen and inner.width() > 2:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2 if focused else 1))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), 5, 5)
        if box.bar:
            inner = stage.seen(rect.adjusted(2, 0, -2, 0))
        metrics, small = QFontMetricsF(self._headline), QFontMetricsF(self._small)
        top = rect.y() + (rect.height() - metrics.lineSpacing() - small.lineSpacing()) / 2
        at = stage.mark(box)
        if box.bar:  # of what began out of sight the text stays in sight, and its mark with it
            begin = min(9.0, box.bar / 2)
            at = inner.right() - begin if stage.rtl else inner.left() + begin
        if inner.width() > 14 or not box.bar:
            middle = QPointF(at, top + metrics.lineSpacing() / 2)
            draw_mark(painter, middle, MARK, kind, self._theme, hollow=hollow, rtl=stage.rtl)
        lead = lead_of(box.bar)
        if not box.bar:  # a mark that is out of sight leaves its place to the text
            lead = max(6.0, lead - (rect.right() - inner.right() if stage.rtl else inner.left() - rect.left()))
        self._paint_texts(painter, stage, (box.row, lead), inner, top)

    def _paint_bar(self, painter: QPainter, stage: Stage, box: Box, rect: QRectF, colour: QColor) -> None:
        """How far its time reaches: it was some time in there."""
        bar = QRectF(rect)
        if stage.rtl:
            bar.setLeft(rect.right() - box.bar)
        else:
            bar.setRight(rect.left() + box.bar)
        bar = bar & QRectF(-40, rect.y(), stage.width + 80, rect.height())  # dashes of a million pixels take long
        tint = QColor(colour)
        tint.setAlpha(30)
        painter.setBrush(tint)
        painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)

    def _paint_texts(self, painter: QPainter, stage: Stage, at: tuple[int, float], inner: QRectF, top: float) -> None:
        row, lead = at
        room = inner.width() - lead - 5
        if room < 24:
            return
        entry, centre = self._model.entries[row], row == self._model.centre
        own = direction_of(self._title(entry), self.layout)
        for small in (False, True):
            text = self._facts(entry, short=room < FEW) if small else self._title(entry)
            font = self._small if small else self._bold if centre else self._headline
            key = (row, small, round(room))
            if key not in self._lines:
                if len(self._lines) > KEPT:  # at the ends of the view each step leaves another room
                    self._lines.clear()
                wide = min(room, QFontMetricsF(font).horizontalAdvance(text) + 3)
                layout, height, _ = lay_out(text, font, wide, 1, own, forced=own)
                self._lines[key] = (layout, round(height), wide)
            layout, height, wide = self._lines[key]
            x = inner.right() - lead - wide if stage.rtl else inner.left() + lead
            colour = self._theme.colour("muted" if small else "ink")
            draw(painter, layout, QRectF(x, top, wide, height), colour, 1)
            top += height

    def _paint_chip(self, painter: QPainter, stage: Stage, cluster: Cluster, chosen: bool, under: bool) -> None:
        rect = stage.chip(cluster)
        if rect.right() < 0 or rect.left() > stage.width:
            return
        theme = self._theme
        painter.setPen(QPen(theme.colour("accent" if chosen or under else "muted"), 2 if chosen else 1))
        painter.setBrush(theme.colour("accent_soft" if chosen or under else "side"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if len(cluster.rows) == 1:
            kind, hollow = self._look(cluster.rows[0])
            draw_mark(painter, rect.center(), MARK, kind, theme, hollow=hollow, rtl=stage.rtl)
            return
        painter.setPen(theme.colour("accent" if chosen else "ink"))
        painter.setFont(self._small)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, f"\u200e+{group(len(cluster.rows))}")

    # -- lines

    def _paint_stems(self, painter: QPainter, stage: Stage, boxes: list[Box], current: int, under: int) -> None:
        """From a card to its time on the axis, for what is a point."""
        bottom = stage.height - stage.axis
        for box in sorted(boxes, key=lambda box: box.row in (current, under)):
            if box.bar:
                continue
            strong = box.row in (current, under, self._model.centre)
            painter.setPen(QPen(self._theme.colour("accent" if strong else "line"), 1.4 if strong else 1))
            x, rect = stage.mark(box), stage.box(box)
            painter.drawLine(QPointF(x, rect.center().y()), QPointF(x, bottom))
            painter.setBrush(self._theme.colour("accent" if strong else "muted"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, bottom), 2.5, 2.5)

    def _paint_ties(self, painter: QPainter, stage: Stage, placed: Placed, current: int) -> None:
        """The links of what is chosen, each to the article at its other end; all lead to the article in question."""
        found = self._model.found
        if found is None or not 0 <= current < len(self._model.entries) or current == self._model.centre:
            return
        chosen = self._model.entries[current].id
        rows = {entry.id: row for row, entry in enumerate(self._model.entries)}
        begin = self._anchor(stage, placed, current)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ties = found.ties_of(chosen)
        for tie in ties[:40]:
            other = tie.end if tie.start == chosen else tie.start
            row = rows.get(other)
            end = self._anchor(stage, placed, row) if row is not None else None
            if begin is None or end is None:
                continue
            path = QPainterPath(begin)
            top = min(begin.y(), end.y()) - ARCH  # over the cards, not through their words
            path.cubicTo(QPointF(begin.x(), top), QPointF(end.x(), top), end)
            colour = colour_of(tie.kind, self._theme)
            colour.setAlpha(170)
            painter.setPen(QPen(colour, 1.6))
            painter.drawPath(path)

    @staticmethod
    def _anchor(stage: Stage, placed: Placed, row: int) -> QPointF | None:
        place = placed.place_of(row)
        if isinstance(place, Box):
            rect = stage.box(place)
            return QPointF(stage.mark(place), rect.top() + 3)
        chip = stage.chip(place) if place is not None else None
        return QPointF(chip.center().x(), chip.top()) if chip is not None else None
