"""Vocabularies in the archive: what a term is here, what taking it over would do, and doing it.

Terms are looked at in slices, those above before those below them. `look` decides without writing, so that what is
shown before is what is done after; `vocabulary_writing.write` carries a slice out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection
from uuid_utils import uuid7

from newsdesk.archive import terms as term_rows
from newsdesk.archive.keys import name_key
from newsdesk.archive.told import PLACE, Here, Key, Name, Told, after, spelled, tell, values, weigh
from newsdesk.archive.vocabulary_seen import PATH, Row, Run, Slice, own_number
from newsdesk.domain.vocabulary import Difference, Finding, Options, Outcome, Term

SLICE = 500
"""Terms in one transaction; not more than ids in one statement, so that undoing deletes those below first."""


@dataclass(slots=True)
class Plan:
    """What is to be done with one term. `here` is its tag, with a number below zero while it is not there."""

    term: Term
    finding: Finding
    here: Here | None = None
    told: Told | None = None
    row: Row | None = None
    new: bool = False
    keep_row: bool = True
    taken: dict[Key, Any] = field(default_factory=dict)
    uri: str = ""  # that a tag without one learns
    forget: int = 0  # the dismissal that is taken back


def look(connection: Connection, run: Run, part: Sequence[Term]) -> list[Plan]:
    """What is to be done with these terms; nothing is written, and `run` knows their tags from now on."""
    seen = Slice(connection, run, part)
    return [_plan(seen, run, term) for term in part]


def _plan(seen: Slice, run: Run, term: Term) -> Plan:
    parent, broader, lost = run.parent(term)
    finding = Finding(Outcome.SAME, term.uri, dict(term.labels).get(run.options.language) or term.name, run.way(term),
                      notice="broader-unknown" if lost else "", retired=term.retired)  # fmt: skip
    row = seen.rows.get(term.uri)
    if row is not None and row.tag not in seen.tags:
        row = None
    here = seen.tags[row.tag] if row is not None else None
    by_uri = seen.by_uri.get(term.uri)
    if here is None and by_uri is not None and by_uri not in run.claimed:
        here = seen.tags.get(by_uri)
    own = here is not None and row is None and own_number(term.uri) == here.uid
    if here is not None and row is not None and not _is_its_tag(seen, here, term, row):
        run.placed[term.uri] = here.id
        told = tell(term, run.options.language, row.told, _free, _free) | {"broader": broader}
        merged = replace(finding, outcome=Outcome.MERGED, tag=here.id, notice=seen.name(here.id))
        return Plan(term, merged, here, told, row)
    forget = 0
    if here is None:
        forget = seen.deleted.get((run.id or 0, term_rows.key(term.uri)), 0)
        if forget and not run.options.again:
            return Plan(term, replace(finding, outcome=Outcome.DELETED), keep_row=False)
        if term.retired and not run.options.retired:
            return Plan(term, replace(finding, outcome=Outcome.RETIRED), keep_row=False)
        found = seen.by_name(term, parent) if not forget else None
        here = seen.tags[found] if found is not None else None
        finding = replace(finding, tied=here is not None)
    if here is None:
        return _new(seen, run, term, (parent, broader), replace(finding, outcome=Outcome.NEW), forget)
    return _update(seen, run, term, (parent, broader), finding, here, row, keep_row=not own)


def _free(_name: str) -> bool:
    return False


def _is_its_tag(seen: Slice, here: Here, term: Term, row: Row) -> bool:
    """Whether a tag is this term, and not one that the term's own was merged into."""
    if here.uri == term.uri or own_number(term.uri) == here.uid:
        return True
    if seen.terms_of.get(here.id, 0) > 1 or here.main is None:
        return False
    names = {name_key(text) for text in (row.told["name"], *row.told["labels"].values())}
    return here.main.key in names or (not here.uri and term.uri.startswith(PATH) and bool(names & here.spellings()))


