"""The program is killed while somebody types: at most the last half second of it is lost."""

import random
import subprocess
import sys
import threading
import time

import pytest

from newsdesk.desk import Desk, articles, drafts, recovering
from newsdesk.domain.article import Text
from newsdesk.text.body import plain_text
from tests.e2e.typist import letters

LOST = 0.5  # seconds


def kill_while_typing(archive, cache, article, first, seed):
    """Runs the program until a random moment; gives how many letters were typed, and how many half a second before."""
    command = [sys.executable, "-m", "tests.e2e.typist", str(archive), str(cache), str(article), str(first), str(seed)]
    chance = random.Random(seed)
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    watch = threading.Timer(60, program.kill)  # a program that types nothing is no reason to wait for ever
    watch.start()
    try:
        told = [program.stdout.readline()]
        assert told[0], "the program typed nothing"
        time.sleep(chance.uniform(0.0, 2.5))
        end = time.monotonic()
        program.kill()
        told += program.stdout.read().splitlines()
    finally:
        program.kill()
        program.wait()
        program.stdout.close()
        watch.cancel()
    moments = [(float(moment), int(count)) for moment, count in (line.split() for line in told if " " in line)]
    surely = max((count for moment, count in moments if moment <= end - LOST), default=first)
    return max(count for _, count in moments), surely


def recover(archive, cache, article):
    """The text that is there at the next start, once what was left is taken over."""
    with Desk.open(archive, cache) as desk:
        keeper = drafts.Keeper(desk, lambda error: pytest.fail(str(error)))
        for one in keeper.left():
            recovering.take(desk, recovering.look(desk, one)[0])
        keeper.close()
        return plain_text(articles.get(desk, article).text.body)


def crash(tmp_path, times):
    archive, cache = tmp_path / "A.newsdesk", tmp_path / "cache"
    with Desk.open(archive, cache, create=True) as desk:
        article, _ = articles.create(desk, Text(headline="خبر"))
    there, lost = 0, []
    for seed in range(times):
        typed, surely = kill_while_typing(archive, cache, article, there, seed)
        text = recover(archive, cache, article)
        assert letters(typed).startswith(text), f"seed {seed}: what is there was typed"
        assert len(text) >= surely, f"seed {seed}: {surely - len(text)} letters older than half a second are gone"
        lost.append(typed - len(text))
        there = len(text)
    return lost


def test_a_kill_costs_at_most_half_a_second_of_typing(tmp_path):
    crash(tmp_path, 3)


@pytest.mark.soak
def test_a_hundred_kills_at_random_moments(tmp_path):
    lost = crash(tmp_path, 100)
    print(f"letters lost: {sum(lost)} in {len(lost)} kills, at most {max(lost)}")  # noqa: T201
