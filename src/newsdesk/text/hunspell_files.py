"""The two files of a Hunspell dictionary, and why one cannot be used.

Hunspell itself says nothing: what it cannot read it passes over, and every word of a language is wrong, or none.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

TRIED = 60  # words of a dictionary that are tried on it
_SET = re.compile(rb"^SET[ \t]+(\S+)", re.MULTILINE)
_ENTRY = re.compile(r"(?<!\\)/|\t")
_TABLES = (b"REP", b"MAP", b"AF", b"AM", b"ICONV", b"OCONV", b"PHONE")
_KNOWN = frozenset(
    b"""
    SET FLAG LANG NAME HOME VERSION TRY KEY PFX SFX IGNORE COMPLEXPREFIXES NOSUGGEST MAXNGRAMSUGS MAXDIFF
    ONLYMAXDIFF NOSPLITSUGS SUGSWITHDOTS WARN FORBIDWARN BREAK COMPOUNDRULE COMPOUNDMIN COMPOUNDFLAG
    COMPOUNDBEGIN COMPOUNDLAST COMPOUNDMIDDLE COMPOUNDEND ONLYINCOMPOUND COMPOUNDPERMITFLAG COMPOUNDFORBIDFLAG
    COMPOUNDROOT COMPOUNDWORDMAX CHECKCOMPOUNDDUP CHECKCOMPOUNDREP CHECKCOMPOUNDCASE CHECKCOMPOUNDTRIPLE
    CHECKCOMPOUNDPATTERN COMPOUNDSYLLABLE SYLLABLENUM CIRCUMFIX FORBIDDENWORD FULLSTRIP KEEPCASE LEMMA_PRESENT
    NEEDAFFIX PSEUDOROOT SUBSTANDARD WORDCHARS CHECKSHARPS""".split()
    + list(_TABLES)
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a dictionary cannot be used. `why`: missing, forbidden, unreadable (with `detail`), encoding (`detail` is the
    declared one), foreign (nobody knows that one), torn, headless (no count of words), empty, refused, silent (who
    should try it does not answer); `file` is the name of the file that is to blame."""

    why: str
    file: str = ""
    detail: str = ""


def read(folder: str, name: str) -> tuple[bytes, bytes] | Trouble:
    """The affixes and the words of a dictionary."""
    found: list[bytes] = []
    for end in (".aff", ".dic"):
        path = Path(folder, f"{name}{end}")
        try:
            found.append(path.read_bytes())
        except FileNotFoundError:
            return Trouble("missing", path.name)
        except PermissionError:
            return Trouble("forbidden", path.name)
        except OSError as error:
            return Trouble("unreadable", path.name, error.strerror or type(error).__name__)
    return found[0], found[1]


def sample(name: str, affixes: bytes, words: bytes) -> list[str] | Trouble:
    """Some words of a dictionary, to try on it."""
    declared = _SET.search(affixes.removeprefix(codecs.BOM_UTF8))
    encoding = declared.group(1).decode("ascii", "replace") if declared else "ISO8859-1"
    rules = [line for line in affixes.removeprefix(codecs.BOM_UTF8).splitlines() if line[:1] not in (b"", b"#")]
    if b"\x00" in affixes or (rules and not any(line.split()[:1] and line.split()[0] in _KNOWN for line in rules)):
        return Trouble("torn", f"{name}.aff")
    if _torn(rules):
        return Trouble("torn", f"{name}.aff")
    try:
        codec = codecs.lookup(encoding.lower().removeprefix("microsoft-")).name
        lines = words.removeprefix(codecs.BOM_UTF8).decode(codec, "replace").splitlines()
        told = b"\n".join(rules).decode(codec, "replace").splitlines()
    except (LookupError, ValueError):
        return Trouble("foreign", f"{name}.aff", encoding)
    for some, end in ((told, ".aff"), (lines, ".dic")):
        if sum("\ufffd" in line for line in some) * 100 > len(some):  # a single letter gone wrong spoils one word
            return Trouble("encoding", f"{name}{end}", encoding)
    count = lines[0].split()[:1] if lines else []
    if not count or not count[0].isdigit():
        return Trouble("headless", f"{name}.dic")
    entries = [_ENTRY.split(line)[0].strip() for line in lines[1:]]
    usable = [word for word in entries if word and not word.startswith("#") and "\ufffd" not in word]
    if not usable:
        return Trouble("empty", f"{name}.dic")
    return usable[:: max(1, len(usable) // TRIED)][:TRIED]


def _torn(rules: Sequence[bytes]) -> bool:
    """Whether a table of the file ends before all of its lines have come: the file was cut off."""
    wanted: Counter[tuple[bytes, ...]] = Counter()
    there: Counter[tuple[bytes, ...]] = Counter()
    key: tuple[bytes, ...]
    for line in rules:
        parts = line.split(None, 4)
        if parts[:1] and parts[0] in (b"PFX", b"SFX"):
            if len(parts) < 4:
                return True
            key = (parts[0], parts[1])
            if parts[2] in (b"Y", b"N") and parts[3].isdigit() and key not in wanted:
                wanted[key] = int(parts[3])
            else:
                there[key] += 1
        elif parts[:1] and parts[0] in _TABLES and len(parts) > 1:
            key = (parts[0],)
            if parts[1].isdigit() and key not in wanted:
                wanted[key] = int(parts[1])
            else:
                there[key] += 1
    return any(there[key] < count for key, count in wanted.items())
