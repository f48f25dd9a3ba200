"""Folders that a service copies to other machines. A database that is copied while it is written, or written on two
machines, is lost sooner or later; whoever keeps an archive in one should hear of it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from newsdesk.domain.backup import Synced

MARKS = {  # what a service leaves in the folder that it copies
    ".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".owncloudsync.log": "ownCloud",
    ".csync_journal.db": "ownCloud",
    ".nextcloudsync.log": "Nextcloud", ".sync_*.db": "Nextcloud", "._sync_*.db": "Nextcloud",
    ".stfolder": "Syncthing", ".stignore": "Syncthing", ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive", ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".megaignore": "MEGA", ".debris": "MEGA", ".pcloud": "pCloud", ".sync/core.log": "Yandex Disk",
    ".seafile-data": "Seafile", ".SynologyWorkingDirectory": "Synology Drive",
}  # fmt: skip
NAMES = {  # folders in the home of a person that are called so
    "Dropbox": "Dropbox", "OneDrive": "OneDrive", "SkyDrive": "OneDrive", "Google Drive": "Google Drive",
    "GoogleDrive": "Google Drive", "My Drive": "Google Drive", "iCloudDrive": "iCloud", "iCloud Drive": "iCloud",
    "Nextcloud": "Nextcloud", "ownCloud": "ownCloud", "Sync": "Syncthing", "pCloudDrive": "pCloud",
    "pCloud Drive": "pCloud", "pCloud Sync": "pCloud", "Yandex.Disk": "Yandex Disk", "YandexDisk": "Yandex Disk",
    "MEGA": "MEGA", "MEGAsync": "MEGA", "Box": "Box", "Box Sync": "Box", "Seafile": "Seafile",
}  # fmt: skip
STORAGE = {  # below ~/Library/CloudStorage of macOS: how the names begin
    "OneDrive": "OneDrive", "GoogleDrive": "Google Drive", "Dropbox": "Dropbox", "Box": "Box", "pCloud": "pCloud",
    "Nextcloud": "Nextcloud", "ProtonDrive": "Proton Drive", "iCloud": "iCloud",
}  # fmt: skip
VARIABLES = {"OneDrive": "OneDrive", "OneDriveConsumer": "OneDrive", "OneDriveCommercial": "OneDrive"}
MOUNTS = {"GoogleDrive": "Google Drive", "Google Drive": "Google Drive", "pCloudDrive": "pCloud"}


def synced(path: Path, home: Path | None = None, environment: Mapping[str, str] | None = None) -> Synced | None:
    """The service that copies a folder to other machines, where one is known to; for tests, with another home."""
    path = Path(os.path.realpath(path))
    home = Path(os.path.realpath(home or Path.home()))
    above = [path, *path.parents]
    for root, service in _told_roots(home, os.environ if environment is None else environment):
        if root in above:
            return Synced(service, str(root))
    for folder in above:
        found = _mac(folder, home) or _named(folder, home) or _marked(folder, home)
        if found is not None:
            return found
    return None


def _told_roots(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Folders that services say themselves they copy."""
    for name, service in VARIABLES.items():
        if environment.get(name):
            yield Path(os.path.realpath(environment[name])), service
    places = [home / ".dropbox" / "info.json"]
    places += [Path(environment[name]) / "Dropbox" / "info.json" for name in ("APPDATA", "LOCALAPPDATA")
               if environment.get(name)]  # fmt: skip
    for place in places:
        with suppress(OSError, ValueError, AttributeError, TypeError):
            for account in json.loads(place.read_text(encoding="utf-8")).values():
                yield Path(os.path.realpath(account["path"])), "Dropbox"
    for service in ("Nextcloud", "ownCloud"):
        yield from _configured(home, service, environment)


def _configured(home: Path, service: str, environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    name = f"{service.lower()}.cfg"
    places = [home / ".config" / service / name, home / "Library" / "Preferences" / service / name]
    places += [Path(environment["APPDATA"]) / service / name] if environment.get("APPDATA") else []
    for place in places:
        with suppress(OSError, ValueError):
            for line in place.read_text(encoding="utf-8").splitlines():
                key, _, value = line.partition("=")
                if key.strip().endswith("localPath") and value.strip():
                    yield Path(os.path.realpath(value.strip())), service


def _mac(folder: Path, home: Path) -> Synced | None:
    library = home / "Library"
    if folder == library / "Mobile Documents":
        return Synced("iCloud", str(folder))
    if folder.parent == library / "CloudStorage":
        for start, service in STORAGE.items():
            if folder.name.startswith(start):
                return Synced(service, str(folder))
    return None


def _named(folder: Path, home: Path) -> Synced | None:
    """By its name, where services put it: directly in the home, or as a drive of its own."""
    name = folder.name.split(" - ")[0]  # OneDrive - The Company
    if folder.parent == home and name in NAMES and (name != "Sync" or (folder / ".stfolder").exists()):
        return Synced(NAMES[name], str(folder))
    mounted = folder.parent in (Path("/Volumes"), Path("/mnt"), Path("/media") / home.name)
    if (mounted or (sys.platform == "win32" and len(folder.parts) == 2)) and folder.name in (*MOUNTS, "My Drive"):
        return Synced(MOUNTS.get(folder.name, "Google Drive"), str(folder))
    return None


def _marked(folder: Path, home: Path) -> Synced | None:
    if folder in (home, home.parent) or folder == folder.parent:  # where a service keeps its own affairs
        return None
    for mark, service in MARKS.items():
        with suppress(OSError, ValueError, NotImplementedError):
            found = next(folder.glob(mark), None) if "*" in mark else folder / mark
            if found is not None and found.exists():
                return Synced(service, str(found))
    return None
