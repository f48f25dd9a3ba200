"""What Windows shows of a program under Properties, as PyInstaller reads it."""

from __future__ import annotations

from pathlib import Path

_TOLD = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0),
  kids=[
    StringFileInfo([
      StringTable('040904B0', [
        StringStruct('ProductName', 'newsdesk'),
        StringStruct('ProductVersion', '{version}'),
        StringStruct('FileDescription', 'newsdesk'),
        StringStruct('FileVersion', '{version}'),
        StringStruct('InternalName', 'newsdesk'),
        StringStruct('OriginalFilename', 'newsdesk.exe'),
        StringStruct('LegalCopyright', 'MIT licence')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])])
  ]
)
"""


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as the four numbers that Windows counts by."""
    found = [int(part) for part in version.split(".") if part.isdigit()]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def write(target: Path, version: str) -> None:
    """Writes it for a version."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(_TOLD.format(numbers=numbers(version), version=version), encoding="utf-8")
