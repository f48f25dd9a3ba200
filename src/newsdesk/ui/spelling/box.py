"""What is done with dictionaries and lists from the box of spelling, off the GUI thread."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from newsdesk.desk import dictionaries
from newsdesk.desk.dictionaries import Dictionary
from newsdesk.desk.word_lists import WordList
from newsdesk.domain.errors import DictionaryBroken, DictionaryEncoding
from newsdesk.text.hunspell_files import Trouble
from newsdesk.ui import errors
from newsdesk.ui.file_dialogs import ask_files
from newsdesk.ui.jobs import Jobs
from newsdesk.ui.spelling.dialog import ListBox, SpellingDialog
from newsdesk.ui.spelling.languages import name_of, reason
from newsdesk.words import say

if TYPE_CHECKING:
    from newsdesk.ui.spelling.verbs import Loaded, SpellingVerbs


class Box:
    """Joins the box to the verbs. It lives as long as the box is open, and is silent afterwards."""

    def __init__(self, verbs: SpellingVerbs, jobs: Jobs, window: QWidget) -> None:
        self._verbs, self._jobs = verbs, jobs
        dialog = self.dialog = SpellingDialog(window, verbs.marks.colour, writable=verbs.house.writable)
        dialog.add_asked.connect(lambda: ask_files(dialog, self.bring, "add-dictionary"))
        dialog.remove_asked.connect(self.remove)
        dialog.want_asked.connect(verbs.want)
        dialog.latin_asked.connect(verbs.want_latin)
        dialog.mine_asked.connect(lambda: self.edit(verbs.mine, "mine"))
        dialog.house_asked.connect(lambda: self.edit(verbs.house, "house"))
        self._tried: set[str] = set()
        self._waiting: list[Dictionary] = []
        self._broken: dict[Dictionary, Trouble] = {}
        dialog.open()

    def show_all(self, loaded: Loaded, latin: str) -> None:
        """Shows what is there, and tries those that were not tried yet, one after the other."""
        self.dialog.show_all(loaded, latin)
        idle = not self._waiting
        new = [one for one in loaded.found if str(one.folder / one.name) not in self._tried]
        self._tried.update(str(one.folder / one.name) for one in new)
        self._waiting += [one for one in new if not one.missing]
        self._broken = loaded.broken
        if idle:
            self._try()

    def _try(self) -> None:
        speller = self._verbs.speller
        if self.dialog.over or speller is None or not self._waiting:
            self._waiting.clear()
            return
        one = self._waiting[0]

        def done(trouble: Trouble | None) -> None:
            self._waiting.remove(one)
            if trouble != self._broken.get(one) and (trouble is None or trouble.why != "silent"):
                self._verbs.load()  # another may take its place, or it is mended
            self._try()

        self._jobs.run(lambda: speller.try_out(one), done, lambda _error: done(None))

    def bring(self, files: Sequence[Path]) -> None:
        """Adds the dictionaries of files that somebody chose."""
        speller, own = self._verbs.speller, self._verbs.own_folder()
        if speller is None:
            return

        def work() -> list[Dictionary]:
            made = dictionaries.add(files, own, speller.attempt)
            speller.forget()
            return made

        def done(made: list[Dictionary]) -> None:
            self.dialog.tell(say("spelling.added", names=" · ".join(name_of(one.name) for one in made)))
            self._tried.difference_update(str(one.folder / one.name) for one in made)
            for one in made:
                self._verbs.want(one.language, one.id)

        self.dialog.waiting(say("spelling.adding"))
        self._jobs.run(work, done, self._refused)

    def remove(self, one: Dictionary) -> None:
        """Takes away a dictionary that was added."""
        speller = self._verbs.speller
        if speller is None:
            return

        def work() -> None:
            speller.forget()  # on some systems a file that is open cannot be moved
            dictionaries.remove(one)

        def done(_nothing: None) -> None:
            self.dialog.tell(say("spelling.removed", name=name_of(one.name)))
            self._verbs.load()

        self._jobs.run(work, done, self._refused)

    def edit(self, words: WordList, name: str) -> None:
        """Opens a list."""

        def opened(text: str) -> None:
            if self.dialog.over:
                return
            about = say(f"spelling.{name}.about")
            box = ListBox(self.dialog, say(f"spelling.{name}"), about, text, str(words.path))
            box.chosen.connect(lambda before, after: self._keep(words, before, after))
            box.open()

        self._jobs.run(words.text, opened, self._refused)

    def _keep(self, words: WordList, before: str, after: str) -> None:
        self._jobs.run(lambda: words.replace(after, before), lambda _words: self._verbs.load(), self._refused)

    def _refused(self, error: BaseException) -> None:
        words = errors.explain(error)
        facts = error.facts if isinstance(error, (DictionaryBroken, DictionaryEncoding)) else {}
        if facts.get("why"):
            detail = facts.get("encoding") or facts.get("detail", "")
            words += "\n" + reason(Trouble(facts["why"], facts.get("file", ""), detail))
        self.dialog.tell(words, warn=True)
