"""A PDF as pages to be looked at: how many there are, how large each is, and each drawn at a width."""

from __future__ import annotations

from dataclasses import dataclass

from newsdesk.formats.pdf import LOCK

MOST_PIXELS = 40_000_000  # of a page that is drawn: four bytes of memory each


@dataclass(frozen=True, slots=True)
class Drawing:
    """A page as pixels of three bytes (blue, green, red), lines from the top down, each `stride` bytes."""

    width: int
    height: int
    stride: int
    pixels: bytes


@dataclass(frozen=True, slots=True)
class Pages:
    """A PDF that is looked at; `sizes` are points, wide and high. It is opened anew for each drawing: what draws runs
    in many threads, and nothing of a library stays open when nobody looks any more."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]

    def draw(self, number: int, width: int) -> Drawing:
        """Page `number`, from 0, drawn `width` pixels wide. Raises IndexError where there is none."""
        import pypdfium2

        wide, high = self.sizes[number]
        scale = min(max(1, width) / wide, (MOST_PIXELS / wide / high) ** 0.5)
        with LOCK:
            document = pypdfium2.PdfDocument(self.data)
            try:
                page = document[number]
                bitmap = page.render(scale=scale)
                made = Drawing(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
                bitmap.close()
                page.close()
            finally:
                document.close()
        return made


def pages(data: bytes) -> Pages:
    """The pages of a PDF. Raises ValueError where it is none."""
    import pypdfium2

    with LOCK:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise ValueError(f"no PDF: {error}") from error
        try:
            return Pages(data, tuple(document.get_page_size(number) for number in range(len(document))))
        finally:
            document.close()
