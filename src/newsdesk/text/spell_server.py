"""Checks spelling in a process of its own.

Loading a dictionary and looking for suggestions hold Python's lock for tenths of a second (measured: 0.4 s to load
Arabic, 0.13 s for suggestions), cutting a long text into words takes time from whoever types, and a file that is no
dictionary may end a process.
"""

from __future__ import annotations

import os
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from multiprocessing.connection import Connection
from typing import Any

from newsdesk.text.hunspell_files import Trouble, read, sample
from newsdesk.text.slips import meant
from newsdesk.text.spelling import Checker, Known, Paragraph, Word, in_units, listed, names_of

MOST_LOADED = 4  # dictionaries in memory
MOST_KEPT = 200_000  # words of which it is known whether they are right
FEW = 7  # suggestions
MOST_MEANT = 5  # of them that come from everyday slips
_LONGEST = 40  # letters of a word for which suggestions are looked for
_SLICE = 20  # paragraphs that are looked through at once

File = tuple[str, str]
"""A dictionary: its folder, and the name that its two files have."""


class Server:
    """Answers questions. `loading` hears of each dictionary before it is loaded, and None when it is; `troubled` of
    each that is asked for and cannot be used."""

    def __init__(
        self,
        loading: Callable[[File | None], None] = lambda _file: None,
        troubled: Callable[[File, Trouble], None] = lambda _file, _trouble: None,
    ) -> None:
        self._loading, self._troubled = loading, troubled
        self._loaded: OrderedDict[File, Any] = OrderedDict()
        self._kept: dict[tuple[str, str], bool] = {}
        self._chosen: dict[str, File] = {}
        self._broken: set[File] = set()
        self._checker = Checker(self._wrong)

    def tell(
        self, chosen: Mapping[str, File], names: Iterable[str], lines: Iterable[str], others: Mapping[str, str]
    ) -> None:
        """What holds from now on: dictionaries by language, names of tags, words of lists, languages by script."""
        if dict(chosen) != self._chosen:
            self._kept.clear()
        self._chosen = dict(chosen)
        self._checker = Checker(self._wrong, Known(names_of(names), listed(lines)), dict(others))

    def check(self, paragraphs: Sequence[Paragraph]) -> list[list[Word]]:
        """The misspelt words of each paragraph, counted in UTF-16."""
        found = self._checker.misspelt(paragraphs)
        return [in_units(one.text, words) for one, words in zip(paragraphs, found, strict=True)]

    def first(self, paragraphs: Sequence[Paragraph], right: Collection[str]) -> tuple[int, Word] | None:
        """The first misspelt word that is not among the `right` ones: (which paragraph, the word)."""
        for begin in range(0, len(paragraphs), _SLICE):
            for number, words in enumerate(self.check(paragraphs[begin : begin + _SLICE]), begin):
                for word in words:
                    if word.plain not in right:
                        return number, word
        return None

    def suggest(self, language: str, word: str) -> list[str]:
        """What a misspelt word may be meant to be, the likeliest first."""
        speller = self._speller(language)
        if speller is None or len(word) > _LONGEST:
            return []
        try:
            found = speller.suggest(word)
        except UnicodeEncodeError:  # a letter that the dictionary's encoding does not have
            return []
        first = meant(word, lambda some: set(some) - _not_in(speller, sorted(some))) if language == "ar" else []
        return [other for other in dict.fromkeys([*first[:MOST_MEANT], *found]) if other and other != word][:FEW]

    def attempt(self, folder: str, name: str) -> Trouble | None:
        """Why a dictionary cannot be used; None where it can. It is not kept: it may go to another place."""
        return self._try((folder, name))[1]

    def forget(self) -> None:
        """Files were replaced: dictionaries are loaded anew."""
        self._loaded.clear()
        self._kept.clear()
        self._broken.clear()

    def _wrong(self, language: str, words: Sequence[str]) -> set[str]:
        speller = self._speller(language)
        if speller is None:
            return set()
        if len(self._kept) > MOST_KEPT:
            self._kept.clear()
        unknown = [word for word in words if (language, word) not in self._kept]
        wrong = _not_in(speller, unknown)
        self._kept.update({(language, word): word in wrong for word in unknown})
        return {word for word in words if self._kept[(language, word)]}

    def _speller(self, language: str) -> Any:
        file = self._chosen.get(language)
        if file is None or file in self._broken:
            return None
        return self._load(file)

    def _load(self, file: File) -> Any:
        found = self._loaded.pop(file, None)
        if found is None:
            found, trouble = self._try(file)
            if trouble is not None:
                self._broken.add(file)  # this language is not checked
                self._troubled(file, trouble)
                return None
        self._loaded[file] = found
        while len(self._loaded) > MOST_LOADED:
            self._loaded.popitem(last=False)
        return found

    def _try(self, file: File) -> tuple[Any, Trouble | None]:
        """A dictionary, or why there is none."""
        from hunspell import Hunspell

        folder, name = file
        data = read(folder, name)
        words = data if isinstance(data, Trouble) else sample(name, *data)
        if isinstance(words, Trouble):
            return None, words
        self._loading(file)
        try:
            # UTF-8: the way to long and foreign paths of Windows
            found = Hunspell(name, hunspell_data_dir=folder, system_encoding="utf-8")
            useless = len(_not_in(found, words)) == len(set(words))
        except Exception:
            useless, found = True, None
        self._loading(None)
        return (None, Trouble("refused", f"{name}.aff")) if useless else (found, None)


def _not_in(speller: Any, words: Sequence[str]) -> set[str]:
    wrong = set()
    for word in words:
        try:
            right = speller.spell(word)
        except UnicodeEncodeError:
            right = False
        if not right:
            wrong.add(word)
    return wrong


def serve(connection: Connection) -> None:
    """Answers until nobody asks any more. Questions are (method, its arguments); answers ("done", result),
    ("failed", why), and before them ("loading", which dictionary or None) and ("trouble", (which, why))."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent
    if hasattr(os, "nice"):
        os.nice(5)  # who types goes first
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # Hunspell complains of dictionaries there
    server = Server(
        lambda file: connection.send(("loading", file)),
        lambda file, trouble: connection.send(("trouble", (file, trouble))),
    )
    while True:
        try:
            method, arguments = connection.recv()
            try:
                answer = ("done", getattr(server, method)(*arguments))
            except Exception as error:
                answer = ("failed", f"{type(error).__name__}: {error}")
            connection.send(answer)
        except (EOFError, OSError):
            return
