"""Texts that are nearly the same meet; others do not."""

import random

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.near import LEAST, NEAR, bands, likeness, runs

CHANCE = random.Random(11)
VOCABULARY = [f"w{number}" for number in range(20_000)]


def text(count=300):
    return [CHANCE.choice(VOCABULARY) for _ in range(count)]


def changed(words, count):
    made = list(words)
    for place in CHANCE.sample(range(len(made)), count):
        made[place] = CHANCE.choice(VOCABULARY)
    return made


def met(count, rounds=150):
    found = alike = 0
    for _ in range(rounds):
        one = text()
        other = changed(one, count)
        found += bool(set(bands(" ".join(one))) & set(bands(" ".join(other))))
        alike += likeness(runs(" ".join(one)), runs(" ".join(other)))
    return found / rounds, alike / rounds


def test_texts_meet_as_often_as_they_are_alike():
    for count, least, most in ((0, 1, 1), (8, 0.97, 1), (20, 0.8, 1), (100, 0, 0.15)):
        share, alike = met(count)
        assert least <= share <= most, (count, share, alike)


def test_unlike_texts_do_not_meet_by_chance():
    seen = [set(bands(" ".join(text()))) for _ in range(800)]
    assert len(set.union(*seen)) == sum(map(len, seen))


def test_a_few_words_are_no_text():
    assert bands(" ".join(text(LEAST - 1))) == ()
    assert bands("") == ()
    assert likeness(runs(""), runs("")) == 0


def test_the_keys_of_a_text_stay_the_same():
    """They lie in the index: other keys ask for another version of it."""
    assert bands(" ".join(f"كلمه{n}" for n in range(40)))[:2] == KNOWN


KNOWN = ("6215f6b8c05", "f9c2f6d5569")


@given(st.lists(st.sampled_from(["ابجد", "هوز", "حطي", "كلمن", "سعفص", "قرشت", "ثخذ", "ضظغ"]), max_size=80))
def test_a_text_is_its_own_copy(words):
    exact = " ".join(words)
    assert likeness(runs(exact), runs(exact)) in (0, 1)
    assert NEAR < 1
    assert bands(exact) == bands(exact)
