"""What a window does for whoever writes: asks for links, tables and images, and keeps the images in the archive."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from newsdesk.desk import Desk, attachments
from newsdesk.domain.article import Text
from newsdesk.text.body import Figure, Rule, Table, from_paragraphs
from newsdesk.text.corrections import HAMZA, pairs_of
from newsdesk.text.mending import Mending, Replacing
from newsdesk.ui.editor.boxes import FigureAsked, LinkAsked, TableAsked, table_runs_rtl
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.letters import chosen_letters
from newsdesk.ui.editor.mend_box import LookBox, MendBox, Place
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.structure import runs_rtl
from newsdesk.ui.file_dialogs import ask_files
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.theme import Theme
from newsdesk.ui.work_bar import WorkBar
from newsdesk.words import say

LARGEST = 1200  # pixels; a larger image is shown smaller


class WritingVerbs(QObject):
    """The verbs of the menu of writing that need more than the text itself."""

    told = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, work: WorkBar, sheet: Sheet, session: Session, window: QWidget, kept: QSettings,
        listed: Callable[[], tuple[Sequence[int], Sequence[int]]], theme: Callable[[], Theme],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._desk, self._jobs, self._sheet, self._session, self._window = desk, jobs, sheet, session, window
        self._work, self._kept, self._listed, self._theme = work, kept, listed, theme
        self._chosen: GrowingEdit | None = None  # the field in which something was chosen when it was asked about
        sheet.body.images_brought.connect(self.bring_images)
        sheet.body.object_opened.connect(self.change_object)
        sheet.find_bar.replace_all.connect(self.replace_here)
        sheet.find_bar.replace_list.connect(self.ask_replace)

    @property
    def _writing(self) -> bool:
        return self._sheet.editing and self._session.writable

    def ask_link(self) -> None:
        """Asks where what is chosen leads."""
        body = self._sheet.body
        if self._writing:
            chosen = body.textCursor().hasSelection() or bool(body.link)
            box = LinkAsked(self._window, body.link, words=not chosen)
            box.chosen.connect(body.set_link)
            box.open()

    def rule(self) -> None:
        """A rule below the paragraph."""
        if self._writing:
            self._sheet.body.insert_object(Rule())

    def ask_table(self) -> None:
        """Asks for a table, or changes the one that the caret stands at."""
        body = self._sheet.body
        if not self._writing:
            return
        there = body.object_here()
        table = there if isinstance(there, Table) else None
        box = TableAsked(self._window, table, rtl=table_runs_rtl(table, runs_rtl(body.textCursor().block())))
        box.chosen.connect(body.insert_object if table is None else body.change_object)
        box.open()

    def ask_image(self) -> None:
        """Asks for images, or changes what is said of the one that the caret stands at."""
        if not self._writing:
            return
        if isinstance(self._sheet.body.object_here(), Figure):
            self.change_object()
        else:
            ask_files(self._window, lambda paths: self.bring_images(list(paths)), "insert-image")

    def ask_mend(self) -> None:
        """Asks what is to be put right, and where."""
        article = self._session.article
        if article is None or self._desk.read_only:
            return
        box = MendBox(self._window, self._jobs, self._desk, self._theme(), self._places(article.id), self._words())
        box.asked.connect(self._mend)
        box.house_changed.connect(self._keep_words)
        box.open()

    def _places(self, article_id: int) -> list[Place]:
        """Where something may be put right: what is chosen in the text, this article, the articles of the list."""
        sheet = self._sheet
        field = sheet.focusWidget()
        found = []
        if sheet.editing and isinstance(field, GrowingEdit) and field.textCursor().hasSelection():
            self._chosen = field
            lines = chosen_letters(field.textCursor()).split("\u2029")
            found.append(Place("chosen", text=Text(body=from_paragraphs(lines), language=sheet.body.language)))
        found.append(Place("article", (article_id,), self._session.text()))
        chosen, listed = self._listed()
        if len(chosen) > 1:
            found.append(Place("rows", tuple(chosen)))
        if len(listed) > 1:
            found.append(Place("list", tuple(listed)))
        return found

    def replace_here(self, replacing: Replacing) -> None:
        """Replaces all that is sought in what is written here."""
        if self._writing:
            self._sheet.mend(replacing)
            self._sheet.hits.look()

    def ask_replace(self, replacing: Replacing) -> None:
        """Shows what replacing would change in the articles of the list."""
        article = self._session.article
        if article is None or self._desk.read_only:
            return
        places = [place for place in self._places(article.id) if place.name != "chosen"]
        box = LookBox(self._window, self._jobs, self._desk, self._theme(), places, "replace", replacing)
        box.place.setCurrentIndex(box.place.count() - 1)
        box.asked.connect(self._mend)
        box.open()

    def _mend(self, place: Place, mending: Mending) -> None:
        if place.name in ("chosen", "article") and self._sheet.editing:
            self._sheet.mend(mending, self._chosen if place.name == "chosen" else None)
            return
        self._session.when_saved(lambda: self._mend_all(place.ids, mending))

    def _mend_all(self, ids: Sequence[int], mending: Mending) -> None:
        from newsdesk.desk import mending as desk_mending

        name = "replace-text" if isinstance(mending, Replacing) else "mend"
        self._work.run(
            "mend",
            lambda progress: desk_mending.mend(self._desk, ids, mending, progress, name),
            lambda changes: self.told.emit(say(f"did.{name}", changes.count)),
        )

    def _words(self) -> dict[str, str]:
        """The words of the house, as the person wrote them down; those that newsdesk brings until then."""
        kept = self._kept.value("house-words")
        return dict(HAMZA) if not isinstance(kept, str) else pairs_of(kept)

    def _keep_words(self, words: dict[str, str]) -> None:
        self._kept.setValue("house-words", "\n".join(f"{wrong} {right}" for wrong, right in words.items()))

    def change_object(self) -> None:
        """Opens the image or the table that the caret stands at."""
        there = self._sheet.body.object_here()
        if isinstance(there, Figure):
            box = FigureAsked(self._window, there)
            box.chosen.connect(self._sheet.body.change_object)
            box.open()
        elif isinstance(there, Table):
            self.ask_table()

    def bring_images(self, items: Sequence[Path | QImage]) -> None:
        """Keeps images as attachments of the open article and puts them in at the caret."""
        article = self._session.article
        if not self._writing or article is None:
            return
        key = article.id

        def placed(figures: list[Figure]) -> None:
            if self._writing and self._session.article is not None and self._session.article.id == key:
                for figure in figures:
                    self._sheet.body.insert_object(figure)

        self._jobs.run(lambda: _kept(self._desk, key, items), placed)


def _kept(desk: Desk, article_id: int, items: Sequence[Path | QImage]) -> list[Figure]:
    """Images as attachments of an article, and as they stand in its text. Raises Unreadable for what is no image."""
    from newsdesk.domain.errors import Unreadable

    figures = []
    with tempfile.TemporaryDirectory(prefix="newsdesk-image-") as folder:
        paths = []
        for number, item in enumerate(items):
            if isinstance(item, QImage):
                path = Path(folder, f"{say('write.image.pasted')}-{number + 1}.png")
                item.save(str(path))
            else:
                path = item
            image = QImage(str(path))
            if image.isNull():
                raise Unreadable(path=path, reason="no-image")
            paths.append((path, image.width(), image.height()))
        attachments.attach(desk, article_id, [path for path, _, _ in paths])
        for path, width, height in paths:
            with path.open("rb") as file:
                sha256 = hashlib.file_digest(file, "sha256").hexdigest()
            shown = min(1.0, LARGEST / max(1, width))
            figures.append(Figure(f"attachment:{sha256}", "", round(width * shown), round(height * shown)))
    return figures
