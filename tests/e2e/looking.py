"""What is on the screen, found by its names, and waited for."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import NoReturn

from PySide6.QtGui import QImage

from tests.e2e.program import SLOWEST, Program, ScreenError

PATIENCE = 15.0  # seconds that something may take to come
MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")  # they order what is shown and are not read
DULL = ("widget", "section")
PRESSED = ("menu item", "button", "check", "tab", "menu title", "combo", "field", "row", "section", "list", "label")


@dataclass(slots=True)
class Thing:
    """Something that can be seen. `rect` is the part in sight, `inside` the names and classes of what holds it."""

    kind: str
    id: int = 0
    name: str = ""
    label: str = ""
    text: str = ""
    hint: str = ""
    shortcut: str = ""
    rect: Sequence[int] = (0, 0, 0, 0)
    whole: Sequence[int] = (0, 0, 0, 0)
    inside: Sequence[str] = ()
    window: int = 0
    page: int = 0  # the scrolled page on which it lies
    blocked: bool = False  # by a dialog that wants an answer first
    popup: bool = False  # in a menu or a list that lies over everything
    enabled: bool = True
    focused: bool = False
    read_only: bool | None = None
    checked: bool | None = None
    selected: bool = False
    current: bool = False
    row: int = -1
    column: int = 0

    @property
    def in_sight(self) -> bool:
        """Whether a part of it can be pointed at."""
        return self.rect[2] > 1 and self.rect[3] > 1

    def point(self, across: float = 0.5, down: float = 0.5) -> tuple[int, int]:
        """A point of it, its middle if nothing is said."""
        x, y, width, height = self.rect
        return x + min(width - 1, int(width * across)), y + min(height - 1, int(height * down))

    def rank(self, what: str) -> int:
        """How well a name fits: 0 not at all, else the higher the better."""
        texts = (self.text, self.label) if self.kind != "field" else (self.label,)
        if what == self.name:
            return 3
        if what in texts or what in [MARKS.sub("", text) for text in texts]:
            return 2
        return int(what == self.hint)


_FIELDS = {field.name for field in fields(Thing)}


def _thing(facts: dict) -> Thing:
    return Thing(**{name: value for name, value in facts.items() if name in _FIELDS})


Target = str | Thing | tuple[int, int]


class Eyes(Program):
    """Finds, reads and waits. A name is a thing's words, its accessible name, its object name or its hint."""

    def __init__(self, home: Path, language: str = "en") -> None:
        super().__init__(home, language)
        self._shots = 0

    def look(self) -> list[Thing]:
        """Everything that can be seen now."""
        return [_thing(facts) for facts in self._ask("look").get("things", ())]

    def _choose(self, things: Sequence[Thing], what: str, kind: str, inside: str) -> list[Thing]:
        """The things that are meant: of those that fit, the best; many only where nothing parts them."""
        fits = [
            thing for thing in things
            if thing.rank(what) and (not kind or thing.kind == kind) and (not inside or inside in thing.inside)
        ]  # fmt: skip

        def worth(thing: Thing) -> tuple[int, ...]:
            place = PRESSED.index(thing.kind) if thing.kind in PRESSED else len(PRESSED)
            return (not thing.blocked, thing.in_sight, thing.popup, thing.rank(what), -place)

        best = max(map(worth, fits), default=())
        return [thing for thing in fits if worth(thing) == best]

    def find(self, what: str, kind: str = "", inside: str = "", *, seconds: float = PATIENCE, nth: int = -1) -> Thing:
        """The thing of this name, once it is there. Two that fit equally are an error, unless `nth` chooses."""
        found: list[Thing] = []

        def there() -> bool:
            found[:] = self._choose(self.look(), what, kind, inside)
            return bool(found) and (nth >= 0 or len(found) == 1)

        try:
            self.wait_until(
                there, seconds, f"there is {kind or 'something'} named {what!r}{inside and ' in ' + inside}"
            )
        except ScreenError as error:
            if found:
                lines = "\n".join(f"  {thing}" for thing in found)
                raise ScreenError(f"{len(found)} things are named {what!r}:\n{lines}\n{error}") from error
            raise
        return found[max(nth, 0)]

    def there(self, what: str, kind: str = "", inside: str = "") -> bool:
        """Whether there is such a thing now."""
        return bool(self._choose(self.look(), what, kind, inside))

    def gone(self, what: str, kind: str = "", inside: str = "") -> None:
        """Waits until there is no such thing."""
        self.wait_until(lambda: not self.there(what, kind, inside), why=f"{what!r} is gone")

    def says(self, part: str) -> bool:
        """Whether these words stand anywhere in sight."""
        wanted = MARKS.sub("", part)
        return any(
            wanted in MARKS.sub("", text)
            for thing in self.look()
            if thing.in_sight
            for text in (thing.text, thing.label)
        )

    def read(self, what: Target, kind: str = "", inside: str = "") -> str:
        """The text of a field, a label, a button."""
        return self._thing(what, kind, inside).text

    def _thing(self, what: Target, kind: str = "", inside: str = "") -> Thing:
        """What is meant, as it is now."""
        if isinstance(what, tuple):
            return Thing("point", rect=(*what, 2, 2))
        if isinstance(what, str):
            return self.find(what, kind, inside)
        if what.kind == "point":
            return what
        same = ("id", "kind", "row", "column", "name", "text") if what.id and what.kind not in ("field",) else ("id",)
        fresh = [thing for thing in self.look() if all(getattr(thing, name) == getattr(what, name) for name in same)]
        return fresh[0] if fresh else what

    def rows(self, view: str, inside: str = "", *, everything: bool = False) -> list[str]:
        """The words of the rows of a view that are in sight, or of all."""
        things = self.look()
        holder = self.find(view, "list", inside)
        found = self._all_rows(holder) if everything else _rows_of(holder, things)
        return [row.label or row.text for row in found if row.column == 0]

    def _all_rows(self, holder: Thing) -> list[Thing]:
        return [_thing(facts) for facts in self._ask("rows", id=holder.id)["rows"]]

    def row(self, view: str, part: str, inside: str = "", *, seconds: float = PATIENCE) -> Thing:
        """The row that has these words in it; rolled into sight where it is not."""
        found: list[Thing] = []

        def there() -> bool:
            things = self.look()
            holder = next(iter(self._choose(things, view, "list", inside)), None)
            if holder is None:
                return False
            seen = _rows_of(holder, things)
            found[:] = [row for row in _saying(part, seen) if row.rect[3] > row.whole[3] // 2]
            if not found:
                self._roll_to(holder, seen, part)
            return bool(found)

        self.wait_until(there, seconds, f"a row of {view!r} says {part!r}")
        return found[0]

    def _roll_to(self, holder: Thing, seen: Sequence[Thing], part: str) -> None:
        """Turns the wheel towards a row, if there is one."""
        rows = self._all_rows(holder)
        wanted = _saying(part, rows)
        shown = {(row.row, row.text) for row in seen}
        places = [place for place, row in enumerate(rows) if (row.row, row.text) in shown]
        if wanted and places:
            way = rows.index(wanted[0]) - sum(places) // len(places)
            self.scroll(holder, max(1, abs(way) // 4) * (1 if way >= 0 else -1))

    def shortcut(self, action: str) -> str:
        """The key of an action, by its id or its words."""
        found = self._ask("action", name=action).get("action")
        if not found:
            self.fail(f"there is no action {action!r}")
        return str(found["shortcut"])

    # -- waiting

    def settle(self, seconds: float = SLOWEST) -> None:
        """Waits until nothing is under way: neither jobs nor an import nor the index nor a short timer."""
        quiet: list[bool] = []

        def idle() -> bool:
            answer = self._ask("idle")
            quiet.append(answer.get("busy") == [])
            return quiet[-2:] == [True, True]

        self.wait_until(idle, seconds, "newsdesk comes to rest")

    def wait_until(self, condition: Callable[[], object], seconds: float = PATIENCE, why: str = "") -> None:
        """Waits until something is so."""
        last = ""
        until = time.monotonic() + seconds
        while True:
            try:
                if condition():
                    return
                last = ""
            except AssertionError as error:
                if self._process is None or self._process.poll() is not None:
                    raise
                last = f": {error}"
            if time.monotonic() > until:
                self.fail(f"waited {seconds:g} seconds in vain until {why or getattr(condition, '__name__', '')}{last}")
            time.sleep(0.04)

    def fail(self, message: str) -> NoReturn:
        """Fails, and tells what was on the screen."""
        picture = self.shot("failure")
        seen = ""
        if self._process is not None and self._process.poll() is None and self._wire is not None:
            try:
                self._wire.settimeout(5)
                things = [thing for thing in self.look() if thing.in_sight and thing.column == 0 and called(thing)]
                told = {f"  {thing.kind}: {called(thing)}" for thing in things if thing.kind not in DULL}
                seen = "\n".join(sorted(told)[:150])
            except ScreenError as error:
                seen = f"  it does not answer: {error}"
            self._wire.settimeout(SLOWEST)
        raise ScreenError(f"{message}\npicture: {picture}\non the screen:\n{seen}\nit said:\n{self.said[-2000:]}")

    def shot(self, name: str) -> Path:
        """A picture of the whole screen."""
        folder = Path(os.environ.get("NEWSDESK_E2E_PICTURES") or self.home.parent / "pictures")
        folder.mkdir(parents=True, exist_ok=True)
        self._shots += 1
        path = folder / f"{self._shots:02}-{name}-{self.language}.png"
        width, height, line, pixels = self.server.picture()
        QImage(pixels, width, height, line, QImage.Format.Format_RGB32).save(str(path))
        return path


def _rows_of(holder: Thing, things: Sequence[Thing]) -> list[Thing]:
    return [thing for thing in things if thing.kind == "row" and thing.id == holder.id]


def _saying(part: str, rows: Sequence[Thing]) -> list[Thing]:
    """The rows that say something; those that say nothing else, if there are such."""
    wanted = MARKS.sub("", part)
    fits = [row for row in rows if any(wanted in MARKS.sub("", text) for text in (row.text, row.label))]
    return [row for row in fits if wanted in (row.text, row.label)] or fits


def called(thing: Thing) -> str:
    return " / ".join(filter(None, (thing.name, thing.label, thing.text[:60].replace("\n", " "))))