def _new(seen: Slice, run: Run, term: Term, place: tuple[int | None, str], finding: Finding, forget: int) -> Plan:
    parent, broader = place
    told = tell(term, run.options.language, None, seen.taken(parent, 0), seen.held(parent, None))
    told["broader"] = broader
    number = own_number(term.uri)
    known = number and term.uri not in seen.by_uri
    uri = "" if known or term.uri.startswith(PATH) else term.uri
    here = Here(run.next, number if known else str(uuid7()), uri, parent, told["kind"] or "topic", told["colour"] or "",
                told["note"])  # fmt: skip
    run.next -= 1
    run.names[here.id] = told["name"]
    _name(here, told)
    run.placed[term.uri] = here.id
    run.note(here)
    if told["name"] not in dict(term.labels).values():
        finding = replace(finding, notice="same-name")
    return Plan(term, finding, here, told, None, True, True, forget=forget)


def _name(here: Here, told: Told) -> None:
    """Gives a new tag its names: the main one, one for each language, and the others."""
    main = told["main"]
    labels = dict(told["labels"])
    label = bool(main) and labels.get(main) == told["name"]
    here.names = [Name(0, told["name"], name_key(told["name"]), main, True, label)]
    for tongue, text in labels.items():
        if tongue and tongue != main:
            here.names.append(Name(0, text, name_key(text), tongue, False, True))
    for tongue, text in told["aliases"]:
        if name_key(text) not in here.spellings():
            here.names.append(Name(0, text, name_key(text), tongue, False, False))


@dataclass(slots=True)
class _Weighed:
    """What a term tells of a tag that is there: what of it is taken, what stays as it is here, and why."""

    told: Told
    taken: dict[Key, Any]
    kept: dict[Key, Any]
    notice: str = ""


def _update(
    seen: Slice, run: Run, term: Term, place: tuple[int | None, str], finding: Finding, here: Here, row: Row | None,
    *, keep_row: bool,
) -> Plan:  # fmt: skip
    found = _weighed(seen, run.options, term, place, here, row, lost=finding.notice == "broader-unknown")
    learns = "" if here.uri or row is not None or not keep_row or term.uri.startswith(PATH) else term.uri
    learns = "" if own_number(term.uri) == here.uid else learns
    came = [*_told_of(seen, here, found.told, found.taken), *([Difference("uri", "", learns)] if learns else [])]
    stays = tuple(_told_of(seen, here, found.told, found.kept))
    outcome = Outcome.CHANGED if came else Outcome.RETIRED if term.retired else Outcome.KEPT if stays else Outcome.SAME
    finding = replace(finding, outcome=outcome, taken=tuple(came), kept=stays, tag=here.id,
                      notice=found.notice or finding.notice)  # fmt: skip
    run.placed[term.uri] = here.id
    run.note(after(here, found.told, found.taken))
    keep_row = keep_row and (row is None or row.own)
    return Plan(term, finding, here, found.told, row, False, keep_row, found.taken, learns)


def _weighed(
    seen: Slice, options: Options, term: Term, place: tuple[int | None, str], here: Here, row: Row | None, *, lost: bool
) -> _Weighed:
    """First where the tag will stand, then its names, for they are to differ from those beside it there."""
    parent, broader = place
    last = row.told if row is not None else None
    moves, stays, notice = _weigh_place(seen, options, parent, here, last, lost=lost)
    found = _weigh_rest(seen, options, term, here, last, moves)
    if moves and seen.doubled(after(here, found.told, found.taken | moves)):
        moves, stays, notice = {}, moves, "name-taken"
        found = _weigh_rest(seen, options, term, here, last, moves)
    refused = bool(notice)
    notice = notice or found.notice
    if not moves and any(part in ("name", "label") for part, _ in found.taken):
        before = {one.key for one in here.names if one.preferred or one.label}
        doubled = seen.doubled(after(here, found.told, found.taken)) - before
        if doubled:
            notice = "name-taken"
            _refuse_names(found, last, doubled)
    found.told["broader"] = broader
    if refused:  # kept as told it would count as changed here, and never be tried again
        found.told["broader"] = last["broader"] if last is not None else ""
    found.taken |= moves
    found.kept |= stays
    found.notice = notice
    return found


