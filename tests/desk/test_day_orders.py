"""05/06/2020 means what the other dates of its source say, and where none says anything no day is invented."""

import pytest

from newsdesk.archive import day_orders
from newsdesk.desk import articles, exporting, importing, previewing, rereading, searching, undo
from newsdesk.domain.article import Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Conflict
from tests.desk.test_gathering import page

ENGLISH = "The harbour opened a new market this morning and the town came to see it."
ARABIC = "افتتحت المدينة سوقها الجديدة صباح اليوم وجاء الناس يرونها."


def row(key, date, source="The Paper", body=ENGLISH):
    return {"id": key, "title": f"Story {key}" if body == ENGLISH else f"خبر {key}", "body": body, "date": date,
            "source": source}  # fmt: skip


def days(desk):
    found = searching.find(desk, searching.parse("")).ids
    return {
        article.external_id: article.text.published.value if article.text.published else None
        for article in (articles.get(desk, key) for key in found)
    }


def test_a_source_that_writes_the_month_first_is_read_so(desk, take):
    take(desk, [row("1", "05/06/2020"), row("2", "06/25/2020"), row("3", "7/8/2020 14:30")])
    assert days(desk) == {"1": "2020-05-06", "2": "2020-06-25", "3": "2020-07-08T14:30"}
    found = searching.find(desk, searching.parse("date:2020-05")).ids
    assert len(found) == 1, "it is found by the month it has now"


def test_a_source_that_writes_the_day_first_is_read_so(desk, take):
    take(desk, [row("1", "05/06/2020"), row("2", "25/06/2020")])
    assert days(desk) == {"1": "2020-06-05", "2": "2020-06-25"}


def test_where_nothing_tells_an_english_date_is_left_open_and_its_words_are_kept(desk, take):
    take(desk, [row("1", "05/06/2020"), row("2", "06/06/2020"), row("3", "05.06.2020")])
    assert days(desk) == {"1": "2020", "2": "2020-06-06", "3": "2020-06-05"}
    assert articles.get(desk, 1).text.published_text == "05/06/2020"


def test_in_arabic_the_day_stands_first(desk, take):
    take(desk, [row("1", "٠٥/٠٦/٢٠٢٠", "جريدة", ARABIC)])
    assert days(desk) == {"1": "2020-06-05"}


def test_what_is_learned_another_day_settles_what_came_before_but_not_what_a_person_wrote(desk, take):
    take(desk, [row("1", "05/06/2020"), row("2", "09/10/2021"), row("9", "03/04/2020", "Another")])
    found = articles.get(desk, 2)
    articles.save(desk, 2, found.version, Text(**{**vars_of(found.text), "headline": "Mended by hand"}))
    take(desk, [row("3", "12/31/2021")])
    assert days(desk) == {"1": "2020-05-06", "2": "2021", "3": "2021-12-31", "9": "2020"}
    assert searching.find(desk, searching.parse("date:2020-05")).ids[:] == [1]
    take(desk, [row("4", "02/03/2022")])
    assert days(desk)["4"] == "2022-02-03", "it is remembered"
    undo.undo(desk)
    undo.undo(desk)
    assert days(desk)["1"] == "2020"


def vars_of(text):
    return {name: getattr(text, name) for name in text.__slots__}


def test_a_source_that_writes_both_ways_tells_nothing(desk, take):
    take(desk, [row("1", "25/06/2020"), row("2", "06/25/2020"), row("3", "05/06/2020")])
    assert days(desk)["3"] == "2020"


def test_rows_without_a_source_are_settled_by_their_own_file(desk, take):
    take(desk, [row("1", "05/06/2020", ""), row("2", "06/25/2020", "")])
    take(desk, [row("3", "05/06/2021", "")])
    assert days(desk) == {"1": "2020-05-06", "2": "2020-06-25", "3": "2021"}


def test_a_preview_and_a_second_reading_say_what_the_import_says(desk, jsonl, take, tmp_path):
    take(desk, [row("2", "06/25/2020")])
    path = jsonl([row("1", "05/06/2020")], "one.jsonl")
    (found,) = previewing.look(desk, [path]).candidates
    assert found.capture.text.published.value == "2020-05-06"
    (key,) = importing.import_paths(desk, [path]).article_ids
    assert rereading.read_again(desk, key) == (None, None)


def test_a_date_that_stands_elsewhere_is_not_turned(desk, tmp_path):
    path = tmp_path / "1.html"
    path.write_bytes(page(1))
    importing.import_paths(desk, [path])
    before = days(desk)
    assert rereading.read_again(desk, 1) == (None, None) and days(desk) == before


def test_a_date_that_is_told_beside_its_words_is_exact(desk, take, open_desk, tmp_path, archive_path):
    take(desk, [row("1", "2020-06-05") | {"date_raw": "05/06/2020"}])
    assert days(desk)["1"] == "2020-06-05"
    key, _ = articles.create(
        desk, Text(headline="Mine", body=f"<p>{ENGLISH}</p>", source="Mine", published=PartialDate("2020-06-05"),
                   published_text="05/06/2020", language="en"),
    )  # fmt: skip
    out = tmp_path / "all.jsonl"
    exporting.export(desk, [key], out, "jsonl", {"language": "ar"})
    other = open_desk(tmp_path / "Other.newsdesk")
    importing.import_paths(other, [out])
    assert articles.get(other, 1).text.published.value == "2020-06-05"


def test_settling_goes_on_after_a_kill_and_takes_no_newer_text_back(desk, take, monkeypatch):
    take(desk, [row(str(n), "05/06/2020") for n in range(30)])
    before = articles.get(desk, 1)
    monkeypatch.setattr(importing._Import, "_redate", lambda _run: None)
    take(desk, [row("99", "06/25/2020")])
    monkeypatch.undo()
    assert days(desk)["1"] == "2020"
    monkeypatch.setattr(day_orders, "AT_ONCE", 7)
    take(desk, [row("100", "06/26/2020", "Another")])
    assert days(desk)["1"] == days(desk)["29"] == "2020-05-06"
    with pytest.raises(Conflict):
        articles.save(desk, 1, before.version, before.text)
