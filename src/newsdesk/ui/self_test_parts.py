"""What an installed newsdesk needs besides its own code, for the self-test: letters, words, icons, pictures, paper, and
that an archive survives. Each raises AssertionError where something is missing."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QIcon,
    QImage,
    QImageReader,
    QPageSize,
    QPainter,
    QRawFont,
    QTextDocument,
)

from newsdesk import paths, words
from newsdesk.ui import icons, theme
from newsdesk.ui.actions import ACTIONS

_LETTERS = "العربية ءآأإؤئةىپچژکگی ًٌٍَُِّْ «»،؛؟ abc ABC 0123456789"
_IMAGES = ("png", "jpeg", "gif", "webp", "svg", "ico")
_DOT = b"R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="  # a red dot, a GIF of ours


def fonts() -> None:
    """The fonts of the interface and of texts have every letter that Arabic and English are written with; of those that
    ship with the program each can be loaded."""
    for path in sorted(paths.resource("fonts").glob("*.ttf")):
        _must(QRawFont(str(path), 12.0).isValid(), path.name)
    systems = (QFontDatabase.WritingSystem.Arabic, QFontDatabase.WritingSystem.Latin)
    for font in (theme.ui_font(), theme.reading_font()):
        faces = [QRawFont.fromFont(QFont(family), system) for family in font.families() for system in systems]
        lacking = [letter for letter in _LETTERS if not any(face.supportsCharacter(ord(letter)) for face in faces)]
        _must(not lacking, " ".join(lacking))


def translations() -> None:
    """Both languages say the same things; Qt's own words are there in Arabic too."""
    arabic, english = words.catalogue("ar"), words.catalogue("en")
    _must(set(arabic) == set(english) and len(arabic) > 500, "catalogues")
    for action in ACTIONS:
        _must(f"action.{action.id}" in arabic, action.id)
    if words.language() == "ar":
        told = QCoreApplication.translate("QPlatformTheme", "Cancel")
        _must(any("\u0600" <= letter <= "\u06ff" for letter in told), f"Qt says {told}")


def painted_icons() -> None:
    """The icons of all actions, and that of the program, leave something on the screen."""
    for name in sorted({action.icon for action in ACTIONS if action.icon}):
        _must(_ink(icons.icon(name, color="black").pixmap(24, 24).toImage()), name)
    for path in sorted(paths.resource("icons").glob("*.svg")):
        _must(_ink(QIcon(str(path)).pixmap(32, 32).toImage()), path.name)


def _ink(image: QImage) -> bool:
    return any(image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height()))


def pictures(folder: Path) -> None:
    """Pictures in articles are read in the formats that newspapers use."""
    known = {bytes(QByteArray(kind).data()).decode("ascii") for kind in QImageReader.supportedImageFormats()}
    _must(set(_IMAGES) <= known, " ".join(sorted(set(_IMAGES) - known)))
    (folder / "dot.gif").write_bytes(base64.b64decode(_DOT))
    _must(QImage(str(folder / "dot.gif")).pixelColor(0, 0).red() == 255, "gif")
    for kind in ("png", "jpeg", "webp"):
        path = folder / f"dot.{kind}"
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(0xFF2060)
        _must(image.save(str(path)), kind)
        _must(abs(QImage(str(path)).pixelColor(4, 4).red() - 0xFF) < 12, kind)


def printing(folder: Path) -> None:
    """The system's printers can be asked for, and a page with Arabic on it is printed into a file."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    QPrinterInfo.availablePrinterNames()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "page.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageMargins(QMarginsF(20, 20, 20, 20))
    document = QTextDocument()
    document.setHtml("<p dir='rtl'>صفحة للتجربة</p>")
    painter = QPainter(printer)
    document.drawContents(painter)
    painter.end()
    _must((folder / "page.pdf").stat().st_size > 1000, "page.pdf")


def _must(true: object, what: str) -> None:
    if not true:
        raise AssertionError(what)
