"""Files of terms that were made to do harm: each is refused or cut, in words, and in no time."""

import json
import time
from pathlib import Path

import pytest

from newsdesk.domain.changes import NoProgress
from newsdesk.domain.errors import VocabularyUnreadable
from newsdesk.formats import vocabulary

HEAD = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">'
CONCEPT = '<skos:Concept rdf:about="urn:a"><skos:prefLabel{}>{}</skos:prefLabel></skos:Concept></rdf:RDF>'


def xml(name, dtd="", attributes=""):
    return dtd + HEAD + CONCEPT.format(attributes, name)


def read(text, name="file.bin"):
    """A vocabulary, in the five seconds that a slow machine may take at most."""
    began = time.monotonic()
    try:
        return vocabulary.read_bytes(text.encode(), Path(name), NoProgress())
    finally:
        assert time.monotonic() - began < 5


def refused(text):
    with pytest.raises(VocabularyUnreadable) as told:
        read(text)
    return told.value.code


def reasons(found):
    return [one.reason for one in found.troubles]


@pytest.mark.parametrize("dtd", [
    "<!DOCTYPE r [" + "<!ENTITY " * 50_000,
    "<!DOCTYPE r [" + "".join(f'<!ENTITY n{number} "x">' for number in range(200)) + "]>",
    "<!DOCTYPE r [" + "<!-- words -->" * 5000 + "]>",
    '<!DOCTYPE r [<!ENTITY a "x"><!-- ]> -->' + " " * 20_000 + '<!ENTITY b "&a;&a;">]>',
    '<!DOCTYPE r [<!ATTLIST rdf:RDF x CDATA "y">]>',
])  # fmt: skip
def test_a_dtd_of_more_than_namespaces_is_refused(dtd):
    assert refused(xml("a", dtd)) == "vocabulary-entities"


def test_the_entities_of_many_namespaces_are_read():
    dtd = "<!DOCTYPE r [" + "".join(f'<!ENTITY n{one} "http://harbour.example/{one}#">\n' for one in range(60)) + "]>"
    assert read(xml("a", dtd).replace("urn:a", "&n7;a")).terms[0].uri == "http://harbour.example/7#a"


@pytest.mark.parametrize("name", [
    "letters\n" * 100_000, "a<!-- -->" * 200_000, "a<?x y?>" * 200_000, "<![CDATA[<<]]>" * 100_000,
])  # fmt: skip
def test_a_text_that_is_endless_is_refused(name):
    assert refused(xml(name)) == "vocabulary-long"


def test_a_text_of_many_entities_is_refused():
    assert refused(xml("&a;" * 15_000, f'<!DOCTYPE r [<!ENTITY a "{"x" * 500}">]>')) == "vocabulary-long"


def test_a_text_of_markup_is_read_and_bounded():
    assert read(xml("a <b>c</b>", "", ' rdf:parseType="Literal"')).terms[0].name == "a <b>c</b>"
    assert refused(xml("<b>x</b>" * 40_000, "", ' rdf:parseType="Literal"')) == "vocabulary-long"
    markup = ' rdf:datatype="http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"'
    assert len(read(xml("&lt;b>x&lt;/b>" * 10_000, "", markup)).terms) == 1


def test_a_long_text_within_bounds_is_read_with_its_entities_and_comments():
    found = read(xml("a &amp; b<!-- c --> &lt;d" + " e" * 40_000))
    assert found.terms[0].name.startswith("a & b <d e")


def test_prefixes_without_end_are_refused():
    more = " ".join(f'xmlns:n{number}="urn:{number}"' for number in range(3000))
    assert refused(xml("a").replace("<rdf:RDF ", f"<rdf:RDF {more} ")) == "vocabulary-deep"


@pytest.mark.parametrize("text", [
    '{"conceptSet": [{"uri": "urn:a", "prefLabel": {"en": "a"}}], "x": ' + "1" * 5000 + "}",
    '{"@context": {"@vocab": "urn:"}, "@id": "urn:a", "x": ' + "1" * 5000 + "}",
])  # fmt: skip
def test_a_number_of_thousands_of_digits_is_refused(text):
    assert refused(text) == "vocabulary-number"


def depth(found):
    above = {term.uri: term.broader[0] if term.broader else "" for term in found.terms}
    levels = {"": 0}
    for uri, broader in above.items():
        levels[uri] = levels[broader] + 1
    return max(levels.values())


CHAIN = [{"uri": f"urn:{number}", "prefLabel": {"en": f"n{number}"}, "broader": [f"urn:{number - 1}"] if number else []}
         for number in range(150)]  # fmt: skip


@pytest.mark.parametrize("text", [
    json.dumps({"conceptSet": CHAIN}),
    "@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n" + "".join(
        f'<urn:{one}> s:prefLabel "n{one}"{f" ; s:broader <urn:{one - 1}>" if one else ""} .\n' for one in range(150)),
    "name,uri,parent\n" + "".join(f"n{one},urn:{one},{f'urn:{one - 1}' if one else ''}\n" for one in range(150)),
])  # fmt: skip
def test_a_tree_is_a_hundred_levels_deep_and_the_rest_is_told(text):
    found = read(text)
    assert (len(found.terms), depth(found), reasons(found)) == (150, 100, ["deep"] * 50)


def test_a_way_of_thousands_of_levels_is_cut_and_told():
    found = read("path\n" + " > ".join(f"n{number}" for number in range(20_000)) + "\na > b\n")
    assert (len(found.terms), depth(found), reasons(found)) == (102, 100, ["deep"])
    assert "n19999" in [term.name for term in found.terms]


def test_rows_are_counted_while_they_are_read(monkeypatch):
    monkeypatch.setattr(vocabulary, "MOST_TERMS", 3)
    asked = []

    class Counts(NoProgress):
        def report(self, done, total):
            asked.append(done)

    with pytest.raises(VocabularyUnreadable) as told:
        vocabulary.read_bytes(b"name\n" + b"a\n" * 100_000, Path("x"), Counts())
    assert (told.value.code, asked) == ("vocabulary-too-large", [])


@pytest.mark.parametrize("text", [
    "name\n\u200f\n\u200b\n\u00ad\u2060\na\u0001b\n",
    json.dumps({"conceptSet": [{"uri": f"urn:{number}", "prefLabel": {"en": name}}
                               for number, name in enumerate(("\u200f", "\u200b", "\u00ad\u2060", "a\u0001b\ud800"))]}),
])  # fmt: skip
def test_a_name_of_which_nothing_is_seen_is_none(text):
    found = read(text)
    assert ([term.name for term in found.terms], reasons(found)) == (["ab"], ["no-label"] * 3)
