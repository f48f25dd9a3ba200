import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.formats import dump, segment_tags
from newsdesk.formats.decode import decode
from newsdesk.text.body import paragraphs, plain_text

DUMPS = Path(__file__).parent / "dumps"
THAWRA = Path(__file__).resolve().parents[3] / "shared" / "data" / "captures" / "thawra-2025.txt"


def tags(capture):
    context = f"{capture.text.headline}\n{plain_text(capture.text.body)}"
    return [*capture.tags, *segment_tags(capture.tag_run, context, lambda key: False)]


def fields(capture):
    text = capture.text
    return {
        "headline": text.headline,
        "source": text.source or None,
        "byline": text.byline or None,
        "published": text.published.value if text.published else None,
        "published_precision": text.published.precision.value if text.published else None,
        "captured": capture.captured,
        "body": paragraphs(text.body),
        "tags": tags(capture),
        "related": [link.title for link in capture.links],
    }


@pytest.mark.parametrize("name", sorted(path.stem for path in DUMPS.glob("*.txt")))
def test_a_dump_reads_as_its_answer_says(name):
    found = dump.read(decode((DUMPS / f"{name}.txt").read_bytes())[0])
    assert [fields(capture) for capture in found] == json.loads((DUMPS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def thawra():
    if not THAWRA.exists():
        pytest.skip("the shared material is not beside this checkout")
    return list(dump.read(THAWRA.read_text(encoding="utf-8")))


def test_the_captured_page_holds_its_article(thawra):
    assert len(thawra) == 2
    first = fields(thawra[0])
    assert first["headline"] == "وفد من حماس يلتقي نائب وزير الخارجية في موسكو"
    assert first["source"] == "الثورة نت"
    assert (first["published"], first["published_precision"]) == ("2025-02-03", "day")
    assert thawra[0].text.published_text == "3rd, February 2025 GMT"
    assert first["captured"] == "2025-06-13T16:36:57Z"
    assert first["tags"] == []
    assert len(first["body"]) == 6
    assert first["body"][0].startswith("التقى وفد") and first["body"][-1].startswith("كما شدد")


def test_the_captured_page_links_to_ten_titles(thawra):
    titles = [link.title for link in thawra[0].links]
    assert len(titles) == len(set(titles)) == 10
    assert titles[0] == thawra[1].text.headline
    assert titles[3] == "مؤسسة غزة الإنسانية تتهم حماس بقتـ.ـل خمسة من موظفيها"


def test_the_captured_page_holds_the_article_embedded_in_it(thawra):
    second = fields(thawra[1])
    assert second["headline"].startswith("مساعد وزير الخارجية الفلسطيني الأسبق: إيران هشّة أمنيا..")
    assert (second["source"], second["published"]) == (None, None)
    assert thawra[1].text.published_text == ""
    assert len(second["body"]) == 5
    assert second["tags"] == ["بنيامين نتنياهو", "القاهرة الإخبارية", "إسرائيل"]
    assert second["related"] == [
        "جينجر تشابمان: إدارة ترامب فقدت السيطرة على السياسة الخارجية",
        "الخارجية الأمريكي: ترامب وإدارته اتخذوا الخطوات اللازمة لحماية قواتنا",
    ]


PIECES = [
    "المصدر:",
    "اقرأ أيضا",
    "نشر",
    "طباعة شارك",
    "2025-02-03",
    "الوسوم",
    "خبر طويل",
    "By",
    "Home > x",
    "http://x.y",
    "\n",
    "مقالات مشابهة",
    "2025-06-13@16:36:57 GMT",
    "\n\n",
    ". ",
    "a b c",
    "• x",
    "#tag",
    "شارك",
    "14:30",
    "©",
    "Tags:",
    "1. a",
]


@settings(max_examples=60, deadline=None)
@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join)))
def test_no_text_breaks_the_reader(text):
    for capture in dump.read(text):
        assert capture.text.headline


@settings(max_examples=60, deadline=None)
@given(st.text("ابتثجحخمنهwxyz \n،.؛َّ•-<&", max_size=120))
def test_a_text_that_is_no_page_loses_no_letter(text):
    captures = list(dump.read(text))
    found = "".join(capture.text.headline + plain_text(capture.text.body) for capture in captures)
    assert [letter for letter in found if letter.isalpha()] == [letter for letter in text if letter.isalpha()]
    assert not captures or (not captures[0].links and not captures[0].tags)


def test_a_text_without_letters_yields_nothing():
    assert list(dump.read("…\n\n—")) == list(dump.read("")) == []
