"""What is being written, kept safe until it is in the archive: a journal for each article, a lane that writes it.

The window notes the text a few times a second; only what changed goes to disk. After a crash `recovering` finds
what the archive does not have. The same journal leads back through what was written, also after the article was left or
the program was closed.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from newsdesk.desk.desk import Desk
from newsdesk.desk.recovering import Left, find_left
from newsdesk.domain.article import Text
from newsdesk.domain.dates import now
from newsdesk.text.past import Edit, Fields, Past, applied, between, fields_of, print_of, text_of
from newsdesk.text.past_records import past_of, taken_back, told_step, unsaved

log = logging.getLogger(__name__)
Result = TypeVar("Result")
SHORT = 500  # steps with which a journal begins anew when it has grown long
LONG = 3_000  # records of a long one
LARGE = 4_000_000  # bytes of one that has grown large
OPEN = 8  # journals that are kept in memory


@dataclass(frozen=True, slots=True)
class Turn:
    """A step back or forth that was looked for: the text it leads to, and how it is noted once it is taken."""

    text: Text
    place: int
    cut: int | None
    step: dict[str, Edit]


class Keeper:
    """Keeps what is written, in a lane of its own: the order of its calls is the order on disk.

    `failed` is called, in that lane, with what went wrong; once, until it works again.
    """

    def __init__(self, desk: Desk, failed: Callable[[BaseException], None]) -> None:
        self._desk, self._journals = desk, desk.archive.journals
        self._closed = desk.read_only
        self._failed, self._told = failed, False
        self._pasts: dict[str, Past] = {}
        self._lane = ThreadPoolExecutor(max_workers=1, thread_name_prefix="newsdesk-drafts")
        # before anything is written: what another run of the program left is set aside
        self._left = None if self._closed else self._do(lambda: find_left(desk))

    def left(self) -> list[Left]:
        """What an earlier run of the program never saved. Waits."""
        return (self._left.result() if self._left is not None else None) or []

    def _do(self, work: Callable[[], Result]) -> Future[Result | None]:
        def run() -> Result | None:
            try:
                result = work()
            except Exception as error:
                log.exception("what is written could not be noted")
                self._pasts.clear()  # what stands on disk counts
                if not self._told:
                    self._told = True
                    self._failed(error)
                return None
            self._told = False
            return result

        return self._lane.submit(run)

    def opened(self, uid: str, text: Text) -> None:
        """The document of an article was filled with its text."""
        if not self._closed:
            self._do(lambda: self._open(uid, fields_of(text)))

    def note(self, uid: str, before: Text, text: Text) -> Future[None]:
        """What stands on the screen now; `before` is what stood there when somebody began to write."""
        if self._closed:
            done: Future[None] = Future()
            done.set_result(None)
            return done
        return self._do(lambda: self._note(uid, fields_of(before), fields_of(text)))

    def saved(self, uid: str, text: Text) -> None:
        """This text is in the archive."""
        if not self._closed:
            self._do(lambda: self._saved(uid, fields_of(text)))

    def settled(self, uid: str = "") -> None:
        """All that was noted of an article (or of every article) is in the archive, under whatever name."""
        if not self._closed:
            self._do(lambda: self._settle([uid] if uid else list(self._pasts)))

    def look(self, uid: str, text: Text, way: int) -> Turn | None:
        """The step back (-1) or forth (1) from `text`, which stands on the screen; None where there is none. Nothing is
        taken yet: what is on the screen may have changed when the answer comes. Waits."""
        if self._closed:
            return None
        return self._do(lambda: self._look(uid, fields_of(text), Past.back if way < 0 else Past.forth)).result()

    def turn(self, uid: str, turn: Turn) -> None:
        """The text that a step leads to stands on the screen now."""
        if not self._closed:
            self._do(lambda: self._turn(uid, turn))

    def decide(self, one: Left, verb: Callable[[Desk, Left], Result]) -> Result:
        """Carries out what was decided on a text that was left (`take`, `take_apart`, `leave`). Waits; raises what that
        raises."""
        return self._lane.submit(lambda: verb(self._desk, one)).result()

    def settle_down(self) -> None:
        """Waits until everything that was noted is on disk."""
        if not self._closed:
            self._do(lambda: None).result()

    def close(self) -> None:
        """Waits until everything is on disk."""
        self._closed = True
        self._lane.shutdown(wait=True)

    # -- in the lane

    def _past(self, uid: str) -> Past | None:
        found = self._pasts.pop(uid, None)
        if found is None:
            records = self._journals.read(uid)
            found = past_of(records)
            if found is not None:
                self._journals.mend(uid, records)
        if found is not None:
            self._pasts[uid] = found  # the last one used is the last one forgotten
            while len(self._pasts) > OPEN:
                del self._pasts[next(iter(self._pasts))]
        return found

    def _open(self, uid: str, text: Fields) -> None:
        past = self._past(uid)
        if past is None:
            return
        records = self._journals.read(uid)
        if between(past.text, text).keys() == {"language"}:  # told from the words, nobody typed it
            self._step(uid, past, text)
        elif past.text != text:
            if unsaved(records):  # nobody has decided on it yet
                del self._pasts[uid]
                self._journals.set_aside(uid, uid)
                return
            self._step(uid, past, text)  # the article moved on elsewhere; that is a step like any other
            self._mark_saved(uid, past, text)
        moved, past.floor = past.floor != past.place, past.place
        if len(records) > LONG or self._journals.size(uid) > LARGE:
            self._shorten(uid, past)
        elif moved:  # who only reads an article again and again writes nothing
            self._journals.add(uid, {"k": "floor"})

    def _step(self, uid: str, past: Past, text: Fields) -> None:
        step = between(past.text, text)
        if step:
            self._journals.add(uid, {"k": "step", "at": now(), "d": told_step(step)})
            past.add(step)

    def _shorten(self, uid: str, past: Past) -> None:
        """The last steps alone, from the text that they began with."""
        last = past.steps[max(0, past.place - SHORT) : past.place]
        start = past.text
        for step in reversed(last):
            start = taken_back(start, step)
        made = Past(start)
        records: list[dict[str, Any]] = [{"k": "open", "uid": uid, "text": start}]
        for step in last:
            made.add(step)
            records += [{"k": "step", "at": now(), "d": told_step(step)}, {"k": "floor"}]
            made.floor = made.place
        if made.text != past.text:  # a step did not fit any more: what was is not worth a wrong text
            made, records = Past(past.text), [{"k": "open", "uid": uid, "text": past.text}]
        self._journals.begin(uid, [*records, {"k": "saved", "print": print_of(past.text), "end": True}])
        self._pasts[uid] = made

    def _note(self, uid: str, before: Fields, text: Fields) -> None:
        past = self._past(uid)
        if past is None and before == text:
            return
        past = past or self._begin(uid, before)
        self._step(uid, past, text)

    def _begin(self, uid: str, text: Fields) -> Past:
        self._journals.begin(uid, [{"k": "open", "uid": uid, "text": text}])
        past = self._pasts[uid] = Past(text)
        return past

    def _saved(self, uid: str, text: Fields) -> None:
        past = self._past(uid)
        if past is None:
            return
        if between(past.text, text).keys() <= {"language"}:  # told from the words, nobody typed it
            self._step(uid, past, text)
        self._mark_saved(uid, past, text)

    def _mark_saved(self, uid: str, past: Past, text: Fields) -> None:
        self._journals.add(uid, {"k": "saved", "print": print_of(text), "end": past.text == text})

    def _settle(self, uids: list[str]) -> None:
        for uid in uids:
            past = self._past(uid)
            if past is not None:
                self._mark_saved(uid, past, past.text)

    def _look(self, uid: str, text: Fields, way: Callable[[Past], Any]) -> Turn | None:
        past = self._past(uid)
        if past is None:
            return None
        self._step(uid, past, text)
        found = way(past)
        if found is None:
            return None
        place, cut, step = found
        return Turn(text_of(applied(past.text, step)), place, cut, step)

    def _turn(self, uid: str, turn: Turn) -> None:
        past = self._past(uid)
        if past is not None:
            told = {"k": "to", "place": turn.place, "cut": turn.cut, "d": told_step(turn.step), "at": now()}
            self._journals.add(uid, told)
            past.move(turn.place, turn.cut, turn.step)
