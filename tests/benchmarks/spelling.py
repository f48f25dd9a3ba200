"""Measures what checking spelling costs whoever types: from a key to the paint of its letter, with and without it.

    python -m tests.benchmarks.spelling                        (at 5,000 and 50,000 words, with a dictionary made here)
    python -m tests.benchmarks.spelling --dictionaries FOLDER  (with ar.aff and ar.dic that lie there)

Both are measured in turns in one run, in the real window, with the caret in the middle of the text: a ratio is what
counts. One word of ten is misspelt. The event loop's longest hold-up while somebody types tells what else is felt.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from newsdesk.desk import Desk, articles, dictionaries
from newsdesk.domain.article import Text
from newsdesk.ui import i18n, theme
from newsdesk.ui.application import application, settle_memory
from newsdesk.ui.editor.writing import WritingEdit
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.safety.verbs import SafetyVerbs
from tests.benchmarks.__main__ import sentences

EVERY = 40  # milliseconds between two keys: 25 letters a second, faster than anybody types
ROUNDS, KEYS = 6, 60


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def made(count, folder):
    """A body of `count` words, and a dictionary that has nine words of ten of it."""
    chance = random.Random(5)
    bodies, _ = sentences()
    paragraphs, left, words = [], count, set()
    while left > 0:
        some = " ".join(chance.choices(bodies, k=3)).split()[: min(left, 80)]
        paragraphs.append(f"<p>{' '.join(some).replace('&', '').replace('<', '')}</p>")
        words.update(some)
        left -= len(some)
    known = [word for word in sorted(words) if chance.random() < 0.9]
    (folder / "ar.aff").write_text("SET UTF-8\n", encoding="utf-8")
    (folder / "ar.dic").write_text("\n".join([str(len(known)), *known]) + "\n", encoding="utf-8")
    return "\n".join(paragraphs)


class Watch:
    """Times of paints of the text, and how long the event loop was held up."""

    def __init__(self):
        self.painted = 0.0
        self.held = []
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        usual = WritingEdit.paintEvent

        def paint(edit, event):
            usual(edit, event)
            self.painted = time.perf_counter()

        WritingEdit.paintEvent = paint

    def _tick(self):
        now = time.perf_counter()
        self.held.append((now - self._last) * 1000 - 1)
        self._last = now


def typed(edit, watch, letters):
    """Milliseconds from each key to the paint after it, and the longest hold-up of the event loop."""
    times = []
    watch.held.clear()
    for letter in letters:
        begun = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
        while watch.painted < begun and time.perf_counter() - begun < 2:
            wait(0)
        times.append((watch.painted - begun) * 1000)
        wait(EVERY)
    return times, max(watch.held)


def percentile(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))]


def measure(window, watch, spelling):
    edit = window.sheet.body
    chance = random.Random(7)
    found = {True: ([], []), False: ([], [])}
    words = edit.toPlainText().split()[:400]
    for number in range(ROUNDS * 2):
        on = number % 2 == 0
        spelling.set_on(on)
        wait(1500)
        text = " ".join(chance.choices(words, k=KEYS))[:KEYS]
        times, held = typed(edit, watch, text)
        found[on][0].extend(times)
        found[on][1].append(held)
    with_, without = found[True], found[False]
    return {
        "with": {"median": statistics.median(with_[0]), "p95": percentile(with_[0], 0.95), "held": max(with_[1])},
        "without": {
            "median": statistics.median(without[0]), "p95": percentile(without[0], 0.95), "held": max(without[1])
        },
        "ratio": statistics.median(with_[0]) / statistics.median(without[0]),
    }  # fmt: skip


def run(count, folder, watch, real):
    """Types into a text of `count` words."""
    app = application()
    i18n.apply(app, "ar")
    look = theme.load("light")
    theme.apply(app, look)
    own = folder / f"dictionaries-{count}"
    own.mkdir()
    body = made(count, own)
    dictionaries.places = lambda: [("system", real or own)]
    desk = Desk.open(folder / f"{count}.newsdesk", folder / "cache", create=True, follow=True)
    articles.create(desk, Text(headline="خبر", body=body, language="ar"))
    SafetyVerbs.automatic = False  # no backup comes between the figures
    window = MainWindow(desk, look, QSettings(str(folder / f"{count}.ini"), QSettings.Format.IniFormat))
    window.resize(1440, 900)
    window.show()
    window.open_article(1)
    while window.session.article is None:
        wait(50)
    window.session.edit()
    edit = window.sheet.body
    cursor = QTextCursor(edit.document().findBlockByNumber(edit.document().blockCount() // 2))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    settle_memory()
    wait(2500)
    marks = sum(len(several) for several in window.spelling.marks._shown.values())
    told = measure(window, watch, window.spelling) | {"words": count, "marked": marks}
    window.sheet.settle()
    window.details.settle()
    window.close()
    desk.close()
    return told


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--words", type=int, nargs="*", default=[5_000, 50_000])
    parser.add_argument("--dictionaries", type=Path)
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    application()
    watch = Watch()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        for count in asked.words:
            told = run(count, Path(folder), watch, asked.dictionaries)
            found.append(told)
            sys.stdout.write(
                f"{count:>7,} words, {told['marked']} marked: key to paint "
                f"{told['with']['median']:.1f} ms (p95 {told['with']['p95']:.1f}) with spelling, "
                f"{told['without']['median']:.1f} ms (p95 {told['without']['p95']:.1f}) without: {told['ratio']:.2f}; "
                f"longest hold-up {told['with']['held']:.0f} and {told['without']['held']:.0f} ms\n"
            )
    if asked.json:
        asked.json.write_text(json.dumps(found, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
