import pytest

from newsdesk.desk import articles, suggesting, tagging, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound

PIPES = "تجديد شبكات المياه في الأحياء القديمة وخندق الأنابيب"


def offered(desk, key):
    return [(found.tag.name, found.reason) for found in suggesting.suggest_tags(desk, key)]


def article(desk, headline, body="", source=""):
    key, _ = articles.create(desk, Text(headline=headline, body=f"<p>{body}</p>" if body else "", source=source))
    desk.indexer.catch_up()
    return key


def test_tags_that_the_text_names_are_offered_however_they_are_attached(desk):
    for name in ("الساحل", "هيئة المياه", "Port Ellery", "القاهرة"):
        tags.create(desk, name)
    key = article(desk, "زيارة للساحل", "وقالت لهيئة المياه إن Port  Ellery قريبة.")
    assert {name for name, _ in offered(desk, key)} == {"الساحل", "هيئة المياه", "Port Ellery"}


def test_it_says_in_which_words_of_the_text(desk):
    tags.create(desk, "هيئة المياه")
    key = article(desk, "خبر", "جملة أولى. وقالت أمس في بيان إن هيئة المياه تعمل ليلًا ونهارًا في المدينة. هيئة المياه.")
    why = suggesting.suggest_tags(desk, key)[0].whys[0]
    assert why.words[slice(*why.span)] == "هيئة المياه" and why.count == 2
    assert why.words.startswith("…") and "تعمل" in why.words


def test_aliases_count_and_what_is_there_already_does_not(desk):
    made, _ = tags.create(desk, "الولايات المتحدة")
    tags.rename(desk, made, "أمريكا")  # the old name stays as an alias
    key = article(desk, "وفد إلى الولايات المتحدة")
    assert offered(desk, key) == [("أمريكا", "text")]
    tags.add(desk, [key], ["أمريكا"])
    assert offered(desk, key) == []


def test_names_are_looked_for_as_they_are_now(desk):
    key = article(desk, "خبر من الميناء")
    assert offered(desk, key) == []
    made, _ = tags.create(desk, "الميناء")
    assert offered(desk, key) == [("الميناء", "text")]
    tags.delete(desk, made)
    assert offered(desk, key) == []
    undo.undo(desk)
    assert offered(desk, key) == [("الميناء", "text")]


def test_a_name_that_every_text_has_does_not_drown_the_rest(desk, take):
    take(*({"title": f"خبر {n}", "body": f"المدينة اليوم رقم {n}"} for n in range(40)))
    for name in ("المدينة", "سد النهضة"):
        tags.create(desk, name)
    key = article(desk, "خبر", "في المدينة، ومن المدينة، حديث عن سد النهضة في المدينة")
    assert offered(desk, key)[0][0] == "سد النهضة"


def test_tags_of_articles_like_it_follow_with_the_headline(desk, take):
    take(*({"title": f"{PIPES} {n}", "body": PIPES, "tags": ["بنية"]} for n in range(3)))
    key = article(desk, PIPES, PIPES)
    found = next(one for one in suggesting.suggest_tags(desk, key) if one.tag.name == "بنية")
    assert found.reason == "similar"
    assert found.whys[0].words.startswith(PIPES) and (found.whys[0].count, found.whys[0].total) == (3, 3)
    assert articles.get(desk, found.whys[0].article_id).text.headline == found.whys[0].words


def test_what_is_usual_for_the_source_is_offered_with_the_figures(desk, take):
    take(
        *(
            {"title": f"أ{n} كلمات{n}", "body": f"نص{n}", "source": "المرفأ", "tags": ["بحر"] if n < 8 else ["جو"]}
            for n in range(12)
        )
    )
    take(*({"title": f"ب{n} حروف{n}", "body": f"متن{n}", "source": "الجبل", "tags": ["جو"]} for n in range(30)))
    key = article(desk, "شيء آخر تمامًا", source="المرفأ")
    found = {one.tag.name: one for one in suggesting.suggest_tags(desk, key)}
    why = found["بحر"].whys[0]
    assert (why.reason, why.words, why.count, why.total) == ("source", "المرفأ", 8, 12)
    assert "جو" not in found  # it is usual everywhere


def test_reasons_together_are_surer_than_each(desk, take):
    take(*({"title": f"{PIPES} {n}", "body": PIPES, "tags": ["المياه"]} for n in range(3)))
    found = suggesting.suggest_tags(desk, article(desk, PIPES, PIPES))[0]
    assert set(found.reasons) == {"text", "similar"}
    assert max(why.chance for why in found.whys) < found.score < 1


