"""Images of a text, read off the GUI thread and kept while they are likely to be drawn again."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from newsdesk.desk import Desk, attachments
from newsdesk.domain.errors import NotFound
from newsdesk.ui.jobs import Jobs

SCHEME = "attachment:"
MOST = 40
LARGEST = 2000  # pixels of a side; a larger image is read smaller


class Images(QObject):
    """`find` gives what is there at once; `came` when one that was asked for has been read."""

    came = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._desk, self._jobs = desk, jobs
        self._read: OrderedDict[str, QImage | None] = OrderedDict()

    def find(self, src: str) -> QImage | None:
        """The image of `attachment:SHA256`; None where there is none, or not yet."""
        if not src.startswith(SCHEME):
            return None
        if src in self._read:
            self._read.move_to_end(src)
            return self._read[src]
        self._read[src] = None
        while len(self._read) > MOST:
            self._read.popitem(last=False)
        self._jobs.run(lambda: self._load(src), lambda image: self._keep(src, image))
        return None

    def _load(self, src: str) -> QImage | None:
        try:
            path = attachments.file_of(self._desk, src.removeprefix(SCHEME))
        except NotFound:
            return None
        reader = QImageReader(str(path))
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > LARGEST:
            reader.setScaledSize(size.scaled(QSize(LARGEST, LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        return None if image.isNull() else image

    def _keep(self, src: str, image: QImage | None) -> None:
        self._read[src] = image
        if image is not None:
            self.came.emit()
