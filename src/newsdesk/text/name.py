"""Names of things as they are kept: on one line, and only what somebody could see."""

from __future__ import annotations

import unicodedata

LONGEST = 300  # letters
_SEEN = ("L", "N", "P", "S", "Co", "Cn")  # letters that a house's typeface or a later Unicode has may be seen too


def clean_name(name: str) -> str:
    """A name without control signs and halves of letters, its spaces single, at most LONGEST letters; empty where
    nothing of it could be seen."""
    if not name.isprintable():
        name = "".join(sign for sign in name if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cs"))
    name = " ".join(name.split())[:LONGEST].strip()
    return name if any(unicodedata.category(sign).startswith(_SEEN) for sign in name) else ""
