"""The licences of everything inside a built newsdesk, gathered by pip-licenses for what is written in Python, and from
where they lie for the rest; About shows them. Writes build/licences/licences.json: a list of {name, version, licence,
text}.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

import inventory
import shape
import system_libraries

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "licences" / "licences.json"
COMMON = Path("/usr/share/common-licenses")
OF_DEBIAN = {"LGPL": "LGPL-3", "GPL-3": "GPL-3", "Apache": "Apache-2.0"}
NOT_INSIDE = {"pyinstaller", "qtpy"}  # the builder; what qtawesome would be painted with, which we do ourselves


def key(name: str) -> str:
    """The name of a distribution as all spell it alike."""
    return re.sub(r"[-_.]+", "-", name).lower()


def closure(name: str = "newsdesk") -> list[str]:
    """What an installed newsdesk needs of Python's packages on this system, itself not among them."""
    found: dict[str, str] = {}
    waiting = [(name, frozenset[str]())]
    while waiting:
        one, extras = waiting.pop()
        for line in metadata.requires(one) or ():
            wanted = Requirement(line)
            fits = wanted.marker is None or any(wanted.marker.evaluate({"extra": extra}) for extra in (*extras, ""))
            if not fits or key(wanted.name) in NOT_INSIDE or key(wanted.name) in found:
                continue
            try:
                found[key(wanted.name)] = metadata.distribution(wanted.name).metadata["Name"]
            except metadata.PackageNotFoundError:
                continue
            waiting.append((wanted.name, frozenset(wanted.extras)))
    return [found[one] for one in sorted(found)]


def _of_packages(names: list[str]) -> list[dict[str, str]]:
    command = [
        str(inventory.python()),
        "-m",
        "piplicenses",
        f"--python={sys.executable}",
        "--format=json",
        "--with-license-file",
        "--no-license-path",
        "--from=mixed",
    ]
    done = subprocess.run([*command, "--packages", *names], capture_output=True, check=True, encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    told = []
    for row in sorted(rows, key=lambda one: key(one["Name"])):
        text = "" if row["LicenseText"] in ("UNKNOWN", "") else row["LicenseText"]
        licence = _spoken(row["License"])
        told.append(
            {"name": row["Name"], "version": row["Version"], "licence": licence, "text": text or _known_text(licence)}
        )
    return told


def _spoken(licence: str) -> str:
    """A licence in a line: some packages give all of its text for its name."""
    first = licence.strip().splitlines()[0] if licence.strip() else ""
    return first if len(first) < 120 else first[:117] + "…"


def _known_text(licence: str) -> str:
    """The text of a well-known licence, where a system keeps it."""
    for part, name in OF_DEBIAN.items():
        path = COMMON / name
        if part in licence and path.is_file():
            text = path.read_text(encoding="utf-8")
            return text + (COMMON / "GPL-3").read_text(encoding="utf-8") if name == "LGPL-3" else text
    return ""


def _of_python() -> dict[str, str]:
    folder = Path(sysconfig.get_path("stdlib"))
    text = next((path.read_text(encoding="utf-8") for path in folder.glob("LICENSE*")), "")
    return {"name": "Python", "version": sys.version.split()[0], "licence": "PSF-2.0", "text": text}


def _of_fonts() -> list[dict[str, str]]:
    told = []
    for path in sorted((ROOT / "resources" / "fonts").glob("*.licence.txt")):
        name = path.name.removesuffix(".licence.txt")
        told.append({"name": name, "version": "", "licence": "OFL-1.1", "text": path.read_text(encoding="utf-8")})
    told.append({
        "name": "Material Design Icons", "version": "6", "licence": "Apache-2.0", "text": _known_text("Apache-2.0"),
    })  # fmt: skip
    return told


def _of_libraries() -> list[dict[str, str]]:
    """Of the libraries of the system that go in: what their packages say."""
    told = []
    kept = tuple(name for name in shape.SYSTEM_KEPT if name != "libpython")  # told of by itself
    for package, version in system_libraries.packages(kept).items():
        path = Path("/usr/share/doc") / package / "copyright"
        text = path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
        named = re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)
        told.append({
            "name": package, "version": version, "licence": ", ".join(dict.fromkeys(named))[:120], "text": text,
        })  # fmt: skip
    return told


def gather() -> list[dict[str, str]]:
    """Ours first, then everybody else's by name."""
    from version import version

    own = {"name": "newsdesk", "version": version(), "licence": "MIT"}
    own["text"] = (ROOT / "LICENSE").read_text(encoding="utf-8")
    rest = [*_of_packages(closure()), _of_python(), *_of_fonts(), *_of_libraries()]
    return [own, *sorted(rest, key=lambda one: one["name"].lower())]


def write() -> list[dict[str, str]]:
    """Gathers them into build/licences."""
    found = gather()
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return found


def strangers(modules: list[str]) -> set[str]:
    """Packages that some of the built program's `modules` belong to and that no licence was gathered of."""
    known = {key(name) for name in closure()} | {"newsdesk", *NOT_INSIDE}
    owners = metadata.packages_distributions()
    found = {key(owner) for module in {name.partition(".")[0] for name in modules} for owner in owners.get(module, ())}
    return found - known


if __name__ == "__main__":
    for one in write():
        print(f"{one['name']:28} {one['version']:18} {one['licence'][:60]:62} {len(one['text']):7}")
