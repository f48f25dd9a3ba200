"""What an archivist does, in Arabic, mostly with the mouse: ten tasks in the real program, each a step of its own."""

import csv
import json

from newsdesk.words import say

PAGE = """صحيفة المرفأ:
2026-11-20@08:30:00 GMT

إعادة إفتتاح مكتبة الأحياء القديمة بعد عامين من الترميم

تاريخ النشر: 20 تشرين الثاني 2026

أُعيد أمس فتح مكتبة الأحياء القديمة بعد ترميم دام عامين، وحضر الافتتاح مؤرخون وقراء.

وقالت مديرة المكتبة إن الرفوف صارت تضم أربعين ألف كتاب.

المصدر: صحيفة المرفأ
"""
LIBRARY, SHIPS, COPY = "إعادة إفتتاح مكتبة", "سفن القمح ترسو في الميناء", "وصول سفن القمح إلى المدينة"
FAIR, RAIN = "معرض الكتاب يفتح أبوابه", "أمطار غزيرة على الجبل"
AWAITED = "قوارب الصيد تعود إلى الميناء الشرقي"
WHEAT = (
    "رست ثلاث سفن محملة بالقمح في ميناء المدينة صباح اليوم بعد رحلة دامت عشرة أيام عبر البحر، وقال مدير الميناء إن "
    "التفريغ يبدأ غدًا ويستمر أسبوعًا كاملًا قبل أن تنقل الحمولة إلى المطاحن."
)
TABLE = (
    ("headline", "body", "source", "tags", "published"),
    (SHIPS, WHEAT, "وكالة الساحل", "موانئ", "2026-11-18"),
    (COPY, WHEAT + " وحضر التفريغ جمع من التجار.", "جريدة الضفة", "الموانئ", "2026-11-19"),
    (FAIR, "افتتح معرض الكتاب أبوابه أمام الزوار وشاركت فيه مئة دار نشر.", "وكالة الساحل", "كتب", "2026-11-17"),
    (RAIN, "هطلت أمطار غزيرة على الجبل وأغلقت طرق عدة حتى المساء.", "وكالة الساحل", "طقس", "2026-11-16"),
)


def names(s):
    return s.rows(say("list.name"), everything=True)


def article(s, words):
    return s.row(say("list.name"), words)


def place(s, name):
    s.click(s.row(say("sidebar.name"), name))
    s.settle()


def bring(s, path):
    """Imports a file by the menu, as far as its preview."""
    s.menu(say("menu.file"), say("action.import-files"))
    s.file_dialog(path)
    s.settle()


def an_empty_archive_is_made(s):
    s.launch()
    s.click(say("welcome.empty.begin"), "button")
    s.wait_until(lambda: s._ask("idle").get("ready"), 60, "the window comes up")
    s.settle()
    assert s.says(say("list.empty.archive").split("\n")[0])


def a_page_and_a_table_are_imported(s, folder):
    page, table = folder / "page.txt", folder / "table.csv"
    page.write_text(PAGE, encoding="utf-8")
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(TABLE)
    bring(s, page)
    assert s.says(LIBRARY), "what will be imported is shown first"
    assert s.says(say("list.empty.archive").split("\n")[0]), "and nothing is written before that"
    s.click(say("preview.take", 1), "button")
    s.settle()
    bring(s, table)
    s.click(say("preview.take", 4), "button")
    s.settle()
    assert len(names(s)) == 5


def source_and_date_are_corrected(s):
    s.click(article(s, LIBRARY))
    s.settle()
    s.click(say("tab.details"), "tab")
    s.fill(say("details.source"), "جريدة المرفأ", "field")
    s.fill(say("details.published"), "تشرين الثاني 2026", "field")
    s.keys("Tab")
    s.settle()
    s.click(article(s, RAIN))
    s.settle()
    s.click(article(s, LIBRARY))
    s.settle()
    assert s.read(say("details.source"), "field") == "جريدة المرفأ"
    assert s.read(say("details.published"), "field") == "2026-11", "the month is known and no day was invented"


def tags_are_given_and_merged(s):
    s.click(article(s, LIBRARY))
    s.keys("t")
    s.wait_until(lambda: s.find(say("tagbox.hint"), "field").focused, why="T opens the box of the tags")
    s.type("مكتبات\n")
    s.settle()
    s.keys("Escape")
    s.click(say("tab.tags"), "tab")
    s.find(say("tags.remove", name="مكتبات"), "button")
    s.click("page-tags", "button")
    s.settle()
    tree = say("manager.tree")
    s.context(s.row(tree, "موانئ"), say("action.tag-merge"))
    s.settle()
    s.click(s.row(tree, "الموانئ", "PickDialog"))
    s.settle()
    s.click(say("tags.merge.do"), "button")
    s.settle()
    assert sorted(row for row in s.rows(tree) if "موانئ" in row) == ["الموانئ"]
    s.click("page-articles", "button")
    s.settle()


def a_waiting_link_resolves(s, folder):
    s.click(article(s, LIBRARY))
    s.click(say("tab.related"), "tab")
    s.click(say("related.link.other"), "button")
    s.find(say("linkbox.title"), "window")
    s.type(AWAITED)
    s.settle()
    s.click(say("linkbox.wait"), "button")
    s.settle()
    s.wait_until(lambda: s.says(say("related.waiting")), why="the title waits in the panel")
    path = folder / "awaited.jsonl"
    path.write_text(json.dumps({"title": AWAITED, "body": "عادت القوارب."}, ensure_ascii=False), encoding="utf-8")
    bring(s, path)
    s.click(say("preview.take", 1), "button")
    s.settle()
    s.click(article(s, LIBRARY))
    s.settle()
    unlink = say("related.unlink.named", title=AWAITED)
    s.wait_until(lambda: s.says(unlink) and not s.says(say("related.waiting")), why="the link leads to the article")


