"""How a text came to be what it is: steps that lead back and forth, of which each holds only what it changed.

Typing makes very many steps; those that go on with one another become one, so that stepping back takes back a phrase
and not a letter. A step is applied wherever what it changed still stands, and left out where it does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from hashlib import sha256
from typing import Any

from newsdesk.domain.article import Direction, Text
from newsdesk.domain.dates import PartialDate

PHRASE = 40  # letters that one step back takes back at most
MOST = 2_000  # steps that are remembered
MOST_LETTERS = 4_000_000  # and the letters of all of them together
RUNNING = frozenset({"headline", "subhead", "summary", "body", "notes", "usage_terms"})
"""Fields that are written letter by letter; every other one changes as a whole, for half a date is none."""

Fields = dict[str, str]
"""A text as strings by the names of its fields; those that are empty are left out."""


@dataclass(frozen=True, slots=True)
class Edit:
    """At `start` of a field, `removed` gave way to `added`."""

    start: int
    removed: str
    added: str

    def back(self) -> Edit:
        """What takes it back."""
        return Edit(self.start, self.added, self.removed)


Step = Mapping[str, Edit]
"""What changed together, by the names of the fields."""


def fields_of(text: Text) -> Fields:
    """A text as strings."""
    found: Fields = {}
    for one in fields(Text):
        value = getattr(text, one.name)
        if isinstance(value, (PartialDate, Direction)):
            value = value.value
        if value:
            found[one.name] = str(value)
    return found


def text_of(found: Mapping[str, str]) -> Text:
    """The text that strings stand for; a field that this newsdesk does not know is left out."""
    values: dict[str, Any] = {one.name: found[one.name] for one in fields(Text) if one.name in found}
    published = values.pop("published", "")
    direction = values.pop("direction", "")
    try:
        date = PartialDate(published) if published else None
    except ValueError:  # kept as words, as what somebody types that is no date
        date, values["published_text"] = None, values.get("published_text") or published
    known = direction in {one.value for one in Direction}
    return Text(**values, published=date, direction=Direction(direction) if known else Direction.AUTO)


def print_of(found: Mapping[str, str]) -> str:
    """A short name that only this text has."""
    told = "\x00".join(f"{name}\x01{found[name]}" for name in sorted(found) if found[name])
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def _shared(one: str, other: str, most: int, *, end: bool) -> int:
    """How many letters two strings begin (or end) with together: halving, for comparing slices is done in C."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        same = one[len(one) - middle :] == other[len(other) - middle :] if end else one[:middle] == other[:middle]
        low, high = (middle, high) if same else (low, middle - 1)
    return low


def edit_between(old: str, new: str) -> Edit:
    """The one change that leads from one string to another."""
    first = _shared(old, new, min(len(old), len(new)), end=False)
    last = _shared(old, new, min(len(old), len(new)) - first, end=True)
    return Edit(first, old[first : len(old) - last], new[first : len(new) - last])


def between(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, Edit]:
    """What leads from one text to another; empty where both say the same."""
    names = [one.name for one in fields(Text)]
    found = {}
    for name in names:
        before, after = old.get(name, ""), new.get(name, "")
        if before != after:
            found[name] = edit_between(before, after) if name in RUNNING else Edit(0, before, after)
    return found


def applied(found: Mapping[str, str], step: Step) -> Fields:
    """A text after a step; a field in which that what gave way does not stand any more is left as it is."""
    made = dict(found)
    for name, edit in step.items():
        now = made.get(name, "")
        if name not in RUNNING:
            if now == edit.removed:
                made[name] = edit.added
        elif now[edit.start : edit.start + len(edit.removed)] == edit.removed and edit.start <= len(now):
            made[name] = now[: edit.start] + edit.added + now[edit.start + len(edit.removed) :]
    return {name: value for name, value in made.items() if value}


def reversed_step(step: Step) -> dict[str, Edit]:
    """What takes a step back."""
    return {name: edit.back() for name, edit in step.items()}


