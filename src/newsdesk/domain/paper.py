"""The papers that articles are set on: their names, their sizes, the lands that use Letter (ISO 216, ANSI Y14.1)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper, standing upright, in millimetres; its word is `paper.NAME`."""

    name: str
    width: float
    height: float


A4, LETTER = Paper("a4", 210, 297), Paper("letter", 215.9, 279.4)
PAPERS: tuple[Paper, ...] = (A4, LETTER, Paper("a5", 148, 210), Paper("a3", 297, 420), Paper("legal", 215.9, 355.6))

_LETTER_LANDS = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE"})


def paper_named(name: str, land: str = "") -> Paper:
    """The paper of a name; for any other, such as "auto", that of a `land` (ISO 3166, two letters)."""
    usual = LETTER if land.upper() in _LETTER_LANDS else A4
    return next((paper for paper in PAPERS if paper.name == name), usual)
