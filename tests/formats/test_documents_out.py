"""DOCX, ODT and Markdown out: letter for letter (tests/golden), read back the same, opened by another program."""

import hashlib
import io
import re
import subprocess
import zipfile
from dataclasses import replace
from shutil import which

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsdesk.domain.article import Direction, Text
from newsdesk.domain.paper import A4, LETTER
from newsdesk.formats import docx, markdown, odt, write_docx, write_markdown, write_odt, write_rich
from newsdesk.formats.manuscript import Piece, grid, pieces, widths
from newsdesk.formats.pictures import fitted, size_of
from newsdesk.text.body import Cell, ListBlock, Para, Quote, Rule, Run, Table, to_html
from newsdesk.text.clean import clean, parse
from tests.formats.test_page import picture
from tests.formats.test_writers import ALL, ARABIC, ENGLISH, FIRST, GOLDEN, GONE, PICTURE, SECOND, article, frame, tag

PIER = picture(7)
SHA = hashlib.sha256(PIER).hexdigest()
KINDS = {"docx": (write_docx, docx), "odt": (write_odt, odt)}
PARTS = {"docx": ("word/document.xml", "docProps/core.xml"), "odt": ("content.xml", "meta.xml")}


def told(articles, language="ar"):
    others = [frame("en" if language == "ar" else "ar").labels]
    return replace(frame(language, articles), attachment={PICTURE: PIER, SHA: PIER}.get, others=others)


def written(kind, articles, language="ar"):
    made = io.BytesIO()
    KINDS[kind][0].write(iter(articles), told(articles, language), made)
    return made.getvalue()


