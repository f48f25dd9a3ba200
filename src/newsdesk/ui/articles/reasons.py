"""Why a row of the list was found, in words."""

from __future__ import annotations

from html import escape

from newsdesk.domain.article import Row
from newsdesk.text.highlight import Matcher
from newsdesk.ui.editor.hits import why
from newsdesk.words import rtl, say

MOST = 6


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
