"""Articles that become one: what hangs on them goes over to the one that stays, and can come back.

Every statement is remembered by the writer, the deleted row of the other article too, so that undoing is exact. What an
article was known by stays in `merged_articles`, by which later captures of it are told (archive.identity).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, func, or_, select

from newsdesk.archive import resolving, revisions, targets, twin_rows
from newsdesk.archive import tables as t
from newsdesk.archive.articles import source_id
from newsdesk.archive.keys import text_columns
from newsdesk.archive.link_doubles import both
from newsdesk.archive.packing import slices
from newsdesk.archive.waiting import REFUSED
from newsdesk.archive.writing import Writer
from newsdesk.domain.article import Text
from newsdesk.domain.capture import BY_UID
from newsdesk.domain.comparison import current_number
from newsdesk.domain.errors import NotFound
from newsdesk.domain.merging import NOTED, MergePreview, MergeSide, fields_of, shown
from newsdesk.domain.tag import Origin

A, R, L, D, M = t.ArticleRecord, t.RevisionRecord, t.LinkRecord, t.Dismissal, t.MergedArticle
AT, AO, F, O = t.ArticleTag, t.ArticleOriginal, t.Attachment, t.LinkOffer  # noqa: E741
_OF_TWO = ("related", twin_rows.APART)
"""Kinds of dismissals whose object is an article too."""
_NAME = 200  # letters of the name of a version


# -- looked at before


def preview(connection: Connection, ids: Sequence[int], stays: int | None = None) -> MergePreview:
    """What merging these would do; where nobody says who `stays`, the one that is likely to. Raises NotFound for one
    that is not there, or in the trash."""
    sides = _sides(connection, ids)
    kept = max(sides, key=lambda side: side.weight).id if stays is None else stays
    own = next((side for side in sides if side.id == kept), None)
    if own is None:
        raise NotFound(id=kept)
    others = [side for side in sides if side.id != kept]
    _, found = fields_of(own.text, tuple(side.text for side in others))
    gone = [side.id for side in others]
    return MergePreview(
        stays=kept,
        sides=sides,
        fields=found,
        originals=_new(connection, AO, ("sha256", "place"), gone, kept),
        tags=_new(connection, AT, ("tag_id",), gone, kept),
        attachments=_new(connection, F, ("sha256",), gone, kept),
        links=_new_links(connection, gone, kept),
        revisions=sum(side.revisions for side in others),
        body_differs=any(side.text.body != own.text.body for side in others),
    )


def _sides(connection: Connection, ids: Sequence[int]) -> tuple[MergeSide, ...]:
    listed = list(dict.fromkeys(ids))
    told = revisions.texts(connection, listed)
    wanted = select(A.id, A.edited, A.word_count, A.captured).where(A.id.in_(listed), A.trashed.is_(None))
    rows = {row.id: row for row in connection.execute(wanted)}
    for key in listed:
        if key not in rows:
            raise NotFound(id=key)
    counted = {table: _counts(connection, table.article_id, listed) for table in (AO, AT, R, F)}
    ends = (_counts(connection, L.from_id, listed), _counts(connection, L.to_id, listed))
    return tuple(
        MergeSide(
            key, told[key], bool(rows[key].edited), rows[key].word_count, rows[key].captured,
            originals=counted[AO].get(key, 0), tags=counted[AT].get(key, 0), revisions=counted[R].get(key, 0),
            attachments=counted[F].get(key, 0), links=sum(one.get(key, 0) for one in ends),
        )
        for key in listed
    )  # fmt: skip


def _counts(connection: Connection, column: Any, ids: list[int]) -> dict[int, int]:
    found = connection.execute(select(column, func.count()).where(column.in_(ids)).group_by(column))
    return {row[0]: row[1] for row in found}


def _new(connection: Connection, table: Any, names: tuple[str, ...], gone: list[int], kept: int) -> int:
    columns = [getattr(table, name) for name in names]
    have = {tuple(row) for row in connection.execute(select(*columns).where(table.article_id == kept))}
    return len({tuple(row) for row in connection.execute(select(*columns).where(table.article_id.in_(gone)))} - have)


def _new_links(connection: Connection, gone: list[int], kept: int) -> int:
    all_ = {kept, *gone}
    have: set[tuple[object, ...]] = set()
    moved: set[tuple[object, ...]] = set()
    for row in connection.execute(select(L.__table__).where(or_(L.from_id.in_(all_), L.to_id.in_(all_)))):
        ends = (kept if row.from_id in all_ else row.from_id, kept if row.to_id in all_ else row.to_id)
        if ends[0] == ends[1]:
            continue
        said = (*ends, row.kind, "" if ends[1] else row.title_key, row.target if not ends[1] else None)
        (moved if row.from_id in gone or row.to_id in gone else have).add(said)
    return len(moved - have)


# -- done


def merge(writer: Writer, ids: Sequence[int], stays: int, label: str = "") -> None:
    """Makes one article of several: `stays` is the one. `label` begins the line of its notes that tells what the others
    said. Raises NotFound for one that is not there, or in the trash."""
    there = set(writer.connection.scalars(select(A.id).where(A.id.in_([stays, *ids]), A.trashed.is_(None))))
    gone = [key for key in dict.fromkeys(ids) if key != stays]
    for key in (stays, *gone):
        if key not in there:
            raise NotFound(id=key)
    if not gone:
        return
    writer.about(writer.connection.scalar(select(A.headline).where(A.id == stays)) or "")
    before = revisions.texts(writer.connection, [stays, *gone])
    rows = [writer.connection.execute(select(A.__table__).where(A.id == key)).one() for key in gone]
    revisions.settle(writer.connection, [stays, *gone])
    for row in rows:
        _merge_one(writer, row, before[row.id], stays)
    _fill(writer, stays, before, rows, label)
    arrived = [row.headline_key for row in rows]
    now = writer.connection.execute(select(A.headline_key, A.external_id).where(A.id == stays)).one()
    resolving.resolve(writer, {key: stays for key in (now.headline_key, *arrived) if key}, called_anew=False)
    named = (now.external_id, *(row.external_id for row in rows), *(BY_UID + row.uid for row in rows))
    targets.resolve(writer, {str(key): stays for key in named if key})
    writer.touch([stays], membership=True)
    writer.count += len(gone)


def _merge_one(writer: Writer, row: Any, text: Text, stays: int) -> None:
    gone = int(row.id)
    _move_tags(writer, gone, stays)
    _move_links(writer, gone, stays)
    _move_once(writer, AO, ("sha256", "place"), gone, stays)
    _move_once(writer, F, ("sha256",), gone, stays)
    _move_once(writer, O, ("link_id",), gone, stays)
    _move_revisions(writer, gone, stays, text)
    _move_dismissals(writer, gone, stays)
    _move_refusals(writer, str(row.uid), stays)
    writer.update(M, writer.connection.scalars(select(M.id).where(M.article_id == gone)).all(), {"article_id": stays})
    known = ("uid", "external_id", "source_id", "url_key", "headline", "headline_key", "published", "fingerprint")
    writer.insert(M, [{"article_id": stays, "merged": writer.now} | {name: getattr(row, name) for name in known}])
    twin_rows.reworded(writer.connection, [gone])  # who was its twin may be nobody's
    writer.delete(A, [gone])
    writer.touch([gone], membership=True)


def _move_tags(writer: Writer, gone: int, stays: int) -> None:
    asked = select(AT.id, AT.tag_id, AT.origin).order_by(AT.id)
    rows = writer.connection.execute(asked.where(AT.article_id == gone)).all()
    have = {row.tag_id: row for row in writer.connection.execute(asked.where(AT.article_id == stays))}
    hand = Origin.HAND.value
    firmer = [have[row.tag_id].id for row in rows if row.tag_id in have and row.origin == hand]
    firmer = [row.id for row in have.values() if row.id in firmer and row.origin != hand]
    writer.update(AT, firmer, {"origin": hand, "rule_id": None})  # what a person gave goes with no rule or import
    writer.update(AT, [row.id for row in rows if row.tag_id not in have], {"article_id": stays})
    writer.delete(AT, [row.id for row in rows if row.tag_id in have])
    for row in rows:
        writer.touch_tag(row.tag_id)


def _move_once(writer: Writer, table: Any, names: tuple[str, ...], gone: int, stays: int) -> None:
    """Rows of a table of which the article has each but once."""
    columns = [getattr(table, name) for name in names]
    have = {tuple(row) for row in writer.connection.execute(select(*columns).where(table.article_id == stays))}
    rows = writer.connection.execute(select(table.id, *columns).where(table.article_id == gone)).all()
    writer.update(table, [row[0] for row in rows if tuple(row[1:]) not in have], {"article_id": stays})
    writer.delete(table, [row[0] for row in rows if tuple(row[1:]) in have])


def _move_revisions(writer: Writer, gone: int, stays: int, text: Text) -> None:
    """The versions of the other follow behind those of the one that stays, by a name that keeps them; they never were
    its text, so that the newest of its own is still the one that says what it says now."""
    connection = writer.connection
    kept = revisions.revisions(connection, gone)
    current = current_number(kept)
    if current is None or revisions.revision_text(connection, gone, current) != text:
        number = revisions.next_number(connection, gone)
        words = connection.scalar(select(A.word_count).where(A.id == gone))
        row = {"article_id": gone, "number": number, "snapshot": revisions.snapshot(text), "headline": text.headline}
        row |= {"word_count": words, "created": writer.now, "who": writer.who, "why": "merged"}
        writer.insert(R, [row])
    first = revisions.next_number(connection, stays)
    name = " · ".join(part for part in (text.source, text.headline) if part)[:_NAME]
    rows = connection.execute(select(R.id, R.name).where(R.article_id == gone).order_by(R.number)).all()
    moved = [
        {"id": row.id, "article_id": stays, "number": first + place, "why": "merged", "name": row.name or name}
        for place, row in enumerate(rows)
    ]
    writer.update_each(R, moved)


def _move_dismissals(writer: Writer, gone: int, stays: int) -> None:
    """What was refused stays refused."""
    connection, was, now = writer.connection, str(gone), str(stays)
    about = (D.subject == was) & D.kind.not_like("clean-%")
    rows = connection.execute(
        select(D.id, D.kind, D.subject, D.object).where(or_(about, (D.object == was) & D.kind.in_(_OF_TWO)))
    ).all()
    changed, doubled = [], []
    for row in rows:
        subject = now if row.subject == was else row.subject
        other = now if row.object == was and row.kind in _OF_TWO else row.object
        there = select(D.id).where(D.kind == row.kind, D.subject == subject, D.object == other)
        if (subject == other and row.kind in _OF_TWO) or connection.scalar(there) is not None:
            doubled.append(row.id)
        else:
            changed.append({"id": row.id, "subject": subject, "object": other})
    writer.update_each(D, changed)
    writer.delete(D, doubled)


def _move_refusals(writer: Writer, uid: str, stays: int) -> None:
    """Titles that did not mean the other do not mean this one."""
    own = writer.connection.scalar(select(A.uid).where(A.id == stays))
    have = set(writer.connection.scalars(select(D.object).where(D.kind == REFUSED, D.subject == own)))
    rows = writer.connection.execute(select(D.id, D.object).where(D.kind == REFUSED, D.subject == uid)).all()
    writer.update(D, [row.id for row in rows if row.object not in have], {"subject": own})
    writer.delete(D, [row.id for row in rows if row.object in have])


def _move_links(writer: Writer, gone: int, stays: int) -> None:
    """Links of both ends; what is said twice becomes one, and what linked the two goes."""
    rows = _links_of(writer.connection, gone)
    have: dict[tuple[object, ...], _Said] = {}
    for row in _links_of(writer.connection, stays):
        have.setdefault(_says(row, row.from_id, row.to_id), _Said(row))
    moved: dict[str, list[int]] = {"from_id": [], "to_id": []}
    dropped: list[int] = []
    for row in rows:
        start = stays if row.from_id == gone else row.from_id
        end = stays if row.to_id == gone else row.to_id
        twin = have.setdefault(_says(row, start, end), _Said(row)) if start != end else None
        if twin is None:
            dropped.append(row.id)
        elif twin.id != row.id:
            twin.take(row)
            dropped.append(row.id)
        else:
            moved["from_id" if row.from_id == gone else "to_id"].append(row.id)
    offers: list[int] = []
    for part in slices(dropped):  # what is offered for a link is remembered before it
        offers += writer.connection.scalars(select(O.id).where(O.link_id.in_(part)))
    writer.delete(O, offers)
    writer.delete(L, dropped)
    for name, ids in moved.items():
        writer.update(L, ids, {name: stays})
    for said in have.values():
        if said.now != said.before:
            writer.update(L, [said.id], said.now)
    writer.touch(key for row in rows for key in (row.from_id, row.to_id) if key is not None)
    if rows:
        writer.touch_links()


def _links_of(connection: Connection, article_id: int) -> Sequence[Any]:
    wanted = select(L.__table__).where(or_(L.from_id == article_id, L.to_id == article_id))
    return connection.execute(wanted.order_by(L.id)).all()


def _says(row: Any, start: int, end: int | None) -> tuple[object, ...]:
    """What a link says with these ends; of two that say the same one is enough."""
    return (start, end, row.kind, "", None) if end is not None else (start, end, row.kind, row.title_key, row.target)


class _Said:
    """A link that stays, and what it takes over from others that say the same."""

    def __init__(self, row: Any) -> None:
        self.id = int(row.id)
        self.before = {name: getattr(row, name) for name in ("note", "passage", "origin")}
        self.now = dict(self.before)

    def take(self, row: Any) -> None:
        """What a person made stays so."""
        for name in ("note", "passage"):
            self.now[name] = both(self.now[name], getattr(row, name))
        if row.origin == Origin.HAND.value:
            self.now["origin"] = row.origin


def _fill(writer: Writer, stays: int, before: dict[int, Text], rows: Iterable[Any], label: str) -> None:
    """What the one that stays says nothing of is told by the others; what they said otherwise stands in its notes."""
    row = writer.connection.execute(select(A.__table__).where(A.id == stays)).one()
    others = [(one, before[one.id]) for one in rows]
    text, _ = fields_of(before[stays], tuple(other for _, other in others))
    notes = [text.notes] if text.notes else []
    for one, other in others:
        notes += [other.notes] if other.notes and other.notes not in "\n".join(notes) else []
        said = [shown(getattr(other, name)) for name in NOTED if getattr(other, name) != getattr(text, name)]
        said += [one.external_id] if one.external_id and one.external_id != row.external_id else []
        line = " · ".join(part for part in said if part)
        notes += [f"{label}: {line}" if label else line] if line else []
    text = replace(text, notes="\n".join(notes))
    values = text_columns(text) | {"source_id": source_id(writer, text.source)}
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    captured = [one.captured for one, _ in others if one.captured]
    if row.captured is None and captured:
        changed["captured"] = captured[0]
    if not changed:
        return
    writer.update(A, [stays], changed | {"version": row.version + 1, "modified": writer.now})
    number = revisions.next_number(writer.connection, stays)
    made = {"article_id": stays, "number": number, "snapshot": revisions.snapshot(text), "headline": text.headline}
    made |= {"word_count": values["word_count"], "created": writer.now, "who": writer.who, "why": "merge"}
    writer.insert(R, [made])
