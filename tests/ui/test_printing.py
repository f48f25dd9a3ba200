"""Articles on paper: what stands where, and that what is copied out of a PDF is what was written."""

import json
import re
import subprocess
import threading
import unicodedata
from dataclasses import replace
from shutil import which

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QLocale
from PySide6.QtGui import QFontDatabase, QImage, QRawFont
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog

from newsdesk.desk import articles, exporting
from newsdesk.desk.paper import Drawn, Mark, manuscript, mend_map, outline
from newsdesk.domain.article import Direction, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Cancelled
from newsdesk.text.body import Run, plain_text
from newsdesk.ui import i18n
from newsdesk.ui.printing import faces, letters, pdf
from newsdesk.ui.printing.printer import put
from tests.formats.test_writers import FIRST, GONE, PICTURE, SECOND, article, frame
from tests.ui.conftest import settle

SANS = "Noto Sans Arabic"
pytestmark = pytest.mark.usefixtures("qapp")


def image():
    made = QImage(900, 500, QImage.Format.Format_RGB32)
    made.fill(0x225577)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    made.save(buffer, "PNG")
    return bytes(buffer.data())


def story(key, headline, body, **more):
    return article(key, f"019f0000-0000-7000-8000-{key:012}", Text(headline=headline, body=body, **more))


class Read:
    """A PDF as another program reads it: the text of each page and where its words stand."""

    def __init__(self, path):
        self.document = pypdfium2.PdfDocument(path)
        self.pages = [page.get_textpage() for page in self.document]
        self.texts = [" ".join(self._clean(page.get_text_range()).split()) for page in self.pages]

    @staticmethod
    def _clean(text):
        return unicodedata.normalize("NFKC", text)

    def place(self, word, page=0):
        """(left, bottom, right, top) of a word of Latin letters, in points."""
        searcher = self.pages[page].search(word)
        found = searcher.get_next()
        assert found is not None, (word, self.texts[page])
        boxes = [self.pages[page].get_charbox(found[0] + place) for place in range(found[1])]
        return min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)

    def fonts(self, data):
        return set(re.findall(rb"/FontName /([^\s/]+)", data))


@pytest.fixture
def printed(tmp_path):
    opened = []

    def make(*stories, language="ar", **more):
        told = replace(frame(language, stories), attachment={PICTURE: image()}.get, **more)
        path = tmp_path / f"{len(opened)}.pdf"
        pdf.write((manuscript(one, told) for one in stories), told, path, lambda: False)
        opened.append(Read(path))
        return opened[-1]

    yield make
    for one in opened:
        for page in one.pages:
            page.close()
        one.document.close()


needs_sans = pytest.mark.skipif(
    "not config.getoption('--co', False) and not __import__('tests.ui.test_printing', fromlist=['x']).sans()",
    reason=f"{SANS} is not on this machine",
)


def sans():
    QApplication.instance() or QApplication([])
    return SANS in QFontDatabase.families()


LAM = "لا إله إلا الله، الأولاد والآباء لأن للإنسان في الإسلام ولاية"


@needs_sans
def test_lam_alef_is_copied_whole_and_in_order(printed):
    found = printed(story(1, "ثلاث سنوات من الأشغال", f"<p>{LAM}</p>\n<p>سلام <strong>الأولاد</strong> لا غيرهم.</p>"))
    assert LAM in found.texts[0]
    assert "ثلاث سنوات من الأشغال" in found.texts[0]
    assert "سلام الأولاد لا غيرهم" in found.texts[0]


@needs_sans
@pytest.mark.skipif(which("pdftotext") is None, reason="pdftotext is not on this machine")
def test_another_program_copies_the_same(printed, tmp_path):
    printed(story(1, "ثلاث سنوات", f"<p>{LAM}</p>"))
    done = subprocess.run(["pdftotext", str(tmp_path / "0.pdf"), "-"], capture_output=True, check=True, timeout=60)
    told = done.stdout.decode().translate(dict.fromkeys(range(0x202A, 0x202F)))  # it adds signs of direction
    words = re.findall(r"[^\W\d_]+", told)  # and puts an Arabic comma behind the space, in every PDF
    assert words == [_joined(word) for word in re.findall(r"\w+", f"ثلاث سنوات {LAM}")]


