"""What the archive holds of what the terms of a vocabulary name, and what one taking over decided so far.

What was decided and is not written yet (a slice that is being looked at; all of them where nothing is written) is asked
first, the archive second.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, func, select

from newsdesk.archive import tables as t
from newsdesk.archive import terms as term_rows
from newsdesk.archive.keys import name_key
from newsdesk.archive.packing import slices
from newsdesk.archive.tags import preferred_names
from newsdesk.archive.told import Here, Name, Told
from newsdesk.domain.vocabulary import OWN, Options, Term, Vocabulary

T, N, V, B = t.TagRecord, t.TagName, t.VocabularyTerm, t.Vocabulary
PATH = "path:"
"""How the URI of a term begins that its file gave none: it is kept with the term, and never with the tag."""


@dataclass(slots=True)
class Row:
    """A term that is known: its tag, and what was told of it last."""

    id: int
    tag: int
    told: Told
    own: bool  # of this vocabulary; else of another one that has the same URI


class Run:
    """One taking over, or the foretelling of one, from its first slice to its last."""

    def __init__(self, vocabulary: Vocabulary, options: Options, archive_uri: str) -> None:
        self.vocabulary, self.options = vocabulary, options
        self.own = bool(vocabulary.uri) and vocabulary.uri == archive_uri
        self.id: int | None = None
        self.terms = {term.uri: term for term in vocabulary.terms}
        self.placed: dict[str, int] = {}
        self.claimed: set[int] = set()  # tags that a term of this run is already
        self.shown: dict[tuple[int | None, str], set[int]] = {}  # tags by (parent, folded name) that they will show
        self.hidden: dict[tuple[int | None, str], set[int]] = {}  # tags by the same that they will have as an alias
        self.moved: dict[int, int | None] = {}  # where tags will stand
        self.names: dict[int, str] = {}  # of tags, as far as they were asked for
        self.next = -1

    def start(self, connection: Connection) -> None:
        """Finds the vocabulary among those that were read before: by its URI, or where it has none by its name. Asked
        before each slice, for it may have been undone since the one before."""
        statement = select(B.id).order_by(B.id)
        if self.vocabulary.uri:
            statement = statement.where(B.uri == self.vocabulary.uri)
        else:
            statement = statement.where(B.uri == "", B.name == self.vocabulary.name, B.format == self.vocabulary.format)
        self.id = connection.scalar(statement)

    def note(self, here: Here) -> None:
        """A tag is a term of this run, and will stand here under these names."""
        self.claimed.add(here.id)
        self.moved[here.id] = here.parent
        for one in here.names:
            having = self.shown if one.preferred or one.label else self.hidden
            having.setdefault((here.parent, one.key), set()).add(here.id)

    def wrote(self, made: Iterable[int]) -> None:
        """A slice is in the archive with these new tags: from now on that is asked, for a person may change it."""
        self.claimed.update(made)
        self.shown.clear()
        self.hidden.clear()
        self.moved.clear()
        self.names.clear()

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


class Slice:
    """What the archive holds of what the terms of a slice name."""

    def __init__(self, connection: Connection, run: Run, part: Sequence[Term]) -> None:
        self.connection, self.run = connection, run
        uris = [term.uri for term in part]
        outside = {one for term in part for one in term.broader[:1]} - set(run.terms) - set(run.placed)
        self.rows = self._rows(uris)
        self.by_uri = self._by_uri({*uris, *outside})
        run.placed.update((uri, self.by_uri[uri]) for uri in outside if uri in self.by_uri)
        self.by_key: dict[str, list[tuple[int, int | None, str, bool]]] = {}
        named = {name_key(text) for term in part for _, text in term.labels}
        self._read_keys(named | {name_key(text) for term in part for _, text in term.aliases})
        self._parents: dict[int, int | None] = {}
        self.deleted = term_rows.deleted(connection, [run.id] if run.id is not None else [])
        bare = {tag for key in named for tag, _, uri, _ in self.by_key[key] if not uri}
        ids = {row.tag for row in self.rows.values()} | {self.by_uri[uri] for uri in uris if uri in self.by_uri} | bare
        self.tags = load(connection, ids)
        self.terms_of = _how_many_terms(connection, ids)
        last = {row.told.get("broader", "") for row in self.rows.values()} - {""}
        self.last_above = self._last_above(last)
        self._forget_deleted(part)

    def _forget_deleted(self, part: Sequence[Term]) -> None:
        """Of the terms above these, those whose tags were deleted while this is under way have none any more."""
        placed, wanted = self.run.placed, {}
        for term in part:
            uri = term.broader[0] if term.broader else ""
            while uri and uri not in wanted:
                wanted[uri] = placed.get(uri, 0)
                above = self.run.terms.get(uri)
                uri = above.broader[0] if above is not None and above.broader else ""
        there = _there(self.connection, {tag for tag in wanted.values() if tag > 0})
        for uri, tag in wanted.items():
            if tag > 0 and tag not in there:
                del placed[uri]

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

    def _read_keys(self, keys: set[str]) -> None:
        """(tag, the tag above it, its URI, whether it shows the name) by folded name, the shown first."""
        found = self.by_key
        found.update((key, []) for key in keys)
        for part in slices(sorted(keys)):
            statement = select(N.key, T.id, T.parent_id, T.uri, N.preferred, N.label).join(T, T.id == N.tag_id)
            statement = statement.where(N.key.in_(part)).order_by(N.preferred.desc(), N.label.desc(), T.id)
            for key, tag, parent, uri, preferred, label in self.connection.execute(statement):
                found[key].append((tag, parent, uri, bool(preferred or label)))

    def _last_above(self, uris: set[str]) -> dict[str, int]:
        found = {uri: self.run.placed[uri] for uri in uris if uri in self.run.placed}
        for part in slices(sorted(uris - set(found))):
            statement = select(V.uri, V.tag_id).where(V.uri.in_(part), V.vocabulary_id == self.run.id)
            found.update((row[0], row[1]) for row in self.connection.execute(statement))
        return found

    def taken(self, parent: int | None, own: int) -> Callable[[str], bool]:
        """Tells of a name whether a tag other than `own` below `parent` will show it."""
        return lambda text: bool(self._showing(name_key(text), parent) - {own})

    def _showing(self, key: str, parent: int | None) -> set[int]:
        if key not in self.by_key:
            self._read_keys({key})
        known = self.run.moved
        others = {tag for tag, at, _, shown in self.by_key[key] if shown and at == parent and tag not in known}
        return others | self.run.shown.get((parent, key), set())

    def held(self, parent: int | None, own: Here | None) -> Callable[[str], bool]:
        """Tells of a name whether a tag other than `own` below `parent` will show it, or has it where `own` has not."""
        number, spellings = (own.id, own.spellings()) if own is not None else (0, set())

        def tells(text: str) -> bool:
            key = name_key(text)
            if self._showing(key, parent) - {number}:
                return True
            return key not in spellings and bool(self._having(key, parent) - {number})

        return tells

    def _having(self, key: str, parent: int | None) -> set[int]:
        known = self.run.moved
        others = {tag for tag, at, _, _ in self.by_key[key] if at == parent and tag not in known}
        return others | self.run.hidden.get((parent, key), set())

    def doubled(self, here: Here) -> set[str]:
        """The names that a tag shows and another tag beside it will show as well."""
        shown = {one.key for one in here.names if one.preferred or one.label}
        return {key for key in shown if self._showing(key, here.parent) - {here.id}}

    def below(self, tag: int, here: int) -> bool:
        """Whether `tag` is `here`, or will stand below it."""
        at: int | None = tag
        walked: set[int] = set()
        while at is not None and at not in walked:
            if at == here:
                return True
            walked.add(at)
            at = self.run.moved[at] if at in self.run.moved else self._parent(at)
        return False

    def _parent(self, tag: int) -> int | None:
        if tag not in self._parents:
            self._parents[tag] = self.connection.scalar(select(T.parent_id).where(T.id == tag))
        return self._parents[tag]

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
