"""Files that a person brings: a handful is shown first, many go into the queue at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from newsdesk.desk import Desk
from newsdesk.domain.changes import Progress
from newsdesk.domain.errors import Unreadable
from newsdesk.domain.mapping import Checked, Mapping, Sample
from newsdesk.ui.articles.original_view import decoded
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.widgets.local_files import local_files
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.desk.previewing import Preview
    from newsdesk.ui.looking import Looking


@dataclass(frozen=True, slots=True)
class _Asked:
    """A table that a person brought, and how it may be understood."""

    path: Path
    sample: Sample
    mappings: list[Mapping]
    sources: list[str]

    @property
    def plain(self) -> bool:
        """Whether its columns are called as everybody calls them, and nobody said otherwise."""
        return (
            len(self.mappings) == 1
            and len(self.sample.sheets) < 2
            and all(field for _, field in self.mappings[0].fields)
        )


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

        def look(progress: Progress) -> Callable[[], None] | None:
            from newsdesk.desk import previewing, tables  # with the readers of all formats: no start needs them

            path = tables.alone(paths)
            asked = self._asked(path) if path is not None else None
            if asked is not None and not asked.plain:
                return lambda: self._ask_columns(asked)
            found = previewing.look(self._desk, paths, progress.cancelled)
            files = {file.sha256: file.data for one in found.candidates for file in one.capture.files} if found else {}
            images = dict(zip(files, decoded(list(files.values())), strict=True))
            return None if progress.cancelled() else lambda: self._looked(paths, found, images, asked)

        self._work.run("look", look, lambda go_on: go_on() if go_on is not None else None)

    def paste(self) -> None:
        """Takes what is on the clipboard in as an article: with its tables, links and emphasis where it has them."""
        found = QApplication.clipboard().mimeData() or QMimeData()  # none at all where nothing was ever copied
        markup, text = (found.html() if found.hasHtml() else ""), found.text()
        copied = local_files(found)
        if copied:
            self.bring(copied)
            return
        if not markup.strip() and not text.strip():
            self.told.emit(say("import.nothing-pasted"))
            return
        address = _copied_from(found)

        def keep() -> Path:
            from newsdesk.desk import pasting

            return pasting.keep(self._desk, markup, text, address)

        self._jobs.run(keep, lambda path: self.bring([path]))

    def _looked(
        self, paths: Sequence[Path], found: Preview | None, images: dict[str, QImage], asked: _Asked | None
    ) -> None:
        if asked is not None and (found is None or not found.candidates):  # a table that is no handful
            self._ask_columns(asked)
            return
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
        if asked is not None:
            dialog.offer_columns(lambda: self._ask_columns(asked))
        dialog.open()

    # -- the columns of a table

    def _asked(self, path: Path, sheet: str = "") -> _Asked | None:
        from newsdesk.desk import searching, tables

        try:
            sample = tables.beginning(path, sheet)
        except Unreadable:
            return None
        sources = [source.name for source in searching.counts(self._desk)[1]]
        return _Asked(path, sample, tables.recall(self._desk, sample), sources)

    def _ask_columns(self, asked: _Asked) -> None:
        from newsdesk.desk import tables
        from newsdesk.ui.mapping import MappingDialog

        def look(
            mapping: Mapping, looking: Looking, done: Callable[[Checked], None], failed: Callable[[BaseException], None]
        ) -> None:
            self._jobs.run(lambda: tables.validate(self._desk, asked.path, mapping, looking), done, failed)

        dialog = MappingDialog(asked.path, look, asked.sources, self._window)

        def sheet(name: str) -> None:
            self._jobs.run(
                lambda: self._asked(asked.path, name),
                lambda found: dialog.show_sample(found.sample, found.mappings) if found is not None else None,
                key="sheet",
            )

        def take(mapping: Mapping, left_out: list[tuple[str, str]], keep: bool) -> None:
            if keep:
                sample = replace(asked.sample, columns=tuple(name for name, _ in mapping.fields))
                self._jobs.run(lambda: tables.remember(self._desk, sample, mapping))
            self._work.start([asked.path], left_out=left_out, mapping=mapping)

        dialog.sheet_asked.connect(sheet)
        dialog.chosen.connect(take)
        dialog.show_sample(asked.sample, asked.mappings)
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
