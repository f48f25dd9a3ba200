"""Measures how well related articles are found, and how fast, beside plain more-like-this of tantivy in the same run.

    python -m tests.benchmarks.relating [--articles N] [--archive FOLDER] [--json FILE] [--show] [--half tuned|kept]

**Speed** on an archive of recombined sentences with tags and links (tests.benchmarks.corpus), or on one that is there
already; plain more-like-this analyses the article and asks tantivy for eight, which is the least anybody can do.

**Quality** on real articles. Which of them tell one story is derived from their headlines, addresses, sources and
dates, never from their texts. Pairs of articles are of one story

- `headline`: with one headline, folded, other words below it, within a week: the weather of another week is another;
- `address`: of one address, other words below it;
- `two sources`: of two newsrooms, within two days, whose headlines share at least two words that are in at most 60 of
  7,000 headlines, one of them in at most 20 (2,000 articles of five newsrooms, 2018). All 81 pairs were read: 67 tell
  of one event, or of what came of it the next day (83 %); the others share a country, a competition, a turn of phrase;
- `one source`: of one newsroom, within two days, three shared words that are in at most 40 headlines, one of them in at
  most 12. Of 30 pairs that were read 28 tell of one event (93 %).

Each article of a pair is asked for in turn: is the other among the first ten? One that is folded into its near copy is
counted as found, since it is offered with it. Pairs hang together in stories, and these are dealt into two halves:
weights were tuned on the one (`--half tuned`), the other is what is printed. The texts are shared material that is not
part of the project; without it the speed alone is measured.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from zlib import crc32

from newsdesk.archive.keys import title_key, url_key
from newsdesk.desk import Desk, articles, importing, related
from newsdesk.desk.entries import body_words
from newsdesk.search import Asked, Model
from newsdesk.text.stopwords import is_empty
from newsdesk.text.tokens import analyse, tokens
from newsdesk.ui.application import SWITCH
from tests.benchmarks import corpus

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
SOURCES = [SHARED / "articles" / "jawhara-5000.jsonl", SHARED / "eval" / "abstracts-articles.jsonl"]
FIRST, SHOWN, ASKED, WEEK = 10, 8, 200, 7
KINDS = ("headline", "address", "two sources", "one source")


def rows():
    """The real articles, by their ids."""
    found = {}
    for path in SOURCES:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row.get("title"):
                found[row["id"]] = row
    return found


def day(published):
    """The number of the day that one of the three forms of date means; None where it means none."""
    for form in ("%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(published[:10], form).replace(tzinfo=UTC).toordinal()
        except ValueError:
            pass
    try:
        return parsedate_to_datetime(published).toordinal()
    except (TypeError, ValueError):
        return None


def stories(found):
    """(kind, id, id) of pairs that tell one story."""
    pairs = {}
    for kind, key_of in (
        ("headline", lambda row: title_key(row["title"])),
        ("address", lambda row: url_key(row["url"])),
    ):
        groups = defaultdict(list)
        for row in found.values():
            key = key_of(row)
            if key:
                groups[key].append(row)
        for group in groups.values():
            for at, one in enumerate(group):
                for other in group[at + 1 :]:
                    near = kind == "address" or _apart(one, other) <= WEEK
                    if near and one["body"] != other["body"]:
                        pairs.setdefault(tuple(sorted((one["id"], other["id"]))), kind)
    heads = {key: _words(row["title"]) for key, row in found.items()}
    often = Counter(stem for stems in heads.values() for stem in stems)
    days = defaultdict(list)
    for row in found.values():
        number = day(row["published"] or "")
        if number is not None:
            days[number].append(row)
    for number in sorted(days):
        for later in range(number, number + 3):
            for one in days[number]:
                for other in days.get(later, ()):
                    if later == number and one["id"] >= other["id"]:
                        continue
                    apart = one["source"] != other["source"]
                    least, common, rare = (2, 60, 20) if apart else (3, 40, 12)
                    shared = heads[one["id"]] & heads[other["id"]]
                    told = sum(often[stem] <= common for stem in shared)
                    if told >= least and any(often[stem] <= rare for stem in shared):
                        kind = "two sources" if apart else "one source"
                        pairs.setdefault(tuple(sorted((one["id"], other["id"]))), kind)
    return [(kind, *pair) for pair, kind in pairs.items()]


def _apart(one, other):
    first, second = day(one["published"] or ""), day(other["published"] or "")
    return WEEK + 1 if first is None or second is None else abs(first - second)


def _words(title):
    found = tokens(title)
    return frozenset(
        token.stem
        for token in found
        if len(token.stem) >= 3 and not token.exact.isdigit() and not is_empty(token.exact)
    )


def halves(pairs):
    """The pairs in two halves, no story in both."""
    leader = {}

    def top(key):
        while leader.setdefault(key, key) != key:
            key = leader[key]
        return key

    for _, one, other in pairs:
        first, second = sorted((top(one), top(other)))
        leader[second] = first
    dealt = {"tuned": [], "kept": []}
    for pair in pairs:
        dealt["kept" if crc32(top(pair[1]).encode()) % 2 else "tuned"].append(pair)
    return dealt


def plain(desk, key, limit):
    """What tantivy's own more-like-this finds."""
    text = articles.get(desk, key).text
    model = Model(key, analyse(text.headline), analyse(body_words(text.subhead, text.summary, text.body)))
    return desk.indexer.ask(lambda index: index.search(Asked(like=model), limit)).ids


