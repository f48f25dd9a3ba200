"""Lists of words that are right though no dictionary has them: a text file, a word a line.

The person's lies beside the settings. The house's lies in the archive's folder, so that it travels with the archive.
Lines that begin with # are remarks. A file of another encoding loses nothing: its bytes go back as they came.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

from newsdesk.domain.errors import ListUnreadable

HOUSE = "words.txt"
PERSONAL = "my-words.txt"
LARGEST = 20_000_000  # bytes
_guard = threading.Lock()


class WordList:
    """A list in a file. Reading and writing touch the disk: for jobs alone."""

    def __init__(self, path: Path, *, writable: bool = True) -> None:
        self.path, self.writable = path, writable

    def text(self) -> str:
        """All of the file; empty where there is none. Raises ListUnreadable."""
        try:
            if self.path.stat().st_size > LARGEST:
                raise ListUnreadable(path=self.path, detail=f"> {LARGEST} B")
            return self.path.read_bytes().decode("utf-8", "surrogateescape").removeprefix("\ufeff")
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise ListUnreadable(path=self.path, detail=error) from error

    def words(self) -> list[str]:
        """The words, in the order of the file."""
        lines = (line.strip() for line in self.text().splitlines())
        return [line for line in lines if line and not line.startswith("#")]

    def add(self, word: str) -> list[str]:
        """Adds a word, where it is not there; gives the words. What others wrote meanwhile stays."""
        with _guard:
            text = self.text()
            if word not in (line.strip() for line in text.splitlines()):
                self._write(text + ("" if not text or text.endswith("\n") else "\n") + f"{word}\n")
        return self.words()

    def replace(self, text: str, before: str) -> list[str]:
        """Takes a text that was made of the one `before`; gives the words. What was added to the file meanwhile is
        added to it."""
        with _guard:
            was = {line.strip() for line in before.splitlines()}
            new = [line for line in self.text().splitlines() if line.strip() and line.strip() not in was]
            kept = [line.rstrip() for line in text.splitlines() if line.strip()]
            lines = dict.fromkeys([*kept, *new])
            self._write("".join(f"{line}\n" for line in lines))
        return self.words()

    def _write(self, text: str) -> None:
        """The whole file anew; a file half-written never takes the place of a whole one."""
        partial = self.path.with_name(f"{self.path.name}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with partial.open("wb") as file:
                file.write(text.encode("utf-8", "surrogateescape"))
                file.flush()
                os.fsync(file.fileno())
            partial.replace(self.path)
        except OSError as error:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise ListUnreadable(path=self.path, detail=error) from error
