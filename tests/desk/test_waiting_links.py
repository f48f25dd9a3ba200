"""Links that wait for their article (DESIGN 1.8)."""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from newsdesk.archive import targets
from newsdesk.desk import Desk, articles, importing, links, undo, waiting
from newsdesk.domain.article import Text
from newsdesk.domain.errors import NotFound
from newsdesk.domain.link import LinkKind, Waited
from newsdesk.text.fold import fold_key

PAGE = """صحيفة الساحل:
2025-06-13@16:36:57 GMT

افتتاح المكتبة العامة

تاريخ النشر: 3 شباط 2025

افتتحت المكتبة العامة أبوابها أمس بعد ترميم دام عامين.

المصدر: صحيفة الساحل

مقالات مشابهة

• ترميم المكتبة يبدأ
• كتب جديدة للأطفال
"""


LONG = "وزيرة الثقافة تفتتح معرض الكتاب السنوي في مدينة المرفأ"
SLIP = "وزيرة الثقاقة تفتتح معرض الكتاب السنوي في مدينة المرفا - صحيفة الساحل"
OTHER = "وزيرة الثقافة تفتتح معرض الزهور السنوي في مدينة المرفأ"


def page(desk, take, *titles, name="p"):
    """Imports a page that names titles; gives its number."""
    row = {"newsdesk": 1, "id": name, "headline": f"صفحة {name}", "html": f"<p>نص {name}</p>",
           "links": [{"title": title, "kind": "related"} for title in titles]}  # fmt: skip
    take(desk, [row])
    return articles.find(desk, name)


def arrive(desk, take, headline, name="x"):
    take(desk, [{"id": name, "title": headline, "body": f"نص {name}"}])
    return articles.find(desk, name)


def link(desk, key):
    return next(one for one in articles.get(desk, key).links if one.outgoing)


def awaited(desk, key=1):
    return {link.title: link.article_id for link in articles.get(desk, key).links}


def test_a_waiting_link_finds_its_article_when_it_arrives(desk, take):
    take(desk, PAGE)
    assert awaited(desk) == {"ترميم المكتبة يبدأ": None, "كتب جديدة للأطفال": None}
    take(desk, [{"id": "x", "title": "ترميمُ المكتبة يبدأ", "body": "نص"}])
    assert awaited(desk)["ترميم المكتبة يبدأ"] == 2
    incoming = articles.get(desk, 2).links
    assert [(link.outgoing, link.article_id) for link in incoming] == [(False, 1)]


def test_a_title_that_two_articles_have_is_offered_and_not_chosen(desk, take):
    take(desk, PAGE)
    take(
        desk,
        [
            {"id": "x", "title": "كتب جديدة للأطفال", "body": "أ"},
            {"id": "y", "title": "كتب جديدة للأطفال", "body": "ب"},
        ],
    )
    link = next(link for link in articles.get(desk, 1).links if link.title == "كتب جديدة للأطفال")
    assert (link.article_id, link.candidates) == (None, 2)


def test_an_article_written_or_renamed_at_the_desk_is_found_too(desk, take):
    take(desk, PAGE)
    key, _ = articles.create(desk, Text(headline="غير ذلك"))
    articles.save(desk, key, 1, Text(headline="كتب جديدة للأطفال"))
    assert awaited(desk)["كتب جديدة للأطفال"] == key
    undo.undo(desk)
    assert awaited(desk)["كتب جديدة للأطفال"] is None


def test_a_link_waits_again_when_its_article_is_deleted_for_ever(desk, take):
    take(desk, PAGE)
    take(desk, [{"id": "x", "title": "ترميم المكتبة يبدأ", "body": "نص"}])
    articles.trash(desk, [2])
    articles.empty_trash(desk)
    assert awaited(desk)["ترميم المكتبة يبدأ"] is None


def test_linking_by_hand_to_a_waited_for_title_makes_one_link_of_two(desk, take):
    take(desk, PAGE)
    take(
        desk,
        [
            {"id": "x", "title": "كتب جديدة للأطفال", "body": "أ"},
            {"id": "y", "title": "كتب جديدة للأطفال", "body": "ب"},
        ],
    )
    links.add(desk, 1, 3)
    assert awaited(desk)["كتب جديدة للأطفال"] == 3
    links.add(desk, 1, 3)
    assert len(articles.get(desk, 1).links) == 2
    links.add(desk, 1, 3, LinkKind.CORRECTION)
    assert len(articles.get(desk, 1).links) == 3


