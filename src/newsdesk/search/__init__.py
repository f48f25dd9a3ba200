"""How articles are found: a search index over analysed texts. Knows texts and ids, never the archive."""

from newsdesk.search.alike import Sign, Similar, Telling
from newsdesk.search.completion import complete, learn, spellings, without_quotes
from newsdesk.search.documents import Entry
from newsdesk.search.index import Hits, SearchIndex
from newsdesk.search.language import Understood, parse, understand
from newsdesk.search.query import NO_DATE, Asked, Filters, Model

__all__ = [
    "NO_DATE",
    "Asked",
    "Entry",
    "Filters",
    "Hits",
    "Model",
    "SearchIndex",
    "Sign",
    "Similar",
    "Telling",
    "Understood",
    "complete",
    "learn",
    "parse",
    "spellings",
    "understand",
    "without_quotes",
]
