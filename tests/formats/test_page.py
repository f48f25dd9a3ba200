"""Saved web pages: what a page says about itself, its body without its surroundings, and every encoding."""

import base64
import json
import random
import zlib

import pytest

from newsdesk.domain.capture import Skipped
from newsdesk.formats import page
from newsdesk.text.body import plain_text

STORY = [
    "أعلنت بلدية المرفأ صباح اليوم افتتاح السوق الجديدة بعد عامين من العمل، وحضر عدد كبير من سكان المدينة وتجارها.",
    "وقال رئيس البلدية إن السوق تضم مئة وعشرين محلا، وإن نصفها خصص لصيادي السمك الذين كانوا يبيعون على الرصيف القديم.",
    "وأضاف أن المرحلة الثانية تبدأ في الخريف، وتشمل مظلة فوق الساحة وموقفا للسيارات يتسع لثلاثمئة سيارة.",
]
FACTS = {
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": "المرفأ تفتتح سوقها الجديدة",
    "datePublished": "2025-06-13T19:36:57+03:00", "author": [{"@type": "Person", "name": "مها العلي"}],
    "publisher": {"@type": "Organization", "name": "صحيفة المرفأ"}, "keywords": ["أسواق", "بلديات"], "inLanguage": "ar",
}  # fmt: skip


def site(head="", body="", title="المرفأ تفتتح سوقها الجديدة | صحيفة المرفأ", story=STORY):
    """A page as newspapers make them: navigation, an article, what to read next, a footer."""
    paragraphs = "".join(f"<p>{text}</p>" for text in story)
    return f"""<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{title}</title>{head}</head>
<body><nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/sport">رياضة</a></li></ul></nav>
<main><article><h1>المرفأ تفتتح سوقها الجديدة</h1>{paragraphs}{body}</article></main>
<aside><h2>الأكثر قراءة</h2><ul><li><a href="/a">خبر آخر لا شأن له بهذا</a></li></ul></aside>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>"""


def read(markup, **options):
    data = markup if isinstance(markup, bytes) else markup.encode()
    (found,) = page.read("", data, **options)
    assert not isinstance(found, Skipped), found
    return found


def ld(facts):
    return f'<script type="application/ld+json">{json.dumps(facts, ensure_ascii=False)}</script>'


def test_the_body_is_the_article_and_nothing_around_it():
    text = read(site()).text
    assert plain_text(text.body).split("\n\n") == STORY
    assert text.headline == "المرفأ تفتتح سوقها الجديدة"
    assert text.language == "ar"


def test_a_page_tells_its_facts_in_json_ld():
    found = read(site(ld({"@graph": [{"@type": "WebPage", "name": "x"}, FACTS]})))
    text = found.text
    assert (text.byline, text.source) == ("مها العلي", "صحيفة المرفأ")
    assert (text.published.value, text.published_text) == ("2025-06-13T19:36+03:00", "2025-06-13T19:36:57+03:00")
    assert found.tags == ("أسواق", "بلديات")


