"""What tells kinds of link apart on a timeline: a shape, a colour and words for each."""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from newsdesk.domain.link import OwnKind, kind_of
from newsdesk.domain.tag import Origin
from newsdesk.domain.timeline import Entry, Tie, Timeline
from newsdesk.ui.i18n import show_date
from newsdesk.ui.related.menus import kind_name
from newsdesk.ui.theme import Theme
from newsdesk.words import say

CENTRE = "centre"
ORIGINS = ("hand", "import", "rule", "text", "suggestion")
_LOOKS = {  # kind: (shape, colour of the theme's kinds of tags)
    "related": ("circle", "topic"),
    "background": ("square", "person"),
    "follow-up": ("ahead", "organisation"),
    "correction": ("diamond", "event"),
    "republication": ("rings", "place"),
    "translation": ("pentagon", "topic"),
    "response": ("down", "person"),
    "quotes": ("plus", "place"),
    "contradicts": ("cross", "event"),
    CENTRE: ("star", "accent"),
}
OTHER = ("hexagon", "other")
_CORNERS = {"diamond": (4, -90), "pentagon": (5, -90), "hexagon": (6, -90), "ahead": (3, 0), "down": (3, 90)}


def kind_words(kind: str, own: Mapping[str, OwnKind], *, outgoing: bool) -> str:
    """What is said between the article that a link is seen from and the other one."""
    return kind_name(kind_of(kind, own), outgoing=outgoing)


def colour_of(kind: str, theme: Theme) -> QColor:
    """The colour of a kind of link."""
    name = _LOOKS.get(kind, OTHER)[1]
    return theme.colour("accent") if name == "accent" else theme.kind(name)


def shape_of(kind: str) -> str:
    """The name of the shape of a kind; those of an archive's own share one."""
    return _LOOKS.get(kind, OTHER)[0]


def draw_mark(
    painter: QPainter, at: QPointF, size: float, kind: str, theme: Theme, *, hollow: bool = False, rtl: bool = False
) -> None:
    """Draws the mark of a kind, `hollow` where the link leads here; a triangle points on in time."""
    painter.save()
    shape, colour = shape_of(kind), colour_of(kind, theme)
    half = size / 2
    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(theme.colour("paper") if hollow else colour)
    if shape == "circle":
        painter.drawEllipse(at, half * 0.9, half * 0.9)
    elif shape == "square":
        painter.drawRect(QRectF(at.x() - half * 0.8, at.y() - half * 0.8, half * 1.6, half * 1.6))
    elif shape == "rings":
        painter.drawEllipse(at, half, half)
        painter.setBrush(colour if hollow else theme.colour("paper"))
        painter.drawEllipse(at, half * 0.4, half * 0.4)
    elif shape in ("plus", "cross"):
        painter.setPen(QPen(colour, 1.8 if hollow else 3.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for turn in (0.0, pi / 2) if shape == "plus" else (pi / 4, 3 * pi / 4):
            arm = QPointF(cos(turn) * half, sin(turn) * half)
            painter.drawLine(at - arm, at + arm)
    elif shape == "star":
        painter.drawPolygon(_star(at, half * 1.25))
    else:
        count, turn = _CORNERS[shape]
        painter.drawPolygon(_polygon(at, half * 1.05, count, 180 - turn if rtl and shape == "ahead" else turn))
    painter.restore()


def _polygon(at: QPointF, radius: float, corners: int, turn: float) -> QPolygonF:
    angles = (turn * pi / 180 + 2 * pi * place / corners for place in range(corners))
    return QPolygonF([at + QPointF(cos(angle) * radius, sin(angle) * radius) for angle in angles])


def _star(at: QPointF, radius: float) -> QPolygonF:
    points = []
    for place in range(10):
        far = radius if place % 2 == 0 else radius * 0.5
        angle = -pi / 2 + place * pi / 5
        points.append(at + QPointF(cos(angle) * far, sin(angle) * far))
    return QPolygonF(points)


def leading(found: Timeline, entry: Entry) -> Tie | None:
    """The link that an article of a timeline is marked by: one with the article in question, and one that says more
    than that they are related, before others."""
    ties = found.ties_of(entry.id)
    centre = found.article.id
    ties.sort(key=lambda tie: (centre not in (tie.start, tie.end), tie.kind == "related", tie.id))
    return ties[0] if ties else None


def told_of(found: Timeline, entry: Entry) -> list[str]:
    """What is told of an article: headline, date in full, source, and what it is to the article in question."""
    facts = [entry.headline or say("list.untitled"), show_date(entry.published) or say("timeline.no-date")]
    facts.append(entry.source)
    if entry.id == found.article.id:
        facts.append(say("timeline.this"))
    else:
        for tie in found.ties_of(entry.id):
            if found.article.id in (tie.start, tie.end):
                facts += [kind_words(tie.kind, found.kinds, outgoing=tie.end == entry.id), tie.note]
    if entry.depth > 1:
        facts.append(say("timeline.apart", entry.depth))
    return [fact for fact in facts if fact]


def origin_words(origin: Origin) -> str:
    """Where a link came from."""
    return say(f"incoming.origin.{origin.value}") if origin.value in ORIGINS else origin.value
