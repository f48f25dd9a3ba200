"""Hunspell dictionaries: those found on the computer, and those that a person added to newsdesk's own folder.

A dictionary is two files of one name, NAME.aff and NAME.dic. None comes with newsdesk. An added one lies in a folder of
its own, NAME/NAME.aff, which is put in its place in one step: it is there whole, or not at all.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from newsdesk.domain.errors import (
    DictionaryBroken,
    DictionaryEncoding,
    DictionaryIncomplete,
    DictionaryMissing,
    DiskTrouble,
)
from newsdesk.text.hunspell_files import Trouble
from newsdesk.text.spelling import base, script_of

LARGEST = 100_000_000  # bytes of one file of a dictionary
PACKED = (".oxt", ".zip", ".xpi")
_ORIGINS = ("own", "person", "system", "office")
_NAME = re.compile(r"[a-z]{2,3}(?:[_-][A-Za-z0-9]+)*\Z")

Place = tuple[str, Path]


@dataclass(frozen=True, slots=True)
class Dictionary:
    """One dictionary. `origin`: own (added to newsdesk), person, system, office; `missing`: the file that lacks, where
    there is only the other one."""

    name: str
    folder: Path
    origin: str
    missing: str = ""

    @property
    def id(self) -> str:
        """What tells it from others, also after a folder of the system was renamed."""
        return f"{self.origin}/{self.name}"

    @property
    def language(self) -> str:
        """The language, as ar of ar_SA."""
        return base(self.name)


def places() -> list[Place]:
    """The folders in which systems and office suites keep dictionaries, whether they are there or not."""
    home = Path.home()
    if sys.platform == "darwin":
        found = [("person", home / "Library/Spelling"), ("system", Path("/Library/Spelling"))]
        office = [Path("/Applications/LibreOffice.app/Contents/Resources/extensions")]
        added = home / "Library/Application Support/LibreOffice/4/user/uno_packages/cache/uno_packages"
    elif sys.platform == "win32":
        programs = {os.environ.get(name, "") for name in ("PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432")}
        office = [path for at in sorted(programs) if at for path in _glob(Path(at), "LibreOffice*/share/extensions")]
        added = Path(os.environ.get("APPDATA", home)) / "LibreOffice/4/user/uno_packages/cache/uno_packages"
        found = [("person", Path(os.environ.get("LOCALAPPDATA", home)) / "hunspell")]
    else:
        shares = os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
        own = Path(os.environ.get("XDG_DATA_HOME") or home / ".local/share")
        found = [("person", own / "hunspell"), ("person", own / "myspell/dicts")]
        for share in dict.fromkeys([*shares.split(":"), "/usr/share"]):
            found += [("system", Path(share, inner)) for inner in ("hunspell", "myspell", "myspell/dicts")]
        roots = [Path("/usr/lib/libreoffice"), Path("/usr/lib64/libreoffice"), *_glob(Path("/opt"), "libreoffice*")]
        office = [root / "share/extensions" for root in roots]
        added = home / ".config/libreoffice/4/user/uno_packages/cache/uno_packages"
    found += [("person", Path(at)) for at in os.environ.get("DICPATH", "").split(os.pathsep) if at]
    found += [("office", inner) for at in office for inner in _glob(at, "dict-*")]
    return found + [("person", inner) for inner in _glob(added, "*/*.oxt")]


def _glob(folder: Path, shape: str) -> list[Path]:
    with suppress(OSError):
        return sorted(folder.glob(shape))
    return []


def find(own: Path, elsewhere: Sequence[Place] | None = None) -> list[Dictionary]:
    """Every dictionary, each file once however many names lead to it, by language; `own` is newsdesk's folder."""
    seen: set[Path] = set()
    found: list[Dictionary] = []
    for origin, folder in _looked(own, elsewhere):
        for words in [*_glob(folder, "*.dic"), *_glob(folder, "dictionaries/*.dic")]:
            with suppress(OSError):
                real = words.resolve(strict=True)
                # Of several names that lead to one file, the file's own.
                at, name = (real.parent, real.stem) if _pair(real) and _NAME.match(real.stem) else (
                    words.parent, words.stem)  # fmt: skip
                if real not in seen and _NAME.match(name) and _pair(at / f"{name}.dic"):
                    seen.add(real)
                    found.append(Dictionary(name, at, origin))
    return sorted(found, key=_order)


