"""Files, folders and what is packed in them: everything is accounted for, originals are kept byte for byte."""

import gzip
import io
import zipfile

import pytest

from newsdesk.desk import Desk, articles, attachments, gathering, importing, originals, rereading, searching
from newsdesk.formats import containers
from tests.formats.test_containers import tarred, zipped
from tests.formats.test_crawls import MAIL
from tests.formats.test_crawls import write as write_crawl
from tests.formats.test_feed import RSS
from tests.formats.test_page import STORY, data_of, picture, site


def page(number):
    return site().replace("المرفأ تفتتح سوقها الجديدة", f"الخبر رقم {number} من المرفأ").encode()


def bodies(desk, report):
    return sorted(articles.get(desk, key).text.headline for key in report.article_ids)


def test_a_page_saved_with_everything_it_shows_is_one_article(desk, tmp_path):
    folder = tmp_path / "saved"
    for parts in ("السوق_files", "Market-Dateien", "other_files"):
        (folder / parts).mkdir(parents=True)
        (folder / parts / "frame.html").write_text("<p>إعلان عن شيء لا شأن له</p>", encoding="utf-8")
        (folder / parts / "x.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "السوق.html").write_bytes(page(1))
    (folder / "Market.htm").write_bytes(page(2))
    report = importing.import_paths(desk, [folder])
    assert report.added == 3  # the folder without a page of its name is a folder like others
    assert report.failed == 1 and report.skipped[0][0].endswith("other_files/x.png")


def test_what_is_packed_goes_in_as_if_it_lay_there(desk, tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"three.html": page(3), "note.md": "# ملاحظة\n\nنص.".encode()})
    outer = zipped(
        tmp_path / "outer.zip",
        {"a/one.html": page(1), "two.html.gz": gzip.compress(page(2)), "inner.zip": inner.read_bytes(), ".hidden": b"x",
         "__MACOSX/one.html": b"x", "picture.png": b"\x89PNG\r\n\x1a\n"},
    )  # fmt: skip
    inner.unlink()
    report = importing.import_paths(desk, [outer])
    assert bodies(desk, report) == ["الخبر رقم 1 من المرفأ", "الخبر رقم 2 من المرفأ", "الخبر رقم 3 من المرفأ", "ملاحظة"]
    assert [(path, item.reason) for path, item in report.skipped] == [(f"{outer}/picture.png", "not-text")]
    kept = articles.get(desk, report.article_ids[0]).originals[0]
    assert (kept.name, kept.media_type) == ("one.html", "text/html")
    assert desk.archive.originals.read(kept.sha256) == page(1)
    again = importing.import_paths(desk, [outer])
    assert (again.added, again.unchanged) == (0, 4)


def test_many_pages_go_through_workers_in_order_and_all_arrive(desk, tmp_path):
    path = tarred(tmp_path / "pages.tgz", {f"{n:03}.html": page(n) for n in range(40)}, "w:gz")
    report = importing.import_paths(desk, [path])
    assert (report.added, report.failed) == (40, 0)
    assert [articles.get(desk, key).text.headline for key in report.article_ids] == [
        f"الخبر رقم {n} من المرفأ" for n in range(40)
    ]
    assert all(desk.archive.originals.sound(articles.get(desk, key).originals[0].sha256) for key in report.article_ids)


def test_a_crawl_is_one_original_with_many_articles(desk, tmp_path):
    path = tmp_path / "crawl.warc.gz"
    write_crawl(path, [(f"https://a.example/{n}", "200 OK", "text/html", page(n)) for n in range(3)])
    report = importing.import_paths(desk, [path])
    found = [articles.get(desk, key) for key in report.article_ids]
    assert [(one.originals[0].place, one.text.url) for one in found] == [
        (f"record {n + 1}", f"https://a.example/{n}") for n in range(3)
    ]
    assert len({one.originals[0].sha256 for one in found}) == 1
    assert {one.originals[0].captured for one in found} == {"2025-06-13T16:36:57Z"}


