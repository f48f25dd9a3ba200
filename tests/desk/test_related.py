"""Related articles: by what they are found, why, in which order, and what they are likely to be."""

import threading

import pytest

from newsdesk.archive import twins as groups
from newsdesk.desk import articles, links, related, tags, twins
from newsdesk.desk.related_kinds import days_apart, guess, order
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import Origin, TagKind
from newsdesk.search import alike
from newsdesk.text.everyday import is_everyday
from newsdesk.text.fold import fold_key

HARBOUR = "قال مدير الميناء القديم إن ترميم الأرصفة الشرقية يبدأ غدا وتموّله هيئة المرافئ"
WEATHER = "أمطار غزيرة على المرتفعات الجبلية وضباب كثيف عند الفجر فوق السهول"


@pytest.fixture
def new(desk):
    def make(headline="", body="", day=None, **more):
        text = Text(headline=headline, body=f"<p>{body}</p>" if body else "",
                    published=PartialDate(day) if day else None, **more)  # fmt: skip
        return articles.create(desk, text)[0]

    return make


@pytest.fixture
def suggest(desk):
    def ask(key, limit=8, **how):
        desk.indexer.catch_up()
        return related.suggest(desk, key, limit, **how)

    return ask


def ids(found):
    return [one.id for one in found]


def reasons(found, kind):
    return [reason.removeprefix(f"{kind}:") for reason in found.reasons if reason.startswith(kind)]


# -- by what they are found


def test_an_article_that_does_not_exist_has_none(desk):
    with pytest.raises(NotFound):
        related.suggest(desk, 99)
    with pytest.raises(NotFound):
        related.suggest_for_text(desk, 99, Text())


def test_text_finds_and_the_headline_weighs_more(new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR)
    below = new("خبر من المدينة", f"{WEATHER} ترميم الأرصفة الشرقية")
    above = new("الأرصفة الشرقية قيد الترميم", WEATHER)
    new("حالة الطقس", "غيوم متفرقة")
    assert ids(suggest(main)) == [above, below]


def test_an_article_that_is_a_headline_alone_is_found_by_the_words_of_a_body(desk, new, suggest):
    one = new("مجلس البلدية يقر الموازنة", "وزار الوفد مختبر الزرافات في هاروك صباح اليوم.")
    other = new("مختبر الزرافات في هاروك يغلق أبوابه")
    for number in range(20):
        new(f"خبر آخر {number}", f"كلام عن غير ذلك {number} تماما.")
    assert other in [found.id for found in suggest(one)]
    draft = Text(headline="غير ذلك", body="<p>زرنا مختبر الزرافات في هاروك.</p>")
    key, _ = articles.create(desk, Text(headline="مسودة"))
    assert other in [found.id for found in related.suggest_for_text(desk, key, draft)]


def test_a_shared_tag_finds_what_shares_no_word(desk, new, suggest):
    tag = tags.create(desk, "المرفأ")[0]
    main, other, alien = new("ترميم الأرصفة", HARBOUR), new("Cranes", "Two cranes were lifted"), new("Alien", "Nothing")
    tags.give(desk, [main, other], tag)
    (found,) = suggest(main)
    assert found.id == other and reasons(found, "tag") == ["المرفأ"]
    assert alien not in ids(suggest(other))


def test_a_name_stands_in_both_though_nobody_tagged_them_in_any_language(desk, new, suggest):
    tag = tags.create(desk, "سلمى الحداد", TagKind.PERSON)[0]
    tags.add_alias(desk, tag, "Salma Haddad")
    main = new("لقاء في البلدية", "التقت سلمى الحداد وفد البلدية", "2025-06-01", language="ar")
    other = new("Meeting at the town hall", "Salma Haddad met the mayor", "2025-06-02", language="en")
    far = new("Nobody", "Somebody else met the mayor", "2025-06-02", language="en")
    (found,) = suggest(main)
    assert found.id == other and far != other
    assert reasons(found, "name") == ["سلمى الحداد"]
    assert (found.kind, found.outgoing) == (LinkKind.TRANSLATION, True)


def test_the_byline_is_no_name_in_common(desk, new, suggest):
    tags.create(desk, "سلمى الحداد", TagKind.PERSON)
    main = new("سد الوادي", "امتلأ السد هذا العام. سلمى الحداد", "2025-06-01", byline="سلمى الحداد")
    other = new("سوق السمك", "ارتفعت الأسعار في السوق. سلمى الحداد", "2025-06-01", byline="سلمى الحداد")
    assert [reasons(found, "name") for found in suggest(main) if found.id == other] in ([], [[]])


