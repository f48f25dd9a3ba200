"""What newsdesk is, whose work is inside, and whether a newer one is announced."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
)

from newsdesk import __version__, paths, settings
from newsdesk.desk import updates
from newsdesk.text.language import isolate
from newsdesk.ui import errors
from newsdesk.ui.file_dialogs import ask_files
from newsdesk.ui.i18n import show_date
from newsdesk.ui.widgets.closing import closing_row
from newsdesk.words import language, say, side_mark

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

Part = dict[str, str]
"""Something inside: its name, version, licence, and the text of that."""


def show(window: MainWindow) -> QDialog:
    """What this is, with ways to the licences and to what is announced."""
    doings = [
        (say("licences.show"), lambda: show_licences(window)),
        (say("updates.check"), lambda: check_updates(window)),
    ]
    return _told(window, say("action.about"), say("about.text", version=__version__), doings)


def _told(
    window: MainWindow, title: str, text: str, doings: Sequence[tuple[str, Callable[[], object]]], *, warn: bool = False
) -> QDialog:
    """A small box with the sign of newsdesk; each doing closes it."""
    box = QDialog(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    sign = QLabel()
    sign.setPixmap(QIcon(str(paths.resource("icons", "newsdesk.svg"))).pixmap(64, 64))
    words = QLabel("\n".join(side_mark() + line for line in text.splitlines()))
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setMinimumWidth(360)
    words.setProperty("warn", warn)
    words.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    column = QVBoxLayout(box)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(16)
    column.addLayout(row)
    column.addLayout(closing_row(box, [_button(box, name, do) for name, do in doings]))
    box.open()
    return box


def _button(box: QDialog, name: str, do: Callable[[], object]) -> QPushButton:
    button = QPushButton(name)

    def pressed() -> None:
        box.accept()
        do()

    button.clicked.connect(pressed)
    return button


# -- licences


def read_licences() -> list[Part]:
    """What is inside, as the build gathered it; empty where newsdesk runs from its source."""
    try:
        found: list[Part] = json.loads(paths.resource("licences.json").read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    return found


def show_licences(window: MainWindow) -> None:
    """The licences of everything inside."""

    def come(parts: list[Part]) -> None:
        if parts:
            Licences(parts, window).open()
        else:
            _told(window, say("action.licences"), say("licences.none"), [])

    window.jobs.run(read_licences, come, key="licences")


class Licences(QDialog):
    """A list of all that is inside, and beside it the licence of the chosen one."""

    def __init__(self, parts: list[Part], parent: MainWindow) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say("licences.title"))
        self.resize(860, 560)
        self._parts = parts
        self.list = QListWidget()
        self.list.setAccessibleName(say("licences.title"))
        self.list.addItems([isolate(f"{part['name']} {part['version']}".strip()) for part in parts])
        self.licence = QLabel()
        self.licence.setWordWrap(True)
        self.licence.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("action.licences"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # licences are in English
        side = QSplitter()
        side.setChildrenCollapsible(False)
        side.addWidget(self.list)
        side.addWidget(self.text)
        side.setSizes([260, 600])
        side.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(self.licence)
        column.addWidget(side, 1)
        column.addLayout(closing_row(self))
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self.licence.setText(f"{isolate(part['name'])}: {isolate(part['licence'])}")
        self.text.setPlainText(part["text"] or say("licences.no-text"))


# -- a newer version


def check_updates(window: MainWindow, path: Path | None = None) -> None:
    """Tells what the file announces that was chosen here, in the settings, or by an administrator."""

    def look() -> updates.Announced | None:
        found = path or settings.announcements()
        return updates.check(found, __version__) if found else None

    def failed(error: BaseException) -> None:
        _told(window, say("action.check-updates"), errors.explain(error), _other(window), warn=True)

    def come(found: updates.Announced | None) -> None:
        text = say("updates.not-set") if found is None else announced(found)
        _told(window, say("action.check-updates"), text, _other(window))

    window.jobs.run(look, come, failed, key="updates")


def _other(window: MainWindow) -> list[tuple[str, Callable[[], object]]]:
    return [(say("updates.choose"), lambda: ask_files(window, lambda found: _chosen(window, found[0]), "updates-file"))]


def _chosen(window: MainWindow, path: Path) -> None:
    """The file is remembered, and read at once."""
    window.setting_chosen.emit("updates", str(path))
    check_updates(window, path)


def announced(found: updates.Announced) -> str:
    """What was found, in words."""
    versions = {"version": isolate(found.version), "installed": isolate(__version__)}
    lines = [say("updates.newer", **versions) if found.newer else say("updates.none-newer", **versions)]
    if found.newer:
        notes = found.notes.get(language()) or next(iter(found.notes.values()), "")
        lines += [notes] if notes else []
        lines += [say("updates.date", date=_date(found.date))] if found.date else []
        lines += [say("updates.where", where=isolate(found.where))] if found.where else []
    return "\n".join([*lines, say("updates.file", path=isolate(str(found.path)))])


def _date(told: str) -> str:
    try:
        return show_date(told)
    except (ValueError, KeyError, IndexError):
        return isolate(told)
