"""Tags as a vocabulary: a table, or SKOS as Turtle, RDF/XML or JSON-LD.

Written line by line and always in the same order: two exports can be compared, and fifty thousand tags need no memory.
rdflib would hold every statement; that what is written here says the same in all three is tested with it.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from newsdesk.domain.vocabulary import OutTerm
from newsdesk.formats.vocabulary_csv import ABOVE, IN_LIST, escaped
from newsdesk.formats.vocabulary_skos import OURS, SKOS
from newsdesk.formats.write_csv import guarded

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DCT = "http://purl.org/dc/terms/"


@dataclass(frozen=True, slots=True)
class Scheme:
    """The vocabulary as a whole: its URI and its title, in a language."""

    uri: str
    title: str
    language: str = ""


Writer = Callable[[Scheme, Sequence[OutTerm]], Iterator[str]]


# -- a table


def write_csv(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[str]:
    """RFC 4180 with the byte-order mark by which spreadsheet programs see Arabic; a row a tag, those above first."""
    tongues = sorted({tongue for term in terms for tongue, _ in term.labels if tongue})
    others = sorted({tongue for term in terms for tongue, _ in term.aliases if tongue})
    names = ["name", *(f"name:{tongue}" for tongue in tongues)]
    aliases = ["aliases", *(f"aliases:{tongue}" for tongue in others)]
    yield "\ufeff" + _row(["parent", *names, "kind", "colour", *aliases, "note", "uri", "vocabulary"])
    for term in terms:
        labels = dict(term.labels)
        cells = [ABOVE.join(escaped(name, ">") for name in term.path), term.name]
        cells += [labels.get(tongue, "") for tongue in tongues]
        cells += [term.kind.value, term.colour]
        for tongue in ("", *others):
            cells.append(" | ".join(escaped(name, IN_LIST) for own, name in term.aliases if own == tongue))
        yield _row([*cells, term.note, term.uri, scheme.uri])


def _row(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([guarded(cell) for cell in cells])
    return line.getvalue()


# -- SKOS

Value = tuple[str, str]
"""("@" + language, text), ("<", URI)."""


def _said(term: OutTerm, scheme: Scheme, narrower: Sequence[str]) -> Iterator[tuple[str, str, Value]]:
    """(prefix, name, value) of everything that is said of a tag, in order."""
    yield "rdf", "type", ("<", SKOS + "Concept")
    yield "skos", "inScheme", ("<", scheme.uri)
    if not term.broader:
        yield "skos", "topConceptOf", ("<", scheme.uri)
    named = dict(term.labels)
    if term.main not in named:
        yield "skos", "prefLabel", (f"@{term.main}", term.name)
    for tongue, text in term.labels:
        yield "skos", "prefLabel", (f"@{tongue}", text)
    for tongue, text in term.aliases:
        yield "skos", "altLabel", (f"@{tongue}", text)
    if term.note:
        yield "skos", "scopeNote", ("@", term.note)
    if term.broader:
        yield "skos", "broader", ("<", term.broader)
    for uri in narrower:
        yield "skos", "narrower", ("<", uri)
    yield "newsdesk", "name", ("@", term.name)
    yield "newsdesk", "kind", ("@", term.kind.value)
    yield "newsdesk", "colour", ("@", term.colour)


def _of_scheme(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[tuple[str, str, Value]]:
    yield "rdf", "type", ("<", SKOS + "ConceptScheme")
    yield "dct", "title", (f"@{scheme.language}", scheme.title)
    for term in terms:
        if not term.broader:
            yield "skos", "hasTopConcept", ("<", term.uri)


def _subjects(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[tuple[str, Iterator[tuple[str, str, Value]]]]:
    below: dict[str, list[str]] = {}
    for term in terms:
        below.setdefault(term.broader, []).append(term.uri)
    yield scheme.uri, _of_scheme(scheme, terms)
    for term in terms:
        yield term.uri, _said(term, scheme, below.get(term.uri, ()))


_PREFIXES = {"dct": _DCT, "newsdesk": OURS, "rdf": _RDF, "skos": SKOS}


def write_turtle(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[str]:
    """Turtle (W3C, 2014)."""
    for prefix, uri in _PREFIXES.items():
        yield f"@prefix {prefix}: <{uri}> .\n"
    for uri, said in _subjects(scheme, terms):
        lines = [f"{prefix}:{name} {_turtle(value)}" for prefix, name, value in said]
        yield f"\n<{_iri(uri)}>\n    " + " ;\n    ".join(lines) + " .\n"


def _turtle(value: Value) -> str:
    kind, text = value
    if kind == "<":
        return f"<{_iri(text)}>"
    for sign, spelled in (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
        text = text.replace(sign, spelled)
    return f'"{text}"{kind if len(kind) > 1 else ""}'


def _iri(uri: str) -> str:
    """A URI without the signs that none may have."""
    return "".join(quote(sign) if sign <= " " or sign in '<>"{}|^`\\' else sign for sign in uri)


def write_rdf(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[str]:
    """RDF/XML (W3C, 2014)."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF'
    for prefix, uri in _PREFIXES.items():
        yield f'\n    xmlns:{prefix}="{uri}"'
    yield ">\n"
    for uri, said in _subjects(scheme, terms):
        yield f"  <rdf:Description rdf:about={quoteattr(_iri(uri))}>\n"
        for prefix, name, (kind, text) in said:
            if kind == "<":
                yield f"    <{prefix}:{name} rdf:resource={quoteattr(_iri(text))}/>\n"
            else:
                tongue = f' xml:lang="{kind[1:]}"' if len(kind) > 1 else ""
                told = escape(text, {"\r": "&#13;"})
                yield f"    <{prefix}:{name}{tongue}>{told}</{prefix}:{name}>\n"
        yield "  </rdf:Description>\n"
    yield "</rdf:RDF>\n"


def write_jsonld(scheme: Scheme, terms: Sequence[OutTerm]) -> Iterator[str]:
    """JSON-LD (W3C, 1.1) whose context stands in the file: nobody has to fetch one."""
    yield '{\n"@context": ' + json.dumps(_PREFIXES) + ',\n"@graph": ['
    for number, (uri, said) in enumerate(_subjects(scheme, terms)):
        node: dict[str, object] = {"@id": _iri(uri)}
        for prefix, name, (kind, text) in said:
            if (prefix, name) == ("rdf", "type"):
                node["@type"] = text
                continue
            value = {"@id": _iri(text)} if kind == "<" else {"@value": text}
            if kind.startswith("@") and len(kind) > 1:
                value["@language"] = kind[1:]
            values = node.setdefault(f"{prefix}:{name}", [])
            assert isinstance(values, list)
            values.append(value)
        yield ("," if number else "") + "\n" + json.dumps(node, ensure_ascii=False)
    yield "\n]\n}\n"


@dataclass(frozen=True, slots=True)
class Format:
    """A format that tags can be written in; its words are `vocabulary.format.NAME`."""

    name: str
    suffix: str
    write: Writer


FORMATS = (
    Format("csv", ".csv", write_csv),
    Format("turtle", ".ttl", write_turtle),
    Format("rdf", ".rdf", write_rdf),
    Format("jsonld", ".jsonld", write_jsonld),
)
