"""What a rule asks of a headline: words as a search reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdesk.text.wanted import asks


@pytest.mark.parametrize(
    ("text", "headline", "found"),
    [
        ("أخبار", "والأخبار العاجلة", True),
        ("الاخبار", "أخبارنا", True),
        ("قمة العرب", "العرب يعقدون قمة", True),
        ("قمة العرب", "العرب يعقدون مؤتمرا", False),
        ('"قمة العرب"', "عن قِمّة العرب أمس", True),
        ('"قمة العرب"', "العرب في القمة", False),
        ("«قمة العرب»", "قمة العرب", True),
        ("قمة | مؤتمر", "مؤتمر صحفي", True),
        ("قمة أو مؤتمر", "مؤتمر صحفي", True),
        ("قمة\nمؤتمر", "مؤتمر صحفي", True),
        ("summit OR meeting", "The meetings in Cairo", True),
        ("الاقتصاد*", "اقتصاديون قالوا", False),
        ("اقتصاد*", "والاقتصاديون قالوا", True),
        ("econom*", "Economists said", True),
        ("econ", "Economists said", False),
        ("2024", "انتخابات ٢٠٢٤", True),
        ("", "خبر", False),
        ("*", "خبر", False),
        ("|", "خبر", False),
    ],
)
def test_what_is_asked_is_found_as_a_search_finds_it(text, headline, found):
    assert asks(text, headline) is found


@given(st.text(max_size=40), st.text(max_size=60))
def test_nothing_that_can_be_typed_breaks_it(text, headline):
    assert asks(text, headline) in (True, False)


def test_what_stands_in_quotes_is_no_alternative():
    assert not asks('"الحياة أو الموت"', "معرض الحياة البحرية")
    assert asks('"الحياة أو الموت"', "بين الحياة أو الموت خيط")
    assert not asks('"trick OR treat"', "A trick of light")
    assert asks("«مياه الري»|طقس", "طقس اليوم")
