"""What a file announces; nothing else is ever asked."""

import json

import pytest

from newsdesk.desk import updates
from newsdesk.domain.errors import UpdatesAddress, UpdatesMissing, UpdatesUnreadable


@pytest.mark.parametrize(
    "installed, told, newer",
    [
        ("0.1.0", "0.2.0", True), ("0.1.0", "0.1.0", False), ("0.1.0", "0.1", False), ("0.9.0", "0.10.0", True),
        ("1.0", "1.0rc1", False), ("1.0rc1", "1.0", True), ("1.0", "v1.0.1", True), ("0.2.0", "0.1.9", False),
    ],
)  # fmt: skip
def test_newer_is_what_counts_higher(tmp_path, installed, told, newer):
    file = tmp_path / "updates.toml"
    file.write_text(f'version = "{told}"\n', encoding="utf-8")
    assert updates.check(file, installed).newer is newer


def test_notes_are_there_in_both_languages(tmp_path):
    told = {"version": "2", "date": "2026-12-01", "where": "القرص\nالمشترك", "notes": {"ar": "أسرع", "en": "Faster"}}
    file = tmp_path / "updates.json"
    file.write_text(json.dumps(told), encoding="utf-8")
    found = updates.check(file, "1")
    assert (found.version, found.date, found.where, found.notes) == ("2", "2026-12-01", "القرص المشترك", told["notes"])


@pytest.mark.parametrize("content", ["", "version = 3", 'version = "soon"', "{", "[version]\na = 1", "\x00\x01"])
def test_what_announces_no_version_is_told(tmp_path, content):
    file = tmp_path / "updates.toml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(UpdatesUnreadable):
        updates.check(file, "1.0")


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(UpdatesMissing):
        updates.check(tmp_path / "updates.toml", "1.0")


@pytest.mark.parametrize("address", ["https://updates.invalid/newsdesk.toml", "http://a/b.json", "ftp://a/b"])
def test_an_address_is_no_file(address):
    from pathlib import Path

    with pytest.raises(UpdatesAddress):
        updates.check(Path(address), "1.0")
