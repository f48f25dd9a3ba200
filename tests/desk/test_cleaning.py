"""The clean-up queue over a real archive: what is found, what accepting and dismissing do, and what stays untouched."""

import pytest

from newsdesk.archive import tags as rows
from newsdesk.desk import articles, cleaning, flaws, tags, undo
from newsdesk.domain.article import Text
from newsdesk.domain.cleaning import Deed, Flaw
from newsdesk.domain.errors import Cancelled, Overtaken
from newsdesk.text.fold import fold_key
from newsdesk.text.name_twins import neighbours, turned, twin, written


def tagged(desk, *names, count=1, body=""):
    """Articles that carry these tags."""
    made = []
    for _ in range(count):
        key = articles.create(desk, Text(headline="خبر", body=f"<p>{body}</p>" if body else ""))[0]
        made.append(key)
    if names:
        tags.add(desk, made, names)
    return made


def tag_id(desk, name):
    return next(tag.id for tag in tags.all_tags(desk) if tag.name == name)


def found(desk, flaw=None):
    desk.indexer.catch_up()
    return [one for one in cleaning.find(desk) if flaw is None or one.flaw is flaw]


def one(desk, flaw):
    (only,) = found(desk, flaw)
    return only


def twice_named(desk, first, second):
    """A second tag that folds to a name which is there, below another one."""
    return tags.create(desk, second, parent_id=tags.create(desk, f"تحت {second}")[0])[0]


def names(desk):
    return sorted(tag.name for tag in tags.all_tags(desk))


# -- names, without an archive


@pytest.mark.parametrize(
    "first, second, why",
    [
        ("هيئة الميـــاه", "هيئة المياه", {"tatweel"}),
        ("اسرائيل", "إسرائيل", {"hamza"}),
        ("كِتاب", "كتاب", {"vowels"}),
        ("مكتبه", "مكتبة", {"ta"}),
        ("مستشفي", "مستشفى", {"ya"}),
        ("بانک", "بانك", {"letters"}),
        ("الدورة ١٢", "الدورة 12", {"digits"}),
        ("NATO", "nato", {"case"}),
        ("Éditeur", "Editeur", {"accents"}),
        ("Covid-19", "Covid 19", {"signs"}),
        ("أزمة\u200c المياه", "أزمة المياه", {"invisible"}),
        ("الإسـكندريه", "الاسكندرية", {"tatweel", "hamza", "ta"}),
    ],
)
def test_why_two_spellings_are_one_name(first, second, why):
    assert fold_key(first) == fold_key(second)
    assert set(written(first, second)) == why


@pytest.mark.parametrize(
    "first, second, why",
    [
        ("عبد الله", "عبدالله", ("space",)),
        ("Face book", "Facebook", ("space",)),
        ("المجلس البلدي", "مجلس بلدي", ("article",)),
        ("والاقتصاد", "الاقتصاد", ("conjunction",)),
        ("انتخاب", "انتخابات", ("plural",)),
        ("شركة", "شركات", ("plural",)),
        ("مهندسون", "مهندسين", ("plural",)),
        ("ملعب", "ملاعب", ("plural",)),
        ("Election", "Elections", ("plural",)),
        ("City", "Cities", ("plural",)),
        ("الكهرباء", "الكهربا", ("hamza",)),
        ("سوريا", "سورية", ("ending",)),
        ("أمريكا", "أميركا", ("variant",)),
        ("نتنياهو", "نتانياهو", ("letter",)),
        ("كلاشنيكوف", "كلاشينكوف", ("swapped",)),
        ("فلاديمير بوتين", "فلادمير بوتن", ("letters-two",)),
        ("Vladimir Zelensky", "Vladimir Zelenskiy", ("letter",)),
        ("دونالد ترمب", "دونالد ترامب", ("letter",)),
        ("مانشستر يونايتد", "مانشستير يوناتيد", ("letters-two",)),
    ],
)
def test_why_two_names_may_be_one(first, second, why):
    found = twin(fold_key(first), fold_key(second))
    assert (found.reasons if found else None) == why


