"""Files that a person brings: a handful is shown first, many go into the queue at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import Desk
from newsdesk.domain.changes import Progress
from newsdesk.ui.articles.original_view import decoded
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.desk.previewing import Preview


class ImportVerbs(QObject):
    """`told` with a line for the banner. `shown_first` says whether a handful is shown before it goes in; `told_first`
    hears when that changes."""

    told = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, work: WorkBar, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._work, self._theme, self._window = desk, jobs, work, theme, window
        self.shown_first = True
        self.told_first: Callable[[bool], None] = lambda _first: None

    def bring(self, paths: Sequence[Path]) -> None:
        """Takes files and folders in, after a look where they are few."""
        if not self.shown_first or self._work.running:
            self._work.start(paths)
            return

        def look(progress: Progress) -> tuple[Preview | None, dict[str, QImage], bool]:
            from newsdesk.desk import previewing  # with the readers of all formats: no start needs them

            found = previewing.look(self._desk, paths, progress.cancelled)
            files = {file.sha256: file.data for one in found.candidates for file in one.capture.files} if found else {}
            images = dict(zip(files, decoded(list(files.values())), strict=True))
            return found, images, progress.cancelled()

        self._work.run("look", look, lambda told: None if told[2] else self._looked(paths, told[0], told[1]))

    def paste(self) -> None:
        """Takes what is on the clipboard in as an article: with its tables, links and emphasis where it has them."""
        found = QApplication.clipboard().mimeData() or QMimeData()  # none at all where nothing was ever copied
        markup, text = (found.html() if found.hasHtml() else ""), found.text()
        if found.hasUrls() and any(url.isLocalFile() for url in found.urls()):  # files that were copied
            self.bring([Path(url.toLocalFile()) for url in found.urls() if url.isLocalFile()])
            return
        if not markup.strip() and not text.strip():
            self.told.emit(say("import.nothing-pasted"))
            return
        address = _copied_from(found)

        def keep() -> Path:
            from newsdesk.desk import pasting

            return pasting.keep(self._desk, markup, text, address)

        self._jobs.run(keep, lambda path: self.bring([path]))

    def _looked(self, paths: Sequence[Path], found: Preview | None, images: dict[str, QImage]) -> None:
        if found is None or not found.candidates:  # many; or nothing, which the report explains
            self._work.start(paths)
            return
        from newsdesk.ui.preview import PreviewDialog

        dialog = PreviewDialog(found, images, self._theme(), self._window)

        def take(left_out: list[tuple[str, str]]) -> None:
            self._work.start(paths, left_out=left_out)
            if not dialog.again.isChecked():
                self.show_first(False)

        dialog.chosen.connect(take)
        dialog.open()

    def show_first(self, wanted: bool) -> None:
        """Whether a handful is shown before it goes in."""
        self.shown_first = wanted
        self.told_first(wanted)


_SOURCES = (("chromium/x-source-url", "utf-8"), ("text/x-moz-url-priv", "utf-16-le"))
_SOURCE_LINE = re.compile(rb"^SourceURL:(\S+)", re.MULTILINE)


def _copied_from(found: QMimeData) -> str:
    """The address that a browser says something was copied from; empty where it says nothing."""
    for kind, encoding in _SOURCES:
        if found.hasFormat(kind):
            return bytes(found.data(kind).data()).decode(encoding, "ignore").strip("\0\ufeff \r\n")
    for kind in found.formats():
        if "HTML Format" in kind:  # as Windows carries it
            line = _SOURCE_LINE.search(bytes(found.data(kind).data())[:4000])
            return line[1].decode("utf-8", "ignore") if line else ""
    return ""
