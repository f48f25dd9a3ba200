"""Real saved pages with known answers: headline, day, and the words of the body, beside trafilatura alone."""

import gzip
import json
import re
from collections import Counter

import pytest
import trafilatura

from newsdesk.domain.errors import Unreadable
from newsdesk.formats import choose, page
from newsdesk.text.body import plain_text

# What the answers say otherwise than the page that a reader saw: a headline for search engines or for sharing, a day
# and a month in the wrong order, a day with a year of two digits, the words "continue reading" in the body.
OTHER_HEADLINE = {"NRK_2024_08_05.html.gz", "RheinischePost_2024_04_21.html.gz"}
OTHER_DAY = {"KlasseGegenKlasse_2026_01_07.html.gz", "RBB24_2024_04_25.html.gz"}
OTHER_WORDS = {"readability-nytimes-1"}


def words(text):
    return Counter(re.findall(r"\w+", text.lower()))


def agreement(one, other):
    """F1 of the words of two texts."""
    common = sum((one & other).values())
    return 2 * common / (sum(one.values()) + sum(other.values())) if common else 0.0


def answers(shared):
    """(name, bytes, headline, day, words) of every page whose answer is known; empty where it is not."""
    html = shared("html")
    for line in (html / "pages" / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        data = gzip.decompress((html / "pages" / told["file"]).read_bytes())
        yield told["file"], data, told["headline"], told["published"][:10], "\n".join(told["paragraphs"])
    for folder in sorted(html.glob("readability-*")):
        told = json.loads((folder / "expected-metadata.json").read_text(encoding="utf-8"))
        text = re.sub(r"<[^>]*>", " ", (folder / "expected.html").read_text(encoding="utf-8"))
        data = (folder / "source.html").read_bytes()
        yield folder.name, data, told.get("title", ""), (told.get("publishedTime") or "")[:10], text
    for line in (html / "rtl" / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        path = html / "rtl" / told["path"]
        text = path.with_suffix(".expected.txt")
        expected = told.get("expected")
        day = expected.get("date", "") if isinstance(expected, dict) else ""
        yield path.name, path.read_bytes(), "", day, text.read_text(encoding="utf-8") if text.exists() else ""


def test_known_pages_are_read_as_their_answers_say(shared):
    ours, theirs = [], []
    for name, data, headline, day, text in answers(shared):
        (found,) = page.read("", data)
        if headline and name not in OTHER_HEADLINE:
            assert found.text.headline == headline, name
        if day and name not in OTHER_DAY:
            assert found.text.published is not None and found.text.published.value[:10] == day, name
        if text:
            expected = words(text)
            mine = agreement(words(plain_text(found.text.body)), expected)
            alone = agreement(words(trafilatura.extract(data, include_comments=False) or ""), expected)
            assert mine > alone - 0.0005 or name in OTHER_WORDS, (name, mine, alone)
            ours.append(mine)
            theirs.append(alone)
    assert sum(ours) / len(ours) > sum(theirs) / len(theirs)


@pytest.mark.parametrize("folder", ["feeds", "warc", "captures"])
def test_every_real_file_is_read_or_its_reason_is_known(shared, folder):
    for path in sorted(shared(folder).rglob("*")):
        if path.is_file():
            try:
                reader = choose(path)
            except Unreadable as error:
                assert error.facts["reason"] in ("empty", "markup", "not-text"), path
                continue
            for record in reader.split(path):
                assert reader.read(record), path
