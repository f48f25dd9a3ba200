"""SKOS by rdflib: RDF/XML, Turtle, N-Triples and JSON-LD into terms.

rdflib parses; what it finds goes into a store of our own, which keeps no more than SKOS needs, counts, and can stop.
Nothing is fetched: XML is held to its bounds by `vocabulary_xml`, and a context of JSON-LD that lies elsewhere is
replaced by that of SKOS before rdflib sees it.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import Cancelled, VocabularyUnreadable
from newsdesk.domain.tag import TagKind
from newsdesk.domain.vocabulary import Term, Trouble, Vocabulary, Words
from newsdesk.formats import vocabulary, vocabulary_xml
from newsdesk.text.name import clean_name
from newsdesk.text.patterns import pattern

SKOS = "http://www.w3.org/2004/02/skos/core#"
XL = "http://www.w3.org/2008/05/skos-xl#"
OURS = "urn:newsdesk:terms:"
"""What SKOS has no word for: the kind of a tag and its colour."""
_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
_TITLES = ("http://purl.org/dc/terms/title", "http://purl.org/dc/elements/1.1/title", SKOS + "prefLabel", _RDFS_LABEL)
_NOTES = (SKOS + "scopeNote", SKOS + "definition", SKOS + "note")
_GIVEN_UP = frozenset({"deprecated", "retired", "obsolete"})
_NO_CONCEPT = frozenset({SKOS + "ConceptScheme", SKOS + "Collection", SKOS + "OrderedCollection"})
_KINDS = {
    "person": TagKind.PERSON, "place": TagKind.PLACE, "location": TagKind.PLACE, "geographicplace": TagKind.PLACE,
    "organization": TagKind.ORGANISATION, "organisation": TagKind.ORGANISATION, "event": TagKind.EVENT,
}  # fmt: skip
_KEPT = frozenset({
    *(SKOS + name for name in ("prefLabel", "altLabel", "hiddenLabel", "broader", "narrower", "inScheme",
                               "topConceptOf")),
    *_NOTES, *_TITLES, XL + "prefLabel", XL + "altLabel", XL + "hiddenLabel", XL + "literalForm", _RDF_TYPE,
    OURS + "kind", OURS + "colour", OURS + "name",
})  # fmt: skip
_NAMING = frozenset({SKOS + "prefLabel", SKOS + "broader", SKOS + "narrower", XL + "prefLabel"})
_EVERY = 5000  # statements between two looks at whether to stop
_MOST = 25_000_000
_HERE = "urn:newsdesk:here:"
_MOST_DEPTH = 200
_LINE = pattern(r"(?i)\bline (\d+)")
_CONTEXT = {
    "skos": SKOS, "type": "@type", "id": "@id", "uri": "@id",
    **{name: {"@id": SKOS + name, "@container": "@language"} for name in (
        "prefLabel", "altLabel", "hiddenLabel", "scopeNote", "definition", "note")},
    **{name: {"@id": SKOS + name, "@type": "@id"} for name in (
        "broader", "narrower", "inScheme", "topConceptOf", "hasTopConcept")},
    "Concept": SKOS + "Concept", "ConceptScheme": SKOS + "ConceptScheme",
}  # fmt: skip


# -- the formats


def read_xml(text: str, path: Path, progress: Progress) -> Vocabulary:
    """RDF/XML. Raises VocabularyUnreadable, Cancelled."""
    return _read(vocabulary_xml.prepared(text, path, vocabulary.MOST_BYTES), "xml", path, progress)


def read_turtle(text: str, path: Path, progress: Progress) -> Vocabulary:
    """Turtle, and N-Triples, which is a part of it. Raises VocabularyUnreadable, Cancelled."""
    return _read(text, "turtle", path, progress)


def read_json(text: str, path: Path, progress: Progress) -> Vocabulary:
    """JSON-LD. Raises VocabularyUnreadable, Cancelled."""
    try:
        told = json.loads(text)
        foreign: set[str] = set()
        local = _without_remote(told, foreign)
    except json.JSONDecodeError as error:
        raise VocabularyUnreadable("vocabulary-broken", path=path.name, line=error.lineno, detail=error.msg) from error
    except (RecursionError, _TooDeep) as error:
        raise VocabularyUnreadable("vocabulary-deep", path=path.name) from error
    except ValueError as error:  # what json says of a number of more than some thousand digits
        raise VocabularyUnreadable("vocabulary-number", path=path.name) from error
    found = _read(local, "json-ld", path, progress)
    more = tuple(Trouble("remote-context", "", {"uri": uri[:200]}) for uri in sorted(foreign)[:20])
    return Vocabulary(found.format, found.uri, found.name, found.terms, (*more, *found.troubles))


class _TooDeep(Exception):
    """JSON that is nested further than a vocabulary is."""


def _without_remote(value: Any, foreign: set[str], depth: int = 0) -> Any:
    """JSON whose contexts all stand in it: those that lie elsewhere are replaced by SKOS's, and noted in `foreign`."""
    if depth > _MOST_DEPTH:
        raise _TooDeep
    if isinstance(value, list):
        return [_without_remote(one, foreign, depth + 1) for one in value]
    if not isinstance(value, dict):
        return value
    made = {}
    for name, inner in value.items():
        if name == "@import":
            foreign.add(str(inner))
        elif name == "@context":
            made[name] = _local(inner, foreign, depth + 1)
        else:
            made[name] = _without_remote(inner, foreign, depth + 1)
    return made