@pytest.mark.parametrize(
    "first, second",
    [
        ("الدورة 12", "الدورة 13"),
        ("كأس 2022", "كأس 2023"),
        ("G7", "G8"),
        ("Louis XVIII", "Louis XXIII"),
        ("جلسة 11 يونيو", "جلسة 11 يوليو"),
        ("محمد بن عبد الرحمن", "محمد بن عبد الرحيم"),
        ("سلوفاكيا", "سلوفينيا"),
        ("النيجر", "نيجيريا"),
        ("Niger", "Nigeria"),
        ("Slovakia", "Slovenia"),
        ("وزارة الداخلية", "وزارة الخارجية"),
        ("عمر", "عمرو"),
        ("كاتب", "كاتبة"),
        ("كاتب", "كتاب"),
        ("صالح", "صلاح"),
        ("حسن", "حسين"),
        ("تونس", "تونسي"),
        ("Iran", "Iraq"),
        ("Iran", "Irani"),
        ("German", "Germany"),
        ("Austria", "Australia"),
        ("معلوم", "معلومات"),
        ("أبواب", "أبوابها"),
        ("أنها", "إنهاء"),
        ("مدنية", "مدينة ثانية"),
        ("جبل لبنان", "حبل لبنان"),
        ("علي محمد", "محمد علي"),
        ("C", "C++"),
        ("مجموعة أ", "مجموعة ب"),
    ],
)
def test_two_names_that_are_two(first, second):
    one, two = fold_key(first), fold_key(second)
    assert one == two or twin(one, two) is None


def test_near_names_are_found_among_many():
    names = [fold_key(f"موضوع رقم {number} عام") for number in range(500)]
    wanted = ["دونالد ترامب", "دونالد ترمب", "Kalashnikov", "Kalashnikow", "عبد الله", "عبدالله", "ملعب", "ملاعب"]
    keys = [*names, *map(fold_key, wanted)]
    pairs = {frozenset((keys[a], keys[b])) for a, b in neighbours(keys)}
    for first, second in zip(wanted[::2], wanted[1::2], strict=True):
        assert frozenset((fold_key(first), fold_key(second))) in pairs
    assert not any(twin(*pair) for pair in pairs if all("موضوع" in name for name in pair))


def test_a_name_that_was_turned_around():
    assert turned("Obama, Barack") == "barack obama"
    assert turned("Barack Obama") == "" == turned("one, two, three") == turned("one,")


# -- what is found


def test_nothing_to_tidy_in_an_empty_archive(desk):
    assert found(desk) == []


def test_two_spellings_of_one_name(desk):
    tagged(desk, "هيئة المياه", count=4)
    key = twice_named(desk, "هيئة المياه", "هيئة الميـاه")
    tags.give(desk, tagged(desk, count=1), key)
    only = one(desk, Flaw.SPELLING)
    assert (only.gone.name, only.into.name, only.reasons, only.weak) == (
        "هيئة الميـاه", "هيئة المياه", ("tatweel",), False,
    )  # fmt: skip
    assert (only.gone.count, only.into.count, only.deed) == (1, 4, Deed.MERGE)
    before = names(desk)
    changes = cleaning.accept(desk, only)
    assert changes.tags and found(desk, Flaw.SPELLING) == []
    assert next(tag.count for tag in tags.all_tags(desk) if tag.name == "هيئة المياه") == 5
    undo.undo(desk)
    assert names(desk) == before and one(desk, Flaw.SPELLING).gone == only.gone


def test_hamza_alone_is_told_to_be_weak(desk):
    tagged(desk, "إسرائيل", count=3)
    tags.give(desk, tagged(desk), twice_named(desk, "إسرائيل", "اسرائيل"))
    only = one(desk, Flaw.SPELLING)
    assert only.reasons == ("hamza",) and only.weak


def test_one_name_in_two_places(desk):
    tagged(desk, "رياضة", count=3)
    tags.give(desk, tagged(desk, count=2), twice_named(desk, "رياضة", "رياضة"))
    only = one(desk, Flaw.PLACES)
    assert only.deed is Deed.MERGE and (only.gone.count, only.into.count) == (2, 3)
    assert found(desk, Flaw.SPELLING) == []
    cleaning.accept(desk, only)
    assert names(desk).count("رياضة") == 1
    undo.undo(desk)
    assert one(desk, Flaw.PLACES).gone == only.gone


def test_a_person_and_a_place_of_one_name_are_two(desk):
    tags.change(desk, tags.create(desk, "سعيد")[0], kind="person")
    tags.change(desk, twice_named(desk, "سعيد", "سعيد"), kind="place")
    assert found(desk, Flaw.PLACES) == []


