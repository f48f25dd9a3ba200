"""Which words are checked, as what, and which are right without a dictionary."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.spelling import (
    Checker,
    Known,
    Paragraph,
    Word,
    in_units,
    listed,
    names_of,
    plain,
    words,
)


def asked(text, language="", article="", others=None):
    return [(word.plain, word.language) for word in words(Paragraph(text, language, article), others)]


def test_a_word_is_in_the_language_of_its_script():
    assert asked("قال وزير Apple وشلوم שלום", article="ar") == [
        ("قال", "ar"), ("وزير", "ar"), ("Apple", "en"), ("وشلوم", "ar"), ("שלום", "he")
    ]  # fmt: skip
    assert asked("این کتاب و word", article="fa")[0] == ("این", "fa")
    assert asked("le monde", article="fr") == [("le", "fr"), ("monde", "fr")]
    assert asked("قال le", article="ar", others={"latin": "fr"}) == [("قال", "ar"), ("le", "fr")]
    assert asked("the word", language="en-gb", article="fr") == [("the", "en"), ("word", "en")]
    assert asked("كلمة", language="en", article="ar-EG") == [("كلمة", "ar")]
    assert asked("این کتاب را که است") == [(word, "fa") for word in ("این", "کتاب", "را", "که", "است")]


@pytest.mark.parametrize(
    "text",
    [
        "https://example.com/some/path", "www.example.org", "someone@example.com", "#غزة_الآن", "@helo_wrold",
        "COVID-19", "2024", "٢٠٢٤", "و15", "MP3", "F-16", "NATO", "NATO's", "الـGPS", "iPhone", "YouTube", "x", "و",
        "/usr/share/wrods", "C:\\wrods\\x", "foo_bar", "e.g.", "example.com", "ـــ", "الـ", "ﷺ", "日本語", "10th",
    ],
)  # fmt: skip
def test_what_has_no_spelling_is_not_asked_about(text):
    assert asked(f"قال {text} هذا", article="ar") == [("قال", "ar"), ("هذا", "ar")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("مُحَمَّدٌ", "محمد"), ("محـــمد", "محمد"), ("ﻣﺤﻤﺪ", "محمد"), ("خبر\u200f", "خبر"), ("أحمد", "أحمد"),
        ("don’t", "don't"), ("cafe\u0301", "café"), ("well\u2011known", "well-known"),
    ],
)  # fmt: skip
def test_a_dictionary_is_asked_for_the_bare_word(text, wanted):
    (found,) = words(Paragraph(f" {text}.", article="ar"))
    assert found.plain == wanted
    assert found.start == 1 and found.end == 1 + len(text.rstrip("\u200f"))


def test_the_non_joiner_stays_where_a_language_spells_with_it():
    assert asked("می\u200cروم", article="fa") == [("می\u200cروم", "fa")]
    assert asked("كت\u200cاب", article="ar") == [("كتاب", "ar")]


TEXTS = st.text(st.sampled_from("ab’'-éÉZ قكةـَّ\u200c\u200f\u2067מצ\"״פ 1٣.@#/_😀𝒳ﷺﻻ\n\u2028") | st.characters())


@given(TEXTS)
def test_places_lie_on_words_one_behind_the_other(text):
    last = 0
    for word in words(Paragraph(text)):
        assert last <= word.start < word.end <= len(text)
        assert plain(text[word.start : word.end], word.language) == word.plain
        assert text[word.start].isalnum()
        last = word.end


@given(TEXTS)
def test_places_in_qt_are_those_of_the_same_letters(text):
    found = words(Paragraph(text))
    data = text.encode("utf-16-le", "surrogatepass")
    for before, counted in zip(found, in_units(text, found), strict=True):
        letters = data[counted.start * 2 : counted.end * 2].decode("utf-16-le", "surrogatepass")
        assert letters == text[before.start : before.end]


def test_an_emoji_before_a_word_counts_twice():
    (word,) = in_units("😀 wrod", words(Paragraph("😀 wrod")))
    assert (word.start, word.end) == (3, 7)


def test_names_of_tags_are_right_with_what_is_joined_to_them():
    known = Known(names_of(["غزة", "البصرة", "إيران", "Al-Ahram", "Ursula von der Leyen"]))
    right = (
        "غزة",
        "غزه",
        "وغزة",
        "بغزة",
        "فلغزة",
        "للبصرة",
        "وبالبصرة",
        "لايران",
        "Ahram",
        "Al-Ahram",
        "leyen",
        "Leyen's",
    )
    assert [word for word in right if not known.has(Word(0, 0, word, ""))] == []
    assert [word for word in ("غزاة", "بصرات", "Ahrams", "سغزة") if known.has(Word(0, 0, word, ""))] == []


def test_words_of_lists_are_right_as_they_are_written():
    known = Known(lists=listed(["بريكست", "newsdesk", " Riyadh ", "مُهندَس", ""]))
    right = ("بريكست", "والبريكست", "newsdesk", "Newsdesk", "newsdesk's", "Riyadh", "مهندس")
    assert [word for word in right if not known.has(Word(0, 0, word, ""))] == []
    assert [word for word in ("riyadh", "بريكسة", "newsdesks") if known.has(Word(0, 0, word, ""))] == []


def checker(**dictionaries):
    def ask(language, several):
        return {word for word in several if word not in dictionaries[language].split(" ")} if (
            language in dictionaries) else set()  # fmt: skip

    return Checker(ask)


def test_what_is_joined_of_right_parts_is_right():
    found = checker(en="well known", fa="کتاب").misspelt(
        [Paragraph("well-known well-knwon", "en"), Paragraph("کتاب\u200cها کتاب\u200cهای کتلب\u200cها", "fa")]
    )
    assert [[word.plain for word in one] for one in found] == [["well-knwon"], ["کتلب\u200cها"]]


def test_a_language_without_a_dictionary_has_no_errors():
    assert checker(en="word").misspelt([Paragraph("קקק wrod كلممة", "", "ar")])[0][0].plain == "wrod"
