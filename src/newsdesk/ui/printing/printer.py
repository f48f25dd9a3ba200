"""Printing: the system's own dialog asks where, a job paints page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from newsdesk.desk.paper import Frame, Manuscript, mend_map, outline
from newsdesk.domain.paper import PAPERS, Paper
from newsdesk.ui.printing.pdf import page_layout
from newsdesk.ui.printing.press import Press

Painter = Callable[[Iterable[Manuscript], Frame], None]


def ask_printer(
    window: QWidget, title: str, paper: Paper, chosen: Callable[[Callable[[Callable[[], bool]], Painter], str], None]
) -> None:
    """Lets a person choose a printer, its paper and how many copies; `title` is what the printer calls the work.
    `chosen` is given what makes a painter for it, out of what asks whether to stop, and the name of the paper, empty
    for one that newsdesk has no name for. It begins with the `paper` that pages are set on everywhere."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setCreator("newsdesk")
    printer.setDocName(title)
    printer.setPageLayout(page_layout(paper))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)

    def done(answer: int) -> None:
        if answer == QDialog.DialogCode.Accepted:
            size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
            chosen(
                lambda stopped: lambda articles, frame: put(printer, articles, frame, stopped),
                next((one.name for one in PAPERS if _alike(one, size.width(), size.height())), ""),
            )

    dialog.finished.connect(done)
    QDialog.open(dialog)


def _alike(paper: Paper, width: float, height: float) -> bool:
    return abs(paper.width - width) < 1 and abs(paper.height - height) < 1


def put(printer: QPrinter, articles: Iterable[Manuscript], frame: Frame, stopped: Callable[[], bool]) -> None:
    """Paints articles on a printer. Raises Cancelled, after which a real one prints what it already has; OSError."""
    press = Press(printer, frame, stopped)
    press.print(articles)
    if printer.outputFormat() is QPrinter.OutputFormat.PdfFormat and printer.outputFileName():
        mend_map(Path(printer.outputFileName()), press.signs.faces())
        outline(Path(printer.outputFileName()), press.marks)
