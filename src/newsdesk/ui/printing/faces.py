"""The faces that pages are set in, chosen by what can be copied out of a PDF again.

A PDF tells for each sign which letters it stands for. Qt knows that only of signs that a letter has by itself; a face
whose lam-alef or joined letters are other signs loses them. Noto Sans Arabic, DejaVu Sans and most sans faces keep
them, Noto Naskh Arabic loses lam-alef. So a face is tried before it is chosen, and what even the best one lacks is
written into the PDF afterwards (newsdesk.formats.pdf_map).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGlyphRun, QRawFont, QTextLayout, QTextOption

UNIT = 10
"""Of the painter's units in a point: letters are measured far finer than a printer sets them."""

_ARABIC = (
    "Noto Sans Arabic", "Noto Sans Arabic UI", "IBM Plex Sans Arabic", "Segoe UI", "Tahoma", "Arial", "Geeza Pro",
    "Vazirmatn", "DejaVu Sans", "Amiri", "Noto Naskh Arabic", "Noto Naskh Arabic UI",
)  # fmt: skip
_LATIN = ("Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans", "DejaVu Sans", "Arial")
_SAMPLE = (
    "لا الأولاد والآباء لإيمان بسم ثوب حجر خبز ذهب زيت سمك شجر صبر ضوء طبل ظرف عين غيم فول قلم كتب منبر نهر هدهد مئة"
)
_CODES = ((0x20, 0x250), (0x600, 0x780), (0x2010, 0x2060), (0x20A0, 0x20C0), (0xFB50, 0xFE00), (0xFE70, 0xFF00))


_owned: dict[str, dict[int, str]] = {}
_joined: dict[str, dict[int, str]] = {}
_files: dict[str, bytes] = {}


def _key(raw: QRawFont) -> str:
    return f"{raw.familyName()} {raw.styleName()} {raw.weight()} {raw.style()}"


def file_of(raw: QRawFont) -> bytes:
    """What tells the file of a face from others: a PDF holds each once, also where letters of it are only slanted or
    made bold. A file of many weights is one of its own for each."""
    found = _files.get(_key(raw))
    if found is None:
        varied = _key(raw).encode() if raw.fontTable("fvar").size() else b""
        found = _files[_key(raw)] = raw.familyName().encode() + raw.fontTable("head").data() + varied
    return found


def owned(raw: QRawFont) -> dict[int, str]:
    """The signs that a letter has by itself in a face, and that letter."""
    found = _owned.get(_key(raw))
    if found is not None:
        return found
    found = _owned[_key(raw)] = {}
    for first, last in _CODES:
        for code in range(first, last):
            signs = raw.glyphIndexesForString(chr(code))
            if len(signs) == 1 and signs[0]:
                found.setdefault(signs[0], chr(code))
    return found


def joined(raw: QRawFont) -> dict[int, str]:
    """The signs of a face that stand for letters only where these meet others, and those letters: each is set by
    itself, and a sign that is not known otherwise must be its own."""
    found = _joined.get(_key(raw))
    if found is not None:
        return found
    found = _joined[_key(raw)] = {}
    if "\u0628" not in owned(raw).values():
        return found
    font = QFont([raw.familyName()], 14)
    font.setWeight(QFont.Weight(raw.weight()))
    font.setItalic(raw.style() is QFont.Style.StyleItalic)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    letters = [chr(code) for code in (*range(0x621, 0x64B), *range(0x671, 0x6D4)) if chr(code).isalpha()]
    pairs = ["\u0644" + alef for alef in "\u0627\u0623\u0625\u0622\u0671"]
    marks = [f"\u0651{mark}" for mark in "\u064b\u064c\u064d\u064e\u064f\u0650\u0670"]
    told = [
        (text, before + text + after) for text in (*pairs, *letters) for before in ("", _JOIN) for after in ("", _JOIN)
    ]
    told += [
        (mark, before + letter + mark) for mark in marks for letter in "\u0628\u0627\u0642" for before in ("", _JOIN)
    ]
    for text, shown in told:
        new = _unowned(shown, font, raw)
        if len(new) == 1:
            found.setdefault(new[0], text)
        elif len(new) == len(text):  # each letter has a sign of its own there
            for sign, letter in zip(new, text, strict=True):
                found.setdefault(sign, letter)
    return found


def _unowned(text: str, font: QFont, raw: QRawFont) -> list[int]:
    """The signs of a text that no letter has by itself, from the right: programs that read a PDF go by the place."""
    found = [
        (place.x(), sign)
        for run in _shaped(text, font)
        for sign, place in zip(run.glyphIndexes(), run.positions(), strict=True)
        if sign and sign not in owned(raw)
    ]
    return [sign for _, sign in sorted(found, reverse=True)]


_JOIN = "\u0640"  # what letters join with on both sides


def _shaped(text: str, font: QFont) -> list[QGlyphRun]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    return layout.glyphRuns()


def keeps(family: str) -> bool:
    """Whether every joined letter of a family is a sign that can be told from a PDF."""
    return all(
        set(run.glyphIndexes()) <= set(owned(run.rawFont())) and run.rawFont().familyName() == family
        for run in _shaped(_SAMPLE, QFont([family], 14))
    )


@cache
def families() -> tuple[str, ...]:
    """The families of a page: one for Latin letters first, so that digits and signs are its own, then the Arabic one
    that keeps its letters; the first that is there where none does."""
    there = set(QFontDatabase.families())
    arabic = [name for name in _ARABIC if name in there]
    best = next((name for name in arabic if keeps(name)), arabic[0] if arabic else "")
    latin = next((name for name in _LATIN if name in there), "")
    return tuple(dict.fromkeys(filter(None, (latin, best, *arabic))))


def face(points: float, *, bold: bool = False, slanted: bool = False) -> QFont:
    """A font of so many points, in units of the painter."""
    font = QFont(list(families()))
    font.setPixelSize(round(points * UNIT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    font.setBold(bold)
    font.setItalic(slanted)
    return font
