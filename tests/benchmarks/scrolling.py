"""Measures the list of articles in the real window: opening, jumping, wheel, keys and bar, beside a plain QListView.

    python -m tests.benchmarks.scrolling --articles 40000
    python -m tests.benchmarks.scrolling --archive A.newsdesk      (made there if it is not there yet)
    python -m tests.benchmarks.scrolling --look table              (or compact)

A frame is the time from one return to the event loop to the next in which rows were painted. It is measured from
outside, by a timer of one millisecond that comes late by as long as the loop is busy.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QSettings, QStringListModel, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionSlider

from newsdesk.desk import Desk, importing
from newsdesk.ui import i18n, theme
from newsdesk.ui.application import application, settle_memory
from newsdesk.ui.articles.article_view import ArticleView
from newsdesk.ui.articles.delegate import RowDelegate
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.safety.verbs import SafetyVerbs
from tests.benchmarks.__main__ import sentences

LIMIT = 16.0  # milliseconds of a frame
WHO = ("Port authority", "City council", "Fishing union", "Central bank", "Health ministry", "The mayor", "A court")
WHAT = ("approves", "delays", "rejects", "reviews", "opens talks on", "publishes", "warns about")
WHICH = ("the new harbour plan", "bread prices", "a ceasefire proposal", "water tariffs", "the 2024 budget",
         "ferry timetables", "school repairs")  # fmt: skip


def make(path, count):
    """Writes `count` rows: real sentences recombined, every third headline English; the same ones every time."""
    chance = random.Random(11)
    bodies, titles = sentences()
    with path.open("w", encoding="utf-8") as file:
        for number in range(count):
            english = " ".join(map(chance.choice, (WHO, WHAT, WHICH)))
            arabic = " ".join(chance.choice(titles).split()[: chance.randrange(4, 16)])
            row = {
                "id": f"bench-{number}",
                "title": f"{english if number % 3 == 0 else arabic} {number}",
                "body": "\n".join(" ".join(chance.choices(bodies, k=3)) for _ in range(3)),
                "date": f"{chance.randrange(2010, 2025)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
                "source": f"{'source' if number % 2 else 'مصدر'} {number % 40}",
                "tags": [f"{'tag' if key % 2 else 'وسم'} {key}" for key in
                         (chance.randrange(500) for _ in range(chance.randrange(2, 5)))],
            }  # fmt: skip
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


# -- what is watched


@dataclass(frozen=True, slots=True)
class Told:
    """What was watched, in milliseconds; `rest` from the last event to a paint in which no row waited."""

    frames: list
    gaps: list
    paints: list
    waiting: float
    rest: float


class Watch:
    """What the event loop and the paint of a list do: busy times, paints, and rows that still waited for their page."""

    def __init__(self):
        self.painted = lambda: None
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)
        self.begin()

    def begin(self):
        self.frames, self.gaps, self.paints = [], [], []
        self.rows = self.waiting = 0
        self.complete = False
        self._painting = 0.0  # milliseconds since the last tick
        self._last = time.perf_counter()
        self._timer.start()

    def end(self):
        self._timer.stop()

    def _tick(self):
        now = time.perf_counter()
        busy = max(self._painting, (now - self._last) * 1000 - 1)
        self._last = now
        self.gaps.append(busy)
        if self._painting:
            self.frames.append(busy)
            self._painting = 0.0

    def paint(self, do):
        """Runs `do`, which paints the list."""
        rows, waiting = self.rows, self.waiting
        started = time.perf_counter()
        do()
        self.paints.append((time.perf_counter() - started) * 1000)
        self._painting += self.paints[-1]
        self.complete = self.rows > rows and self.waiting == waiting
        self.painted()


def watched(watch):
    """Lets `watch` see every paint of the list of articles made from now on."""
    paint_view, paint_row = ArticleView.paintEvent, RowDelegate.paint

    def view(self, event):
        watch.paint(lambda: paint_view(self, event))

    def row(self, painter, option, index):
        paint_row(self, painter, option, index)
        watch.rows += 1
        watch.waiting += index.model().known(index.row()) is None

    ArticleView.paintEvent, RowDelegate.paint = view, row


class Plain(QListView):
    """The reference: what Qt paints when a row is one line of text."""

    def __init__(self, watch, count):
        super().__init__()
        self._watch = watch
        bodies, _ = sentences()
        self.setModel(QStringListModel([bodies[number % len(bodies)] for number in range(count)], self))
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def paintEvent(self, event):
        def paint():
            super(Plain, self).paintEvent(event)
            self._watch.rows += 1

        self._watch.paint(paint)


# -- what is done


def run(seconds, stop=lambda: False):
    """Lets the event loop run; gives up `seconds` later or as soon as `stop` is true."""
    loop, timer = QEventLoop(), QTimer()
    end = time.perf_counter() + seconds
    timer.timeout.connect(lambda: loop.quit() if stop() or time.perf_counter() > end else None)
    timer.start(2)
    loop.exec()


def until_painted(watch, begin, enough, seconds=20):
    """Milliseconds from `begin` to the end of the first paint for which `enough` is true."""
    loop, done = QEventLoop(), []

    def painted():
        if not done and enough():
            done.append(time.perf_counter())
            loop.quit()

    watch.painted = painted
    started = time.perf_counter()
    begin()
    if not done:
        QTimer.singleShot(seconds * 1000, loop, loop.quit)
        loop.exec()
    watch.painted = lambda: None
    assert done, "nothing was painted"
    return (done[0] - started) * 1000


def at_pace(post, rate, count):
    """Posts events at a steady rate however busy the loop is, as a keyboard and a mouse do."""
    sent, started, loop, timer = 0, time.perf_counter(), QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def tick():
        nonlocal sent
        due = min(count, int((time.perf_counter() - started) * rate) + 1)
        while sent < due:
            post(sent)
            sent += 1
        if sent == count:
            loop.quit()

    timer.timeout.connect(tick)
    timer.start(max(1, 500 // rate))
    loop.exec()


def wheel(view):
    target = view.viewport()
    at = QPointF(target.width() / 2, target.height() / 2)

    def post(_number):
        event = QWheelEvent(
            at, QPointF(target.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.postEvent(target, event)

    at_pace(post, 60, 360)


def hold(view, key, count):
    view.setFocus()

    def post(number):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.postEvent(view, QKeyEvent(QEvent.Type.KeyPress, key, none, "", number > 0))

    at_pace(post, 30, count)
    QApplication.postEvent(view, QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier))


def drag(view):
    """The handle of the bar from the top to the bottom with the mouse, in four seconds."""
    bar = view.verticalScrollBar()
    option = QStyleOptionSlider()
    bar.initStyleOption(option)
    part = QStyle.SubControl.SC_ScrollBarSlider
    handle = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
    first, moves = handle.center(), 240

    def mouse(kind, y, button, buttons):
        at = QPoint(first.x(), y)
        event = QMouseEvent(
            kind, QPointF(at), QPointF(bar.mapToGlobal(at)), button, buttons, Qt.KeyboardModifier.NoModifier
        )
        QApplication.postEvent(bar, event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    mouse(QEvent.Type.MouseButtonPress, first.y(), left, left)
    way = bar.height() - handle.height()
    at_pace(lambda n: mouse(QEvent.Type.MouseMove, first.y() + way * (n + 1) // moves, none, left), 60, moves)
    mouse(QEvent.Type.MouseButtonRelease, first.y() + way, left, none)


# -- what is told


def part_of(values, share):
    """The value below which `share` of the values are."""
    ordered = sorted(values) or [0.0]
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def tell(name, text, note=""):
    sys.stdout.write(f"{name:<18}{text}{'   ' + note if note else ''}\n")
    sys.stdout.flush()


def tell_time(name, values, reference, limit):
    """One line for times to wait: median, p95, and how many times the plain list's median."""
    ratio = statistics.median(values) / statistics.median(reference)
    tell(name, f"{statistics.median(values):8.2f} ms  p95 {part_of(values, 0.95):6.2f} ms   {ratio:6.2f} x plain list",
         f"(aim {limit} ms)")  # fmt: skip


