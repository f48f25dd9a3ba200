"""The .deb: what PyInstaller built under /usr/lib/newsdesk, and everything that a desktop wants to know of a program.

What it depends on is asked of the files inside: a library that they name and that is not among them is one of the
system's, and its package is what this system says. Run alone, it packs dist/newsdesk again, under another version if
one is given, for trying an upgrade.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from email.utils import formatdate
from pathlib import Path

import icons
import system_libraries
from shape import IDENTITY
from version import epoch, version

ROOT = Path(__file__).resolve().parents[1]
HERE = Path(__file__).resolve().parent / "linux"
RENAMED = ("libglib2.0-0", "libcups2")
"""Packages that newer releases call …t64; either will do."""

BESIDE = {"libdbus-1-3": "libdbus-1.so.3", "xkb-data": ""}
"""What Qt looks for while it runs, which no file names."""

OPTIONAL = {"libcupsprintersupport.so"}
"""Who asks for a library and is missed by nobody where that is not there."""

DESCRIPTION = """offline archive of news articles, and a desk to write the next one
 Captured pages, feeds, documents and newsroom files go into an archive on
 one's own disk, and are found, read, corrected, connected and handed on.
 Arabic and writing from right to left come first.
 .
 The program never connects to a network."""


def dependencies(folder: Path) -> tuple[list[str], list[str]]:
    """What a built program must have of the system, and what it can do without."""
    wanted, (major, minor) = system_libraries.needed(folder)
    known = system_libraries.installed()
    must, may, missing = set(BESIDE), set[str](), []
    for name, askers in wanted.items():
        package = system_libraries.package_of(known[name]) if name in known else ""
        if not package:
            missing.append(f"{name} (for {askers[0]})")
        elif set(askers) <= OPTIONAL:
            may.add(package)
        else:
            must.add(package)
    if missing:
        raise LookupError("no package of this system has " + ", ".join(missing))
    must.discard("libc6")
    return [f"libc6 (>= {major}.{minor})", *map(_either, sorted(must))], [_either(name) for name in sorted(may - must)]


def _either(package: str) -> str:
    plain = package.removesuffix("t64")
    return f"{plain}t64 | {plain}" if plain in RENAMED else package


def _put(target: Path, content: bytes | str, mode: int = 0o644) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    target.chmod(mode)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode("utf-8"), 9, mtime=0)


def _desktop(share: Path) -> None:
    """Menu entry, icons, kind of file, page of the shop, manuals."""
    for name, target in (
        ("newsdesk.desktop", "applications/newsdesk.desktop"),
        ("newsdesk.mime.xml", "mime/packages/newsdesk.xml"),
        ("metainfo.xml", f"metainfo/{IDENTITY}.metainfo.xml"),
    ):
        _put(share / target, (HERE / name).read_text(encoding="utf-8"))
    for size in icons.SIZES:
        _put(share / f"icons/hicolor/{size}x{size}/apps/newsdesk.png", icons.png(size))
    _put(share / "icons/hicolor/scalable/apps/newsdesk.svg", icons.SVG.read_bytes())
    _put(share / "man/man1/newsdesk.1.gz", _packed((HERE / "newsdesk.1").read_text(encoding="utf-8")))
    _put(share / "man/ar/man1/newsdesk.1.gz", _packed((HERE / "newsdesk.ar.1").read_text(encoding="utf-8")))


def _papers(doc: Path, number: str, licences: Iterable[str]) -> None:
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    inside = "\n".join(licences)
    where = (
        "In the program, Help > Licences shows the text of each. Those of Debian are in /usr/share/common-licenses,\n"
        "among them LGPL-3, under which Qt and PySide6 are used."
    )
    _put(doc / "copyright", f"{own}\nInside, under licences of their own:\n\n{inside}\n\n{where}\n")
    when = formatdate(epoch())
    told = f"newsdesk ({number}) stable; urgency=medium\n\n  * See CHANGELOG of newsdesk.\n\n -- {MAINTAINER}  {when}\n"
    _put(doc / "changelog.gz", _packed(told))


MAINTAINER = "The newsdesk people <newsdesk@newsdesk.invalid>"


def pack(program: Path, target: Path, number: str, licences: Iterable[str] = (), level: int = 6) -> Path:
    """Packs the folder `program` into a .deb in the folder `target`, as small as `level` (to 9) makes it; its path."""
    architecture = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    must, may = dependencies(program)
    with tempfile.TemporaryDirectory() as name:
        tree = Path(name) / "tree"
        tree.mkdir(mode=0o755)
        shutil.copytree(program, tree / "usr/lib/newsdesk", symlinks=True)
        (tree / "usr/bin").mkdir(parents=True)
        (tree / "usr/bin/newsdesk").symlink_to("../lib/newsdesk/newsdesk")
        _desktop(tree / "usr/share")
        _papers(tree / "usr/share/doc/newsdesk", number, licences)
        size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
        control = {
            "Package": "newsdesk", "Version": number, "Architecture": architecture, "Maintainer": MAINTAINER,
            "Installed-Size": str(size), "Depends": ", ".join(must), "Recommends": ", ".join(may),
            "Suggests": "hunspell-ar, hunspell-en-us", "Section": "text", "Priority": "optional",
            "Description": DESCRIPTION,
        }  # fmt: skip
        _put(tree / "DEBIAN/control", "".join(f"{key}: {value}\n" for key, value in control.items() if value))
        date_all(tree)
        made = target / f"newsdesk_{number}_{architecture}.deb"
        command = [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            f"-z{level}",
            "--threads-max=2",
            "--build",
            str(tree),
            str(made),
        ]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch())}
        subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    return made


def date_all(tree: Path) -> None:
    """Gives every file the one date, and rights that do not hang on who builds."""
    for path in [*tree.rglob("*"), tree]:
        if not path.is_symlink():
            executable = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if executable else 0o644)
        os.utime(path, (epoch(), epoch()), follow_symlinks=False)


def main() -> None:
    """Packs dist/newsdesk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=version())
    parser.add_argument("--to", type=Path, default=ROOT / "dist")
    chosen = parser.parse_args()
    print(pack(ROOT / "dist" / "newsdesk", chosen.to, chosen.version))


if __name__ == "__main__":
    main()
