"""A home of its own for every test, and archives to try things on."""

import json
import shutil
from pathlib import Path

import pytest

from newsdesk.archive.archive import Archive
from newsdesk.desk import Desk, importing, sample

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
TOWN = Path(__file__).resolve().parent / "fixtures" / "town"
"""Twelve articles of an invented harbour town: rows, and a captured page."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """What takes longest begins first, so that all workers end together."""
    items.sort(key=lambda item: item.path.parent.name != "e2e")


@pytest.fixture(autouse=True, scope="session")
def _schema(tmp_path_factory):
    """The tables of new archives are made step by step once, and copied from then on."""
    made, climb = tmp_path_factory.mktemp("schema") / "archive.db", Archive._migrate

    def migrate(archive, database, found):
        if found is None and made.exists() and not database.exists():
            shutil.copyfile(made, database)
            return
        new = found is None and not database.exists()
        climb(archive, database, found)
        if new:
            shutil.copyfile(database, made)

    Archive._migrate = migrate
    yield
    Archive._migrate = climb


@pytest.fixture(autouse=True)
def _home(tmp_path_factory, monkeypatch):
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "NEWSDESK_ARCHIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("NEWSDESK_LANGUAGE", "en")


@pytest.fixture(autouse=True)
def _no_dictionaries(monkeypatch):
    """Those of the computer on which a test runs are no part of it."""
    monkeypatch.setattr("newsdesk.desk.dictionaries.places", lambda: [])


@pytest.fixture
def shared():
    """The real material, where it is there."""

    def find(name):
        path = SHARED / name
        if not path.exists():
            pytest.skip(f"the shared material is not here: {name}")
        return path

    return find


@pytest.fixture
def archive_path(tmp_path):
    return tmp_path / "Test.newsdesk"


@pytest.fixture
def open_desk(archive_path, tmp_path):
    """Opens (and makes) the test's archive; closes it at the end."""
    opened = []

    def make(path=None, **options):
        options.setdefault("create", True)
        desk = Desk.open(path or archive_path, tmp_path / "cache", **options)
        opened.append(desk)
        return desk

    yield make
    for desk in opened:
        desk.close()


@pytest.fixture(scope="session")
def _taught(tmp_path_factory):
    """An archive with the sample in it, made once."""
    folder = tmp_path_factory.mktemp("taught")
    with Desk.open(folder / "Taught.newsdesk", folder / "cache", create=True) as desk:
        report = importing.import_paths(desk, [sample.FIRST])
        assert report.failed == 0, report.skipped
        sample.arrange(desk)
    return folder / "Taught.newsdesk"


@pytest.fixture
def sample_archive(_taught, tmp_path):
    """A copy of it for one test."""
    return Path(shutil.copytree(_taught, tmp_path / "Taught.newsdesk"))


@pytest.fixture
def desk(open_desk):
    return open_desk()


@pytest.fixture(scope="session")
def _town(tmp_path_factory):
    """An archive with the town's articles, for copies."""
    folder = tmp_path_factory.mktemp("town")
    with Desk.open(folder / "Town.newsdesk", folder / "cache", create=True) as desk:
        importing.import_paths(desk, [TOWN])
    return folder / "Town.newsdesk"


@pytest.fixture
def filled(_town, archive_path, open_desk):
    """The test's archive with the town's articles in it."""
    shutil.copytree(_town, archive_path)
    return open_desk()


@pytest.fixture
def other(open_desk, tmp_path):
    """An empty archive to read into."""
    return open_desk(tmp_path / "Other.newsdesk")


@pytest.fixture
def take(tmp_path, request):
    """Imports rows, `take(row, row)`, or into a desk of one's own, `take(desk, rows or text)`; gives the report."""
    number = iter(range(1000))

    def run(*given, progress=None, name=None):
        if given and isinstance(given[0], Desk):
            desk, what, *rest = given
            progress = rest[0] if rest else progress
        else:
            desk, what = request.getfixturevalue("desk"), list(given)
        if isinstance(what, str):
            path = tmp_path / (name or f"page-{next(number)}.txt")
            path.write_text(what, encoding="utf-8")
        else:
            path = tmp_path / (name or f"rows-{next(number)}.jsonl")
            path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in what), encoding="utf-8")
        return importing.import_paths(desk, [path], progress)

    return run


@pytest.fixture
def jsonl(tmp_path):
    """Writes rows as JSON Lines; gives the file."""

    def write(rows, name="rows.jsonl"):
        path = tmp_path / name
        path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
        return path

    return write
