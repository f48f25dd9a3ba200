"""Measures how well waiting titles find their articles, and what that costs an import.

    python -m tests.benchmarks.waiting [--articles N] [--runs N] [--json FILE]
    python -m tests.benchmarks.waiting --archive FOLDER [--articles N]

Cost: the same import of recombined articles, each with two links, with and without the search for other spellings, in
turn; the share of the time that the search takes, beside the share that titles alone take that are equal when folded.
With `--archive` the share alone, of N more articles in an archive that tests.benchmarks.corpus filled; they stay in it.

Quality: pages wait for real headlines in a changed spelling, one kind of change at a time, and the articles arrive
afterwards; then once more the other way round, with the articles there before the titles. A title whose article is
not among them at all, but one that differs in a number or a name, must find nothing. Beside it, what folded equality
alone finds. The headlines are shared material that is not part of the project; without it the cost alone is measured.
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

from newsdesk.archive import articles
from newsdesk.archive import waiting as titles
from newsdesk.desk import Desk, importing, waiting
from newsdesk.text.fold import fold_key
from newsdesk.text.stopwords import STOP
from tests.benchmarks import corpus

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles"
FILES = (SHARED / "jawhara-5000.jsonl", SHARED / "mixed-329.jsonl")
ASKED = 150  # titles of each kind of change
LEAST = 5  # words of a headline that is changed
_LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_TAILS = (" - صحيفة الساحل", " | موقع الأخبار", " – وكالة أنباء المدينة")
_FRILLS = ("{0} (فيديو)", "بالفيديو.. {0}", "{0} (صور)", "عاجل: {0}", "شاهد | {0}")
_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NUMBERS = ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة")
_NAMES = ("الخرطوم", "دمشق", "بغداد", "الرباط", "مسقط", "نواكشوط", "عمّان", "صنعاء", "بيروت", "طرابلس")


# -- changes that leave it the same headline


def _long(title, chance):
    """The place of a word of five letters or more."""
    words = title.split()
    places = [place for place, word in enumerate(words) if len(word) > 4 and word.isalpha()]
    return words, chance.choice(places) if places else None


def _in_a_word(title, chance, change):
    words, place = _long(title, chance)
    if place is None:
        return title
    words[place] = change(words[place], chance.randrange(1, len(words[place]) - 1))
    return " ".join(words)


def hamza(title, chance):
    """أ, إ and آ without their marks; ى and ي in each other's place."""
    return title.translate(str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ئ": "ي"}))


def teh(title, chance):
    """ة written ه, and the other way round."""
    return " ".join(f"{w[:-1]}ه" if w.endswith("ة") else w for w in title.split())


def wrong(title, chance):
    """One letter is another one."""
    return _in_a_word(title, chance, lambda word, at: word[:at] + chance.choice(_LETTERS) + word[at + 1 :])


def missing(title, chance):
    """One letter is not there."""
    return _in_a_word(title, chance, lambda word, at: word[:at] + word[at + 1 :])


def swapped(title, chance):
    """Two letters changed places."""
    return _in_a_word(title, chance, lambda word, at: word[:at] + word[at + 1] + word[at] + word[at + 2 :])


def dropped(title, chance):
    """One telling word is not there."""
    words = title.split()
    places = [place for place, word in enumerate(words) if len(word) > 3]
    place = chance.choice(places)
    return " ".join(words[:place] + words[place + 1 :])


def small(title, chance):
    """A word that tells nothing is not there, or there is one more."""
    words = title.split()
    places = [place for place, word in enumerate(words) if fold_key(word) in STOP]
    if places:
        del words[chance.choice(places)]
    else:
        words.insert(chance.randrange(1, len(words)), "في")
    return " ".join(words)


def article(title, chance):
    """A word has its ال, or has it not."""
    return _in_a_word(title, chance, lambda word, _at: word[2:] if word.startswith("ال") else f"ال{word}")


def tail(title, chance):
    """The name of the paper behind it."""
    return title + chance.choice(_TAILS)


def frill(title, chance):
    """What tells of a film, of pictures, of haste."""
    return chance.choice(_FRILLS).format(title)


def digits(title, chance):
    """Digits of the other family."""
    return title.translate(_DIGITS) if any(letter.isdigit() for letter in title) else f"{title} ٢٠٢٥"


# -- changes that make another headline of it


def number(title, chance):
    """Another number."""
    words = title.split()
    for place, word in enumerate(words):
        if word.isdigit():
            return " ".join([*words[:place], str(int(word) + chance.randrange(1, 9)), *words[place + 1 :]])
    return title


def name(title, chance):
    """Another name in the place of a word."""
    words, place = _long(title, chance)
    if place is None:
        return title
    words[place] = chance.choice(_NAMES)
    return " ".join(words)


SAME = (hamza, teh, digits, wrong, missing, swapped, article, small, dropped, tail, frill)
OTHER = (number, name)


def headlines(chance):
    """Real headlines, each of which stands once when folded."""
    found = {}
    for path in FILES:
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            title = " ".join((row.get("title") or row.get("headline") or "").split())
            if len(title.split()) >= LEAST:
                found.setdefault(fold_key(title), title)
    chosen = list(found.values())
    chance.shuffle(chosen)
    return chosen


def planted(chosen, chance):
    """(kind of change, the title that is waited for, its headline); a change that changes nothing is left out."""
    found, place = [], 0
    for change in (*SAME, *OTHER):
        made = 0
        while made < ASKED and place < len(chosen):
            title = chosen[place]
            place += 1
            told = change(title, chance)
            if change is number and told == title:
                title = f"{title} {chance.randrange(2, 90)}"  # few headlines tell a number
                told = number(title, chance)
            if change is digits and title.translate(_DIGITS) == title:
                title = f"{title} 2025"
            if told != title:
                found.append((change.__name__, told, title))
                made += 1
    return found, chosen[place:]


def filled(desk, folder, rows):
    """Imports rows."""
    path = folder / f"{time.monotonic_ns()}.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    report = importing.import_paths(desk, [path])
    assert report.failed == 0, report
    return report


def pages(asked):
    """A page for each title, which waits for it."""
    return [
        {"newsdesk": 1, "id": f"page-{place}", "headline": f"صفحة {place}", "html": f"<p>نص الصفحة {place}</p>",
         "links": [{"title": title, "kind": "related"}]}
        for place, (_, title, _) in enumerate(asked)
    ]  # fmt: skip


def arrivals(asked, others):
    """The articles that are waited for, and others."""
    every = [title for _, _, title in asked] + others
    return [
        {"newsdesk": 1, "id": f"a-{place}", "headline": title, "html": f"<p>نص {place}</p>", "source": "جريدة المدينة"}
        for place, title in enumerate(every)
    ]


def judged(desk, asked):
    """What became of each title: right, wrong, offered (the right one), offered in vain, lost."""
    answers = {}
    with desk.archive.read() as connection:
        named = {}
        for key in articles.all_ids(connection):
            named[key] = articles.load(connection, key)
    by_id = {one.external_id: one for one in named.values()}
    for place, (kind, _, headline) in enumerate(asked):
        link = next(one for one in by_id[f"page-{place}"].links if one.outgoing)
        fits = kind not in {change.__name__ for change in OTHER}
        offered = {one.headline for one in (*link.near, *link.offered)}
        if link.article_id is not None:
            right = fits and named[link.article_id].text.headline == headline
            answer = "right" if right else "wrong"
        elif headline in offered and fits:
            answer = "offered"
        elif offered:
            answer = "in vain"
        else:
            answer = "lost" if fits else "right"
        answers.setdefault(kind, Counter())[answer] += 1
    return answers


@contextmanager
def exact_only():
    """Folded equality alone: no marks, no looking for other spellings."""
    kept = titles.mark, titles.arrive, waiting.follow
    titles.mark, titles.arrive = lambda writer, found: None, lambda writer, found, **how: 0
    waiting.follow = lambda desk, progress=None, operation=None: 0
    try:
        yield
    finally:
        titles.mark, titles.arrive, waiting.follow = kept


def quality(folder, figures):
    """Prints what becomes of titles in another spelling, both ways round, and by folded equality."""
    chance = random.Random(10)
    asked, others = planted(headlines(chance), chance)
    for way in ("articles arrive", "articles were there", "folded equality alone"):
        desk = Desk.open(folder / f"{way}.newsdesk", folder / "cache", create=True)
        parts = [pages(asked), arrivals(asked, others)]
        if way == "folded equality alone":
            with exact_only():
                [filled(desk, folder, part) for part in parts]
        else:
            [filled(desk, folder, part) for part in (parts if way == "articles arrive" else reversed(parts))]
        answers = judged(desk, asked)
        desk.close()
        tell(way, answers, figures)


def tell(way, answers, figures):
    """Prints a table."""
    names = ("right", "wrong", "offered", "in vain", "lost")
    sys.stdout.write(f"\n{way}{'':{24 - len(way)}}" + "".join(f"{name:>10}" for name in names) + "\n")
    for kind, counted in answers.items():
        total = sum(counted.values())
        figures.setdefault(way, {})[kind] = {name: counted[name] / total for name in names}
        note = " (another article)" if kind in {change.__name__ for change in OTHER} else ""
        told = f"{kind}{note} {total}"
        sys.stdout.write(f"{told:24}" + "".join(f"{counted[name] / total:10.1%}" for name in names) + "\n")
    same = Counter()
    for kind, counted in answers.items():
        if kind in {change.__name__ for change in SAME}:
            same.update(counted)
    total = sum(same.values())
    figures[way]["all"] = {name: same[name] / total for name in names}
    told = f"all spellings {total}"
    sys.stdout.write(f"{told:24}" + "".join(f"{same[name] / total:10.1%}" for name in names) + "\n")


def cost(folder, count, runs, figures):
    """Prints the share of an import that looking for other spellings takes."""
    texts = folder / "texts"
    corpus.write(texts, count)
    inside, _ = _inside(
        lambda: corpus.build(folder / "inside.newsdesk", texts, count)
    )  # first, as a program that has read no title yet
    times = {"near": [], "exact": []}
    for run in range(runs):
        for way in ("near", "exact") if run % 2 else ("exact", "near"):
            place = folder / f"{way}-{run}.newsdesk"
            if way == "exact":
                with exact_only():
                    times[way].append(corpus.build(place, texts, count))
            else:
                times[way].append(corpus.build(place, texts, count))
    near, exact = (statistics.median(times[way]) for way in ("near", "exact"))
    share = (near - exact) / near
    figures["cost"] = {"articles": count, "with_s": near, "without_s": exact, "share": share, "inside": inside}
    sys.stdout.write(
        f"{count:,} articles with two links each: {near:.1f} s with other spellings, {exact:.1f} s without"
        f" ({share:+.1%} of the import); of its processor time {inside:.1%}\n"
    )


def among(archive, folder, count):
    """Prints the share of an import among the many articles of an archive."""
    with Desk.open(archive, archive.parent / "cache") as desk:
        desk.indexer.catch_up()
        with desk.archive.read() as connection:
            have = max(articles.all_ids(connection), default=0)
    file = folder / "more.jsonl"
    with file.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in corpus.rows(count, have))

    def more():
        with Desk.open(archive, archive.parent / "cache") as desk:
            report = importing.import_paths(desk, [file])
        assert (report.added, report.failed) == (count, 0), report
        return report.seconds

    share, seconds = _inside(more)
    sys.stdout.write(
        f"{count:,} more articles among {have:,} took {seconds:.1f} s; {share:.1%} of the processor time for titles\n"
    )


