import json
import shutil

import pytest

from newsdesk.domain.query import Sort
from newsdesk.search import Filters, SearchIndex, integrity
from newsdesk.search.documents import analysed
from newsdesk.search.index import IndexDamaged
from newsdesk.search.integrity import damage
from newsdesk.search.state import STATE
from tests.search.conftest import entry, question


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("اخبار", {1}), ("والأخبار", {1}), ("مِيَاه", {1, 2, 4}), ("بقتل", {3}), ("fox", {4}), ("FOXES", {4}),
        ('"مياه الري"', {1}), ('"الري مياه"', {2}), ("مياه الري", {1, 2}), ("مياه -الري", {4}), ("-مياه", {3}),
        ("الصحة", {3}), ("غائب", set()), ("", {1, 2, 3, 4}), ('"fox"', set()), ("في مياه", {1, 2, 4}),
    ],
)  # fmt: skip
def test_a_search_finds_what_a_reader_means(ask, text, ids):
    hits = ask(text)
    assert set(hits.ids) == ids
    assert (hits.total, hits.relaxed) == (len(ids), False)


@pytest.mark.parametrize(
    ("filters", "ids"),
    [
        (Filters(statuses=("draft",)), {2}), (Filters(languages=("en",)), {4}), (Filters(sources=(2,)), {2}),
        (Filters(sources=()), set()), (Filters(tags=((1,), (2, 9))), {1}), (Filters(tags=((2,),), not_tags=(1,)), {2}),
        (Filters(not_tags=(2,)), {3, 4}), (Filters(not_marks=("tag",)), {3, 4}), (Filters(marks=("tag",)), {1, 2}),
        (Filters(published=((200, None),)), {1, 3}), (Filters(published=((None, 200),)), {2, 3}),
        (Filters(published=((200, 200),)), {3}), (Filters(not_published=((200, None),)), {2, 4}),
        (Filters(trash=True), {5}), (Filters(trash=None), {1, 2, 3, 4, 5}), (Filters(ids=(1, 5)), {1}),
        (Filters(not_ids=(1, 5)), {2, 3, 4}), (Filters(ids=()), set()),
        (Filters(tags=((),)), set()),
    ],
)  # fmt: skip
def test_filters_limit_the_answer(ask, filters, ids):
    assert set(ask("", filters).ids) == ids


def test_filters_limit_the_words_too(ask):
    assert ask("مياه", Filters(statuses=("draft",))).ids == (2,)
    assert ask("مياه", Filters(trash=True)).ids == (5,)


def test_an_unfinished_word_is_found_only_while_typing(ask):
    assert ask("القاه", typing=True).ids == (1,)
    assert ask("القاه").ids == ()


def test_where_no_article_has_all_words_those_with_some_are_offered(ask):
    hits = ask("quick zebra")
    assert (hits.ids, hits.relaxed) == ((4,), True)
    assert ask("quick -foxes zebra").ids == ()


def test_answers_stand_in_the_order_asked_for(ask):
    assert ask("", sort=Sort.NEWEST).ids == (1, 3, 2, 4)
    assert [key for key in ask("", sort=Sort.OLDEST).ids if key != 4] == [2, 3, 1]
    assert ask("", sort=Sort.MODIFIED).ids == (4, 3, 2, 1)
    assert ask("مياه", sort=Sort.NEWEST).ids == (1, 2, 4)


def test_a_word_in_the_headline_counts_more(index):
    index.put([entry(1, "نص", "القاهرة مدينة كبيرة"), entry(2, "القاهرة", "مدينة كبيرة أخرى")])
    index.commit(1)
    assert index.search(question("القاهرة"), 10).ids == (2, 1)


def test_an_answer_comes_in_pages(ask):
    whole = ask("مياه")
    pages = [ask("مياه", limit=1, offset=place) for place in range(4)]
    assert [page.ids for page in pages] == [(key,) for key in whole.ids] + [()]
    assert {page.total for page in pages} == {3}
    assert ask("مياه", limit=0).ids == () and ask("مياه", limit=0).total == 3


