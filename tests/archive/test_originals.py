"""Originals: byte for byte, and proof of it."""

import hashlib

import pytest

from newsdesk.desk import articles, importing, verifying


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.csv"
    path.write_bytes("العنوان;النص\r\nخبر ذو محارف;نص الخبر\r\n".encode("cp1256") + b"\r\n\x1a")
    return path


def kept(desk):
    return articles.get(desk, 1).originals[0]


def test_an_original_is_kept_byte_for_byte_under_its_hash(desk, page):
    importing.import_paths(desk, [page])
    original = kept(desk)
    data = page.read_bytes()
    assert original.sha256 == hashlib.sha256(data).hexdigest()
    assert (original.size, original.name) == (len(data), "page.csv")
    path = desk.archive.path / "originals" / original.sha256[:2] / original.sha256
    assert path.read_bytes() == data == desk.archive.originals.read(original.sha256)
    assert not list((desk.archive.path / "originals").glob(".*.part"))


def test_editing_an_article_leaves_its_original_alone(desk, page):
    from dataclasses import replace

    importing.import_paths(desk, [page])
    article = articles.get(desk, 1)
    articles.save(desk, 1, article.version, replace(article.text, headline="آخر", body="<p>x</p>"))
    assert desk.archive.originals.read(kept(desk).sha256) == page.read_bytes()
    assert [revision.why for revision in articles.revisions(desk, 1)] == ["save", "import"]


def test_verify_finds_an_altered_original(desk, page):
    importing.import_paths(desk, [page])
    assert verifying.verify(desk).problems == ()
    path = desk.archive.originals.path(kept(desk).sha256)
    data = bytearray(path.read_bytes())
    data[3] ^= 1
    path.write_bytes(data)
    assert [code for code, _ in verifying.verify(desk).problems] == ["original-altered"]


def test_verify_finds_a_missing_original(desk, page):
    importing.import_paths(desk, [page])
    desk.archive.originals.path(kept(desk).sha256).unlink()
    assert [code for code, _ in verifying.verify(desk).problems] == ["original-missing"]


@pytest.mark.parametrize(
    "damage",
    [
        "cut",
        "grown",
        "changed",
    ],
)
def test_a_damaged_original_is_made_whole_by_importing_the_file_again(desk, page, damage):
    importing.import_paths(desk, [page])
    path = desk.archive.originals.path(kept(desk).sha256)
    data = path.read_bytes()
    path.write_bytes({"cut": data[:5], "grown": data + b"x", "changed": b"X" + data[1:]}[damage])
    importing.import_paths(desk, [page])
    assert verifying.verify(desk).problems == ()


def test_emptying_the_trash_removes_only_originals_that_nothing_else_uses(desk, page, jsonl):
    both = jsonl([{"headline": "واحد", "body": "أ"}, {"headline": "اثنان", "body": "ب"}])
    importing.import_paths(desk, [page, both])
    articles.trash(desk, [1, 2])
    assert articles.weigh_trash(desk) == (2, 1)
    articles.empty_trash(desk)
    desk.indexer.catch_up()
    names = set(desk.archive.originals.names())
    assert names == {hashlib.sha256(both.read_bytes()).hexdigest()}
    assert verifying.verify(desk).problems == ()
    assert articles.get(desk, 3).text.headline == "اثنان"


def test_emptying_the_trash_while_a_file_comes_in_again_keeps_its_original(desk, page, monkeypatch):
    importing.import_paths(desk, [page])
    articles.trash(desk, [1])
    keep = desk.archive.originals.keep

    def keep_then_purge(source, **how):
        stored = keep(source, **how)
        articles.empty_trash(desk)
        return stored

    monkeypatch.setattr(desk.archive.originals, "keep", keep_then_purge)
    report = importing.import_paths(desk, [page])
    assert report.added == 1
    assert verifying.verify(desk).problems == ()


def test_a_file_of_broken_rows_only_leaves_no_orphan_among_the_originals(desk, tmp_path):
    path = tmp_path / "broken.jsonl"
    path.write_text('{"headline": \n[1]\n', encoding="utf-8")
    assert importing.import_paths(desk, [path]).failed == 2
    assert list(desk.archive.originals.names()) == []


def test_files_are_on_disk_before_anything_says_so(desk, tmp_path, monkeypatch):
    """Their folders are synced once a slice, in front of the transaction that names them."""
    from newsdesk.archive import originals as room

    told = []
    sync, write = room.sync_folder, desk.archive.write
    monkeypatch.setattr(room, "sync_folder", lambda folder: (told.append(folder), sync(folder)))
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"عنوان {number}\n\nنص {number}", encoding="utf-8")
    run = importing.enqueue(desk, sorted(tmp_path.glob("*.txt")))

    def watched(name, verb, *rest):
        before = len(told)
        result = write(name, verb, *rest)
        for sha256 in desk.archive.originals.names():
            if result[1].articles:
                assert desk.archive.originals.path(sha256).parent in told[:before]
        return result

    monkeypatch.setattr(desk.archive, "write", watched)
    assert importing.go_on(desk, run).added == 3
    assert told


def test_a_folder_that_could_not_be_synced_is_synced_the_next_time(desk, monkeypatch):
    from newsdesk.archive import originals as room

    store, sync = desk.archive.originals, room.sync_folder
    store.keep_bytes(b"x", settle=False)

    def broken(_folder):
        raise OSError(5, "broken")

    monkeypatch.setattr(room, "sync_folder", broken)
    with pytest.raises(OSError, match="broken"):
        store.settle()
    told = []
    monkeypatch.setattr(room, "sync_folder", lambda folder: (told.append(folder), sync(folder)))
    store.settle()
    assert len(told) == 2