def test_the_example_of_a_captured_page(desk, shared):
    from newsdesk.desk import importing
    from newsdesk.text.body import paragraphs

    report = importing.import_paths(desk, [shared("captures/thawra-2025.txt")])
    assert (report.added, report.failed) == (2, 0)
    first, second = articles.get(desk, 1), articles.get(desk, 2)
    assert first.text.headline == "وفد من حماس يلتقي نائب وزير الخارجية في موسكو"
    assert (first.text.source, first.text.published.value, first.captured) == (
        "الثورة نت", "2025-02-03", "2025-06-13T16:36:57Z",
    )  # fmt: skip
    assert first.text.published_text == "3rd, February 2025 GMT"
    assert len(paragraphs(first.text.body)) == 6
    outgoing = [link for link in first.links if link.outgoing]
    assert [link.article_id for link in outgoing] == [2] + [None] * 9
    assert (second.text.source, second.text.published, second.captured) == ("", None, first.captured)
    assert len(paragraphs(second.text.body)) == 5
    assert [tag.name for tag in second.tags] == ["بنيامين نتنياهو", "القاهرة الإخبارية", "إسرائيل"]
    assert [link.article_id for link in second.links if link.outgoing] == [None, None]
    assert {original.sha256 for original in first.originals} == {original.sha256 for original in second.originals}
    kept = desk.archive.originals.read(first.originals[0].sha256)
    assert kept == shared("captures/thawra-2025.txt").read_bytes()


# -- other spellings


def test_a_title_finds_its_article_in_another_spelling(desk, take):
    first = page(desk, take, SLIP)
    key = arrive(desk, take, LONG)
    found = link(desk, first)
    assert (found.article_id, found.title) == (key, SLIP)
    assert [(one.outgoing, one.article_id) for one in articles.get(desk, key).links] == [(False, first)]
    undo.undo(desk)
    assert link(desk, first).article_id is None and articles.get(desk, key).trashed
    undo.redo(desk)
    assert link(desk, first).article_id == key


def test_a_new_title_finds_an_article_that_was_there_before(desk, take):
    key = arrive(desk, take, LONG)
    first = page(desk, take, SLIP)
    assert link(desk, first).article_id == key
    undo.undo(desk)
    assert articles.get(desk, first).trashed and not articles.get(desk, key).trashed


def test_an_index_and_a_walk_find_the_same(desk, take, monkeypatch):
    arrive(desk, take, LONG)
    for worth, name in ((0, "i"), (10_000, "w")):
        monkeypatch.setattr(waiting, "_WORTH", worth)
        assert link(desk, page(desk, take, SLIP, name=name)).article_id == 1


def test_what_is_doubtful_is_offered_and_can_be_taken(desk, take):
    first = page(desk, take, LONG)
    key = arrive(desk, take, OTHER)
    found = link(desk, first)
    assert found.article_id is None
    assert [(one.id, one.headline) for one in found.near] == [(key, OTHER)]
    links.resolve_to(desk, found.id, key)
    assert link(desk, first).article_id == key
    undo.undo(desk)
    assert [one.id for one in link(desk, first).near] == [key]


def test_two_that_are_sure_are_both_offered(desk, take):
    first = page(desk, take, SLIP)
    take(
        desk,
        [
            {"id": "x", "title": LONG, "body": "أ"},
            {"id": "y", "title": LONG.replace("في مدينة", "بمدينة"), "body": "ب"},
        ],
    )
    found = link(desk, first)
    assert found.article_id is None and len(found.near) == 2


def test_a_refused_article_is_never_offered_again_until_that_is_undone(desk, take):
    first = page(desk, take, LONG)
    key = arrive(desk, take, OTHER)
    waiting.refuse_for(desk, link(desk, first).id, [key])
    assert link(desk, first).near == ()
    second = page(desk, take, LONG, name="q")
    assert link(desk, second).near == ()
    articles.trash(desk, [key])
    articles.restore(desk, [key])
    assert link(desk, first).near == () == link(desk, second).near
    for _ in range(4):
        undo.undo(desk)
    assert [one.id for one in link(desk, first).near] == [key]
    with pytest.raises(NotFound):
        waiting.refuse_for(desk, 999, [key])
    with pytest.raises(NotFound):
        waiting.refuse(desk, "عنوان", [999])


def test_an_article_of_the_very_title_can_be_refused_too(desk, take):
    first = page(desk, take, "كتب جديدة للأطفال")
    keys = []
    for name in ("x", "y"):
        take(desk, [{"id": name, "title": "كتب جديدة للأطفال", "body": name}])
        keys.append(articles.find(desk, name))
    assert link(desk, first).article_id == keys[0]
    undo.undo(desk)
    undo.undo(desk)
    undo.redo(desk)
    assert link(desk, first).article_id == keys[0]
    undo.undo(desk)
    waiting.refuse(desk, "كتب جديده للاطفال", keys[:1])
    articles.restore(desk, keys[:1])
    assert link(desk, first).article_id is None
    articles.restore(desk, keys[1:])
    assert link(desk, first).article_id == keys[1]


