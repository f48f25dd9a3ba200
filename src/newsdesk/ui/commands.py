"""What each declared action does in a window: the one table in which an action meets its verb."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from newsdesk.domain.article import Status
from newsdesk.ui import about
from newsdesk.ui.editor.growing_edit import GrowingEdit
from newsdesk.ui.editor.signs import SIGNS
from newsdesk.ui.file_dialogs import ask_files, ask_folder, ask_new_archive
from newsdesk.ui.widgets.marking import copy as copy_marked
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow

Slots = dict[str, Callable[[], object]]


def connect(window: MainWindow) -> None:
    """Every action of `window` does what it says."""
    actions = window.actions_
    for slots in (_archive, _articles, _fields, _writing, _tags, _view, _help):
        for action, slot in slots(window).items():
            actions.on(action, slot)
    actions.bind_to(window.browser.list.view, "list")
    for place in (window.sheet.area, window.related):  # where somebody reads, and nothing is typed
        place.addAction(actions["link-article"])


def _archive(window: MainWindow) -> Slots:
    bring, chosen = window.imports.bring, window.archive_chosen
    return {
        "import-files": lambda: ask_files(window, bring),
        "import-folder": lambda: ask_folder(window, say("action.import-folder"), lambda at: bring([at])),
        "paste-article": window.imports.paste,
        "preview-imports": lambda: window.imports.show_first(window.actions_["preview-imports"].isChecked()),
        "import-report": window.reports.last,
        "rules": window.rules.show,
        "watched-folders": window.watching.show,
        "export-selection": window.export_verbs.selection,
        "export-list": window.export_verbs.listed,
        "export-pdf": window.export_verbs.pdf,
        "print-preview": window.export_verbs.preview,
        "print": window.export_verbs.print,
        "copy-rich": lambda: window.export_verbs.copy_rich(window.sheet.body.selected()),
        "new-archive": lambda: ask_new_archive(window, lambda at: chosen.emit(at, True)),
        "open-archive": lambda: ask_folder(window, say("action.open-archive"), lambda at: chosen.emit(at, False)),
        "verify": lambda: window.safety.checks.verify(),
        "safety": window.safety.show,
        "back-up-now": window.safety.back_up,
        "restore-backup": window.safety.restore,
        "try-backup": lambda: window.safety.drill(None),
        "quit": window.close,
        "preferences": window.preferences.show,
        "undo-work": window.verbs.undo,
        "redo-work": window.verbs.redo,
        "operations": window.undo.show,
        "show-work": window.work_panel.toggle,
        "search-archive": window.to_search,
        "search-everywhere": window.search_everywhere,
        "find-in-article": window.find_here,
        "replace-text": lambda: window.find_here(replace=True),
        "next-hit": lambda: window.walk_hits(1),
        "previous-hit": lambda: window.walk_hits(-1),
        "prefer-recent": lambda: window.browser.prefer_recent(window.actions_["prefer-recent"].isChecked()),
        "forget-searches": window.browser.search.forget,
        "find-alike": lambda: window.browser.find_alike(window.targets()),
        "save-search": window.search_verbs.save,
        "rename-search": window.search_verbs.rename,
        "update-search": window.search_verbs.update,
        "delete-search": window.search_verbs.delete,
    }


def _articles(window: MainWindow) -> Slots:
    verbs, session, files, beside = window.verbs, window.session, window.file_verbs, window.beside
    slots: Slots = {
        "new-article": lambda: session.create(window.created),
        "edit-article": session.edit,
        "save-article": session.save,
        "name-version": window.versions.name_now,
        "read-beside": window.read_beside,
        "quote": beside.quote,
        "beside-switch": beside.switch,
        "beside-back": lambda: beside.step(-1),
        "beside-forward": lambda: beside.step(1),
        "beside-open": beside.open_here,
        "beside-close": beside.close,
        "add-tag": window.tag_places.give,
        "edit-fields": window.field_verbs.ask,
        "replace-tag": lambda: window.tag_verbs.replace(window.targets()),
        "link-article": window.link_verbs.ask,
        "link-passage": window.link_verbs.ask_here,
        "own-kinds": window.link_verbs.show_kinds,
        "page-timeline": window.timelines.toggle,
        "timeline-back": window.timelines.back,
        "compare-twins": window.twin_verbs.compare,
        "keep-apart": window.twin_verbs.keep_apart,
        "link-republication": window.twin_verbs.republish,
        "merge-articles": window.twin_verbs.merge,
        "walk-twins": window.twin_verbs.walk,
        "show-original": files.show_original,
        "read-again": files.read_again,
        "attach-file": files.ask_attach,
        "trash": verbs.trash,
        "restore": verbs.restore,
        "purge": verbs.purge,
        "empty-trash": verbs.empty_trash,
    }
    for status in Status:
        slots[f"status-{status.value}"] = partial(verbs.set_status, status)
    return slots


def _in_field(name: str) -> None:
    """What the menu does in the field that has the keyboard."""
    field = QApplication.focusWidget()
    if isinstance(field, GrowingEdit) and name in ("undo", "redo"):
        field.step(-1 if name == "undo" else 1)
    elif isinstance(field, (QTextEdit, QPlainTextEdit, QLineEdit)):
        getattr(field, name)()
    elif isinstance(field, QLabel) and name == "copy":
        copy_marked(field)


def _fields(_window: MainWindow) -> Slots:
    verbs = {"undo-typing": "undo", "redo-typing": "redo", "select-all": "selectAll"}
    verbs |= {name: name for name in ("cut", "copy", "paste")}
    return {action: partial(_in_field, verb) for action, verb in verbs.items()}


def _writing(window: MainWindow) -> Slots:
    sheet, body, verbs, actions = window.sheet, window.sheet.body, window.writing, window.actions_
    marks = {
        "bold": "strong",
        "italic": "em",
        "underline": "u",
        "strike": "s",
        "subscript": "sub",
        "superscript": "sup",
    }
    slots: Slots = {
        "paste-plain": body.paste_plain,
        "insert-link": verbs.ask_link,
        "insert-image": verbs.ask_image,
        "insert-table": verbs.ask_table,
        "insert-rule": verbs.rule,
        "paragraph-rtl": lambda: sheet.turn("rtl"),
        "paragraph-ltr": lambda: sheet.turn("ltr"),
        "paragraph-auto": lambda: sheet.turn(""),
        "isolate": body.isolate,
        "remove-signs": body.remove_signs,
        "show-signs": lambda: body.show_signs(actions["show-signs"].isChecked()),
        "visual-caret": lambda: sheet.move_visually(actions["visual-caret"].isChecked()),
        "typographic": lambda: body.set_typographic(actions["typographic"].isChecked()),
        "mend": verbs.ask_mend,
        "check-spelling": lambda: window.spelling.set_on(actions["check-spelling"].isChecked()),
        "next-misspelling": window.spelling.next,
        "spelling": window.spelling.show,
    }
    for action, mark in marks.items():
        slots[action] = partial(sheet.toggle, mark)
    for kind in ("p", "h2", "h3", "h4", "quote", "ul", "ol"):
        slots[f"kind-{kind}"] = partial(sheet.set_kind, kind)
    for name, sign in SIGNS.items():
        slots[f"sign-{name}"] = partial(body.insert_sign, sign)
    return slots


def _tags(window: MainWindow) -> Slots:
    verbs, places, chosen = window.tag_verbs, window.tag_places, window.tag_places.chosen

    def one(do: Callable[[int], object]) -> Callable[[], None]:
        def run() -> None:
            for key in chosen()[:1]:
                do(key)

        return run

    return {
        "tag-show": one(places.show),
        "tag-new": verbs.new,
        "tag-new-child": one(verbs.new),
        "tag-rename": places.rename,
        "tag-merge": lambda: verbs.merge(chosen()),
        "tag-split": one(verbs.split),
        "tag-move": lambda: verbs.move(chosen()),
        "tag-delete": lambda: verbs.delete(chosen()),
        "tag-export": lambda: window.vocabularies.export(chosen()),
        "import-vocabulary": window.vocabularies.ask,
        "export-vocabulary": window.vocabularies.export,
        "clean-up": places.clean_up,
        "clean-accept": lambda: window.manager.side.cleaning.accept(),
        "clean-dismiss": lambda: window.manager.side.cleaning.dismiss(),
        "clean-articles": lambda: window.manager.side.cleaning.show_articles(),
    }


def _view(window: MainWindow) -> Slots:
    browser, inspector = window.browser, window.inspector
    slots: Slots = {
        "show-details": lambda: window.look_at(inspector.details),
        "show-tags": lambda: window.look_at(inspector.tags),
        "show-links": lambda: window.look_at(inspector.related),
        "show-history": lambda: window.look_at(inspector.history),
        **window.list_options.slots(),
        "palette": window.palette_.show,
        "focus-mode": window.toggle_focus,
        **window.views.slots(),
        "toggle-sidebar": lambda: browser.sidebar.setVisible(not browser.sidebar.isVisible()),
        "toggle-inspector": lambda: inspector.setVisible(not inspector.isVisible()),
    }
    for page in ("articles", "tags", "related"):
        slots[f"page-{page}"] = partial(window.go, page)
    for name in ("auto", "light", "dark"):
        slots[f"theme-{name}"] = partial(window.setting_chosen.emit, "theme", name)
    for name in ("ar", "en"):
        slots[f"language-{name}"] = partial(window.setting_chosen.emit, "language", name)
    return slots


def _help(window: MainWindow) -> Slots:
    offered, sample = window.help, window.help.sample
    return {
        "handbook": offered.show_handbook,
        "shortcuts": window.keys.show,
        "welcome": offered.show_welcome,
        "import-sample": sample.take,
        "remove-sample": sample.remove,
        "try-this": sample.try_this,
        "report-problem": offered.trouble.show,
        "check-updates": lambda: about.check_updates(window),
        "licences": lambda: about.show_licences(window),
        "about": lambda: about.show(window),
    }
