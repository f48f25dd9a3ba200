"""Which keys an action has: those that were declared, or those that a person gave it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from newsdesk.ui.keys.declared import Declared

FIXED = "text"
"""The scope of keys that fields know themselves: nobody changes them."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_MOVING = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Insert,
})  # fmt: skip


def tidy(keys: str) -> str:
    """Keys in the one way in which they are written; empty where they are none."""
    sequence = QKeySequence(keys)
    known = not sequence.isEmpty() and _press(keys).key() not in (Qt.Key.Key_unknown, Qt.Key(0))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText) if known else ""


def native(keys: str) -> str:
    """Keys as this system writes them, and the large one as it is called on keyboards."""
    return enter(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))


def enter(keys: str) -> str:
    """Keys with Enter, where Qt has two names for it."""
    return keys.replace("Return", "Enter")


def _press(keys: str) -> QKeyCombination:
    press: QKeyCombination = cast(Any, QKeySequence(keys))[0]
    return press


def types(keys: str) -> bool:
    """Whether these keys write a letter or a sign where somebody types."""
    press = _press(keys)
    return not press.keyboardModifiers() & _HELD and press.key() < Qt.Key.Key_Escape


def edits(keys: str) -> bool:
    """Whether these keys do something in a field that is typed in: move, delete, choose."""
    press = _press(keys)
    return press.key() in _MOVING and not press.keyboardModifiers() & ~(_SHIFT | _CONTROL)


_AROUND = {"link": "row", "suggestion": "row"}
"""Scopes of which each lies within another: what is done with a row is done with that of a link too."""


def both_could_act(one: str, other: str) -> bool:
    """Whether actions of two scopes could answer to one key at one moment."""
    within = _AROUND.get(one) == other or _AROUND.get(other) == one
    return one == other or within or "window" in (one, other) or FIXED in (one, other)


class Keymap:
    """The keys of `declared` actions; `more` are further keys of some, as long as nobody gave them others."""

    def __init__(self, declared: Sequence[Declared], more: Mapping[str, Iterable[str]]) -> None:
        self._declared = {one.id: one for one in declared}
        self._usual = {
            one.id: tuple(tidy(keys) for keys in (one.shortcut, *more.get(one.id, ())) if keys) for one in declared
        }
        self._chosen: dict[str, str] = {}
        self._of_others: dict[str, str] = {}  # of actions that another version of the program has

    @property
    def chosen(self) -> dict[str, str]:
        """What a person chose: keys by action, empty for none."""
        return dict(self._chosen)

    @property
    def kept(self) -> dict[str, str]:
        """What is remembered: what was chosen, and what another version of the program has to know."""
        return {**self._of_others, **self._chosen}

    def take(self, chosen: Mapping[str, str]) -> None:
        """What was chosen another day; keys that are none are left out, those of actions that are not there wait for
        the version that has them."""
        self._chosen = {}
        self._of_others = {name: keys for name, keys in chosen.items() if name not in self._declared}
        for name, keys in chosen.items():
            if name in self._declared and self.free(name) and (not keys or tidy(keys)):
                self.give(name, keys)

    def of(self, name: str) -> tuple[str, ...]:
        """The keys of an action, the usual ones first."""
        if name in self._chosen:
            return tuple(filter(None, (self._chosen[name],)))
        return self._usual[name]

    def usual(self, name: str) -> str:
        """The first of the keys that were declared for an action."""
        return next(iter(self._usual[name]), "")

    def free(self, name: str) -> bool:
        """Whether the keys of an action can be changed."""
        return self._declared[name].scope != FIXED

    def changed(self, name: str) -> bool:
        """Whether an action has other keys than were declared."""
        return name in self._chosen

    def clashes(self, name: str, keys: str) -> list[str]:
        """The other actions that have these keys where both could act."""
        wanted, scope = tidy(keys), self._declared[name].scope
        return [
            other.id
            for other in self._declared.values()
            if other.id != name and wanted and wanted in self.of(other.id) and both_could_act(scope, other.scope)
        ]

    def troubled(self) -> dict[str, list[str]]:
        """Actions whose keys another one has too, with those others."""
        found = {name: [one for keys in self.of(name) for one in self.clashes(name, keys)] for name in self._declared}
        return {name: others for name, others in found.items() if others}

    def give(self, name: str, keys: str) -> None:
        """An action has these keys from now on, or none."""
        wanted = tidy(keys)
        if (wanted,) == self._usual[name] or (not wanted and not self._usual[name]):
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = wanted

    def move(self, name: str, keys: str) -> None:
        """The same; who had them has none."""
        for other in self.clashes(name, keys):
            if self.free(other):
                self.give(other, "")
        self.give(name, keys)

    def reset(self, name: str) -> None:
        """An action has the keys again that were declared."""
        self._chosen.pop(name, None)

    def reset_all(self) -> None:
        """All have."""
        self._chosen.clear()
        self._of_others.clear()
