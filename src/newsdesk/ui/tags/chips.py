"""Small parts of a tag's details: chips, and the colours to choose from."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from newsdesk.domain.tag import Tag, TagRef
from newsdesk.text.language import isolate
from newsdesk.ui.tags.dots import dot, mark_chip
from newsdesk.ui.theme import Theme
from newsdesk.ui.tokens import tokens
from newsdesk.ui.widgets.flow import FlowLayout
from newsdesk.words import group, rtl, say, side_mark

_NAMED = ("teal", "blue", "violet", "pink", "red", "orange", "green", "grey")
COLOURS = {name: tokens().tags[name].lower() for name in _NAMED}
WIDEST = 200  # pixels of a name on a chip
LEAST = 72  # and of a chip of which only a beginning is seen


def chip_style(theme: Theme) -> str:
    """The style sheet of a chip that can be pressed."""
    return (
        f"QPushButton {{ background: {theme.side}; border: 1px solid {theme.line}; border-radius: 12px;"
        f" padding: 3px 10px; }} QPushButton:hover, QPushButton:focus {{ border-color: {theme.accent}; }}"
    )


def label(text: str = "", *, muted: bool = False, section: bool = False) -> QLabel:
    """Words that wrap, are taken as they stand, and begin at the side where the language begins."""
    made = QLabel(text)
    side = Qt.AlignmentFlag.AlignRight if rtl() else Qt.AlignmentFlag.AlignLeft
    made.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if muted or section:
        made.setProperty("section" if section else "muted", True)
    return made


def cut(widget: QWidget, name: str) -> str:
    """A name that fits a chip."""
    return widget.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, WIDEST)


def flat_button(text: str, asked: SignalInstance, *, enabled: bool) -> QPushButton:
    """A quiet button that passes its press on to a signal."""
    button = QPushButton(text)
    button.setProperty("flat", True)
    button.setEnabled(enabled)
    button.clicked.connect(lambda _on=False: asked.emit())
    return button


class NameButton(QPushButton):
    """A button with a name on it, of which it shows the beginning where there is no room for all of it. `around` makes
    the words of a button of a name."""

    def __init__(self, name: str, around: Callable[[str], str]) -> None:
        super().__init__()
        self._name, self._around = name, around
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(self._words(name))

    def _words(self, name: str) -> str:
        return self._around(f"{side_mark()}{isolate(name)}").replace("&", "&&")

    def _missing(self) -> int:
        """Pixels of the name that are not shown."""
        wide = self.fontMetrics().horizontalAdvance
        return wide(self._words(self._name)) - wide(self.text())

    def sizeHint(self) -> QSize:
        """Qt: room for the whole name."""
        return super().sizeHint() + QSize(self._missing(), 0)

    def minimumSizeHint(self) -> QSize:
        """Qt: room for a beginning."""
        whole = self.sizeHint()
        return QSize(min(LEAST, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: as much of the name as there is room for."""
        super().resizeEvent(event)
        over = self.sizeHint().width() - self.width()
        metrics = self.fontMetrics()
        room = metrics.horizontalAdvance(self._name) - over - metrics.horizontalAdvance("… ")
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room) if over > 0 else self._name
        if self._words(shown) != self.text():
            self.setText(self._words(shown))


class TagChip(QPushButton):
    """A tag with a number. Emits `pressed_tag` with its id."""

    pressed_tag = Signal(int)

    def __init__(self, tag: Tag | TagRef, number: int, theme: Theme, hint: str) -> None:
        mark = side_mark()
        super().__init__()
        self.setText(f"{mark} {isolate(cut(self, tag.name))}  {group(number)}".replace("&", "&&"))
        mark_chip(self, tag, theme)
        self.setToolTip(hint)
        self.setStyleSheet(chip_style(theme))
        self.clicked.connect(lambda _on=False: self.pressed_tag.emit(tag.id))


class AliasChip(QFrame):
    """Another name of a tag. Emits `removed` with it when its cross is pressed."""

    removed = Signal(str)

    def __init__(self, name: str, theme: Theme, *, removable: bool) -> None:
        super().__init__()
        self.setObjectName("alias")
        self.setStyleSheet(
            f"#alias {{ background: {theme.side}; border: 1px solid {theme.line}; border-radius: 12px; }}"
            f" QToolButton {{ color: {theme.muted}; padding: 0 2px; }}"
            f" QToolButton:hover, QToolButton:focus {{ color: {theme.accent}; background: transparent;"
            f" border: 1px solid {theme.accent}; border-radius: 6px; }}"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 6 if removable else 10, 2)
        row.setSpacing(4)
        text = QLabel(cut(self, name))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setToolTip(name)
        row.addWidget(text, 1)
        if removable:
            self.cross = QToolButton()
            self.cross.setText("✕")
            self.cross.setToolTip(say("tags.alias.remove", name=name))
            self.cross.setAccessibleName(say("tags.alias.remove", name=name))
            self.cross.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.cross.clicked.connect(lambda: self.removed.emit(name))
            row.addWidget(self.cross)


class Swatches(QWidget):
    """Colours to choose from. Emits `chosen` with "#rrggbb", or "" for that of the tag's kind."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        row = FlowLayout(self, gap=2)
        for name, colour in {"kind": "", **COLOURS}.items():
            button = self._button(say(f"tags.colour.{name}"))
            button.clicked.connect(partial(self._choose, colour))
            self._buttons[colour] = button
            row.addWidget(button)
        self._other = self._button(say("tags.colour.other"))
        self._other.setText("…")
        self._other.clicked.connect(self._ask)
        row.addWidget(self._other)
        self._now = QColor()
        self.dress(theme, "", "")

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setIconSize(QSize(14, 14))
        button.setFixedSize(28, 28)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def dress(self, theme: Theme, kind: str, colour: str) -> None:
        """Shows which colour a tag of a kind has."""
        self._shown = (theme, kind, colour)
        self._now = theme.kind(kind, colour)
        own = colour.lower()
        self.setStyleSheet(
            f"QToolButton {{ border: 2px solid transparent; border-radius: 14px; padding: 0; }}"
            f"QToolButton:checked {{ border: 2px solid {theme.accent}; }}"
            f"QToolButton:hover, QToolButton:focus {{ background: {theme.accent_soft}; }}"
        )
        for value, button in self._buttons.items():
            button.setIcon(dot(theme.kind(kind, value), 14))
            button.setChecked(value == own)
        self._other.setChecked(own not in self._buttons)
        self._other.setIcon(dot(QColor(own), 14) if own not in self._buttons else dot(QColor(0, 0, 0, 0), 14))
        self._other.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextOnly if own in self._buttons else Qt.ToolButtonStyle.ToolButtonIconOnly
        )

    def _choose(self, colour: str, _on: bool = False) -> None:
        self.dress(*self._shown)  # the press alone marks nothing: what is kept does
        self.chosen.emit(colour)

    def _ask(self) -> None:
        self.dress(*self._shown)
        dialog = QColorDialog(self._now, self)
        dialog.setWindowTitle(say("tags.colour.other"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setStyleSheet("")
        dialog.colorSelected.connect(lambda colour: self.chosen.emit(colour.name()))
        dialog.open()
