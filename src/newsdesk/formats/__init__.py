"""Files to captures and back: one module a format, one registry."""

from newsdesk.formats.frame import LABELS, Frame
from newsdesk.formats.registry import READERS, Reader, choose
from newsdesk.formats.segment import segment_tags
from newsdesk.formats.writers import WRITERS, Writer, writer_for, writer_named

__all__ = [
    "LABELS",
    "READERS",
    "WRITERS",
    "Frame",
    "Reader",
    "Writer",
    "choose",
    "segment_tags",
    "writer_for",
    "writer_named",
]
