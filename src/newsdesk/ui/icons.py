"""Icons: glyphs of the Material Design font that qtawesome brings, painted in the colours of the theme.

Only its font and its table of names are used. Its own painter costs a tenth of a second of every start: it goes through
qtpy, which makes every class of Qt, and loads twelve fonts where one is shown.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap

from newsdesk.paths import resource

_FONT = "materialdesignicons6-webfont"
_PREFIX = "mdi6."
_POINTING = frozenset(
    f"{_PREFIX}{name}"
    for name in (
        "arrow-decision-outline", "arrow-right-bold-outline", "arrow-u-left-top", "calendar-text-outline",
        "card-text-outline", "delete-sweep-outline", "dock-left", "dock-right", "exit-to-app", "file-export-outline",
        "file-import-outline", "file-tree-outline", "format-list-bulleted", "format-list-checks",
        "format-list-numbered", "format-list-text", "list-status", "redo", "redo-variant", "skip-next-outline",
        "tag-arrow-right-outline", "text-search", "undo", "undo-variant", "view-list-outline",
    )
)  # fmt: skip
"""Those that point along the line, or have an end at which reading begins: they are turned around where it runs from
right to left. Arrows that mean a side of the screen, letters and clocks are not."""
_PART = 0.875  # of an icon's height is its glyph: letters have room around them


def _folder() -> Path:
    """Where the font lies: in an installed program among its resources, otherwise in qtawesome."""
    packed = resource("glyphs")
    if packed.is_dir():
        return packed
    found = find_spec("qtawesome")  # finds it, does not import it
    if found is None or found.origin is None:
        raise FileNotFoundError("qtawesome")
    return Path(found.origin).with_name("fonts")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """The glyphs of the font by name, as hexadecimal numbers of letters."""
    names: dict[str, str] = json.loads(next(_folder().glob(f"{_FONT}-charmap-*.json")).read_text(encoding="utf-8"))
    return names


@lru_cache(maxsize=1)
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(next(_folder().glob(f"{_FONT}-[0-9]*.ttf"))))
    return QFontDatabase.applicationFontFamilies(number)[0]


class _Glyph(QIconEngine):
    """Paints one letter of the font; `colours` are for usual, disabled, hovered and switched on."""

    def __init__(self, letter: str, colours: tuple[str, str, str, str], *, points: bool) -> None:
        super().__init__()
        self._letter, self._colours, self._points = letter, colours, points

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Paints it into the middle of `rect`."""
        usual, disabled, active, on = self._colours
        colour = QColor(on or usual if state == QIcon.State.On else usual)
        if mode == QIcon.Mode.Disabled:
            text = QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            colour = QColor(disabled) if disabled else text
        elif mode == QIcon.Mode.Active and active:
            colour = QColor(active)
        font = QFont(_family())
        font.setPixelSize(max(1, round(_PART * rect.height())))
        painter.save()
        painter.setPen(colour)
        painter.setFont(font)
        if self._points and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(2 * rect.x() + rect.width(), 0)
            painter.scale(-1, 1)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """A picture of it."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Another one."""
        return _Glyph(self._letter, self._colours, points=self._points)


def icon(name: str, *, color: str, color_disabled: str = "", color_active: str = "", color_on: str = "") -> QIcon:
    """The icon `name` (`mdi6.magnify`) in a colour; the others are for when it is disabled (otherwise as disabled texts
    are), hovered, or switched on.

    Raises KeyError where the font has no such icon.
    """
    letter = chr(int(_names()[name.removeprefix(_PREFIX)], 16))
    return QIcon(_Glyph(letter, (color, color_disabled, color_active, color_on), points=name in _POINTING))
