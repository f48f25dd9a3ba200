"""What goes out, letter for letter (tests/golden), and what must never get out of its place."""

import csv
import gc
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path, PurePath

import pytest

from newsdesk import words
from newsdesk.domain.article import Article, Attachment, Direction, OriginalRef, Status, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import Link, LinkKind
from newsdesk.domain.tag import TagKind, TagRef
from newsdesk.formats import LABELS, WRITERS, Frame, choose, writer_for, writer_named
from newsdesk.formats.manuscript import Manuscript

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
FIRST, SECOND, THIRD = (f"019f0000-0000-7000-8000-00000000000{n}" for n in (1, 2, 3))
PICTURE, GONE = "a" * 64, "b" * 64
PNG = b"\x89PNG\r\n\x1a\n not much of a picture"


def article(key, uid, text, **more):
    values = {
        "external_id": None, "status": Status.INBOX, "captured": None, "created": "2025-06-14T08:00:00Z",
        "modified": "2025-06-15T09:30:00Z", "word_count": 7, "version": 1, "trashed": None,
    }  # fmt: skip
    return Article(key, uid, text=text, **(values | more))


def tag(key, name):
    return TagRef(key, name, TagKind.TOPIC)


ARABIC = article(
    1,
    FIRST,
    Text(
        headline="الميناء القديم يفتح رصيفه الشرقي",
        subhead="Rue du Port وما حولها",
        byline="سلمى الحداد",
        dateline="المدينة",
        summary="رصيف جديد للقوارب.",
        body="\n".join(
            [
                "<p>قال المدير إن <strong>الرصيف</strong> جاهز &amp; آمن.</p>",
                '<p>The harbour <a href="http://x.org/?a=1&amp;b=2">opens</a> on Monday.</p>',
                "<p>3/4</p>",
                "<h2>في أرقام</h2>",
                "<ol><li>قوارب: 12</li><li>Boats of the <bdi>الميناء</bdi></li></ol>",
                '<blockquote cite="article:nobody"><p>نعود غدا</p><footer>The captain</footer></blockquote>',
                "<hr>",
                f'<figure><img src="attachment:{PICTURE}" alt="الرصيف" width="640">'
                "<figcaption>عند الفجر</figcaption></figure>",
                f'<figure><img src="attachment:{GONE}" alt="خريطة"></figure>',
                '<figure><img src="https://x.org/p.png" alt=""></figure>',
                "<table><tr><th>العام</th><th>Year</th></tr><tr><td>قوارب</td><td></td></tr></table>",
                f'<p>اقرأ <a href="article:{SECOND}">رأي القبطان</a> و<a href="article:nobody"><em>غيره</em></a>.</p>',
            ]
        ),
        language="ar",
        source="صحيفة الساحل",
        provider="وكالة",
        embargo="2025-02-03T06:00Z",
        url="http://sahel.example/a?x=1&y=2",
        published=PartialDate("2025-02-03T14:20+03:00"),
        published_text="3 شباط 2025، 14:20",
        notes="سر",
    ),
    external_id="s-17",
    status=Status.FINAL,
    captured="2025-06-13T16:36:57Z",
    tags=(tag(1, "البحر"), tag(2, "المدينة")),
    links=(
        Link(1, LinkKind.BACKGROUND, True, "رأي القبطان", 2, "مهم"),
        Link(2, LinkKind.RELATED, True, "عنوان لم يصل", None),
        Link(3, LinkKind.RELATED, False, "A third", 3),
    ),
    originals=(OriginalRef("c" * 64, "text/plain", 99, "page.txt", "", None, "dump", 1),),
    attachments=(Attachment(1, PICTURE, "image/png", len(PNG), "pier.png"),),
)
ENGLISH = article(
    2,
    SECOND,
    Text(
        headline="\"><script>alert(1)</script> & the captain's «رأي»",
        body=f'<p>=1+1 is <a href="article:{FIRST}">not</a> a sum.</p>\n'
        '<p dir="rtl">سطر</p>\n<p lang="fr">Le port.</p>',
        summary="one\ntwo",
        language="en",
        direction=Direction.LTR,
        source="=HYPERLINK(1)",
        url="javascript:alert(1)",
        published=PartialDate("2025-02"),
    ),
    status=Status.DRAFT,
    tags=(tag(3, "sea"), tag(4, "<b>bold</b>")),
)
EMPTY = article(3, THIRD, Text(published_text="ذات يوم"), trashed="2025-06-16T00:00:00Z")
ALL = [ARABIC, ENGLISH, EMPTY]