def test_what_was_put_is_replaced_and_dropped_after_the_commit(filled):
    filled.put([entry(1, "جديد", "نص آخر")])
    filled.drop([2])
    assert filled.search(question("القاهرة"), 10).ids == (1,)
    filled.commit(9)
    assert filled.search(question("القاهرة"), 10).ids == ()
    assert filled.search(question("جديد"), 10).ids == (1,)
    assert filled.search(question("الري"), 10).ids == ()
    assert (filled.size, filled.seq) == (4, 9)


def test_an_index_opened_again_knows_what_it_knew(filled):
    filled.close()
    again = SearchIndex(filled.path, read_only=True)
    assert (again.fresh, again.seq, again.size) == (False, 7, 5)
    assert again.search(question("اخبار"), 10).ids == (1,)


def test_what_was_not_committed_is_not_there_later(filled):
    filled.put([entry(9, "عابر")])
    filled.close()
    assert SearchIndex(filled.path).size == 5


def test_the_frequency_of_stems_is_known(filled):
    stem = analysed("", "مياه", "")[1][1]
    assert filled.stem_frequency([stem, "غائب"]) == {stem: 4, "غائب": 0}


def test_a_ligature_of_several_words_is_found(index):
    index.put([entry(1, "النبي محمد ﷺ")])
    index.commit(1)
    assert index.search(question("ﷺ"), 10).ids == (1,)


def test_every_file_cut_short_is_noticed(filled):
    filled.close()
    assert damage(filled.path) == damage(filled.path, thorough=True) == ""
    copy = filled.path.with_name("copy")
    files = [path.name for path in filled.path.iterdir() if path.stat().st_size]
    assert len(files) > 6
    for name in files:
        shutil.copytree(filled.path, copy)
        whole = (copy / name).read_bytes()
        (copy / name).write_bytes(whole[: len(whole) // 2])
        with pytest.raises(IndexDamaged):
            SearchIndex(copy)
        shutil.rmtree(copy)


def test_every_lost_file_of_a_segment_is_noticed(filled):
    filled.close()
    names = [path.name for path in filled.path.iterdir() if path.suffix and not path.name.startswith(".")]
    for number, name in enumerate(names):  # a folder of its own each: the library may still write into the last one
        copy = filled.path.with_name(f"copy{number}")
        shutil.copytree(filled.path, copy)
        (copy / name).unlink()
        if name == "meta.json":
            assert SearchIndex(copy).seq == 0
        else:
            with pytest.raises(IndexDamaged):
                SearchIndex(copy).search(question('"مياه الري"'), 10)


def test_a_changed_byte_is_found_by_the_thorough_look(filled):
    filled.close()
    file = next(filled.path.glob("*.term"))
    data = bytearray(file.read_bytes())
    data[0] ^= 255
    file.write_bytes(data)
    assert damage(filled.path, thorough=True) == f"{file.name}: checksum"


@pytest.mark.parametrize("key", ["analyser", "schema"])
def test_an_index_of_another_analyser_is_outdated(filled, key):
    filled.close()
    state = json.loads((filled.path / STATE).read_text(encoding="ascii"))
    (filled.path / STATE).write_text(json.dumps({**state, key: -1}), encoding="ascii")
    with pytest.raises(IndexDamaged) as raised:
        SearchIndex(filled.path)
    assert raised.value.facts["detail"] == "outdated"


def test_an_index_that_is_not_there_cannot_be_opened_for_reading(tmp_path):
    with pytest.raises(IndexDamaged):
        SearchIndex(tmp_path / "none", read_only=True)
    assert not (tmp_path / "none").exists()


def test_a_removed_index_can_be_made_anew(filled):
    filled.close()
    SearchIndex.remove(filled.path)
    assert SearchIndex(filled.path).fresh


def test_segments_that_are_joined_while_they_are_looked_at_are_no_damage(filled, monkeypatch):
    looked = integrity._wrong
    gone = []

    def while_it_is_joined(path, wanted, thorough):
        if not gone:  # as the library does it: the new list first, then the old files go
            meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
            gone.append(meta["segments"].pop())
            (path / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
            return "No such file or directory"
        return looked(path, wanted, thorough)

    monkeypatch.setattr(integrity, "_wrong", while_it_is_joined)
    assert integrity.damage(filled.path, thorough=True) == ""
    monkeypatch.setattr(integrity, "_wrong", lambda *_asked: "cut short")
    assert integrity.damage(filled.path) == "cut short"
