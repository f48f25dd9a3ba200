"""Colours (WCAG AA): texts can be read, controls and signs can be told from their ground, and none is in the code."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from newsdesk.ui import theme
from newsdesk.ui.style_sheet import sheet
from newsdesk.ui.tokens import tokens

UI = Path(__file__).resolve().parents[2] / "src" / "newsdesk" / "ui"
TEXTS = (  # letters, and all that they are drawn on
    ("ink", "background side paper accent_soft mark inserted deleted line"),
    ("muted", "background side paper accent_soft inserted deleted"),  # what is found in muted text is drawn in ink
    ("accent", "background side paper accent_soft"),
    ("on_accent", "accent"),
    ("warn", "background side paper accent_soft deleted"),
    ("ok", "background side paper accent_soft inserted"),
)
SIGNS = (  # edges of controls, rings of what has the keyboard, dots, bars, waves
    ("edge", "background side paper accent_soft"),
    ("accent", "background side paper accent_soft"),
    ("warn", "background paper"),
    ("muted", "background paper"),
)


@pytest.fixture(params=["light", "dark"])
def colours(request):
    return theme.load(request.param)


def pairs(table):
    return [(front, ground) for front, grounds in table for ground in grounds.split()]


def apart(first, second):
    return theme.contrast(QColor(first), QColor(second))


@pytest.mark.parametrize(("text", "ground"), pairs(TEXTS))
def test_every_text_can_be_read_on_its_ground(colours, text, ground):
    assert apart(getattr(colours, text), getattr(colours, ground)) >= theme.READABLE


@pytest.mark.parametrize(("sign", "ground"), pairs(SIGNS))
def test_every_control_and_sign_can_be_told_from_its_ground(colours, sign, ground):
    assert apart(getattr(colours, sign), getattr(colours, ground)) >= theme.VISIBLE


@pytest.mark.parametrize("ground", ["background", "side", "paper", "accent_soft"])
def test_the_dot_of_a_tag_can_be_told_from_its_chip(colours, ground):
    for kind, colour in colours.kinds.items():
        assert apart(colour, getattr(colours, ground)) >= theme.VISIBLE, kind
    for name, own in {**tokens().tags, "white": "#FFFFFF", "black": "#000000", "yellow": "#FFE900"}.items():
        shown = colours.kind("topic", own)
        assert theme.contrast(shown, colours.colour(ground)) >= theme.VISIBLE, name


def test_a_colour_that_can_be_seen_is_shown_as_it_was_chosen(colours):
    own = "#B5762A"
    assert colours.kind("topic", own) == QColor(own)


def test_the_style_sheet_puts_no_text_on_a_ground_that_hides_it(colours):
    """Every rule that sets both; those that set one alone are among the pairs above."""
    looked_at = 0
    for rule in re.findall(r"\{([^{}]*)\}", sheet(colours, tokens(), 1.0)):
        told = dict(re.findall(r"(?:^|[\s;])(color|background): (#[0-9A-Fa-f]{6})", rule))
        if len(told) == 2:
            looked_at += 1
            assert apart(told["color"], told["background"]) >= theme.READABLE, rule
    assert looked_at >= 8


def test_paper_can_be_read():
    found = tokens().print
    for name in ("ink", "muted", "link"):
        assert apart(found[name], found["white"]) >= theme.READABLE and apart(found[name], found["shade"]) >= 4.5


def test_colours_stand_in_the_themes_and_not_in_the_code():
    written = re.compile(r"[\"' ]#[0-9A-Fa-f]{6}\b")
    for path in UI.rglob("*.py"):
        found = written.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{path.name}: {found and found[0]}"


def test_sizes_of_type_are_named():
    """A size that the tokens do not have is no size of ours."""
    for path in UI.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for call, name in re.findall(r"\b(ui|reading)_font\(\"(\w+)\"", text):
            assert name in (tokens().type if call == "ui" else tokens().reading), path.name
        assert not re.search(r"\b(?:ui|reading)_font\(\d", text), path.name
