"""A run of the program in which somebody types without end. Every letter is told on standard output with its moment.

    python -m tests.e2e.typist ARCHIVE CACHE ARTICLE FIRST SEED

The letters are those of `letters(FIRST, …)`: what was typed so far by runs before is what the article begins with.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk
from newsdesk.ui import i18n, theme
from newsdesk.ui.application import application
from newsdesk.ui.main_window import MainWindow

WORDS = "قال الوزير إن الميناء الجديد يفتح أبوابه أمام السفن في الربيع ".replace(" ", "_")


def letters(count: int) -> str:
    """The first letters that are typed; never a space, for those at an end are no part of a text."""
    return "".join(WORDS[number % len(WORDS)] for number in range(count))


class Typist:
    """Types a letter every few milliseconds; now and then composes some, starts a paragraph's end, saves."""

    def __init__(self, window: MainWindow, typed: int, chance: random.Random) -> None:
        self.window, self.typed, self.chance = window, typed, chance
        self.edit = window.sheet.body

    def begin(self) -> None:
        if self.window.session.article is None or self.edit.isReadOnly():
            self.window.session.edit()
            QTimer.singleShot(20, self.begin)
            return
        self.edit.setFocus()
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.press()

    def press(self) -> None:
        part = letters(self.typed + 3)[self.typed :]
        if self.chance.random() < 0.1:  # an input method puts three letters together, then writes them
            for length in (1, 2, 3):
                QApplication.sendEvent(self.edit, QInputMethodEvent(part[:length], []))
            QTimer.singleShot(self.chance.randrange(5, 900), lambda: self.write(part))
            self.tell(3)
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(self.edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, part[0]))
        self.tell(1)
        self.again()

    def write(self, part: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(part)
        QApplication.sendEvent(self.edit, event)
        self.again()

    def again(self) -> None:
        QTimer.singleShot(self.chance.choice((2, 10, 30, 60, 150)), self.press)

    def tell(self, count: int) -> None:
        self.typed += count
        sys.stdout.write(f"{time.monotonic()} {self.typed}\n")
        sys.stdout.flush()


def main() -> None:
    archive, cache, article, first, seed = sys.argv[1:]
    app, chance = application(), random.Random(int(seed))
    i18n.apply(app, "ar")
    chosen = theme.load("light")
    theme.apply(app, chosen)
    desk = Desk.open(Path(archive), Path(cache), follow=True)
    settings = QSettings(str(Path(cache) / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(desk, chosen, settings)
    window.session._pause.setInterval(chance.choice((60, 400, 3_000)))  # saves that fall between the letters, too
    window.session._longest.setInterval(chance.choice((300, 1_500, 20_000)))
    window.show()
    window.session.open(int(article), edit=True)
    typist = Typist(window, int(first), chance)  # Qt holds no part of it
    QTimer.singleShot(0, typist.begin)
    app.exec()


if __name__ == "__main__":
    main()
