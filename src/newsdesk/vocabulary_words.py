"""What becomes of the terms of a vocabulary, in words: for the window and for the command line."""

from __future__ import annotations

from collections.abc import Sequence

from newsdesk.domain.vocabulary import Difference, Finding, Outcome, Trouble
from newsdesk.text.language import isolate
from newsdesk.words import known, rtl, say

_TONGUES = frozenset((
    "ar", "en", "fr", "de", "es", "pt", "it", "nl", "fa", "he", "ur", "tr", "ku", "ckb", "ru", "uk", "pl",
    "el", "zh", "ja", "ko", "hi", "id", "sw", "am", "so", "sv", "no", "nb", "da", "fi", "la",
))  # fmt: skip
_PLACES = {"row": "place.row", "record": "place.record"}


def language_name(tag: str) -> str:
    """A language in the words of the interface, with its region where one is told: French, English (GB). One without a
    word is named by its tag."""
    first, _, rest = tag.partition("-")
    name = say(f"vocabulary.tongue.{first}") if first in _TONGUES else first
    return f"{name} ({isolate(rest)})" if rest else name


def way(above: str) -> str:
    """The names above a term, from the top."""
    return _joined(above.split("\t")) if above else ""


def _joined(names: Sequence[str]) -> str:
    return (" ‹ " if rtl() else " › ").join(isolate(name) for name in names)


def part(one: Difference) -> str:
    """What of a tag a difference is about."""
    if one.part == "label":
        return say("vocabulary.part.label", language=isolate(language_name(one.language)))
    return say(f"vocabulary.part.{one.part}")


def value(one: Difference, text: str) -> str:
    """One side of a difference."""
    if not text:
        return say("vocabulary.root" if one.part == "broader" else "vocabulary.nothing")
    if one.part == "kind":
        return say(f"tags.kind.{text}")
    return isolate(text if len(text) <= 120 else f"{text[:120]}…")


def taken(one: Difference) -> str:
    """A difference that comes into the archive."""
    if not one.here:
        return say("vocabulary.taken.new", part=part(one), told=value(one, one.told))
    return say("vocabulary.taken", part=part(one), here=value(one, one.here), told=value(one, one.told))


def kept(one: Difference) -> str:
    """A difference in which what was changed here stays."""
    return say("vocabulary.kept", part=part(one), here=value(one, one.here), told=value(one, one.told))


def _tied(one: Finding) -> str:
    """The tag that was here before and becomes a term, with the articles that carry it."""
    tag = _joined(one.way)
    return say("vocabulary.tied", one.articles, tag=tag) if one.articles else say("vocabulary.tied.unused", tag=tag)


def finding(one: Finding) -> str:
    """What becomes of a term, in lines."""
    lines = [taken(each) for each in one.taken] + [kept(each) for each in one.kept]
    if one.outcome is Outcome.MERGED:
        lines.append(say("vocabulary.merged-into", name=isolate(one.notice)))
    elif one.notice:
        lines.append(say(f"vocabulary.notice.{one.notice}"))
    if one.retired:
        lines.append(say("vocabulary.retired", date=isolate(one.retired[:10]) if one.retired != "yes" else "").strip())
    lines = lines or [say(f"vocabulary.outcome.{one.outcome.value}")]
    if one.way:
        lines.insert(0, _tied(one))
    return "\n".join(lines)


def trouble(one: Trouble) -> str:
    """What could not be read as it stands, and what was done about it."""
    message = f"vocabulary.trouble.{one.reason}"
    facts = {name: isolate(text) if text else say("vocabulary.nothing") for name, text in one.facts.items()}
    return say(message, **facts) if known(message) else one.reason


def place(one: Trouble) -> str:
    """Where in the file it stands; empty where the format has no places."""
    kind, _, number = one.place.partition(" ")
    return say(_PLACES[kind], number=number) if kind in _PLACES else one.place
