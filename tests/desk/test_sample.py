"""The sample: a guide to newsdesk and stories to try it on, whose exercises must come out as they promise."""

import re
from collections import Counter
from dataclasses import replace

import pytest

from newsdesk.desk import articles, importing, links, sample, searching, tags, twins, undo
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.dates import Precision
from newsdesk.text.body import plain_text
from newsdesk.text.language import first_strong

WAITING = "أول مقال أكتبه في newsdesk"
LINKED = "عنوان ينتظر صاحبه: اكتب المقال الغائب وشاهد الصلة تنعقد من تلقاء نفسها"
COUNT = 32
RUBBISH = "شارك هذه الصفحة مع أصدقائك أو اطبعها من هنا"


@pytest.fixture
def taught(open_desk, sample_archive):
    """The desk with the sample in it."""
    return open_desk(sample_archive)


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


def test_adding_it_twice_changes_nothing_even_after_the_exercises(taught):
    article = page(taught)
    cleaned = replace(article.text, headline="صفحة ملتقطة", body="<p>ما بقي</p>")
    articles.save(taught, article.id, article.version, cleaned)
    report = importing.import_paths(taught, [sample.FIRST])
    assert (report.added, report.joined, report.unchanged, report.failed) == (0, 0, COUNT, 0)
    assert page(taught).text == cleaned


def test_all_of_it_comes_in(desk):
    report = importing.import_paths(desk, [sample.FIRST])
    assert (report.added, report.joined, report.failed) == (COUNT, 0, 0), report.skipped


def test_it_is_there_in_both_languages(taught):
    found = everything(taught)
    assert Counter(article.text.language for article in found) == {"ar": 19, "en": 13}
    assert [article.text.language for article in found[:2]] == ["ar", "en"]  # a welcome in each comes first
    assert all("newsdesk" in article.text.headline for article in found[:2])


def test_every_paragraph_of_an_arabic_article_begins_on_the_right(taught):
    for article in everything(taught):
        if article.text.language == "ar":
            if article.external_id == "story-ar-9":  # which shows how the two stand in one text
                continue
            lines = [article.text.headline, article.text.subhead, *plain_text(article.text.body).split("\n")]
            assert {first_strong(line) for line in lines if line} == {Direction.RTL}, article.text.headline


def test_the_articles_are_short_and_tagged(taught):
    for article in everything(taught):
        assert 45 <= article.word_count <= 200, article.text.headline
        assert 2 <= len(article.tags) <= 4, article.text.headline


def test_every_status_has_something_to_show(taught):
    statuses = Counter(article.status for article in everything(taught))
    assert statuses == {Status.INBOX: 8, Status.DRAFT: 4, Status.REVIEW: 4, Status.FINAL: 11, Status.ARCHIVED: 5}
    assert page(taught).status is Status.INBOX


def test_dates_are_known_to_the_minute_the_day_and_the_month(taught):
    dates = [article.text.published for article in everything(taught)]
    assert {date.precision for date in dates} == {Precision.MINUTE, Precision.DAY, Precision.MONTH}
    assert len({date.value[:10] for date in dates}) >= 6


def test_the_page_carries_what_its_reader_is_asked_to_clean(taught):
    article = page(taught)
    lines = plain_text(article.text.body).split("\n\n")
    assert lines[0] == RUBBISH
    assert lines[-1] == lines[-2]
    assert len(set(lines)) == len(lines) - 1
    assert article.text.headline.startswith("صحفة ")
    assert article.captured == "2026-11-14T06:45:12Z"
    assert [original.reader for original in article.originals] == ["dump"]


