"""Articles become one record: nothing of either is lost, one undo parts them again, and later captures know it."""

import json
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from newsdesk.archive import tables as t
from newsdesk.archive.revisions import revision_text
from newsdesk.desk import Desk, articles, importing, links, merging, searching, tags, twins, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import LinkKind

FIRST = Text(headline="افتتاح الميناء", body="<p>افتتح الميناء صباح اليوم.</p>", source="المرسى", notes="من الهاتف")
SECOND = Text(
    headline="الميناء يفتتح", body="<p>افتتح الميناء أمس مساءً.</p>", source="الصدى", byline="هدى",
    published=PartialDate("2025-06-13"), url="https://sada.example/1", notes="من الوكالة",
)  # fmt: skip
KEPT = ("changes", "operations", "operation_steps", "followers", "twins")


def tables(desk):
    """Every row there is, by table; what a version says instead of its bytes, and articles without what only grows."""
    found = {}
    with desk.archive.read() as connection:
        for name, core in t.Base.metadata.tables.items():
            if name in KEPT:
                continue
            rows = [dict(row._mapping) for row in connection.execute(select(core))]
            for row in rows:
                if name == "articles":
                    del row["version"], row["modified"]
                if name == "revisions":
                    row["snapshot"] = revision_text(connection, row["article_id"], row["number"])
            found[name] = sorted(rows, key=repr)
    return found


def two(desk):
    return [articles.create(desk, text)[0] for text in (FIRST, SECOND)]


def named(desk, key):
    return {tag.name for tag in articles.get(desk, key).tags}


def test_what_hangs_on_either_hangs_on_the_one_that_stays(desk):
    one, other = two(desk)
    third, _ = articles.create(desk, Text(headline="ثالث"))
    tags.add(desk, [one], ["موانئ", "بحر"])
    tags.add(desk, [other], ["بحر", "مدن"])
    links.add(desk, other, third, LinkKind.BACKGROUND, "ملاحظة")
    links.add(desk, third, other)
    links.add(desk, one, other, LinkKind.REPUBLICATION)
    links.add_waiting(desk, other, "خبر لم يصل")
    links.dismiss(desk, other, third)
    found = articles.get(desk, other)
    articles.save(desk, other, found.version, replace(SECOND, body="<p>افتتح الميناء أمس.</p>"))

    told = merging.preview(desk, [one, other], one)
    assert (told.tags, told.links, told.revisions) == (1, 3, 2) and told.body_differs
    assert {field.name: (field.value, field.filled) for field in told.fields} == {
        "headline": (FIRST.headline, False), "source": ("المرسى", False), "byline": ("هدى", True),
        "published": ("2025-06-13", True), "url": ("", False),
    }  # fmt: skip
    changes = merging.merge(desk, [one, other], one, "دُمج")
    assert {one, other, third} <= set(changes.articles)

    article = articles.get(desk, one)
    assert named(desk, one) == {"موانئ", "بحر", "مدن"}
    assert {(link.article_id, link.outgoing, link.kind, link.note) for link in article.links} == {
        (third, True, LinkKind.BACKGROUND, "ملاحظة"), (third, False, LinkKind.RELATED, ""),
        (None, True, LinkKind.RELATED, ""),
    }  # fmt: skip
    assert article.text.byline == "هدى" and article.text.headline == FIRST.headline
    assert "من الهاتف" in article.text.notes and "من الوكالة" in article.text.notes
    assert "دُمج: الميناء يفتتح · الصدى" in article.text.notes
    assert article.text.url == "" and SECOND.url in article.text.notes, (
        "an address of another source is none of this one's"
    )
    said = [articles.revision_text(desk, one, revision.number) for revision in articles.revisions(desk, one)]
    assert said[0] == article.text, "the newest version is what stands there"
    assert {text.body for text in said} == {FIRST.body, SECOND.body, "<p>افتتح الميناء أمس.</p>"}
    assert sum(revision.why == "merged" for revision in articles.revisions(desk, one)) == 2
    assert any(revision.name == "الصدى · الميناء يفتتح" for revision in articles.revisions(desk, one))
    with pytest.raises(NotFound):
        articles.get(desk, other)
    assert articles.find(desk, found.uid) == one
    assert third in [int(key) for key in _dismissed(desk, one)]


