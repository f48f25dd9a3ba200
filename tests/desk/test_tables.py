"""Tables on their way in: nothing is written before all of it was looked at, and an update changes what changed."""

import json

from newsdesk.archive import mappings
from newsdesk.desk import articles, importing, rereading, searching, tables, tags, undo
from newsdesk.domain.mapping import Mapping
from tests.formats.test_tables import ROWS, book

COLUMNS = "nr;kop;tekst;dag;trefwoord\n"
MAPPING = Mapping(
    (("nr", "external_id"), ("kop", "headline"), ("tekst", "body"), ("dag", "published"), ("trefwoord", "tags")),
    source="صحيفة الساحل",
)


def table(folder, rows, name="a.csv"):
    path = folder / name
    path.write_text(COLUMNS + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


ROW1, ROW2, ROW3 = "1;خبر أول;نص أول;2024-05-01;موانئ", "2;خبر ثان;نص ثان;2024-05-02;", "3;خبر ثالث;نص;2024-05-03;بحر"


def bring(desk, path, mapping=MAPPING):
    return importing.go_on(desk, importing.enqueue(desk, [path], mapping=mapping))


def test_a_table_with_any_columns_goes_in_as_the_person_says(desk, tmp_path):
    report = bring(desk, table(tmp_path, [ROW1, ROW2]))
    assert (report.added, report.failed) == (2, 0)
    found = articles.get(desk, 1)
    assert (found.external_id, found.text.headline, found.text.source) == ("1", "خبر أول", "صحيفة الساحل")
    assert [tag.name for tag in found.tags] == ["موانئ"]
    assert found.originals[0].mapping == MAPPING.to_json()


def test_an_update_by_id_changes_what_changed_and_nothing_else(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1, ROW2, ROW3]))
    before = {key: articles.get(desk, key) for key in (1, 2, 3)}
    tags.add(desk, [2], ["بيد المحرر"])
    changed = "2;خبر ثان مصحح;نص ثان;2024-05-02;"
    report = bring(desk, table(tmp_path, [ROW1, changed, ROW3, "4;جديد;نص;2024-05-04;"], "b.csv"))
    assert (report.added, report.joined, report.unchanged) == (1, 1, 2)
    for key in (1, 3):
        after = articles.get(desk, key)
        assert (after.version, after.modified, len(articles.revisions(desk, key))) == (
            before[key].version, before[key].modified, 1,
        )  # fmt: skip
    after = articles.get(desk, 2)
    assert (after.text.headline, after.text.body) == ("خبر ثان مصحح", "<p>نص ثان</p>")
    assert [tag.name for tag in after.tags] == ["بيد المحرر"]
    assert len(articles.revisions(desk, 2)) == 2
    undo.undo(desk)
    assert articles.get(desk, 2).text.headline == "خبر ثان"


def test_a_new_tag_in_a_row_is_a_change(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1, ROW2]))
    report = bring(desk, table(tmp_path, [ROW1, ROW2 + "تجارة"], "b.csv"))
    assert (report.joined, report.unchanged) == (1, 1)
    assert [tag.name for tag in articles.get(desk, 2).tags] == ["تجارة"]


def test_an_empty_cell_takes_nothing_away(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1]))
    report = bring(desk, table(tmp_path, ["1;خبر أول;;;"], "b.csv"))
    assert (report.joined, report.unchanged) == (0, 1)
    assert articles.get(desk, 1).text.body == "<p>نص أول</p>"


def test_everything_is_looked_at_before_anything_is_written(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1]))
    rows = [
        ROW1,
        "1;مكرر;نص;2024-05-01;",
        "5;;نص بلا عنوان;2024-05-01;",
        "6;خبر;نص;ليس تاريخا;",
        ";;;;x",
        "7;خبر;نص;2024;",
    ]
    checked = tables.validate(desk, table(tmp_path, rows, "b.csv"), MAPPING)
    assert [(one.place, one.column, one.kind, one.value, one.other) for one in checked.problems] == [
        ("row 3", "", "duplicate-id", "1", "row 2"),
        ("row 4", "kop", "no-headline", "", ""),
        ("row 5", "dag", "bad-date", "ليس تاريخا", ""),
        ("row 6", "", "empty-row", "", ""),
    ]  # fmt: skip
    assert (checked.rows, checked.new, checked.updates) == (6, 3, 1)
    assert checked.bad == {"row 3", "row 4", "row 5"}
    assert searching.find(desk, searching.parse("")).total == 1
    left_out = [(checked.sha256, place) for place in checked.bad]
    report = importing.go_on(desk, importing.enqueue(desk, [tmp_path / "b.csv"], left_out, MAPPING))
    assert (report.added, report.unchanged, report.failed) == (1, 1, 1)


