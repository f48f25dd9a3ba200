"""Where the palette's lines come from: the declared actions, the settings, the archive."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from newsdesk.desk import Desk, searches, searching
from newsdesk.desk.tag_finding import Match, TagFinder
from newsdesk.domain.article import Row
from newsdesk.domain.errors import NewsdeskError
from newsdesk.domain.query import SavedSearch
from newsdesk.text.language import isolate
from newsdesk.text.likeness import rank, words_of
from newsdesk.ui import icons
from newsdesk.ui.actions import MENUS, Actions, menu_above
from newsdesk.ui.i18n import show_date
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.palette.offers import Offer, Section, names
from newsdesk.ui.preferences.declared import ACTION, FLAG, PREFERENCES, Preference
from newsdesk.ui.preferences.values import Values
from newsdesk.ui.theme import Theme
from newsdesk.words import LANGUAGES, group, say, say_in

TAGS, SEARCHES, ARTICLES = 6, 4, 7
SETTINGS = ("theme", "language")  # actions of which one is set: preferences have them


def _spoken(*messages: str) -> list[str]:
    """Messages in every language, each language one name."""
    return [" ".join(say_in(one, language=language) for one in messages) for language in LANGUAGES]


class Commands:
    """The actions, in the order of the menus."""

    heading, sign = "palette.commands", ">"

    def __init__(self, actions: Actions) -> None:
        self._actions = actions

    def offers(self) -> list[Offer]:
        """The actions as they are called now, with their keys and what is missing where one cannot be done."""
        found = [one for one in self._actions.all() if not one[0].id.startswith(tuple(f"{s}-" for s in SETTINGS))]
        found.sort(key=lambda one: MENUS.index(menu_above(one[0].menu)))
        made = []
        for declared, action in found:
            title = action.text().replace("&&", "&")
            missing = self._actions.missing(declared.id)
            why = say(f"needs.{missing}") if missing else ""
            said = f"action.{declared.id}"
            known, around = names(title, *_spoken(said)), names(*_spoken(f"menu.{declared.menu}", said), declared.id)
            made.append(Offer(
                f"action:{declared.id}", title, action.trigger, action.icon(), say(f"menu.{declared.menu}"),
                self._actions.shown_keys(declared.id), why, action.isCheckable() and action.isChecked(), known,
                around,
            ))  # fmt: skip
        return made


class PreferenceChoices:
    """Every preference: each of its choices, or its turning on and off; of those in percent, the box."""

    heading, sign = "palette.settings", ""

    def __init__(self, values: Values, theme: Theme, open_at: Callable[[str], object]) -> None:
        self._values, self._theme, self._open_at = values, theme, open_at

    def offers(self) -> list[Offer]:
        """Every choice of a preference that is no command already; what is set is ticked."""
        return [offer for one in PREFERENCES if one.kind != ACTION for offer in self._of(one)]

    def _of(self, one: Preference) -> list[Offer]:
        page = say(f"preferences.page.{one.page}")
        icon = icons.icon(_PAGE_ICONS.get(one.page, "mdi6.cog-outline"), color=self._theme.ink)
        said = f"preference.{one.id}"
        if one.percent:
            known = names(one.name, *_spoken(said), *_spoken(f"{said}.keys"), one.id)
            return [Offer(f"setting:{one.id}", f"{one.name}…", partial(self._open_at, one.id), icon, page, names=known)]
        if one.kind == FLAG:
            on = self._values[one.id] is True
            known = names(one.name, *_spoken(said), *_spoken(f"{said}.keys"), one.id)
            turn = partial(self._values.put, one.id, not on)
            return [Offer(f"setting:{one.id}", one.name, turn, icon, page, chosen=on, names=known)]
        made = []
        for value in one.choices:
            title = f"{one.name}: {one.choice(value)}"
            choice = f"paper.{value}" if one.id == "paper" and value != "auto" else f"{said}.{value}"
            spoken = (*_spoken(choice), *_spoken(said, choice), *_spoken(f"{said}.keys", choice))
            known = names(title, *spoken, f"{one.id} {value}")
            do = partial(self._values.put, one.id, value)
            made.append(Offer(
                f"setting:{one.id}-{value}", title, do, icon, page, chosen=self._values[one.id] == value, names=known
            ))  # fmt: skip
        return made


_PAGE_ICONS = {
    "general": "mdi6.translate", "appearance": "mdi6.theme-light-dark", "dates": "mdi6.calendar-outline",
    "paper": "mdi6.file-outline",
}  # fmt: skip


@dataclass(slots=True)
class _Looked:
    tags: Sequence[tuple[Match, str]] = ()
    searches: Sequence[SavedSearch] = ()
    articles: Sequence[Row] = ()


class InArchive(QObject):
    """Tags, saved searches and articles, looked up in a job; of several questions the newest is answered.

    `show_tag`, `show_search` and `open_article` with a number, `search` with what was typed.
    """

    sign = "#"

    def __init__(self, desk: Desk, jobs: Jobs, theme: Callable[[], Theme], window: QObject) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._theme = desk, jobs, theme
        self._finder, self._guard = TagFinder(), threading.Lock()
        self._newest = 0
        self.show_tag: Callable[[int], object] = lambda _key: None
        self.show_search: Callable[[int], object] = lambda _key: None
        self.open_article: Callable[[int], object] = lambda _key: None
        self.search: Callable[[str], object] = lambda _text: None

    def ask(self, typed: str, *, tags_only: bool, done: Callable[[Sequence[Section]], None]) -> None:
        """Looks for what answers to `typed`; `done` with it."""
        self._newest += 1
        mine = self._newest
        self._jobs.run(
            lambda: self._look(typed, tags_only, lambda: mine == self._newest),
            lambda found: done(self._sections(found, tags_only)),
            key="palette",
        )

    def forget(self) -> None:
        """What was asked is not wanted any more."""
        self._newest += 1
        self._jobs.forget("palette")

    def _look(self, typed: str, tags_only: bool, wanted: Callable[[], bool]) -> _Looked:
        """In a job."""
        found, book = _Looked(), self._desk.tag_book
        with self._guard:
            self._finder.tell(book.tags())
            matches = self._finder.find(typed, 40 if tags_only else TAGS)
        found.tags = [(match, " › ".join(book.path(match.tag.id)[:-1])) for match in matches]
        if tags_only or not wanted():
            return found
        words = words_of(typed)
        ranked = [(rank(words, [words_of(one.name)]), one) for one in searches.saved(self._desk)]
        near = sorted((place, one.id, one) for place, one in ranked if place is not None)
        found.searches = [one for _, _, one in near[:SEARCHES]]
        try:
            query = searching.parse(typed, typing=True)
            ids = searching.find(self._desk, query, ARTICLES, counted=False, wanted=wanted).ids
            found.articles = searching.rows(self._desk, list(ids)) if wanted() else []
        except NewsdeskError:  # what is typed by halves is no question yet
            found.articles = []
        return found

    def _icon(self, name: str, colour: str = "") -> QIcon:
        return icons.icon(name, color=colour or self._theme().muted)

    def whole(self, typed: str) -> Offer:
        """The line that searches the whole archive for `typed`."""
        title = say("palette.search-for", text=isolate(typed))
        note = say("palette.indexing") if self._desk.indexer.making else ""  # articles may be missing above
        return Offer("search-for", title, partial(self.search, typed), self._icon("mdi6.magnify"), note)

    def _sections(self, found: _Looked, tags_only: bool) -> list[Section]:
        theme = self._theme()
        tags = [
            Offer(
                f"tag:{match.tag.id}", match.tag.name, partial(self.show_tag, match.tag.id),
                self._icon("mdi6.tag", theme.kind(match.tag.kind.value, match.tag.colour).name()),
                " · ".join(filter(None, (match.alias, path))), group(match.tag.count),
            )
            for match, path in found.tags
        ]  # fmt: skip
        kept = [
            Offer(f"search:{one.id}", one.name, partial(self.show_search, one.id), self._icon("mdi6.bookmark-outline"),
                  one.query)
            for one in found.searches
        ]  # fmt: skip
        articles = [
            Offer(
                f"article:{row.id}", row.headline or say("list.untitled"), partial(self.open_article, row.id),
                self._icon("mdi6.newspaper-variant-outline"), row.source, show_date((row.published or "")[:10]),
            )
            for row in found.articles
        ]  # fmt: skip
        sections = [Section(say("palette.tags"), tags)]
        if not tags_only:
            sections += [Section(say("palette.searches"), kept), Section(say("palette.articles"), articles)]
        return sections