def _dismissed(desk, key):
    with desk.archive.read() as connection:
        return connection.scalars(select(t.Dismissal.object).where(t.Dismissal.subject == str(key))).all()


def test_the_index_and_the_book_of_tags_follow(desk):
    one, other = two(desk)
    tags.add(desk, [other], ["مدن"])
    merging.merge(desk, [one, other], one)
    desk.indexer.catch_up()
    assert list(searching.find(desk, searching.parse("tag:مدن")).ids) == [one]
    assert list(searching.find(desk, searching.parse("مساء")).ids) == []
    assert [tag.count for tag in tags.all_tags(desk)] == [1]
    undo.undo(desk)
    desk.indexer.catch_up()
    assert list(searching.find(desk, searching.parse("مساء")).ids) == [other]
    assert list(searching.find(desk, searching.parse("tag:مدن")).ids) == [other]
    assert [tag.count for tag in tags.all_tags(desk)] == [1]


def test_undo_parts_them_after_a_restart_and_after_later_work(open_desk):
    desk = open_desk()
    one, other = two(desk)
    tags.add(desk, [other], ["مدن"])
    before = tables(desk)
    merging.merge(desk, [one, other], one, "دُمج")
    merged = tables(desk)
    desk.close()
    desk = open_desk()
    undo.undo(desk)
    assert tables(desk) == before
    undo.redo(desk)
    assert tables(desk) == merged
    found = articles.get(desk, one)
    articles.save(desk, one, found.version, replace(found.text, headline="آخر"))
    undo.undo(desk)
    undo.undo(desk)
    assert articles.get(desk, other).text == SECOND and named(desk, other) == {"مدن"}
    assert articles.get(desk, one).text == FIRST
    undo.redo(desk)
    undo.redo(desk)
    assert articles.get(desk, one).text.headline == "آخر" and named(desk, one) == {"مدن"}


def test_who_is_likely_to_stay(desk, take):
    take({"id": "1", "title": "أ", "body": "كلمات كثيرة " * 20}, {"id": "2", "title": "ب", "body": "كلمات"})
    assert merging.preview(desk, [1, 2]).stays == 1, "it says more"
    found = articles.get(desk, 2)
    articles.save(desk, 2, found.version, replace(found.text, headline="ج"))
    assert merging.preview(desk, [1, 2]).stays == 2, "a person edited it"


ROWS = [
    {"id": "7", "title": "افتتاح الميناء", "body": "افتتح الميناء صباح اليوم بحضور الجميع", "source": "المرسى"},
    {"id": "9", "title": "الميناء يفتتح", "body": "كان افتتاح الميناء أمس مساء", "source": "الصدى"},
]


def test_a_capture_of_the_one_that_went_makes_no_second_article(desk, take):
    take(*ROWS)
    merging.merge(desk, [1, 2], 1)
    before = articles.get(desk, 1).text
    report = take(*ROWS)
    assert (report.added, report.joined, report.unchanged) == (0, 0, 2), "the same rows in another file"
    report = take({**ROWS[1], "body": "كان افتتاح الميناء أمس مساء، ثم أغلق"})
    assert (report.added, report.joined) == (0, 1)
    assert articles.get(desk, 1).text == before, "what is said of the other is laid beside it"
    assert "ثم أغلق" in articles.revision_text(desk, 1, articles.revisions(desk, 1)[0].number).body
    assert articles.find(desk, "9") == 1


def test_the_same_file_again_is_known(desk, take, jsonl):
    path = jsonl(ROWS)
    importing.import_paths(desk, [path])
    merging.merge(desk, [1, 2], 2)
    assert importing.import_paths(desk, [path]).unchanged == 2
    assert len(articles.get(desk, 2).originals) == 2


def test_links_that_wait_for_the_merged_headline_find_the_one_that_stays(desk):
    first, second = (articles.create(desk, Text(headline="العنوان نفسه", body=f"<p>{n}</p>"))[0] for n in (1, 2))
    third, _ = articles.create(desk, Text(headline="ثالث"))
    links.add_waiting(desk, third, "العنوان نفسه")
    assert articles.get(desk, third).links[0].article_id is None
    merging.merge(desk, [first, second], second)
    assert articles.get(desk, third).links[0].article_id == second
    undo.undo(desk)
    assert articles.get(desk, third).links[0].article_id is None
    one, other = two(desk)
    merging.merge(desk, [one, other], one)
    links.add_waiting(desk, third, SECOND.headline, LinkKind.BACKGROUND)
    assert one in [link.article_id for link in articles.get(desk, third).links]


