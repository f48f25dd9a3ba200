"""Opening archives: of others, of the future, damaged, on media that cannot be written."""

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from newsdesk.archive import archive as room
from newsdesk.archive import migrations
from newsdesk.archive.archive import MARKER
from newsdesk.archive.connection import backup
from newsdesk.archive.keys import name_key
from newsdesk.archive.migrations import rekeying
from newsdesk.desk import Desk, Mode, articles, links, searching, tags, undo, verifying
from newsdesk.domain.article import Text
from newsdesk.domain.errors import (
    ArchiveBusy,
    ArchiveDamaged,
    ArchiveMissing,
    ArchiveReadOnly,
    ArchiveTooNew,
    DiskTrouble,
)
from newsdesk.domain.query import Sort


def write_one(desk, headline="عنوان محفوظ"):
    return articles.create(desk, Text(headline=headline, body="<p>نص محفوظ</p>"))[0]


def test_an_archive_is_a_folder_with_a_marker_that_opens_it(open_desk, archive_path):
    desk = open_desk()
    write_one(desk)
    desk.close()
    assert (archive_path / "archive.db").is_file()
    again = open_desk(archive_path / MARKER)
    assert searching.find(again, searching.parse("محفوظ")).total == 1


def test_a_missing_archive_is_said_to_be_missing(tmp_path):
    with pytest.raises(ArchiveMissing):
        Desk.open(tmp_path / "none.newsdesk", tmp_path / "cache")