def test_links_in_common_find_what_shares_no_word(desk, new, suggest):
    main, middle, other = new("ألف", HARBOUR), new("التحقيق الكبير", WEATHER), new("Beta", "Nothing of that")
    links.add(desk, main, middle)
    links.add(desk, other, middle, LinkKind.BACKGROUND)
    found = {one.id: one for one in suggest(main)}
    assert reasons(found[other], "link-in-common") == ["التحقيق الكبير"]
    assert middle not in found  # it is linked already


def test_two_that_wait_for_one_title_belong_together(desk, new, suggest):
    main, other = new("ألف", HARBOUR), new("Beta", "Nothing of that")
    for key in (main, other):
        links.add_waiting(desk, key, "مقال لم يصل")
    (found,) = suggest(main)
    assert (found.id, reasons(found, "waiting-in-common")) == (other, ["مقال لم يصل"])


def test_the_same_address_or_id_seen_apart_stands_first(desk, new, suggest, take):
    take(
        {
            "id": "a",
            "title": "ترميم الأرصفة الشرقية",
            "body": HARBOUR,
            "url": "https://port.example/1",
            "source": "الأفق",
        },
        {
            "id": "b",
            "title": "Another headline",
            "body": "Cranes",
            "url": "http://www.port.example/1/",
            "source": "الأفق",
        },
        {"id": "c", "title": "ترميم الأرصفة الشرقية في الميناء", "body": HARBOUR, "source": "المرفأ"},
        {"id": "urn:port:9", "title": "One", "body": WEATHER, "source": "الأفق"},
        {"id": "7", "title": "Seven", "body": "Lamps in the street", "source": "الأفق"},
        {"id": "7", "title": "Other seven", "body": "Fish on the market", "source": "المرفأ"},
    )
    first, second, third = suggest(1), suggest(5), suggest(2)
    assert ids(first)[0] == 2 and first[0].reasons[0] == "same-url"
    assert 3 in ids(first)[1:]
    assert ids(third)[0] == 1
    assert second == []  # a number of two sources is no id that they share


def test_days_are_told_with_their_direction_as_far_as_they_are_known(new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR, "2025-06-03T23:30+03:00")
    told = {
        new("الأرصفة الشرقية بعد", HARBOUR + " بعد", "2025-06-05"): ["days:2", "after:2"],
        new("الأرصفة الشرقية قبل", HARBOUR + " قبل", "2025-06-02"): ["days:1", "before:1"],
        new("الأرصفة الشرقية معا", HARBOUR + " معا", "2025-06-03T02:00+03:00"): ["days:0"],
        new("الأرصفة الشرقية شهرا", HARBOUR + " شهرا", "2025-06"): ["month:0"],
        new("الأرصفة الشرقية عاما", HARBOUR + " عاما", "2025"): [],
        new("الأرصفة الشرقية دهرا", HARBOUR + " دهرا", "2024-01-01"): [],
    }
    time = ("days", "after", "before", "month")
    found = {one.id: [reason for reason in one.reasons if reason.startswith(time)] for one in suggest(main)}
    assert found == told


def test_of_two_alike_the_nearer_in_time_stands_first(new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR, "2025-06-03")
    far = new("الأرصفة الشرقية: الترميم", WEATHER + " أول", "2019-01-01")
    near = new("الأرصفة الشرقية: ترميمها", WEATHER + " ثان", "2025-06-04")
    assert ids(suggest(main)) == [near, far]


# -- what is not offered


def test_no_everyday_word_is_a_reason_in_any_language(new, suggest):
    said = "The board said people believe several companies should provide another report about Harbour dredging"
    main = new("Dredging begins", said)
    new("Dredging ends", said.replace("another", "a first"))
    for number in range(3):
        new(f"Filler {number}", "Cranes and lamps")
    words = {word.casefold() for word in reasons(suggest(main)[0], "word")}
    assert "dredging" in words
    assert not words & {"board", "people", "believe", "several", "companies", "provide", "another", "report", "said"}


@pytest.mark.parametrize(
    "word", ["people", "Companies", "reporting", "annoncer", "الماضي", "وأسبوع", "تصريحات", "بالمئة"]
)
def test_everyday_words_are_known_in_their_forms(word):
    assert is_everyday(fold_key(word))


@pytest.mark.parametrize("word", ["harbour", "dredging", "ميناء", "المياه", "سد", "school", "parlement"])
def test_telling_words_are_no_everyday_ones(word):
    assert not is_everyday(fold_key(word))