def test_a_mistyped_name(desk):
    tagged(desk, "دونالد ترامب", count=8, body="التقى دونالد ترامب الوفد")
    tagged(desk, "دونالد ترمب")
    only = one(desk, Flaw.SPELLING)
    assert (only.gone.name, only.into.name, only.reasons, only.weak) == (
        "دونالد ترمب", "دونالد ترامب", ("letter",), True,
    )  # fmt: skip
    cleaning.accept(desk, only)
    (trump,) = [tag for tag in tags.all_tags(desk) if tag.name == "دونالد ترامب"]
    assert trump.count == 9 and trump.aliases == ("دونالد ترمب",)


def test_the_words_of_the_articles_tell_what_is_a_word(desk):
    """سياسة and سياحة are a letter apart, and both are words; كلاشينكوف is written by nobody."""
    tagged(desk, "الاستقلال", count=6, body="عيد الاستقلال")
    tagged(desk, "الاستغلال", body="استنكر الاستغلال")
    tagged(desk, "كلاشنيكوف", count=6, body="بندقية كلاشنيكوف")
    tagged(desk, "كلاشينكوف")
    assert [(one.gone.name, one.into.name) for one in found(desk, Flaw.SPELLING)] == [("كلاشينكوف", "كلاشنيكوف")]


def test_what_one_article_carries_is_two(desk):
    tagged(desk, "دونالد ترامب", count=8, body="دونالد ترامب")
    tagged(desk, "دونالد ترامب", "دونالد ترمب")
    assert found(desk, Flaw.SPELLING) == []


def test_what_is_used_often_is_no_mistake(desk):
    tagged(desk, "مجلس الشورى", count=6)
    tagged(desk, "مجلس الشوري المصري", count=4)
    tagged(desk, "كأس أوروبا", count=4)
    tagged(desk, "كأس أوربا", count=4)
    assert found(desk, Flaw.SPELLING) == []


def test_false_twins_are_not_found(desk):
    pairs = (
        "الدورة 12", "الدورة 13", "محمد علي", "محمود علي", "محمد صالح", "محمود صالح", "إيران", "إيراني", "Iran",
        "Iraq", "كاتب", "كاتبة", "تونس", "توني", "Austria", "Australia", "كأس 2022", "كأس 2023",
    )  # fmt: skip
    for name in pairs:
        tagged(desk, name, count=2)
    assert [(one.gone.name, one.into.name) for one in found(desk, Flaw.SPELLING)] == []


def test_people_have_no_plural(desk):
    tagged(desk, "Adam", count=2)
    tagged(desk, "Adams", count=3)
    assert one(desk, Flaw.SPELLING).reasons == ("plural",)
    tags.change(desk, tag_id(desk, "Adams"), kind="person")
    assert found(desk, Flaw.SPELLING) == []


def test_a_tag_stays_that_stands_above(desk):
    top = tags.create(desk, "شركات")[0]
    below = tags.create(desk, "شركة", parent_id=top)[0]
    tags.give(desk, tagged(desk, count=5), below)
    only = one(desk, Flaw.SPELLING)
    assert (only.gone.id, only.into.id) == (below, top)
    cleaning.accept(desk, only)
    assert names(desk) == ["شركات"]


def test_what_two_addresses_name_is_two(desk):
    tagged(desk, "Elections", count=3)
    tagged(desk, "Election", count=2)
    tags.change(desk, tag_id(desk, "Elections"), uri="https://example.org/1")
    assert one(desk, Flaw.SPELLING).into.name == "Elections"
    tags.change(desk, tag_id(desk, "Election"), uri="https://example.org/2")
    assert found(desk, Flaw.SPELLING) == []


def alias_by_hand(desk, tag, name):
    def verb(writer):
        writer.insert(rows.N, [{"tag_id": tag, "name": name, "key": fold_key(name), "preferred": False}])
        writer.touch_tag(tag)
        writer.count += 1

    desk.archive.write("add-alias", verb)


