from newsdesk.desk import tags
from newsdesk.desk.tag_finding import TagFinder
from newsdesk.domain.tag import Tag, TagKind


def tag(key, name, *aliases, count=0, parent=None):
    return Tag(key, name, TagKind.TOPIC, "", parent, "", "", aliases, count)


def names(finder, typed, **options):
    return [match.tag.name for match in finder.find(typed, 10, **options)]


def finder(*found):
    made = TagFinder()
    made.tell(found)
    return made


def test_any_part_of_any_name_is_found_however_it_is_spelled():
    made = finder(tag(1, "هيئة المياه"), tag(2, "أمريكا", "الولايات المتحدة"), tag(3, "Économie"))
    assert names(made, "ميا") == ["هيئة المياه"]
    assert names(made, "امريكا") == ["أمريكا"]
    assert names(made, "متحده ولايات") == ["أمريكا"]
    assert names(made, "econ") == ["Économie"]
    assert made.find("الولايات", 5)[0].alias == "الولايات المتحدة"


def test_the_article_neither_hides_nor_asks():
    made = finder(tag(1, "ساحل العاج"), tag(2, "الصحافة"))
    assert names(made, "الساحل") == ["ساحل العاج"]
    assert names(made, "صحافة") == ["الصحافة"]


def test_the_very_name_comes_first_then_beginnings_then_the_most_used():
    made = finder(
        tag(1, "علماء", count=90), tag(2, "ماء", count=1), tag(3, "ماء الشرب", count=3), tag(4, "ماء زمزم", count=5)
    )
    assert names(made, "ماء") == ["ماء", "ماء زمزم", "ماء الشرب", "علماء"]
    assert made.find("ماء", 5)[0].same and not made.find("ماء", 5)[1].same


def test_equal_names_are_both_found():
    assert len(finder(tag(1, "الزرقاء"), tag(2, "الزرقاء", count=4)).find("زرقاء", 5)) == 2


def test_it_follows_what_changes(desk):
    key, _ = tags.create(desk, "الساحل")
    made = TagFinder()
    made.tell(desk.tag_book.tags())
    assert names(made, "ساحل") == ["الساحل"]
    tags.rename(desk, key, "الشاطئ")
    made.tell(desk.tag_book.tags())
    assert made.find("ساحل", 5)[0].alias == "الساحل"
    tags.delete(desk, key)
    made.tell(desk.tag_book.tags())
    assert names(made, "ساحل") == []
    assert names(made, "ساحل", without=[key]) == [] and names(made, "؟") == []
