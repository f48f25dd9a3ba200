"""Runs newsdesk as it is, beside a probe that tells a test what is on the screen and where.

    python launch.py SOCKET [ARGUMENT OF NEWSDESK...]

The probe answers one JSON line with another. It looks and never touches: what a test does to the window, it does with
the mouse and the keyboard. Questions are answered in the thread of the window, after what came from the screen before
them. When nobody listens any more the program ends: a test run that was killed leaves nothing behind.
"""

from __future__ import annotations

import faulthandler
import json
import os
import re
import signal
import socket
import sys
import threading

LINES = 2000  # rows of a view that are read at most
SOON = 1500  # a timer that will fire within so many milliseconds is work under way


def serve(path: str) -> None:
    """Answers questions until the asker is gone."""
    with socket.socket(socket.AF_UNIX) as wire:
        wire.connect(path)
        eye = None
        for line in wire.makefile("r", encoding="utf-8"):
            if eye is None:
                eye = open_eye()
            answer = {"wait": True} if eye is None else eye.ask(json.loads(line))
            wire.sendall(json.dumps(answer, ensure_ascii=False).encode() + b"\n")
    os.killpg(0, signal.SIGKILL)  # the workers too


def open_eye():
    """The eye, once there is an application; this thread must not be the first that loads Qt."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = getattr(widgets, "QApplication", None)
    if application is None or application.instance() is None or application.startingUp():
        return None
    from PySide6.QtCore import QObject, Qt, QTimer, Signal
    from PySide6.QtGui import QCursor

    class Eye(QObject):
        """Takes a question in one thread and answers it in the window's."""

        asked = Signal(object)

        def __init__(self) -> None:
            super().__init__()
            self.moveToThread(application.instance().thread())
            self.asked.connect(self._hear, Qt.ConnectionType.QueuedConnection)

        def ask(self, question):
            box, done = {}, threading.Event()
            self.asked.emit((question, box, done))
            while not done.wait(0.2):
                if application.instance() is None or application.closingDown():
                    return {"wait": True}
            return box

        def _hear(self, given):
            QCursor.pos()  # a round trip: all that the server sent before is in this process now
            QTimer.singleShot(8, lambda: QTimer.singleShot(0, lambda: self._answer(*given)))

        def _answer(self, question, box, done):
            try:
                box.update(ANSWERS[question["ask"]](question))
            except Exception as error:
                box["error"] = f"{type(error).__name__}: {error}"
            done.set()

    return Eye()


# -- what is on the screen


def look(_question):
    """Everything that can be seen, as a list of things: the top windows last."""
    from PySide6.QtWidgets import QApplication

    things = []
    modal = QApplication.activeModalWidget()
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            blocked = modal not in (None, window) and not modal.isAncestorOf(window) and not _is_popup(window)
            common = {"window": number(window), "blocked": blocked, "popup": _is_popup(window)}
            _walk(window, [], common, things)
    return {"things": things, "active": QApplication.activeWindow() is not None}


def _is_popup(window):
    from PySide6.QtCore import Qt

    return window.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def number(widget):
    """What a widget is called in further questions."""
    from shiboken6 import getCppPointer

    return getCppPointer(widget)[0]


def _walk(widget, above, common, things):
    from PySide6.QtWidgets import QWidget

    kind = _kind(widget)
    thing = _thing(widget, kind, above, common)
    things.append(thing)
    for part in PARTS.get(kind, lambda _widget: ())(widget):
        things.append(common | {"id": thing["id"], "inside": [*above, *_names(thing)], "enabled": True, **part})
    inside = [*above, *_names(thing)]
    if thing["name"] == "qt_scrollarea_viewport":
        common = common | {"page": thing["id"]}
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            _walk(child, inside, common, things)


def _call(widget, name):
    """What a method of Qt's gives; None where there is none (or something else of that name)."""
    method = getattr(widget, name, None)
    return method() if callable(method) else None


def _names(thing):
    return [name for name in (thing["name"], thing["label"], thing["class"]) if name]


def _thing(widget, kind, above, common):
    from PySide6.QtCore import QPoint, QRect

    seen = widget.visibleRegion().boundingRect()
    corner = widget.mapToGlobal(QPoint(0, 0))
    action = _call(widget, "defaultAction")
    return common | {
        "id": number(widget), "kind": kind, "class": widget.metaObject().className(), "inside": above,
        "name": widget.objectName() or (action.objectName() if action else ""), "label": widget.accessibleName(),
        "text": _text(widget, kind), "hint": _call(widget, "placeholderText") or widget.toolTip(),
        "rect": rect(seen.translated(corner)), "whole": rect(QRect(corner, widget.size())),
        "enabled": widget.isEnabled(), "focused": widget.hasFocus(),
        "checked": widget.isChecked() if _call(widget, "isCheckable") else None,
        "read_only": _call(widget, "isReadOnly"),
    }  # fmt: skip


