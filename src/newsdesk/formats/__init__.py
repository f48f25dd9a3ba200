"""Files to captures and back: one module a format, one registry."""

from newsdesk.formats.registry import READERS, Reader, choose
from newsdesk.formats.segment import segment_tags

__all__ = ["READERS", "Reader", "choose", "segment_tags"]
