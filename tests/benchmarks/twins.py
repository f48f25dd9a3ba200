"""How quickly near copies are found in a whole archive, and how surely.

    python -m tests.benchmarks.twins [--articles 40000] [--json FILE]

Speed: looking through all of them (desk.twins.look_again) beside making the index anew, in the same run.

Quality: to real articles are added copies of some of them, each changed in one way: words exchanged for others from
anywhere in the press (10 to 40 % of them, each word by chance), sentences dropped or moved, a line added that names the
source. Of each copy its near copies are asked. Found is one of which the original is among these. What else is named is
wrong, but for what is a copy of the original, or of the copy, by more than half of their runs of three words. Beside it
stand MinHash alone (rensa, as many permutations, runs of three words, everything that is nearer than a threshold), and
the most alike article by telling words (more-like-this of tantivy, above a threshold); the threshold of either is the
one that serves it best over all copies.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
import tempfile
import time
from pathlib import Path

from rensa import RMinHash

from newsdesk.desk import Desk, importing, twins
from newsdesk.desk.entries import body_words
from newsdesk.search import Asked, Model
from newsdesk.text import near
from newsdesk.text.tokens import analyse, read
from tests.benchmarks import corpus

COPIES = 60  # of each kind
LEAST = 40  # words of what is copied
SHARED = corpus.SHARED


# -- speed


def speed(count: int, folder: Path) -> dict[str, float]:
    """Seconds for the index and for the near copies of `count` articles."""
    corpus.build(folder / "Made.newsdesk", folder / "texts", count)
    with Desk.open(folder / "Made.newsdesk", folder / "cache") as desk:
        started = time.perf_counter()
        desk.indexer.rebuild()
        index = time.perf_counter() - started
        size = sum(file.stat().st_size for file in desk.indexer.index.path.rglob("*") if file.is_file())
        started = time.perf_counter()
        found = twins.look_again(desk)
        took = time.perf_counter() - started
    told = {"index": index, "twins": took, "ratio": took / index, "found": found, "index_bytes": size / count}
    sys.stdout.write(
        f"{count:9} articles: index {index:7.1f} s   near copies {took:7.1f} s   ratio {took / index:.2f} (asked: 1)"
        f"   {size / count:.0f} bytes of index an article   {found} copies\n"
    )
    return told


# -- quality


class Changing:
    """Ways to change a text; the same every time."""

    def __init__(self, bodies: list[str]) -> None:
        self.chance = random.Random(5)
        self.pool = [word for body in bodies[::7] for word in body.split()]

    def words(self, body: str, share: float) -> str:
        """Each word is another one with that chance."""
        return " ".join(self.chance.choice(self.pool) if self.chance.random() < share else w for w in body.split())

    def parts(self, body: str) -> list[str]:
        """Sentences, or sixths of a text that has few."""
        found = [part for part in re.split(r"(?<=[.؟!])\s+|\n+", body) if part.strip()]
        if len(found) < 4:
            words = body.split()
            step = max(1, len(words) // 6)
            found = [" ".join(words[start : start + step]) for start in range(0, len(words), step)]
        return found

    def dropped(self, body: str, share: float) -> str:
        """Without a share of its sentences."""
        parts = self.parts(body)
        kept = sorted(self.chance.sample(range(len(parts)), max(1, round(len(parts) * (1 - share)))))
        return " ".join(parts[place] for place in kept)

    def moved(self, body: str) -> str:
        """Its sentences in any order."""
        parts = self.parts(body)
        self.chance.shuffle(parts)
        return " ".join(parts)

    def kinds(self):
        """Every way by its name."""
        return {
            **{f"{share} % of words": lambda body, s=share: self.words(body, s / 100) for share in (10, 20, 30, 40)},
            "a third dropped": lambda body: self.dropped(body, 1 / 3),
            "half dropped": lambda body: self.dropped(body, 1 / 2),
            "moved": self.moved,
            "20 % and a third": lambda body: self.dropped(self.words(body, 0.2), 1 / 3),
            "source line": lambda body: f"{body}\nالمصدر: وكالة الأنباء، عن مراسلها في المدينة",
        }


def quality(folder: Path) -> dict[str, dict[str, tuple[float, float]]]:
    """For each way of finding, and each kind of copy: (recall, precision)."""
    rows = [json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if len(row["body"].split()) >= LEAST]
    changing = Changing([row["body"] for row in rows])
    chosen = changing.chance.sample(range(len(rows)), COPIES * len(changing.kinds()))
    planted = {}  # external id of a copy -> (kind, external id of its original)
    made = []
    for number, place in enumerate(chosen):
        kind = list(changing.kinds())[number // COPIES]
        planted[f"copy-{number}"] = (kind, f"own-{place}")
        body = changing.kinds()[kind](rows[place]["body"])
        made.append({"id": f"copy-{number}", "title": f"نسخة {number}", "body": body, "source": "صحيفة أخرى"})
    for number, row in enumerate(rows):
        made.append({"id": f"own-{number}", "title": row.get("title", ""), "body": row["body"], "source": "الجوهرة"})
    file = folder / "rows.jsonl"
    file.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in made), encoding="utf-8")
    with Desk.open(folder / "Q.newsdesk", folder / "cache", create=True) as desk:
        importing.import_paths(desk, [file])
        with desk.archive.read() as connection:
            every = twins.articles.all_ids(connection)
            names = dict(twins.articles.external_ids(connection, every).items())
            texts = twins.groups.texts(connection, every)
        words = {key: read(body_words(*text)) for key, text in texts.items()}
        runs = {key: near.runs(found.exact) for key, found in words.items()}
        truth = {key: planted[name] for key, name in names.items() if name in planted}
        ids = {name: key for key, name in names.items()}
        ways = {
            "newsdesk": {key: [one.id for one in twins.of(desk, key)] for key in truth},
            "MinHash alone": _best(_minhash(runs, truth), truth, ids, runs),
            "more like this": _best(_alike(desk, words, truth), truth, ids, runs),
        }
    return {way: _score(found, truth, ids, runs) for way, found in ways.items()}


def _jaccard(one, other):
    return len(one & other) / max(1, len(one | other))


def _right(key, other, original, runs):
    return other == original or any(_jaccard(runs[other], runs[mine]) > 0.5 for mine in (key, original))


def _score(found, truth, ids, runs):
    told = {}
    for kind in [*dict.fromkeys(kind for kind, _ in truth.values()), "all"]:
        keys = [key for key, (own, _) in truth.items() if kind in (own, "all")]
        hit = sum(ids[truth[key][1]] in found[key] for key in keys)
        named = [(key, other) for key in keys for other in found[key]]
        right = sum(_right(key, other, ids[truth[key][1]], runs) for key, other in named)
        told[kind] = (hit / len(keys), right / len(named) if named else 1.0)
    return told


def _best(scored, truth, ids, runs):
    """What is found above the threshold that gives the best balance over all copies."""
    best = (-1.0, {})
    for threshold in sorted({round(score, 2) for found in scored.values() for score, _ in found}):
        found = {key: [other for score, other in some if score >= threshold] for key, some in scored.items()}
        recall, precision = _score(found, truth, ids, runs)["all"]
        best = max(best, (2 * recall * precision / max(1e-9, recall + precision), found), key=lambda one: one[0])
    return best[1]


def _minhash(runs, truth):
    made = {}
    for key, found in runs.items():
        made[key] = RMinHash(num_perm=len(near.bands(" ".join(map(str, range(99))))), seed=1)
        made[key].update(list(found))
    scored = {}
    for key in truth:
        some = [(made[key].jaccard(other), number) for number, other in made.items() if number != key]
        scored[key] = [pair for pair in some if pair[0] >= 0.05]
    return scored


def _alike(desk, words, truth):
    scored = {}
    for key in truth:
        with desk.archive.read() as connection:
            text = twins.articles.load(connection, key).text
        model = Model(key, analyse(text.headline), (words[key].exact, words[key].stems))
        hits = desk.indexer.ask(lambda index, m=model: index.search(Asked(like=m), 1))
        scored[key] = list(zip(hits.scores, hits.ids, strict=True))
    return scored


def tell(figures) -> None:
    """Prints the table."""
    kinds = list(figures["newsdesk"])
    wide = max(map(len, kinds))
    sys.stdout.write("\n" + " " * wide + "".join(f"  {way:>22}" for way in figures) + "\n")
    for kind in kinds:
        cells = (f"{figures[way][kind][0]:.0%} found, {figures[way][kind][1]:.0%} right" for way in figures)
        sys.stdout.write(f"{kind:{wide}}" + "".join(f"  {cell:>22}" for cell in cells) + "\n")


def main() -> None:
    """Prints both, and writes them down."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, nargs="*", default=[5_000, 40_000])
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    figures = {"speed": {}, "quality": {}}
    for count in asked.articles:
        with tempfile.TemporaryDirectory() as name:
            figures["speed"][count] = speed(count, Path(name))
    if SHARED.exists():
        with tempfile.TemporaryDirectory() as name:
            figures["quality"] = quality(Path(name))
        tell(figures["quality"])
    else:
        sys.stdout.write("the shared material is not beside this checkout: quality is not measured\n")
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
