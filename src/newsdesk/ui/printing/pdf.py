"""Articles as a PDF: fonts inside, letters that can be searched and copied in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from newsdesk.desk.paper import Frame, Manuscript, mend_map
from newsdesk.ui.printing.faces import UNIT
from newsdesk.ui.printing.press import Press

_LETTER = {
    QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico, QLocale.Country.Philippines,
    QLocale.Country.Chile, QLocale.Country.Colombia, QLocale.Country.Venezuela,
}  # fmt: skip


def page_layout() -> QPageLayout:
    """The paper of the land that the system is set to: A4, or Letter where that is used. The margins are ours."""
    letter = QLocale.system().territory() in _LETTER
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def write(articles: Iterable[Manuscript], frame: Frame, path: Path, stopped: Callable[[], bool]) -> None:
    """Paints articles into a new file. Raises OSError, Cancelled."""
    writer = QPdfWriter(str(path))
    writer.setCreator("newsdesk")
    writer.setTitle(frame.contents[0][1] if len(frame.contents) == 1 else frame.title)
    writer.setPageLayout(page_layout())
    writer.setResolution(72 * UNIT)
    press = Press(writer, frame, stopped)
    press.print(articles)
    del writer
    mend_map(path, press.signs.faces())
