"""Pictures in documents: what they are and how large, by their first bytes, and the room that they take on paper."""

from __future__ import annotations

from newsdesk.formats.frame import Frame


def size_of(data: bytes) -> tuple[int, int]:
    """The pixels of a picture, wide and high, by its first bytes (PNG, JPEG, GIF, WebP, BMP); (0, 0) for others."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and data[12:16] == b"IHDR":
        return int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    if data[:4] == b"GIF8":
        return int.from_bytes(data[6:8], "little"), int.from_bytes(data[8:10], "little")
    if data[:2] == b"BM":
        return int.from_bytes(data[18:22], "little"), abs(int.from_bytes(data[22:26], "little", signed=True))
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    return _jpeg(data) if data[:2] == b"\xff\xd8" else (0, 0)


def _webp(data: bytes) -> tuple[int, int]:
    if data[12:16] == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if data[12:16] == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return int.from_bytes(data[26:28], "little") & 0x3FFF, int.from_bytes(data[28:30], "little") & 0x3FFF


def _jpeg(data: bytes) -> tuple[int, int]:
    """The first frame header (ITU T.81, B.2.2)."""
    place = 2
    while place + 9 < len(data):
        if data[place] != 0xFF:
            place += 1
            continue
        marker = data[place + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[place + 7 : place + 9], "big"), int.from_bytes(
                data[place + 5 : place + 7], "big"
            )
        alone = marker == 0xFF or 0xD0 <= marker <= 0xD8 or marker == 1
        place += 1 if marker == 0xFF else 2 if alone else 2 + int.from_bytes(data[place + 2 : place + 4], "big")
    return 0, 0


_PICTURES = {b"\x89PNG": ("png", "image/png"), b"\xff\xd8\xff": ("jpeg", "image/jpeg"), b"GIF8": ("gif", "image/gif")}


def picture(source: str, frame: Frame) -> tuple[bytes, str, str] | None:
    """(bytes, ending, media type) of a picture that word processors show; None where there is none."""
    data = frame.attachment(source.removeprefix("attachment:")) if source.startswith("attachment:") else None
    if not data:
        return None
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return data, "webp", "image/webp"
    if data[:2] == b"BM":
        return data, "bmp", "image/bmp"
    kind = next((found for sign, found in _PICTURES.items() if data.startswith(sign)), None)
    return (data, *kind) if kind else None


def fitted(data: bytes, told: tuple[int, int], most: tuple[float, float]) -> tuple[float, float]:
    """The centimetres that a picture takes: 96 pixels an inch, made smaller to fit into `most`, never larger.

    `told` are the pixels that the text says, 0 where it does not.
    """
    real = size_of(data)
    real = real if min(real) > 0 else (told if min(told) > 0 else (640, 480))
    wide = told[0] or (real[0] * told[1] / real[1] if told[1] else real[0])
    high = wide * real[1] / real[0]
    scale = min(1.0, most[0] / (wide * 2.54 / 96), most[1] / (high * 2.54 / 96))
    return wide * 2.54 / 96 * scale, high * 2.54 / 96 * scale
