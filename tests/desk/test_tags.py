"""Tags: names, tree, merging, and what search makes of them."""

import pytest

from newsdesk.desk import articles, rules, searches, searching, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import NewsdeskError, NotFound, TagCycle, TagExists
from newsdesk.domain.rule import Rule


@pytest.fixture
def tagged(desk):
    """Three articles under water, irrigation and Cairo; gives the ids of the tags."""
    for number, names in enumerate((["مياه"], ["مياه", "ري"], ["ري", "القاهرة"]), 1):
        articles.create(desk, Text(headline=f"خبر {number}"))
        tags.add(desk, [number], names)
    return {tag.name: tag.id for tag in tags.all_tags(desk)}


def view(desk):
    found = {tag.name: (tag.parent_id, tag.aliases, tag.count, tag.colour) for tag in tags.all_tags(desk)}
    return found, [[tag.name for tag in articles.get(desk, key).tags] for key in (1, 2, 3)]


def ids(desk, text):
    desk.indexer.catch_up()
    return sorted(searching.find(desk, searching.parse(text)).ids)


def test_a_renamed_tag_keeps_its_old_name_as_an_alias_and_is_found_by_both(desk, tagged):
    tags.rename(desk, tagged["ري"], "سقاية الحقول")
    tag = next(tag for tag in tags.all_tags(desk) if tag.id == tagged["ري"])
    assert (tag.name, tag.aliases, tag.count) == ("سقاية الحقول", ("ري",), 2)
    assert ids(desk, "سقاية") == ids(desk, 'tag:"سقاية الحقول"') == ids(desk, "tag:ري") == [2, 3]
    undo.undo(desk)
    assert view(desk)[0]["ري"][1:3] == ((), 2)
    assert ids(desk, "سقاية") == []


def test_a_new_spelling_of_a_name_makes_no_alias(desk, tagged):
    tags.rename(desk, tagged["مياه"], "مِياه")
    assert view(desk)[0]["مِياه"][1] == ()
    assert ids(desk, "tag:مياه") == [1, 2]


def test_an_imported_article_with_an_alias_is_found_by_the_preferred_name(desk, tagged, take):
    tags.rename(desk, tagged["ري"], "سقاية الحقول")
    take({"headline": "وارد", "body": "متن", "tags": ["ري"]})
    before = ids(desk, "سقاية")
    desk.indexer.rebuild()
    assert before == ids(desk, "سقاية") == [2, 3, 4]


def test_merging_joins_articles_names_and_children_and_can_be_undone(desk, tagged):
    tags.create(desk, "قناة", parent_id=tagged["ري"])
    tags.change(desk, tagged["ري"], colour="#00ff00")
    before = view(desk)
    tags.merge(desk, [tagged["ري"]], tagged["مياه"])
    found, carried = view(desk)
    assert found["مياه"] == (None, ("ري",), 3, "") and "ري" not in found
    assert found["قناة"][0] == tagged["مياه"]
    assert carried == [["مياه"], ["مياه"], ["مياه", "القاهرة"]], "where the one was the other is"
    assert ids(desk, "tag:ري") == [1, 2, 3]
    after = view(desk)
    undo.undo(desk)
    assert view(desk) == before
    undo.redo(desk)
    assert view(desk) == after


def test_deleting_a_tag_moves_its_children_up_and_can_be_undone(desk, tagged):
    tags.create(desk, "قناة", parent_id=tagged["ري"])
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    before = view(desk)
    tags.delete(desk, tagged["ري"])
    assert view(desk)[0]["قناة"][0] == tagged["مياه"]
    assert view(desk)[1] == [["مياه"], ["مياه"], ["القاهرة"]]
    undo.undo(desk)
    assert view(desk) == before