def _joined(word):
    """A word with lam-alef as the one sign that it is drawn with; all other letters are those of the keyboard."""
    for two, one in (("لا", "ﻻ"), ("لأ", "ﻷ"), ("لإ", "ﻹ"), ("لآ", "ﻵ")):
        word = re.sub(rf"(?<=[بتثجحخسشصضطظعغفقكلمنهيئ]){two}", chr(ord(one) + 1), word).replace(two, one)
    return word


@needs_sans
def test_the_face_that_keeps_its_letters_is_chosen():
    assert faces.keeps(SANS)
    chosen = [name for name in faces.families() if faces.keeps(name)]
    assert chosen[0] in faces.families()[:2]
    if "Noto Naskh Arabic" in QFontDatabase.families():
        assert not faces.keeps("Noto Naskh Arabic")


FATHA, SHADDA, FATHATAN = "\u064e", "\u0651", "\u064b"
MARKED = [
    f"مح{SHADDA}د", f"مح{SHADDA}{FATHA}د", f"مثل{FATHATAN}ا", f"كلا{FATHATAN}", f"شد{SHADDA}{FATHATAN}ا",
    f"لأن{SHADDA}{FATHA}ه\u064f", "كتاب\u064c", "م\u064fد\u064eر\u0650س", f"أيض{FATHATAN}ا",
]  # fmt: skip


@needs_sans
@pytest.mark.parametrize("word", MARKED, ids=ascii)
def test_words_with_vowel_marks_are_found_and_copied_in_their_line(printed, word):
    body = f"<p>قال الكاتب {word} في النص</p>\n<p>وقال <em>ما قال</em> {word}</p>\n<h2>باب {word}</h2>"
    found = printed(story(1, "عنوان", body, language="ar"))
    searcher = found.pages[0].search(word)
    places = []
    while (place := searcher.get_next()) is not None:
        places.append(place)
    assert len(places) == 3
    lines = [line.strip() for line in found.pages[0].get_text_range().split("\n")]
    assert any(line.startswith("قال الكاتب") and line.endswith("في النص") for line in lines)
    first, count = places[0]
    boxes = [found.pages[0].get_charbox(first + number) for number in range(count)]
    page = found.document[0]
    assert max(box[2] for box in boxes) - min(box[0] for box in boxes) < page.get_width() / 6


@needs_sans
def test_what_is_drawn_for_a_reader_is_seen_by_nobody(printed, monkeypatch):
    body = f"<p>{' '.join(MARKED)} <strong>{' '.join(MARKED)}</strong></p>"
    seen = printed(story(1, "عنوان", body, language="ar")).document[0].render(scale=2)
    before = bytes(seen.buffer)
    monkeypatch.setattr("newsdesk.ui.printing.press.Signs", lambda **_: letters.Signs())
    plain = bytes(printed(story(1, "عنوان", body, language="ar")).document[0].render(scale=2).buffer)
    differing = sum(abs(one - other) > 90 for one, other in zip(before, plain, strict=True))
    assert differing < len(plain) / 2000


@needs_sans
def test_marks_above_each_other_are_in_the_map_though_no_letter_has_their_sign(printed):
    found = printed(story(1, "حقًّا", "<p>شدًّا</p>"))
    assert {"\u0651", "\u064b"} <= set(found.texts[0])


def test_a_map_that_does_not_agree_is_left_alone(printed, tmp_path):
    printed(story(1, "Headline", "<p>Text of it.</p>"))
    path = tmp_path / "0.pdf"
    before = path.read_bytes()
    assert mend_map(path, [[Drawn("x", "wrong")] * 500]) == 0
    assert path.read_bytes() == before
    (tmp_path / "no.pdf").write_bytes(b"%PDF-1.4 nothing")
    assert mend_map(tmp_path / "no.pdf", []) == 0


