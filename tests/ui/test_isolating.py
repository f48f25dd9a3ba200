"""What runs the other way is kept apart where it is shown and written; the body knows nothing of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from newsdesk.text.isolating import SIGNS
from newsdesk.ui import theme
from newsdesk.ui.editor import structure
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.writing import WritingEdit
from tests.ui.conftest import type_text


@pytest.fixture
def edit(qtbot, qapp):
    made = WritingEdit("text", theme.load("light"), no_image)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.setFocus()
    return made


def x_of(edit, place):
    told = edit.document().begin().layout().lineAt(0).cursorToX(place)
    return told[0] if isinstance(told, tuple) else told


def plain(edit):
    return "".join(letter for letter in edit.toPlainText() if letter not in SIGNS)


def alike(text):
    """Spaces that a body does not keep, and paragraphs that are empty, do not count."""
    lines = ("".join(line.split()) for line in text.splitlines())
    return [line for line in lines if line]


def settle(qtbot, edit):
    qtbot.waitUntil(lambda: not edit._turn.isActive())


def put_caret(edit, place):
    cursor = edit.textCursor()
    cursor.setPosition(place)
    edit.setTextCursor(cursor)


@pytest.mark.parametrize(
    "body",
    [
        "<p>انظر https://example.com/ هنا</p>",
        '<p>انظر <a href="https://example.com/">https://example.com/</a> هنا</p>',
        "<p>انظر <bdi>https://example.com/</bdi> هنا</p>",
    ],
)
def test_the_slash_that_ends_an_address_stands_behind_it(edit, body):
    edit.show_body(body)
    slash = edit.toPlainText().rindex("/")
    letter = edit.toPlainText().index("m/")
    assert x_of(edit, slash) > x_of(edit, letter), "further to the right than the letter before it"
    assert edit.body() == body


def test_an_address_is_kept_apart_as_soon_as_it_is_written_and_undo_brings_back_what_was_typed(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>انظر </p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(edit, " https://example.com/")
    settle(qtbot, edit)
    assert not SIGNS & set(edit.toPlainText()), "nothing is changed under the hand that types"
    type_text(edit, " هنا")
    settle(qtbot, edit)
    assert SIGNS & set(edit.toPlainText())
    assert edit.body() == "<p>انظر https://example.com/ هنا</p>"
    assert edit.textCursor().atBlockEnd()
    while edit.document().isUndoAvailable():
        edit.undo()
        settle(qtbot, edit)
    assert plain(edit).strip() == "انظر"
    while edit.document().isRedoAvailable():
        edit.redo()
        settle(qtbot, edit)
    assert edit.body() == "<p>انظر https://example.com/ هنا</p>"


def test_the_caret_passes_over_the_signs_and_backspace_takes_letters(qtbot, edit):
    edit.show_body("<p>أ <bdi>ab</bdi> ب</p>")
    put_caret(edit, 0)
    seen = []
    for _ in range(12):
        qtbot.keyClick(edit, Qt.Key.Key_Left)
        place = edit.textCursor().position()
        seen.append(edit.toPlainText()[place : place + 1])
    assert len([one for one in seen if one in ("a", "b")]) >= 1
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(3):
        qtbot.keyClick(edit, Qt.Key.Key_Backspace)
        settle(qtbot, edit)
    assert edit.body() == "<p>أ <bdi>a</bdi></p>"
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    settle(qtbot, edit)
    assert edit.body() == "<p>أ</p>"
    assert not SIGNS & set(edit.toPlainText())


def test_what_is_typed_behind_what_is_apart_is_not(qtbot, edit):
    edit.show_body("<p>أ <bdi>ab</bdi></p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(edit, "ج")
    settle(qtbot, edit)
    assert edit.body() == "<p>أ <bdi>ab</bdi>ج</p>"


def test_a_sign_that_a_person_puts_beside_it_stays(qtbot, edit):
    edit.show_body("<p>أ <bdi>ab</bdi></p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insert_sign("\u2068\u2069")
    settle(qtbot, edit)
    assert edit.body() == "<p>أ <bdi>ab</bdi>\u2068\u2069</p>"


def test_letters_beyond_the_first_plane_move_nothing(qtbot, edit):
    body = "<p>😀😀 انظر <bdi>😀a/</bdi> 😀 @name 😀</p>"
    edit.show_body(body)
    assert edit.body() == body
    put_caret(edit, 1 + len("😀😀 ") + 2)
    type_text(edit, "ب")
    settle(qtbot, edit)
    assert edit.body().count("😀") == 5
    assert "<bdi>😀a/</bdi>" in edit.body()


steps = st.lists(
    st.tuples(
        st.integers(0, 60), st.integers(0, 60),
        st.sampled_from(["type", "link", "strong", "bdi", "kind", "delete", "cut", "paste", "turn", "undo", "signs"]),
    ),
    min_size=1, max_size=8,
)  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_no_verb_of_writing_lets_a_sign_into_the_body(qtbot, edit, steps):
    edit.setReadOnly(False)
    edit.show_body(
        "<p>انظر <bdi>ab/ <strong>c</strong></bdi> https://x.org/ و@name ثم C++</p>\n<p>See #غزة <bdi>ب</bdi></p>"
    )
    for one, other, verb in steps:
        cursor, most = edit.textCursor(), edit.document().characterCount() - 1
        cursor.setPosition(min(one, most))
        cursor.setPosition(min(other, most), QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        if verb == "type":
            type_text(edit, "x/ ")
        elif verb == "link":
            structure.set_link(edit.textCursor(), "https://y.org", edit._look)
        elif verb == "bdi":
            edit.isolate()
        elif verb == "strong":
            edit.toggle("strong")
        elif verb == "kind":
            edit.set_kind("h2")
        elif verb == "delete":
            qtbot.keyClick(edit, Qt.Key.Key_Delete)
        elif verb == "cut":
            edit.cut()
        elif verb == "paste":
            edit.paste()
        elif verb == "turn":
            edit.turn_paragraph()
        elif verb == "undo":
            edit.undo()
        else:
            edit.remove_signs()
        edit._follow_letters()
        assert not SIGNS & set(edit.body())
    body = edit.body()
    edit.moveCursor(QTextCursor.MoveOperation.End)
    type_text(edit, " .")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    edit._follow_letters()
    again = WritingEdit("text", theme.load("light"), no_image)
    qtbot.addWidget(again)
    again.show_body(edit.body())
    assert again.body() == edit.body(), body
    assert alike(again.toPlainText()) == alike(edit.toPlainText()), (
        "written step by step, the signs stand where they are after loading"
    )