def test_json_ld_with_control_signs_or_broken_is_no_reason_to_lose_the_page():
    assert read(
        site(f'<script type="application/ld+json">{json.dumps(FACTS)[:-1]},"x":"a\tb\n"}}</script>')
    ).text.byline
    assert read(site('<script type="application/ld+json">{"@type": "NewsArticle", </script>')).text.headline


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ('<meta property="article:published_time" content="2024-02-03T04:05:06Z">', "2024-02-03T04:05Z"),
        ('<meta name="DC.date.issued" content="2024-02-03">', "2024-02-03"),
        ('<meta itemprop="datePublished" content="2024-02-03">', "2024-02-03"),
        ('<meta property="article:modified_time" content="2024-02-03">', None),
        ('<link rel="canonical" href="https://a.example/news/2024/2/3/market">', "2024-02-03"),
        ('<link rel="canonical" href="https://a.example/news/2024/13/45/market">', None),
    ],
)
def test_a_date_is_taken_from_where_pages_put_it_and_never_made_up(head, value):
    published = read(site(head)).text.published
    assert (published.value if published else None) == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ('<time datetime="2024-02-03T10:00">قبل ساعتين</time>', "2024-02-03T10:00"),
        ("<span>نشر في: 3 شباط/فبراير 2024 10:15</span>", "2024-02-03T10:15"),
        ("<span>٣ فبراير ٢٠٢٤</span>", "2024-02-03"),
        ("<span>آخر تحديث: 3 فبراير 2024</span>", None),
        ("<span>فبراير 2024</span>", None),
        ("<span>منذ ساعتين</span>", None),
        ("<b>Last updated:</b> <span>5 May 2024</span>", None),
        ("آخر تحديث: <span>5 مايو 2024</span>", None),
        ("<h2>D-Day, 6 June 1944</h2>", None),
        ('<time itemprop="dateModified" datetime="2024-05-05"></time>', None),
        ('<aside><time datetime="2019-01-02"></time></aside>', None),
        ('<a href="/today">3 May 2024</a>', None),
        ("<span>Veröffentlicht am 13. Mai 2024 um 15:44</span>", "2024-05-13T15:44"),
    ],
)
def test_a_date_below_the_headline_counts_if_it_is_a_day_of_publication(line, value):
    markup = site().replace("</h1>", f"</h1><div>{line}</div>")
    published = read(markup).text.published
    assert (published.value if published else None) == value


def test_a_time_ago_is_counted_from_the_capture_where_that_is_known():
    markup = site().replace("</h1>", "</h1><div>قبل ٣ أيام</div>")
    text = read(markup, captured="2025-03-01T01:30:00+03:00").text
    assert (text.published.value, text.published_text) == ("2025-02", "قبل ٣ أيام")
    assert read(markup).text.published is None
    address = '<link rel="canonical" href="https://a.example/2025/2/20/market">'
    assert (
        read(markup.replace("<head>", f"<head>{address}"), captured="2025-03-01").text.published.value == "2025-02-20"
    )


@pytest.mark.parametrize(
    ("title", "head", "headline"),
    [
        ("خبر عن السوق - الموقع", '<meta property="og:title" content="خبر عن السوق">', "خبر عن السوق"),
        ("المرفأ تفتتح سوقها الجديدة - صحيفة المرفأ", "", "المرفأ تفتتح سوقها الجديدة"),
        ("x", '<meta property="og:title" content="المرفأ تفتتح سوقها الجديدة | صحيفة"><meta property="og:site_name" '
         'content="صحيفة">', "المرفأ تفتتح سوقها الجديدة"),
    ],
)  # fmt: skip
def test_the_headline_is_what_most_ways_say_without_the_name_of_the_site(title, head, headline):
    assert read(site(head, title=title)).text.headline == headline


def test_what_a_page_offers_to_read_becomes_links_and_its_tags_become_tags():
    found = read(site(body='<p>اقرأ أيضاً: <a href="/b">البلدية تنظم حركة السوق</a></p><p>وسوم: أسواق، سمك</p>'))
    assert [link.title for link in found.links] == ["البلدية تنظم حركة السوق"]
    assert set(found.tags) == {"أسواق", "سمك"}
    assert plain_text(found.text.body).split("\n\n") == STORY


def test_links_inside_the_text_stay_and_lead_where_they_led():
    head = '<link rel="canonical" href="https://a.example/news/market">'
    story = [STORY[0], f'{STORY[1]} <a href="../old">الرصيف القديم</a>', STORY[2]]
    text = read(site(head, story=story)).text
    assert '<a href="https://a.example/old">الرصيف القديم</a>' in text.body
    assert text.url == "https://a.example/news/market"


def test_hostile_markup_is_gone():
    story = [STORY[0], f'{STORY[1]}<script>alert(1)</script><img src=x onerror="alert(1)">', STORY[2]]
    body = read(site(story=story, body='<p><a href="javascript:alert(1)">اضغط هنا لمتابعة القراءة</a></p>')).text.body
    assert not any(sign in body for sign in ("script", "onerror", "alert"))


