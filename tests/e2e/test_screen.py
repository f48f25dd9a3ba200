"""The screen itself: what is typed arrives, what is named is found, what is ended ends."""

import json
import os
from pathlib import Path

import pytest

from newsdesk.words import say
from tests.e2e.screen import ScreenError

ARABIC = "أعلنت بلديةُ القرى عن إنشاء «مرفأ» جديد، فهل يؤول المبنى إلى ورثة آل مؤمن؟ ٢٠ طابقًا"
ENGLISH = 'The "harbour" council weighs 2 plants (1,250 litres/day) -- isn\'t it? Yes: 50% & more!'


@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.soak), "ar"])
def test_a_first_start_takes_arabic_and_english_and_ends_well(open_screen, language):
    s = open_screen(language)
    s.start()
    shown = s.rows(say("list.name"))
    assert shown, "the sample is there"
    word = max(shown[0].split(), key=len).strip(":،؛,.")
    s.click(say("search.name"))
    for text in (ARABIC, ENGLISH):
        s.fill(say("search.name"), text)
        assert s.read(say("search.name")) == text
        s.keys("ctrl+a", "Delete")
    s.type(word)
    s.settle()
    assert shown[0] in s.rows(say("list.name"))
    s.shot("searched")
    s.quit()


def test_no_letter_is_lost(open_screen):
    s = open_screen("ar")
    s.start()
    s.click(say("search.name"))
    often = 20 if "NEWSDESK_SOAK" in os.environ else 5
    for _ in range(often):
        s.fill(say("search.name"), f"{ARABIC} {ENGLISH}")
        assert s.read(say("search.name")) == f"{ARABIC} {ENGLISH}"
    s.keys("ctrl+a", "Delete")
    s.settle()
    s.keys(s.shortcut("new-article"))
    body = say("editor.body")
    s.wait_until(lambda: s.find(body, "field").read_only is False, why="the new article can be written")
    s.click(body, "field")
    written = "\n".join([ARABIC, ENGLISH] * (often // 4 + 1))
    s.type(written)
    assert s.read(body, "field") == written
    s.quit()


@pytest.mark.soak
def test_the_same_home_is_found_again(open_screen):
    s = open_screen("en")
    s.start()
    shown = s.rows(say("list.name"), everything=True)
    s.restart(by="window")
    assert s.rows(say("list.name"), everything=True) == shown
    s.kill()
    s.start()
    assert s.rows(say("list.name"), everything=True) == shown
    s.quit()


@pytest.mark.soak
def test_menus_and_dialogs_take_mouse_and_keys(open_screen, tmp_path):
    s = open_screen("en")
    s.start()
    path = tmp_path / "أخبار.jsonl"
    rows = [{"id": f"n{number}", "title": f"خبر رقم {number}", "body": "نص قصير."} for number in range(40)]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    s.menu(say("menu.file"), say("action.import-files"))
    s.file_dialog(path)
    s.click(say("mapping.take", 40), "button")
    s.settle()
    name = say("list.name")
    assert len([row for row in s.rows(name, everything=True) if row.startswith("خبر")]) == 40
    s.click(s.row(name, "خبر رقم 17"))
    s.wait_until(lambda: s.read(say("editor.headline"), "field") == "خبر رقم 17", why="the article is open")
    s.use_keyboard("ar")
    s.keys(s.shortcut("search-archive"))
    s.wait_until(lambda: s.find(say("search.name")).focused, why="a key works on the Arabic keyboard too")
    s.keys(s.shortcut("palette"))
    s.find(say("action.palette"), "window")
    with pytest.raises(ScreenError, match="behind a dialog"):
        s.click(say("search.name"))
    s.keys("Escape")
    s.gone(say("action.palette"), "window")
    s.click(say("search.name"))
    s.quit()


def test_what_is_not_there_is_told_with_a_picture(open_screen):
    s = open_screen("en")
    s.start()
    with pytest.raises(ScreenError, match="a thing that is nowhere") as told:
        s.find("a thing that is nowhere", seconds=0.2)
    assert say("search.name") in str(told.value)
    picture = next(line for line in str(told.value).splitlines() if line.startswith("picture: "))
    assert Path(picture.removeprefix("picture: ")).read_bytes().startswith(b"\x89PNG")
    s.quit()
