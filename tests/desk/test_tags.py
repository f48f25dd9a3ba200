"""Tags: names, tree, merging, and what search makes of them."""

import pytest

from newsdesk.desk import articles, searching, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NewsdeskError, NotFound, TagCycle, TagExists


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
    assert carried == [["مياه"], ["مياه"], ["القاهرة", "مياه"]]
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
        tags.rename(desk, tagged["ري"], "القاهره")
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
