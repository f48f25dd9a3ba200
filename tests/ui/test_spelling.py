"""Spelling in the window: marked while one writes, put right by the menu, kept in lists; the box of dictionaries."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QTextCursor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from newsdesk import paths
from newsdesk.desk import articles, tags
from newsdesk.domain.article import Text
from newsdesk.ui import theme
from newsdesk.ui.editor import waves
from newsdesk.ui.editor.structure import object_at
from newsdesk.ui.spelling.dialog import ListBox
from newsdesk.ui.spelling.languages import name_of
from tests.dictionaries import ARABIC, BRITISH, ENGLISH, write
from tests.ui.conftest import settle, type_text

pytestmark = pytest.mark.usefixtures("brisk")


@pytest.fixture
def some(tmp_path, monkeypatch):
    """Dictionaries on this computer."""
    folder = tmp_path / "hunspell"
    write(folder, "ar", ARABIC)
    write(folder, "en_US", ENGLISH)
    monkeypatch.setattr("newsdesk.desk.dictionaries.places", lambda: [("system", folder)])
    monkeypatch.setattr("newsdesk.ui.spelling.marks.PAUSE", 20)
    return folder


@pytest.fixture
def open_written(qtbot, make_window, open_desk):
    def make(body="", language="ar", window_language="en", names=(), headline="خبر جديد", **options):
        desk = open_desk(sample=False)
        articles.create(desk, Text(headline=headline, body=body, language=language))
        for name in names:
            tags.create(desk, name)
        window = make_window(window_language, desk=desk, **options)
        window.open_article(1)
        settle(qtbot, window)
        window.session.edit()
        settle(qtbot, window)
        window.sheet.body.setFocus()
        return window

    return make


def marked(window):
    return [cursor.selectedText() for several in window.spelling.marks._shown.values() for cursor, _ in several]


def see(qtbot, window, *words):
    qtbot.waitUntil(lambda: marked(window) == list(words), timeout=10_000)


def end_of(edit):
    edit.moveCursor(QTextCursor.MoveOperation.End)


def place_of(edit, word):
    cursor = edit.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    return edit.cursorRect(cursor).center()


def menu_at(qtbot, window, edit, word):
    """The menu of a right click on a word, once its suggestions are there."""
    at = place_of(edit, word)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, edit.viewport().mapToGlobal(at))
    QApplication.sendEvent(edit.viewport(), event)
    return filled(qtbot, window)


def filled(qtbot, window):
    menu = window.spelling.offering.menu.menu
    qtbot.waitUntil(lambda: not any("Looking" in action.text() for action in menu.actions()), timeout=10_000)
    return menu


def press(menu, words):
    next(action for action in menu.actions() if words in action.text()).trigger()
    menu.close()


# -- marks


def test_misspelt_words_are_marked_and_the_text_is_as_it_was(qtbot, some, open_written):
    body = "<p>😀 قال <strong>الوزير</strong> في المدرصة هذا wrold</p>\n<h2>مدينة كبيرر</h2>"
    window = open_written(body)
    see(qtbot, window, "المدرصة", "wrold", "كبيرر")
    edit = window.sheet.body
    assert edit.body() == body and not window.session.modified and not edit.document().isUndoAvailable()


def test_headline_subhead_and_summary_are_checked_too(qtbot, some, open_written):
    window = open_written("<p>هذا</p>", headline="خبر مدرصة")
    see(qtbot, window, "مدرصة")
    for field in (window.sheet.subhead, window.sheet.summary):
        field.setFocus()
        type_text(field, "كبيرر في")
    see(qtbot, window, "مدرصة", "كبيرر", "كبيرر")


def test_byline_and_dateline_are_checked_but_names_of_the_archive_are_right(qtbot, some, open_written):
    window = open_written("<p>هذا</p>", names=["المنامة"])
    for byline in ("سمير خوري", "Olena Kovalenko"):
        articles.create(window.desk, Text(headline="خبر", body="<p>هذا</p>", language="ar", byline=byline))
    settle(qtbot, window)
    window.session.stop_editing()
    window.session.open(2, edit=True)
    settle(qtbot, window)
    assert window.sheet.byline.toPlainText() == "سمير خوري"
    see(qtbot, window, "سمير", "خوري")  # nobody else proves that one
    other = articles.create(window.desk, Text(headline="خبر", byline="سمير خوري", language="ar"))[0]
    settle(qtbot, window)
    window.session.open(1, edit=True)
    settle(qtbot, window)
    window.sheet.byline.setFocus()
    type_text(window.sheet.byline, "سمير خوري وكوفالنكو Kovalenko ")
    see(qtbot, window, "وكوفالنكو")
    window.session.open(other, edit=True)
    see(qtbot, window)
    dateline = window.details.dateline
    window.inspector.look_at(window.details)
    dateline.setFocus()
    type_text(dateline, "المنامة كبيرر ")
    see(qtbot, window, "كبيرر")
    assert window.details.apply(Text()).dateline == "المنامة كبيرر"


FIGURE = (
    '<figure><img src="https://example.org/x.png" alt="المدرصة هذا">'
    "<figcaption>قال <em>كبيرر</em></figcaption></figure>"
)
TABLE = '<table dir="rtl"><tr><th>خبر</th><th>مدرصة</th></tr><tr><td>helo</td><td>في<br>مدينةة</td></tr></table>'


def inside(window):
    """The words that are marked in images and tables."""
    edit = window.sheet.body
    found = []
    block = edit.document().begin()
    while block.isValid():
        markup = object_at(QTextCursor(block))
        found += [word.plain for words in window.spelling.marks.in_object(edit, markup) for word in words]
        block = block.next()
    return found


def test_words_of_images_and_tables_are_marked_and_put_right(qtbot, some, open_written):
    body = f"<p>هذا مدرصة</p>\n{FIGURE}\n{TABLE}"
    window = open_written(body)
    edit = window.sheet.body
    qtbot.waitUntil(lambda: inside(window) == ["كبيرر", "المدرصة", "مدرصة", "helo", "مدينةة"], timeout=10_000)
    settle(qtbot, window)
    edit.grab()
    objects = edit.objects
    assert drawn(edit, theme.load("light").warn) > 60
    for word, new, after in (
        ("مدينةة", "مدينة", body.replace("مدينةة", "مدينة")),
        ("كبيرر", "كبير", body.replace("كبيرر", "كبير")),
        ("المدرصة", "المدرسة", body.replace("المدرصة", "المدرسة")),
    ):
        places = [
            place for rect, markup in objects._drawn.values() for _, one, place in objects._words(rect, markup)
            if one.plain == word
        ]  # fmt: skip
        at = places[0].center().toPoint()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, edit.viewport().mapToGlobal(at))
        QApplication.sendEvent(edit.viewport(), event)
        press(filled(qtbot, window), new)
        assert edit.body() == after
        assert word not in inside(window)
        edit.undo()
        assert edit.body() == body
        qtbot.waitUntil(lambda word=word: word in inside(window), timeout=10_000)
        edit.grab()


def test_f7_goes_through_images_and_tables(qtbot, some, open_written):
    window = open_written(f"<p>هذا</p>\n{FIGURE}\n{TABLE}\n<p>مدرصة</p>")
    found = []
    for number in range(7):
        qtbot.keyClick(window, Qt.Key.Key_F7)
        settle(qtbot, window)
        chosen = window.sheet.body.objects.chosen
        found.append(chosen.word.plain if chosen else window.focusWidget().textCursor().selectedText())
        if number == 1:
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0))
            QApplication.sendEvent(window.sheet.body, event)
            menu = filled(qtbot, window)
            assert menu.actions()[0].text() == "المدرسة"
            menu.close()
            assert drawn(window.sheet.body, theme.load("light").accent_soft) > 100  # told apart without hiding it
    assert found == ["كبيرر", "المدرصة", "مدرصة", "helo", "مدينةة", "مدرصة", "كبيرر"]


def test_a_word_is_marked_when_it_is_left(qtbot, some, open_written):
    window = open_written("<p>هذا</p>")
    edit = window.sheet.body
    end_of(edit)
    type_text(edit, " مدرصة")
    settle(qtbot, window)
    qtbot.wait(150)
    assert marked(window) == []
    type_text(edit, " ")
    see(qtbot, window, "مدرصة")
    type_text(edit, "كبيرر")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    see(qtbot, window, "مدرصة", "كبيرر")


def test_other_marks_of_a_paragraph_stand_still_while_it_is_written(qtbot, some, open_written, monkeypatch):
    window = open_written("<p>مدرصة كبيرر هذا</p>")
    see(qtbot, window, "مدرصة", "كبيرر")
    edit, seen = window.sheet.body, []
    usual = edit.underline

    def underline(words, colour):
        seen.append([one.selectedText() for one in words])
        usual(words, colour)

    monkeypatch.setattr(edit, "underline", underline)
    for _ in range(12):
        type_text(edit, "في ")
        qtbot.wait(15)
    settle(qtbot, window)
    assert len(seen) > 5 and all(words[-2:] == ["مدرصة", "كبيرر"] for words in seen)


def test_the_language_of_a_paragraph_and_of_the_article_counts(qtbot, some, open_written):
    window = open_written('<p lang="ar">helo مدرصة</p>\n<p lang="fa">کتلب</p>', language="en", headline="hello")
    see(qtbot, window, "helo", "مدرصة")
    window.spelling.want("en", "")
    see(qtbot, window, "مدرصة")


def test_an_article_that_becomes_one_of_another_language_is_looked_at_anew(qtbot, some, open_written):
    window = open_written("<p>هذا مدرصة</p>", language="fa", headline="")
    settle(qtbot, window)
    assert marked(window) == []
    combo = window.sheet.fields.combos["language"]
    combo.setCurrentIndex(combo.findData("ar"))
    combo.activated.emit(combo.currentIndex())
    see(qtbot, window, "مدرصة")


def test_one_key_may_write_two_letters_of_a_word_that_is_not_finished(qtbot, some, open_written):
    window = open_written("<p>هذا</p>")
    edit = window.sheet.body
    end_of(edit)
    type_text(edit, " كت")
    edit.textCursor().insertText("لا")
    settle(qtbot, window)
    qtbot.wait(100)
    assert marked(window) == []
    type_text(edit, "،")
    see(qtbot, window, "كتلا")


def test_names_of_tags_are_right_also_those_that_come(qtbot, some, open_written):
    window = open_written("<p>في غزة وبغزه وللبصرة Kovalenko</p>", names=["غزة"])
    see(qtbot, window, "وللبصرة", "Kovalenko")
    one = tags.create(window.desk, "البصرة")[0]
    see(qtbot, window, "Kovalenko")
    other = tags.create(window.desk, "Olena Kovalenko")[0]
    tags.merge(window.desk, [other], one)  # an alias
    see(qtbot, window)


def drawn(edit, colour):
    """How many dots of a colour a field shows."""
    image = edit.grab().toImage()
    wanted = QColor(colour)

    def near(one):
        return abs(one.red() - wanted.red()) + abs(one.green() - wanted.green()) + abs(one.blue() - wanted.blue()) < 60

    return sum(near(image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height()))


def test_marks_and_hits_live_together_in_both_themes(qtbot, some, open_written):
    window = open_written("<p>هذا المدرصة</p>")
    edit, light, dark = window.sheet.body, theme.load("light"), theme.load("dark")
    edit.clearFocus()
    see(qtbot, window, "المدرصة")
    assert drawn(edit, light.warn) > 20
    window.sheet.hits.find("المدرصة")
    assert [one.cursor.selectedText() for one in edit.extraSelections()] == ["المدرصة"]
    assert drawn(edit, light.mark) > 100 and drawn(edit, light.warn) > 20
    window.dress(dark)
    see(qtbot, window, "المدرصة")
    assert drawn(edit, dark.warn) > 20
    window.sheet.hits.find("")
    assert drawn(edit, dark.warn) > 20
    window.session.stop_editing()
    assert drawn(edit, dark.warn) == 0


def test_waves_lie_below_their_word_on_every_line_of_it(qtbot, open_written):
    edit = open_written("<p>هذا المدرصة</p>\n<p>" + "x" * 400 + " y</p>").sheet.body
    for word, direction in (("المدرصة", 1), ("x" * 400, -1)):
        cursor = edit.document().find(word)
        strips = list(waves.places(cursor))
        first, last = QTextCursor(cursor), QTextCursor(cursor)
        first.setPosition(cursor.selectionStart())
        last.setPosition(cursor.selectionEnd())
        begin, end = edit.cursorRect(first), edit.cursorRect(last)
        assert abs((strips[0].right() if direction > 0 else strips[0].left()) - begin.center().x()) < 3
        assert abs((strips[-1].left() if direction > 0 else strips[-1].right()) - end.center().x()) < 3
        assert begin.top() < strips[0].top() < begin.bottom() + 8 and end.top() < strips[-1].top() < end.bottom() + 8
    assert len(strips) > 3


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("the old town (الحي القديم), to", "القديم", "الحي"),
        ("the old town (الحي القديم), to", "الحي", "القديم"),
        ("في الأحياء (Old Town)، على", "Town", "Old"),
        ("في الأحياء (Old Town)، على", "Old", "Town"),
    ],
)
def test_waves_lie_below_their_own_word_among_letters_of_the_other_direction(qtbot, open_written, text, word, other):
    edit = open_written(f"<p>{text}</p>").sheet.body
    strips = []
    for one in (word, other):
        cursor = edit.document().find(one)
        (strip,) = waves.places(cursor)
        for x in (strip.left() + 4, strip.right() - 4):
            hit = edit.cursorForPosition(QPoint(round(x), round(strip.top()) - 8)).position()
            assert cursor.selectionStart() <= hit <= cursor.selectionEnd()
        strips.append(strip)
    assert not strips[0].intersects(strips[1])


def test_only_what_is_in_sight_is_marked(qtbot, some, open_written):
    window = open_written("\n".join(f"<p>هذا مدرصة {number}</p>" for number in range(200)))
    qtbot.waitUntil(lambda: 3 < len(marked(window)) < 60)
    bar = window.sheet.area.verticalScrollBar()
    bar.setValue(bar.maximum())

    def at_the_end():
        shown = window.spelling.marks._shown[window.sheet.body]
        return bool(shown) and shown[0][0].position() > 1000

    qtbot.waitUntil(at_the_end)
    assert len(marked(window)) < 60


def test_switched_off_it_stays_off_and_marks_nothing(qtbot, some, open_written, make_window):
    window = open_written("<p>مدرصة</p>")
    see(qtbot, window, "مدرصة")
    window.actions_["check-spelling"].trigger()
    assert marked(window) == []
    settle(qtbot, window)
    assert window.spelling.speller._process is None
    window._memory.keep()
    window.spelling.on = True
    window._memory.restore()
    assert not window.spelling.on and not window.actions_["check-spelling"].isChecked()
    window.actions_["check-spelling"].trigger()
    see(qtbot, window, "مدرصة")


# -- the menu


def test_a_suggestion_is_one_step_and_keeps_marks(qtbot, some, open_written):
    body = "<p>قال في <strong>المدرصة</strong> هذا</p>"
    window = open_written(body)
    see(qtbot, window, "المدرصة")
    edit = window.sheet.body
    menu = menu_at(qtbot, window, edit, "المدرصة")
    texts = [action.text() for action in menu.actions()]
    assert texts[0] == "المدرسة" and len(texts) > 8
    press(menu, "المدرسة")
    assert edit.body() == body.replace("المدرصة", "المدرسة")
    assert marked(window) == []
    edit.undo()
    assert edit.body() == body and not edit.document().isUndoAvailable()
    see(qtbot, window, "المدرصة")


@pytest.mark.parametrize(
    ("body", "word", "new", "after"),
    [
        ("<p>a <em>wor</em>ld</p>", "world", "words", "<p>a <em>wor</em>ds</p>"),
        ("<p><strong>dont</strong> x</p>", "dont", "don't", "<p><strong>don't</strong> x</p>"),
        ("<p>a <strong>ello</strong> x</p>", "ello", "hello", "<p>a <strong>hello</strong> x</p>"),
        ("<p>😀 <u>cann’t</u></p>", "cann’t", "can't", "<p>😀 <u>can’t</u></p>"),
        ("<p>x wordd</p>", "wordd", "word", "<p>x word</p>"),
    ],
)
def test_letters_that_stay_keep_what_they_have(qtbot, open_written, body, word, new, after):
    from newsdesk.ui.spelling.menu import replace_word

    edit = open_written(body).sheet.body
    replace_word(edit.document().find(word), new)
    assert edit.body() == after
    edit.undo()
    assert edit.body() == body


def test_a_word_is_kept_for_the_person_for_the_house_or_in_one_article(qtbot, some, open_written):
    window = open_written("<p>بريكست كوفييد ستارمرر helo</p>")
    see(qtbot, window, "بريكست", "كوفييد", "ستارمرر", "helo")
    edit = window.sheet.body
    press(menu_at(qtbot, window, edit, "بريكست"), "to my words")
    press(menu_at(qtbot, window, edit, "كوفييد"), "words of the house")
    press(menu_at(qtbot, window, edit, "ستارمرر"), "Ignore")
    see(qtbot, window, "helo")
    settle(qtbot, window)
    assert paths.config().with_name("my-words.txt").read_text(encoding="utf-8") == "بريكست\n"
    assert (window.desk.archive.path / "words.txt").read_text(encoding="utf-8") == "كوفييد\n"
    other = articles.create(window.desk, Text(headline="خبر", body="<p>والبريكست كوفييد ستارمرر</p>", language="ar"))[0]
    window.session.open(other, edit=True)
    see(qtbot, window, "ستارمرر")
    window.session.open(1, edit=True)
    see(qtbot, window, "helo")


def test_a_name_is_kept_without_its_genitive(qtbot, some, open_written):
    window = open_written("<p>Kovalenko's Kovalenko</p>", language="en", headline="hello")
    see(qtbot, window, "Kovalenko's", "Kovalenko")
    press(menu_at(qtbot, window, window.sheet.body, "Kovalenko's"), "to my words")
    see(qtbot, window)
    settle(qtbot, window)
    assert window.spelling.mine.words() == ["Kovalenko"]


def test_a_list_that_cannot_be_written_is_told_and_the_word_marked_again(qtbot, some, open_written):
    window = open_written("<p>بريكست</p>")
    see(qtbot, window, "بريكست")
    (window.desk.archive.path / "words.txt").mkdir()
    press(menu_at(qtbot, window, window.sheet.body, "بريكست"), "words of the house")
    settle(qtbot, window)
    assert "words.txt" in window.banner.text
    see(qtbot, window, "بريكست")


def test_the_key_for_menus_opens_it_at_the_caret(qtbot, some, open_written):
    window = open_written("<p>هذا مدرصة</p>")
    see(qtbot, window, "مدرصة")
    edit = window.sheet.body
    end_of(edit)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), edit.mapToGlobal(QPoint(0, 0)))
    QApplication.sendEvent(edit, event)
    menu = filled(qtbot, window)
    assert menu.isVisible() and menu.actions()[0].text() == "مدرسة"
    menu.close()


def test_a_right_word_has_the_usual_menu(qtbot, some, open_written):
    window = open_written("<p>هذا خبر مدرصة</p>")
    see(qtbot, window, "مدرصة")
    marks, edit = window.spelling.marks, window.sheet.body
    assert marks.at(edit, 5) is None and marks.at(edit, 9)[1].plain == "مدرصة"
    window.session.stop_editing()
    assert marks.at(edit, 9) is None


def test_f7_walks_through_all_fields_and_round(qtbot, some, open_written):
    body = "\n".join(["<p>هذا مدرصة</p>", *["<p>هذا خبر</p>"] * 120, "<p>helo في</p>"])
    window = open_written(body, headline="خبر كبيرر")
    see(qtbot, window, "كبيرر", "مدرصة")
    found = []
    for _ in range(4):
        qtbot.keyClick(window, Qt.Key.Key_F7)
        settle(qtbot, window)
        found.append(window.focusWidget().textCursor().selectedText())
    assert found == ["مدرصة", "helo", "كبيرر", "مدرصة"]


# -- what is not there


def test_without_a_dictionary_nothing_is_said_until_it_is_asked_for(qtbot, open_written):
    window = open_written("<p>مدرصة wrold</p>")
    settle(qtbot, window)
    assert marked(window) == [] and window.banner.isHidden()
    assert window.spelling.speller is None or window.spelling.speller._process is None
    window.actions_["next-misspelling"].trigger()
    settle(qtbot, window)
    assert "no spelling dictionary" in window.banner.text


def test_a_language_that_lacks_one_is_named_when_it_is_asked_for(qtbot, some, open_written):
    window = open_written("<p>کتلب</p>", language="fa", headline="کتاب")
    settle(qtbot, window)
    assert window.banner.isHidden()
    window.actions_["check-spelling"].trigger()
    window.actions_["check-spelling"].trigger()
    settle(qtbot, window)
    assert "Persian" in window.banner.text


def test_a_list_that_cannot_be_read_is_told_once_and_checking_goes_on(qtbot, some, open_written):
    paths.config().with_name("my-words.txt").mkdir(parents=True)
    window = open_written("<p>مدرصة</p>")
    see(qtbot, window, "مدرصة")
    assert "my-words.txt" in window.banner.text


# -- the box


def test_dictionaries_are_listed_ticked_added_and_removed(qtbot, some, open_written, tmp_path):
    window = open_written("<p>helo colour</p>")
    see(qtbot, window, "helo", "colour")
    window.actions_["spelling"].trigger()
    settle(qtbot, window)
    box = window.spelling.box
    dialog = box.dialog
    QAbstractItemModelTester(dialog.model)

    def rows():
        return [
            (dialog.model.item(row).text().split("\n")[0], dialog.model.item(row).checkState() is Qt.CheckState.Checked)
            for row in range(dialog.model.rowCount())
        ]

    def named(*names):
        return [(name_of(name), on) for name, on in names]

    assert rows() == named(("ar", True), ("en_US", True))
    box.bring([write(tmp_path / "brought", "en_GB", BRITISH)])
    settle(qtbot, window)
    assert rows() == named(("ar", True), ("en_GB", True), ("en_US", False))
    assert "Added" in dialog.told.text()
    see(qtbot, window, "helo")
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    qtbot.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    assert rows() == named(("ar", True), ("en_US", True))
    dialog.model.item(1).setCheckState(Qt.CheckState.Unchecked)
    settle(qtbot, window)
    assert rows() == named(("ar", True), ("en_US", False))
    see(qtbot, window)
    (tmp_path / "torn.oxt").write_bytes(b"torn")
    box.bring([tmp_path / "torn.oxt"])
    settle(qtbot, window)
    assert "torn.oxt" in dialog.told.text() and dialog.add.isEnabled()
    dialog.accept()


@pytest.mark.parametrize("spoken", ["ar", "en"])
def test_dictionaries_that_cannot_be_used_are_told_with_the_reason(qtbot, some, open_written, tmp_path, spoken):
    write(some, "fr", ("SET UTF-8\nPFX A Y 3\n", "monde/A"))
    (some / "de_DE.dic").write_text("1\nWort\n")
    (some / "he.aff").write_text("SET ISO8859-8\n")
    (some / "he.dic").write_text("שלום\n", encoding="utf-8")
    window = open_written("<p>helo</p>", window_language=spoken)
    see(qtbot, window, "helo")
    assert window.banner.isHidden()
    window.actions_["spelling"].trigger()
    dialog = window.spelling.box.dialog

    def rows():
        items = [dialog.model.item(row) for row in range(dialog.model.rowCount())]
        return {item.text().split("\n")[0]: (item.isCheckable(), item.text().split("\n")[2:]) for item in items}

    def told():
        return [words for _, several in rows().values() for words in several]

    qtbot.waitUntil(lambda: len(told()) == 3, timeout=10_000)
    assert [able for able, _ in rows().values()].count(True) == 2
    assert all(any(file in words for words in told()) for file in ("fr.aff", "de_DE.aff", "he.dic"))
    if spoken == "en":
        assert "damaged or was cut off" in rows()[name_of("fr")][1][0] and "missing" in rows()[name_of("de_DE")][1][0]
    else:
        assert "مبتور" in rows()[name_of("fr")][1][0] and "غير موجود" in rows()[name_of("de_DE")][1][0]
    write(tmp_path / "brought", "fa", ("SET UTF-8\nREP 4\n", "کتاب"))
    window.spelling.box.bring([tmp_path / "brought" / "fa.dic"])
    settle(qtbot, window)
    assert "fa.aff" in dialog.told.text() and dialog.told.text().count("\n") == 1
    write(some, "fr", ("SET UTF-8\n", "monde"))
    dialog.accept()
    window.actions_["spelling"].trigger()
    dialog = window.spelling.box.dialog
    qtbot.waitUntil(lambda: len(told()) == 2, timeout=10_000)
    dialog.accept()


def test_a_broken_one_in_use_is_told_and_another_takes_its_place(qtbot, some, open_written):
    (some / "en_US.aff").write_bytes(b"\0\0")
    write(some, "en_GB", BRITISH)
    window = open_written("<p>helo colour</p>")
    see(qtbot, window, "helo")
    qtbot.waitUntil(lambda: "en_US.aff" in window.banner.text, timeout=10_000)
    assert window.spelling.loaded.chosen["en"].name == "en_GB"


def test_f7_does_not_say_that_all_is_right_where_the_dictionary_is_broken(qtbot, some, open_written):
    (some / "ar.aff").write_bytes(b"\0\0")
    window = open_written("<p>مدرصة</p>")
    qtbot.waitUntil(lambda: "ar.aff" in window.banner.text, timeout=10_000)
    settle(qtbot, window)
    window.banner.hide()
    window.actions_["next-misspelling"].trigger()
    settle(qtbot, window)
    assert "ar.aff" in window.banner.text and not window.banner.isHidden()


@pytest.mark.parametrize("spoken", ["ar", "en"])
def test_with_none_the_box_says_how_to_get_one(qtbot, open_written, spoken):
    window = open_written("<p>x</p>", window_language=spoken)
    window.actions_["spelling"].trigger()
    settle(qtbot, window)
    dialog = window.spelling.box.dialog
    assert dialog.none.isVisible() and "hunspell-ar" in dialog.none.text()
    assert dialog.add.isEnabled() and not dialog.remove.isEnabled()
    dialog.accept()


def test_lists_are_edited(qtbot, some, open_written):
    window = open_written("<p>بريكست كوفييد</p>")
    see(qtbot, window, "بريكست", "كوفييد")
    window.spelling.show()
    settle(qtbot, window)
    for button, word in ((window.spelling.box.dialog.mine, "بريكست"), (window.spelling.box.dialog.house, "كوفييد")):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
        box = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ListBox) and one.isVisible())
        box.text.setPlainText(f"{word}\n")
        qtbot.mouseClick(box.take, Qt.MouseButton.LeftButton)
        settle(qtbot, window)
    see(qtbot, window)
    window.spelling.box.dialog.accept()


def test_the_house_of_an_archive_that_may_only_be_read_takes_no_words(qtbot, some, open_desk, make_window):
    from newsdesk.desk import Mode

    open_desk(sample=True).close()
    window = make_window("en", desk=open_desk(sample=False, mode=Mode.READ))
    assert not window.spelling.house.writable
    window.spelling.show()
    settle(qtbot, window)
    assert not window.spelling.box.dialog.house.isEnabled()
    window.spelling.box.dialog.accept()
