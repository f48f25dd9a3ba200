"""Rules in the window: written, tried before they are switched on, applied, taken back."""

import pytest
from PySide6.QtCore import Qt

from newsdesk.desk import articles, rules, searching, tags, undo
from newsdesk.domain.rule import Rule
from tests.ui.conftest import settle, write_rows

ROWS = [
    {"id": f"r{n}", "title": title, "text": f"نص {n}", "source": "صحيفة"}
    for n, title in enumerate(("الميناء يفتح", "طقس الغد", "بالميناء أمس"))
]


@pytest.fixture
def opened(qtbot, make_window, tmp_path):
    window = make_window("ar", sample=False)
    window.work.start([write_rows(tmp_path / "a.jsonl", ROWS)])
    settle(qtbot, window)
    window.actions_["rules"].trigger()
    settle(qtbot, window)
    return window, window.rules.dialog


def press(qtbot, window, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, window)


def write(box, **fields):
    for name, text in fields.items():
        line = getattr(box.form, name)
        line.clear()
        line.insert(text)


def test_a_rule_is_written_tried_switched_on_and_kept(qtbot, opened):
    window, box = opened
    assert not box.save.isEnabled() and not box.trial.isEnabled()
    write(box, name="البحر", headline="ميناء", tags="بحر، موانئ")
    assert not box.on.isEnabled(), "it was not tried"
    press(qtbot, window, box.trial)
    assert (box.found.rowCount() == 2 and "2" not in box.told.text()) or "مقالين" in box.told.text()
    box.on.click()
    press(qtbot, window, box.save)
    [(rule, _)] = rules.everyone(window.desk)
    assert (rule.name, rule.headline, rule.tags, rule.enabled) == ("البحر", "ميناء", ("بحر", "موانئ"), True)
    assert box.model.rowCount() == 1


def test_what_was_changed_after_the_trial_is_not_on(qtbot, opened):
    window, box = opened
    write(box, headline="ميناء", tags="بحر")
    press(qtbot, window, box.trial)
    box.on.click()
    write(box, headline="طقس")
    assert not box.on.isChecked() and not box.on.isEnabled()
    press(qtbot, window, box.save)
    assert not rules.everyone(window.desk)[0][0].enabled


def test_a_rule_is_applied_to_what_is_here_and_its_tags_are_taken_back(qtbot, opened):
    window, box = opened
    write(box, name="البحر", headline="ميناء", tags="بحر")
    press(qtbot, window, box.save)
    press(qtbot, window, box.trial)
    press(qtbot, window, box.apply)
    assert searching.find(window.desk, searching.parse("وسم:بحر")).total == 2
    press(qtbot, window, box.back)
    assert searching.find(window.desk, searching.parse("وسم:بحر")).total == 0
    undo.undo(window.desk)
    assert searching.find(window.desk, searching.parse("وسم:بحر")).total == 2
    assert [tag.name for tag in tags.all_tags(window.desk)] == ["بحر"]
    assert [tag.name for tag in articles.get(window.desk, 1).tags] == ["بحر"]


def test_rules_are_put_in_order_and_deleted(qtbot, opened):
    window, box = opened
    for name in ("أولى", "ثانية"):
        rules.save(window.desk, Rule(name=name, headline="x", tags=("y",)))
    box.close()
    window.actions_["rules"].trigger()
    settle(qtbot, window)
    box = window.rules.dialog
    box.list.setCurrentIndex(box.model.index(1, 0))
    press(qtbot, window, box.up)
    assert [rule.name for rule, _ in rules.everyone(window.desk)] == ["ثانية", "أولى"]
    assert box.form.name.text() == "ثانية", "the same rule is still shown"
    press(qtbot, window, box.delete)
    assert [rule.name for rule, _ in rules.everyone(window.desk)] == ["أولى"]
    press(qtbot, window, box.new)
    assert box.form.name.text() == ""
