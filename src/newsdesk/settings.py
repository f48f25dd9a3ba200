"""Everything a person may set, each declared once, kept in a small TOML file."""

from __future__ import annotations

import json
import logging
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from newsdesk.domain.paper import PAPERS

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Settings:
    """The declared settings with their defaults."""

    language: str = "auto"  # auto, ar, en
    theme: str = "auto"  # auto, light, dark
    archive: str = ""  # the last archive that was chosen; empty for the default one
    sample_offered: bool = False  # the first start has shown the sample
    updates: str = ""  # the file that announces newer versions; empty for the administrator's
    paper: str = "auto"  # of pages and documents: that of the land, or the name of one


_CHOICES = {
    "language": ("auto", "ar", "en"), "theme": ("auto", "light", "dark"),
    "paper": ("auto", *(paper.name for paper in PAPERS)),
}  # fmt: skip


def load(path: Path) -> Settings:
    """The settings of a file; what is missing, unknown or senseless in it falls back to the default."""
    settings = Settings()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return settings
    except (OSError, ValueError) as error:
        log.warning("settings could not be read: %s", error)
        return settings
    for field in fields(Settings):
        value = found.get(field.name)
        fits = isinstance(value, type(getattr(settings, field.name)))
        if fits and value in _CHOICES.get(field.name, (value,)):
            setattr(settings, field.name, value)
    return settings


def _quoted(value: str) -> str:
    """A TOML string. A path that no Unicode can spell is not remembered."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return '""'
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def save(path: Path, settings: Settings) -> None:
    """Writes all settings; a file half-written never takes the place of a whole one."""
    lines = []
    for name, value in asdict(settings).items():
        written = str(value).lower() if isinstance(value, bool) else _quoted(str(value))
        lines.append(f"{name} = {written}")
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text("\n".join(lines) + "\n", encoding="utf-8")
    partial.replace(path)
