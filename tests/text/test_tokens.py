import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.text.fold import fold, fold_key
from newsdesk.text.kept import MOST, Kept
from newsdesk.text.stem import stem
from newsdesk.text.tokens import analyse, count_words, cut, open_hidden, pieces, read, readings, tokens, written

ANY = st.one_of(
    st.text(max_size=60),
    st.text("ابتقـ.·*ةى َّٰx1\u200c\u200f -«»،\n", max_size=40),
    st.text(st.characters(min_codepoint=0x0590, max_codepoint=0x08FF), max_size=40),
    st.text(st.characters(min_codepoint=0xFB00, max_codepoint=0xFEFF), max_size=20),
)


def stems(*words):
    return {tokens(word)[0].stem for word in words}


@settings(max_examples=60, deadline=None)
@given(ANY)
def test_words_stand_in_order_at_their_own_letters(text):
    end, last = 0, None
    for token in tokens(text):
        span = token.start, token.end
        assert end <= token.start < token.end <= len(text) or span == last  # one sign for several words, as ﷺ
        last = span
        assert token.exact and token.stem
        assert token.exact in [other.exact for other in tokens(text[token.start : token.end])]
        end = token.end


@settings(max_examples=60, deadline=None)
@given(ANY)
def test_no_text_breaks_the_analysis(text):
    analyse(text), count_words(text), stem(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال مُحَمَّدٌ: «إنّ مياه الري»!", ["قال", "مُحَمَّدٌ", "إنّ", "مياه", "الري"]),
        ("U.S. 3.5% well-known", ["U", "S", "3", "5", "well", "known"]),
        ("حماس بقتـ.ـل خمسة.", ["حماس", "بقتـ.ـل", "خمسة"]),
        ("می‌رود و برگشت", ["می‌رود", "و", "برگشت"]),
        ("#غزة_الآن", ["غزة", "الآن"]),
        ("", []),
        ("…!؟", []),
    ],
)
def test_spans_cover_the_letters_of_each_word(text, words):
    assert [text[token.start : token.end] for token in tokens(text)] == words


def test_a_word_hidden_by_dots_is_one_word():
    assert [token.exact for token in tokens("إسـ.ـرائـ.ـيل")] == ["اسراييل"]
    assert stems("بقتـ.ـل") == stems("بقتل")


def test_analysed_words_and_stems_run_side_by_side():
    exact, roots = analyse("والأخبارُ المهمّة، ٢٠٢٥")
    assert exact == "والاخبار المهمه 2025"
    assert len(roots.split()) == 3
    assert analyse("…") == ("", "")


def test_words_are_counted_as_a_reader_counts():
    assert count_words("قال بقتـ.ـل خمسة، ثم ذهب.") == 5


@pytest.mark.parametrize(
    "family",
    [
        ["أخبار", "الأخبار", "والأخبار", "بالأخبار", "للأخبار", "كالأخبار", "فالأخبار", "وأخبار", "أَخْبَار", "اخبار"],
        ["مدينة", "المدينة", "والمدينة", "بالمدينة", "للمدينة", "مدينه"],
        ["كتاب", "الكتاب", "وكتاب", "بكتاب", "كتابه", "كتابها"],
        ["معلم", "المعلم", "معلمون", "المعلمين"],
        ["رئيس", "الرئيس", "رئيسا", "ورئيس"],
        ["run", "runs", "Running"],
    ],
)
def test_forms_of_a_word_share_their_stem(family):
    assert len(stems(*family)) == 1


@pytest.mark.parametrize(("one", "other"), [("مدرسة", "مدينة"), ("كاتب", "كتب"), ("economy", "echo")])
def test_different_words_keep_different_stems(one, other):
    assert stems(one) != stems(other)


def test_a_particle_before_a_name_with_hamza_keeps_the_name():
    assert stems("بإيران") == stems("إيران")


@pytest.mark.parametrize("pair", [("لأخبار", "أخبار"), ("لكتاب", "كتاب"), ("لرئيس", "رئيس")])
def test_the_particle_lam_is_taken_off(pair):
    assert len(stems(*pair)) == 1


def test_the_feminine_plural_shares_the_stem():
    assert stems("معلم") == stems("معلمات")


def test_a_ligature_of_several_words_is_compared_word_by_word():
    assert all(" " not in token.exact for token in tokens("محمد ﷺ"))


@pytest.mark.parametrize(
    "pair",
    [("لبنان", "بلبنان"), ("لبنان", "ولبنان"), ("فلسطين", "وفلسطين"), ("فلسطين", "بفلسطين"), ("بغداد", "ببغداد")],
)
def test_a_particle_before_the_name_of_a_place_keeps_the_name(pair):
    assert len(stems(*pair)) == 1


