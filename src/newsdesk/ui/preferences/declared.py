"""Every preference, declared once: the box of preferences, its search and the palette read from here.

The words of a preference are `preference.ID`, `preference.ID.about` and `preference.ID.keys` (what else somebody may
look for it by), those of a choice `preference.ID.CHOICE`. What it may be and what it is by default stands in
`newsdesk.settings`, under the same name with _ for -.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from newsdesk import settings, words
from newsdesk.text.fold import fold_key
from newsdesk.words import say

CHOICE, FLAG, ACTION = "choice", "flag", "action"
PAGES = ("general", "appearance", "dates", "writing", "search", "import", "paper", "safety")
"""The pages in their order; the words of one are `preferences.page.NAME`."""
Value = str | bool


@dataclass(frozen=True, slots=True)
class Preference:
    """A choice, a switch, or an action of the window that opens what is set elsewhere.

    `anew` tells that a window has to be made anew to show it, `percent` that its choices are numbers of percent.
    """

    id: str
    page: str
    kind: str = CHOICE
    anew: bool = False
    percent: bool = False

    @property
    def setting(self) -> str:
        """Its name among the settings."""
        return self.id.replace("-", "_")

    @property
    def acts(self) -> bool:
        """Whether its button does something at once, and is called after that."""
        return self.id in ("forget-searches", "verify")

    @property
    def name(self) -> str:
        """What it is called."""
        return say(f"preference.{self.id}")

    @property
    def about(self) -> str:
        """What it does."""
        return say(f"preference.{self.id}.about")

    @property
    def choices(self) -> tuple[str, ...]:
        """What may be chosen."""
        return settings.CHOICES[self.setting] if self.kind == CHOICE else ()

    def choice(self, value: Value) -> str:
        """A value in words."""
        if isinstance(value, bool):
            return say("preference.on" if value else "preference.off")
        if self.percent and value != "auto":
            return say("preference.percent", percent=int(value))
        if self.id == "paper" and value != "auto":
            return say(f"paper.{value}")
        return say(f"preference.{self.id}.{value}")


PREFERENCES: tuple[Preference, ...] = (
    Preference("language", "general", anew=True),
    Preference("shortcuts", "general", ACTION),
    Preference("theme", "appearance"),
    Preference("text-size", "appearance", anew=True, percent=True),
    Preference("zoom", "appearance", percent=True),
    Preference("calendar", "dates", anew=True),
    Preference("months", "dates", anew=True),
    Preference("digits", "dates", anew=True),
    Preference("typographic", "writing", FLAG),
    Preference("check-spelling", "writing", FLAG),
    Preference("spelling", "writing", ACTION),
    Preference("selection-tools", "writing", FLAG),
    Preference("dim-paragraphs", "writing", FLAG),
    Preference("typewriter", "writing", FLAG),
    Preference("visual-caret", "writing", FLAG),
    Preference("prefer-recent", "search", FLAG),
    Preference("forget-searches", "search", ACTION),
    Preference("preview-imports", "import", FLAG),
    Preference("watched-folders", "import", ACTION),
    Preference("rules", "import", ACTION),
    Preference("paper", "paper"),
    Preference("safety", "safety", ACTION),
    Preference("verify", "safety", ACTION),
    Preference("operations", "safety", ACTION),
)
BY_ID = {one.id: one for one in PREFERENCES}
SWITCHES = tuple(one.id for one in PREFERENCES if one.kind == FLAG)
"""Those that an action of the window, of the same id, switches too."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A preference as a list shows it: its name, its page, its value in words (none for an action), and the folded
    words of both languages that it is found by."""

    id: str
    name: str
    page: str
    value: str
    key: str


def listed(value_of: Callable[[str], Value]) -> list[Listed]:
    """All preferences with what they are now, by what tells the value of an id."""
    return [
        Listed(
            one.id, one.name, say(f"preferences.page.{one.page}"),
            "" if one.kind == ACTION else one.choice(value_of(one.id)), key_of(one),
        )
        for one in PREFERENCES
    ]  # fmt: skip


@cache
def key_of(preference: Preference) -> str:
    """The words by which a preference is found, in every language of newsdesk, folded."""
    start = f"preference.{preference.id}"
    named = [start, f"{start}.about", f"{start}.keys", f"preferences.page.{preference.page}"]
    if preference.kind == ACTION:
        named.append(f"action.{preference.id}")
    elif preference.kind == CHOICE and not preference.percent:
        prefix = "paper" if preference.id == "paper" else start
        named += [f"{prefix if value != 'auto' else start}.{value}" for value in preference.choices]
    return fold_key(" ".join(_said(named)))


def _said(messages: Iterable[str]) -> Iterable[str]:
    for spoken in words.LANGUAGES:
        told = words.catalogue(spoken)
        for message in messages:
            yield told[message][0]


def find(typed: str) -> list[Preference]:
    """The preferences that have every typed word, or a part of one, in their order; all of them for nothing typed."""
    wanted = fold_key(typed).split()
    return [one for one in PREFERENCES if all(word in key_of(one) for word in wanted)]
