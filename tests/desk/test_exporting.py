"""Writing articles out: whole files or none, and nothing lost on the way back in."""

import json
import os
import sys
import zipfile
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newsdesk import words
from newsdesk.archive import Mode
from newsdesk.desk import articles, exporting, importing, links, tags
from newsdesk.domain.article import Direction, Status, Text
from newsdesk.domain.changes import NoProgress
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.errors import Cancelled, DiskTrouble
from newsdesk.domain.link import LinkKind
from newsdesk.text.clean import clean

LABELS = {"language": "ar"}
ROWS = [{"id": f"r{n}", "headline": f"عنوان {n}", "body": f"نص {n}\nسطر", "source": "صحيفة"} for n in range(5)]


def left(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def everything(desk):
    with desk.archive.read() as connection:
        from newsdesk.archive.articles import all_ids, many

        return many(connection, all_ids(connection))


def test_whole_articles_come_in_the_asked_order_as_one_by_one(desk, take):
    take(*ROWS, {"id": "w", "headline": "ينتظر", "body": "x", "tags": ["أ", "ب"]})
    links.add(desk, 1, 2, LinkKind.BACKGROUND)
    links.add(desk, 3, 1, LinkKind.QUOTES)
    tags.add(desk, [1, 6], ["ج"])
    from newsdesk.archive.articles import many

    with desk.archive.read() as connection:
        found = many(connection, [6, 99, 1, 3, 2])
    assert found == [articles.get(desk, key) for key in (6, 1, 3, 2)]
    assert [(link.outgoing, link.article_id) for link in found[1].links] == [(True, 2), (False, 3)]
    assert [tag.name for tag in found[0].tags] == ["أ", "ب", "ج"]
    assert found[1].originals[0].place == "row 1"


@pytest.mark.parametrize("format", [format.name for format in exporting.FORMATS if format is not exporting.PDF])
def test_the_asked_articles_are_written_each_once_in_order(desk, take, out, format):
    take(*ROWS)
    path = out / "a"
    done = exporting.export(desk, [4, 2, 99, 4], path, format, LABELS)
    assert (done.count, done.missing) == (2, 1)
    if format in ("ninjs", "nitf", "markdown"):  # a file each
        assert done.path == out / f"a.{'md' if format == 'markdown' else format}.zip"
        with zipfile.ZipFile(done.path) as packed:
            names = packed.namelist()
            text = "".join(packed.read(name).decode() for name in names)
        assert [name[:11] for name in names] == ["0001 عنوان ", "0002 عنوان "]
        done.path.rename(path)
    elif format in ("docx", "odt"):
        with zipfile.ZipFile(path) as packed:
            text = packed.read("word/document.xml" if format == "docx" else "content.xml").decode()
    else:
        assert done.path == path
        text = path.read_text(encoding="utf-8-sig")
    assert text.index("عنوان 3") < text.index("عنوان 1")
    assert "عنوان 2" not in text
    assert left(out) == ["a"]
    assert "\n\n\n\n" not in text


def page(articles, frame, path, stopped):
    """A painter that paints words."""
    path.write_text("\n".join(f"{one.headline} {frame.label('language')} {stopped()}" for one in articles), "utf-8")


def test_pages_are_painted_by_whoever_can(desk, take, out):
    take(*ROWS)
    told = []
    progress = type("Told", (NoProgress,), {"report": lambda _self, done, total: told.append((done, total))})()
    done = exporting.export(desk, [4, 2, 99, 4], out / "a.pdf", "pdf", LABELS, progress, page)
    assert (done.count, done.missing, left(out)) == (2, 1, ["a.pdf"])
    assert done.path.read_text("utf-8") == "عنوان 3 ar False\nعنوان 1 ar False"
    assert told == [(0, 3), (2, 3)]
    seen = []
    assert exporting.paint(desk, [1, 2], LABELS, lambda found, _frame: seen.extend(one.headline for one in found)) == 2
    assert seen == ["عنوان 0", "عنوان 1"]

    def broken(_articles, _frame, path, _stopped):
        path.write_text("half")
        raise OSError("no room")

    with pytest.raises(DiskTrouble):
        exporting.export(desk, [1], out / "a.pdf", "pdf", LABELS, paint=broken)
    assert left(out) == ["a.pdf"] and done.path.read_text("utf-8").startswith("عنوان 3")


def test_nothing_is_a_file_too(desk, out):
    for format in exporting.FORMATS:
        done = exporting.export(desk, [], out / f"a{format.suffix}", format.name, LABELS, paint=page)
        assert (done.count, done.missing) == (0, 0)
        assert exporting.format_of(done.path) == format.name
    assert len(left(out)) == len(exporting.FORMATS)


def test_what_goes_out_comes_back_the_same(desk, other, take, out):
    take(*ROWS)
    text = Text(
        headline="خبر  بمسافتين ", subhead="فرعي", slug="s", byline="كاتبة", dateline="مكان", summary="  سطر\n\nسطر",
        body=clean("<h2>أ</h2><p dir=ltr>b <b>c</b></p><ul><li>d</ul><table><tr><td>e</table>"),
        direction=Direction.RTL, source="صحيفة", provider="وكالة", embargo="2026-01-01", url="http://x.org/a b",
        published=PartialDate("2025-06"), notes="سر\n",
    )  # fmt: skip
    key, _ = articles.create(desk, text, Status.REVIEW)
    tags.add(desk, [key, 1], ["أول، ثان"])
    tags.add(desk, [key], ["#وسم_آخر"])
    links.add(desk, key, 2, LinkKind.CORRECTION, "n")
    path = exporting.export(desk, range(1, 7), out / "a.jsonl", "jsonl", LABELS).path
    report = importing.import_paths(other, [path])
    assert (report.added, report.failed) == (6, 0)
    for before, after in zip(everything(desk), everything(other), strict=True):
        assert after.text == before.text
        assert (after.status, after.captured) == (before.status, before.captured)
        assert [tag.name for tag in after.tags] == [tag.name for tag in before.tags]
        assert after.external_id == (before.external_id or before.uid)
        assert [(link.kind, link.title, link.article_id) for link in after.links] == [
            (link.kind, link.title, link.article_id) for link in before.links
        ]
    assert importing.import_paths(other, [path]).unchanged == 6


def test_two_articles_without_an_id_that_look_alike_stay_two(desk, other, out):
    for _ in range(2):
        articles.create(desk, Text(headline="حالة الطقس", body="<p>صحو</p>", source="س"))
    path = exporting.export(desk, [1, 2], out / "a.csv", "csv", LABELS).path
    assert importing.import_paths(other, [path]).added == 2
    assert [one.external_id for one in everything(other)] == [one.uid for one in everything(desk)]


LETTERS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t\"\\<>&',;\u2028ابت#"), max_size=40
)
DATES = st.none() | st.sampled_from(["0987", "2025-02", "2025-02-03", "2025-02-03T14:20", "2025-02-03T14:20-09:30"])


