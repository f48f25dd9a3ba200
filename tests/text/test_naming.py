from time import perf_counter

import pytest

from newsdesk.text.naming import Names, is_list, parted


def found(text, *names):
    """What stands in the text of these names, each as it is written there."""
    kept = Names()
    for owner, name in enumerate(names):
        kept.put(owner, [name])
    return [(text[place.start : place.end], [names[owner] for owner in place.owners]) for place in kept.find(text)]


@pytest.mark.parametrize(
    "text, name, written",
    [
        ("زيارة للساحل", "الساحل", "للساحل"),
        ("وبالساحل", "الساحل", "وبالساحل"),
        ("في الساحل", "ساحل", "الساحل"),
        ("فلهيئة المياه", "هيئة المياه", "فلهيئة المياه"),
        ("كتونس", "تونس", "كتونس"),
        ("السدّ الكبير", "سد", "السدّ"),
        ("إدارة الأَزَمات", "ازمات", "الأَزَمات"),
        ("عام ١٩٦٧", "1967", "١٩٦٧"),
        ("Port  Ellery is near", "port ellery", "Port  Ellery"),
    ],
)
def test_a_name_stands_there_with_what_arabic_attaches(text, name, written):
    assert [where for where, _ in found(text, name)] == [written]


@pytest.mark.parametrize(
    "text, name", [("وزارة المالية", "زارة"), ("بنك", "نك"), ("الساحلية", "الساحل"), ("كلية الطب", "لية"), ("من", "من")]
)
def test_a_part_of_a_word_or_a_word_that_all_texts_have_is_no_name(text, name):
    assert found(text, name) == []


@pytest.mark.parametrize(
    "text, name",
    [
        ("یوزپلنگ‌ها در ایران است", "یوزپلنگ"),
        ("یوزپلنگهای ایران است", "یوزپلنگ"),
        ("محیط‌زیست ایران است", "محیط زیست"),
        ("عربده کشی در شهر است", "عربده‌کشی"),
        ("عربده‌کشی در شهر است", "عربده‌کشی"),
    ],
)
def test_persian_half_spaces_and_endings_do_not_hide_a_name(text, name):
    assert [names for _, names in found(text, name)] == [[name]]


def test_the_longest_of_names_that_share_words_is_told():
    text = "وزارة المياه في وزارة الساحل"
    assert found(text, "المياه", "وزارة المياه", "وزارة") == [
        ("وزارة المياه", ["وزارة المياه"]), ("وزارة", ["وزارة"])
    ]  # fmt: skip


def test_a_qualifier_in_brackets_need_not_stand_there():
    assert found("قال حسین فرکی", "حسین فرکی (سرمربی)")[0][0] == "حسین فرکی"


def test_names_come_and_go_one_by_one():
    kept = Names()
    kept.put(1, ["هيئة المياه", "المياه"])
    kept.put(2, ["المياه"])
    assert kept.find("المياه")[0].owners == (1, 2)
    kept.put(1, ["هيئة"])
    assert kept.find("هيئة المياه")[0].key == "هييه" and kept.find("المياه")[0].owners == (2,)
    kept.put(1, [])
    kept.put(2, [])
    assert len(kept) == 0 and not kept.find("هيئة المياه") and not kept._begins and not kept._owners


def test_many_names_and_a_long_text_take_little_time():
    kept = Names()
    for number in range(20_000):
        kept.put(number, [f"اسم{number} المدينة", f"بلدة{number}"])
    text = " ".join(f"وبلدة{number} وفي اسم{number} المدينة" for number in range(500))
    assert len(kept.find(text)) == 1000
    started = perf_counter()
    kept.find(text)
    assert perf_counter() - started < 0.5  # some milliseconds where nothing else runs


@pytest.mark.parametrize("sign", [",", "،", ";", "؛", "\n", " #", "، ,"])
def test_a_list_is_parted(sign):
    assert parted(sign.join(["اقتصاد", " كرة  القدم ", "اقتصاد"])) == ["اقتصاد", "كرة القدم"]


def test_hashtags_have_underscores_for_spaces():
    assert parted("#حرية_الصحافة #الساحل") == ["حرية الصحافة", "الساحل"]
    assert parted("a_b") == ["a_b"]


def test_one_name_is_no_list():
    assert not is_list("حرية الصحافة ")
    assert is_list("حرية، صحافة") and is_list("#حرية") and is_list("حرية،")


def test_a_sign_behind_a_word_belongs_to_the_name_that_has_it():
    names = ("C", "C++", "C#", "A+", "Objective C", "Objective C++", "Web 2.0+")
    assert [owners for _, owners in found("C++, C# و A+ في Web 2.0+", *names)] == [
        ["C++"],
        ["C#"],
        ["A+"],
        ["Web 2.0+"],
    ]
    assert [owners for _, owners in found("Objective C++: one, Objective C: two", *names)] == [
        ["Objective C++"], ["Objective C"]
    ]  # fmt: skip
    assert [where for where, _ in found("وC++ سريعة", *names)] == ["وC++"]


def test_a_sign_that_no_name_has_hides_none():
    assert found("مصر+السودان", "مصر", "السودان") == [("مصر", ["مصر"]), ("السودان", ["السودان"])]
    assert found("قمة #مصر# اليوم", "مصر") == [("مصر", ["مصر"])]


def test_a_list_of_names_keeps_the_sign_that_ends_one():
    assert parted("C#, C++ #وسم#آخر") == ["C#", "C++", "وسم", "آخر"]
    assert parted("#C#") == ["C#"]
    assert not is_list("C#")
