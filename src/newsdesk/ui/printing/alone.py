"""Pages without a window: on a machine that may have no screen."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication

from newsdesk.desk.exporting import Paint
from newsdesk.ui.printing import pdf
from newsdesk.ui.theme import load_fonts

_kept: list[QGuiApplication] = []  # Qt's fonts live as long as it does


def painter() -> Paint:
    """The painter of PDFs, with the part of Qt running that it needs and no other."""
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(QGuiApplication([]))
        load_fonts()
    return pdf.write