def test_all_who_ask_for_a_title_get_the_article_that_is_taken(desk, take):
    pages = [page(desk, take, LONG, name=name) for name in ("p", "q", "r")]
    key = arrive(desk, take, OTHER)
    (row,) = links.listing(desk, several=True)
    assert (row.count, [one.id for one in row.offered], links.listing(desk, missing=True)) == (3, [key], [])
    assert links.overview(desk).several == 1
    changes = waiting.accept(desk, row.key, key)
    assert changes.links and [link(desk, one).article_id for one in pages] == [key] * 3
    assert links.overview(desk).waiting == 0
    undo.undo(desk)
    assert [link(desk, one).article_id for one in pages] == [None] * 3


def test_the_most_wanted_are_those_that_most_ask_for_and_nothing_is_offered_for(desk, take):
    for name in ("p", "q"):
        page(desk, take, "عنوان يطلبه مقالان ولم يصل إلى الأرشيف", LONG, name=name)
    page(desk, take, "عنوان يطلبه مقال واحد ولم يصل", name="r")
    arrive(desk, take, OTHER)
    found = links.listing(desk, missing=True)
    assert all(isinstance(row, Waited) for row in found)
    assert [(row.count, len(row.articles)) for row in found] == [(2, 2), (1, 1)]


def test_a_headline_that_is_changed_is_looked_at_anew(desk, take):
    first = page(desk, take, LONG)
    key, _ = articles.create(desk, Text(headline=OTHER))
    assert [one.id for one in link(desk, first).near] == [key]
    articles.save(desk, key, 1, Text(headline="شيء آخر تمامًا لا علاقة له بما سبق"))
    assert link(desk, first).near == ()
    articles.save(desk, key, 2, Text(headline=SLIP))
    assert link(desk, first).article_id == key


def test_the_trash_is_not_offered_and_what_leaves_it_is_found(desk, take):
    key = arrive(desk, take, LONG)
    articles.trash(desk, [key])
    first = page(desk, take, SLIP)
    assert link(desk, first).article_id is None and link(desk, first).near == ()
    articles.restore(desk, [key])
    assert link(desk, first).article_id == key


def test_what_waits_again_or_was_put_back_has_its_marks(desk, take):
    first = page(desk, take, SLIP)
    key = arrive(desk, take, LONG)
    articles.trash(desk, [key])
    articles.empty_trash(desk)
    assert link(desk, first).article_id is None
    again = arrive(desk, take, LONG, name="again")
    assert link(desk, first).article_id == again
    undo.undo(desk)
    links.remove(desk, link(desk, first).id)
    undo.undo(desk)
    assert link(desk, first).article_id is None
    third = arrive(desk, take, LONG.replace("وزيرة", "الوزيرة"), name="third")
    assert link(desk, first).article_id == third


def test_a_title_that_a_person_lets_wait_finds_it_as_well(desk, take):
    key = arrive(desk, take, LONG)
    own, _ = articles.create(desk, Text(headline="مسودة"))
    links.add_waiting(desk, own, SLIP)
    assert link(desk, own).article_id == key
    undo.undo(desk)
    assert articles.get(desk, own).links == ()


def test_links_of_before_there_were_marks_get_theirs(desk, take):
    from sqlalchemy import text

    first = page(desk, take, SLIP)

    def forget(writer):
        for table in ("waiting_marks", "link_offers", "followers"):
            writer.connection.execute(text(f"DELETE FROM {table}"))

    desk.archive.write("test", forget)
    key = arrive(desk, take, OTHER)
    assert waiting.follow(desk) == 0
    assert [one.id for one in link(desk, first).near] == [key]
    right = arrive(desk, take, LONG, name="right")
    assert link(desk, first).article_id == right


def test_a_link_that_waits_for_an_id_waits_for_no_title(desk, take):
    first, _ = articles.create(desk, Text(headline="صفحة"))
    wanted = [targets.Wanted(first, "urn:x:1", "related", SLIP)]
    desk.archive.write("test", lambda writer: targets.add(writer, wanted, {}, keep=True))
    arrive(desk, take, LONG)
    waiting.follow(desk)
    found = link(desk, first)
    assert (found.article_id, found.target, found.near) == (None, "urn:x:1", ())


