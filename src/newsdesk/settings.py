"""Everything a person may set, each declared once, kept in a small TOML file."""

from __future__ import annotations

import logging
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Settings:
    """The declared settings with their defaults."""

    language: str = "auto"  # auto, ar, en
    theme: str = "auto"  # auto, light, dark
    archive: str = ""  # the last archive that was chosen; empty for the default one
    sample_offered: bool = False  # the first start has shown the sample


_CHOICES = {"language": ("auto", "ar", "en"), "theme": ("auto", "light", "dark")}


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


def save(path: Path, settings: Settings) -> None:
    """Writes all settings; a file half-written never takes the place of a whole one."""
    lines = []
    for name, value in asdict(settings).items():
        if isinstance(value, bool):
            written = "true" if value else "false"
        else:
            written = '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
        lines.append(f"{name} = {written}")
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".part")
    partial.write_text("\n".join(lines) + "\n", encoding="utf-8")
    partial.replace(path)
