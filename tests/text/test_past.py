"""Stepping back and forth through what was written."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from newsdesk.domain.article import Direction, Text
from newsdesk.domain.dates import PartialDate
from newsdesk.text.past import Edit, Past, applied, between, edit_between, fields_of, print_of, reversed_step, text_of

WHOLE = Text(
    headline="عنوان", body="<p>نص</p>", language="ar", direction=Direction.RTL, published=PartialDate("2024-05"),
    published_text="مايو", source="وكالة", notes="ملاحظة",
)  # fmt: skip

words = st.text(alphabet="abاب \n<>p😀", max_size=30)


def test_a_text_comes_back_from_its_fields_whole():
    assert text_of(fields_of(WHOLE)) == WHOLE
    assert text_of(fields_of(Text())) == Text()
    assert text_of(fields_of(WHOLE) | {"of-a-later-newsdesk": "x"}) == WHOLE


@given(words, words)
def test_one_edit_leads_from_any_string_to_any_other_and_back(one, other):
    edit = edit_between(one, other)
    there = applied({"body": one} if one else {}, {"body": edit})
    assert there.get("body", "") == other
    assert applied(there, {"body": edit.back()}).get("body", "") == one


def test_an_edit_that_does_not_fit_changes_nothing():
    assert applied({"body": "abc"}, {"body": Edit(1, "x", "y")}) == {"body": "abc"}
    assert applied({"body": "abc"}, {"body": Edit(9, "", "y")}) == {"body": "abc"}


def typed(past, *texts):
    for text in texts:
        step = between(past.text, fields_of(text))
        if step:
            past.add(step)


def turn(past, way):
    found = way()
    assert found is not None
    past.move(*found)
    return text_of(past.text)


def test_letters_become_a_phrase_and_a_phrase_is_taken_back_at_once():
    past = Past({})
    for length in range(1, 20):
        typed(past, Text(body=f"<p>{'قال الوزير إن الماء'[:length]}</p>"))
    assert len(past.steps) == 2, "the paragraph, and what was written into it"
    past.floor = past.place
    assert turn(past, past.back).body == "<p>ق</p>"
    assert turn(past, past.back) == Text()
    assert past.back() is None
    assert turn(past, past.forth).body == "<p>ق</p>"
    assert turn(past, past.forth).body == "<p>قال الوزير إن الماء</p>"
    assert past.forth() is None


def test_what_the_document_itself_took_back_is_passed_over():
    """Ctrl+Z to the beginning of this sitting is done by the document; the next one leads before it."""
    past = Past({})
    typed(past, Text(headline="أمس"))
    past.floor = past.place  # the document was filled
    typed(past, Text(headline="أمس", body="<p>اليوم</p>"), Text(headline="أمس"))
    assert turn(past, past.back) == Text()
    assert turn(past, past.forth) == Text(headline="أمس")
    assert past.forth() is None, "what was written and taken back is no step forth"


def test_after_stepping_back_new_words_take_the_place_of_the_old_ones():
    past = Past({})
    typed(past, Text(headline="a"), Text(headline="a", body="<p>b</p>"))
    past.floor = past.place
    assert turn(past, past.back) == Text(headline="a")
    typed(past, Text(headline="a", body="<p>c</p>"))
    assert past.forth() is None
    past.floor = past.place
    assert turn(past, past.back) == Text(headline="a")


@given(st.lists(st.tuples(st.sampled_from(["headline", "body", "notes"]), words), max_size=12))
def test_stepping_back_to_the_beginning_and_forth_to_the_end_loses_nothing(changes):
    start, now = Text(headline="x", body="<p>y</p>"), Text(headline="x", body="<p>y</p>")
    past = Past(fields_of(start))
    for name, value in changes:
        now = replace(now, **{name: value})
        typed(past, now)
    past.floor = past.place
    while (found := past.back()) is not None:
        past.move(*found)
    assert text_of(past.text) == start
    while (found := past.forth()) is not None:
        past.move(*found)
    assert text_of(past.text) == now


@given(st.dictionaries(st.sampled_from(["headline", "body"]), words), st.dictionaries(st.just("body"), words))
def test_what_leads_there_leads_back_and_texts_have_names_of_their_own(one, other):
    one = {name: value for name, value in one.items() if value}
    other = {name: value for name, value in other.items() if value}
    step = between(one, other)
    assert applied(one, step) == other
    assert applied(other, reversed_step(step)) == one
    assert (print_of(one) == print_of(other)) is (one == other)
