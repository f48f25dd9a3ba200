"""The fonts that an installed newsdesk brings: fetched at build time, never committed, each with its licence.

They come as packages of `npm`, as it is set up; where there is no npm, from the fonts of this system. A build without
them works too: the program then uses the fonts that it finds.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FONTS = ROOT / "resources" / "fonts"
PACKAGES = (
    ("@expo-google-fonts/noto-naskh-arabic@0.4.5", "NotoNaskhArabic", ("400Regular", "700Bold")),
    ("@expo-google-fonts/ibm-plex-sans-arabic@0.4.2", "IBMPlexSansArabic", ("400Regular", "600SemiBold", "700Bold")),
)
SYSTEM = (Path("/usr/share/fonts/truetype/noto"), Path("/usr/share/fonts/noto"))
SYSTEM_NAMES = ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", "NotoSansArabicUI-Regular", "NotoSansArabicUI-Bold")
SYSTEM_LICENCE = Path("/usr/share/doc/fonts-noto-core/copyright")


def fetch() -> list[Path]:
    """The font files in resources/fonts, brought there if they are not."""
    if not sorted(FONTS.glob("*.ttf")):
        FONTS.mkdir(parents=True, exist_ok=True)
        if not all(_from_npm(*package) for package in PACKAGES):
            _from_system()
    found = sorted(FONTS.glob("*.ttf"))
    if not found:
        print("newsdesk: no fonts could be fetched; the program will use those of the system", file=sys.stderr)
    return found


def _from_npm(package: str, family: str, weights: tuple[str, ...]) -> bool:
    """Whether the weights of a family are there now."""
    npm = shutil.which("npm")
    if npm is None:
        return False
    with tempfile.TemporaryDirectory() as name:
        done = subprocess.run([npm, "pack", "--silent", package], cwd=name, capture_output=True, text=True, check=False)
        packed = next(Path(name).glob("*.tgz"), None)
        if done.returncode or packed is None:
            return False
        with tarfile.open(packed) as archive:
            for weight in weights:
                _take(archive, f"package/{weight}/{family}_{weight}.ttf", FONTS / f"{family}-{weight[3:]}.ttf")
            _take(archive, "package/LICENSE_FONT", FONTS / f"{family}.licence.txt")
    return True


def _take(archive: tarfile.TarFile, member: str, target: Path) -> None:
    content = archive.extractfile(member)
    assert content is not None, member
    target.write_bytes(content.read())


def _from_system() -> None:
    for folder in SYSTEM:
        for name in SYSTEM_NAMES:
            path = folder / f"{name}.ttf"
            if path.is_file():
                shutil.copyfile(path, FONTS / path.name)
    if SYSTEM_LICENCE.is_file() and any(FONTS.glob("*.ttf")):
        shutil.copyfile(SYSTEM_LICENCE, FONTS / "Noto.licence.txt")


if __name__ == "__main__":
    for path in fetch():
        print(path)
