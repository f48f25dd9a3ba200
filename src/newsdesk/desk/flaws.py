"""What the tags of an archive could do without. Pure: tags go in, findings come out; nothing is read or written.

A finding is a proposal, so that it must be right nine times of ten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from newsdesk.desk.flaw_ground import Ground, Sources
from newsdesk.desk.flaw_names import spellings
from newsdesk.desk.flaw_use import Use
from newsdesk.domain.changes import NoProgress, Progress
from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.tag import Tag

__all__ = ["Sources", "find", "renamed"]


def find(sources: Sources, progress: Progress | None = None) -> list[Finding]:
    """All findings: by flaw, those that are no proof behind the others, what many articles carry first. A tag that is
    to go into another one is told no other flaw of.

    Raises Cancelled.
    """
    ground = Ground(sources, progress or NoProgress())
    use = Use(ground)
    found = spellings(ground)
    going = {one.gone.id for one in found}
    found += [one for one in use.aliases() if one.deed is Deed.DROP or one.gone.id not in going]
    going |= {one.gone.id for one in found if one.deed is Deed.MERGE}
    found += [one for one in use.together() if one.gone.id not in going]
    found += [one for one in use.seldom() if one.gone.id not in going]
    order = list(Flaw)
    return sorted(found, key=lambda one: (order.index(one.flaw), one.weak, -one.gone.count, one.gone.name))


def renamed(finding: Finding, tags: Mapping[int, Tag]) -> Finding | None:
    """A finding about tags as they are now; None where one of them is gone or has another name, so that nobody knows
    whether it still holds."""
    gone, into = finding.gone, finding.into
    tag = tags.get(gone.id)
    if tag is None or tag.name != gone.name or (finding.flaw is Flaw.UNUSED and tag.count):
        return None
    if into is None and tag.count == gone.count:
        return finding
    other = tags.get(into.id) if into is not None else None
    if into is not None and (other is None or other.name != into.name):
        return None
    if tag.count == gone.count and (into is None or other is None or other.count == into.count):
        return finding
    now = replace(into, count=other.count) if into is not None and other is not None else None
    return replace(finding, gone=replace(gone, count=tag.count), into=now)
