"""What the painter of pages is given: articles laid out, read in slices, and the letters of a PDF put right behind it.

The painting itself needs Qt and stands in ui/printing; which articles, in which order and how far it is stands here.
"""

from __future__ import annotations

from newsdesk.formats.frame import Frame
from newsdesk.formats.manuscript import (
    Manuscript,
    Placed,
    Told,
    grid,
    manuscript,
    side_of,
    widths,
)
from newsdesk.formats.pdf_map import Drawn, mend_map
from newsdesk.formats.pdf_outline import Mark, outline
from newsdesk.formats.pdf_pages import Drawing, Pages, pages
from newsdesk.formats.pictures import fitted

__all__ = [
    "Drawing",
    "Drawn",
    "Frame",
    "Manuscript",
    "Mark",
    "Pages",
    "Placed",
    "Told",
    "fitted",
    "grid",
    "manuscript",
    "mend_map",
    "outline",
    "pages",
    "side_of",
    "widths",
]
