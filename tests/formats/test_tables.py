"""Tables before they go in: workbooks, what columns may stand for, what is wrong and where."""

from datetime import date, datetime

import openpyxl
import pytest

from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import Mapping
from newsdesk.formats import choose
from newsdesk.formats.registry import Record
from newsdesk.formats.table import Mapped, read_row
from newsdesk.formats.tables import check, columns_key, guess, is_table, sample


def book(path, sheets):
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


ROWS = [
    ["كشف أخبار الميناء", None, None, None],
    [],
    ["المعرف", "العنوان", "النص", "تاريخ النشر"],
    [17, "الميناء يفتح", "نص أول", date(2024, 5, 1)],
    [18.0, "خبر ثان", "نص ثان", datetime(2024, 5, 2, 10, 30)],
    [None, None, None, None],
    ["19أ", "خبر ثالث", 3.5, "أيار 2024"],
]


def read(path):
    reader = choose(path)
    return reader.name, [found for record in reader.split(path) for found in reader.read(record)]


def test_the_rows_of_a_workbook_are_articles_whatever_stands_above_them(tmp_path):
    path = book(tmp_path / "a.xlsx", {"أخبار": ROWS, "ملاحظات": [["لا شيء هنا"]]})
    used, found = read(path)
    assert used == "workbook"
    assert [(one.external_id, one.text.headline, one.place) for one in found] == [
        ("17", "الميناء يفتح", "أخبار!row 4"), ("18", "خبر ثان", "أخبار!row 5"), ("19أ", "خبر ثالث", "أخبار!row 7"),
    ]  # fmt: skip
    assert [one.text.published for one in found] == [
        PartialDate("2024-05-01"), PartialDate("2024-05-02T10:30"), PartialDate("2024-05"),
    ]  # fmt: skip
    assert found[2].text.body == "<p>3.5</p>"


def test_each_sheet_with_a_header_is_read_and_one_can_be_chosen(tmp_path):
    path = book(tmp_path / "a.xlsx", {"أ": ROWS[2:4], "ب": ROWS[2:5]})
    assert len(read(path)[1]) == 3
    mapping = guess(sample(path, "ب"))
    found = [one for record in choose(path).split(path) for one in read_row(record.place, Mapped(record.data, mapping))]
    assert [one.place for one in found] == ["ب!row 2", "ب!row 3"]
    assert sample(path).sheets == ("أ", "ب")


@pytest.mark.parametrize("data", [b"PK\x03\x04 torn", b""])
def test_a_torn_workbook_is_refused(tmp_path, data):
    path = book(tmp_path / "a.xlsx", {"x": ROWS})
    path.write_bytes(path.read_bytes()[:900] + data)
    with pytest.raises(Unreadable):
        list(choose(path).split(path))


def test_a_workbook_without_a_header_says_so(tmp_path):
    path = book(tmp_path / "a.xlsx", {"x": [["وحيد"], ["آخر"]]})
    with pytest.raises(Unreadable) as raised:
        list(choose(path).split(path))
    assert raised.value.facts["reason"] == "no-columns"


def test_the_first_rows_of_every_kind_of_table_are_shown_with_what_columns_may_be(tmp_path):
    (tmp_path / "a.csv").write_text("رقم;الموضوع;العنوان;التاريخ\n1;موانئ;خبر;01/05/2024\n", encoding="utf-8")
    (tmp_path / "a.jsonl").write_text('{"title":"خبر","x":{"a":1}}\n{"title":"ثان","date":"2024"}\n', encoding="utf-8")
    (tmp_path / "a.json").write_text('[{"title": "خبر"},\n {"title": "ثان"}]', encoding="utf-8")
    csv = sample(tmp_path / "a.csv")
    assert csv.columns == ("رقم", "الموضوع", "العنوان", "التاريخ")
    assert csv.rows == (("1", "موانئ", "خبر", "01/05/2024"),)
    assert [field for _, field in guess(csv).fields] == ["external_id", "", "headline", "published"]
    lines = sample(tmp_path / "a.jsonl")
    assert lines.columns == ("title", "x", "date")
    assert lines.rows == (("خبر", '{"a": 1}', ""), ("ثان", "", "2024"))
    assert sample(tmp_path / "a.json").columns == ("title",)
    assert not is_table(__import__("pathlib").Path(__file__))