ARABIC_WORDS = {
    "details.source": "المصدر", "details.provider": "الوكالة", "details.byline": "الكاتب", "details.dateline": "المكان",
    "details.published": "النشر", "details.url": "الرابط", "details.status": "الحالة", "export.captured": "الالتقاط",
    "export.contents": "المحتويات", "export.links": "روابط", "tab.tags": "الوسوم", "list.untitled": "بلا عنوان",
    "status.draft": "مسودة", "status.final": "نهائي", "status.trash": "في المهملات", "month.february": "شباط",
    "month.june": "حزيران", "link.background.out": "خلفية", "link.related.out": "ذو صلة", "link.related.in": "ذُكر في",
}  # fmt: skip
ENGLISH_WORDS = {
    "details.source": "Source", "details.provider": "Provider", "details.byline": "Byline", "details.dateline": "Place",
    "details.published": "Published", "details.url": "Address", "details.status": "Status",
    "export.captured": "Captured", "export.contents": "Contents", "export.links": "Links", "tab.tags": "Tags",
    "list.untitled": "Untitled",
    "status.draft": "Draft", "status.final": "Final", "status.trash": "In the trash", "month.february": "February",
    "month.june": "June", "link.background.out": "background", "link.related.out": "related",
    "link.related.in": "named in",
}  # fmt: skip


def frame(language, articles=ALL):
    labels = (ARABIC_WORDS if language == "ar" else ENGLISH_WORDS) | {"language": language}
    contents = [(one.uid, one.text.headline) for one in articles]
    uids = {one.id: one.uid for one in articles}
    return Frame(labels, "أرشيف الميناء", contents, {PICTURE: PNG}.get, uids.get)


def written(name, language="ar", articles=ALL):
    return "".join(writer_named(name).write(iter(articles), frame(language, articles)))


@pytest.mark.parametrize(
    "name, language",
    [("html", "ar"), ("text", "ar"), ("text", "en"), ("jsonl", "ar"), ("csv", "ar"), ("markdown", "ar")],
)
def test_what_is_written_is_what_was_written_before(name, language):
    suffix = writer_named(name).suffixes[0]
    found = written(name, language)
    if name == "html":
        found = re.sub(r"<style>.*?</style>", "<style></style>", found, flags=re.DOTALL)
    assert found.encode() == (GOLDEN / f"export-{language}{suffix}").read_bytes()


def test_formats_are_found_by_name_and_by_file():
    assert [writer.name for writer in WRITERS] == [
        "html", "docx", "odt", "markdown", "text", "jsonl", "csv", "ninjs", "newsml", "nitf",
    ]  # fmt: skip
    assert writer_for(PurePath("A.B.HTM")).name == "html"
    assert [writer_for(PurePath(name)).name for name in ("a.xml", "a.nitf.xml", "a.json")] == [
        "newsml",
        "nitf",
        "ninjs",
    ]
    assert writer_for(PurePath("a.doc")) is None
    assert writer_named("pdf") is None


