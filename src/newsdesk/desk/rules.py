"""Rules: kept in an order, tried on what is there, applied to what comes in and, if wanted, to what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath, PurePosixPath, PureWindowsPath

from newsdesk.archive import rules as stored
from newsdesk.archive.keys import name_key
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Direction, Status
from newsdesk.domain.capture import Capture
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.rule import Rule, Trial
from newsdesk.text.wanted import asks

SHOWN = 100  # articles that a trial shows


def everyone(desk: Desk) -> list[tuple[Rule, int]]:
    """All rules in their order, each with the number of articles that carry a tag of it."""
    with desk.archive.read() as connection:
        numbers = stored.counts(connection)
        return [(rule, numbers.get(rule.id, 0)) for rule in stored.everyone(connection)]


def save(desk: Desk, rule: Rule) -> tuple[int, Changes]:
    """Keeps a rule; gives its number. One that asks nothing or does nothing is never switched on. Raises NotFound."""
    rule = replace(rule, enabled=rule.enabled and rule.whole)
    return desk.archive.write("save-rule", lambda writer: stored.save(writer, rule))


def remove(desk: Desk, rule_id: int) -> Changes:
    """Takes a rule away; what it did stays. Raises NotFound."""
    return desk.archive.write("delete-rule", lambda writer: stored.remove(writer, rule_id))[1]


def order(desk: Desk, rule_ids: Sequence[int]) -> Changes:
    """Puts the rules into this order."""
    return desk.archive.write("order-rules", lambda writer: stored.order(writer, rule_ids))[1]


def matches(rule: Rule, headline: str, source: str, locations: Sequence[str]) -> bool:
    """Whether a rule means an article with this headline, of this source, that came from these places."""
    asked = []
    if rule.sources:
        asked.append(name_key(source) in {name_key(name) for name in rule.sources} if source else False)
    if rule.headline.strip():
        asked.append(asks(rule.headline, headline))
    if rule.folder.strip():
        asked.append(any(_below(location, rule.folder.strip()) for location in locations))
    return bool(asked) and (all(asked) if rule.every else any(asked))


def _below(location: str, folder: str) -> bool:
    """Whether a file lies in a folder or anywhere below it, as either system writes paths."""
    kind: type[PurePath] = PureWindowsPath if "\\" in folder or folder[1:2] == ":" else PurePosixPath
    try:
        return kind(location).is_relative_to(kind(folder.rstrip("/\\") or folder))
    except ValueError:
        return False


def trial(desk: Desk, rule: Rule, progress: Progress | None = None) -> Trial:
    """What a rule would do with what is there; nothing is written."""
    progress = progress or NoProgress()
    number = changes = 0
    shown: list[tuple[int, str, str]] = []
    cancelled = False
    with desk.archive.read() as connection:
        for part in stored.subjects(connection, rule) if rule.whole else ():
            if progress.cancelled():
                cancelled = True
                break
            found = [one for one in part if matches(rule, one.headline, one.source, one.locations)]
            number += len(found)
            changes += len(stored.lacking(connection, rule, found))
            shown += [(one.id, one.headline, one.source) for one in found[: SHOWN - len(shown)]]
            progress.report(number, None)
    return Trial(number, changes, tuple(shown), cancelled)


def apply(desk: Desk, rule: Rule, progress: Progress | None = None) -> Changes:
    """Does with everything that is there what a kept rule says, as one operation. Raises NotFound."""
    progress = progress or NoProgress()
    ids: list[int] = []
    with desk.archive.read() as connection:
        for part in stored.subjects(connection, rule) if rule.whole else ():
            if progress.cancelled():
                return Changes()
            found = [one for one in part if matches(rule, one.headline, one.source, one.locations)]
            ids += [one.id for one in stored.lacking(connection, rule, found)]
    return bulk.write(desk, "apply-rule", ids, lambda writer, part: stored.give(writer, rule, part), progress)


def take_back(desk: Desk, rule_id: int, progress: Progress | None = None) -> Changes:
    """Takes back every tag that a rule gave, whenever it did, as one operation."""
    with desk.archive.read() as connection:
        ids = stored.taggings(connection, rule_id)
    return bulk.write(
        desk, "take-back-rule", ids, lambda writer, part: stored.take_back(writer, rule_id, part), progress
    )


@dataclass(frozen=True, slots=True)
class Ruled:
    """A capture after the rules; `tags` are (rule, tag), `changed` where more than tags came of them."""

    capture: Capture
    tags: tuple[tuple[int, str], ...]
    changed: bool


def ruled(rules: Sequence[Rule], capture: Capture, location: str) -> Ruled:
    """What rules make of a capture, one after the other: a later one sees what an earlier one set."""
    tags: list[tuple[int, str]] = []
    found = capture
    for rule in rules:
        if not matches(rule, found.text.headline, found.text.source, [location]):
            continue
        tags += [(rule.id, name) for name in rule.tags if name.strip()]
        text = found.text
        if rule.source:
            text = replace(text, source=rule.source)
        if rule.direction in ("rtl", "ltr"):
            text = replace(text, direction=Direction(rule.direction))
        status = rule.status if rule.status in {one.value for one in Status} else found.status
        found = replace(found, text=text, status=status)
    return Ruled(found, tuple(dict.fromkeys(tags)), found is not capture and found != capture)


def enabled(desk: Desk) -> list[Rule]:
    """The rules that are applied to what comes in, in their order."""
    with desk.archive.read() as connection:
        return [rule for rule in stored.everyone(connection) if rule.enabled and rule.whole]