def halves(own: Path, elsewhere: Sequence[Place] | None = None) -> list[Dictionary]:
    """What would be a dictionary if the other of its two files lay beside it, or led anywhere; as `find` gives them."""
    found: dict[Path, Dictionary] = {}
    for origin, folder in _looked(own, elsewhere):
        for end, other in ((".dic", ".aff"), (".aff", ".dic")):
            for path in [*_glob(folder, f"*{end}"), *_glob(folder, f"dictionaries/*{end}")]:
                if not _NAME.match(path.stem):
                    continue
                lacks = next((one for one in (path, path.with_suffix(other)) if not one.is_file()), None)
                if lacks is not None and not _leads(path):
                    found.setdefault(path.with_suffix(""), Dictionary(path.stem, path.parent, origin, lacks.name))
    return sorted(found.values(), key=_order)


def _leads(path: Path) -> bool:
    """Whether a name leads to a file that has its other one beside itself."""
    with suppress(OSError):
        real = path.resolve(strict=True)
        return real != path and all(real.with_suffix(end).is_file() for end in (".aff", ".dic"))
    return False


def _looked(own: Path, elsewhere: Sequence[Place] | None) -> list[Place]:
    return [("own", path) for path in _glob(own, "[!.]*")] + list(places() if elsewhere is None else elsewhere)


def _order(one: Dictionary) -> tuple[str, int, str]:
    return one.language, _ORIGINS.index(one.origin), one.name


def _pair(words: Path) -> bool:
    return words.with_suffix(".aff").is_file()


def choose(found: Sequence[Dictionary], wanted: Mapping[str, str], region: str = "") -> dict[str, Dictionary]:
    """The dictionary of each language. `wanted` gives ids by language, "" for a language that is not checked; of
    others that of the `region` (a locale as ar_SA), then one that the person added, then the plain one."""
    chosen: dict[str, Dictionary] = {}
    for language in dict.fromkeys(one.language for one in found):
        several = [one for one in found if one.language == language]
        asked = wanted.get(language)
        if asked == "":
            continue

        def rank(one: Dictionary, asked: str | None = asked, language: str = language) -> tuple[object, ...]:
            name = one.name.replace("-", "_")
            same = asked is not None and one.name == asked.partition("/")[2]
            usual = (name == language, name == f"{language}_US", name == f"{language}_{language.upper()}")
            return (one.id == asked, same, name == region, one.origin == "own", *usual)

        chosen[language] = max(several, key=rank)
    return chosen


def by_script(chosen: Iterable[str], wanted: str = "") -> dict[str, str]:
    """The language of words that are in no language of their article's script, by script: the `wanted` one, English
    and Arabic before others, else the first there is."""
    found: dict[str, str] = {}
    for language in sorted(chosen, key=lambda one: (one != wanted, one not in ("en", "ar"), one)):
        found.setdefault(script_of(language), language)
    found.pop("", None)
    return found


# -- adding


Try = Callable[[Path, str], Trouble | None]
"""Tries a dictionary (folder, name) and gives why it cannot be used; None where it can."""


def add(paths: Sequence[Path], own: Path, attempt: Try) -> list[Dictionary]:
    """Adds the dictionaries of .dic and .aff files, or of packed ones (.oxt, .zip, .xpi), to newsdesk's folder; gives
    them. All are tried first: one that is of no use leaves everything as it was.

    Raises DictionaryMissing, DictionaryIncomplete, DictionaryEncoding, DictionaryBroken, DiskTrouble.
    """
    try:
        own.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".adding-", dir=own) as folder:
            made: dict[str, Path] = {}
            for name, affixes, words in _brought(paths):
                at = made[name] = Path(folder, name)
                at.mkdir(exist_ok=True)
                (at / f"{name}.aff").write_bytes(affixes)
                (at / f"{name}.dic").write_bytes(words)
                _refuse(name, attempt(at, name))
            for name, at in made.items():
                _put(at, own / name, Path(folder, f".old-{name}"))
    except OSError as error:
        raise DiskTrouble(detail=error) from error
    return [Dictionary(name, own / name, "own") for name in made]


def _refuse(name: str, trouble: Trouble | None) -> None:
    if trouble is None:
        return
    if trouble.why in ("encoding", "foreign"):
        raise DictionaryEncoding(name=name, encoding=trouble.detail, why=trouble.why, file=trouble.file)
    raise DictionaryBroken(name=name, why=trouble.why, file=trouble.file)


