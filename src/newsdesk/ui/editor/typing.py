"""What typing itself does: signs at the beginning of a line that make it a heading, a list, a quotation; and the signs
of Arabic where a keyboard of Latin letters writes those of English.

Every replacement is a step of undo of its own: Ctrl+Z brings back what was typed.
"""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from newsdesk.text.corrections import ARABIC
from newsdesk.text.language import first_strong
from newsdesk.text.patterns import pattern
from newsdesk.ui.editor.document import Look, kind_of
from newsdesk.ui.editor.letters import letters_of, write_over
from newsdesk.ui.editor.structure import one_step, set_kind, shown_kind

_BEGINNINGS = {
    "##": "h2", "###": "h3", "####": "h4", "-": "ul", "*": "ul", "•": "ul", ">": "quote", "1.": "ol", "1)": "ol",
    "١.": "ol", "١)": "ol", "۱.": "ol", "١-": "ol", "1-": "ol",
}  # fmt: skip
_NUMBER = pattern(r"\d{1,3}[.)-]")  # \d: Arabic and Persian digits, too
_ARABIC_LETTER = pattern(f"[{ARABIC}]")
_LATIN_LETTER = pattern("[A-Za-z\u00c0-\u024f]")
_ARABIC_SIGNS = {",": "،", ";": "؛", "?": "؟"}
_GUILLEMETS = ("«", "»")
_BEFORE_A_QUOTE = " \t\u00a0([{«“\n-–—/"


def begins(cursor: QTextCursor, look: Look) -> bool:
    """Called when a space was asked for: a sign at the beginning of a plain paragraph says what it is. At the beginning
    of an item, the sign of its own list is one too many and goes, whatever number it says; that of the other kind makes
    the item one of those. Gives whether it was a sign; the space is then not written."""
    block = cursor.block()
    before = _before(block, cursor.position())[0]
    here = shown_kind(block)
    kind = _BEGINNINGS.get(before)
    if here in ("ul", "ol"):
        kind = "ol" if _NUMBER.fullmatch(before) else kind if kind == "ul" else None
    if kind is None or here not in ("p", "ul", "ol") or cursor.hasSelection():
        return False
    cursor.insertText(" ")  # so that undoing leads back to what was typed
    with one_step(cursor):
        cursor.setPosition(block.position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        if kind != here:
            set_kind(cursor, kind, look)
    return True


def _before(block: QTextBlock, position: int) -> tuple[str, str]:
    """The letters of a paragraph before a place and behind it."""
    letters = letters_of(block)
    number = letters.number(position)
    return letters.text[:number], letters.text[number:]


def is_rule(cursor: QTextCursor) -> bool:
    """Whether the paragraph of the caret is nothing but three dashes: with Enter it becomes a rule."""
    return kind_of(cursor.block()) == "p" and letters_of(cursor.block()).text in ("---", "***", "———")


def script_before(document: QTextDocument, position: int, language: str) -> str:
    """The script that is written at a place: that of the last letter before it in its paragraph, else of the first one
    behind it, else of the language of the article. arabic, latin, or empty."""
    before, behind = _before(document.findBlock(position), position)
    for letter in reversed(before[-200:]):
        if _ARABIC_LETTER.match(letter):
            return "arabic"
        if _LATIN_LETTER.match(letter):
            return "latin"
    rest = first_strong(behind).value
    if rest in ("rtl", "ltr"):
        return "arabic" if rest == "rtl" else "latin"
    return "arabic" if language.split("-")[0] in ("ar", "fa", "ur", "ckb", "ps") else "latin" if language else ""


def typed_instead(document: QTextDocument, position: int, letter: str, language: str) -> tuple[int, str] | None:
    """What stands better in the place of a letter that is about to be typed: how many letters before it go, and what is
    written. None where it is right as it is: English is left as its writers type it, whose quotation marks and dashes
    are a matter of the house's style and are unified by a command."""
    before = _before(document.findBlock(position), position)[0]
    script = script_before(document, position, language)
    if letter in _ARABIC_SIGNS and script == "arabic" and not before[-1:].isdigit():
        return 0, _ARABIC_SIGNS[letter]
    if script != "arabic" and language.split("-")[0] != "fr":
        return None
    if letter == '"':
        opens = not before or before[-1] in _BEFORE_A_QUOTE
        return 0, _GUILLEMETS[0] if opens else _GUILLEMETS[1]
    if letter == "." and before.endswith("..") and not before.endswith("..."):
        return 2, "…"
    if letter == "-" and before.endswith("-") and not before.endswith("--") and before.strip("-"):
        return 1, "–"
    return None


def type_instead(cursor: QTextCursor, letter: str, told: tuple[int, str]) -> None:
    """Writes what `typed_instead` told in the place of a letter, and of letters before it. The letter is typed first, a
    step of its own: undoing leads back to it."""
    cursor.insertText(letter)
    letters = letters_of(cursor.block())
    number = letters.number(cursor.position())
    with one_step(cursor):
        write_over(cursor, letters, number - told[0] - 1, number, told[1])