def test_an_alias_that_is_the_name_of_another_tag(desk):
    tagged(desk, "الأمم المتحدة", count=3)
    tagged(desk, "UN", count=2)
    alias_by_hand(desk, tag_id(desk, "الأمم المتحدة"), "UN")
    only = one(desk, Flaw.ALIAS)
    assert (only.gone.name, only.into.name, only.deed, only.name) == ("UN", "الأمم المتحدة", Deed.MERGE, "UN")
    cleaning.accept(desk, only)
    assert [(tag.name, tag.count, tag.aliases) for tag in tags.all_tags(desk)] == [("الأمم المتحدة", 5, ("UN",))]
    undo.undo(desk)
    assert one(desk, Flaw.ALIAS).gone == only.gone


def test_an_alias_that_names_something_else_is_dropped(desk):
    tags.change(desk, tags.create(desk, "السادات")[0], kind="person")
    tags.change(desk, tags.create(desk, "مدينة السادات")[0], kind="place")
    alias_by_hand(desk, tag_id(desk, "مدينة السادات"), "السادات")
    only = one(desk, Flaw.ALIAS)
    assert (only.deed, only.gone.name, only.name) == (Deed.DROP, "مدينة السادات", "السادات")
    cleaning.accept(desk, only)
    assert all(not tag.aliases for tag in tags.all_tags(desk)) and len(tags.all_tags(desk)) == 2
    undo.undo(desk)
    assert one(desk, Flaw.ALIAS).mark == only.mark
    cleaning.dismiss(desk, only)
    assert found(desk, Flaw.ALIAS) == []


def test_an_alias_of_two_tags_stays_with_the_one_that_is_used(desk):
    tagged(desk, "بنك التعمير", count=3)
    tagged(desk, "بنك التنمية", count=2)
    for name in ("بنك التعمير", "بنك التنمية"):
        alias_by_hand(desk, tag_id(desk, name), "البنك")
    only = one(desk, Flaw.ALIAS)
    assert (only.gone.name, only.into.name, only.reasons) == ("بنك التنمية", "بنك التعمير", ("alias-twice",))
    cleaning.accept(desk, only)
    assert {tag.name: tag.aliases for tag in tags.all_tags(desk)} == {"بنك التعمير": ("البنك",), "بنك التنمية": ()}


def test_tags_that_always_stand_together(desk):
    tagged(desk, "فرحات حشاد", "حشاد", count=6)
    tagged(desk, "فرحات حشاد")
    assert found(desk, Flaw.TOGETHER) == []  # of six, six
    tagged(desk, "مهرجان قرطاج", "المهرجان", count=5)
    tagged(desk, "ثلاثة", "أربعة", count=4)
    only = one(desk, Flaw.TOGETHER)
    assert {only.gone.name, only.into.name} == {"مهرجان قرطاج", "المهرجان"} and only.both == 5
    cleaning.accept(desk, only)
    assert only.gone.name not in names(desk)
    undo.undo(desk)
    assert one(desk, Flaw.TOGETHER).mark == only.mark


def test_nearly_the_same_articles_are_enough_where_there_are_many(desk):
    tagged(desk, "الجامعة العربية", "جامعة الدول", count=39)
    tagged(desk, "الجامعة العربية")
    assert one(desk, Flaw.TOGETHER).both == 39


def test_what_stands_above_another_may_always_stand_with_it(desk):
    tagged(desk, "رياضة", "كرة", count=6)
    tags.move(desk, [tag_id(desk, "كرة")], tag_id(desk, "رياضة"))
    assert found(desk, Flaw.TOGETHER) == []


def test_the_tags_of_a_series_are_not_one(desk):
    tagged(desk, "واحد", "اثنان", "ثلاثة", "أربعة", count=6)
    assert found(desk, Flaw.TOGETHER) == []


def test_tags_that_nobody_uses(desk):
    for name in ("فارغ", "بملاحظة", "من قاموس", "فوق", "في المهملات"):
        tags.create(desk, name)
    tags.change(desk, tag_id(desk, "بملاحظة"), note="للعام القادم")
    tags.change(desk, tag_id(desk, "من قاموس"), uri="https://example.org/x")
    tags.give(desk, tagged(desk), tags.create(desk, "تحت", parent_id=tag_id(desk, "فوق"))[0])
    articles.trash(desk, tagged(desk, "في المهملات"))
    assert {one.gone.name for one in found(desk, Flaw.UNUSED)} == {"فارغ", "في المهملات"}
    empty = next(one for one in found(desk, Flaw.UNUSED) if one.gone.name == "فارغ")
    cleaning.accept(desk, empty)
    assert "فارغ" not in names(desk)
    undo.undo(desk)
    assert "فارغ" in names(desk)


