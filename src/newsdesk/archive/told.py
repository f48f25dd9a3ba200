"""What a vocabulary tells of one term, what the tag is here, and how the two differ.

What was told last is kept as JSON beside the tag (`vocabulary_terms.told`). Three values decide: what was told last,
what is told now, and what is here. Where here is what was told last, now is taken; where a person changed it, here
stays.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from newsdesk.archive.keys import name_key
from newsdesk.domain.vocabulary import Term, Words

Told = dict[str, Any]
Key = tuple[str, str]
"""(part, language) of a value; of another name (alias, its folded key)."""


PLACE: Key = ("broader", "")


@dataclass(slots=True)
class Name:
    """A row of `tag_names`; `id` is 0 for one that is not there yet."""

    id: int
    name: str
    key: str
    language: str
    preferred: bool
    label: bool


@dataclass(slots=True)
class Here:
    """A tag as the archive has it now."""

    id: int
    uid: str
    uri: str
    parent: int | None
    kind: str
    colour: str
    note: str
    names: list[Name] = field(default_factory=list)

    @property
    def main(self) -> Name | None:
        """The main name."""
        return next((one for one in self.names if one.preferred), None)

    def label(self, language: str) -> Name | None:
        """The name that is shown in a language."""
        return next((one for one in self.names if one.label and one.language == language), None)

    def spellings(self) -> set[str]:
        """The folded forms of all names."""
        return {one.key for one in self.names}

    def plain(self, key: Key) -> list[Name]:
        """The rows, the main name aside, that a label or a further name is kept in."""
        part, which = key
        if part == "label":
            return [one for one in self.names if one.label and one.language == which and not one.preferred]
        if part == "alias":
            return [one for one in self.names if one.key == which and not one.label and not one.preferred]
        return []

    def value(self, key: Key) -> Any:
        """What it is in one respect; None where it has nothing there."""
        part, which = key
        if part == "name":
            return self.main.name if self.main else None
        if part == "label":
            found = self.label(which)
            return found.name if found else None
        if part == "alias":
            return which if which in self.spellings() else None
        return {"note": self.note, "kind": self.kind, "colour": self.colour, "broader": self.parent}[part]


def languages(labels: Words, first: str) -> list[str]:
    """The languages of labels: `first`, Arabic and English before the others, a region (en-GB) for its language."""
    there = [tongue for tongue, _ in labels]
    ordered: dict[str, None] = {}
    for wanted in (first, "ar", "en"):
        for tongue in sorted((one for one in there if one.partition("-")[0] == wanted), key=len):
            ordered[tongue] = None
    return list(ordered | dict.fromkeys(there))


def tell(
    term: Term, language: str, last: Told | None, taken: Callable[[str], bool], held: Callable[[str], bool],
    prefer: str = "",
) -> Told:  # fmt: skip
    """What a term tells, as it is kept. `taken` tells of a name whether another tag beside it shows it, `held` whether
    another one has it at all, or first: such a name is not told. `prefer` is a folded name that is the main one
    already."""
    labels = dict(term.labels)
    shared = {tongue: text for tongue, text in labels.items() if taken(text)}
    order = languages(term.labels, language)
    if term.main is not None and term.main in labels:
        order = [term.main, *(tongue for tongue in order if tongue != term.main)]
    same = next((tongue for tongue in order if prefer and name_key(labels[tongue]) == prefer), None)
    main = same if same is not None else order[0]
    if last and last["main"] in labels and term.main not in labels:
        main = last["main"]
    if main in shared:
        main = next((tongue for tongue in order if tongue not in shared), main)
    name = labels[main]
    if main in shared:  # no language tells it from its neighbour
        name = _with_code(name, term.uri, taken)
    notes = dict(reversed(term.notes))
    tongues = languages(term.notes, language)
    spoken = last["spoken"] if last and last.get("spoken") in notes else next(iter(tongues), "")
    return {
        "name": name,
        "main": main,
        "labels": {tongue: text for tongue, text in labels.items() if tongue not in shared},
        "aliases": [list(pair) for pair in term.aliases if not held(pair[1])],
        "note": notes.get(spoken, ""),
        "spoken": spoken,
        "kind": term.kind.value if term.kind else None,
        "colour": term.colour,
        "broader": "",
        "retired": term.retired,
    }


def _with_code(name: str, uri: str, taken: Callable[[str], bool]) -> str:
    """A name with the end of the URI behind it, and with a number where that is another one's as well."""
    code = uri.replace("\t", "/").rstrip("/#").rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1][:80]
    made, number = f"{name[:200]} ({code})", 2
    while taken(made):
        made, number = f"{name[:200]} ({code}, {number})", number + 1
    return made


