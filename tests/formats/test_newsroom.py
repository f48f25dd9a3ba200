"""Newsroom files in: ninjs of every version, NewsML-G2, NITF alone and in an envelope, as agencies write them."""

import json

import pytest

from newsdesk.domain.article import Direction
from newsdesk.domain.capture import Capture, CaptureLink, Skipped
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import LinkKind
from newsdesk.domain.tag import TagKind
from newsdesk.formats import choose, newsroom
from newsdesk.text.body import plain_text

MEDTOP = "http://cv.iptc.org/newscodes/mediatopic/"
FIRST_NINJS = {
    "uri": "urn:agency.example:2014:77", "type": "text", "mimetype": "text/html", "version": "2",
    "versioncreated": "2014-05-01T10:00:00+03:00", "firstcreated": "2014-05-01T08:00:00+03:00",
    "embargoed": "2014-05-02T06:00:00Z", "pubstatus": "usable", "language": "ar", "byline": "سلمى الحداد",
    "headline": "الميناء يفتح رصيفه", "slugline": "port-quay", "located": "المدينة",
    "description_text": "رصيف جديد.", "body_xhtml": '<div dir="rtl"><p>فتح <b>الميناء</b> رصيفه.</p><p>وقال.</p></div>',
    "body_text": "فتح الميناء رصيفه. وقال.", "copyrightholder": "وكالة الساحل", "usageterms": "للنشر داخل البلاد",
    "copyrightnotice": "© وكالة الساحل", "ednote": "تصحيح للأرقام",
    "subject": [{"code": "medtop:20000523", "name": "سوق العمل"}, {"name": "موانئ", "rel": "about"}],
    "person": [{"name": "مدير الميناء"}], "place": [{"name": "المدينة"}], "organisation": [{"name": "هيئة الموانئ"}],
    "associations": {
        "main": {"uri": "urn:agency.example:2014:p1", "type": "picture", "headline": "الرصيف",
                 "description_text": "الرصيف عند الفجر", "byline": "مصور",
                 "renditions": {"large": {"href": "https://agency.example/p1.jpg", "width": 1200}}},
        "more": {"uri": "urn:agency.example:2014:70", "type": "text", "headline": "خلفية عن الميناء",
                 "rel": "background"},
    },
}  # fmt: skip


def captures(folder, name, data):
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    reader = choose(path)
    return reader.name, [found for record in reader.split(path) for found in reader.read(record)]


def one(folder, name, data, reader):
    used, [found] = captures(folder, name, data)
    assert used == reader
    assert isinstance(found, Capture), found
    return found


def test_an_item_of_the_first_ninjs_is_an_article_with_everything_it_tells(tmp_path):
    found = one(tmp_path, "a.json", json.dumps(FIRST_NINJS, ensure_ascii=False), "ninjs")
    text = found.text
    assert (found.external_id, text.item_version) == ("urn:agency.example:2014:77", "2")
    assert (text.headline, text.slug, text.byline, text.dateline) == (
        "الميناء يفتح رصيفه", "port-quay", "سلمى الحداد", "المدينة",
    )  # fmt: skip
    assert (text.source, text.provider, text.language) == ("وكالة الساحل", "وكالة الساحل", "ar")
    assert text.direction is Direction.RTL
    assert text.body.startswith("<p>فتح <strong>الميناء</strong> رصيفه.</p>\n<p>وقال.</p>\n<figure>")
    assert "الرصيف عند الفجر (مصور)" in text.body
    assert text.published == PartialDate("2014-05-01T08:00+03:00")
    assert (text.embargo, text.usage_terms, text.copyright) == (
        "2014-05-02T06:00Z", "للنشر داخل البلاد", "© وكالة الساحل",
    )  # fmt: skip
    assert (text.summary, text.notes) == ("رصيف جديد.", "تصحيح للأرقام")
    assert {(subject.name, subject.kind, subject.uri) for subject in found.subjects} == {
        ("سوق العمل", TagKind.TOPIC, f"{MEDTOP}20000523"), ("موانئ", TagKind.TOPIC, ""),
        ("مدير الميناء", TagKind.PERSON, ""), ("المدينة", TagKind.PLACE, ""),
        ("هيئة الموانئ", TagKind.ORGANISATION, ""),
    }  # fmt: skip
    assert found.links == (CaptureLink("خلفية عن الميناء", LinkKind.BACKGROUND, "urn:agency.example:2014:70"),)