def test_all_unused_tags_go_in_one_operation(desk):
    for name in ("أول", "ثان", "ثالث"):
        tags.create(desk, name)
    unused = found(desk, Flaw.UNUSED)
    tags.give(desk, tagged(desk), tag_id(desk, "ثان"))
    assert cleaning.accept_all(desk, unused).count == 2
    assert names(desk) == ["ثان"]
    undo.undo(desk)
    assert names(desk) == sorted(["أول", "ثان", "ثالث"])


def test_a_tag_that_was_used_once(desk):
    (key,) = tagged(desk, "عابر")
    tagged(desk, "دائم", count=2)
    only = one(desk, Flaw.ONCE)
    assert only.gone.name == "عابر" and cleaning.count(found(desk)) == 0
    cleaning.accept(desk, only)
    assert articles.get(desk, key).tags == ()
    undo.undo(desk)
    assert [tag.name for tag in articles.get(desk, key).tags] == ["عابر"]


# -- what is dismissed, and what changed meanwhile


def test_what_was_dismissed_never_comes_again(open_desk):
    desk = open_desk()
    tagged(desk, "Elections", count=3)
    tagged(desk, "Election", count=2)
    tags.create(desk, "فارغ")
    tagged(desk, "عابر")
    everything = found(desk)
    assert [one.flaw for one in everything] == [Flaw.SPELLING, Flaw.UNUSED, Flaw.ONCE]
    changes = cleaning.dismiss(desk, *everything)
    assert changes.tags and changes.count == 3
    assert found(desk) == []
    tags.rename(desk, tag_id(desk, "Election"), "The election")
    tagged(desk, "Elections", count=9)
    desk.close()
    desk = open_desk()
    assert found(desk) == []


def test_dismissing_can_be_undone_and_done_again(desk):
    tags.create(desk, "فارغ")
    only = one(desk, Flaw.UNUSED)
    cleaning.dismiss(desk, only)
    operation, changes = undo.undo(desk)
    assert operation.name == "dismiss-cleaning" and changes.tags
    assert one(desk, Flaw.UNUSED) == only
    undo.redo(desk)
    assert found(desk) == []
    cleaning.dismiss(desk, only)  # once more changes nothing
    assert found(desk) == []


def test_two_that_are_said_to_be_two_are_so_for_every_reason(desk):
    tagged(desk, "Elections", "Election", count=6)
    cleaning.dismiss(desk, one(desk, Flaw.SPELLING))
    assert found(desk) == []


def test_what_changed_meanwhile_is_not_done(desk):
    tags.create(desk, "فارغ")
    unused = one(desk, Flaw.UNUSED)
    (key,) = tagged(desk, "فارغ")
    with pytest.raises(Overtaken):
        cleaning.accept(desk, unused)
    assert [tag.name for tag in articles.get(desk, key).tags] == ["فارغ"]
    tagged(desk, "Elections", count=3)
    tagged(desk, "Election", count=2)
    twins = one(desk, Flaw.SPELLING)
    tags.rename(desk, twins.gone.id, "Riots")
    for verb in (cleaning.accept, cleaning.preview):
        with pytest.raises(Overtaken):
            verb(desk, twins)
    assert flaws.renamed(twins, {tag.id: tag for tag in tags.all_tags(desk)}) is None


def test_a_preview_tells_what_accepting_does(desk):
    tagged(desk, "Elections", count=3)
    tagged(desk, "Elections", "Election")
    tagged(desk, "Election")
    preview = cleaning.preview(desk, one(desk, Flaw.SPELLING))
    assert (preview.gains, preview.both, preview.names) == (1, 1, ("Election",))


def test_it_can_be_stopped(desk):
    tagged(desk, "Elections", count=3)

    class Stopped:
        def report(self, done, total):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        cleaning.find(desk, Stopped())


def test_real_tags_of_editors(desk, shared):
    """Persian articles with the tags of their editors: nothing is proposed but what one would do."""
    from newsdesk.desk import importing

    importing.import_paths(desk, [shared("articles/mixed-329.jsonl")])
    proposals = [one for one in found(desk) if one.flaw is not Flaw.ONCE]
    assert len(found(desk)) > 100
    assert {(one.gone.name, one.into.name) for one in proposals} == {("sports", "sport"), ("politics", "politic")}
