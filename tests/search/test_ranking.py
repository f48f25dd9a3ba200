"""What is found, and what stands first."""

import pytest

from newsdesk.domain.query import Word
from newsdesk.search import parse
from newsdesk.search.query import Fields, is_prose, word_query
from tests.search.conftest import entry, question


@pytest.fixture
def ask_of(index):
    """Fills the index with texts, each (headline, text) or a text, and gives a function from a query to Hits."""

    def fill(*texts):
        pairs = [("", text) if isinstance(text, str) else text for text in texts]
        index.put(entry(number, *pair) for number, pair in enumerate(pairs, 1))
        index.commit(1)
        return lambda query, limit=10: index.search(question(query), limit)

    return fill


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("افتتحت المدارس الجديدة", "مدرسة"), ("زار وزراء الخارجية", "وزير"), ("قال المسئولون", "مسؤول"),
        ("انتشرت الأخبار", "خبر"), ("سافر إلى بغداد", "ببغداد"), ("صدرت في لبنان", "ولبنان"), ("كتبه كثيرة", "كتاب"),
        ("على الرغم", "الرّغم"), ("بلغ ١٬٢٥٠ دينارا", "1250"), ("بلغ 1250 دينارا", "١٢٥٠"), ("سنة و2016", "2016"),
        ("يوم ١٢/٠٦/٢٠٢٥", "12/6/2025"), ("الجامعةالعربية", "الجامعة العربية"), ("الجامعة العربية", "الجامعةالعربية"),
        ("تتهم بقتـ.ـل خمسة", "قتل"), ("السماء صافية", "سما"), ("مستشفى المدينة", "مستشفي"), ("القراءة مفيدة", "قراه"),
        ("Les élections dans une ville pour le pays", "election"), ("כל הספרים", "ספר"), ("مخالب النسر", "مخلب"),
        ("این کتاب‌های خوب که در تهران است", "کتاب"), ("well known man", "well-known"),
        ("known well man", "well-known"),
    ],
)  # fmt: skip
def test_a_word_is_found_in_every_form(ask_of, text, query):
    hits = ask_of(text, "نص آخر لا صلة له")(query)
    assert (hits.ids, hits.relaxed) == ((1,), False)


@pytest.mark.parametrize(
    ("text", "query"),
    [("زار المعرض", "وزارة"), ("كتب كثيرة", "كاتب"), ("شعور غامر", "شعر"), ("الكتب", '"كتاب"'), ("البعيد", "عيد")],
)
def test_another_word_is_not_found(ask_of, text, query):
    assert ask_of(text)(query).ids == ()


def test_the_form_that_was_typed_stands_first(ask_of):
    ask = ask_of("تقرير عن الكتب هنا", "تقرير عن كتاب هنا", "تقرير عن كتابها هنا")
    assert ask("كتاب").ids[0] == 2
    assert ask("كتابها").ids[0] == 3


def test_words_that_stand_together_stand_first(ask_of):
    ask = ask_of("مجلس النواب ثم قال إن الأمن مستتب في البلاد", "قال مجلس الأمن إن البلاد فيها نواب ثم مستتب")
    assert ask("مجلس الأمن").ids == (2, 1)


def test_a_short_query_means_the_headline_and_a_question_the_text(ask_of):
    ask = ask_of(("سد النهضة", "كلام آخر"), ("خبر", "سد النهضة على النيل"))
    assert ask("النهضة").ids == (1, 2)


def test_a_long_question_finds_what_fits_best(ask_of):
    ask = ask_of("تقع بحيرة المنزلة في شمال الدلتا وتغذي الصيادين", "الدلتا ارض خصبة", "كرة القدم")
    hits = ask("ما هو اسم البحيرة التي تقع شمال الدلتا ويعمل فيها الصيادون؟")
    assert hits.ids[0] == 1 and 3 not in hits.ids
    assert hits.relaxed


def test_a_question_whose_words_all_stand_somewhere_is_not_called_relaxed(ask_of):
    hits = ask_of("تقع البحيرة شمال الدلتا", "البحيرة")("أين تقع البحيرة شمال الدلتا؟")
    assert hits.ids[0] == 1 and not hits.relaxed


def test_a_name_that_stands_nowhere_is_taken_for_one_that_differs_by_a_letter(ask_of):
    hits = ask_of("قال غوتيريش إن الوضع صعب", "نص آخر")("غوتيرش الوضعية")
    assert hits.ids == (1,)


@pytest.mark.parametrize(
    ("query", "prose"),
    [
        ("مياه الري", False), ("من هو رئيس مصر", False), ("من هو رئيس وزراء مصر", True),
        ("رئيس وزراء مصر السابق؟", True),
        ("رئيس وزراء مصر السابق", False), ('من "هو رئيس" وزراء مصر السابق', False),
        ("اجتمع رئيس وزراء مصر السابق بوفد مجلس النواب", True), ("who won the world cup final", True), ("", False),
    ],
)  # fmt: skip
def test_a_question_is_told_from_a_few_words(query, prose):
    assert is_prose(parse(query).words) is prose


def test_a_word_can_be_asked_of_one_field(index):
    index.put([entry(1, "القاهرة", "نص"), entry(2, "نص", "القاهرة"), entry(3, "نص", "نص", "القاهرة")])
    index.commit(1)
    searcher = index._index.searcher()

    def found(fields):
        query = word_query(index.schema, searcher, Word("بالقاهرة"), fields)
        hits = searcher.search(query, 10).hits
        return set(searcher.fast_field_values("id", [address for _, address in hits]))

    assert found(Fields(1, 0, 0)) == {1}
    assert found(Fields(0, 1, 0)) == {2}
    assert found(Fields(0, 0, 1)) == {3}
    assert found(None) == {1, 2, 3}
    assert word_query(index.schema, searcher, Word("…")) is None


def test_the_best_fits_have_two_of_several_words_where_any_text_has(ask_of):
    ask = ask_of("قطار البحر", "قطار الليل يعود", "قطار الليل إلى الساحل", "الساحل")
    assert ask("قطار الليل الساحل غواصة").ids[0] == 3
    assert set(ask("قطار الليل غواصة").ids) == {2, 3}
    assert set(ask("البحر غواصة جبل").ids) == {1}
    assert ask("قطار الليل غواصة").relaxed


def test_water_is_not_what(ask_of):
    ask = ask_of("ما هذا", "تيريزا ماي", "الماء بارد", "مياه كثيرة")
    assert set(ask("ماء").ids) == {3, 4}


def test_newer_ones_stand_a_little_before_older_ones_that_fit_as_well(index):
    day = 86400
    index.put(
        [
            entry(1, "الوزير يزور المدينة", "نص", published=0), entry(2, "الوزير يزور المدينة", "نص",
            published=4000 * day),
            entry(3, "الوزير يزور الوزير في بيت الوزير", "الوزير", published=0), entry(4, "بلا تاريخ", "الوزير هنا"),
        ]
    )  # fmt: skip
    index.commit(1)
    gentle = index.search(question("المدينة", recent=True), 10).ids
    assert gentle == (2, 1)
    assert index.search(question("الوزير", recent=True), 10).ids[0] == index.search(question("الوزير"), 10).ids[0] == 3
    assert set(index.search(question("الوزير", recent=True), 10).ids) == {1, 2, 3, 4}
