"""The mapping between a body and a QTextDocument (docs/body.md)."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from newsdesk.text.body import MARKS, Cell, Figure, ListBlock, Para, Quote, Rule, Run, Table, tidy, to_html
from newsdesk.text.clean import clean
from newsdesk.ui import theme
from newsdesk.ui.editor.document import Look, fill, insert
from newsdesk.ui.editor.reading import read

BODIES = [
    "",
    "<hr>",
    '<p>نص <strong>غامق<em>ومائل</em></strong> عادي</p>\n<p dir="ltr" lang="en">two<br>lines</p>',
    '<ul><li>أ</li><li dir="ltr">b</li></ul>\n<ul><li>c</li></ul>\n<ol start="3"><li>d</li><li>e</li></ol>',
    '<blockquote cite="https://x.y/?a=1&amp;b"><p>one</p><p>two</p><footer>من</footer></blockquote>\n'
    "<blockquote><p>another</p></blockquote>",
    '<h2>عنوان</h2>\n<hr>\n<table><tr><th colspan="2">h</th></tr><tr><td>a<br>b</td><td></td></tr></table>\n'
    '<table dir="rtl"><tr><td>x</td></tr></table>',
    '<figure><img src="attachment:ab" alt="" width="20"><figcaption>c <strong>d</strong></figcaption></figure>\n'
    "<p>t</p>",
    '<p>x<sub>2</sub> <bdi dir="ltr">abc <strong>d</strong></bdi> <bdi>q</bdi> <a href="article:123">k</a></p>',
    '<h3 dir="rtl">a</h3>\n<p>y\u00a0z</p>',
]


@pytest.fixture
def look(qapp):
    return Look(theme.load("light"))


@pytest.mark.parametrize("body", BODIES)
def test_a_body_comes_back_byte_for_byte(look, body):
    assert clean(body) == body
    document = QTextDocument()
    fill(document, body, look)
    assert read(document) == body


letters = st.text(alphabet=st.sampled_from("ابتث abc.،\u064f\u00a0<&\"'😀"), min_size=1, max_size=12)
runs = st.builds(
    Run,
    letters,
    st.frozensets(st.sampled_from([mark for mark in MARKS if mark != "sup"]), max_size=3),
    st.sampled_from(["", "", "https://example.org/a?b=1&c", "article:0190"]),
    st.sampled_from([None, None, "", "rtl", "ltr"]),
)
inlines = st.lists(runs, min_size=1, max_size=4).map(tidy).filter(bool)
directions = st.sampled_from(["", "", "rtl", "ltr"])
blocks = st.one_of(
    st.builds(Para, inlines, st.sampled_from(["p", "h2", "h3", "h4"]), directions, st.sampled_from(["", "ar"])),
    st.builds(
        ListBlock,
        st.lists(st.builds(Para, inlines, st.just("li"), directions), min_size=1, max_size=3).map(tuple),
        st.sampled_from(["ul", "ol"]),
        directions,
    ),
    st.builds(
        Quote,
        st.lists(st.builds(Para, inlines, st.just("p"), directions), min_size=1, max_size=2).map(tuple),
        st.one_of(st.just(()), inlines),
        st.sampled_from(["", "article:0190"]),
        directions,
    ),
    st.just(Rule()),
    st.builds(Figure, st.just("attachment:" + "0" * 64), st.just("alt"), caption=st.one_of(st.just(()), inlines)),
    st.builds(Table, st.tuples(st.tuples(st.builds(Cell, inlines), st.builds(Cell, inlines)))),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(blocks, max_size=5))
def test_any_body_of_the_grammar_comes_back(look, made):
    body = to_html(made)
    assert clean(body) == body
    document = QTextDocument()
    fill(document, body, look)
    assert read(document) == body


def test_what_is_pasted_keeps_its_meaning_and_drops_its_styling(look):
    document = QTextDocument()
    fill(document, "<p>قبل</p>", look)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    insert(cursor, '<p style="color:red"> <b onclick="x()">غامق</b><script>alert(1)</script></p>', look)
    assert read(document) == "<p>قبل<strong>غامق</strong></p>"


def test_a_headings_weight_is_no_mark(look):
    document = QTextDocument()
    fill(document, "<h2>عنوان</h2>\n<p>نص</p>", look)
    assert "strong" not in read(document)
