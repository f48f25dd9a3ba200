"""The window in languages that newsdesk does not speak yet: right-to-left ones mirror, and their articles read well."""

import os

import pytest
from PySide6.QtCore import QPoint, Qt

from newsdesk import words
from newsdesk.desk import articles
from newsdesk.domain.article import Text
from tests.ui.conftest import settle

ARTICLES = {
    "he": (
        'עיריית הנמל אישרה תוכנית "Blue Quay" לשנת 2027',
        "הספינה הגיעה לנמל הבוקר, ועל סיפונה 120 נוסעים.",
        "הנמל",
    ),
    "fa": (
        "شهرداری بندر طرح «Blue Quay» را برای سال ۱۴۰۶ تصویب کرد",
        "کشتی امروز صبح با ۱۲۰ مسافر به بندر رسید.",
        "بندر",
    ),
    "ur": (
        "بندرگاہ کی بلدیہ نے 2027 کے لیے منصوبہ Blue Quay منظور کر لیا",
        "جہاز آج صبح 120 مسافروں کے ساتھ بندرگاہ پہنچا۔",
        "بندرگاہ",
    ),
}


@pytest.mark.parametrize("language", ARTICLES)
def test_a_language_from_right_to_left_mirrors_the_window(make_window, open_desk, qtbot, monkeypatch, language):
    spoken = words.catalogue("en")  # its words are not written yet: its direction is what is tried
    monkeypatch.setattr(words, "LANGUAGES", (*words.LANGUAGES, language))
    monkeypatch.setattr(words, "catalogue", lambda _language: spoken)
    desk = open_desk(sample=False)
    headline, body, word = ARTICLES[language]
    text = Text(headline=headline, body=f"<p>{body}</p>", language=language)
    keys = [articles.create(desk, text)[0] for _ in range(3)]
    window = make_window(language, desk=desk)
    window.browser.list.select(keys[0])
    settle(qtbot, window)
    assert words.rtl() and window.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def left(widget):
        return widget.mapTo(window, QPoint(0, 0)).x()

    assert left(window.browser.sidebar) > left(window.browser.list) > left(window.sheet) > left(window.inspector)
    assert window.sheet.headline.toPlainText() == headline
    window.browser.search.setText(word)
    qtbot.keyClick(window.browser.search, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.browser.list.model.rowCount() >= 3
    if "NEWSDESK_PICTURES" in os.environ:
        window.grab().save(f"{os.environ['NEWSDESK_PICTURES']}/{language}.png")