def test_many_rows_are_looked_at_by_workers(desk, tmp_path):
    rows = [f"{n};خبر {n};نص;{'x' if n == 1400 else 2024};" for n in range(1500)]
    checked = tables.validate(desk, table(tmp_path, rows), MAPPING)
    assert (checked.rows, checked.new, len(checked.problems)) == (1500, 1500, 1)


def test_a_mapping_is_remembered_by_columns_and_source(desk, tmp_path):
    path = table(tmp_path, [ROW1])
    found = tables.beginning(path)
    assert [one.fields for one in tables.recall(desk, found)] == [tuple((name, "") for name in found.columns)]
    other = Mapping(MAPPING.fields[:2], source="صحيفة أخرى")
    tables.remember(desk, found, MAPPING)
    tables.remember(desk, found, other)
    tables.remember(desk, found, MAPPING)
    kept = tables.recall(desk, found)
    assert [one.source for one in kept] == ["صحيفة الساحل", "صحيفة أخرى", ""]
    assert kept[0].fields == MAPPING.fields
    assert dict(kept[1].fields)["dag"] == "", "a column that it did not know is passed over"


def test_the_only_mapping_for_these_columns_is_taken_unasked_and_of_two_none(desk, tmp_path):
    path = table(tmp_path, [ROW1])
    tables.remember(desk, tables.beginning(path), MAPPING)
    assert importing.import_paths(desk, [path]).added == 1
    assert articles.get(desk, 1).text.source == "صحيفة الساحل"
    tables.remember(desk, tables.beginning(path), Mapping(MAPPING.fields, source="أخرى"))
    with desk.archive.read() as connection:
        assert mappings.sure(connection) == {}


def test_the_same_file_understood_otherwise_is_corrected_not_passed_over(desk, tmp_path):
    path = table(tmp_path, [ROW1, ROW2])
    wrong = Mapping((("nr", "external_id"), ("kop", "byline"), ("tekst", "headline")), source="صحيفة الساحل")
    bring(desk, path, wrong)
    assert articles.get(desk, 1).text.headline == "نص أول"
    undo.undo(desk)
    report = bring(desk, path)
    assert (report.added, report.joined) == (0, 2)
    found = articles.get(desk, 1)
    assert (found.text.headline, found.text.byline, found.text.body) == ("خبر أول", "", "<p>نص أول</p>")
    assert found.trashed is None
    assert bring(desk, path).unchanged == 2


def test_a_row_is_read_again_as_its_columns_were_understood(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1]))
    assert rereading.read_again(desk, 1) == (None, None)


def test_a_workbook_is_looked_at_and_goes_in(desk, tmp_path):
    path = book(tmp_path / "a.xlsx", {"أخبار": ROWS, "أخرى": ROWS[2:4]})
    assert tables.alone([path]) == path
    found = tables.beginning(path, "أخبار")
    mapping = tables.recall(desk, found)[0]
    checked = tables.validate(desk, path, mapping)
    assert (checked.rows, checked.new, checked.problems) == (3, 3, ())
    assert bring(desk, path, mapping).added == 3


def test_only_one_table_alone_is_asked_about(tmp_path):
    one, other = table(tmp_path, [ROW1]), table(tmp_path, [ROW2], "b.csv")
    page = tmp_path / "p.txt"
    page.write_text("خبر\nنص")
    own = tmp_path / "own.jsonl"
    own.write_text(json.dumps({"newsdesk": 1, "headline": "x", "html": "<p>y</p>"}), encoding="utf-8")
    assert tables.alone([one]) == one
    assert tables.alone([one, other]) is None
    assert tables.alone([page]) is None
    assert tables.alone([own]) is None, "what newsdesk wrote needs no mapping"
