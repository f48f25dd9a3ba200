"""Markdown, with and without facts above it."""

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.formats import markdown


def read(text):
    (found,) = markdown.read("", text.encode())
    return found


def test_the_first_heading_is_the_headline_and_marks_are_kept():
    text = read(
        "# سوق المرفأ\n\nنص **مهم** و[رابط](https://a.example/).\n\n- واحد\n- اثنان\n\n| أ | ب |\n|---|---|\n| ١ | ٢ |"
    ).text
    assert (text.headline, text.language) == ("سوق المرفأ", "ar")
    assert text.body.split("\n")[0] == '<p>نص <strong>مهم</strong> و<a href="https://a.example/">رابط</a>.</p>'
    assert "<ul>" in text.body and "<td>١</td>" in text.body


def test_facts_above_the_text_are_the_article_s():
    found = read(
        "---\ntitle: 'سوق المرفأ'\ndate: 2025-06-13\ntags:\n  - أسواق\n  - سمك\nauthor: مها\nsource: الأفق\n---\n\nنص."
    )
    text = found.text
    assert (text.headline, text.byline, text.source, text.published.value) == (
        "سوق المرفأ",
        "مها",
        "الأفق",
        "2025-06-13",
    )
    assert (found.tags, text.body) == (("أسواق", "سمك"), "<p>نص.</p>")
    assert read("---\ntags: [a, 'b c']\n---\nنص").tags == ("a", "b c")


@pytest.mark.parametrize("text", ["", "\n\n", "---\n---\n"])
def test_nothing_is_told_as_nothing(text):
    assert isinstance(read(text), Skipped)


def test_html_inside_is_made_safe():
    assert "script" not in read("# a\n\n<script>alert(1)</script><b>x</b> text").text.body


def test_text_between_dashes_is_text_unless_it_is_nothing_but_facts():
    text = "---\nThe first passage, of a letter.\n---\nSecond passage."
    assert markdown.accepts(text.encode(), "a.txt") == 0
    assert "The first passage" in read(text).text.headline + read(text).text.body


def test_a_value_goes_on_in_the_lines_below():
    found = read("---\ntitle: عنوان\nsummary: >-\n  ملخص طويل\n  في سطرين\ntags:\n  - أ\n---\nنص")
    assert (found.text.summary, found.tags) == ("ملخص طويل في سطرين", ("أ",))
