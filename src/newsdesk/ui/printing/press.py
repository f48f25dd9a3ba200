"""Bands of articles, put on pages: what stays together, the running head, the foot with the number."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPagedPaintDevice, QPaintEngine, QPainter, QPen

from newsdesk.desk.paper import Frame, Manuscript, Mark
from newsdesk.domain.errors import Cancelled
from newsdesk.text.body import Run
from newsdesk.text.language import isolate
from newsdesk.ui.printing.bands import Band, Column, Setter
from newsdesk.ui.printing.faces import UNIT
from newsdesk.ui.printing.letters import LINE, MUTED, Set, Signs, broken

_SIDE, _TOP, _BOTTOM = 62 * UNIT, 68 * UNIT, 66 * UNIT  # margins; the head and the foot stand in them
_SMALL = Set(8.5, colour=MUTED)


class Press:
    """Prints articles on a device whose pages are `width` and `height` units; `signs` knows what was drawn, `marks`
    where headlines and headings stand.

    `turned` is asked at each page and stops the work with Cancelled where it says so.
    """

    def __init__(self, device: QPagedPaintDevice, frame: Frame, turned: Callable[[], bool] = lambda: False) -> None:
        self._device, self._frame, self._turned = device, frame, turned
        full = device.pageLayout().fullRectPoints()
        self.width, self.height = float(full.width() * UNIT), float(full.height() * UNIT)
        self.signs = Signs(sought=device.paintEngine().type() is QPaintEngine.Type.Pdf)
        self.pages = 0
        self.marks: list[Mark] = []
        self._top, self._bottom = 0.0, self.height - _BOTTOM
        self._waiting: list[Band] = []  # a picture with its caption, which the next page begins with
        self._article: Manuscript | None = None
        self._setter = Setter(frame, Column(_SIDE, self.width - 2 * _SIDE), self.height - _TOP - _BOTTOM)

    def print(self, articles: Iterable[Manuscript]) -> None:
        """Paints articles, each from a new page on; an empty page where there is none. Raises Cancelled, OSError where
        the device cannot be painted on."""
        painter = QPainter()
        if not painter.begin(self._device):
            raise OSError("nothing can be painted there")
        try:
            painter.scale(self._device.logicalDpiX() / 72 / UNIT, self._device.logicalDpiY() / 72 / UNIT)
            for article in articles:
                self._print(painter, article)
        finally:
            painter.end()

    def _print(self, painter: QPainter, article: Manuscript) -> None:
        self._article = article
        self._setter.begin(article)
        self._page(painter, first=True)
        for chain in _chains(self._setter.bands(article)):
            if self._waiting and not chain[0].flows:  # no section begins before the pictures of the one above it
                self._turn(painter)
            self._place(painter, chain)
        if self._waiting:
            self._turn(painter)

    def _place(self, painter: QPainter, chain: list[Band]) -> None:
        """Puts what stays together on the page, or on the next one. A picture is made smaller where that is enough for
        it to stay, else it waits for the next page and the text goes on before it."""
        scale = self._scale(chain)
        if scale == 0 and self._top > _TOP:
            if chain[0].least < 1 and not self._waiting:
                self._waiting = chain
                return
            waited = bool(self._waiting)
            self._turn(painter, chain[0])
            scale = self._scale(chain)
            if scale == 0 and waited:
                self._turn(painter, chain[0])
                scale = self._scale(chain)
        scale = scale or 1.0
        for number, band in enumerate(chain):
            size = band.height * (scale if band.least < 1 else 1.0)
            room = self._bottom - self._top - band.before
            if band.gap and size > room:
                self._top = self._bottom
                continue
            under = number > 0 and band.height > (self._bottom - _TOP) / 2
            if size > room and self._top > _TOP and not under:  # a huge row stays under its heading, and is made to fit
                self._turn(painter, band)
            self._draw(painter, band, size)

    def _scale(self, chain: Sequence[Band]) -> float:
        """The part of their size at which the pictures of a chain let all of it stand on what is left of the page;
        0 where it cannot."""
        last = max((number for number, band in enumerate(chain) if not band.gap), default=-1)
        first = chain[0].before if self._top > _TOP else 0.0
        need = first + sum(
            band.height + (band.before if number else 0) for number, band in enumerate(chain[: last + 1])
        )
        room = self._bottom - self._top
        if need <= room:
            return 1.0
        pictures = [band for band in chain if band.least < 1]
        if not pictures:
            return 0.0
        high = sum(band.height for band in pictures)
        scale = (room - need + high) / high
        return scale if scale >= max(band.least for band in pictures) else 0.0

    def _draw(self, painter: QPainter, band: Band, size: float) -> None:
        """Draws a band `size` high, and one that no page can hold as high as there is room: nothing is cut off."""
        if self._top <= _TOP and band.gap:
            return
        self._top += band.before if self._top > _TOP else 0
        size = min(size, self._bottom - self._top)
        if band.level:
            self.marks.append(Mark(band.level, band.title, self.pages - 1, (self.height - self._top) / UNIT))
        if size < band.height:
            scale = size / band.height
            painter.save()
            painter.translate(self.width * (1 - scale) / 2, self._top)
            painter.scale(scale, scale)
            band.draw(painter, self.signs, 0)
            painter.restore()
        else:
            band.draw(painter, self.signs, self._top)
        self._top += size

    def _turn(self, painter: QPainter, band: Band | None = None) -> None:
        """A new page: the picture that waited for it stands first, then the headings of a table that goes on."""
        self._page(painter, first=False)
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._place(painter, waiting)
        again = band.again if band is not None else None
        if again is not None and again.height < (self.height - _TOP - _BOTTOM) / 3:
            again.draw(painter, self.signs, self._top)
            self._top += again.height

    # -- the furniture of a page

    def _page(self, painter: QPainter, *, first: bool) -> None:
        if self._turned():
            raise Cancelled
        if self.pages:
            self._device.newPage()
        self.pages += 1
        self._top = _TOP
        article = self._article
        if article is None:
            return
        if not first:
            self._across(painter, article, 38 * UNIT, isolate(article.headline), article.source)
            self._line(painter, 54 * UNIT)
        foot = self.height - 44 * UNIT
        self._line(painter, foot - 5 * UNIT)
        told = "  \u00b7  ".join(map(isolate, filter(None, (article.source if first else "", article.date))))
        self._across(painter, article, foot, told, self._setter.number(self.pages))

    def _line(self, painter: QPainter, at: float) -> None:
        painter.setPen(QPen(LINE, UNIT * 0.4))
        painter.drawLine(QPointF(_SIDE, at), QPointF(self.width - _SIDE, at))

    def _across(self, painter: QPainter, article: Manuscript, top: float, first: str, last: str) -> None:
        """Words on the side on which the article begins, and on the other."""
        wide = self.width - 2 * _SIDE
        last = _cut(last, article.rtl, wide * 0.4)
        end = broken((Run(last, bdi=""),), article.rtl, wide * 0.5, _SMALL)
        taken = end.lines[0].naturalTextWidth() + UNIT if last else 0.0
        first = _cut(first, article.rtl, wide - taken - 16 * UNIT)
        for text, leading in ((first, True), (last, False)):
            if text:
                right = article.rtl is leading
                made = broken((Run(text),) if leading else (Run(text, bdi=""),), right, wide, _SMALL)
                self.signs.draw(painter, made, made.lines[0], QPointF(_SIDE, top))


def _cut(text: str, rtl: bool, width: float) -> str:
    """A text that stands in one line: words that are too many give way to three dots."""
    words = text.split()
    while len(words) > 1 and len(broken((Run(" ".join(words)),), rtl, width - 8 * UNIT, _SMALL).lines) > 1:
        words = words[:-1]
    return " ".join(words) + ("\u2026" if len(words) < len(text.split()) else "")


def _chains(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """The bands that stand on one page together."""
    chain: list[Band] = []
    for band in bands:
        chain.append(band)
        if not band.keep:
            yield chain
            chain = []
    if chain:
        yield chain
