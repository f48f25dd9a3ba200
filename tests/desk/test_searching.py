"""The search language over a whole archive: what each condition finds, and that index and database agree."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsdesk.desk import articles, attachments, facets, importing, links, searching, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.query import Bucket, Query, Sort
from tests.conftest import TOWN


@pytest.fixture
def filled(desk):
    """Five articles written at the desk, by number."""
    rows = [
        Text(headline="التقى الوزير وفد المزارعين", body="<p>بحثوا مياه الري في الساحل.</p>", byline="مها العلي",
             source="صحيفة المرفأ", language="ar"),
        Text(headline="البلدية تنظم السوق", body="<p>قال إن السوق قريب من مياه البحر والري بعيد.</p>", byline="سامر",
             source="وكالة الأفق", notes="للمراجعة", language="ar"),
        Text(headline="Harbour council meets", body=f"<p>{'word ' * 300}</p>",
             source="The Quay Post", language="en"),
        Text(headline="نسخة", body="<p>نص واحد بعينه.</p>", language="ar"),
        Text(headline="نسخة", body="<p>نص واحد بعينه.</p>", language="ar"),
    ]  # fmt: skip
    keys = [articles.create(desk, text)[0] for text in rows]
    assert keys == [1, 2, 3, 4, 5]
    links.add(desk, 1, 2)
    links.add_waiting(desk, 3, "مقال لم يصل")
    tags.add(desk, [1], ["الساحل"])
    articles.trash(desk, [articles.create(desk, Text(headline="محذوف", body="<p>مياه</p>"))[0]])
    desk.indexer.catch_up()
    return desk


def found(desk, text, **more):
    return set(searching.find(desk, searching.parse(text, **more)).ids)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("مياه", {1, 2}), ("مياه OR council", {1, 2, 3}), ("(مياه أو نسخة) -السوق", {1, 4, 5}), ("-مياه", {3, 4, 5}),
        ("مياه NEAR/1 الري", {1}), ("مياه NEAR/4 الري", {1, 2}), ("ري قرب/٣ مياهها", {1, 2}),
        ("title:السوق", {2}), ("عنوان:مياه", set()), ("نص:السوق", {2}), ("by:مها", {1}), ("كاتب:\"مها العلي\"", {1}),
        ("by:المرفأ", set()), ("مها", {1}), ("المرفا", {1}), ("وزا*", set()), ("الوز*", {1}),
        ("source:المرفأ OR source:quay", {1, 3}), ("tag:الساحل", {1}), ("-tag:الساحل مياه", {2}),
        ("tag:الساحل OR by:سامر", {1, 2}),
        ("has:link", {1, 2}), ("has:waiting", {3}), ("is:unlinked", {3, 4, 5}), ("has:note", {2}), ("has:tag", {1}),
        ("is:untagged مياه", {2}), ("has:original", set()), ("without:note", {1, 3, 4, 5}), ("is:duplicate", {4, 5}),
        ("-is:duplicate", {1, 2, 3}), ("words:>100", {3}), ("words:<100 lang:en", set()), ("words:1..5", {1, 4, 5}),
        ("added:today", {1, 2, 3, 4, 5}), ("-added:today", set()), ("added:..2001", set()), ("in:trash مياه", {6}),
        ("is:draft", {1, 2, 3, 4, 5}), ("-(is:draft lang:ar)", {3}), ("-(مياه OR نسخة)", {3}), ("lang:fr", set()),
        ("like:999", set()), ("date:2025", set()), ("date:0500", set()), ("before:9999-12", set()),
        ("added:9999-12-31", set()),
        ("in:trash OR سوق", {2, 6}), ("م*", {1, 2}), ("title:من", set()), ("by:من مياه", set()),
    ],
)  # fmt: skip
def test_each_condition_finds_its_articles(filled, text, ids):
    assert found(filled, text) == ids


def test_a_question_finds_the_best_fits(filled):
    answer = searching.find(filled, searching.parse("من هو الوزير الذي التقى المزارعين أو الصيادين؟"))
    assert answer.ids[0] == 1 and answer.relaxed


def test_marks_follow_links_as_they_come_and_go(filled):
    link = articles.get(filled, 1).links[0]
    links.remove(filled, link.id)
    filled.indexer.catch_up()
    assert found(filled, "has:link") == set()
    undo.undo(filled)
    filled.indexer.catch_up()
    assert found(filled, "has:link") == {1, 2}
    key, _ = articles.create(filled, Text(headline="مقال لم يصل", body="<p>وصل</p>"))
    filled.indexer.catch_up()
    assert found(filled, "has:waiting") == set()
    assert found(filled, "has:link") == {1, 2, 3, key}
    articles.trash(filled, [2])
    articles.purge(filled, [2])
    filled.indexer.catch_up()
    assert found(filled, "has:link") == {3, key}
    assert found(filled, "has:waiting") == {1}


def test_an_image_and_an_original_are_known_to_the_search(filled, tmp_path):
    picture = tmp_path / "a.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + b"0" * 20)
    attachments.attach(filled, 2, [picture])
    importing.import_paths(filled, [TOWN])
    filled.indexer.catch_up()
    assert found(filled, "has:image") == {2}
    assert len(found(filled, "has:original")) == 12
    assert found(filled, "has:waiting has:original") or found(filled, "has:link has:original")


def test_what_is_like_an_article_comes_best_first(desk):
    importing.import_paths(desk, [TOWN])
    water = (
        searching.find(desk, searching.parse("sample-01")).ids or searching.find(desk, searching.parse("المياه")).ids
    )
    answer = searching.find(desk, searching.parse(f"like:{water[0]}"))
    assert answer.ids and water[0] not in answer.ids
    assert list(answer.scores) == sorted(answer.scores, reverse=True)


def test_orders(filled):
    def order(sort, text=""):
        return list(searching.find(filled, searching.parse(text).within(Query(sort=sort)), 10).ids)

    def listed(sort):
        return list(searching.find(filled, replace(searching.parse(""), sort=sort)).ids)

    assert listed(Sort.HEADLINE) == [1, 2, 4, 5, 3], "التقى before البلدية under ب, English last"
    assert listed(Sort.SOURCE)[:3] == [1, 2, 3]
    assert listed(Sort.LENGTH)[0] == 3
    assert set(listed(Sort.ADDED)) == {1, 2, 3, 4, 5}
    assert order(None) == listed(Sort.NEWEST)


@pytest.mark.parametrize("sort", list(Sort))
def test_the_index_orders_as_the_database_does(filled, sort):
    importing.import_paths(filled, [TOWN])
    filled.indexer.catch_up()
    plain = replace(searching.parse(""), sort=sort)
    asked = replace(searching.parse("-(غائبتماما)"), sort=sort)
    assert not asked.plain
    by_database, by_index = searching.find(filled, plain), searching.find(filled, asked)
    assert set(by_database.ids) == set(by_index.ids)
    rows = {row.id: row for row in searching.rows(filled, by_database.ids)}
    key = {
        Sort.HEADLINE: lambda row: row.headline, Sort.SOURCE: lambda row: row.source,
        Sort.NEWEST: lambda row: row.published, Sort.OLDEST: lambda row: row.published,
    }.get(sort)  # fmt: skip
    if key:
        assert [key(rows[one]) for one in by_database.ids] == [key(rows[one]) for one in by_index.ids]


CONDITIONS = [
    "status:draft", "status:inbox", "lang:ar", "lang:en", "source:المرفأ", "source:الأفق", "tag:المرفأ", "has:tag",
    "date:2025", "date:2025-06", "date:..2025-06-11", "date:2025-06-12..", "words:>100", "words:<60", "added:today",
]  # fmt: skip


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.booleans(), st.sampled_from(CONDITIONS)), max_size=4))
def test_index_and_database_agree_on_every_filter(filled, conditions):
    if not found(filled, "has:original"):
        importing.import_paths(filled, [TOWN])
        filled.indexer.catch_up()
    text = " ".join(("-" if negated else "") + condition for negated, condition in conditions)
    assert searching.parse(text).plain
    assert found(filled, text) == found(filled, f"{text} -(غائبتماما)")


def test_counts_of_an_answer(filled):
    importing.import_paths(filled, [TOWN])
    filled.indexer.catch_up()
    every = facets.facets(filled, searching.parse(""))
    assert every.total == 17 == sum(bucket.count for bucket in every.statuses)
    assert sum(bucket.count for bucket in every.months) == sum(bucket.count for bucket in every.years) == 12
    assert [bucket.key for bucket in every.months] == sorted(bucket.key for bucket in every.months)
    assert all(bucket.id for bucket in every.sources + every.tags)
    some = facets.facets(filled, searching.parse("source:المرفأ"))
    assert [bucket.key for bucket in some.sources] == ["صحيفة المرفأ"]
    assert some.total == searching.find(filled, searching.parse("source:المرفأ")).total
    words = facets.facets(filled, searching.parse("title:نسخة lang:ar"))
    assert words.languages == (Bucket("ar", 2),)


def test_counts_of_the_best_fits_are_those_that_are_shown(filled):
    query = searching.parse("council غائبةتماما")
    assert facets.facets(filled, query).total == searching.find(filled, query).total == 1


def test_a_misspelt_word_is_offered_as_it_is_spelled(desk, take):
    take(*({"title": f"خبر {n}", "body": "قال غوتيريش إن المدرسة جديدة في Washington"} for n in range(4)))
    for typed, offered in [
        ("غوتيرش", "غوتيريش"), ("tag:غوتيرش غوتيرش", "tag:غوتيرش غوتيريش"), ("المدسرة جديدة", "المدرسة جديدة"),
        ("Wasington", "Washington"), ("المدرسة", ""),
        ("خبر", ""), ('"غوتيرش"', ""), ("قال", ""), ("zzzzzz", ""), ("2024", ""), ("", ""),
    ]:  # fmt: skip
        assert facets.meant(desk, searching.parse(typed), typed) == offered, typed


def test_authors_are_known(filled):
    known = facets.names(filled, tags.all_tags(filled), searching.counts(filled)[1])
    assert set(known.authors) == {("مها العلي", 1), ("سامر", 1)}
    assert known.tags == (("الساحل", 1),) and len(known.sources) == 3


def test_a_name_stands_before_a_preposition_that_is_spelled_alike(desk, take):
    take(
        {"title": "سار على الطريق", "body": "على الأرض على البحر على الجبل"},
        {"title": "زار علي المدينة", "body": "نص طويل " * 20},
    )
    assert list(searching.find(desk, searching.parse("علي")).ids) == [2, 1]
    assert searching.find(desk, searching.parse('"علي"')).ids == (2, 1)


def test_a_tag_is_found_by_every_name_and_with_those_below_it(filled):
    key = next(tag.id for tag in tags.all_tags(filled) if tag.name == "الساحل")
    tags.add(filled, [2], ["الميناء", "Coast"])
    below = next(tag.id for tag in tags.all_tags(filled) if tag.name == "الميناء")
    tags.change(filled, below, parent_id=key)
    coast = next(tag.id for tag in tags.all_tags(filled) if tag.name == "Coast")
    tags.merge(filled, [coast], key)
    filled.indexer.catch_up()
    for text in ("tag:الساحل", "tag:coast", "وسم:الساحل مياه", "tag:coa*"):
        assert found(filled, text) == {1, 2}, text
    assert found(filled, "-tag:coast مياه") == set()
    counted = {bucket.key: bucket.count for bucket in facets.facets(filled, searching.parse("")).tags}
    assert counted["الساحل"] == 2, "what its button says is what a press gives"


@pytest.mark.parametrize("few", [0, 100])
@pytest.mark.parametrize("sort", list(Sort))
def test_untagged_articles_are_those_of_this_moment_in_every_order(desk, take, monkeypatch, few, sort):
    monkeypatch.setattr(searching, "_FEW", few)  # told by the index, or found by the database
    rows = [
        {"id": str(n), "title": f"عنوان {9 - n}", "body": "كلمة " * n, "date": f"2024-05-0{n + 1}",
         "source": f"س{n % 2}", "tags": ["بحر"] if n % 3 else []}
        for n in range(8)
    ]  # fmt: skip
    take(desk, rows)
    query = replace(searching.parse("is:untagged"), sort=sort)
    everything = searching.find(desk, replace(searching.parse(""), sort=sort)).ids

    def bare():
        return {key for key in everything if not articles.get(desk, key).tags}

    for change in (lambda: None, lambda: tags.add(desk, [min(bare())], ["جبل"]), lambda: undo.undo(desk)):
        change()
        found = searching.find(desk, query, grouped=True)
        assert list(found.ids) == [key for key in everything if key in bare()]
        assert searching.find(desk, query, 1).total == len(bare())