def test_every_label_has_its_word():
    assert set(LABELS) <= set(words.catalogue("en"))
    assert set(ARABIC_WORDS) | set(ENGLISH_WORDS) <= set(LABELS)


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_one_article_is_held_at_a_time(writer):
    asked = []

    def endless():
        for number in range(1000):
            asked.append(number)
            yield ENGLISH

    if writer.pack is not None:  # an article is written before the next one is asked for

        def one_at_a_time():
            for number in range(3):
                yield ENGLISH
                gc.collect()
                assert sum(isinstance(one, Manuscript) for one in gc.get_objects()) <= 1, number

        writer.pack(one_at_a_time(), frame("en"), io.BytesIO())
        return
    pieces = writer.write(endless(), frame("en"))
    while not asked:
        next(pieces)
    next(pieces)
    assert len(asked) <= 2


class Page(HTMLParser):
    """The elements of a page: (name, attributes), each with the direction it stands in."""

    def __init__(self, markup):
        super().__init__()
        self.open, self.found, self.texts = [], [], []
        self.feed(markup)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.found.append((tag, attributes))
        if tag not in ("meta", "br", "hr", "img"):
            around = self.open[-1] if self.open else ("", "", "")
            self.open.append((tag, attributes.get("dir", around[1]), attributes.get("lang", around[2])))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if data.strip() and self.open[-1][0] != "style":
            self.texts.append((data.strip(), *self.open[-1]))

    def place(self, text):
        """(direction, language) in which a text stands."""
        return next((direction, lang) for found, _, direction, lang in self.texts if text in found)


def test_every_paragraph_runs_in_its_own_direction_and_language():
    page = Page(written("html", "en"))
    assert page.open == []
    assert page.found[0] == ("html", {"lang": "en", "dir": "ltr"})
    assert page.place("قال المدير إن") == ("rtl", "ar")
    assert page.place("The harbour") == ("ltr", "en")
    assert page.place("3/4") == ("rtl", "ar")
    assert page.place("قوارب: 12") == ("rtl", "ar")
    assert page.place("Boats of the")[0] == "ltr"
    assert page.place("The captain")[0] == "ltr"
    assert page.place("Year")[0] == "ltr"
    assert page.place("Rue du Port")[0] == "rtl", "a line of Arabic with a name at its beginning"
    assert page.place("سطر")[0] == "rtl"
    assert page.place("Le port.") == ("ltr", "fr")


def test_a_hostile_article_stays_in_its_place():
    page = Page(written("html"))
    names = {name for name, _ in page.found}
    assert not names & {"script", "b", "iframe", "object", "link"}
    assert not any(key.startswith("on") for _, attributes in page.found for key in attributes)
    addresses = [value for _, found in page.found for key, value in found.items() if key in ("href", "src")]
    assert not any(address.startswith("javascript") for address in addresses)
    assert ENGLISH.text.headline in {text for text, *_ in page.texts}


def test_a_body_that_an_archive_made_elsewhere_holds_is_not_trusted():
    bad = article(
        4, THIRD, Text(headline="x", body='<p onclick="a()">a<script>b()</script></p><iframe src="c"></iframe>')
    )
    page = Page(written("html", "en", [bad]))
    assert not {"script", "iframe"} & {name for name, _ in page.found}
    assert ("p", {}) in page.found


def test_the_page_fetches_nothing_and_holds_its_pictures():
    page = Page(written("html"))
    sources = [attributes["src"] for name, attributes in page.found if name == "img"]
    assert len(sources) == 1
    assert sources[0].startswith("data:image/png;base64,")
    assert page.place("خريطة")
    assert ("a", {"href": "https://x.org/p.png"}) in page.found


def test_articles_of_the_page_are_jumped_to_and_others_are_words():
    page = Page(written("html"))
    targets = {attributes["id"] for _, attributes in page.found if "id" in attributes}
    jumps = [attributes["href"] for name, attributes in page.found if name == "a" and attributes["href"][0] == "#"]
    assert targets == {FIRST, SECOND, THIRD}
    assert {jump[1:] for jump in jumps} <= targets
    assert jumps.count(f"#{SECOND}") == 3  # contents, body, link
    assert page.place("غيره")
    alone = Page(written("html", "ar", [ARABIC]))
    assert "nav" not in {name for name, _ in alone.found}
    assert not [1 for name, found in alone.found if name == "a" and found["href"].startswith(("#", "article:"))]