def tell_frames(name, watch, reference):
    """Two lines for a way of scrolling: frames beside the plain list's, and what they are made of."""
    late = sum(value > LIMIT for value in watch.frames)
    ratio = part_of(watch.frames, 0.99) / max(0.01, part_of(reference.frames, 0.99))
    tell(name, f"{len(watch.frames):5} frames  {spread(watch.frames)}   {ratio:6.2f} x plain list's p99",
         f"{late} over {LIMIT:.0f} ms")  # fmt: skip
    tell("  of it painting", f"{len(watch.paints):5} paints  {spread(watch.paints)}",
         f"loop away at most {max(watch.gaps):.2f} ms, waiting rows {100 * watch.waiting:.1f} %")  # fmt: skip


def spread(values):
    shares = "  ".join(f"p{share} {part_of(values, share / 100):6.2f}" for share in (50, 95, 99))
    return f"{shares}  max {max(values, default=0):6.2f} ms"


WAYS = {
    "wheel, 60 Hz": wheel,
    "Down held": lambda view: hold(view, Qt.Key.Key_Down, 300),
    "Page Down held": lambda view: hold(view, Qt.Key.Key_PageDown, 150),
    "bar dragged": drag,
}
JUMPS = 20


def measure(view, watch, settle):
    """({way: what was watched}, times of jumps) of one list."""
    bar, jumps, ways = view.verticalScrollBar(), [], {}
    for number in range(JUMPS):
        place = bar.maximum() * (number * 7 % JUMPS + 10) // (JUMPS + 12)
        watch.begin()
        jumps.append(until_painted(watch, partial(bar.setValue, place), lambda: watch.complete))
        settle()
    for name, way in WAYS.items():
        bar.setValue(0)
        if view.model().rowCount():
            view.setCurrentIndex(view.model().index(0, 0))
        settle()
        watch.begin()
        way(view)
        rest = until_painted(watch, view.viewport().update, lambda: watch.complete)
        settle()
        ways[name] = Told(list(watch.frames), list(watch.gaps), list(watch.paints), watch.waiting / watch.rows, rest)
    return ways, jumps