SECOND_NINJS = {
    "uri": "http://agency.example/items/5", "type": "text", "versionCreated": "2021-05-26T13:40:18+02:00",
    "pubStatus": "canceled", "language": "he", "headlines": [
        {"role": "short", "value": "קצר"}, {"role": "main", "value": "הנמל נפתח"}, {"role": "subhead", "value": "מתחת"},
    ],
    "bodies": [
        {"contentType": "text/plain", "value": "הנמל נפתח\nטקסט אחד."},
        {"contentType": "text/html", "value": "<html><head><title>x</title></head><body><h1>הנמל נפתח</h1>"
                                              "<p>טקסט <a href='https://x.example/'>אחד</a>.</p></body></html>"},
    ],
    "infoSources": [{"name": "סוכנות"}], "by": "כתבת",
}  # fmt: skip


def test_an_item_of_the_later_ninjs_is_read_by_roles_and_types(tmp_path):
    found = one(tmp_path, "a.json", json.dumps(SECOND_NINJS, ensure_ascii=False), "ninjs")
    text = found.text
    assert (text.headline, text.subhead, text.source, text.byline) == ("הנמל נפתח", "מתחת", "סוכנות", "כתבת")
    assert text.body == '<p>טקסט <a href="https://x.example/">אחד</a>.</p>', "the headline is not told twice"
    assert text.url == "http://agency.example/items/5"
    assert text.notes == "pubStatus: canceled"


def test_a_list_and_lines_of_ninjs_are_items_each(tmp_path):
    items = [FIRST_NINJS, FIRST_NINJS | {"uri": "urn:agency.example:2014:78", "headline": "خبر ثان"}]
    for name, data in (("a.json", json.dumps(items)), ("a.jsonl", "\n".join(map(json.dumps, items)))):
        used, found = captures(tmp_path, name, data)
        assert used == "ninjs"
        assert [capture.text.headline for capture in found] == ["الميناء يفتح رصيفه", "خبر ثان"]
        assert len({capture.place for capture in found}) == 2


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({"uri": "u:1", "type": "picture", "versioncreated": "2014-05-01T10:00:00Z", "pubstatus": "usable"}, "no-text"),
        ({"uri": "u:1", "versioncreated": "2014-05-01T10:00:00Z", "pubstatus": "usable"}, "empty-row"),
        (
            {"$schema": "https://x", "title": "ninjs", "properties": {"uri": {}, "headlines": {}, "bodies": {}}},
            "schema",
        ),
        ({"concepts": [{"qcode": "medtop:1", "ar": "اقتصاد"}]}, "vocabulary"),
    ],
)  # fmt: skip
def test_what_is_no_article_is_told(tmp_path, data, reason):
    _, [found] = captures(tmp_path, "a.json", json.dumps(data))
    assert isinstance(found, Skipped)
    assert found.reason == reason


