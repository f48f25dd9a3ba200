"""Reading a document again and again while it is written: always what reading it anew gives."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.text.body import block_html
from newsdesk.text.clean import clean
from newsdesk.ui import theme
from newsdesk.ui.editor.document import Look, fill
from newsdesk.ui.editor.reading import BodyReader, Composing, read
from tests.ui import test_writing as writing
from tests.ui.test_document import blocks, to_html
from tests.ui.test_writing import verbs

steps = st.one_of(
    verbs,
    st.tuples(st.just("type"), st.sampled_from(["a", "نص", "😀", "\u2029", " "])),
    st.tuples(st.just("delete"), st.just("")),
    st.tuples(st.just("undo"), st.integers(1, 4)),
    st.tuples(st.just("redo"), st.integers(1, 4)),
)


def do(cursor, verb, what, look):
    if verb == "type":
        cursor.insertText(what)
    elif verb == "delete":
        cursor.removeSelectedText()
    elif verb in ("undo", "redo"):
        for _ in range(what):
            getattr(cursor.document(), verb)()
    else:
        writing.do(cursor, verb, what, look)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(blocks, max_size=5),
    st.lists(st.tuples(steps, st.integers(0, 200), st.integers(0, 200), st.booleans()), max_size=8),
)
def test_what_was_kept_is_what_reading_anew_gives(qapp, made, done):
    look, document = Look(theme.load("light")), QTextDocument()
    reader = BodyReader(document)
    fill(document, to_html(made), look)
    assert reader.body() == to_html(made)
    for (verb, what), start, end, reads in done:
        cursor = QTextCursor(document)
        cursor.setPosition(start % document.characterCount())
        cursor.setPosition(end % document.characterCount(), QTextCursor.MoveMode.KeepAnchor)
        do(cursor, verb, what, look)
        if reads:
            assert reader.body() == read(document)
    assert reader.body() == read(document)
    fill(document, "<p>x</p>", look)
    assert reader.body() == "<p>x</p>"


def test_what_nobody_touched_is_not_worked_out_again(qapp, monkeypatch):
    document = QTextDocument()
    reader = BodyReader(document)
    body = "\n".join(
        f"<p>a {number}</p>\n<ul><li>b</li><li><em>c</em></li></ul>\n"
        "<blockquote><p>d</p><footer>e</footer></blockquote>"
        for number in range(20)
    )
    fill(document, body, Look(theme.load("light")))
    assert reader.body() == body
    made = []
    monkeypatch.setattr("newsdesk.ui.editor.reading.block_html", lambda block: made.append(block) or block_html(block))
    QTextCursor(document.findBlockByNumber(31)).insertText("x")
    assert reader.body() != body
    assert len(made) <= 2


def test_letters_that_are_being_composed_stand_where_they_will_be_written(qapp):
    document = QTextDocument()
    reader = BodyReader(document)
    fill(document, "<p>😀 قبل <strong>بعد</strong></p>\n<ul><li>b</li></ul>", Look(theme.load("light")))
    assert "قبل س<strong>" in reader.body(Composing(7, "س"))
    assert "<li>bج</li>" in reader.body(Composing(12, "ج"))
    assert reader.body() == read(document), "and nowhere afterwards"
    fill(document, "", Look(theme.load("light")))
    assert reader.body(Composing(0, "ي")) == "<p>ي</p>"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(blocks, max_size=4), st.integers(0, 200))
def test_composing_anywhere_gives_a_canonical_body(qapp, made, place):
    document = QTextDocument()
    reader = BodyReader(document)
    fill(document, to_html(made), Look(theme.load("light")))
    found = reader.body(Composing(place % document.characterCount(), "قيد"))
    assert clean(found) == found
    assert found.count("قيد") == 1


def test_letters_composed_beside_an_image_stand_where_they_are_typed(qapp):
    document = QTextDocument()
    reader = BodyReader(document)
    fill(document, '<figure><img src="attachment:ab" alt=""></figure>', Look(theme.load("light")))
    QTextCursor(document.lastBlock()).insertText("😀")
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("ab")
    end = document.characterCount() - 1
    assert "<p>😀aQb</p>" in reader.body(Composing(end - 1, "Q"))