def test_somebody_elses_folder_is_left_alone(tmp_path):
    folder = tmp_path / "Documents"
    folder.mkdir()
    (folder / "letter.txt").write_text("dear")
    with pytest.raises(ArchiveMissing):
        Desk.open(folder, tmp_path / "cache", create=True)
    assert [path.name for path in folder.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize("how", ["schema", "format"])
def test_an_archive_of_the_future_is_refused_and_untouched(open_desk, archive_path, tmp_path, how):
    open_desk().close()
    if how == "schema":
        connection = sqlite3.connect(archive_path / "archive.db")
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
        connection.close()
    else:
        marker = archive_path / MARKER
        marker.write_text(marker.read_text().replace("format = 1", "format = 2"))
    before = (archive_path / "archive.db").read_bytes()
    with pytest.raises(ArchiveTooNew):
        Desk.open(archive_path, tmp_path / "cache")
    assert (archive_path / "archive.db").read_bytes() == before


def test_a_second_newsdesk_is_told_and_may_read(desk, archive_path, tmp_path):
    write_one(desk)
    desk.indexer.catch_up()
    script = (
        "import sys\nfrom pathlib import Path\nfrom newsdesk.desk import Desk, Mode, searching\n"
        "from newsdesk.domain.errors import ArchiveBusy\npath, cache = map(Path, sys.argv[1:])\n"
        "try:\n    Desk.open(path, cache)\nexcept ArchiveBusy:\n    print('busy')\n"
        "with Desk.open(path, cache, Mode.AUTO) as desk:\n"
        "    print(desk.read_only, searching.find(desk, searching.parse('محفوظ')).total)\n"
    )
    command = [sys.executable, "-c", script, str(archive_path), str(tmp_path / "other-cache")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8")
    assert done.stdout.split() == ["busy", "True", "1"]


def test_an_archive_opened_for_reading_refuses_to_write(open_desk, archive_path):
    desk = open_desk()
    write_one(desk)
    desk.close()
    reader = open_desk(mode=Mode.READ, create=False)
    with pytest.raises(ArchiveReadOnly):
        write_one(reader)
    assert searching.find(reader, searching.parse("محفوظ")).total == 1


def test_media_that_cannot_be_written_are_read_whole(open_desk, archive_path, tmp_path, monkeypatch):
    """A copy with an unmerged WAL, as a stick that was pulled out would hold it."""
    desk = open_desk()
    write_one(desk)
    copy = tmp_path / "stick" / "Test.newsdesk"
    shutil.copytree(archive_path, copy)
    desk.close()
    assert (copy / "archive.db-wal").stat().st_size > 0

    def refuse(*_args, **_options):
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(room.FileLock, "acquire", refuse)
    monkeypatch.setattr(room, "_writable", lambda _folder: False)
    before = {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()}
    reader = open_desk(copy, mode=Mode.AUTO, create=False)
    assert reader.read_only
    assert searching.find(reader, searching.parse("محفوظ")).total == 1
    reader.close()
    assert {path: path.read_bytes() for path in copy.rglob("*") if path.is_file()} == before


def test_a_damaged_database_is_named_and_not_written(open_desk, archive_path, tmp_path):
    desk = open_desk()
    write_one(desk)
    desk.close()
    database = archive_path / "archive.db"
    database.write_bytes(b"this is not a database at all" * 200)
    before = database.read_bytes()
    with pytest.raises(ArchiveDamaged):
        Desk.open(archive_path, tmp_path / "cache")
    assert database.read_bytes() == before


def test_a_backup_of_an_archive_in_use_holds_what_was_committed(desk, archive_path, tmp_path):
    write_one(desk)
    target = tmp_path / "copy.db"
    backup(archive_path / "archive.db", target)
    connection = sqlite3.connect(target)
    assert connection.execute("SELECT headline FROM articles").fetchall() == [("عنوان محفوظ",)]
    connection.close()


def test_originals_are_kept_byte_for_byte_and_verified(desk, tmp_path):
    from newsdesk.desk import importing

    source = tmp_path / "page.txt"
    source.write_bytes("العنوان\r\n\r\nالنص \u00a0\r\n".encode("cp1256"))
    importing.import_paths(desk, [source])
    original = articles.get(desk, 1).originals[0]
    assert desk.archive.originals.read(original.sha256) == source.read_bytes()
    assert verifying.verify(desk).problems == ()
    kept = desk.archive.originals.path(original.sha256)
    kept.write_bytes(b"altered")
    assert {kind for kind, _ in verifying.verify(desk).problems} == {"original-altered"}
    kept.unlink()
    assert {kind for kind, _ in verifying.verify(desk).problems} == {"original-missing"}


def test_an_archive_that_vanished_takes_no_save_into_nothing(desk, archive_path):
    write_one(desk)
    (archive_path / "archive.db").rename(archive_path / "elsewhere.db")
    with pytest.raises(DiskTrouble):
        write_one(desk)
    (archive_path / "elsewhere.db").rename(archive_path / "archive.db")
    write_one(desk)


def test_every_archive_ever_written_opens(open_desk, tmp_path):
    for saved in sorted((Path(__file__).parent / "saved").glob("*.zip")):
        folder = tmp_path / saved.stem
        shutil.unpack_archive(saved, folder)
        found = next(folder.glob("*.newsdesk"))
        desk = open_desk(found, create=False)
        assert searching.find(desk, searching.parse("")).total > 0
        assert searching.find(desk, searching.parse("المياه")).total > 0
        assert verifying.verify(desk).problems == ()
        desk.close()


def test_a_busy_archive_raises_in_the_same_process_too(desk, archive_path, tmp_path):
    with pytest.raises(ArchiveBusy):
        Desk.open(archive_path, tmp_path / "cache")


def without_sorting(connection):
    """Takes out what the steps from the third on brought."""
    gone = ("import_queue", "import_failures", "import_runs", "twins", "followers")
    for table in (*gone, "table_mappings", "watched_files", "watched_folders"):
        connection.execute(f"DROP TABLE {table}")
    for index in ("ix_links_target_waiting", "ix_tags_uri", "ix_article_tags_rule_id"):
        connection.execute(f"DROP INDEX {index}")
    newer = {
        "articles": ("usage_terms", "copyright", "item_version"),
        "links": ("target", "passage", "who"),
        "originals": ("mapping",),
    }
    for table, columns in newer.items():
        for column in columns:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
    connection.execute("ALTER TABLE revisions DROP COLUMN name")
    late = ("link_offers", "waiting_marks", "merged_articles", "link_kinds")
    for table in ("vocabulary_terms", "vocabularies", "tag_lessons", *late):
        connection.execute(f"DROP TABLE {table}")
    connection.execute("ALTER TABLE operations DROP COLUMN detail")
    connection.execute("ALTER TABLE tag_names DROP COLUMN label")
    for column in ("day_order", "redate"):
        connection.execute(f"ALTER TABLE sources DROP COLUMN {column}")
    connection.execute("CREATE TABLE import_queue (id INTEGER PRIMARY KEY, state VARCHAR(12))")
    connection.execute("CREATE INDEX ix_import_queue_state ON import_queue (state)")
    for index in ("list", "status_list", "source_list", "trashed_modified", "title"):
        connection.execute(f"DROP INDEX ix_articles_{index}")
    for index, columns in {
        "trashed_published": "trashed, published_sort", "source_published": "source_id, published_sort",
        "status_published": "status, published_sort", "source_external": "source_id, external_id",
        "modified": "modified", "fingerprint": "fingerprint", "headline_key": "headline_key",
    }.items():  # fmt: skip
        connection.execute(f"CREATE INDEX ix_articles_{index} ON articles ({columns})")
    for index in ("trashed_headline", "trashed_created", "trashed_words", "twins"):
        connection.execute(f"DROP INDEX ix_articles_{index}")
    connection.execute("ALTER TABLE articles DROP COLUMN headline_sort")
    connection.execute("ALTER TABLE sources DROP COLUMN sort")


def aged(archive_path):
    """Makes an archive one of the first schema, with keys as they were folded then."""
    connection = sqlite3.connect(archive_path / "archive.db")
    connection.execute("UPDATE articles SET headline_key = 'المسئول الاول', fingerprint = 'old'")
    connection.execute("UPDATE tag_names SET key = 'شئون'")
    without_sorting(connection)
    connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.commit()
    connection.close()


def test_keys_of_an_older_folding_are_made_anew_after_a_backup(open_desk, archive_path):
    desk = open_desk()
    key = articles.create(desk, Text(headline="المسئول الأول", body="<p>نص مسئول.</p>"))[0]
    tags.create(desk, "شئون")
    desk.close()
    aged(archive_path)
    again = open_desk(create=False)
    assert list((archive_path / "backups").glob(f"archive-before-{migrations.HEAD}-*.db"))
    tags.add(again, [key], ["شؤون"])
    assert len(tags.all_tags(again)) == 1, "the other spelling is the same tag"
    other = articles.create(again, Text(headline="آخر"))[0]
    links.add_waiting(again, other, "المسؤول الأول")
    articles.save(again, key, articles.get(again, key).version, articles.get(again, key).text)
    assert articles.get(again, other).links[0].article_id == key
    assert verifying.verify(again).problems == ()


def test_an_archive_of_an_older_folding_is_read_where_it_cannot_be_written(open_desk, archive_path, tmp_path):
    desk = open_desk()
    write_one(desk)
    desk.close()
    aged(archive_path)
    with Desk.open(archive_path, tmp_path / "cache", Mode.READ) as reader:
        assert searching.find(reader, searching.parse("")).total == 1


def test_an_older_archive_is_read_anew_after_it_changed(open_desk, archive_path, tmp_path):
    desk = open_desk()
    write_one(desk)
    desk.close()
    aged(archive_path)
    with Desk.open(archive_path, tmp_path / "cache", Mode.READ) as reader:
        assert searching.find(reader, searching.parse("")).total == 1
        assert verifying.verify(reader).problems == ()
    connection = sqlite3.connect(archive_path / "archive.db")
    connection.execute("UPDATE articles SET headline = 'another day'")
    connection.commit()
    connection.close()
    os.utime(archive_path / "archive.db", (1, 1))  # a restored file may be older than the copy
    with Desk.open(archive_path, tmp_path / "cache", Mode.READ) as reader:
        ids = searching.find(reader, searching.parse("")).ids
        assert searching.rows(reader, ids)[0].headline == "another day"


def test_undoing_work_of_before_a_migration_orders_as_it_reads(open_desk, archive_path):
    desk = open_desk()
    key = articles.create(desk, Text(headline="alpha"))[0]
    articles.create(desk, Text(headline="middle"))
    articles.save(desk, key, 1, Text(headline="zulu"))
    desk.close()
    connection = sqlite3.connect(archive_path / "archive.db")
    for number, packed in connection.execute("SELECT id, inverse FROM operation_steps").fetchall():
        steps = json.loads(zlib.decompress(packed))
        for step in steps:
            if "headline_sort" in step.get("columns", ()):
                place = step["columns"].index("headline_sort")
                del step["columns"][place]
                for row in step["rows"]:
                    del row[place]
        new = zlib.compress(json.dumps(steps).encode())
        connection.execute("UPDATE operation_steps SET inverse = ? WHERE id = ?", (new, number))
    connection.commit()
    connection.close()
    again = open_desk(create=False)
    undo.undo(again)
    ids = searching.find(again, replace(searching.parse(""), sort=Sort.HEADLINE)).ids
    assert [row.headline for row in searching.rows(again, ids)] == ["alpha", "middle"]


def test_names_that_end_in_a_sign_get_keys_of_their_own(open_desk, archive_path):
    desk = open_desk()
    key = articles.create(desk, Text(headline="لغات البرمجة", source="Canal+"))[0]
    plus = tags.create(desk, "C++")[0]
    plain = tags.create(desk, "مياه")[0]
    desk.close()
    connection = sqlite3.connect(archive_path / "archive.db")
    connection.execute("UPDATE tag_names SET key = 'c' WHERE name = 'C++'")
    connection.execute("UPDATE tag_names SET key = 'as it was' WHERE name = 'مياه'")
    connection.execute("UPDATE sources SET key = 'canal'")
    connection.execute("INSERT INTO sources (name, key) VALUES ('Canal #', 'canal+')")
    with create_engine(f"sqlite:///{archive_path / 'archive.db'}").connect() as by_alchemy:
        connection.commit()
        rekeying.rekey(by_alchemy)
        by_alchemy.commit()
    keys = dict(connection.execute("SELECT name, key FROM tag_names"))
    assert keys == {"C++": "c++", "مياه": "as it was"}, "only names that have a sign are made anew"
    assert connection.execute("SELECT key FROM sources WHERE name = 'Canal+'").fetchone() == ("canal",), "it is taken"
    connection.execute("UPDATE tag_names SET key = 'مياه' WHERE name = 'مياه'")
    connection.commit()
    connection.close()
    again = open_desk(create=False)
    other, _ = tags.create(again, "C")
    assert other not in (plus, plain), "C is another tag now"
    tags.add(again, [key], ["C++"])
    assert [tag.id for tag in articles.get(again, key).tags] == [plus]


@pytest.mark.parametrize(
    "name", ["C++", "C#", "A+", "#وسم#", "a + b", "a+b", "C++11", "Ｃ＋", "ـ+", "++", "مياه ـ#", "x" * 300 + "+"]
)
def test_the_step_makes_keys_as_the_program_does(name):
    assert rekeying._key(name) == name_key(name)


def test_an_archive_of_the_step_before_has_such_names_parted(open_desk, archive_path):
    desk = open_desk()
    key = articles.create(desk, Text(headline="لغات"))[0]
    tags.add(desk, [key], ["C++"])
    desk.close()
    aged(archive_path)
    again = open_desk(create=False)
    tags.add(again, [key], ["C", "C#", "C++"])
    assert sorted(tag.name for tag in tags.all_tags(again)) == ["C", "C#", "C++"]
