"""A screen reader's view of the running program, over a real accessibility bus."""

import tempfile
from pathlib import Path

import pytest

from newsdesk.words import say
from tests.e2e import hearing

CONTROLS = {
    "push button", "check box", "radio button", "text", "list", "tree", "tree table", "page tab list", "menu item",
    "list item", "slider", "spin button", "button menu", "toggle button",
}  # fmt: skip


@pytest.fixture
def bus():
    gone = hearing.missing()
    if gone:
        pytest.skip(gone)
    pytest.importorskip("jeepney")
    with tempfile.TemporaryDirectory(prefix="newsdesk-bus-") as folder, hearing.Bus(Path(folder)) as found:
        yield found


def one(tree, role, name):
    found = [thing for thing in tree.walk() if thing.role == role and thing.name == name]
    assert len(found) == 1, (role, name, [(thing.role, thing.name) for thing in tree.walk() if thing.name == name])
    return found[0]


def test_list_editor_and_every_control_speak(open_screen, bus):
    s = open_screen("ar")
    s.besides = bus.environment
    s.start()
    shown = s.rows(say("list.name"))
    tree = bus.listen("newsdesk", hidden=True)
    heard = one(tree, "list", say("list.name"))
    assert [row.name.splitlines()[0] for row in heard.children][: len(shown)]
    assert {row.role for row in heard.children} == {"list item"} and all(row.name for row in heard.children)
    nameless = [
        thing for thing in tree.walk()
        if {"showing", "enabled"} <= thing.states and thing.role in CONTROLS and not thing.name.strip()
    ]  # fmt: skip
    assert not nameless, nameless
    menus = {thing.name for thing in tree.walk() if thing.role == "menu item"}
    assert {say("action.import-files").replace("&", ""), say("action.about").replace("&", "")} <= menus

    s.keys(s.shortcut("new-article"))
    body = say("editor.body")
    s.wait_until(lambda: s.find(body, "field").read_only is False, why="the new article can be written")
    s.click(body, "field")
    s.type("وصلت السفينة")
    field = one(bus.listen("newsdesk"), "text", body)
    assert bus.text(field.place) == "وصلت السفينة"
    assert bus.fact(field.place, "Text", "CaretOffset") == len("وصلت السفينة")
    assert {"editable", "focused"} <= field.states

    stops = []
    for _ in range(2):
        s.keys("Tab" if not stops else "shift+Tab")
        stops += [thing.name or thing.role for thing in bus.listen("newsdesk").walk()
                  if {"focused", "showing"} <= thing.states and thing.role in CONTROLS - {"list item"}]  # fmt: skip
    assert stops and all(stops), "the focus is heard wherever it goes"
    s.kill()
