"""Measures writing in the real window: opening a long article, and from a key to the paint that shows its letter.

    python -m tests.benchmarks.writing --words 5000 50000

Beside it, in the same run, an empty QTextEdit takes the same keys: the least that Qt asks for. A key is pressed when
the event loop has nothing else to do, as a person's keys come.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sys
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from newsdesk.desk import Desk, articles
from newsdesk.domain.article import Text
from newsdesk.ui import i18n, theme
from newsdesk.ui.application import application, settle_memory
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.safety.verbs import SafetyVerbs
from tests.benchmarks.corpus import Words

KEYS = 300  # enough for as many noted steps back as are measured
STEPS = 4
LETTERS = "والمدينة تنتظر الميناء الجديد منذ سنوات "
EVERY = 12  # every how many paragraphs a heading, a list or a quotation stands


class Painted(QObject):
    """Hears when a viewport was painted."""

    def __init__(self, viewport):
        super().__init__(viewport)
        self.times = 0
        viewport.installEventFilter(self)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            self.times += 1
        return False


def body(words: int) -> str:
    """An article of about so many words: paragraphs, and now and then a heading, a list, a quotation."""
    made, written, found = [], 0, Words()
    while written < words:
        for text in found.paragraphs():
            place = len(made) % EVERY
            if place == 3:
                text = " ".join(text.split()[:8])
                made.append(f"<h2>{text}</h2>")
            elif place == 6:
                made.append(f"<ul><li>{text}</li><li><strong>{' '.join(text.split()[:5])}</strong></li></ul>")
            elif place == 9:
                made.append(f"<blockquote><p>{text}</p></blockquote>")
            else:
                made.append(f"<p>{text}</p>")
            written += len(text.split())
    return "\n".join(made)


def until(ready, seconds=60.0):
    """Runs the event loop until something holds."""
    end = time.perf_counter() + seconds
    while not ready():
        QApplication.processEvents()
        if time.perf_counter() > end:
            raise TimeoutError
    return time.perf_counter()


def quiet(milliseconds):
    """Runs the event loop for a while."""
    end = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < end:
        QApplication.processEvents()


def stalls(ready):
    """How long the event loop stood still, each time, until something holds."""
    found, end = [], time.perf_counter() + 60
    while not ready() and time.perf_counter() < end:
        begin = time.perf_counter()
        QApplication.processEvents()
        found.append((time.perf_counter() - begin) * 1000)
    return found


def press(edit, keys, pause=30.0):
    """The milliseconds from each key to the end of the paint that shows it, and the longest that the event loop stood
    still between two keys."""
    painted, took, stood = Painted(edit.viewport()), [], []
    for number in range(keys):
        letter = LETTERS[number % len(LETTERS)]
        before, start = painted.times, time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        until(lambda before=before: painted.times > before)
        took.append((time.perf_counter() - start) * 1000)
        end = time.perf_counter() + pause / 1000
        while time.perf_counter() < end:
            begin = time.perf_counter()
            QApplication.processEvents()
            stood.append((time.perf_counter() - begin) * 1000)
    return took, stood


def told(numbers):
    numbers = sorted(numbers)
    at = lambda part: numbers[min(len(numbers) - 1, int(len(numbers) * part))]  # noqa: E731
    return {"p50": round(at(0.5), 2), "p99": round(at(0.99), 2), "max": round(numbers[-1], 2)}


def measure(words, keys):
    """The figures of one length."""
    folder = Path(tempfile.mkdtemp(prefix="newsdesk-writing-"))
    desk = Desk.open(folder / "a.newsdesk", folder / "cache", create=True, follow=True)
    long, _ = articles.create(desk, Text(headline="مقال طويل", body=body(words), language="ar"))
    short, _ = articles.create(desk, Text(headline="مقال قصير", body="<p>نص قصير</p>", language="ar"))
    SafetyVerbs.automatic = False  # no backup comes between the figures
    window = MainWindow(desk, theme.choose("light"), QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
    window.resize(1280, 800)
    window.show()
    window.session.open(short)
    until(lambda: window.session.article is not None and window.session.article.id == short)
    quiet(1500)
    gc.collect()
    settle_memory()
    opened, again = [], []
    edit = window.sheet.body
    painted = Painted(edit.viewport())
    for _ in range(3):
        start = time.perf_counter()
        window.session.open(long)
        until(lambda: window.session.article.id == long)
        before = painted.times
        until(lambda: painted.times > before)  # noqa: B023
        opened.append((time.perf_counter() - start) * 1000)
        quiet(500)
        start = time.perf_counter()
        window.session.open(short)
        until(lambda: window.session.article.id == short)
        again.append((time.perf_counter() - start) * 1000)
        quiet(300)
    window.session.open(long)
    until(lambda: window.session.article.id == long)
    quiet(300)
    window.session.edit()
    quiet(300)
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.setFocus()
    quiet(300)
    took, stood = press(edit, keys)
    saving = stalls(lambda: not window.session.unsaved)
    for other in (short, long):
        window.session.open(other)
        until(lambda other=other: window.session.article.id == other)
        quiet(300)
    window.session.edit()
    quiet(300)
    back = step_back(edit)
    window.close()
    quiet(100)
    desk.close()
    return {
        "words": words, "open": told(opened), "leave": told(again), "key": told(took), "loop": told(stood),
        "saving": told(saving), "back": told(back),
    }  # fmt: skip


def step_back(edit):
    """Milliseconds of steps back in an article that was left and opened again, each until it is painted."""
    painted, took, changed = Painted(edit.viewport()), [], []
    edit.document().contentsChanged.connect(lambda: changed.append(1))
    for _ in range(STEPS):
        changed.clear()
        start = time.perf_counter()
        edit.step(-1)
        try:
            until(lambda: changed, 5)
        except TimeoutError:  # so few keys left no more steps
            break
        before = painted.times
        until(lambda before=before: painted.times > before)
        took.append((time.perf_counter() - start) * 1000)
        quiet(200)
    return took


def reference(keys):
    """The same keys into an empty QTextEdit."""
    edit = QTextEdit()
    edit.resize(700, 600)
    edit.show()
    edit.setFocus()
    quiet(200)
    took, stood = press(edit, keys)
    edit.close()
    return {"key": told(took), "loop": told(stood)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, nargs="+", default=[5_000, 50_000])
    parser.add_argument("--keys", type=int, default=KEYS)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    app = application()
    i18n.apply(app, "ar")
    theme.apply(app, theme.choose("light"))
    bare = reference(args.keys)
    sys.stderr.write(f"empty QTextEdit {json.dumps(bare)}\n")
    found = []
    for words in args.words:
        one = measure(words, args.keys)
        one["ratio"] = round(one["key"]["p50"] / bare["key"]["p50"], 2)
        found.append(one)
        sys.stderr.write(json.dumps(one) + "\n")
    if args.json:
        sys.stdout.write(json.dumps({"bare": bare, "writing": found}) + "\n")


if __name__ == "__main__":
    main()
