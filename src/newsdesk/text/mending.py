"""What is put right in a text, by name: over lines, runs, bodies and whole articles; and what that would change."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher

from newsdesk.domain.article import Text
from newsdesk.text.body import Block, Figure, Inline, ListBlock, Para, Quote, Run, Table, plain_text, tidy, to_html
from newsdesk.text.clean import parse
from newsdesk.text.corrections import (
    HAMZA,
    Edit,
    apply,
    arabic_digits,
    dashes,
    dots,
    hamza,
    is_rubbish,
    letters,
    persian_digits,
    quotes,
    signs,
    spaces,
    tatweel,
    unseen,
    vowels,
    vowels_but_shadda,
    waw,
    western_digits,
)
from newsdesk.text.find import Sought
from newsdesk.text.patterns import pattern

Mend = Callable[[str], Iterator[Edit]]


@dataclass(frozen=True, slots=True)
class Mending:
    """What is to be put right: names of `CORRECTIONS`, for a text in `language`, with the words of the house."""

    names: tuple[str, ...]
    language: str = ""
    house: Mapping[str, str] | None = None

    def steps(self) -> list[Mend]:
        """The corrections one after the other."""
        house = HAMZA if self.house is None else self.house
        made: dict[str, Mend] = {
            "unseen": unseen, "vowels": vowels, "vowels-but-shadda": vowels_but_shadda, "tatweel": tatweel,
            "letters": lambda text: letters(text, self.language), "hamza": lambda text: hamza(text, house), "waw": waw,
            "quotes": lambda text: quotes(text, self.language or "ar"), "signs": signs, "dots": dots, "dashes": dashes,
            "spaces": spaces, "digits-western": western_digits, "digits-arabic": arabic_digits,
            "digits-persian": persian_digits,
        }  # fmt: skip
        return [made[name] for name in CORRECTIONS if name in self.names and name in made]

    def line(self, text: str) -> str:
        """A line put right."""
        for step in self.steps():
            text = apply(text, list(step(text)))
        return text

    def inline(self, runs: Inline) -> Inline:
        """Runs put right; what is new is marked as what it takes the place of."""
        for step in self.steps():
            runs = _edited(runs, list(step("".join(run.text for run in runs))))
        return runs

    def body(self, body: str) -> str:
        """A body put right."""
        return to_html(list(filter(None, (self.block(block) for block in parse(body)))))

    def block(self, block: Block) -> Block | None:
        """A block put right; None for one that is no part of the text."""
        if isinstance(block, Para):
            if "rubbish" in self.names and is_rubbish("".join(run.text for run in block.inline)):
                return None
            return replace(block, inline=self.inline(block.inline))
        if isinstance(block, ListBlock):
            return replace(block, items=tuple(replace(item, inline=self.inline(item.inline)) for item in block.items))
        if isinstance(block, Quote):
            paras = tuple(replace(para, inline=self.inline(para.inline)) for para in block.paras)
            return replace(block, paras=paras, footer=self.inline(block.footer))
        if isinstance(block, Figure):
            return replace(block, caption=self.inline(block.caption))
        if isinstance(block, Table):
            rows = tuple(tuple(replace(cell, inline=self.inline(cell.inline)) for cell in row) for row in block.rows)
            return replace(block, rows=rows)
        return block

    def text(self, text: Text) -> Text:
        """An article put right: what is read of it; its source, address and notes stay as they are."""
        mine = self if self.language else replace(self, language=text.language)
        return replace(
            text, body=mine.body(text.body), headline=mine.line(text.headline), subhead=mine.line(text.subhead),
            byline=mine.line(text.byline), dateline=mine.line(text.dateline), summary=mine.line(text.summary),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Replacing(Mending):
    """What is sought is replaced by `new`, wherever it stands in what is read of an article."""

    sought: Sought = field(default_factory=lambda: Sought(""))
    new: str = ""

    def steps(self) -> list[Mend]:
        """The one step."""
        return [lambda text: iter(self.sought.edits(text, self.new))]


CORRECTIONS = (
    "unseen", "rubbish", "vowels", "vowels-but-shadda", "tatweel", "letters", "hamza", "waw", "quotes", "signs", "dots",
    "dashes", "spaces", "digits-western", "digits-arabic", "digits-persian",
)  # fmt: skip
"""All corrections, in the order in which they are made."""


def _edited(runs: Inline, edits: Sequence[Edit]) -> Inline:
    if not edits:
        return runs
    made: list[Run] = []
    at = 0
    waiting = list(edits)
    for run in runs:
        end, text, place = at + len(run.text), "", at
        while waiting and waiting[0].start < end:
            edit = waiting[0]
            text += run.text[place - at : max(edit.start, place) - at]
            if edit.start >= at:
                text += edit.new
            place = min(edit.end, end)
            if edit.end > end:  # the rest of it stands in the next run
                break
            waiting.pop(0)
        text += run.text[place - at :]
        made.append(replace(run, text=text))
        at = end
    if waiting and waiting[0].start >= at and made:
        made[-1] = replace(made[-1], text=made[-1].text + "".join(edit.new for edit in waiting))
    return tidy(made)


@dataclass(frozen=True, slots=True)
class Mended:
    """A change with a few words around it: as it is and as it would be; nothing where a paragraph goes."""

    before: str
    after: str


AROUND = 4  # words that stand on either side of a change
_WORD = pattern(r"\S+\s*|^\s+")  # with the spaces behind it, for they change too
_MOST_WORDS = 3000  # of a paragraph whose changes are told one by one


def shown(mending: Mending, text: Text, most: int = 200) -> tuple[int, list[Mended]]:
    """How many places of an article a mending would change, and the first of them."""
    mine = mending if mending.language else replace(mending, language=text.language)
    after = mine.text(text)
    names = ("headline", "subhead", "byline", "dateline", "summary")
    pairs = [(getattr(text, name), getattr(after, name)) for name in names]
    for block in parse(text.body):
        made = mine.block(block)
        pairs.append((plain_text(to_html([block])), plain_text(to_html([made])) if made is not None else ""))
    found = [one for before, now in pairs if before != now for one in _changes(before, now)]
    return len(found), found[:most]


def _changes(before: str, after: str) -> list[Mended]:
    """Each place at which two texts differ, with the words around it."""
    old, new = (_WORD.findall(text) for text in (before, after))
    if not after.strip() or len(old) > _MOST_WORDS:
        return [Mended(before, after)]
    made: list[Mended] = []
    groups = SequenceMatcher(None, old, new, autojunk=False).get_grouped_opcodes(AROUND)
    for group in groups:
        a, b, c, d = group[0][1], group[-1][2], group[0][3], group[-1][4]
        opens = "… " if a else ""
        made.append(Mended(*(f"{opens}{''.join(part)}{'…' if b < len(old) else ''}" for part in (old[a:b], new[c:d]))))
    return made or [Mended(before, after)]
