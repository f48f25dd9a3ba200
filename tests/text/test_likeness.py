"""Finding a name by what somebody types: in two languages, letters left out, one wrong."""

import pytest

from newsdesk.text.likeness import SURE, rank, words_of

IMPORT = [words_of("استيراد ملفات…"), words_of("Import files…")]


def near(typed, names=IMPORT):
    return rank(words_of(typed), names)


HOLD = ["import", "Import Files", "files", "إستيراد", "اِسْتِيراد", "الملفات", "impo", "port fil"]


@pytest.mark.parametrize("typed", HOLD)
def test_either_language_in_any_spelling_finds_it_surely(typed):
    assert near(typed) < SURE


@pytest.mark.parametrize("typed", ["imprt", "impotr", "imoprt", "imqort", "استراد", "اسيتراد", "imprt fils"])
def test_a_wrong_or_missing_letter_still_finds_it(typed):
    assert near(typed) >= SURE


@pytest.mark.parametrize("typed", ["export", "print", "xyz", "تصدير", "im xyz"])
def test_another_word_does_not(typed):
    assert near(typed) is None


def test_the_very_name_comes_before_its_beginning_and_that_before_what_holds_it():
    names = ["Print", "Print preview", "Page print", "Footprints", "Pront"]
    ranks = [near("print", [words_of(name)]) for name in names]
    assert ranks == sorted(ranks)
    assert ranks[0] == 0
    assert len(set(ranks)) >= 4


def test_words_of_two_names_are_found_together():
    assert near("import ملفات") is not None
    assert near("import ملفات") > near("import")


def test_nothing_typed_is_near_to_everything():
    assert near("") == 1 or near("") == 0