def test_containers_in_containers_end_somewhere(desk, tmp_path):
    data = page(1)
    for _ in range(gathering.DEPTH + 1):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as packed:
            packed.writestr("x.html" if data == page(1) else "x.zip", data)
        data = out.getvalue()
    (tmp_path / "deep.zip").write_bytes(data)
    report = importing.import_paths(desk, [tmp_path / "deep.zip"])
    assert (report.added, [item.reason for _, item in report.skipped]) == (0, ["too-deep"])


def test_nothing_that_was_unpacked_is_left(desk, tmp_path, monkeypatch):
    rooms = []
    unpacked = gathering.Gatherer._unpacked

    def watched(self, *rest):
        rooms.append(self._room)
        yield from unpacked(self, *rest)

    monkeypatch.setattr(gathering.Gatherer, "_unpacked", watched)
    path = zipped(tmp_path / "a.zip", {f"{n}.html": page(n) for n in range(5)})
    assert importing.import_paths(desk, [path]).added == 5
    assert rooms and not any(room.exists() for room in rooms)


def test_what_a_killed_import_had_unpacked_goes_when_the_archive_is_opened(desk, tmp_path):
    left = desk.archive.path / "unpacking" / "x" / "big.html"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"x")
    desk.close()
    with Desk.open(desk.archive.path, tmp_path / "cache2"):
        assert not left.parent.parent.exists()


