"""The handbook is whole: both languages have the same pages, and whatever it names is there."""

import re

import pytest

from newsdesk import handbook, words
from newsdesk.domain import errors
from newsdesk.domain.errors import NewsdeskError
from newsdesk.ui.actions import ACTIONS
from newsdesk.ui.pages import PAGES

BOOKS = {language: handbook.pages(language) for language in words.LANGUAGES}
WHERE = {
    language: {page.id for page in book} | {f"{page.id}#{anchor}" for page in book for anchor in page.anchors}
    for language, book in BOOKS.items()
}
TAKEN_ALONE = {"cancelled", "not-found", "ambiguous-id"}
"""Errors whose words say all that there is to say."""
PICTURES = {
    "main", "search", "find", "details", "editor", "beside", "history", "tags", "related", "trash", "preview",
    "timeline", "box-palette", "box-link-article", "box-operations", "box-shortcuts",
}  # fmt: skip


def test_both_languages_have_the_same_pages_with_the_same_headings():
    arabic, english = BOOKS["ar"], BOOKS["en"]
    assert len(arabic) >= 12
    assert [page.id for page in arabic] == [page.id for page in english]
    for one, other in zip(arabic, english, strict=True):
        assert one.anchors == other.anchors, one.id
        assert one.pictures == other.pictures, one.id
        assert sorted(one.actions) == sorted(other.actions), one.id
        assert sorted(one.links) == sorted(other.links), one.id
        assert one.title != other.title


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_whatever_a_page_names_is_there(language):
    declared = {action.id for action in ACTIONS}
    for page in BOOKS[language]:
        assert set(page.actions) <= declared, page.id
        assert set(page.links) <= WHERE[language], page.id
        assert set(page.pictures) <= PICTURES, page.id
        assert "\u200f" not in page.text


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_pages_are_short(language):
    for page in BOOKS[language]:
        assert 60 < len(page.text.split()) < 420, page.id


def test_arabic_pages_are_arabic():
    for page in BOOKS["ar"]:
        letters = re.findall(r"[^\W\d_]", re.sub(r"\[\[.*?\]\]|`.*?`|\{#.*?\}|\(.*?\)", "", page.text))
        assert sum("\u0600" <= letter <= "\u06ff" for letter in letters) > 0.7 * len(letters), page.id


def test_every_error_leads_to_a_page_that_is_there():
    codes = {
        found.code for found in vars(errors).values() if isinstance(found, type) and issubclass(found, NewsdeskError)
    }
    assert codes - set(handbook.HELP) == TAKEN_ALONE
    for language in words.LANGUAGES:
        assert set(handbook.HELP.values()) <= WHERE[language]
        assert set(handbook.PLACES.values()) <= WHERE[language]
    assert set(handbook.PLACES) == set(PAGES)


def test_pages_become_html_with_what_stands_in_the_menus():
    page = next(page for page in BOOKS["en"] if page.id == "searching")
    html = handbook.to_html(page, "en", lambda action: f"<b>{action}</b>")
    assert "<b>search-archive</b>" in html
    assert '<a name="conditions"></a>Conditions' in html
    assert html.index("you type</th>") < html.index("you find</th>")
    other = next(page for page in BOOKS["ar"] if page.id == "searching")
    mirrored = handbook.to_html(other, "ar", str)
    assert mirrored.index("فتجد</th>") < mirrored.index("تكتب</th>")
    assert mirrored.count("<td>") == handbook.to_html(other, "en", str).count("<td>")
    assert "[[" not in html
    assert "{#" not in html


def test_without_pictures_nothing_stands_in_their_place(monkeypatch, tmp_path):
    monkeypatch.setattr(handbook, "PICTURES", tmp_path)
    page = BOOKS["en"][0]
    assert "<img" not in handbook.to_html(page, "en", str)
    assert "The window: places" not in handbook.to_html(page, "en", str)
    (tmp_path / "main-en-light.png").write_bytes(b"")
    html = handbook.to_html(page, "en", str)
    assert '<img src="main"' in html
    assert "The window: places" in html


def test_words_are_found_as_the_search_finds_letters():
    assert handbook.hits("الأخبار والأَخبار", "اخبار") == 2
    assert handbook.hits("Undo and the trash", "trash undo") == 2
    assert handbook.hits("Undo and the trash", "trash nothing") == 0
