"""Vocabularies as files: what each format tells, what is wrong in one, and what tags are written as."""

import json
import socket
from pathlib import Path

import pytest

from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import Cancelled, VocabularyUnreadable
from newsdesk.domain.tag import TagKind
from newsdesk.domain.vocabulary import OutTerm
from newsdesk.formats import vocabulary
from newsdesk.formats.vocabulary_out import FORMATS, Scheme

GOLDEN = Path(__file__).resolve().parents[1] / "golden"
PREFIX = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n"
TURTLE = (
    PREFIX
    + """
<http://harbour.example/> a skos:ConceptScheme ; dct:title "Harbour"@en .
<http://harbour.example/water> a skos:Concept ; skos:prefLabel "ماء"@ar, "water"@en-gb ;
    skos:narrower <http://harbour.example/tide> ; skos:scopeNote "كل ما يجري"@ar .
<http://harbour.example/tide> a skos:Concept ; skos:prefLabel "مدّ"@ar ; skos:altLabel "المدّ والجزر"@ar ;
    skos:hiddenLabel "مد" .
"""
)
RDF = """<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
 xmlns:dct="http://purl.org/dc/terms/">
<skos:ConceptScheme rdf:about="http://harbour.example/"><dct:title xml:lang="en">Harbour</dct:title>
</skos:ConceptScheme>
<skos:Concept rdf:about="http://harbour.example/water"><skos:prefLabel xml:lang="ar">ماء</skos:prefLabel>
<skos:prefLabel xml:lang="en-GB">water</skos:prefLabel><skos:scopeNote xml:lang="ar">كل ما يجري</skos:scopeNote>
</skos:Concept>
<skos:Concept rdf:about="http://harbour.example/tide"><skos:prefLabel xml:lang="ar">مدّ</skos:prefLabel>
<skos:broader rdf:resource="http://harbour.example/water"/><skos:altLabel xml:lang="ar">المدّ والجزر</skos:altLabel>
<skos:hiddenLabel>مد</skos:hiddenLabel></skos:Concept></rdf:RDF>"""
JSONLD = {
    "@context": {"skos": "http://www.w3.org/2004/02/skos/core#", "dct": "http://purl.org/dc/terms/"},
    "@graph": [
        {"@id": "http://harbour.example/", "@type": "skos:ConceptScheme",
         "dct:title": {"@value": "Harbour", "@language": "en"}},
        {"@id": "http://harbour.example/water", "@type": "skos:Concept",
         "skos:prefLabel": [{"@value": "ماء", "@language": "ar"}, {"@value": "water", "@language": "en-GB"}],
         "skos:scopeNote": {"@value": "كل ما يجري", "@language": "ar"}},
        {"@id": "http://harbour.example/tide", "@type": "skos:Concept",
         "skos:prefLabel": {"@value": "مدّ", "@language": "ar"}, "skos:hiddenLabel": "مد",
         "skos:altLabel": {"@value": "المدّ والجزر", "@language": "ar"},
         "skos:broader": {"@id": "http://harbour.example/water"}},
    ],
}  # fmt: skip
NTRIPLES = """<http://harbour.example/water> <http://www.w3.org/2004/02/skos/core#prefLabel> "ماء"@ar .
<http://harbour.example/tide> <http://www.w3.org/2004/02/skos/core#broader> <http://harbour.example/water> .
<http://harbour.example/tide> <http://www.w3.org/2004/02/skos/core#prefLabel> "مدّ"@ar .
"""


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Whoever asks for another machine fails the test."""

    def refuse(*_asked, **_told):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


def read(text, name="file.bin"):
    data = text if isinstance(text, bytes) else text.encode()
    return vocabulary.read_bytes(data, Path(name), NoProgress())


def reasons(found):
    return [trouble.reason for trouble in found.troubles]


def named(found):
    return {term.labels[0][1]: term for term in found.terms}


@pytest.mark.parametrize("text", [TURTLE, RDF, json.dumps(JSONLD), TURTLE.encode("utf-16"),
                                  b"\xef\xbb\xbf" + TURTLE.encode()])  # fmt: skip
def test_skos_says_the_same_in_every_syntax_whatever_the_file_is_called(text):
    found = read(text, "words.csv")
    assert (found.format, found.uri, found.name) == ("skos", "http://harbour.example/", "Harbour")
    water, tide = found.terms
    assert water.labels == (("ar", "ماء"), ("en-GB", "water"))
    assert water.notes == (("ar", "كل ما يجري"),)
    assert tide.broader == ("http://harbour.example/water",)
    assert set(tide.aliases) == {("ar", "المدّ والجزر"), ("", "مد")}
    assert not found.troubles


def test_n_triples():
    assert [term.name for term in read(NTRIPLES).terms] == ["ماء", "مدّ"]


def test_xml_in_another_encoding():
    text = RDF.replace("UTF-8", "windows-1256")
    assert read(text.encode("windows-1256")).terms == read(RDF).terms


def test_those_above_come_first_and_a_ring_is_cut_and_told():
    found = read(
        PREFIX
        + """
        <urn:c> skos:prefLabel "c" ; skos:broader <urn:b> . <urn:b> skos:prefLabel "b" ; skos:broader <urn:a> .
        <urn:a> skos:prefLabel "a" ; skos:broader <urn:c> . <urn:own> skos:prefLabel "own" ; skos:broader <urn:own> .
        """
    )
    assert reasons(found) == ["cycle", "cycle"]
    assert found.terms[0].name == "c"
    assert found.terms[0].broader == ()
    assert named(found)["own"].broader == ()
    assert len(found.terms) == 4


def test_what_is_wrong_in_skos_is_told_and_nothing_else_is_lost():
    found = read(
        PREFIX
        + """
        <urn:a> a skos:Concept ; skos:prefLabel "a"@en, "another"@en ; skos:broader <urn:x>, <urn:y> .
        <urn:none> a skos:Concept . [] a skos:Concept ; skos:prefLabel "nobody" .
        """
    )
    assert sorted(reasons(found)) == ["no-label", "no-uri", "several-broader", "several-labels"]
    assert sorted(term.name for term in found.terms) == ["a", "nobody"]
    assert [trouble.reason for trouble in found.troubles if trouble.lost] == ["no-label"]
    assert named(found)["a"].aliases == (("en", "another"),)


def test_retired_and_kinds_by_class():
    found = read(
        PREFIX
        + """@prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix s: <http://schema.org/> .
        <urn:a> skos:prefLabel "a" ; owl:deprecated true . <urn:b> a skos:Concept, s:Person ; skos:prefLabel "b" .
        <urn:c> skos:prefLabel "c" ; owl:deprecated false ."""
    )
    assert [(term.retired, term.kind) for term in found.terms] == [("yes", None), ("", TagKind.PERSON), ("", None)]


@pytest.mark.parametrize("text, code", [
    (b"", "empty"), (b"  \n", "empty"), (b"%PDF-1.7 words", "binary"), (b"PK\x03\x04....", "binary"),
    ("just words", "no-columns"), ("<html><p>x</p></html>", "no-terms"), (PREFIX, "no-terms"), ("{}", "no-terms"),
    ("[1, 2]", "no-terms"), ('{"@graph": [', "broken"), (RDF[:300], "broken"),
    (PREFIX + '<urn:a> skos:prefLabel "x .\n', "broken"), ("[" * 5000 + "]" * 5000, "deep"),
])  # fmt: skip
def test_what_is_no_vocabulary_says_why(text, code):
    with pytest.raises(VocabularyUnreadable) as told:
        read(text)
    assert told.value.code == f"vocabulary-{code}"


@pytest.mark.parametrize("text, line", [(PREFIX + '<urn:a> skos:prefLabel "x .\n', "3"), ('{\n"a": 1,\n}', "3")])
def test_broken_files_say_in_which_line(text, line):
    with pytest.raises(VocabularyUnreadable) as told:
        read(text)
    assert told.value.facts["line"] == line


BOMBS = (
    '<!ENTITY a "x"><!ENTITY b "&a;&a;&a;">',
    '<!ENTITY a SYSTEM "file:///etc/passwd">',
    '<!ENTITY a PUBLIC "x" "http://harbour.example/x">',
    '<!ENTITY % a "x">',
    "<!ENTITY a 'x>'>",
)


@pytest.mark.parametrize("entity", BOMBS)
def test_entities_that_harm_are_refused(entity):
    with pytest.raises(VocabularyUnreadable) as told:
        read(RDF.replace("<rdf:RDF", f"<!DOCTYPE rdf:RDF [{entity}]>\n<rdf:RDF", 1))
    assert told.value.code == "vocabulary-entities"


def test_entities_that_shorten_addresses_are_read():
    text = RDF.replace("<rdf:RDF", '<!DOCTYPE rdf:RDF [<!ENTITY h "http://harbour.example/">]>\n<rdf:RDF', 1)
    text = text.replace('rdf:about="http://harbour.example/', 'rdf:about="&h;')
    assert read(text).terms == read(RDF).terms


def test_a_file_of_many_references_is_not_blown_up(monkeypatch):
    monkeypatch.setattr(vocabulary, "MOST_BYTES", 10_000)
    text = RDF.replace("<rdf:RDF", f'<!DOCTYPE rdf:RDF [<!ENTITY h "{"x" * 400}">]>\n<rdf:RDF', 1)
    with pytest.raises(VocabularyUnreadable):
        read(text.replace("ماء", "&h;" * 100))


@pytest.mark.parametrize("context", [
    "https://harbour.example/context.jsonld", ["https://harbour.example/c", {"x": "urn:x"}],
    {"@import": "https://harbour.example/c", "skos": "http://www.w3.org/2004/02/skos/core#"},
    {"skos": "http://www.w3.org/2004/02/skos/core#", "n": {"@id": "urn:n", "@context": "https://harbour.example/c"}},
])  # fmt: skip
def test_a_context_that_lies_elsewhere_is_not_fetched(context):
    told = {"@context": context, "@graph": [{"@id": "urn:a", "skos:prefLabel": "a", "n": {"@id": "urn:b"}}]}
    found = read(json.dumps(told))
    assert "remote-context" in reasons(found)
    assert "a" in [term.name for term in found.terms]


def test_iptc_as_it_gives_it_itself():
    told = {
        "@context": "https://www.iptc.org/std/IKOS/IKOS.jsonld", "uri": "https://cv.iptc.org/newscodes/mediatopic/",
        "conceptSet": [
            {"uri": "https://cv.iptc.org/newscodes/mediatopic/20000002", "qcode": "medtop:20000002",
             "prefLabel": {"ar": "رسم", "en-GB": "drawing"}, "definition": {"en-GB": "Pictures"},
             "broader": ["https://cv.iptc.org/newscodes/mediatopic/01000000"], "retired": "2017-01-01T00:00:00+00:00"},
            {"uri": "https://cv.iptc.org/newscodes/mediatopic/01000000", "prefLabel": {"ar": "فنون"}}, 7,
        ],
    }  # fmt: skip
    found = read(json.dumps(told))
    assert (found.format, found.uri) == ("iptc", "http://cv.iptc.org/newscodes/mediatopic/")
    arts, drawing = found.terms
    assert (arts.name, drawing.retired[:4]) == ("فنون", "2017")
    assert drawing.broader == (arts.uri,)
    assert drawing.notes == (("en-GB", "Pictures"),)
    assert reasons(found) == ["no-term"]


def test_the_real_media_topics(shared):
    found = vocabulary.read(shared("newsroom/iptc-mediatopics-ar-en-fr.json"))
    assert (len(found.terms), len(found.troubles)) == (1286, 0)
    assert sum(bool(term.retired) for term in found.terms) == 153
    assert found.terms[0].uri == "http://cv.iptc.org/newscodes/mediatopic/01000000"


# -- tables


def test_a_table_in_arabic_with_ways_and_lists():
    found = read("الاسم;الأعلى;النوع;أسماء أخرى;ملاحظة;name:en\n"
                 "أماكن;;مكان;;;places\nالساحل;أماكن;مكان;الشط | الشريط؛ Coast;على البحر;\n"
                 "عليا;أماكن > الساحل;;;;\n")  # fmt: skip
    places, coast, deep = found.terms
    assert places.labels == (("", "أماكن"), ("en", "places"))
    assert (places.kind, places.main) == (TagKind.PLACE, "")
    assert coast.broader == (places.uri,)
    assert [name for _, name in coast.aliases] == ["الشط", "الشريط", "Coast"]
    assert coast.notes == (("", "على البحر"),)
    assert deep.broader == (coast.uri,)


def test_a_way_without_a_row_of_its_own_is_made():
    found = read("name,parent\nc,a > b\n")
    assert [term.name for term in found.terms] == ["a", "b", "c"]
    assert not found.troubles


def test_a_table_tells_what_is_wrong_by_row():
    found = read('name,parent,kind,colour,uri\nماء,,مكانٌ ما,red,urn:1\n,,,,urn:2\nنهر,ماء,place,,urn:1\nx,"open,,,\n')
    told = {(trouble.reason, trouble.place) for trouble in found.troubles}
    assert told == {("bad-kind", "row 2"), ("bad-colour", "row 2"), ("no-label", "row 3"), ("twice", "row 4"),
                    ("open-quote", "row 5")}  # fmt: skip
    assert [term.name for term in found.terms] == ["ماء"]


def test_a_table_of_an_old_encoding_with_damage():
    assert [term.name for term in read("الاسم,النوع\nالماء والكهرباء,موضوع\n".encode("windows-1256")).terms] == [
        "الماء والكهرباء"
    ]
    found = read("name\n" + "كلمات كثيرة بالعربية\n" * 30 + "\ufffd\n")
    assert "encoding" in reasons(found)


def test_a_guarded_cell_and_signs_in_names():
    found = read("name,parent,aliases\na > b,,\nx,a \\> b,'=1 \\| 2 | three\n")
    assert found.terms[1].broader == (found.terms[0].uri,)
    assert [name for _, name in found.terms[1].aliases] == ["=1 | 2", "three"]


def test_names_are_one_line_and_not_endless():
    found = read(f'name,note\n"two\nlines",x\n{"long " * 100},\n')
    assert [len(term.name) <= 300 and "\n" not in term.name for term in found.terms] == [True, True]


class Impatient(NoProgress):
    def cancelled(self):
        return True


@pytest.mark.parametrize("text", [
    "name\n" + "".join(f"n{number}\n" for number in range(5000)),
    PREFIX + "".join(f'<urn:{number}> skos:prefLabel "n{number}" .\n' for number in range(6000)),
    json.dumps({"concepts": [{"qcode": f"x:{number}", "en": "n"} for number in range(5000)]}),
])  # fmt: skip
def test_reading_can_be_stopped(text):
    with pytest.raises(Cancelled):
        vocabulary.read_bytes(text.encode(), Path("x"), Impatient())


def test_too_much_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(vocabulary, "MOST_TERMS", 3)
    with pytest.raises(VocabularyUnreadable) as told:
        read("name\na\nb\nc\nd\n")
    assert told.value.code == "vocabulary-too-large"
    monkeypatch.setattr(vocabulary, "MOST_BYTES", 3)
    (tmp_path / "x").write_text("name\na\n")
    with pytest.raises(VocabularyUnreadable) as told:
        vocabulary.read(tmp_path / "x")
    assert told.value.code == "vocabulary-too-large"
    with pytest.raises(VocabularyUnreadable) as told:
        vocabulary.read(tmp_path / "none")
    assert told.value.code == "vocabulary-gone"


# -- going out

OUT = (
    OutTerm("urn:uuid:019a0000-0000-7000-8000-000000000001", "أماكن", "ar", (("ar", "أماكن"), ("en", "Places")), (), "",
            (), "", TagKind.PLACE, "#1b8489"),
    OutTerm("http://harbour.example/coast", "الساحل", "", (("en", 'The "Coast"'),),
            (("", "الشط | الغربي"), ("fr", "Côte\\plage")), "urn:uuid:019a0000-0000-7000-8000-000000000001", ("أماكن",),
            "سطر أول\nسطر <ثانٍ> & آخر", TagKind.PLACE, ""),
    OutTerm("http://harbour.example/a b", "=SUM(1) > 2", "", (), (), "", (), "", TagKind.OTHER, ""),
)  # fmt: skip
SCHEME = Scheme("urn:uuid:019a0000-0000-7000-8000-0000000000ff", "أرشيف المرفأ", "ar")


@pytest.mark.parametrize("format", FORMATS, ids=lambda one: one.name)
def test_exports_are_as_they_were(format):
    written = "".join(format.write(SCHEME, OUT))
    golden = GOLDEN / f"tags{format.suffix}"
    if not golden.exists():
        golden.write_text(written, encoding="utf-8", newline="")
    assert written == golden.read_bytes().decode("utf-8")


@pytest.mark.parametrize("format", FORMATS, ids=lambda one: one.name)
def test_exports_are_read_again(format):
    found = read("".join(format.write(SCHEME, OUT)))
    assert found.uri == SCHEME.uri
    assert not found.troubles
    terms = {term.name: term for term in found.terms}
    places, coast, odd = terms["أماكن"], terms["الساحل"], terms["=SUM(1) > 2"]
    assert dict(places.labels) == {"ar": "أماكن", "en": "Places"}
    assert (places.kind, places.colour, places.main) == (TagKind.PLACE, "#1b8489", "ar")
    assert dict(coast.labels) == {"": "الساحل", "en": 'The "Coast"'}
    assert set(coast.aliases) == {("", "الشط | الغربي"), ("fr", "Côte\\plage")}
    assert coast.notes[0][1] == "سطر أول\nسطر <ثانٍ> & آخر"
    assert coast.broader == (places.uri,)
    assert odd.kind is TagKind.OTHER


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's parser about rdflib
def test_the_three_skos_exports_state_the_same():
    from rdflib import Graph
    from rdflib.compare import isomorphic

    graphs = []
    for format, name in zip(FORMATS[1:], ("turtle", "xml", "json-ld"), strict=True):
        graph = Graph()
        graph.parse(data="".join(format.write(SCHEME, OUT)), format=name)
        graphs.append(graph)
    assert len(graphs[0]) > 20
    assert isomorphic(graphs[0], graphs[1])
    assert isomorphic(graphs[0], graphs[2])
