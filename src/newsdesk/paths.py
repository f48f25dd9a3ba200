"""Where things lie: the user's folders, and what ships with the program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs

APP = "newsdesk"


def data() -> Path:
    """The user's data folder."""
    return platformdirs.user_data_path(APP, appauthor=False)


def default_archive() -> Path:
    """The archive that opens when none is named."""
    return data() / "Archive.newsdesk"


def cache() -> Path:
    """What may be deleted at any time."""
    return platformdirs.user_cache_path(APP, appauthor=False)


def config() -> Path:
    """The settings file."""
    return platformdirs.user_config_path(APP, appauthor=False) / "settings.toml"


def logs() -> Path:
    """The folder of log files."""
    return platformdirs.user_log_path(APP, appauthor=False)


def _of_the_machine() -> Path:
    """The folder in which an administrator tells newsdesk things."""
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / APP
    return Path("/Library/Application Support" if sys.platform == "darwin" else "/etc") / APP


ANNOUNCEMENTS = _of_the_machine() / "updates.toml"
"""Where an administrator announces newer versions."""


def announcements() -> Path | None:
    """That file, where there is one."""
    return next((path for path in (ANNOUNCEMENTS, ANNOUNCEMENTS.with_suffix(".json")) if path.is_file()), None)


def resource(*parts: str) -> Path:
    """A file that ships with newsdesk: beside the frozen program, inside the wheel, or in the source tree."""
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    folders = [Path(frozen) / "newsdesk" / "_resources"] if frozen else []
    folders += [here / "_resources", here.parents[1] / "resources"]
    found = next((folder for folder in folders if folder.is_dir()), folders[-1])
    return found.joinpath(*parts)