def _joined(before: Step, step: Step) -> dict[str, Edit] | None:
    """Two steps as one, where the second goes on writing (or erasing) where the first stopped."""
    if step.keys() == {"language"}:  # told from the words, nobody typed it: it goes and comes with them
        last, told = before.get("language"), step["language"]
        return {**before, "language": Edit(0, last.removed if last else told.removed, told.added)}
    if len(before) != 1 or before.keys() != step.keys() or not before.keys() <= RUNNING:
        return None
    (name, first), (_, second) = next(iter(before.items())), next(iter(step.items()))
    if len(first.added) + len(second.added) > PHRASE or len(first.removed) + len(second.removed) > PHRASE:
        return None
    if any("<" in part or "\n" in part for edit in (first, second) for part in (edit.added, edit.removed)):
        return None  # a paragraph or a mark is a step of its own
    end = first.start + len(first.added)
    if not second.removed and not first.removed and second.start == end:
        return {name: Edit(first.start, "", first.added + second.added)}
    if not second.added and not first.added and second.start + len(second.removed) == first.start:
        return {name: Edit(second.start, second.removed + first.removed, "")}
    return None


def _letters(step: Step) -> int:
    return sum(len(edit.removed) + len(edit.added) for edit in step.values())


@dataclass(slots=True)
class Past:
    """The steps of one text, and the place among them: what is before it can be taken back, what is behind it done
    again. `floor` is the place where the present document was filled: what came since is undone by the document itself.
    """

    text: Fields
    steps: list[dict[str, Edit]] = field(default_factory=list)
    place: int = 0
    floor: int = 0
    letters: int = 0  # that the steps hold, at most: those that were cut are counted until it matters

    def add(self, step: Step) -> None:
        """Something was written: what was taken back before cannot be done again any more."""
        self.text = applied(self.text, step)
        del self.steps[self.place :]
        told = step.keys() == {"language"}
        joined = _joined(self.steps[-1], step) if self.steps and (told or self.place > self.floor) else None
        if joined is not None:
            self.steps[-1] = joined
        else:
            self.steps.append(dict(step))
        self.letters += _letters(step)
        if len(self.steps) > MOST or self.letters > MOST_LETTERS:
            self._forget()
        self.place = len(self.steps)

    def _forget(self) -> None:
        """Lets go of the oldest steps. What all of them hold is counted anew here alone: a step came for every few
        letters."""
        sizes = [_letters(step) for step in self.steps]
        self.letters, first = sum(sizes), 0
        most = MOST * 9 // 10 if len(self.steps) > MOST else MOST  # a tenth at once, and not one by one
        while len(self.steps) - first > most or (first < len(self.steps) - 1 and self.letters > MOST_LETTERS):
            self.letters -= sizes[first]
            first += 1
        del self.steps[:first]
        self.floor = max(0, self.floor - first)

    def move(self, place: int, cut: int | None, step: Step) -> None:
        """The text was led to another place among its steps; those from `cut` on are forgotten."""
        self.text = applied(self.text, step)
        if cut is not None:
            del self.steps[cut:]
        self.place = self.floor = max(0, min(place, len(self.steps)))

    def back(self) -> tuple[int, int | None, dict[str, Edit]] | None:
        """Where a step back leads, which steps that forgets, and what it changes; None at the beginning.

        What was written since the document was filled is the document's to take back. Where it has, that is behind us;
        where something of it still stands (in a field that remembers nothing), that goes first.
        """
        cut = self.floor if self.place > self.floor else None
        place = min(self.place, self.floor)
        if cut is not None:
            before = self.text
            for step in reversed(self.steps[self.floor : self.place]):
                before = applied(before, reversed_step(step))
            if before != self.text:
                return self.floor, None, between(self.text, before)
        while place:
            place -= 1
            after = applied(self.text, reversed_step(self.steps[place]))
            if after != self.text:
                return place, cut, between(self.text, after)
        return None

    def forth(self) -> tuple[int, int | None, dict[str, Edit]] | None:
        """As `back`, the other way."""
        place = self.place
        while place < len(self.steps):
            after = applied(self.text, self.steps[place])
            place += 1
            if after != self.text:
                return place, None, between(self.text, after)
        return None