def part(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return packed.read(name).decode()


def story(body, **more):
    return article(1, FIRST, Text(headline="عنوان المقال", body=body, language="ar", **more))


def read_back(kind, body, **more):
    found = KINDS[kind][1].read("", written(kind, [story(body, **more)]))
    return found[0]


BODY = "\n".join(
    [
        "<p>قال المدير إن <strong>الرصيف</strong> جاهز &amp; <em>آمن</em>، وشركة Harbour &amp; Sons (Ltd.) بنته.</p>",
        '<p>The <a href="http://x.org/?a=1&amp;b=2">harbour</a> <u>opens</u>'
        '<br><s>today</s> H<sub>2</sub>O x<sup>2</sup>.</p>',
        '<p dir="rtl">BBC نقلت الخبر أولا.</p>',
        "<h2>في أرقام</h2>",
        "<h3>Boats</h3>",
        "<h4>صغير</h4>",
        '<ol start="3"><li>قوارب: 12</li><li>Boats of the <bdi>الميناء</bdi> here</li></ol>',
        "<ul><li>أول</li><li>ثان</li></ul>",
        "<ul><li>one</li><li>two <bdi dir=\"rtl\">سطر</bdi></li></ul>",
        '<blockquote cite="https://x.org/q"><p>نعود غدا</p><p>وبعد غد</p><footer>القبطان</footer></blockquote>',
        "<blockquote><p>We return</p><footer>The captain</footer></blockquote>",
        '<blockquote cite="https://x.org/r"><p>بلا اسم</p></blockquote>',
        "<hr>",
        f'<figure><img src="attachment:{SHA}" alt="الرصيف &amp; البحر">'
        f'<figcaption>عند <strong>الفجر</strong></figcaption></figure>',
        "<p>بعد الصورة.</p>",
        '<table dir="rtl"><tr><th>العام</th><th>Boats</th><th>ملاحظة</th>'
        '</tr><tr><td rowspan="2">2023</td><td>12</td><td>x</td>'
        '</tr><tr><td colspan="2">لا شيء</td></tr></table>',
        "<table><tr><th>Year</th></tr><tr><td>2024</td></tr></table>",
        "<p>آخر الكلام.</p>",
    ]
)  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_written_is_what_was_written_before(kind):
    data = written(kind, ALL)
    for name in PARTS[kind]:
        found = part(data, name).replace("><", ">\n<")
        assert found == (GOLDEN / f"export-ar.{kind}.{name.rpartition('/')[2]}").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_articles_make_the_same_bytes_and_every_part_is_xml(kind):
    data = written(kind, ALL)
    assert data == written(kind, ALL)
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        names = packed.namelist()
        for name in names:
            if name.endswith((".xml", ".rels")):
                etree.fromstring(packed.read(name))
    assert (names[0] == "mimetype") is (kind == "odt")
    assert any(PICTURE in name for name in names)


@pytest.mark.parametrize("kind", KINDS)
def test_a_body_is_read_back_as_it_was(kind):
    found = read_back(kind, BODY)
    assert found.text.headline == "عنوان المقال"
    assert found.text.body.split("\n") == BODY.split("\n")
    assert [(file.sha256, file.data) for file in found.files] == [(SHA, PIER)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_are_read_back(kind):
    [found] = KINDS[kind][1].read("", written(kind, [ARABIC]))
    text = found.text
    assert text.subhead == ARABIC.text.subhead
    assert (text.headline, text.byline, text.source) == (ARABIC.text.headline, "سلمى الحداد", "صحيفة الساحل")
    assert (text.url, text.published.value[:10]) == (ARABIC.text.url, "2025-02-03")
    assert (found.tags, text.language, text.direction) == (("البحر", "المدينة"), "ar", Direction.RTL)


@pytest.mark.parametrize("kind", KINDS)
def test_links_lead_to_articles_of_the_file_and_to_no_other(kind):
    text = part(written(kind, ALL), PARTS[kind][0])
    name = write_docx.bookmark(SECOND)
    assert len(name) <= 40 and name.isalnum()
    if kind == "docx":
        assert f'w:name="{name}"' in text and f'w:anchor="{name}"' in text
    else:
        assert f'text:bookmark-start text:name="{name}"' in text and f'xlink:href="#{name}"' in text
    assert "article:" not in text
    alone = part(written(kind, [ARABIC]), PARTS[kind][0])
    assert f'w:anchor="{name}"' not in alone and f"#{name}" not in alone and "رأي القبطان" in alone


def test_word_is_told_the_way_of_each_paragraph_and_each_run():
    text = part(written("docx", [story("<p>قال BBC نعم</p>\n<p>The word سلام here</p>")]), "word/document.xml")
    root = etree.fromstring(text.encode())
    space = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}
    arabic, english = root.findall(".//w:p", space)[-2:]
    assert arabic.find("w:pPr/w:bidi", space) is not None and english.find("w:pPr/w:bidi", space) is None
    runs = [
        ("".join(run.itertext()).strip(), run.find("w:rPr/w:rtl", space) is not None)
        for run in [*arabic.findall("w:r", space), *english.findall("w:r", space)]
    ]
    assert runs == [("قال", True), ("BBC", False), ("نعم", True), ("The word", False), ("سلام", True), ("here", False)]
    assert 'w:bidi="ar-SA"' in text and 'w:cs="Tahoma"' in part(written("docx", [ENGLISH]), "word/styles.xml")


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_told_of_an_article_is_told_in_its_own_language(kind):
    english = replace(ENGLISH, text=replace(ENGLISH.text, byline="Jane Smith"))
    persian = article(3, SECOND, Text(headline="سرخط", byline="نویسنده", language="fa"))
    for spoken in ("ar", "en"):
        text = part(written(kind, [ARABIC, english, persian], spoken), PARTS[kind][0])
        words = re.sub("<[^>]*>", " ", text)
        assert "Byline:" in words and "Published:" in words and "February 2025" in words
        assert "الكاتب:" in words and "شباط 2025" in words and "ذو صلة:" in words
        assert "related:" not in words and words.count("الكاتب:") == 2  # no words of Persian: those that run as it does


def test_pages_are_of_the_paper_that_was_chosen():
    table = [story("<table><tr><td>a</td></tr></table>")]
    made = {}
    for kind, (write, _) in KINDS.items():
        for paper in (A4, LETTER):
            file = io.BytesIO()
            write.write(iter(table), replace(told(table), paper=paper), file)
            made[kind, paper.name] = file.getvalue()
    for paper, sizes, wide in (("a4", 'w="11906" w:h="16838"', 9070), ("letter", 'w="12240" w:h="15840"', 9404)):
        text = part(made["docx", paper], "word/document.xml")
        assert f"<w:pgSz w:{sizes}/>" in text and f'<w:tblW w:w="{wide}" w:type="dxa"/>' in text
    for paper, size, wide in (("a4", ("21", "29.7"), "16"), ("letter", ("21.59", "27.94"), "16.59")):
        assert 'fo:page-width="{}cm" fo:page-height="{}cm"'.format(*size) in part(made["odt", paper], "styles.xml")
        assert f'style:width="{wide}cm"' in part(made["odt", paper], "content.xml")


def test_every_article_begins_on_a_page_of_its_own():
    assert part(written("docx", ALL), "word/document.xml").count("<w:pageBreakBefore/>") == 2
    assert part(written("odt", ALL), "content.xml").count('-page"') >= 2


# -- opened by another program


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """LibreOffice, with a profile of its own."""
    program = which("soffice")
    if program is None:
        pytest.skip("LibreOffice (soffice) is not on this machine")
    profile = tmp_path_factory.mktemp("profile")

    def convert(path, kind):
        command = [
            program, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind,
            "--outdir", str(path.parent / "out"), str(path),
        ]  # fmt: skip
        subprocess.run(command, check=True, capture_output=True, timeout=180)
        return path.parent / "out" / f"{path.stem}.{kind.partition(':')[0]}"

    return convert


@pytest.mark.parametrize("kind", KINDS)
def test_another_program_reads_the_same_words(kind, office, tmp_path):
    path = tmp_path / f"a.{kind}"
    path.write_bytes(written(kind, [story(BODY, byline="سلمى"), *ALL[1:]]))
    text = office(path, "txt:Text (encoded):UTF8").read_text(encoding="utf-8-sig")
    for words in ("عنوان المقال", "قال المدير إن الرصيف جاهز & آمن", "4. Boats of the", "The captain", "لا شيء",
                  "https://x.org/r", "آخر الكلام.", "=1+1 is not a sum."):  # fmt: skip
        assert words in re.sub("[\u200e\u200f]", "", text).replace("\t", " "), words


@pytest.mark.parametrize("kind", KINDS)
def test_another_program_prints_it_the_right_way_round(kind, office, tmp_path):
    import pypdfium2

    path = tmp_path / f"a.{kind}"
    path.write_bytes(written(kind, [story("<p>قال BBC</p>\n<p>Left text</p>"), ENGLISH]))
    document = pypdfium2.PdfDocument(office(path, "pdf"))
    page = document[0].get_textpage()
    try:
        middle = document[0].get_width() / 2
        sides = {}
        for word in ("BBC", "Left"):
            first, _ = page.search(word).get_next()
            sides[word] = page.get_charbox(first)[0] > middle
        assert sides == {"BBC": True, "Left": False}
        assert len(document) == 2
    finally:
        page.close()
        document.close()


# -- Markdown


def said(one):
    return "".join(write_markdown.write(iter([one]), told([one])))


def test_markdown_reads_back_the_same_article():
    one = article(1, FIRST, replace(ARABIC.text, body=BODY, notes="", subhead='a "b" \\ c', summary="one\ntwo"),
                  tags=(tag(1, "أول، ثان"), tag(2, 'x"y')), status=ARABIC.status)  # fmt: skip
    [found] = markdown.read("", said(one).encode())
    assert found.text.body.split("\n") == BODY.split("\n")
    for name in ("headline", "subhead", "byline", "dateline", "summary", "source", "url", "published", "language"):
        assert getattr(found.text, name) == getattr(one.text, name), name
    assert (found.tags, found.status) == (("أول، ثان", 'x"y'), "final")
    assert [file.sha256 for file in found.files] == [SHA]


def test_markdown_says_in_its_own_signs_what_it_can():
    body = (
        '<p><strong>a</strong> <em>b</em> <s>c</s> 1*2_3 [x]</p>\n<h2>d</h2>\n<ol start="4"><li>e</li></ol>\n'
        "<blockquote><p>f</p></blockquote>\n<table><tr><th>g|h</th></tr><tr><td>i</td></tr></table>\n<p># j<br>- k</p>"
    )
    text = said(story(body)).split("\n\n", 2)[2]
    assert text.split("\n\n") == [
        "**a** *b* ~~c~~ 1\\*2\\_3 \\[x\\]", "## d", "4. e", "> f", "| g\\|h |\n| --- |\n| i |", "\\# j\\\n\\- k\n",
    ]  # fmt: skip


def test_a_heading_that_begins_a_text_without_a_headline_stays_in_it():
    one = article(1, FIRST, Text(headline="", body="<h2>a</h2>\n<p>b</p>"))
    [found] = markdown.read("", said(one).encode())
    assert (found.text.headline, found.text.body) == ("", "<h2>a</h2>\n<p>b</p>")


_LETTERS = st.text(st.sampled_from(list("ab لا*_[]()<>#+-=~|`\\!&;:.1\"'\u00a0🙂 \n")), min_size=1, max_size=12)
_RUNS = st.lists(
    st.builds(
        Run,
        _LETTERS,
        st.frozensets(st.sampled_from(["strong", "em", "u", "s", "sub"]), max_size=2),
        st.sampled_from(["", "", "https://a.example/x_y", "https://a.example/(b)?c=ل&d", f"article:{SECOND}"]),
        st.sampled_from([None, None, None, "", "rtl"]),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
_DIRS = st.sampled_from(["", "", "", "rtl"])
_BLOCKS = st.one_of(
    st.builds(Para, _RUNS, st.sampled_from(["p", "h2", "h3", "h4"]), _DIRS),
    st.builds(
        ListBlock,
        st.lists(st.builds(Para, _RUNS, st.just("li")), min_size=1, max_size=3).map(tuple),
        st.sampled_from(["ul", "ol"]), _DIRS, st.just(""), st.integers(1, 12),
    ),
    st.builds(Quote, st.lists(st.builds(Para, _RUNS), min_size=1, max_size=2).map(tuple), st.just(())),
    st.just(Rule()),
    st.builds(
        Table,
        st.integers(1, 3).flatmap(
            lambda wide: st.lists(
                st.lists(st.builds(Cell, _RUNS), min_size=wide, max_size=wide).map(tuple), min_size=1, max_size=3
            )
        ).map(lambda rows: (tuple(replace(cell, header=True) for cell in rows[0]), *rows[1:])),
    ),
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(st.lists(_BLOCKS, min_size=1, max_size=4))
def test_any_body_survives_markdown(blocks):
    body = clean(to_html(blocks))
    one = article(1, FIRST, Text(headline="Title", body=body, language="en"))
    [found] = markdown.read("", said(one).encode())
    assert (found.text.headline, found.text.body) == ("Title", body)


@settings(max_examples=60, deadline=None)
@given(st.lists(_BLOCKS, min_size=1, max_size=3))
def test_any_body_makes_documents_that_open(blocks):
    body = clean(to_html(blocks))
    for kind, (name, _) in PARTS.items():
        etree.fromstring(part(written(kind, [story(body)]), name).encode())


# -- the clipboard


def test_rich_text_stands_by_itself():
    markup, plain = write_rich.rich(story(BODY), told([ARABIC]))
    assert markup.startswith('<div dir="rtl" lang="ar">\n<h1 dir="rtl">عنوان المقال</h1>\n<p dir="rtl">')
    assert 'src="data:image/png;base64,' in markup and "attachment:" not in markup
    assert '<td dir="rtl" rowspan="2">2023</td>' in markup and '<footer dir="ltr">The captain</footer>' in markup
    assert plain.startswith("عنوان المقال\n\nقال المدير")
    absent = write_rich.rich(story(f'<figure><img src="attachment:{GONE}" alt="a"></figure>'), told([]), None)[0]
    assert "<img" not in absent
    assert write_rich.rich(story(BODY), told([]), "<p>a <a href=\"article:x\">b</a></p>") == (
        '<div dir="rtl" lang="ar">\n<p dir="ltr">a b</p>\n</div>', "a b",
    )  # fmt: skip


# -- what they stand on


def test_pieces_run_one_way_each():
    def sides(markup, rtl):
        return [(one.text, one.rtl) for one in pieces(parse(markup)[0].inline, rtl)]

    assert sides("<p>قال (BBC) نعم 12.</p>", True) == [("قال (", True), ("BBC", False), (") نعم 12.", True)]
    assert sides("<p>see سلام, ok</p>", False) == [("see ", False), ("سلام", True), (", ok", False)]
    assert sides("<p>a <bdi>سلام</bdi> 5</p>", False) == [("a ", False), ("سلام", True), (" 5", False)]
    assert [one.text for one in pieces((Run("a\nb"),), False)] == ["a", "\n", "b"]
    assert isinstance(next(iter(pieces((Run("a"),), False))), Piece)


def test_a_table_has_a_cell_at_every_place():
    [table] = parse(
        '<table><tr><td rowspan="3">a</td><td colspan="2">b</td></tr><tr><td>c</td></tr>'
        "<tr><td>d</td><td>e</td><td>f</td></tr></table>"
    )
    rows, columns = grid(table)
    assert columns == 4
    for row in rows:
        assert [place for one in row for place in range(one.column, one.column + one.colspan)] == list(range(columns))
    assert sum(widths(table, columns)) == pytest.approx(1)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (PIER, None),
        (b"\xff\xd8\xff\xe0\x00\x04xx\xff\xc0\x00\x11\x08\x00\x20\x00\x30" + bytes(9), (48, 32)),
        (b"GIF89a\x05\x00\x07\x00", (5, 7)),
        (b"RIFF\x00\x00\x00\x00WEBPVP8X" + bytes(8) + b"\x09\x00\x00\x04\x00\x00", (10, 5)),
        (b"BM" + bytes(16) + b"\x08\x00\x00\x00\x06\x00\x00\x00", (8, 6)),
        (b"nothing", (0, 0)),
        (b"\xff\xd8\xff", (0, 0)),
    ],
)
def test_the_size_of_a_picture_is_told_by_its_first_bytes(data, size):
    assert size is None or size_of(data) == size
    wide, high = fitted(data, (0, 0), (10.0, 10.0))
    assert 0 < wide <= 10 and 0 < high <= 10
