"""A window over a small archive, in Arabic or English."""

import gc
import json
import os
import shutil

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk import words
from newsdesk.desk import Desk, articles, importing
from newsdesk.domain.article import Text
from newsdesk.domain.errors import DiskTrouble
from newsdesk.ui import i18n, theme
from newsdesk.ui.main_window import MainWindow
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.preview import PreviewDialog
from newsdesk.ui.safety.verbs import SafetyVerbs
from tests.conftest import TOWN


@pytest.fixture(autouse=True, scope="module")
def heap_of_windows():
    """Windows are taken apart in this thread, as the program has it (ui/heap.py)."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_backups(monkeypatch):
    """None is made by itself while a test runs that is about something else."""
    monkeypatch.setattr(SafetyVerbs, "automatic", False)


@pytest.fixture(autouse=True)
def english_again():
    yield
    words.use("en")


@pytest.fixture(autouse=True)
def buttons_let_go():
    """QTest's double click leaves the button pressed, and the next test's pointer would choose rows as it moves."""
    yield
    if QApplication.instance() is None:
        return
    for button in QGuiApplication.mouseButtons():
        QTest.mouseRelease(QWidget(), button)


@pytest.fixture
def open_desk(tmp_path, _town):
    opened = []

    def make(*, sample=True, name="Test.newsdesk", **options):
        copied = sample and not opened and not (tmp_path / name).exists()  # a second archive has an id of its own
        if copied:
            shutil.copytree(_town, tmp_path / name)
        desk = Desk.open(tmp_path / name, tmp_path / "cache", create=True, follow=True, **options)
        opened.append(desk)
        if sample and not copied:
            importing.import_paths(desk, [TOWN])
        return desk

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture
def brisk(monkeypatch):
    """The views of windows made from now on follow changes almost at once."""
    monkeypatch.setattr("newsdesk.ui.articles.browser.PAUSE", 20)
    monkeypatch.setattr("newsdesk.ui.articles.search_box.PAUSE", 5)


@pytest.fixture
def make_window(qtbot, open_desk, tmp_path):
    windows = []
    values = Values()

    def make(language="ar", look="light", desk=None, **options):
        application = QApplication.instance()
        i18n.apply(application, language)
        chosen = theme.load(look)
        theme.apply(application, chosen)
        desk = desk or open_desk(**options)
        kept = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        with theme.undressed(application):  # as the program has it
            window = MainWindow(desk, chosen, kept, values)
        windows.append(window)
        window._follow.setInterval(20)
        window.resize(1440, 900)
        window.show()
        settle(qtbot, window)
        qtbot.keyRelease(window, Qt.Key.Key_Shift)  # Qt remembers the keys that another test let go in another window
        return window

    yield make
    for window in windows:
        window.sheet.settle()
        window.details.settle()
        window.session._unsaved.clear()
        window.leaving.agree()
        window.close()
        window.deleteLater()
    if all(map(at_rest, windows)):  # the next one is not dressed beside them
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.instance().setStyleSheet("")


@pytest.fixture
def window_of(make_window, open_desk):
    """Opens an English window over so many articles that were written here."""

    def make(number):
        desk = open_desk(sample=False)
        for place in range(number):
            articles.create(desk, Text(headline=f"Story {place}", body="<p>Text.</p>"))
        return make_window("en", desk=desk)

    return make


@pytest.fixture
def full_disk():
    """A disk that takes no text; call `.undo()` to free it."""

    def refuse(*_args, **_options):
        raise DiskTrouble(path="x", detail="no space left")

    broken = pytest.MonkeyPatch()
    broken.setattr("newsdesk.ui.editor.session.articles.save", refuse)
    yield broken
    broken.undo()


def at_rest(window):
    """Whether nothing comes any more that a window would have to take."""
    return not (window.jobs.busy or window.work.running or window.browser.busy)


def settle(qtbot, window):
    """Waits until the window has nothing under way."""

    def idle():
        assert not window.jobs.busy
        assert not window.work.running
        assert not window.browser.busy
        assert not window._follow.isActive()
        assert window.desk.read_only or not window.desk.indexer.behind

    qtbot.waitUntil(idle, timeout=20_000)
    qtbot.wait(15)
    qtbot.waitUntil(idle, timeout=20_000)


def take_all(qtbot, window):
    """Takes everything that a preview shows."""
    box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible())
    qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def type_text(widget, text):
    """Types letters of any script: QTest's own keyClicks knows Latin ones only."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def write_rows(path, rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path
