"""The window: panes, pages, menus, and which signal leads where. What is done is done in the verbs and the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QMenu, QVBoxLayout, QWidget

from newsdesk.desk import Desk
from newsdesk.domain.article import Article, Status
from newsdesk.domain.changes import Changes
from newsdesk.ui.actions import MENUS, Actions
from newsdesk.ui.articles.browser import Browser
from newsdesk.ui.articles.list_options import ListOptions
from newsdesk.ui.articles.row_drop import RowDrop
from newsdesk.ui.beside.verbs import Beside
from newsdesk.ui.commands import connect
from newsdesk.ui.editor.images import Images
from newsdesk.ui.editor.session import Session
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.editor.version_verbs import VersionVerbs
from newsdesk.ui.editor.views import SheetViews
from newsdesk.ui.editor.writing_verbs import WritingVerbs
from newsdesk.ui.exporting import ExportVerbs
from newsdesk.ui.fields.verbs import FieldVerbs
from newsdesk.ui.files import FileVerbs
from newsdesk.ui.focus_mode import FocusMode
from newsdesk.ui.help.verbs import HelpVerbs
from newsdesk.ui.importing import ImportVerbs
from newsdesk.ui.inspector import Inspector
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.keys.letters import MenuLetters
from newsdesk.ui.keys.verbs import KeyVerbs
from newsdesk.ui.leaving import Leaving
from newsdesk.ui.memory import Memory
from newsdesk.ui.notices import Notices
from newsdesk.ui.pages import PAGES, Centre, Pages
from newsdesk.ui.palette.verbs import PaletteVerbs
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.preferences.verbs import PreferenceVerbs
from newsdesk.ui.related.drafting import Drafting
from newsdesk.ui.related.timeline_verbs import TimelineVerbs
from newsdesk.ui.related.twin_verbs import TwinVerbs
from newsdesk.ui.related.verbs import LinkVerbs
from newsdesk.ui.reports import Reports
from newsdesk.ui.rules.verbs import RuleVerbs
from newsdesk.ui.safety.verbs import SafetyVerbs
from newsdesk.ui.searches import SearchVerbs
from newsdesk.ui.spelling.verbs import SpellingVerbs
from newsdesk.ui.tags.giving import TagGiving
from newsdesk.ui.tags.places import TagPlaces
from newsdesk.ui.tags.verbs import TagVerbs
from newsdesk.ui.tags.vocabulary_verbs import VocabularyVerbs
from newsdesk.ui.theme import Theme
from newsdesk.ui.top_bar import TopBar
from newsdesk.ui.undo_names import UndoNames
from newsdesk.ui.verbs import Verbs
from newsdesk.ui.watching import Watching
from newsdesk.ui.widgets.banner import Banner
from newsdesk.ui.widgets.local_files import local_files
from newsdesk.ui.widgets.menus import Menu
from newsdesk.ui.widgets.panes import side_by_side
from newsdesk.ui.widgets.places import Numbers
from newsdesk.ui.widgets.reasons import reasons
from newsdesk.ui.widgets.waiting import after
from newsdesk.ui.work_bar import WorkBar
from newsdesk.ui.work_panel import WorkPanel
from newsdesk.words import language, say

if TYPE_CHECKING:
    from newsdesk.desk.recovering import Left
    from newsdesk.ui.editor.comparison import ComparisonView
    from newsdesk.ui.editor.recovery import Recovery
    from newsdesk.ui.related.page import RelatedPage
    from newsdesk.ui.tags.manager import TagManager

SIDEBAR, LIST, SHEET, INSPECTOR = 224, 396, 504, 316
TOOLS = (
    "kind-h2", "kind-h3", "kind-quote", "kind-ul", "kind-ol", "", "bold", "italic", "underline", "", "insert-link",
    "insert-image", "insert-table", "", "paragraph-rtl", "paragraph-ltr", "", "mend",
)  # fmt: skip
TOLD = 1500  # milliseconds that the size of the text is told
LATER = 600  # milliseconds: the window stands, and what was left undone when the program ended can go on


class MainWindow(QMainWindow):
    """One archive. `setting_chosen` (name, value) and `archive_chosen` (folder, create) are for the application;
    `closed` when everything is saved and the window is gone, `stayed` when the disk refused and it is still there;
    `system_changed` when the machine looks otherwise than before."""

    setting_chosen = Signal(str, str)
    archive_chosen = Signal(object, bool)
    closed = Signal()
    stayed = Signal()
    system_changed = Signal()

    def __init__(self, desk: Desk, theme: Theme, geometry: QSettings, values: Values | None = None) -> None:
        super().__init__()
        self.desk, self.theme, self.values = desk, theme, values or Values()
        desk.language = language()
        self.fits = True  # whether what stands around the text is as somebody wanted it at this width
        self._shown = 0
        self.jobs = Jobs(self)
        self.actions_ = Actions(self, theme)
        self.browser = Browser(desk, self.jobs, theme)
        self.list_options = ListOptions(self.browser, self.actions_)
        self.images = Images(desk, self.jobs)
        self.sheet = Sheet(theme, self.images.find)
        self.centre = Centre(self.sheet, theme, self.images.find)
        self.inspector = Inspector(desk, self.jobs, theme)
        self.details, self.tags, self.related = self.inspector.details, self.inspector.tags, self.inspector.related
        self.session = Session(desk, self.jobs, self.sheet, self.details)
        self.work = WorkBar(desk, self.jobs)
        self._make_verbs(geometry)
        self.keys, self.palette_ = KeyVerbs(self.actions_, self), PaletteVerbs(self, geometry)
        self.preferences = PreferenceVerbs(self.values, self.actions_, self)
        self.undo = UndoNames(desk, self.jobs, self.actions_, self)
        self.undo.turn = self.verbs.turn_to
        self.leaving = Leaving(self)
        self.notices = Notices(self.banner, self.jobs, self.work, self.undo, self.actions_)
        self._build()
        self.help = HelpVerbs(self, geometry)
        self._wire()
        connect(self)
        self._memory = Memory(geometry, self)
        self._memory.restore()
        bars = (self.bar, self.browser.sidebar, self.browser.list, self.inspector, self.menuBar(), self.statusBar())
        self.focus = self.beside.focus = FocusMode(bars)
        self._show_article(None)
        self.actions_.have(write=not desk.read_only)
        if desk.read_only:
            self.banner.tell(say("archive.read-only"), warn=True)
        self.browser.begin(self._memory.last_article())
        self.undo.follow()
        if not desk.read_only:
            after(self, LATER, self.verbs.go_on).start()
            after(self, LATER, self.work.look).start()
            after(self, LATER, self.verbs.look_for_waiting).start()
            after(self, LATER, lambda: self.jobs.run(self.session.keeping.left, self._recover)).start()

    def _make_verbs(self, geometry: QSettings) -> None:
        desk = self.desk
        self.verbs = Verbs(
            desk, self.jobs, self.work, self, self.targets, lambda: self.session.article, self.session.when_saved
        )
        self.field_verbs = FieldVerbs(
            desk, self.jobs, self.work, self, self.targets, lambda: self.session.article, self.session.when_saved
        )
        self.field_verbs.query, self.field_verbs.theme = lambda: self.browser.query, lambda: self.theme
        self.twin_verbs = TwinVerbs(
            desk, self.jobs, self, lambda: (self.theme, self.images.find), self.targets, self.session.when_saved
        )
        self.tag_verbs, self.tag_places = TagVerbs(desk, self.jobs, self), TagPlaces(self)
        self.vocabularies = VocabularyVerbs(desk, self.jobs, self.work, lambda: self.theme, self)
        self.tagging = TagGiving(desk, self.jobs, self.work, self.session.when_saved, self)
        self.file_verbs = FileVerbs(desk, self.jobs, self, lambda: self.session.article, lambda: self.theme)
        self.search_verbs = SearchVerbs(desk, self.jobs, self, self.browser)
        self.imports = ImportVerbs(desk, self.jobs, self.work, lambda: self.theme, self)
        self.export_verbs = ExportVerbs(
            desk, self.jobs, self.work, self, self.browser, self.session, self.targets,
            lambda: self.theme,
        )  # fmt: skip
        self.export_verbs.paper_chosen.connect(lambda name: self.setting_chosen.emit("paper", name))
        self.banner = Banner()
        self.reports = Reports(desk, self.jobs, self.work, self.banner, self)
        self.rules = RuleVerbs(desk, self.jobs, self.work, self)
        self.safety = SafetyVerbs(desk, self.jobs, self.work, self.banner, self.theme, self)
        self.watching = Watching(desk, self.jobs, self.work, self)
        self.writing = WritingVerbs(
            desk, self.jobs, self.work, self.sheet, self.session, self, geometry,
            lambda: (self.browser.list.selected(), list(self.browser.model.ids)), lambda: self.theme,
        )  # fmt: skip
        self._look_beside(geometry)
        self.spelling = SpellingVerbs(desk, self.jobs, self.sheet, self.details, self, geometry, self.theme)
        self.versions = VersionVerbs(desk, self.jobs, self.session, self.centre, self.inspector.history, self)
        self.timelines = TimelineVerbs(self, geometry)
        self.recovery: Recovery | None = None
        self.link_verbs = LinkVerbs(
            desk, self.jobs, self.work, self.verbs, self.session, self.sheet, self.related, self.targets,
            lambda: self.theme, self,
        )  # fmt: skip

    @property
    def manager(self) -> TagManager:
        """The tag manager, which is built when it is first asked for."""
        return self.pages.manager

    @property
    def links_page(self) -> RelatedPage:
        """The links of the archive, built when they are first asked for."""
        return self.pages.links

    @property
    def comparison(self) -> ComparisonView:
        """Two versions side by side, built when they are first asked for."""
        return self.centre.comparison

    # -- building

    def _build(self) -> None:
        self.setWindowTitle(say("window.title", archive=self.desk.archive.name))
        self.setAcceptDrops(True)
        self._fit = after(self, 0, lambda: self.beside.fit())
        self._resized_behind = False  # the window has another width since the articles were looked at
        self.splitter = side_by_side(
            (self.browser.list, 256),
            (self.beside.frame, 320),
            (self.inspector, self.inspector.least()),
            grows=self.beside.frame,
        )
        self.splitter.setSizes([LIST, SHEET, INSPECTOR])
        self.pages = Pages(self.splitter, self.desk, self.jobs, self.theme, self.actions_, self.tag_verbs)
        self.outer = side_by_side(
            (self.browser.sidebar, self.browser.sidebar.least()), (self.pages, 600), grows=self.pages
        )
        self.outer.setSizes([SIDEBAR, LIST + SHEET + INSPECTOR])
        self.bar = TopBar(self.actions_, self.browser.search, self.theme)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.outer, 1)
        self.banner.float_over(page, self.outer)
        self.work_panel = WorkPanel(self.desk, self.jobs, self.work, page)
        self.setCentralWidget(page)
        self._total = QLabel()
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._total)
        self.statusBar().addPermanentWidget(self.safety.sign)
        self.statusBar().addPermanentWidget(self.work)
        self.menus: dict[str, QMenu] = {}
        for menu in MENUS:
            self.menus[menu] = Menu(say(f"menu.{menu}"), self.menuBar())
            self.menuBar().addMenu(self.menus[menu])
            self.actions_.fill(self.menus[menu], menu)
        self.keys.letters = MenuLetters(self, list(self.menus.values()))
        elsewhere, actions = self.browser.list.elsewhere, self.actions_
        actions.keys_changed.connect(lambda: elsewhere.name_key(actions.shown_keys("search-everywhere")))
        elsewhere.name_key(actions.shown_keys("search-everywhere"))
        self.sheet.tools.take([self.actions_[name] if name else None for name in TOOLS])

    def _look_beside(self, kept: QSettings) -> None:
        session, sheet = self.session, self.sheet
        self.beside = Beside(self.desk, self.jobs, self.actions_, self.theme, session, sheet, self.centre, kept, self)
        self.views = SheetViews(sheet, self.beside, self.actions_, session, (self.theme, kept, self.values), self)

    def _wire(self) -> None:
        browser, inspector, verbs = self.browser, self.inspector, self.verbs
        for failing in (self.jobs, self.session, self.work, self.tag_verbs):
            failing.failed.connect(self.help.failed)
        for telling in (
            verbs, self.field_verbs, self.link_verbs, self.twin_verbs, self.tag_verbs, self.vocabularies, self.tagging,
            self.file_verbs, self.search_verbs, self.export_verbs, self.imports, self.rules, self.watching,
            self.writing, self.versions, self.spelling, self.beside, self.safety,
        ):  # fmt: skip
            telling.told.connect(self.notices.tell)
        self.safety.opened.connect(lambda path: self.archive_chosen.emit(path, False))
        self.watching.brought.connect(lambda report: self.reports.imported(report, show=False))
        self.session.shown.connect(self._show_article)
        self.session.editing.connect(self._editing)
        self.work.finished.connect(self.reports.imported)
        self.work.finished.connect(self.notices.imported)
        self.work.opened.connect(self.work_panel.toggle)
        self.work_panel.report_asked.connect(self.reports.look)
        self.work_panel.articles_asked.connect(lambda report: self._brought(list(report.article_ids)))
        self.work_panel.undo_asked.connect(self.actions_["undo-work"].trigger)
        self.undo.named.connect(self.work_panel.name_last)
        self.reports.brought.connect(self._brought)
        self.images.came.connect(self.sheet.body.image_came)
        browser.list.opened.connect(lambda key: self.session.open(key, browser.matcher))
        browser.list.edit_asked.connect(self.session.edit)
        browser.writing = lambda: self.session.writing
        browser.list.menu_asked.connect(self._list_menu)
        browser.list.import_asked.connect(self.actions_["import-files"].trigger)
        browser.list.selection_changed.connect(self._selection_changed)
        browser.counted.connect(self._counted)
        browser.listed.connect(self._listed)
        browser.touched.connect(self._touched)
        browser.sidebar.chosen.connect(self._place_chosen)
        browser.sidebar.dropped.connect(verbs.drop)
        browser.sidebar.menu_asked.connect(self._place_menu)
        browser.search.asked.connect(lambda _text, _typing: self.go("articles"))
        browser.list.view.tag_pressed.connect(self.tag_places.show)
        self.sheet.tags.opened.connect(self.tag_places.show)
        browser.list.view.why = lambda row: reasons(row, browser.matcher)
        inspector.details.status_chosen.connect(verbs.set_own_status)
        inspector.details.field_changed.connect(lambda _name, _value: self.spelling.marks.later())
        inspector.fixity_asked.connect(lambda sha256: self.file_verbs.prove(sha256, inspector.history.show_fixity))
        self.file_verbs.serve(inspector.details.files)
        self.file_verbs.reread.connect(self.versions.compare_reread)
        inspector.tags.added.connect(lambda text: self.tagging.give_list(self.open_or_many(), text))
        inspector.tags.given.connect(lambda one: self.tagging.give_suggested(self.open_or_many(), one))
        inspector.tags.refused.connect(lambda one: self.tagging.refuse(self.open_or_many(), one))
        inspector.tags.removed.connect(verbs.remove_tag)
        inspector.tags.opened.connect(self.tag_places.show)
        self._wire_related()
        self._wire_beside()
        inspector.history.restore_asked.connect(verbs.restore_version)
        inspector.history.original_asked.connect(self.file_verbs.show_original)
        self.centre.restore_asked.connect(verbs.restore_version)
        self.pages.tag_opened.connect(self.tag_places.show)
        self.pages.tag_spanned.connect(self.tag_places.show_in)
        self.tag_verbs.replacing.connect(verbs.replace_tag)
        self.pages.article_opened.connect(self.open_article)
        self.pages.tags_chosen.connect(lambda keys: self.actions_.have(tag=bool(keys)))
        self._follow = after(self, 150, self.session.read_again)

    def _wire_related(self) -> None:
        panel, verbs = self.related, self.link_verbs
        panel.opened.connect(self.open_article)
        panel.timeline_asked.connect(self.timelines.toggle)
        self.browser.touched.connect(self.timelines.follow)
        verbs.opened.connect(self.open_article)
        self.pages.know_kinds(verbs.book, verbs.show_kinds)
        if not self.desk.read_only:
            self.row_drop = RowDrop(self.browser.list.view, self.browser.model, self.theme)
            self.row_drop.dropped.connect(verbs.drop)
        drafting = Drafting(self.session, self.inspector)
        self.sheet.changed.connect(drafting.typed)
        self.details.changed.connect(drafting.typed)
        twins = self.twin_verbs
        for signal, verb in (
            (panel.compared, twins.compare), (panel.merged, twins.merge), (panel.parted, twins.keep_apart),
            (panel.republished, twins.republish),
        ):  # fmt: skip
            signal.connect(lambda other, verb=verb: self._with_open(other, verb))
        twins.merged.connect(self._merged)

    def _wire_beside(self) -> None:
        beside, browser = self.beside, self.browser
        beside.around = (browser.sidebar, browser.list, self.inspector)
        beside.matcher = lambda: browser.matcher
        beside.opened.connect(self.open_article)
        beside.returned.connect(browser.list.choose_or_none)
        browser.touched.connect(beside.follow)
        self.views.told.connect(lambda message: self.statusBar().showMessage(message, TOLD))
        browser.list.view.keeping = browser.writing
        for asking in (self.related.beside, self.pages.article_beside):
            asking.connect(self._read_beside)

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.theme = theme
        panes = (self.browser, self.centre, self.inspector, self.pages, self.beside, self.spelling)
        for part in (self.actions_, self.bar, *panes, self.views, self.help, self.safety):
            part.dress(theme)
        if not self.desk.read_only:
            self.row_drop.dress(theme)

    def tell_settings(self, theme: str, chosen_language: str) -> None:
        """Ticks what is set."""
        for name in ("auto", "light", "dark"):
            self.actions_[f"theme-{name}"].setChecked(name == theme)
        spoken = language() if chosen_language == "auto" else chosen_language
        for name in ("ar", "en"):
            self.actions_[f"language-{name}"].setChecked(name == spoken)

    # -- pages and places

    def go(self, page: str) -> None:
        """Shows a page: articles, tags, related, timeline."""
        if page != "articles":
            self.browser.search.proposals.hide()
        elif self._resized_behind:  # only now is it known how wide each part is
            self._resized_behind = False
            self._fit.start()
        self.pages.go(page)
        for name in PAGES:
            self.actions_[f"page-{name}"].setChecked(name == page)
        self.actions_.have(tag=bool(self.tag_places.chosen()))

    def _place_chosen(self) -> None:
        self.go("articles")
        self.actions_.have(search=self.browser.sidebar.key.startswith("search:"), tag=bool(self.tag_places.chosen()))

    def _place_menu(self, key: str, at: QPoint) -> None:
        kind = key.partition(":")[0]
        self.browser.sidebar.choose(key)
        menu = {"tag": "tag", "tags": "tags", "search": "search", "trash": "trash"}.get(kind)
        if menu:
            self.actions_.context(menu, self).popup(at)

    def _list_menu(self, at: QPoint) -> None:
        """Of the chosen rows; of one that was only pointed at while somebody writes, what needs it not be opened."""
        view = self.browser.list.view
        menu = self.actions_.context("aside" if view.aside else "list", self)
        back = after(menu, 0, view.return_from_menu)  # what was chosen in it is done first
        menu.aboutToHide.connect(back.start)
        menu.popup(at)

    # -- showing

    def open_article(self, article_id: int, *, edit: bool = False) -> None:
        """Goes to an article, wherever it is listed; with `edit` it is to be written."""
        self.go("articles")
        listed = self.browser.list.select(article_id)
        if not listed:
            self.browser.list.unchoose()
        if edit or not listed:
            self.session.open(article_id, edit=edit)

    def targets(self) -> list[int]:
        """What an action acts on: the rows chosen in the list, else the one on which the keyboard stands there, else
        the article that was opened from elsewhere."""
        listed, article = self.browser.list, self.session.article
        return listed.selected() or listed.under_cursor() or ([article.id] if article is not None else [])

    def open_or_many(self) -> list[int]:
        """What the panels beside the open article act on: several that are chosen, else that article, whichever row of
        the list is chosen."""
        article = self.session.article
        chosen = self.browser.list.selected()
        return chosen if len(chosen) > 1 or article is None else [article.id]

    def _editing(self, on: bool) -> None:
        self.versions.end()
        self.actions_.have(editing=on)

    def _show_article(self, article: Article | None) -> None:
        writable = self.session.writable
        self.versions.follow(article)
        if article is None or article.id != self._shown:
            self._shown = article.id if article is not None else 0
            self.images.forget()
        self.inspector.show_article(article, writable=writable)
        self.spelling.show_article(article)
        self.actions_.have(
            writable=writable, editing=writable and self.sheet.editing, article=article is not None,
            live=article is not None and article.trashed is None,
            trashed=article is not None and article.trashed is not None,
        )  # fmt: skip

    def _selection_changed(self) -> None:
        self.actions_.have(listed=bool(self.browser.list.total))
        self.inspector.tell_selection(self.browser.list.selection_size, self.open_or_many)

    def _counted(self, found: Numbers) -> None:
        inbox = found.counts.statuses.get(Status.INBOX.value, 0)
        self._total.setText(f"  {say('status.articles', found.counts.total)}   ·   {say('status.in-inbox', inbox)}  ")
        self.tags.offer(found.tags)
        self.pages.show_tags(found.tags)
        self.spelling.know(found.tags)

    def _listed(self) -> None:
        self.session.mark(self.browser.matcher)
        self.actions_.have(listed=bool(self.browser.list.total), asked=bool(self.browser.asked),
                           placed=self.browser.everywhere is not None)  # fmt: skip

    def _touched(self, changes: Changes) -> None:
        article = self.session.article
        ids = changes.articles
        kinds = changes.links and not ids and ids is not None  # of no article: their names
        if article is not None and (ids is None or article.id in ids or changes.tags or kinds):
            self._follow.start()
        if changes.links:
            self.pages.refresh_links()
            self.link_verbs.book.refresh()
        self.undo.follow()
        self.inspector.look_again()

    def _recover(self, left: list[Left]) -> None:
        """An earlier run of the program left writing that was not saved."""
        if left:
            from newsdesk.ui.editor.recovery import Recovery

            self.recovery = Recovery(self.desk, self.jobs, self.session.keeping, self)
            self.recovery.opened.connect(self.open_article)
            self.recovery.offer(left, self.theme, self.images.find)

    def _brought(self, ids: list[int]) -> None:
        """An import brought these articles: the first of them is opened."""
        if not self.sheet.editing or self.session.article is None:
            self.browser.look(ids)

    def created(self, article_id: int) -> None:
        self.go("articles")
        self.browser.search.clear()
        self.browser.sidebar.choose(Status.DRAFT.value)
        self.session.open(article_id, edit=True)
        self.browser.look([article_id])

    def _with_open(self, other: int, verb: Callable[[list[int]], None]) -> None:
        article = self.session.article
        if article is not None:
            verb([article.id, other])

    def _merged(self, gone: list[int], stays: int) -> None:
        """The open article became one with another: that one is read on."""
        article = self.session.article
        if article is not None and article.id in gone:
            self.open_article(stays)

    # -- doing

    def read_beside(self) -> None:
        """Reads next to the draft: the link that has the keyboard, the chosen row, or what was read last."""
        self.go("articles")
        linked, article = self.related.focused(), self.session.article
        chosen = self.browser.list.selected()[:1] or self.browser.list.under_cursor()
        if linked is not None:
            self.beside.read(linked, keep=self.inspector)
        elif chosen and (article is None or chosen != [article.id] or not self.sheet.editing):
            self.beside.read(chosen[0])
        elif not self.beside.read_last() and article is not None:
            self.beside.read(article.id)

    def _read_beside(self, article_id: int) -> None:
        self.go("articles")
        self.beside.read(article_id, keep=self.inspector)

    def to_search(self) -> None:
        self.go("articles")
        self.browser.search.setFocus()
        self.browser.search.selectAll()

    def search_everywhere(self) -> None:
        self.go("articles")
        self.browser.search_everywhere()

    def find_here(self, *, replace: bool = False) -> None:
        """Looks for something in the open article, or replaces it there and in the list."""
        if replace or not self.beside.find():
            self.go("articles")
            self.versions.end()
            self.sheet.find_here(replace=replace)

    def walk_hits(self, by: int) -> None:
        """The next hit (1), or the one before (-1), in the text that has the keyboard; the next change of a
        comparison."""
        if self.centre.comparing:
            self.comparison.go(by)
        elif not self.beside.walk(by):
            self.sheet.find_bar.walk(by)

    def look_at(self, panel: QWidget) -> None:
        self.go("articles")
        self.inspector.look_at(panel)

    def toggle_focus(self) -> None:
        """Only the text, or everything."""
        self.go("articles")
        self.focus.toggle()
        self.sheet.set_plain(self.focus.on)
        if self.focus.on:
            self.sheet.body.setFocus()

    # -- Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leads back a step: from two versions to the text, from writing to reading, from the text alone."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.centre.comparing:
            self.versions.end()
        elif self.sheet.editing and self.session.article is not None:
            self.session.stop_editing()
            (self.sheet.body if self.focus.on else self.browser.list.view).setFocus()
        elif self.focus.on:
            self.toggle_focus()
        elif self.sheet.find_bar.isVisible():
            self.sheet.find_bar.leave()

    def sizeHint(self) -> QSize:
        """Qt: the size of a first start."""
        return QSize(1440, 900)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a window that begins too narrow gives the text its room."""
        super().showEvent(event)
        self.keys.watch()
        if not self.fits:
            self.fits = True
            self._fit.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: texts keep their room."""
        super().resizeEvent(event)
        if 0 < event.oldSize().width() != event.size().width():  # not as it was left, but as somebody makes it
            self._resized_behind = self.pages.shown != "articles"
            self._fit.start()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another program is used now: what was typed is saved. Or the machine has another look."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ThemeChange, QEvent.Type.ApplicationFontChange):
            self.system_changed.emit()
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow() and not self.leaving.saving:
            self.session.save(auto=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: files may be dropped anywhere."""
        if local_files(event.mimeData()) and not self.desk.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: dropped files and folders are imported."""
        paths = local_files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.imports.bring(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: it goes once everything is saved; what still works in it ends."""
        if not self.leaving.may():
            event.ignore()
            return
        self.watching.leave()
        self.safety.leave()
        self.work.leave()
        self.session.keeping.close()
        self._memory.keep()
        self.browser.close()
        self.file_verbs.close()
        self.spelling.close()
        self._follow.stop()
        self.hide()  # what still reads is waited for unseen
        self.jobs.finish()
        event.accept()
        self.closed.emit()
