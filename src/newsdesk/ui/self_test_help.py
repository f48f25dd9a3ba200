"""What the self-test tries of the first five minutes and of help; the views that only the handbook shows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from newsdesk import handbook
from newsdesk.desk import articles, sample
from newsdesk.ui.preview import PreviewDialog

if TYPE_CHECKING:
    from newsdesk.ui.main_window import MainWindow
    from newsdesk.ui.self_test import _Trial


def require(true: bool) -> None:
    """A step that must come out so."""
    if not true:
        raise AssertionError


def views(trial: _Trial, language: str) -> None:
    """The welcome, the handbook, a report; an article in time, and what is shown before it goes in."""
    window = trial.window
    _timeline(trial, window, language)
    _preview(trial, window)
    window.help.show_welcome()
    trial.settle()
    require(window.help.welcome is not None)
    trial.picture("welcome")
    window.help.leave_welcome()
    window.help.show_handbook(handbook.FIRST)
    trial.settle()
    book = window.help.handbook
    require(book is not None and book.pages.count() == len(handbook.pages(language)) >= 12)
    if book is not None:
        trial.picture("handbook", book)
        book.close()
    window.help.trouble.show()
    trial.settle()
    report = window.help.trouble.view
    require(report is not None and "newsdesk" in report.text.toPlainText())
    if report is not None:
        trial.picture("report", report)
        report.close()


def _timeline(trial: _Trial, window: MainWindow, language: str) -> None:
    name = sample.WAITING[0 if language == "ar" else 1]
    window.timelines.show(articles.find(trial.desk, name))
    trial.settle()
    require(window.pages.shown == "timeline")
    trial.picture("timeline")
    window.go("articles")


def _preview(trial: _Trial, window: MainWindow) -> None:
    page = Path(trial.folder) / "preview.md"
    page.write_text("# خبر جديد من المرفأ\n\nنص الخبر في فقرة واحدة تكفي لعرضه.\n", encoding="utf-8")
    window.imports.bring([sample.SECOND, page])
    trial.settle()
    shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, PreviewDialog) and one.isVisible()]
    require(bool(shown))
    for one in shown:
        trial.picture("preview", one)
        one.reject()
    trial.settle()
