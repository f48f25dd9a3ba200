"""What was found among the tags, in words: what it is about, why, and what accepting it does."""

from __future__ import annotations

from newsdesk.domain.cleaning import Deed, Finding, Flaw
from newsdesk.domain.tag import MergePreview
from newsdesk.text.language import isolate
from newsdesk.ui.related.menus import quoted
from newsdesk.ui.tags.cleaning_ends import Way
from newsdesk.ui.tags.counts import articles_told
from newsdesk.ui.tags.dialogs import preview_text
from newsdesk.words import rtl, say


def title(finding: Finding) -> str:
    """The names, what goes before what stays."""
    gone = _quoted(finding.gone.name)
    if finding.deed is Deed.DROP:
        return f"{_quoted(finding.name)} {say('cleaning.of')} {gone}"
    if finding.into is None:
        return gone
    return f"{gone} {'←' if rtl() else '→'} {_quoted(finding.into.name)}"


def _quoted(name: str) -> str:
    return isolate(quoted(name))


def why(finding: Finding, way: Way, *, apart: bool = False) -> list[str]:
    """Why it was found, that it is no proof, and how many articles are behind it; with `apart` not what is told of each
    of its two tags."""
    reasons = [_reason(one, finding, way) for one in finding.reasons if not (apart and one == "places")]
    facts = [say("cleaning.and").join(reasons)] if len(reasons) > 1 else reasons
    if finding.weak and finding.flaw is Flaw.SPELLING:
        facts.append(say("cleaning.weak"))
    if finding.flaw is Flaw.TOGETHER:
        facts.append(say("cleaning.both", finding.both))
    elif finding.flaw not in (Flaw.UNUSED, Flaw.ONCE) and not apart:
        facts.append(articles_told(finding.gone.count))
    return facts


def _reason(code: str, finding: Finding, way: Way) -> str:
    facts = {}
    if code == "places" and finding.into is not None:
        places = (way(end.id) or say("cleaning.root") for end in (finding.gone, finding.into))
        facts = dict(zip(("one", "two"), places, strict=True))
    elif code.startswith("alias"):
        facts = {"name": isolate(finding.name)}
    return say(f"cleaning.why.{code}", **facts)


def deed(finding: Finding) -> str:
    """The button that accepts it."""
    return say(f"cleaning.do.{finding.deed.value}")


def foretold(finding: Finding, preview: MergePreview | None) -> str:
    """What accepting would do; of a merge, `preview` tells it."""
    name = isolate(finding.gone.name)
    if finding.deed is Deed.DROP and finding.into is not None:
        text = say("cleaning.would.drop", name=isolate(finding.name), tag=name, other=isolate(finding.into.name))
    elif finding.deed is Deed.DELETE:
        text = say("cleaning.would.delete" if finding.flaw is Flaw.UNUSED else "cleaning.would.delete-once", name=name)
    elif preview is not None and finding.into is not None:
        return preview_text(preview, finding.into)
    else:
        return ""
    return f"{text}\n{say('tags.can-undo')}"


def done(finding: Finding) -> str:
    """What was done, for the banner."""
    if finding.deed is Deed.MERGE and finding.into is not None:
        return say("tags.did.merged", name=isolate(finding.into.name))
    if finding.deed is Deed.DROP:
        return say("cleaning.did.drop", name=isolate(finding.name))
    return say("tags.did.deleted", 1)