def ours(desk, key, limit):
    """What newsdesk suggests."""
    return related.suggest(desk, key, limit)


def ranks(desk, pairs, numbers):
    """For every article of a pair asked for: (kind, place of the other with newsdesk, with plain more-like-this)."""
    asked = {}
    found = []
    for kind, one, other in pairs:
        for key, wanted in ((one, other), (other, one)):
            if key not in numbers or wanted not in numbers or numbers[key] == numbers[wanted]:
                continue  # they became one article when they were read
            number = numbers[key]
            if number not in asked:
                suggested = [{item.id, *item.copies} for item in ours(desk, number, FIRST)]
                asked[number] = suggested, [{other} for other in plain(desk, number, FIRST)]
            places = [
                next((at for at, ids in enumerate(answer) if numbers[wanted] in ids), None) for answer in asked[number]
            ]
            found.append((kind, key, wanted, *places))
    return found


def tell(found, figures):
    """Prints the shares."""
    sys.stdout.write(f"{'':14}{'asked':>7}{'newsdesk':>12}{'plain':>10}{'first: newsdesk':>18}{'plain':>8}\n")
    for kind in (*KINDS, "all"):
        some = [row for row in found if kind in (row[0], "all")]
        if not some:
            continue
        shares = [sum(row[way] is not None for row in some) / len(some) for way in (3, 4)]
        firsts = [sum(row[way] == 0 for row in some) / len(some) for way in (3, 4)]
        figures[kind] = {"asked": len(some), "newsdesk": shares[0], "plain": shares[1], "first": firsts}
        sys.stdout.write(
            f"{kind:14}{len(some):>7}{shares[0]:>12.1%}{shares[1]:>10.1%}{firsts[0]:>18.1%}{firsts[1]:>8.1%}\n"
        )


def quality(folder, half, figures, *, show=False):
    """Prints which share of the articles of one story is found."""
    found = rows()
    dealt = halves(stories(found))
    with Desk.open(folder / "Real.newsdesk", folder / "cache", create=True) as desk:
        if not desk.indexer.index.size:
            importing.import_paths(desk, SOURCES)
            desk.indexer.catch_up()
        with desk.archive.read() as connection:
            listed = connection.exec_driver_sql("select external_id, id from articles where trashed is null")
            numbers = {row[0]: row[1] for row in listed}
        answers = ranks(desk, dealt[half], numbers)
        sys.stdout.write(
            f"\nthe other of two articles of one story among the first {FIRST} of {len(numbers):,}"
            f" ({half} half: {len(dealt[half])} of {sum(map(len, dealt.values()))} pairs)\n"
        )
        tell(answers, figures)
        for kind, key, wanted, own, _ in answers if show else ():
            if own is None:
                sys.stdout.write(f"  missed ({kind}) {found[key]['title']} | {found[wanted]['title']}\n")


def spread(times):
    """(median, p95)."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, round(len(ordered) * 0.95))]


def speed(archive, cache, figures):
    """Prints how long a whole answer takes."""
    with Desk.open(archive, cache) as desk:
        size = desk.indexer.index.size
        chance = random.Random(4)
        keys = [1 + chance.randrange(size) for _ in range(ASKED)]
        for way in (ours, plain):  # the first ones wait for tables and caches that are there later
            for key in keys[:10]:
                way(desk, key, SHOWN)
        for way, name in ((ours, "newsdesk"), (plain, "plain")):
            times = []
            for key in keys:
                started = time.perf_counter()
                way(desk, key, SHOWN)
                times.append((time.perf_counter() - started) * 1000)
            figures[name] = dict(zip(("p50", "p95"), spread(times), strict=True))
    told = "   ".join(f"{name} {one['p50']:.1f} ms, p95 {one['p95']:.1f}" for name, one in figures.items())
    ratio = figures["newsdesk"]["p95"] / figures["plain"]["p95"]
    sys.stdout.write(f"{SHOWN} related of {size:,}: {told}   {ratio:.2f} x (aim p95 25 ms)\n")


def main():
    """Prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=40_000)
    parser.add_argument("--archive", type=Path, help="a folder that tests.benchmarks.corpus filled")
    parser.add_argument("--real", type=Path, help="a folder in which the real articles are kept from run to run")
    parser.add_argument("--half", choices=("tuned", "kept"), default="kept")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--json", type=Path)
    asked = parser.parse_args()
    figures = {"speed": {}, "quality": {}}
    sys.setswitchinterval(SWITCH)  # as in the program, where no job may hold the window up
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        made = asked.archive or folder
        if not (made / "Made.newsdesk").exists() and asked.articles:
            corpus.build(made / "Made.newsdesk", made / "texts", asked.articles)
        if asked.articles:
            speed(made / "Made.newsdesk", folder / "cache", figures["speed"])
        if all(path.exists() for path in SOURCES):
            quality(asked.real or folder, asked.half, figures["quality"], show=asked.show)
        else:
            sys.stdout.write("the shared material is not beside this checkout: quality is not measured\n")
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
