"""Two tags that read alike, told apart: where each stands, how many articles it has, how it is spelled."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from newsdesk.domain.cleaning import Finding
from newsdesk.domain.tag import Tag
from newsdesk.text.fold import fold_key
from newsdesk.text.language import isolate
from newsdesk.text.spelled_apart import spelled_apart, visible
from newsdesk.ui.i18n import show_date
from newsdesk.ui.tags.counts import articles_told
from newsdesk.words import rtl, say, side_mark

MOST_NAMED = 2  # other names that are told of one
Way = Callable[[int], str]
"""Where a tag stands in the tree, in words, its names isolated; "" for the root."""
Ends = tuple[list[str], list[str]]


def alike(finding: Finding) -> bool:
    """Whether the names of both tags read alike."""
    return finding.into is not None and fold_key(finding.gone.name) == fold_key(finding.into.name)


def ends(finding: Finding, way: Way, tags: Mapping[int, Tag]) -> Ends | None:
    """The facts of the tag that would go and of the one that stays; None where their names do not read alike, or
    nobody knows them."""
    one = tags.get(finding.gone.id)
    two = tags.get(finding.into.id) if finding.into is not None else None
    if one is None or two is None or not alike(finding):
        return None
    told = (_facts(one, two, way, say("cleaning.end.goes")), _facts(two, one, way, say("cleaning.end.stays")))
    if way(one.id) == way(two.id) and one.name == two.name:  # nothing else tells them apart
        for tag, facts in zip((one, two), told, strict=True):
            facts += [say("cleaning.end.made", date=day) for day in (_made(tag.uid),) if day]
    return told


def _facts(tag: Tag, other: Tag, way: Way, role: str) -> list[str]:
    arrow = " ‹ " if rtl() else " › "
    above = way(tag.id)
    name = isolate(tag.name)
    facts = [f"{role} {above}{arrow}{name}" if above else f"{role} {name}"]
    facts.append(articles_told(tag.count))
    facts += _letters(tag.name, other.name)
    if tag.kind is not other.kind:
        facts.append(say(f"tags.kind.{tag.kind.value}"))
    if tag.aliases != other.aliases and tag.aliases:
        mark = side_mark()  # a line that begins with a sign runs as the others do
        facts.append(f"{mark}= {_joined([isolate(name) for name in tag.aliases[:MOST_NAMED]])}")
    if tag.uri and not other.uri:
        facts.append(say("cleaning.end.vocabulary"))
    return facts


def _letters(name: str, other: str) -> list[str]:
    own, theirs = spelled_apart(name, other)
    if own:
        return [say("cleaning.end.with", signs=_joined([_sign(one) for one in own]))]
    return [say("cleaning.end.without", signs=_joined([_sign(one) for one in theirs]))] if theirs else []


def _sign(sign: str) -> str:
    if sign == " ":
        return say("cleaning.end.space")
    return isolate(visible(sign)) or say("cleaning.end.unseen", code=isolate(f"U+{ord(sign):04X}"))


def _joined(parts: Sequence[str]) -> str:
    return ("، " if rtl() else ", ").join(parts)


def _made(uid: str) -> str:
    """The day on which a tag was made, which its number tells; empty for a number that does not."""
    try:
        number = UUID(uid)
    except ValueError:
        return ""
    if number.version != 7:
        return ""
    return show_date(datetime.fromtimestamp((number.int >> 80) / 1000, UTC).astimezone().date().isoformat())
