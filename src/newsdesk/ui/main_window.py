"""The window: panes, menus, and which signal leads where. What is done is done in `verbs`, `browser` and `session`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import qtawesome
from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from newsdesk.desk import Desk, related, undo
from newsdesk.domain.article import Article, Counts, Status
from newsdesk.domain.capture import Report
from newsdesk.domain.changes import Operation
from newsdesk.paths import resource
from newsdesk.ui import errors
from newsdesk.ui.actions import MENUS, Actions
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.import_bar import ImportBar, summary
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.palette import Palette, ShortcutSheet
from newsdesk.ui.related.panel import RelatedPanel
from newsdesk.ui.tags.panel import TagsPanel
from newsdesk.ui.theme import Theme
from newsdesk.ui.verbs import Verbs, ask_files, ask_folder, ask_new_archive
from newsdesk.ui.widgets.banner import Banner
from newsdesk.words import language, say

SIDEBAR, LIST, SHEET, INSPECTOR = 224, 396, 504, 316


class MainWindow(QMainWindow):
    """One archive. `setting_chosen` (name, value) and `archive_chosen` (folder, create) are for the application."""

    setting_chosen = Signal(str, str)
    archive_chosen = Signal(object, bool)

    def __init__(self, desk: Desk, theme: Theme, geometry: QSettings) -> None:
        super().__init__()
        self.desk, self.theme = desk, theme
        self._geometry = geometry
        self.jobs = Jobs(self)
        self.actions_ = Actions(self, theme)
        self.browser = Browser(desk, self.jobs, theme)
        self.sheet = Sheet(theme, self._find_image)
        self.details = Details()
        self.tags = TagsPanel(theme)
        self.related = RelatedPanel(theme)
        self.session = Session(desk, self.jobs, self.sheet, self.details)
        self.import_bar = ImportBar(desk, self.jobs)
        self.verbs = Verbs(desk, self.jobs, self, self.browser.list.selected, lambda: self.session.article)
        self.banner = Banner()
        self._build()
        self._wire()
        self._connect_actions()
        self._restore_geometry()
        self._show_article(None)
        if desk.read_only:
            self.banner.tell(say("archive.read-only"), warn=True)
        self.browser.count()
        self.browser.look()

    # -- building

    def _build(self) -> None:
        name = self.desk.archive.name
        self.setWindowTitle(say("window.title", archive=name))
        self.setAcceptDrops(True)
        self.inspector = QTabWidget()
        self.inspector.setObjectName("inspector")
        self.inspector.setDocumentMode(True)
        self.inspector.tabBar().setDrawBase(False)
        for panel, tab in ((self.details, "details"), (self.tags, "tags"), (self.related, "related")):
            panel.setObjectName("inspector")
            self.inspector.addTab(panel, say(f"tab.{tab}"))
        self.inspector.setCurrentWidget(self.related)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        panes: tuple[QWidget, ...] = (self.browser.sidebar, self.browser.list, self.sheet, self.inspector)
        for pane in panes:
            self.splitter.addWidget(pane)
        for place, least in enumerate((184, 260, 300, 220)):
            panes[place].setMinimumWidth(least)
            self.splitter.setStretchFactor(place, 1 if place == 2 else 0)
        self.splitter.setSizes([SIDEBAR, LIST, SHEET, INSPECTOR])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar = self._bar()
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self.splitter, 1)
        self.setCentralWidget(page)
        self._total = QLabel()
        self._indexing = QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._total)
        self.statusBar().addWidget(self._indexing)
        self.statusBar().addPermanentWidget(self.import_bar)
        self.menus: dict[str, QMenu] = {}
        for menu in MENUS:
            self.menus[menu] = self.menuBar().addMenu(say(f"menu.{menu}"))
            self.actions_.fill(self.menus[menu], menu)
        self.menus["edit"].aboutToShow.connect(self._name_undo)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(8)
        new = self._new = QPushButton(say("bar.new"))
        new.setObjectName("primary")
        new.setIcon(qtawesome.icon("mdi6.plus", color=self.theme.on_accent))
        new.clicked.connect(self.actions_["new-article"].trigger)
        new.setEnabled(not self.desk.read_only)
        take = QPushButton(say("bar.import"))
        take.clicked.connect(self.actions_["import-files"].trigger)
        take.setEnabled(not self.desk.read_only)
        commands = QPushButton(say("bar.commands"))
        commands.clicked.connect(self.actions_["palette"].trigger)
        row.addWidget(new)
        row.addWidget(take)
        row.addStretch(1)
        row.addWidget(self.browser.search, 6)
        row.addStretch(1)
        row.addWidget(commands)
        return bar

    def _wire(self) -> None:
        self.jobs.failed.connect(self._failed)
        self.session.failed.connect(self._failed)
        self.session.shown.connect(self._show_article)
        self.browser.list.opened.connect(lambda key: self.session.open(key, self.browser.matcher))
        self.browser.list.edit_asked.connect(self.session.edit)
        self.browser.list.menu_asked.connect(lambda at: self.menus["article"].popup(at))
        self.browser.list.import_asked.connect(self.actions_["import-files"].trigger)
        self.browser.counted.connect(self._counted)
        self.browser.listed.connect(self._listed)
        self.details.status_chosen.connect(self.verbs.set_status)
        self.details.original_asked.connect(self.verbs.show_original)
        self.tags.added.connect(self.verbs.add_tag)
        self.tags.removed.connect(self.verbs.remove_tag)
        self.tags.opened.connect(lambda key: self.browser.sidebar.choose(f"tag:{key}"))
        self.related.opened.connect(self.open_article)
        self.related.linked.connect(self.verbs.link)
        self.related.unlinked.connect(self.verbs.unlink)
        self.verbs.told.connect(lambda text: self.banner.tell(text))
        self.import_bar.finished.connect(self._imported)
        self.import_bar.failed.connect(self._failed)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(150)
        self._follow.timeout.connect(self.session.read_again)
        self.browser.touched.connect(self._touched)

    def _connect_actions(self) -> None:
        verbs, browser = self.verbs, self.browser
        slots: dict[str, Callable[[], object]] = {
            "new-article": lambda: self.session.create(self._created),
            "import-files": lambda: ask_files(self, self.import_bar.start),
            "import-folder": lambda: ask_folder(
                self, say("action.import-folder"), lambda at: self.import_bar.start([at])
            ),
            "import-sample": lambda: self.import_bar.start([resource("sample")]),
            "new-archive": lambda: ask_new_archive(self, lambda at: self.archive_chosen.emit(at, True)),
            "open-archive": lambda: ask_folder(
                self, say("action.open-archive"), lambda at: self.archive_chosen.emit(at, False)
            ),
            "quit": self.close,
            "undo-work": verbs.undo, "redo-work": verbs.redo,
            "edit-article": self.session.edit, "save-article": self.session.save,
            "search-archive": self._to_search,
            "bold": lambda: self.sheet.body.toggle("strong"),
            "italic": lambda: self.sheet.body.toggle("em"),
            "underline": lambda: self.sheet.body.toggle("u"),
            "add-tag": self._to_tags, "show-links": lambda: self.inspector.setCurrentWidget(self.related),
            "show-original": verbs.show_original, "trash": verbs.trash, "restore": verbs.restore,
            "empty-trash": verbs.empty_trash,
            "palette": lambda: Palette(self.actions_, self).open(),
            "focus-mode": self._focus_mode,
            "toggle-sidebar": lambda: browser.sidebar.setVisible(not browser.sidebar.isVisible()),
            "toggle-inspector": lambda: self.inspector.setVisible(not self.inspector.isVisible()),
            "shortcuts": lambda: ShortcutSheet(self.actions_, self).open(),
            "about": self._about,
        }  # fmt: skip
        for status in Status:
            slots[f"status-{status.value}"] = lambda status=status: verbs.set_status(status)  # type: ignore[misc]
        for name in ("auto", "light", "dark"):
            slots[f"theme-{name}"] = lambda name=name: self.setting_chosen.emit("theme", name)  # type: ignore[misc]
        for name in ("ar", "en"):
            slots[f"language-{name}"] = lambda name=name: self.setting_chosen.emit("language", name)  # type: ignore[misc]
        for action, slot in slots.items():
            self.actions_.on(action, slot)
        self.actions_.bind_to(browser.list.view, "list")

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        self.actions_.dress(theme)
        self._new.setIcon(qtawesome.icon("mdi6.plus", color=theme.on_accent))
        for part in (self.browser, self.sheet, self.tags, self.related):
            part.dress(theme)

    # -- showing

    def open_article(self, article_id: int) -> None:
        """Goes to an article, wherever it is listed."""
        if not self.browser.list.select(article_id):
            self.session.open(article_id)

    def _show_article(self, article: Article | None) -> None:
        writable = self.session.writable
        self.tags.show_article(article, writable=writable)
        self.related.show_article(article, writable=writable)
        there = set() if self.desk.read_only else {"write"}
        if article is not None:
            there |= {"article"}
        if self.sheet.editing and article is not None:
            there.add("editing")
        self.actions_.enable(there | ({"editing"} if writable else set()))
        self.actions_["restore"].setVisible(article is not None and article.trashed is not None)
        if article is not None:
            key = article.id
            self.jobs.run(
                lambda: related.suggest(self.desk, key, 6),
                lambda found: self.related.suggest(key, found),
                key="related",
            )

    def _counted(self, found: tuple[Counts, object, object]) -> None:
        counts = found[0]
        inbox = counts.statuses.get(Status.INBOX.value, 0)
        self._total.setText(f"  {say('status.articles', counts.total)}   ·   {say('status.in-inbox', inbox)}  ")
        self.tags.offer(found[1])  # type: ignore[arg-type]

    def _listed(self) -> None:
        self.session.mark(self.browser.matcher)

    def _touched(self, ids: frozenset[int] | None) -> None:
        article = self.session.article
        if article is not None and (ids is None or article.id in ids):
            self._follow.start()

    def _failed(self, error: BaseException) -> None:
        self.banner.tell(errors.explain(error), warn=True)

    def _imported(self, report: Report) -> None:
        lines = [
            f"{path}{f' ({item.place})' if item.place else ''}: {errors.skipped(item.reason, item.facts)}"
            for path, item in report.skipped[:500]
        ]
        more = (lambda: self._show_lines("\n".join(lines))) if lines else None
        self.banner.tell(summary(report), warn=bool(lines), more=more)
        if report.article_ids:
            self.browser.look(report.article_ids)

    def _show_lines(self, text: str) -> None:
        box = QMessageBox(self)
        box.setWindowTitle(say("import.report"))
        box.setText(say("import.report"))
        box.setDetailedText(text)
        box.open()

    def _created(self, article_id: int) -> None:
        self.browser.sidebar.choose(Status.DRAFT.value)
        self.session.open(article_id)
        self.browser.look([article_id])
        QTimer.singleShot(300, self.session.edit)

    def _to_search(self) -> None:
        self.browser.search.setFocus()
        self.browser.search.selectAll()

    def _to_tags(self) -> None:
        self.inspector.show()
        self.inspector.setCurrentWidget(self.tags)
        self.tags.field.setFocus()

    def _focus_mode(self) -> None:
        """Only the text; the same key brings the rest back."""
        hide = self.bar.isVisible()
        for part in (
            self.bar,
            self.browser.sidebar,
            self.browser.list,
            self.inspector,
            self.menuBar(),
            self.statusBar(),
        ):
            part.setVisible(not hide)

    def _name_undo(self) -> None:
        self.jobs.run(lambda: undo.state(self.desk), self._show_undo, key="undo-state")

    def _show_undo(self, state: tuple[Operation | None, Operation | None]) -> None:
        for action, found in zip(("undo-work", "redo-work"), state, strict=True):
            name = say(f"operation.{found.name}") if found else ""
            self.actions_[action].setText(
                say(f"action.{action}.named", name=name) if found else say(f"action.{action}")
            )
            self.actions_[action].setEnabled(found is not None and not self.desk.read_only)

    def _about(self) -> None:
        from newsdesk import __version__

        QMessageBox.about(self, say("action.about"), say("about.text", version=__version__))

    def _find_image(self, src: str) -> QImage | None:
        if not src.startswith("attachment:"):
            return None
        image = QImage(str(self.desk.archive.attachments.path(src.removeprefix("attachment:"))))
        return None if image.isNull() else image

    # -- Qt

    def sizeHint(self) -> QSize:
        """Qt: the size of a first start."""
        return QSize(1440, 900)

    def _restore_geometry(self) -> None:
        whole = self._geometry.value("window")
        if isinstance(whole, QByteArray):
            self.restoreGeometry(whole)
        else:
            self.resize(self.sizeHint())
        panes = self._geometry.value(f"panes-{language()}")
        if isinstance(panes, QByteArray):
            self.splitter.restoreState(panes)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped anywhere."""
        if event.mimeData().hasUrls() and not self.desk.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: dropped files and folders are imported."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.import_bar.start(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: what was typed is saved first; if that fails the window stays."""
        try:
            self.session.save_now()
        except Exception as error:
            self._failed(error)
            event.ignore()
            return
        self.import_bar.stop()
        self._geometry.setValue("window", self.saveGeometry())
        self._geometry.setValue(f"panes-{language()}", self.splitter.saveState())
        self.browser.close()
        self._follow.stop()
        self.jobs.finish()
        event.accept()
