"""Packing what was built so that the same files give the same bytes, and the sums to check it by. Two builds of one
commit differ in nothing but the handbook's pictures, on which one reads what time it was."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tarfile
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from version import epoch


def tar_xz(folder: Path, target: Path) -> Path:
    """`folder` as a sorted .tar.xz, everything of nobody and of one date."""
    bare = target.with_name(target.name.removesuffix(".xz"))

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch()
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with tarfile.open(bare, "w", format=tarfile.PAX_FORMAT) as packed:
        for path in [folder, *sorted(folder.rglob("*"))]:
            packed.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)
    xz = shutil.which("xz")
    if xz:  # two threads whatever the machine: their number is seen in the bytes
        subprocess.run([xz, "--force", "-6", "-T2", str(bare)], check=True)
    else:
        import lzma

        with bare.open("rb") as plain_file, lzma.open(target, "wb", preset=6) as packed_file:
            shutil.copyfileobj(plain_file, packed_file)
        bare.unlink()
    return target


def zip_folder(folder: Path, target: Path) -> Path:
    """`folder` as a sorted .zip of one date."""
    moment = datetime.fromtimestamp(max(epoch(), 315532800), UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                member = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), moment)
                member.compress_type = zipfile.ZIP_DEFLATED
                member.external_attr = (0o755 if path.stat().st_mode & 0o100 else 0o644) << 16
                packed.writestr(member, path.read_bytes())
    return target


def sums(files: Iterable[Path], target: Path) -> None:
    """Writes SHA256SUMS, as sha256sum reads it."""
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(files)]
    target.write_text("".join(lines), encoding="utf-8")