def test_a_link_whose_article_goes_for_ever_finds_the_one_that_is_left(desk, take):
    first = page(desk, take, LONG)
    key = arrive(desk, take, LONG)
    left = arrive(desk, take, LONG.replace("وزيرة", "الوزيرة"), name="left")
    assert link(desk, first).article_id == key
    articles.trash(desk, [key])
    articles.empty_trash(desk)
    assert link(desk, first).article_id is None
    assert waiting.follow(desk) == 1 and link(desk, first).article_id == left
    undo.undo(desk)
    assert link(desk, first).article_id is None
    assert waiting.follow(desk) == 0 and link(desk, first).article_id is None, "what a person undid stays undone"
    undo.redo(desk)
    assert link(desk, first).article_id == left


def test_a_page_that_links_there_already_keeps_its_other_title(desk, take):
    first = page(desk, take, LONG, SLIP)
    key = arrive(desk, take, LONG)
    found = {one.title: one.article_id for one in articles.get(desk, first).links}
    assert found[LONG] == key and SLIP in found


TITLES = (LONG, SLIP, OTHER, LONG.replace("الثقافة", "الثقافه"), "خبر عن ميناء المدينة القديم بعد الترميم الأخير")


class Machine(RuleBasedStateMachine):
    """Pages that wait, articles that come and go, undo: no title is lost, and both ends always agree."""

    folder = None

    @initialize()
    def begin(self):
        Machine.number = getattr(Machine, "number", 0) + 1
        self.desk = Desk.open(self.folder / f"{Machine.number}.newsdesk", self.folder / "cache", create=True)
        self.pages, self.named, self.back = {}, 0, 0
        self.purged = set()  # headlines of what went for ever: who was linked with it waits for it by them

    def teardown(self):
        if hasattr(self, "desk"):
            self.desk.close()

    @rule(titles=st.lists(st.sampled_from(TITLES), min_size=1, max_size=2, unique=True))
    def name_titles(self, titles):
        self.named += 1
        key, _ = articles.create(self.desk, Text(headline=f"صفحة رقم {self.named}"))
        for title in titles:
            links.add_waiting(self.desk, key, title)
        self.pages[key] = {title for title in titles}
        self.back = 0

    @rule(title=st.sampled_from(TITLES))
    def arrive(self, title):
        self.named += 1
        path = self.folder / f"{Machine.number}-{self.named}.jsonl"
        path.write_text(f'{{"id": "a{self.named}", "title": "{title}", "body": "نص {self.named}"}}\n', encoding="utf-8")
        importing.import_paths(self.desk, [path])
        self.back = 0

    @precondition(lambda self: self.pages)
    @rule(data=st.data(), take=st.booleans())
    def answer(self, data, take):
        rows = links.listing(self.desk, several=True)
        if rows and rows[0].offered:
            row = data.draw(st.sampled_from(rows))
            one = data.draw(st.sampled_from(row.offered))
            if take:
                waiting.accept(self.desk, row.key, one.id)
            else:
                waiting.refuse(self.desk, row.key, [one.id])
            self.back = 0

    @rule(purge=st.booleans())
    def trash(self, purge):
        there = [key for key in range(1, 40) if key not in self.pages and self._there(key)]
        if there:
            articles.trash(self.desk, there[:1])
            if purge:
                doomed = [key for key in range(1, 40) if self._trashed(key)]
                self.purged |= {fold_key(articles.get(self.desk, key).text.headline) for key in doomed}
                articles.empty_trash(self.desk)

    @precondition(lambda self: self.pages)
    @rule()
    def undo_and_redo(self):
        undo.undo(self.desk)
        undo.redo(self.desk)

    def _there(self, key):
        return self._trashed(key) is False

    def _trashed(self, key):
        try:
            return bool(articles.get(self.desk, key).trashed)
        except NotFound:
            return None

    @invariant()
    def nothing_is_lost(self):
        if not hasattr(self, "desk"):
            return
        for key, titles in self.pages.items():
            out = [one for one in articles.get(self.desk, key).links if one.outgoing]
            ends = {one.article_id for one in out}
            for title in titles:  # it waits, or is found; two titles of one article may have become one link
                named = {fold_key(one.title) for one in out}
                assert out and ({fold_key(title), *self.purged} & named or ends != {None}), (title, out)
            for one in out:
                if one.article_id is not None:
                    other = articles.get(self.desk, one.article_id)
                    assert any(back.id == one.id and back.article_id == key for back in other.links)


def test_no_title_is_lost_whatever_comes(tmp_path):
    Machine.folder = tmp_path
    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=8, stateful_step_count=12, deadline=None, phases=[Phase.generate],
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )  # fmt: skip