def g2_item(guid="urn:newsml:agency.example:20250203:port", version=1, extra="", content="", meta="", headline="خبر"):
    return f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="{guid}" version="{version}"
      standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="ar" dir="rtl">
      <catalog><scheme alias="own" uri="http://agency.example/codes/"/></catalog>
      <rightsInfo><copyrightNotice>© وكالة</copyrightNotice><usageTerms>سطر<br/>ثان</usageTerms></rightsInfo>
      <itemMeta><itemClass qcode="ninat:text"/><provider qcode="own:AGN"><name>وكالة الساحل</name></provider>
      <versionCreated>2025-02-04T10:00:00+03:00</versionCreated><firstCreated>2025-02-03T10:00:00+03:00</firstCreated>
      <pubStatus qcode="stat:usable"/>{meta}</itemMeta>
      <contentMeta><language tag="ar"/>
      <subject type="cpnat:abstract" qcode="medtop:20000523"><name xml:lang="ar">سوق العمل</name>
        <name xml:lang="en">labour market</name><broader qcode="medtop:04000000"/></subject>
      <subject type="cpnat:abstract" qcode="medtop:04000000"><name xml:lang="ar">اقتصاد</name></subject>
      <subject type="cpnat:person" qcode="own:p7"><name>مدير
         الميناء</name></subject>
      <slugline>port</slugline><headline>{headline}</headline><by>سلمى</by><dateline>المدينة</dateline>
      <description role="drol:summary">موجز
         الخبر</description></contentMeta>{extra}
      <contentSet>{content}</contentSet></newsItem>"""


NITF_BODY = """<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/" xmlns:its="http://www.w3.org/2005/11/its">
<body><body.head><hedline><hl1>عنوان آخر</hl1></hedline></body.head><body.content>
<p lede="true">فقرة <em class="strong">أولى</em> عن <org>هيئة</org>.</p><hl2>عنوان فرعي</hl2>
<ul><li>بند</li><li><p>آخر</p></li></ul>
<bq><block><p>قول</p></block><credit>قائل</credit></bq>
<media media-type="image"><media-reference source="https://x.example/a.jpg" width="640"/>
<media-caption>تعليق</media-caption><media-producer>مصور</media-producer></media>
<table><tr><th>أ</th><td colspan="2">ب</td></tr></table><p its:dir="ltr" xml:lang="en">English.</p>
</body.content></body></nitf>"""


def test_an_item_of_newsml_with_nitf_in_it_is_an_article(tmp_path):
    content = f'<inlineXML contenttype="application/nitf+xml">{NITF_BODY}</inlineXML>'
    link = '<link rel="irel:seeAlso" residref="urn:newsml:agency.example:1"><title>خلفية</title></link>'
    found = one(tmp_path, "a.xml", g2_item(content=content, meta=f"<edNote>ملاحظة</edNote>{link}"), "newsml")
    text = found.text
    assert (text.headline, text.slug, text.byline, text.dateline) == ("خبر", "port", "سلمى", "المدينة")
    assert (text.source, text.provider) == ("وكالة الساحل", "وكالة الساحل")
    assert (text.usage_terms, text.copyright, text.notes) == ("سطر\nثان", "© وكالة", "ملاحظة")
    assert (text.summary, text.direction, text.published) == (
        "موجز الخبر", Direction.RTL, PartialDate("2025-02-03T10:00+03:00"),
    )  # fmt: skip
    assert text.body.split("\n") == [
        "<p>فقرة <strong>أولى</strong> عن هيئة.</p>",
        "<h2>عنوان فرعي</h2>",
        "<ul><li>بند</li><li>آخر</li></ul>",
        "<blockquote><p>قول</p><footer>قائل</footer></blockquote>",
        '<figure><img src="https://x.example/a.jpg" alt="" width="640"><figcaption>تعليق (مصور)</figcaption></figure>',
        '<table><tr><th>أ</th><td colspan="2">ب</td></tr></table>',
        '<p dir="ltr" lang="en">English.</p>',
    ]
    labour, economy, person = found.subjects
    assert (labour.uri, labour.broader, labour.names) == (
        f"{MEDTOP}20000523", f"{MEDTOP}04000000", (("en", "labour market"),),
    )  # fmt: skip
    assert (economy.name, person.name, person.kind) == ("اقتصاد", "مدير الميناء", TagKind.PERSON)
    assert person.uri == "http://agency.example/codes/p7"
    assert found.links == (CaptureLink("خلفية", LinkKind.RELATED, "urn:newsml:agency.example:1"),)


@pytest.mark.parametrize(
    "content",
    [
        '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title>'
        "</head><body><p>نص <strong>مهم</strong></p></body></html></inlineXML>",
        '<inlineData contenttype="text/html" encoding="encd:base64">PHA+2YbYtSA8Yj7ZhdmH2YU8L2I+PC9wPg==</inlineData>',
        '<inlineData contenttype="text/html">&lt;p&gt;نص &lt;b&gt;مهم&lt;/b&gt;&lt;/p&gt;</inlineData>',
    ],
)
def test_the_text_of_an_item_may_be_xhtml_or_data(tmp_path, content):
    found = one(tmp_path, "a.xml", g2_item(content=content), "newsml")
    assert found.text.body == "<p>نص <strong>مهم</strong></p>"


def test_a_message_is_cut_into_its_items_and_a_package_lists_and_links_them(tmp_path):
    package = """<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:agency.example:top"
      version="4" standard="NewsML-G2" standardversion="2.35"><itemMeta><itemClass qcode="ninat:composite"/>
      <provider literal="وكالة"/><versionCreated>2025-02-04T10:00:00Z</versionCreated></itemMeta>
      <contentMeta><headline>أهم الأخبار</headline></contentMeta>
      <groupSet root="G"><group id="G" role="group:main"><title>الأولى</title>
      <itemRef residref="urn:newsml:agency.example:1"><itemClass qcode="ninat:text"/><title>خبر أول</title>
        <description>موجزه</description></itemRef>
      <itemRef residref="urn:newsml:agency.example:p"><itemClass qcode="ninat:picture"/><title>صورة</title></itemRef>
      </group></groupSet></packageItem>"""
    message = f"""<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
      <header><sent>2025-02-04T11:00:00Z</sent></header><itemSet>
      {g2_item("urn:newsml:agency.example:1", headline="خبر أول", content="<inlineData>نص</inlineData>")}{package}
      </itemSet></newsMessage>"""
    used, [item, top] = captures(tmp_path, "a.xml", message)
    assert used == "newsml"
    assert (item.text.headline, item.place, top.place) == ("خبر أول", "item 1", "item 2")
    assert (top.text.headline, top.text.item_version) == ("أهم الأخبار", "4")
    assert top.text.body == "<h3>الأولى</h3>\n<ul><li>خبر أول — موجزه</li><li>صورة</li></ul>"
    assert top.links == (CaptureLink("خبر أول", LinkKind.RELATED, "urn:newsml:agency.example:1"),)


@pytest.mark.parametrize(
    ("root", "reason"),
    [("knowledgeItem", "vocabulary"), ("planningItem", "planning"), ("newsMessage", "empty-message")],
)
def test_what_of_newsml_is_no_news_is_told(tmp_path, root, reason):
    _, [found] = captures(tmp_path, "a.xml", f'<{root} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x"/>')
    assert (type(found), found.reason) == (Skipped, reason)


ALONE = """<?xml version="1.0" encoding="windows-1256"?>
<!DOCTYPE nitf SYSTEM "nitf-3-2.dtd">
<nitf uno="agency.example-77"><head><title>عنوان الصفحة</title>
<tobject><tobject.subject tobject.subject.refnum="04011000" tobject.subject.type="اقتصاد"/></tobject>
<docdata management-status="embargoed"><doc-id id-string="agn:77" regsrc="AGN"/><urgency ed-urg="3"/>
<date.issue norm="20250203T140000+0300"/><date.release norm="20250204T060000Z"/>
<du-key key="port-quay" version="2"/><doc.copyright holder="وكالة الساحل" year="2025"/>
<key-list><keyword key="موانئ"/></key-list>
<identified-content><person>مدير الميناء</person><location>المدينة</location></identified-content></docdata>
<pubdata name="صحيفة الساحل" ex-ref="https://sahel.example/77"/></head>
<body><body.head><hedline><hl1>الميناء يفتح</hl1><hl2>عنوان ثان</hl2></hedline>
<byline>سلمى <byttl>مراسلة</byttl></byline>
<dateline><location>المدينة</location><story.date norm="20250203">3 شباط</story.date></dateline>
<abstract><p>موجز.</p></abstract></body.head>
<body.content><p>caf&eacute; في الميناء</p><p>ثان<br/>سطر</p></body.content>
<body.end><tagline>ذيل</tagline></body.end></body></nitf>"""


def test_nitf_alone_in_an_old_encoding_with_named_letters_is_read(tmp_path):
    found = one(tmp_path, "a.xml", ALONE.encode("cp1256"), "nitf")
    text = found.text
    assert (found.external_id, text.item_version, text.slug) == ("agn:77", "2", "port-quay")
    assert (text.headline, text.subhead, text.byline) == ("الميناء يفتح", "عنوان ثان", "سلمى مراسلة")
    assert (text.source, text.provider, text.url) == ("صحيفة الساحل", "وكالة الساحل", "https://sahel.example/77")
    assert (text.published, text.embargo) == (PartialDate("2025-02-03T14:00+03:00"), "2025-02-04T06:00Z")
    assert (text.dateline, text.summary) == ("المدينة", "موجز.")
    assert text.body == "<p>café في الميناء</p>\n<p>ثان<br>سطر</p>\n<p>ذيل</p>"
    assert {(one.name, one.kind) for one in found.subjects} == {
        ("اقتصاد", TagKind.TOPIC), ("موانئ", TagKind.TOPIC), ("مدير الميناء", TagKind.PERSON),
        ("المدينة", TagKind.PLACE),
    }  # fmt: skip


def test_nitf_in_the_first_newsml_keeps_its_id_whatever_the_revision(tmp_path):
    text = f"""<?xml version="1.0"?><NewsML><NewsEnvelope/><NewsItem><Identification><NewsIdentifier>
      <ProviderId>agency.example</ProviderId><DateId>20250203</DateId><NewsItemId>77</NewsItemId>
      <RevisionId PreviousRevision="1" Update="N">2</RevisionId>
      <PublicIdentifier>urn:newsml:agency.example:20250203:77:2N</PublicIdentifier></NewsIdentifier></Identification>
      <NewsManagement><FirstCreated>20250203T100000Z</FirstCreated><ThisRevisionCreated>20250204T100000Z</ThisRevisionCreated>
      <Status FormalName="Usable"/></NewsManagement>
      <NewsComponent><NewsLines><HeadLine>خبر قديم الصيغة</HeadLine><ByLine>سلمى</ByLine></NewsLines>
      <ContentItem><DataContent>{NITF_BODY}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
    found = one(tmp_path, "a.xml", text, "newsml")
    assert (found.external_id, found.text.item_version) == ("urn:newsml:agency.example:20250203:77", "2")
    assert (found.text.headline, found.text.source) == ("خبر قديم الصيغة", "agency.example")
    assert found.text.published == PartialDate("2025-02-03T10:00Z")
    assert plain_text(found.text.body).startswith("فقرة أولى")