def test_what_is_refused_is_not_offered_for_that_article_again_until_it_is_undone(desk):
    tags.create(desk, "الساحل")
    key, other = article(desk, "زيارة للساحل"), article(desk, "إلى الساحل")
    suggesting.refuse(desk, [key], suggesting.suggest_tags(desk, key)[0])
    assert offered(desk, key) == [] and offered(desk, other) == [("الساحل", "text")]
    done, _ = undo.undo(desk)
    assert done.name == "refuse-tag" and offered(desk, key) == [("الساحل", "text")]
    undo.redo(desk)
    assert offered(desk, key) == []


def test_a_tag_that_is_refused_often_sinks_and_one_that_is_taken_rises(desk):
    low, _ = tags.create(desk, "الساحل")
    high, _ = tags.create(desk, "الميناء")
    first = article(desk, "بين الساحل والميناء")
    before = {one.tag.id: one.score for one in suggesting.suggest_tags(desk, first)}
    for number in range(3):
        key = article(desk, f"بين الساحل والميناء {number}")
        found = {one.tag.id: one for one in suggesting.suggest_tags(desk, key)}
        suggesting.refuse(desk, [key], found[low])
        tagging.give(desk, [key], [high], learned=suggesting.reasons_of(found.values(), [high]))
    after = {one.tag.id: one.score for one in suggesting.suggest_tags(desk, first)}
    assert after[high] > after.get(low, 0) and after.get(low, 0) < before[low]


def test_what_was_learned_is_undone_with_what_taught_it(desk):
    made, _ = tags.create(desk, "الساحل")
    key, other = article(desk, "زيارة للساحل"), article(desk, "إلى الساحل")
    before = suggesting.suggest_tags(desk, other)[0].score
    tagging.give(desk, [key], [made], learned={made: ["text"]})
    assert suggesting.suggest_tags(desk, other)[0].score > before
    undo.undo(desk)
    assert suggesting.suggest_tags(desk, other)[0].score == before


def test_a_refused_tag_that_is_gone_is_told(desk):
    made, _ = tags.create(desk, "الساحل")
    key = article(desk, "زيارة للساحل")
    found = suggesting.suggest_tags(desk, key)[0]
    tags.delete(desk, made)
    with pytest.raises(NotFound):
        suggesting.refuse(desk, [key], found)


def test_several_articles_get_what_is_likely_for_most_of_them(desk):
    for name in ("الساحل", "الميناء"):
        tags.create(desk, name)
    keys = [article(desk, "الساحل أولًا"), article(desk, "الساحل ثانيًا"), article(desk, "الساحل والميناء")]
    assert [one.tag.name for one in suggesting.suggest_for_many(desk, keys)] == ["الساحل", "الميناء"]


def test_frequent_tags_are_those_given_lately_then_those_used_most(desk, take):
    take(*({"title": f"خبر {n}", "tags": ["كثير"]} for n in range(5)))
    key = article(desk, "شيء")
    tags.add(desk, [key], ["باليد"])
    assert [(tag.name, lately) for tag, lately in suggesting.frequent(desk, [], 5)] == [
        ("باليد", True), ("كثير", False)
    ]  # fmt: skip


def test_a_list_means_known_tags_and_new_ones(desk):
    made, _ = tags.create(desk, "الولايات المتحدة")
    tags.rename(desk, made, "أمريكا")
    key = article(desk, "خبر")
    meant = tagging.read_list(desk, "الولايات المتحدة، امريكا؛ صحافة\nصحافه")
    assert [(one.name, one.tag.name if one.tag else None) for one in meant] == [
        ("الولايات المتحدة", "أمريكا"), ("صحافة", None)
    ]  # fmt: skip
    changes = tagging.give(desk, [key], [made], ["صحافة"])
    assert {tag.name for tag in articles.get(desk, key).tags} == {"أمريكا", "صحافة"} and changes.operation
    undo.undo(desk)
    assert articles.get(desk, key).tags == ()


@pytest.mark.parametrize("many", [1, 2000])
def test_of_several_articles_it_is_told_how_many_carry_a_tag(desk, monkeypatch, many):
    monkeypatch.setattr(tagging, "MANY", many)
    keys = [article(desk, f"خبر {n}") for n in range(3)]
    tags.add(desk, keys, ["كل"])
    tags.add(desk, keys[:1], ["بعض"])
    assert [(one.tag.name, one.count, one.by_all) for one in tagging.carried(desk, keys)] == [
        ("كل", 3, True), ("بعض", 1, False)
    ]  # fmt: skip
    assert [one.tag.name for one in tagging.carried(desk, keys[:1])] == ["كل", "بعض"]


def test_a_text_that_says_c_plus_plus_is_offered_that_and_not_c(desk):
    for name in ("C", "C++", "C#", "Objective C"):
        tags.create(desk, name)
    key = article(desk, "مترجم جديد للغة C++", "وهو يفهم C# أيضًا.")
    assert {name for name, _ in offered(desk, key)} == {"C++", "C#"}
