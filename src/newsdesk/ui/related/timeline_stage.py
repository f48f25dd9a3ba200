"""The picture of a timeline as geometry: how large it is, how far it is zoomed and moved, and which way time runs."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from newsdesk.ui.related.timeline_lanes import Box, Cluster
from newsdesk.ui.related.timeline_scale import HOUR, LAST

_AXIS, _CHIPS, _PITCH, _CARD, TOP = 46, 30, 46, 42, 6  # pixels, in usual letters
_LEAST, _BAR = 180, 16
BEFORE = 32  # pixels before the first article
NEAREST = 0.4  # pixels a second
EDGE = 4  # pixels that stay free at both ends of the view
AROUND = 56  # pixels of what stands beside it are seen too, of what was brought into sight
WIDEST = 1_000_000_000  # pixels of all time together: Qt counts them in 32 bits


def shift(begin: float, length: float, wanted: float, width: float) -> float:
    """By how much to move on so that `wanted` pixels of what stands from `begin` on are seen; its beginning, where the
    view is too narrow for that. 0: they are seen."""
    room = width - 2 * EDGE
    needed = min(wanted, room)
    if min(begin + length, width - EDGE) - max(begin, EDGE) >= needed - 1:
        return 0.0
    around = max(0.0, min(AROUND, (room - needed) / 2))
    if begin > EDGE:
        return begin - (width - EDGE - needed - around)
    whole = length if wanted < length else needed
    return begin + whole - needed - EDGE - around


@dataclass(slots=True)
class Stage:
    """Pixels a second, and what second stands where. Lengths along the axis are counted as time runs."""

    width: int = 1
    height: int = 1
    start: int = 0
    end: int = HOUR
    scale: float = 1.0
    offset: int = 0
    rtl: bool = False
    letters: float = 1.0  # how much larger than usual ones

    @property
    def axis(self) -> float:
        """The height of what names years, months, days and hours."""
        return _AXIS * self.letters

    @property
    def after(self) -> float:
        """Pixels behind the last moment, where the text of its article stands."""
        return min(240.0, self.width / 4)

    @property
    def length(self) -> float:
        """Of all time, in pixels."""
        return BEFORE + (self.end - self.start) * self.scale + self.after

    @property
    def last(self) -> float:
        """Where the last card should end, from the first moment on."""
        return self.length - BEFORE - 6

    @property
    def farthest(self) -> float:
        """The scale at which everything is seen."""
        return max(self.width - BEFORE - self.after, 40.0) / (self.end - self.start)

    @property
    def nearest(self) -> float:
        """The largest scale."""
        return max(self.farthest, min(NEAREST, WIDEST / (self.end - self.start)))

    def span(self, low: int, high: int) -> None:
        """All of the time that is shown; never less than some hours, so that one article is no article for ever."""
        middle, half = (low + high) // 2, max((high - low) // 2, 6 * HOUR)
        self.start, self.end = max(0, min(low, middle - half)), min(LAST, max(high, middle + half))

    # -- along the axis

    def along(self, second: float) -> float:
        """Where a moment stands, from the side where time begins."""
        return BEFORE + (second - self.start) * self.scale - self.offset

    def second_at(self, along: float) -> float:
        """The moment at a place."""
        return self.start + (along + self.offset - BEFORE) / self.scale

    def mirrored(self, x: float) -> float:
        """A place on the axis as pixels from the left, and the other way round."""
        return self.width - x if self.rtl else x

    def rect(self, along: float, width: float, y: float, height: float) -> QRectF:
        """A rectangle that begins at a place of the axis."""
        return QRectF(self.width - along - width if self.rtl else along, y, width, height)

    # -- where cards stand

    @property
    def lanes(self) -> int:
        """How many lanes there is room for."""
        return max(1, int((self.floor - TOP) // (_PITCH * self.letters)))

    @property
    def pitch(self) -> float:
        """From a lane to the next: they share what is left."""
        least = _PITCH * self.letters
        return min(max(least, (self.floor - TOP) / self.lanes), least + 14)

    @property
    def least(self) -> int:
        """The least height: with room for one lane, and for a bar that scrolls."""
        return max(_LEAST, round(TOP + self.axis + (_CHIPS + _PITCH) * self.letters) + _BAR)

    @property
    def floor(self) -> float:
        """Below the lowest lane."""
        return self.height - self.axis - _CHIPS * self.letters

    def box(self, box: Box) -> QRectF:
        """Where a card stands."""
        high = _CARD * self.letters
        y = self.floor - (box.lane + 1) * self.pitch + (self.pitch - high) / 2
        return self.rect(BEFORE + box.x - self.offset, box.width, y, high)

    def seen(self, rect: QRectF) -> QRectF:
        """What is in sight of a card: it ends, and its text with it, where the view does."""
        return rect & QRectF(EDGE, rect.y(), max(self.width - 2 * EDGE, 0), rect.height())

    def chip(self, cluster: Cluster) -> QRectF:
        """Where a number stands."""
        return self.rect(BEFORE + cluster.x - self.offset, cluster.width, self.floor + 3, _CHIPS * self.letters - 7)

    def mark(self, box: Box) -> float:
        """Where the mark of a card stands, as pixels from the left."""
        return self.mirrored(BEFORE + box.mark - self.offset)
