"""What is kept apart from the direction around it where a text is shown: addresses, handles, telephone numbers, and
what a body says is apart.

The Unicode bidirectional algorithm (UAX 9) lets signs at the ends of a foreign word fall to the text around it: in an
Arabic line the slash that ends an address would stand before it, and C++ would read ++C. Isolates (UAX 9, X5a-X6a) keep
them where they belong. Only what is shown has them; what is stored does not.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newsdesk.domain.article import Direction
from newsdesk.text.body import Run
from newsdesk.text.language import first_strong
from newsdesk.text.patterns import pattern

Apart = tuple[int, int, str]
"""Where a stretch begins and ends, in letters, and the sign that opens it."""
OPENING = {"": "\u2068", "ltr": "\u2066", "rtl": "\u2067"}
CLOSING = "\u2069"
SIGNS = frozenset((*OPENING.values(), CLOSING))
_FOREIGN = pattern(
    r"(?P<address>(?:https?://|ftp://|www\.)[^\s<>«»“”\"\u0600-\u06ff]+)"
    r"|(?P<handle>(?<![A-Za-z0-9_@#./])[@#]\w+)"
    r"|(?P<sign>(?<!\w)[A-Za-z][A-Za-z0-9.]*(?:\++|#)(?!\w))"
    r"|(?P<short>(?<!\w)(?:[A-Z]\.){2,})"
    r"|(?P<phone>(?<![\w+])\+[0-9][0-9 \u00a0().-]{5,}[0-9])"
)
_INITIALS = pattern(r"[A-Z]\.[A-Z]\.")
_LATIN, _ARABIC = r"[A-Za-z][\w&'’.-]*", r"[\u0600-\u06ff]+"
_LATIN_BEFORE, _LATIN_BEHIND = (
    pattern(rf"(?<!\w)(?:{_LATIN}[ \u00a0]+)+$"),
    pattern(rf"(?:[ \u00a0]+{_LATIN}(?<![.-]))+"),
)
_ARABIC_BEFORE, _ARABIC_BEHIND = pattern(rf"(?<!\w)(?:{_ARABIC}[ \u00a0]+)+$"), pattern(rf"(?:[ \u00a0]+{_ARABIC})+")
_FAR = 120  # letters on either side in which such words are looked for
_BEHIND = ".,;:!?)]}'،؛؟"  # signs of the sentence that an address stands in, not of the address


def foreign(text: str, rtl: bool) -> Iterator[Apart]:
    """Stretches of plain text whose signs would fall to a paragraph that runs the other way, from the first on."""
    if not (any(sign in text for sign in ("@", "#", "+", "://", "www.")) or _INITIALS.search(text)):
        return  # most paragraphs
    at: Apart | None = None
    for found in _FOREIGN.finditer(text):
        start, end = found.span()
        sign = OPENING[""]
        if found.lastgroup == "phone":
            if not rtl:
                continue
            sign = OPENING["ltr"]
        else:
            if found.lastgroup == "address":
                end = start + len(found[0].rstrip(_BEHIND))
            if first_strong(text[start:end]) is not (Direction.LTR if rtl else Direction.RTL):
                continue
            start, end = _phrase(text, start, end, rtl)
        if at is not None and start <= at[1]:  # one phrase
            at = at[0], max(end, at[1]), at[2]
            continue
        if at is not None:
            yield at
        at = start, end, sign
    if at is not None:
        yield at


def _phrase(text: str, start: int, end: int, rtl: bool) -> tuple[int, int]:
    """The words of the same script beside a stretch belong to it: apart from them it would change places with them."""
    before, behind = (_LATIN_BEFORE, _LATIN_BEHIND) if rtl else (_ARABIC_BEFORE, _ARABIC_BEHIND)
    first = max(0, start - _FAR)
    lead = before.search(text[first:start])
    rest = behind.match(text[end : end + _FAR])
    return (first + lead.start() if lead else start), (end + rest.end() if rest else end)


def apart(inline: Sequence[Run], rtl: bool) -> list[Apart]:
    """What is kept apart in a paragraph that runs from right to left or not, from the first on; none lies in another,
    and none reaches over a line break. What the body says is apart comes first, then links that run the other way, then
    what is `foreign`."""
    text = "".join(run.text for run in inline)
    found: list[Apart] = []
    at = 0
    before: tuple[str | None, str] = (None, "")
    for run in inline:
        told = (run.bdi, "" if run.bdi is not None else run.href)
        if run.text and told != (None, ""):
            if told == before and found and found[-1][1] == at:
                found[-1] = (found[-1][0], at + len(run.text), found[-1][2])
            else:
                found.append((at, at + len(run.text), OPENING[run.bdi or ""]))
        before = told if run.text else before
        at += len(run.text)
    other = Direction.LTR if rtl else Direction.RTL
    told_apart = [bool(run.bdi is not None) for run in inline for _ in run.text] if found else []
    kept = [one for one in found if told_apart[one[0]]]
    links = [one for one in found if not told_apart[one[0]] and first_strong(text[one[0] : one[1]]) is other]
    wide = [(*_phrase(text, start, end, rtl), sign) for start, end, sign in links]
    free: list[Apart] = []
    for start, end, sign in sorted([*wide, *foreign(text, rtl)]):
        if any(start < one[1] and one[0] < end for one in kept):
            continue
        if free and start <= free[-1][1]:  # one phrase
            free[-1] = free[-1][0], max(end, free[-1][1]), free[-1][2]
        else:
            free.append((start, end, sign))
    return [part for one in sorted(kept + free) for part in _lines(text, one)]


def _lines(text: str, one: Apart) -> Iterator[Apart]:
    start, end, sign = one
    for line in text[start:end].split("\n"):
        if line:
            yield start, start + len(line), sign
        start += len(line) + 1


def parted(inline: Sequence[Run], rtl: bool) -> Iterator[tuple[Run, list[tuple[str, bool]]]]:
    """Each run of a paragraph with the parts to show it in: its letters, and signs (then True) before, among or behind
    them."""
    signs = [sign for start, end, opening in apart(inline, rtl) for sign in ((start, opening), (end, CLOSING))]
    at = number = 0
    for run in inline:
        begins, ends = at, at + len(run.text)
        parts: list[tuple[str, bool]] = []
        while number < len(signs) and (signs[number][0] < ends or signs[number] == (ends, CLOSING)):
            place, sign = signs[number]
            parts += [(run.text[begins - at : place - at], False), (sign, True)]
            begins, number = place, number + 1
        parts.append((run.text[begins - at :], False))
        yield run, [part for part in parts if part[0]]
        at = ends


def shown(text: str, rtl: bool) -> str:
    """A line of plain text as it is to be shown where it runs from right to left, or not."""
    return shown_with(text, (), rtl)[0]


def shown_with(text: str, spans: Sequence[tuple[int, int]], rtl: bool) -> tuple[str, Sequence[tuple[int, int]]]:
    """A line as it is to be shown, and where in it the spans of the plain line are. One that is laid out already, with
    signs of its own, stays as it is."""
    found = [] if SIGNS & set(text) else list(foreign(text, rtl))
    if not found:
        return text, spans
    made, at = "", 0
    for start, end, sign in found:
        made += f"{text[at:start]}{sign}{text[start:end]}{CLOSING}"
        at = end
    starts, ends = [start for start, _, _ in found], [end for _, end, _ in found]

    def moved(place: int) -> int:
        return place + bisect_right(starts, place) + bisect_left(ends, place)

    return made + text[at:], [(moved(start), moved(end)) for start, end in spans]