def test_a_packed_crawl_that_fills_many_slices_stays_until_all_of_it_is_written(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(importing, "FIRST", 3)
    monkeypatch.setattr(importing, "SLICE", 3)
    crawl = tmp_path / "crawl.warc.gz"
    write_crawl(crawl, [(f"https://a.example/{n}", "200 OK", "text/html", page(n)) for n in range(30)])
    path = zipped(tmp_path / "a.zip", {"crawl.warc.gz": crawl.read_bytes()})
    written = importing._Import._write_slice

    def gone(run):
        for sha256 in run.originals if run.slice else ():
            desk.archive.originals.path(sha256).unlink(missing_ok=True)
        written(run)

    monkeypatch.setattr(importing._Import, "_write_slice", gone)
    report = importing.import_paths(desk, [path])
    assert report.added == 30
    assert desk.archive.originals.sound(articles.get(desk, report.article_ids[-1]).originals[0].sha256)


def test_an_original_whose_trash_was_emptied_meanwhile_is_kept_again(desk, tmp_path, monkeypatch):
    path = zipped(tmp_path / "a.zip", {"1.html": page(1)})
    taken = importing._Import._take

    def gone(run, piece, found):
        for sha256 in run.originals:
            desk.archive.originals.path(sha256).unlink()
        taken(run, piece, found)

    monkeypatch.setattr(importing._Import, "_take", gone)
    report = importing.import_paths(desk, [path])
    assert desk.archive.originals.sound(articles.get(desk, report.article_ids[0]).originals[0].sha256)


@pytest.mark.parametrize("name", ["page.html", "feed.xml", "crawl.warc.gz", "page.mht"])
def test_the_original_of_every_kind_is_shown_as_it_was_captured(desk, tmp_path, name):
    path = tmp_path / name
    if name == "crawl.warc.gz":
        write_crawl(path, [("https://a.example/1", "200 OK", "text/html", page(1))])
    else:
        mail = MAIL.format(way="8bit", body=page(1).decode())
        path.write_text({"page.html": page(1).decode(), "feed.xml": RSS, "page.mht": mail}[name], encoding="utf-8")
    report = importing.import_paths(desk, [path])
    kept = articles.get(desk, report.article_ids[0]).originals[0]
    text = originals.shown(desk, kept)
    assert text is not None and ("الخبر رقم 1" in text or "السوق" in text)


def test_images_of_a_page_become_attachments_that_its_text_shows(desk, tmp_path):
    path = tmp_path / "page.html"
    story = [STORY[0], f'{STORY[1]}</p><img src="{data_of(picture(1))}"><p>', STORY[2]]
    path.write_text(site(story=story), encoding="utf-8")
    report = importing.import_paths(desk, [path])
    (key,) = report.article_ids
    article = articles.get(desk, key)
    (file,) = article.attachments
    assert f'src="attachment:{file.sha256}"' in article.text.body
    assert attachments.file_of(desk, file.sha256).read_bytes() == picture(1)
    assert searching.find(desk, searching.parse("has:image")).total == 1
    importing.import_paths(desk, [path])
    assert len(articles.get(desk, key).attachments) == 1


def test_a_folder_that_a_person_chose_is_read_whatever_it_is_called(desk, tmp_path):
    (tmp_path / "story_files").mkdir()
    (tmp_path / "story.html").write_bytes(page(1))
    (tmp_path / "story_files" / "frame.html").write_bytes(page(2))
    assert importing.import_paths(desk, [tmp_path / "story_files"]).added == 1


def test_unpacked_files_that_nobody_reads_do_not_pile_up(desk, tmp_path, monkeypatch):
    most = []
    opened = gathering.Gatherer._opened

    def watched(self, path, *rest):
        if self._room.exists():
            most.append(len(list(self._room.iterdir())))
        return opened(self, path, *rest)

    monkeypatch.setattr(gathering.Gatherer, "_opened", watched)
    files = {f"{n}.png": b"\x89PNG\r\n\x1a\n" + bytes(9) for n in range(20)}
    report = importing.import_paths(desk, [zipped(tmp_path / "a.zip", files)])
    assert report.failed == 20 and max(most) <= 1


def test_all_of_a_container_together_may_not_be_a_bomb_either(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(gathering, "LEAST_UNPACKED", 100_000)
    monkeypatch.setattr(gathering, "RATIO", 1)
    report = importing.import_paths(desk, [zipped(tmp_path / "a.zip", {f"{n}.txt": bytes(60_000) for n in range(9)})])
    assert (tmp_path / "a.zip").exists() and "bomb" in [item.reason for _, item in report.skipped]


def test_a_page_saved_with_its_folder_keeps_its_images_when_it_is_read_again(desk, tmp_path):
    (tmp_path / "p_files").mkdir()
    (tmp_path / "p_files" / "x.png").write_bytes(picture(1))
    story = [STORY[0], f'{STORY[1]}</p><img src="p_files/x.png"><p>', STORY[2]]
    (tmp_path / "p.html").write_text(site(story=story), encoding="utf-8")
    (key,) = importing.import_paths(desk, [tmp_path / "p.html"]).article_ids
    assert "attachment:" in articles.get(desk, key).text.body
    assert rereading.read_again(desk, key) == (None, None)


@pytest.mark.parametrize("kind", ["zip", "tar", "tgz"])
@pytest.mark.parametrize("first", ["page", "parts"])
def test_a_page_that_was_packed_with_its_folder_keeps_its_images(desk, tmp_path, kind, first):
    story = [STORY[0], f'{STORY[1]}</p><img src="./%D8%B3_files/x.png"><p>', STORY[2]]
    files = {
        "in/س.html": site(story=story).encode(), "in/other.html": page(2), "in/س_files/x.png": picture(1),
        "in/س_files/frame.html": b"<p>x</p>", "in/alone_files/y.png": picture(2),
    }  # fmt: skip
    if first == "parts":
        files = dict(reversed(files.items()))
    if kind == "zip":
        path = zipped(tmp_path / "a.zip", files)
    else:
        path = tarred(tmp_path / f"a.{kind}", files, "w:gz" if kind == "tgz" else "w")
    report = importing.import_paths(desk, [path])
    assert (report.added, report.failed) == (2, 1) and report.skipped[0][0].endswith("alone_files/y.png")
    (key,) = searching.find(desk, searching.parse("has:image")).ids
    (file,) = articles.get(desk, key).attachments
    assert attachments.file_of(desk, file.sha256).read_bytes() == picture(1)


def test_images_of_packed_pages_are_held_only_as_long_as_there_is_room(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(containers, "MOST_PARTS", 5000)
    story = [STORY[0], f'{STORY[1]}</p><img src="a_files/x.png"><p>', STORY[2]]
    files = {"a.html": site(story=story).encode(), "a_files/x.png": picture(1) + bytes(6000)}
    assert importing.import_paths(desk, [zipped(tmp_path / "a.zip", files)]).added == 1
    assert searching.find(desk, searching.parse("has:image")).total == 0
