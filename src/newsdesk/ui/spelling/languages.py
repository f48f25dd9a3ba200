"""What a dictionary is called: its language in the words of newsdesk where it has them, and the country in its own; and
why it cannot be used."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from newsdesk.text.hunspell_files import Trouble
from newsdesk.text.language import isolate
from newsdesk.text.spelling import base
from newsdesk.words import known, say


def language_name(language: str) -> str:
    """A language by its tag: "Arabic" of ar, "Deutsch" of de, the tag itself where nobody knows it."""
    if known(f"language.{language}"):
        return say(f"language.{language}")
    name = QLocale(language).nativeLanguageName() if QLocale(language).language() is not QLocale.Language.C else ""
    return name or language


def name_of(name: str) -> str:
    """A dictionary by the name of its files: "English (United States)" of en_US."""
    told = language_name(base(name))
    locale = QLocale(name.replace("-", "_"))
    region = name.replace("-", "_").partition("_")[2]
    if not region:
        return told
    country = locale.nativeTerritoryName() if locale.name().endswith(region[:2]) else ""
    return f"{told} ({isolate(country or region)})"


def reason(trouble: Trouble) -> str:
    """Why a dictionary cannot be used, as a sentence."""
    return say(f"spelling.trouble.{trouble.why}", file=isolate(trouble.file), detail=isolate(trouble.detail))
