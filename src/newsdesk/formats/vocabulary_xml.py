"""RDF/XML by rdflib, held to what a vocabulary needs: a small DTD of plain entities, texts of a bounded length.

rdflib adds each piece of a text to the one before, which takes the square of its length in a text of many pieces; here
the pieces are gathered first. What a datatype says of a text is of no use to a vocabulary and costs a second parser.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newsdesk.domain.errors import VocabularyUnreadable
from newsdesk.text.patterns import pattern

MOST_DTD = 16_000
"""Letters of a DTD in the file; those of large ontologies, an entity for each of their namespaces, have some 4,000."""
LONGEST_TEXT = 100_000
"""Letters of a name, a note or an attribute."""
_MOST_ENTITIES = 100
_MOST_PREFIXES = 1000
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

    source = StringInputSource(text.encode("utf-8", "replace"), system_id=base)
    source.setPublicId(base)
    parser = create_parser(source, graph)
    handler = _handler(graph, path)
    handler.setDocumentLocator(source)
    parser.setContentHandler(handler)
    parser.parse(source)


def _handler(graph: Any, path: Path) -> Any:
    """rdflib's handler, with bounds. Made here, for rdflib is loaded when the first vocabulary is read."""
    from rdflib import Literal
    from rdflib.plugins.parsers.rdfxml import RDFXMLHandler

    class Bounded(RDFXMLHandler):
        def __init__(self) -> None:
            super().__init__(graph)
            self._pieces: list[str] = []
            self._length = 0

        def characters(self, content: str) -> None:
            current = self.current
            if (
                current is None
                or current.char is None
                or (current.data is None and not isinstance(current.object, str))
            ):
                return  # between elements
            self._pieces.append(content)
            self._length += len(content)
            self._hold(self._length)

        def startPrefixMapping(self, prefix: str | None, namespace: str) -> None:
            super().startPrefixMapping(prefix, namespace)
            if len(self._ns_contexts) > _MOST_PREFIXES:
                raise VocabularyUnreadable("vocabulary-deep", path=path.name)

        def startElementNS(self, name: Any, qname: Any, attrs: Any) -> None:
            self._flush()
            self._hold(max((len(value) for _, value in attrs.items()), default=0))
            super().startElementNS(name, qname, attrs)
            if isinstance(self.current.object, Literal):  # of markup: each piece that comes would be parsed with it
                self.current.object = ""

        def endElementNS(self, name: Any, qname: Any) -> None:
            self._flush()
            super().endElementNS(name, qname)
            above = self.current
            if above is not None and isinstance(above.object, str):
                self._hold(len(above.object))

        def property_element_end(self, name: Any, qname: Any) -> None:
            self.current.datatype = None
            if type(self.current.object) is str:
                self.current.object = Literal(self.current.object, self.current.language)
            super().property_element_end(name, qname)

        def _flush(self) -> None:
            if self._pieces:
                whole = "".join(self._pieces)
                self._pieces.clear()
                self._length = 0
                super().characters(whole)

        def _hold(self, length: int) -> None:
            if length > LONGEST_TEXT:
                raise VocabularyUnreadable("vocabulary-long", path=path.name)

    return Bounded()
