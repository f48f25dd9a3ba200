"""What many boxes are made of."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from newsdesk.words import say

_LONG = re.compile(r"\S{16,}")
_SIGN = re.compile(r"[^\w\s]|(?<=\d)T(?=\d)")


def push_button(message: str, slot: Callable[[], object], *, flat: bool = False) -> QPushButton:
    """A button of a box that has another one for Enter."""
    button = QPushButton(say(message))
    button.setAutoDefault(False)
    if flat:
        button.setProperty("flat", True)
    button.clicked.connect(lambda _on=False: slot())
    return button


def search_field(message: str) -> QLineEdit:
    """A field in which something is looked for: what it says while it is empty is its name, and a cross empties it."""
    field = QLineEdit()
    field.setPlaceholderText(say(message))
    field.setAccessibleName(say(message))
    field.setClearButtonEnabled(True)
    return field


class _AsWide(QStyledItemDelegate):
    """Rows as wide as their list: what is longer goes on in a further line, or ends in … where lines do not wrap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Qt: the height of a row."""
        view = self.parent()
        assert isinstance(view, QListView)
        option.rect = QRect(0, 0, view.viewport().width(), option.rect.height())
        return QSize(0, super().sizeHint(option, index).height())


def roomy_list(model: QStandardItemModel, name: str) -> QListView:
    """A list of a few things to choose from, a line or two each, called `name`."""
    view = QListView()
    view.setModel(model)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAccessibleName(name)
    view.setWordWrap(True)
    view.setObjectName("roomy")
    view.setItemDelegate(_AsWide(view))
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def mark_as(widget: QWidget, name: str, on: bool) -> None:
    """Gives a widget, or takes from it, a property by which the style sheet knows how it looks."""
    if bool(widget.property(name)) is not on:
        widget.setProperty(name, on)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def breakable(text: str) -> str:
    """A text of which a line can also break behind the signs within its longest words (2025-06-13T12:30:00+01:00)."""
    return _LONG.sub(lambda word: _SIGN.sub("\\g<0>\u200b", word[0]), text)


class ShortLabel(QLabel):
    """A few words beside others, which end in … where there is too little room for all of them."""

    def minimumSizeHint(self) -> QSize:
        """Qt: a number that it begins with has to be seen."""
        first = self.text().partition(" ")[0]
        number = first.strip("\u2066\u2067\u2068\u2069\u200e\u200f")[:1].isdigit()
        least = self.fontMetrics().horizontalAdvance(f"{first}… ") if number else 24
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the words, or their beginning."""
        if self.width() >= self.sizeHint().width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.end()
