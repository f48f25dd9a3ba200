"""Another state of a text is shown by writing anew only what is different."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from newsdesk.text.body import to_html
from newsdesk.ui import theme
from newsdesk.ui.editor.body_edit import no_image
from newsdesk.ui.editor.document import Look, fill
from newsdesk.ui.editor.reading import BodyReader, read
from newsdesk.ui.editor.rewriting import rewrite
from newsdesk.ui.editor.writing import WritingEdit
from tests.ui.test_document import blocks

PARAS = [f"<p>الفقرة {number}</p>" for number in range(8)]
shared = st.lists(st.one_of(st.sampled_from(PARAS), st.builds(lambda one: to_html([one]), blocks)), max_size=7)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(shared, st.lists(st.integers(0, 6), max_size=7), shared)
def test_any_state_leads_to_any_other(qapp, before, picked, more):
    old = [line for one in before for line in one.split("\n") if line]
    new = [old[place] for place in picked if place < len(old)] + [
        line for one in more for line in one.split("\n") if line
    ]
    look, document = Look(theme.load("light")), QTextDocument()
    reader = BodyReader(document)
    fill(document, "\n".join(old), look)
    rewrite(document, reader.lines(), "\n".join(new), look)
    assert reader.body() == read(document)
    shown = QTextDocument()
    fill(shown, "\n".join(new), look)
    assert read(document) == read(shown)


def test_what_did_not_change_is_not_written_again(qtbot, qapp):
    edit = WritingEdit("text", theme.load("light"), no_image)
    qtbot.addWidget(edit)
    edit.show_body("\n".join(PARAS))
    changed = []
    edit.document().contentsChange.connect(lambda at, removed, added: changed.append((removed, added)))
    edit.replace_body("\n".join([*PARAS[:4], "<ul><li>أ</li><li>ب</li></ul>", *PARAS[5:]]))
    assert edit.body() == "\n".join([*PARAS[:4], "<ul><li>أ</li><li>ب</li></ul>", *PARAS[5:]])
    assert sum(removed + added for removed, added in changed) < 100
    assert edit.textCursor().block().text() == "ب", "the caret is where the text is different"
    edit.replace_body("\n".join(PARAS))
    assert edit.body() == "\n".join(PARAS)
    edit.replace_body("")
    assert edit.body() == ""
    edit.replace_body(PARAS[0])
    assert edit.body() == PARAS[0]
