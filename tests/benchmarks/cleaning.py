"""Measures the clean-up queue at the size of a large archive, and how well it finds what was planted.

    python -m tests.benchmarks.cleaning --tags 50000 --taggings 3000000

Names are made of invented words, as often used as words are; some tags are misspellings of others. Beside it stands the
naive way in the same run: every name compared with every other one by rapidfuzz, which is measured for some names and
reckoned for all. Memory, and how long the search keeps another thread from running, are told too: the window lives in
one.
"""

from __future__ import annotations

import argparse
import gc
import json
import random
import resource
import sys
import threading
import time
from pathlib import Path

from pyroaring import BitMap
from rapidfuzz import process
from rapidfuzz.distance import OSA

from newsdesk.archive.keys import name_key
from newsdesk.desk import flaws
from newsdesk.domain.cleaning import Flaw
from newsdesk.domain.tag import Tag, TagKind

SEED = 11
SYLLABLES = {
    "arabic": "با تا جا حا دا را سا شا عا فا قا لا ما نا وا بي دي ري سي في لي مي نو رو سو مو بر در كر مر شر حب سب قل",
    "latin": "ba da ka la ma na ra sa ta va be de ke le me ne re se te ve bi di ki li mi ni ri si bo do ko lo mo no",
}
SAMPLE = 300  # names that the naive way is measured with


def words(chance, count):
    """Invented words of three to five syllables, those of one script after those of the other."""
    found = {}
    while len(found) < count:
        script = "arabic" if len(found) % 3 else "latin"
        found["".join(chance.choices(SYLLABLES[script].split(), k=chance.randint(3, 5)))] = script
    return list(found)


def misspelt(chance, name):
    """The name as somebody in a hurry writes it: a letter inside its longest word is missing, doubled or another."""
    word = max(name.split(), key=len)
    at = chance.randint(2, len(word) - 2)
    other = chance.choice("بتسدرلمن" if word[0] > "z" else "tsdrlmn")
    way = chance.choice((word[:at] + word[at + 1 :], word[:at] + other + word[at:], word[:at] + other + word[at + 1 :]))
    return name.replace(word, way, 1)


def made(tag_count, taggings, articles):
    """(tags, who carries each, in how many articles words stand, the planted pairs of names)."""
    chance = random.Random(SEED)
    vocabulary = words(chance, max(2000, tag_count // 3))
    weights = [1 / (rank + 8) for rank in range(len(vocabulary))]
    keys, names = set(), []
    while len(names) < tag_count * 0.98:
        name = " ".join(chance.choices(vocabulary, weights, k=chance.choice((1, 2, 2, 2, 3))))
        if name_key(name) not in keys:
            keys.add(name_key(name))
            names.append(name)
    planted = {}
    for name in chance.sample(names, int(tag_count * 0.02)):
        wrong = misspelt(chance, name) if len(max(name.split(), key=len)) >= 6 else f"{name}ـ"
        if name_key(wrong) not in keys and name_key(wrong) != name_key(name):
            keys.add(name_key(wrong))
            planted[wrong] = name
    wrongs = list(planted)
    share = taggings / len(names) / 3
    carriers = [
        BitMap(chance.sample(range(articles), min(articles, max(3, int(share * chance.paretovariate(1.2))))))
        for _ in names
    ]
    carriers += [BitMap([chance.randrange(articles)]) for _ in wrongs]
    names += wrongs
    tags = [
        Tag(key, name, TagKind.TOPIC, "", None, "", "", (), len(carriers[key]), len(carriers[key]), f"{key:036}", ())
        for key, name in enumerate(names)
    ]
    known = {word: 50 for word in map(name_key, vocabulary)}
    return tags, carriers, known, set(planted.items())


def naive(names, sample):
    """Seconds that comparing every name with every other one would take."""
    chosen = random.Random(SEED).sample(names, min(sample, len(names)))
    start = time.perf_counter()
    for name in chosen:
        for _ in process.extract_iter(name, names, scorer=OSA.distance, score_cutoff=2):
            pass
    return (time.perf_counter() - start) / len(chosen) * len(names) / 2


class Neighbour(threading.Thread):
    """Another thread that wants to run every few milliseconds, as the window's does; `held` is the longest wait."""

    def __init__(self):
        super().__init__(daemon=True)
        self.over, self.waits = False, []

    def run(self):
        while not self.over:
            start = time.perf_counter()
            time.sleep(0.005)
            self.waits.append(time.perf_counter() - start - 0.005)

    def end(self):
        """Milliseconds that it waited in the middle, of a hundred times the longest but one, and at most."""
        self.over = True
        self.join()
        waits = sorted(self.waits)
        return [round(wait * 1000, 1) for wait in (waits[len(waits) // 2], waits[int(len(waits) * 0.99)], waits[-1])]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--tags", type=int, default=50_000)
    parser.add_argument("--taggings", type=int, default=3_000_000)
    parser.add_argument("--articles", type=int, default=1_000_000)
    parser.add_argument("--json", default="")
    given = parser.parse_args()
    tags, carriers, known, planted = made(given.tags, given.taggings, given.articles)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sources = flaws.Sources(tags, carriers.__getitem__, (), lambda asked: {word: known.get(word, 0) for word in asked})
    gc.disable()  # as the program has it: its heap is looked through in the thread of the window alone
    idle = Neighbour()
    idle.start()
    time.sleep(2)
    alone = idle.end()
    neighbour = Neighbour()
    neighbour.start()
    start = time.perf_counter()
    found = flaws.find(sources)
    seconds = time.perf_counter() - start
    waited = neighbour.end()
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    slow = naive([name_key(tag.name) for tag in tags], SAMPLE)
    pairs = {(one.gone.name, one.into.name) for one in found if one.flaw is Flaw.SPELLING}
    result = {
        "tags": len(tags), "taggings": sum(map(len, carriers)), "seconds": round(seconds, 2),
        "naive seconds, reckoned": round(slow, 1), "times faster": round(slow / seconds, 1),
        "megabytes more": round(grown), "planted": len(planted), "found of them": len(pairs & planted),
        "other spellings": len(pairs - planted), "findings": len(found),
        "another thread waits, ms (middle, 99%, longest)": waited, "it waits without a search": alone,
    }  # fmt: skip
    sys.stdout.write(json.dumps(result, ensure_ascii=False, indent=2) + "\n")
    if given.json:
        Path(given.json).write_text(json.dumps(result, ensure_ascii=False, indent=2), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