def rect(found):
    """x, y, width and height."""
    return [found.x(), found.y(), max(0, found.width()), max(0, found.height())]


def _kind(widget):
    from PySide6 import QtWidgets as w

    if widget.isWindow() and not isinstance(widget, (w.QMenu, w.QAbstractItemView)):
        return "window"
    kinds = (
        ("check", (w.QCheckBox, w.QRadioButton)), ("button", w.QAbstractButton), ("combo", w.QComboBox),
        ("field", (w.QLineEdit, w.QTextEdit, w.QPlainTextEdit, w.QAbstractSpinBox)), ("label", w.QLabel),
        ("header", w.QHeaderView), ("list", w.QAbstractItemView), ("menu", w.QMenu), ("menu bar", w.QMenuBar),
        ("tabs", w.QTabBar), ("progress", w.QProgressBar), ("group", w.QGroupBox),
    )  # fmt: skip
    return next((kind for kind, classes in kinds if isinstance(widget, classes)), "widget")


def _text(widget, kind):
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QTextDocument, QTextDocumentFragment

    if kind == "label":
        rich = widget.textFormat() in (Qt.TextFormat.RichText, Qt.TextFormat.AutoText)
        text = widget.text()
        return QTextDocumentFragment.fromHtml(text).toPlainText() if rich and re.search("<[a-z]", text) else text
    if isinstance(_call(widget, "document"), QTextDocument):
        return widget.toPlainText()
    for reader in ("currentText", "text", "title", "windowTitle"):
        found = _call(widget, reader)
        if isinstance(found, str) and (reader != "windowTitle" or widget.isWindow()):
            return _plain(found) if kind in ("button", "check", "group") else found
    return ""


def _plain(text):
    """The words of a button or a menu without the mark of its key."""
    return text.split("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")


def _actions(bar):
    from PySide6.QtCore import QPoint

    for action in bar.actions():
        place = bar.actionGeometry(action)
        if action.isVisible() and not action.isSeparator() and not place.isEmpty():
            yield _action(action) | {
                "kind": "menu item" if hasattr(bar, "popup") else "menu title",
                "rect": rect(place.translated(bar.mapToGlobal(QPoint(0, 0)))),
            }


def _action(action):
    return {
        "name": action.objectName(), "text": _plain(action.text()), "hint": action.toolTip(),
        "enabled": action.isEnabled(), "checked": action.isChecked() if action.isCheckable() else None,
        "shortcut": action.shortcut().toString(),
    }  # fmt: skip


def _tabs(bar):
    from PySide6.QtCore import QPoint

    corner = bar.mapToGlobal(QPoint(0, 0))
    for place in range(bar.count()):
        if bar.isTabVisible(place):
            seen = bar.tabRect(place).intersected(bar.rect()).translated(corner)
            yield {
                "kind": "tab", "text": _plain(bar.tabText(place)), "rect": rect(seen), "hint": bar.tabToolTip(place),
                "label": bar.accessibleTabName(place), "checked": place == bar.currentIndex(),
                "enabled": bar.isTabEnabled(place),
            }  # fmt: skip


def _sections(header):
    from PySide6.QtCore import QPoint, QRect, Qt

    flat = header.orientation() is Qt.Orientation.Horizontal
    if header.model() is None:
        return
    for place in range(min(header.count(), 60)):
        at, size = header.sectionViewportPosition(place), header.sectionSize(place)
        box = QRect(at, 0, size, header.height()) if flat else QRect(0, at, header.width(), size)
        seen = box.intersected(header.viewport().rect())
        if not header.isSectionHidden(place) and not seen.isEmpty():
            text = header.model().headerData(place, header.orientation())
            corner = header.viewport().mapToGlobal(QPoint(0, 0))
            yield {"kind": "section", "text": str(text or ""), "rect": rect(seen.translated(corner))}


# -- item views