def test_torn_and_dangerous_xml_is_read_as_far_as_it_goes_and_fetches_nothing(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("سر")
    hostile = f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "{secret.as_uri()}">]><nitf><body><body.head><hedline><hl1>أ</hl1></hedline></body.head><body.content><p>ب &x; ج</p></body.content></body></nitf>'  # noqa: E501
    found = one(tmp_path, "a.xml", hostile, "nitf")
    assert "سر" not in found.text.body
    torn = one(tmp_path, "b.xml", ALONE.encode("cp1256").replace(b"</p>", b"", 1), "nitf")
    assert torn.text.headline == "الميناء يفتح"
    bomb = "<!DOCTYPE nitf [" + "".join(
        f'<!ENTITY a{n} "{f"&a{n - 1};" * 20 if n else "x" * 20}">' for n in range(9)
    ) + "]><nitf><body><body.content><p>&a8;</p></body.content></body></nitf>"  # fmt: skip
    _, [refused] = captures(tmp_path, "c.xml", bomb)
    assert isinstance(refused, Skipped) or len(refused.text.body) < 10_000


@pytest.mark.parametrize(
    "identity", ["s-17", "id with spaces", "عربي", "http://x.example/a?b=1", "urn:newsdesk:id:x", ""]
)
def test_any_id_survives_as_the_uri_that_the_formats_want(identity):
    guid = newsroom.guid_of(identity)
    assert guid.startswith(("urn:", "http:"))
    assert " " not in guid
    assert newsroom.identity_of(guid) == identity


def test_every_real_file_of_newsrooms_is_an_article_or_says_why_not(shared):
    outcomes = {}
    for path in sorted(shared("newsroom").rglob("*")):
        if path.suffix in (".json", ".xml"):
            reader = choose(path)
            outcomes[path.name] = [found for record in reader.split(path) for found in reader.read(record)]
    told = {name: [one.reason for one in found if isinstance(one, Skipped)] for name, found in outcomes.items()}
    assert {name: reasons for name, reasons in told.items() if reasons} == {
        "iptc-mediatopics-ar-en-fr.json": ["vocabulary"],
        "LISTING_15_Two_Related_Events_in_a_Knowledge_Item.xml": ["vocabulary"],
        "ninjs-schema_3.0.json": ["schema"],
    }
    assert all(len(found) == 1 for found in outcomes.values())
    [news] = outcomes["LISTING_1_A_NewsML-G2_News_Item.xml"]
    assert (news.text.embargo, news.text.usage_terms) == ("2018-10-23T12:00Z", "Not for use outside the United States")
    [sport] = outcomes["LISTING_22_Sports_story_in_NewsML-G2NITF.xml"]
    assert sport.text.headline.startswith("Preview: Arizona Diamondbacks")
    assert len(sport.subjects) == 9
