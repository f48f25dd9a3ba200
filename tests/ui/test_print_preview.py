"""The print preview: real pages, turned with the keyboard, on the paper that is chosen, on to printer and PDF."""

import threading

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from newsdesk.desk import articles
from newsdesk.domain.article import Text
from newsdesk.ui.printing import laid, preview
from newsdesk.ui.printing.preview import PrintPreview
from tests.ui.conftest import settle

LONG = "\n".join(f"<p>Water and text, line {number} of a long story.</p>" for number in range(130))
ARABIC = "\n".join(f"<p>سطر {number} من قصة طويلة عن الميناء.</p>" for number in range(130))


@pytest.fixture
def desk(open_desk):
    desk = open_desk(sample=False)
    articles.create(desk, Text(headline="Harbour", body=LONG, language="en"))
    articles.create(desk, Text(headline="الميناء", body=ARABIC, language="ar"))
    return desk


@pytest.fixture
def opened(qtbot, make_window, desk):
    """Opens the preview of the article with a headline."""

    def make(headline="Harbour", language="en", *, all_of_it=False):
        window = make_window(language, desk=desk)
        ids = window.browser.model.ids
        place = next(n for n, one in enumerate(ids) if articles.get(desk, one).text.headline == headline)
        window.browser.list.view.setCurrentIndex(window.browser.model.index(place))
        if all_of_it:
            window.browser.list.view.selectAll()
        settle(qtbot, window)
        window.actions_["print-preview"].trigger()
        settle(qtbot, window)
        view = window.findChild(PrintPreview)
        assert view is not None and view.isVisible()
        settle(qtbot, window)
        return window, view

    return make


def keys(qtbot, view, *pressed):
    for key in pressed:
        qtbot.keyClick(view.sheets, key)


