"""Carrying out what was decided of the terms of a vocabulary: tags, their names, and what was told of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam, select, update

from newsdesk.archive import tables as t
from newsdesk.archive import tag_doubles
from newsdesk.archive.connection import reserve
from newsdesk.archive.packing import slices
from newsdesk.archive.told import Here, Key, Name, Told, apply
from newsdesk.archive.vocabularies import Plan
from newsdesk.archive.vocabulary_seen import Run
from newsdesk.archive.writing import Writer
from newsdesk.domain.errors import TagCycle

T, N, V, B, AT = t.TagRecord, t.TagName, t.VocabularyTerm, t.Vocabulary, t.ArticleTag


def write(writer: Writer, run: Run, plans: Sequence[Plan]) -> None:
    """Carries out what `look` decided in the same transaction."""
    if run.id is None and not run.own and any(plan.here is not None and plan.keep_row for plan in plans):
        _enter(writer, run)
    _insert(writer, run, [plan for plan in plans if plan.new])
    for plan in plans:
        above = plan.taken.get(("broader", ""))
        if above is not None and above < 0:  # made just now
            plan.taken["broader", ""] = run.placed[plan.told["broader"]] if plan.told else None
    changed = [plan for plan in plans if not plan.new and plan.here is not None and (plan.taken or plan.uri)]
    change(writer, [(plan.here, plan.told or {}, plan.taken, plan.uri) for plan in changed if plan.here is not None])
    _keep_told(writer, run, plans)
    tag_doubles.part(writer, [plan.here.id for plan in plans if plan.here is not None])
    writer.delete(t.Dismissal, [plan.forget for plan in plans if plan.forget])
    writer.count += sum(plan.new for plan in plans) + len(changed)
    run.wrote(plan.here.id for plan in plans if plan.here is not None)


def _enter(writer: Writer, run: Run) -> None:
    """Notes the vocabulary, when the first slice is written."""
    told = run.vocabulary
    row = {"uri": told.uri, "name": told.name or told.format, "format": told.format, "read": writer.now}
    run.id = writer.insert(B, [row])[0]


def finish(writer: Writer, run: Run) -> None:
    """Notes when the vocabulary was read last; that it was read is not undone."""
    if run.id is not None:
        name = run.vocabulary.name or run.vocabulary.format
        writer.connection.execute(update(B).where(B.id == run.id).values(read=writer.now, name=name))


def _insert(writer: Writer, run: Run, plans: Sequence[Plan]) -> None:
    if not plans:
        return
    keys = list(reserve(writer.connection, T.__table__, len(plans)))
    heres = [plan.here for plan in plans if plan.here is not None]
    real = {here.id: key for here, key in zip(heres, keys, strict=True)}
    for plan, here in zip(plans, heres, strict=True):
        here.id = run.placed[plan.term.uri] = real[here.id]
        here.parent = real.get(here.parent, here.parent) if here.parent is not None else None
    rows = [
        {"uid": one.uid, "uri": one.uri, "parent_id": one.parent, "kind": one.kind, "colour": one.colour,
         "note": one.note} for one in heres
    ]  # fmt: skip
    assert writer.insert(T, rows) == keys
    _insert_names(writer, [(here.id, one) for here in heres for one in here.names])
    for here in heres:
        writer.touch_tag(here.id)


def _insert_names(writer: Writer, names: Sequence[tuple[int, Name]]) -> None:
    rows = [
        {"tag_id": tag, "name": one.name, "key": one.key, "language": one.language, "preferred": one.preferred,
         "label": one.label} for tag, one in names
    ]  # fmt: skip
    for one, key in zip(names, writer.insert(N, rows), strict=True):
        one[1].id = key


def change(writer: Writer, changes: Sequence[tuple[Here, Told, dict[Key, Any], str]]) -> None:
    """Makes tags what they are told to be: (tag, what is told, which of it is taken, a URI that it learns).

    Raises TagCycle where one would stand below itself.
    """
    _refuse_knots(writer, changes)
    plain: list[dict[str, Any]] = []
    moved: list[dict[str, Any]] = []
    gone: list[int] = []
    named: list[dict[str, Any]] = []
    fresh: list[tuple[int, Name]] = []
    renamed: set[int] = set()
    for here, told, taken, uri in changes:
        before = {one.id: (one.name, one.language, one.preferred, one.label) for one in here.names}
        apply(here, told, taken)
        if uri or any(part in ("note", "kind", "colour") for part, _ in taken):
            plain.append({"id": here.id, "kind": here.kind, "colour": here.colour, "note": here.note,
                          "uri": uri or here.uri})  # fmt: skip
        if ("broader", "") in taken:
            moved.append({"id": here.id, "parent_id": here.parent})
        left = {one.id for one in here.names if one.id}
        gone += [key for key in before if key not in left]
        fresh += [(here.id, one) for one in here.names if not one.id]
        named += [
            {"id": one.id, "name": one.name, "key": one.key, "language": one.language, "preferred": one.preferred,
             "label": one.label}
            for one in here.names if one.id and before[one.id] != (one.name, one.language, one.preferred, one.label)
        ]  # fmt: skip
        if any(part in ("name", "label", "alias") for part, _ in taken):
            renamed.add(here.id)
        writer.touch_tag(here.id)
    writer.update_each(T, plain)
    writer.update_each(T, moved)
    writer.delete(N, gone)
    writer.update_each(N, named)
    _insert_names(writer, fresh)
    for part in slices(renamed):  # articles are found by the names of their tags
        writer.touch(writer.connection.scalars(select(AT.article_id).where(AT.tag_id.in_(part))))


def _refuse_knots(writer: Writer, changes: Sequence[tuple[Here, Told, dict[Key, Any], str]]) -> None:
    moved = {here.id: taken["broader", ""] for here, _, taken, _ in changes if ("broader", "") in taken}
    for here, _, _, _ in changes:
        at = moved.get(here.id)
        walked: set[int] = set()
        while at is not None and at not in walked:
            if at == here.id:
                raise TagCycle(name=here.main.name if here.main else here.id)
            walked.add(at)
            at = moved[at] if at in moved else writer.connection.scalar(select(T.parent_id).where(T.id == at))


def _keep_told(writer: Writer, run: Run, plans: Sequence[Plan]) -> None:
    fresh, later = [], []
    for plan in plans:
        if plan.here is None or plan.told is None or not plan.keep_row or run.own:
            continue
        told = json.dumps(plan.told, ensure_ascii=False)
        if plan.row is not None and plan.row.own:
            if plan.row.told != plan.told or plan.row.tag != plan.here.id:
                later.append({"id": plan.row.id, "told": told, "tag_id": plan.here.id})
        else:
            fresh.append({"vocabulary_id": run.id, "tag_id": plan.here.id, "uri": plan.term.uri, "told": told})
    writer.insert(V, fresh)
    if writer.steps:
        writer.update_each(V, later)
    elif later:  # nothing else to be done: what a vocabulary said is no work that a person would undo
        statement = (
            update(V).where(V.id == bindparam("_id")).values(told=bindparam("_told"), tag_id=bindparam("_tag_id"))
        )
        writer.connection.execute(statement, [{f"_{name}": value for name, value in row.items()} for row in later])