def test_one_title_of_the_page_is_linked_and_one_waits_until_it_is_written(taught):
    def links():
        return {link.title: link.article_id for link in page(taught).links}

    linked = articles.find(taught, "guide-06")
    assert articles.get(taught, linked).text.headline == LINKED
    assert links() == {LINKED: linked, WAITING: None}
    for name in ("guide-06", "guide-12"):  # the exercise of either language holds the title, to be copied
        body = articles.get(taught, articles.find(taught, name)).text.body
        assert f"<blockquote><p>{WAITING}</p>" in body
    key, _ = articles.create(taught, Text(headline=WAITING, body="<p>سطر</p>"))
    assert links() == {LINKED: linked, WAITING: key}
    undo.undo(taught)
    assert links()[WAITING] is None


@pytest.mark.parametrize(("spare", "kept"), sample.DOUBLES)
def test_two_spellings_of_a_tag_are_merged_as_the_exercise_tells(taught, spare, kept):
    first, second = tag_of(taught, spare), tag_of(taught, kept)
    before = asked(taught, f"tag:{spare}"), asked(taught, f"tag:{kept}")
    assert before[0] and before[1] and not before[0] & before[1]
    tags.merge(taught, [first.id], second.id)
    assert asked(taught, f"tag:{kept}") == asked(taught, f"tag:{spare}") == before[0] | before[1]
    assert tag_of(taught, kept).aliases == (spare,)


def test_a_tag_below_another_is_shown_with_it(taught):
    tags.change(taught, tag_of(taught, "الصلات").id, parent_id=tag_of(taught, "الدليل").id)
    assert "guide-06" in asked(taught, "وسم:الدليل")


