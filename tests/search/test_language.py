import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsdesk.domain.query import Query, Span, Word
from newsdesk.search import parse, understand
from newsdesk.ui.articles.question import Question


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Query()),
        ("مياه الري", Query(words=(Word("مياه"), Word("الري")))),
        ('"مجلس الأمن" x', Query(words=(Word("مجلس الأمن", quoted=True), Word("x")))),
        ("«مجلس الأمن»", Query(words=(Word("مجلس الأمن", quoted=True),))),
        ('"unclosed phrase', Query(words=(Word("unclosed phrase", quoted=True),))),
        ("-x", Query(words=(Word("x", negated=True),))),
        ('-"a b"', Query(words=(Word("a b", quoted=True, negated=True),))),
        ("well-known", Query(words=(Word("well-known"),))),
        ('tag:"x y" -tag:z', Query(tags=("x y",), not_tags=("z",))),
        ("TAG:x", Query(tags=("x",))),
        ("وسم:غزة مصدر:الثورة", Query(tags=("غزة",), sources=("الثورة",))),
        ("وسم : غزة", Query(tags=("غزة",))),
        ("status:draft حالة:الوارد", Query(statuses=("draft", "inbox"))),
        ("lang:عربي لغة:en", Query(languages=("ar", "en"))),
        ("before:2025-06 after:2024", Query(published=(Span("", "2025-06"), Span("2024")))),
        ("قبل:٢٠٢٥ بعد:2025-01-01T10:00", Query(published=(Span("", "2025"), Span("2025-01-01")))),
        ('before:"3 فبراير 2025"', Query(published=(Span("", "2025-02-03"),))),
        ("in:trash", Query(trash=True)),
        ("في:المهملات", Query(trash=True)),
        ("في المهملات", Query(words=(Word("في"), Word("المهملات")))),
        ("foo:bar", Query(words=(Word("foo"), Word("bar")))),
        ("12:30", Query(words=(Word("12:30"),))),
        ("before:rubbish", Query(words=(Word("before"), Word("rubbish")))),
        ("status:odd", Query(words=(Word("status"), Word("odd")))),
        ("- … !", Query()),
    ],
)
def test_what_is_typed_means_what_the_language_says(text, query):
    assert parse(text) == query


def test_only_the_last_word_may_be_unfinished_while_typing():
    assert parse("مياه القا", typing=True).words == (Word("مياه"), Word("القا", prefix=True))
    assert parse("القا ", typing=True).words == (Word("القا"),)
    assert parse('"القا', typing=True).words == (Word("القا", quoted=True),)
    assert parse("القا").words == (Word("القا"),)
    assert parse("مياه وسم:", typing=True).words == (Word("مياه"),)
    assert parse("مياه وسم:").words == (Word("مياه"), Word("وسم:"))


@pytest.mark.parametrize(
    ("text", "plain"), [("-source:x", "source:x"), ("-status:draft", "status:draft"), ("-lang:en", "lang:en")]
)
def test_a_minus_never_means_its_opposite(text, plain):
    assert parse(text) != parse(plain)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=40), st.text('tag:وسم" -«»:2025قبل ', max_size=40)), st.booleans())
def test_nothing_typed_is_an_error(text, typing):
    assert isinstance(parse(text, typing=typing), Query)


def w(text, **more):
    return Word(text, **more)


