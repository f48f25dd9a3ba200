from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from newsdesk.domain.article import Row, Status
from newsdesk.domain.tag import TagKind, TagRef
from newsdesk.ui import theme
from newsdesk.ui.articles.delegate import RowDelegate
from newsdesk.ui.articles.list_model import ArticleListModel
from newsdesk.ui.theme import ui_font
from newsdesk.ui.widgets.text_line import lay_out

ROW = Row(
    7, "uid-7", None, "مجلس المدينة يقر خطة الميناء", "Harbour Post", "2024-05-03", Status.INBOX, False,
    (TagRef(1, "ميناء", TagKind.TOPIC, ""),), "The plan was approved on Thursday after a long debate.",
)  # fmt: skip
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.fixture
def picture(qtbot):
    """Draws a row with one delegate, as one list does over its life."""
    delegate = RowDelegate(theme.load("light"))
    model = ArticleListModel(lambda _page, _ids: None)
    model.set_answer((ROW.id,))

    def draw(row, width=380, direction=RTL, look=None):
        if look:
            delegate.dress(theme.load(look))
        model.receive(0, (ROW.id,), [row])
        image = QImage(width, delegate.height, QImage.Format.Format_RGB32)
        option = QStyleOptionViewItem()
        option.rect, option.direction = QRect(0, 0, width, delegate.height), direction
        painter = QPainter(image)
        delegate.paint(painter, option, model.index(0))
        painter.end()
        return image

    return draw


def test_a_row_is_drawn_as_it_is_now_whatever_was_drawn_before(picture, qtbot):
    first = picture(ROW)
    assert picture(ROW) == first
    for other in (
        replace(ROW, headline="خبر آخر"),
        replace(ROW, status=Status.FINAL),
        replace(ROW, tags=()),
        replace(ROW, headline_hits=((0, 4),)),
    ):
        assert picture(other) != first
    assert picture(ROW) == first


def test_a_row_follows_width_direction_and_theme(picture, qtbot):
    narrow, wide = picture(ROW, 300), picture(ROW, 380)
    assert picture(ROW, 300) == narrow
    assert picture(ROW, 380, LTR) != wide
    assert picture(ROW, 380, RTL, "dark") != wide
    assert picture(ROW, 380, RTL, "light") == wide


@pytest.mark.parametrize("letter", ["i", "ا", "W", "il ", "كلمة "])
@pytest.mark.parametrize("lines", [1, 2, 3])
def test_lines_are_filled_to_their_end_by_letters_of_any_width(qtbot, letter, lines):
    assert QApplication.instance()
    font, width = ui_font(12.5), 350
    layout, _, used = lay_out(letter * 2000, font, width, lines, LTR)
    assert used == lines
    assert layout.text().endswith(("…", "..."))
    assert all(layout.lineAt(number).naturalTextWidth() > width * 0.8 for number in range(lines))
    short = letter * 3
    assert lay_out(short, font, width, lines, LTR)[0].text() == short
