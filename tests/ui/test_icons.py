"""Icons are glyphs of one font, in the colours of the theme."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon

import newsdesk
from newsdesk.ui import icons

USUAL, ON, HOVERED = "#aa0000", "#00aa00", "#0000aa"


def colours(icon, mode=QIcon.Mode.Normal, state=QIcon.State.Off):
    """The colours that cover a pixel wholly."""
    image = icon.pixmap(QSize(32, 32), mode, state).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return {point.name() for point in points if point.alpha() == 255}


def test_every_icon_that_the_program_names_is_in_the_font(qapp):
    source = Path(newsdesk.__file__).parent
    named = {name for path in source.rglob("*.py") for name in re.findall(r"\"(mdi6\.[a-z0-9-]+)\"", path.read_text())}
    assert len(named) > 40
    for name in named:
        assert colours(icons.icon(name, color=USUAL)) == {USUAL}, name


def test_an_icon_shows_what_state_its_button_is_in(qapp):
    icon = icons.icon("mdi6.magnify", color=USUAL, color_on=ON, color_active=HOVERED)
    assert colours(icon) == {USUAL}
    assert colours(icon, state=QIcon.State.On) == {ON}
    assert colours(icon, QIcon.Mode.Active) == {HOVERED}
    text = qapp.palette().color(qapp.palette().ColorGroup.Disabled, qapp.palette().ColorRole.Text)
    assert colours(icon, QIcon.Mode.Disabled) == {QColor(text).name()}


def test_an_icon_is_as_large_as_it_is_asked_for(qapp):
    icon = icons.icon("mdi6.magnify", color=USUAL)
    small, large = icon.pixmap(QSize(12, 12)).toImage(), icon.pixmap(QSize(48, 48)).toImage()
    assert (small.width(), large.width()) == (12, 48)
    assert QIcon(icon).pixmap(QSize(20, 20)).width() == 20  # a copy paints too


def test_an_icon_that_is_not_there_is_an_error(qapp):
    with pytest.raises(KeyError):
        icons.icon("mdi6.no-such-thing", color=USUAL)


def test_what_points_turns_around_where_one_reads_from_the_right(qapp):
    def picture(name, direction):
        qapp.setLayoutDirection(direction)
        return icons.icon(name, color=USUAL).pixmap(QSize(64, 64)).toImage()

    before = qapp.layoutDirection()
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    try:
        assert picture("mdi6.exit-to-app", ltr) != picture("mdi6.exit-to-app", rtl)
        assert picture("mdi6.format-list-bulleted", ltr) != picture("mdi6.format-list-bulleted", rtl)
        assert picture("mdi6.format-pilcrow-arrow-left", ltr) == picture("mdi6.format-pilcrow-arrow-left", rtl)
        assert picture("mdi6.spellcheck", ltr) == picture("mdi6.spellcheck", rtl)
    finally:
        qapp.setLayoutDirection(before)
