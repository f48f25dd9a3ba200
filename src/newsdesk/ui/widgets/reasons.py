"""Why something was found, in words, for the list and for the open article."""

from __future__ import annotations

from html import escape

from newsdesk.domain.article import Row
from newsdesk.text.highlight import Matcher
from newsdesk.text.language import isolate
from newsdesk.words import rtl, say

MOST = 6


def why(matcher: Matcher, hit: str) -> str:
    """Why a marked word was found, in words; "" where nothing is to be said."""
    reason = matcher.explain(hit)
    if reason is None:
        return ""
    return say(f"why.{reason[1]}", word=isolate(reason[0]), hit=isolate(hit))


def reasons(row: Row, matcher: Matcher | None) -> str:
    """A tool tip with a line for each different word that was met in the headline and in the text; "" for none."""
    if matcher is None:
        return ""
    lines = []
    for place, text, spans in (("headline", row.headline, row.headline_hits), ("text", row.snippet, row.hits)):
        told = dict.fromkeys(why(matcher, text[start:end]) for start, end in spans)
        lines += [say(f"why.in-{place}", reason=reason) for reason in told if reason]
    if not lines:
        return ""
    side = "rtl" if rtl() else "ltr"
    return f"<qt><div dir='{side}'>{'<br>'.join(map(escape, lines[:MOST]))}</div></qt>"
