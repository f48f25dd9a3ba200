"""Colours, type and the style sheet, from resources/themes/*.toml; light and dark, following the system if asked to."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from newsdesk.paths import resource

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
READING_SIZE = 18  # pixels at the system's usual text size
READING_LEADING = 1.95
_TEXT_SIZE, _FONTS = "newsdesk_text_size", "newsdesk_fonts"  # what the application keeps


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme, by what they are for."""

    name: str
    background: str
    side: str
    paper: str
    line: str
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
        return QColor(own or self.kinds.get(kind, self.muted))


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


def _families(wanted: tuple[str, ...]) -> list[str]:
    there = set(QFontDatabase.families())
    return [name for name in wanted if name in there] or [QApplication.font().family()]


def ui_font(pixels: float = 13, *, bold: bool = False) -> QFont:
    """The interface's font at a size that is scaled with the system's text size."""
    font = QFont()
    font.setFamilies(_families(UI_FAMILIES))
    font.setPixelSize(round(pixels * scale()))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(pixels: float = READING_SIZE, *, bold: bool = False) -> QFont:
    """The font for headlines and texts."""
    font = QFont()
    font.setFamilies(_families(READING_FAMILIES))
    font.setPixelSize(round(pixels * scale()))
    if bold:
        font.setWeight(QFont.Weight.Bold)
    return font


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
    application.setStyleSheet(_sheet(theme))


@contextmanager
def undressed(application: QApplication) -> Iterator[None]:
    """While a window is put together: with a style sheet Qt dresses every part anew each time it gets a parent."""
    sheet = application.styleSheet()
    application.setStyleSheet("")
    try:
        yield
    finally:
        application.setStyleSheet(sheet)


def _arrow(theme: Theme) -> str:
    """The arrow of a choice, as a style sheet names a file."""
    return resource("icons", f"down-{theme.name}.svg").as_posix()