def test_fonts_are_inside_and_pages_are_those_of_the_land(printed, tmp_path, monkeypatch):
    found = printed(story(1, "عنوان", "<p>نص and Latin</p>"))
    data = (tmp_path / "0.pdf").read_bytes()
    assert data.count(b"/FontFile2") + data.count(b"/FontFile3") >= 2
    monkeypatch.setattr(i18n.QLocale, "system", lambda: QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    sizes = {}
    for setting in ("auto", "letter", "a4", "a5", "legal"):
        page = printed(story(1, "a", "<p>b</p>"), paper=i18n.usual_paper(setting)).document[0]
        sizes[setting] = round(page.get_width()), round(page.get_height())
    assert sizes == {"auto": (612, 792), "letter": (612, 792), "a4": (595, 842), "a5": (420, 595), "legal": (612, 1008)}
    assert round(found.document[0].get_width()) == 595


def test_what_is_told_of_an_article_is_in_its_own_language_on_its_own_side(printed):
    both = [frame(language).labels for language in ("ar", "en")]
    told = {"byline": "Jane", "published": PartialDate("2025-02-03")}
    for language in ("ar", "en"):
        found = printed(
            story(1, "Harbour", "<p>Text of it.</p>", language="en", **told),
            story(2, "الميناء", "<p>نص المقال</p>", language="ar", **told),
            language=language, others=both,
        )  # fmt: skip
        middle = found.document[0].get_width() / 2
        assert "Byline: Jane" in found.texts[0] and "3 February 2025" in found.texts[0]
        assert "الكاتب" in found.texts[1] and "شباط" in found.texts[1] and "Byline" not in found.texts[1]
        assert found.place("Byline")[0] < 80 and found.place("Jane", 1)[0] > middle


def test_a_page_is_mirrored_by_its_article(printed):
    right = printed(story(1, "الميناء", "<p>نص</p>", source="Sahel Daily", language="ar"))
    left = printed(story(1, "Harbour", "<p>text</p>", source="Sahel Daily", language="en"), language="en")
    middle = right.document[0].get_width() / 2
    *_, at_right = [right.place("Sahel Daily")]
    assert at_right[2] > middle  # the facts begin on the right
    assert left.place("Sahel Daily")[0] < middle
    assert left.place("Harbour")[0] < 80


def test_a_table_from_right_to_left_begins_on_the_right_and_its_rows_are_read_in_order(printed):
    table = (
        "<table><tr><th>العام</th><th>Boats</th><th>Note</th></tr>"
        "<tr><td>one</td><td>two</td><td>three</td></tr></table>"
    )
    found = printed(story(1, "عنوان", table, language="ar"))
    places = [found.place(word)[0] for word in ("Note", "Boats")]
    assert places[0] < places[1]
    cells = [found.place(word)[0] for word in ("three", "two", "one")]
    assert cells == sorted(cells)
    found = printed(story(1, "Title", table.replace("العام", "Year"), language="en"), language="en")
    cells = [found.place(word)[0] for word in ("one", "two", "three")]
    assert cells == sorted(cells)


def test_cells_that_span_and_rows_that_no_page_holds_are_all_there(printed):
    long = "كلمة " * 2500
    table = (
        '<table><tr><td rowspan="2">aaa</td><td colspan="2">bbb</td></tr><tr><td>ccc</td><td>ddd</td></tr>'
        f"<tr><td>eee</td><td>{long}</td><td>fff</td></tr></table>"
    )
    found = printed(story(1, "Title", table), language="en")
    text = " ".join(found.texts)
    for word in ("aaa", "bbb", "ccc", "ddd", "eee", "fff"):
        assert text.count(word) == 1
    assert text.count("كلمة") == 2500
    for number, page in enumerate(found.pages):
        for place in range(0, page.count_chars(), 50):
            left, bottom, right, top = page.get_charbox(place)
            assert -1 <= left <= right <= found.document[number].get_width() + 1
            assert -1 <= bottom <= top <= found.document[number].get_height() + 1


def test_pages_go_on_with_the_headline_above_and_the_number_below(printed):
    body = "\n".join(
        f"<p>Paragraph number {n} of a long story that goes on and on over the page.</p>" for n in range(90)
    )
    found = printed(
        story(1, "A long story", body, source="The Gazette", published=PartialDate("2025-02-03")),
        story(2, "Another one", "<p>Short.</p>"),
        language="en",
    )
    assert len(found.pages) > 3
    assert "A long story" in found.texts[1] and "The Gazette" in found.texts[1]
    assert "3 February 2025" in found.texts[1]
    top, number = found.place("A long story", 1), found.place("3 February 2025", 1)
    assert top[1] > 770 and number[3] < 60
    assert found.texts[-1].startswith("Another one") or "Another one" in found.texts[-1]
    assert "A long story" not in found.texts[-1]
    whole = " ".join(found.texts)
    assert [int(n) for n in re.findall(r"Paragraph number (\d+)", whole)] == list(range(90))
    assert str(len(found.pages)) in found.texts[-1].split()


def test_the_number_of_a_page_is_written_in_the_digits_of_the_article(printed):
    eastern = "".join(chr(0x660 + int(digit)) for digit in "2025")
    found = printed(story(1, "عنوان", f"<p>في عام {eastern} كان</p><ol start='3'><li>ثالث</li></ol>"))
    text = found.pages[0].get_text_range()
    assert "\u0661" in text and "\u0663" in text


def test_headings_stay_with_what_they_head_and_lines_do_not_stand_alone(printed):
    body = "\n".join(f"<p>Line {n}.</p>" for n in range(28)) + "\n"
    for more in range(8):
        told = body + "<p>x</p>\n" * more + "<h2>The heading</h2>\n<p>What it heads.</p>"
        found = printed(story(1, "Title", told), language="en")
        page = next(text for text in found.texts if "The heading" in text)
        assert "What it heads." in page


def test_pictures_stand_with_their_caption_and_what_is_absent_is_said(printed):
    body = (
        f'<figure><img src="attachment:{PICTURE}" alt="a"><figcaption>At dawn</figcaption></figure>\n'
        f'<figure><img src="attachment:{GONE}" alt="A map"></figure>'
    )
    found = printed(story(1, "Title", body), language="en")
    assert "At dawn" in found.texts[0] and "A map" in found.texts[0]
    [picture] = [one for one in found.document[0].get_objects() if one.type == 3]
    assert 0 < picture.get_bounds()[0] < picture.get_bounds()[2] <= found.document[0].get_width() - 60


def pictures(found):
    """(page, left, bottom, right, top) of every picture."""
    return [(number, *one.get_bounds()) for number, page in enumerate(found.document) for one in page.get_objects()
            if one.type == 3]  # fmt: skip


FIGURE = f'<figure><img src="attachment:{PICTURE}" alt="a"><figcaption>At dawn</figcaption></figure>'
LINES = ("<p>A line that stands here.</p>\n" * 40).split("\n")[:-1]


def test_a_picture_is_made_smaller_to_stay_on_its_page_and_its_caption_with_it(printed):
    alone = pictures(printed(story(1, "Title", FIGURE), language="en"))[0]
    sizes = set()
    for number in range(12, 24):
        found = printed(story(1, "Title", "\n".join([*LINES[:number], FIGURE, "<h2>Next</h2>"])), language="en")
        [(page, left, bottom, right, top)] = pictures(found)
        assert "At dawn" in found.texts[page]
        assert found.place("At dawn", page)[3] < bottom + 1
        part = (right - left) / (alone[3] - alone[1])
        assert (top - bottom) / (alone[4] - alone[2]) == pytest.approx(part, abs=0.01)
        assert (left + right) / 2 == pytest.approx(found.document[page].get_width() / 2, abs=1)
        assert 0.59 < part <= 1.01
        sizes.add(round(part, 2))
    assert len(sizes) > 2 and min(sizes) < 0.9 and 1.0 in sizes


def test_text_goes_on_before_a_picture_that_waits_for_the_next_page(printed):
    more = "\n".join(f"<p>After {number}.</p>" for number in range(30))
    found = printed(story(1, "Title", "\n".join([*LINES[:24], FIGURE, more])), language="en")
    [(page, *_, top)] = pictures(found)
    assert page == 1 and top > found.document[1].get_height() - 80  # at the top of the next page
    assert "After 0." in found.texts[0] and "After 9." in found.texts[1]
    assert found.place("After 0.")[1] > 70
    whole = " ".join(found.texts)
    assert [int(one) for one in re.findall(r"After (\d+)\.", whole)] == list(range(30))


def test_a_picture_does_not_wait_past_the_section_it_belongs_to(printed):
    body = "\n".join([*LINES[:24], FIGURE, "<p>After it.</p>", "<h2>Another part</h2>", "<p>Its text.</p>"])
    found = printed(story(1, "Title", body), language="en")
    [(page, _, bottom, _, _)] = pictures(found)
    assert page == 1 and "After it." in found.texts[0] and "Another part" in found.texts[1]
    assert found.place("Another part", 1)[3] < bottom
    last = printed(story(1, "Title", "\n".join([*LINES[:24], FIGURE])), language="en")
    assert [one[0] for one in pictures(last)] == [1] and "At dawn" in last.texts[1]


@pytest.mark.parametrize(
    "below",
    ["<blockquote><p>What it heads.</p></blockquote>", "<hr>\n<p>What it heads.</p>",
     "<table><tr><th>What it heads.</th></tr><tr><td>x</td></tr></table>", "<ol><li>What it heads.</li></ol>"],
)  # fmt: skip
def test_no_heading_stands_alone_at_the_foot_of_a_page(printed, below):
    for number in range(26, 36):
        told = "\n".join([*LINES[:number], "<h2>The heading</h2>", below])
        found = printed(story(1, "Title", told), language="en")
        page = next(text for text in found.texts if "The heading" in text)
        assert "What it heads." in page


def test_no_page_is_made_for_the_space_below_the_last_line(printed):
    counts = []
    for number in range(20, 40):
        found = printed(story(1, "Title", "\n".join(LINES[:number])), language="en")
        assert "A line that" in found.texts[-1]
        counts.append(len(found.texts))
    assert counts == sorted(counts) and counts[-1] == 2


def test_the_outline_leads_to_headlines_and_headings(printed):
    body = "\n".join(
        ["<h2>First part</h2>", *LINES, "<h3>في أرقام</h3>", "<p>x</p>", "<h2>Second\u00a0part</h2>", "<p>y</p>"]
    )
    found = printed(story(1, "الميناء", body), story(2, "Another", "<p>z</p>"), story(3, "", "<p>z</p>"), language="en")
    told = [(one.level, one.get_title(), one.get_dest()) for one in found.document.get_toc()]
    assert [(level, title, dest.get_index()) for level, title, dest in told] == [
        (0, "الميناء", 0), (1, "First part", 0), (2, "في أرقام", 1), (1, "Second part", 1), (0, "Another", 2),
        (0, "Untitled", 3),
    ]  # fmt: skip
    _, place = told[1][2].get_view()
    assert place[1] == pytest.approx(found.place("First part")[3], abs=16)
    assert "First part" in found.texts[0]  # what was there before still is


def test_a_pdf_that_is_not_known_gets_no_outline(printed, tmp_path):
    printed(story(1, "Headline", "<p>Text.</p>"))
    path = tmp_path / "0.pdf"
    before = path.read_bytes()
    assert outline(path, [Mark(1, "again", 0, 5)]) is False  # it has one
    assert outline(path, []) is False
    assert path.read_bytes() == before
    (tmp_path / "no.pdf").write_bytes(b"%PDF-1.4 nothing")
    assert outline(tmp_path / "no.pdf", [Mark(1, "a", 0, 5)]) is False


def test_links_to_the_web_can_be_followed(printed, tmp_path):
    printed(story(1, "Title", '<p>See <a href="https://harbour.example/a">this</a>.</p>'), language="en")
    assert b"https://harbour.example/a" in (tmp_path / "0.pdf").read_bytes()


def test_letters_that_have_no_place_are_no_trouble(printed):
    found = printed(
        story(1, "", "<p></p>"), story(2, "😀 face", "<p>a\u2066b\u2069 <bdi>c</bdi> 😀</p>", direction=Direction.RTL)
    )
    assert len(found.pages) == 2


def test_nothing_is_an_empty_page(printed):
    found = printed()
    assert len(found.pages) == 1


def test_work_that_is_stopped_stops_at_a_page(tmp_path):
    told = frame("en", [])
    one = manuscript(story(1, "a", "<p>b</p>\n" * 400), told)
    asked = []

    def stop():
        asked.append(1)
        return len(asked) > 2

    with pytest.raises(Cancelled):
        pdf.write([one], told, tmp_path / "a.pdf", stop)


def test_real_articles_are_copied_as_they_were_written(printed, shared):
    if not sans():
        pytest.skip(f"{SANS} is not on this machine")
    lines = shared("articles/jawhara-5000.jsonl").read_text(encoding="utf-8").splitlines()[:300:15]
    from newsdesk.formats.table import read_row

    stories = []
    for number, line in enumerate(lines, 1):
        text = read_row("", json.loads(line))[0].text
        stories.append(story(number, text.headline, text.body))
    found = printed(*stories)
    words = set(" ".join(found.texts).replace("،", " ").split())
    wanted = [
        word
        for one in stories
        for word in re.findall(
            "[\u0621-\u063a\u0641-\u064a]{2,}", unicodedata.normalize("NFKC", plain_text(one.text.body))
        )
    ]
    seen = "".join(" ".join(found.texts).split())
    lost = [word for word in wanted if word not in words and word not in seen]
    assert len(wanted) > 1000
    assert len(lost) < len(wanted) / 200, lost[:20]


def test_the_painter_knows_what_each_sign_stands_for():
    made = letters.broken((Run("ab"),), False, 5000, letters.Set())
    raw = made.lines[0].glyphRuns()[0].rawFont()
    assert isinstance(raw, QRawFont)
    assert {"a", "b"} <= set(faces.owned(raw).values())


# -- in the window


@pytest.fixture
def window(qtbot, make_window, open_desk):
    desk = open_desk(sample=False)
    for number in range(1, 4):
        articles.create(desk, Text(headline=f"Article {number}", body=f"<p>Water and text {number}.</p>"))
    return make_window("en", desk=desk)


def test_what_is_chosen_becomes_a_pdf(qtbot, window, tmp_path):
    window.browser.list.view.setCurrentIndex(window.browser.model.index(0))
    settle(qtbot, window)
    window.actions_["export-pdf"].trigger()
    dialog = window.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(".pdf")
    assert "PDF" in dialog.selectedNameFilter()
    dialog.fileSelected.emit(str(tmp_path / "a.pdf"))
    dialog.close()
    settle(qtbot, window)
    headline = articles.get(window.desk, window.browser.model.ids[0]).text.headline
    found = Read(tmp_path / "a.pdf")
    assert headline in found.texts[0]
    assert str(tmp_path / "a.pdf") in window.banner.text


def test_what_is_chosen_goes_to_a_printer_off_the_window_s_thread(qtbot, window, tmp_path, monkeypatch):
    window.browser.list.view.setCurrentIndex(window.browser.model.index(0))
    settle(qtbot, window)
    window.actions_["print"].trigger()
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None and dialog.isVisible()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    threads = []
    monkeypatch.setattr(
        "newsdesk.ui.printing.printer.put", lambda *told: (threads.append(threading.current_thread()), put(*told))
    )
    dialog.done(QPrintDialog.DialogCode.Accepted)
    settle(qtbot, window)
    headline = articles.get(window.desk, window.browser.model.ids[0]).text.headline
    assert headline in Read(tmp_path / "p.pdf").texts[0]
    assert threads and threads[0] is not threading.main_thread()
    assert window.banner.text == "1 article sent to the printer"


def test_the_open_article_is_copied_for_a_web_editor(qtbot, window):
    key, _ = articles.create(
        window.desk,
        Text(
            headline="عنوان",
            body="<h2>في أرقام</h2>\n"
            f'<p>نص <a href="http://a.example/">رابط</a> <a href="article:{SECOND}">آخر</a></p>'
            "\n<p>The end of it is in English.</p>",
            language="ar",
        ),
    )
    settle(qtbot, window)
    window.open_article(key)
    settle(qtbot, window)
    window.actions_["copy-rich"].trigger()
    settle(qtbot, window)
    data = QApplication.clipboard().mimeData()
    markup = data.html()
    assert '<h1 dir="rtl">عنوان</h1>' in markup
    assert '<h2 dir="rtl">في أرقام</h2>' in markup
    assert '<a href="http://a.example/">رابط</a>' in markup
    assert '<p dir="ltr" lang="' in markup and "article:" not in markup
    assert data.text().startswith("عنوان\n\nفي أرقام")
    assert "copied" in window.banner.text


def test_a_part_of_the_text_is_copied_alone(qtbot, window):
    window.open_article(window.browser.model.ids[0])
    settle(qtbot, window)
    cursor = window.sheet.body.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    window.sheet.body.setTextCursor(cursor)
    window.actions_["copy-rich"].trigger()
    settle(qtbot, window)
    assert QApplication.clipboard().mimeData().html() == '<div dir="ltr">\n<p dir="ltr">Water</p>\n</div>'


def test_a_pdf_needs_a_painter(window, tmp_path):
    with pytest.raises(ValueError, match="pdf"):
        exporting.export(window.desk, [1], tmp_path / "a.pdf", "pdf", {})
    assert FIRST
