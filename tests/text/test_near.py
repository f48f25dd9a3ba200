"""Texts that are nearly the same meet; others do not."""

import random

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.near import LEAST, NEAR, SURE, bands, bands_in, likeness, print_of, shared, surely

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
        alike += likeness(print_of(" ".join(one)), print_of(" ".join(other)))
    return found / rounds, alike / rounds


def test_texts_meet_as_often_as_they_are_alike():
    for count, least, most in ((0, 1, 1), (60, 0.99, 1), (120, 0.9, 1), (270, 0, 0.1)):
        share, alike = met(count)
        assert least <= share <= most, (count, share, alike)
        assert (alike >= NEAR) == (count <= 120), (count, alike)


def test_a_part_and_other_order_are_alike_and_the_same_words_in_no_order_are_not():
    words = text()
    whole = print_of(" ".join(words))
    half = print_of(" ".join(words[:150]))
    turned = print_of(" ".join(words[200:] + words[:200]))
    mixed = print_of(" ".join(CHANCE.sample(words, len(words))))
    assert shared(whole, half) == 1 and NEAR < likeness(whole, half) < 0.8
    assert likeness(whole, turned) > 0.99
    assert likeness(whole, mixed) == 0
    assert likeness(whole, print_of(" ".join(words[:30]))) < NEAR, "a few lines are no copy of all"


def test_what_a_paper_prints_below_everything_makes_no_copies():
    below = text(40)
    one, other = (print_of(" ".join([*text(45), *below])) for _ in range(2))
    assert shared(one, other) > SURE and not surely(one, other)
    words = text(85)
    few, many = (print_of(" ".join(changed(words, count))) for count in (0, 14))
    assert shared(few, many) > SURE and surely(few, many), "as much in common, and all over the text"
    assert surely(few, print_of(" ".join(words[:40]))), "a half that is all there"


def test_unlike_texts_do_not_meet_by_chance():
    seen = [set(bands(" ".join(text()))) for _ in range(800)]
    doubled = sum(map(len, seen)) - len(set.union(*seen))
    assert doubled <= 8, "one number in a few thousand million is another text's by chance: one band says nothing"


def test_a_few_words_are_no_text():
    assert bands(" ".join(text(LEAST - 1))) == ()
    assert bands("") == ()
    assert likeness(print_of(""), print_of("")) == 0


def test_the_keys_of_a_text_stay_the_same():
    """They lie in the index: other keys ask for another version of it."""
    assert bands(" ".join(f"كلمه{n}" for n in range(40)))[:2] == KNOWN


KNOWN = ("0.6bdc6573", "1.c30ca0ad")


@given(st.lists(st.sampled_from(["ابجد", "هوز", "حطي", "كلمن", "سعفص", "قرشت", "ثخذ", "ضظغ"]), max_size=80))
def test_a_text_is_its_own_copy(words):
    exact = " ".join(words)
    own = print_of(exact)
    assert likeness(own, own) == 0 or abs(likeness(own, own) - 1) < 1e-9
    assert bands(exact) in ((), bands_in(own))