def test_what_was_deleted_for_ever_stays_deleted(desk):
    one, other = two(desk)
    third, _ = articles.create(desk, Text(headline="ثالث"))
    links.add(desk, third, other)
    merging.merge(desk, [one, other], one)
    articles.trash(desk, [one])
    articles.purge(desk, [one])
    undo.undo(desk)
    undo.undo(desk)
    for key in (one, other):
        with pytest.raises(NotFound):
            articles.get(desk, key)
    assert articles.get(desk, third).links[0].article_id is None


def test_what_is_not_there_or_in_the_trash_is_not_merged(desk):
    one, other = two(desk)
    articles.trash(desk, [other])
    for keys in ([one, other], [one, 99]):
        with pytest.raises(NotFound):
            merging.merge(desk, keys, one)
        with pytest.raises(NotFound):
            merging.preview(desk, keys)


def test_a_group_becomes_one_and_one_that_absorbed_others_is_absorbed(desk):
    keys = [articles.create(desk, replace(FIRST, headline=f"خبر {n}"))[0] for n in range(4)]
    uids = [articles.get(desk, key).uid for key in keys]
    merging.merge(desk, keys[:2], keys[1])
    before = tables(desk)
    merging.merge(desk, keys[1:], keys[3])
    assert {articles.find(desk, uid) for uid in uids} == {keys[3]}
    undo.undo(desk)
    assert tables(desk) == before


def test_who_was_a_twin_of_the_merged_one_is_no_twin_alone(desk):
    words = [f"كلمة{number}" for number in range(60)]
    keys = [
        articles.create(desk, Text(headline=str(n), body=f"<p>{' '.join([*words, str(n)])}</p>"))[0] for n in range(2)
    ]
    assert [one.id for one in twins.of(desk, keys[0])] == [keys[1]]
    merging.merge(desk, keys, keys[0])
    assert twins.of(desk, keys[0]) == []
    undo.undo(desk)
    assert [one.id for one in twins.of(desk, keys[0])] == [keys[1]]


# -- whatever they are

WORDS = ["ميناء", "بحر", "مدينة", "افتتاح", "Port"]
NAMES = ["مدن", "بحر", "ري"]
texts = st.builds(
    Text,
    headline=st.sampled_from([*WORDS, ""]),
    body=st.sampled_from([f"<p>{word}</p>" for word in WORDS] + [""]),
    byline=st.sampled_from(["", "هدى", "سامي"]),
    source=st.sampled_from(["", "المرسى", "الصدى"]),
    notes=st.sampled_from(["", "ملاحظة", "أخرى"]),
    published=st.sampled_from([None, PartialDate("2025"), PartialDate("2025-06-13")]),
)
ends = st.integers(0, 3)
plans = st.fixed_dictionaries(
    {
        "texts": st.lists(texts, min_size=4, max_size=4),
        "tags": st.lists(st.tuples(ends, st.sampled_from(NAMES)), max_size=6),
        "links": st.lists(st.tuples(ends, ends, st.sampled_from(list(LinkKind)[:3])), max_size=8),
        "waits": st.lists(st.tuples(ends, st.sampled_from([*WORDS, "غائب"])), max_size=4),
        "saves": st.lists(st.tuples(ends, texts), max_size=3),
        "apart": st.lists(st.tuples(ends, ends), max_size=3),
        "merged": st.lists(ends, min_size=2, max_size=4, unique=True),
    }
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory):
    folder = tmp_path_factory.mktemp("merging")
    with Desk.open(folder / "A.newsdesk", folder / "cache", create=True) as desk:
        yield desk


