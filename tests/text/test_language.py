import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.article import Direction
from newsdesk.text.language import detect_language, first_strong, isolate, reading_side, tongue


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال الوزير إن الاجتماع عقد في القاهرة على مستوى الخبراء", "ar"),
        ("این خبر را که در تهران منتشر شده است برای شما آورده‌ایم", "fa"),
        ("وزیر اعظم نے کہا ہے کہ ملک میں امن کی ضرورت ہے اور عوام سے تعاون کا کہا", "ur"),
        ("שר החוץ אמר היום כי השיחות נמשכות", "he"),
        ("The minister said that the talks in the city were over", "en"),
        ("Le ministre a dit que la réunion est prévue dans la ville", "fr"),
        ("", ""),
        ("123 – 456", ""),
        ("Xyz Qwrt", ""),
        ("خبر", "ar"),
    ],
)
def test_the_language_of_a_text_is_told(text, language):
    assert detect_language(text) == language


def test_a_few_latin_names_leave_arabic_arabic():
    assert detect_language("أعلنت شركة Apple و Google في القاهرة عن مشروع جديد") == "ar"


@pytest.mark.parametrize(
    ("text", "direction"),
    [("(١) خبر", Direction.RTL), ("«News»", Direction.LTR), ("123 …", Direction.AUTO), ("", Direction.AUTO),
     ("2025: שלום", Direction.RTL), ("3 apples خبر", Direction.LTR)],
)  # fmt: skip
def test_the_first_strong_letter_tells_the_direction(text, direction):
    assert first_strong(text) is direction


@pytest.mark.parametrize(
    ("headline", "direction"),
    [
        ('"Brexit": ماذا بعد؟', Direction.RTL), ("Q&A: ما الذي تغيّر في قانون الإيجار", Direction.RTL),
        ("CNN: بومبيو يطلع ترامب على نتائج التحقيق", Direction.RTL), ("WhatsApp يُوقف خدماته", Direction.RTL),
        ("«الحياة» closes its London office after thirty years", Direction.LTR),
        ("صدر C++ على https://example.com/ar/ أمس", Direction.RTL), ("قناة CNN Live Breaking News تبث", Direction.RTL),
        ("Les mots de «العربي»", Direction.LTR), ("OpenAI", Direction.LTR),
        ("خبر", Direction.RTL), ("2025 …", Direction.AUTO),
        ("\u200eBrexit: ماذا بعد؟", Direction.LTR), ("3 apples خبر", Direction.RTL),
    ],
)  # fmt: skip
def test_a_headline_is_read_from_the_side_of_its_own_words(headline, direction):
    assert reading_side(headline) is direction


def test_a_long_line_is_read_from_the_side_of_its_beginning():
    assert reading_side("Brexit: " + "كلمة " * 10_000) is Direction.RTL
    assert reading_side("… " * 1000 + "كلمة") is Direction.RTL
    assert reading_side("a@" * 100_000 + "ب") is Direction.LTR


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_detection(text):
    assert detect_language(text) in ("", "ar", "fa", "ur", "he", "en", "fr")
    assert isinstance(first_strong(text), Direction)
    assert (reading_side(text) is Direction.AUTO) is (first_strong(text) is Direction.AUTO)


def test_an_isolated_text_stands_between_isolates():
    assert isolate("x") == "\u2068x\u2069"
    assert isolate("") == ""


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قال الوزير إن الاجتماع عقد", ""), ("این خبر را که در تهران منتشر شده است", "fa"),
        ("وزیر نے کہا ہے کہ ملک میں امن کی ضرورت ہے", "ur"), ("The talks in the city were over", ""),
        ("Le ministre a dit que la réunion est prévue dans la ville", "fr"), ("", ""), ("12 !", ""), ("שר החוץ", ""),
    ],
)  # fmt: skip
def test_the_stemmer_follows_the_language(text, language):
    assert tongue(text) == language
