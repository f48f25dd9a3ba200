"""Where things are kept: a folder with a database, originals and attachments. `Archive` is the door."""

from newsdesk.archive.archive import Archive, Mode
from newsdesk.archive.arrivals import Arrival
from newsdesk.archive.writing import Writer

__all__ = ["Archive", "Arrival", "Mode", "Writer"]