def test_the_trash_and_what_is_linked_are_left_out(desk, new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR)
    gone, linked, there = (new(f"الأرصفة الشرقية {number}", f"{HARBOUR} {number}") for number in ("ا", "ب", "ج"))
    links.add(desk, main, linked)
    articles.trash(desk, [gone])
    assert ids(suggest(main)) == [there]
    found = suggest(main, with_linked=True)
    assert ids(found) == [linked, there] and reasons(found[0], "link") == ["related"]


# -- one of many copies


def test_near_copies_are_one_suggestion(desk, new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR)
    wire = [
        new(f"الأرصفة الشرقية عند {place}", f"{HARBOUR} ونقلتها {place}") for place in ("الأفق", "المرفأ", "الساحل")
    ]
    other = new("خبر آخر", f"{WEATHER} ترميم الأرصفة")
    for number in range(9):
        new(f"Filler {number}", "Cranes and lamps")
    desk.archive.write("twins", lambda writer: groups.join(writer, [(wire[0], wire[1]), (wire[1], wire[2])]))
    first, second = suggest(main)
    assert {first.id, *first.copies} == set(wire) and len(first.copies) == 2
    assert (second.id, second.copies) == (other, ())
    articles.trash(desk, [first.id])
    twins.follow(desk)  # the others are looked at again
    left = [key for key in wire if key != first.id]
    desk.archive.write("twins", lambda writer: groups.join(writer, [(left[0], left[1])]))
    again, _ = suggest(main)
    assert {again.id, *again.copies} == set(wire) - {first.id}


def test_what_says_the_same_word_for_word_is_one_suggestion(new, suggest):
    main = new("ترميم الأرصفة الشرقية", HARBOUR)
    same = [new("الأرصفة الشرقية", WEATHER) for _ in range(3)]
    (found,) = suggest(main)
    assert {found.id, *found.copies} == set(same)


def test_another_story_is_not_crowded_out_by_many_of_one(new, suggest):
    main = new("ترميم الأرصفة الشرقية وسوق السمك", HARBOUR, "2025-06-01")
    many = [new(f"ترميم الأرصفة الشرقية {number}", f"الأرصفة الشرقية {number}", "2025-06-02") for number in range(9)]
    market = new("افتتاح سوق السمك", "باعة السمك في السوق", "2025-06-20")
    found = ids(suggest(main, 4))
    assert market in found and set(found) - {market} <= set(many)


# -- what they are likely to be

AR, EN = "ar", "en"


@pytest.mark.parametrize(
    ("own", "other", "likeness", "more", "wanted"),
    [
        ((AR, "2025-06-01"), (AR, "2025-06-03"), 0.4, {}, (LinkKind.FOLLOW_UP, True)),
        ((AR, "2025-06-03"), (AR, "2025-06-01"), 0.4, {}, (LinkKind.FOLLOW_UP, False)),
        ((AR, "2025-06-01"), (AR, "2025-06-01"), 0.4, {}, (LinkKind.RELATED, True)),
        ((AR, "2025-06-01T08:00"), (AR, "2025-06-01T12:00"), 0.4, {}, (LinkKind.FOLLOW_UP, True)),
        ((AR, "2025-06-01"), (AR, "2025-06-30"), 0.5, {}, (LinkKind.FOLLOW_UP, True)),
        ((AR, "2025-06-01"), (AR, "2025-06-30"), 0.4, {}, (LinkKind.RELATED, True)),
        ((AR, "2025-06-01"), (AR, "2025-09-03"), 0.9, {}, (LinkKind.RELATED, True)),
        ((AR, "2025-06-01"), (AR, "2025-06-03"), 0.05, {}, (LinkKind.RELATED, True)),
        ((AR, None), (AR, "2025-06-03"), 0.4, {}, (LinkKind.RELATED, True)),
        ((AR, "2025-06-01"), (AR, "2025-06-03"), 0.9, {}, (LinkKind.FOLLOW_UP, True)),
        ((AR, "2025-06-03"), (AR, "2025-06-01"), 0.1, {"copy": True}, (LinkKind.REPUBLICATION, False)),
        ((AR, "2025-06-01"), (EN, "2025-06-02"), 0.0, {"story": True}, (LinkKind.TRANSLATION, True)),
        ((AR, "2025-06-02"), ("en-GB", "2025-06-01"), 0.0, {"story": True}, (LinkKind.TRANSLATION, False)),
        ((AR, "2025-06-01"), (EN, "2025-09-01"), 0.0, {"story": True}, (LinkKind.RELATED, True)),
        ((AR, "2025-06-01"), (EN, "2025-06-02"), 0.0, {}, (LinkKind.RELATED, True)),
        (("", "2025-06-01"), (EN, "2025-06-02"), 0.4, {}, (LinkKind.FOLLOW_UP, True)),
    ],
)
def test_the_kind_is_guessed_from_text_language_and_date(own, other, likeness, more, wanted):
    assert guess(own, other, likeness, **{"copy": False, "story": False, **more}) == wanted


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        ("2025", "2026", 1), ("2025-03", "2025-02", -1), ("2025", "2025-06", 0), ("2025-06", "2025-06-30", 0),
        ("2025-06-01", "2025-06-02", 1), ("2025-06-01T10:00", "2025-06-01T10:30", 0), (None, "2025", 0),
        ("2025-06-01T10:00Z", "2025-06-01T08:30Z", -1),
    ],
)  # fmt: skip
def test_which_is_the_later_is_told_no_further_than_it_is_known(first, second, wanted):
    assert order(first, second) == wanted
    assert order(second, first) == -wanted


