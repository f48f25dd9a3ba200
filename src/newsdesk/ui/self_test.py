"""Tries the whole program on a throw-away archive, and photographs it: from a build, proof that nothing is missing."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from newsdesk import paths, settings, words
from newsdesk.desk import (
    Desk,
    articles,
    attachments,
    exporting,
    links,
    sample,
    searches,
    searching,
    tags,
    twins,
    undo,
    verifying,
)
from newsdesk.domain.article import Text
from newsdesk.domain.link import Waited
from newsdesk.text.body import plain_text
from newsdesk.ui import self_test_files, self_test_help, self_test_parts
from newsdesk.ui.application import Program, application
from newsdesk.ui.main_window import INSPECTOR, LIST, SHEET, SIDEBAR, MainWindow
from newsdesk.ui.safety.verbs import SafetyVerbs

PATIENCE = 60.0  # seconds for any one step


class _Wait(Exception):
    """A step did not come to its end."""


def wait_for(ready: Callable[[], bool], seconds: float = PATIENCE) -> None:
    """Lets the window live until `ready`; raises where it never is."""
    ends = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > ends:
            raise _Wait(getattr(ready, "__name__", "step"))
        rest(20)


def rest(milliseconds: int) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class _Checks:
    """What was tried, and how it ended."""

    def __init__(self) -> None:
        self.done: list[dict[str, Any]] = []

    def run(self, name: str, check: Callable[[], object]) -> None:
        try:
            check()
            self.done.append({"check": name, "ok": True})
        except Exception as error:
            self.done.append({"check": name, "ok": False, "error": f"{type(error).__name__}: {error}"})


def self_test(screenshots: Path | None, more: Sequence[Path] = ()) -> dict[str, Any]:
    """{"ok", "checks", "pictures"}: opens a new archive, brings the sample in, and tries every view in both languages
    and themes. With `screenshots`, saves a picture of each there; `more` are files that are imported beside the sample.
    """
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = application()
    SafetyVerbs.automatic = False  # an archive that is thrown away leaves no backups behind
    checks = _Checks()
    with tempfile.TemporaryDirectory(prefix="newsdesk-test-", ignore_cleanup_errors=True) as folder:
        chosen = settings.Settings(language="ar", theme="light", welcomed=True)
        program = Program(app, chosen, Path(folder) / "settings.toml")
        trial = _Trial(program, Path(folder), checks, screenshots)
        try:
            trial.run(more)
        except Exception as error:
            checks.done.append({"check": "window", "ok": False, "error": f"{type(error).__name__}: {error}"})
        finally:
            if program.window is not None:
                program.window.close()
                wait_for(lambda: program.window is None)
            program.close()
    return {"ok": all(check["ok"] for check in checks.done), "checks": checks.done, "pictures": trial.pictures}


class _Trial:
    """A walk through the window: what is tried, and what is photographed on the way."""

    def __init__(self, program: Program, folder: Path, checks: _Checks, screenshots: Path | None) -> None:
        self.program, self.folder, self.checks, self.screenshots = program, folder, checks, screenshots
        self.pictures: list[str] = []

    @property
    def window(self) -> MainWindow:
        assert self.program.window is not None
        return self.program.window

    @property
    def desk(self) -> Desk:
        assert self.program.desk is not None
        return self.program.desk

    def settle(self) -> None:
        """Waits until nothing is under way."""
        rest(60)
        wait_for(lambda: not (self.window.jobs.busy or self.window.work.running or self.window.browser.busy))
        rest(40 if self.screenshots is None else 260)  # what comes late belongs in a picture
        wait_for(lambda: not self.window.jobs.busy)

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Saves what is seen now."""
        if self.screenshots is None:
            return
        self.window.banner.hide()
        rest(30)
        self.screenshots.mkdir(parents=True, exist_ok=True)
        mode = f"{self.program.settings.language}-{self.program.settings.theme}"
        target = self.screenshots / f"{name}-{mode}.png"
        if (widget or self.window).grab().save(str(target)):
            self.pictures.append(str(target))

    def run(self, more: Sequence[Path]) -> None:
        """Everything, in order."""
        self.program.open(self.folder / "newsdesk.newsdesk", create=True)
        self.checks.run("open a new archive", lambda: wait_for(lambda: self.program.window is not None))
        self._size()
        self.window.work.start([paths.resource("sample")])
        self.settle()
        sample.arrange(self.desk)
        self.settle()
        self.checks.run("import the sample", lambda: _must(searching.counts(self.desk)[0].total >= 12))
        self.checks.run("search in Arabic", self._search)
        self._equipment()
        if more:
            self.window.work.start(list(more))
            self.settle()
        self.checks.run("read a web page and a feed", self._capture)
        self.checks.run("read documents, a workbook and newsroom files", self._documents)
        self.checks.run("write, tag, link, save", self._write)
        self.checks.run("attach and detach", self._attach)
        self.checks.run("read and write vocabularies", lambda: self_test_files.vocabularies(self.desk, self.folder))
        self.settle()
        self.checks.run("check spelling", lambda: self_test_files.spell(self.folder / "dictionary"))
        self.checks.run("export", self._export)
        for language in ("ar", "en"):
            if language != self.program.settings.language:
                self._change("language", language)
            for look in ("light", "dark"):
                self._change("theme", look)
                self.checks.run(f"views, {language}, {look}", self._views)
        self.checks.run("undo and redo", self._undo)
        self.checks.run("verify", self._verify)
        self.checks.run("back up and restore", lambda: self_test_files.back_up(self.desk, self.folder))

    def _equipment(self) -> None:
        """What lies beside the code, each its own line."""
        self.checks.run("fonts", self_test_parts.fonts)
        self.checks.run("translations", self_test_parts.translations)
        self.checks.run("icons", self_test_parts.painted_icons)
        self.checks.run("pictures in articles", lambda: self_test_parts.pictures(self.folder))
        self.checks.run("printing", lambda: self_test_parts.printing(self.folder))

    def _search(self) -> None:
        """A word is found with and without what Arabic writes together with it."""
        counts = [searching.find(self.desk, searching.parse(word)).total for word in ("البحث", "بحث", "بالبحث")]
        _must(min(counts) > 0)

    def _change(self, name: str, value: str) -> None:
        before = self.window
        self.program.set(name, value)
        wait_for(lambda: self.program.window is not None and (name == "theme" or self.program.window is not before))
        self._size()
        self.settle()

    def _size(self) -> None:
        """The size of a first start on a usual screen, whatever the screen of this test."""
        self.window.resize(1440, 900)
        self.window.outer.setSizes([SIDEBAR, LIST + SHEET + INSPECTOR])
        self.window.splitter.setSizes([LIST, SHEET, INSPECTOR])

    # -- what is tried

    def _capture(self) -> None:
        """Files of the kinds that other libraries read: they are there in an installed program too. Undone again."""
        page, feed = self.folder / "صفحة.html", self.folder / "feed.xml"
        story = f"<h1>صفحة ويب</h1><time>۲۵ مرداد ۱۳۹۹</time>{_BODY}<p>{_STORY}</p>"
        page.write_text(f"<html><body><article>{story}</article></body></html>", encoding="utf-8")
        twin = self.folder / "نسخة.md"
        twin.write_text(f"# من صحيفة أخرى\n\n{plain_text(_BODY)}\n\n{_STORY} انتهى", encoding="utf-8")
        feed.write_text("<rss><channel><item><title>خبر من موجز</title></item></channel></rss>", encoding="utf-8")
        self.window.work.start([page, feed, twin])
        self.settle()
        found = [searching.find(self.desk, searching.parse(f'"{words}"')) for words in ("صفحة ويب", "خبر من موجز")]
        _must([answer.total for answer in found] == [1, 1])
        text = articles.get(self.desk, found[0].ids[0]).text
        _must(bool(text.body) and text.published is not None and text.published.value == "2020-08-15")
        _must([one.headline for one in twins.of(self.desk, found[0].ids[0])] == ["من صحيفة أخرى"])
        undo.undo(self.desk)
        articles.empty_trash(self.desk)
        self.settle()

    def _documents(self) -> None:
        """One of each, each an article with its headline and text, right-to-left where it is Arabic. Undone again."""
        wanted = self_test_files.write_kinds(self.folder / "kinds")
        self.window.work.start([self.folder / "kinds"])
        self.settle()
        self_test_files.require(self.desk, wanted)
        undo.undo(self.desk)
        articles.empty_trash(self.desk)
        self.settle()

    def _write(self) -> None:
        """A new article whose headline a link waits for; a saved search; two versions of it."""
        window, desk = self.window, self.desk
        waits = [found for found in links.listing(desk, waiting=True) if isinstance(found, Waited)]
        waiting = next(found for found in waits if "newsdesk" in found.title)
        made, _ = articles.create(desk, Text(headline=waiting.title, source="newsdesk", body=_BODY))
        article = articles.get(desk, made)
        text = replace(article.text, body=_BODY.replace("قريبًا", "غدًا"), subhead="نسخة ثانية من نص أول")
        articles.save(desk, made, article.version, text)
        tags.add(desk, [made], ["الصلات", "تمارين"])
        searches.create(desk, "البحث في الدليل", "البحث")
        window.browser.look([made])
        self.settle()
        window.open_article(made)
        self.settle()
        _must(window.session.article is not None and window.session.article.id == made)
        _must(any(link.article_id is not None for link in articles.get(desk, made).links))
        window.session.edit()
        cursor = window.sheet.headline.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(" ✓")
        window.session.save()
        self.settle()
        _must(articles.get(desk, made).text.headline.endswith("✓"))
        window.sheet.set_editing(False)

    def _attach(self) -> None:
        article = self.window.session.article
        _must(article is not None)
        assert article is not None
        file = self.folder / "ملاحظة.txt"
        file.write_text("newsdesk", encoding="utf-8")
        attachments.attach(self.desk, article.id, [file])
        (found,) = articles.get(self.desk, article.id).attachments
        attachments.detach(self.desk, found.id)
        _must(not articles.get(self.desk, article.id).attachments)
        undo.undo(self.desk)
        _must(bool(articles.get(self.desk, article.id).attachments))
        self.settle()

    def _export(self) -> None:
        from newsdesk.ui.printing import laid, pdf, preview, printer

        _must(callable(printer.ask_printer) and callable(preview.PrintPreview))
        ids = searching.find(self.desk, searching.parse("البحث")).ids
        labels = words.labels(exporting.LABELS, "ar")
        for format in exporting.FORMATS:
            target = self.folder / f"export{format.suffix}"
            done = exporting.export(self.desk, ids, target, format.name, labels, paint=pdf.write)
            _must(done.count == len(ids) > 0)
            _must(done.path.stat().st_size > 100)
        seen = laid.lay_out(self.desk, ids, labels, exporting.Layout(), preview.Watch())
        _must(seen.count == len(ids) and seen.rtl and len(seen.pages.draw(0, 200).pixels) > 1000)

    def _views(self) -> None:
        """Every view, with something in it."""
        window = self.window
        inspector = window.inspector
        window.go("articles")
        window.browser.sidebar.choose("all")
        window.browser.search.search("")
        self.settle()
        window.browser.list.select(window.browser.model.ids[0 if self.program.settings.language == "ar" else 1])
        self._tab(inspector.related, "main")
        arabic = self.program.settings.language == "ar"
        word = "البحث" if arabic else "search"
        window.browser.search.search(f"{word} بلا:صور" if arabic else f"{word} without:image")
        self._tab(inspector.tags, "search")
        _must(window.browser.model.rowCount() > 0 and len(window.browser.search.chips.chips) == 1)
        window.find_here()
        window.sheet.find_bar.field.setText(word)
        self.picture("find")
        window.sheet.find_bar.leave()
        window.browser.search.search("")
        self.settle()
        self._tab(inspector.details, "details")
        window.session.edit()
        self.settle()
        self.picture("editor")
        window.beside.read(window.browser.model.ids[2])
        self.settle()
        _must(window.beside.open)
        self.picture("beside")
        window.beside.close()
        window.sheet.set_editing(False)
        made = searching.find(self.desk, searching.parse('"أول مقال أكتبه"')).ids
        window.open_article(made[0])
        self._tab(inspector.history, "")
        window.versions.compare(1, None)  # what choosing a row of the history does
        self.settle()
        _must(window.centre.comparing)
        self.picture("history")
        window.comparison.closed.emit()
        self._pages()
        self._boxes()
        self_test_help.views(self, self.program.settings.language)

    def _tab(self, panel: QWidget, name: str) -> None:
        self.window.inspector.look_at(panel)
        self.settle()
        if name:
            self.picture(name)

    def _pages(self) -> None:
        window = self.window
        window.go("tags")
        self.settle()
        found = next(tag for tag in tags.all_tags(self.desk) if tag.name in ("البحث", "Search"))
        window.manager.choose(found.id)
        self.settle()
        _must(window.manager.selected() == [found.id])
        self.picture("tags")
        window.go("related")
        self.settle()
        self.picture("related")
        window.go("articles")
        window.browser.sidebar.choose("trash")
        self.settle()
        self.picture("trash")
        window.browser.sidebar.choose("all")
        self.settle()

    def _boxes(self) -> None:
        """The windows that open above the window."""
        window = self.window
        window.browser.list.select_first()
        self.settle()
        for action in ("palette", "link-article", "operations", "shortcuts"):
            window.actions_[action].trigger()
            self.settle()
            boxes = [box for box in window.findChildren(QDialog) if box.isVisible()]
            _must(bool(boxes))
            self.picture(f"box-{action}", boxes[-1])
            for box in boxes:
                box.close()
            rest(30)

    def _undo(self) -> None:
        before = undo.recent(self.desk)
        done, _ = undo.undo(self.desk)
        _must(done.id == next(found for found in before if not found.undone).id)
        undo.redo(self.desk)
        _must([found.id for found in undo.recent(self.desk)] == [found.id for found in before])
        self.settle()

    def _verify(self) -> None:
        self.desk.indexer.catch_up()
        found = verifying.verify(self.desk)
        if found.problems:
            raise AssertionError(found.problems)


_BODY = "<p>هذا أول مقال أكتبه، وسأكتب غيره قريبًا.</p>\n<p>The second paragraph runs the other way.</p>"

_STORY = " ".join(f"وفي الفقرة {number} من القصة تفاصيل أخرى" for number in range(12))


def _must(true: bool) -> None:
    if not true:
        raise AssertionError
