"""Folders that are copied to other machines are known by what services leave there and by where they lie."""

import json

import pytest

from newsdesk.desk.cloud import synced


def make(path):
    path.mkdir(parents=True, exist_ok=True)
    return path


@pytest.mark.parametrize(
    "mark, service",
    [
        (".dropbox", "Dropbox"), (".nextcloudsync.log", "Nextcloud"), (".sync_0a1b2c3d.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"), (".stfolder/x", "Syncthing"), (".tmp.driveupload/x", "Google Drive"),
        (".sync/core.log", "Yandex Disk"), (".megaignore", "MEGA"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
    ],
)  # fmt: skip
def test_marks(tmp_path, mark, service):
    archive = make(tmp_path / "work" / "deep" / "A.newsdesk")
    assert synced(archive, tmp_path, {}) is None
    file = tmp_path / "work" / mark
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("")
    found = synced(archive, tmp_path, {})
    assert found is not None and found.service == service
    assert "work" in found.sign


@pytest.mark.parametrize(
    "folder, service",
    [
        ("Dropbox", "Dropbox"), ("OneDrive - دار الساحل", "OneDrive"), ("Google Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"), ("iCloudDrive", "iCloud"),
        ("Library/CloudStorage/OneDrive-Newsroom", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-a@b", "Google Drive"),
        ("Yandex.Disk", "Yandex Disk"), ("pCloudDrive", "pCloud"), ("MEGA", "MEGA"), ("Nextcloud", "Nextcloud"),
    ],
)  # fmt: skip
def test_places(tmp_path, folder, service):
    found = synced(make(tmp_path / folder / "A.newsdesk"), tmp_path, {})
    assert found is not None and found.service == service


def test_what_services_say_themselves(tmp_path):
    archive = make(tmp_path / "Elsewhere" / "A.newsdesk")
    assert synced(archive, tmp_path, {"OneDriveCommercial": str(tmp_path / "Elsewhere")}).service == "OneDrive"
    told = make(tmp_path / ".dropbox") / "info.json"
    told.write_text(json.dumps({"personal": {"path": str(tmp_path / "Elsewhere")}}), encoding="utf-8")
    assert synced(archive, tmp_path, {}).service == "Dropbox"
    told.write_text("{broken", encoding="utf-8")
    assert synced(archive, tmp_path, {}) is None
    config = make(tmp_path / ".config" / "Nextcloud") / "nextcloud.cfg"
    config.write_text(f"[Accounts]\n0\\Folders\\1\\localPath={tmp_path / 'Elsewhere'}/\n", encoding="utf-8")
    assert synced(archive, tmp_path, {}).service == "Nextcloud"


def test_what_is_only_called_alike_is_left_in_peace(tmp_path):
    for name in ("Documents/Dropbox-old/A.newsdesk", "work/MEGA/A.newsdesk", "Sync/A.newsdesk", "A.newsdesk"):
        assert synced(make(tmp_path / name), tmp_path, {}) is None, name
    make(tmp_path / ".dropbox")
    assert synced(tmp_path / "A.newsdesk", tmp_path, {}) is None, "the home itself is not copied for that"


def test_a_link_into_such_a_folder_is_seen_through(tmp_path):
    make(tmp_path / "Dropbox" / "A.newsdesk")
    (tmp_path / "link").symlink_to(tmp_path / "Dropbox", target_is_directory=True)
    assert synced(tmp_path / "link" / "A.newsdesk", tmp_path, {}).service == "Dropbox"