def _local(context: Any, foreign: set[str], depth: int) -> Any:
    if depth > _MOST_DEPTH:
        raise _TooDeep
    if isinstance(context, str):
        foreign.add(context)
        return _CONTEXT
    if isinstance(context, list):
        return [_local(one, foreign, depth + 1) for one in context]
    return _without_remote(context, foreign, depth + 1)


def _read(told: Any, syntax: str, path: Path, progress: Progress) -> Vocabulary:
    from rdflib import Dataset, Graph
    from rdflib.plugins.parsers.jsonld import to_rdf

    facts = _Facts(path, progress)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # rdflib's about itself
            if syntax == "json-ld":
                to_rdf(told, Dataset(store=_store(facts)), _HERE)
            else:
                graph = Graph(store=_store(facts), bind_namespaces="none")
                if syntax == "xml":
                    vocabulary_xml.parse(told, graph, _HERE, path)
                else:
                    graph.parse(data=told.encode("utf-8", "replace"), format=syntax, publicID=_HERE)
    except (VocabularyUnreadable, Cancelled):
        raise
    except RecursionError as error:
        raise VocabularyUnreadable("vocabulary-deep", path=path.name) from error
    except Exception as error:  # rdflib's parsers raise what they like
        raise _broken(error, path) from error
    return facts.vocabulary(path)


def _broken(error: Exception, path: Path) -> VocabularyUnreadable:
    found = _LINE.search(str(error))
    at = getattr(error, "getLineNumber", lambda: int(found[1]) if found else 0)()
    detail = getattr(error, "_why", None) or getattr(error, "getMessage", lambda: str(error))()
    return VocabularyUnreadable("vocabulary-broken" if at else "vocabulary-torn", path=path.name, line=at or 0,
                                detail=" ".join(str(detail).split())[:200])  # fmt: skip


def _store(facts: _Facts) -> Any:
    """A store for rdflib's parsers to fill. Made here, for rdflib is loaded when the first vocabulary is read."""
    from rdflib.store import Store

    class Sink(Store):
        context_aware = True  # the parser of JSON-LD asks for it
        graph_aware = True

        def add(self, triple: Any, context: Any = None, quoted: bool = False) -> None:
            facts.add(*triple)

        def bind(self, prefix: str, namespace: Any, override: bool = True) -> None:
            """Prefixes are of no use here."""

        def namespace(self, prefix: str) -> Any:
            return None

        def prefix(self, namespace: Any) -> Any:
            return None

        def namespaces(self) -> Any:
            return iter(())

        def contexts(self, triple: Any = None) -> Any:
            return iter(())

        def add_graph(self, graph: Any) -> None:
            """All graphs are one."""

        def triples(self, pattern: Any, context: Any = None) -> Any:
            return iter(())

        def __len__(self, context: Any = None) -> int:
            return 0

    return Sink()