def test_a_tag_finds_what_its_children_hold(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    assert ids(desk, "tag:مياه") == [1, 2, 3]
    assert ids(desk, "-tag:مياه") == []


def test_cycles_and_doubled_names_are_refused_and_nothing_changes(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    before = view(desk)
    for parent in (tagged["ري"], tagged["مياه"]):
        with pytest.raises(TagCycle):
            tags.change(desk, tagged["مياه"], parent_id=parent)
    with pytest.raises(TagCycle):
        tags.merge(desk, [tagged["مياه"]], tagged["ري"])
    with pytest.raises(TagExists):
        tags.rename(desk, tagged["مياه"], "القاهره")
    with pytest.raises(TagExists):
        tags.create(desk, "مِيـاه")
    with pytest.raises(NotFound):
        tags.rename(desk, 99, "شيء")
    assert view(desk) == before


@pytest.mark.parametrize(
    "verb",
    [
        lambda desk, found: tags.merge(desk, [found["ري"]], 99),
        lambda desk, found: tags.create(desk, "جديد", parent_id=99),
        lambda desk, found: tags.change(desk, found["ري"], parent_id=99),
        lambda desk, found: tags.add(desk, [99], ["ري"]),
    ],
    ids=["merge", "create", "change", "add"],
)
def test_what_is_not_there_is_told_plainly(desk, tagged, verb):
    with pytest.raises(NewsdeskError):
        verb(desk, tagged)


def test_counts_leave_the_trash_out(desk, tagged):
    articles.trash(desk, [2])
    found = view(desk)[0]
    assert (found["مياه"][2], found["ري"][2]) == (1, 1)


def deep(desk):
    return {tag.name: tag.deep for tag in tags.all_tags(desk)}


def test_deep_counts_count_each_article_once_and_leave_the_trash_out(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    top, _ = tags.create(desk, "بيئة")
    tags.change(desk, tagged["مياه"], parent_id=top)
    assert deep(desk) == {"بيئة": 3, "مياه": 3, "ري": 2, "القاهرة": 1}
    articles.trash(desk, [2])
    assert deep(desk) == {"بيئة": 2, "مياه": 2, "ري": 1, "القاهرة": 1}
    articles.trash(desk, [1, 3])
    assert deep(desk) == {"بيئة": 0, "مياه": 0, "ري": 0, "القاهرة": 0}


def test_deep_counts_agree_with_what_is_listed(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    tags.change(desk, tagged["القاهرة"], parent_id=tagged["ري"])
    for tag in tags.all_tags(desk):
        assert tag.deep == searching.find(desk, searching.parse(f'tag:"{tag.name}"')).total


def test_a_preview_says_what_a_merge_then_does(desk, tagged):
    tags.create(desk, "قناة", parent_id=tagged["ري"])
    tags.add_alias(desk, tagged["ري"], "سقاية")
    found = tags.merge_preview(desk, [tagged["ري"], tagged["القاهرة"]], tagged["مياه"])
    assert (found.gains, found.both, found.children) == (1, 1, 1)
    assert found.names == ("ري", "القاهرة", "سقاية")  # what the tags are called goes first
    before = view(desk)[0]["مياه"][2]
    tags.merge(desk, [tagged["ري"], tagged["القاهرة"]], tagged["مياه"])
    _, aliases, count, _ = view(desk)[0]["مياه"]
    assert (set(aliases), count) == (set(found.names), before + found.gains)


def test_a_preview_leaves_the_tag_itself_out_and_refuses_what_a_merge_refuses(desk, tagged):
    found = tags.merge_preview(desk, [tagged["مياه"], tagged["ري"]], tagged["مياه"])
    assert (found.gains, found.both, found.names) == (1, 1, ("ري",))
    nothing = tags.merge_preview(desk, [tagged["مياه"]], tagged["مياه"])
    assert (nothing.gains, nothing.both, nothing.children, nothing.names) == (0, 0, 0, ())
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    with pytest.raises(TagCycle):
        tags.merge_preview(desk, [tagged["مياه"]], tagged["ري"])
    with pytest.raises(NotFound):
        tags.merge_preview(desk, [99], tagged["ري"])


def test_several_tags_are_deleted_and_come_back_as_one(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"])
    tags.create(desk, "قناة", parent_id=tagged["ري"])
    gone = [tagged["مياه"], tagged["ري"]]
    before = view(desk)
    assert tags.weigh(desk, gone) == (3, 1)
    tags.delete(desk, *gone)
    found, carried = view(desk)
    assert set(found) == {"القاهرة", "قناة"} and found["قناة"][0] is None
    assert carried == [[], [], ["القاهرة"]]
    after = view(desk)
    assert undo.undo(desk)[0].count == 2
    assert view(desk) == before
    undo.redo(desk)
    assert view(desk) == after


def test_of_several_to_delete_one_that_is_gone_stops_all(desk, tagged):
    before = view(desk)
    with pytest.raises(NotFound):
        tags.delete(desk, tagged["ري"], 99)
    assert view(desk) == before


def test_several_tags_move_together_and_what_stands_below_them_stays_there(desk, tagged):
    child, _ = tags.create(desk, "قناة", parent_id=tagged["ري"])
    before = view(desk)
    tags.move(desk, [tagged["ري"], child, tagged["القاهرة"]], tagged["مياه"])
    found = view(desk)[0]
    assert found["ري"][0] == found["القاهرة"][0] == tagged["مياه"] and found["قناة"][0] == tagged["ري"]
    with pytest.raises(TagCycle):
        tags.move(desk, [tagged["مياه"]], child)
    undo.undo(desk)
    assert view(desk) == before
    tags.move(desk, [child], None)
    assert view(desk)[0]["قناة"][0] is None


def test_another_name_finds_the_tag_until_it_is_taken_away(desk, tagged):
    tags.add_alias(desk, tagged["ري"], "  سقاية   الحقول ")
    assert view(desk)[0]["ري"][1] == ("سقاية الحقول",)
    assert ids(desk, 'tag:"سقاية الحقول"') == [2, 3]
    tags.remove_alias(desk, tagged["ري"], "سقاية الحقول")
    assert ids(desk, 'tag:"سقاية الحقول"') == []
    undo.undo(desk)
    assert view(desk)[0]["ري"][1] == ("سقاية الحقول",)


def test_a_name_belongs_to_one_tag(desk, tagged):
    for name in ("القاهره", "رِي", " "):
        with pytest.raises(TagExists):
            tags.add_alias(desk, tagged["ري"], name)
    with pytest.raises(NotFound):
        tags.remove_alias(desk, tagged["ري"], "ري")  # the name itself is no alias
    with pytest.raises(NotFound):
        tags.add_alias(desk, 99, "جديد")


def test_articles_are_given_a_tag_by_its_number(desk, tagged):
    tags.give(desk, [1, 3], tagged["القاهرة"])
    assert view(desk)[1] == [["مياه", "القاهرة"], ["مياه", "ري"], ["ري", "القاهرة"]]
    undo.undo(desk)
    assert view(desk)[1][0] == ["مياه"]
    with pytest.raises(NotFound):
        tags.give(desk, [1], 99)


def test_when_a_tag_was_used_and_beside_which_others(desk):
    for number, (date, names) in enumerate(
        (("2019-03", ["مياه", "ري"]), ("2021-05-02", ["ري", "القاهرة"]), (None, ["ري"]), ("2010", ["القاهرة"])), 1
    ):
        articles.create(desk, Text(headline=f"خبر {number}", published=PartialDate(date) if date else None))
        tags.add(desk, [number], names)
    found = {tag.name: tag.id for tag in tags.all_tags(desk)}
    use = tags.usage(desk, found["ري"])
    assert (use.first, use.last) == ("2019-03", "2021-05-02")
    assert [(tag.name, count) for tag, count in use.beside] == [("مياه", 1), ("القاهرة", 1)]
    tags.change(desk, found["ري"], parent_id=found["مياه"])  # what stands below counts too, and is no neighbour
    use = tags.usage(desk, found["مياه"])
    assert (use.first, use.last) == ("2019-03", "2021-05-02")
    assert [(tag.name, count) for tag, count in use.beside] == [("القاهرة", 1)]
    articles.trash(desk, [2])
    assert tags.usage(desk, found["مياه"]).last == "2019-03"
    with pytest.raises(NotFound):
        tags.usage(desk, 99)


def test_one_name_may_stand_below_two_parents_but_not_twice_below_one(desk, tagged):
    tags.add_alias(desk, tagged["القاهرة"], "Cairo")
    first, _ = tags.create(desk, "الميناء", parent_id=tagged["القاهرة"])
    second, _ = tags.create(desk, "الميناء", parent_id=tagged["مياه"])
    with pytest.raises(TagExists):
        tags.create(desk, "المِيناء", parent_id=tagged["مياه"])
    with pytest.raises(TagExists):
        tags.create(desk, "cairo")
    with pytest.raises(TagExists):
        tags.move(desk, [first], tagged["مياه"])
    with pytest.raises(TagExists):
        tags.move(desk, [first, second], None)
    tags.give(desk, [1], first)
    tags.give(desk, [2], second)
    assert ids(desk, "tag:الميناء") == [1, 2]
    assert desk.tag_book.path(second) == ("مياه", "الميناء")


def test_merging_merges_children_of_one_name_and_deleting_lets_none_meet(desk, tagged):
    first, _ = tags.create(desk, "الميناء", parent_id=tagged["القاهرة"])
    second, _ = tags.create(desk, "الميناء", parent_id=tagged["مياه"])
    tags.create(desk, "الرصيف", parent_id=first)
    tags.give(desk, [1], first)
    tags.give(desk, [2], second)
    tags.create(desk, "الرصيف", parent_id=second)
    before = view(desk)
    tags.merge(desk, [tagged["القاهرة"]], tagged["مياه"])
    assert sorted(tag.name for tag in tags.all_tags(desk)) == sorted(["مياه", "ري", "الميناء", "الرصيف"])
    assert next(tag for tag in tags.all_tags(desk) if tag.name == "الميناء").count == 2
    undo.undo(desk)
    assert view(desk) == before
    tags.create(desk, "الميناء")
    with pytest.raises(TagExists):
        tags.delete(desk, tagged["مياه"])


def test_a_tag_has_a_name_for_each_language_of_the_interface(desk, tagged):
    tags.set_label(desk, tagged["القاهرة"], "en", "Cairo")
    assert view(desk)[0]["القاهرة"][1] == ("Cairo",)
    desk.language = "en"
    assert [tag.name for tag in articles.get(desk, 3).tags] == ["ري", "Cairo"]
    assert view(desk)[0]["Cairo"][1] == ("القاهرة",)
    tags.rename(desk, tagged["القاهرة"], "Al-Qahira")
    assert set(view(desk)[0]["Al-Qahira"][1]) == {"القاهرة", "Cairo"}
    desk.language = "ar"
    assert "القاهرة" in view(desk)[0]
    undo.undo(desk)
    desk.language = "en"
    assert "Cairo" in view(desk)[0]
    tags.set_label(desk, tagged["القاهرة"], "en", "")
    assert view(desk)[0]["القاهرة"][1] == ("Cairo",)


def test_splitting_moves_what_a_search_finds_to_another_tag_beside_it(desk, tagged):
    tags.change(desk, tagged["ري"], parent_id=tagged["مياه"], colour="#00ff00")
    before = view(desk)
    made, changes = tags.split(desk, tagged["ري"], [3, 1], "ري بالتنقيط")
    assert changes.count == 1
    assert view(desk)[0]["ري بالتنقيط"][:1] == (tagged["مياه"],)
    assert view(desk)[1] == [["مياه"], ["مياه", "ري"], ["ري بالتنقيط", "القاهرة"]]
    assert ids(desk, 'tag:"ري بالتنقيط"') == [3]
    undo.undo(desk)
    assert view(desk) == before
    tags.split(desk, tagged["مياه"], [2], "القاهره")
    assert view(desk)[1][1] == ["القاهرة", "ري"], "one of that name beside it takes them"
    with pytest.raises(TagExists):
        tags.split(desk, tagged["ري"], [2], "رِي")
    assert made


def test_one_tag_in_the_place_of_another_where_that_one_was(desk, tagged):
    changes = tags.replace(desk, [1, 2, 3], tagged["ري"], tagged["القاهرة"])
    assert changes.count == 2
    assert view(desk)[1] == [["مياه"], ["مياه", "القاهرة"], ["القاهرة"]]
    undo.undo(desk)
    assert view(desk)[1] == [["مياه"], ["مياه", "ري"], ["ري", "القاهرة"]]


def test_a_preview_names_the_rules_and_the_saved_searches_that_mean_another_tag_then(desk, tagged):
    rules.save(desk, Rule(name="من المرفأ", sources=("المرفأ",), tags=("رِي",)))
    rules.save(desk, Rule(name="أخرى", sources=("المرفأ",), tags=("مياه",)))
    searches.create(desk, "ري الحقول", "(tag:ري OR كلمة) -tag:القاهرة")
    found = tags.merge_preview(desk, [tagged["ري"]], tagged["مياه"])
    assert (found.rules, found.searches) == (("من المرفأ",), ("ري الحقول",))


def test_names_that_differ_by_a_sign_alone_are_tags_of_their_own(desk):
    names = ["C", "C++", "C#", "A", "A+"]
    keys = [articles.create(desk, Text(headline=f"خبر عن {name}"))[0] for name in names]
    for key, name in zip(keys, names, strict=True):
        tags.add(desk, [key], [name])
    assert sorted(tag.name for tag in tags.all_tags(desk)) == sorted(names)
    for key, name in zip(keys, names, strict=True):
        assert ids(desk, f"tag:{name}") == [key]
    assert ids(desk, "tag:C*") == keys[:3]
    assert ids(desk, "tag:C+*") == [keys[1]]
    assert ids(desk, "وسم:#A") == [keys[3]]


def test_sources_that_differ_by_a_sign_alone_are_two(desk):
    one = articles.create(desk, Text(headline="الأول", source="Canal"))[0]
    other = articles.create(desk, Text(headline="الثاني", source="Canal+"))[0]
    assert ids(desk, 'source:"=Canal"') == [one]
    assert ids(desk, "source:Canal+") == [other]
