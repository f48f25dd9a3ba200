"""Images of a text, read off the GUI thread and kept while they are likely to be drawn again."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader

from newsdesk.desk import Desk, attachments
from newsdesk.domain.errors import NotFound
from newsdesk.ui.jobs import Jobs

SCHEME = "attachment:"
MOST = 300  # images of one article that are shown
LARGEST = 1400  # pixels of a side; a larger image is read smaller
GATHER = 60  # milliseconds in which images that were read are laid out together


class Images(QObject):
    """`find` gives what is there at once; `came` when one that was asked for has been read."""

    came = Signal()

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._desk, self._jobs = desk, jobs
        self._read: dict[str, QImage | None] = {}
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER)
        self._gather.timeout.connect(self.came)

    def forget(self) -> None:
        """Another article is shown."""
        self._read.clear()

    def find(self, src: str) -> QImage | None:
        """The image of `attachment:SHA256`; None where there is none, or not yet."""
        if not src.startswith(SCHEME):
            return None
        if src in self._read or len(self._read) >= MOST:
            return self._read.get(src)
        self._read[src] = None
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
        if src in self._read:  # else its article is not shown any more
            self._read[src] = image
            if image is not None:
                self._gather.start()
