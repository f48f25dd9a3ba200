"""In a language that nobody speaks, what was never given to a translator stands out, and what has no room is seen.

Every message stands in brackets and is a third longer; the articles are written in Chinese alone. A letter outside the
brackets that is not Chinese was written in code, or glued to a message.
"""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QWidget,
)

from newsdesk import words
from newsdesk.desk import articles, links, searches, tags
from newsdesk.domain.article import Status, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.text.date_words import REGIONS
from tests.ui.conftest import settle

FACT = re.compile(r"\{[^{}]*\}")
NAMES = re.compile(
    r"newsdesk|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|((Ctrl|Alt|Shift|Meta)\+)+\S+|\b(Esc|Enter|Return|Del|F\d+|[A-Z])\b|^(OK|حسنًا)$"
)
"""What is no message: the program's name, numbers of articles, keys, and the one button that Qt itself names."""


MONTHS = re.compile("|".join(sorted({name for names in REGIONS.values() for name in names}, key=len, reverse=True)))
"""What the Arabic press of a region calls the months is no message either."""


def strange(text: str) -> str:
    """A message as nobody says it: in brackets, a third longer, its facts in place."""
    longer = "~" * max(1, len(FACT.sub("", text)) // 3)
    return f"⟦{text}{longer}⟧"


@pytest.fixture(params=words.LANGUAGES)
def pseudo(request, monkeypatch):
    """Both ways of reading."""
    monkeypatch.setenv("LOGNAME", "李")  # who did it
    before = words.catalogue(request.param)
    after = {message: tuple(map(strange, forms)) for message, forms in before.items()}
    monkeypatch.setattr(words, "catalogue", lambda language: after)
    yield request.param
    monkeypatch.undo()
    words.use("en")


def outside(text: str) -> str:
    """The letters of a text that stand in no brackets and are no data."""
    plain = re.sub(r"<[^>]*>", " ", text.replace("&&", "").replace("&", ""))
    while "⟦" in plain:
        shorter = re.sub(r"⟦[^⟦⟧]*⟧", " ", plain)
        if shorter == plain:
            break
        plain = shorter
    plain = NAMES.sub(" ", plain)
    plain = MONTHS.sub(" ", plain)
    return "".join(letter for letter in plain if letter.isalpha() and not "\u4e00" <= letter <= "\u9fff")


def texts(root):
    """(what says it, text) of everything below a widget that a person can read or hear."""
    for widget in (root, *root.findChildren(QWidget)):
        if isinstance(widget, QMenu):
            for action in widget.actions():
                yield f"menu {widget.title()}", action.text()
            continue
        if not widget.isVisible():
            continue
        name = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{name} tip", widget.toolTip()
        yield f"{name} name", widget.accessibleName()
        yield f"{name} description", widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield name, widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{name} hint", widget.placeholderText()
        if isinstance(widget, QGroupBox):
            yield name, widget.title()
        if isinstance(widget, QComboBox):
            for place in range(widget.count()):
                yield f"{name} choice", widget.itemText(place)
        if isinstance(widget, QTabBar):
            for place in range(widget.count()):
                yield f"{name} tab", widget.tabText(place)
        if isinstance(widget, QHeaderView) and widget.model() is not None:
            for place in range(widget.count()):
                yield f"{name} column", str(widget.model().headerData(place, widget.orientation()) or "")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
            model = widget.model()
            for row in range(min(model.rowCount(QModelIndex()), 40)):
                for column in range(8):
                    index = model.index(row, column)
                    if not index.isValid():
                        break
                    for role in (
                        Qt.ItemDataRole.DisplayRole,
                        Qt.ItemDataRole.ToolTipRole,
                        Qt.ItemDataRole.AccessibleTextRole,
                    ):
                        said = index.data(role)
                        if isinstance(said, str):
                            yield f"{name} row", said
    if root.windowTitle():
        yield "window", root.windowTitle()


def cut_off(root):
    """Labels and buttons below a widget that have less room than they need; one that ends in … by itself needs less."""
    for widget in (*root.findChildren(QLabel), *root.findChildren(QPushButton)):
        wraps = isinstance(widget, QLabel) and widget.wordWrap()
        if widget.isVisible() and widget.text() and not wraps and widget.width() + 1 < widget.minimumSizeHint().width():
            yield f"{type(widget).__name__} {widget.objectName()} {widget.text()[:60]}"


def filled(desk):
    """Articles, tags, links and a search whose words are Chinese."""
    keys = []
    for number in range(6):
        text = Text(
            headline=f"港口新闻{number}", body=f"<p>港口今天开放{number}。</p><h2>标题</h2><p>文字</p>",
            source="海报", byline="李", summary="摘要", published=PartialDate("2025-06-13"),
        )  # fmt: skip
        keys.append(articles.create(desk, text)[0])
    articles.save(desk, keys[0], 1, replace(articles.get(desk, keys[0]).text, byline="王"))
    articles.set_status(desk, keys[:2], Status.REVIEW)
    tags.add(desk, keys, ["港口", "海"])
    links.add(desk, keys[0], keys[1], note="注")
    links.add_waiting(desk, keys[0], "没有到的新闻")
    searches.create(desk, "搜索", "港口")
    articles.trash(desk, keys[-1:])
    return keys


def test_what_stands_outside_is_seen():
    assert outside("⟦a⟧ – ⟦b {c⟧ 港 3 Ctrl+K") == ""
    assert outside("⟦a⟧ Glued") == "Glued"
    assert outside("Plain") == "Plain"


PAGES = ("page-tags", "page-related", "page-timeline", "page-articles")
TABS = ("show-details", "show-tags", "show-links", "show-history")
BOXES = (
    "palette", "shortcuts", "operations", "rules", "watched-folders", "import-report", "about", "mend", "spelling",
    "add-tag", "link-article", "target-length", "print-preview", "verify",
)  # fmt: skip


def faults(root):
    """What is wrong below a widget, as lines."""
    found = {f"{where}: {text!r} says {outside(text)!r}" for where, text in texts(root) if outside(text)}
    return found | {f"cut off: {one}" for one in cut_off(root)}


@pytest.fixture
def strange_window(pseudo, make_window, open_desk, qtbot):
    desk = open_desk(sample=False)
    keys = filled(desk)
    window = make_window(pseudo, desk=desk)
    window.browser.list.view.setFocus()
    window.browser.list.select(keys[0])
    settle(qtbot, window)
    return window


def walked(window, qtbot, faults):
    """What is wrong on all pages and panels, and while somebody writes."""
    found = set()
    for name in (*PAGES, *TABS):
        window.actions_[name].trigger()
        settle(qtbot, window)
        found |= {f"{name}: {one}" for one in faults(window)}
    window.actions_["edit-article"].trigger()
    settle(qtbot, window)
    return found | {f"editing: {one}" for one in faults(window)}


def boxes_walked(window, qtbot, faults):
    """What is wrong in the boxes."""
    found = set()
    for name in BOXES:
        before = set(QApplication.topLevelWidgets())
        action = window.actions_[name]
        if not action.isEnabled():
            found.add(f"{name}: cannot be done")
            continue
        action.trigger()
        settle(qtbot, window)
        boxes = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
        boxes += [one for one in window.findChildren(QDialog) if one.isVisible() and one not in boxes]
        for box in boxes:
            found |= {f"{name}: {one}" for one in faults(box)}
            if isinstance(box, QDialog):
                box.reject()
        settle(qtbot, window)
    return found


def test_the_window_says_nothing_that_was_not_translated(strange_window, qtbot):
    found = walked(strange_window, qtbot, faults)
    assert not found, "\n".join(sorted(found))


def test_the_boxes_say_nothing_that_was_not_translated(strange_window, qtbot):
    found = boxes_walked(strange_window, qtbot, faults)
    assert not found, "\n".join(sorted(found))