def q(*words, **more):
    return Query(words=tuple(w(word) for word in words), **more)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("مياه أو ري", Query(either=((q("مياه"), q("ري")),))),
        ("a OR b c", Query(words=(w("c"),), either=((q("a"), q("b")),))),
        ("a b OR c", Query(words=(w("a"),), either=((q("b"), q("c")),))),
        ("a OR b OR c", Query(either=((q("a"), q("b"), q("c")),))),
        ("(a b) OR c", Query(either=((q("a", "b"), q("c")),))),
        ("(a OR b) c", Query(words=(w("c"),), either=((q("a"), q("b")),))),
        ("(a b) c", q("a", "b", "c")),
        ("((a", q("a")), ("a) b", q("a", "b")), ("()", Query()), ("a (", q("a")),
        ("-(a b)", Query(neither=(q("a", "b"),))), ("-(a)", Query(words=(w("a", negated=True),))),
        ("a OR", q("a")), ("OR a", q("a")), ("OR", q("OR")), ("أو", q("أو")),
        ("a OR OR b", Query(either=((q("a"), q("b")),))),
        ("a or b", q("a", "or", "b")),
        ("tag:x OR source:y", Query(either=((Query(tags=("x",)), Query(sources=("y",))),))),
        ("tag:(x OR y)", Query(either=((Query(tags=("x",)), Query(tags=("y",))),))),
        ("عنوان:(مياه ري)", Query(words=(w("مياه", within="headline"), w("ري", within="headline")))),
        ("a NEAR b", Query(words=(w("a b", near=8),))), ("a NEAR/3 b", Query(words=(w("a b", near=3),))),
        ("مياه قرب/٥ ري", Query(words=(w("مياه ري", near=5),))), ("مياه قرب ري", q("مياه", "قرب", "ري")),
        ("a NEAR/3 b NEAR/5 c", Query(words=(w("a b c", near=5),))), ("NEAR a", q("a")), ("a NEAR", q("a")),
        ("a NEAR tag:x", Query(words=(w("a"),), tags=("x",))),
        ("سؤال*", Query(words=(w("سؤال", prefix=True, whole=True),))), ("*", Query()),
        ("title:مياه", Query(words=(w("مياه", within="headline"),))),
        ('نص:"مياه الري"', Query(words=(w("مياه الري", quoted=True, within="text"),))),
        ("كاتب:مها", Query(words=(w("مها", within="byline"),))),
        ("-by:x", Query(words=(w("x", within="byline", negated=True),))),
        ("date:2025", Query(published=(Span("2025", "2025"),))),
        ("date:2025-01..2025-06", Query(published=(Span("2025-01", "2025-06"),))),
        ("تاريخ:رمضان 1446 مياه", Query(words=(w("مياه"),), published=(Span("2025-03-01", "2025-03-29"),))),
        ("date:12 حزيران 2025", Query(published=(Span("2025-06-12", "2025-06-12"),))),
        ("بعد:جويلية 2016 مياه", Query(words=(w("مياه"),), published=(Span("2016-07"),))),
        ("قبل:1446", Query(published=(Span("", "2025-06-25"),))),
        ("-date:2025", Query(not_published=(Span("2025", "2025"),))),
        ("أضيف:2025", Query(added=(Span("2025", "2025"),))),
        ("words:>500", Query(length=(Span("501"),))), ("كلمات:<٢٠٠", Query(length=(Span("", "199"),))),
        ("words:200..500", Query(length=(Span("200", "500"),))), ("words:7", Query(length=(Span("7", "7"),))),
        ("words:many", q("words", "many")),
        ("has:link", Query(marks=("link",))), ("يحوي:صورة", Query(marks=("image",))),
        ("-has:note", Query(not_marks=("note",))),
        ("has:luck", q("has", "luck")), ("is:unlinked", Query(not_marks=("link",))),
        ("-is:unlinked", Query(marks=("link",))),
        ("بلا:روابط", Query(not_marks=("link",))), ("is:untagged بلا:وسوم", Query(not_marks=("tag", "tag"))),
        ("is:duplicate", Query(marks=("duplicate",))), ("is:draft هو:مسودة", Query(statuses=("draft", "draft"))),
        ("is:trash", Query(trash=True)), ("-in:trash", Query()), ("like:12", Query(like="12")),
        ("مثل:town-1", Query(like="town-1")),
        ("هل الماء أو النار أخطر؟", q("هل", "الماء", "أو", "النار", "أخطر؟")),
        ("قال الوزير إن المياه أو الكهرباء ستعود إلى المدينة غدا صباحا",
         q(*["قال", "الوزير", "إن", "المياه", "أو", "الكهرباء", "ستعود", "إلى", "المدينة", "غدا", "صباحا"])),
    ],
)  # fmt: skip
def test_the_language_says_more(text, query):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("مياه وسم:ري", [("وسم:ري", "tag", "ري", False)]),
        ("-status:مسودة a", [("-status:مسودة", "status", "status.draft", False)]),
        ("date:رمضان 1446 a", [("date:رمضان 1446", "date", "رمضان 1446", True)]),
        ('source:"a b" is:untagged', [('source:"a b"', "source", "a b", True),
        ("is:untagged", "is", "mark.without.tag", True)]),
        ("lang:عربي", [("lang:عربي", "lang", "language.ar", True)]),
        ("date:nonsense", []),
    ],
)  # fmt: skip
def test_what_was_understood_is_told_with_its_place(text, parts):
    found = understand(text).parts
    assert [(text[part.start : part.end], part.field, part.value) for part in found] == [part[:3] for part in parts]


def test_a_part_beside_an_or_or_in_brackets_cannot_be_taken_away_alone():
    assert [part.lone for part in understand("tag:a OR tag:b (tag:c x) tag:d").parts] == [False, False, False, True]
    assert [part.lone for part in understand("NOT tag:a tag:b").parts] == [False, True]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["(", ")", "OR", "أو", "NEAR/3", "قرب/٢", "-", "tag:", "وسم:", "date:", '"', "«", "»", "x", "مياه",
            "2025", "..",
             "words:>", "has:", "is:", "like:", "title:", "*", "؟", ":", " ", "رمضان", "1446", "-(", "in:trash",
             "||", "|"]
        ),
        max_size=14,
    ),
    st.sampled_from(["", " "]),
    st.booleans(),
)  # fmt: skip
def test_no_row_of_signs_is_an_error(signs, between, typing):
    text = between.join(signs)
    found = understand(text, typing=typing)
    assert all(0 <= part.start < part.end <= len(text) for part in found.parts)
    assert [part.start for part in found.parts] == sorted(part.start for part in found.parts)


