import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.query import Names
from newsdesk.search import complete, parse

KNOWN = Names(
    tags=(("المياه", 9), ("البنية التحتية", 4), ("غزة", 2), ("Water", 1)),
    sources=(("صحيفة المرفأ", 7), ("The Quay Post", 3)),
    authors=(("مها العلي", 5),),
)


def offered(text, language="en", cursor=None):
    return [
        (found.text, found.name) for found in complete(text, len(text) if cursor is None else cursor, KNOWN, language)
    ]


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("ta", "en", ("tag:", "tag")), ("وس", "ar", ("وسم:", "tag")), ("ta", "ar", ("وسم:", "tag")),
        ("tag:", "en", ("tag:المياه ", "المياه")), ("tag:مي", "en", ("tag:المياه ", "المياه")),
        ("tag:تحت", "en", ('tag:"البنية التحتية" ', "البنية التحتية")),
        ('tag:"البن', "en", ('tag:"البنية التحتية" ', "البنية التحتية")),
        ("وسم:غز", "ar", ("وسم:غزة ", "غزة")), ("-tag:غز", "en", ("-tag:غزة ", "غزة")),
        ("x source:qu", "en", ('x source:"The Quay Post" ', "The Quay Post")),
        ("كاتب:مه", "ar", ('كاتب:"مها العلي" ', "مها العلي")),
        ("wat", "en", ("tag:Water ", "Water")), ("صحيف", "ar", ('مصدر:"صحيفة المرفأ" ', "صحيفة المرفأ")),
        ("status:", "ar", ("status:الوارد ", "status.inbox")), ("حالة:مس", "ar", ("حالة:مسودة ", "status.draft")),
        ("lang:fr", "en", ("lang:fr ", "language.fr")), ("has:im", "en", ("has:image ", "mark.image")),
        ("is:un", "en", ("is:untagged ", "mark.without.tag")), ("date:we", "en", ("date:week ", "period.week")),
    ],
)  # fmt: skip
def test_the_likeliest_is_offered_first(text, language, first):
    assert offered(text, language)[0] == first


@pytest.mark.parametrize("text", ["", "tag:غزة ", "word ", '"مي', "zzz", "x:y", "tag:zzz", "(", "12"])
def test_nothing_is_offered_where_nothing_fits(text):
    assert offered(text) == []


def test_what_stands_behind_the_cursor_stays():
    found = complete("tag:غز مياه", 6, KNOWN, "en")[0]
    assert (found.text, found.text[: found.cursor]) == ("tag:غزة مياه", "tag:غزة ")


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(
    "field", ["tag", "source", "by", "status", "lang", "has", "without", "is", "date", "added", "in"]
)
def test_whatever_is_offered_is_understood(field, language):
    for found in complete(f"{field}:", len(field) + 1, KNOWN, language):
        assert not parse(found.text).words or field == "by", found.text


@settings(max_examples=120, deadline=None)
@given(st.text('tag:وسم "«مياه(-غ', max_size=16), st.integers(0, 16))
def test_no_text_is_an_error(text, cursor):
    for found in complete(text, min(cursor, len(text)), KNOWN, "ar"):
        assert 0 <= found.cursor <= len(found.text)