def values(told: Told, parent: int | None) -> dict[Key, Any]:
    """Everything that is told, by what it is about; `parent` is the tag of the term above."""
    found: dict[Key, Any] = {("name", ""): told["name"]}
    for tongue, text in told["labels"].items():
        if tongue and tongue != told["main"]:
            found["label", tongue] = text
    named = {name_key(text) for text in (told["name"], *told["labels"].values())}
    for _, text in told["aliases"]:
        if (key := name_key(text)) not in named:
            found["alias", key] = key
    found["note", ""] = told["note"]
    if told["kind"] is not None:
        found["kind", ""] = told["kind"]
    if told["colour"] is not None:
        found["colour", ""] = told["colour"]
    found[PLACE] = parent
    return found


_DROPPED = ("label", "alias")  # what a vocabulary may cease to tell
_UNSET = (None, "", "topic")


def weigh(
    here: Here, now: dict[Key, Any], last: dict[Key, Any] | None, *, theirs: bool
) -> tuple[dict[Key, Any], dict[Key, Any]]:
    """(what is to be taken, what was changed here and stays), each by what it is about with the value that is told."""
    taken: dict[Key, Any] = {}
    kept: dict[Key, Any] = {}
    gone = [key for key in last or () if key not in now and key[0] in _DROPPED]
    for key in (*now, *gone):
        told, own = now.get(key), here.value(key)
        if own == told or (told is None and key[0] in _DROPPED and not here.plain(key)):
            continue
        if last is None:
            if told in _UNSET:
                continue
            fits = own in _UNSET
        else:
            fits = key in last and own == last[key]
            fits = fits or (key not in last and own in _UNSET)
        if fits or theirs:
            taken[key] = told
        elif told is not None or key[0] == "broader":
            kept[key] = told
    return taken, kept


def spelled(told: Told, key: str) -> tuple[str, str]:
    """(language, name) of a further name that is told, by its folded form."""
    return next(((tongue, text) for tongue, text in told["aliases"] if name_key(text) == key), ("", key))


def after(here: Here, told: Told, taken: dict[Key, Any]) -> Here:
    """What a tag will be when it takes this of what is told; the tag itself stays as it is."""
    made = replace(here, names=[replace(one) for one in here.names])
    apply(made, told, taken)
    return made


def apply(here: Here, told: Told, taken: dict[Key, Any]) -> None:
    """Makes a tag what it takes of what is told."""
    for key, value in taken.items():
        part, which = key
        if part == "name":
            _rename(here, told)
        elif part == "label" and here.plain(key) and value is not None:
            row = here.plain(key)[0]
            row.name, row.key = value, name_key(value)
        elif value is None and part != "broader":
            drop = here.plain(key)
            here.names = [one for one in here.names if one not in drop]
        elif part == "label":
            here.names.append(Name(0, value, name_key(value), which, False, True))
        elif part == "alias":
            tongue, text = spelled(told, which)
            here.names.append(Name(0, text, which, tongue, False, False))
        else:
            setattr(here, "parent" if part == "broader" else part, value)


def _rename(here: Here, told: Told) -> None:
    """Gives a tag the main name that is told; the one before stays as a further name, for articles may be brought that
    still say it."""
    name, main = told["name"], told["main"]
    old = here.main
    label = bool(main) and told["labels"].get(main) == name
    here.names = [one for one in here.names if one is old or not (one.label and one.language == main)]
    here.names = [one for one in here.names if one is old or one.label or one.key != name_key(name)]
    if old is None:
        here.names.insert(0, Name(0, name, name_key(name), main, True, label))
        return
    former = old.name
    old.name, old.key, old.language, old.label = name, name_key(name), main, label
    if name_key(former) not in here.spellings():
        here.names.append(Name(0, former, name_key(former), "", False, False))