@pytest.mark.parametrize("declared", ["windows-1256", "iso-8859-1", "utf-8", None])
def test_arabic_in_windows_1256_is_read_whatever_the_page_declares(declared):
    markup = site().replace('<meta charset="utf-8">', f'<meta charset="{declared}">' if declared else "")
    assert plain_text(read(markup.encode("cp1256")).text.body).startswith("أعلنت بلدية المرفأ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "iso8859-6"])
def test_a_page_is_read_in_its_encoding(encoding):
    markup = site().replace("utf-8", encoding.removesuffix("-sig"))
    assert read(markup.encode(encoding)).text.headline == "المرفأ تفتتح سوقها الجديدة"


def test_hebrew_in_windows_1255_is_read_where_it_is_declared_or_served():
    story = ["ראש העירייה פתח הבוקר את השוק החדש בנמל אחרי שנתיים של עבודה, ובאו אליו תושבים רבים מן העיר."] * 3
    markup = site(story=story).replace("المرفأ تفتتح سوقها الجديدة", "השוק החדש נפתח בנמל")
    markup = "".join(letter for letter in markup if not "\u0600" <= letter <= "\u06ff")
    declared = markup.replace("utf-8", "windows-1255").encode("cp1255")
    assert read(declared).text.headline == "השוק החדש נפתח בנמל"
    assert (
        read(markup.replace('<meta charset="utf-8">', "").encode("cp1255"), charset="windows-1255").text.language
        == "he"
    )


def test_a_page_that_singlefile_saved_knows_where_and_when():
    note = """<!--
 Page saved with SingleFile
 url: https://a.example/news/market
 saved date: Fri Jun 13 2025 16:36:57 GMT+0300 (Arabian Standard Time)
-->"""
    found = read(site().replace("<head>", f"<head>{note}"))
    assert (found.text.url, found.captured) == ("https://a.example/news/market", "2025-06-13T13:36:57Z")


def test_a_page_that_a_browser_saved_knows_where():
    markup = site().replace("<html", "<!-- saved from url=(0030)https://a.example/news/market -->\n<html", 1)
    assert read(markup).text.url == "https://a.example/news/market"


@pytest.mark.parametrize("markup", ["<html></html>", "<html><body><nav><a href='/'>x</a></nav></body></html>", "<"])
def test_a_page_without_an_article_is_told_as_one(markup):
    (found,) = page.read("", markup.encode())
    assert isinstance(found, Skipped)


def test_a_piece_of_a_page_is_an_article_too():
    assert plain_text(read(f"<p>{STORY[0]}</p><p>{STORY[1]}</p>").text.body).split("\n\n") == STORY[:2]


def test_a_template_in_english_does_not_make_an_arabic_page_english():
    assert read(site().replace('lang="ar"', 'lang="en"')).text.language == "ar"


def picture(seed=1, size=4000):
    """A PNG that no two seeds have alike; its pixels are noise, and nobody looks at them here."""
    noise = random.Random(seed).randbytes(size)
    return b"\x89PNG\r\n\x1a\n" + zlib.compress(noise, 0)


def data_of(picture):
    return f"data:image/png;base64,{base64.b64encode(picture).decode()}"


def test_images_that_are_in_the_page_stand_where_they_stood():
    first, second, icon = picture(1), picture(2), picture(3, 100)
    lead = f'<figure><img src="{data_of(first)}" alt="السوق"><figcaption>السوق صباحا</figcaption></figure>'
    story = [f"{STORY[0]}</p>{lead}<p>", f'{STORY[1]}<img src="{data_of(icon)}">', STORY[2]]
    markup = site(story=story).replace("<nav>", f'<nav><img src="{data_of(picture(5))}">')
    markup = markup.replace("</h1>", f'</h1><img src="{data_of(second)}">')
    found = read(markup.replace("<aside>", f'<aside><img src="{data_of(picture(6))}">'))
    assert [file.data for file in found.files] == [second, first]
    assert [file.media_type for file in found.files] == ["image/png", "image/png"]
    lines = found.text.body.split("\n")
    assert lines[0].startswith(f'<figure><img src="attachment:{found.files[0].sha256}"')
    shown = f'<img src="attachment:{found.files[1].sha256}" alt="السوق">'
    assert lines[2] == f"<figure>{shown}<figcaption>السوق صباحا</figcaption></figure>"
    assert [line for line in plain_text(found.text.body).split("\n\n") if line in STORY] == STORY


def test_images_that_would_have_to_be_fetched_are_left_out():
    found = read(site(story=[STORY[0], f'{STORY[1]}</p><p><img src="https://a.example/x.png"></p><p>', STORY[2]]))
    assert found.files == () and "img" not in found.text.body


def test_a_page_saved_with_its_folder_brings_its_images(tmp_path):
    (tmp_path / "السوق_files").mkdir()
    (tmp_path / "السوق_files" / "x 1.png").write_bytes(picture(1))
    (tmp_path / "السوق_files" / "code.js").write_text("x" * 5000, encoding="utf-8")
    story = [STORY[0], f'{STORY[1]}</p><img src="./%D8%A7%D9%84%D8%B3%D9%88%D9%82_files/x%201.png"><p>', STORY[2]]
    path = tmp_path / "السوق.html"
    path.write_text(site(story=story), encoding="utf-8")
    ((place, data),) = page.split(path)
    (found,) = page.read_saved(place, data)
    assert [file.data for file in found.files] == [picture(1)]


@pytest.mark.parametrize(
    "text",
    [
        "Subscribers fled Netflix in the first quarter.",
        "Advertisement spending rose 5% in 2023.",
        "Join the army, they said.",
        "اشترك في الاجتماع وزراء خارجية أربع دول.",
        "لمتابعة تنفيذ الاتفاق شكلت الحكومة لجنة.",
        "لمزيد من الضغط أرسلت السفن.",
    ],
)
def test_a_paragraph_is_no_invitation_because_of_its_first_word(text):
    assert text in plain_text(read(site(body=f"<p>{text}</p><p>{STORY[0]} مرة أخرى.</p>")).text.body)


@pytest.mark.parametrize("text", ["Advertisement", "Subscribe now", '<a href="/s">اشترك</a> في النشرة', "تابعنا"])
def test_an_invitation_is_left_out(text):
    body = plain_text(read(site(body=f"<p>{text}</p><p>{STORY[0]} مرة أخرى.</p>")).text.body)
    assert "Subscribe" not in body and "Advert" not in body and "النشرة" not in body and "تابعنا" not in body


def test_the_facts_of_another_article_that_a_page_lists_are_not_its_own():
    other = {
        "@type": "NewsArticle",
        "headline": "خبر آخر لا شأن له بهذا",
        "datePublished": "2011-01-02",
        "url": "https://x/other/1",
    }
    for listed in ({"@type": "ItemList", "itemListElement": [{"item": other}]}, [other]):
        text = read(site(ld(listed))).text
        assert (text.published, text.url) == (None, "")
    live = {**FACTS, "@type": "LiveBlogPosting", "liveBlogUpdate": [{**FACTS, "datePublished": "2025-06-15"}]}
    assert read(site(ld(live))).text.published.value.startswith("2025-06-13")


def test_where_a_page_was_read_is_where_it_is_from():
    head = (
        '<meta property="og:url" content="https://s.example/ar"><link rel="canonical" href="https://s.example/news/1">'
    )
    assert read(site(head), address="https://s.example/news/1?page=2").text.url == "https://s.example/news/1?page=2"
    assert read(site(head)).text.url == "https://s.example/news/1"
    assert read(site('<meta property="og:url" content="https://s.example/ar">')).text.url == ""


def test_a_moment_of_capture_that_is_none_loses_no_page():
    markup = site().replace("</h1>", "</h1><div>منذ ساعتين</div>")
    assert read(markup, captured="2024-05").captured is None
    assert read(markup, captured="Feb 31").text.headline


@pytest.mark.parametrize("sign", ["<", "&lt;", "| "])
def test_hostile_repetition_takes_no_time_worth_telling(sign):
    read(site(f'<meta property="og:title" content="{sign * 200_000}">', title=sign * 200_000))


def test_the_line_of_the_date_is_no_part_of_the_body_and_entities_are_letters():
    told = "تم نشره الجمعة 13 حزيران / يونيو 2025 09:22 مساءً"
    head = '<meta name="description" content="المرفأ :-&amp;nbsp;افتتاح السوق">'
    text = read(site(head, story=[told, *STORY])).text
    assert plain_text(text.body).split("\n\n") == STORY
    assert (text.published.value, text.published_text) == ("2025-06-13T21:22", told)
    assert "nbsp" not in text.summary and text.summary.startswith("المرفأ")


MICRODATA = """<article itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">المرفأ تفتتح سوقها</h1>
<meta itemprop="inLanguage" content="ar"><time itemprop="datePublished" datetime="2024-02-03T08:00:00+03:00">أمس</time>
<p itemprop="description">ملخص يسبق النص.</p><span itemprop="keywords">أسواق, بلديات</span>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">مها العلي</b>
<i itemprop="jobTitle">مراسلة</i></span>
<span itemprop="publisher" itemscope itemtype="https://schema.org/Organization">
<meta itemprop="name" content="صحيفة المرفأ">
</span><div itemprop="articleBody">{body}</div></article>"""


def test_a_page_tells_its_facts_in_microdata():
    body = "".join(f"<p>{text}</p>" for text in STORY)
    page = f"<!doctype html><html><head><title>x</title></head><body>{MICRODATA.format(body=body)}</body></html>"
    found = read(page)
    text = found.text
    assert (text.headline, text.byline, text.source) == ("المرفأ تفتتح سوقها", "مها العلي", "صحيفة المرفأ")
    assert (text.published.value, text.summary, text.language) == ("2024-02-03T08:00+03:00", "ملخص يسبق النص.", "ar")
    assert found.tags == ("أسواق", "بلديات")


def test_microdata_of_another_article_in_a_list_says_nothing_of_this_one():
    other = MICRODATA.format(body="").replace("المرفأ تفتتح سوقها", "خبر آخر في القائمة")
    found = read(site(body=f"<aside>{other}</aside>"))
    assert found.text.headline == "المرفأ تفتتح سوقها الجديدة" and found.text.byline != "مها العلي"


def test_a_tag_with_endless_attributes_does_not_hold_the_page_up():
    import time

    many = " ".join(f'a{number}="x"' for number in range(100_000))
    before = time.monotonic()
    found = read(site(story=[STORY[0], f"{STORY[1]}</p><p {many}>{STORY[2]}"]))
    assert plain_text(found.text.body).split("\n\n") == STORY
    assert time.monotonic() - before < 60, "it took minutes"
    image = f'<img {"data-x=1 " * 20} src="{data_of(picture(1) + bytes(90_000))}">'
    assert read(site(story=[STORY[0], f"{STORY[1]}</p>{image}<p>", STORY[2]])).files


def test_markup_without_end_is_told(monkeypatch):
    monkeypatch.setattr(page, "MOST_MARKUP", 50_000)
    (found,) = page.read("", site(story=STORY * 2000).encode())
    assert found.reason == "too-large"
    assert read(site(story=[STORY[0], f'{STORY[1]}</p><img src="{data_of(picture(1) + bytes(90_000))}"><p>', STORY[2]]))


def drawing(width, height):
    head = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR"
    return head + width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes(500)


def test_a_map_that_packs_well_is_no_icon():
    for size, kept in (((320, 180), 1), ((16, 16), 0), ((600, 20), 0)):
        found = read(site(story=[STORY[0], f'{STORY[1]}</p><img src="{data_of(drawing(*size))}"><p>', STORY[2]]))
        assert len(found.files) == kept, size
