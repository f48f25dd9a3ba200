"""Tiny dictionaries of our own: enough of Arabic, English and Persian to see what is right and what is not."""

ARABIC = (
    """SET UTF-8
TRY ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئ
IGNORE ًٌٍَُِّْـ
PFX A Y 6
PFX A 0 ال .
PFX A 0 و .
PFX A 0 وال .
PFX A 0 بال .
PFX A 0 ب .
PFX A 0 لل .
SFX B Y 2
SFX B ة تهم ة
SFX B ة ات ة
""",
    "مدرسة/AB مدينة/AB كتاب/A في من على قال وزير/A كبير/A هذا هذه إلى خبر/A يوم/A جديد/A",
)
ENGLISH = (
    """SET UTF-8
TRY esianrtolcdugmphbyfvkwz'
SFX S Y 1
SFX S 0 s .
""",
    "the a and word/S this is right hello world news don't minister/S said known well harbour city",
)
BRITISH = (ENGLISH[0], ENGLISH[1] + " colour theatre")
PERSIAN = ("SET UTF-8\nTRY ابپتسمکگیرو\n", "کتاب خانه می‌روم به است این که روم")


def write(folder, name, made):
    """Writes the two files of a dictionary; gives the .dic file."""
    affixes, words = made
    folder.mkdir(parents=True, exist_ok=True)
    lines = words.split(" ")
    (folder / f"{name}.aff").write_text(affixes, encoding="utf-8")
    (folder / f"{name}.dic").write_text("\n".join([str(len(lines)), *lines]) + "\n", encoding="utf-8")
    return folder / f"{name}.dic"
