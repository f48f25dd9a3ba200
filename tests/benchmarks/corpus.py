"""Archives of any size for benchmarks: recombined sentences of real articles, or words with a natural distribution.

    python -m tests.benchmarks.corpus --articles 40000 FOLDER

What is made goes in as a person's files would: JSON Lines through the import, tags through the tag verbs. For a million
articles that is 50,000 tags in a tree, three taggings and two links each, 400 sources, and dates over fifteen years.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import re
import sys
import time
from datetime import date, timedelta
from pathlib import Path

from newsdesk.archive import tags
from newsdesk.desk import Desk, importing
from newsdesk.domain.tag import TagKind
from newsdesk.text.body import from_paragraphs

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles" / "jawhara-5000.jsonl"
PART = 50_000  # articles in one file
FIRST_DAY, DAYS = date(2010, 1, 1), 15 * 365
TAGS_PER_ARTICLE, LINKS_PER_ARTICLE = 3, 2
_ROOTS = (
    "كتب درس عمل حكم نظر سمع فتح نشر قرأ رسم زرع صنع بحث علم شرح نقل جمع قطع حفظ ربط سكن طرق عبر مطر نهر بحر سوق قمح"
)
_SHAPES = ("{0}ا{1}{2}", "م{0}{1}و{2}", "{0}{1}ي{2}", "ت{0}{1}ي{2}", "ا{0}ت{1}ا{2}", "م{0}{1}{2}ة", "{0}{1}{2}ون")


class Words:
    """Sentences and headlines to draw from; the same ones every time."""

    def __init__(self) -> None:
        self.chance = random.Random(7)
        if SHARED.exists():
            self.sentences, self.titles = _real()
        else:
            self.sentences, self.titles = _made(self.chance)

    def title(self, number: int) -> str:
        """A headline that no other article has."""
        return f"{' '.join(self.chance.choice(self.titles).split()[:9])} {number}"

    def paragraphs(self) -> list[str]:
        """Three paragraphs of three sentences."""
        chosen = self.chance.choices(self.sentences, k=9)
        return [" ".join(chosen[start : start + 3]) for start in (0, 3, 6)]


def _real():
    bodies, titles = [], []
    for line in SHARED.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        bodies += [part.strip() for part in re.split(r"(?<=[.؟!])\s+|\n", row["body"]) if len(part) > 20]
        titles.append(row.get("title") or row.get("headline") or "")
    return bodies, titles


def _made(chance):
    """Sentences of words that occur as often as words do: the n-th one as 1/n (Zipf)."""
    stems = [shape.format(*root) for root in _ROOTS.split() for shape in _SHAPES]
    words = [
        f"{before}{stem}{after}"
        for stem in stems
        for before in ("", "ال", "و", "بال", "لل")
        for after in ("", "ها", "هم", "ية")
    ]
    chance.shuffle(words)
    weights = list(itertools.accumulate(1 / place for place in range(1, len(words) + 1)))

    def some(least, most):
        return " ".join(chance.choices(words, cum_weights=weights, k=chance.randint(least, most)))

    return [some(12, 40) + "." for _ in range(20_000)], [some(6, 12) for _ in range(5_000)]


def tag_name(number: int) -> str:
    """The name of the n-th tag."""
    return f"موضوع {number}"


def how_many_tags(articles: int) -> int:
    """Fifty thousand for a million articles."""
    return max(20, articles // 20)


def rows(count: int, first: int = 0):
    """The articles as rows of newsdesk's own JSON Lines, numbered from `first` on."""
    words, chance = Words(), random.Random(11)
    many = how_many_tags(count)
    titles = [words.title(first + number) for number in range(count)]
    sources = list(itertools.accumulate(1 / place for place in range(1, 401)))
    for number, title in enumerate(titles):
        ends = {chance.randrange(max(1, number)), chance.randrange(max(1, number))}
        if number % 5 == 0:  # one link in ten waits for its article
            ends = {chance.randrange(max(1, number)), min(count - 1, number + chance.randrange(1, 5000))}
        yield {
            "newsdesk": 1, "id": f"made-{first + number}", "headline": title,
            "html": from_paragraphs(words.paragraphs()),
            "published": (FIRST_DAY + timedelta(chance.randrange(DAYS))).isoformat(), "language": "ar",
            "source": f"صحيفة {chance.choices(range(400), cum_weights=sources)[0]}",
            "byline": f"الكاتب {chance.randrange(2000)}",
            "status": chance.choice(("inbox", "inbox", "archived", "final")),
            "tags": [tag_name(int(many * chance.random() ** 2)) for _ in range(TAGS_PER_ARTICLE)],
            "links": [{"title": titles[end], "kind": "related"} for end in sorted(ends - {number})],
        }  # fmt: skip


def write(folder: Path, count: int) -> list[Path]:
    """Writes the rows of `count` articles into files of PART; those that are there already are taken as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    done = folder / f"{count}.done"
    files = [folder / f"rows-{number:03}.jsonl" for number in range(-(-count // PART))]
    if not done.exists():
        found = rows(count)
        for file in files:
            with file.open("w", encoding="utf-8") as out:
                out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in itertools.islice(found, PART))
        done.touch()
    return files


def plant(desk: Desk, count: int) -> None:
    """Makes the tree of tags: tens below tens."""
    made: list[int] = []

    def some(numbers):
        def work(writer):
            for number in numbers:
                parent = made[number // 10 - 1] if number >= 10 else None
                made.append(tags.create(writer, tag_name(number), TagKind.TOPIC, parent))

        return work

    many = how_many_tags(count)
    for start in range(0, many, 1000):
        desk.archive.write("create-tag", some(range(start, min(start + 1000, many))))


def build(archive: Path, texts: Path, count: int, progress=None) -> float:
    """Makes an archive; gives the seconds that its import took."""
    files = write(texts, count)
    with Desk.open(archive, archive.parent / "cache", create=True) as desk:
        plant(desk, count)
        report = importing.import_paths(desk, files, progress)
    assert (report.added, report.failed) == (count, 0), report
    return report.seconds


class Told:
    """Tells how far an import is, once a minute."""

    def __init__(self) -> None:
        self.started = self.last = time.monotonic()

    def report(self, done: int, total: int | None) -> None:
        """Prints the number and the pace."""
        now = time.monotonic()
        if now - self.last > 60:
            self.last = now
            sys.stderr.write(f"{done} of {total}, {done / (now - self.started):.0f} a second\n")

    def cancelled(self) -> bool:
        """Never."""
        return False


def main() -> None:
    """Makes one and says where."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=40_000)
    given = parser.parse_args()
    seconds = build(given.folder / "Made.newsdesk", given.folder / "texts", given.articles, Told())
    sys.stdout.write(f"{given.articles} articles in {seconds:.1f} s: {given.folder / 'Made.newsdesk'}\n")


if __name__ == "__main__":
    main()
