"""What lists of very many articles are made of gives what the plain way gives."""

from dataclasses import replace

import pytest

from newsdesk.archive import lists
from newsdesk.desk import articles, searching, tags
from newsdesk.domain.query import Query, Sort

COUNT = 40


@pytest.fixture
def filled(desk, take):
    take(
        desk,
        [
            {
                "id": str(n), "title": f"عنوان {n}", "body": f"نص عن المياه {n}", "date": f"2024-05-{1 + n % 20:02}",
                "source": ("", "صحيفة ب", "صحيفة ألف", "Zeta")[n % 4], "tags": [f"وسم {n % 5}"] if n % 3 else [],
            }
            for n in range(COUNT)
        ],
    )  # fmt: skip
    return desk


def by_name(desk):
    return {tag.name: tag.id for tag in tags.all_tags(desk)}


def test_by_source_any_page_is_a_piece_of_the_whole(filled):
    query = replace(searching.parse(""), sort=Sort.SOURCE)
    whole = searching.find(filled, query)
    names = [row.source for row in searching.rows(filled, whole.ids)]
    assert names == ["صحيفة ألف"] * 10 + ["صحيفة ب"] * 10 + ["Zeta"] * 10 + [""] * 10
    for start in (0, 7, 15, 33):
        page = searching.find(filled, query, 9, start)
        assert page.ids == whole.ids[start : start + 9]
        assert page.total == COUNT


def test_first_rows_come_without_the_number_of_all(filled):
    first = searching.find(filled, Query(), 10, counted=False)
    assert (first.counted, len(first.ids)) == (False, 10)
    whole = searching.find(filled, Query(), 300, counted=False)
    assert (whole.counted, whole.total) == (True, COUNT)
    assert searching.find(filled, Query(), 10).total == COUNT
    assert searching.find(filled, Query(), 5, COUNT).total == COUNT


def test_a_branch_of_tags_is_found_alike_in_every_way(filled, monkeypatch):
    known = by_name(filled)
    tags.change(filled, known["وسم 1"], parent_id=known["وسم 0"])
    tags.change(filled, known["وسم 2"], parent_id=known["وسم 1"])
    branch = searching.parse('tag:"وسم 0"')
    usual = searching.find(filled, branch)
    assert usual.total == sum(1 for n in range(COUNT) if n % 3 and n % 5 in (0, 1, 2))
    monkeypatch.setattr(lists, "_FEW", 1)
    assert searching.find(filled, branch).ids == usual.ids
    assert searching.find(filled, branch, 5).ids == usual.ids[:5]
    assert searching.find(filled, branch, 5).total == usual.total
    without = searching.parse('-tag:"وسم 0"')
    assert searching.find(filled, without).total == COUNT - usual.total


def test_the_numbers_leave_the_trash_out(filled):
    articles.trash(filled, [1, 2, 3])  # one of them has no tag
    counts, sources = searching.counts(filled)
    assert (counts.total, counts.trash, counts.statuses) == (COUNT - 3, 3, {"inbox": COUNT - 3})
    untagged = searching.find(filled, searching.parse("is:untagged")).total
    assert counts.untagged == untagged == sum(1 for n in range(3, COUNT) if n % 3 == 0)
    assert {source.name: source.count for source in sources} == {"صحيفة ب": 9, "صحيفة ألف": 9, "Zeta": 10}


def test_an_article_is_found_by_the_tags_above_its_own_wherever_they_are_moved(filled):
    known = by_name(filled)

    def found(name):
        filled.indexer.catch_up()
        return searching.find(filled, searching.parse(f'المياه tag:"{name}"')).total

    alone, both = found("وسم 0"), found("وسم 0") + found("وسم 1")
    tags.change(filled, known["وسم 1"], parent_id=known["وسم 0"])
    assert found("وسم 0") == both
    from newsdesk.desk import undo

    undo.undo(filled)
    assert found("وسم 0") == alone
    tags.change(filled, known["وسم 1"], parent_id=known["وسم 2"])
    tags.change(filled, known["وسم 2"], parent_id=known["وسم 0"])
    assert found("وسم 0") > both
    tags.delete(filled, known["وسم 2"])
    assert found("وسم 0") == both