def _rows_seen(view):
    """The rows (of a table: the cells) of which something can be seen."""
    model, viewport = view.model(), view.viewport()
    if model is None:
        return
    corner, box = viewport.mapToGlobal(viewport.rect().topLeft()), viewport.rect()
    seen = viewport.visibleRegion().boundingRect()
    index = next((view.indexAt(box.topLeft().__class__(x, 2)) for x in (box.width() // 2, 2, box.width() - 3)
                  if view.indexAt(box.topLeft().__class__(x, 2)).isValid()), None)  # fmt: skip
    index = model.index(0, 0, view.rootIndex()) if index is None else index.siblingAtColumn(0)
    for _ in range(LINES):
        if not index.isValid():
            return
        places = [index.siblingAtColumn(column) for column in range(_columns(model, index))]
        rects = [view.visualRect(place) for place in places]
        if rects and max(place.top() for place in rects) > box.bottom():
            return
        for place, whole in zip(places, rects, strict=True):
            part = whole.intersected(seen)
            if not part.isEmpty():
                yield _row(view, place) | {
                    "rect": rect(part.translated(corner)),
                    "whole": rect(whole.translated(corner)),
                }
        index = _next(view, index)


def _columns(model, index):
    from PySide6.QtCore import QAbstractListModel

    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(index.parent())


def _next(view, index):
    if hasattr(view, "indexBelow"):
        return view.indexBelow(index)
    return index.siblingAtRow(index.row() + 1)


def _row(view, index):
    from PySide6.QtCore import Qt

    role = Qt.ItemDataRole
    texts = [index.data(role.DisplayRole), index.data(role.AccessibleTextRole)]
    texts = [text if isinstance(text, str) else "" if text is None else str(text) for text in texts]
    mark = index.data(role.CheckStateRole)
    chosen = view.selectionModel()
    return {
        "kind": "row", "text": texts[0], "label": texts[1], "hint": str(index.data(role.ToolTipRole) or ""),
        "row": index.row(), "column": index.column(), "name": "",
        "checked": None if mark is None else Qt.CheckState(mark) is Qt.CheckState.Checked,
        "selected": chosen is not None and chosen.isSelected(index), "current": view.currentIndex() == index,
        "enabled": bool(index.flags() & Qt.ItemFlag.ItemIsEnabled),
    }  # fmt: skip


def rows(question):
    """All rows of a view, also those that are scrolled away; of a tree those that are unfolded, all columns of one."""
    view = _widget(question["id"])
    model = view.model()
    index = model.index(0, 0, view.rootIndex())
    found = []
    while index.isValid() and len(found) < LINES:
        cells = [_row(view, index.siblingAtColumn(column)) for column in range(_columns(model, index))]
        found.append(cells[0] | {"cells": [cell["text"] for cell in cells], "number": len(found)})
        index = _next(view, index)
    return {"rows": found, "count": model.rowCount(view.rootIndex())}


# -- further questions


def _widget(wanted):
    from PySide6.QtWidgets import QApplication

    return next(widget for widget in QApplication.allWidgets() if number(widget) == wanted)


def under(question):
    """What a click at a point would meet: the widget there and those that hold it."""
    from PySide6.QtWidgets import QApplication

    widget = QApplication.widgetAt(*question["at"])
    chain = []
    while widget is not None:
        chain.append([number(widget), type(widget).__name__, widget.objectName() or widget.accessibleName()])
        widget = None if widget.isWindow() else widget.parentWidget()
    return {"chain": chain}


def words(question):
    """Where words stand in a text that can be edited: the place of their beginning and of their end."""
    edit = _widget(question["id"])
    found = edit.document().find(question["text"])
    if found.isNull():
        return {"places": []}
    places = []
    for at in (found.selectionStart(), found.selectionEnd()):
        cursor = edit.textCursor()
        cursor.setPosition(at)
        centre = edit.viewport().mapToGlobal(edit.cursorRect(cursor).center())
        places.append([centre.x(), centre.y()])
    return {"places": places}


def action(question):
    """An action by its id or its words: its words, key, and whether it can be done."""
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QApplication

    for window in QApplication.topLevelWidgets():
        for found in window.findChildren(QAction):
            if question["name"] in (found.objectName(), _plain(found.text())):
                return {"action": _action(found)}
    return {"action": None}


def idle(_question):
    """What is under way; `ready` once there is a window that does work."""
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    busy, ready = [], False
    for window in QApplication.topLevelWidgets():
        if getattr(window, "jobs", None) is None or not window.isVisible():
            continue
        ready = True
        if window.jobs.busy or window.browser.busy:
            busy.append("jobs")
        if getattr(getattr(window, "work", None), "running", False):
            busy.append("import")
        indexer = getattr(getattr(window, "desk", None), "indexer", None)
        if getattr(indexer, "behind", False) and not window.desk.read_only:
            busy.append("index")
        parts = [window, *(part for part in vars(window).values() if isinstance(part, QObject))]
        timers = {timer for part in parts for timer in part.findChildren(QTimer)}
        if any(timer.isActive() and timer.isSingleShot() and timer.remainingTime() < SOON for timer in timers):
            busy.append("timers")
    return {"busy": busy, "ready": ready}


PARTS = {
    "menu": _actions, "menu bar": _actions, "tabs": _tabs, "header": _sections, "list": _rows_seen,
}  # fmt: skip
ANSWERS = {"look": look, "rows": rows, "under": under, "words": words, "action": action, "idle": idle}


def main() -> int:
    """Starts the probe, then newsdesk, with what came after the socket as its arguments."""
    faulthandler.enable()
    path = sys.argv[1]
    sys.argv = ["newsdesk", *sys.argv[2:]]
    threading.Thread(target=serve, args=[path], daemon=True, name="probe").start()
    from newsdesk.__main__ import main as newsdesk

    return newsdesk()


if __name__ == "__main__":
    sys.exit(main())
