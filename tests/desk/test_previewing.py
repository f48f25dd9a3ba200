"""What files would become is told before anything is written, and is what they become."""

from newsdesk.desk import articles, importing, previewing, searching
from tests.desk.test_gathering import page
from tests.desk.test_importing import rows
from tests.formats.test_containers import zipped

WORDS = [f"كلمة{n}" for n in range(80)]


def story(*, without=()):
    return " ".join(word for place, word in enumerate(WORDS) if place not in without)


def test_a_handful_is_told_before_anything_is_written(desk, tmp_path):
    path = zipped(tmp_path / "a.zip", {"1.html": page(1), "2.html": page(2), "bad.html": b""})
    note = tmp_path / "note.md"
    note.write_text("# ملاحظة\n\nنص الملاحظة.", encoding="utf-8")
    found = previewing.look(desk, [path, note])
    assert [one.outcome for one in found.candidates] == ["added"] * 3
    assert found.candidates[0].capture.text.headline == "الخبر رقم 1 من المرفأ"
    assert [(at.rpartition("/")[2], item.reason) for at, item in found.skipped] == [("bad.html", "empty")]
    assert searching.find(desk, searching.parse("")).total == 0
    assert list(desk.archive.originals.names()) == []
    report = importing.go_on(desk, importing.enqueue(desk, [path, note], [found.candidates[1].key]))
    assert (report.added, report.failed) == (2, 1)
    assert {articles.get(desk, key).text.headline for key in report.article_ids} == {
        "الخبر رقم 1 من المرفأ", "ملاحظة"
    }  # fmt: skip


def test_what_is_there_already_is_named(desk, tmp_path, take):
    path = tmp_path / "1.html"
    path.write_bytes(page(1))
    importing.import_paths(desk, [path])
    again = previewing.look(desk, [path])
    assert (again.candidates[0].outcome, again.candidates[0].other) == ("unchanged", "الخبر رقم 1 من المرفأ")
    path.write_bytes(page(1).replace(b"</article>", "<p>فقرة جديدة كتبت بعد ذلك بيوم كامل.</p></article>".encode()))
    joins = previewing.look(desk, [path])
    assert (joins.candidates[0].outcome, joins.candidates[0].other) == ("joined", "الخبر رقم 1 من المرفأ")
    assert importing.import_paths(desk, [path]).joined == 1


def test_a_near_copy_of_another_paper_is_named(desk, jsonl, take):
    take(desk, [{"id": "1", "title": "وكالة", "body": story(), "source": "أ"}])
    other = jsonl([{"id": "9", "title": "الصحيفة", "body": story(without=(40,)), "source": "ب"}], "other.jsonl")
    (found,) = previewing.look(desk, [other]).candidates
    assert (found.outcome, found.other) == ("added", "وكالة")
    assert 0.9 < found.likeness < 1


def test_what_stands_twice_in_the_files_is_told_once(desk, tmp_path):
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_bytes(page(1))
    found = previewing.look(desk, [tmp_path / "a.html", tmp_path / "b.html"])
    report = importing.import_paths(desk, [tmp_path / "a.html", tmp_path / "b.html"])
    outcomes = [one.outcome for one in found.candidates]
    assert (outcomes.count("added"), len(outcomes)) == (report.added, 2)


def test_more_than_a_handful_is_not_looked_at(desk, tmp_path, jsonl):
    assert previewing.look(desk, [jsonl(rows(500))]) is None
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text("عنوان\n\nنص", encoding="utf-8")
    assert previewing.look(desk, [folder]) is None
    assert previewing.look(desk, [tmp_path / "absent.txt"]).skipped[0][1].reason == "missing"


def test_near_copies_among_the_files_are_told_too(desk, jsonl):
    told = [{"id": str(n), "title": f"خبر {n}", "body": story(without=(n,)), "source": f"ص{n}"} for n in (3, 40, 60)]
    first, second, third = previewing.look(desk, [jsonl(told)]).candidates
    assert first.likeness == 0 and second.likeness > 0.8 < third.likeness
    assert (second.other, second.other_source) == ("خبر 3", "ص3")
