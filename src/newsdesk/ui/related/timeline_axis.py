"""The axis of a timeline: years, months, days or hours, whichever there is room to name."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from newsdesk.ui.i18n import show_mark, show_month
from newsdesk.ui.related.timeline_model import TimelineModel
from newsdesk.ui.related.timeline_scale import Tick, Unit, clock_of, ticks, unit_for
from newsdesk.ui.related.timeline_stage import Stage
from newsdesk.ui.theme import Theme, ui_font
from newsdesk.words import digits


class AxisPainter:
    """Months are named as the program names them everywhere."""

    def __init__(self, model: TimelineModel, theme: Theme) -> None:
        self._model = model
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Takes the colours and fonts of a theme."""
        self._theme = theme
        self._font, self._bold = ui_font("small"), ui_font("small", bold=True)
        metrics = QFontMetricsF(self._font)
        months = max(metrics.horizontalAdvance(show_month(number)) for number in range(1, 13))
        digits = metrics.horizontalAdvance("00:00")
        self.room = {
            "minute": digits + 14, "hour": digits + 14, "day": metrics.horizontalAdvance("00") + 14,
            "month": months + 14, "year": metrics.horizontalAdvance("0000") + 16,
        }  # fmt: skip

    def paint_ground(self, painter: QPainter, stage: Stage) -> None:
        """Lines where years, months or days begin, and the time of the article in question."""
        unit = unit_for(stage.scale, self.room)
        above = unit.above or unit
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for tick in ticks(above, stage.second_at(0), stage.second_at(stage.width)):
            x = stage.mirrored(stage.along(tick.at))
            painter.drawLine(QPointF(x, 0), QPointF(x, stage.height - stage.axis))
        centre = self._model.centre
        if centre is None:
            return
        low, high = self._model.spans[centre]
        band = stage.rect(stage.along(low), max((high - low) * stage.scale, 2), 0, stage.height - stage.axis)
        soft = self._theme.colour("accent_soft")
        soft.setAlpha(110)
        painter.fillRect(band & QRectF(0, 0, stage.width, stage.height), soft)

    def paint_axis(self, painter: QPainter, stage: Stage) -> None:
        """Names years, months, days or hours below everything."""
        unit = unit_for(stage.scale, self.room)
        top, theme = stage.height - stage.axis, self._theme
        painter.fillRect(QRectF(0, top, stage.width, stage.axis), theme.colour("side"))
        painter.fillRect(QRectF(0, top, stage.width, 1), theme.colour("muted"))
        low, high = stage.second_at(0), stage.second_at(stage.width)
        painter.setFont(self._font)
        for tick in ticks(unit, low, high):
            along = stage.along(tick.at)
            x = stage.mirrored(along)
            painter.setPen(theme.colour("muted"))
            painter.drawLine(QPointF(x, top), QPointF(x, top + 6))
            text = self._label(tick, unit)
            wide = QFontMetricsF(self._font).horizontalAdvance(text) + 2
            painter.setPen(theme.colour("ink"))
            rect = stage.rect(along + 4, wide, top + 4, 18 * stage.letters)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        if unit.above is not None:
            self._paint_above(painter, stage, unit.above, top + 4 + 18 * stage.letters)
            self._paint_clock(painter, stage, unit, top + 4 + 18 * stage.letters)

    def _paint_above(self, painter: QPainter, stage: Stage, unit: Unit, top: float) -> None:
        """Years below months, months below days, days below hours; what began out of sight is named at the edge."""
        found = list(ticks(unit, stage.second_at(0), stage.second_at(stage.width)))
        painter.setFont(self._bold)
        painter.setPen(self._theme.colour("muted"))
        metrics = QFontMetricsF(self._bold)
        for place, tick in enumerate(found):
            begin = max(stage.along(tick.at) + 4, 8.0)
            end = stage.along(found[place + 1].at) if place + 1 < len(found) else float(stage.width)
            text = show_mark(tick.date[:10])
            wide = metrics.horizontalAdvance(text) + 2
            if begin + wide <= end:
                painter.drawText(stage.rect(begin, wide, top, 20 * stage.letters), Qt.AlignmentFlag.AlignCenter, text)

    def _paint_clock(self, painter: QPainter, stage: Stage, unit: Unit, top: float) -> None:
        """Whose clock the hours are told by."""
        found = self._model.found
        published = found.article.published if found is not None else None
        if unit.name not in ("hour", "minute") or not published or len(published) <= 16:
            return
        minutes = clock_of(published) // 60
        sign = "+" if minutes >= 0 else "\u2212"
        text = f"\u200eUTC{sign}{digits(f'{abs(minutes) // 60:02}:{abs(minutes) % 60:02}')}"
        wide = QFontMetricsF(self._font).horizontalAdvance(text) + 8
        rect = stage.rect(stage.width - wide - 8, wide, top, 20 * stage.letters)
        painter.fillRect(rect, self._theme.colour("side"))
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    @staticmethod
    def _label(tick: Tick, unit: Unit) -> str:
        if unit.name == "year":
            return show_mark(tick.date)
        if unit.name == "month":
            return show_month(int(tick.date[5:7]))
        return digits(date.fromisoformat(tick.date).day if unit.name == "day" else tick.date[11:])