# -- from statements to terms


class _Facts:
    """What was said of each subject, as far as SKOS needs it: {subject: {predicate: [(text, language, is a node)]}}."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self._path, self._progress = path, progress
        self._said: dict[str, dict[str, list[tuple[str, str, bool]]]] = {}
        self._count = 0

    def add(self, subject: Any, predicate: Any, value: Any) -> None:
        """Takes a statement. Raises Cancelled, and VocabularyUnreadable where there are too many."""
        self._count += 1
        if self._count % _EVERY == 0:
            if self._progress.cancelled():
                raise Cancelled()
            self._progress.report(len(self._said), None)
            if self._count > _MOST or len(self._said) > 4 * vocabulary.MOST_TERMS:
                raise VocabularyUnreadable("vocabulary-too-large", path=self._path.name)
        name = str(predicate)
        if name not in _KEPT and _local_name(name) not in _GIVEN_UP:
            return
        tongue = getattr(value, "language", None) or ""
        is_node = not hasattr(value, "datatype")
        self._said.setdefault(_node(subject), {}).setdefault(name, []).append(
            (_node(value) if is_node else str(value), tongue, is_node)
        )

    def vocabulary(self, path: Path) -> Vocabulary:
        """Everything that was said, as terms in the order in which they came."""
        concepts = self._concepts()
        above = self._above(concepts)
        schemes = [one for one, said in self._said.items() if SKOS + "ConceptScheme" in self._nodes(said, _RDF_TYPE)]
        terms, troubles = [], []
        paths = _Paths(above, {one: self._labels(self._said[one]) for one in concepts})
        for one in concepts:
            term, more = self._term(one, above.get(one, []), paths)
            terms.append(term)
            troubles += more
        scheme = schemes[0] if len(schemes) == 1 else self._common_scheme(concepts)
        title = next((text for name in _TITLES for text, _, is_node in self._said.get(scheme, {}).get(name, ())
                      if not is_node), "")  # fmt: skip
        uri = "" if scheme.startswith("_:") else _one_iptc(scheme)
        return Vocabulary("skos", uri[:2000], title or path.stem, tuple(terms), tuple(troubles))

    def _concepts(self) -> list[str]:
        found = []
        for one, said in self._said.items():
            types = self._nodes(said, _RDF_TYPE)
            named = not _NAMING.isdisjoint(said)
            if SKOS + "Concept" in types or (named and not types & _NO_CONCEPT):
                found.append(one)
        return found

    def _common_scheme(self, concepts: Iterable[str]) -> str:
        counted: dict[str, int] = {}
        for one in concepts:
            for name in ("inScheme", "topConceptOf"):
                for scheme in self._nodes(self._said[one], SKOS + name):
                    counted[scheme] = counted.get(scheme, 0) + 1
        return max(counted, key=lambda scheme: (counted[scheme], scheme), default="")

    def _above(self, concepts: Iterable[str]) -> dict[str, list[str]]:
        found: dict[str, dict[str, None]] = {}
        for one in concepts:
            for text, _, is_node in self._said[one].get(SKOS + "broader", ()):
                if is_node:
                    found.setdefault(one, {})[text] = None
            for text, _, is_node in self._said[one].get(SKOS + "narrower", ()):
                if is_node:
                    found.setdefault(text, {}).setdefault(one)
        return {one: list(many) for one, many in found.items()}

    @staticmethod
    def _nodes(said: dict[str, list[tuple[str, str, bool]]], name: str) -> set[str]:
        return {text for text, _, is_node in said.get(name, ()) if is_node}

    def _texts(self, said: dict[str, list[tuple[str, str, bool]]], name: str) -> list[tuple[str, str]]:
        found = [(tongue, text) for text, tongue, is_node in said.get(SKOS + name, ()) if not is_node]
        for node in self._nodes(said, XL + name):
            forms = self._said.get(node, {}).get(XL + "literalForm", ())
            found += [(tongue, text) for text, tongue, is_node in forms if not is_node]
        return found

    def _labels(self, said: dict[str, list[tuple[str, str, bool]]]) -> Words:
        told = vocabulary.plain(self._texts(said, "prefLabel"))
        if not told:
            others = said.get(_RDFS_LABEL, ())
            told = vocabulary.plain((tongue, text) for text, tongue, is_node in others if not is_node)
        return told

    def _term(self, one: str, above: list[str], paths: _Paths) -> tuple[Term, list[Trouble]]:
        said = self._said[one]
        labels: dict[str, str] = {}
        aliases: list[tuple[str, str]] = []
        troubles = []
        uri = paths.uri(one)
        for tongue, text in self._labels(said):
            if tongue in labels:
                aliases.append((tongue, text))
                troubles.append(Trouble("several-labels", "", {"name": labels[tongue], "other": text}))
            else:
                labels[tongue] = text
        for name in ("altLabel", "hiddenLabel"):
            aliases += self._texts(said, name)
        labels, main = self._with_main(said, labels)
        notes = [(tongue, text) for name in _NOTES for text, tongue, is_node in said.get(name, ()) if not is_node]
        if one.startswith("_:") and labels:
            troubles.append(Trouble("no-uri", "", {"name": next(iter(labels.values()))}))
        kind = next((text for text, _, _ in said.get(OURS + "kind", ())), "")
        colour = next((text for text, _, _ in said.get(OURS + "colour", ())), None)
        term = Term(
            uri,
            tuple(labels.items()),
            vocabulary.plain(aliases),
            tuple(paths.uri(each) for each in above),
            tuple((vocabulary.language(tongue), told) for tongue, text in notes if (told := vocabulary.note(text))),
            kind_of(kind) or next(filter(None, map(_kind_of_class, sorted(self._nodes(said, _RDF_TYPE)))), None),
            vocabulary.colour(colour) if colour is not None else None,
            self._retired(said),
            main,
        )
        return term, troubles

    @staticmethod
    def _with_main(
        said: dict[str, list[tuple[str, str, bool]]], labels: dict[str, str]
    ) -> tuple[dict[str, str], str | None]:
        """(labels, the language of the main name where newsdesk told it). One that is shown in no language has none."""
        told = next((clean_name(text) for text, _, _ in said.get(OURS + "name", ())), "")
        for tongue, text in labels.items():
            if text == told:
                return labels, tongue
        return ({"": told} | labels, "") if told and labels and "" not in labels else (labels, None)

    @staticmethod
    def _retired(said: dict[str, list[tuple[str, str, bool]]]) -> str:
        for name, values in said.items():
            if _local_name(name) in _GIVEN_UP:
                for text, _, _ in values:
                    if text.strip().lower() not in ("", "false", "0", "no"):
                        return "yes" if text.strip().lower() in ("true", "1", "yes") else text.strip()[:40]
        return ""


class _Paths:
    """The URIs of concepts; one that has none is called by where it stands."""

    def __init__(self, above: dict[str, list[str]], labels: dict[str, Words]) -> None:
        self._above, self._labels = above, labels

    def uri(self, one: str) -> str:
        """The URI of a concept."""
        if not one.startswith("_:"):
            return _one_iptc(one)
        names: list[str] = []
        seen: set[str] = set()
        while one and one not in seen and len(seen) < 100:
            seen.add(one)
            told = self._labels.get(one) or (("", one),)
            names.insert(0, told[0][1])
            one = next(iter(self._above.get(one, ())), "")
        return vocabulary.by_path(names)


def _one_iptc(uri: str) -> str:
    """IPTC spells its addresses with https by now; those in news that came in say http."""
    return uri.replace("https://", "http://", 1) if uri.startswith("https://cv.iptc.org/newscodes/") else uri


def _node(value: Any) -> str:
    from rdflib.term import BNode

    return f"_:{value}" if isinstance(value, BNode) else str(value)


def _local_name(uri: str) -> str:
    return uri.rsplit("#", 1)[-1].rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower()


def kind_of(text: str) -> TagKind | None:
    """The kind that a word means; None for none."""
    told = text.strip().lower()
    try:
        return TagKind(told)
    except ValueError:
        return _KINDS.get(told)


def _kind_of_class(uri: str) -> TagKind | None:
    return None if uri.startswith(SKOS) else _KINDS.get(_local_name(uri))
