"""A screen for a test, with a home of its own."""

import pytest

from newsdesk import words
from tests.e2e.screen import Screen
from tests.e2e.xserver import missing


@pytest.fixture
def open_screen(tmp_path):
    """`open_screen("ar")`: a screen on which newsdesk is to be started; the test then speaks that language too."""
    gone = missing()
    if gone:
        pytest.skip(gone)
    opened = []

    def make(language="en"):
        words.use(language)
        words.use_digits("٠" if language == "ar" else "0")  # as the land of the screen writes them
        screen = Screen(tmp_path / f"home-{len(opened)}", language)
        opened.append(screen)
        return screen

    yield make
    for screen in opened:
        screen.close()
    words.use("en")
    words.use_digits("0")
