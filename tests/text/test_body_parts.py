"""One change taken back."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsdesk.domain.comparison import Fate
from newsdesk.text.body import plain_text
from newsdesk.text.body_diff import compare_bodies
from newsdesk.text.body_parts import take_back
from newsdesk.text.clean import clean

LIST = "<ul><li>أ</li><li>ب</li><li>ج</li></ul>"


def places(old, new):
    return [place for place, block in enumerate(compare_bodies(old, new)) if block.changed]


@pytest.mark.parametrize(
    ("old", "new", "made"),
    [
        ("<p>قال واحد أمس</p>\n<p>x</p>", "<p>قال اثنان أمس</p>\n<p>y z</p>", "<p>قال واحد أمس</p>\n<p>y z</p>"),
        ("<p>a</p>\n<p>gone words</p>\n<p>b</p>", "<p>a</p>\n<p>b</p>", "<p>a</p>\n<p>gone words</p>\n<p>b</p>"),
        ("<p>a</p>\n<p>b</p>", "<p>a</p>\n<p>new words here</p>\n<p>b</p>", "<p>a</p>\n<p>b</p>"),
        (LIST, "<ul><li>أ</li><li>ج</li></ul>", LIST),
        ("<ul><li>أ</li><li>ج</li></ul>", LIST, "<ul><li>أ</li><li>ج</li></ul>"),
        ("<p>قال</p>\n<hr>", "<p>قال</p>", "<p>قال</p>\n<hr>"),
        ("<h2>عنوان فرعي هنا</h2>", "<p>عنوان فرعي هنا</p>", "<h2>عنوان فرعي هنا</h2>"),
        ("<p>نص <strong>غامق</strong></p>", "<p>نص غامق</p>", "<p>نص <strong>غامق</strong></p>"),
        (
            '<blockquote cite="article:1"><p>قول</p><footer>من هنا</footer></blockquote>',
            '<blockquote cite="article:1"><p>قول</p></blockquote>',
            '<blockquote cite="article:1"><p>قول</p><footer>من هنا</footer></blockquote>',
        ),
    ],
)  # fmt: skip
def test_the_first_change_is_taken_back_and_nothing_else(old, new, made):
    place = places(old, new)[0]
    assert take_back(old, new, place, keep_old=False) == made
    assert take_back(new, old, places(new, old)[0], keep_old=True) == made, "and the other way round"


def test_there_is_no_such_change():
    with pytest.raises(IndexError):
        take_back("<p>a</p>", "<p>b</p>", 9, keep_old=False)


words = st.lists(st.sampled_from(["قال", "الوزير", "أمس", "a", "b"]), min_size=1, max_size=5).map(" ".join)
bodies = st.lists(
    st.one_of(
        words.map(lambda text: f"<p>{text}</p>"),
        words.map(lambda text: f"<h2>{text}</h2>"),
        st.lists(words.map("<li>{}</li>".format), min_size=1, max_size=3).map("".join).map("<ul>{}</ul>".format),
        words.map(lambda text: f"<blockquote><p>{text}</p><footer>{text}</footer></blockquote>"),
        st.just("<hr>"),
    ),
    max_size=5,
).map("\n".join)  # fmt: skip


def words_of(block, fate):
    return Counter(
        word for word in "".join(piece.text for piece in block.pieces if piece.fate in (Fate.KEPT, fate)).split()
    )


@settings(deadline=None)
@given(bodies, bodies)
def test_any_one_change_taken_back_exchanges_its_words_and_no_others(old, new):
    for place, block in enumerate(compare_bodies(old, new)):
        made = take_back(old, new, place, keep_old=False)
        assert clean(made) == made
        wanted = Counter(plain_text(new).split())
        wanted.subtract(words_of(block, Fate.INSERTED))
        wanted.update(words_of(block, Fate.DELETED))
        assert Counter(plain_text(made).split()) == +wanted