TEXTS = (
    "headline", "subhead", "slug", "byline", "dateline", "summary", "provider", "embargo", "url", "published_text",
    "notes", "language", "body",
)  # fmt: skip


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.fixed_dictionaries({name: LETTERS for name in TEXTS}),
    LETTERS.map(lambda name: " ".join(name.split())),
    DATES,
    st.sampled_from(list(Status)),
    st.sampled_from(list(Direction)),
)
@example(dict.fromkeys(TEXTS, ""), "\ud7fc", None, Status.INBOX, Direction.AUTO)  # a letter that is none yet
@example(dict.fromkeys(TEXTS, ""), "\u200d", None, Status.INBOX, Direction.AUTO)  # nothing that could be seen
def test_any_text_survives_lines_of_json(desk, other, out, texts, tag, date, status, direction):
    text = Text(**texts, direction=direction, published=PartialDate(date) if date else None)
    text = replace(text, body=clean(text.body))
    key, _ = articles.create(desk, text, status)
    if tag:
        tags.add(desk, [key], [tag])
    before = articles.get(desk, key)
    path = exporting.export(desk, [key], out / "any.jsonl", "jsonl", LABELS).path
    assert path.read_bytes().count(b"\n") == 1
    report = importing.import_paths(other, [path])
    assert report.added == 1, report
    after = articles.get(other, report.article_ids[0])
    assert (after.text, after.status, after.external_id) == (before.text, before.status, before.uid)
    assert [tag.name for tag in after.tags] == [tag.name for tag in before.tags]


def test_links_name_the_articles_at_their_ends(desk, take, out):
    take(*ROWS)
    links.add(desk, 1, 2, LinkKind.FOLLOW_UP)
    path = exporting.export(desk, [1, 2], out / "a.jsonl", "jsonl", LABELS).path
    first, second = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert first["links"] == [{"kind": "follow-up", "title": "عنوان 1", "uid": second["uid"]}]
    assert second["links"] == []
    page = exporting.export(desk, [1, 2], out / "a.html", "html", LABELS).path.read_text(encoding="utf-8")
    assert page.count(f'href="#{second["uid"]}"') == 2  # contents and link
    assert page.count(f'href="#{first["uid"]}"') == 2


def test_links_come_back_to_the_very_articles_whatever_these_are_called(desk, out, open_desk, tmp_path):
    """Two of one headline and one without: titles cannot tell them apart, and the far end may come in a later file."""
    texts = [("أول", "نص"), ("", "بلا عنوان"), ("مكرر", "نص أول"), ("مكرر", "نص ثان")]
    keys = [articles.create(desk, Text(headline=name, body=f"<p>{body}</p>"))[0] for name, body in texts]
    for end, note in zip(keys[1:], ("إلى ما لا عنوان له", "إلى الأول", "إلى الثاني"), strict=True):
        links.add(desk, keys[0], end, LinkKind.QUOTES, note)
    told = {(one.note, one.kind, articles.get(desk, one.article_id).uid) for one in articles.get(desk, keys[0]).links}
    one = exporting.export(desk, keys[:1], out / "one.jsonl", "jsonl", LABELS).path
    others = exporting.export(desk, keys[1:], out / "others.jsonl", "jsonl", LABELS).path
    desk.close()
    uid = json.loads(one.read_text(encoding="utf-8"))["uid"]
    for number, files in enumerate(([one, others], [others, one])):
        other = open_desk(path=tmp_path / f"Other{number}.newsdesk")
        for file in files:
            importing.import_paths(other, [file])
        found = articles.get(other, articles.find(other, uid)).links
        back = {(link.note, link.kind, articles.get(other, link.article_id).uid) for link in found}
        assert back == told
        other.close()


