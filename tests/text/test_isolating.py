"""What is kept apart from the direction around it where a text is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.body import Run
from newsdesk.text.isolating import CLOSING, SIGNS, apart, foreign, shown, shown_with


def words(text, rtl=True):
    return [text[start:end] for start, end, _ in foreign(text, rtl)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("زوروا https://example.com/ar/.", ["https://example.com/ar/"]),
        ("(www.example.org/a/)", ["www.example.org/a/"]),
        ("كتب @newsdesk عن #Gaza و#غزة", ["@newsdesk", "#Gaza"]),
        ("عن و#Gaza وكتب لـ@name", ["#Gaza", "@name"]),
        ("بلغة C++ أو C# أو F#.", ["C++", "C#", "F#"]),
        ("قالت U.S. وزارة", ["U.S."]),
        ("فاز Juventus F.C. أمس", ["Juventus F.C."]),
        ("تعلّم Visual C++ and C# now. ثم مضى", ["Visual C++ and C# now"]),
        ("كتب @a لـ @b", ["@a", "@b"]),
        ("هاتف +966 11 234 5678 للتواصل", ["+966 11 234 5678"]),
        ("رسالة إلى a.b@example.org اليوم", []),
        ("ارتفع +3 و50% في 2025-11-26", []),
        ("قال Yes! ثم مضى", []),
        ("نص عادي بلا شيء", []),
    ],
)
def test_in_an_arabic_line_signs_stay_with_the_foreign_word_that_they_belong_to(text, kept):
    assert words(text) == kept


def test_in_an_english_line_arabic_hashtags_are_kept_together_and_english_ones_are_left():
    assert words("Read #غزة and #Gaza at https://example.com/", rtl=False) == ["#غزة"]


def test_what_the_body_keeps_apart_is_one_stretch_whatever_its_marks_and_is_never_parted_again():
    inline = [
        Run("أ "), Run("see ", bdi=""), Run("#tag", frozenset({"strong"}), bdi=""), Run(" ب "),
        Run("ltr/", bdi="ltr"), Run("x", href="https://x.org"), Run("ع", href="https://y.org"),
    ]  # fmt: skip
    text = "".join(run.text for run in inline)
    found = [(text[start:end], sign) for start, end, sign in apart(inline, True)]
    assert found == [("see #tag", "\u2068"), ("ltr/", "\u2066"), ("x", "\u2068")]


def test_none_reaches_over_a_line_break():
    assert [one[:2] for one in apart([Run("a\nb", bdi="")], True)] == [(0, 1), (2, 3)]


@given(st.text(alphabet="ابج aB.+@#/:wht ps1-\n"), st.booleans())
def test_what_is_shown_is_the_text_with_pairs_of_signs(text, rtl):
    made = shown(text, rtl)
    assert "".join(letter for letter in made if letter not in SIGNS) == text
    depth = 0
    for letter in made:
        depth += (letter in SIGNS) - 2 * (letter == CLOSING)
        assert depth in (0, 1)
    assert depth == 0


@given(st.text(alphabet="اب aB+@#/", min_size=1), st.data())
def test_a_hit_stays_on_its_letters(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    made, ((first, last),) = shown_with(text, [(start, end)], True)
    assert "".join(letter for letter in made[first:last] if letter not in SIGNS) == text[start:end]


def test_a_link_stays_with_the_words_of_its_script():
    inline = [Run("فاز "), Run("Juventus "), Run("F.C.", href="https://x.org"), Run(" Torino أمس")]
    text = "".join(run.text for run in inline)
    assert [text[start:end] for start, end, _ in apart(inline, True)] == ["Juventus F.C. Torino"]
