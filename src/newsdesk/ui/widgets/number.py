"""A field for a number: it shows the digits that the window shows everywhere, and takes those of every keyboard."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

from newsdesk.words import group


class NumberBox(QSpinBox):
    """Whole numbers, grouped as in lists. Arabic-Indic and Persian digits may be typed."""

    def textFromValue(self, val: int) -> str:
        """Qt: a number as it is shown."""
        return group(val)

    def valueFromText(self, text: str) -> int:
        """Qt: the number of what is shown or typed."""
        told = _digits(text)
        return int(told) if told else self.minimum()

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Qt: whether something typed is a number, may become one, or is none."""
        if input == self.specialValueText():
            return QValidator.State.Acceptable, input, pos
        told = _digits(input)
        if not told:
            return (QValidator.State.Invalid if told is None else QValidator.State.Intermediate), input, pos
        value = int(told)
        if value > self.maximum():
            return QValidator.State.Invalid, input, pos
        state = QValidator.State.Acceptable if value >= self.minimum() else QValidator.State.Intermediate
        return state, input, pos


def _digits(text: str) -> str | None:
    """The digits of a number as Western ones, without what groups them; None where there is anything else."""
    told = "".join(letter for letter in text if letter not in ",٬ \u00a0\u202f\u200e\u200f")
    if not told:
        return ""
    return str(int(told)) if told.isdecimal() else None