def plant(desk, plan):
    keys = [articles.create(desk, text)[0] for text in plan["texts"]]
    for place, name in plan["tags"]:
        tags.add(desk, [keys[place]], [name])
    for start, end, kind in plan["links"]:
        if start != end:
            links.add(desk, keys[start], keys[end], kind, f"{start}{end}")
    for place, title in plan["waits"]:
        links.add_waiting(desk, keys[place], title)
    for place, text in plan["saves"]:
        articles.save(desk, keys[place], articles.get(desk, keys[place]).version, text)
    for one, other in plan["apart"]:
        if one != other:
            links.dismiss(desk, keys[one], keys[other])
            twins.keep_apart(desk, [keys[one], keys[other]])
    return keys


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=plans)
def test_whatever_they_are_nothing_is_lost_and_undo_brings_all_back(shop, plan):
    keys = plant(shop, plan)
    chosen = [keys[place] for place in plan["merged"]]
    stays, gone = chosen[0], chosen[1:]
    had = [articles.get(shop, key) for key in chosen]
    versions = {
        json.dumps(repr(articles.revision_text(shop, key, one.number)))
        for key in chosen for one in articles.revisions(shop, key)
    }  # fmt: skip
    before = tables(shop)
    merging.merge(shop, chosen, stays)
    merged, article = tables(shop), articles.get(shop, stays)
    assert {tag.id for tag in article.tags} == {tag.id for one in had for tag in one.tags}
    outside = {
        (link.article_id, link.outgoing, link.kind)
        for one in had for link in one.links if link.article_id is not None and link.article_id not in chosen
    }  # fmt: skip
    assert outside <= {(link.article_id, link.outgoing, link.kind) for link in article.links}
    assert all(link.article_id not in chosen for link in article.links)
    noted = [link.note for one in had for link in one.links if link.article_id and link.article_id not in chosen]
    assert all(any(note in link.note for link in article.links) for note in noted)
    now = {json.dumps(repr(articles.revision_text(shop, stays, one.number))) for one in articles.revisions(shop, stays)}
    assert versions <= now
    for one in had:
        assert all(part in article.text.notes for part in one.text.notes.split("\n"))
        assert articles.find(shop, one.uid) == stays
    assert not {str(key) for key in gone} & {
        value for row in merged["dismissals"] for value in (row["subject"], row["object"])
    }
    undo.undo(shop)
    assert tables(shop) == before
    undo.redo(shop)
    assert tables(shop) == merged
    undo.undo(shop)
    assert tables(shop) == before
    articles.trash(shop, keys)
    articles.empty_trash(shop)


def attached(desk, article_id, *names, keep=False):
    rows = [
        {"article_id": article_id, "sha256": f"{name:0>64}", "media_type": "image/png", "size": 1, "name": name}
        for name in names
    ]
    desk.archive.write("attach", lambda writer: writer.insert(t.Attachment, rows, keep=keep))


def test_files_and_offers_go_over_once_and_come_back_though_their_numbers_were_given_again(desk, take):
    one, other = two(desk)
    third, _ = articles.create(desk, Text(headline="ثالث"))
    attached(desk, one, "a")
    attached(desk, other, "b", "a")
    links.add_waiting(desk, third, "خبر ما")

    def offer(writer):
        link = writer.connection.scalar(select(t.LinkRecord.id).where(t.LinkRecord.from_id == third))
        writer.insert(t.LinkOffer, [{"link_id": link, "article_id": key, "score": 80} for key in (one, other)])

    desk.archive.write("import", offer)
    before = [[(file.name, file.sha256) for file in articles.get(desk, key).attachments] for key in (one, other)]
    merging.merge(desk, [one, other], one)
    assert sorted(file.name for file in articles.get(desk, one).attachments) == ["a", "b"]
    attached(desk, third, "c", keep=True)  # it has the number of the one that was doubled
    undo.undo(desk)
    undone = [[(file.name, file.sha256) for file in articles.get(desk, key).attachments] for key in (one, other)]
    assert list(map(sorted, undone)) == list(map(sorted, before))
    assert [file.name for file in articles.get(desk, third).attachments] == ["c"]
    with desk.archive.read() as connection:
        offered = set(connection.scalars(select(t.LinkOffer.article_id)))
        assert other in offered and offered <= {one, other}, "who does not read alike is looked at anew"
    undo.redo(desk)
    assert sorted(file.name for file in articles.get(desk, one).attachments) == ["a", "b"]
    undo.undo(desk)
    assert [file.name for file in articles.get(desk, third).attachments] == ["c"]


