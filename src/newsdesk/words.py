"""Every word that newsdesk shows, from resources/i18n/*.ts, in the language in use.

The files are Qt Linguist's, with an id for each message, and read directly: the command line speaks from the same
catalogue as the window and must not load Qt. Plural forms stand in Qt's order for the language.
"""

from __future__ import annotations

import locale
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from xml.etree import ElementTree

from newsdesk.paths import resource
from newsdesk.text.date_words import in_digits

LANGUAGES = ("ar", "en")
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@dataclass(slots=True)
class _Current:
    language: str = "en"
    texts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    zero: str = "0"  # of the digits that are shown


_current = _Current()


@cache
def catalogue(language: str) -> dict[str, tuple[str, ...]]:
    """All messages of a language: id to text, or to its plural forms."""
    found: dict[str, tuple[str, ...]] = {}
    for message in ElementTree.parse(resource("i18n", f"{language}.ts")).iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        found[message.get("id", "")] = tuple(forms or [translation.text or ""])
    return found


def use(language: str) -> None:
    """Speaks `language` from now on; one that is not there, or "auto", is the system's, else English."""
    chosen = language if language in LANGUAGES else system_language()
    _current.language, _current.texts = chosen, catalogue(chosen)


def language() -> str:
    """The language in use."""
    return _current.language


def rtl() -> bool:
    """Whether the language in use runs from right to left."""
    return _current.language in RIGHT_TO_LEFT


def side_mark() -> str:
    """The sign before a line that lets it run as the window does, whatever it begins with."""
    return "\u200f" if rtl() else "\u200e"


def system_language() -> str:
    """ar or en, by the environment and the system's locale."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    names.append(locale.getlocale()[0] or "")
    first = next((name for name in names if name), "")
    return "ar" if first.lower().startswith(("ar", "arabic")) else "en"


def plural(language: str, number: int) -> int:
    """Which form a number takes (CLDR's rules, in the order in which Qt writes the forms)."""
    number = abs(number)
    if language != "ar":
        return 0 if number == 1 else 1
    if number <= 2:
        return number
    rest = number % 100
    return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5


def use_digits(zero: str) -> None:
    """Shows numbers in the digits of a family from now on, told by its zero."""
    _current.zero = zero


def zero() -> str:
    """The zero of the digits that are shown."""
    return _current.zero


def digits(told: object) -> str:
    """A number, or a text with numbers of ours in it, in the digits that are shown."""
    return in_digits(str(told), _current.zero)


def group(number: int) -> str:
    """A number as it is shown: 12,003."""
    told = f"{number:,}"
    return told if _current.zero == "0" else digits(told.replace(",", "\u066c"))


def say(message: str, n: int | None = None, /, **facts: object) -> str:
    """The text of a message with its facts in place; `n` chooses the plural form and is {n}."""
    if not _current.texts:
        use("auto")
    forms = _current.texts.get(message)
    if forms is None:
        return message
    text = forms[0]
    if n is not None:
        text = forms[min(plural(_current.language, n), len(forms) - 1)]
        facts["n"] = group(n)
    if _current.zero != "0":
        facts = {name: digits(fact) if type(fact) in (int, float) else fact for name, fact in facts.items()}
    return text.format_map(facts) if facts else text


def say_in(message: str, *, language: str) -> str:
    """A message without facts in another language than the one in use: what goes into a text and not on the screen."""
    return catalogue(language)[message][0]


def labels(messages: Iterable[str], language: str = "") -> dict[str, str]:
    """Messages without facts in a language (the one in use where none is named), and its tag under "language"."""
    if not _current.texts:
        use("auto")
    spoken = language or _current.language
    return {message: say_in(message, language=spoken) for message in messages} | {"language": spoken}


def other_labels(messages: Iterable[str]) -> list[dict[str, str]]:
    """The same in every language that is not in use."""
    wanted, _ = list(messages), labels(())
    return [labels(wanted, spoken) for spoken in LANGUAGES if spoken != _current.language]


def system_land() -> str:
    """The land of the system's locale (ISO 3166, two letters), empty where it names none; LC_PAPER goes first."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_PAPER", "LANG")] + [locale.getlocale()[0] or ""]
    first = next((name for name in names if name), "")
    found = re.search(r"[_-]([A-Z]{2})\b", first)
    return found[1] if found else ""


def known(message: str) -> bool:
    """Whether there is such a message."""
    if not _current.texts:
        use("auto")
    return message in _current.texts