def _inside(work):
    """The share of the processor time of an import, its workers' included, that is spent in what looks for other
    spellings: by the clock of the thread around its three doors. It does not depend on what else the machine does. And
    what `work` gives."""
    spent = Counter()

    def timed(door):
        def run(*given, **named):
            started = time.thread_time()
            try:
                return door(*given, **named)
            finally:
                spent[door.__name__] += time.thread_time() - started

        return run

    kept = titles.mark, titles.arrive, waiting.follow
    titles.mark, titles.arrive, waiting.follow = (timed(door) for door in kept)
    try:
        started = _processor()
        made = work()
        return sum(spent.values()) / (_processor() - started), made
    finally:
        titles.mark, titles.arrive, waiting.follow = kept


def _processor():
    """Seconds of processor time of this process and of those that it started and that ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main():
    """Prints the tables."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--archive", type=Path, help="a folder that tests.benchmarks.corpus filled; more go into it")
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        if given.archive:
            among(given.archive / "Made.newsdesk", folder, given.articles)
            return
        if all(path.exists() for path in FILES):
            quality(folder, figures)
        else:
            sys.stdout.write("the shared material is not beside this checkout: quality is not measured\n")
        sys.stdout.write("\n")
        cost(folder, given.articles, given.runs, figures)
    if given.json:
        given.json.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
