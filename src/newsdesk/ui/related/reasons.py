"""Why an article is suggested, in words."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.text.fold import fold_key
from newsdesk.text.language import isolate
from newsdesk.ui.related.menus import quoted, short
from newsdesk.words import rtl, say, side_mark

_ADDRESS = ("same-url", "same-id")
_IN_COMMON = ("link-in-common", "waiting-in-common")
_TIME = ("after", "before")


def reasons(codes: Sequence[str]) -> list[str]:
    """The reasons of desk.related: one address first, then names, tags and words in common, links, and days."""
    found: dict[str, list[str]] = {}
    for code in codes:
        kind, _, value = code.partition(":")
        found.setdefault(kind, []).append(value)
    told = [say(f"reason.{kind}") for kind in _ADDRESS if kind in found]
    names, words = _shared(found)
    if names:
        told.append(_listed(names))
    if words:
        told.append(say("reason.words", words=_listed(words)))
    for kind in _IN_COMMON:
        told += [say(f"reason.{kind}", title=isolate(quoted(short(title)))) for title in found.get(kind, ()) if title]
    apart = [(kind, int(value)) for kind in _TIME for value in found.get(kind, ()) if value.isdigit()]
    if apart:
        told += [_whole(say(f"reason.{kind}", days)) for kind, days in apart]
    elif "days" in found:
        days = [int(value) for value in found["days"] if value.isdigit()]
        told += [_whole(say("reason.days", number) if number else say("reason.same-day")) for number in days]
    elif "month" in found:
        told.append(_whole(say("reason.same-month")))
    return told


def _whole(words: str) -> str:
    """A few words that stay on one line."""
    return words.replace(" ", "\u00a0")


def _listed(names: Sequence[str]) -> str:
    """Several in one line; the mark gives it a direction: what is isolated in it has none to give."""
    return side_mark() + ("، " if rtl() else ", ").join(map(isolate, names))


def _shared(found: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """Names and tags, and those words that are not in them already."""
    names = list(dict.fromkeys([*found.get("name", ()), *found.get("tag", ())]))
    inside = f" {' '.join(map(fold_key, names))} "
    words = [word for word in found.get("word", ()) if f" {fold_key(word)} " not in inside]
    return names, words
