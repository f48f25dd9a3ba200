"""A person at the screen: newsdesk itself on a display of its own, driven with mouse and keyboard alone.

    with Screen(home, "ar") as s:
        s.start()
        s.click(say("search.name"))
        s.type("المرفأ")
        assert s.rows(say("list.name"))
        s.quit()

What is meant is named as a user or a test names it: by its words, its accessible name, its object name or its hint.
Everything that looks for something waits for it, and where it does not come, the failure tells what was there and
keeps a picture (in the folder that NEWSDESK_E2E_PICTURES names, or beside the home).
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from newsdesk.words import say
from tests.e2e.looking import Eyes, Target, Thing, called
from tests.e2e.program import SLOWEST, ScreenError

COMPLAINT = re.compile(r"Traceback|^Q[A-Za-z]+::|Fatal Python error", re.MULTILINE)  # of Python's or of Qt's
__all__ = ["Screen", "ScreenError", "Thing"]


class Screen(Eyes):
    """The hand, and everything that `Eyes` can see. Close it, or use it in a `with`."""

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_rest: object) -> None:
        if kind is not None and not issubclass(kind, ScreenError):
            self.shot("at-the-failure")
        self.close()

    # -- the program

    def start(self, *arguments: str | Path, ready: bool = True) -> None:
        """Starts newsdesk with these arguments; waits until the window is there and at rest, unless told not to."""
        self.launch(*arguments)
        if ready:
            self.wait_until(self._up, SLOWEST, "the window comes up")
            if not self._ask("idle").get("ready"):  # a first start
                self.click(say("welcome.sample.begin"), "button")
                self.wait_until(lambda: self._ask("idle").get("ready"), SLOWEST, "the window comes up")
            self.settle()

    def _up(self) -> bool:
        """Whether the window is there, or the welcome of a first start."""
        return bool(self._ask("idle").get("ready")) or bool(self.there(say("welcome.sample.begin"), "button"))

    def quit(self, by: str = "ctrl+q") -> None:
        """Ends newsdesk with a key, or with `by="window"` as the cross of a title bar does; it must end well."""
        if by == "window":
            self.server.ask_to_close()
        else:
            self.keys(by)
        self.ended()

    def ended(self, code: int = 0) -> None:
        """Waits for newsdesk to end, with this exit code, and without a complaint."""
        assert self._process is not None
        try:
            self._process.wait(SLOWEST)
        except subprocess.TimeoutExpired:
            self.fail("newsdesk does not end")
        found, said = self._process.returncode, self.said
        self.kill()
        if found != code or COMPLAINT.search(said):
            raise ScreenError(f"newsdesk ended with {found} and not {code}; it said:\n{said[-4000:]}")

    def restart(self, *arguments: str | Path, by: str = "ctrl+q") -> None:
        """Ends newsdesk and starts it again on the same home."""
        self.quit(by)
        self.start(*arguments)

    # -- the hand

    def _ready(self) -> None:
        """The topmost window has the keyboard, as a window manager would see to."""
        if self.server.give_focus():
            self.wait_until(lambda: self._ask("look").get("active"), 5, "the window takes the keyboard")

    def _aim(self, what: Target, kind: str, inside: str, at: tuple[float, float]) -> Thing:
        """Moves the pointer to what is meant, which must be in sight and not covered."""
        self._ready()
        thing = self._thing(what, kind, inside)
        if not isinstance(what, tuple):
            thing = self._in_sight(thing)
            self._when(thing, lambda now: not now.blocked, "is behind a dialog")
        self.server.move(*thing.point(*at))
        if thing.id:
            chain = self._ask("under", at=self.server.at).get("chain", [])
            if all(widget[0] != thing.id for widget in chain) and thing.kind != "label":
                self.fail(f"{called(thing)!r} is covered by {chain[:1]}")
        return thing

    def _in_sight(self, thing: Thing) -> Thing:
        """Rolls what lies outside of a scrolled page into sight."""
        for _ in range(60):
            if thing.in_sight:
                return thing
            page = next((page for page in self.look() if page.id == thing.page), None)
            if page is None:
                break
            page = self._in_sight(page)
            way = thing.whole[1] - page.rect[1]
            way -= page.rect[3] if way > 0 else 0
            self.scroll(page, max(1, abs(way) // 120) * (1 if way >= 0 else -1))
            thing = self._thing(thing)
        self.fail(f"{called(thing)!r} cannot be seen")

    def _when(self, thing: Thing, fit: Callable[[Thing], bool], otherwise: str) -> None:
        """Gives a thing a moment to become what it must be."""
        until = time.monotonic() + 3
        while not fit(thing):
            if time.monotonic() > until:
                self.fail(f"{called(thing)!r} {otherwise}")
            thing = self._thing(thing)

    def click(
        self, what: Target, kind: str = "", inside: str = "", *, button: int = 1, times: int = 1,
        at: tuple[float, float] = (0.5, 0.5), hold: str = "",
    ) -> Thing:  # fmt: skip
        """Clicks it. `at` is the place in it (across, down), `hold` keys that are held: "ctrl", "shift"."""
        thing = self._aim(what, kind, inside, at)
        self._when(thing, lambda now: now.enabled, "is grey")
        held = tuple(self.server.keyboard.code(key) for key in hold.split("+") if key)
        self.server.click(button, times, held)
        return thing

    def double_click(self, what: Target, kind: str = "", inside: str = "") -> Thing:
        """Clicks it twice."""
        return self.click(what, kind, inside, times=2)

    def right_click(self, what: Target, kind: str = "", inside: str = "") -> Thing:
        """Clicks it with the other button, which opens its menu."""
        return self.click(what, kind, inside, button=3)

    def hover(self, what: Target, kind: str = "", inside: str = "") -> Thing:
        """Moves the pointer over it."""
        return self._aim(what, kind, inside, (0.5, 0.5))

    def drag(self, what: Target, to: Target, *, at: tuple[float, float] = (0.5, 0.5)) -> None:
        """Drags one thing to another, or to a point, or (from a point) a splitter's handle."""
        goal = self._thing(to).point(*at)
        x, y = self._aim(what, "", "", (0.5, 0.5)).point() if not isinstance(what, tuple) else what
        self.server.move(x, y)
        self.server.press(1)
        time.sleep(0.1)
        across = 16 if goal[0] > x else -16
        self.server.move(x + across, y + (16 if goal[1] > y else -16), 8)  # far enough to be meant
        time.sleep(0.15)
        self.server.move(*goal, 24)
        time.sleep(0.15)
        self.server.move(goal[0] + 1, goal[1] + 1, 2)
        time.sleep(0.3)
        self.server.release(1)

    def scroll(self, what: Target, clicks: int, kind: str = "") -> None:
        """Turns the wheel over it; down is positive."""
        self.server.move(*self._thing(what, kind).point())
        self.server.wheel(clicks)

    def keys(self, *combinations: str) -> None:
        """Presses keys: "ctrl+s", "Return", "shift+Down". The keyboard stays Arabic or English as it was."""
        for combination in combinations:
            self._ready()
            *held, key = re.findall(r"\+$|[^+]+", combination)
            codes = tuple(self.server.keyboard.code(name) for name in held)
            self.server.stroke(self.server.keyboard.code(key), codes)

    def type(self, text: str) -> None:
        """Types where the cursor is, in Arabic, English or both; a line break is the Return key."""
        self._ready()
        self.server.type(text)

    def use_keyboard(self, language: str) -> None:
        """Changes the keyboard, as typing does by itself: "en" or "ar"."""
        self._ready()
        self.server.use_group(("en", "ar").index(language))

    def fill(self, what: Target, text: str, kind: str = "", inside: str = "") -> None:
        """Puts a text in the place of what stands in a field."""
        self.click(what, kind or "field" * isinstance(what, str), inside)
        self.keys("ctrl+a")
        self.type(text)

    def select_words(self, field: Target, words: str) -> None:
        """Drags over words in a text that can be edited."""
        places = self._ask("words", id=self._thing(field, "field").id, text=words).get("places")
        if not places:
            self.fail(f"{words!r} does not stand there")
        begin, end = (tuple(place) for place in places)
        self._ready()
        self.server.move(*begin)
        self.server.press(1)
        self.server.move(*end, 12)
        self.server.release(1)

    def menu(self, *path: str) -> None:
        """Chooses from the menu bar: menu("File", "Import files…")."""
        self.click(path[0], "menu title")
        for name in path[1:]:
            self.click(name, "menu item")

    def context(self, what: Target, *path: str) -> None:
        """Chooses from the menu of the other button."""
        self.right_click(what)
        for name in path:
            self.click(name, "menu item")

    def choose(self, combo: Target, item: str) -> None:
        """Chooses from a list that folds out."""
        self.click(combo, "combo" * isinstance(combo, str))
        self.click(item, "row", "QComboBoxListView")

    def file_dialog(self, path: str | Path) -> None:
        """Types a path into Qt's dialog for files or folders, and accepts."""
        field = self.find("fileNameEdit", "field")
        self.click(field)
        self.keys("ctrl+a")
        self.type(str(path))
        self.wait_until(lambda: self.read("fileNameEdit", "field") == str(path), why=f"the dialog holds {path}")
        self.keys("Return")
        self.gone("fileNameEdit", "field")