def test_a_first_letter_that_belongs_to_the_word_stays():
    assert stems("وزارة") != stems("زار")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,250 و١٬٢٥٠", "1250 و1250"),
        ("١٢٥٠ ۱۲۵۰ 1250", "1250 1250 1250"),
        ("1.250.000", "1250000"),
        ("3.5 و 192.168.1.1", "3 5 و 192 168 1 1"),
        ("2,5", "2 5"),
        ("2016,2017", "2016 2017"),
        ("12/06/2025", "12 6 2025"),
        ("١٢-٦-٢٠٢٥", "12 6 2025"),
        ("007 000", "7 0"),
        ("الجامعةالعربية", "الجامعه العربيه"),
        ("علىالرغم", "علي الرغم"),
        ("الجامعةُالعربية", "الجامعه العربيه"),
        ("بق*تل بق·تل بقتـ…ـل", "بقتل بقتل بقتل"),
        ("ق.ت.ل أ.ف.ب", "قتل افب"),
        ("قال.ثم ذهب", "قال ثم ذهب"),
        ("١٤٤٦هـ/٢٠٢٥م", "1446ه 2025م"),
    ],
)
def test_numbers_seams_and_hidden_words_are_cut_as_a_reader_cuts(text, words):
    assert analyse(text)[0] == words
    assert [token.exact for token in tokens(text)] == words.split()


@pytest.mark.parametrize("word", ["2016", "و2016", "2016م", "٢٠١٦", "2,016"])
def test_a_number_is_found_with_what_is_written_onto_it(word):
    assert stems(word) == {"2016"}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("این کتاب‌های خوب را در تهران خواندند که برای ما است", "کتاب"),
        ("دانشجویان کتابها را می‌خواند که در تهران است", "کتاب"),
        ("اس نے کہا کہ کتابیں ملک میں ہے اور عوام کے لیے", "کتاب"),
        ("Les élections présidentielles sont dans une ville pour le pays", "élection"),
        ("Elections were held in the city and the towns", "election"),
        ("הספרים של השר נמצאים בבית", "ספר"),
        ("قال إن الكتب في المدارس", "كتاب"),
    ],
)
def test_a_word_of_a_query_meets_the_text_in_its_language(text, word):
    reading = readings(word)[0]
    assert {reading.exact, *reading.stems} & {form for token in tokens(text) for form in (token.exact, token.stem)}


@settings(max_examples=60, deadline=None)
@given(ANY)
def test_what_is_indexed_is_what_is_marked_and_asked_for(text):
    found = tokens(text)
    assert analyse(text)[0].split(" ") == ([token.exact for token in found] or [""])
    assert [reading.exact for reading in readings(text)] == [token.exact for token in found]
    assert all(token.stem in reading.stems for token, reading in zip(found, readings(text), strict=True))


def test_short_words_with_a_final_ya_keep_their_spelling():
    assert written("سار عَلِيّ على الأرض إلى مدى بعيد، وعلي حتى المدرسي") == ["علي", "على", "إلى", "مدى", "وعلي", "حتى"]


PIECES = st.sampled_from(
    ["مسؤول", "على", "علي،", "«علىالرغم»", "ق.ت.ل", "قتـ.ـل", "1,250", "1\u202f250", "06", "ﷺ", "الجامعةالعربية", "—",
     "café", "l’État", "که", "می‌شود", "این", "\u0650", "ء", "وو", "Reuters",
     "12th", "\u00a0", "\x1c", "¨", "ٔ", "و", "İ"]
)  # fmt: skip
JOINED = st.lists(st.one_of(PIECES, st.text(max_size=6)), max_size=40).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(JOINED)
def test_a_text_read_at_once_says_what_its_parts_say(text):
    words = read(text)
    found = [(exact, root) for _, _, exact, root in pieces(text)]
    assert (words.exact, words.stems) == (" ".join(e for e, _ in found), " ".join(s for _, s in found))
    assert (words.exact, words.stems) == analyse(text)
    assert words.key == fold_key(text) == re.sub(r"[\W_]+", " ", fold(open_hidden(text))).strip()
    assert list(words.written) == written(text)
    assert words.count == count_words(text) <= len(cut(text))


def test_a_table_of_words_keeps_what_is_asked_for_and_stays_small():
    made = []

    def make(word):
        made.append(word)
        return word.upper()

    table = Kept(make)
    assert list(table.of(["a", "b", "a"])) == ["A", "B", "A"]
    assert made == ["a", "b"]
    for number in range(3 * MOST):
        assert table[str(number)] == str(number)
        assert table["a"] == "A"
    assert made.count("a") == 1, "a word in use outlives those that came by once"
    assert len(table) <= MOST
