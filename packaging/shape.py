"""What a built newsdesk is made of, and what is left out of it: the parts of Qt, system libraries and data that nothing
of ours touches. `make dist` lets the self-test of the built program say whether too much went."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

IDENTITY = "org.newsdesk.newsdesk"
MEDIA_TYPE = "application/x-newsdesk-archive"
SUFFIX = "newsdesk-archive"

PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("xcb", "wayland", "offscreen", "windows", "cocoa"),
    "imageformats": ("gif", "jpeg", "webp", "svg", "ico", "tiff"),
    "iconengines": ("svgicon",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("xdgdesktopportal",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "styles": ("modernwindowsstyle", "windowsvistastyle", "macstyle"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
}
"""The plugins of Qt that are kept, by kind, without what their files are called with on each system."""

UNUSED = (
    "Qt6Quick", "Qt6Qml", "Qt6Pdf", "Qt6VirtualKeyboard", "Qt6Network", "Qt6OpenGL", "Qt6Test", "Qt6Sql", "Qt6Designer",
    "Qt6Help", "Qt63D", "Qt6EglF", "Qt6WlShell", "QtQuick", "QtQml", "QtPdf", "QtVirtualKeyboard", "QtNetwork",
    "QtOpenGL", "opengl32sw", "/qml/",
)  # fmt: skip
"""Parts of the names of files that go."""

SYSTEM_KEPT = (
    "libpython", "libsqlite3", "libcrypto.", "libssl.", "libffi", "libbz2", "liblzma", "libuuid", "libexpat", "libz.",
    "libzstd", "libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util",
    "libxcb-xkb", "libxkbcommon",
)  # fmt: skip
"""Of the libraries of a Linux those that a desktop may lack, or whose version matters to us. All others are there on
every desktop, belong together with its drivers and printers, and are what the package depends on (`debian.py`)."""

BABEL = ("root", "ar", "en", "fr", "fa", "de", "es", "tr", "und")
_PLUGIN = re.compile(r"plugins/([^/]+)/(?:lib)?(?:q(?!t-))?([^/.]+)\.")
_TRANSLATIONS = re.compile(r"translations/(?!qtbase_(?:ar|en)\.qm$)")
_LOCALE = re.compile(r"babel/locale-data/([A-Za-z]+)[^/]*\.dat$")


def needed(name: str, origin: str) -> bool:
    """Whether a file goes in: `name` is where in the program, `origin` where it comes from."""
    name = name.replace("\\", "/")
    plugin = _PLUGIN.search(name)
    if plugin and "PySide6" in name and plugin[2] not in PLUGINS.get(plugin[1], ()):
        return False
    if any(part in name for part in UNUSED) or ("PySide6" in name and _TRANSLATIONS.search(name)):
        return False
    locale = _LOCALE.search(name)
    if locale and Path(name).stem not in BABEL:
        return False
    if sys.platform.startswith("linux") and origin.startswith(("/lib", "/usr/lib")):
        base = Path(name).name
        return "python3" in origin or base.startswith(SYSTEM_KEPT)
    return True


def info_plist(version: str) -> dict[str, Any]:
    """What macOS is told of the program: an archive's small file opens with it, and no server is ever asked."""
    kind = f"{IDENTITY}.archive"
    return {
        "CFBundleDisplayName": "newsdesk",
        "CFBundleShortVersionString": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["ar", "en"],
        "LSApplicationCategoryType": "public.app-category.news",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "newsdesk archive",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": "newsdesk.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": "newsdesk archive",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {"public.filename-extension": [SUFFIX], "public.mime-type": MEDIA_TYPE},
            }
        ],
    }
