"""The icon of newsdesk in every form that systems ask for, all painted from resources/icons/newsdesk.svg by Qt."""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SVG = ROOT / "resources" / "icons" / "newsdesk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
ICNS_KINDS = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024, "ic11": 32, "ic12": 64}
"""What macOS calls each size; two of them are a smaller one for a finer screen."""


def png(size: int, svg: Path = SVG) -> bytes:
    """A square picture of `size` pixels, as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    keep = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(svg))
    if not renderer.isValid():
        raise ValueError(f"{svg} is no SVG that Qt can paint")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter)
    painter.end()
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    del keep
    return bytes(packed.data())


def ico(svg: Path = SVG) -> bytes:
    """An icon of Windows: a table of the sizes, then each as PNG."""
    pictures = [(size, png(size, svg)) for size in ICO_SIZES]
    head, place = struct.pack("<HHH", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def icns(svg: Path = SVG) -> bytes:
    """An icon of macOS: each size under its four letters, as PNG."""
    parts = b""
    for kind, size in ICNS_KINDS.items():
        picture = png(size, svg)
        parts += kind.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def write(folder: Path) -> None:
    """newsdesk.ico, newsdesk.icns and newsdesk-SIZE.png into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "newsdesk.ico").write_bytes(ico())
    (folder / "newsdesk.icns").write_bytes(icns())
    for size in SIZES:
        (folder / f"newsdesk-{size}.png").write_bytes(png(size))


if __name__ == "__main__":
    write(ROOT / "build" / "icons")
