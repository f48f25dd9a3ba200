"""Asks the process that checks spelling (text/spell_server.py). Called from threads of jobs, never the GUI's."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsdesk.desk.dictionaries import Dictionary
from newsdesk.text.hunspell_files import Trouble
from newsdesk.text.spelling import Paragraph, Word

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

log = logging.getLogger(__name__)
File = tuple[str, str]  # the folder of a dictionary, and its name
PATIENCE = 30.0  # seconds for an answer: a large dictionary on a slow disk
DEATHS = 3  # of the process, without a dictionary to blame, after which nothing is checked any more
MOST = 2000  # suggestions that are kept


class Speller:
    """The process starts with the first question. A dictionary at which it dies is not used again. `troubled` is
    called, in the thread that asked, when one of those in use turns out to be of no use."""

    def __init__(self, troubled: Callable[[Path, str, Trouble], object] = lambda _folder, _name, _why: None) -> None:
        self._troubled = troubled
        self._guard = threading.RLock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._closed = False
        self._told: tuple[Any, ...] = ({}, (), (), {})
        self._suggested: dict[tuple[str, str], list[str]] = {}
        self._deadly: set[File] = set()
        self.troubles: dict[File, Trouble] = {}  # of dictionaries that were asked for
        self._reached = False  # whether the last question had an answer
        self._deaths = 0

    @property
    def languages(self) -> frozenset[str]:
        """The languages that can be checked."""
        return frozenset(self._told[0])

    def tell(
        self, chosen: Mapping[str, Dictionary], names: Sequence[str], lines: Iterable[str], others: Mapping[str, str]
    ) -> None:
        """What holds from now on: dictionaries by language, names of tags, words of lists, languages by script."""
        with self._guard:
            files = {language: (str(one.folder), one.name) for language, one in chosen.items()}
            if files != self._told[0]:
                self._suggested.clear()
            usable = {language: file for language, file in files.items() if file not in self._deadly}
            self._told = (usable, tuple(names), tuple(lines), dict(others))
            if self._connection is not None:
                self._ask("tell", *self._told)

    def check(self, paragraphs: Sequence[Paragraph]) -> list[list[Word]]:
        """The misspelt words of each paragraph, their places counted in UTF-16; none where nothing can be asked."""
        with self._guard:
            found: list[list[Word]] | None = self._ask("check", list(paragraphs)) if self._told[0] else None
            return [[] for _ in paragraphs] if found is None else found

    def first(self, paragraphs: Sequence[Paragraph], right: Collection[str]) -> tuple[int, Word] | None:
        """The first misspelt word that is not among the `right` ones: (which paragraph, the word)."""
        with self._guard:
            found: tuple[int, Word] | None = None
            if self._told[0]:
                found = self._ask("first", list(paragraphs), frozenset(right))
            return found

    def suggest(self, language: str, word: str) -> list[str]:
        """What a misspelt word may be meant to be, the likeliest first; seven at most."""
        with self._guard:
            kept = self._suggested.get((language, word))
            if kept is None and language in self._told[0]:
                kept = self._ask("suggest", language, word)
                if len(self._suggested) > MOST:
                    self._suggested.clear()
                if kept is not None:
                    self._suggested[(language, word)] = kept
            return kept or []

    def attempt(self, folder: Path, name: str) -> Trouble | None:
        """Why the dictionary in a folder cannot be used; None where it can. Nothing is noted of it."""
        file = (str(folder), name)
        with self._guard:
            self._reached = False
            found: Trouble | None = self._ask("attempt", *file)
            deadly, silent = file in self._deadly, not self._reached
            self._deadly.discard(file)
            self.troubles.pop(file, None)
            if deadly:
                return Trouble("refused", f"{name}.aff")
            return Trouble("silent") if silent else found

    def try_out(self, one: Dictionary) -> Trouble | None:
        """As `attempt`, of a dictionary that lies in its place: what is found of it is noted."""
        with self._guard:
            found = self.trouble(one) if one.missing else self.attempt(one.folder, one.name)
            if found is not None and found.why != "silent":
                self.troubles[(str(one.folder), one.name)] = found
            return found

    def trouble(self, one: Dictionary) -> Trouble | None:
        """Why a dictionary cannot be used, as far as that is known."""
        return Trouble("missing", one.missing) if one.missing else self.troubles.get((str(one.folder), one.name))

    def usable(self, found: Sequence[Dictionary]) -> list[Dictionary]:
        """Those of which no trouble is known."""
        return [one for one in found if self.trouble(one) is None]

    def forget(self) -> None:
        """Files were replaced: dictionaries are loaded anew."""
        with self._guard:
            self._suggested.clear()
            self._deadly.clear()
            self.troubles.clear()
            self._deaths = 0
            if self._connection is not None:
                self._ask("forget")

    def rest(self) -> None:
        """Ends the process, which holds much memory, until something is asked again."""
        with self._guard:
            self._end()

    def close(self) -> None:
        """Ends the process; whoever is asking gets nothing, and nobody anything from now on."""
        self._closed = True
        process = self._process
        if process is not None:
            with suppress(ValueError, OSError):
                process.kill()
        with self._guard:
            self._end()

    # -- the process

    def _ask(self, method: str, *arguments: object) -> Any:
        """An answer; None where there is none to get. A process that dies is started again once."""
        for _ in range(2):
            if self._closed or self._deaths >= DEATHS:
                return None
            loading: File | None = None
            try:
                connection = self._start()
                connection.send((method, arguments))
                while connection.poll(PATIENCE):
                    kind, told = connection.recv()
                    if kind == "loading":
                        loading = told
                        continue
                    if kind == "trouble":
                        self._note(*told)
                        continue
                    if kind == "failed":
                        log.warning("spelling: %s: %s", method, told)
                        return None
                    self._deaths, self._reached = 0, True
                    return told
            except (EOFError, OSError):
                pass
            self._end()
            if not self._closed:
                self._died(loading)
        return None

    def _died(self, loading: File | None) -> None:
        if loading is None:
            self._deaths += 1
            log.warning("the process that checks spelling has ended")
            return
        log.warning("the dictionary %s cannot be loaded", loading[1])
        self._deadly.add(loading)
        if loading in self._told[0].values():
            self._note(loading, Trouble("refused", f"{loading[1]}.aff"))
        usable = {language: file for language, file in self._told[0].items() if file != loading}
        self._told = (usable, *self._told[1:])

    def _note(self, file: File, trouble: Trouble) -> None:
        log.warning("the dictionary %s cannot be used: %s", file[1], trouble.why)
        if file not in self.troubles:
            self.troubles[file] = trouble
            self._troubled(Path(file[0]), file[1], trouble)

    def _start(self) -> Connection:
        if self._connection is None:
            from multiprocessing import get_context

            from newsdesk.text.spell_server import serve

            context = get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), daemon=True, name="newsdesk-spelling")
            process.start()
            theirs.close()
            self._process, self._connection = process, ours
            if self._closed:
                process.kill()
            ours.send(("tell", self._told))
            while ours.recv()[0] == "loading":
                pass
        return self._connection

    def _end(self) -> None:
        process, connection = self._process, self._connection
        self._process = self._connection = None
        if connection is not None:
            connection.close()
        if process is not None:
            process.kill()
            process.join(5)
            with suppress(ValueError):
                process.close()
