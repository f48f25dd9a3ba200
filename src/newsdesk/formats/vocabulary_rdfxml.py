"""rdflib's handler of RDF/XML, with bounds. Imports rdflib, so it is imported itself when a vocabulary is read.

rdflib adds each piece of a text to the one before, which takes the square of its length in a text of many pieces; here
the pieces are gathered first. What a datatype says of a text is of no use to a vocabulary and costs a second parser.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rdflib import Literal
from rdflib.plugins.parsers.rdfxml import RDFXMLHandler

from newsdesk.domain.errors import VocabularyUnreadable

LONGEST_TEXT = 100_000
"""Letters of a name, a note or an attribute."""
_MOST_PREFIXES = 1000


class Bounded(RDFXMLHandler):
    """Raises VocabularyUnreadable where a text or an attribute is too long, or prefixes are too many."""

    def __init__(self, graph: Any, path: Path) -> None:
        super().__init__(graph)
        self._path = path
        self._pieces: list[str] = []
        self._length = 0

    def characters(self, content: str) -> None:
        current = self.current
        if current is None or current.char is None or (current.data is None and not isinstance(current.object, str)):
            return  # between elements
        self._pieces.append(content)
        self._length += len(content)
        self._hold(self._length)

    def startPrefixMapping(self, prefix: str | None, namespace: str) -> None:
        super().startPrefixMapping(prefix, namespace)
        if len(self._ns_contexts) > _MOST_PREFIXES:
            raise VocabularyUnreadable("vocabulary-deep", path=self._path.name)

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
            raise VocabularyUnreadable("vocabulary-long", path=self._path.name)
