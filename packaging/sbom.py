"""A list of everything inside, in CycloneDX: what cyclonedx-py finds of Python's packages, less what only builds and
tests, and what is inside besides: Python, fonts, libraries of the system."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import inventory
import licences
from version import epoch, version


def write(target: Path, inside: list[dict[str, str]]) -> Path:
    """Writes it; `inside` is what `licences.write` gave."""
    command = [
        str(inventory.python()),
        "-m",
        "cyclonedx_py",
        "environment",
        "--output-reproducible",
        "--output-format",
        "JSON",
    ]
    done = subprocess.run([*command, sys.executable], capture_output=True, check=True, encoding="utf-8")
    told: dict[str, Any] = json.loads(done.stdout)
    wanted = {licences.key(name) for name in licences.closure()}
    parts = [part for part in told["components"] if licences.key(part["name"]) in wanted]
    named = {licences.key(part["name"]) for part in parts}
    for one in inside[1:]:
        if licences.key(one["name"]) not in named:
            kind = "data" if one["licence"] == "OFL-1.1" or "Icons" in one["name"] else "library"
            part = {"type": kind, "bom-ref": one["name"], "name": one["name"], "version": one["version"]}
            parts.append(part | ({"licenses": [{"license": {"name": one["licence"]}}]} if one["licence"] else {}))
    own = {"type": "application", "bom-ref": "newsdesk", "name": "newsdesk", "version": version()}
    told["components"] = sorted(parts, key=lambda part: str(part["name"]).lower())
    told.setdefault("metadata", {})["component"] = own | {"licenses": [{"license": {"id": "MIT"}}]}
    told["metadata"].pop("timestamp", None)
    kept = {part["bom-ref"] for part in parts} | {"newsdesk"}
    told["dependencies"] = [
        one | {"dependsOn": [name for name in one.get("dependsOn", ()) if name in kept]}
        for one in told.get("dependencies", ())
        if one["ref"] in kept
    ]
    told["properties"] = [{"name": "source-date-epoch", "value": str(epoch())}]
    target.write_text(json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target
