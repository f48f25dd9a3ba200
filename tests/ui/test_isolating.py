"""What runs the other way is kept apart where it is shown and written; the body knows nothing of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QScrollArea

from newsdesk.text.body import to_html
from newsdesk.text.clean import parse
from newsdesk.text.find import Sought
from newsdesk.text.isolating import SIGNS
from newsdesk.text.mending import CORRECTIONS, Mending, Replacing
from newsdesk.ui import theme
from newsdesk.ui.editor import structure
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.hits import Hits
from newsdesk.ui.editor.letters import chosen_letters, letters_of
from newsdesk.ui.editor.mend_field import mend_field
from newsdesk.ui.editor.typing import typed_instead
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


SIGHT = "<p>انظر https://example.com/ هنا @name وهناك</p>"


@pytest.fixture
def hits(qtbot, edit):
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(edit)
    area.show()
    edit.show()
    edit.setReadOnly(False)
    yield Hits([edit], area, theme.load("light"))
    area.takeWidget()


@pytest.mark.parametrize(
    ("wanted", "new", "body"),
    [
        ("(.)https", r"\1H", "<p>انظر H://example.com/ هنا @name وهناك</p>"),
        (r"\S+ هنا", r"[\g<0>]", "<p>انظر [https://example.com/ هنا] @name وهناك</p>"),
        (r"^\w+ https", "K", "<p>K://example.com/ هنا @name وهناك</p>"),
        ("هنا (.)name", r"\1", "<p>انظر https://example.com/ @ وهناك</p>"),
        (r"(?<=\s)@(?=n)", "", "<p>انظر https://example.com/ هنا name وهناك</p>"),
    ],
)
def test_an_expression_finds_and_replaces_what_is_stored(qtbot, edit, hits, wanted, new, body):
    edit.show_body(SIGHT)
    hits.find(wanted, expression=True)
    assert hits.count == 1
    assert hits.step(1)
    assert hits.replace(new)
    settle(qtbot, edit)
    assert edit.body() == body
    assert Replacing((), sought=Sought(wanted, False, True), new=new).body(SIGHT) == body
    assert not SIGNS & set(edit.body())


def test_a_hit_is_marked_at_its_letters_whatever_signs_stand_before_it(edit, hits):
    edit.show_body("<p>انظر https://example.com/ و@name و😀 C++ هنا</p>")
    for wanted in ("https", "name", "C+", "هنا", "example.com/ و"):
        hits.find(wanted)
        hits.step(1)
        (mark,) = edit.extraSelections()
        assert chosen_letters(mark.cursor) == wanted
        assert mark.cursor.selectedText()[0] == wanted[0]
        assert chosen_letters(edit.textCursor()) == wanted


def test_the_next_hit_is_replaced_at_its_place_while_signs_move(edit, hits):
    edit.show_body("<p>انظر @ab و@ab و@ab هنا</p>")
    hits.find("@ab")
    hits.step(1)
    for _ in range(3):
        hits.replace("ج")
        edit._follow_letters()  # the signs around what was replaced go before anything is looked for again
    assert edit.body() == "<p>انظر ج وج وج هنا</p>"


def test_an_image_is_not_found_and_not_replaced(edit, hits):
    body = '<p>أ</p>\n<figure><img src="attachment:00" alt=""></figure>\n<p>ب</p>'
    edit.show_body(body)
    kept = edit.body()
    hits.find(r"\S", expression=True)
    assert hits.count == 2
    hits.find(r"(?s).+", expression=True)
    hits.step(1)
    hits.replace("")
    assert "<figure>" in kept
    assert edit.body() == kept


@pytest.mark.parametrize("before", [True, False])
def test_a_quotation_mark_beside_an_address_opens_whichever_side_of_the_sign_the_caret_stands(qtbot, edit, before):
    edit.setReadOnly(False)
    edit.show_body("<p>قال https://example.com/ هنا</p>")
    put_caret(edit, edit.toPlainText().index("\u2068") + (0 if before else 1))
    qtbot.keyClick(edit, Qt.Key.Key_QuoteDbl)
    settle(qtbot, edit)
    assert edit.body() == "<p>قال «https://example.com/ هنا</p>"


def test_dots_become_one_sign_though_something_ends_between_them(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>أ ب <bdi>ab..</bdi></p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    assert typed_instead(edit.document(), edit.textCursor().position(), ".", "fr") == (2, "…")
    edit.language = "fr"
    qtbot.keyClick(edit, Qt.Key.Key_Period)
    settle(qtbot, edit)
    assert edit.body() == "<p>أ ب <bdi>ab…</bdi></p>"


def compose(edit, text, *, commit=False):
    event = QInputMethodEvent("" if commit else text, [])
    if commit:
        event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def test_what_is_composed_stands_where_it_will_be_written(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body('<p>انظر 😀 <bdi>ab/</bdi> و<a href="https://x.org/">https://x.org/</a> هنا @name ثم</p>')
    body, most = edit.body(), edit.document().characterCount()
    for place in range(most):
        if "\udc00" <= edit.document().characterAt(place) <= "\udfff":
            continue
        edit.show_body(body)
        put_caret(edit, place)
        compose(edit, "كل")
        composed = edit.body(composed=True)
        assert edit.body() == body
        compose(edit, "كل", commit=True)
        assert edit.body() == composed, place


def double_click(qtbot, edit, place):
    cursor = edit.textCursor()
    cursor.setPosition(place)
    qtbot.mouseDClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=edit.cursorRect(cursor).center())


def test_a_double_click_chooses_the_word_without_its_sign(qtbot, edit):
    edit.show_body(SIGHT)
    double_click(qtbot, edit, edit.toPlainText().index("name") + 2)
    assert edit.textCursor().selectedText() == "name"
    for place in range(len(edit.toPlainText())):
        double_click(qtbot, edit, place)
        chosen = edit.textCursor().selectedText()
        assert not chosen or not SIGNS & {chosen[0], chosen[-1]}


def test_signs_that_a_person_puts_around_what_is_chosen_stay_beside_those_that_are_shown(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>أ <bdi>ab</bdi> ب</p>")
    cursor = edit.textCursor()
    start, end = (edit.toPlainText().index(sign) for sign in ("\u2068", "\u2069"))
    for first, last, body in (
        (start, end + 1, "<p>أ \u2068<bdi>ab</bdi>\u2069 ب</p>"),
        (start + 1, end + 1, "<p>أ \u2068<bdi>ab</bdi>\u2069 ب</p>"),
        (end + 1, end + 3, "<p>أ <bdi>ab</bdi>\u2068 ب\u2069</p>"),
    ):
        edit.show_body("<p>أ <bdi>ab</bdi> ب</p>")
        cursor.setPosition(first)
        cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        edit.insert_sign("\u2068\u2069")
        settle(qtbot, edit)
        assert edit.body() == body


def test_a_link_with_a_name_in_it_is_one_link(edit):
    edit.setReadOnly(False)
    edit.show_body('<p>انظر <a href="https://x.org/">قال @name هنا</a> ثم</p>')
    put_caret(edit, edit.toPlainText().index("قال") + 1)
    edit.set_link("https://y.org/")
    assert edit.body() == '<p>انظر <a href="https://y.org/">قال @name هنا</a> ثم</p>'


def test_only_what_is_chosen_is_put_right_also_where_the_choice_begins_beside_a_sign(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>قال @name , هنا , ثم 12 , نعم</p>")
    text = edit.toPlainText()
    cursor = edit.textCursor()
    cursor.setPosition(text.index("\u2069"))
    cursor.setPosition(text.index("12"), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    mend_field(edit, Mending(("signs", "spaces", "digits-arabic"), "ar"), chosen=True)
    settle(qtbot, edit)
    assert edit.body() == "<p>قال @name, هنا، ثم 12 , نعم</p>"


def test_tidying_takes_the_spaces_that_the_body_does_not_keep(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>قال @name هنا</p>")
    put_caret(edit, edit.toPlainText().index("هنا"))
    edit.insertPlainText("   ")
    mend_field(edit, Mending(("spaces",), "ar"), chosen=False)
    settle(qtbot, edit)
    assert plain(edit) == "قال @name هنا"


def test_spaces_that_the_body_does_not_keep_decide_nothing(qtbot, edit):
    edit.setReadOnly(False)
    edit.show_body("<p>قال @name هنا</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText("  , ثم")  # behind one space this comma is one of Arabic
    before, mending = edit.body(), Mending(("signs",), "ar")
    mend_field(edit, mending, chosen=False)
    settle(qtbot, edit)
    assert edit.body() == mending.body(before) == "<p>قال @name هنا ، ثم</p>"


def test_what_is_sought_is_what_was_chosen_without_signs(edit):
    edit.show_body(SIGHT)
    edit.selectAll()
    assert chosen_letters(edit.textCursor()) == plain(edit)
    edit.show_body("<p>أ \u2068<bdi>ab</bdi>\u2069 ب</p>")
    edit.selectAll()
    assert chosen_letters(edit.textCursor()) == "أ \u2068ab\u2069 ب", "those of a person stay"


pieces = st.sampled_from([
    "قال", "انظر", "هنا", '"', "https://example.com/", "https://x.org/a2,", "@name", "#غزة", "C++", "U.S.", "12",
    "+971 50 123 4567", "،", ",", ";", "?", "...", "..", "--", "-", "«", "»", "(", ")", "<<", ">>", "و", "الى", "😀",
    "\u200f", "\u2068a\u2069", "\u00a0", "\u00ad", "هــ", "مُدّ", "ی", "1,5", "٣.٥", "إعلان", "share", "\n", " ", "  ",
])  # fmt: skip
wraps = st.sampled_from(["", "", "", "bdi", "strong", "em", "link"])
parts = st.lists(st.tuples(pieces, st.sampled_from(["", " "]), wraps), min_size=1, max_size=9)
kinds = st.sampled_from(["p", "p", "h2", "li", "blockquote"])


def as_markup(kind, parts):
    made = ""
    for words, behind, wrap in parts:
        words = words.replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
        opens = '<a href="https://y.org/">' if wrap == "link" else f"<{wrap}>" if wrap else ""
        closes = "</a>" if wrap == "link" else f"</{wrap}>" if wrap else ""
        made += opens + words + behind + closes
    if kind == "li":
        return f"<ul><li>{made}</li></ul>"
    return f"<blockquote><p>{made}</p></blockquote>" if kind == "blockquote" else f"<{kind}>{made}</{kind}>"


mendings = st.one_of(
    st.lists(st.sampled_from(CORRECTIONS), min_size=1, max_size=4, unique=True).map(
        lambda names: Mending(tuple(names), "ar")
    ),
    st.just(Mending(tuple(name for name in CORRECTIONS if name != "vowels-but-shadda"), "ar")),
    st.sampled_from(
        [
            (r"^\S+", "K"),
            (r"(\S+) (\S+)", r"\2 \1"),
            (r"\s(\S)name", r"_\1"),
            ("(.)h", r"\1\1"),
            (r"\w\b", ""),
            (r"/?.$", "."),
            (r"(?s).", r"\n\g<0>"),
        ]
    ).map(lambda pair: Replacing((), sought=Sought(pair[0], False, True), new=pair[1])),
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(kinds, parts, mendings, st.lists(st.tuples(st.integers(0, 60), st.sampled_from([" ", "  ", "x ", "\u2028"]))))
def test_what_is_put_right_is_what_would_be_stored(edit, kind, parts, mending, typed):
    edit.setReadOnly(False)
    edit.show_body(to_html(parse("<p>أول</p>" + as_markup(kind, parts))))
    if not isinstance(mending, Replacing):  # which replaces what is marked, also where the body would not keep it
        for place, letters in typed:
            cursor = edit.textCursor()
            cursor.setPosition(min(place, edit.document().characterCount() - 1))
            if not "\udc00" <= edit.document().characterAt(cursor.position()) <= "\udfff":
                cursor.insertText(letters)
    edit._follow_letters()
    before = edit.body()
    mend_field(edit, mending, chosen=False)
    edit._follow_letters()
    assert edit.body() == mending.body(before), (before, mending.names)


steps = st.lists(
    st.tuples(
        st.integers(0, 60), st.integers(0, 60),
        st.sampled_from(["type", "link", "strong", "bdi", "kind", "delete", "cut", "paste", "turn", "undo", "signs",
            "find", "replace", "tidy", "compose", "double",
        ]),
    ),
    min_size=1, max_size=8,
)  # fmt: skip


def put_right(edit, mending):
    before = edit.body()
    mend_field(edit, mending, chosen=False)
    assert edit.body() == mending.body(before)


def replaced_here(edit, hits, wanted, new):
    """Replaces the first hit, and compares with the same text without signs."""
    text = letters_of(edit.document()).text
    sought = Sought(wanted, False, True)
    edits = [one for one in sought.edits(text, new) if (one.start, one.end) == (*sought.spans(text), None)[0]]
    hits.find(wanted, expression=True)
    hits.step(1)
    hits.replace(new)
    for one in edits:
        text = text[: one.start] + one.new + text[one.end :]
    assert letters_of(edit.document()).text == text
    hits.find("")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_no_verb_of_writing_lets_a_sign_into_the_body(qtbot, edit, hits, steps):
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
        elif verb == "find":
            replaced_here(edit, hits, *[(r"(.)(\S)/", r"\2\1"), (r"\S+ ", r"[\g<0>]"), (r"@(?=\w)", "")][one % 3])
        elif verb == "replace":
            put_right(edit, Replacing((), sought=Sought(r"(\S)(\S)(?=[/@x])", False, True), new=r"\2\1"))
        elif verb == "tidy":
            names = ("quotes", "signs", "dashes", "spaces", "digits-arabic", CORRECTIONS[other % len(CORRECTIONS)])
            put_right(edit, Mending(names, "ar"))
        elif verb == "compose":
            compose(edit, "كل")
            composed = edit.body(composed=True)
            compose(edit, "كل", commit=True)
            assert edit.body() == composed
        elif verb == "double":
            double_click(qtbot, edit, min(one, most))
            chosen = edit.textCursor().selectedText()
            assert not chosen or not SIGNS & {chosen[0], chosen[-1]}
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
