"""Which package of a Debian-like system a library comes from, and what a folder of programs needs of the system."""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_GLIBC = re.compile(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")


@cache
def installed() -> dict[str, Path]:
    """The libraries that the loader knows, by name."""
    command = shutil.which("ldconfig") or "/sbin/ldconfig"
    if not Path(command).exists():
        return {}
    told = subprocess.run([command, "-p"], capture_output=True, text=True, check=True).stdout
    found: dict[str, Path] = {}
    for line in told.splitlines()[1:]:
        name, _, rest = line.strip().partition(" ")
        if "x86-64" in line or "AArch64" in line:
            found.setdefault(name, Path(rest.rpartition("=> ")[2]))
    return found


@cache
def package_of(path: Path) -> str:
    """The package that a file came with; empty where it is of none."""
    if shutil.which("dpkg-query") is None:
        return ""
    real = path.resolve()
    for one in dict.fromkeys((real, path, Path("/usr") / real.relative_to("/"))):  # /lib may be a link to /usr/lib
        for spelt in (str(one), str(one).removeprefix("/usr")):
            done = subprocess.run(["dpkg-query", "-S", spelt], capture_output=True, text=True, check=False)
            if done.returncode == 0:
                return done.stdout.split(":")[0].strip()
    return ""


def version_of(package: str) -> str:
    """The version of an installed package."""
    command = ["dpkg-query", "-W", "-f", "${Version}", package]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()


def packages(prefixes: tuple[str, ...]) -> dict[str, str]:
    """Packages of the libraries whose names begin so, with their versions."""
    found = {package_of(path) for name, path in installed().items() if name.startswith(prefixes)}
    return {name: version_of(name) for name in sorted(found - {""})}


def programs(folder: Path) -> list[Path]:
    """Every program and library in a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    found.append(path)
    return found


def needed(folder: Path) -> tuple[dict[str, list[str]], tuple[int, int]]:
    """Libraries that a folder of programs asks the system for, each with who asks; and the C library that they want at
    least."""
    inside = {path.name for path in folder.rglob("*") if ".so" in path.name}
    wanted: dict[str, list[str]] = {}
    libc = (2, 0)
    for path in programs(folder):
        told = subprocess.run(
            ["readelf", "-d", "-V", "--wide", str(path)], capture_output=True, text=True, check=False
        ).stdout
        for name in _NEEDED.findall(told):
            if name not in inside:
                wanted.setdefault(name, []).append(path.name)
        libc = max([libc, *((int(major), int(minor)) for major, minor in _GLIBC.findall(told))])
    return wanted, libc