def test_pages_are_those_that_are_printed_and_are_turned_with_the_keyboard(qtbot, opened):
    window, view = opened()
    assert len(view.sheets.sizes) == 5
    assert view.of.text() == "of 5" and view.number.value() == 1
    assert view.sheets.hasFocus() or not view.isActiveWindow()
    image = view.sheets.grab().toImage()
    middle = image.pixelColor(image.width() // 2, 30)
    assert middle == Qt.GlobalColor.white
    colours = {image.pixelColor(x, y).lightness() for x in range(200, 700, 3) for y in range(40, 400, 3)}
    assert min(colours) < 100  # there are letters
    keys(qtbot, view, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Right)
    assert view.sheets.place == 3 and view.number.value() == 4
    keys(qtbot, view, Qt.Key.Key_Left, Qt.Key.Key_PageUp)
    assert view.sheets.place == 1
    keys(qtbot, view, Qt.Key.Key_End)
    assert view.sheets.place == 4 and not view.forth.isEnabled() and view.back.isEnabled()
    keys(qtbot, view, Qt.Key.Key_PageDown)
    assert view.sheets.place == 4
    keys(qtbot, view, Qt.Key.Key_Home)
    assert view.sheets.place == 0 and not view.back.isEnabled()
    qtbot.mouseClick(view.forth, Qt.MouseButton.LeftButton)
    assert view.sheets.place == 1
    view.number.setValue(4)
    assert view.sheets.place == 3
    settle(qtbot, window)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_pages_of_an_arabic_article_are_turned_from_right_to_left(qtbot, opened, language):
    window, view = opened("الميناء", language)
    view.resize(1100, 800)
    keys(qtbot, view, Qt.Key.Key_Left)
    assert view.sheets.place == 1
    keys(qtbot, view, Qt.Key.Key_Right)
    assert view.sheets.place == 0
    forth, back = (part.mapTo(view, QPoint(0, 0)).x() for part in (view.forth, view.back))
    assert forth < back
    qtbot.mouseClick(view.facing, Qt.MouseButton.LeftButton)
    assert view.sheets.seen() == [0, 1]
    places = dict(view.sheets._places)
    assert places[0].left() > places[1].right()
    keys(qtbot, view, Qt.Key.Key_Left)
    assert view.sheets.seen() == [2, 3]
    keys(qtbot, view, Qt.Key.Key_End)
    assert view.sheets.place % 2 == 0
    settle(qtbot, window)


def test_facing_pages_of_english_stand_from_the_left_and_a_last_one_keeps_its_side(qtbot, opened):
    window, view = opened()
    view.facing.setChecked(True)
    places = dict(view.sheets._places)
    assert places[0].right() < places[1].left()
    left = places[0].left()
    keys(qtbot, view, Qt.Key.Key_End)
    assert view.sheets.seen() == [4] and view.sheets._places[0][1].left() == left
    settle(qtbot, window)


def test_another_paper_is_laid_out_anew_and_remembered(qtbot, opened):
    window, view = opened()
    chosen = []
    window.setting_chosen.connect(lambda name, value: chosen.append((name, value)))
    assert {round(size[0]) for size in view.sheets.sizes} <= {595, 612}
    row = view.paper.findData("a5")
    view.paper.setCurrentIndex(row)
    view.paper.activated.emit(row)
    settle(qtbot, window)
    assert {tuple(map(round, size)) for size in view.sheets.sizes} == {(420, 595)}
    assert len(view.sheets.sizes) > 5
    assert chosen == [("paper", "a5")]
    view.accept()
    window.actions_["print-preview"].trigger()
    settle(qtbot, window)
    again = [one for one in window.findChildren(PrintPreview) if one.isVisible()]
    assert again[0].paper.currentData() == "a5"
    again[0].accept()


def test_pages_are_enlarged_and_scrolled_before_they_are_turned(qtbot, opened):
    window, view = opened()
    sheets = view.sheets
    whole = sheets._places[0][1].width()
    for _ in range(3):
        qtbot.mouseClick(view.larger, Qt.MouseButton.LeftButton)
    assert sheets._places[0][1].width() > whole * 1.2
    settle(qtbot, window)
    assert sheets._drawn[0].width() == pytest.approx(sheets._places[0][1].width() * sheets.devicePixelRatioF(), abs=2)
    keys(qtbot, view, Qt.Key.Key_PageDown)
    assert sheets.place == 0 and sheets.verticalScrollBar().value() > 0
    for _ in range(5):
        keys(qtbot, view, Qt.Key.Key_PageDown)
    assert sheets.place > 0
    place = sheets.place
    sheets.verticalScrollBar().setValue(0)
    keys(qtbot, view, Qt.Key.Key_PageUp)
    assert sheets.place == place - 1 and sheets.verticalScrollBar().value() == sheets.verticalScrollBar().maximum()
    qtbot.mouseClick(view.whole, Qt.MouseButton.LeftButton)
    assert sheets._places[0][1].width() == pytest.approx(whole, abs=1)
    place = sheets.place
    for turn, modifiers in ((-120, Qt.KeyboardModifier.NoModifier), (120, Qt.KeyboardModifier.ControlModifier)):
        event = QWheelEvent(
            QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(sheets.viewport(), event)
    assert sheets.place == place + 1 and sheets.zoom > 0
    settle(qtbot, window)


def test_what_is_seen_goes_to_the_printer(qtbot, opened, tmp_path):
    window, view = opened()
    qtbot.mouseClick(view.print, Qt.MouseButton.LeftButton)
    dialog = view.findChild(QPrintDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "p.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    settle(qtbot, window)
    document = pypdfium2.PdfDocument(tmp_path / "p.pdf")
    assert len(document) == 5
    document.close()
    assert window.banner.text == "1 article sent to the printer"
    assert not [one for one in window.findChildren(PrintPreview) if one.isVisible()]


def test_what_is_seen_is_saved_as_a_pdf(qtbot, opened, tmp_path):
    window, view = opened()
    qtbot.keyClick(view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = view.findChild(QFileDialog)
    assert [name for name in dialog.nameFilters()] == [dialog.selectedNameFilter()]
    assert dialog.selectedFiles()[0].endswith("Harbour.pdf")
    dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    dialog.close()
    settle(qtbot, window)
    document = pypdfium2.PdfDocument(tmp_path / "a.pdf")
    assert len(document) == 5
    document.close()


def test_pages_are_made_and_drawn_off_the_window_s_thread(qtbot, opened, monkeypatch):
    threads = set()
    pages, draw = laid.pages, laid.Laid

    def watched(data):
        threads.add(threading.current_thread())
        return pages(data)

    monkeypatch.setattr(laid, "pages", watched)
    window, view = opened()
    assert threads and threading.main_thread() not in threads
    assert isinstance(view._laid, draw)
    view.reject()
    settle(qtbot, window)


def test_many_are_shown_in_part_and_it_is_said(qtbot, opened, monkeypatch):
    monkeypatch.setattr(laid, "MOST", 1)
    monkeypatch.setattr(preview, "MOST", 1)
    window, view = opened(all_of_it=True)
    assert view.told.isVisible()
    assert view.told.text() == "The first 1 of 2 articles are shown; all of them are printed and saved."
    view.reject()
    settle(qtbot, window)


def test_a_preview_that_is_closed_stops_the_work_and_one_that_fails_says_why(qtbot, opened, monkeypatch):
    going_on = threading.Event()
    stopped = []

    def slow(desk, ids, labels, layout, progress):
        progress.report(1, 4)
        assert going_on.wait(20)
        stopped.append(progress.cancelled())
        raise OSError("no room left")

    monkeypatch.setattr(laid, "lay_out", slow)
    window = None

    def look():
        nonlocal window
        window = window or next(one for one in QApplication.topLevelWidgets() if hasattr(one, "export_verbs"))
        return next(one for one in window.findChildren(PrintPreview) if one.isVisible())

    going_on.set()
    window, view = opened()
    assert "no room left" in view.told.text() and not view.print.isEnabled()
    view.reject()
    going_on.clear()
    stopped.clear()
    window.actions_["print-preview"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(PrintPreview)))
    view = look()
    qtbot.waitUntil(lambda: view.told.text() == "Laying out the pages: 1 of 4 articles")
    view.reject()
    going_on.set()
    settle(qtbot, window)
    assert stopped == [True]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_number_of_a_page_is_read_before_how_many_there_are_in_the_language_of_the_window(qtbot, opened, language):
    window, view = opened("الميناء", language)
    number, of = (part.mapTo(view, QPoint(0, 0)).x() for part in (view.number, view.of))
    assert number > of if language == "ar" else number < of
    settle(qtbot, window)
