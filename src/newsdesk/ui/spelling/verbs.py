"""Spelling in a window: what is checked with which dictionaries and lists, and what is done with a misspelt word."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from newsdesk import paths
from newsdesk.desk import Desk
from newsdesk.desk.names import bylines
from newsdesk.desk.word_lists import HOUSE, PERSONAL, WordList
from newsdesk.domain.article import Article
from newsdesk.domain.errors import NewsdeskError
from newsdesk.domain.tag import Tag
from newsdesk.text.hunspell_files import Trouble
from newsdesk.text.spelling import Word, base, listed, script_of
from newsdesk.ui import errors
from newsdesk.ui.articles.details import Details
from newsdesk.ui.editor.sheet import Sheet
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.spelling.languages import language_name, name_of, reason
from newsdesk.ui.spelling.marks import Marks
from newsdesk.ui.spelling.menu import bare
from newsdesk.ui.spelling.offering import Offering
from newsdesk.ui.spelling.walking import from_caret
from newsdesk.ui.theme import Theme
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.desk.dictionaries import Dictionary
    from newsdesk.desk.speller import Speller
    from newsdesk.ui.spelling.box import Box

MOST = 300  # articles of which it is remembered which words are right in them


@dataclass(frozen=True, slots=True)
class Loaded:
    """What is there: dictionaries, those that are used by language, the words of both lists as they are looked up; why
    one of the lists could not be read, and why dictionaries cannot be used, as far as that is known."""

    found: tuple[Dictionary, ...]
    chosen: dict[str, Dictionary]
    listed: frozenset[str]
    trouble: NewsdeskError | None = None
    broken: dict[Dictionary, Trouble] = field(default_factory=dict)


class SpellingVerbs(QObject):
    """`told` with a line for the banner. Nothing is looked for before somebody writes, or asks."""

    told = Signal(str)
    _troubled = Signal(object, str, object)  # from the threads of jobs

    def __init__(
        self, desk: Desk, jobs: Jobs, sheet: Sheet, details: Details, window: QWidget, kept: QSettings, theme: Theme
    ) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._sheet, self._window, self._kept = desk, jobs, sheet, window, kept
        self.on = True
        self.loaded: Loaded | None = None
        self.box: Box | None = None
        self.speller: Speller | None = None
        self._names: tuple[str, ...] = ()
        self._own: frozenset[str] = frozenset()  # bylines that the open article has, or had while it was written
        self._article = 0
        self._stale = False  # another article is open: its byline, and those that were written since, are not told yet
        self._warned = False
        self._asked = False  # by hand, so that it is told where nothing can be checked
        self.mine = WordList(paths.config().with_name(PERSONAL))
        self.house = WordList(desk.archive.path / HOUSE, writable=not desk.read_only)
        fields = (sheet.headline, sheet.subhead, sheet.byline, sheet.summary, sheet.body, details.dateline)
        self.marks = Marks(fields, (sheet.area, details), jobs, theme, lambda: sheet.body.language)
        self.offering = Offering(self, jobs, fields)
        sheet.writable.connect(self._begin)
        self._troubled.connect(self._broken)

    # -- what is checked

    def set_on(self, on: bool) -> None:
        """Checks, or not. Where nothing can be checked, that is told when it is asked for."""
        self.on, self._asked = on, on
        if on:
            self.load()
            return
        self.marks.stop()
        speller = self.speller
        if speller is not None:
            self._jobs.run(speller.rest)

    def _begin(self, editing: bool) -> None:
        if not (self.on and editing):
            self.marks.stop()
        elif self.loaded is None or self._stale:
            self.load()
        else:
            self._mark()

    def _mark(self) -> None:
        speller = self.speller
        if speller is not None and self.on and self._sheet.editing:
            self.marks.begin(speller.check)

    def load(self) -> None:
        """Looks for dictionaries and lists, off the GUI thread, and checks with them."""
        from newsdesk.desk.speller import Speller

        self._stale = False
        if self.speller is None:
            self.speller = Speller(self._troubled.emit)
        speller, wanted, latin, names, own = self.speller, self.wanted(), self.latin(), self._names, self._own
        self._jobs.run(lambda: self._load(speller, wanted, latin, (names, own)), self._took, key="spelling-load")

    def _load(
        self, speller: Speller, wanted: dict[str, str], latin: str, named: tuple[Sequence[str], frozenset[str]]
    ) -> Loaded:
        from newsdesk.desk import dictionaries

        whole, halves = dictionaries.find(self.own_folder()), dictionaries.halves(self.own_folder())
        chosen = dictionaries.choose(speller.usable(whole), wanted, QLocale.system().name())
        lines: list[str] = []
        trouble = None
        for one in (self.mine, self.house):
            try:
                lines += one.words()
            except NewsdeskError as error:
                trouble = error
        names = [*named[0], *bylines(self._desk, but=named[1])]
        speller.tell(chosen, names, lines, dictionaries.by_script(chosen, latin))
        broken = {one: why for one in (*whole, *halves) if (why := speller.trouble(one)) is not None}
        found = sorted((*whole, *halves), key=lambda one: one in broken)  # those that work stand first
        return Loaded(tuple(found), chosen, listed(lines), trouble, broken)

    def _took(self, loaded: Loaded) -> None:
        self.loaded = loaded
        self._except()
        if loaded.trouble is not None and not self._warned:
            self._warned = True
            self.told.emit(errors.explain(loaded.trouble))
        self._mark()
        if self._asked:
            self._asked = False
            missing = self._missing()
            if missing:
                self.told.emit(missing)
        if self.box is not None:
            self.box.show_all(loaded, self.latin())

    def _broken(self, _folder: Path, name: str, trouble: Trouble) -> None:
        """A dictionary in use turned out to be of no use: another takes its place, where there is one."""
        self.told.emit(say("spelling.broken", name=name_of(name), reason=reason(trouble)))
        self.load()

    def _missing(self) -> str:
        """A sentence where there is no dictionary for the open article, or none at all."""
        chosen = self.loaded.chosen if self.loaded is not None else {}
        language = base(self._sheet.body.language)
        broken = self.loaded.broken if self.loaded is not None else {}
        for one, trouble in broken.items():
            if one.language == language and language not in chosen:
                return say("spelling.broken", name=name_of(one.name), reason=reason(trouble))
        if not chosen:
            return say("spelling.none-here")
        if language in chosen or not script_of(language):
            return ""
        return say("spelling.none-for", language=language_name(language))

    def know(self, tags: Sequence[Tag]) -> None:
        """The tags of the archive: their names are no errors."""
        names = tuple(name for tag in tags for name in (tag.name, *tag.aliases))
        if names != self._names:
            self._names = names
            if self.loaded is not None:
                self.load()

    def dress(self, theme: Theme) -> None:
        """Takes the colours of a theme."""
        self.marks.dress(theme)

    def close(self) -> None:
        """The window closes."""
        self.marks.stop()
        if self.speller is not None:
            self.speller.close()

    @staticmethod
    def own_folder() -> Path:
        """Where dictionaries are added."""
        return paths.data() / "dictionaries"

    def wanted(self) -> dict[str, str]:
        """The dictionaries that the person chose, by language."""
        found = _dict(self._kept.value("spelling-dictionaries"))
        return {str(language): str(one) for language, one in found.items()}

    def latin(self) -> str:
        """The language of Latin words in texts of another script."""
        found = self._kept.value("spelling-latin")
        return found if isinstance(found, str) else ""

    def want(self, language: str, chosen: str) -> None:
        """Another dictionary for a language, by its id; "" to leave that language alone."""
        self._kept.setValue("spelling-dictionaries", json.dumps(self.wanted() | {language: chosen}))
        self.load()

    def want_latin(self, language: str) -> None:
        """Another language for Latin words in texts of another script."""
        self._kept.setValue("spelling-latin", language)
        self.load()

    # -- what is right in one article

    def show_article(self, article: Article | None) -> None:
        """Another article is open."""
        key = article.id if article is not None else 0
        own = frozenset([" ".join(article.text.byline.split())]) if article is not None else frozenset()
        if key == self._article:
            self._own |= own  # what was saved a moment ago is no proof of its own spelling
            return
        self._article, self._own = key, own
        self._except()
        self._stale = True
        if self.loaded is not None and self._sheet.editing:
            self.load()

    def _except(self) -> None:
        """Words of the lists are right at once, before anything is looked at anew; those that were ignored, here."""
        lists: frozenset[str] = self.loaded.listed if self.loaded is not None else frozenset()
        self.marks.except_for(lists.union(self._ignored().get(str(self._article), ())))

    def _ignored(self) -> dict[str, list[str]]:
        found = _dict(self._kept.value(f"spelling-ignored-{self._desk.archive.id}"))
        return {
            str(key): [str(word) for word in several] for key, several in found.items() if isinstance(several, list)
        }

    def ignore(self, word: str) -> None:
        """A word is right in the open article."""
        everything = self._ignored()
        key = str(self._article)
        everything[key] = [*everything.pop(key, []), word]
        while len(everything) > MOST:
            del everything[next(iter(everything))]
        self._kept.setValue(f"spelling-ignored-{self._desk.archive.id}", json.dumps(everything, ensure_ascii=False))
        self.marks.except_for(self.marks.right | {word})

    def add(self, word: Word, kept_in: WordList) -> None:
        """A word is right from now on, for the person or for the house."""
        self.marks.except_for(self.marks.right | {word.plain})  # at once; the list takes over

        def refused(error: BaseException) -> None:
            self.marks.except_for(self.marks.right - {word.plain})
            self.told.emit(errors.explain(error))

        self._jobs.run(lambda: kept_in.add(bare(word)), lambda _words: self.load(), refused)

    # -- the next one

    def next(self) -> None:
        """Goes to the next misspelt word behind the caret, round and round."""
        if not self._sheet.editing:
            return
        loaded, speller = self.loaded, self.speller
        if loaded is None or speller is None:
            self.load()
            return
        places = from_caret(self.marks, self._sheet.body)
        asked, right = [place.paragraph for place in places], self.marks.right

        def found(told: tuple[int, Word] | None) -> None:
            if told is None:
                self.told.emit(self._missing() or say("spelling.all-right"))
            elif not places[told[0]].choose(told[1], self.marks):
                self.next()  # somebody typed meanwhile
            else:  # its menu is asked for next
                word = told[1]
                self._jobs.run(lambda: speller.suggest(word.language, word.plain), key="spelling-suggest")

        self._jobs.run(lambda: speller.first(asked, right), found, key="spelling-next")

    def show(self) -> None:
        """Opens the box of dictionaries and lists."""
        from newsdesk.ui.spelling.box import Box

        self.load()
        self.box = Box(self, self._jobs, self._window)


def _dict(kept: object) -> dict[str, object]:
    """A table that was kept as JSON; what cannot be read is none."""
    try:
        found = json.loads(kept) if isinstance(kept, str) else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
