"""Newsroom formats out and in again: valid by their schemas, read by others, and the same article for newsdesk."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsdesk.domain.article import Direction, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.domain.link import Link, LinkKind
from newsdesk.domain.tag import TagKind, TagRef
from newsdesk.formats import Frame, choose, writer_named
from newsdesk.text.clean import clean
from tests.conftest import SHARED
from tests.formats.test_writers import ARABIC, EMPTY, ENGLISH, FIRST, article
from tests.text.test_body import MARKUP

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
FORMATS = ("ninjs", "newsml", "nitf")
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 12
KEPT = hashlib.sha256(PNG).hexdigest()
TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000523"
WHOLE = replace(
    ARABIC,
    external_id="urn:newsml:sahel.example:20250203:port",
    text=replace(
        ARABIC.text, body=ARABIC.text.body.replace("a" * 64, KEPT), direction=Direction.RTL, slug="port-rue",
        usage_terms="للنشر داخل البلاد.\nلا يباع.", copyright="© 2025 صحيفة الساحل", item_version="3",
        notes="انتظر الصورة.\nثم انشر.",
    ),
    tags=(
        TagRef(1, "البحر", TagKind.TOPIC, "", TOPIC), TagRef(2, "سلمى الحداد", TagKind.PERSON),
        TagRef(3, "هيئة الموانئ", TagKind.ORGANISATION), TagRef(4, "المدينة", TagKind.PLACE),
        TagRef(5, "افتتاح الرصيف", TagKind.EVENT), TagRef(6, "قارب", TagKind.OTHER),
    ),
    links=(
        *ARABIC.links, Link(9, LinkKind.TRANSLATION, True, "", None, target="urn:newsml:other.example:1"),
    ),
)  # fmt: skip


def frame(articles=()):
    uids = {one.id: one.uid for one in articles}
    known = {one.id: one.external_id or one.uid for one in articles}
    return Frame({}, "أرشيف الميناء", (), {KEPT: PNG}.get, uids.get, lambda key: known.get(key, f"id-{key}"))


def written(name, articles):
    return "".join(writer_named(name).write(iter(articles), frame(articles)))


def back(folder, name, text):
    path = folder / f"a{writer_named(name).suffixes[0]}"
    path.write_text(text, encoding="utf-8", newline="")
    reader = choose(path)
    assert reader.name == name
    return [found for record in reader.split(path) for found in reader.read(record)]


def valid(name, text):
    """Whether a schema admits a text; what it says against it otherwise."""
    if name == "ninjs":
        return ninjs_valid(json.loads(text))
    schema = etree.RelaxNG(file=str(SCHEMAS / {"newsml": "newsml-g2.rng", "nitf": "nitf.rng"}[name]))
    tree = etree.fromstring(text.encode(), etree.XMLParser(huge_tree=True))
    return "" if schema.validate(tree) else str(schema.error_log)


def ninjs_valid(item):
    path = SHARED / "newsroom/ninjs/ninjs-schema_3.0.json"
    if not path.is_file():
        return ""  # the schema is the IPTC's and not ours to keep: checked where it is at hand
    from jsonschema import Draft202012Validator, FormatChecker
    from referencing import Registry, Resource

    stub = Resource.from_contents({"$schema": "https://json-schema.org/draft/2020-12/schema"})
    registry = Registry().with_resource("https://geojson.org/schema/GeoJSON.json", stub)
    schema = json.loads(path.read_text(encoding="utf-8"))
    check = Draft202012Validator(schema, registry=registry, format_checker=FormatChecker())
    return "; ".join(error.message for error in check.iter_errors(item))


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("one", [WHOLE, ARABIC, ENGLISH, EMPTY], ids=["whole", "arabic", "english", "empty"])
def test_what_is_written_is_valid(name, one):
    assert valid(name, written(name, [one])) == ""


def test_several_items_of_newsml_are_a_valid_message_and_none_is_an_empty_one(tmp_path):
    text = written("newsml", [WHOLE, ENGLISH, EMPTY])
    assert valid("newsml", text) == ""
    found = back(tmp_path, "newsml", text)
    assert [one.text for one in found] == [WHOLE.text, ENGLISH.text, EMPTY.text]
    [nothing] = back(tmp_path, "newsml", written("newsml", []))
    assert nothing.reason == "empty-message"


@pytest.mark.parametrize("name", FORMATS)
def test_an_article_comes_back_the_same(name, tmp_path):
    [found] = back(tmp_path, name, written(name, [WHOLE]))
    assert found.text == WHOLE.text
    assert found.external_id == WHOLE.external_id
    assert {(one.name, one.kind, one.uri) for one in found.subjects} == {
        (tag.name, tag.kind, tag.uri) for tag in WHOLE.tags
    }
    assert [(link.kind, link.title, link.target) for link in found.links] == [
        (LinkKind.BACKGROUND, "رأي القبطان", "id-2"),
        (LinkKind.RELATED, "عنوان لم يصل", ""),
        (LinkKind.TRANSLATION, "", "urn:newsml:other.example:1"),
    ]
    assert [(file.sha256, file.data) for file in found.files] == [(KEPT, PNG)]


@pytest.mark.parametrize("name", FORMATS)
def test_the_golden_file_of_a_format_is_written_letter_for_letter(name):
    assert written(name, [WHOLE]) == (GOLDEN / f"export-ar.{name}").read_text(encoding="utf-8")


def test_others_find_language_direction_and_terms_where_the_standards_put_them():
    item = json.loads(written("ninjs", [WHOLE]))
    assert (item["language"], item["usageTerms"].split("\n")[0]) == ("ar", "للنشر داخل البلاد.")
    assert item["bodies"][0]["value"].startswith('<article lang="ar" dir="rtl">')
    assert (item["version"], item["embargoedUntil"]) == ("3", "2025-02-03T06:00:00Z")
    g2 = etree.fromstring(written("newsml", [WHOLE]).encode())
    ns = {"g": "http://iptc.org/std/nar/2006-10-01/"}
    assert (g2.get("dir"), g2.get("version")) == ("rtl", "3")
    assert g2.xpath("string(g:contentMeta/g:language/@tag)", namespaces=ns) == "ar"
    assert g2.xpath("string(g:itemMeta/g:embargoed)", namespaces=ns) == "2025-02-03T06:00:00Z"
    assert g2.xpath("g:contentMeta/g:subject[@uri=$uri]/g:name/text()", namespaces=ns, uri=TOPIC) == ["البحر"]
    nitf = etree.fromstring(written("nitf", [WHOLE]).encode())
    assert nitf.get("{http://www.w3.org/2005/11/its}dir") == "rtl"
    assert nitf.xpath("string(//*[local-name()='docdata']/@management-status)") == "embargoed"
    assert nitf.xpath("string(//*[local-name()='hl1'])") == WHOLE.text.headline


LINE = st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\"\\<>&',;\u2028ابت# "), max_size=30)
LINES = st.lists(LINE, max_size=3).map("\n".join)
DATES = st.none() | st.sampled_from(["0987", "2025-02", "2025-02-03", "2025-02-03T14:20", "2025-02-03T14:20-09:30"])
ONE_LINE = (
    "headline", "subhead", "slug", "byline", "dateline", "source", "provider", "embargo", "url", "published_text",
    "language", "copyright", "item_version",
)  # fmt: skip
ANY = st.builds(
    lambda one, many, body, date, direction: Text(
        **one, **many, body=clean("".join(body)), published=PartialDate(date) if date else None, direction=direction
    ),
    st.fixed_dictionaries({name: LINE for name in ONE_LINE}),
    st.fixed_dictionaries({name: LINES for name in ("summary", "notes", "usage_terms")}),
    st.lists(MARKUP, max_size=4),
    DATES,
    st.sampled_from(list(Direction)),
)


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=40, deadline=None)
@given(ANY, LINE.map(lambda name: " ".join(name.split())), st.sampled_from(list(TagKind)), LINE)
def test_any_article_is_valid_and_comes_back(tmp_path_factory, name, text, tag, kind, identity):
    tags = (TagRef(1, tag, kind),) if tag else ()
    one = article(1, FIRST, text, external_id=identity or None, tags=tags)
    out = written(name, [one])
    assert valid(name, out) == ""
    [found] = back(tmp_path_factory.mktemp("any"), name, out)
    assert found.text == one.text
    assert found.external_id == (one.external_id or one.uid)
    assert [(subject.name, subject.kind) for subject in found.subjects] == [(tag.name, tag.kind) for tag in tags]