class Stop(NoProgress):
    def __init__(self, after):
        self.after, self.seen = after, []

    def report(self, done, total):
        self.seen.append((done, total))

    def cancelled(self):
        return self.seen[-1][0] >= self.after


@pytest.mark.parametrize("after", [0, 100, 150])
def test_a_cancelled_export_leaves_nothing_and_keeps_what_was_there(desk, take, out, after):
    take(*({"headline": f"خبر {n}", "body": str(n)} for n in range(150)))
    path = out / "a.txt"
    path.write_text("before")
    stop = Stop(after)
    with pytest.raises(Cancelled):
        exporting.export(desk, range(1, 151), path, "text", LABELS, stop)
    assert stop.seen == [(done, 150) for done in (0, 100, 150) if done <= after]
    assert left(out) == ["a.txt"]
    assert path.read_text() == "before"


def test_an_export_that_breaks_leaves_what_was_there(desk, take, out, monkeypatch):
    take(*ROWS)
    path = out / "a.html"
    path.write_text("before")

    def full(_handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exporting.os, "fsync", full)
    with pytest.raises(DiskTrouble) as told:
        exporting.export(desk, [1], path, "html", LABELS)
    assert "No space left" in told.value.facts["detail"]
    monkeypatch.undo()
    monkeypatch.setattr(exporting.batches, "names", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        exporting.export(desk, [1], path, "html", LABELS)
    assert left(out) == ["a.html"]
    assert path.read_text() == "before"


def test_places_that_cannot_be_written_are_told(desk, take, out):
    take(*ROWS)
    (out / "folder.txt").mkdir()
    for path in (out / "folder.txt", out / "absent" / "a.txt", desk.archive.path / "archive.db"):
        with pytest.raises(DiskTrouble):
            exporting.export(desk, [1], path, "text", LABELS)
    assert left(out) == ["folder.txt"]
    assert desk.archive.check_database() == []
    with pytest.raises(ValueError, match="pdf"):
        exporting.export(desk, [1], out / "a.pdf", "pdf", LABELS)


def test_pictures_are_inside_the_page(desk, out, tmp_path):
    picture = tmp_path / "p.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\nx")
    kept = desk.archive.attachments.keep(picture)
    body = f'<figure><img src="attachment:{kept.sha256}" alt="a"></figure>'
    body += f'\n<figure><img src="attachment:{"0" * 64}" alt="غائبة"></figure>'
    key, _ = articles.create(desk, Text(headline="صورة", body=body))
    page = exporting.export(desk, [key], out / "a.html", "html", LABELS).path.read_text(encoding="utf-8")
    assert '<img src="data:image/png;base64,iVBORw0KGgp4" alt="a">' in page
    assert ">غائبة<" in page
    assert "attachment:" not in page


def test_a_hostile_headline_is_only_a_headline(desk, out):
    headline = "</title></style><script>alert('x')</script>"
    key, _ = articles.create(desk, Text(headline=headline, byline=headline, source=headline, url=headline))
    page = exporting.export(desk, [key], out / "a.html", "html", LABELS).path.read_text(encoding="utf-8")
    assert "<script" not in page
    assert page.count("&lt;script&gt;") >= 5


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="folders that refuse")
def test_a_folder_that_refuses_is_told(desk, take, out):
    take(*ROWS)
    out.chmod(0o500)
    with pytest.raises(DiskTrouble):
        exporting.export(desk, [1], out / "a.txt", "text", LABELS)
    out.chmod(0o700)


def test_an_archive_that_is_only_read_can_be_exported(desk, take, open_desk, archive_path, out):
    take(*ROWS)
    desk.close()
    reader = open_desk(archive_path, mode=Mode.READ, create=False)
    assert exporting.export(reader, [1, 2], out / "a.jsonl", "jsonl", LABELS).count == 2


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("عنوان: «ماذا؟» / أم لا", "عنوان «ماذا؟» أم لا.html"),
        ("..\\..\u202egnp.exe ", "gnp.exe.html"),
        ("con", "_con.html"),
        (" ... ", "newsdesk.html"),
        ("كلمة " * 60, "كلمة " * 15 + "كلمة.html"),
    ],
)
def test_a_headline_becomes_a_file_name_that_every_system_takes(title, name):
    assert exporting.default_name(title, "html") == name
    assert len(name.encode()) < 255


def test_every_format_has_its_word():
    assert {f"export.format.{format.name}" for format in exporting.FORMATS} <= set(words.catalogue("ar"))
