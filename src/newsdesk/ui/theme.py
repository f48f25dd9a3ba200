"""Colours, type and the style sheet, from resources/themes/*.toml; light and dark, following the system if asked to."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from newsdesk.paths import resource
from newsdesk.ui.style_sheet import sheet
from newsdesk.ui.tokens import tokens

UI_FAMILIES = (
    "IBM Plex Sans Arabic",
    "Noto Sans Arabic UI",
    "Noto Sans Arabic",
    "Noto Sans",
    "Segoe UI",
    "Geeza Pro",
    "Tahoma",
    "DejaVu Sans",
)
READING_FAMILIES = (
    "Noto Naskh Arabic",
    "Noto Serif",
    "Traditional Arabic",
    "Al Nile",
    "Times New Roman",
    "DejaVu Serif",
)
READING_LEADING = 1.95
VISIBLE, READABLE = 3.0, 4.5  # contrasts that WCAG AA asks of signs and large letters, and of text
_STEPS = 40
_WIDEST = 1.5
_TEXT_SIZE, _FONTS = "newsdesk_text_size", "newsdesk_fonts"  # what the application keeps


READING_SIZE = tokens().reading["text"]


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, by what they are for."""

    name: str
    background: str
    side: str
    paper: str
    line: str
    edge: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    mark: str
    inserted: str
    deleted: str
    warn: str
    ok: str
    kinds: dict[str, str] = field(default_factory=dict)

    def colour(self, name: str) -> QColor:
        """The colour called `name`."""
        return QColor(getattr(self, name))

    def kind(self, kind: str, own: str = "") -> QColor:
        """The colour of a tag: its own, or that of its kind."""
        return _seen(own, self.side, self.accent_soft) if own else QColor(self.kinds.get(kind, self.muted))


def contrast(first: QColor, second: QColor) -> float:
    """How far two colours are apart, from 1 to 21 (WCAG 2)."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@lru_cache(maxsize=256)
def _seen(colour: str, *grounds: str) -> QColor:
    """A colour that somebody chose, moved towards black or white until it can be told from all grounds."""
    found, against = QColor(colour), [QColor(ground) for ground in grounds]
    dark = _luminance(against[0]) < 0.2
    for _ in range(_STEPS):
        if min(contrast(found, ground) for ground in against) >= VISIBLE:
            break
        light = found.lightnessF()
        light = min(1.0, light + 0.03) if dark else max(0.0, light - 0.03)
        found = QColor.fromHslF(max(found.hslHueF(), 0.0), found.hslSaturationF(), light)
    return found


def load(name: str) -> Theme:
    """The theme `light` or `dark`."""
    found = tomllib.loads(resource("themes", f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(name=name, **found)


def choose(setting: str) -> Theme:
    """The theme of a setting: light, dark, or auto for the system's."""
    if setting in ("light", "dark"):
        return load(setting)
    dark = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return load("dark" if dark else "light")


def load_fonts() -> None:
    """The fonts that ship with an installed newsdesk; in a source tree the system's are used."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


@cache
def _installed(wanted: tuple[str, ...]) -> list[str]:
    """Those that are there; a row that is painted asks, and all the names of a system are many."""
    there = set(QFontDatabase.families())
    return [name for name in wanted if name in there]


def _families(wanted: tuple[str, ...]) -> list[str]:
    return _installed(wanted) or [QApplication.font().family()]


def ui_font(size: str | float = "body", zoom: float = 1.0, *, bold: bool = False) -> QFont:
    """The interface's font at a size of the tokens, or in pixels; it grows with the size of texts, and by `zoom`."""
    pixels = tokens().type[size] if isinstance(size, str) else size
    font = QFont()
    font.setFamilies(_families(UI_FAMILIES))
    font.setPixelSize(round(pixels * zoom * scale()))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(size: str | float = "text", zoom: float = 1.0, *, bold: bool = False) -> QFont:
    """The font for headlines and texts, sized likewise."""
    pixels = tokens().reading[size] if isinstance(size, str) else size
    font = QFont()
    font.setFamilies(_families(READING_FAMILIES))
    font.setPixelSize(round(pixels * zoom * scale()))
    if bold:
        font.setWeight(QFont.Weight.Bold)
    return font


def widened(pixels: int) -> int:
    """A width of something that holds words, for the letters as large as they are: no more of a window than one and a
    half times."""
    return round(pixels * min(scale(), _WIDEST))


def scale() -> float:
    """How much larger than usual texts are: as it was chosen, or as the system wants it (1.0 for 9 to 11 points)."""
    application = QApplication.instance()
    chosen = str(application.property(_TEXT_SIZE) or "auto") if application else "auto"
    if chosen != "auto":
        return int(chosen) / 100
    points = system_points()
    return 1.0 if points <= 11 else min(points / 10.0, 2.0)


def system_points() -> float:
    """The size of the system's own texts, as it is now."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def choose_text_size(application: QApplication, setting: str) -> None:
    """Texts of a setting: percent, or auto for the system's. It is seen in what is dressed and made from now on."""
    application.setProperty(_TEXT_SIZE, setting)


def apply(application: QApplication, theme: Theme) -> None:
    """Dresses the whole application."""
    if application.property(_FONTS) is None:
        application.setProperty(_FONTS, True)
        load_fonts()
        _installed.cache_clear()
        application.fontDatabaseChanged.connect(_installed.cache_clear)
    application.setStyle("Fusion")
    palette = QPalette()
    for role, name in {
        QPalette.ColorRole.Window: "background",
        QPalette.ColorRole.Base: "paper",
        QPalette.ColorRole.AlternateBase: "side",
        QPalette.ColorRole.Button: "paper",
        QPalette.ColorRole.ToolTipBase: "paper",
        QPalette.ColorRole.Text: "ink",
        QPalette.ColorRole.WindowText: "ink",
        QPalette.ColorRole.ButtonText: "ink",
        QPalette.ColorRole.ToolTipText: "ink",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "on_accent",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.Mid: "line",
    }.items():
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    application.setPalette(palette)
    application.setFont(ui_font())
    application.setStyleSheet(sheet(theme, tokens(), scale()))


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """While a window is put together: with a style sheet Qt dresses every part anew each time it gets a parent."""
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