def test_what_was_offered_for_a_waiting_title_stays_offered(desk):
    asking, _ = articles.create(desk, Text(headline="مقال يسأل"))
    links.add_waiting(desk, asking, "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ")
    near = "وزيرة الثقافة تفتتح اليوم معرض الكتاب الدولي السنوي في مدينة المرفأ"
    gone, _ = articles.create(desk, Text(headline=near, body="<p>نص</p>"))
    stays, _ = articles.create(desk, Text(headline="عنوان آخر", body="<p>نص</p>"))

    def offered():
        return [one.id for one in articles.get(desk, asking).links[0].near]

    assert offered() == [gone]
    merging.merge(desk, [stays, gone], stays)
    assert offered() == [stays]
    undo.undo(desk)
    assert offered() == [gone]


def test_a_tag_given_by_hand_stays_by_hand(desk, take):
    take(*[{**row, "tags": ["ميناء"]} for row in ROWS])
    tags.remove(desk, [2], tags.all_tags(desk)[0].id)
    tags.add(desk, [2], ["ميناء"])
    merging.merge(desk, [1, 2], 1)
    with desk.archive.read() as connection:
        assert connection.scalars(select(t.ArticleTag.origin)).all() == ["hand"]
    undo.undo(desk)
    with desk.archive.read() as connection:
        assert set(connection.scalars(select(t.ArticleTag.origin))) == {"hand", "import"}


def test_an_empty_field_is_filled_and_a_full_one_is_kept(desk):
    one, _ = articles.create(desk, Text(headline="عنوان", byline="سامي"))
    other, _ = articles.create(desk, Text(body="<p>نص.</p>", byline="هدى", summary="خلاصة"))
    merging.merge(desk, [one, other], one, "دُمج")
    text = articles.get(desk, one).text
    assert (text.headline, text.body, text.byline, text.summary) == ("عنوان", "<p>نص.</p>", "سامي", "خلاصة")
    assert text.notes == "دُمج: هدى"
    undo.undo(desk)
    assert articles.get(desk, one).text == Text(headline="عنوان", byline="سامي")


def test_a_link_by_id_and_a_quotation_find_the_one_that_stays(desk, take):
    take(*ROWS)
    uid = articles.get(desk, 2).uid
    merging.merge(desk, [1, 2], 1)
    report = take({"newsdesk": 1, "id": "11", "title": "ردّ", "source": "المرسى", "body": "نص", "links": [
        {"title": "الميناء يفتتح", "kind": "response"}]})  # fmt: skip
    assert report.added == 1
    key = articles.find(desk, "11")
    assert [(link.article_id, link.kind) for link in articles.get(desk, key).links] == [(1, LinkKind.RESPONSE)]
    quote = f'<blockquote cite="article:{uid}"><p>نص.</p></blockquote>'
    found = articles.get(desk, key)
    articles.save(desk, key, found.version, replace(found.text, body=quote))
    assert (1, LinkKind.QUOTES) in [(link.article_id, link.kind) for link in articles.get(desk, key).links]


def test_the_history_of_another_article_never_comes_into_one_that_is_merged_again(desk, take):
    """Merges and an import between them, all undone and done again: every version stays with its own article."""
    first, second, third = (
        articles.create(desk, Text(headline=name, body=f"<p>نص {name}</p>", byline=byline))[0]
        for name, byline in (("أول", ""), ("ثان", ""), ("ثالث", "هدى"))
    )
    capture = {"id": "c", "title": "رابع", "source": "س", "url": "https://x.example/1"}
    take(capture | {"body": "نص رابع"})
    take(capture | {"body": "نص رابع مصحح"})
    captured = articles.find(desk, "c")
    merging.merge(desk, [second, third], second)
    merging.merge(desk, [first, second], first)

    def histories():
        return {
            key: [
                (one.why, articles.revision_text(desk, key, one.number).body) for one in articles.revisions(desk, key)
            ]
            for key in (first, captured)
        }

    before = histories()
    for _ in range(3):
        undo.undo(desk)
    for _ in range(3):
        undo.redo(desk)
    after = histories()
    assert after[first] == before[first]
    assert {text for _, text in after[captured]} == {"<p>نص رابع</p>", "<p>نص رابع مصحح</p>"}
