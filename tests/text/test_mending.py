"""Putting right what an Arabic desk puts right every day: shown as edits, made once, and found no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Text
from newsdesk.text.body import plain_text
from newsdesk.text.clean import clean
from newsdesk.text.corrections import apply, is_rubbish, pairs_of, quotes
from newsdesk.text.mending import CORRECTIONS, Mending, shown


def line(text, *names, **more):
    return Mending(names, **more).line(text)


@pytest.mark.parametrize(
    ("name", "text", "right"),
    [
        ("vowels", "مُدَرِّسٌ", "مدرس"), ("vowels-but-shadda", "مُدَرِّسٌ", "مدرّس"),
        ("tatweel", "الـــسلام عليـكم في 1446هـ وفي 1446هـ.", "السلام عليكم في 1446هـ وفي 1446هـ."),
        ("tatweel", "هـذا", "هذا"), ("tatweel", "وجهـــه", "وجهه"),
        ("digits-western", "٢٠٢٥ و۱۲", "2025 و12"),
        ("digits-arabic", "عام 2025 عبر http://a.b/12 وF16", "عام ٢٠٢٥ عبر http://a.b/12 وF16"),
        ("digits-persian", "سال 2025", "سال ۲۰۲۵"),
        ("hamza", "ذهب الى المسئول", "ذهب إلى المسؤول"), ("hamza", "والإجتماع وبالإنتخابات", "والاجتماع وبالانتخابات"),
        ("hamza", "الان ان", "الان ان"),
        ("waw", "قال و أضاف", "قال وأضاف"), ("waw", "(و أضاف)", "(وأضاف)"), ("waw", "لو أضاف", "لو أضاف"),
        ("spaces", "نعم ، ثم  قال :هنا", "نعم، ثم قال: هنا"), ("spaces", "قال:«نعم»", "قال: «نعم»"),
        ("spaces", "الساعة 10:30 في a.b", "الساعة 10:30 في a.b"), ("spaces", "( كذا )", "(كذا)"),
        ("signs", "نعم, ولكن; لماذا?", "نعم، ولكن؛ لماذا؟"), ("signs", "١,٢ و yes, no", "١,٢ و yes, no"),
        ("quotes", 'قال "نعم" ثم', "قال «نعم» ثم"), ("dots", "نعم... ثم..", "نعم… ثم…"),
        ("dashes", "من - إلى", "من – إلى"), ("dashes", "كلمة--أخرى", "كلمة–أخرى"), ("dashes", "بين-قوسين", "بين-قوسين"),
        ("unseen", "ﻻ\u00a0نعم\u200b\ufeff\u00ad", "لا نعم"),
        ("unseen", "می\u200cخواهم \u200fRLM", "می\u200cخواهم \u200fRLM"),
    ],
)  # fmt: skip
def test_each_correction_does_what_it_says_and_nothing_more(name, text, right):
    assert line(text, name) == right
    assert line(right, name) == right


def test_letters_and_quotes_are_those_of_the_language():
    assert line("کتاب عربی", "letters", language="ar") == "كتاب عربي"
    assert line("كتاب فارسي", "letters", language="fa") == "کتاب فارسی"
    assert line("book", "letters", language="en") == "book"
    assert apply('he said "yes"', list(quotes('he said "yes"', "en"))) == "he said “yes”"
    assert apply('il dit "oui"', list(quotes('il dit "oui"', "fr"))) == "il dit «oui»"


def test_the_house_list_is_what_the_house_wrote():
    house = pairs_of("برغواطة = بورغواطة\nكذا\nسواء سواء\n")
    assert house == {"برغواطة": "بورغواطة"}
    assert line("وبرغواطة الى", "hamza", house=house) == "وبورغواطة الى"


@pytest.mark.parametrize(
    ("text", "told"),
    [("شارك", True), ("Advertisement", True), ("اقرأ أيضاً:", True), ("شارك الوزير في الاجتماع", False)],
)
def test_what_pages_leave_behind_is_known(text, told):
    assert is_rubbish(text) is told


def test_a_body_keeps_its_marks_links_and_blocks():
    body = clean(
        '<h2>عنوان , فرعي</h2><p>نص <strong>غام</strong>ق <a href="https://x.y/">و رابط</a> , هنا</p><p>شارك</p>'
        "<ul><li>و بند</li></ul><blockquote><p>قول , آخر</p><footer>من , هنا</footer></blockquote>"
        "<table><tr><td>و خلية</td></tr></table>"
    )
    made = Mending(("waw", "signs", "spaces", "rubbish"), "ar").body(body)
    assert made == clean(
        '<h2>عنوان، فرعي</h2><p>نص <strong>غام</strong>ق <a href="https://x.y/">ورابط</a>، هنا</p>'
        "<ul><li>وبند</li></ul><blockquote><p>قول، آخر</p><footer>من، هنا</footer></blockquote>"
        "<table><tr><td>وخلية</td></tr></table>"
    )


def test_what_would_change_is_shown_line_by_line():
    text = Text(
        headline="نعم , ثم", body="<p>لا شيء هنا</p>\n<p>و قال</p>\n<p>شارك</p>", source="و كالة", language="ar"
    )
    number, lines = shown(Mending(("waw", "spaces", "signs", "rubbish")), text)
    assert number == 3
    long = " ".join(f"كلمة{n}" for n in range(60))
    [one, other] = shown(Mending(("waw",)), Text(body=f"<p>و قال {long} و أضاف {long}</p>"))[1]
    assert one.before.startswith("و قال كلمة0") and one.before.endswith("…") and len(other.after.split()) < 14
    assert [(one.before, one.after) for one in lines] == [("نعم , ثم", "نعم، ثم"), ("و قال", "وقال"), ("شارك", "")]
    assert Mending(("waw",)).text(text).source == "و كالة", "names of sources are not spelled anew"


def test_a_space_that_changes_is_shown_as_a_place_of_its_own():
    long = " ".join(f"كلمة{n}" for n in range(20))
    number, lines = shown(Mending(("unseen", "spaces")), Text(headline=f"قال\u00a0نعم {long} ثم  ذهب"))
    assert number == 2
    assert lines[0].before.startswith("قال\u00a0نعم") and lines[0].after.startswith("قال نعم")
    assert lines[1].before.endswith("ثم  ذهب") and lines[1].after.endswith("ثم ذهب")


words = st.text(alphabet="اوهـةىيك ،,;?.\"'«»-–…1٢۳\u064b\u0651\u0640\u200c\u00a0aB\n()", max_size=40)


@given(words, st.sets(st.sampled_from(CORRECTIONS)))
def test_made_twice_nothing_is_found_the_second_time_and_no_letter_is_lost(text, names):
    mending = Mending(tuple(names), "ar")
    once = mending.line(text)
    if not {"quotes", "dots", "spaces", "waw", "tatweel", "dashes"} & names:
        assert mending.line(once) == once
    kept = [letter for letter in text if letter in "اةىيaB"]
    assert [letter for letter in once if letter in "اةىيaB"] == kept or "letters" in names or "hamza" in names


@given(
    st.lists(st.tuples(words, st.sampled_from(["", "strong", "em"])), max_size=4), st.sets(st.sampled_from(CORRECTIONS))
)
def test_a_body_says_what_its_lines_put_right_say(parts, names):
    body = clean("<p>" + "".join(f"<{mark}>{text}</{mark}>" if mark else text for text, mark in parts) + "</p>")
    mending = Mending(tuple(name for name in names if name != "rubbish"), "ar")
    made = mending.body(body)
    assert clean(made) == made
    if body and "<br>" not in body:
        plain = mending.line(plain_text(body))
        assert plain_text(made).split() == plain.split()


def test_english_in_an_arabic_text_keeps_its_signs():
    tidy = Mending(("waw", "quotes", "signs", "dots", "spaces"), "ar")
    english = 'The "European Union", isn\'t it? Yes; ok'
    assert tidy.line(english) == english
    assert tidy.line('"Union" first') == '"Union" first'
    assert tidy.line('شركة "Siemens AG", قالت') == "شركة «Siemens AG»، قالت"


def test_behind_an_ellipsis_a_word_begins():
    assert Mending(("waw", "dots", "spaces"), "ar").line("مرتفعه ..و هذا") == "مرتفعه… وهذا"
