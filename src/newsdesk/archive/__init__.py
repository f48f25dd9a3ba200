"""Where things are kept: a folder with a database, originals and attachments. `Archive` is the door."""

from newsdesk.archive.archive import MARKER, Archive, Mode
from newsdesk.archive.arrivals import Arrival
from newsdesk.archive.writing import Writer

__all__ = ["MARKER", "Archive", "Arrival", "Mode", "Writer"]
