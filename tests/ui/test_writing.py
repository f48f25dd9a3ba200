"""Writing: what paragraphs, letters and directions become, and what typing does by itself."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from newsdesk.text.body import Figure, Rule, Table, plain_text
from newsdesk.text.clean import clean, parse
from newsdesk.ui import theme
from newsdesk.ui.editor import structure
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.document import Look, fill
from newsdesk.ui.editor.reading import read
from newsdesk.ui.editor.writing import WritingEdit
from tests.ui.conftest import type_text
from tests.ui.test_document import blocks as any_block
from tests.ui.test_document import to_html

LONG = "<p>أول</p>\n<p>second</p>\n<p>ثالث</p>"


@pytest.fixture
def edit(qtbot, qapp):
    made = WritingEdit("text", theme.load("light"), no_image)
    made.language = "ar"
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.setFocus()
    return made


def choose(edit, start, end=None):
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start if end is None else end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def press_letter(edit, letter):
    """A key as a keyboard of any script sends it."""
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(0)
    QApplication.sendEvent(edit, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter))


def everything(edit):
    edit.selectAll()


# -- paragraphs


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("h2", "<h2>أول</h2>\n<h2>second</h2>\n<h2>ثالث</h2>"),
        ("ul", "<ul><li>أول</li><li>second</li><li>ثالث</li></ul>"),
        ("ol", "<ol><li>أول</li><li>second</li><li>ثالث</li></ol>"),
        ("quote", "<blockquote><p>أول</p><p>second</p><p>ثالث</p></blockquote>"),
    ],
)
def test_what_is_chosen_becomes_what_was_asked_and_once_more_plain_again(edit, kind, body):
    edit.show_body(LONG)
    everything(edit)
    edit.set_kind(kind)
    assert edit.body() == body
    edit.set_kind(kind)
    assert edit.body() == LONG
    edit.undo()
    edit.undo()
    assert edit.body() == LONG and not edit.document().isUndoAvailable()


def test_an_item_below_a_list_is_of_it_and_one_in_the_middle_leaves_it(edit):
    edit.show_body("<ol><li>أول</li><li>ثان</li><li>ثالث</li></ol>\n<p>رابع</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.set_kind("ol")
    assert edit.body() == "<ol><li>أول</li><li>ثان</li><li>ثالث</li><li>رابع</li></ol>"
    choose(edit, 5)
    edit.set_kind("p")
    assert edit.body().split("\n") == ["<ol><li>أول</li></ol>", "<p>ثان</p>", "<ol><li>ثالث</li><li>رابع</li></ol>"]


def test_a_heading_keeps_links_marks_languages_and_directions(edit):
    body = '<p dir="ltr" lang="en">a <a href="https://x.example/">link <strong>bold</strong></a></p>'
    edit.show_body(body)
    edit.set_kind("h3")
    assert edit.body() == body.replace("<p", "<h3").replace("</p>", "</h3>")


def test_images_tables_and_rules_are_passed_over(edit):
    edit.show_body("<p>أ</p>\n<hr>\n<p>ب</p>")
    everything(edit)
    edit.set_kind("h2")
    assert edit.body() == "<h2>أ</h2>\n<hr>\n<h2>ب</h2>"


# -- letters


def test_a_mark_is_added_to_what_letters_have_and_taken_where_all_have_it(edit):
    edit.show_body("<p><strong>ab</strong><em>cd</em>ef</p>")
    everything(edit)
    edit.toggle("u")
    assert edit.body() == "<p><strong><u>ab</u></strong><em><u>cd</u></em><u>ef</u></p>"
    edit.toggle("strong")
    assert edit.body() == "<p><strong><u>ab</u><em><u>cd</u></em><u>ef</u></strong></p>"
    edit.toggle("strong")
    assert edit.body() == "<p><u>ab</u><em><u>cd</u></em><u>ef</u></p>"


def test_above_and_below_the_line_exclude_each_other(edit):
    edit.show_body("<p>x2</p>")
    choose(edit, 1, 2)
    edit.toggle("sub")
    edit.toggle("sup")
    assert edit.body() == "<p>x<sup>2</sup></p>"


def test_what_is_typed_after_a_mark_was_asked_for_has_it(qtbot, edit):
    edit.show_body("<p>a</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.toggle("s")
    qtbot.keyClicks(edit, "bc")
    edit.toggle("s")
    qtbot.keyClicks(edit, "d")
    assert edit.body() == "<p>a<s>bc</s>d</p>"


def test_a_link_is_set_changed_and_taken_whole(qtbot, edit):
    edit.show_body("<p>read this now</p>")
    choose(edit, 5, 9)
    edit.set_link("https://a.example/")
    assert edit.body() == '<p>read <a href="https://a.example/">this</a> now</p>'
    choose(edit, 7)
    assert edit.link == "https://a.example/"
    edit.set_link("https://b.example/")
    assert edit.body() == '<p>read <a href="https://b.example/">this</a> now</p>'
    choose(edit, 7)
    edit.set_link("")
    assert edit.body() == "<p>read this now</p>"
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.set_link("https://c.example/", "😀 there")
    qtbot.keyClicks(edit, "!")
    assert edit.body() == '<p>read this now<a href="https://c.example/">😀 there</a>!</p>'


# -- directions


def test_a_direction_is_set_kept_and_given_up(edit):
    edit.show_body(LONG)
    choose(edit, 1)
    edit.set_paragraph_direction("ltr")
    assert edit.body().startswith('<p dir="ltr">أول</p>')
    assert not structure.runs_rtl(edit.document().firstBlock())
    edit.turn_paragraph()
    assert edit.body().startswith('<p dir="rtl">أول</p>')
    edit.set_paragraph_direction("")
    assert edit.body() == LONG


def test_a_run_is_kept_apart_and_a_sign_is_written_around_what_is_chosen(edit):
    edit.show_body("<p>رقم ABC-1 هنا</p>")
    choose(edit, 4, 9)
    edit.isolate()
    assert edit.body() == "<p>رقم <bdi>ABC-1</bdi> هنا</p>"
    edit.isolate()
    edit.insert_sign("\u2068\u2069")
    assert edit.body() == "<p>رقم \u2068ABC-1\u2069 هنا</p>"


# -- typing


@pytest.mark.parametrize(
    ("typed", "body"),
    [
        ("## ", "<h2>x</h2>"), ("### ", "<h3>x</h3>"), ("#### ", "<h4>x</h4>"), ("- ", "<ul><li>x</li></ul>"),
        ("* ", "<ul><li>x</li></ul>"), ("1. ", "<ol><li>x</li></ol>"), ("> ", "<blockquote><p>x</p></blockquote>"),
        ("a## ", "<p>a## x</p>"),
    ],
)  # fmt: skip
def test_signs_at_the_beginning_say_what_a_paragraph_is(qtbot, edit, typed, body):
    edit.show_body("")
    qtbot.keyClicks(edit, typed + "x")
    assert edit.body() == body


@pytest.mark.parametrize(
    ("body", "place", "typed", "made"),
    [
        ("<ul><li>a</li><li>b</li></ul>", 2, "- ", "<ul><li>a</li><li>b</li></ul>"),
        ("<ul><li>a</li><li>b</li></ul>", 2, "* ", "<ul><li>a</li><li>b</li></ul>"),
        ("<ol><li>a</li><li>b</li></ol>", 2, "2. ", "<ol><li>a</li><li>b</li></ol>"),
        ("<ol><li>a</li><li>b</li></ol>", 2, "٧) ", "<ol><li>a</li><li>b</li></ol>"),
        ("<ul><li>a</li><li>b</li></ul>", 2, "2. ", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"),
        ("<ul><li>a</li><li>b</li></ul>", 2, "٢- ", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"),
        ("<ol><li>a</li><li>b</li></ol>", 2, "- ", "<ol><li>a</li></ol>\n<ul><li>b</li></ul>"),
        ("<ul><li>a</li></ul>", 1, "2. ", "<ul><li>a2. </li></ul>"),
        ("<ul><li>a</li></ul>", 0, "## ", "<ul><li>## a</li></ul>"),
        ("<p>a</p>", 0, "2. ", "<p>2. a</p>"),
    ],
)
def test_a_sign_at_the_beginning_of_an_item_is_one_too_many_or_makes_another_list(edit, body, place, typed, made):
    edit.show_body(body)
    edit.typographic = False
    choose(edit, place)
    for letter in typed:
        press_letter(edit, letter)
    assert edit.body().replace("\u00a0", " ") == clean(made)


def test_a_sign_taken_for_a_list_is_undone_to_what_was_typed(edit):
    edit.show_body("<ul><li>a</li><li>b</li></ul>")
    choose(edit, 2)
    for letter in "2. ":
        press_letter(edit, letter)
    edit.undo()
    assert edit.body() == "<ul><li>a</li><li>2. b</li></ul>"


def test_what_typing_made_is_undone_to_what_was_typed(qtbot, edit):
    edit.show_body("")
    qtbot.keyClicks(edit, "- ")
    edit.undo()
    assert edit.toPlainText() == "- "


def test_three_dashes_and_enter_are_a_rule(qtbot, edit):
    edit.show_body("<p>a</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    edit.typographic = False
    qtbot.keyClicks(edit, "---")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "b")
    assert edit.body() == "<p>a</p>\n<hr>\n<p>b</p>"


def test_a_key_back_at_the_beginning_makes_a_heading_plain(qtbot, edit):
    edit.show_body("<h2>a</h2>")
    choose(edit, 0)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.body() == "<p>a</p>"


@pytest.mark.parametrize(
    ("before", "typed", "after"),
    [
        ("نعم", ",", "نعم،"), ("كيف", "?", "كيف؟"), ("نعم", ";", "نعم؛"), ("yes", ",", "yes,"), ("١٢", ",", "١٢,"),
        ("قال ", '"', "قال «"), ("قال «نعم", '"', "قال «نعم»"), ("he said ", '"', 'he said "'),
        ("wait..", ".", "wait..."), ("long -", "-", "long --"),
        ("انتظر..", ".", "انتظر…"), ("من -", "-", "من –"), ("--", "-", "---"),
    ],
)  # fmt: skip
def test_the_signs_of_a_script_are_written_where_it_is_written(qtbot, edit, before, typed, after):
    edit.show_body(f"<p>{before}.</p>".replace(".</p>", "</p>"))
    cursor = edit.textCursor()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(before)
    edit.setTextCursor(cursor)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, typed)
    assert edit.toPlainText() == after
    if after != before + typed:
        edit.undo()
        assert edit.toPlainText() == before + typed, "the literal sign is one undo away"


def test_signs_are_left_alone_where_nobody_wants_them_put_right(qtbot, edit):
    edit.show_body("<p>نعم</p>")
    edit.typographic = False
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, ",")
    assert edit.toPlainText() == "نعم,"


# -- what is brought


def test_a_table_and_an_image_go_below_the_paragraph_and_are_changed_in_place(edit):
    edit.show_body("<p>أول</p>\n<p>ثان</p>")
    choose(edit, 1)
    [table] = parse("<table><tr><td>1</td><td>2</td></tr></table>")
    edit.insert_object(table)
    assert edit.body() == "<p>أول</p>\n<table><tr><td>1</td><td>2</td></tr></table>\n<p>ثان</p>"
    edit.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
    assert isinstance(edit.object_here(), Table)
    edit.change_object(parse("<table><tr><td>3</td></tr></table>")[0])
    assert edit.body() == "<p>أول</p>\n<table><tr><td>3</td></tr></table>\n<p>ثان</p>"
    edit.undo()
    edit.undo()
    assert edit.body() == "<p>أول</p>\n<p>ثان</p>"


def test_images_that_are_pasted_or_dropped_are_told_and_other_files_are_not_taken(qtbot, edit, tmp_path):
    edit.show_body("<p>a</p>")
    picture, paper = tmp_path / "صورة.png", tmp_path / "a.pdf"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    assert edit.canInsertFromMimeData(data)
    with qtbot.waitSignal(edit.images_brought) as told:
        edit.insertFromMimeData(data)
    assert told.args == [[picture]]
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    assert not edit.canInsertFromMimeData(data)
    image = QMimeData()
    image.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(edit.images_brought) as told:
        edit.insertFromMimeData(image)
    assert isinstance(told.args[0][0], QImage)
    assert edit.body() == "<p>a</p>"


def test_plain_paste_takes_the_words_alone(edit):
    edit.show_body("")
    data = QMimeData()
    data.setHtml("<p><b>bold</b></p>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    edit.paste_plain()
    assert edit.body() == "<p>bold</p>"


# -- whatever is done


verbs = st.one_of(
    st.tuples(st.just("kind"), st.sampled_from(structure.KINDS)),
    st.tuples(st.just("mark"), st.sampled_from(["strong", "em", "u", "s", "sub", "sup"])),
    st.tuples(st.just("link"), st.sampled_from(["", "https://x.example/"])),
    st.tuples(st.just("direction"), st.sampled_from(["", "rtl", "ltr"])),
    st.tuples(st.just("object"), st.sampled_from([Rule(), Figure("attachment:" + "0" * 64, "alt")])),
)


def do(cursor, verb, what, look):
    """What somebody does with what a cursor chooses."""
    if verb == "kind":
        structure.set_kind(cursor, what, look)
    elif verb == "mark" and cursor.hasSelection():
        structure.toggle(cursor, what, look)
    elif verb == "link" and cursor.hasSelection():
        structure.set_link(cursor, what, look)
    elif verb == "direction":
        structure.set_direction(cursor, what, look)
    elif verb == "object":
        structure.insert_object(cursor, what, look)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(any_block, max_size=4),
    st.lists(st.tuples(verbs, st.integers(0, 200), st.integers(0, 200)), max_size=5),
)
def test_whatever_is_done_the_body_is_canonical_no_word_is_lost_and_undo_leads_back(qapp, made, done):
    look = Look(theme.load("light"))
    document = QTextDocument()
    body = to_html(made)
    fill(document, body, look)
    words = plain_text(body).split()
    for (verb, what), start, end in done:
        cursor = QTextCursor(document)
        most = document.characterCount()
        cursor.setPosition(start % most)
        cursor.setPosition(end % most, QTextCursor.MoveMode.KeepAnchor)
        do(cursor, verb, what, look)
        now = read(document)
        assert clean(now) == now
        assert [word for word in plain_text(now).split() if word != "alt"] == [word for word in words if word != "alt"]
    while document.isUndoAvailable():
        document.undo()
    assert read(document) == body


def test_arabic_typed_by_an_input_method_stays(edit):
    edit.show_body("")
    type_text(edit, "نص عربي")
    assert edit.body() == "<p>نص عربي</p>"


def test_what_is_composed_is_painted_without_complaint(qtbot, edit):
    edit.show_body("<p>نص</p>\n<p>آخر</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    QGuiApplication.sendEvent(edit, QInputMethodEvent("يكتب", []))
    for y in range(0, edit.height(), 7):
        edit.viewport().repaint(0, y, edit.width(), 7)
    assert edit.toPlainText() == "نص\nآخر"


def test_tab_stays_in_the_text_and_ctrl_tab_leads_on(qtbot, edit):
    edit.show_body("<p>نص</p>")
    edit.setReadOnly(False)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    type_text(edit, "س")
    assert edit.body() == "<p>نصس</p>"
    assert edit.hasFocus()


def test_a_quotation_with_two_sources_keeps_the_words_of_both(edit):
    edit.show_body("<blockquote><p>a</p><p>b</p><footer>c</footer></blockquote>")
    choose(edit, 2)
    structure.set_kind(edit.textCursor(), "footer", edit._look)
    assert plain_text(edit.body()).split() == ["a", "b", "c"]


def test_images_in_what_is_pasted_are_kept_with_it(edit):
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    brought = []
    edit.images_brought.connect(brought.extend)
    source = QMimeData()
    source.setHtml(f'<p>قبل</p><img src="data:image/png;base64,{bytes(data.toBase64().data()).decode()}">')
    edit.show_body("")
    edit.insertFromMimeData(source)
    assert edit.body() == "<p>قبل</p>"
    assert [(one.width(), one.height()) for one in brought] == [(4, 3)]


def test_the_dot_stands_behind_the_number_whichever_way_one_reads(edit):
    edit.show_body("<ol><li>بند</li></ol>\n<ol><li>item</li></ol>")
    block = edit.document().firstBlock()
    arabic, english = block.textList().format(), block.next().textList().format()
    assert (arabic.numberPrefix(), arabic.numberSuffix()) == (".", ""), "Qt turns it round"
    assert english.numberPrefix() == ""
    edit.show_body("<p>بند</p>")
    edit.set_kind("ol")
    assert edit.document().firstBlock().textList().format().numberPrefix() == "."


@pytest.mark.parametrize(("before", "word"), [("ltr", "كلمة"), ("rtl", "word")])
@pytest.mark.parametrize("composed", [False, True])
def test_a_paragraph_that_turns_with_its_first_letter_is_undone_with_its_word(qtbot, edit, before, word, composed):
    edit.show_body("<p>نص</p>" if before == "rtl" else "<p>text</p>")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    place = edit.textCursor().position()
    if composed:
        for letter in word:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QGuiApplication.sendEvent(edit, event)
    else:
        type_text(edit, word)
    qtbot.wait(20)
    assert structure.runs_rtl(edit.textCursor().block()) is (before == "ltr")
    steps = len(word) if composed else 1  # what an input method writes is a step each time
    for _ in range(steps):
        edit.undo()
    qtbot.wait(20)
    assert edit.document().findBlock(place).text() == ""
    assert structure.runs_rtl(edit.document().findBlock(place)) is (before == "rtl")
    for _ in range(steps):
        edit.redo()
    qtbot.wait(20)
    assert edit.toPlainText().endswith(word)