def _sheet(theme: Theme) -> str:
    t = theme
    return f"""
    QToolTip {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; padding: 4px; }}
    QMainWindow, QDialog {{ background: {t.background}; }}
    QMenuBar {{ background: {t.side}; border-bottom: 1px solid {t.line}; }}
    QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.accent_soft}; }}
    QMenu {{ background: {t.paper}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    #bar {{ background: {t.side}; border-bottom: 1px solid {t.line}; }}
    #sidebar {{
        background: {t.side}; border: none; show-decoration-selected: 0; selection-background-color: transparent; }}
    #sidebar::branch {{ background: transparent; }}
    #pageList {{ background: {t.side}; border: none; padding: 8px; }}
    #pageList::item {{ padding: 7px 10px; border-radius: 6px; color: {t.ink}; }}
    #pageList::item:hover {{ background: {t.line}; }}
    #pageList::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
    #list, #inspector, #inspectorPage {{ background: {t.paper}; border: none; }}
    #sheet, #sheetPage {{ background: {t.background}; border: none; }}
    #sheetTools {{ background: {t.background}; border-bottom: 1px solid {t.line}; }}
    #card {{ background: {t.background}; border: 1px solid {t.line}; border-radius: 8px; }}
    #listHeader, #sheetFooter {{ background: {t.background}; border-bottom: 1px solid {t.line}; }}
    #sheetFooter {{ border-bottom: none; border-top: 1px solid {t.line}; }}
    QFrame#rule {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
    #muted, QLabel[muted="true"] {{ color: {t.muted}; }}
    QLabel[section="true"] {{ color: {t.muted}; font-weight: 600; }}
    QLabel[warn="true"] {{ color: {t.warn}; }}
    QLabel[ok="true"] {{ color: {t.ok}; }}
    QCheckBox::indicator:unchecked {{ width: 13px; height: 13px; border: 1px solid {t.muted}; border-radius: 3px;
        background: {t.paper}; }}
    QCheckBox::indicator:unchecked:disabled {{ border-color: {t.line}; }}
    QRadioButton::indicator {{ width: 13px; height: 13px; border: 1px solid {t.muted}; border-radius: 7px;
        background: {t.paper}; }}
    QRadioButton::indicator:checked {{ width: 5px; height: 5px; border: 5px solid {t.accent}; border-radius: 7px; }}
    #banner {{ background: {t.accent_soft}; border: 1px solid {t.accent}; border-radius: 8px; }}
    #banner[warn="true"] {{ background: {t.deleted}; }}
    QLineEdit, QPlainTextEdit#field {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 5px 8px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit#field:focus {{ border: 1px solid {t.accent}; }}
    QTextEdit#line {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 4px 8px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QTextEdit#line:focus {{ border: 1px solid {t.accent}; }}
    QTextEdit#line:read-only {{ background: transparent; border: 1px solid transparent; }}
    QLineEdit:read-only {{ background: transparent; border: 1px solid transparent; }}
    QPushButton {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
    QPushButton#primary:disabled {{ background: {t.line}; color: {t.muted}; border-color: {t.line}; }}
    QPushButton[flat="true"] {{
        background: transparent; border: 1px solid transparent; color: {t.accent}; padding: 3px 8px; }}
    QPushButton[flat="true"]:hover, QPushButton[flat="true"]:focus {{ border-color: {t.line}; }}
    QPushButton[offer="true"] {{
        background: transparent; border: 1px dashed {t.line}; border-radius: 12px; padding: 3px 10px; }}
    QPushButton[offer="true"]:hover, QPushButton[offer="true"]:focus {{ border-color: {t.accent}; }}
    QPushButton#row {{ background: transparent; border: 1px solid transparent; padding: 2px 4px; }}
    QPushButton#row:hover, QPushButton#row:focus {{ background: {t.accent_soft}; }}
    QComboBox {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; border-radius: 6px; padding: 4px 8px;
        min-height: 20px; }}
    QComboBox:hover, QComboBox:focus {{ border-color: {t.accent}; }}
    QComboBox:disabled {{ color: {t.muted}; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url({_arrow(t)}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; outline: none; padding: 4px;
        selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
    QToolButton:checked {{ background: {t.accent_soft}; }}
    QToolButton {{ border: none; border-radius: 4px; padding: 4px; background: transparent; color: {t.ink}; }}
    QToolButton:hover, QToolButton:focus {{ background: {t.accent_soft}; }}
    QToolButton#counts {{ color: {t.muted}; padding: 4px 6px; }}
    QToolButton#counts[over="true"] {{ color: {t.warn}; font-weight: 600; }}
    QTabBar {{ background: {t.paper}; }}
    QTabBar::tab {{
        background: {t.paper}; color: {t.muted}; padding: 10px 12px; border: none; border-bottom: 2px solid {t.line}; }}
    #inspector QTabBar::tab {{ padding: 10px 4px; }}
    QTabBar::tab:selected {{ color: {t.accent}; border-bottom: 2px solid {t.accent}; font-weight: 600; }}
    QTabBar::tab:hover, QTabBar::tab:focus {{ color: {t.ink}; }}
    QTabWidget::pane {{ border: none; background: {t.paper}; }}
    QSplitter::handle {{ background: {t.line}; }}
    QStatusBar {{ background: {t.side}; border-top: 1px solid {t.line}; color: {t.muted}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {t.muted}; }}
    QProgressBar {{ background: {t.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
    QProgressBar::chunk {{ background: {t.accent}; border-radius: 3px; }}
    QProgressBar[over="true"]::chunk {{ background: {t.warn}; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {t.line}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 1px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0; }}
    QListView, QTreeView {{ outline: none; }}
    QTreeWidget::item {{ padding: 5px 4px; }}
    QHeaderView::section {{
        background: {t.side}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line}; padding: 6px 8px; }}
    QLabel#key {{ background: {t.side}; border: 1px solid {t.line}; border-radius: 4px; padding: 1px 6px; }}
    """
