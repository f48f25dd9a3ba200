"""The style sheet of the window: its colours are those of a theme, its distances and corners the tokens."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from newsdesk.paths import resource

if TYPE_CHECKING:
    from newsdesk.ui.theme import Theme
    from newsdesk.ui.tokens import Tokens

_BOX, _DOT, _ICON = 13, 5, 16  # pixels of what is ticked, of the dot within a ring, of icons


def sheet(theme: Theme, tokens: Tokens, scale: float) -> str:
    """The sheet of a theme, for texts that are so much larger than usual."""
    t, s, r = theme, SimpleNamespace(**tokens.space), SimpleNamespace(**tokens.radius)
    box, dot, icon, title = (round(size * scale) for size in (_BOX, _DOT, _ICON, tokens.type["title"]))

    def picture(name: str) -> str:
        """A picture in the colours of the theme, as a style sheet names a file."""
        return resource("icons", f"{name}-{theme.name}.svg").as_posix()

    return f"""
    QToolTip {{ background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; padding: {s.small}px; }}
    QMainWindow, QDialog {{ background: {t.background}; }}
    QMenuBar {{ background: {t.side}; border-bottom: 1px solid {t.line}; }}
    QMenuBar::item {{ padding: {s.close}px {s.wide}px; background: transparent; }}
    QMenuBar::item:selected {{ background: {t.accent_soft}; }}
    QMenu {{ background: {t.paper}; border: 1px solid {t.line}; padding: {s.small}px; }}
    QMenu::item {{ padding: {s.close}px {s.indent}px; border-radius: {r.small}px; }}
    QMenu::icon, QMenu::indicator {{ left: {s.usual}px; }}
    QMenu::indicator {{ width: {icon}px; height: {icon}px; }}
    QMenu::indicator:checked {{ image: url({picture("tick")}); }}
    QMenu::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: {s.small}px {s.usual}px; }}
    #bar {{ background: {t.side}; border-bottom: 1px solid {t.line}; }}
    #sidebar {{
        background: {t.side}; border: none; show-decoration-selected: 0; selection-background-color: transparent; }}
    #sidebar::branch {{ background: transparent; }}
    #pageList {{ background: {t.side}; border: 1px solid transparent; padding: {s.near}px; }}
    #pageList:focus {{ border-color: {t.accent}; }}
    #pageList::item {{ padding: {s.near}px {s.wide}px; border-radius: {r.control}px; color: {t.ink}; }}
    #pageList::item:hover {{ background: {t.line}; }}
    #pageList::item:selected {{ background: {t.accent_soft}; color: {t.accent}; }}
    #list, #inspector, #inspectorPage {{ background: {t.paper}; border: none; }}
    #sheet, #sheetPage {{ background: {t.background}; border: none; }}
    #sheetTools {{ background: {t.background}; border-bottom: 1px solid {t.line}; }}
    #card {{ background: {t.background}; border: 1px solid {t.line}; border-radius: {r.card}px; }}
    #listHeader, #sheetFooter {{ background: {t.background}; border-bottom: 1px solid {t.line}; }}
    #sheetFooter {{ border-bottom: none; border-top: 1px solid {t.line}; }}
    QFrame#rule {{ background: {t.line}; border: none; max-height: 1px; min-height: 1px; }}
    #muted, QLabel[muted="true"] {{ color: {t.muted}; }}
    QLabel[section="true"] {{ color: {t.muted}; font-weight: 600; }}
    QLabel[warn="true"] {{ color: {t.warn}; }}
    QLabel[ok="true"] {{ color: {t.ok}; }}
    QCheckBox::indicator:unchecked, QCheckBox::indicator:checked {{
        width: {box}px; height: {box}px; border: 1px solid {t.edge}; border-radius: 3px; background: {t.paper}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent}; image: url({picture("check")}); }}
    QCheckBox::indicator:unchecked:disabled {{ border-color: {t.line}; }}
    QCheckBox::indicator:checked:disabled {{ background: {t.muted}; border-color: {t.muted}; }}
    QRadioButton::indicator {{
        width: {box}px; height: {box}px; border: 1px solid {t.edge}; border-radius: {box // 2 + 1}px;
        background: {t.paper}; }}
    QRadioButton::indicator:checked {{
        width: {dot}px; height: {dot}px; border: {(box - dot) // 2 + 1}px solid {t.accent}; }}
    #banner {{ background: {t.accent_soft}; border: 1px solid {t.accent}; border-radius: {r.card}px; }}
    #banner[warn="true"] {{ background: {t.deleted}; }}
    QLineEdit, QPlainTextEdit#field {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        padding: {s.close}px {s.usual}px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit#field:focus {{ border: 1px solid {t.accent}; }}
    QTextEdit#line {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        padding: {s.small}px {s.usual}px;
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
    QTextEdit#line:focus {{ border: 1px solid {t.accent}; }}
    QTextEdit#line:read-only {{ background: transparent; border: 1px solid transparent; }}
    QLineEdit:read-only {{ background: transparent; border: 1px solid transparent; }}
    QPushButton {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        padding: {s.near}px {s.far}px; }}
    QPushButton, QMenu {{ icon-size: {icon}px; }}
    QPushButton:hover, QPushButton:focus {{ border-color: {t.accent}; }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; font-weight: 600; }}
    QPushButton#primary:focus {{ border: 2px solid {t.ink}; padding: {s.near - 1}px {s.far - 1}px; }}
    QPushButton#primary:disabled {{ background: {t.side}; color: {t.muted}; border-color: {t.line}; }}
    QPushButton[flat="true"] {{
        background: transparent; border: 1px solid transparent; color: {t.accent}; padding: {s.small}px {s.usual}px; }}
    QPushButton[edge="true"] {{ padding: {s.small}px 0; }}
    QPushButton[flat="true"]:hover {{ border-color: {t.line}; }}
    QPushButton[flat="true"]:focus {{ border-color: {t.accent}; }}
    QPushButton[flat="true"]:disabled {{ color: {t.muted}; }}
    QPushButton[offer="true"] {{
        background: transparent; border: 1px dashed {t.line}; border-radius: {r.pill}px;
        padding: {s.small}px {s.wide}px; }}
    QPushButton[offer="true"]:hover, QPushButton[offer="true"]:focus {{ border-color: {t.accent}; }}
    QPushButton#row {{ background: transparent; border: 1px solid transparent; padding: {s.tiny}px {s.small}px; }}
    QPushButton#row:hover, QPushButton#row:focus {{ background: {t.accent_soft}; }}
    QPushButton#row:focus {{ border-color: {t.accent}; }}
    QComboBox {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        padding: {s.small}px {s.usual}px;
        min-height: 20px; }}
    QComboBox:hover, QComboBox:focus {{ border-color: {t.accent}; }}
    QComboBox:disabled {{ color: {t.muted}; background: transparent; }}
    QComboBox::drop-down {{ border: none; width: 20px; }}
    QComboBox::down-arrow {{ image: url({picture("down")}); width: {box - 1}px; height: {box - 1}px; }}
    QComboBox QAbstractItemView {{
        background: {t.paper}; color: {t.ink}; border: 1px solid {t.line}; outline: none; padding: {s.small}px;
        selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
    QToolButton:checked {{ background: {t.accent_soft}; }}
    QToolButton {{
        border: 1px solid transparent; border-radius: {r.small}px; padding: {s.small - 1}px; background: transparent;
        color: {t.ink}; }}
    QToolButton:hover, QToolButton:focus {{ background: {t.accent_soft}; }}
    QToolButton:focus {{ border-color: {t.accent}; }}
    QToolButton#counts {{ color: {t.muted}; padding: {s.small}px {s.near}px; }}
    QToolButton#counts[over="true"] {{ color: {t.warn}; font-weight: 600; }}
    QTabBar {{ background: {t.paper}; }}
    QTabBar::tab {{
        background: {t.paper}; color: {t.muted}; padding: {s.wide}px {s.wide}px; border: none;
        border-bottom: 2px solid {t.line}; }}
    #inspector QTabBar::tab {{ padding: {s.wide}px {s.small}px; }}
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
    QScrollBar:vertical {{ background: transparent; width: 9px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 9px; margin: 0; }}
    QScrollBar::handle {{ background: {t.edge}; border-radius: {r.small // 2}px; min-height: 32px;
        min-width: 32px; margin: {s.tiny}px; }}
    QScrollBar::handle:hover {{ background: {t.muted}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: none; border: none; width: 0; height: 0; }}
    QListView, QTreeView {{ outline: none; }}
    QTableView {{ selection-background-color: {t.accent_soft}; selection-color: {t.ink}; }}
    QTreeWidget::item {{ padding: {s.close}px {s.small}px; }}
    QHeaderView::section {{
        background: {t.side}; color: {t.muted}; border: none; border-bottom: 1px solid {t.line};
        padding: {s.near}px {s.usual}px; }}
    QLabel#key {{ background: {t.side}; border: 1px solid {t.line}; border-radius: {r.small}px;
        padding: {s.hair}px {s.near}px; }}
    #trying {{ background: {t.accent_soft}; border-top: 1px solid {t.line}; }}
    QPushButton#choice:checked {{ background: {t.accent_soft}; border: 2px solid {t.accent}; font-weight: 600; }}
    QLabel#key[none="true"] {{ background: transparent; border-color: transparent; color: {t.muted}; }}
    QLabel#key[changed="true"] {{ border-color: {t.accent}; color: {t.accent}; }}
    QLabel#key[troubled="true"] {{ border-color: {t.warn}; color: {t.warn}; }}
    QLabel#key[recording="true"] {{ background: {t.accent}; border-color: {t.accent}; color: {t.on_accent}; }}
    #keyRow {{ border: 1px solid transparent; border-radius: {r.control}px; }}
    #keyRow:hover {{ background: {t.accent_soft}; }}
    #keyRow:focus {{ background: {t.accent_soft}; border-color: {t.accent}; }}
    #keysNotice {{ background: {t.accent_soft}; border-top: 1px solid {t.line}; }}
    #steps {{ background: {t.paper}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        show-decoration-selected: 1; }}
    #steps::item:hover {{ background: {t.background}; }}
    #steps::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
    #roomy {{ background: {t.paper}; border: 1px solid {t.edge}; border-radius: {r.control}px;
        show-decoration-selected: 1; }}
    #roomy::item {{ padding: {s.near}px {s.usual}px; }}
    #roomy::item:hover {{ background: {t.background}; }}
    #roomy::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}
    #roomy::item:disabled {{ background: transparent; color: {t.muted}; }}
    QDialogButtonBox {{ button-layout: 3; }}
    #workPanel {{ background: {t.background}; border: 1px solid {t.edge}; border-radius: {r.card}px; }}
    QPushButton#workName {{ color: {t.muted}; padding: {s.tiny}px {s.near}px; }}
    #palette {{ background: {t.paper}; border: 1px solid {t.edge}; }}
    #paletteField {{ border: none; border-radius: 0; padding: {s.far}px; font-size: {title}px; }}
    #paletteField:focus {{ border: none; }}
    """
