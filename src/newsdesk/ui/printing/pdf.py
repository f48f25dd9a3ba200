"""Articles as a PDF: fonts inside, letters that can be searched and copied in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from newsdesk.desk.paper import Frame, Manuscript, mend_map, outline
from newsdesk.domain.paper import Paper
from newsdesk.ui.printing.faces import UNIT
from newsdesk.ui.printing.press import Press


def page_layout(paper: Paper) -> QPageLayout:
    """A sheet of paper, upright. The margins are ours."""
    size = QPageSize(
        QSizeF(paper.width, paper.height), QPageSize.Unit.Millimeter, matchPolicy=QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def write(articles: Iterable[Manuscript], frame: Frame, path: Path, stopped: Callable[[], bool]) -> None:
    """Paints articles into a new file. Raises OSError, Cancelled."""
    writer = QPdfWriter(str(path))
    writer.setCreator("newsdesk")
    writer.setTitle(frame.contents[0][1] if len(frame.contents) == 1 else frame.title)
    writer.setPageLayout(page_layout(frame.paper))
    writer.setResolution(72 * UNIT)
    press = Press(writer, frame, stopped)
    press.print(articles)
    del writer
    mend_map(path, press.signs.faces())
    outline(path, press.marks)
