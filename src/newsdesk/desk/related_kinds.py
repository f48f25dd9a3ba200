"""How far apart two articles appeared, and what one that is suggested is likely to be to the other."""

from __future__ import annotations

from datetime import date

from newsdesk.domain.dates import PartialDate, Precision
from newsdesk.domain.link import LinkKind

_SAME_STORY, _SURELY = 0.3, 0.45  # of what an article tells, in the other: they tell one story, also after long
_SOON, _FOLLOWS = 14, 45  # days after which a story is taken up again rather than followed
_TRANSLATED = 10  # days
_DAY, _MONTH = len("2025-02-03"), len("2025-02")
_HOURS = 1  # that one is the later of two of one day by


def days_apart(first: str | None, second: str | None) -> int | None:
    """Days from one date to the other, below 0 where that is the earlier; None where a day is not known."""
    if not first or not second or len(first) < _DAY or len(second) < _DAY:
        return None
    return (date.fromisoformat(second[:_DAY]) - date.fromisoformat(first[:_DAY])).days


def same_month(first: str | None, second: str | None) -> bool:
    """Whether both are of one month, and of one of them no more is known."""
    if not first or not second or min(len(first), len(second)) != _MONTH:
        return False
    return first[:_MONTH] == second[:_MONTH]


def order(first: str | None, second: str | None) -> int:
    """1 where the second date is surely the later, -1 where it is the earlier, 0 where nobody knows."""
    if not first or not second:
        return 0
    apart = days_apart(first, second)
    if apart:
        return 1 if apart > 0 else -1
    one, other = PartialDate(first), PartialDate(second)
    if apart is None:  # as far as both are known
        known = min(len(first), len(second), _MONTH)
        return (second[:known] > first[:known]) - (second[:known] < first[:known])
    if one.precision is Precision.MINUTE and other.precision is Precision.MINUTE:
        seconds = other.sort_key - one.sort_key
        return (seconds >= _HOURS * 3600) - (seconds <= -_HOURS * 3600)
    return 0


def guess(
    own: tuple[str, str | None], other: tuple[str, str | None], likeness: float, *, copy: bool, story: bool
) -> tuple[LinkKind, bool]:
    """The kind of the link between two articles, (language, date) each, and whether it leads to the other one.

    A link says what its second article is to its first, and that is the later one, except of articles that are merely
    related. `likeness` is the share of what the article tells that is in the other; `copy` where they are near copies,
    `story` where they have names or links in common.
    """
    later = order(own[1], other[1])
    outgoing = later >= 0
    tongues = [language.partition("-")[0].lower() for language in (own[0], other[0])]
    apart = days_apart(own[1], other[1])
    if copy:
        return LinkKind.REPUBLICATION, outgoing
    if all(tongues) and tongues[0] != tongues[1]:
        near = apart is None or abs(apart) <= _TRANSLATED
        return (LinkKind.TRANSLATION, outgoing) if story and near else (LinkKind.RELATED, True)
    soon = apart is not None and abs(apart) <= _SOON
    follows = apart is None or abs(apart) <= _FOLLOWS
    if later and follows and likeness >= (_SAME_STORY if soon else _SURELY):
        return LinkKind.FOLLOW_UP, outgoing
    return LinkKind.RELATED, True