@pytest.mark.parametrize(
    ("question", "found"),
    [
        ("محرر", {"guide-03"}),
        ("ارشيف", {"guide-03"}),
        ("2026", {"guide-03"}),
        ("الاخبار", {"guide-03"}),
        ("أخبار", {"guide-03", "story-ar-1"}),
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
def test_what_the_articles_on_searching_promise_is_found(taught, question, found):
    assert found <= asked(taught, question)


def test_the_questions_that_leave_one_article_do(taught):
    assert asked(taught, '"سطر في المقال"') == {"guide-04"}
    assert len(asked(taught, "سطر في المقال")) > 1
    assert asked(taught, 'مصدر:"دليل newsdesk" حالة:مراجعة') == {"guide-07"}
    assert asked(taught, '"a comma in the moonlight"') == {"guide-11"}
    assert "guide-13" not in asked(taught, 'بعد:"تشرين الثاني 2026"')
    assert "guide-09" not in asked(taught, "-استيراد")


def test_the_questions_stand_in_the_articles_as_they_are_tried_here(taught):
    texts = {name: plain_text(articles.get(taught, articles.find(taught, name)).text.body) for name in
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
    assert re.search("المُحَرِّرُ.*أرشيـــف.*٢٠٢٦", articles.get(taught, articles.find(taught, "guide-03")).text.body)


def test_the_stories_are_linked_and_have_near_copies_and_a_day_of_the_other_calendar(taught):
    stories = {found.external_id: found for found in everything(taught) if str(found.external_id).startswith("story-")}
    assert len(stories) == 16
    kinds = {link.kind.value for story in stories.values() for link in story.links}
    assert {"follow-up", "background", "contradicts", "correction", "translation", "related"} <= kinds
    named = [{articles.get(taught, key).external_id for key in group} for group in twins.undecided(taught)]
    assert {"story-ar-5", "story-ar-6"} in named
    assert {"story-en-2", "story-en-3"} in named
    hijri = stories["story-ar-9"].text
    assert (hijri.published.value, hijri.published_text) == ("2026-10-23", "12 جمادى الأولى 1448هـ")
    assert {"وكالة", "جريدة", "The", "Northwest"} <= {story.text.source.split()[0] for story in stories.values()}
    assert all(story.text.source.endswith(("(نموذج)", "(sample)")) for story in stories.values())


def test_it_is_one_operation_with_drafts_that_have_versions_and_a_tree_of_tags(taught):
    assert [done.name for done in undo.recent(taught)] == ["import"]
    for name in sample.DRAFTS:
        assert [one.why for one in articles.revisions(taught, articles.find(taught, name))] == ["sample"] * 2 + [
            "import"
        ]
    assert tag_of(taught, "ترميم").parent_id == tag_of(taught, "منارة رأس السرو").id
    undo.undo(taught)
    assert everything(taught) == []


def test_what_waits_is_linked_by_the_second_file(taught):
    waiting = {link.title for link in links.listing(taught, waiting=True)}
    assert sample.done(taught) == frozenset()
    importing.import_paths(taught, [sample.SECOND])
    second = {articles.get(taught, articles.find(taught, name)).text.headline for name in ("story-ar-10", "story-en-8")}
    assert second <= waiting
    assert second & {link.title for link in links.listing(taught, waiting=True)} == set()
    assert sample.done(taught) == {"waiting"}


def test_each_step_is_seen_in_the_archive_when_it_was_done(taught):
    article = page(taught)
    lines = article.text.body.split("\n")
    articles.save(taught, article.id, article.version, replace(article.text, body="\n".join(lines[1:])))
    assert "clean" not in sample.done(taught)  # a paragraph still stands there twice
    article = page(taught)
    articles.save(taught, article.id, article.version, replace(article.text, body="\n".join(lines[1:-1])))
    assert sample.done(taught) == {"clean"}
    tags.merge(taught, [tag_of(taught, "Ferries").id], tag_of(taught, "Ferry").id)
    assert sample.done(taught) == {"clean", "merge"}
    undo.undo(taught)
    assert sample.done(taught) == {"clean"}


def test_it_goes_in_one_piece_and_what_somebody_wrote_stays(taught):
    mine, _ = articles.create(taught, Text(headline="Mine", body="<p>x</p>"))
    tags.add(taught, [mine], ["Guide", "Own"])
    article = page(taught)
    articles.save(taught, article.id, article.version, replace(article.text, body="<p>mine now</p>"))
    found = sample.of(taught)
    assert found.changed == (article.id,)
    assert len(found.untouched) == COUNT - 1
    sample.remove(taught, found.untouched)
    assert {one.id for one in everything(taught)} == {mine, article.id}
    assert {tag.name for tag in tags.all_tags(taught)} == {"Guide", "Own", *(one.name for one in article.tags)}
    assert sample.of(taught) == sample.Sample((), (article.id,))
    undo.undo(taught)
    assert len(everything(taught)) == COUNT + 1
    assert tag_of(taught, "ترميم").parent_id == tag_of(taught, "منارة رأس السرو").id


def test_tags_of_ones_own_stay_when_it_goes(taught):
    mine, away = (articles.create(taught, Text(headline=name, body="<p>x</p>"))[0] for name in ("Mine", "Away"))
    tags.add(taught, [mine], ["Own"])
    tags.add(taught, [away], ["Guide"])
    tags.move(taught, [tag_of(taught, "Own").id], tag_of(taught, "Port Sellan").id)
    articles.trash(taught, [away])
    tried = page(taught)
    tags.add(taught, [tried.id], ["Tried"])
    found = sample.of(taught)
    assert found.changed == (tried.id,), "a tag that somebody gave is somebody's work"
    sample.remove(taught, found.untouched + found.changed)
    left = {tag.name for tag in tags.all_tags(taught)}
    assert left == {"Own", "Port Sellan", "Guide", "Tried"}
    assert tag_of(taught, "Own").parent_id == tag_of(taught, "Port Sellan").id
    assert [tag.name for tag in articles.get(taught, away).tags] == ["Guide"]


def test_articles_of_ones_own_are_never_taken_for_it(desk, jsonl):
    importing.import_paths(desk, [jsonl([{"id": "guide-01", "headline": "Mine", "body": "Text"}], "sample.jsonl")])
    assert sample.of(desk) == sample.Sample()
    sample.arrange(desk)
    assert tags.all_tags(desk) == []
