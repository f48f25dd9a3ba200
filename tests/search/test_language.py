import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.query import Query, Word
from newsdesk.search import parse


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
        ("before:2025-06 after:2024", Query(before="2025-06", after="2024")),
        ("قبل:٢٠٢٥ بعد:2025-01-01T10:00", Query(before="2025", after="2025-01-01")),
        ('before:"3 فبراير 2025"', Query(before="2025-02-03")),
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


@pytest.mark.parametrize(
    ("text", "plain"), [("-source:x", "source:x"), ("-status:draft", "status:draft"), ("-lang:en", "lang:en")]
)
def test_a_minus_never_means_its_opposite(text, plain):
    assert parse(text) != parse(plain)


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=40), st.text('tag:وسم" -«»:2025قبل ', max_size=40)), st.booleans())
def test_nothing_typed_is_an_error(text, typing):
    assert isinstance(parse(text, typing=typing), Query)