def test_dates_are_words_and_exact_values():
    page = Page(written("html", "en"))
    times = [attributes["datetime"] for name, attributes in page.found if name == "time"]
    assert times == ["2025-02-03T14:20+03:00", "2025-06-13T16:36Z", "2025-02"]
    assert {"3 February 2025, 14:20", "13 June 2025, 16:36 UTC", "February 2025"} <= {text for text, *_ in page.texts}


def test_a_table_keeps_formulas_as_text_and_reads_back(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(written("csv"), encoding="utf-8", newline="")
    assert path.read_bytes().startswith(b"\xef\xbb\xbfid,headline,")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@"))]
    reader = choose(path)
    found = [capture for record in reader.split(path) for capture in reader.read(record)]
    arabic, english = found[:2]
    assert arabic.external_id == "s-17"
    assert english.external_id == SECOND
    assert (english.text.source, english.text.headline) == ("=HYPERLINK(1)", ENGLISH.text.headline)
    assert english.text.body.startswith("<p>=1+1 is not a sum.</p>\n<p>سطر</p>")
    assert (arabic.tags, english.tags) == (("البحر", "المدينة"), ("sea", "<b>bold</b>"))
    assert (arabic.text.published, english.text.published) == (ARABIC.text.published, ENGLISH.text.published)
    assert (arabic.status, arabic.captured, arabic.text.embargo) == ("final", ARABIC.captured, ARABIC.text.embargo)


@pytest.mark.parametrize("cell", ["'=1", "''-2", "'quoted'", "= 1", "+x", "@y", "- z"])
def test_an_apostrophe_of_the_text_itself_is_kept(tmp_path, cell):
    path = tmp_path / "a.csv"
    one = article(1, FIRST, Text(headline=cell, body="<p>x</p>"))
    path.write_text(written("csv", "en", [one]), encoding="utf-8", newline="")
    reader = choose(path)
    [found] = [capture for record in reader.split(path) for capture in reader.read(record)]
    assert found.text.headline == cell


def test_lines_of_json_are_read_back_whole(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(written("jsonl"), encoding="utf-8")
    assert [json.loads(line)["uid"] for line in path.read_text(encoding="utf-8").splitlines()] == [FIRST, SECOND, THIRD]
    reader = choose(path)
    found = [capture for record in reader.split(path) for capture in reader.read(record)]
    assert [capture.text for capture in found] == [one.text for one in ALL]
    assert [capture.external_id for capture in found] == ["s-17", SECOND, THIRD]
    assert [capture.status for capture in found] == ["final", "draft", "inbox"]
    assert found[0].captured == ARABIC.captured
    assert [(link.title, link.kind) for link in found[0].links] == [
        ("رأي القبطان", LinkKind.BACKGROUND),
        ("عنوان لم يصل", LinkKind.RELATED),
    ]


@pytest.mark.parametrize("row", [{"newsdesk": True, "title": "a"}, {"newsdesk": "1", "title": "a"}])
def test_only_rows_that_say_so_are_taken_as_our_own(row):
    from newsdesk.formats.table import read_row

    assert read_row("", row)[0].text.headline == "a"


def test_a_forged_row_of_our_own_is_made_safe():
    from newsdesk.formats.table import read_row

    row = {
        "newsdesk": 1, "headline": ["x"], "html": "<p onclick=a>b<script>c</script></p>", "published": "soon",
        "links": [5, {"kind": "nonsense", "title": "a"}], "direction": "up", "status": 3, "captured": {}, "tags": [5],
    }  # fmt: skip
    [found] = read_row("", row)
    assert (found.text.headline, found.text.body, found.text.published) == ("", "<p>b</p>", None)
    assert (found.tags, found.links, found.status, found.captured) == ((), (), "", None)
