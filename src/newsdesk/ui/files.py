"""What the window does with the files behind an article: shows, copies out, attaches; proves that they are sound."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, attachments, originals, rereading
from newsdesk.domain.article import Article, Attachment, OriginalRef
from newsdesk.domain.capture import SafePage
from newsdesk.domain.errors import NotFound
from newsdesk.text.language import isolate
from newsdesk.ui.articles.files import FilesBox
from newsdesk.ui.articles.original_view import OriginalView, decoded
from newsdesk.ui.file_dialogs import ask_files, ask_target
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.words import say

MOST_TO_PROVE = 8  # files that wait for their proof
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_PROGRAMS = frozenset({
    ".exe", ".bat", ".cmd", ".com", ".scr", ".pif", ".msi", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".wsh",
    ".hta", ".jar", ".lnk", ".url", ".reg", ".desktop", ".sh", ".app", ".command", ".appimage", ".py", ".pl", ".rb",
})  # fmt: skip


class FileVerbs(QObject):
    """`told` with a line for the banner; `reread` (article, version) when an original, read again, says otherwise.
    `current` tells the open article."""

    told = Signal(str)
    reread = Signal(int, int)

    def __init__(
        self, desk: Desk, jobs: Jobs, window: QWidget, current: Callable[[], Article | None], theme: Callable[[], Theme]
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._desk, self._jobs, self._window, self._current = desk, jobs, window, current
        self._proved: dict[str, tuple[object, bool | None]] = {}  # hash: how the file looked, and whether it was sound
        self._to_prove: list[tuple[str, Callable[[str, bool | None], None]]] = []
        self._proving = False
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._guard = threading.Lock()  # two copies may be asked for at once

    def close(self) -> None:
        """The copies that were opened elsewhere go."""
        self._to_prove.clear()
        if self._folder is not None:
            self._folder.cleanup()

    def serve(self, box: FilesBox) -> None:
        """Does what a box of files asks for."""
        box.original_asked.connect(self.show_original)
        box.original_saved.connect(self.save_original)
        box.attach_asked.connect(self.ask_attach)
        box.attachment_opened.connect(self.open_attachment)
        box.attachment_saved.connect(self.save_attachment)
        box.attachment_removed.connect(self.detach)
        box.fixity_asked.connect(lambda sha256: self.prove(sha256, box.show_fixity))

    # -- originals

    def prove(self, sha256: str, tell: Callable[[str, bool | None], None]) -> None:
        """Tells whether a captured file still has its hash. One file is read at a time, the one looked at last first;
        a file that looks untouched since it was proved is not read again."""
        self._to_prove = [*self._to_prove[-MOST_TO_PROVE:], (sha256, tell)]
        self._prove_next()

    def _prove_next(self) -> None:
        if self._proving or not self._to_prove:
            return
        sha256, tell = self._to_prove.pop()
        self._proving = True

        known = self._proved.get(sha256)

        def work() -> tuple[object, bool | None]:
            stamp = originals.stamp(self._desk, sha256)
            return known if known is not None and known[0] == stamp else (stamp, originals.fixity(self._desk, sha256))

        def proved(found: tuple[object, bool | None]) -> None:
            self._proving = False
            self._proved[sha256] = found
            tell(sha256, found[1])
            self._prove_next()

        def failed(error: BaseException) -> None:
            self._proving = False
            self._jobs.failed.emit(error)

        self._jobs.run(work, proved, failed)

    def show_original(self, original: OriginalRef | None = None) -> None:
        """Shows a captured file, or the row of it that the open article was read from."""
        article = self._current()
        found = original or (article.originals[0] if article and article.originals else None)
        if found is None:
            self.told.emit(say("original.none"))
            return
        headline = article.text.headline if article else ""

        def read() -> tuple[str | None, tuple[SafePage, list[QImage]] | None]:
            page = originals.as_page(self._desk, found)
            return originals.shown(self._desk, found), None if page is None else (page, decoded(page.images))

        self._jobs.run(read, lambda told: self._view(found, told[0], told[1], headline), key="original")

    def read_again(self) -> None:
        """Reads the original with the readers of today; what is different is shown, to be taken or not."""
        article = self._current()
        if article is None or not article.originals:
            self.told.emit(say("original.none"))
            return
        key = article.id

        def done(number: int | None) -> None:
            if number is None:
                self.told.emit(say("did.read-again.same"))
            else:
                self.reread.emit(key, number)

        self._jobs.run(lambda: rereading.read_again(self._desk, key)[0], done)

    def _view(
        self, original: OriginalRef, text: str | None, page: tuple[SafePage, list[QImage]] | None, headline: str
    ) -> None:
        view = OriginalView(original, text, page, (self._theme(), headline), self._window)
        view.open_asked.connect(
            lambda: self._open_copy(self._desk.archive.originals.path, original.sha256, original.name)
        )
        view.save_asked.connect(lambda: self.save_original(original))
        view.open()

    def save_original(self, original: OriginalRef) -> None:
        """A copy of a captured file, wherever a person wants it."""
        self._save_copy(original.name, lambda target: originals.copy_out(self._desk, original, target))

    # -- attachments

    def ask_attach(self) -> None:
        """Lets a person choose files for the open article."""
        ask_files(self._window, self.attach, "attach-file")

    def attach(self, paths: Sequence[Path]) -> None:
        """Gives files to the open article."""
        article = self._current()
        if article is not None:
            key = article.id
            self._jobs.run(
                lambda: attachments.attach(self._desk, key, paths)[0],
                lambda count: self.told.emit(say("did.attach", count)),
            )

    def detach(self, attachment: Attachment) -> None:
        """Takes an attachment away; undo brings it back, so nobody is asked."""
        self._jobs.run(
            lambda: attachments.detach(self._desk, attachment.id),
            lambda _changes: self.told.emit(say("did.detach", name=attachment.name)),
        )

    def open_attachment(self, attachment: Attachment) -> None:
        """Opens a copy of an attachment in the program that the system has for it."""
        self._open_copy(self._desk.archive.attachments.path, attachment.sha256, attachment.name)

    def save_attachment(self, attachment: Attachment) -> None:
        """A copy of an attachment, wherever a person wants it."""
        self._save_copy(attachment.name, lambda target: attachments.copy_out(self._desk, attachment.sha256, target))

    # -- copies

    def _open_copy(self, find: Callable[[str], Path], sha256: str, name: str) -> None:
        """The kept file itself is never given away: a program might save over it. What could itself be a program is
        not started from here."""
        safe = _NO_NAME.sub("_", name).strip(" .") or "file"
        if Path(safe).suffix.lower() in _PROGRAMS:
            self.told.emit(say("original.program", name=name))
            return

        def work() -> str:
            source = find(sha256)
            if not source.is_file():
                raise NotFound(id=name)
            with self._guard:
                if self._folder is None:
                    self._folder = tempfile.TemporaryDirectory(prefix="newsdesk-", ignore_cleanup_errors=True)
                folder = Path(self._folder.name) / sha256[:16]
            copy = folder / safe
            folder.mkdir(exist_ok=True)
            copy.unlink(missing_ok=True)
            shutil.copyfile(source, copy)
            copy.chmod(0o400)
            return os.fspath(copy)

        self._jobs.run(work, self._open)

    def _open(self, path: str) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.told.emit(say("original.no-program", path=isolate(path)))

    def _save_copy(self, name: str, write: Callable[[Path], None]) -> None:
        def chosen(target: Path) -> None:
            self._jobs.run(
                lambda: write(target), lambda _none: self.told.emit(say("did.copy", path=isolate(str(target))))
            )

        ask_target(self._window, say("files.save"), name, chosen)
