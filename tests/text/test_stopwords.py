"""Words that tell nothing, in every language of an archive, also behind an attached letter."""

import pytest

from newsdesk.text.fold import fold
from newsdesk.text.stopwords import EMPTY, STOP, is_empty


@pytest.mark.parametrize("word", ["عنهم", "وأثناء", "فبعد", "لهذا", "نحو", "since", "will", "isn", "lors", "باید"])
def test_words_that_tell_nothing(word):
    assert is_empty(fold(word))


@pytest.mark.parametrize("word", ["بلدية", "وعد", "كبير", "فلسطين", "harbour", "haven", "don", "élection", "تهران"])
def test_words_that_tell_something(word):
    assert not is_empty(fold(word))


def test_what_a_search_passes_over_is_among_them():
    assert STOP < EMPTY
