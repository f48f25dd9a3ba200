"""Names of things as they are kept: on one line, and only what somebody could see."""

from __future__ import annotations

import unicodedata

LONGEST = 300  # letters


def clean_name(name: str) -> str:
    """A name without control signs and halves of letters, its spaces single, at most LONGEST letters; empty where
    nothing of it could be seen."""
    if not name.isprintable():
        name = "".join(sign for sign in name if sign.isspace() or unicodedata.category(sign) not in ("Cc", "Cs"))
    name = " ".join(name.split())[:LONGEST].strip()
    return name if any(unicodedata.category(sign)[0] in "LNPS" for sign in name) else ""