def _weigh_place(
    seen: Slice, options: Options, parent: int | None, here: Here, last: Told | None, *, lost: bool
) -> tuple[dict[Key, Any], dict[Key, Any], str]:
    """(the move that is taken, the one that is not, why)."""
    before = None
    if last is not None:
        above_then = last["broader"]
        before = {PLACE: seen.last_above.get(above_then) if above_then else None}
        if above_then and above_then not in seen.last_above and here.parent == parent:
            before[PLACE] = parent  # the tag that stood between them was deleted here
    moves, stays = weigh(here, {PLACE: parent}, before, theirs=options.theirs)
    if lost and here.parent is not None:
        return {}, {}, ""
    if moves and parent is not None and seen.below(parent, here.id):
        return {}, moves, "cycle"
    return moves, stays, ""


def _weigh_rest(
    seen: Slice, options: Options, term: Term, here: Here, last: Told | None, moves: dict[Key, Any]
) -> _Weighed:
    """Everything but the place."""
    prefer = here.main.key if here.main is not None and last is None else ""
    parent = moves.get(PLACE, here.parent)
    told = tell(term, options.language, last, seen.taken(parent, here.id), seen.held(parent, here), prefer)
    if last is not None and last["labels"] == told["labels"]:
        told["name"] = last["name"]  # the same names: what told it from its neighbours then, does it still
    now, before = values(told, None), values(last, None) if last is not None else None
    del now[PLACE]
    found = _Weighed(told, *weigh(here, now, before, theirs=options.theirs))
    if last is not None and ("name", "") in found.taken and told["name"] not in dict(term.labels).values():
        _keep_name(found, term, last)
    return found


def _keep_name(found: _Weighed, term: Term, last: Told) -> None:
    """A tag that is here needs no name with a code in it: it keeps the one that it has."""
    told = found.told
    name = dict(term.labels)[told["main"]]
    del found.taken["name", ""]
    found.kept["name", ""] = name
    found.taken.pop(("alias", name_key(name)), None)
    told["aliases"] = [pair for pair in told["aliases"] if name_key(pair[1]) != name_key(name)]
    told["name"], told["main"] = last["name"], last["main"]
    found.notice = "name-taken"


def _refuse_names(found: _Weighed, last: Told | None, doubled: set[str]) -> None:
    """Names that a tag beside it shows are not taken, nor kept as told: when that one is gone, they are."""
    told = found.told
    for key in list(found.taken):
        part, which = key
        if part not in ("name", "label") or not found.taken[key] or name_key(found.taken[key]) not in doubled:
            continue
        found.kept[key] = found.taken.pop(key)
        tongue = told["main"] if part == "name" else which
        if last is not None and tongue in last["labels"]:
            told["labels"][tongue] = last["labels"][tongue]
        else:
            told["labels"].pop(tongue, None)
        if part == "name" and last is not None:
            told["name"], told["main"] = last["name"], last["main"]


def _told_of(seen: Slice, here: Here, told: Told, found: dict[Key, Any]) -> list[Difference]:
    """Differences as a person reads them."""
    made = []
    for (part, which), value in found.items():
        own = here.value((part, which))
        if part == "broader":
            made.append(Difference(part, seen.name(own), seen.name(value)))
        elif part == "alias":
            tongue, text = spelled(told, which)
            row = next((one.name for one in here.names if one.key == which), "")
            made.append(Difference(part, row if own else "", text if value else "", tongue))
        else:
            made.append(Difference(part, own or "", value or "", told["main"] if part == "name" else which))
    return made