def test_nearly_the_same_text_is_a_republication_before_anybody_grouped_it(new, suggest):
    words = " ".join(f"كلمة{number}" for number in range(40))
    main = new("ترميم الأرصفة الشرقية", f"{HARBOUR} {words}", "2025-06-01", language="ar")
    copy = new("الأرصفة الشرقية", f"{HARBOUR} {words} بحسب الأفق", "2025-06-02", language="ar")
    again = new("الأرصفة الشرقية اليوم", f"{HARBOUR} {' '.join(reversed(words.split()))}", "2025-06-02", language="ar")
    found = {one.id: (one.kind, one.outgoing) for one in suggest(main)}
    assert found == {copy: (LinkKind.REPUBLICATION, True), again: (LinkKind.FOLLOW_UP, True)}
    assert {one.kind for one in suggest(copy) if one.id == main} == {LinkKind.REPUBLICATION}


def test_days_between_are_those_of_the_calendar():
    assert days_apart("2025-06-03T23:50+03:00", "2025-06-04T00:10+03:00") == 1
    assert days_apart("2025-06", "2025-06-04") is None


def test_what_is_taken_is_linked_the_right_way_round_and_can_be_undone(desk, new):
    first, later = new("ألف"), new("باء")
    related.accept(desk, later, first, LinkKind.FOLLOW_UP, outgoing=False)
    (link,) = articles.get(desk, first).links
    assert (link.kind, link.outgoing, link.article_id, link.origin) == (
        LinkKind.FOLLOW_UP, True, later, Origin.SUGGESTION,
    )  # fmt: skip
    assert related.accept(desk, later, first, LinkKind.FOLLOW_UP, outgoing=False).operation is None


# -- what is being written


def test_a_draft_is_looked_at_as_it_stands_on_the_screen(desk, new):
    draft, harbour = new("x"), new("ترميم الأرصفة الشرقية في الميناء", HARBOUR)
    weather = new("ضباب كثيف", WEATHER)
    desk.indexer.catch_up()
    typed = related.suggest_for_text(desk, draft, Text(headline="الأرصفة الشرقية"))
    assert ids(typed) == [harbour]
    assert ids(related.suggest_for_text(desk, draft, Text(headline="ضباب كثيف فوق السهول"))) == [weather]
    assert related.suggest_for_text(desk, draft, Text()) == []
    assert articles.get(desk, draft).text.headline == "x"


def test_texts_are_looked_for_while_the_rest_is_asked(new, suggest, monkeypatch):
    one, other = new("ترميم الأرصفة", HARBOUR, "2024-05-01"), new("خبر من المرفأ", HARBOUR, "2024-05-02")
    suggest(one)
    threads, more_like = [], alike.more_like

    def seen(*given, **how):
        if "ids" not in how:
            threads.append(threading.current_thread())
        return more_like(*given, **how)

    monkeypatch.setattr(alike, "more_like", seen)
    assert ids(suggest(one)) == [other]
    assert len(threads) == 2 and threading.current_thread() not in threads


def test_an_empty_archive_suggests_nothing_to_its_first_draft(desk):
    key, _ = articles.create(desk, Text())
    assert related.suggest_for_text(desk, key, Text(headline="أول ما يكتب هنا", body=f"<p>{HARBOUR}</p>")) == []
