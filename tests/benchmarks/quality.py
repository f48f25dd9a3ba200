"""Measures how well the search finds: questions and abstracts that must find their text, and words spelled otherwise.

    python -m tests.benchmarks.quality

The product's own search stands beside words as they are, folded words and single stems, on the same texts in the same
run. The texts are shared material that is not part of the project; without it there is nothing to measure.
"""

from __future__ import annotations

import json
import random
import re
import sys
import tempfile
from pathlib import Path

import Stemmer
import tantivy

from newsdesk.search import Entry, SearchIndex
from newsdesk.search.documents import analysed
from newsdesk.search.stopwords import STOP
from newsdesk.text.fold import fold
from newsdesk.text.tokens import forms, tokens, written
from tests.search.conftest import question

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
EVAL = SHARED / "eval"
PLACES = (
    EVAL / "questions-documents.jsonl",
    EVAL / "abstracts-articles.jsonl",
    SHARED / "articles" / "jawhara-5000.jsonl",
)
DEPTH = 10
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u064b-\u0655\u0670\u0640])*")
SAMPLE = 1500


def rows(path):
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def texts():
    """(id, headline, body) of every text, each id once."""
    found = {}
    for path in PLACES:
        for number, row in enumerate(rows(path)):
            key = str(row.get("id") or f"{path.stem}-{number}")
            found.setdefault(key, (key, row.get("title") or row.get("headline") or "", row["body"]))
    return list(found.values())


def product(folder, found):
    """The product's index over the texts, and a function from a query to (numbers of texts, relaxed?)."""
    index = SearchIndex(folder / "index")
    index.put(
        Entry(
            number, *analysed(headline, body, ""), status="inbox", trashed=False, language="ar", source_id=1,
            tag_ids=(), published=None, modified=0, written=" ".join(set(written(f"{headline} {body}"))),
        )
        for number, (_, headline, body) in enumerate(found)
    )  # fmt: skip
    index.commit(1)

    def ask(query, limit=DEPTH):
        hits = index.search(question(query), limit)
        return hits.ids, hits.relaxed

    return index, ask


def plain(found, form):
    """A function from a query to numbers of texts: any of the words, each as `form` has it, ranked by BM25."""
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("id", fast=True)
    for field in ("headline", "body"):
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(96_000_000, 1)

    def words(text):
        return [word for word in map(form, WORD.findall(text)) if word]

    for number, (_, headline, body) in enumerate(found):
        document = {"id": number, "headline": " ".join(words(headline)), "body": " ".join(words(f"{headline} {body}"))}
        writer.add_document(tantivy.Document.from_dict(document, schema))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()
    stop = {form(word) for word in STOP}

    def ask(query):
        terms = [word for word in words(query) if word not in stop] or words(query)
        query = tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, tantivy.Query.term_query(schema, "body", word)) for word in terms]
        )
        hits = searcher.search(query, DEPTH, False).hits
        return searcher.fast_field_values("id", [address for _, address in hits]) if hits else [], False

    return ask


def reciprocal(ask, wanted, number):
    """Mean reciprocal rank at DEPTH of the whole set, and of its two halves."""
    halves = ([], [])
    for place, row in enumerate(wanted):
        ids = list(ask(row["query"])[0])
        key = number[row["relevant"]]
        halves[place % 2].append(1 / (1 + ids.index(key)) if key in ids else 0.0)
    every = halves[0] + halves[1]
    return [sum(part) / len(part) for part in (every, *halves)]


def _swap(one, other):
    return lambda word: word.replace(one, other) if one in word else None


def _vowels(word):
    return "".join(letter + "َُِّ"[ord(letter) % 4] if "\u0621" <= letter <= "\u064a" else letter for letter in word)


def _tatweel(word):
    return f"{word[:2]}ـــ{word[2:]}" if len(word) > 3 and word[2].isalpha() else None


def _digits(zero):
    return lambda word: word.translate({48 + k: chr(ord(zero) + k) for k in range(10)}) if word.isdecimal() else None


def _without(prefix, least=2):
    return lambda word: word[len(prefix) :] if word.startswith(prefix) and len(word) >= least + len(prefix) else None


def _often(vocabulary, word, rest):
    return rest if vocabulary.get(rest, 0) > 10 * vocabulary.get(word, 0) else None


