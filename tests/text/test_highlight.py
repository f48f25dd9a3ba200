from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.query import Word
from newsdesk.search import parse
from newsdesk.text.highlight import Matcher, merge, snippet


def marked(text, *words):
    return [text[start:end] for start, end in Matcher.of(words).spans(text)]


@pytest.mark.parametrize(
    ("text", "word", "hits"),
    [
        ("قال مُحَمَّدٌ لنا", Word("محمد"), ["مُحَمَّدٌ"]),
        ("هذه الأخبار وأخبار أخرى", Word("اخبار"), ["الأخبار", "وأخبار"]),
        ("تتهم بقتـ.ـل خمسة", Word("بقتل"), ["بقتـ.ـل"]),
        ("عام ٢٠٢٥ م", Word("2025"), ["٢٠٢٥"]),
        ("قرار مجلس الأمْنِ الدولي", Word("مجلس الأمن", quoted=True), ["مجلس الأمْنِ"]),
        ("الأمن مجلس", Word("مجلس الأمن", quoted=True), []),
        ("الأخبار", Word("أخبار", quoted=True), []),
        ("القاهرة قاهرة", Word("القاه", prefix=True), ["القاهرة"]),
        ("The foxes ran", Word("fox"), ["foxes"]),
        ("nothing", Word("x", negated=True), []),
        ("nothing", Word("…"), []),
        ("صلى محمد ﷺ هنا", Word("ﷺ"), ["ﷺ"]),
        ("فتحت المَدارِسُ أبوابها", Word("مدرسة"), ["المَدارِسُ"]),
        ("قال المسئولون", Word("مسؤول"), ["المسئولون"]),
        ("في الجامعةالعربية اليوم", Word("العربية"), ["العربية"]),
        ("بلغ ١٬٢٥٠ دينارا", Word("1250"), ["١٬٢٥٠"]),
        ("يوم 12/06/2025 صباحا", Word("12/6/2025", quoted=True), ["12/06/2025"]),
        ("كلما جاء well known man", Word("well-known"), ["well known"]),
        ("مخالب النسر", Word("مخلب"), ["مخالب"]),
    ],
)
def test_a_hit_covers_the_whole_original_word(text, word, hits):
    assert marked(text, word) == hits


def test_a_phrase_and_a_word_in_it_make_one_hit():
    text = "قرار مجلس الأمن الدولي"
    assert marked(text, Word("مجلس الأمن", quoted=True), Word("الأمن")) == ["مجلس الأمن"]


def test_nothing_searched_marks_nothing():
    assert not Matcher.of([])
    assert Matcher.of([]).spans("خبر") == []


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair)))))
def test_merged_spans_are_in_order_apart_and_cover_the_same(spans):
    found = merge(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(found))
    covered = {place for start, end in spans for place in range(start, end)}
    assert {place for start, end in found for place in range(start, end)} == covered


WORDS = ["كلمة", "مُحَمَّدٌ", "الأخبار", "هدف،", "بقتـ.ـل", "x", "word", "\n", "  ", "٢٠٢٥", "a" * 90]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=120), st.sampled_from(["محمد", "اخبار", "هدف", "بقتل", "2025", "غائب"])
)
def test_the_hits_of_a_snippet_lie_in_it_and_match(words, wanted):
    matcher = Matcher.of([Word(wanted)])
    text, hits = snippet(" ".join(words), matcher)
    assert list(hits) == merge(list(hits))
    assert all(0 <= start < end <= len(text) for start, end in hits)
    assert [text[start:end] for start, end in hits] == [text[start:end] for start, end in matcher.spans(text)]
    assert bool(hits) == bool(matcher.spans(" ".join(words)))


def test_a_snippet_shows_the_hit_far_down_and_says_that_it_is_cut():
    text, hits = snippet("كلمة " * 300 + "هَدَف " + "كلمة " * 300, Matcher.of([Word("هدف")]))
    assert [text[start:end] for start, end in hits] == ["هَدَف"]
    assert text.startswith("… كلمة") and text.endswith("كلمة …")
    assert len(text) < 240


def test_a_snippet_without_hits_is_the_beginning():
    assert snippet("أول\n\nثان", Matcher.of([Word("غائب")])) == ("أول ثان", ())
    assert snippet("", Matcher.of([Word("غائب")])) == ("", ())


def test_the_commonest_words_are_marked_only_where_nothing_else_is_asked_for():
    assert marked("ما هي مدن لبنان", Word("ما"), Word("هي"), Word("مدينة")) == ["مدن"]
    assert marked("ما هي مدن لبنان", Word("ما")) == ["ما"]


@settings(max_examples=80, deadline=None)
@given(st.text("ابةىؤئءـ.*َ 1,٢-\n\u200cxﷺ", max_size=24), st.booleans(), st.booleans())
def test_what_is_searched_is_marked_where_it_stands(text, quoted, prefix):
    matcher = Matcher.of([Word(text, quoted=quoted, prefix=prefix)])
    spans = matcher.spans(text)
    assert bool(spans) == bool(matcher)
    assert spans == merge(spans) and all(0 <= start < end <= len(text) for start, end in spans)
    snippet(text, matcher)


def test_why_a_word_is_marked():
    matcher = Matcher.of(parse('أخبار مِياه كتا* "مجلس الأمن"').words)
    told = {
        "أخبار": ("أخبار", "same"), "والأخبار": ("أخبار", "form"), "مياه": ("مِياه", "spelling"),
        "كتابة": ("كتا", "prefix"), "مجلس الأمن": ("مجلس الأمن", "phrase"), "غيرها": None, "": None, "…": None,
    }  # fmt: skip
    assert {text: matcher.explain(text) for text in told} == told


def test_one_sign_for_several_words_has_a_reason_too():
    assert Matcher.of(parse("الله").words).explain("ﷺ") == ("الله", "same")
    assert Matcher.of(parse("مياه").words).explain("ﷺ") is None
