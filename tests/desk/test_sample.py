"""The sample: articles about newsdesk itself, whose exercises must come out as they promise."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from newsdesk.desk import articles, importing, searching, tags, undo
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.dates import Precision
from newsdesk.paths import resource
from newsdesk.text.body import plain_text
from newsdesk.text.language import first_strong

WAITING = "أول مقال أكتبه في newsdesk"
LINKED = "عنوان ينتظر صاحبه: اكتب المقال الغائب وشاهد الصلة تنعقد من تلقاء نفسها"
TWINS = [("بحث", "البحث"), ("Searching", "Search")]
RUBBISH = "شارك هذه الصفحة مع أصدقائك أو اطبعها من هنا"


@pytest.fixture
def sample(desk):
    """The desk with the sample in it."""
    report = importing.import_paths(desk, [resource("sample")])
    assert (report.added, report.joined, report.failed) == (16, 0, 0), report.skipped
    return desk


def everything(desk):
    return [articles.get(desk, key) for key in searching.find(desk, searching.parse("")).ids]


def page(desk):
    """The captured page, which alone came without an id."""
    return next(article for article in everything(desk) if article.external_id is None)


def asked(desk, question):
    answer = searching.find(desk, searching.parse(question))
    assert not answer.relaxed
    return {articles.get(desk, key).external_id for key in answer.ids}


def tag_of(desk, name):
    return next(tag for tag in tags.all_tags(desk) if tag.name == name)


def test_adding_it_twice_changes_nothing_even_after_the_exercises(sample):
    article = page(sample)
    cleaned = replace(article.text, headline="صفحة ملتقطة", body="<p>ما بقي</p>")
    articles.save(sample, article.id, article.version, cleaned)
    report = importing.import_paths(sample, [resource("sample")])
    assert (report.added, report.joined, report.unchanged, report.failed) == (0, 0, 16, 0)
    assert page(sample).text == cleaned


def test_it_is_there_in_both_languages(sample):
    found = everything(sample)
    assert Counter(article.text.language for article in found) == {"ar": 10, "en": 6}
    assert [article.text.language for article in found[:2]] == ["ar", "en"]  # a welcome in each comes first
    assert all("newsdesk" in article.text.headline for article in found[:2])


def test_every_paragraph_of_an_arabic_article_begins_on_the_right(sample):
    for article in everything(sample):
        if article.text.language == "ar":
            lines = [article.text.headline, article.text.subhead, *plain_text(article.text.body).split("\n")]
            assert {first_strong(line) for line in lines if line} == {Direction.RTL}, article.text.headline


def test_the_articles_are_short_and_tagged(sample):
    for article in everything(sample):
        assert 60 <= article.word_count <= 180, article.text.headline
        assert 2 <= len(article.tags) <= 4, article.text.headline


def test_every_status_has_something_to_show(sample):
    statuses = Counter(article.status for article in everything(sample))
    assert statuses == {Status.INBOX: 4, Status.DRAFT: 2, Status.REVIEW: 2, Status.FINAL: 6, Status.ARCHIVED: 2}
    assert page(sample).status is Status.INBOX


def test_dates_are_known_to_the_minute_the_day_and_the_month(sample):
    dates = [article.text.published for article in everything(sample)]
    assert {date.precision for date in dates} == {Precision.MINUTE, Precision.DAY, Precision.MONTH}
    assert len({date.value[:10] for date in dates}) >= 6


def test_the_page_carries_what_its_reader_is_asked_to_clean(sample):
    article = page(sample)
    lines = plain_text(article.text.body).split("\n\n")
    assert lines[0] == RUBBISH
    assert lines[-1] == lines[-2]
    assert len(set(lines)) == len(lines) - 1
    assert article.text.headline.startswith("صحفة ")
    assert article.captured == "2026-11-14T06:45:12Z"
    assert [original.reader for original in article.originals] == ["dump"]


def test_one_title_of_the_page_is_linked_and_one_waits_until_it_is_written(sample):
    def links():
        return {link.title: link.article_id for link in page(sample).links}

    linked = articles.find(sample, "guide-06")
    assert articles.get(sample, linked).text.headline == LINKED
    assert links() == {LINKED: linked, WAITING: None}
    for name in ("guide-06", "guide-12"):  # the exercise of either language holds the title, to be copied
        body = articles.get(sample, articles.find(sample, name)).text.body
        assert f"<blockquote><p>{WAITING}</p>" in body
    key, _ = articles.create(sample, Text(headline=WAITING, body="<p>سطر</p>"))
    assert links() == {LINKED: linked, WAITING: key}
    undo.undo(sample)
    assert links()[WAITING] is None


@pytest.mark.parametrize(("spare", "kept"), TWINS)
def test_two_spellings_of_a_tag_are_merged_as_the_exercise_tells(sample, spare, kept):
    first, second = tag_of(sample, spare), tag_of(sample, kept)
    before = asked(sample, f"tag:{spare}"), asked(sample, f"tag:{kept}")
    assert before[0] and before[1] and not before[0] & before[1]
    tags.merge(sample, [first.id], second.id)
    assert asked(sample, f"tag:{kept}") == asked(sample, f"tag:{spare}") == before[0] | before[1]
    assert tag_of(sample, kept).aliases == (spare,)


def test_a_tag_below_another_is_shown_with_it(sample):
    tags.change(sample, tag_of(sample, "الصلات").id, parent_id=tag_of(sample, "الدليل").id)
    assert "guide-06" in asked(sample, "وسم:الدليل")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("محرر", {"guide-03"}),
        ("ارشيف", {"guide-03"}),
        ("2026", {"guide-03"}),
        ("الاخبار", {"guide-03"}),
        ("صحيفة", {"guide-03"}),
        ("وسم:تمارين", {"guide-05", "guide-06", None}),
        ('مصدر:"كراسة التمارين"', {"guide-05", "guide-06", None}),
        ("edit", {"guide-11"}),
        ("cafe", {"guide-11"}),
        ("tag:Guide", {"guide-02", "guide-11", "guide-13", "guide-14", "guide-15"}),
        ('source:"newsdesk guide"', {"guide-02", "guide-11", "guide-13", "guide-14", "guide-15"}),
        ("after:2026-11-11 before:2026-11-14", {"guide-05", "guide-06", "guide-12", None, "guide-07", "guide-10"}),
    ],
)
def test_what_the_articles_on_searching_promise_is_found(sample, question, found):
    assert found <= asked(sample, question)


def test_the_questions_that_leave_one_article_do(sample):
    assert asked(sample, '"سطر في المقال"') == {"guide-04"}
    assert len(asked(sample, "سطر في المقال")) > 1
    assert asked(sample, 'مصدر:"دليل newsdesk" حالة:مراجعة') == {"guide-07"}
    assert asked(sample, '"a comma in the moonlight"') == {"guide-11"}
    assert "guide-13" not in asked(sample, 'بعد:"تشرين الثاني 2026"')
    assert "guide-09" not in asked(sample, "-استيراد")


def test_the_questions_stand_in_the_articles_as_they_are_tried_here(sample):
    texts = {name: plain_text(articles.get(sample, articles.find(sample, name)).text.body) for name in
             ("guide-04", "guide-11")}  # fmt: skip
    arabic = [
        '"سطر في المقال"',
        'مصدر:"دليل newsdesk" حالة:مراجعة',
        'بعد:"تشرين الثاني 2026"',
        "-استيراد",
        "وسم:تمارين",
    ]
    assert [question for question in arabic if question not in texts["guide-04"]] == []
    english = ['"a comma in the moonlight"', "tag:Guide", "after:2026-11-11 before:2026-11-14", "-trash"]
    assert [question for question in english if question not in texts["guide-11"]] == []
    assert re.search("المُحَرِّرُ.*أرشيـــف.*٢٠٢٦", articles.get(sample, articles.find(sample, "guide-03")).text.body)
