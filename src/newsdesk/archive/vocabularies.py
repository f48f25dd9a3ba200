"""Vocabularies in the archive: what a term is here, what taking it over would do, and doing it.

Terms are looked at in slices, those above before those below them. `look` decides without writing, so that what is
shown before is what is done after; `vocabulary_writing.write` carries a slice out.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select
from uuid_utils import uuid7

from newsdesk.archive import tables as t
from newsdesk.archive import terms as term_rows
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import above, preferred_names
from newsdesk.archive.told import Here, Key, Name, Told, spelled, tell, values, weigh
from newsdesk.domain.vocabulary import OWN, Difference, Finding, Options, Outcome, Term, Vocabulary

T, N, V, B = t.TagRecord, t.TagName, t.VocabularyTerm, t.Vocabulary
SLICE = 500
"""Terms in one transaction; not more than ids in one statement, so that undoing deletes those below first."""

PATH = "path:"
"""How the URI of a term begins that its file gave none: it is kept with the term, and never with the tag."""


@dataclass(slots=True)
class Row:
    """A term that is known: its tag, and what was told of it last."""

    id: int
    tag: int
    told: Told
    own: bool  # of this vocabulary; else of another one that has the same URI


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


class Run:
    """One taking over, or the foretelling of one, from its first slice to its last."""

    def __init__(self, vocabulary: Vocabulary, options: Options, archive_uri: str) -> None:
        self.vocabulary, self.options = vocabulary, options
        self.own = bool(vocabulary.uri) and vocabulary.uri == archive_uri
        self.id: int | None = None
        self.terms = {term.uri: term for term in vocabulary.terms}
        self.placed: dict[str, int] = {}
        self.claimed: set[int] = set()  # tags that a term of this run is already
        self.shown: dict[tuple[int | None, str], set[int]] = {}  # names that this run gave, by (parent, folded name)
        self.names: dict[int, str] = {}  # of tags, as far as they were asked for
        self.next = -1

    def start(self, connection: Connection) -> None:
        """Finds the vocabulary among those that were read before: by its URI, or where it has none by its name."""
        statement = select(B.id).order_by(B.id)
        if self.vocabulary.uri:
            statement = statement.where(B.uri == self.vocabulary.uri)
        else:
            statement = statement.where(B.uri == "", B.name == self.vocabulary.name, B.format == self.vocabulary.format)
        self.id = connection.scalar(statement)

    def way(self, term: Term) -> str:
        """The names above a term, as its vocabulary has them."""
        names: list[str] = []
        at = self.terms.get(term.broader[0]) if term.broader else None
        while at is not None and len(names) < 30:
            names.insert(0, dict(at.labels).get(self.options.language) or at.name)
            at = self.terms.get(at.broader[0]) if at.broader else None
        return "\t".join(names)

    def parent(self, term: Term) -> tuple[int | None, str, bool]:
        """(the tag above a term, its URI, whether one that is told could not be found). What is left out has its place
        taken by what stands above it."""
        broader = term.broader
        while broader:
            uri = broader[0]
            if uri in self.placed:
                return self.placed[uri], uri, False
            if uri not in self.terms:
                return None, "", True
            broader = self.terms[uri].broader
        return None, "", False


# -- looking


class _Slice:
    """What the archive holds of what the terms of a slice name."""

    def __init__(self, connection: Connection, run: Run, part: Sequence[Term]) -> None:
        self.connection, self.run = connection, run
        uris = [term.uri for term in part]
        outside = {one for term in part for one in term.broader[:1]} - set(run.terms) - set(run.placed)
        self.rows = self._rows(uris)
        self.by_uri = self._by_uri({*uris, *outside})
        run.placed.update((uri, self.by_uri[uri]) for uri in outside if uri in self.by_uri)
        keys = {name_key(text) for term in part for _, text in term.labels}
        self.by_key = self._by_key(keys)
        self.deleted = term_rows.deleted(connection, [run.id] if run.id is not None else [])
        bare = {tag for found in self.by_key.values() for tag, _, uri, _ in found if not uri}
        ids = {row.tag for row in self.rows.values()} | {self.by_uri[uri] for uri in uris if uri in self.by_uri} | bare
        self.tags = load(connection, ids)
        self.terms_of = _how_many_terms(connection, ids)
        last = {row.told.get("broader", "") for row in self.rows.values()} - {""}
        self.last_above = self._last_above(last)
        wanted = {uri: run.placed[uri] for term in part for uri in term.broader[:1] if uri in run.placed}
        there = _there(connection, {tag for tag in wanted.values() if tag > 0})
        for uri, tag in wanted.items():
            if tag > 0 and tag not in there:
                del run.placed[uri]  # deleted while this is under way

    def _rows(self, uris: Iterable[str]) -> dict[str, Row]:
        found: dict[str, Row] = {}
        for part in slices(uris):
            statement = select(V.id, V.tag_id, V.uri, V.told, V.vocabulary_id).where(V.uri.in_(part)).order_by(V.id)
            for row in self.connection.execute(statement):
                own = row.vocabulary_id == self.run.id
                if own or row.uri not in found:
                    found[row.uri] = Row(row.id, row.tag_id, json.loads(row.told), own)
        return found

    def _by_uri(self, uris: set[str]) -> dict[str, int]:
        """Tags by their URI, or by the number that is the URI of one that has none."""
        found: dict[str, int] = {}
        numbers = {own_number(uri): uri for uri in uris if own_number(uri)}
        for part in slices(sorted(numbers)):
            rows = self.connection.execute(select(T.uid, T.id).where(T.uid.in_(part)))
            found.update((numbers[row[0]], row[1]) for row in rows)
        for part in slices(sorted(uri for uri in uris if uri and not uri.startswith(PATH))):
            rows = self.connection.execute(select(T.uri, T.id).where(T.uri.in_(part)).order_by(T.id.desc()))
            found.update((row[0], row[1]) for row in rows)
        return found

    def _by_key(self, keys: set[str]) -> dict[str, list[tuple[int, int | None, str, bool]]]:
        """(tag, the tag above it, its URI, whether it shows the name) by folded name, the shown first."""
        found: dict[str, list[tuple[int, int | None, str, bool]]] = {}
        for part in slices(sorted(keys)):
            statement = select(N.key, T.id, T.parent_id, T.uri, N.preferred, N.label).join(T, T.id == N.tag_id)
            statement = statement.where(N.key.in_(part)).order_by(N.preferred.desc(), N.label.desc(), T.id)
            for key, tag, parent, uri, preferred, label in self.connection.execute(statement):
                found.setdefault(key, []).append((tag, parent, uri, bool(preferred or label)))
        return found

    def _last_above(self, uris: set[str]) -> dict[str, int]:
        found = {uri: self.run.placed[uri] for uri in uris if uri in self.run.placed}
        for part in slices(sorted(uris - set(found))):
            statement = select(V.uri, V.tag_id).where(V.uri.in_(part), V.vocabulary_id == self.run.id)
            found.update((row[0], row[1]) for row in self.connection.execute(statement))
        return found

    def taken(self, term: Term, parent: int | None, own: int) -> set[str]:
        """Those names of a term that another tag below `parent` shows."""
        found = set()
        for _, text in term.labels:
            key = name_key(text)
            others = {tag for tag, at, _, shown in self.by_key.get(key, ()) if shown and at == parent}
            others |= self.run.shown.get((parent, key), set())
            if others - {own}:
                found.add(key)
        return found

    def by_name(self, term: Term, parent: int | None) -> int | None:
        """The tag without a URI that has a name of this term, one below `parent` before others."""
        best: tuple[int, int] | None = None
        spoken = {"", "ar", "en", term.main, self.run.options.language}
        told = [pair for pair in term.labels if pair[0].partition("-")[0] in spoken] or term.labels[:1]
        for order, (_, text) in enumerate(told):  # "social" may be French for labour: languages that are at home here
            for tag, at, uri, shown in self.by_key.get(name_key(text), ()):
                if uri or tag in self.run.claimed or tag not in self.tags or self.terms_of.get(tag):
                    continue
                rank = (0 if at == parent else 10) + (0 if shown else 5) + min(order, 4)
                if best is None or rank < best[0]:
                    best = (rank, tag)
        return best[1] if best else None

    def name(self, tag: int | None) -> str:
        """The name of a tag; empty for none."""
        if tag is None:
            return ""
        if tag not in self.run.names:
            self.run.names[tag] = preferred_names(self.connection, [tag]).get(tag, "")
        return self.run.names[tag]


def own_number(uri: str) -> str:
    """The number of a tag in the URI that newsdesk makes of it; empty for any other URI."""
    try:
        return str(UUID(uri.removeprefix(OWN))) if uri.startswith(OWN) else ""
    except ValueError:
        return ""


def load(connection: Connection, ids: Iterable[int]) -> dict[int, Here]:
    """Tags with all their names."""
    found: dict[int, Here] = {}
    for part in slices(sorted(ids)):
        columns = select(T.id, T.uid, T.uri, T.parent_id, T.kind, T.colour, T.note)
        found.update((row[0], Here(*row)) for row in connection.execute(columns.where(T.id.in_(part))))
        names = select(N.tag_id, N.id, N.name, N.key, N.language, N.preferred, N.label)
        for row in connection.execute(names.where(N.tag_id.in_(part)).order_by(N.id)):
            found[row[0]].names.append(Name(*row[1:]))
    return found


def _how_many_terms(connection: Connection, ids: Iterable[int]) -> dict[int, int]:
    found: dict[int, int] = {}
    for part in slices(ids):
        statement = select(V.tag_id, func.count()).where(V.tag_id.in_(part)).group_by(V.tag_id)
        found.update((row[0], row[1]) for row in connection.execute(statement))
    return found


def _there(connection: Connection, ids: Iterable[int]) -> set[int]:
    found: set[int] = set()
    for part in slices(ids):
        found.update(connection.scalars(select(T.id).where(T.id.in_(part))))
    return found


def look(connection: Connection, run: Run, part: Sequence[Term]) -> list[Plan]:
    """What is to be done with these terms; nothing is written, and `run` knows their tags from now on."""
    seen = _Slice(connection, run, part)
    return [_plan(seen, run, term) for term in part]


def _plan(seen: _Slice, run: Run, term: Term) -> Plan:
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
        told = tell(term, run.options.language, row.told, ()) | {"broader": broader}
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
    if here is None:
        return _new(seen, run, term, (parent, broader), replace(finding, outcome=Outcome.NEW), forget)
    return _update(seen, run, term, (parent, broader), finding, here, row, keep_row=not own)


def _is_its_tag(seen: _Slice, here: Here, term: Term, row: Row) -> bool:
    """Whether a tag is this term, and not one that the term's own was merged into."""
    if here.uri == term.uri or own_number(term.uri) == here.uid:
        return True
    if seen.terms_of.get(here.id, 0) > 1 or here.main is None:
        return False
    names = {name_key(text) for text in (row.told["name"], *row.told["labels"].values())}
    return here.main.key in names or (not here.uri and term.uri.startswith(PATH) and bool(names & here.spellings()))