def near_copies_are_compared_and_merged(s):
    s.click(article(s, COPY))
    s.settle()
    s.menu(say("menu.article"), say("menu.twins"), say("action.compare-twins"))
    s.find(say("related.compare.title"), "window")
    s.settle()
    s.click(say("twins.merge"), "button")
    s.settle()
    s.click(say("merge.do"), "button")
    s.settle()
    s.wait_until(lambda: len(names(s)) == 5, why="two records are one")
    if s.there(say("related.compare.title"), "window"):
        s.keys("Escape")


def fields_of_many_are_edited_and_undone(s):
    s.click(article(s, FAIR))
    s.click(article(s, RAIN), hold="ctrl")
    s.menu(say("menu.article"), say("action.edit-fields"))
    s.find(say("fields.title"), "window")
    s.fill(say("fields.value"), "وكالة الجبل")
    s.settle()
    s.wait_until(lambda: any("معرض" in row for row in s.rows(say("fields.preview"))), why="it is shown beforehand")
    s.click(say("fields.take", 2), "button")
    s.settle()
    s.wait_until(lambda: s.there("وكالة الجبل", "row"), why="the new source stands in the sidebar")
    s.click("undo-work", "button")
    s.settle()
    s.wait_until(lambda: not s.there("وكالة الجبل", "row"), why="one undo takes both back")


def a_backup_is_made_and_looked_into(s):
    s.menu(say("menu.file"), say("action.safety"))
    s.find(say("safety.title"), "window")
    s.settle()
    s.click(say("safety.back-up"), "button")
    s.settle()
    s.click(say("safety.restore"), "button")
    s.find(say("safety.restore.title"), "window")
    s.settle()
    s.fill(say("safety.search"), "الكتاب")
    s.settle()
    s.wait_until(lambda: any(FAIR in row for row in s.rows(say("safety.headlines"))), why="the article is in it")
    s.keys("Escape")
    s.gone(say("safety.restore.title"), "window")
    s.keys("Escape")
    s.gone(say("safety.title"), "window")


def the_archive_is_verified(s):
    s.menu(say("menu.file"), say("action.verify"))
    s.settle()
    told = say("did.verify", articles=say("list.total", 5), originals="|").split("|")[0]
    s.wait_until(lambda: s.says(told), why="the check tells that all is sound")


def a_selection_is_exported(s, folder):
    s.click(article(s, FAIR))
    s.click(article(s, RAIN), hold="ctrl")
    for ending in ("jsonl", "csv"):
        s.menu(say("menu.file"), say("action.export-selection"))
        s.file_dialog(folder / f"out.{ending}")
        s.settle()
        s.wait_until((folder / f"out.{ending}").exists, why=f"out.{ending} is written")
    lines = [json.loads(line) for line in (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    with (folder / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert FAIR in json.dumps(lines, ensure_ascii=False) and len(lines) == 2
    assert {FAIR, RAIN} <= set(cells) and SHIPS not in cells


def the_trash_and_the_list_of_what_was_done(s):
    s.click(article(s, RAIN))
    s.keys("Delete")
    s.settle()
    assert RAIN not in names(s)
    place(s, say("sidebar.trash"))
    s.context(article(s, RAIN), say("action.restore"))
    s.settle()
    place(s, say("sidebar.all"))
    assert RAIN in names(s)
    s.menu(say("menu.edit"), say("action.operations"))
    s.find(say("operations.title"), "window")
    s.settle()
    for _ in range(2):  # the restoring, and what lies before it
        s.click("undo-work", "button", "OperationsView")
        s.settle()
    s.keys("Escape")
    s.gone(say("operations.title"), "window")
    assert RAIN in names(s)
    s.click("redo-work", "button")
    s.settle()
    s.wait_until(lambda: RAIN not in names(s), why="what was undone is done again")
    s.click("undo-work", "button")
    s.settle()


def the_list_becomes_a_sorted_table(s):
    s.click("looks", "button")
    s.click(say("action.look-table"), "menu item")
    s.settle()
    orders = []
    for _ in range(2):
        s.click(say("column.headline"), "section")
        s.settle()
        orders.append(names(s))
    assert orders[0] == orders[1][::-1], "a click on its head sorts by it, another the other way round"
    assert FAIR in (orders[0][1], orders[0][3]) and COPY in (orders[0][0], orders[0][4])
    s.shot("table")


def test_ten_tasks_of_an_archivist(open_screen, tmp_path):
    s = open_screen("ar")
    an_empty_archive_is_made(s)
    a_page_and_a_table_are_imported(s, tmp_path)
    source_and_date_are_corrected(s)
    tags_are_given_and_merged(s)
    a_waiting_link_resolves(s, tmp_path)
    near_copies_are_compared_and_merged(s)
    fields_of_many_are_edited_and_undone(s)
    a_backup_is_made_and_looked_into(s)
    the_archive_is_verified(s)
    a_selection_is_exported(s, tmp_path)
    the_trash_and_the_list_of_what_was_done(s)
    the_list_becomes_a_sorted_table(s)
    s.quit()
