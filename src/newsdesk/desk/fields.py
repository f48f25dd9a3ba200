"""Changing fields of many articles at once: foreseen first, then done as one operation that one undo takes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from newsdesk.archive import Writer
from newsdesk.archive import fields as stored
from newsdesk.desk import bulk
from newsdesk.desk.desk import Desk
from newsdesk.domain.article import Direction, Status
from newsdesk.domain.changes import Changes, NoProgress, Progress
from newsdesk.domain.fields import LINED, Altered, Do, Field, FieldEdit, Foreseen, ways
from newsdesk.text.corrections import apply
from newsdesk.text.dates import parse_cell
from newsdesk.text.find import Sought

SHOWN = 100  # changes that a look ahead shows
AT_ONCE = 2000  # articles between two reports of it
_LONGEST = {Field.SOURCE: 300, Field.EMBARGO: 40, Field.LANGUAGE: 35, Field.NOTES: 100_000, Field.USAGE_TERMS: 20_000}
_USUAL = 2000  # letters of a field
_NAMES = {
    Field.SOURCE: "edit-source",
    Field.BYLINE: "edit-byline",
    Field.PUBLISHED: "edit-published",
    Field.STATUS: "edit-status",
    Field.LANGUAGE: "edit-language",
    Field.DIRECTION: "edit-direction",
    Field.DATELINE: "edit-dateline",
    Field.PROVIDER: "edit-provider",
    Field.SLUG: "edit-slug",
    Field.URL: "edit-url",
    Field.EMBARGO: "edit-embargo",
    Field.COPYRIGHT: "edit-copyright",
    Field.USAGE_TERMS: "edit-usage-terms",
    Field.NOTES: "edit-notes",
}
"""What changing one field alone is called where it is undone."""
_CHOSEN = {Field.STATUS: frozenset(Status), Field.DIRECTION: frozenset(Direction)}


@lru_cache(maxsize=16)
def _date(typed: str) -> str:
    """A date as it is kept; "" where it is not understood."""
    found = parse_cell(typed)
    return found.value if found is not None else ""


def trouble(edit: FieldEdit) -> str:
    """Why a change cannot be made of any article: empty, sought, date, long, unknown; "" where it can."""
    if edit.do not in ways(edit.field) or (edit.field in _CHOSEN and edit.value not in _CHOSEN[edit.field]):
        return "unknown"
    if edit.do is Do.REPLACE and not edit.sought.strip():
        return "sought"
    if edit.do in (Do.SET, Do.BEFORE, Do.AFTER) and not edit.value.strip():
        return "empty"
    if edit.field is Field.PUBLISHED and edit.do is Do.SET and not _date(edit.value):
        return "date"
    return "long" if len(edit.value) > _LONGEST.get(edit.field, _USUAL) else ""


def altered(edit: FieldEdit, old: str) -> str:
    """What a field says after a change that said `old`; one that begins or ends as wanted already stays."""
    value = edit.value.strip() if edit.do is Do.SET else edit.value
    if edit.do is Do.SET and edit.field is Field.PUBLISHED:
        return _date(value) or old
    if edit.do is Do.SET:
        new = value
    elif edit.do is Do.CLEAR:
        new = ""
    elif edit.do is Do.REPLACE:
        new = apply(old, Sought(edit.sought).edits(old, value))
    else:
        new = _joined(edit, old)
    if new == old:
        return old
    return new.strip() if edit.field in LINED else " ".join(new.split())


def _joined(edit: FieldEdit, old: str) -> str:
    """A value before or behind what is there."""
    before = edit.do is Do.BEFORE
    if edit.field in LINED:
        value, lines = edit.value.strip(), old.split("\n")
        count = value.count("\n") + 1
        if "\n".join(lines[:count] if before else lines[-count:]) == value:
            return old
        return "\n".join(filter(None, (value, old) if before else (old, value)))
    value = " ".join(edit.value.split())
    if old.startswith(value) if before else old.endswith(value):
        return old
    return edit.value + old if before else old + edit.value


def _told(edits: Sequence[FieldEdit], values: dict[Field, str]) -> tuple[dict[Field, str], str]:
    """(the fields that would be otherwise, why not)."""
    now = dict(values)
    for edit in edits:
        now[edit.field] = altered(edit, now[edit.field])
        if len(now[edit.field]) > _LONGEST.get(edit.field, _USUAL) and now[edit.field] != values[edit.field]:
            return {}, "long"
    return {which: new for which, new in now.items() if not stored.same(which, values[which], new)}, ""


def _fields_of(edits: Sequence[FieldEdit]) -> list[Field]:
    return list(dict.fromkeys(edit.field for edit in edits))


def foresee(desk: Desk, ids: Sequence[int], edits: Sequence[FieldEdit], progress: Progress | None = None) -> Foreseen:
    """What changes would do, one after the other; nothing is written."""
    progress = progress or NoProgress()
    wanted, refused = _fields_of(edits), Counter[str]()
    changes = same = 0
    shown: list[Altered] = []
    cancelled = False
    with desk.archive.read() as connection:
        for start in range(0, len(ids), AT_ONCE):
            progress.report(start, len(ids))
            if progress.cancelled():
                cancelled = True
                break
            part = ids[start : start + AT_ONCE]
            found = stored.standing(connection, part, wanted)
            refused["gone"] += len(part) - len(found)
            for one in found:
                told, why = _told(edits, one.values)
                if why:
                    refused[why] += 1
                    continue
                changes, same = changes + bool(told), same + (not told)
                if len(shown) < SHOWN:
                    shown += [Altered(one.id, one.headline, which, one.values[which], told[which]) for which in told]
    return Foreseen(len(ids), changes, same, dict(+refused), tuple(shown[:SHOWN]), cancelled)


def change(desk: Desk, ids: Sequence[int], edits: Sequence[FieldEdit], progress: Progress | None = None) -> Changes:
    """Makes changes, one after the other, in slices and as one operation; `count` is how many articles changed. Those
    that say so already, or cannot, are not touched. Raises ValueError for a change that is none (`trouble`)."""
    if not edits or any(trouble(edit) for edit in edits):
        raise ValueError(", ".join(map(trouble, edits)))
    wanted = _fields_of(edits)
    dates = [edit.value.strip() for edit in edits if edit.field is Field.PUBLISHED and edit.do is Do.SET]
    name = _NAMES[wanted[0]] if len(wanted) == 1 else "edit-fields"

    def verb(writer: Writer, part: list[int]) -> None:
        if stored.alter(writer, part, wanted, lambda values: _told(edits, values)[0], dates[-1] if dates else ""):
            writer.about(*(edit.about for edit in edits if edit.field not in _CHOSEN and edit.about.strip()))

    return bulk.write(desk, name, ids, verb, progress)
