"""Labels of which words can be marked and copied: what is copied are the words themselves, without what shows them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel

from newsdesk.text.patterns import pattern
from newsdesk.ui.widgets.menus import Menu
from newsdesk.words import say

_SHOWING = pattern("[\u200b\u200e\u200f\u2066-\u2069]")  # where a line may break, and which way words run
_ENDS = pattern("[\u2028\u2029]")


def markable(label: QLabel, line_end: str = "\n") -> None:
    """Lets words of a label be marked and copied. `line_end` is what is copied where a line of it ends."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.installEventFilter(_Marked(label, line_end))


def copy(label: QLabel) -> None:
    """Copies what is marked in a label, if it is a markable one."""
    found = label.findChild(_Marked)
    if isinstance(found, _Marked):
        found.copy(QClipboard.Mode.Clipboard)


class _Marked(QObject):
    """Qt's labels copy each sign that they hold; this one answers to the keys, the menu and the mouse instead."""

    def __init__(self, label: QLabel, line_end: str) -> None:
        super().__init__(label)
        self._label, self._line_end = label, line_end

    def copy(self, mode: QClipboard.Mode) -> None:
        """Puts what is marked where it is pasted from."""
        marked = _ENDS.sub("\n", self._label.selectedText()).replace("\n", self._line_end)
        if marked:
            QGuiApplication.clipboard().setText(_SHOWING.sub("", marked), mode)

    def _lend(self) -> None:
        """Where what is marked can be pasted by the middle button of the mouse."""
        if QGuiApplication.clipboard().supportsSelection():
            self.copy(QClipboard.Mode.Selection)

    def _choose_all(self) -> None:
        self._label.setSelection(0, len(self._label.text().encode("utf-16-le")) // 2)  # Qt counts some signs twice

    def _show_menu(self, at: QPoint) -> None:
        menu = Menu(self._label)
        menu.aboutToHide.connect(menu.deleteLater)
        copying = menu.addAction(say("action.copy"))
        copying.triggered.connect(lambda: self.copy(QClipboard.Mode.Clipboard))
        copying.setEnabled(self._label.hasSelectedText())
        menu.addAction(say("action.select-all")).triggered.connect(self._choose_all)
        menu.popup(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: something happens to the label."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if kind is QEvent.Type.KeyPress:
                self.copy(QClipboard.Mode.Clipboard)
            event.accept()
            return True
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event.globalPos())
            return True
        if kind is QEvent.Type.MouseButtonRelease:
            QTimer.singleShot(0, self, self._lend)  # after Qt lent it as it stands there
        return super().eventFilter(watched, event)
