"""Everything a person may set, each declared once, kept in a small TOML file.

What the values mean to a person (words, pages, where they are chosen) is told in `ui/preferences/declared.py`. What
another version of newsdesk wrote into the file stays in it: unknown names, and values that this one does not know.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from datetime import date, time
from pathlib import Path

from newsdesk import paths, toml_file
from newsdesk.domain.paper import PAPERS
from newsdesk.toml_file import quoted

TEXT_SIZES = ("auto", "90", "100", "110", "125", "150", "175", "200")  # percent of the usual size
ZOOMS = ("70", "80", "90", "100", "110", "125", "150", "175", "200", "225", "250")  # percent, of the text that is read


@dataclass(slots=True)
class Settings:
    """The declared settings with their defaults. `rest` is what stood in the file and is not ours to judge."""

    language: str = "auto"  # auto, ar, en
    theme: str = "auto"  # auto, light, dark
    text_size: str = "auto"  # auto for the system's, or percent
    archive: str = ""  # the last archive that was chosen; empty for the default one
    welcomed: bool = False  # the welcome of a first start was seen
    updates: str = ""  # the file that announces newer versions; empty for the administrator's
    paper: str = "auto"  # of pages and documents: that of the land, or the name of one
    calendar: str = "gregorian"  # gregorian, hijri, both
    months: str = "auto"  # the names that the Arabic press gives them: of the land, or of a region
    digits: str = "auto"  # those of the system, western, arabic, persian
    zoom: str = "100"
    selection_tools: bool = True
    dim_paragraphs: bool = False
    typewriter: bool = False
    typographic: bool = True
    visual_caret: bool = False
    check_spelling: bool = True
    prefer_recent: bool = True
    preview_imports: bool = True
    rest: dict[str, object] = field(default_factory=dict, compare=False, repr=False)


CHOICES: dict[str, tuple[str, ...]] = {
    "language": ("auto", "ar", "en"), "theme": ("auto", "light", "dark"), "text_size": TEXT_SIZES, "zoom": ZOOMS,
    "paper": ("auto", *(paper.name for paper in PAPERS)), "calendar": ("gregorian", "hijri", "both"),
    "months": ("auto", "levant", "egypt", "maghreb", "morocco"), "digits": ("auto", "western", "arabic", "persian"),
}  # fmt: skip
"""What may be chosen where not every text will do."""
NAMES = tuple(one.name for one in fields(Settings) if one.name != "rest")
"""The names of all settings."""


def load(path: Path) -> Settings:
    """The settings of a file (see `toml_file.read`); what is missing, unknown or senseless in it falls back to the
    default."""
    settings = Settings()
    found = toml_file.read(path)
    for name, value in found.items():
        if name in NAMES and fits(name, value):
            setattr(settings, name, value)
        else:
            settings.rest[name] = value
    return settings


def fits(name: str, value: object) -> bool:
    """Whether a setting may have a value."""
    if type(value) is not type(getattr(Settings(), name)):
        return False
    return value in CHOICES.get(name, (value,))


def announcements() -> Path | None:
    """The file that announces newer versions: the one that was chosen, or the administrator's where there is one."""
    chosen = load(paths.config()).updates
    return Path(chosen) if chosen else paths.announcements()


def usual(name: str) -> str | bool:
    """The default of a setting."""
    found: str | bool = getattr(Settings(), name)
    return found


def _written(value: object) -> str:
    """A value of TOML, on one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quoted(str(name))} = {_written(one)}" for name, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    if isinstance(value, (date, time)):
        return value.isoformat()
    return str(value) if isinstance(value, (int, float)) else quoted(str(value))


def save(path: Path, settings: Settings) -> None:
    """Writes all settings. Raises OSError."""
    told = asdict(settings)
    rest = told.pop("rest")
    for name, value in rest.items():
        if name not in told or told[name] == usual(name):  # nobody chose anything else since
            told[name] = value
    lines = [f"{name if name in NAMES else quoted(name)} = {_written(value)}" for name, value in told.items()]
    toml_file.write(path, lines)
