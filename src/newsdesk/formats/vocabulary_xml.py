"""RDF/XML by rdflib, held to what a vocabulary needs: a small DTD of plain entities, texts of a bounded length."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsdesk.domain.errors import VocabularyUnreadable
from newsdesk.text.patterns import pattern

MOST_DTD = 16_000
"""Letters of a DTD in the file; those of large ontologies, an entity for each of their namespaces, have some 4,000."""
_MOST_ENTITIES = 100
_DECLARATION = pattern(r"\A\s*<\?xml[^>]*\?>")
_ENTITY = pattern(r"<!ENTITY\s+([^>]*)>")
_OF_TEXT = pattern(r"""([\w.:-]+)\s+(?:"([^"&%]{0,500})"|'([^'&%]{0,500})')\s*\Z""")
_END_OF_DTD = pattern(r"\]\s*>")


def prepared(text: str, path: Path, most: int) -> str:
    """An XML document without its declaration, for it is text by now. Raises VocabularyUnreadable where its entities
    are made of others or of files, are many, or would be more than `most` letters where they stand."""
    text = _DECLARATION.sub("", text, count=1)
    entities = _entities(text)
    if entities is None or sum(text.count(f"&{name};") * size for name, size in entities.items()) > most:
        raise VocabularyUnreadable("vocabulary-entities", path=path.name)
    return text


def _entities(text: str) -> dict[str, int] | None:
    """How long each entity is; None where one is of no plain text, or where there are more than a vocabulary needs.

    All are looked for between the first and the last, wherever the DTD ends: a comment or a quotation that looks like
    its end hides none.
    """
    if "<!ATTLIST" in text:  # a value for an attribute of each element, which no file shows how often
        return None
    start = text.find("<!DOCTYPE", 0, 20_000)
    inner = text.find("[", start, text.find(">", start)) if start >= 0 else -1
    if inner >= 0 and not _END_OF_DTD.search(text, inner, inner + MOST_DTD):
        return None
    first = text.find("<!ENTITY")
    if first < 0:
        return {}
    last = text.rfind("<!ENTITY")
    if last - first > MOST_DTD:
        return None
    declared = text[first : last + 1000]
    sizes: dict[str, int] = {}
    for told in _ENTITY.finditer(declared):
        found = _OF_TEXT.match(told[1])
        if found is None:
            return None
        sizes[found[1]] = len(found[2] or found[3] or "")
    if len(sizes) > _MOST_ENTITIES or "<!ENTITY" in _ENTITY.sub("", declared):
        return None
    return sizes


def parse(text: str, graph: Any, base: str, path: Path) -> None:
    """Puts what an XML document states into a graph. Raises what rdflib and expat raise, and VocabularyUnreadable."""
    from rdflib.parser import StringInputSource
    from rdflib.plugins.parsers.rdfxml import create_parser

    from newsdesk.formats.vocabulary_rdfxml import Bounded

    source = StringInputSource(text.encode("utf-8", "replace"), system_id=base)
    source.setPublicId(base)
    parser = create_parser(source, graph)
    handler = Bounded(graph, path)
    handler.setDocumentLocator(source)  # type: ignore[arg-type]  # as rdflib does: it asks it for its address alone
    parser.setContentHandler(handler)
    parser.parse(source)