def _new(seen: _Slice, run: Run, term: Term, place: tuple[int | None, str], finding: Finding, forget: int) -> Plan:
    parent, broader = place
    told = tell(term, run.options.language, None, seen.taken(term, parent, 0)) | {"broader": broader}
    number = own_number(term.uri)
    known = number and term.uri not in seen.by_uri
    uri = "" if known or term.uri.startswith(PATH) else term.uri
    here = Here(run.next, number if known else str(uuid7()), uri, parent, told["kind"] or "topic", told["colour"] or "",
                told["note"])  # fmt: skip
    run.next -= 1
    run.names[here.id] = told["name"]
    _name(here, told)
    run.placed[term.uri] = here.id
    show(run, here)
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


def show(run: Run, here: Here) -> None:
    """Notes that a tag is a term of this run, and under which names it shows itself."""
    run.claimed.add(here.id)
    for one in here.names:
        if one.preferred or one.label:
            run.shown.setdefault((here.parent, one.key), set()).add(here.id)


def _update(
    seen: _Slice, run: Run, term: Term, place: tuple[int | None, str], finding: Finding, here: Here, row: Row | None,
    *, keep_row: bool,
) -> Plan:  # fmt: skip
    parent, broader = place
    last = row.told if row is not None else None
    prefer = here.main.key if here.main is not None else ""
    told = tell(term, run.options.language, last, seen.taken(term, parent, here.id), "" if last else prefer)
    told["broader"] = broader
    if last is not None and last["labels"] == told["labels"]:
        told["name"] = last["name"]  # the same names: what told it from its neighbours then, does it still
    before = None
    if last is not None:
        above_then = last["broader"]
        before = values(last, seen.last_above.get(above_then) if above_then else None)
        if above_then and above_then not in seen.last_above and here.parent == parent:
            before["broader", ""] = parent  # the tag that stood between them was deleted here
    taken, kept = weigh(here, values(told, parent), before, theirs=run.options.theirs)
    if finding.notice == "broader-unknown" and here.parent is not None:
        taken.pop(("broader", ""), None)
        kept.pop(("broader", ""), None)
    if ("broader", "") in taken and parent is not None and _below_itself(seen, here, parent):
        kept["broader", ""] = taken.pop(("broader", ""))
        finding = replace(finding, notice="cycle")
    learns = "" if here.uri or row is not None or not keep_row or term.uri.startswith(PATH) else term.uri
    learns = "" if own_number(term.uri) == here.uid else learns
    came = [*_told_of(seen, here, told, taken), *([Difference("uri", "", learns)] if learns else [])]
    stays = tuple(_told_of(seen, here, told, kept))
    outcome = Outcome.CHANGED if came else Outcome.RETIRED if term.retired else Outcome.KEPT if stays else Outcome.SAME
    finding = replace(finding, outcome=outcome, taken=tuple(came), kept=stays, tag=here.id)
    run.placed[term.uri] = here.id
    show(run, here)
    return Plan(term, finding, here, told, row, False, keep_row and (row is None or row.own), taken, learns)


def _below_itself(seen: _Slice, here: Here, parent: int) -> bool:
    return parent == here.id or (parent > 0 and here.id in above(seen.connection, parent))


def _told_of(seen: _Slice, here: Here, told: Told, found: dict[Key, Any]) -> list[Difference]:
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