def changes(vocabulary):
    """Names of ways to type a word otherwise, each a function that gives None where there is nothing to change.

    ال and و are put on and taken off where both are words of the texts, and و off where the rest is by far the commoner
    one, since وزارة is no و with زارة.
    """

    def real(change):
        def checked(word):
            other = change(word)
            return other if other and vocabulary.get(other, 0) > 1 and word not in STOP else None

        return checked

    return {
        "أ إ آ as ا": lambda word: re.sub("[أإآ]", "ا", word) if re.search("[أإآ]", word) else None,
        "ا as أ": lambda word: f"أ{word[1:]}" if word.startswith("ا") and not word.startswith("ال") else None,
        "ؤ as و": _swap("ؤ", "و"),
        "ئ as ي": _swap("ئ", "ي"),
        "ئو as ؤو": _swap("ئو", "ؤو"),
        "ؤو as ئو": _swap("ؤو", "ئو"),
        "final ء dropped": lambda word: word[:-1] if word.endswith("اء") and len(word) > 3 else None,
        "ة as ه": _swap("ة", "ه"),
        "ه as ة": lambda word: f"{word[:-1]}ة" if word.endswith("ه") and len(word) > 3 else None,
        "ى as ي": _swap("ى", "ي"),
        "ي as ى": lambda word: f"{word[:-1]}ى" if word.endswith("ي") else None,
        "vowel marks": _vowels,
        "tatweel": _tatweel,
        "Arabic digits": _digits("٠"),
        "Persian digits": _digits("۰"),
        "with ال": real(lambda word: f"ال{word}"),
        "without ال": real(_without("ال")),
        "with و": real(lambda word: f"و{word}"),
        "without و": real(lambda word: _often(vocabulary, word, _without("و")(word))),
    }


def found_again(ask, found, show=0):
    """(way to type, articles tried, share found again with every word met) by two words of each headline."""
    chance = random.Random(11)
    vocabulary = {}
    for _, headline, body in found:
        for word in WORD.findall(f"{headline} {body}"):
            vocabulary[word] = vocabulary.get(word, 0) + 1
    for name, change in changes(vocabulary).items():
        tried = hit = 0
        missed = []
        for number in chance.sample(range(len(found)), len(found)):
            text = found[number][1] or found[number][2][:200].rpartition(" ")[0]
            words = [text[token.start : token.end] for token in tokens(text) if token.exact not in STOP]
            places = [place for place, word in enumerate(words) if len(word) > 2 and change(word)]
            if not places:
                continue
            place = chance.choice(places)
            other = words[place - 1] if place else words[-1]
            query = f"{change(words[place])} {other}"
            ids, relaxed = ask(query, len(found))
            tried += 1
            if number in ids and not relaxed:
                hit += 1
            else:
                missed.append(f"{words[place]}: {query}")
            if tried == SAMPLE:
                break
        yield name, tried, hit / tried if tried else 1.0, missed[:show]


def main():
    """Prints both tables."""
    out = sys.stdout.write
    if not all(path.exists() for path in PLACES):
        out("the shared material is not beside this checkout: nothing to measure\n")
        return
    show = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    found = texts()
    number = {key: place for place, (key, _, _) in enumerate(found)}
    sets = {name: rows(EVAL / f"{name}.jsonl") for name in ("questions", "abstracts")}
    snowball = Stemmer.Stemmer("arabic")
    ways = {
        "words as they are": str.lower,
        "folded": fold,
        "Snowball's stem": lambda word: fold(snowball.stemWord(word)),
        "our stem alone": lambda word: forms(word)[1],
    }
    with tempfile.TemporaryDirectory() as name:
        index, ask = product(Path(name), found)
        out(f"{len(found)} texts; mean reciprocal rank at {DEPTH} (of the two halves of each set)\n")
        for way, answer in {"newsdesk": ask, **{way: plain(found, form) for way, form in ways.items()}}.items():
            out(f"{way:20}")
            for kind, wanted in sets.items():
                whole, one, other = reciprocal(answer, wanted, number)
                out(f"   {kind} ({len(wanted)}) {whole:.3f} ({one:.3f} {other:.3f})")
            out("\n")
        out("\nshare of articles found again when a word is typed otherwise\n")
        for way, tried, share, missed in found_again(ask, found, show):
            out(f"{way:20} {tried:6} {share:8.1%}   {' | '.join(missed)}\n")
        index.close()


if __name__ == "__main__":
    main()
