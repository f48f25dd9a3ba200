import json

import pytest

from newsdesk.domain.article import Direction
from newsdesk.domain.capture import Capture, Skipped
from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose
from newsdesk.text.body import paragraphs


@pytest.fixture
def load(tmp_path):
    def run(name, data):
        path = tmp_path / name
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        reader = choose(path)
        return [found for record in reader.split(path) for found in reader.read(record)]

    return run


def headlines(found):
    return [capture.text.headline for capture in found if isinstance(capture, Capture)]


def test_arabic_columns_are_known(load):
    [row] = load(
        "a.csv",
        "المعرف,العنوان,النص,المصدر,الكاتب,تاريخ النشر,الوسوم,الرابط,القسم\n"
        '7,خبر,نص أول,الأفق,سامي,٣ شباط ٢٠٢٥,"غزة، مصر",http://x.org,سياسة\n',
    )
    assert row.external_id == "7"
    assert (row.text.headline, row.text.source, row.text.byline) == ("خبر", "الأفق", "سامي")
    assert (row.text.url, row.text.language) == ("http://x.org", "ar")
    assert paragraphs(row.text.body) == ["نص أول"]
    assert (row.text.published.value, row.text.published_text) == ("2025-02-03", "٣ شباط ٢٠٢٥")
    assert row.tags == ("غزة", "مصر", "سياسة")


def test_english_columns_are_known(load):
    row = {
        "ID": 5,
        "Title": "T",
        "Body Text": ["one", "two"],
        "Author": [{"name": "A"}, "B"],
        "Language": "en_GB",
        "dir": "ltr",
        "published_at": "2025-02-03T14:20:00+03:00",
        "crawled-at": "2025-02-04T01:02:03Z",
        "keywords": ["x", "y, z"],
        "status": "Draft",
        "abstract": "S",
        "unknown": "?",
    }
    [found] = load("a.jsonl", json.dumps(row))
    assert (found.external_id, found.status, found.captured) == ("5", "draft", "2025-02-04T01:02:03Z")
    assert (found.text.headline, found.text.byline, found.text.summary) == ("T", "A، B", "S")
    assert (found.text.language, found.text.direction) == ("en-gb", Direction.LTR)
    assert found.text.published.value == "2025-02-03T14:20+03:00"
    assert found.tags == ("x", "y, z")
    assert paragraphs(found.text.body) == ["one", "two"]


def test_a_broken_row_is_told_and_costs_no_other_row(load):
    found = load("a.jsonl", '{"title":"a"}\nbroken\n\n[1]\n{"title":"b"}\n{}\n{"title":"c"')
    assert headlines(found) == ["a", "b"]
    assert [(row.place, row.reason) for row in found if isinstance(row, Skipped)] == [
        ("row 2", "bad-json"),
        ("row 4", "not-an-object"),
        ("row 6", "empty-row"),
        ("row 7", "bad-json"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_is_found(load, delimiter):
    found = load("a.csv", f"title{delimiter}body\nخبر{delimiter}نص\n")
    assert headlines(found) == ["خبر"]
    assert paragraphs(found[0].text.body) == ["نص"]


def test_line_breaks_and_delimiters_in_quotes_belong_to_the_cell(load):
    found = load("a.csv", 'title;body\r\n"قال: ""نعم""; ثم";"سطر\r\nثان"\r\nآخر;نص\r\n')
    assert headlines(found) == ['قال: "نعم"; ثم', "آخر"]
    assert paragraphs(found[0].text.body) == ["سطر", "ثان"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1256"])
def test_tables_of_spreadsheet_programs_are_read(load, encoding):
    assert headlines(load("a.csv", "العنوان\tالنص\nخبر\tنص\n".encode(encoding))) == ["خبر"]


def test_markup_in_a_body_is_cleaned(load):
    found = load("a.csv", 'title,html\nA,"<p>x</p><script>y</script><p onclick=z>w</p>"\n')
    assert found[0].text.body == "<p>x</p>\n<p>w</p>"
    found = load("b.jsonl", json.dumps({"title": "B", "body": "<p>a</p><p>b</p>"}))
    assert found[0].text.body == "<p>a</p>\n<p>b</p>"
    found = load("c.jsonl", json.dumps({"title": "C", "body": "a < b & c > d"}))
    assert paragraphs(found[0].text.body) == ["a < b & c > d"]


@pytest.mark.parametrize(
    ("date", "value"),
    [
        ("3 فبراير 2025", "2025-02-03"),
        (2020, "2020"),
        (1700000000, "2023-11-14T22:13Z"),
        (1700000000000, "2023-11-14T22:13Z"),
        ("Fri, 30 Nov 2012 03:04:00 +0400", "2012-11-30T03:04+04:00"),
        ("2025-02", "2025-02"),
    ],
)
def test_dates_of_rows_keep_their_precision(load, date, value):
    [row] = load("a.jsonl", json.dumps({"title": "a", "date": date}))
    assert row.text.published.value == value


def test_a_date_that_cannot_be_read_keeps_its_words(load):
    [row] = load("a.jsonl", json.dumps({"title": "a", "date": "ذات يوم"}))
    assert (row.text.published, row.text.published_text) == (None, "ذات يوم")


def test_a_row_with_more_cells_than_columns_is_told(load):
    found = load("a.csv", "title,body\nA,B,C\nD,E\n")
    assert headlines(found) == ["D"]
    assert (found[0].place, found[0].reason) == ("row 2", "too-many-cells")


def test_a_table_without_a_headline_or_text_is_refused(load):
    with pytest.raises(Unreadable) as raised:
        load("a.csv", "a,b\n1,2\n")
    assert raised.value.facts["reason"] == "no-columns"


@pytest.mark.parametrize(
    "indent",
    [
        pytest.param(
            None,
        ),
        1,
    ],
)
def test_articles_inside_an_object_are_found(load, indent):
    assert headlines(load("a.json", json.dumps({"articles": [{"title": "a"}, {"title": "b"}]}, indent=indent))) == [
        "a",
        "b",
    ]


@pytest.mark.parametrize("indent", [None, 1])
def test_an_array_of_articles_is_found(load, indent):
    found = load("a.json", json.dumps([{"title": "a"}, {"x": 1}, 5, {"title": "b"}], indent=indent))
    assert headlines(found) == ["a", "b"]
    assert [row.reason for row in found if isinstance(row, Skipped)] == ["empty-row", "not-an-object"]


def test_an_empty_second_column_of_one_name_hides_nothing(load):
    assert headlines(load("a.csv", "title,title,body\nA,,B\n")) == ["A"]


def test_the_delimiter_line_of_excel_is_understood(load):
    assert headlines(load("a.csv", "sep=;\ntitle;body\nA;B\n")) == ["A"]


def test_half_a_surrogate_pair_in_a_row_is_survived(load):
    [row] = load("a.jsonl", '{"title":"a\\ud800b","html":"<p>x\\ud800</p>"}')
    assert row.text.headline.encode()