def test_columns_whose_names_say_nothing_are_guessed_by_what_stands_in_them(tmp_path):
    text = " ".join(["كلمة"] * 50)
    rows = "".join(f"{n};خبر {n};{text};1/{n}/2024;https://a.example/{n}\n" for n in range(1, 5))
    (tmp_path / "a.csv").write_text(f"س;ع;ف;ص;ق\n{rows}", encoding="utf-8")
    assert [field for _, field in guess(sample(tmp_path / "a.csv")).fields] == ["", "", "body", "published", "url"]


def test_tables_with_the_same_columns_are_known_in_any_order_and_spelling():
    assert columns_key(("العنوان", "Date")) == columns_key(("date ", "العُنوان"))
    assert columns_key(("a", "b")) != columns_key(("a", "c"))


MAPPING = Mapping(
    (("t", "headline"), ("d", "published"), ("u", "url"), ("l", "language"), ("s", "status"), ("k1", "tags"),
     ("k2", "tags"), ("w", ""), ("when", "captured")),
    source="صحيفة الساحل", day_order="mdy",
)  # fmt: skip


def test_a_mapping_is_what_counts_whatever_columns_are_called():
    row = {"t": "خبر", "title": "غير هذا", "d": "05/01/2024", "k1": "موانئ، تجارة", "k2": "بحر", "w": "x"}
    [found] = read_row("row 2", Mapped(row, MAPPING))
    assert (found.text.headline, found.text.source) == ("خبر", "صحيفة الساحل")
    assert found.text.published == PartialDate("2024-05-01")
    assert found.tags == ("موانئ", "تجارة", "بحر")
    other = Mapping(MAPPING.fields, day_order="dmy")
    assert read_row("row 2", Mapped(row, other))[0].text.published == PartialDate("2024-01-05")


@pytest.mark.parametrize(
    ("row", "problems"),
    [
        ({"t": "خبر", "d": "2024-05-01"}, []),
        ({"t": "خبر", "d": "قريبا"}, [("d", "bad-date", "قريبا")]),
        ({"t": "خبر", "d": "2098-01-01"}, [("d", "date-to-come", "2098-01-01")]),
        ({"t": "خبر", "when": "أمس"}, [("when", "bad-date", "أمس")]),
        ({"t": "خبر", "l": "العربية"}, [("l", "bad-language", "العربية")]),
        ({"t": "خبر", "s": "منشور"}, [("s", "bad-status", "منشور")]),
        ({"t": "خبر", "u": "sahel.example/1"}, [("u", "bad-url", "sahel.example/1")]),
        ({"w": "x"}, [("", "empty-row", "")]),
        ({"\x00extra": ["x"], "t": "خبر"}, [("", "too-many-cells", "")]),
    ],
)
def test_what_is_wrong_is_told_by_row_and_column(row, problems):
    found, _ = check(Record("row 9", row), MAPPING)
    assert [(one.column, one.kind, one.value) for one in found] == problems
    assert all(one.place == "row 9" for one in found)


def test_a_text_without_a_headline_is_told():
    found, identity = check(Record("row 3", {"b": "نص"}), Mapping((("h", "headline"), ("b", "body"))))
    assert [(one.column, one.kind, one.grave) for one in found] == [("h", "no-headline", False)]
    assert identity == ("", "", "")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"fields": 5}', '{"fields": [["a"]]}'])
def test_what_is_no_mapping_is_none_or_has_no_fields(text):
    found = Mapping.from_json(text)
    assert found is None or found.fields == ()


def test_a_mapping_is_kept_as_it_is():
    assert Mapping.from_json(MAPPING.to_json()) == MAPPING
