"""A day at the desk, by mouse and keyboard alone, in the real program on a screen: once in Arabic, once in English."""

from dataclasses import dataclass

import pytest

from newsdesk.words import say


@dataclass(frozen=True)
class Story:
    """What is captured, how it is looked for, and what becomes of it."""

    page: str
    asked: str  # without hamza, without accent
    headline: str
    corrected: str
    tag: str
    other: str  # words that find an article of the sample
    linked: str  # part of that article's headline


STORIES = {
    "ar": Story(
        page="""صحيفة المرفأ:
2026-11-20@08:30:00 GMT

إعادة إفتتاح مكتبة الأحياء القديمة بعد عامين من الترميم

تاريخ النشر: 20 تشرين الثاني 2026

أُعيد أمس فتح مكتبة الأحياء القديمة بعد ترميم دام عامين، وحضر الافتتاح مؤرخون وقراء.

وقالت مديرة المكتبة إن الرفوف صارت تضم أربعين ألف كتاب.

المصدر: صحيفة المرفأ
""",
        asked="الاحياء",
        headline="إعادة إفتتاح مكتبة الأحياء القديمة",
        corrected="إعادة افتتاح مكتبة الأحياء القديمة بعد عامين من الترميم",
        tag="مكتبات",
        other="ادمج",
        linked="وسمان لشيء واحد",
    ),
    "en": Story(
        page="""The Quay Post:
2026-11-20@08:30:00 GMT

The old cafe on the habour wall reopens after two years

Published: 20 November 2026

Café Müller opened its doors again on Friday, two years after the flood.

The owner said that forty chairs had been mended by hand.

Source: The Quay Post
""",
        asked="muller",
        headline="The old cafe on the habour wall",
        corrected="The old cafe on the harbour wall reopens after two years",
        tag="Harbour walk",
        other="exercises quiet morning",
        linked="Two exercises for a quiet morning",
    ),
}


@pytest.mark.parametrize("language", ["ar", pytest.param("en", marks=pytest.mark.soak)])
def test_a_day_at_the_desk(open_screen, tmp_path, language):
    s, story = open_screen(language), STORIES[language]
    names = say("list.name")
    page = tmp_path / "page.txt"
    page.write_text(story.page, encoding="utf-8")
    s.start()

    s.menu(say("menu.file"), say("action.import-files"))
    s.file_dialog(page)
    s.settle()
    s.click(say("preview.take", 1), "button")  # a handful is shown before it goes in
    s.settle()
    s.fill(say("search.name"), story.asked)
    s.settle()
    s.click(s.row(names, story.headline))
    s.shot(f"{language}-found")

    s.keys("Return")
    s.wait_until(lambda: s.find(say("editor.headline"), "field").read_only is False, why="Enter begins to edit")
    s.fill(say("editor.headline"), story.corrected, kind="field")
    s.keys(s.shortcut("save-article"))
    s.settle()
    s.click(s.row(names, story.corrected))

    s.keys("t")
    s.wait_until(lambda: s.find(say("tagbox.hint"), "field").focused, why="T opens the box of the tags")
    s.type(f"{story.tag}\n")
    s.settle()
    s.wait_until(lambda: s.find(say("tags.remove", name=story.tag), "button"), why="the article carries the tag")
    s.shot(f"{language}-tagged")
    s.keys("Escape")

    s.click(s.row(names, story.corrected))
    s.keys("l")
    s.find(say("linkbox.title"), "window")
    s.type(story.other)
    s.settle()
    s.keys("Return")
    s.settle()
    s.keys("alt+3")
    unlink = say("related.unlink.named", title="|").split("|")[0] + story.linked
    s.wait_until(lambda: s.says(unlink), why="the link stands in the panel")
    s.shot(f"{language}-linked")

    s.keys(s.shortcut("undo-work"))
    s.wait_until(lambda: not s.says(unlink), why="the link is undone")
    s.keys(s.shortcut("redo-work"))
    s.wait_until(lambda: s.says(unlink), why="the link is there again")

    s.click(s.row(names, story.corrected))
    s.keys("Delete")
    s.settle()
    s.wait_until(lambda: s.says(say("list.empty.search").split("\n")[0]), why="what was found lies in the trash")
    s.keys("ctrl+shift+f", "ctrl+a", "Delete")
    s.click(s.row(say("sidebar.name"), say("sidebar.trash")))
    s.settle()
    s.context(s.row(names, story.corrected), say("action.restore"))
    s.settle()
    s.wait_until(lambda: s.says(say("list.empty.trash")), why="the trash is empty again")

    s.restart()
    s.click(s.row(say("sidebar.name"), say("sidebar.all")))
    s.fill(say("search.name"), story.asked)
    s.settle()
    s.click(s.row(names, story.corrected))
    s.settle()
    assert s.read(say("editor.headline"), "field") == story.corrected
    s.keys("alt+2")
    s.find(say("tags.remove", name=story.tag), "button")
    s.keys("alt+3")
    s.wait_until(lambda: s.says(unlink), why="the link outlived the restart")
    s.shot(f"{language}-restarted")
    s.quit()
