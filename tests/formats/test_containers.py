"""ZIP, TAR and GZ: what is in them, under limits, with names that lead nowhere."""

import gzip
import io
import tarfile
import zipfile

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.formats import containers


def zipped(path, files, **options):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, **options) as out:
        for name, data in files.items():
            out.writestr(name, data)
    return path


def tarred(path, files, mode="w"):
    with tarfile.open(path, mode) as out:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        out.addfile(link)
    return path


def contents(path, into):
    into.mkdir(exist_ok=True)
    found = {}
    for one in containers.members(path, into):
        if isinstance(one, Skipped):
            found[one.place] = one.reason
        else:
            found[one.name] = one.path.read_bytes()
    return found


FILES = {"a/page.html": b"<p>x</p>", "b.txt": "نص".encode()}


def test_what_is_packed_comes_out_byte_for_byte(tmp_path):
    (tmp_path / "b.txt.gz").write_bytes(gzip.compress(FILES["b.txt"]))
    for path, kind, files in (
        (zipped(tmp_path / "a.zip", FILES), "zip", FILES),
        (tarred(tmp_path / "a.tar", FILES), "tar", FILES),
        (tarred(tmp_path / "a.tgz", FILES, "w:gz"), "gz", FILES),
        (tmp_path / "b.txt.gz", "gz", {"b.txt": FILES["b.txt"]}),
    ):
        assert containers.kind_of(path) == kind
        assert contents(path, tmp_path / "out") == files


def test_names_that_climb_out_lead_nowhere(tmp_path):
    names = ("../../evil.txt", "/etc/evil.txt", "..\\evil.txt", "C:\\evil.txt", "a/\x1b[2J\u202ex.txt")
    path = zipped(tmp_path / "a.zip", dict.fromkeys(names, b"x"))
    into = tmp_path / "deep" / "out"
    into.mkdir(parents=True)
    found = list(containers.members(path, into))
    assert [one.name for one in found] == ["evil.txt", "etc/evil.txt", "evil.txt", "C:/evil.txt", "a/[2Jx.txt"]
    assert all(one.path.parent == into for one in found)
    assert not list(tmp_path.glob("*evil*")) and not list(into.parent.glob("*evil*"))


def test_a_bomb_is_refused_before_it_goes_off(tmp_path, monkeypatch):
    monkeypatch.setattr(containers, "FREE", 100_000)
    zeros = b"\0" * 5_000_000
    assert contents(zipped(tmp_path / "a.zip", {"big": zeros, "b.txt": b"x"}), tmp_path / "o") == {
        "big": "bomb",
        "b.txt": b"x",
    }
    (tmp_path / "big.gz").write_bytes(gzip.compress(zeros))
    assert contents(tmp_path / "big.gz", tmp_path / "o") == {"big": "bomb"}
    assert contents(tarred(tmp_path / "a.tgz", {"big": zeros}, "w:gz"), tmp_path / "o") == {"": "broken-container"}
    assert sum(file.stat().st_size for file in (tmp_path / "o").iterdir()) < 200_000


def test_a_zip_that_lies_about_its_sizes_is_stopped_while_it_unpacks(tmp_path, monkeypatch):
    monkeypatch.setattr(containers, "FREE", 100_000)
    monkeypatch.setattr(containers, "RATIO", 2)
    path = zipped(tmp_path / "a.zip", {"big": b"\0" * 5_000_000})
    data = path.read_bytes().replace((5_000_000).to_bytes(4, "little"), (50).to_bytes(4, "little"))
    path.write_bytes(data)
    assert set(contents(path, tmp_path / "o").values()) <= {"bomb", "broken-member"}


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.8])
@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tgz", "b.gz"])
def test_a_torn_container_gives_what_it_can_and_says_so(tmp_path, name, cut):
    files = {f"{n}.txt": bytes(range(256)) * 40 for n in range(5)}
    path = tmp_path / name
    if name == "a.zip":
        zipped(path, files)
    elif name == "b.gz":
        path.write_bytes(gzip.compress(bytes(range(256)) * 400))
    else:
        tarred(path, files, "w" if name == "a.tar" else "w:gz")
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * cut)])
    found = contents(path, tmp_path / "o")
    assert any(reason in ("broken-container", "broken-member") for reason in found.values() if isinstance(reason, str))


def test_a_zip_with_a_password_says_so(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.txt": b"x"})
    data = bytearray(path.read_bytes())
    at = data.index(b"PK\x01\x02") + 8
    data[at] |= 1
    path.write_bytes(bytes(data))
    assert contents(path, tmp_path / "o") == {"a.txt": "locked"}


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_office_documents_are_no_containers(tmp_path, name):
    assert containers.kind_of(zipped(tmp_path / "a.docx", {name: b"x"})) == ""


def test_of_a_wacz_only_the_crawl_is_read(tmp_path):
    files = {
        "datapackage.json": b"{}",
        "archive/data.warc.gz": b"x",
        "indexes/index.cdx": b"y",
        "pages/pages.jsonl": b"{}",
    }
    assert contents(zipped(tmp_path / "a.wacz", files), tmp_path / "o") == {"archive/data.warc.gz": b"x"}


def test_a_file_with_holes_is_left_where_it_is(tmp_path):
    info = tarfile.TarInfo("holes")
    info.size, info.type = 0, tarfile.GNUTYPE_SPARSE
    data = bytearray(info.tobuf(tarfile.GNU_FORMAT))
    data[386:398], data[398:410] = b"00000000000\0", b"00000000000\0"
    data[483:495] = b"00371467000\0"  # 65 MB that are not there
    data[148:156] = b" " * 8
    data[148:156] = f"{sum(data[:512]):06o}\0 ".encode()
    (tmp_path / "a.tar").write_bytes(bytes(data) + bytes(1024))
    assert contents(tmp_path / "a.tar", tmp_path / "o") == {}


def test_a_member_that_no_library_can_unpack_ends_nothing(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("bad.txt", b"x" * 5000, compress_type=zipfile.ZIP_LZMA)
        out.writestr("good.txt", b"y")
    data = bytearray(path.read_bytes())
    data[50:80] = bytes(30)
    path.write_bytes(bytes(data))
    found = contents(path, tmp_path / "o")
    assert (found["bad.txt"], found["good.txt"]) == ("broken-member", b"y")


def test_what_a_saved_page_shows_is_no_file_of_its_own(tmp_path):
    files = {"a/السوق.html": b"p", "a/السوق_files/frame.html": b"x", "b_files/c.html": b"y"}
    assert set(contents(zipped(tmp_path / "a.zip", files), tmp_path / "o")) == {"a/السوق.html", "b_files/c.html"}


def test_a_zip_whose_directory_is_of_another_time_is_told(tmp_path):
    path = zipped(tmp_path / "a.zip", {"a.txt": b"x"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 6] = 99  # the version that is needed to unpack it
    path.write_bytes(bytes(data))
    assert containers.kind_of(path) == "zip"
    assert contents(path, tmp_path / "o") == {"": "broken-container"}
