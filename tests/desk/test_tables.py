"""Tables on their way in: nothing is written before all of it was looked at, and an update changes what changed."""

import json
from dataclasses import replace

from newsdesk.archive import mappings
from newsdesk.desk import articles, importing, rereading, searching, tables, tags, undo
from newsdesk.domain.changes import NoProgress
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


def test_a_remembered_mapping_fits_other_spellings_and_other_sheets(desk, tmp_path):
    path = tmp_path / "january.xlsx"
    book(path, {"January": [["Kopf", "Inhalt"], ["أول", "نص أول"]]})
    mapping = Mapping((("Kopf", "headline"), ("Inhalt", "body")), sheet="January")
    tables.remember(desk, tables.beginning(path), mapping)
    other = tmp_path / "february.xlsx"
    book(other, {"February": [["KOPF", "inhalt"], ["ثان", "نص ثان"]]})
    assert dict(tables.recall(desk, tables.beginning(other))[0].fields) == {"KOPF": "headline", "inhalt": "body"}
    report = importing.import_paths(desk, [path, other])
    assert (report.added, report.failed) == (2, 0)


def test_what_is_remembered_in_between_changes_nothing_of_an_import_that_waits(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "FIRST", 50)
    monkeypatch.setattr(importing, "SLICE", 50)
    path = tmp_path / "a.csv"
    path.write_text("title,text,extra\n" + "".join(f"خبر {n},نص {n},زيادة {n}\n" for n in range(300)), encoding="utf-8")
    run = importing.enqueue(desk, [path])
    seen = NoProgress()
    reached = []
    monkeypatch.setattr(NoProgress, "report", lambda _self, done, _total: reached.append(done))
    assert importing.go_on(desk, run, seen, lambda: max(reached, default=0) >= 100).paused
    some = searching.find(desk, searching.parse("")).total
    assert 0 < some < 300
    tables.remember(desk, tables.beginning(path), Mapping((("title", "headline"), ("extra", "body"))))
    importing.go_on(desk, run)
    desk.indexer.catch_up()
    bodies = {articles.get(desk, key).text.body for key in searching.find(desk, searching.parse("")).ids}
    assert len(bodies) == 300 and all(body.startswith("<p>نص") for body in bodies)


def test_a_file_read_otherwise_wipes_nothing_that_another_file_told(desk, tmp_path, take):
    take({"id": "7", "source": "س", "title": "خبر", "text": "نص طويل", "author": "سلمى"})
    path = tmp_path / "b.csv"
    path.write_text("id,source,title,date,x\n7,س,خبر,2024-05-01,أ\n", encoding="utf-8")
    importing.import_paths(desk, [path])
    names = ("id", "source", "title", "date")
    fields = zip(names, ("external_id", "source", "headline", "published"), strict=True)
    bring(desk, path, Mapping((*fields, ("x", "notes"))))
    text = articles.get(desk, 1).text
    assert (text.body, text.byline, text.notes) == ("<p>نص طويل</p>", "سلمى", "أ")


def test_a_file_read_otherwise_loses_what_was_misread(desk, tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("title,text,n,w\nخبر,نص,77,خطأ\n", encoding="utf-8")
    wrong = (("title", "headline"), ("text", "body"), ("n", "external_id"), ("w", "tags"))
    bring(desk, path, Mapping(wrong))
    bring(desk, path, Mapping((("title", "headline"), ("text", "body"), ("n", "notes"))))
    found = articles.get(desk, 1)
    assert (found.external_id, found.tags, found.text.notes) == (None, (), "77")


def test_an_undone_import_can_be_made_again(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1]))
    later = table(tmp_path, [ROW1.replace("نص أول", "نص مصحح")], "b.csv")
    bring(desk, later)
    undo.undo(desk)
    assert bring(desk, table(tmp_path, [ROW1])).unchanged == 1
    assert articles.get(desk, 1).text.body == "<p>نص أول</p>"
    assert bring(desk, later).joined == 1
    assert articles.get(desk, 1).text.body == "<p>نص مصحح</p>"
    assert bring(desk, later).unchanged == 1


def test_a_row_that_tells_no_text_keeps_what_was_reckoned_from_it(desk, take):
    body = "Le gouvernement a présenté hier le nouveau budget de la ville devant les habitants du port. " * 12
    take({"id": "7", "source": "S", "title": "Le budget de la ville", "text": body})
    before = articles.get(desk, 1)
    take({"id": "7", "source": "S", "title": "The new budget of the government is here and it is big"})
    after = articles.get(desk, 1)
    assert (after.word_count, after.text.language) == (before.word_count, "fr")
    assert after.text.headline.startswith("The new budget")
    assert articles.revision_text(desk, 1, 2).body == before.text.body, "a version is whole, whatever part was told"


def test_rows_without_a_text_say_something_of_what_is_there_and_nothing_else(desk, tmp_path):
    bring(desk, table(tmp_path, [ROW1, ROW2]))
    path = tmp_path / "b.csv"
    path.write_text("nr;stand;woord\n1;final;مراجع\n9;final;\n", encoding="utf-8")
    mapping = Mapping((("nr", "external_id"), ("stand", "status"), ("woord", "tags")), source="صحيفة الساحل")
    checked = tables.validate(desk, path, mapping)
    assert (checked.new, checked.updates, dict(checked.kinds)) == (0, 1, {"no-such-article": 1})
    report = bring(desk, path, mapping)
    assert (report.added, report.joined, report.failed) == (0, 1, 1)
    assert report.skipped[0][1].reason == "no-such-article"
    found = articles.get(desk, 1)
    assert (found.status, found.text.headline, {tag.name for tag in found.tags}) == (
        "final", "خبر أول", {"موانئ", "مراجع"},
    )  # fmt: skip
    undo.undo(desk)
    assert articles.get(desk, 1).status == "inbox"


def test_numbers_of_tables_without_a_source_make_no_one_article_of_two(desk, take):
    take({"id": "1", "title": "فيضان في المدينة", "text": "غمرت المياه الشوارع."})
    report = take({"id": "1", "title": "طبخ بالثوم", "text": "خذ بعض الثوم."})
    assert report.added == 1
    assert take({"id": "1", "title": "فيضان في المدينة", "text": "غمرت المياه الشوارع كلها."}).added == 0


def test_a_capture_beside_an_edited_text_is_kept_once(desk, take):
    row = {"id": "7", "source": "س", "title": "خبر", "text": "نص"}
    take(row)
    before = articles.get(desk, 1)
    articles.save(desk, 1, before.version, replace(before.text, headline="عنوان المحرر"))
    for number in range(3):
        take(row, {"id": f"n{number}", "source": "س", "title": f"آخر {number}", "text": "غيره"})
    assert [kept.why for kept in articles.revisions(desk, 1)].count("import-aside") == 1


def test_a_file_that_is_replaced_while_it_is_read_is_told(desk, tmp_path, monkeypatch):
    path, other = tmp_path / "a.csv", tmp_path / "b.csv"
    path.write_text("title,text\nقديم,نص\n", encoding="utf-8")
    other.write_text("title,text\nجديد,نص آخر\n", encoding="utf-8")
    keep = importing._Import._keep

    def replaced(self, source):
        other.replace(path)
        return keep(self, source)

    monkeypatch.setattr(importing._Import, "_keep", replaced)
    report = importing.import_paths(desk, [path])
    assert (report.added, [one.reason for _, one in report.skipped]) == (0, ["changed-meanwhile"])
    monkeypatch.undo()
    assert importing.import_paths(desk, [path]).added == 1
    assert articles.get(desk, 1).text.headline == "جديد"