def plain(watch, count, size):
    """The same of the plain list, and its opening."""
    view = Plain(watch, count)
    view.resize(size)
    opening = [until_painted(watch, view.show, lambda: True)]
    ways, jumps = measure(view, watch, lambda: run(0.1))
    again = [until_painted(watch, view.reset, lambda: True) for _ in range(10)]
    view.close()
    return ways, jumps, opening, again


def open_window(desk, watch, folder, language):
    """The window over an archive, and the milliseconds to its first rows."""
    app = application()
    i18n.apply(app, language)
    chosen = theme.choose("light")
    theme.apply(app, chosen)
    made = []

    def begin():
        SafetyVerbs.automatic = False  # no backup comes between the figures
        window = MainWindow(desk, chosen, QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
        made.append(window)
        window.show()
        window.activateWindow()

    return until_painted(watch, begin, lambda: watch.rows > watch.waiting), made[0]


def changes_of_place(window, watch, settle):
    """Milliseconds from choosing another place in the sidebar to its first rows."""
    reset, found = [], []
    window.browser.model.modelReset.connect(lambda: reset.append(True))
    for number in range(20):
        reset.clear()
        watch.begin()
        key = "all" if number % 2 else "inbox"
        choose = partial(window.browser.sidebar.choose, key)
        found.append(until_painted(watch, choose, lambda: bool(reset) and watch.complete))
        settle()
    return found


def report(count, language, ours, theirs):
    ways, jumps, opening, again = ours
    plain_ways, plain_jumps, plain_opening, plain_again = theirs
    platform = QApplication.platformName()
    tell(f"{count} articles", f"   {platform}, language {language}")
    tell_time("window to rows", opening, plain_opening, "-")
    tell_time("place to rows", again, plain_again, 100)
    tell_time("jump to rows", jumps, plain_jumps, 50)
    for name, watch in ways.items():
        tell_frames(name, watch, plain_ways[name])
    tell("after the drag", f"{ways['bar dragged'].rest:8.2f} ms until the last rows are there")


# -- memory


def memory():
    """Megabytes that belong to this process alone (what lies in files and can be read again is not counted)."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    return 0.0


def use(window, settle, rounds):
    """Searches, and opens one article after the other; gives the memory after a tenth of it and at its end."""
    chance, words = random.Random(2), [title.split()[0] for title in sentences()[1] if title.split()]
    view, box, early = window.browser.list.view, window.browser.search, 0.0
    for number in range(rounds):
        box.search(chance.choice(words))
        run(0.03)
        view.setCurrentIndex(view.model().index(chance.randrange(max(1, min(300, view.model().rowCount()))), 0))
        run(0.03)
        if number == rounds // 10:
            settle()
            gc.collect()
            early = memory()
    box.clear()
    settle()
    gc.collect()
    return early, memory()


def as_figures(ours, theirs, used):
    """The figures as tests.benchmarks.bench tells them."""
    ways, jumps, opening, again = ours
    plain_ways, plain_jumps, plain_opening, plain_again = theirs
    found = []
    for name, values, reference, aim in (
        ("window: made until first rows", opening, plain_opening, ""),
        ("window: another place, until rows", again, plain_again, "100"),
        ("window: jump, until rows", jumps, plain_jumps, "50"),
    ):
        middle = statistics.median(values)
        found.append({"name": name, "value": middle, "unit": "ms", "p95": part_of(values, 0.95),
                      "reference": "plain list", "ratio": middle / statistics.median(reference),
                      "aim": aim})  # fmt: skip
    for name, watch in ways.items():
        high = part_of(watch.frames, 0.99)
        found.append({"name": f"frames, {name}: p99", "value": high, "unit": "ms", "reference": "plain list's p99",
                      "ratio": high / max(0.01, part_of(plain_ways[name].frames, 0.99)), "aim": "16"})  # fmt: skip
    scrolled, early, late = used
    found.append({"name": "memory, opened and scrolled", "value": scrolled, "unit": "MB", "aim": "500"})
    found.append({"name": "memory after many searches", "value": late, "unit": "MB",
                  "reference": "after a tenth of them", "ratio": late / early if early else None})  # fmt: skip
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--json", type=Path, help="write the figures there too")
    parser.add_argument("--searches", type=int, default=0, help="search and open so often, and watch the memory")
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--archive", type=Path, help="an archive to measure; made if it is not there")
    parser.add_argument("--language", default="ar", choices=("ar", "en"))
    parser.add_argument("--look", default="comfortable", choices=("comfortable", "compact", "table"))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = asked.archive or folder / "A.newsdesk"
        new = not path.exists()
        with Desk.open(path, folder / "cache", create=new, follow=True) as desk:
            if new:
                make(folder / "rows.jsonl", asked.articles)
                taken = importing.import_paths(desk, [folder / "rows.jsonl"])
                assert taken.added == asked.articles, taken
            app, watch = application(), Watch()
            watched(watch)
            first, window = open_window(desk, watch, folder, asked.language)

            def settle():
                run(20, lambda: not window.jobs.busy and not window.browser.busy and not desk.indexer.behind)
                run(0.05)

            settle()
            if asked.look != "comfortable":
                window.actions_[f"look-{asked.look}"].trigger()
                settle()
            settle_memory()
            again = changes_of_place(window, watch, settle)
            view = window.browser.list.view
            count = view.model().rowCount()
            ways, jumps = measure(view, watch, settle)
            size = view.size()
            scrolled = memory()
            used = (scrolled, *use(window, settle, asked.searches))
            window.close()
            theirs = plain(watch, count, size)
            if asked.searches:
                tell("memory", f"{scrolled:8.1f} MB scrolled, {used[1]:.1f} and {used[2]:.1f} MB after "
                     f"{asked.searches // 10} and {asked.searches} searches and articles")  # fmt: skip
            if asked.json:
                figures = as_figures((ways, jumps, [first], again), theirs, used)
                asked.json.write_text(json.dumps(figures), encoding="utf-8")
            report(count, asked.language, (ways, jumps, [first], again), theirs)
            del app


if __name__ == "__main__":
    main()