def _put(at: Path, target: Path, aside: Path) -> None:
    """Puts a folder in its place, and what stood there aside; back again where that fails."""
    if target.exists():
        target.rename(aside)
    try:
        at.rename(target)
    except OSError:
        if aside.exists():
            aside.rename(target)
        raise


def remove(one: Dictionary) -> None:
    """Takes away a dictionary that was added. Raises DiskTrouble."""
    if one.origin != "own":
        raise ValueError(one.id)
    try:
        gone = Path(tempfile.mkdtemp(prefix=".removing-", dir=one.folder.parent))
        one.folder.rename(gone / one.name)
        shutil.rmtree(gone, ignore_errors=True)
    except OSError as error:
        raise DiskTrouble(detail=error) from error


def _brought(paths: Sequence[Path]) -> Iterator[tuple[str, bytes, bytes]]:
    """(name, affixes, words) of each dictionary in what somebody brought."""
    single = {path.with_suffix("") for path in paths if path.suffix.lower() not in PACKED}
    for stem in sorted(single):
        files = [next((one for one in _spelled(stem, end) if one.is_file()), None) for end in (".aff", ".dic")]
        if files[0] is None and files[1] is None:
            raise DictionaryMissing(path=next(path for path in paths if path.with_suffix("") == stem).name)
        if files[0] is None or files[1] is None:
            there, end = (files[1], ".aff") if files[0] is None else (files[0], ".dic")
            raise DictionaryIncomplete(path=there.name if there else stem.name, missing=f"{stem.name}{end}")
        yield _named(stem.name), _read(files[0]), _read(files[1])
    for path in paths:
        if path.suffix.lower() in PACKED:
            yield from _unpacked(path)


def _spelled(stem: Path, end: str) -> list[Path]:
    return [stem.parent / f"{stem.name}{one}" for one in (end, end.upper())]


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise DictionaryBroken(name=path.name, why="large", file=path.name)
        return path.read_bytes()
    except OSError as error:
        why = "forbidden" if isinstance(error, PermissionError) else "unreadable"
        raise DictionaryBroken(name=path.name, why=why, file=path.name, detail=error.strerror or error) from error


def _named(stem: str) -> str:
    """The name of a dictionary by that of its files; where that tells no language, there is none to be told."""
    name = stem.strip()
    first, between, rest = name.partition("-" if "-" in name else "_")
    name = first.lower() + between + rest
    if not _NAME.match(name):
        raise DictionaryMissing(path=stem)
    return name


def _unpacked(path: Path) -> Iterator[tuple[str, bytes, bytes]]:
    import zipfile

    try:
        with zipfile.ZipFile(path) as packed:
            sizes = {one.filename: one.file_size for one in packed.infolist() if not one.is_dir()}
            pairs = [name[:-4] for name in sizes if name.endswith(".dic") and f"{name[:-4]}.aff" in sizes]
            alone = [name for name in sizes if name.endswith(".aff") and f"{name[:-4]}.dic" not in sizes]
            if not pairs and alone:
                name = PurePosixPath(alone[0]).name
                raise DictionaryIncomplete(path=name, missing=f"{name[:-4]}.dic")
            if not pairs:
                raise DictionaryMissing(path=path.name)
            told = _told(packed, sizes)
            for stem in sorted(pairs):
                if max(sizes[f"{stem}.dic"], sizes[f"{stem}.aff"]) > LARGEST:
                    raise DictionaryBroken(name=PurePosixPath(stem).name, why="large", file=path.name)
                name = told.get(f"{stem}.dic", PurePosixPath(stem).name)
                yield _named(name), packed.read(f"{stem}.aff"), packed.read(f"{stem}.dic")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:  # torn, locked
        raise DictionaryBroken(name=path.name, why="packed", file=path.name) from error


def _told(packed: object, sizes: Mapping[str, int]) -> dict[str, str]:
    """The languages that the manifest of a Firefox dictionary gives to its files."""
    from zipfile import ZipFile

    assert isinstance(packed, ZipFile)
    if not 0 < sizes.get("manifest.json", 0) < 1_000_000:
        return {}
    try:
        found = json.loads(packed.read("manifest.json").decode("utf-8-sig")).get("dictionaries", {})
        return {str(file): str(name) for name, file in found.items()}
    except (ValueError, AttributeError):
        return {}