@settings(max_examples=60, deadline=None)
@given(st.text("مياه بالري وزارة xyz", min_size=1, max_size=30))
def test_plain_words_are_words_in_their_order(text):
    words = text.split()
    assume(not {"او", "أو"} & set(words))
    assert [word.text for word in parse(text).every_word()] == words


def meaning(text):
    """What a question asks for, whatever the order in which its conditions stand."""
    return {
        name: sorted(map(repr, value)) if isinstance(value, tuple) else value
        for name in Query.__slots__
        for value in [getattr(parse(text), name)]
    }


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("مصر أو سوريا أو لبنان أو الأردن أو العراق",
         Query(either=(tuple(q(word) for word in ("مصر", "سوريا", "لبنان", "الأردن", "العراق")),))),
        ('"مجلس الأمن الدولي" أو "الجمعية العامة للأمم المتحدة" قرار',
         Query(words=(w("قرار"),), either=((
             Query(words=(w("مجلس الأمن الدولي", quoted=True),)),
             Query(words=(w("الجمعية العامة للأمم المتحدة", quoted=True),))),))),
        ("date:2025 كيف حال مصر أو سوريا",
         Query(words=tuple(map(w, "كيف حال مصر أو سوريا".split())), published=(Span("2025", "2025"),))),  # noqa: SIM905
        ("«حماس»-إسرائيل", Query(words=(w("حماس", quoted=True), w("-إسرائيل")))),
        ("دول مثل: مصر والسعودية", q("دول", "مثل", "مصر", "والسعودية")),
        ("مصدر: ولي العهد السعودي يزور القاهرة", q("مصدر", "ولي", "العهد", "السعودي", "يزور", "القاهرة")),
        ("مصدر: ثورة", Query(sources=("ثورة",))),
        ("date:رمضان 1446 هـ مياه", Query(words=(w("مياه"),), published=(Span("2025-03-01", "2025-03-29"),))),
        ("date:2014 إلى 2015 مياه", Query(words=(w("مياه"),), published=(Span("2014", "2015"),))),
        ("date:2025-01 .. 2025-06", Query(published=(Span("2025-01", "2025-06"),))),
        ("date:12 يونيو 2025 مياه", Query(words=(w("مياه"),), published=(Span("2025-06-12", "2025-06-12"),))),
        ("date:2025 6/2024", Query(words=(w("6/2024"),), published=(Span("2025", "2025"),))),
        (" NEAR ".join("abcdefgh"), Query(words=(w("a b c d e f", near=8), w("g h", near=8)))),
    ],
)  # fmt: skip
def test_what_a_reviewer_typed(text, query):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("ترمب NOT بوتين", Query(words=(w("ترمب"), w("بوتين", negated=True)))), ("a AND b", q("a", "b")),
        ("NOT (a b)", Query(neither=(q("a", "b"),))), ("NOT", q("NOT")), ("AND", q("AND")), ("a NOT", q("a", "NOT")),
        ("NOT tag:x", Query(neither=(Query(tags=("x",)),))),
    ],
)  # fmt: skip
def test_not_and_and_are_understood_where_or_is(text, query):
    assert parse(text) == query


def test_a_tag_that_is_being_typed_stands_for_all_that_begin_so():
    assert parse("tag:wat", typing=True) == Query(tags=("wat*",))
    assert parse("tag:wat ", typing=True) == Query(tags=("wat",))


def test_what_looks_like_a_condition_and_is_none_is_told():
    assert understand("تاريخ:غدا status:odd foo:bar tag:x").misread == ("تاريخ:غدا", "status:odd")


def test_a_field_alone_waits_for_its_value_while_one_types():
    assert parse("وسم:", typing=True) == Query()
    assert parse("tag:", typing=True) == Query()
    assert parse("مياه تاريخ:20", typing=True) == q("مياه")
    assert parse("مياه تاريخ:20") == q("مياه", "تاريخ", "20")


CONDITIONS = ["وسم:مصر", 'source:"a b"', "date:رمضان 1446", "title:نفط", "-has:link", 'مصدر:"غير مغلق']
BETWEEN = ["مياه", "سوريا", "أو", "OR", "NEAR/5", "(", ")", "-حرب", '"مجلس الأمن"', "؟", "كيف"]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(CONDITIONS), st.sampled_from(BETWEEN)), max_size=7))
def test_a_question_means_the_same_when_its_conditions_are_chips(pieces):
    text = " ".join(pieces)
    question = Question()
    rest = question.show(text)
    assert meaning(question.whole(rest)) == meaning(text)
