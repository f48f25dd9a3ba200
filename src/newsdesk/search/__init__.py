"""How articles are found: a search index over analysed texts. Knows texts and ids, never the archive."""

from newsdesk.search.index import Entry, Hits, SearchIndex, Similar
from newsdesk.search.language import parse
from newsdesk.search.query import Filters

__all__ = ["Entry", "Filters", "Hits", "SearchIndex", "Similar", "parse"]
