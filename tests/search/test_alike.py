"""Articles that share telling stems with one, and the signs that are told by bits of a score."""

import pytest

from newsdesk.search import NO_DATE, Model, Sign, alike
from newsdesk.search.documents import analysed
from tests.search.conftest import entry


def model(key, headline, text="", **more):
    return Model(key, *analysed(headline, text, "")[:2], **more)


def stem(word):
    return analysed("", word, "")[1][1]


def test_the_headline_and_what_stands_often_tell_the_most(index):
    index.put([entry(1, "سفينة", "مرفأ مرفأ قمح"), entry(2, "سفينة مرفأ", "قمح شعير")])
    index.put([entry(number, f"غير {number}") for number in range(3, 30)])
    index.commit(1)
    asked = model(1, "سفينة", "مرفأ مرفأ قمح")
    found = index.reading(lambda searcher: alike.telling(searcher, asked, {}))
    assert [one.stem for one in found] == [stem("سفينة"), stem("مرفأ"), stem("قمح")]
    assert [(one.headline, one.count) for one in found] == [(True, 2), (False, 2), (False, 2)]


def test_stems_that_nobody_else_has_tell_something_of_a_draft_alone(filled):
    for least, wanted in ((2, False), (1, True)):
        asked = model(0, "القاهرة", least=least)
        found = filled.reading(lambda searcher, asked=asked: alike.telling(searcher, asked, {}))
        assert bool(found) is wanted


def test_empty_stems_and_numbers_tell_nothing(filled):
    asked = model(2, "مياه 2025", empty=frozenset({stem("مياه")}))
    assert filled.reading(lambda searcher: alike.telling(searcher, asked, {})) == []


def test_what_very_many_have_tells_nothing_however_many_there_are(index, monkeypatch):
    index.put([entry(number, "عنوان", "قطار" if number <= 20 else f"كلمة{number}") for number in range(1, 201)])
    index.commit(1)
    asked = model(1, "", "قطار")

    def told():
        return [one.stem for one in index.reading(lambda searcher: alike.telling(searcher, asked, {}))]

    assert told() == [stem("قطار")]
    monkeypatch.setattr(alike, "_MOST_COMMON", 15)
    assert told() == []


def test_the_most_alike_come_first_within_a_span_or_among_some(filled):
    def like(**how):
        asked = model(2, "تقرير", "الري مياه كثيرة")
        return filled.reading(lambda s: alike.more_like(s, alike.telling(s, asked, {}), 5, **how))

    found = like()
    assert 1 in [one.id for one in found]
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert {one.id for one in like(ids=[1, 3])} == {1, 3}  # all of them, whatever they share
    dated = next(one for one in found if one.published != NO_DATE)
    near = like(span=(dated.published, dated.published))
    assert dated.id in {one.id for one in near} and {one.published for one in near} == {dated.published}


def test_words_of_articles_that_were_written_anew_break_nothing(filled):
    for keys in ((1, 2, 3, 4, 5), (1,)):  # the word stands in more than all of them: old versions are counted too
        filled.put([entry(key, "مياه الري") for key in keys])
        filled.commit(8)
    asked = model(2, "مياه الري", "مياه الري")
    assert filled.reading(lambda s: alike.more_like(s, alike.telling(s, asked, {}), 5)) is not None


def test_every_sign_has_a_bit_of_its_own(index):
    words = [f"كلمة{letter}" for letter in "ابتثجحخدذرزسشصضطظعغفقكلمن"[: alike.MOST]]
    assert len(words) == alike.MOST
    index.put([entry(number, words[number - 1], " ".join(words[number:])) for number in range(1, 10)])
    index.commit(1)
    signs = [Sign((("e", (analysed("", word, "")[1][0],)),)) for word in words]
    found = index.reading(lambda s: alike.signs_of(s, list(range(1, 10)), signs))
    whole = (1 << alike.MOST) - 1
    assert {one.id: int(one.score) for one in found} == {key: whole >> (key - 1) << (key - 1) for key in range(1, 10)}


@pytest.mark.parametrize(
    ("sign", "wanted"),
    [
        (Sign((("e", ("ابن",)),)), {1}),
        (Sign((("s", tuple(analysed("", "هيئة المياه", "")[1][1].split())),)), {2}),
        (Sign((("e", ("ابن",)), ("e", ("wall",)))), {1, 3}),
    ],
)
def test_a_sign_is_a_word_or_a_run_of_words_in_one_of_its_ways(index, sign, wanted):
    index.put([entry(1, "ابن خلدون"), entry(2, "x", "قالت هيئة المياه"), entry(3, "The wall"), entry(4, "مياه هيئة")])
    index.commit(1)
    found = index.reading(lambda s: alike.signs_of(s, [1, 2, 3, 4], [sign]))
    assert {one.id for one in found if one.score} == wanted
    assert {one.id for one in found} == {1, 2, 3, 4}
